/** Operations for a terminal: what reports tell of each, what the test says, and what else it may be. */
import { CHECK_NAMES, pWords } from '../../analysis/coordination/index.ts';
import type { CheckResult, OperationFinding, SitePair } from '../../core/analysis/coordination.ts';
import type { CoordinationAnswer } from '../../core/analysis/desk.ts';
import type { OperationRecord } from '../../core/records.ts';
import { actorName } from './actors.ts';
import { plainDay } from './days.ts';
import { hang, list, shorten } from './layout.ts';
import { renderOperations } from './record.ts';
import type { Style } from './style.ts';

const LABEL = 20;
/** So many pairs of places and caveats are shown; --json has them all. */
const MOST = 3;

type Lines = readonly string[];

/** An operation as the record has it, if it does, with its finding, if there is one. */
export interface ShownOperation {
  readonly id: string;
  readonly record: OperationRecord | null;
  readonly finding: OperationFinding | null;
}

/** All of them in the order given, and what was looked at. */
export function renderTested(
  shown: readonly ShownOperation[],
  { windowsSeen, groups }: CoordinationAnswer,
  style: Style,
): string {
  const { operations: say } = style.words.say;
  const searched = groups.filter(({ enough }) => enough).length;
  const foot = hang(style, { text: say.seen(windowsSeen, searched), indent: 0, labelWidth: 0, paint: 'dim' });
  return [...shown.flatMap((each) => [...operationLines(each, style), '']), ...foot].join('\n');
}

function operationLines({ record, finding }: ShownOperation, style: Style): Lines {
  const head = record === null ? [] : renderOperations([record], style).split('\n');
  if (finding === null) return head;
  return [...(record === null ? foundLines(finding, style) : head), ...findingLines(finding, style)];
}

function foundLines({ id, group, days, sites, incidents }: OperationFinding, style: Style): Lines {
  const { words } = style;
  const when = days === null ? '' : plainDay(days.start, words.lang);
  const who = group === null ? '' : actorName(group, [], words);
  const title = [words.say.operations.found(incidents.length), when, who];
  const places = shorten(list([...new Set(sites.map(({ name }) => name))]), 400);
  return [
    ...hang(style, {
      text: title.filter((part) => part !== '').join(' · '),
      indent: 0,
      labelWidth: 0,
      paint: 'bold',
    }),
    ...hang(style, { text: places, indent: 2, labelWidth: 0 }),
    ...hang(style, { text: id, indent: 2, labelWidth: 0, paint: 'dim' }),
  ];
}

function findingLines(finding: OperationFinding, style: Style): Lines {
  const { lang, say } = style.words;
  const { labels } = say.operations;
  const said = finding.said.flatMap((each) => hang(style, { text: each[lang], indent: 2, labelWidth: 0 }));
  const { test } = finding;
  return [
    ...said,
    ...labelled(
      style,
      labels.checks,
      test.kind === 'tested' ? test.checks.map((c) => checkText(c, style)) : [],
    ),
    ...labelled(
      style,
      labels.counters,
      finding.counters.map((counter) => counter.said[lang]),
    ),
    ...labelled(style, labels.pairs, pairTexts(finding, style)),
    ...labelled(
      style,
      labels.caveats,
      finding.caveats.slice(0, MOST).map((caveat) => caveat[lang]),
    ),
    ...labelled(style, labels.rests, [finding.incidents.join(', ')]),
  ];
}

/** The label stands beside the first of the texts only. */
function labelled(style: Style, label: string, texts: readonly string[]): Lines {
  return texts.flatMap((text, i) =>
    hang(style, { label: i === 0 ? label : '', text, indent: 2, labelWidth: LABEL }),
  );
}

function checkText(check: CheckResult, { words }: Style): string {
  const { operations: say } = words.say;
  const name = CHECK_NAMES[check.check][words.lang];
  const colon = words.lang === 'fr' ? ' : ' : ': ';
  if (check.kind !== 'tested')
    return `${name}${colon}${say[check.kind === 'dissolved' ? 'dissolved' : 'tooFew']}`;
  const tails = check.tails.map((tail) => `${say.nulls[tail.null]} ${pWords(tail.p)[words.lang]}`);
  return `${name}${colon}${tails.join(' · ')}`;
}

function pairTexts({ pairs, sites }: OperationFinding, { words }: Style): readonly string[] {
  const { operations: say } = words.say;
  const names = new Map(sites.map(({ incident, name }) => [incident, name]));
  const number = new Intl.NumberFormat(words.lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
  const told = (n: number | null): string | null => (n === null ? null : number.format(n));
  const text = ({ from, to, km, roadHours, gapHours }: SitePair): string =>
    say.pair(
      names.get(from) ?? from,
      names.get(to) ?? to,
      number.format(km),
      say.way(told(roadHours)),
      say.gap(told(gapHours?.least ?? null), told(gapHours?.most ?? null)),
    );
  return pairs.slice(0, MOST).map(text);
}
