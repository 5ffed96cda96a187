import type { EventKind } from '../../language/vocabulary.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type AssaultFacts, STATE_TARGETS } from './assault-facts.ts';
import { as, type Classified } from './classified.ts';
import type { Draft, Frame } from '../frames/draft.ts';

/** A town is told to be in other hands, and not to have been lost again: who fell over it is a detail. */
export const isTownHeld = ({ frames }: Draft): boolean =>
  !frames.some(
    (f, i) =>
      f.outcomes.includes('repelled') ||
      // Forces that took back what was attacked before only answered.
      (f.outcomes.includes('retaken') && !(i === 0 && f.kinds.includes('retake'))),
  ) &&
  frames.some(
    (f) =>
      f.targets.every((t) => !STATE_TARGETS.has(t.category)) &&
      f.sightings.some(
        (s) =>
          (s.kind === 'capture' || s.kind === 'retake') &&
          s.strength === 'strong' &&
          !s.verb.attempted &&
          s.isEntry !== true,
      ),
  );

const OF_TAKEOVER: ReadonlySet<EventKind> = new Set(['capture', 'retake', 'clash']);

/**
 * A place taken, and no more but the fight for it.
 * @param acts kinds of what was done; not those that only counted dead tell of
 */
export const isTakeoverAlone = (acts: ReadonlySet<EventKind>): boolean =>
  // "a counter-offensive allowed troops to retake the town"; a town attacked and then taken is a fight.
  [...acts].every((k) => OF_TAKEOVER.has(k) || (acts.has('retake') && k === 'attack'));

/** "The ADF entered Mukoko. Six bodies were counted": a group that comes for the people, and holds nothing. */
export const isDeadlyEntry = ({ frames }: Draft, facts: AssaultFacts): boolean =>
  !facts.isByState &&
  frames.every((f) => !f.kinds.includes('clash') && !f.outcomes.includes('retaken')) &&
  frames
    .flatMap((f) => f.sightings)
    .every((s) => !(s.kind === 'capture' || s.kind === 'retake') || s.isEntry === true) &&
  frames.some((f) => f.tolls.some((t) => t.effect === 'killed' && t.who !== 'armed_group'));

/** Who holds the place now decides, whatever the verb: a group too can "retake" a town, an army "seize" one. */
export function overtaking(
  { frames }: Draft,
  facts: AssaultFacts,
  perpetrators: readonly ActorMention[],
): Classified {
  const takings = frames.filter(isTaking);
  const takers = takings.flatMap((f) => f.agents);
  const isOf = (side: ActorMention['side'], of: readonly ActorMention[]): boolean =>
    of.length > 0 && of.every((a) => a.side === side);
  // "Soldiers and clan fighters took the town": a militia beside the forces holds it for them.
  const isByState = takers.length > 0 ? isLedByState(takers) : facts.isByState;
  const isByGroup = isOf('armed', takers.length > 0 ? takers : perpetrators);
  const isRetaken = takings.some((f) => f.kinds.includes('retake'));
  return isByState || (isRetaken && !isByGroup)
    ? as('Battles', 'Government regains territory', 'type.regained')
    : as('Battles', 'Non-state actor overtakes territory', 'type.overtaken');
}

const isLedByState = (takers: readonly ActorMention[]): boolean =>
  takers.every((a) => a.side === 'state' || a.side === 'armed') && takers[0]?.side === 'state';

const isTaking = (f: Frame): boolean => f.kinds.includes('capture') || f.kinds.includes('retake');
