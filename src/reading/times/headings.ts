import type { When } from '../../core/findings.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import { spanOf } from '../span.ts';
import type { DateRules } from '../trace.ts';
import { anchorOf } from './when.ts';

/** A heading has no more tokens. */
const LONGEST = 14;
/** So many days make a chronology. */
const CHRONOLOGY = 2;
/** Words of a heading beside its day: "Date :", "Journée du". */
const LABEL = 2;

/**
 * What dates all that stands below it, by the sentence that says so: a line that is hardly more than a span of days
 * ("6-12 September 2020"), and in a chronology each line that is nothing but a day ("Mardi 1er juillet").
 */
export function headingDays(notes: Annotations): ReadonlyMap<number, When> {
  const found = notes.document.sentences.flatMap((s) => {
    const date = headingDate(notes, s);
    return date ? [{ index: s.index, date }] : [];
  });
  const days = new Set(found.filter(({ date }) => date.from === date.to).map(({ date }) => date.from));
  return new Map(
    found
      // One day alone is that of the text.
      .filter(({ date }) => date.from !== date.to || days.size >= CHRONOLOGY)
      .map(({ index, date }) => [index, whenOfHeading(notes, date)]),
  );
}

function headingDate(notes: Annotations, sentence: Sentence): DateMention | null {
  const length = sentence.last - sentence.first;
  if (length > LONGEST || notes.document.tokens[sentence.last - 1]?.text === '.') return null;
  const date = inRange(notes.dates, sentence.first, sentence.last).find(
    (d) => d.last <= sentence.last && d.from !== null && d.to !== null,
  );
  if (!date) return null;
  const isHeading =
    date.from === date.to ? isDayAlone(notes, sentence, date) : date.last - date.first >= length / 3;
  return isHeading ? date : null;
}

function whenOfHeading(notes: Annotations, date: DateMention): When {
  const evidence = [spanOf(notes.document, date.first, date.last)];
  notes.trace?.because(evidence[0]!, date.rule as DateRules, date);
  notes.trace?.because(evidence[0]!, 'when.heading', date);
  return {
    start: date.from!,
    end: date.to!,
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
  const others = document.tokens
    .slice(first, last)
    .filter((t, i) => t.kind !== 'mark' && (first + i < d.first || first + i >= d.last));
  return (
    isAlone &&
    d.kind === 'day' &&
    // "Bamako, le 8 juillet": where and when it was written.
    !(d.dateline && others.length > 0) &&
    !d.future &&
    // "31 Aug 2021, 07:44": when a message was sent.
    d.time === null &&
    others.every(({ kind }) => kind === 'word') &&
    others.length <= LABEL &&
    !hasCue(notes, first, last, 'publishing')
  );
}
