/** Made-up groups: where and when they attack, independently or together. Written apart from what is measured. */
import { drawGamma, drawPoisson, type Random, shuffle } from '../../src/analysis/distributions/index.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../src/core/analysis/record.ts';
import { addDays } from '../../src/core/calendar.ts';
import { distanceKm, type LonLat } from '../../src/core/geo.ts';

export interface Ways {
  readonly sites: number;
  readonly days: number;
  /** Attacks a day, all sites together, on average. */
  readonly daily: number;
}

type Row = readonly [site: number, day: number, hour: number | null];

interface Ground {
  readonly at: readonly LonLat[];
  readonly shares: readonly number[];
}

/** Sites at random over 800 by 800 km, some much busier than others. */
function groundOf({ sites }: Ways, random: Random): Ground {
  const at = Array.from({ length: sites }, (): LonLat => [-8 + 7.5 * random(), 12 + 7.2 * random()]);
  const weights = at.map(() => drawGamma(1.5, random));
  const sum = weights.reduce((a, b) => a + b, 0);
  return { at, shares: weights.map((weight) => weight / sum) };
}

/** A year's ups and downs: 0.4 to 1.6 times the mean. */
const season = (day: number, phase: number): number =>
  1 + 0.6 * Math.sin(2 * Math.PI * (day / 365.25 - phase));

/** Every third attack has an hour, at dawn more often than not. */
function hour(random: Random): number | null {
  if (random() > 1 / 3) return null;
  return Math.floor(random() < 0.6 ? 4 + 3 * random() : 24 * random());
}

export type Attacking = (ways: Ways, ground: Ground, random: Random) => readonly Row[];

/** Each site by itself: its own season and its own busy weeks (gamma of shape 1), nothing in common. */
export const independentSites: Attacking = ({ days, daily }, { shares }, random) =>
  shares.flatMap((share, site) => {
    const phase = random();
    let busy = 1;
    return Array.from({ length: days }, (_, day) => {
      if (day % 7 === 0) busy = drawGamma(1, random);
      const count = drawPoisson(daily * share * season(day, phase) * busy, random);
      return Array.from({ length: count }, (): Row => [site, day, hour(random)]);
    }).flat();
  });

/** Days more and less busy for the whole group (gamma of shape 1), with a season or without; places by share whatever the day. */
export const busyDays =
  (isSeasonal: boolean): Attacking =>
  ({ days, daily }, { shares }, random) =>
    Array.from({ length: days }, (_, day) => {
      const mean = daily * (isSeasonal ? season(day, 0) : 1) * drawGamma(1, random);
      return Array.from({ length: drawPoisson(mean, random) }, (): Row => [
        pick(shares, random),
        day,
        hour(random),
      ]);
    }).flat();

function pick(shares: readonly number[], random: Random): number {
  let left = random();
  const found = shares.findIndex((share) => (left -= share) < 0);
  return found < 0 ? shares.length - 1 : found;
}

const FIRST = '2023-01-01';

/** A record with these attacks of one group. */
export function worldOf(attacking: Attacking, ways: Ways, random: Random): AnalysedRecord {
  const ground = groundOf(ways, random);
  return recordOf(attacking(ways, ground, random), ground.at, ways.days);
}

export interface Planted {
  readonly record: AnalysedRecord;
  readonly operation: string;
}

/**
 * The same with six sites of the group, all within 200 km of each other and 20 km and more apart, attacked on one day of the second
 * year, and told as one operation. Null where the ground has no six such sites.
 */
export function plantedIn(attacking: Attacking, ways: Ways, random: Random): Planted | null {
  const ground = groundOf(ways, random);
  const six = sixNear(ground.at, random);
  if (six === null) return null;
  const day = 400 + Math.floor(300 * random());
  const own = six.map((site): Row => [site, day, hour(random)]);
  const rows = [...attacking(ways, ground, random), ...own];
  const ids = own.map((_, i) => `i${rows.length - own.length + i}`);
  const operation = {
    id: 'planted',
    actor: 'jnim',
    when: null,
    incidents: ids,
    places: [],
    basis: ['stated'],
    claims: [],
    tolls: [],
    evidence: [],
  };
  return {
    record: { ...recordOf(rows, ground.at, ways.days), operations: [operation] },
    operation: operation.id,
  };
}

function sixNear(at: readonly LonLat[], random: Random): readonly number[] | null {
  const order = at.map((_, i) => i);
  for (let tries = 0; tries < 100; tries += 1) {
    shuffle(order, random);
    const chosen: number[] = [];
    for (const site of order) {
      const km = chosen.map((other) => distanceKm(at[site] ?? [0, 0], at[other] ?? [0, 0]));
      if (chosen.length < 6 && km.every((each) => each >= 20 && each <= 200)) chosen.push(site);
    }
    if (chosen.length === 6) return chosen;
  }
  return null;
}

function recordOf(rows: readonly Row[], at: readonly LonLat[], days: number): AnalysedRecord {
  const incidents = rows.map(([site, day, clock], i) =>
    incident(`i${i}`, at[site] ?? [0, 0], addDays(FIRST, day), clock),
  );
  const first = {
    digest: 'first',
    source: 'Agency',
    publishedAt: FIRST,
    recordedOn: FIRST,
    title: null,
    url: null,
    sensitivity: 'CLEAR',
  } as const;
  return {
    day: addDays(FIRST, days - 1),
    incidents,
    reports: [first, { ...first, digest: 'last', publishedAt: addDays(FIRST, days - 1) }],
    statements: [],
    signals: [],
    operations: [],
  };
}

function incident(id: string, at: LonLat, day: string, clock: number | null): AnalysedIncident {
  return {
    id,
    eventType: 'Battles',
    subEventType: 'Armed clash',
    days: { start: day, end: day },
    time: clock === null ? null : `${String(clock).padStart(2, '0')}:00`,
    partOfDay: null,
    timePrecision: 1,
    where: { placeId: null, name: '', at, country: 'ML', admin1: null, geoPrecision: 1, radiusKm: null },
    perpetrators: [{ actorId: 'jnim', name: 'JNIM' }],
    responsibility: { status: 'claimed', by: 'jnim' },
    targets: [],
    means: [],
    nationalities: [],
    certainty: 'stated',
    told: [{ report: 'first', lineage: 0 }],
    lineages: 1,
    operations: [],
    sensitivity: 'CLEAR',
  };
}
