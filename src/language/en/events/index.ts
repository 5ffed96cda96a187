import type { TriggerEntry } from '../../vocabulary.ts';
import { ambiguous } from './ambiguous.ts';
import { battles } from './battles.ts';
import { civilians } from './civilians.ts';
import { crowds } from './crowds.ts';
import { explosions } from './explosions.ts';
import { withPerfects } from './perfects.ts';
import { bases } from './bases.ts';
import { captives } from './captives.ts';
import { property } from './property.ts';
import { strategic } from './strategic.ts';

/** Words that tell of an event, by kind. Sport and film pages use many of them: see topics.ts. */
export const triggers: readonly TriggerEntry[] = withPerfects([
  ...battles,
  ...civilians,
  ...explosions,
  ...crowds,
  ...property,
  ...captives,
  ...strategic,
  ...bases,
  ...ambiguous,
]);

/** Names of the kinds, for the sentence that sums up an incident. */
export const eventNames = {
  attack: 'Attack',
  clash: 'Clash',
  gunfire: 'Shooting',
  killing: 'Killings',
  capture: 'Seizure of control',
  retake: 'Recapture',
  arson: 'Arson',
  looting: 'Looting',
  demolition: 'Destruction',
  impact: 'Strike',
  explosion: 'Explosion',
  ied: 'Explosive device',
  suicide: 'Suicide attack',
  airstrike: 'Air or drone strike',
  shelling: 'Shelling',
  grenade: 'Grenade attack',
  chemical: 'Chemical weapon',
  sexual: 'Sexual violence',
  abduction: 'Abduction',
  release: 'Release',
  arrest: 'Arrests',
  protest: 'Protest',
  crackdown: 'Crackdown on a protest',
  riot: 'Riot',
  lynching: 'Mob violence',
  withdrawal: 'Withdrawal',
  agreement: 'Agreement',
  weapons: 'Weapons seized',
  basing: 'Base established',
  coup: 'Coup',
  change: 'Change to a group',
} as const;
