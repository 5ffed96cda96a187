import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { Act } from './acts.ts';
import { type Annotations, startingAt } from '../annotation/annotate.ts';
import { fits } from './author-fits.ts';
import type { StatementReading } from './authors.ts';
import { isBulletin, isMonologue, isOwnText } from '../annotation/own-text.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Sentences at the top or the foot of a text where a heading or signature may stand. */
const EDGE_SENTENCES = 3;

/**
 * Who signs: for words in the first person, the group or authority named in the heading or at the foot; for a
 * decree, the authority that stands alone there.
 */
export function signatoryOf(reading: StatementReading, sentence: Sentence, act: Act): ActorMention | null {
  const { notes, actors } = reading;
  const isOurs =
    turnsIn(notes, 'firstPersons', sentence.first, sentence.last).length > 0 ||
    isOwnText(notes) ||
    isBulletin(notes) ||
    isMonologue(notes);
  const isDecree = act.act !== 'claim' && act.act !== 'threat' && act.act !== 'blockade';
  if (!isOurs && !isDecree) return null;
  const edges = edgesOf(notes).filter((s) => turnsIn(notes, 'firstPersons', s.first, s.last).length === 0);
  const there = actors.filter(
    (a) =>
      !a.isAffiliation &&
      (fits(a, act) || (isBulletin(notes) && a.side === 'state')) &&
      (isOurs || a.side === 'government' || a.side === 'state') &&
      edges.some((s) => s.first <= a.first && a.first < s.last),
  );
  const alone = there.filter((a) => isAlone(notes, a));
  const signing = isOurs && alone.length === 0 ? there : alone;
  // Whom the first line names with a name signs rather than the soldiers of whom the last one speaks.
  const isProper = (a: ActorMention): boolean => startingAt(notes.actors, a.first)?.value.isNamed ?? false;
  const head = notes.document.sentences[0]?.last ?? 0;
  return (
    signing.find((a) => a.first < head && isProper(a)) ??
    signing.findLast(isProper) ??
    signing.findLast((a) => a.isNamed) ??
    signing.at(-1) ??
    null
  );
}

/** The first and last sentences, in which a text says whose it is. */
export function edgesOf(notes: Annotations): Sentence[] {
  const { sentences } = notes.document;
  return sentences.filter((s) => s.index < EDGE_SENTENCES || s.index >= sentences.length - EDGE_SENTENCES);
}

/** A line that holds nothing but an office: "Le Gouverneur", "GOUVERNORAT DE LA RÉGION DE …". */
function isAlone(notes: Annotations, a: ActorMention): boolean {
  const sentence = notes.document.sentences[notes.document.sentenceOf[a.first] ?? 0];
  if (!sentence || a.first - sentence.first > 2) return false;
  // "Le Préfet du Bui, vu …, ARRÊTE :"; "Le gouvernement n’a pas réagi." is a sentence and no signature.
  const end = notes.document.tokens[sentence.last - 1]?.text;
  return (
    (sentence.last - sentence.first <= 10 && end !== '.') ||
    notes.document.tokens[sentence.last - 1]?.text === ':'
  );
}
