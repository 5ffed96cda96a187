/** The contract's terms in both languages, for whoever says them. */
import type { Bilingual } from '../bilingual.ts';
import { en, type Vocabulary } from './en.ts';
import { fr } from './fr.ts';

export type { Vocabulary };

/** Tables that have one text a term. */
type Plain = Omit<Vocabulary, 'effect'>;

/** One term: `termWords('target', 'market')` is "market", « marché ». */
export function termWords<K extends keyof Plain>(table: K, term: keyof Plain[K] & string): Bilingual {
  return { fr: fr[table][term] as string, en: en[table][term] as string };
}
