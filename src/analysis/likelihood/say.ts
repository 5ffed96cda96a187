/** Sentences that say how likely something is, and, apart from it, how sure that is. */
import type { Confidence, Confident, Judged } from '../../core/analysis/likelihood.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { LEAST, MOST, termFor } from './terms.ts';

/** What is judged, as it stands after the opening; in French with its "que", once in each mood. */
export interface Clause {
  /** "that earlier ones went unreported" */
  readonly en: string;
  readonly fr: {
    /** « que d’autres, plus anciens, sont passés inaperçus » */
    readonly indicative: string;
    /** « que d’autres, plus anciens, soient passés inaperçus » */
    readonly subjunctive: string;
  };
}

/**
 * A chance in per cent, to the whole number: "31%", « 31 % ». Below 1 % and above 99 % it is "less than 1%", "more than 99%".
 * @param chance 0..1
 */
export function chanceWords(chance: number): Bilingual {
  if (chance < LEAST) return { fr: 'moins de 1 %', en: 'less than 1%' };
  if (chance > MOST) return { fr: 'plus de 99 %', en: 'more than 99%' };
  const percent = Math.round(chance * 100);
  return { fr: `${percent} %`, en: `${percent}%` };
}

/**
 * How likely something is, as one sentence with one term: "It is unlikely (31%) that …".
 * @param chance 0..1
 * @throws RangeError outside that, NaN included
 */
export function judge(chance: number, clause: Clause): Judged {
  const term = termFor(chance);
  const percent = chanceWords(chance);
  return {
    chance,
    likelihood: term.id,
    said: {
      fr: `${capital(term.opening.fr)} (${percent.fr}) ${clause.fr[term.mood]}.`,
      en: `${capital(term.opening.en)} (${percent.en}) ${clause.en}.`,
    },
  };
}

const CONFIDENCE_NAMES: Readonly<Record<Confidence, Bilingual>> = {
  low: { fr: 'faible', en: 'low' },
  moderate: { fr: 'modérée', en: 'moderate' },
  high: { fr: 'élevée', en: 'high' },
};

/** "low", « faible ». */
export const confidenceName = (confidence: Confidence): Bilingual => CONFIDENCE_NAMES[confidence];

/**
 * How sure a judgement is and what that rests on, as a sentence of its own: "Confidence is low: …".
 * @param because what it rests on, without capital and full stop; no term of likelihood in it
 */
export function confide(confidence: Confidence, because: Bilingual): Confident {
  const name = confidenceName(confidence);
  return {
    confidence,
    said: {
      fr: `La confiance est ${name.fr} : ${because.fr}.`,
      en: `Confidence is ${name.en}: ${because.en}.`,
    },
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
