import type { DateMention } from '../../language/dates.ts';
import type { Annotations } from '../annotation/annotate.ts';
import type { Nearness } from '../annotation/distance.ts';
import type { SourcedToll } from './draft.ts';
import type { Sighting } from './frames.ts';
import type { Family } from '../types/kinds.ts';
import type { Toll } from '../tolls/toll.ts';
import { turnsIn } from '../annotation/turns.ts';

export interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly family: Family;
  readonly sighting: Sighting | null;
  readonly toll: SourcedToll | null;
}

const FAMILY_OF_HARM: Readonly<Partial<Record<Toll['effect'], Family>>> = {
  killed: 'assault',
  injured: 'assault',
  missing: 'assault',
  abducted: 'abduction',
  released: 'release',
  detained: 'arrest',
  displaced: 'assault',
};

/** Triggers, and the tolls with the trigger that they belong to; a toll without one stands for itself. */
export function anchorsOf(
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
  nearness: Nearness,
): Anchor[] {
  const anchors: Anchor[] = sightings.map((s) => ({
    first: s.first,
    last: s.last,
    family: familyIn(s, tolls, sightings),
    sighting: s,
    toll: null,
  }));
  for (const toll of tolls) {
    const family =
      (isCapture(toll) && !isTakenWith(toll, tolls)) || isKilledToo(toll, tolls)
        ? 'assault'
        : FAMILY_OF_HARM[toll.effect];
    if (!family) continue;
    // "cinq autres à B" lies where the figure stands, "deux soldats … ont été tués à A" where the verb does.
    const { first, last } = toll.predicate.last <= toll.first ? toll : toll.predicate;
    const isOfCrackdown = family === 'arrest' && isInCrackdown(sightings);
    const kin = isOfCrackdown ? 'protest' : nearestKin(toll, family, sightings, nearness);
    anchors.push({ first, last, family: kin ?? family, sighting: null, toll });
  }
  return anchors;
}

/** Soldiers taken in a fight are part of the fight; civilians taken are an abduction. */
const isCapture = (toll: SourcedToll): boolean => toll.effect === 'abducted' && toll.who === 'state_forces';

const isInCrackdown = (all: readonly Sighting[]): boolean => all.some((s) => s.kind === 'crackdown');

/** "A judge was kidnapped along with three of his guards": taken with civilians, in one abduction. */
const isTakenWith = (toll: SourcedToll, tolls: readonly SourcedToll[]): boolean =>
  tolls.some(
    (t) => t.effect === 'abducted' && t.who === 'civilians' && t.predicate.first === toll.predicate.first,
  );

/** "Enlevées puis égorgées, les 31 victimes": the taking of people who are killed is part of the killing. */
const isKilledToo = (toll: SourcedToll, tolls: readonly SourcedToll[]): boolean =>
  toll.effect === 'abducted' &&
  tolls.some((t) => t.effect === 'killed' && t.first === toll.first && t.last === toll.last);

function familyIn(s: Sighting, tolls: readonly SourcedToll[], all: readonly Sighting[]): Family {
  // "Five were killed and dozens arrested as police broke up a rally": arrests made in a crackdown are part of it.
  if (s.family === 'arrest' && isInCrackdown(all)) return 'protest';
  if (s.family !== 'abduction') return s.family;
  const taken = tolls.filter(
    (t) => t.effect === 'abducted' && t.predicate.first < s.last && s.first < t.predicate.last,
  );
  if (taken.length === 0 || !taken.every((t) => isCapture(t) || isKilledToo(t, tolls))) return s.family;
  return all.some((o) => o.family === 'lynching') ? 'lynching' : 'assault';
}

const takesDead = (s: Sighting): boolean =>
  s.family === 'air' || s.family === 'ied' || s.family === 'lynching' || s.kind === 'crackdown';

/** Deaths belong to the strike, mine, mob or assault of their sentence, whichever is nearest. */
function nearestKin(
  toll: Toll,
  family: Family,
  sightings: readonly Sighting[],
  nearness: Nearness,
): Family | null {
  const fitting = sightings.filter((s) => s.family === family || (family === 'assault' && takesDead(s)));
  let best: { family: Family; cost: number } | null = null;
  for (const s of fitting) {
    const cost = nearness.between(s, toll) + (s.kind === 'killing' ? 6 : 0);
    if (!best || cost < best.cost) best = { family: s.family, cost };
  }
  return best?.family ?? null;
}

