import type {
  Certainty,
  Damage,
  DamageEffect,
  Means,
  Outcome,
  Place,
  Span,
  TargetCategory,
  When,
} from '../../core/findings.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { Sighting } from './frames.ts';
import type { Family } from '../types/kinds.ts';
import type { Toll } from '../tolls/toll.ts';

/** A toll with who gives it. */
export interface SourcedToll extends Toll {
  readonly source: string | null;
  /** Token of the word that names the source. */
  readonly sourceCue: number | null;
}

export interface NamedTarget {
  readonly category: TargetCategory;
  readonly first: number;
  readonly last: number;
}

/** What one sentence tells of one event in one place. */
export interface Frame {
  readonly sentence: number;
  readonly family: Family;
  readonly kinds: readonly EventKind[];
  /** Tokens from the first to the last word that tells of it. */
  readonly first: number;
  readonly last: number;
  readonly evidence: Span;
  /** The triggers that tell of it, as read. */
  readonly sightings: readonly Sighting[];
  readonly place: Place | null;
  readonly when: When | null;
  /** Day of the event told before this one; serves where no frame of an incident has a day of its own. */
  readonly impliedDay: string | null;
  /** Hour and part of day without a day of their own. */
  readonly hour: Pick<When, 'time' | 'partOfDay' | 'evidence'> | null;
  readonly agents: readonly ActorMention[];
  readonly patients: readonly ActorMention[];
  readonly targets: readonly NamedTarget[];
  readonly tolls: readonly SourcedToll[];
  readonly damage: readonly Damage[];
  readonly means: readonly Means[];
  readonly outcomes: readonly Outcome[];
  readonly certainty: Certainty;
  readonly strength: 'strong' | 'weak' | 'mention';
  readonly isDefinite: boolean;
  readonly isPluperfect: boolean;
  readonly isHabitual: boolean;
  readonly isTogether: boolean;
  /** "voulait", "tried to": it was attempted. */
  readonly isAttempt: boolean;
  readonly isHeadline: boolean;
  /** A headline under the name of its area: "Mopti : un bus saute sur une mine". */
  readonly isLabelled: boolean;
  /** Told in an indefinite plural only: "several attacks". */
  readonly isVague: boolean;
  /** Of several events together: "23 were killed in two attacks", "a string of raids". */
  readonly isSeveral: boolean;
  /** Told by nouns alone: "a car bomb", "l’attaque". */
  readonly isNominal: boolean;
  /** Told in a sentence that claims it: its day may be that of the claim. */
  readonly isClaim: boolean;
  /** A list of places without a word of what happened: "Niono, Molodo … figurent sur la liste". */
  readonly isListing: boolean;
  /** A town was named right before, in a sentence that tells of nothing: "Kumba pleure ses écoliers." */
  readonly hasSetting: boolean;
  /** An armed actor is named in the sentence, in whatever part: "soupçonnés de liens avec le groupe". */
  readonly namesFighters: boolean;
  /** People are shut in by those who attack: "the siege of a hotel", "une prise d’otages". */
  readonly isSiege: boolean;
  /** Whoever was hit was waited for: a mine and shots are parts of it. */
  readonly isAmbush: boolean;
  /** Of the time told before: "at the time", "in that battle". */
  readonly isBackThen: boolean;
  /** Frames of one list of places share it. */
  readonly list: number | null;
}

/** An incident in the making: the frames that tell of it, merged. */
export interface Draft {
  readonly index: number;
  family: Family;
  readonly frames: Frame[];
  place: Place | null;
  /** The incident told before, where this one has no place of its own. */
  placedWith: Draft | null;
  when: When | null;
  background: boolean;
  group: number | null;
}

/**
 * Who acted, as the frames tell: forces that took the place back answered, and are no attackers; nor are those who
 * are said afterwards to have killed some of them.
 */
export function attackersOf({ frames }: Pick<Draft, 'frames'>): ActorMention[] {
  const answers = (f: Frame): boolean =>
    f.kinds.every((k) => k === 'retake') ||
    (f !== frames[0] &&
      f.agents.every((a) => a.side === 'state') &&
      (f.sightings.length === 0 || shootsBack(f)));
  // "Two drivers were killed. The army says it shot five of the attackers."
  const shootsBack = (f: Frame): boolean =>
    f.sightings.every((s) => s.kind === 'killing') &&
    f.tolls.length > 0 &&
    f.tolls.every((t) => t.who === 'armed_group') &&
    frames.slice(0, frames.indexOf(f)).some((before) => before.tolls.some((t) => t.who !== 'armed_group'));
  const told = frames.every(answers) ? frames : frames.filter((f) => !answers(f));
  return told.flatMap((f) => f.agents);
}

export const effectOfKind: Readonly<Partial<Record<EventKind, DamageEffect>>> = {
  arson: 'burned',
  looting: 'looted',
  demolition: 'destroyed',
};
