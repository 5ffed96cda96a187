/** What the command line says, in English; fr.ts has the same keys. */
import { analysis, analysisHelp } from './analysis.en.ts';
import { brief, briefHelp } from './brief.en.ts';
import { changes, changesHelp } from './changes.en.ts';
import { feeds, feedsHelp } from './feeds.en.ts';
import { savedBriefs, savedBriefsHelp } from './saved-briefs.en.ts';
import { baselines, baselinesHelp } from './baselines.en.ts';
import { statementLives, statementsHelp } from './statements.en.ts';
import { corridors, corridorsHelp } from './corridors.en.ts';
import { explain } from './explain.en.ts';
import { gazetteer, gazetteerHelp } from './gazetteer.en.ts';
import { importHelp, roads } from './roads.en.ts';
import { judgement, judgementHelp } from './judgement.en.ts';
import { ledger } from './ledger.en.ts';
import { operations, operationsHelp } from './operations.en.ts';
import { novelty, noveltyHelp } from './novelty.en.ts';
import { overlay } from './overlay.en.ts';
import { packs } from './packs.en.ts';
import { scan, scanHelp } from './scan.en.ts';
import { search, searchHelp } from './search.en.ts';
import { trendHelp, trends } from './trends.en.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Words of the chronologies. */
const chronology = {
  published: (day: string) => `published ${day}`,
  undated: 'Date not said',
  nothing: 'Nothing that happened was found in this report.',
  background: 'Background (recalled, not this report’s news)',
  operation: (n: number) => `${plural(n, 'incident', 'incidents')} presented as one operation`,
  claimedBy: (who: string) => `claimed by ${who}`,
  statements: 'Statements',
  signals: 'Seen beforehand',
  corridors: 'Corridors',
  assessments: 'Judgements of the author',
  contradictions: 'Contradictions',
  labels: {
    who: 'Who',
    against: 'Against',
    responders: 'Response',
    targets: 'Targets',
    toll: 'Reported toll',
    damage: 'Damage',
    means: 'Means',
    outcome: 'Outcome',
    responsibility: 'Responsibility',
    place: 'Place',
    candidates: 'Could be',
    addressees: 'Addressed to',
    condition: 'Condition',
    before: 'Before',
    sources: 'Sources',
    disputed: 'Disputed',
  },
  notSaid: 'not said',
  unknownArmed: 'unidentified gunmen',
  noPlace: 'place not said',
  unresolved: 'unresolved',
  near: (km: number) => `within ${km} km`,
  according: (speaker: string) => `according to ${speaker}`,
  atLeast: (n: string) => `${n} or more`,
  between: (low: string, high: string) => `${low} to ${high}`,
  speakers: (n: number) => plural(n, 'speaker', 'speakers'),
  nationalities: (list: string) => `nationalities: ${list}`,
  certainty: { stated: '', reported: 'reported', hedged: 'with reserve', denied: 'denied' },
  denied: 'The report says that this did not happen',
  responsibility: {
    claimed: (by: string | null) => (by === null ? 'claimed' : `claimed by ${by}`),
    attributed: (by: string | null) => (by === null ? 'attributed' : `attributed to ${by}`),
    unclaimed: () => 'not claimed',
    denied: (by: string | null) => (by === null ? 'denied' : `denied by ${by}`),
    unknown: () => 'not said',
  },
  reports: (n: number, lineages: number) =>
    lineages === n
      ? plural(n, 'report', 'reports')
      : `${n} reports of ${plural(lineages, 'origin', 'origins')}`,
  fields: {
    eventType: 'kind',
    when: 'date',
    where: 'place',
    perpetrator: 'perpetrator',
    target: 'target',
    harm: 'toll',
    damage: 'damage',
    means: 'means',
    outcome: 'outcome',
    responsibility: 'responsibility',
  },
  days: { around: 'around', night: 'night of', from: 'from', to: 'to', unsaid: 'no day said' },
  in: (language: string) => `in ${language}`,
  hedged: 'hedged',
};

