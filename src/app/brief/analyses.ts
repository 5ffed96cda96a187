/** The analyses as a brief asks for them: of its days and area, against the whole record. */
import { coordinationSteps, DEFAULTS } from '../../analysis/coordination/index.ts';
import { firstsOf, surveyOf } from '../../analysis/novelty/index.ts';
import { precursorsOf } from '../../analysis/precursors/index.ts';
import { SHIFT_DEFAULTS } from '../../analysis/shifts/index.ts';
import { livesIn } from '../../analysis/statements/index.ts';
import { SURGE_DEFAULTS, WINDOW_DAYS } from '../../analysis/surges/index.ts';
import { figuresInSteps } from '../../analysis/trends/index.ts';
import type { BriefAnalyses, Had } from '../../brief/index.ts';
import type { EarlierEvent } from '../../core/analysis/novelty.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { StatementLives } from '../../core/analysis/statements.ts';
import type { BriefScope } from '../../core/brief.ts';
import { addDays, daysBetween } from '../../core/calendar.ts';
import { roadHoursOn } from '../../corridors/index.ts';
import type { RoadHours } from '../../analysis/coordination/index.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import { stepwise } from '../analysis/stepwise.ts';
import { inArea } from './area.ts';

/**
 * Incidents of a record up to which each is worked out for a brief; beyond, the brief says that it was not. By size and not by the
 * clock, so that the same record gives the same brief.
 */
export const MOST_INCIDENTS = {
  coordination: 6000,
  novelty: 20_000,
  trends: 30_000,
  statements: 10_000,
  precursors: 30_000,
} as const;

/** Windows that no report tells of as one operation, put to the test in a brief. */
const FOUND = 2;
/** Records drawn at most: half of what `vigie operations` draws, and less for what is plainly no finding. */
const EFFORT = { replications: 499, enough: 10 };
/** As many orders of days are dealt for rises; `vigie surges` deals more. */
const RISE_DRAWS = 1999;

/** What they are worked out with. */
export interface AnalysesGiven {
  readonly record: AnalysedRecord;
  readonly earlier: readonly EarlierEvent[];
  readonly roadHours: RoadHours;
}

/** Ways by road, kept as long as the network is the same. */
export function roadHoursKept(): (network: RoadNetwork) => RoadHours {
  let kept: { readonly network: RoadNetwork; readonly hours: RoadHours } | null = null;
  return (network) => {
    if (kept?.network !== network) kept = { network, hours: roadHoursOn(network) };
    return kept.hours;
  };
}

/** Others have their turn between the steps. */
export async function analysesFor(
  scope: BriefScope,
  { record, earlier, roadHours }: AnalysesGiven,
): Promise<BriefAnalyses> {
  const { since, until, area } = scope;
  const window = trendWindow(scope);
  const bounded = async <T>(most: number, ask: () => T | Promise<T>): Promise<Had<T>> => {
    const incidents = record.incidents.length;
    return incidents > most ? { kind: 'too_large', incidents, most } : { kind: 'had', answer: await ask() };
  };
  return {
    coordination: await bounded(MOST_INCIDENTS.coordination, () =>
      stepwise(
        coordinationSteps(record, {
          days: { from: since, to: until },
          mostFound: FOUND,
          effort: EFFORT,
          roadHours,
        }),
      ),
    ),
    novelty: await bounded(MOST_INCIDENTS.novelty, () =>
      firstsOf(surveyOf(record, earlier), { since, until }),
    ),
    trends: await bounded(MOST_INCIDENTS.trends, () =>
      stepwise(
        withoutProgress(
          figuresInSteps(record, { ...window, area: area ?? undefined, replications: RISE_DRAWS }),
        ),
      ),
    ),
    lives: await bounded(MOST_INCIDENTS.statements, () => livesOf(record, scope)),
    precursors: await bounded(MOST_INCIDENTS.precursors, () => precursorsOf(record, { until })),
    parameters: parametersOf(scope, window, record),
  };
}

/** The days of the brief, as far as a window of trends may be: no fewer and no more. */
function trendWindow({ since, until }: BriefScope): { readonly since: string; readonly until: string } {
  const days = daysBetween(since, until) + 1;
  const asked = Math.min(WINDOW_DAYS.most, Math.max(WINDOW_DAYS.least, days));
  return { since: addDays(until, 1 - asked), until };
}

function* withoutProgress<T>(steps: Generator<unknown, T>): Generator<void, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield;
  }
}

/** Lives of which a place lies in the area, or a statement does. */
function livesOf(record: AnalysedRecord, { since, until, area }: BriefScope): StatementLives {
  const all = livesIn(record, { since, until });
  if (area === null) return all;
  const isIn = inArea(area);
  const told = new Set(
    record.statements.filter(({ places }) => places.some(isIn)).map(({ report, id }) => `${report}/${id}`),
  );
  const lives = all.lives.filter(
    ({ places, tellings }) =>
      places.some(({ name, country }) => isIn({ name, country, admin1: null })) ||
      tellings.some(({ statement }) => told.has(statement)),
  );
  const kept = new Set(lives.map(({ id }) => id));
  return {
    ...all,
    lives,
    announcedNotDone: all.announcedNotDone.filter(({ life }) => kept.has(life)),
    lapsed: all.lapsed.filter(({ life }) => kept.has(life)),
  };
}

function parametersOf(
  { since, until }: BriefScope,
  window: { readonly since: string; readonly until: string },
  record: AnalysedRecord,
): BriefAnalyses['parameters'] {
  const days = { since, until, asOf: record.day };
  const trend = { ...window, asOf: record.day };
  const { apartKm, seed } = DEFAULTS;
  return {
    coordination: {
      ...days,
      apartKm,
      ...EFFORT,
      seed,
      found: FOUND,
    },
    novelty: days,
    surges: { ...trend, ...pick(SURGE_DEFAULTS), replications: RISE_DRAWS },
    shifts: { ...trend, ...pick(SHIFT_DEFAULTS) },
    reporting: trend,
    statements: days,
    precursors: { until, asOf: record.day, replications: 999, seed: 1 },
  };
}

const pick = ({
  lookBackDays,
  falseDiscoveryRate,
  replications,
  seed,
}: Readonly<Record<'lookBackDays' | 'falseDiscoveryRate' | 'replications' | 'seed', number>>) => ({
  lookBackDays,
  falseDiscoveryRate,
  replications,
  seed,
});

/** Ids of the incidents that a brief may cite for findings. */
export function citedIn({ novelty, trends, lives }: BriefAnalyses): readonly string[] {
  const ids = new Set<string>();
  const add = (all: readonly string[]): void => {
    for (const id of all) ids.add(id);
  };
  if (novelty.kind === 'had') {
    for (const { together } of novelty.answer.firsts) add(together);
    for (const { nearest } of novelty.answer.reach) add([nearest.incident]);
  }
  if (trends.kind === 'had') {
    for (const { incidents } of trends.answer.rises.cells) add(incidents);
    for (const { kind, classes } of trends.answer.shifts.areas)
      if (kind === 'shift') for (const { incidents } of classes) add(incidents);
  }
  if (lives.kind === 'had') {
    for (const { links } of lives.answer.lives) add(links.map(({ incident }) => incident));
    for (const { incidents } of lives.answer.doneNotAnnounced) add(incidents);
  }
  return [...ids].sort();
}
