/**
 * Terms of likelihood: ICD 203 (Office of the Director of National Intelligence, 2015), first row. Its second row of synonyms
 * ("remote", "probable" …) is never used, so that one word means one range. The French row is ours: the directive has none.
 */
import type { Likelihood } from '../../core/analysis/likelihood.ts';
import { LIKELIHOODS } from '../../core/analysis/likelihood.ts';
import type { Bilingual } from '../../core/bilingual.ts';

export interface Term {
  readonly id: Likelihood;
  /** Range of the chance. Where two ranges meet, the value belongs to the term nearer the middle: the more cautious one. */
  readonly from: number;
  readonly to: number;
  readonly name: Bilingual;
  /** How a sentence begins that says it: "it is likely", before "that". */
  readonly opening: Bilingual;
  /** What follows "que": doubt asks for the subjunctive. */
  readonly mood: 'indicative' | 'subjunctive';
}

const term = (
  id: Likelihood,
  [from, to]: readonly [number, number],
  [en, fr]: readonly [string, string],
  [openingEn, openingFr]: readonly [string, string],
  mood: Term['mood'],
): Term => ({ id, from, to, name: { fr, en }, opening: { fr: openingFr, en: openingEn }, mood });

const itIs = ([en, fr]: readonly [string, string]): readonly [string, string] => [
  `it is ${en}`,
  `il est ${fr}`,
];
const plain = (
  id: Likelihood,
  range: readonly [number, number],
  names: readonly [string, string],
  mood: Term['mood'],
): Term => term(id, range, names, itIs(names), mood);

/** The table, least likely first. */
export const TERMS: readonly Term[] = [
  term(
    'almost_no_chance',
    [0.01, 0.05],
    ['almost no chance', 'quasiment exclu'],
    ['there is almost no chance', 'il est quasiment exclu'],
    'subjunctive',
  ),
  plain('very_unlikely', [0.05, 0.2], ['very unlikely', 'très improbable'], 'subjunctive'),
  plain('unlikely', [0.2, 0.45], ['unlikely', 'improbable'], 'subjunctive'),
  term(
    'roughly_even',
    [0.45, 0.55],
    ['roughly even chance', 'à peu près une chance sur deux'],
    ['there is a roughly even chance', 'il y a à peu près une chance sur deux'],
    'subjunctive',
  ),
  plain('likely', [0.55, 0.8], ['likely', 'probable'], 'indicative'),
  plain('very_likely', [0.8, 0.95], ['very likely', 'très probable'], 'indicative'),
  plain('almost_certain', [0.95, 0.99], ['almost certain', 'quasiment certain'], 'indicative'),
];

/** The least and the greatest chance that the table has words for: nothing is said to be impossible, or certain. */
export const LEAST = 0.01;
export const MOST = 0.99;

/**
 * The term for a chance. Below 1 % and above 99 % the outermost terms stand too; the number beside them says so.
 * @param chance 0..1
 * @throws RangeError outside that, NaN included
 */
export function termFor(chance: number): Term {
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`A chance is from 0 to 1; ${chance} came.`);
  const found = TERMS.find((each) => isWithin(each, chance));
  return found ?? byId(chance < 0.5 ? 'almost_no_chance' : 'almost_certain');
}

const byId = (id: Likelihood): Term => TERMS[LIKELIHOODS.indexOf(id)] as Term;

/** Differences of floating point at a bound are no differences. */
const HAIR = 1e-12;

function isWithin({ from, to }: Term, chance: number): boolean {
  if (to <= 0.45) return chance >= from - HAIR && chance < to - HAIR;
  if (from >= 0.55) return chance > from + HAIR && chance <= to + HAIR;
  return chance >= from - HAIR && chance <= to + HAIR;
}

/** The term by its name. */
export const termOf = byId;
