import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';

/** "Mercredi, le bilan de l’attaque est passé à 53": the day of the count, where all that is told hangs on the tally. */
export function datesTally(
  notes: Annotations,
  sentence: Sentence,
  date: DateMention,
  triggers: readonly { readonly first: number }[],
): boolean {
  // "23/06 09H00 bilan : 5 tués": the stamp of a log line dates what the line tells.
  if (date.first === sentence.first && date.time !== null) return false;
  if (isOfNewCount(notes, sentence, date) || isOfCountThen(notes, sentence, date, triggers)) return true;
  const tally = inRange(notes.harm, Math.max(sentence.first, date.last), sentence.last).find((m) =>
    m.value.some((w) => w.role === 'total'),
  );
  return tally !== undefined && triggers.every((t) => t.first >= tally.first);
}

/** "Mardi, on parlait encore de douze tués", "le maire en annonçait vingt mardi": the day of a count that others have overtaken. */
const isOfCountThen = (
  notes: Annotations,
  sentence: Sentence,
  date: DateMention,
  triggers: readonly { readonly first: number }[],
): boolean =>
  turnsIn(notes, 'countsThen', sentence.first, sentence.last).some(
    (m) =>
      triggers.every((t) => t.first >= m.first) &&
      (date.last <= m.first ? m.first - date.last : date.first - m.last) <= COUNT_REACH,
  );

/** Between a verb of counting anew and its day: "raised (the toll) on Tuesday"; tokens. */
const COUNT_REACH = 5;

/** "on Tuesday raised to 79 the number of people killed", "a porté mardi à 79 le bilan": a figure moves, and nobody dies that day. */
function isOfNewCount(notes: Annotations, sentence: Sentence, { first, last }: DateMention): boolean {
  const { tokens } = notes.document;
  const moves = turnsIn(
    notes,
    'countMoves',
    Math.max(sentence.first, first - COUNT_REACH),
    last + COUNT_REACH,
  );
  return (
    turnsIn(notes, 'countNouns', sentence.first, sentence.last).length > 0 &&
    moves.some((m) => {
      const [from, to] = m.last <= first ? [m.last, first] : [last, m.first];
      return (
        to >= from &&
        inRange(notes.triggers, from, to).length === 0 &&
        !tokens.slice(from, to).some((t) => t.text === ';')
      );
    })
  );
}
