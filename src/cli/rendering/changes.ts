/** What the record learnt since, for a terminal. */
import { CHANGE_KINDS, type ChangeKind, type RecordChanges } from '../../core/changes.ts';
import { plainDay } from './days.ts';
import { decisionText } from './grades.ts';
import { hang, list, oneLine } from './layout.ts';
import { painted, statusText } from './road-words.ts';
import { paint, type Style } from './style.ts';
import { kindText, whenText } from './values.ts';
import { placeText } from './wording.ts';

/** One thing: what it is, and what names or dates it. */
type Line = readonly [text: string, facts: readonly string[]];

const LINES: {
  readonly [K in ChangeKind]: (item: RecordChanges[K]['items'][number], style: Style) => Line;
} = {
  newIncidents: incidentLine,
  changedIncidents: incidentLine,
  statements: ({ report, act, speaker, organisation, reportedOn }, { words }) => [
    `${words.terms.act[act]} · ${list([speaker, organisation].filter((who) => who !== null)) || words.say.chronology.notSaid}`,
    [reportedOn === null ? '' : plainDay(reportedOn, words.lang), report.slice(0, 12)],
  ],
  roads: ({ segment, from, to, before, after, evidence }, style) => [
    `${from}–${to} · ${statusText(before, style)} → ${painted(after, style)}`,
    [evidence === null ? '' : plainDay(evidence.from, style.words.lang), evidence?.saidBy ?? '', segment],
  ],
  towns: ({ name, changes }, { words }) => [
    name,
    changes.map(({ bound, kind }) => `${words.say.corridors.bound[bound]} ${words.say.corridors.kind[kind]}`),
  ],
  reports: ({ id, digest, title, source, publishedAt }, { words }) => [
    title ?? words.say.reports.untitled,
    [
      source ?? '',
      publishedAt === null ? '' : plainDay(publishedAt, words.lang),
      id === digest ? digest.slice(0, 12) : id,
    ],
  ],
  decisions: (record, { words }) => [
    decisionText(record, words),
    [record.by, plainDay(record.at.slice(0, 10), words.lang), record.id],
  ],
  briefs: ({ brief, version, title, by, at, why }, { words }) => [
    words.say.changes.version(title, version, by),
    [plainDay(at.slice(0, 10), words.lang), why, `${brief}/${version}`],
  ],
};

function incidentLine(incident: RecordChanges['newIncidents']['items'][number], { words }: Style): Line {
  const { id, where, when } = incident;
  return [
    `${placeText(where, words)} · ${kindText(incident, words)}`,
    [when === null ? words.say.chronology.undated : whenText(when, words), id],
  ];
}

function kindLines<K extends ChangeKind>(kind: K, found: RecordChanges, style: Style): readonly string[] {
  const { items, total } = found[kind] as RecordChanges[K];
  if (total === 0) return [];
  const { changes: say } = style.words.say;
  const lines = (items as readonly RecordChanges[K]['items'][number][]).flatMap((item) => {
    const [text, facts] = LINES[kind](item, style);
    const more = facts.filter((fact) => fact !== '').join(' · ');
    return hang(style, {
      text: more === '' ? oneLine(text) : `${oneLine(text)} · ${more}`,
      indent: 2,
      labelWidth: 0,
    });
  });
  const left = total - items.length;
  return [
    '',
    `${paint(style, ['bold', 'cyan'], say.kinds[kind])} · ${total}`,
    ...lines,
    ...(left === 0 ? [] : [`  ${paint(style, 'dim', say.more(left))}`]),
  ];
}

/** By kind, with how many there are; then what to ask the next time. */
export function renderRecordChanges(found: RecordChanges, style: Style): string {
  const { changes: say } = style.words.say;
  const told = CHANGE_KINDS.flatMap((kind) => kindLines(kind, found, style)).slice(1);
  return [
    ...(told.length === 0 ? [say.nothing] : told),
    '',
    paint(style, 'dim', say.next(`vigie changes --since ${found.sequence}`)),
  ].join('\n');
}
