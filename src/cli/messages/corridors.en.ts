/** What `vigie corridors` says, in English; corridors.fr.ts has the same keys. */
import type { AccessState, RoadStatus } from '../../core/roads.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const status: Readonly<Record<RoadStatus, string>> = {
  open: 'open',
  escorted: 'under escort',
  restricted: 'restricted',
  closed: 'closed',
  unknown: 'unknown',
};

const state: Readonly<Record<AccessState, string>> = {
  reached: 'reached',
  uncertain: 'uncertain',
  cut_off: 'cut off',
  unconnected: 'not connected',
};

export const corridorsHelp = {
  what: 'shows how corridors stand, and since when; one by its name, with who says so and its history',
  name: 'id or name of a corridor; all where absent',
  from: 'first day of the history; 180 days back where absent',
  access: {
    what: 'shows who is cut off: at best, at worst, since when and by which word',
    hub: 'from these places, such as Bamako Dakar; the capitals where absent',
    by: 'choose ways by hours or km',
    state: 'only places that stand so, parted by commas: cut_off, uncertain, reached, unconnected',
  },
  ways: {
    what: 'shows two ways to a town that share as little road as can be',
    town: 'name or node id of a town',
    assume:
      'usual: every road is open; optimistic: what is not known to be shut; pessimistic: what is known to be open',
  },
  changes: {
    what: 'shows what is otherwise than on an earlier day: roads, and who is reached',
    since: 'the earlier day; the day before where absent',
  },
  geojson: {
    what: 'prints how roads stand as GeoJSON to hand on: no quotes, nobody who decided',
    clearance: 'leave out what rests on reports above this sensitivity; CLEAR where absent',
  },
  effects: 'prints what changes the status of a road, rule by rule, for review (Markdown)',
  set: {
    what: 'says how a road stands; a person’s word goes before those of reports',
    segment: 'id of a segment, as "vigie corridors NAME" shows it',
    status: 'open, escorted, restricted, closed or unknown',
    from: 'first day; today where absent',
    until: 'last day; till further word where absent',
  },
  define: {
    what: 'defines a corridor of your own',
    id: 'its id, such as kayes-gogui',
    name: 'what it is called',
    via: 'towns or node ids that it goes through, in order, parted by commas',
  },
};

export const corridors = {
  status,
  state,
  exampleWhy: 'drove it this morning',
  none: 'No corridor runs on the road network in use: define one with vigie corridors define.',
  asOf: (day: string) => `As of ${day}`,
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day} if nothing more is heard`,
  lastWord: (day: string) => `last word ${day}`,
  neverHeard: 'no word ever',
  expired: (day: string) => `last word ${day}, no longer taken for true`,
  worst: (how: string, parts: string) => `${how} between ${parts}`,
  more: (n: number) => `and ${n} more`,
  own: 'of your own',
  stretches: 'Stretches',
  history: 'History',
  days: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  noWord: 'nothing was ever told of it',
  disputed: 'disputed',
  confidence: { low: 'rests on little', moderate: 'rests on something', high: 'well supported' },
  saidBy: (who: string) => `according to ${who}`,
  decidedBy: (who: string) => `decided by ${who}`,
  denies: 'speaks against it',
  report: (id: string) => `report ${id}`,
  segments: 'Segments',
  labels: { usual: 'Usually', best: 'At best', worst: 'At worst', because: 'Closed', word: 'Word' },
  from: (hub: string) => `from ${hub}`,
  noWay: 'no way: every way has a closed road',
  noSafeWay: 'no way along roads known to be open',
  noUsualWay: 'no road of the network leads there',
  asUsual: 'as usual',
  detour: (km: string, hours: string) => `a detour of ${km} km, ${hours}`,
  cutSince: (day: string) => `at the latest since ${day}`,
  roadsClosed: (n: number) => plural(n, 'road in', 'roads in'),
  others: {
    cut_off: (n: number) => `${plural(n, 'place is', 'places are')} cut off`,
    uncertain: (n: number) =>
      `${plural(n, 'place is', 'places are')} uncertain: reached only if roads that nobody vouches for can be used`,
    reached: (n: number) => `${plural(n, 'place is', 'places are')} reached along roads known to be open`,
    unconnected: (n: number) =>
      `${plural(n, 'place is', 'places are')} not connected: no road of the network leads there`,
  },
  lists: (command: string) => `${command} lists them`,
  nobody: 'No place stands so.',
  noWays: 'There is no way.',
  oneWay: 'There is one way only.',
  way: (number: number, hub: string) => `${number}. from ${hub}`,
  worstRoad: (how: string) => `worst road: ${how}`,
  noneShared: 'The two ways share no road.',
  shared: (roads: string) => `No way around: ${roads}`,
  changed: (since: string, day: string) => `Between ${since} and ${day}`,
  nothingChanged: 'Nothing changed.',
  roads: 'Roads',
  places: 'Places',
  bound: { optimistic: 'at best', pessimistic: 'at worst' },
  kind: {
    cut_off: 'cut off',
    reached: 'reached again',
    farther: 'farther than before',
    nearer: 'nearer than before',
  },
  leftOut: (n: number, clearance: string) =>
    `${plural(n, 'incident, statement or signal', 'incidents, statements and signals')} above ${clearance} left out (--clearance).`,
  notAStatus: (given: string, names: string) => `The status is "${given}"; expected one of: ${names}.`,
  notAState: (given: string, names: string) => `--state is "${given}"; expected one or several of: ${names}.`,
  notAnAssumption: (given: string, names: string) => `--assume is "${given}"; expected one of: ${names}.`,
  notAMeasure: (given: string, names: string) => `--by is "${given}"; expected one of: ${names}.`,
  notAClearance: (given: string, names: string) => `--clearance is "${given}"; expected one of: ${names}.`,
};

export type CorridorsHelp = typeof corridorsHelp;
export type CorridorsMessages = typeof corridors;
