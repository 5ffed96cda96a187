import type {
  EventType,
  StatementAct,
  SignalKind,
  SubEventType,
  TargetCategory,
} from '../../core/findings.ts';
import type { DamageEffect, Means } from '../../core/findings.ts';
import type { RoadStatus } from '../../core/roads.ts';
import type { Words } from '../../core/words.ts';

/** In both languages of the desk, or of reports. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

/** What a rule looks at. What is left out is not asked for; what is given must all hold. */
export type Subject =
  | {
      readonly kind: 'incident';
      readonly types?: readonly (EventType | SubEventType)[];
      readonly notTypes?: readonly SubEventType[];
      /** One of these was a target or was damaged. */
      readonly targets?: readonly TargetCategory[];
      /** None of these was. */
      readonly notTargets?: readonly TargetCategory[];
      /** One of the targets asked for suffered one of these. */
      readonly damage?: readonly DamageEffect[];
      readonly means?: readonly Means[];
      /** The report places it on a road: "sur la route de Gao", "between Gossi and Hombori". */
      readonly onRoad?: true;
    }
  | { readonly kind: 'statement'; readonly acts: readonly StatementAct[] }
  | { readonly kind: 'signal'; readonly signals: readonly SignalKind[] };

/**
 * How what was told is tied to segments.
 * - `road`: the road is named, by its number or by the places that it joins;
 * - `journey`: the way between the towns named, in their order;
 * - `point`: the place lies on the network: the segment it lies on, or those that meet at the town. Of several that meet there
 *   nobody says which: a word of danger bears on each of them, loosely, a word of opening on none;
 * - `town`: every segment that enters the town;
 * - `area`: every segment within the region named.
 */
export type Reach = 'road' | 'journey' | 'point' | 'town' | 'area';

/** Short reports by language, as if published on Friday 12 September 2025. */
export interface Examples {
  readonly fr?: string | readonly string[];
  readonly en?: string | readonly string[];
}

/** What something heard does to the status of a road, and for how long. */
export interface EffectRule {
  readonly says: Text;
  readonly when: Subject;
  /** Of each of these lists, one word must stand in what is quoted. */
  readonly words?: readonly Words[];
  /** None of these may. */
  readonly unless?: Words;
  readonly status: Exclude<RoadStatus, 'unknown'>;
  /** "denies": it speaks against this status, and decides nothing. */
  readonly stance?: 'denies';
  /** Days after the day told until it says nothing any more. */
  readonly days: number;
  readonly reach: readonly Reach[];
  /** Ends what was heard before: all of it, or what came by these rules. */
  readonly ends?: 'all' | readonly string[];
  readonly yes: Examples;
  readonly no: Examples;
}
