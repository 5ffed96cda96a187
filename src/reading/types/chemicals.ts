import type { Sighting } from '../frames/frames.ts';

/** "Un raid aérien a libéré un gaz toxique", "shells with chlorine": whatever carried it, the gas is the weapon. */
export function withChemicals(sightings: readonly Sighting[]): Sighting[] {
  if (!sightings.some((s) => s.kind === 'chemical' && s.strength === 'strong')) return [...sightings];
  return sightings.map((s) =>
    CARRIERS.has(s.kind) || (s.kind === 'attack' && s.form === 'noun')
      ? { ...s, kind: 'chemical' as const, family: 'air' as const }
      : s,
  );
}

const CARRIERS: ReadonlySet<Sighting['kind']> = new Set([
  'airstrike',
  'shelling',
  'explosion',
  'ied',
  'grenade',
]);
