import type { Harm, HarmedParty } from '../../core/findings.ts';
import type { Annotations } from '../annotation/annotate.ts';
import type { Draft, SourcedToll } from '../frames/draft.ts';
import { withReplaced, type TollWithWords } from './replaced.ts';
import { violentFamilies } from '../types/kinds.ts';
import { distinctSpans, spanOf } from '../span.ts';

const CIVILIAN_TYPES = new Set(['Violence against civilians', 'Protests']);

const CIVILIAN_TARGETS: ReadonlySet<string> = new Set([
  'place_of_worship',
  'market',
  'village',
  'school',
  'health_facility',
  'residence',
  'civilian_vehicle',
  'aid_worker',
  // Hotels, bars, camps of the displaced.
  'other',
]);

/** Where anybody may be: it leaves a place of civilians beside it what it is. */
const OPEN_TARGETS: ReadonlySet<string> = new Set(['road_or_bridge', 'energy_or_telecom', 'airport']);

/** People of whom only the number is told: civilians where civilians, or places of theirs alone, were attacked. */
function areCivilians(draft: Draft, eventType: string): boolean {
  if (CIVILIAN_TYPES.has(eventType) || draft.family === 'lynching' || draft.family === 'release') return true;
  const targets = draft.frames.flatMap((f) => f.targets);
  const isStruck =
    eventType === 'Explosions/Remote violence' &&
    targets.some((t) => CIVILIAN_TARGETS.has(t.category)) &&
    targets.every((t) => CIVILIAN_TARGETS.has(t.category) || OPEN_TARGETS.has(t.category));
  return isStruck && draft.frames.every((f) => f.patients.every((p) => p.side === 'people'));
}

/** "gunmen picked up three villagers": by a word that police use as well. */
export const asAbducted = (harm: Harm): Harm =>
  harm.effect === 'detained' ? { ...harm, effect: 'abducted' } : harm;

/** The harm of an incident, one entry a figure and speaker; a figure told again without another speaker is the same entry. */
export function harmOf(notes: Annotations, draft: Draft, eventType: string): Harm[] {
  const kept: TollWithWords[] = [];
  for (const toll of draft.frames.flatMap((f) => f.tolls)) {
    if (toll.effect === 'displaced' && (toll.isBare || !violentFamilies.has(draft.family))) continue;
    const spans = [
      spanOf(notes.document, toll.first, toll.last),
      spanOf(notes.document, toll.predicate.first, toll.predicate.last),
    ];
    const known = kept.find(({ toll: k }) => isSameFigure(k, toll));
    if (known) {
      known.spans.push(...spans);
      known.replaces ??= toll.replaces;
      notes.trace?.because(known.toll, 'harm.told-again', toll);
    } else kept.push({ toll, spans, replaces: toll.replaces });
  }
  const current = withReplaced(notes, kept);
  return current
    .filter(
      ({ toll }) =>
        !isVaguer(
          toll,
          current.map((k) => k.toll),
        ),
    )
    .map((told) =>
      harmFrom(
        notes,
        told,
        areCivilians(draft, eventType)
          ? 'civilians'
          : comradesOf(
              told.toll,
              current.map((k) => k.toll),
            ),
      ),
    );
}

/** "Dix soldats ont été tués. On compte douze blessés": wounded of no side are of that of all the dead. */
function comradesOf(toll: SourcedToll, all: readonly SourcedToll[]): HarmedParty | null {
  if (toll.by !== 'counted' || (toll.effect !== 'injured' && toll.effect !== 'missing')) return null;
  const sides = new Set(all.filter((t) => t.effect === 'killed').map((t) => t.who));
  const [side] = sides;
  return sides.size === 1 && side === 'state_forces' ? side : null;
}

function harmFrom(
  notes: Annotations,
  { toll, spans, replaces }: TollWithWords,
  party: HarmedParty | null,
): Harm {
  const turned = toll.who === 'unknown' ? party : null;
  if (turned) notes.trace?.because(toll, turned === 'civilians' ? 'harm.civilians' : 'harm.comrades', toll);
  if (replaces) notes.trace?.because(toll, 'harm.replaces', replaces);
  const harm: Harm = {
    effect: toll.effect,
    who: turned ?? toll.who,
    low: toll.low,
    high: toll.high,
    nationalities: toll.nationalities,
    source: toll.source,
    certainty: toll.certainty,
    ...(replaces ? { replaces: { low: replaces.low, high: replaces.high } } : {}),
    evidence: distinctSpans(spans),
  };
  return notes.trace?.follow(harm, toll) ?? harm;
}

function isSameFigure(a: SourcedToll, b: SourcedToll): boolean {
  if (a.effect !== b.effect || a.low !== b.low || a.high !== b.high) return false;
  // "des morts", then "des jihadistes tués": two that nobody counts are one only where they are of one side.
  if ((a.isBare || b.isBare) && a.who !== b.who) return false;
  const kin =
    a.who === b.who || a.who === 'unknown' || b.who === 'unknown' || a.who === 'mixed' || b.who === 'mixed';
  return kin && (a.source === null || b.source === null || a.source === b.source);
}

/** "des soldats tués" says nothing beside "22 soldats tués" of the same side by the same speaker. */
function isVaguer(toll: SourcedToll, all: readonly SourcedToll[]): boolean {
  if (toll.low > 2 || toll.high !== null) return false;
  return all.some(
    (t) =>
      t !== toll &&
      t.effect === toll.effect &&
      (t.low > toll.low || (toll.isBare && !t.isBare && !saysLess(t, toll))) &&
      (t.who === toll.who || toll.who === 'unknown' || t.who === 'unknown') &&
      (toll.isBare || toll.source === null || t.source === toll.source),
  );
}

/** "des morts" beside "des jihadistes tués": as vague, and of nobody in particular. */
const saysLess = (t: SourcedToll, toll: SourcedToll): boolean =>
  t.who === 'unknown' && toll.who !== 'unknown' && t.low === toll.low && t.high === null;
