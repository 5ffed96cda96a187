/** Figures and stretches of days, for the sentences of findings. */
import type { Bilingual } from '../../core/bilingual.ts';
import { dayWords, numberWords } from './wording.ts';

/** Two digits that count: "0,37", "4,2", "14", "130". */
export function roughWords(n: number): Bilingual {
  if (n === 0 || !Number.isFinite(n)) return numberWords(n);
  const digits = Math.max(0, 1 - Math.floor(Math.log10(Math.abs(n))));
  return numberWords(n, Math.min(20, digits));
}

/** "du 3 juin 2025 au 5 juin 2025", "from 3 June 2025 to 5 June 2025"; one day: "le …", "on …"; no end: "depuis le …", "since …". */
export function stretchWords(since: string, until: string | null): Bilingual {
  const from = dayWords(since);
  if (until === null) return { fr: `depuis le ${from.fr}`, en: `since ${from.en}` };
  if (until === since) return { fr: `le ${from.fr}`, en: `on ${from.en}` };
  const to = dayWords(until);
  return { fr: `du ${from.fr} au ${to.fr}`, en: `from ${from.en} to ${to.en}` };
}
