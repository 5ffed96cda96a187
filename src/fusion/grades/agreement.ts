import type {
  Actor,
  Damage,
  Harm,
  Incident,
  Outcome,
  Place,
  Responsibility,
  Target,
  When,
} from '../../core/findings.ts';
import type { ClaimField, ReadClaim } from '../../core/records.ts';
import { isKin, UNKNOWN_ACTORS } from '../../core/kinship.ts';
import { intervalsMeet } from '../figures.ts';
import { grainOf } from '../places.ts';
import { areOpposed, areOtherPlaces } from '../readings/disputes.ts';
import { tollKey } from '../readings/ranges.ts';

/** How one claim bears on another: it says the same, or says what cannot be true beside it, or neither. */
export type Bearing = 'agrees' | 'disagrees' | null;

/** How claims of one field are set against each other. */
interface Scale<T> {
  /** Whether a claim says enough to be borne out or contradicted: "several dead" and "a region" do not. */
  readonly isSpecific: (value: T) => boolean;
  readonly compare: (a: T, b: T) => Bearing;
}

const same = (isSame: boolean): Bearing => (isSame ? 'agrees' : null);
const either = (isSame: boolean): Bearing => (isSame ? 'agrees' : 'disagrees');
const isKnown = ({ actorId }: Pick<Actor, 'actorId'>): boolean =>
  actorId !== null && !UNKNOWN_ACTORS.has(actorId);

const SCALES: { readonly [F in ClaimField]: Scale<never> } = {
  harm: {
    isSpecific: ({ low, high }: Harm) => high !== null || low > 2,
    compare: (a: Harm, b: Harm) => (tollKey(a) === tollKey(b) ? either(intervalsMeet(a, b)) : null),
  },
  when: {
    isSpecific: (when: When) => when.timePrecision === 1,
    compare: (a: When, b: When) => either(a.start <= b.end && b.start <= a.end),
  },
  where: {
    isSpecific: (place: Place) => place.lat !== null && grainOf(place) === 'point',
    compare: (a: Place, b: Place) => either(!areOtherPlaces(a, b)),
  },
  eventType: {
    isSpecific: () => true,
    // An attack that another calls a clash is told otherwise, but not denied.
    compare: (
      a: Pick<Incident, 'eventType' | 'subEventType'>,
      b: Pick<Incident, 'eventType' | 'subEventType'>,
    ) => (a.subEventType === b.subEventType ? 'agrees' : a.eventType === b.eventType ? null : 'disagrees'),
  },
  perpetrator: {
    isSpecific: isKnown,
    compare: (a: Actor, b: Actor) =>
      either(a.actorId !== null && b.actorId !== null && isKin(a.actorId, b.actorId)),
  },
  target: {
    isSpecific: (target: Target | Actor) => 'category' in target && target.category !== 'other',
    compare: (a: Target | Actor, b: Target | Actor) =>
      same('category' in a && 'category' in b && a.category === b.category),
  },
  damage: {
    isSpecific: () => true,
    compare: (a: Damage, b: Damage) => same(a.effect === b.effect && a.category === b.category),
  },
  means: {
    isSpecific: (means: string) => means !== 'other',
    compare: (a: string, b: string) => same(a === b),
  },
  outcome: {
    isSpecific: () => true,
    compare: (a: Outcome, b: Outcome) => (areOpposed(a, b) ? 'disagrees' : same(a === b)),
  },
  responsibility: {
    isSpecific: ({ status }: Responsibility) => status !== 'unknown',
    compare: (a: Responsibility, b: Responsibility) => {
      if ((a.status === 'denied') !== (b.status === 'denied')) return 'disagrees';
      if (a.status === b.status && (a.by === null || b.by === null || isKin(a.by, b.by))) return 'agrees';
      return a.status === 'claimed' && b.status === 'claimed' ? 'disagrees' : null;
    },
  },
};

const scaleOf = (field: ClaimField): Scale<unknown> => SCALES[field] as Scale<unknown>;

/** Whether a claim says enough to be borne out or contradicted. */
export function isSpecific({ field, value }: Pick<ReadClaim, 'field' | 'value'>): boolean {
  return scaleOf(field).isSpecific(value);
}

const isDenial = ({ field, stance, certainty }: ReadClaim): boolean =>
  certainty === 'denied' || (stance === 'denies' && field !== 'responsibility');

// A toll grows: who counted fewer on an earlier day was early, not wrong.
function isOutgrown(claim: ReadClaim, other: ReadClaim): boolean {
  if (claim.field !== 'harm' || claim.reportedOn === null || other.reportedOn === null) return false;
  const [own, later] = [claim.value as Harm, other.value as Harm];
  return claim.reportedOn < other.reportedOn && own.high !== null && own.high < later.low;
}

/**
 * How another claim bears on one. Claims of two fields, vague claims and figures that a toll outgrew bear on nothing; what one
 * says and the other denies is a disagreement.
 */
export function bearing(claim: ReadClaim, other: ReadClaim): Bearing {
  if (claim.field !== other.field || !isSpecific(other) || isOutgrown(claim, other)) return null;
  const found = scaleOf(claim.field).compare(claim.value, other.value);
  if (isDenial(claim) === isDenial(other)) return found;
  return found === 'agrees' ? 'disagrees' : null;
}
