import type { Sentence } from '../../language/sentences.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import { turnsIn } from '../annotation/turns.ts';
import { tellsOfProtest } from './crowds.ts';

/** As many people as make a crowd by their number alone. */
const MANY = 20;

/**
 * "Doctors gathered outside the ministry, waving banners", "des milliers de personnes ont convergé vers la place pour
 * réclamer des élections": coming together is a protest where something says so, and nothing otherwise.
 */
export function asAssembly(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  words: readonly TriggerWord[],
): readonly TriggerWord[] {
  const isOfMany = (w: TriggerWord): boolean => w.kind === 'protest' && w.strength === 'weak';
  if (!words.some(isOfMany)) return words;
  const [coming] = turnsIn(notes, 'assembles', match.first, match.last);
  if (coming?.first !== match.first) return words;
  if (isProtest(notes, sentence, match))
    return words.filter(isOfMany).map((w) => ({ ...w, strength: 'strong' as const }));
  // "se sont assises devant le gouvernorat" says more than the verb, and is told by itself.
  return coming.last < match.last ? words : words.filter((w) => !isOfMany(w));
}

function isProtest(notes: Annotations, sentence: Sentence, { first }: LexiconMatch<unknown>): boolean {
  if (
    inRange(notes.actors, sentence.first, first).some(
      (a) => a.value.side === 'armed' || a.value.side === 'state',
    )
  )
    return false;
  const isCrowd =
    inRange(notes.numbers, sentence.first, first).some((n) => n.low >= MANY) ||
    turnsIn(notes, 'crowds', sentence.first, first).length > 0;
  const isOfPeople =
    isCrowd || inRange(notes.people, sentence.first, first).some((p) => p.value === 'civilians');
  const says = (turn: 'protestSigns' | 'protestAims'): boolean =>
    turnsIn(notes, turn, sentence.first, sentence.last).length > 0;
  return (
    (isGathering(notes, sentence.first, first) && says('protestAims')) ||
    (isOfPeople &&
      (says('protestSigns') || (isCrowd && (says('protestAims') || isOfProtest(notes, sentence)))))
  );
}

/** "The march", "les manifestants": what passed off peacefully is a protest by its name. */
const isGathering = (notes: Annotations, first: number, last: number): boolean =>
  turnsIn(notes, 'marches', first, last).length > 0 || protesters(notes, first, last).length > 0;

/** Crowds that are called so for protesting: whom any explosion brings together are none. */
const protesters = (notes: Annotations, first: number, last: number): Annotations['actors'] =>
  inRange(notes.actors, first, last).filter(
    (a) => a.value.side === 'crowd' && turnsIn(notes, 'throngs', a.first, a.last).length === 0,
  );

/** In a report of protests many who come together do protest, but not "a crowd" alone that gathers at a blast. */
const isOfProtest = (notes: Annotations, { first, last }: Sentence): boolean =>
  tellsOfProtest(notes) &&
  (protesters(notes, 0, notes.document.tokens.length).length > 0 ||
    turnsIn(notes, 'throngs', first, last).length === 0);
