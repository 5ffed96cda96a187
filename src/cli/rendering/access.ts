/** Who is cut off, ways to a town, and what changed, for a terminal. */
import type { Closures } from '../../app/index.ts';
import type { AccessAnswer, RoadChanges } from '../../core/road-desk.ts';
import {
  ACCESS_STATES,
  type AccessChange,
  type AccessState,
  type BoundReach,
  type PlaceAccess,
  type RoadAlternatives,
  type RoadReach,
} from '../../core/roads.ts';
import { plainDay } from './days.ts';
import { hang, list } from './layout.ts';
import {
  distinct,
  evidenceLines,
  hoursText,
  kmText,
  numberText,
  painted,
  statusText,
  type Names,
} from './road-words.ts';
import { paint, type Paint, type Style } from './style.ts';

const INDENT = 4;
const LABEL = 13;

type Lines = readonly string[];

const SIGNS: Readonly<Record<AccessState, string>> = {
  reached: '✓',
  uncertain: '?',
  cut_off: '✕',
  unconnected: '·',
};
const PAINTS: Readonly<Record<AccessState, Paint>> = {
  reached: 'green',
  uncertain: 'yellow',
  cut_off: 'red',
  unconnected: 'dim',
};

const labelled = (style: Style, label: string, facts: readonly string[]): Lines =>
  hang(style, {
    label,
    text: facts.filter((fact) => fact !== '').join(' · '),
    indent: INDENT,
    labelWidth: LABEL,
  });

const reachText = ({ km, hours }: Pick<RoadReach, 'km' | 'hours'>, style: Style): string =>
  `${kmText(km, style)}, ${hoursText(hours)}`;

/** "610 km, 9 h · as usual", or that there is no way. */
function boundFacts({ reach, detour }: BoundReach, none: string, style: Style): readonly string[] {
  const { corridors: say } = style.words.say;
  if (reach === null) return [none];
  const isUsual = detour !== null && detour.km === 0 && detour.hours === 0;
  const farther =
    detour === null
      ? ''
      : isUsual
        ? say.asUsual
        : say.detour(signed(detour.km, style), signedHours(detour.hours));
  return [reachText(reach, style), farther];
}

const signed = (n: number, style: Style): string =>
  `${n > 0 ? '+' : n < 0 ? '−' : ''}${numberText(Math.abs(n), style)}`;
const signedHours = (hours: number): string =>
  `${hours > 0 ? '+' : hours < 0 ? '−' : ''}${hoursText(Math.abs(hours))}`;

function placeLines(place: PlaceAccess, closures: Closures | undefined, names: Names, style: Style): Lines {
  const { corridors: say } = style.words.say;
  const { usual, optimistic, pessimistic, state } = place;
  const title = `${SIGNS[state]} ${say.state[state]}`.padEnd(15);
  const head = `${paint(style, PAINTS[state], title)} ${paint(style, 'bold', place.name)}`;
  if (usual === null) return [head, ...labelled(style, say.labels.usual, [say.noUsualWay])];
  return [
    head,
    ...labelled(style, say.labels.usual, [reachText(usual, style), say.from(names.node(usual.hub))]),
    ...labelled(style, say.labels.best, boundFacts(optimistic, say.noWay, style)),
    ...labelled(style, say.labels.worst, boundFacts(pessimistic, say.noSafeWay, style)),
    ...(closures === undefined || closures.roads.length === 0 ? [] : closureLines(closures, names, style)),
  ];
}

function closureLines({ roads, since }: Closures, names: Names, style: Style): Lines {
  const { corridors: say } = style.words.say;
  const words = distinct(roads.flatMap(({ evidence }) => evidence.slice(0, 1)));
  return [
    ...labelled(style, say.labels.because, [
      since === null ? '' : say.cutSince(plainDay(since, style.words.lang)),
      list(roads.map(({ segment }) => names.segment(segment))),
    ]),
    ...words.flatMap((word) => evidenceLines(word, style, INDENT + LABEL)),
  ];
}

