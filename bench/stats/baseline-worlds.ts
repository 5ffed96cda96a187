/**
 * Made-up worlds of which the truth is known: incidents, and what a record and a dataset each make of them. Their errors are drawn from
 * other shapes than those that the method assumes: discs and exponentials instead of Gaussians, towns mistaken for others.
 */
import type { BaselineEvent } from '../../src/core/analysis/baseline.ts';
import type { AnalysedIncident } from '../../src/core/analysis/record.ts';
import { addDays } from '../../src/core/calendar.ts';
import { distanceKm, offset, type LonLat } from '../../src/core/geo.ts';
import { seeded } from '../../src/core/seeded.ts';

/** What happened. */
interface Truth {
  readonly at: LonLat;
  readonly day: string;
  readonly town: number;
  readonly isFighting: boolean;
  readonly group: string | null;
}

/** A record and a dataset of one world; those of equal number tell of one incident. */
export interface World {
  readonly incidents: readonly AnalysedIncident[];
  readonly events: readonly BaselineEvent[];
  /** Id of the event that tells of an incident, by the incident's id. */
  readonly twins: ReadonlyMap<string, string>;
}

export interface WorldOptions {
  readonly seed: number;
  /** Incidents within a year, in a box of some 1,500 by 600 km. */
  readonly incidents: number;
  /** Chance that an incident follows an earlier one near by. */
  readonly contagion: number;
  /** Shares that the dataset and the record know of. */
  readonly there: number;
  readonly here: number;
  /** Share of positions that are of an area only, on either side. */
  readonly vague: number;
}

const FIRST_DAY = '2024-01-01';
const GROUPS = ['jnim', 'is-sahel', 'fla'] as const;
const TOWNS = 400;

class Draws {
  readonly next: () => number;
  constructor(seed: number) {
    this.next = seeded(seed);
  }
  happens(chance: number): boolean {
    return this.next() < chance;
  }
  below(n: number): number {
    return Math.floor(this.next() * n);
  }
  /** Exponential of a mean. */
  spread(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }
  /** A point in a disc, all of it equally. */
  within(at: LonLat, km: number): LonLat {
    return offset(at, km * Math.sqrt(this.next()), this.next() * 360);
  }
}

/** Makes a world; the same for the same options. */
export function makeWorld(options: WorldOptions): World {
  const draws = new Draws(options.seed);
  const towns = Array.from({ length: TOWNS }, (): LonLat => [-12 + draws.next() * 14, 11 + draws.next() * 5]);
  const truths: Truth[] = [];
  for (let i = 0; i < options.incidents; i++) truths.push(nextTruth(truths, towns, options, draws));
  const incidents: AnalysedIncident[] = [];
  const events: BaselineEvent[] = [];
  const twins = new Map<string, string>();
  truths.forEach((truth, i) => {
    const [isThere, isHere] = [draws.happens(options.there), draws.happens(options.here)];
    if (isThere) events.push(eventOf(`e${i}`, observe(truth, towns, options, draws)));
    if (isHere) incidents.push(incidentOf(`i${i}`, observe(truth, towns, options, draws)));
    if (isThere && isHere) twins.set(`i${i}`, `e${i}`);
  });
  return { incidents, events, twins };
}

function nextTruth(
  before: readonly Truth[],
  towns: readonly LonLat[],
  { contagion }: WorldOptions,
  draws: Draws,
): Truth {
  const cause =
    before.length > 0 && draws.happens(contagion) ? before[draws.below(before.length)] : undefined;
  if (cause) {
    const day = addDays(cause.day, 1 + Math.floor(draws.spread(8)));
    const at = draws.within(cause.at, 20);
    return { ...cause, at, day, town: nearestTown(at, towns), isFighting: draws.happens(0.55) };
  }
  // Some towns are attacked time and again: rank to the power of 0.8.
  const town = Math.floor(TOWNS * draws.next() ** 2.2);
  return {
    at: draws.within(towns[town]!, 8),
    day: addDays(FIRST_DAY, draws.below(365)),
    town,
    isFighting: draws.happens(0.55),
    group: draws.happens(0.8) ? GROUPS[draws.below(GROUPS.length)]! : null,
  };
}

const nearestTown = (at: LonLat, towns: readonly LonLat[]): number =>
  towns.reduce((best, town, i) => (distanceKm(at, town) < distanceKm(at, towns[best]!) ? i : best), 0);

