/** What the commands of judging say, in English; judgement.fr.ts has the same keys. */
import type { ClaimField } from '../../core/records.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** How the value of each field is typed, for help and refusals. */
const forms: Readonly<Record<ClaimField, string>> = {
  eventType: 'an ACLED sub-event type, such as Attack or "Armed clash"',
  when: '2025-07-01, 2025-07-01T04:00 or 2025-07-01..2025-07-03',
  where: 'the id of a place, such as geonames:2455518 ("vigie gazetteer lookup" shows ids)',
  perpetrator: 'names or ids of groups, such as jnim',
  target: 'categories, such as market school',
  harm: 'killed=12, killed:civilians=5-7 or abducted=20+ (20 or more), one or several',
  damage: 'burned:market or burned:market=3, one or several',
  means: 'words such as ied drone',
  outcome: 'words such as repelled',
  responsibility: 'claimed:jnim, attributed:jnim, denied, unclaimed or unknown',
};

export const judgementHelp = {
  optionBy: 'who decides (else the name of this account)',
  optionWhy: 'why, for whoever looks at it later',
  incident: 'id of an incident, as "vigie incidents" shows it',
  mention:
    'a mention: REPORT/INCIDENT as "vigie incident" shows it, or REPORT alone where it tells of it once',
  side: 'an incident, or one mention of it as INCIDENT:REPORT/INCIDENT',
  claim: 'id of a claim, as "vigie incident" shows it',
  decision: 'id of a decision, as "vigie decisions" shows it',
  ledger: {
    what: 'shows one incident: its claims with who says them, what it rests on, and what was decided',
    reading: (rules: string) => `also as a named rule reads the claims: ${rules}`,
    history: 'also what was believed of it, day by day',
  },
  judge: {
    what: 'decides: which mentions are one incident, what a field says, how credible a claim is',
    same: 'rules that two are one incident',
    different: 'rules that two are not one incident',
    unsure: 'takes a ruling back to "cannot say": the evidence decides again',
    split: 'takes mentions out of an incident',
    correct: 'decides what a field of an incident says; the claims stay, the summary follows',
    field: (names: string) => `one of: ${names}`,
    value: 'the value: a short form as below, JSON, or null for "not known"',
    rate: 'grades how credible a claim is, 1 to 6 of the Admiralty code',
    credibility: '1 confirmed … 5 improbable, 6 cannot be judged',
    withdraw: 'takes a whole report out of account: its text stays, nothing that it says counts any more',
    report: 'a report, by its id or digest',
    undo: 'takes a decision back; taking that back puts it in force again',
    after:
      'A whole incident is named by its id, one mention of it as INCIDENT:REPORT/INCIDENT.\n' +
      'Whatever is decided is kept with who, when and why, and "vigie judge undo" takes it back.',
    forms: 'Values',
  },
  decisions: {
    what: 'lists what people decided, latest first',
    incident: 'only those that bear on this incident',
    kind: (kinds: string) => `only one kind: ${kinds}`,
    undone: 'those that were taken back, too',
  },
  review: { what: 'shows what to look at first, by how much it would change, and what would settle it' },
  sources: {
    what: 'lists sources: grades set by people, and what their record suggests',
    rate: 'grades how reliable a source is, A to F of the Admiralty code',
    name: 'a source as "vigie sources" shows it',
    reliability: 'A completely reliable … E unreliable, F cannot be judged',
  },
};

