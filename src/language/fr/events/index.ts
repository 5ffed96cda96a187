import type { TriggerEntry } from '../../vocabulary.ts';
import { ambiguous } from './ambiguous.ts';
import { battles } from './battles.ts';
import { civilians } from './civilians.ts';
import { crowds } from './crowds.ts';
import { idioms } from './idioms.ts';
import { explosions } from './explosions.ts';
import { bases } from './bases.ts';
import { captives } from './captives.ts';
import { property } from './property.ts';
import { strategic } from './strategic.ts';
import { inTenses } from '../tenses.ts';

/** Words that tell of an event, by kind. Sport and film pages use many of them: see topics.ts. */
export const triggers: readonly TriggerEntry[] = [
  ...battles,
  ...civilians,
  ...explosions,
  ...crowds,
  ...property,
  ...captives,
  ...strategic,
  ...bases,
  ...idioms,
  ...ambiguous,
].map((entry) => (entry.phrases ? { ...entry, phrases: inTenses(entry.phrases) } : entry));

/** Names of the kinds, for the sentence that sums up an incident. */
export const eventNames = {
  attack: 'Attaque',
  clash: 'Affrontement',
  gunfire: 'Tirs',
  killing: 'Meurtres',
  capture: 'Prise de contrôle',
  retake: 'Reprise de contrôle',
  arson: 'Incendie volontaire',
  looting: 'Pillage',
  demolition: 'Destruction',
  impact: 'Tir',
  explosion: 'Explosion',
  ied: 'Engin explosif',
  suicide: 'Attentat-suicide',
  airstrike: 'Frappe aérienne',
  shelling: 'Bombardement',
  grenade: 'Grenade',
  chemical: 'Arme chimique',
  sexual: 'Violences sexuelles',
  abduction: 'Enlèvement',
  release: 'Libération',
  arrest: 'Arrestations',
  protest: 'Manifestation',
  crackdown: 'Répression d’une manifestation',
  riot: 'Émeute',
  lynching: 'Lynchage',
  withdrawal: 'Retrait',
  agreement: 'Accord',
  weapons: 'Saisie d’armes',
  basing: 'Installation d’une base',
  coup: 'Coup d’État',
  change: 'Changement d’un groupe',
} as const;
