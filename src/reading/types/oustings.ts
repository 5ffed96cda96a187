import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Sighting } from '../frames/frames.ts';
import { TOWNS } from './takeover-nouns.ts';

/** Between the verb and the town that somebody is driven out of, and between somebody and a passive verb; tokens. */
const TOWN_REACH = 14;
const SUBJECT_REACH = 10;

type Side = 'armed' | 'state';

/**
 * "Soldiers drove the insurgents out of Bama", "les rebelles ont été chassés de Kindu": fighters driven out of a town
 * lose it to those who drive them.
 * @returns the sighting as a town taken or retaken; null where the verb is of driving out and no town is lost;
 *   undefined where the verb is another
 */
export function ousting(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): Sighting | null | undefined {
  if (!turnsIn(notes, 'ousts', s.first, s.last).some((t) => t.first === s.first)) return undefined;
  const end = Math.min(sentence.last, s.first + TOWN_REACH);
  const losesTown =
    inRange(toponyms, s.first, end).some((t) => isLeft(notes, t)) ||
    // "out of the town"
    inRange(notes.targets, s.first, end).some((t) => t.value === 'village');
  // "rebels driven from the town" leaves the auxiliary out.
  const isPassive = s.verb.voice !== 'active';
  const side = isPassive
    ? ousted(notes, Math.max(sentence.first, s.verb.first - SUBJECT_REACH), s.verb.first)
    : ousted(notes, s.first, end);
  const isOfThis = s.word.kind === 'retake' && s.word.strength === 'weak';
  if (side && losesTown && !s.verb.attempted)
    return { ...s, kind: side === 'state' ? 'capture' : 'retake', family: 'assault', strength: 'strong' };
  if (!isOfThis) return undefined;
  // "tente de repousser le gang": what is only tried, and of no town, tells of no fight of its own.
  if (!side || s.verb.attempted) return null;
  // "Les jihadistes ont été repoussés": that there were two sides is told, whoever beat them back.
  return { ...s, kind: 'clash', strength: isPassive ? 'strong' : s.strength };
}

/** "out of Bama", "de Kindu"; not "from a hill near Bama". */
const isLeft = (notes: Annotations, t: Toponym): boolean =>
  !t.isAdjective &&
  TOWNS.has(t.kind) &&
  (t.relation === 'from' || t.relation === 'none') &&
  turnsIn(notes, 'leftBehind', t.phraseFirst - 2, t.first).length > 0;

/** On which side those who are driven out stand. */
function ousted({ actors, people }: Annotations, first: number, last: number): Side | null {
  const actor = inRange(actors, first, last).find(
    (a) => a.value.side === 'armed' || a.value.side === 'state',
  );
  if (actor) return actor.value.side as Side;
  const who = inRange(people, first, last).find(
    (p) => p.value === 'armed_group' || p.value === 'state_forces',
  );
  if (!who) return null;
  return who.value === 'armed_group' ? 'armed' : 'state';
}

/** Tokens between the verb and the town. */
export const isOustedFrom = (notes: Annotations, t: Toponym): boolean =>
  turnsIn(notes, 'ousts', Math.max(0, t.phraseFirst - TOWN_REACH), t.phraseFirst).length > 0;
