/** People who are brought somewhere: to a hospital they are hurt, to a police station held, and abducted in neither. */
import type { HarmEffect } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, inRange, isCue } from '../annotation/annotate.ts';
import type { Predicate } from './predicates.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** "to the Amai Pakpak Medical Center": from the verb to where they are brought; tokens. */
const WAY = 8;

/** What bringing people there says of them; null where it says nothing. */
export function effectOfBringing(
  notes: Annotations,
  sentence: Sentence,
  verb: number,
  from: number,
): HarmEffect | 'dead' | null {
  if (turnsIn(notes, 'abducts', verb, from).length > 0) return null;
  if (verbGroup(notes, verb, 'participle').voice !== 'passive') return null;
  const end = Math.min(sentence.last, from + WAY);
  const stop = notes.document.tokens
    .slice(from, end)
    .findIndex((t) => t.kind === 'mark' && !"'’-".includes(t.text));
  const last = stop < 0 ? end : from + stop;
  if (turnsIn(notes, 'morgues', from, last).length > 0) return 'dead';
  const [site] = inRange(notes.targets, from, last);
  // "taken from the clinic by gunmen"
  const isFrom = turnsIn(notes, 'outOf', from, site?.first ?? from).length > 0;
  if (!site || isFrom || isCue(notes, from, 'by') || isCue(notes, from, 'of')) return null;
  return site.value === 'health_facility' ? 'injured' : site.value === 'security_post' ? 'detained' : null;
}

/** "fifty others were rushed to hospital": a predicate of its own, with the people before it. */
export const broughtTo = (notes: Annotations, sentence: Sentence): Predicate[] =>
  turnsIn(notes, 'carried', sentence.first, sentence.last).flatMap(({ first, last }) => {
    // Verbs of taking people by force are read as such: predicates.ts.
    if (notes.harmAt.has(first)) return [];
    const group = verbGroup(notes, first, 'participle');
    const effect = effectOfBringing(notes, sentence, first, last);
    if (effect === null || effect === 'dead') return [];
    const word = { text: '', effect, role: 'adjective' as const, form: 'participle' as const };
    return [
      {
        match: { first, last, value: [word] },
        word,
        group,
        side: 'left' as const,
        isFinite: true,
        isFronted: false,
        isOfCounted: true as const,
      },
    ];
  });

/** Whether such a verb begins at the token, as in "50 were (brought to the clinic)". */
export const isBroughtAt = (notes: Annotations, sentence: Sentence, at: number): boolean =>
  broughtTo(notes, sentence).some(({ match }) => match.first === at);
