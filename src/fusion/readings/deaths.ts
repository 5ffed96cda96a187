import type { HarmedParty } from '../../core/findings.ts';
import type { SetAside, TollReading } from '../../core/readings.ts';
import type { Claim } from '../../core/records.ts';
import type { AsideCode } from './asides.ts';
import type { TollClaims } from './ranges.ts';
import type { TollRule } from './rules.ts';
import type { ReadingContext } from './sieves.ts';
import { type FigureReading, readFigure } from './tolls.ts';

/** Figures of these are of all the dead, or of people whose side is not told; of the others, of one side. */
const WHOLE: ReadonlySet<HarmedParty> = new Set(['mixed', 'unknown']);

interface Count extends FigureReading {
  /** Claims behind the figure. */
  readonly claims: readonly Claim[];
  readonly isDecided: boolean;
}

function countOf(tolls: readonly TollClaims[], rule: TollRule, context: ReadingContext): Count {
  const heard = tolls.flatMap((toll) => toll.heard);
  const decided = tolls
    .flatMap((toll) => toll.decided)
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0));
  const reading = readFigure({ heard, decided }, rule, context);
  const used = new Set(reading.used);
  return {
    ...reading,
    claims: [...heard.map(({ claim }) => claim), ...decided].filter((claim) => used.has(claim.id)),
    isDecided: decided.length > 0,
  };
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** The sides' own figures added up: the one sum that is allowed, since nobody is in two sides. */
function sumOf(parts: readonly Count[]): FigureReading {
  return {
    low: parts.reduce((sum, part) => sum + (part.low ?? 0), 0),
    best: parts.reduce<number | null>((sum, part) => plus(sum, part.best), 0),
    high: parts.reduce<number | null>((sum, part) => plus(sum, part.high), 0),
    used: parts.flatMap((part) => part.used),
    setAside: parts.flatMap((part) => part.setAside),
  };
}

/** One reading, and of the other what it used set aside for a reason. */
function instead(taken: FigureReading, other: FigureReading, because: AsideCode): FigureReading {
  const left = other.used.map((claim): SetAside => ({ claim, because, detail: '' }));
  return { ...taken, setAside: [...taken.setAside, ...other.setAside, ...left] };
}

const figure = ({ low, best }: FigureReading): number => best ?? low ?? 0;

const mouthOf = ({ report, saidBy }: Claim): string => `${report ?? ''}\u0000${saidBy ?? ''}`;

/** Whether somebody gives both in one report. */
function shareMouth(whole: Count, parts: readonly Count[]): boolean {
  const mouths = new Set(whole.claims.map(mouthOf));
  return parts.some((part) => part.claims.some((claim) => mouths.has(mouthOf(claim))));
}

function areLater(parts: readonly Count[], whole: Count): boolean {
  const last = whole.claims.map((claim) => claim.reportedOn ?? '').reduce((a, b) => (a > b ? a : b), '');
  return parts.every((part) =>
    part.claims.every(({ reportedOn }) => reportedOn !== null && reportedOn > last),
  );
}

/**
 * A total beside the figures of the sides: "33 dead" holds "12 civilians and 21 soldiers" and is not added to them.
 * A total below its own sides is none where one speaker gives both, or where the sides were told later; else two
 * accounts contradict each other, and the rule decides.
 */
function combine(whole: Count, parts: readonly Count[], rule: TollRule): FigureReading {
  const sum = sumOf(parts);
  if (whole.isDecided) return instead(whole, sum, 'within_total');
  const isDecided = parts.some((part) => part.isDecided);
  const reach = rule.takes === 'lowest' || isDecided ? figure(whole) : (whole.high ?? Infinity);
  if (reach >= figure(sum)) return instead(whole, sum, 'within_total');
  if (isDecided) return instead(sum, whole, 'corrected');
  if (shareMouth(whole, parts)) return instead(sum, whole, 'below_parts');
  if (areLater(parts, whole)) return instead(sum, whole, 'superseded');
  if (rule.takes === 'lowest') return instead(whole, sum, 'higher');
  return {
    low: Math.min(whole.low ?? Infinity, sum.low ?? Infinity),
    best: figure(whole),
    high: whole.high === null || sum.high === null ? null : Math.max(whole.high, sum.high),
    used: [...whole.used, ...sum.used],
    setAside: [...whole.setAside, ...sum.setAside],
  };
}

function readingOf(whole: Count, parts: readonly Count[], rule: TollRule): FigureReading {
  if (parts.length === 0) return whole;
  return whole.low === null ? instead(sumOf(parts), whole, 'below_parts') : combine(whole, parts, rule);
}

/** What the claims of anything but deaths are left out for. */
function notDeaths(tolls: readonly TollClaims[]): readonly SetAside[] {
  return tolls.flatMap(({ heard, decided }) =>
    [...heard.map(({ claim }) => claim), ...decided].map(({ id }): SetAside => ({
      claim: id,
      because: 'not_deaths' satisfies AsideCode,
      detail: '',
    })),
  );
}

/** All the dead of one incident as one number, whoever they were. */
export function readDeaths(
  tolls: readonly TollClaims[],
  rule: TollRule,
  context: ReadingContext,
): TollReading {
  const deaths = tolls.filter(({ toll }) => toll.effect === 'killed');
  const others = notDeaths(tolls.filter(({ toll }) => toll.effect !== 'killed'));
  const whole = countOf(
    deaths.filter(({ toll }) => WHOLE.has(toll.who)),
    rule,
    context,
  );
  const parts = deaths
    .filter(({ toll }) => !WHOLE.has(toll.who))
    .map((toll) => countOf([toll], rule, context));
  const told = parts.filter((part) => part.low !== null);
  const silent = parts.filter((part) => part.low === null).flatMap((part) => part.setAside);
  const reading = readingOf(whole, told, rule);
  const { low, best, high, used, setAside } = reading;
  const silence = low === null ? (rule.silence ?? null) : null;
  return {
    effect: 'killed',
    who: 'mixed',
    low: low ?? silence,
    best: low === null ? silence : best,
    high: low === null ? silence : high,
    used,
    setAside: [...setAside, ...silent, ...others],
  };
}
