import { combined } from '../combine.ts';
import type { SpokenWords } from '../spoken.ts';

const spaced = (words: string): string[] => words.split(' ');

/** Comment on parle, tel qu’une transcription le note. */
export const spoken: SpokenWords = {
  sounds: ['euh', 'heu', 'hmm', 'hum', 'hein', 'beh', 'bah', 'ben'],
  openers: [
    'alors',
    'autrement',
    'bon',
    'bref',
    'donc',
    'en tout cas',
    'enfin',
    'ensuite',
    'et après',
    'et ensuite',
    'et puis',
    'moi je',
    'nous on',
    'y a',
    'y avait',
    'il y a',
    'merci',
    'oui',
    'par ailleurs',
    'sinon',
    'toujours hier',
    'voilà',
    'dans le même temps',
    'pendant ce temps',
    'pour terminer',
    'pour finir',
    'on commence par',
    'on termine par',
    ...combined(
      ['autre', 'dernière', 'deuxième', 'seconde', 'troisième'],
      ['chose', 'information', 'nouvelle', 'affaire'],
    ),
    ...combined(
      ['premier', 'deuxième', 'second', 'troisième', 'quatrième', 'dernier', 'autre'],
      ['titre', 'point', 'fait', 'sujet'],
    ),
  ],
  subjects: spaced('je j tu il elle ils elles on nous c'),
  articles: spaced('le la les l un une ce cet cette ces mon ma mes son sa ses leur leurs notre nos'),
  counts: spaced(
    'deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente plusieurs des',
  ),
  verbs: spaced(
    'a ont est sont avait avaient était étaient dit disent n fait parle parlent compte assure affirme confirme dément',
  ),
  binders: spaced(
    'que qu quand lorsque lorsqu si où comme dont qui car parce puisque puisqu et ou ni mais pour par de d du des à au aux en dans sur sous vers chez avec sans entre contre selon d’après après avant depuis pendant jusque jusqu malgré ne n pas y a ont est sont été être avoir ai avons avez était étaient avait avaient ce cette plus moins tout tous toutes c se s me m te t lui voici dit disent même',
  ),
};