/**
 * Places that were asked for, in the order of the network, then how many stand otherwise.
 * @param shown states told place by place
 */
export function renderAccess(
  answer: AccessAnswer,
  shown: readonly AccessState[],
  closures: ReadonlyMap<string, Closures>,
  names: Names,
  style: Style,
): string {
  const { corridors: say } = style.words.say;
  const places = answer.places.filter(({ state }) => shown.includes(state));
  const rest = ACCESS_STATES.filter((state) => !shown.includes(state)).flatMap((state) => {
    const count = answer.places.filter((place) => place.state === state).length;
    if (count === 0) return [];
    return [`${say.others[state](count)} (${say.lists(`vigie corridors access --state ${state}`)}).`];
  });
  const day = plainDay(answer.day, style.words.lang);
  return [
    ...hang(style, {
      text: `${say.asOf(day)}, ${say.from(list(answer.hubs.map((hub) => names.node(hub))))}`,
      indent: 0,
      labelWidth: 0,
      paint: 'dim',
    }),
    ...(places.length === 0 ? [say.nobody] : []),
    ...places.flatMap((place) => placeLines(place, closures.get(place.node), names, style)),
    ...rest.flatMap((text) => hang(style, { text, indent: 0, labelWidth: 0, paint: 'dim' })),
  ].join('\n');
}

/** Two ways to a town, the shorter first. */
export function renderWays({ ways, shared }: RoadAlternatives, names: Names, style: Style): string {
  const { corridors: say } = style.words.say;
  const told = ways.flatMap((way, i) => [
    ...hang(style, {
      text: [
        say.way(i + 1, names.node(way.hub)),
        reachText(way, style),
        way.worst === null ? '' : say.worstRoad(statusText(way.worst, style)),
      ]
        .filter((fact) => fact !== '')
        .join(' · '),
      indent: 0,
      labelWidth: 0,
      paint: 'bold',
    }),
    ...hang(style, {
      text: way.nodes
        .filter((id) => names.hasName(id))
        .map((id) => names.node(id))
        .join(' – '),
      indent: INDENT,
      labelWidth: 0,
    }),
  ]);
  if (ways.length === 0) return say.noWays;
  const last =
    shared.length > 0 ? say.shared(names.stretches(shared)) : ways.length < 2 ? say.oneWay : say.noneShared;
  return [...told, ...hang(style, { text: last, indent: 0, labelWidth: 0 })].join('\n');
}

/** What is otherwise: roads with the word that decided, then places. */
export function renderChanges({ day, since, segments, places }: RoadChanges, style: Style): string {
  const { corridors: say } = style.words.say;
  const { lang } = style.words;
  const roads = segments.flatMap(({ segment, from, to, before, after }) => [
    `  ${statusText(before.status, style)} → ${painted(after.status, style)} · ${from}–${to} · ${paint(style, 'dim', segment.id)}`,
    ...after.evidence.slice(0, 1).flatMap((one) => evidenceLines(one, style, INDENT)),
  ]);
  const reached = [...Map.groupBy(places, ({ node }) => node).values()].flatMap((changes) =>
    hang(style, {
      text: `${changes[0]!.name} · ${changes.map((change) => changeText(change, style)).join(' · ')}`,
      indent: 2,
      labelWidth: 0,
    }),
  );
  return [
    paint(style, 'dim', say.changed(plainDay(since, lang), plainDay(day, lang))),
    ...(roads.length + reached.length === 0 ? [say.nothingChanged] : []),
    ...(roads.length === 0 ? [] : [paint(style, 'bold', say.roads), ...roads]),
    ...(reached.length === 0 ? [] : [paint(style, 'bold', say.places), ...reached]),
  ].join('\n');
}

/** "at best cut off (was 610 km, 9 h)" */
function changeText({ bound, kind, before, after }: AccessChange, style: Style): string {
  const { corridors: say } = style.words.say;
  const reaches = [before, after].flatMap((reach) => (reach === null ? [] : [reachText(reach, style)]));
  return `${say.bound[bound]} ${say.kind[kind]} (${reaches.join(' → ')})`;
}
