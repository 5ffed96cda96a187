import type { EventKind } from '../../language/vocabulary.ts';
import type { AssaultFacts } from './assault-facts.ts';
import { as, type Classified, PROPERTY } from './classified.ts';
import type { ReadingRule } from '../rules/index.ts';

/** A named army or rebel group fights other forces more often than it attacks people. */
const NAMED = 1;

/** Battles or violence against civilians: what speaks for forces on the other side against what speaks for civilians. */
export function byParties(kinds: ReadonlySet<EventKind>, facts: AssaultFacts): Classified {
  const clash = (rule: ReadingRule): Classified => as('Battles', 'Armed clash', rule);
  const attack = (rule: ReadingRule): Classified => as('Violence against civilians', 'Attack', rule);
  const touchesProperty = [...kinds].some((k) => PROPERTY.has(k));
  const isHarmless = !facts.civiliansHarmed && !facts.peopleHarmed && !facts.stateHarmed;
  if (
    touchesProperty &&
    !facts.townAttacked &&
    !facts.isFiredOn &&
    isHarmless &&
    !facts.attackersHarmed &&
    !facts.hasStateTarget &&
    !kinds.has('clash')
  )
    return as('Strategic developments', 'Looting/property destruction', 'type.property');
  const isByForces = (facts.isByState && !facts.stateHarmed) || facts.isByPeople;
  const [foeHarmed, foeInvolved, ownHarmed] = isByForces
    ? [facts.attackersHarmed, facts.foeInvolved, false]
    : [facts.stateHarmed, facts.stateInvolved || facts.foeInvolved, facts.attackersHarmed];
  // The same reasons weigh the same whichever side began it: bench/neutrality.
  const forces = weigh(
    [3, facts.hasStateTarget],
    [facts.mostlyPeople ? 1 : 3, foeHarmed],
    // "clashes between herders and farmers": two sides fought, whoever fell.
    [facts.beganAsFight && !kinds.has('attack') ? 5 : 2, kinds.has('clash')],
    [2, foeInvolved],
    [1, ownHarmed],
    [NAMED, (facts.isByState && !facts.stateHarmed) || facts.isNamedGroup],
    [1, facts.hasAirportTarget],
    [2, facts.isRepelled],
  );
  const civilians = weigh(
    [3, facts.civiliansHarmed],
    [2, facts.hasCivilTarget],
    [1, facts.peopleHarmed],
    [2, facts.civiliansHit && !facts.civiliansHarmed],
    [facts.beganAsFight ? 1 : 2, facts.mostlyPeople && !facts.hasStateTarget],
    [3, facts.beganAsKilling],
    [1, facts.hasPropertyTarget],
  );
  if (forces === 0 && civilians === 0)
    return facts.isOneOfMany ? clash('type.many-towns') : attack('type.nobody-known');
  // "Deux personnes ont été tuées par les ADF": a name alone does not make people of no known side fighters.
  const isByNameAlone =
    forces === NAMED &&
    ((facts.isNamedGroup && (facts.peopleHarmed || facts.hasPropertyTarget)) ||
      (facts.isByState && facts.peopleHarmed));
  return forces >= civilians && !isByNameAlone ? clash('type.forces') : attack('type.civilians');
}

/** Whether nothing but a name tells whom it was done to. */
export const isSilent = (facts: AssaultFacts): boolean =>
  !facts.hasStateTarget &&
  !facts.hasCivilTarget &&
  !facts.hasPropertyTarget &&
  !facts.stateHarmed &&
  !facts.peopleHarmed &&
  !facts.attackersHarmed &&
  !facts.civiliansHit &&
  !facts.foeInvolved &&
  !facts.stateInvolved &&
  !facts.beganAsFight &&
  !facts.isRepelled;

const weigh = (...reasons: readonly (readonly [number, boolean])[]): number =>
  reasons.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0);
