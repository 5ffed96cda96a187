/**
 * Lining up, on made-up worlds of which the truth is known, against a plain window of 25 km and 2 days; and the import of UCDP's tables
 * where they are at hand.
 */
import type { LineUp } from '../../src/core/analysis/baseline.ts';
import { lineUp, type Scope } from '../../src/analysis/baselines/index.ts';
import { distanceKm } from '../../src/core/geo.ts';
import { dayNumber } from '../../src/core/calendar.ts';
import { importRows } from './baseline-imports.ts';
import { makeWorld, type World, type WorldOptions } from './baseline-worlds.ts';
import { atLeast, atMost, type Row, type Say } from './row.ts';

type Pairs = ReadonlyMap<string, string>;
type Matched = LineUp['matched'];

const SCOPE: Scope = { from: '2023-01-01', to: '2026-12-31', countries: ['ML'], bbox: null };
const COVERAGE = [{ from: '2023-01-01', to: '2026-12-31', countries: ['ML'] }];

const WORLDS: readonly (readonly [string, WorldOptions])[] = [
  ['1,000 a year', { seed: 101, incidents: 1000, contagion: 0.3, there: 0.65, here: 0.5, vague: 0.2 }],
  ['4,000 a year', { seed: 102, incidents: 4000, contagion: 0.5, there: 0.65, here: 0.5, vague: 0.2 }],
  [
    'no dataset event is the record’s',
    { seed: 103, incidents: 1000, contagion: 0.3, there: 0.5, here: 0.5, vague: 0.2 },
  ],
];

/** As lining up pairs them. */
function ours({ incidents, events }: World): Matched {
  return lineUp({
    incidents,
    events,
    holding: { dataset: 'ucdp-ged', coverage: COVERAGE },
    scope: SCOPE,
    idsOf: (name) => (/^(jnim|is-sahel|fla)$/.test(name) ? [name] : []),
    limit: Infinity,
  }).matched;
}

const pairsOf = (matched: Matched): Pairs => new Map(matched.map(({ incident, event }) => [incident, event]));

/** How far chances are from the share that is right, in ten bins, each as large as it is (expected calibration error). */
function calibrationError(matched: Matched, twins: Pairs): number {
  const bins = Array.from({ length: 10 }, () => ({ chance: 0, right: 0 }));
  for (const { incident, event, chance } of matched) {
    const bin = bins[Math.min(9, Math.floor(chance * 10))]!;
    bin.chance += chance;
    bin.right += Number(twins.get(incident) === event);
  }
  return (
    bins.reduce((sum, { chance, right }) => sum + Math.abs(chance - right), 0) / Math.max(1, matched.length)
  );
}

/** The plain rule: within 25 km and 2 days of each other's middle, nearest first, one to one. */
function plainWindow({ incidents, events }: World): Pairs {
  const middle = ({ start, end }: { start: string; end: string }): number =>
    (dayNumber(start) + dayNumber(end)) / 2;
  const near = incidents.flatMap((a) =>
    events.flatMap((b) => {
      if (Math.abs(middle(a.days!) - middle(b.days)) > 2) return [];
      const km = distanceKm(a.where!.at!, b.where.at);
      return km <= 25 ? [{ incident: a.id, event: b.id, km }] : [];
    }),
  );
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { incident, event } of near.sort((a, b) => a.km - b.km)) {
    if (pairs.has(incident) || taken.has(event)) continue;
    pairs.set(incident, event);
    taken.add(event);
  }
  return pairs;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function score(pairs: Pairs, twins: Pairs): Score {
  const right = [...pairs].filter(([incident, event]) => twins.get(incident) === event).length;
  const [precision, recall] = [right / Math.max(1, pairs.size), right / twins.size];
  return { precision, recall, f1: (2 * right) / (pairs.size + twins.size) };
}

/** The same world with the twins of every incident taken out of the dataset. */
const strangers = ({ incidents, events, twins }: World): World => {
  const known = new Set(twins.values());
  return { incidents, events: events.filter(({ id }) => !known.has(id)), twins: new Map() };
};

export async function measure(say: Say): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, options] of WORLDS.slice(0, 2)) {
    say(name);
    const world = makeWorld(options);
    const matched = ours(world);
    const [own, plain] = [score(pairsOf(matched), world.twins), score(plainWindow(world), world.twins)];
    rows.push(
      atLeast(`${name}: precision`, own.precision, options.contagion < 0.5 ? 0.85 : 0.8),
      atLeast(`${name}: recall`, own.recall, options.contagion < 0.5 ? 0.75 : 0.65),
      {
        name: `${name}: precision of a window of 25 km, 2 days`,
        value: plain.precision,
        target: '–',
        ok: null,
      },
      { name: `${name}: recall of a window of 25 km, 2 days`, value: plain.recall, target: '–', ok: null },
      atMost(`${name}: calibration error of the chances`, calibrationError(matched, world.twins), 0.05),
      atLeast(`${name}: F1 over that of the window`, own.f1 / plain.f1, 1.05),
    );
  }
  const [name, options] = WORLDS[2]!;
  const world = strangers(makeWorld(options));
  const share = (pairs: Pairs): number => pairs.size / world.incidents.length;
  rows.push(atMost(`${name}: incidents matched all the same`, share(pairsOf(ours(world))), 0.06), {
    name: `${name}: by the window`,
    value: share(plainWindow(world)),
    target: '–',
    ok: null,
  });
  return [...rows, ...(await importRows(say))];
}
