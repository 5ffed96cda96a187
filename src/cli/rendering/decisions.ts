/** Decisions and sources with their grades, for a terminal. */
import type { DecisionRecord, SourceRecord } from '../../core/decisions.ts';
import { plainDay } from './days.ts';
import { decisionText, reliabilityText, stampText, strainText } from './grades.ts';
import { hang } from './layout.ts';
import type { Style } from './style.ts';

const INDENT = 4;
const LABEL = 14;

type Lines = readonly string[];

const under = (style: Style, label: string, text: string): Lines =>
  text === '' ? [] : hang(style, { label, text, indent: INDENT, labelWidth: LABEL });

/** One decision: what, by whom and when; why, what goes against it, and whether it was taken back. */
export function decisionLines(record: DecisionRecord, style: Style): Lines {
  const { judgement: say } = style.words.say;
  const isGone = record.undoneBy !== null;
  return [
    ...hang(style, {
      text: `${record.id} · ${decisionText(record, style.words)}`,
      indent: 0,
      labelWidth: 0,
      paint: isGone ? 'dim' : 'bold',
    }),
    ...hang(style, {
      text: [stampText(record, style.words), isGone ? say.undoneBy(record.undoneBy) : '']
        .filter((part) => part !== '')
        .join(' · '),
      indent: INDENT,
      labelWidth: 0,
      paint: 'dim',
    }),
    ...under(style, say.why, record.why),
    ...under(style, say.against, record.strain === null ? '' : strainText(record.strain, style.words)),
  ];
}

/** Decisions, latest first. */
export function renderDecisions(records: readonly DecisionRecord[], style: Style): string {
  return records.flatMap((record) => decisionLines(record, style)).join('\n');
}

function suggestionText({ suggested }: SourceRecord, style: Style): string {
  const { words } = style;
  const { sources: say } = words.say.judgement;
  const { grade, judged, confirmed, contradicted, mean } = suggested;
  return [
    reliabilityText(grade, words),
    say.track(judged, confirmed, contradicted),
    mean === null ? say.tooFew : say.share(Math.round(mean * 100)),
  ].join(' · ');
}

function changeText(record: DecisionRecord, { words }: Style): string {
  const grade = record.body.kind === 'reliability' ? record.body.grade : '';
  const gone = record.undoneBy === null ? '' : ` (${words.say.judgement.undoneBy(record.undoneBy)})`;
  return `${grade} · ${stampText(record, words)} · ${record.id}${gone}`;
}

function sourceLines(source: SourceRecord, style: Style): Lines {
  const { words } = style;
  const { sources: say } = words.say.judgement;
  const { name, reports, firstDay, lastDay, reliability, changes } = source;
  const days =
    firstDay === null || lastDay === null
      ? ''
      : ` · ${say.days(plainDay(firstDay, words.lang), plainDay(lastDay, words.lang))}`;
  const set =
    reliability === null
      ? say.notSet
      : [
          reliabilityText(reliability.grade, words),
          stampText(reliability.decision, words),
          reliability.decision.why,
        ]
          .filter((part) => part !== '')
          .join(' · ');
  return [
    ...hang(style, { text: name, indent: 0, labelWidth: 0, paint: 'bold' }),
    ...hang(style, { text: `${say.reports(reports)}${days}`, indent: INDENT, labelWidth: 0, paint: 'dim' }),
    ...under(style, say.set, set),
    ...under(style, say.suggested, suggestionText(source, style)),
    // The first entry is the grade that is shown above, unless it was taken back.
    ...(changes.length > 1 || (changes.length === 1 && reliability === null)
      ? changes.flatMap((change, i) => under(style, i === 0 ? say.changes : ' ', changeText(change, style)))
      : []),
  ];
}

/** Sources with the grade that was set, and beside it the one that their record suggests. */
export function renderSources(sources: readonly SourceRecord[], style: Style): string {
  return sources.flatMap((source) => sourceLines(source, style)).join('\n');
}
