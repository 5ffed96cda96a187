/** Figures and stretches of days, for the sentences of findings. */
import type { Bilingual } from '../../core/bilingual.ts';
import { dayWords, numberWords } from './wording.ts';

/** Two digits that count: "0,37", "4,2", "14", "130". */
export function roughWords(n: number): Bilingual {
  if (n === 0 || !Number.isFinite(n)) return numberWords(n);
  const digits = Math.max(0, 1 - Math.floor(Math.log10(Math.abs(n))));
  return numberWords(n, Math.min(20, digits));
}

/** Two digits that count, between bounds: beyond them "less than 0.01", "more than 1,000". */
export function boundedWords(n: number): Bilingual {
  if (n < 0.01) return { fr: 'moins de 0,01', en: 'less than 0.01' };
  if (n > 1000) return { fr: 'plus de 1 000', en: 'more than 1,000' };
  return roughWords(n);
}

/** "p = 0.012, q = 0.08 among all that was tested"; below a thousandth to two digits that count. */
export function rarityWords(pValue: number, qValue: number): Bilingual {
  const [p, q] = [roughWords(pValue), roughWords(qValue)];
  return {
    fr: `p = ${p.fr} ; q = ${q.fr} parmi tout ce qui a été examiné.`,
    en: `p = ${p.en}; q = ${q.en} among all that was tested.`,
  };
}

/** "du 3 juin 2025 au 5 juin 2025", "from 3 June 2025 to 5 June 2025"; one day: "le …", "on …"; no end: "depuis le …", "since …". */
export function stretchWords(since: string, until: string | null): Bilingual {
  const from = dayWords(since);
  if (until === null) return { fr: `depuis le ${from.fr}`, en: `since ${from.en}` };
  if (until === since) return { fr: `le ${from.fr}`, en: `on ${from.en}` };
  const to = dayWords(until);
  return { fr: `du ${from.fr} au ${to.fr}`, en: `from ${from.en} to ${to.en}` };
}
