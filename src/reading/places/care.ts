/** Towns that a report names for the hospitals, clinics and morgues to which the wounded and the dead were brought. */
import type { Toponym } from '../../gazetteer/index.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';

const CARE_GAP = 1;

/** "la morgue de Kaya", "the hospital in Gao", "Erdogan hospital": the name belongs to a place of care. */
export const isTownOfCare = (notes: Annotations, toponym: Toponym): boolean => {
  const { first } = notes.document.sentences[notes.document.sentenceOf[toponym.first] ?? 0]!;
  return inRange(notes.targets, first, toponym.last + CARE_GAP).some(
    (t) =>
      t.value === 'health_facility' &&
      (t.last <= toponym.first ? toponym.phraseFirst - t.last <= CARE_GAP : t.first === toponym.last),
  );
};

/** "Another died at the hospital in Gao": a place of care in a sentence that tells of no attack on it. */
export function isOnlyForCare(notes: Annotations, toponym: Toponym): boolean {
  const { first, last } = notes.document.sentences[notes.document.sentenceOf[toponym.first] ?? 0]!;
  return (
    isTownOfCare(notes, toponym) &&
    inRange(notes.triggers, first, last).every((t) => t.value.every((w) => w.strength !== 'strong'))
  );
}
