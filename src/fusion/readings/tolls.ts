import type { Harm } from '../../core/findings.ts';
import type { SetAside, TollReading } from '../../core/readings.ts';
import { aside, type AsideCode } from './asides.ts';
import type { DecidedClaim } from '../../core/records.ts';
import type { Heard } from './heard.ts';
import { spanning, type TollClaims } from './ranges.ts';
import { UNCOUNTED, WORDS_AS_NUMBERS, type TollRule } from './rules.ts';
import { type Figure, type ReadingContext, sift } from './sieves.ts';
import { plainWords } from '../words.ts';

/** A figure as a rule reads it from the claims of one toll. */
export type FigureReading = Pick<TollReading, 'low' | 'best' | 'high' | 'used' | 'setAside'>;

interface Taken extends Pick<TollReading, 'low' | 'best' | 'high'> {
  readonly used: readonly Figure[];
  /** Why the others are left out. */
  readonly because: AsideCode;
}

// "At least two" is 2 or more as well as "some"; a number that is written out is a number.
const SAYS_TWO = /\b(2|deux|two)\b/;

/** What a rule takes a claim for: its own interval, or the codebook's number for words without one. */
function figureOf(heard: Heard<Harm>, rule: TollRule): Figure {
  const { low, high } = heard.value;
  const own = { heard, low, high };
  if (!rule.wordsAsNumbers || high !== null) return own;
  const words = plainWords(heard.claim.spans.map((span) => span.quote).join(' ')).join(' ');
  const isDigits = /\d/.test(words);
  const deaths = isDigits ? undefined : WORDS_AS_NUMBERS.find(([pattern]) => pattern.test(words))?.[1];
  if (deaths !== undefined) return { heard, low: deaths, high: deaths };
  return low <= 2 && !SAYS_TWO.test(words) ? { heard, low: UNCOUNTED, high: UNCOUNTED } : own;
}

const topOf = ({ low, high }: Figure): number => high ?? low;
const isSame = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high;

function lowest(kept: readonly Figure[]): Taken {
  const best = Math.min(...kept.map(({ low }) => low));
  const used = kept.filter(({ low }) => low === best);
  return { ...spanning(used), best, used, because: 'higher' };
}

function highest(kept: readonly Figure[]): Taken {
  const best = Math.max(...kept.map(topOf));
  const used = kept.filter((one) => topOf(one) === best);
  return { ...spanning(used), best, used, because: 'lower' };
}

function latest(kept: readonly Figure[]): Taken {
  const byTelling = [...kept].sort((a, b) => a.heard.told - b.heard.told);
  const dated = byTelling.filter(({ heard }) => heard.claim.reportedOn !== null);
  const last = (dated.at(-1) ?? byTelling.at(-1)) as Figure;
  const used = kept.filter((one) => isSame(one, last));
  return { low: last.low, high: last.high, best: last.low, used, because: 'earlier' };
}

const range = (kept: readonly Figure[]): Taken => ({
  ...spanning(kept),
  best: null,
  used: kept,
  because: 'not_bracketing',
});

/** The figure that most lineages give; the lower one where as many give another. */
function mostReliable(figures: readonly Figure[]): Figure | null {
  const support = (one: Figure): number =>
    new Set(figures.filter((other) => isSame(one, other)).map(({ heard }) => heard.lineage)).size;
  return [...figures].sort((a, b) => support(b) - support(a) || a.low - b.low)[0] ?? null;
}

function bracket(kept: readonly Figure[], rule: TollRule, context: ReadingContext): Taken {
  const credible = sift(kept, rule.refusesForBest ?? [], context).kept;
  const best = mostReliable(credible);
  // Where a party alone speaks of the other side's losses, no death is certain.
  const low = credible.length === 0 ? 0 : spanning(credible).low;
  const { high } = spanning(kept);
  const used = kept.filter(
    (one) =>
      (best !== null && isSame(one, best)) ||
      (credible.includes(one) && one.low === low) ||
      (high === null ? one.high === null : one.high === high),
  );
  return { low, high, best: best?.low ?? null, used, because: 'not_bracketing' };
}

const TAKES: Readonly<
  Record<TollRule['takes'], (kept: readonly Figure[], rule: TollRule, context: ReadingContext) => Taken>
> = { range, lowest, highest, latest, bracket };

/** Of claims that say one thing by one mouth, the first told; the others are counted already. */
function withoutRepeats(used: readonly Figure[]): {
  readonly first: readonly Figure[];
  readonly again: SetAside[];
} {
  const first = new Map<string, Figure>();
  const again: SetAside[] = [];
  for (const one of [...used].sort((a, b) => a.heard.told - b.heard.told)) {
    const { value, speaker, claim } = one.heard;
    const key = `${speaker}\u0000${value.effect}\u0000${value.who}\u0000${value.low}..${value.high ?? ''}`;
    if (first.has(key)) again.push(aside(claim, 'repeats'));
    else first.set(key, one);
  }
  return { first: [...first.values()], again };
}

/** A toll that a person decided: the latest decision, whatever else is said. */
function decidedFigure(
  heard: readonly Heard<Harm>[],
  decided: readonly DecidedClaim[],
): FigureReading | null {
  const last = decided.at(-1);
  if (last === undefined) return null;
  const { low, high } = last.value as Harm;
  return {
    low,
    best: low,
    high,
    used: [last.id],
    setAside: [
      ...heard.map(({ claim }) => aside(claim, 'corrected', last.saidBy)),
      ...decided.slice(0, -1).map((claim) => aside(claim, 'superseded', last.saidBy)),
    ],
  };
}

/**
 * The claims of one toll as a rule reads them. Each claim is used or set aside; where the rule takes none of them, the
 * figures are null.
 */
export function readFigure(
  { heard, decided }: Pick<TollClaims, 'heard' | 'decided'>,
  rule: TollRule,
  context: ReadingContext,
): FigureReading {
  const corrected = decidedFigure(heard, decided);
  if (corrected !== null) return corrected;
  const { kept, setAside } = sift(
    heard.map((one) => figureOf(one, rule)),
    rule.refuses,
    context,
  );
  if (kept.length === 0) return { low: null, best: null, high: null, used: [], setAside };
  const taken = TAKES[rule.takes](kept, rule, context);
  const rest = kept.filter((one) => !taken.used.includes(one));
  const { first, again } = withoutRepeats(taken.used);
  return {
    low: taken.low,
    best: taken.best,
    high: taken.high,
    used: first.map(({ heard: { claim } }) => claim.id),
    setAside: [...setAside, ...rest.map(({ heard: { claim } }) => aside(claim, taken.because)), ...again],
  };
}
