import { showActors, weighActors } from './actors.ts';
import { showDays, showHours, weighDays, weighHours } from './dates.ts';
import { showNationalities, showTolls, weighNationalities, weighTolls } from './figures.ts';
import { showKinds, weighKinds } from './kinds.ts';
import type { Mention } from './mention.ts';
import { nameLikeness, showPlaces, weighPlaces } from './places.ts';
import { type Finding, isVeto, reason, type Reason, type ReasonCode, veto } from './reasons.ts';
import { resemblance, weighBodies } from './sketch.ts';
import { showWords, weighWords } from './stems.ts';
import { showTargets, weighTargets } from './targets.ts';
import { mostOf, type Traits, traitsOf } from './traits.ts';

/** What speaks for and against two mentions being one incident. */
export interface Comparison {
  /** Sum of the grounds, log-odds; a link is at or above 0. Meaningless under a veto. */
  readonly weight: number;
  /** A hard fact that contradicts; null where there is none. */
  readonly veto: ReasonCode | null;
  readonly reasons: readonly Reason[];
}

/** Log-odds that two mentions out of one block are one incident before anything is compared. */
const PRIOR = reason('prior', -5.4);

/** One ground of the comparison: what it weighs, and the values it weighed, put into words only where they are shown. */
interface Ground {
  /** Null where it says nothing. */
  readonly weigh: (a: Traits, b: Traits) => Finding | null;
  readonly show: (a: Traits, b: Traits, found: Finding) => string;
}

const SEPARATE = veto('same_report');

// A reader may report one incident twice; two of one report are one only where nothing tells them apart.
function isRepeat(a: Traits, b: Traits): boolean {
  const [{ when: wa, where: pa, subEventType: ta }, { when: wb, where: pb, subEventType: tb }] = [
    a.mention.incident,
    b.mention.incident,
  ];
  if (ta !== tb || pa === null || pb === null || wa === null || wb === null) return false;
  if (wa.start !== wb.start || wa.end !== wb.end) return false;
  const precise = wa.timePrecision === 1 && pa.geoPrecision === 1 && pb.geoPrecision === 1;
  const samePlace = pa.lat === pb.lat && pa.lon === pb.lon && nameLikeness(pa.name, pb.name) === 1;
  return precise && samePlace && !isToldApart(a, b);
}

function isToldApart(a: Traits, b: Traits): boolean {
  const found = [
    weighTargets(a.targets, b.targets),
    weighActors(a.actors, b.actors),
    weighTolls(a.mention.incident, b.mention.incident),
  ];
  return found.some((one) => one !== null && one.weight < 0);
}

// In the order of their cost: most pairs of a block fall at the first three.
const HARD: readonly Ground[] = [
  {
    weigh: (a, b) => weighKinds(a.kind, b.kind),
    show: (a, b) => showKinds(a.mention.incident, b.mention.incident),
  },
  { weigh: (a, b) => weighDays(a.days, b.days), show: (a, b) => showDays(a.days, b.days) },
  {
    weigh: (a, b) => weighPlaces(a.place, b.place),
    show: (a, b, found) => showPlaces(a.place, b.place, found),
  },
  {
    weigh: (a, b) => (a.mention.report === b.mention.report && !isRepeat(a, b) ? SEPARATE : null),
    show: () => '',
  },
];

const SOFT: readonly Ground[] = [
  {
    weigh: (a, b) => weighHours(a.hour, b.hour),
    show: (a, b) => showHours(a.mention.incident.when, b.mention.incident.when),
  },
  { weigh: (a, b) => weighActors(a.actors, b.actors), show: (a, b) => showActors(a.actors, b.actors) },
  {
    weigh: (a, b) => weighTargets(a.targets, b.targets),
    show: (a, b) => showTargets(a.targets, b.targets),
  },
  {
    weigh: (a, b) => weighTolls(a.mention.incident, b.mention.incident),
    show: (a, b) => showTolls(a.mention.incident, b.mention.incident),
  },
  { weigh: weighNationalities, show: showNationalities },
  { weigh: (a, b) => weighWords(a.stems, b.stems), show: (a, b) => showWords(a.stems, b.stems) },
  {
    weigh: (a, b) => weighBodies(a.mention.sketch, b.mention.sketch),
    show: (a, b) => `${Math.round(resemblance(a.mention.sketch, b.mention.sketch) * 100)} %`,
  },
];

const GROUNDS = [...HARD, ...SOFT];

/** Wider than the rounding of a sum of a dozen grounds. */
const ROUNDING = 1e-6;

/**
 * Log-odds that two mentions are one incident; −Infinity where a hard fact contradicts. Symmetric.
 * @param least a weight below this need not be known: then −Infinity, as soon as no further ground can reach it
 */
export function weigh(a: Traits, b: Traits, least = -Infinity): number {
  let sum = PRIOR.weight;
  for (const ground of HARD) {
    const found = ground.weigh(a, b);
    if (found === null) continue;
    if (isVeto(found)) return -Infinity;
    sum += found.weight;
  }
  if (sum + Math.min(mostOf(a), mostOf(b)) < least - ROUNDING) return -Infinity;
  for (const ground of SOFT) sum += ground.weigh(a, b)?.weight ?? 0;
  return sum;
}

/** Compares two mentions and says on what; `weigh` with its reasons, from the same grounds. */
export function compare(a: Traits, b: Traits): Comparison {
  const reasons = [PRIOR];
  for (const ground of GROUNDS) {
    const found = ground.weigh(a, b);
    if (found === null) continue;
    const shown = { code: found.code, weight: found.weight, detail: ground.show(a, b, found) };
    if (isVeto(found)) return { weight: found.weight, veto: found.code, reasons: [shown] };
    reasons.push(shown);
  }
  return { weight: reasons.reduce((sum, ground) => sum + ground.weight, 0), veto: null, reasons };
}

/** Every ground on two mentions in words: a hard fact that contradicts does not end the list, as it does in `compare`. */
export function groundsOn(a: Mention, b: Mention): readonly Reason[] {
  const [x, y] = [traitsOf(a), traitsOf(b)];
  const found = GROUNDS.map((ground) => {
    const one = ground.weigh(x, y);
    return one === null ? null : { ...one, detail: ground.show(x, y, one) };
  });
  return [PRIOR, ...found.filter((one) => one !== null)];
}

/** Compares two mentions; the weight is symmetric. Method and weights: docs/methods/fusion.md. */
export function compareMentions(a: Mention, b: Mention): Comparison {
  return compare(traitsOf(a), traitsOf(b));
}
