/** One incident whole: its summary, ledger, what it rests on, what was decided, how rules read it, and its history. */
import type { IncidentNovelty } from '../../core/analysis/novelty.ts';
import type { IncidentPrecursors } from '../../core/analysis/precursors.ts';
import type { DecisionRecord, HistoryEntry } from '../../core/decisions.ts';
import type { Basis, LedgerReading, ReadingRule, TollReading } from '../../core/readings.ts';
import type { IncidentDetail } from '../../core/records.ts';
import { explain, explainAside, TOLL_RULES } from '../../fusion/index.ts';
import { mentionName, type MentionOf } from '../judging/naming.ts';
import { capital, plainDay } from './days.ts';
import { decisionLines } from './decisions.ts';
import { logOdds } from './grades.ts';
import { hang, quoted } from './layout.ts';
import { ledgerLines, reportNames, voiceText, type LedgerView } from './ledger.ts';
import { noveltyLines, precursorLines } from './novelty.ts';
import { renderIncidents } from './record.ts';
import { paint, type Style } from './style.ts';
import { claimText, memberName, memberText } from './values.ts';
import { tollText } from './wording.ts';

type Lines = readonly string[];

/** What is shown of one incident. */
export interface IncidentView extends LedgerView {
  readonly decisions: readonly DecisionRecord[];
  readonly reading: LedgerReading | null;
  readonly history: readonly HistoryEntry[] | null;
  /** Null: history recalled for context, or denied; nothing is asked of it. */
  readonly novelty: IncidentNovelty | null;
  readonly precursors: IncidentPrecursors | null;
}

const section = (style: Style, title: string, lines: Lines): Lines =>
  lines.length === 0
    ? []
    : ['', ...hang(style, { text: title, indent: 0, labelWidth: 0, paint: 'bold' }), ...lines];

const inner = (style: Style): Style => ({ ...style, width: style.width - 2 });
const indented = (lines: Lines): Lines => lines.map((line) => `  ${line}`);

function mentionLines(mention: MentionOf, style: Style): Lines {
  const { words } = style;
  const { ledger: say } = words.say;
  const { report, lineage, evidence, reasons } = mention;
  const facts = [
    mentionName(mention),
    report.source ?? '',
    report.publishedAt === null ? '' : plainDay(report.publishedAt, words.lang),
    say.origin(lineage + 1),
  ];
  const [told] = evidence;
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  const why =
    reasons.length === 0
      ? say.alone
      : `${reasons.map((reason) => explain(reason, words.lang)).join(' · ')} · ${say.total(logOdds(sum, words))}`;
  return [
    ...hang(style, { text: facts.filter((fact) => fact !== '').join(' · '), indent: 2, labelWidth: 0 }),
    ...(told === undefined
      ? []
      : hang(style, { text: quoted(style, told.quote), indent: 4, labelWidth: 0, paint: 'dim' })),
    ...hang(style, { text: why, indent: 4, labelWidth: 0 }),
  ];
}

function basisLines({ used, setAside }: Basis, detail: IncidentDetail, style: Style): Lines {
  const { words } = style;
  const { ledger: say } = words.say;
  const claimOf = (id: string): string => {
    const claim = detail.claims.find((one) => one.id === id);
    if (claim === undefined) return id;
    return `${claimText(claim.field, claim.value, words)} · ${voiceText(claim, detail, style)} · ${id}`;
  };
  const row = (label: string, text: string): Lines => hang(style, { label, text, indent: 4, labelWidth: 14 });
  return [
    ...(used.length === 0 ? row('', say.ownValue) : used.flatMap((id) => row(say.used, claimOf(id)))),
    ...setAside.flatMap((one) =>
      row(say.setAside, `${claimOf(one.claim)} · ${explainAside(one, words.lang)}`),
    ),
  ];
}

