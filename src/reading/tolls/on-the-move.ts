import { inRange, type Annotations } from '../annotation/annotate.ts';
import type { Sentence } from '../../language/sentences.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { PeopleGroup } from './people.ts';

/** Fewer people than this who go somewhere are travellers. */
const FEWEST = 10;
/** From the counted to the verb of their going, over an aside: "900 personnes, femmes et enfants surtout, ont rejoint …". */
const VERB_REACH = 14;
/** From such a verb to the town; tokens. */
const TOWN_REACH = 6;

/** "Plus de 900 personnes ont rejoint Ouallam à pied": many people of no side who leave are driven out by what was told. */
export function areOnTheMove(
  notes: Annotations,
  sentence: Sentence,
  { first, last, low, who, isBare, isPart }: Omit<PeopleGroup, 'effect' | 'nationality'>,
): boolean {
  if (isBare || isPart || low < FEWEST || (who !== 'civilians' && who !== 'unknown')) return false;
  if (areCalledDisplaced(notes, first, last)) return true;
  const to = Math.min(sentence.last, last + VERB_REACH);
  const [leaving] = turnsIn(notes, 'onTheMove', last, to);
  const [going] = turnsIn(notes, 'makesFor', last, to);
  const goesThere = going !== undefined && namesTown(notes, going.last, sentence);
  const verb = [leaving, goesThere ? going : undefined].find((t) => t !== undefined);
  return verb !== undefined && inRange(notes.numbers, last, verb.first).every((n) => n.article);
}

/** "enregistré 14 000 déplacés", "recorded 4,000 displaced people": the words for the counted say so. */
const areCalledDisplaced = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.harm, first, last).some(
    (m) =>
      m.first >= first &&
      m.last <= last &&
      m.value.some((w) => w.effect === 'displaced' && (w.role === 'counted' || w.role === 'adjective')),
  );

/** Whether a place is named right behind: "(arrivés) à Fada", "(streamed into) the camp of Gado". */
const namesTown = (notes: Annotations, at: number, sentence: Sentence): boolean =>
  notes.document.tokens
    .slice(at, Math.min(sentence.last, at + TOWN_REACH))
    .some((t) => t.kind === 'word' && t.capital);