export const judgement = {
  forms,
  exampleGrade: 'has a stringer in the town',
  exampleWhy: 'seen on site',
  noIncident: (id: string) => `No incident "${id}" is in this record: "vigie incidents" lists them.`,
  noIncidentBy: (id: string, day: string) => `No incident "${id}" was in this record by ${day}.`,
  notOneMention: (given: string, incident: string, names: string) =>
    `"${given}" names no single mention of ${incident}; expected one of: ${names}.`,
  notAField: (given: string, names: string) => `The field is "${given}"; expected one of: ${names}.`,
  notAValue: (field: string, given: string, form: string) =>
    `The ${field} is "${given}"; expected ${form}; or JSON.`,
  notJson: (given: string) => `The value ${given} begins like JSON and is none: check quotes and brackets.`,
  notAGrade: (given: string, grades: string) => `The grade is "${given}"; expected one of: ${grades}.`,
  notAKind: (given: string, kinds: string) => `--kind is "${given}"; expected one of: ${kinds}.`,
  notARule: (given: string, rules: string) => `--reading is "${given}"; expected one of: ${rules}.`,
  whoseToll: (given: string, example: string, parties: string) =>
    `"${given}" does not say whose toll it is, and this incident has several (${parties}): write ${example}.`,
  nothingDecided: 'Nothing of that kind was decided.',
  nothingToReview: 'Nothing asks to be looked at.',
  noSources: 'No report of this record names a source.',
  moreToReview: (more: number, all: number) => `… and ${more} more: vigie review --limit ${all}`,
  decided: (id: string, what: string) => `${id}: ${what}`,
  takeBack: (command: string) => `To take it back: ${command}`,
  same: (incidents: string) => `held for one incident: ${incidents}`,
  different: (incidents: string) => `held for different incidents: ${incidents}`,
  unsure: (incidents: string) => `left to the evidence: ${incidents}`,
  correct: (field: string, value: string, incidents: string) => `the ${field} of ${incidents} is: ${value}`,
  rateSource: (source: string, grade: string) => `${source} is graded ${grade}`,
  rateClaim: (claim: string, grade: string, incidents: string) =>
    `claim ${claim} of ${incidents} is graded ${grade}`,
  road: (segment: string, status: string, from: string, until: string | null) =>
    until === null
      ? `the road ${segment} is ${status} from ${from}`
      : `the road ${segment} is ${status} from ${from} to ${until}`,
  corridor: (name: string, via: string) => `the corridor ${name} goes by ${via}`,
  withdraw: (report: string, incidents: string) => `report ${report} is withdrawn; it told of: ${incidents}`,
  exampleWithdraw: 'an old story, posted anew',
  undo: (id: string) => `${id} is taken back`,
  nowhere: 'no incident of the record',
  strain: (weight: string) =>
    `The evidence goes against this (log-odds ${weight}). The decision stands; "vigie review" keeps asking.`,
  strainBetween: (incident: string, weight: string) =>
    `The evidence goes against this: ${incident} speaks strongly for both sides (log-odds ${weight}). The decision stands; "vigie review" keeps asking.`,
  by: (who: string, day: string) => `by ${who} on ${day}`,
  undoneBy: (id: string) => `taken back by ${id}`,
  bearsOn: 'Bears on',
  why: 'Why',
  against: 'Against it',
  review: {
    titles: {
      may_be_one: 'Two incidents that may be one',
      may_be_two: 'An incident that may be two',
      strain: 'A decision that the evidence goes against',
      toll: 'Tolls that cannot all be true',
      place: 'Places that cannot all be true',
      date: 'Dates that cannot all be true',
      responsibility: 'Responsibility in dispute',
    },
    doubt: (percent: number) => `chance of error ${percent} %`,
    about: 'About',
    changes: 'Would change',
    grounds: 'Grounds',
    settles: 'To settle it',
    incidentFewer: 'one incident fewer',
    incidentMore: 'one incident more',
    countedTwice: (people: number) => `${plural(people, 'death', 'deaths')} no longer counted twice`,
    openBy: (people: number) => `a range of ${plural(people, 'death', 'deaths')} narrowed`,
    field: 'what the incident says of it',
    decisionGone: 'the decision, if it is taken back',
  },
  sources: {
    reports: (n: number) => plural(n, 'report', 'reports'),
    days: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    set: 'Set',
    notSet: 'not graded yet',
    suggested: 'Suggested',
    track: (judged: number, confirmed: number, contradicted: number) =>
      `${plural(judged, 'claim', 'claims')} that others could bear out: ${confirmed} borne out, ${contradicted} contradicted`,
    share: (percent: number) => `borne out in the mean ${percent} %`,
    tooFew: 'below 5 such claims nothing is suggested',
    changes: 'Changes',
  },
};

export type JudgementHelp = typeof judgementHelp;
export type JudgementMessages = typeof judgement;
