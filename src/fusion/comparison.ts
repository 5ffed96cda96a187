import type { Incident } from '../core/findings.ts';
import { compareActors } from './actors.ts';
import { compareDays, compareHours } from './dates.ts';
import { compareNationalities, compareTolls } from './figures.ts';
import { compareKinds } from './kinds.ts';
import type { Mention } from './mention.ts';
import { comparePlaces, nameLikeness } from './places.ts';
import { reason, type Reason, type ReasonCode } from './reasons.ts';
import { resemblance } from './sketch.ts';
import { compareTargets } from './targets.ts';
import { plainWords } from './words.ts';

/** What speaks for and against two mentions being one incident. */
export interface Comparison {
  /** Sum of the grounds, log-odds; a link is at or above 0. Meaningless under a veto. */
  readonly weight: number;
  /** A hard fact that contradicts; null where there is none. */
  readonly veto: ReasonCode | null;
  readonly reasons: readonly Reason[];
}

/** Log-odds that two mentions out of one block are one incident before anything is compared. */
const PRIOR = -5.4;
const WIRE = 0.55;
const VETOES: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'country_other',
  'place_far',
  'day_far',
  'kind_other',
  'same_report',
]);

const STOP: ReadonlySet<string> = new Set(
  (
    'attaque attaques attack attacks attacked attaquee attaquees tuees killed personnes people armes armed hommes groupe group selon jihadistes ' +
    'according militaire militaires soldats soldiers plusieurs several contre against villes ville village towns dans apres after avant before ' +
    'ete were was have has been avait avaient sont leurs their cette mardi lundi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday ' +
    'thursday friday saturday sunday janvier fevrier avril juillet aout septembre octobre novembre decembre january february march april ' +
    'august september october november december'
  ).split(' '),
);

const stemsOf = new WeakMap<Incident, ReadonlySet<string>>();

// Stems of six letters bridge inflection, and French and English where they share the root.
function contentStems(incident: Incident): ReadonlySet<string> {
  const known = stemsOf.get(incident);
  if (known !== undefined) return known;
  const text = [incident.summary, ...incident.evidence.map((span) => span.quote)].join(' ');
  const names = new Set(
    [incident.where?.name ?? '', ...incident.actors.map((actor) => actor.name)].flatMap(plainWords),
  );
  const words = plainWords(text).filter((word) => word.length >= 5 && !STOP.has(word) && !names.has(word));
  const stems = new Set(words.map((word) => word.slice(0, 6)));
  stemsOf.set(incident, stems);
  return stems;
}

function compareWords(a: Incident, b: Incident): Reason | null {
  const [sa, sb] = [contentStems(a), contentStems(b)];
  const shared = [...sa].filter((stem) => sb.has(stem)).sort();
  return shared.length === 0
    ? null
    : reason('words_shared', Math.min(1.2, 0.3 * shared.length), shared.slice(0, 6).join(', '));
}

function compareBodies(a: Mention, b: Mention): Reason | null {
  const alike = resemblance(a.sketch, b.sketch);
  return alike >= WIRE ? reason('wire_copy', 1.5, `${Math.round(alike * 100)} %`) : null;
}

// A reader may report one incident twice; two of one report are one only where nothing tells them apart.
function isRepeat(a: Incident, b: Incident): boolean {
  if (a.subEventType !== b.subEventType || a.where === null || b.where === null) return false;
  if (a.when === null || b.when === null || a.when.start !== b.when.start || a.when.end !== b.when.end)
    return false;
  const tellsApart = [compareTargets(a, b), compareActors(a, b), compareTolls(a, b)].some(
    (r) => r !== null && r.weight < 0,
  );
  const precise = a.when.timePrecision === 1 && a.where.geoPrecision === 1 && b.where.geoPrecision === 1;
  const samePlace =
    a.where.lat === b.where.lat &&
    a.where.lon === b.where.lon &&
    nameLikeness(a.where.name, b.where.name) === 1;
  return precise && samePlace && !tellsApart;
}

type Ground = (a: Mention, b: Mention) => Reason | null;

// In the order of their cost: most pairs of a block fall at the first two.
const HARD: readonly Ground[] = [
  (a, b) => compareKinds(a.incident, b.incident),
  (a, b) => compareDays(a, b),
  (a, b) => comparePlaces(a.incident.where, b.incident.where),
  (a, b) => (a.report === b.report && !isRepeat(a.incident, b.incident) ? reason('same_report', -20) : null),
];

const SOFT: readonly Ground[] = [
  (a, b) => compareHours(a.incident.when, b.incident.when),
  (a, b) => compareActors(a.incident, b.incident),
  (a, b) => compareTargets(a.incident, b.incident),
  (a, b) => compareTolls(a.incident, b.incident),
  (a, b) => compareNationalities(a.incident, b.incident),
  (a, b) => compareWords(a.incident, b.incident),
  compareBodies,
];

const GROUNDS = [...HARD, ...SOFT];

/** Compares two mentions; the weight is symmetric. Method and weights: docs/methods/fusion.md. */
export function compareMentions(a: Mention, b: Mention): Comparison {
  const reasons = [reason('prior', PRIOR)];
  for (const ground of GROUNDS) {
    const found = ground(a, b);
    if (found === null) continue;
    if (VETOES.has(found.code)) return { weight: found.weight, veto: found.code, reasons: [found] };
    reasons.push(found);
  }
  return { weight: reasons.reduce((sum, ground) => sum + ground.weight, 0), veto: null, reasons };
}
