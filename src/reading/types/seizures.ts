import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { turnsIn } from '../annotation/turns.ts';

const SUBJECT_REACH = 16;
const AGENT_REACH = 7;

/**
 * "Les combattants ont saisi des armes", "armes récupérées par le JNIM": what fighters take is booty; only forces that
 * take weapons keep them from being used.
 */
export function withBooty(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): Sighting[] {
  return sightings.flatMap((s) => {
    if (s.kind !== 'weapons' || !takesWeapons(notes, s)) return s;
    if (isByFighters(notes, sentence, s))
      return { ...s, kind: 'looting' as const, family: 'assault' as const, strength: 'weak' as const };
    return sightings.some((o) => isFight(o) && o.first < s.first) ? [] : s;
  });
}

/** "killed 15 fighters and recovered weapons": what is taken in a fight is part of it. */
const isFight = ({ kind, strength, form }: Sighting): boolean =>
  (kind === 'killing' || kind === 'clash') && strength === 'strong' && form !== 'noun';

const takesWeapons = (notes: Annotations, { first, last }: Sighting): boolean =>
  turnsIn(notes, 'takesWeapons', first, last).some((m) => m.first === first);

function isByFighters(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  const isFighters = (first: number, last: number): boolean => {
    const actors = inRange(notes.actors, first, last);
    return actors.some((a) => a.value.side === 'armed') && !actors.some((a) => a.value.side === 'state');
  };
  if (s.verb.voice !== 'passive' && s.form !== 'noun')
    return isFighters(Math.max(sentence.first, s.verb.first - SUBJECT_REACH), s.verb.first);
  const end = Math.min(sentence.last, s.last + AGENT_REACH);
  return hasCue(notes, s.last, end, 'by') && isFighters(s.last, end);
}
