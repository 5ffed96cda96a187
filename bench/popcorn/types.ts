import type { EventType } from '../../src/core/findings.ts';

const DEMONSTRATIONS: readonly EventType[] = ['Protests', 'Riots'];
const VIOLENCE: readonly EventType[] = [
  'Battles',
  'Explosions/Remote violence',
  'Violence against civilians',
  'Riots',
];

/**
 * POPCORN's event types as ACLED's families. A family is right where the codebook would file such an event; where the
 * type is wider than a family ("political violence"), any of its members is right.
 */
export const FAMILIES: Readonly<Record<string, readonly EventType[]>> = {
  BOMBING: ['Explosions/Remote violence'],
  POLITICAL_VIOLENCE: [...VIOLENCE, 'Protests'],
  RIOT: DEMONSTRATIONS,
  DEMONSTRATION: DEMONSTRATIONS,
  ILLEGAL_CIVIL_DEMONSTRATION: DEMONSTRATIONS,
  STRIKE: DEMONSTRATIONS,
  HOOLIGANISM_TROUBLEMAKING: [...VIOLENCE, 'Protests'],
  AGITATING_TROUBLE_MAKING: [...VIOLENCE, 'Protests'],
  CIVIL_WAR_OUTBREAK: VIOLENCE,
  COUP_D_ETAT: ['Strategic developments', 'Battles'],
};

/** Events that are no incident by ACLED's codebook; a text that tells of nothing else is a quiet one. */
export const QUIET: ReadonlySet<string> = new Set([
  'ACCIDENT',
  'CBRN_EVENT',
  'CRIMINAL_ARREST',
  'DRUG_OPERATION',
  'ECONOMICAL_CRISIS',
  'ELECTION',
  'EPIDEMIC',
  'FIRE',
  'GATHERING',
  'NATURAL_CAUSES_DEATH',
  'NATURAL_EVENT',
  'POLLUTION',
  'SUICIDE',
  'THEFT',
  'TRAFFICKING',
]);
