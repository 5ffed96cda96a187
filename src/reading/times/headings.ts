import type { When } from '../../core/findings.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import { spanOf } from '../span.ts';
import type { DateRules } from '../trace.ts';
import { anchorOf } from './when.ts';

/** A heading has no more tokens. */
const LONGEST = 14;
/** Words of a heading beside its day: "Date :", "Journée du". */
const LABEL = 2;

/**
 * What a line dates that stands below it: one that is hardly more than a span of days ("6-12 September 2020"), or nothing
 * but a day ("Mardi 1er juillet") other than that of publication.
 */
export function headingDay(notes: Annotations, sentence: Sentence, publishedAt: string | null): When | null {
  const length = sentence.last - sentence.first;
  if (length > LONGEST || notes.document.tokens[sentence.last - 1]?.text === '.') return null;
  const date = inRange(notes.dates, sentence.first, sentence.last).find(
    (d) => d.last <= sentence.last && d.from !== null && d.to !== null,
  );
  if (!date || date.from === null || date.to === null) return null;
  const isHeading =
    date.from === date.to
      ? isDayAlone(notes, sentence, date) && date.from !== publishedAt
      : date.last - date.first >= length / 3;
  if (!isHeading) return null;
  const evidence = [spanOf(notes.document, date.first, date.last)];
  notes.trace?.because(evidence[0]!, date.rule as DateRules, date);
  notes.trace?.because(evidence[0]!, 'when.heading', date);
  return {
    start: date.from,
    end: date.to,
    time: null,
    partOfDay: null,
    timePrecision: date.precision,
    ...anchorOf(date),
    evidence,
  };
}

/** A line of its own with nothing but a day, and a label at most; "Publié le 8 juillet" tells of the text. */
function isDayAlone(notes: Annotations, { index, first, last, block }: Sentence, d: DateMention): boolean {
  const { document } = notes;
  const isAlone = [index - 1, index + 1].every((i) => document.sentences[i]?.block !== block);
  const words = document.tokens
    .slice(first, last)
    .filter((t, i) => t.kind === 'word' && (first + i < d.first || first + i >= d.last));
  return (
    isAlone &&
    d.kind === 'day' &&
    // "Bamako, le 8 juillet": where and when it was written.
    !(d.dateline && words.length > 0) &&
    !d.future &&
    words.length <= LABEL &&
    !hasCue(notes, first, last, 'publishing')
  );
}
