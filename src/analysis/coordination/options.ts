/** What is fixed before anything is looked at. */
import { COORDINATION_CHECKS, type CoordinationCheck } from '../../core/analysis/coordination.ts';
import type { LonLat } from '../../core/geo.ts';
import { lineOf, UNKNOWN_ACTORS } from '../../core/kinship.ts';
import type { Window } from './search.ts';
import type { Effort } from './tails.ts';

/** Two places between which somebody might have driven. */
export interface Whereabouts {
  readonly placeId: string | null;
  readonly at: LonLat;
}

/** Hours by road, the quickest way; null where none is known. */
export type RoadHours = (from: Whereabouts, to: Whereabouts) => number | null;

export interface CoordinationOptions {
  /** Places nearer to each other than this count once. */
  readonly apartKm: number;
  readonly windows: readonly Window[];
  /** Radii of the areas around each place, ascending; Infinity: everywhere that the group attacks. */
  readonly radiiKm: readonly number[];
  /** Each place's series is shifted within blocks of so many days. */
  readonly blockDays: number;
  /** Less than this before the day, and nothing is tested. */
  readonly minimum: {
    readonly earlierAttacks: number;
    readonly daysOfRecord: number;
    readonly sites: number;
  };
  readonly effort: Effort;
  /** Ways to take the record besides as it stands. */
  readonly checks: readonly CoordinationCheck[];
  readonly seed: number;
  /** Windows found by search that are told of, the most striking first. */
  readonly mostFound: number;
  /** ISO days: only operations and windows that touch them are tested, each against the whole record all the same; null: all. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Whom an actor's attacks count for; null: nobody ("armed men"). */
  readonly groupOf: (actorId: string) => string | null;
  readonly roadHours: RoadHours | null;
}

export const DEFAULTS: CoordinationOptions = {
  apartKm: 20,
  windows: [
    { unit: 'hours', length: 6 },
    { unit: 'days', length: 1 },
    { unit: 'days', length: 3 },
  ],
  radiiKm: [200, 400, Infinity],
  blockDays: 28,
  minimum: { earlierAttacks: 20, daysOfRecord: 90, sites: 3 },
  effort: { replications: 999, enough: 50 },
  checks: COORDINATION_CHECKS,
  seed: 1,
  mostFound: 12,
  days: null,
  groupOf,
  roadHours: null,
};

/**
 * The body that an actor belongs to, below the widest family: katiba Macina counts for JNIM and not for al-Qaida, whose parts on two
 * sides of a continent do not share a calendar.
 */
function groupOf(actorId: string): string | null {
  if (UNKNOWN_ACTORS.has(actorId)) return null;
  const line = lineOf(actorId);
  return line.at(-2) ?? actorId;
}