/** Words of `--help`. */
const help = {
  headings: {
    Usage: 'Usage',
    Arguments: 'Arguments',
    Options: 'Options',
    'Global Options': 'Options of every command',
    Commands: 'Commands',
    Examples: 'Examples',
  },
  program:
    'Reads reports of violence in French and English into a sourced chronology, a map and a ledger of claims. ' +
    'Nothing leaves this machine, and only "vigie feeds fetch" asks others.',
  optionData: 'folder of journal, store and gazetteer (or VIGIE_DATA)',
  optionPlaces: 'the project’s own list of places (or VIGIE_PLACES)',
  optionLang: 'language of what Vigie says: fr or en (or VIGIE_LANG)',
  optionHelp: 'shows this',
  optionVersion: 'shows the version',
  optionJson: 'JSON Lines, one object a line',
  optionOverlay: 'a table of your own words (docs/overlays.md); else overlay.csv in the data folder',
  optionPort: 'port to answer on (or PORT); 0 lets the system choose',
  optionHost: 'address to answer on; others than 127.0.0.1 let other machines in',
  optionFrom: 'from this day on, such as 2025-07-01',
  optionTo: 'up to this day',
  optionType: 'event type as ACLED spells it; repeatable',
  optionActor: 'actor id or part of a name',
  optionText: 'words that must all occur; accents do not count',
  optionBbox: 'west,south,east,north in degrees; write --bbox=-12,10,4,25',
  optionBackground: 'history recalled for context too',
  optionLimit: 'at most so many',
  optionAsOf: 'as the record stood at the end of this day, such as 2025-07-03',
  optionAct: 'kind of statement: claim, denial, threat, blockade …',
  helpCommand: 'explains a command',
  read: {
    what: 'reads reports and prints a chronology; keeps nothing',
    files: 'files: text, Markdown, JSON Lines, HTML, PDF, DOCX, EML, RSS or Atom; "-" is standard input',
    publishedAt: 'day of publication, for "yesterday" and the like',
    lang: 'language of the reports: fr or en (detected where absent)',
    explain: 'also on which rule and words each value rests, and what was left aside',
  },
  fuse: {
    what: 'joins findings of many reports into incidents',
    files: 'files that "vigie read --json" wrote; "-" is standard input',
    explain: 'also why mentions belong together, and what was nearly joined and was not',
  },
  ingest: {
    what: 'takes reports into the record; the same text twice is known',
    paths: 'files (kinds as for read) or folders; "-" is standard input',
  },
  overlay: {
    what: 'your own words over the built-in ones',
    check: 'checks a table of your own words, line by line',
    file: 'a CSV table: docs/overlays.md',
  },
  packs: {
    what: 'prints all that is known of a language, for review by who speaks it (Markdown)',
    lang: 'fr or en',
  },
  rebuild: { what: 'makes the store anew from the journal' },
  reports: { what: 'lists the reports of the record' },
  incidents: { what: 'lists the incidents of the record as a chronology' },
  statements: statementsHelp,
  operations: operationsHelp,
  eval: {
    what: 'scores the reading on annotated reports',
    gold: 'JSON Lines of annotations, as in samples/gold.jsonl',
    findings: 'scores these findings instead of reading the reports',
    reports: 'the annotated reports; else those beside the annotations',
    misses: 'lists what was missed or is extra',
  },
  gazetteer: gazetteerHelp,
  import: importHelp,
  corridors: corridorsHelp,
  scan: scanHelp,
  search: searchHelp,
  changes: changesHelp,
  analysis: analysisHelp,
  trends: trendHelp,
  brief: briefHelp,
  feeds: feedsHelp,
  savedBriefs: savedBriefsHelp,
  baselines: baselinesHelp,
  novelty: noveltyHelp,
  judgement: judgementHelp,
  serve: { what: 'serves the workbench and the API' },
  start: { what: 'what "npm start" does: takes in the samples once, prints the chronology, serves' },
  doctor: { what: 'checks the journal, the store and the versions' },
};