/** "tués par des tirs de drones": the killing is the strike's. */
export function killingsInStrikes(
  notes: Annotations,
  sightings: readonly Sighting[],
  nearness: Nearness,
): Sighting[] {
  return sightings.map((s) => {
    // "a motorcycle packed with explosives" tells of a bomb, not yet of its blast.
    const isBomb = s.family === 'ied' || (s.kind === 'suicide' && s.form === 'phrase');
    const disarmed =
      isBomb && sightings.find((o) => o.family === 'weapons' && nearness.between(o, s) <= DISARM_REACH);
    if (disarmed) return { ...s, family: disarmed.family };
    // "stormed the hotel after setting off a car bomb": the bomb opens the assault.
    if (opensAssault(notes, s, sightings)) return { ...s, family: 'assault' };
    const isEffect =
      s.kind === 'killing' ||
      s.kind === 'explosion' ||
      s.kind === 'demolition' ||
      s.kind === 'gunfire' ||
      (s.kind === 'attack' && s.strength !== 'strong');
    if (!isEffect) return s;
    const strike = sightings.find(
      (o) => takesDead(o) && nearness.between(o, s) <= STRIKE_REACH && !areInSequence(notes, s, o),
    );
    return strike ? { ...s, family: strike.family } : s;
  });
}

/** Between a bomb and the assault that it opens. */
const ASSAULT_REACH = 25;

const opensAssault = (notes: Annotations, s: Sighting, all: readonly Sighting[]): boolean =>
  s.family === 'ied' &&
  turnsIn(notes, 'vehicleBombs', s.first - 2, s.last + 2).length > 0 &&
  all.some(
    (o) =>
      o.family === 'assault' &&
      o.form !== 'noun' &&
      o.strength === 'strong' &&
      (o.kind === 'attack' || o.kind === 'capture' || o.kind === 'gunfire') &&
      Math.abs(o.first - s.first) <= ASSAULT_REACH,
  );

/** "executed seven men after a patrol hit a mine": what one does before or after the other is a deed of its own. */
function areInSequence(notes: Annotations, deed: Sighting, strike: Sighting): boolean {
  if (deed.form === 'noun' || deed.form === 'gerund' || deed.verb.voice !== 'active') return false;
  const [from, to] = deed.first < strike.first ? [deed.last, strike.first] : [strike.last, deed.first];
  return turnsIn(notes, 'sequences', from, to).length > 0;
}

const STRIKE_REACH = 25;
/** "a désamorcé le 3 décembre un engin explosif": the device is what was made safe. */
const DISARM_REACH = 10;

/** "took place", "held talks": weak verbs of taking tell of an abduction only with the people taken. */
export function isTaking(s: Sighting, tolls: readonly Toll[]): boolean {
  if (s.kind !== 'abduction' || s.strength !== 'weak') return true;
  return tolls.some(
    (t) => t.effect === 'abducted' && t.predicate.first < s.last && s.first < t.predicate.last,
  );
}

/** What ends something that another word of the sentence began: a release, a withdrawal. */
export const ENDINGS: ReadonlySet<Family> = new Set(['release', 'transfer']);

export const hasBothEnds = (anchors: readonly Anchor[]): boolean =>
  anchors.some((a) => ENDINGS.has(a.family)) && anchors.some((a) => !ENDINGS.has(a.family));

/** "rescued 25 hostages during an operation in Tsafe": no taking is told beside, and the place and day are of both. */
export const isEndAlone = (anchors: readonly Anchor[]): boolean =>
  anchors.every((a) => a.family !== 'abduction' && a.family !== 'transfer');

const AHEAD_COST = 4;

/** "enlevés jeudi …, ont été relâchés": what was done and how it ended have each their own day and place. */
export function nearestFamily(
  at: { first: number; last: number },
  anchors: readonly Anchor[],
  nearness: Nearness,
): Family | null {
  let best: { family: Family; cost: number } | null = null;
  for (const a of anchors) {
    // What follows a verb goes with it rather than with the next.
    const cost = nearness.between(a, at) + (a.first >= at.last ? AHEAD_COST : 0);
    if (!best || cost < best.cost) best = { family: a.family, cost };
  }
  return best?.family ?? null;
}

export function datesFor(
  family: Family,
  dates: readonly DateMention[],
  anchors: readonly Anchor[],
  nearness: Nearness,
): readonly DateMention[] {
  if (!hasBothEnds(anchors)) return dates;
  const isOf = (f: Family | null): boolean => f !== null && ENDINGS.has(f) === ENDINGS.has(family);
  const own = dates.filter((d) => isOf(nearestFamily(d, anchors, nearness)));
  // "Le lendemain, ils ont brûlé … et relâché les otages": a day before all of it is the ending's too.
  if (own.length === 0 && isEndAlone(anchors)) return dates;
  return own.length > 0 || !ENDINGS.has(family)
    ? own
    : dates.filter((d) => anchors.every((a) => d.last <= a.first));
}
