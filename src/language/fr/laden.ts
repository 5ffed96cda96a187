import { combined } from '../combine.ts';

/** What is full of explosives, as a vehicle that goes off: "(un camion) bourré d’explosifs". */
export const ladenWithExplosives: readonly string[] = combined(
  ['bourré', 'bourrée', 'bourrés', 'chargé', 'chargée', 'chargés', 'rempli', 'remplie', 'truffé', 'truffée'],
  ['d’explosifs', 'd’explosif', 'de dynamite', 'de TNT'],
);