export const en = {
  explain,
  overlay,
  packs,
  chronology,
  help,
  gazetteer,
  roads,
  corridors,
  scan,
  search,
  changes,
  analysis,
  trends,
  brief,
  feeds,
  savedBriefs,
  baselines,
  operations,
  statementLives,
  novelty,
  judgement,
  ledger,
  emptyRecord: 'The record holds nothing of that kind. Take reports in with: vigie ingest FILE…',
  ingest: {
    progress: (done: number) => `${plural(done, 'report', 'reports')} …`,
    done: (accepted: number, known: number) =>
      `${plural(accepted, 'report', 'reports')} taken in, ${known} known already.`,
    refused: (n: number, total: number) => `${n} of ${plural(total, 'report', 'reports')} refused.`,
    refusedLine: (report: string, reason: string) => `${report}: ${reason}`,
    stopped: (done: number) =>
      `Stopped after ${plural(done, 'report', 'reports')}; what was acknowledged is kept.`,
  },
  read: {
    refused: (n: number, total: number) => `${n} of ${plural(total, 'report', 'reports')} could not be read.`,
  },
  eval: {
    noReports: (gold: string) =>
      `No reports lie beside ${gold}: name them with --reports, or their findings with --findings.`,
  },
  rebuild: {
    progress: 'Rebuilding',
    done: (reports: number, incidents: number) =>
      `The store is new: ${plural(reports, 'report', 'reports')}, ${plural(incidents, 'incident', 'incidents')}.`,
    busy: (pid: number) => `Process ${pid} serves this record: stop it, then rebuild.`,
  },
  reports: {
    untitled: 'untitled',
    counts: (i: number, s: number) =>
      `${plural(i, 'incident', 'incidents')}, ${plural(s, 'statement', 'statements')}`,
  },
  start: {
    samples: 'Taking in the sample reports',
    catchingUp: 'Catching up with the journal',
    summary: (reports: number, incidents: number) =>
      `${plural(reports, 'report', 'reports')}, ${plural(incidents, 'incident', 'incidents')}`,
    serving: (url: string) => `Vigie is at ${url} (Ctrl-C stops it)`,
    stopping: 'Stopping …',
    more: (n: number, data: string) =>
      `… and ${plural(n, 'earlier incident', 'earlier incidents')}: vigie incidents --data ${data}`,
    exposed: (host: string) => `Anyone who reaches ${host} can read this record and add to it.`,
  },
  doctor: {
    ok: 'ok',
    bad: 'FAILED',
    note: 'note',
    version: 'Version',
    node: 'Node',
    data: 'Data folder',
    noData: (folder: string) => `${folder} (not there yet)`,
    journal: 'Journal',
    journalWhole: (n: number) => `${plural(n, 'entry', 'entries')}, the chain is whole`,
    store: 'Store',
    storeHolds: (reports: number, incidents: number, decisions: number) =>
      `${plural(reports, 'report', 'reports')}, ${plural(incidents, 'incident', 'incidents')}, ${plural(decisions, 'decision', 'decisions')} in force`,
    holder: 'In use',
    heldBy: (pid: number, address: string | null) =>
      address === null ? `by process ${pid}` : `by process ${pid}, which serves at ${address}`,
    notHeld: 'by nobody',
    page: 'Page',
    pageBuilt: 'built',
    pageMissing: 'not built: npm start builds it',
    reader: 'Reader',
  },
  problems: {
    noFile: (path: string) => `${path} does not exist: name a file, a folder or "-".`,
    notADay: (given: string, option: string) =>
      `${option} is "${given}"; expected a real day such as 2025-07-01.`,
    notAPort: (given: string) => `The port is "${given}"; expected a whole number from 0 to 65535.`,
    notALimit: (given: string) => `--limit is "${given}"; expected a whole number from 1 on.`,
    notABox: (given: string) =>
      `--bbox is "${given}"; expected west,south,east,north in degrees, such as --bbox=-12,10,4,25.`,
    notAType: (given: string, types: string) => `--type is "${given}"; expected one of: ${types}.`,
    notALanguage: (given: string) => `--lang-ui is "${given}"; expected fr or en.`,
    notAReportLanguage: (given: string) => `--lang is "${given}"; expected fr or en.`,
    notFindings: (file: string, line: number) =>
      `${file}, line ${line} is not Findings; expected a line that "vigie read --json" wrote.`,
    wrongOrder: (from: string, to: string) => `--from ${from} is after --to ${to}: exchange them.`,
    unexpected: (what: string) => `Unexpected error: ${what}. Set VIGIE_DEBUG=1 to see where, and report it.`,
    server: (url: string, what: string) =>
      `The server at ${url} does not answer as expected (${what}): restart it.`,
    unknownOption: (name: string) => `The option ${name} is not known`,
    unknownCommand: (name: string) => `The command ${name} is not known`,
    missingArgument: (name: string) => `The argument ${name} is missing`,
    missingValue: (name: string) => `The option ${name} needs a value`,
    excessArguments: 'There are more arguments than this command takes',
    didYouMean: (name: string) => `did you mean ${name}?`,
    seeHelp: (command: string) => `see "${command} --help".`,
  },
};

export type Messages = typeof en;
