import type { Assessment } from '../../core/findings.ts';
import { listId } from '../../language/lists.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { spanOf } from '../span.ts';
import { turnsIn } from '../annotation/turns.ts';

/** "could not be verified", "could be heard", "pourrait avoir tué": of what was, not of what will be. */
const isFact = (notes: Annotations, { value, last }: Annotations['assessments'][number]): boolean =>
  value === 'outlook' &&
  (isCue(notes, last, 'negation') ||
    turnsIn(notes, 'perceived', last, last + 3).some((t) => t.first === last));

/** Sentences in which the author judges rather than tells; at most one a sentence. */
export function assessmentsOf(notes: Annotations): Assessment[] {
  const found: Assessment[] = [];
  for (const sentence of notes.document.sentences) {
    const match = inRange(notes.assessments, sentence.first, sentence.last).find((m) => !isFact(notes, m));
    const hasToll = inRange(notes.numbers, sentence.first, sentence.last).some(
      (n) => n.role === null && !n.article,
    );
    if (match && hasToll) notes.trace?.leave('assessment.toll', match);
    if (!match || hasToll) continue;
    const span = spanOf(notes.document, sentence.first, sentence.last);
    notes.trace?.because(span, listId(notes.words.pack.code, 'assessment', match.value), match);
    found.push({
      id: `a${found.length + 1}`,
      kind: match.value,
      text: span.quote.replace(/\s+/g, ' '),
      hedged:
        hasCue(notes, sentence.first, sentence.last, 'hedge') ||
        hasCue(notes, sentence.first, sentence.last, 'modal'),
      evidence: [span],
    });
  }
  return found;
}
