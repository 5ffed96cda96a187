/** Why a report was read as it was, value by value, for a terminal. */
import type { Explanation, Explanations, Reason } from '../core/explanations.ts';
import type { Findings, Incident, Span, Statement } from '../core/findings.ts';
import { actorName } from './rendering/actors.ts';
import { plainDay } from './rendering/days.ts';
import { hang, list, oneLine } from './rendering/layout.ts';
import { ruleText } from './rendering/rules.ts';
import { paint, type Style } from './rendering/style.ts';
import { damageText, harmText, placeText } from './rendering/wording.ts';

type Lines = readonly string[];

/** Characters of the report shown on either side of the words that a value rests on. */
const CONTEXT = 32;
const GUTTER = 2;
const LABEL = 16;

/** "… à l’aube, [mardi 1er juillet], des …": the words in their sentence. */
function inContext({ start, end }: Span, text: string, style: Style): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + CONTEXT).replace(/\s\S*$/, '');
  const shown = [
    start > CONTEXT ? '… ' : '',
    before,
    paint(style, 'bold', `[${oneLine(text.slice(start, end))}]`),
    after,
    end + CONTEXT < text.length ? ' …' : '',
  ];
  return shown.map((part) => part.replace(/\s+/g, ' ')).join('');
}

function reasonLines({ rule, evidence }: Reason, text: string, style: Style): Lines {
  const indent = GUTTER + LABEL;
  const margin = ' '.repeat(indent);
  const what = `${ruleText(rule, style.words)} · ${rule}`;
  return [
    ...hang(style, { text: what, indent, labelWidth: 0, paint: 'dim' }),
    `${margin}  ${inContext(evidence, text, style)}`,
  ];
}

function valueLines(label: string, value: string, reasons: Lines, style: Style): Lines {
  return [
    ...hang(style, { label, text: value, indent: GUTTER, labelWidth: LABEL, paint: 'cyan' }),
    ...reasons,
  ];
}

const day = (when: Incident['when'], style: Style): string =>
  when === null
    ? ''
    : list([when.start, when.end].map((d) => plainDay(d, style.words.lang))) +
      (when.time === null ? '' : `, ${when.time}`);

function responsibility({ responsibility: { status, by }, actors }: Incident, { words }: Style): string {
  return words.say.chronology.responsibility[status](by === null ? null : actorName(by, actors, words));
}

/** A field of an incident in a few words. */
function incidentValue(incident: Incident, field: string, index: number, style: Style): string {
  const { terms, say } = style.words;
  switch (field) {
    case 'eventType':
      return `${terms.eventType[incident.eventType]} · ${terms.subEventType[incident.subEventType]}`;
    case 'when':
      return day(incident.when, style);
    case 'where':
      return placeText(incident.where, style.words);
    case 'actors': {
      const actor = incident.actors[index]!;
      return `${actor.name} (${say.explain.role[actor.role]})`;
    }
    case 'targets':
      return terms.target[incident.targets[index]!.category];
    case 'harm':
      return harmText(incident.harm[index]!, style.words);
    case 'damage':
      return damageText(incident.damage[index]!, style.words);
    case 'means':
      return terms.means[incident.means[index]!];
    case 'outcome':
      return terms.outcome[incident.outcome[index]!];
    case 'responsibility':
      return responsibility(incident, style);
    case 'certainty':
      return terms.certainty[incident.certainty];
    case 'background':
      return say.explain.recalled;
    default:
      return incident.summary;
  }
}

function statementValue(statement: Statement, field: string, index: number, style: Style): string {
  if (field === 'when') return day(statement.when, style);
  if (field === 'act') return style.words.terms.act[statement.act];
  if (field === 'places') return placeText(statement.places[index] ?? null, style.words);
  if (field === 'actorId') return statement.organisation ?? statement.actorId ?? '';
  if (field === 'addressees') return list(statement.addressees);
  const value: unknown = Reflect.get(statement, field);
  return typeof value === 'string' ? value : '';
}

interface Told {
  /** Heading under which the value stands. */
  readonly group: string;
  readonly field: string;
  readonly value: string;
}

/** What a JSON Pointer of an explanation points at. */
function toldAt(of: string, findings: Findings, style: Style): Told {
  const [kind, at, field = 'told', index = '0'] = of.split('/').slice(1);
  const number = Number(at);
  const { say, terms } = style.words;
  if (kind === 'incidents') {
    const incident = findings.incidents[number]!;
    const group = `${placeText(incident.where, style.words)} · ${terms.subEventType[incident.subEventType]}`;
    return {
      group: `${incident.id} · ${group}`,
      field,
      value: incidentValue(incident, field, Number(index), style),
    };
  }
  if (kind === 'statements') {
    const statement = findings.statements[number]!;
    const group = `${statement.id} · ${say.explain.statement(terms.act[statement.act])}`;
    return { group, field, value: statementValue(statement, field, Number(index), style) };
  }
  return { group: '', field: kind ?? '', value: besideValue(kind, number, Number(index), findings, style) };
}

function besideValue(
  kind: string | undefined,
  at: number,
  index: number,
  { signals, assessments, operations, corridors, contradictions }: Findings,
  { words: { terms } }: Style,
): string {
  if (kind === 'signals') return terms.signal[signals[at]!.kind];
  if (kind === 'assessments') return terms.assessment[assessments[at]!.kind];
  if (kind === 'operations') return terms.basis[operations[at]!.basis[index]!];
  if (kind === 'corridors') return corridors[at]!.name;
  return kind === 'contradictions' ? contradictions[at]!.note : '';
}

function explanationLines(explanation: Explanation, findings: Findings, style: Style): Lines {
  const { field, value } = toldAt(explanation.of, findings, style);
  const fields: Readonly<Record<string, string>> = style.words.say.explain.fields;
  const reasons = explanation.reasons.flatMap((r) => reasonLines(r, findings.report.text, style));
  return valueLines(fields[field] ?? field, value, reasons, style);
}

/** Every value with the rules and words that it rests on, then what was left aside. */
export function renderExplanations(
  findings: Findings,
  { values, leftAside }: Explanations,
  style: Style,
): string {
  const { explain } = style.words.say;
  const heading = (text: string): Lines => ['', paint(style, 'bold', text)];
  const groups = Map.groupBy(
    // In the order of the findings; a responsibility is settled before the incident it is part of.
    values.toSorted((a, b) => rank(a.of) - rank(b.of)),
    ({ of }) => toldAt(of, findings, style).group,
  );
  const told = [...groups].flatMap(([group, members]) => [
    ...(group === '' ? [''] : heading(group)),
    ...members.flatMap((e) => explanationLines(e, findings, style)),
  ]);
  const aside = leftAside.flatMap((r) => reasonLines(r, findings.report.text, style));
  return [
    paint(style, ['bold', 'underline'], explain.title),
    ...(told.length + aside.length === 0 ? ['', explain.nothing] : told),
    ...(aside.length === 0 ? [] : [...heading(explain.aside), ...aside]),
  ].join('\n');
}

/** Incidents in order, each opened by why it was told; then statements; then the rest as it came. */
function rank(of: string): number {
  const [kind, at, field] = of.split('/').slice(1);
  const order = [
    'incidents',
    'operations',
    'statements',
    'signals',
    'corridors',
    'assessments',
    'contradictions',
  ];
  return order.indexOf(kind ?? '') * 1e6 + Number(at) * 10 + (field === undefined ? 0 : 1);
}