/** What one side makes of an incident. */
interface Sighting {
  readonly at: LonLat;
  readonly precision: 1 | 2 | 3;
  readonly name: string;
  readonly days: { readonly start: string; readonly end: string };
  readonly timePrecision: 1 | 2 | 3;
  readonly isFighting: boolean;
  readonly group: string | null;
}

function observe(truth: Truth, towns: readonly LonLat[], { vague }: WorldOptions, draws: Draws): Sighting {
  const isFighting = draws.happens(0.87) ? truth.isFighting : !truth.isFighting;
  const group = draws.happens(0.3) ? null : draws.happens(0.05) ? GROUPS[draws.below(3)]! : truth.group;
  return { ...whereSeen(truth, towns, vague, draws), ...whenSeen(truth, draws), isFighting, group };
}

function whereSeen(
  { at, town }: Truth,
  towns: readonly LonLat[],
  vague: number,
  draws: Draws,
): Pick<Sighting, 'at' | 'precision' | 'name'> {
  const [lon, lat] = at;
  if (draws.happens(vague))
    return {
      at: [Math.floor(lon) + 0.5, Math.floor(lat) + 0.5],
      precision: 3,
      name: `Area ${Math.floor(lon)} ${Math.floor(lat)}`,
    };
  const stray = draws.happens(0.03) ? draws.below(TOWNS) : town;
  const name = `Town${draws.happens(0.2) ? `ville ${stray}` : ` ${stray}`}`;
  const own = stray === town ? at : towns[stray]!;
  if (draws.happens(0.3)) return { at: draws.within(towns[stray]!, 18), precision: 2, name };
  return { at: offset(own, draws.spread(2.5), draws.next() * 360), precision: 1, name };
}

function whenSeen({ day }: Truth, draws: Draws): Pick<Sighting, 'days' | 'timePrecision'> {
  const kind = draws.next();
  if (kind < 0.06) {
    const start = `${day.slice(0, 7)}-01`;
    return { days: { start, end: addDays(start, 29) }, timePrecision: 3 };
  }
  if (kind < 0.16) {
    const start = addDays(day, -draws.below(4));
    return { days: { start, end: addDays(start, 3 + draws.below(4)) }, timePrecision: 2 };
  }
  const slip = draws.happens(0.12) ? (draws.happens(0.7) ? 1 : draws.happens(0.5) ? -1 : 2) : 0;
  const seen = addDays(day, slip);
  return { days: { start: seen, end: seen }, timePrecision: 1 };
}

function eventOf(id: string, seen: Sighting): BaselineEvent {
  const { at, precision, name, days, timePrecision, isFighting, group } = seen;
  return {
    dataset: 'ucdp-ged',
    id,
    version: '25.1',
    days,
    timePrecision,
    datePrecision: timePrecision,
    family: isFighting ? 'fighting' : 'civilians',
    eventType: null,
    subEventType: null,
    typeOfViolence: isFighting ? 1 : 3,
    actors: [
      { name: group ?? 'XXX475', type: null },
      ...(isFighting ? [] : [{ name: 'Civilians', type: 'civilians' as const }]),
    ],
    where: {
      name,
      admin1: null,
      admin2: null,
      country: 'ML',
      countryName: 'Mali',
      at,
      geoPrecision: precision,
      placePrecision: precision,
      radiusKm: [0, 3, 20, 45][precision]!,
    },
    deaths: { low: 1, best: 1, high: 1 },
    sources: [],
  };
}

function incidentOf(id: string, seen: Sighting): AnalysedIncident {
  const { at, precision, name, days, timePrecision, isFighting, group } = seen;
  return {
    id,
    eventType: isFighting ? 'Battles' : 'Violence against civilians',
    subEventType: isFighting ? 'Armed clash' : 'Attack',
    days,
    time: null,
    partOfDay: null,
    timePrecision,
    where: {
      placeId: null,
      name,
      at,
      country: 'ML',
      admin1: null,
      geoPrecision: precision,
      radiusKm: precision === 3 ? 60 : null,
    },
    perpetrators: group === null ? [] : [{ actorId: group, name: group }],
    responsibility: { status: 'unknown', by: null },
    targets: [],
    means: [],
    nationalities: [],
    certainty: 'stated',
    told: [],
    lineages: 1,
    operations: [],
    sensitivity: 'CLEAR',
  };
}
