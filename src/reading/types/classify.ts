import type { ActorMention } from '../actors/actors.ts';
import { assault } from './assault.ts';
import { as, type Classified, kindsOf } from './classified.ts';
import { isCrackdown } from './crowds.ts';
import type { Draft } from '../frames/draft.ts';

/**
 * ACLED's type of an incident, from what was told of it (codebook 2024: who did it to whom, by what means).
 * @param fellows incidents of the other places that the same list names as hit
 */
export function classify(
  draft: Draft,
  perpetrators: readonly ActorMention[],
  fellows: readonly Draft[],
): Classified {
  switch (draft.family) {
    case 'air':
      if (kindsOf(draft).has('chemical'))
        return as('Explosions/Remote violence', 'Chemical weapon', 'type.chemical');
      return as('Explosions/Remote violence', 'Air/drone strike', 'type.air');
    case 'ied':
      return as('Explosions/Remote violence', 'Remote explosive/landmine/IED', 'type.ied');
    case 'abduction':
      return as('Violence against civilians', 'Abduction/forced disappearance', 'type.abduction');
    case 'release':
      return as('Strategic developments', 'Other', 'type.release');
    case 'arrest':
      // Who is no authority does not arrest.
      if (perpetrators.length > 0 && perpetrators.every((a) => a.side === 'armed'))
        return as('Violence against civilians', 'Abduction/forced disappearance', 'type.abduction');
      return as('Strategic developments', 'Arrests', 'type.arrest');
    case 'protest':
      return protest(draft);
    case 'lynching':
      // "Fighters beat a driver to death": who is armed or of the forces is no mob.
      if (perpetrators.some((a) => a.side === 'armed' || a.side === 'state'))
        return as('Violence against civilians', 'Attack', 'type.civilians');
      return as('Riots', 'Mob violence', 'type.lynching');
    case 'sexual':
      return as('Violence against civilians', 'Sexual violence', 'type.sexual');
    case 'transfer':
      return as('Strategic developments', 'Non-violent transfer of territory', 'type.transfer');
    case 'agreement':
      return as('Strategic developments', 'Agreement', 'type.agreement');
    case 'coup':
      return as('Strategic developments', 'Other', 'type.coup');
    case 'change':
      return as('Strategic developments', 'Change to group/activity', 'type.change');
    case 'basing':
      return as('Strategic developments', 'Headquarters or base established', 'type.base');
    case 'weapons':
      return as('Strategic developments', 'Disrupted weapons use', 'type.disarmed');
    case 'assault':
      return assault(draft, perpetrators, fellows);
  }
}

function protest(draft: Draft): Classified {
  const kinds = kindsOf(draft);
  const killed = draft.frames.some((f) => f.tolls.some((t) => t.effect === 'killed'));
  const isShotAt = draft.frames.some((f) => f.sightings.some((s) => s.isLiveFire));
  if (isCrackdown(draft))
    return as(
      'Protests',
      killed || isShotAt ? 'Excessive force against protesters' : 'Protest with intervention',
      'type.crackdown',
    );
  if (kinds.has('riot')) return as('Riots', 'Violent demonstration', 'type.riot');
  return killed
    ? as('Protests', 'Excessive force against protesters', 'type.crackdown')
    : as('Protests', 'Peaceful protest', 'type.protest');
}
