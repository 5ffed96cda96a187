import { combined } from '../combine.ts';
import type { SpokenWords } from '../spoken.ts';

const spaced = (words: string): string[] => words.split(' ');

/** How people talk, as a transcript has it. */
export const spoken: SpokenWords = {
  sounds: ['eh', 'er', 'erm', 'hmm', 'mm', 'uh', 'uhh', 'uhm', 'um', 'umm'],
  openers: [
    'also',
    'and after that',
    'and then',
    'anyhow',
    'anyway',
    'elsewhere',
    'finally',
    'in other news',
    'lastly',
    'meanwhile',
    'moving on',
    'now',
    'okay',
    'ok',
    'right so',
    'so',
    'then',
    'well',
    'yes',
    ...combined(
      ['first', 'second', 'third', 'fourth', 'next', 'last', 'another'],
      ['one', 'thing', 'is', 'story', 'item'],
    ),
    ...combined(['number'], ['one', 'two', 'three', 'four']),
    ...combined(['oh and', 'and'], ['two', 'three', 'four', 'finally', 'lastly', 'also']),
  ],
  subjects: spaced('i he she we they'),
  articles: spaced('the a an this that these those my our his her their its'),
  counts: spaced(
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several some many',
  ),
  verbs: spaced('was were is are has have had says say said did came went'),
  binders: spaced(
    'that which who whom whose when where while because if as than what how why and or but nor to of in on at by for from with without into onto over under near between against after before since until during like not no is are was were be been being has have had do does did says say said saying think thinks know knows told tell me him them us it you far many much long only even all also every each just so',
  ),
};
