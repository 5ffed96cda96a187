/** What a sentence says of a road: that it is cut, that it is open again, that people use it under escort. */
import type { When } from '../../core/findings.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { whenOf } from '../times/when.ts';
import { turnsIn, type Turn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** How far behind the road what is told of it may stand, "la route entre Diéma et Kolokani a été", and how far before; tokens. */
const BEHIND = 14;
const BEFORE = 4;

/** Where a sentence says that a road is cut, closed or impassable, and not that it is open again; null where it does not. */
export const roadCut = (notes: Annotations, sentence: Sentence): LexiconMatch<true> | null =>
  roadReopened(notes, sentence) ? null : toldOfRoad(notes, sentence, 'cut');

/** Where a sentence says that a road is open again. */
export const roadReopened = (notes: Annotations, sentence: Sentence): LexiconMatch<true> | null =>
  toldOfRoad(notes, sentence, 'reopened');

function toldOfRoad(notes: Annotations, { first, last }: Sentence, turn: Turn): LexiconMatch<true> | null {
  const told = turnsIn(notes, turn, first, last);
  if (told.length === 0) return null;
  // "un marché sur la route de Gao est fermé": the road only says where.
  const along = turnsIn(notes, 'alongRoads', first, last);
  const roads = turnsIn(notes, 'roads', first, last).filter(
    (r) => !along.some((a) => a.first <= r.first && r.last <= a.last),
  );
  const isOfRoad = (t: LexiconMatch<true>): boolean =>
    roads.some((r) => (r.last <= t.first ? t.first - r.last <= BEHIND : r.first - t.last <= BEFORE));
  return told.find((t) => isOfRoad(t) && isFact(notes, t)) ?? null;
}

function isFact(notes: Annotations, { first }: LexiconMatch<true>): boolean {
  const { negated, unreal } = verbGroup(notes, first, 'participle');
  return !negated && !unreal;
}

/** Where a sentence says that vehicles went under escort, and tells of no violence: an escort that is attacked is another thing. */
export function escorted(notes: Annotations, { first, last }: Sentence): LexiconMatch<true> | null {
  const [told] = turnsIn(notes, 'escorted', first, last);
  if (!told || turnsIn(notes, 'wheels', first, last).length === 0) return null;
  const isViolent = inRange(notes.triggers, first, last).some((t) =>
    t.value.some((w) => w.strength === 'strong'),
  );
  return !isViolent && isFact(notes, told) ? told : null;
}

/** The day nearest to words of a sentence: "mercredi", or since when: "depuis lundi"; null where it gives none. */
export function dayNear(notes: Annotations, sentence: Sentence, at: LexiconMatch<unknown>): When | null {
  const days = inRange(notes.dates, sentence.first, sentence.last).filter(
    (d) =>
      (d.kind === 'day' || d.kind === 'night' || (d.kind === 'since' && d.precision === 1)) &&
      d.from !== null &&
      !d.dateline &&
      !d.future,
  );
  const way = (d: { first: number }): number => Math.abs(d.first - at.first);
  const [day] = days.toSorted((a, b) => way(a) - way(b));
  const when = day ? whenOf(notes, { day, clock: null }, null) : null;
  return when && day?.kind === 'since' ? { ...when, end: when.start } : when;
}
