/** Corridors for a terminal: the list, and one with its stretches and history. */
import type { CorridorDetail, CorridorSummary, RoadRun, SegmentDetail } from '../../core/road-desk.ts';
import { plainDay } from './days.ts';
import { hang } from './layout.ts';
import { distinct, evidenceLines, kmText, painted, statusText, type Names } from './road-words.ts';
import { paint, type Style } from './style.ts';

const INDENT = 4;

type Lines = readonly string[];

const line = (style: Style, facts: readonly string[], indent = INDENT): Lines => {
  const text = facts.filter((fact) => fact !== '').join(' · ');
  return text === '' ? [] : hang(style, { text, indent, labelWidth: 0 });
};

function standing(corridor: CorridorSummary, names: Names, style: Style): readonly string[] {
  const { corridors: say } = style.words.say;
  const { lang } = style.words;
  const { status, since, lastEvidence, parts } = corridor;
  if (lastEvidence === null) return [say.neverHeard];
  const day = plainDay(lastEvidence, lang);
  if (status === 'unknown') return [say.lastWord(day)];
  return [
    since === null ? '' : say.since(plainDay(since, lang)),
    say.lastWord(day),
    say.worst(say.status[status], names.stretches(parts)),
  ];
}

function summaryLines(corridor: CorridorSummary, names: Names, style: Style): Lines {
  const { corridors: say } = style.words.say;
  const { id, name, lengthKm, status, origin } = corridor;
  const title = `${name[style.words.lang]} · ${kmText(lengthKm, style)}`;
  return [
    `${painted(status, style, 15)} ${paint(style, 'bold', title)}`,
    ...line(style, standing(corridor, names, style)),
    ...hang(style, {
      text: [id, origin === 'user' ? say.own : ''].filter((fact) => fact !== '').join(' · '),
      indent: INDENT,
      labelWidth: 0,
      paint: 'dim',
    }),
  ];
}

/** Corridors in the order given. */
export function renderCorridors(corridors: readonly CorridorSummary[], names: Names, style: Style): string {
  return corridors.flatMap((corridor) => summaryLines(corridor, names, style)).join('\n');
}

/** One corridor: how it stands, its stretches with who says so, and its history. */
export function renderCorridor(corridor: CorridorDetail, names: Names, style: Style): string {
  const { corridors: say } = style.words.say;
  return [
    ...summaryLines(corridor, names, style),
    ...line(style, [say.asOf(plainDay(corridor.day, style.words.lang))]),
    '',
    paint(style, 'bold', say.stretches),
    ...groupsOf(corridor.stretches).flatMap((group) => stretchLines(group, names, style)),
    '',
    paint(style, 'bold', say.history),
    ...corridor.history.flatMap((run) => runLines(run, names, style)),
  ].join('\n');
}

/** Neighbours that stand alike by the same words are told together. */
function groupsOf(stretches: readonly SegmentDetail[]): readonly (readonly SegmentDetail[])[] {
  const key = ({ status }: SegmentDetail): string =>
    [
      status.status,
      status.since,
      status.lastEvidence,
      ...distinct(status.evidence).map(({ id }) => id),
    ].join();
  const groups: SegmentDetail[][] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (last !== undefined && key(last[0]!) === key(stretch)) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

function stretchLines(group: readonly SegmentDetail[], names: Names, style: Style): Lines {
  const { corridors: say } = style.words.say;
  const { lang } = style.words;
  const { status } = group[0]!;
  const km = Math.round(group.reduce((sum, { segment }) => sum + segment.lengthKm, 0));
  const ids = group.map(({ segment }) => segment.id);
  const title = `${names.stretches(ids)} · ${kmText(km, style)}`;
  const heard =
    status.lastEvidence === null
      ? say.noWord
      : status.status === 'unknown'
        ? say.expired(plainDay(status.lastEvidence, lang))
        : '';
  return [
    `  ${painted(status.status, style, 15)} ${title}`,
    ...line(style, [
      status.since === null ? '' : say.since(plainDay(status.since, lang)),
      heard,
      status.expires === null ? '' : say.until(plainDay(status.expires, lang)),
      status.confidence === null ? '' : say.confidence[status.confidence],
      status.disputed ? say.disputed : '',
    ]),
    ...distinct(status.evidence).flatMap((one) => evidenceLines(one, style, INDENT + 2)),
    // Whoever decides on a road names it by its id; roads of which nothing is known are many.
    ...(status.lastEvidence === null && group.length > 3
      ? []
      : hang(style, { text: ids.join(', '), indent: INDENT, labelWidth: 0, paint: 'dim' })),
  ];
}

function runLines(run: RoadRun, names: Names, style: Style): Lines {
  const { corridors: say } = style.words.say;
  const { lang } = style.words;
  const days = say.days(plainDay(run.from, lang), plainDay(run.to, lang));
  const isKnown = run.status !== 'unknown';
  return [
    ...hang(style, {
      text: [statusText(run.status, style), days, isKnown ? names.stretches(run.parts) : '']
        .filter((fact) => fact !== '')
        .join(' · '),
      indent: 2,
      labelWidth: 0,
    }),
    ...distinct(run.evidence)
      .slice(0, MOST_WORDS)
      .flatMap((one) => evidenceLines(one, style, INDENT + 2)),
  ];
}

/** Words quoted of one stretch of days. */
const MOST_WORDS = 3;