function tollReadingText(toll: TollReading, style: Style): string {
  const { words } = style;
  const { low, best, high } = toll;
  if (low === null) return words.say.ledger.notKnown;
  const range = tollText({ ...toll, low, speakers: 1 }, words);
  const settles =
    best === null || (low === best && high === best) ? '' : ` · ${words.say.ledger.best(String(best))}`;
  return `${range}${settles}`;
}

function ruleTitle(rule: ReadingRule, { words }: Style): string {
  const { label, says } = TOLL_RULES[rule];
  return words.say.ledger.reading(label[words.lang], says[words.lang]);
}

function readingLines(reading: LedgerReading, detail: IncidentDetail, style: Style): Lines {
  const { words } = style;
  const { fields } = words.say.chronology;
  const title = (name: string, value: string): Lines =>
    hang(style, { text: `${capital(name)} · ${value}`, indent: 2, labelWidth: 0 });
  return [
    ...reading.tolls.flatMap((toll) => [
      ...title(fields.harm, tollReadingText(toll, style)),
      ...basisLines(toll, detail, style),
    ]),
    ...reading.fields.flatMap((one) => [
      ...title(fields[one.field], claimText(one.field, one.value, words)),
      ...basisLines(one, detail, style),
    ]),
  ];
}

function changeText({ field, before, after }: HistoryEntry['changes'][number], { words }: Style): string {
  const now = memberText(field, after, words);
  const told = before === null ? now : `${memberText(field, before, words)} → ${now}`;
  return `${memberName(field, words)} · ${told}`;
}

/** Of a new incident what is as usual says nothing, and a sub-event type says its type. */
function telling(changes: HistoryEntry['changes']): HistoryEntry['changes'] {
  const hasSub = changes.some(({ field }) => field === 'subEventType');
  return changes.filter(
    ({ field, before, after }) =>
      !(before === null && (after === false || after === 'CLEAR')) && !(hasSub && field === 'eventType'),
  );
}

function dayLines(entry: HistoryEntry, i: number, detail: IncidentDetail, style: Style): Lines {
  const { words } = style;
  const { ledger: say } = words.say;
  const row = (text: string): Lines => hang(style, { text, indent: 4, labelWidth: 0 });
  const nothing = i === 0 ? say.firstTold : say.noChange;
  const nameOf = reportNames(detail);
  return [
    `  ${paint(style, 'cyan', capital(plainDay(entry.day, words.lang)))}`,
    ...(entry.changes.length === 0
      ? row(nothing)
      : telling(entry.changes).flatMap((one) => row(changeText(one, style)))),
    ...(entry.reports.length === 0 ? [] : row(say.toldBy(entry.reports.map(nameOf).join(', ')))),
    ...(entry.decisions.length === 0 ? [] : row(say.decidedIn(entry.decisions.join(', ')))),
  ];
}

/** One incident for a terminal; ends without a line end. */
export function renderIncident(view: IncidentView, style: Style): string {
  const { detail, decisions, reading, history, novelty, precursors } = view;
  const { ledger: say, novelty: sayNew } = style.words.say;
  return [
    renderIncidents([detail], style),
    ...hang(style, { text: quoted(style, detail.summary), indent: 8, labelWidth: 0, paint: 'dim' }),
    ...section(style, say.claims, ledgerLines(view, style)),
    ...section(
      style,
      say.restsOn,
      detail.mentions.flatMap((mention) => mentionLines(mention, style)),
    ),
    ...section(style, sayNew.new, novelty === null ? [] : noveltyLines(novelty, style)),
    ...section(style, sayNew.before, precursors === null ? [] : precursorLines(precursors, style)),
    ...section(
      style,
      say.decisions,
      decisions.flatMap((record) => indented(decisionLines(record, inner(style)))),
    ),
    ...(reading === null
      ? []
      : section(style, ruleTitle(reading.rule, style), readingLines(reading, detail, style))),
    ...(history === null
      ? []
      : section(
          style,
          say.history,
          history.flatMap((entry, i) => dayLines(entry, i, detail, style)),
        )),
  ].join('\n');
}
