import { combined } from '../combine.ts';

/** What befell people, in turns that tell both of a deed and of its toll. */

/** A participle with the endings that agree with whom it is said of. */
const agreeing = (...participles: readonly string[]): readonly string[] =>
  participles.flatMap((word) => ['', 'e', 's', 'es'].map((ending) => word + ending));

/** "mortellement atteint", "fauchées par des balles", "tombés sous les tirs". */
export const hitToDeath: readonly string[] = [
  ...agreeing('atteint', 'touché', 'blessé', 'fauché').flatMap((word) => [
    `mortellement ${word}`,
    `${word} mortellement`,
  ]),
  ...combined(agreeing('fauché', 'abattu', 'tué'), [
    'par une balle',
    'par des balles',
    'par balles',
    'par balle',
    'd’une balle',
  ]),
  ...combined(agreeing('tombé'), ['sous les tirs', 'sous les coups']),
];

/** Of whom armed people took along: "que l’on n’a plus revus". */
export const neverSeenAgain: readonly string[] = [
  'n’a plus revu',
  'n’a plus revue',
  'n’a plus revus',
  'n’a plus revues',
  'n’ont plus été revus',
  'n’ont plus été revues',
  'n’a plus été revu',
  'n’a plus été revue',
  'n’ont pas été revus depuis',
  'n’a pas été revu depuis',
  'n’a jamais été revu',
  'n’ont jamais été revus',
];

/** Verbs of taking people away by force: what happened, and what befell them. */
export const ledAway: readonly string[] = [
  'arracher à leur famille',
  'arracher à leurs familles',
  'arracher à sa famille',
  'arracher … à leurs familles',
  'conduire dans la forêt',
  'conduire de force',
  'conduire en brousse',
  'conduire vers une destination inconnue',
  'conduire … dans la forêt',
  'conduire … en brousse',
  'conduire … vers une destination inconnue',
  'embarquer de force',
  'embarquer … de force',
  'emmener avec eux',
  'emmener dans la forêt',
  'emmener de force',
  'emmener en brousse',
  'emmener vers une destination inconnue',
  'emmener … avec eux',
  'emmener … dans la forêt',
  'emmener … de force',
  'emmener … en brousse',
  'emmener … en captivité',
  'emmener … vers une destination inconnue',
  'emporter avec eux',
  'emporter … avec eux',
  'enlever',
  'entraîner avec eux',
  'entraîner dans la brousse',
  'entraîner dans la forêt',
  'entraîner en brousse',
  'entraîner … dans la brousse',
  'entraîner … dans la forêt',
  'entraîner … en brousse',
  'emmener dans la brousse',
  'emmener … dans la brousse',
  'conduire dans la brousse',
  'conduire … dans la brousse',
  'entraîner … avec eux',
  'faire monter de force',
  'faire … prisonniers',
  'kidnapper',
  'pousser vers la forêt',
  'pousser … vers la forêt',
  'prendre … en otage',
  'prendre … en otages',
  'ravir',
  'séquestrer',
  'traîner dans la forêt',
  'traîner en brousse',
  'traîner … dans la forêt',
  'traîner … en brousse',
];
