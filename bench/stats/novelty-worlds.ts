/** Made-up worlds in which what truly happened is known, and records of it with thinned reporting. */
import type { AnalysedIncident, AnalysedRecord, AnalysedReport } from '../../src/core/analysis/record.ts';
import { drawGamma, drawNormal, drawPoisson, type Random } from '../../src/analysis/distributions/index.ts';
import { addDays } from '../../src/core/calendar.ts';

export interface World {
  /** Events a group and area, over the whole span: the law of its mean. */
  readonly rates: 'gamma' | 'lognormal';
  readonly meanEvents: number;
  /** Sources, and the chance that one tells of an event while it publishes. */
  readonly sources: number;
  readonly tells: number;
  /** Share of spells of 28 days in which all sources are silent. */
  readonly silent: number;
  /** Groups come to an area on some day, and are not there before. */
  readonly arrives: boolean;
  /** Some events are hard to see for everybody. */
  readonly uneven: boolean;
}

const FIRST_DAY = '2023-01-01';
export const DAYS = 728;
const SPELL = 28;
const GROUPS = 6;
const AREAS = 12;

export interface Made {
  readonly record: AnalysedRecord;
  /** Days of true events, by "GROUP AREA". */
  readonly truth: ReadonlyMap<string, readonly number[]>;
}

export const dayAt = (n: number): string => addDays(FIRST_DAY, n);

/** What truly happened, and what came into the record. */
export function makeWorld(world: World, random: Random): Made {
  const isOn = Array.from({ length: DAYS / SPELL }, () => random() >= world.silent);
  const reports = editions(world, isOn);
  const truth = new Map<string, number[]>();
  const incidents: AnalysedIncident[] = [];
  for (let group = 0; group < GROUPS; group += 1)
    for (let area = 0; area < AREAS; area += 1) {
      const days = eventDays(world, random);
      truth.set(`group-${group} area-${area}`, days);
      for (const day of days) {
        const ease = world.uneven ? 2 * random() : 1;
        const tellers = Array.from({ length: world.sources }, (_, source) => source).filter(
          () => isOn[Math.floor(day / SPELL)] && random() < world.tells * ease,
        );
        if (tellers.length === 0) continue;
        const id = `${group}-${area}-${day}-${incidents.length}`;
        const own = tellers.map((source) => report(`${id}-${source}`, source, day));
        reports.push(...own);
        incidents.push(incident(id, { group, area, day, told: own.map(({ digest }) => digest) }));
      }
    }
  incidents.sort((a, b) => (a.days?.start ?? '').localeCompare(b.days?.start ?? ''));
  return {
    record: { day: dayAt(DAYS), incidents, reports, statements: [], signals: [], operations: [] },
    truth,
  };
}

function eventDays(world: World, random: Random): number[] {
  const rate =
    world.rates === 'gamma'
      ? (drawGamma(0.5, random) * world.meanEvents) / 0.5
      : world.meanEvents * Math.exp(1.2 * drawNormal(random) - 0.72);
  const from = world.arrives ? Math.floor(random() * DAYS) : 0;
  const n = drawPoisson((rate * (DAYS - from)) / DAYS, random);
  return Array.from({ length: n }, () => from + Math.floor(random() * (DAYS - from))).sort((a, b) => a - b);
}

/** Every source publishes something each week in which it is there. */
function editions({ sources }: World, isOn: readonly boolean[]): AnalysedReport[] {
  const weeks = Array.from({ length: DAYS / 7 }, (_, week) => week * 7);
  return weeks
    .filter((day) => isOn[Math.floor(day / SPELL)])
    .flatMap((day) =>
      Array.from({ length: sources }, (_, source) => report(`edition-${day}-${source}`, source, day)),
    );
}

function report(digest: string, source: number, day: number): AnalysedReport {
  const publishedAt = dayAt(day);
  return {
    digest,
    source: `S${source}`,
    publishedAt,
    recordedOn: publishedAt,
    title: null,
    url: null,
    sensitivity: 'CLEAR',
  };
}

interface Event {
  readonly group: number;
  readonly area: number;
  readonly day: number;
  readonly told: readonly string[];
}

function incident(id: string, { group, area, day, told }: Event): AnalysedIncident {
  const start = dayAt(day);
  const name = `area-${area}`;
  return {
    id,
    eventType: 'Battles',
    // Says nothing in particular: only groups and areas are asked about.
    subEventType: 'Other',
    days: { start, end: start },
    time: null,
    partOfDay: null,
    timePrecision: 1,
    where: {
      placeId: null,
      name,
      at: null,
      country: ['ML', 'BF', 'NE'][area % 3] as string,
      admin1: name,
      geoPrecision: 3,
      radiusKm: null,
    },
    perpetrators: [{ actorId: `group-${group}`, name: `Group ${group}` }],
    responsibility: { status: 'claimed', by: null },
    targets: [],
    means: [],
    nationalities: [],
    certainty: 'stated',
    told: told.map((digest, lineage) => ({ report: digest, lineage })),
    lineages: told.length,
    operations: [],
    sensitivity: 'CLEAR',
  };
}
