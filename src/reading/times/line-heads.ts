/** "Ménaka, 3/7 : deux obus …", "Lun. 25/07 – Goma : …": in a list, what heads a line dates all of it. */
import { daysBetween } from '../../core/calendar.ts';
import type { When } from '../../core/findings.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { holding, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../span.ts';
import { anchorOf } from './when.ts';
import type { DateRules } from '../trace.ts';

/** A head ends within so many tokens. */
const LONGEST_HEAD = 14;
/** So many words of a head may be neither its date nor its place. */
const MOST_WORDS = 2;
const HEAD_ENDS: ReadonlySet<string> = new Set([':', '–', '—', '-', '|', '→']);

/** The day at the head of the line that a sentence opens; null where it opens none, or its line has no such head. */
export function headDay(reading: Reading, sentence: Sentence, publishedAt: string | null): When | null {
  const { notes } = reading;
  const { sentences } = notes.document;
  if (sentences[sentence.index - 1]?.block === sentence.block) return null;
  const end = headEnd(reading, sentence);
  // "On est jeudi. Hier …", "It’s Friday. …": what day it is for who speaks.
  if (end === null || isCue(notes, sentence.first, 'pronoun')) return null;
  const date = inRange(notes.dates, sentence.first, end).find(
    (d) =>
      d.last <= end &&
      isOneDay(d) &&
      !d.future &&
      !isDateline(reading, d, sentence, end) &&
      // "26-05-2025 02:04 - …": when the page was put up.
      !(d.time !== null && d.from === publishedAt),
  );
  return date ? whenOfHead(notes, date) : null;
}

/** "KADUNA, 5 déc. (Reuters) – …": a place before the day, and a dash: where and when a story was written. */
function isDateline({ notes, toponyms }: Reading, d: DateMention, sentence: Sentence, end: number): boolean {
  const isBehindPlace = inRange(toponyms, sentence.first, d.first).length > 0;
  return d.dateline && isBehindPlace && notes.document.tokens[end - 1]?.text !== ':';
}

/** A day, or a night of two: "5-6 juil., nuit", "Sat 5 Jul, before dawn". */
const isOneDay = ({ kind, from, to }: DateMention): boolean =>
  from !== null &&
  to !== null &&
  (kind === 'night' || kind === 'day' || kind === 'span') &&
  daysBetween(from, to) <= (kind === 'day' ? 0 : 1);

function whenOfHead(notes: Annotations, date: DateMention): When | null {
  if (date.from === null || date.to === null) return null;
  const evidence = [spanOf(notes.document, date.first, date.last)];
  notes.trace?.because(evidence[0]!, date.rule as DateRules, date);
  notes.trace?.because(evidence[0]!, 'when.line-head', date);
  return {
    start: date.from,
    end: date.to,
    time: date.time,
    partOfDay: date.partOfDay,
    timePrecision: date.precision,
    ...anchorOf(date),
    evidence,
  };
}

/** Token behind the last mark of a head: before it stand a date, a place and hardly anything else. */
export function headEnd(reading: Reading, sentence: Sentence): number | null {
  const { notes, toponyms } = reading;
  const { tokens } = notes.document;
  const limit = Math.min(sentence.last, sentence.first + LONGEST_HEAD);
  let end: number | null = null;
  let words = 0;
  for (let i = sentence.first; i < limit; i++) {
    const date = notes.dateAt.get(i);
    const known = date ?? holding(toponyms, i);
    // The mark may belong to the date: "3/7 :".
    if (known) {
      i = Math.min(known.last, limit) - 1;
      if (!date || !HEAD_ENDS.has(tokens[i]!.text)) continue;
    }
    const token = tokens[i]!;
    if (i > sentence.first && (HEAD_ENDS.has(token.text) || stopsHead(reading, sentence, i))) end = i + 1;
    else if (token.kind === 'word' && ++words > MOST_WORDS) break;
    if (holding(notes.triggers, i)) break;
  }
  return end;
}

/** "● 13 fév. — Kousséri.", "Zémio.": a full stop behind a day or a town, with more of the line to come. */
function stopsHead({ notes, toponyms }: Reading, sentence: Sentence, at: number): boolean {
  const { sentences, sentenceOf, tokens } = notes.document;
  const goesOn = at + 1 < sentence.last || sentences[sentence.index + 1]?.block === sentence.block;
  const before = tokens[at - 1]!.text === ')' ? at - 2 : at - 1;
  return (
    tokens[at]!.text === '.' &&
    goesOn &&
    sentenceOf[before] === sentence.index &&
    (notes.dateAt.has(before) || holding(toponyms, before) !== undefined)
  );
}
