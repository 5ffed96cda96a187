import { addDays, parts, weekday } from '../../core/calendar.ts';
import type { When } from '../../core/findings.ts';
import { shiftMonth, yearRange, type DateMention } from '../../language/dates.ts';
import type { Annotations } from '../annotation/annotate.ts';
import { spanOf } from '../span.ts';
import type { DateRules } from '../trace.ts';
import type { Moment } from './moments.ts';

/** What "some days" may be, on either side. */
const SOME_DAYS = 2;

/**
 * The date of an event from its moment.
 * @param previous the day of the event told before, for "le lendemain" and "la veille"
 * @returns null where the words leave the day open
 */
export function whenOf(notes: Annotations, moment: Moment, previous: string | null): When | null {
  const { day, clock } = moment;
  if (moment.since && previous === null) return beforeWriting(notes, moment.since);
  const said = day ? daysOf(day, previous) : null;
  if (!day || !said) return null;
  const shiftDays = moment.shiftDays ?? 0;
  const range = { start: addDays(said.start, shiftDays), end: addDays(said.end, shiftDays) };
  const used = [day, ...(clock && clock !== day ? [clock] : [])];
  const spans = used.map((d) => spanOf(notes.document, d.first, d.last));
  if (notes.trace) {
    used.forEach((d, i) => notes.trace?.because(spans[i]!, d.rule as DateRules, d));
    if (day.from === null) notes.trace.because(spans[0]!, 'when.from-event', day);
    if (shiftDays !== 0) notes.trace.because(spans[0]!, 'when.before-event', day);
    if (day.weekdayConflict) notes.trace.because(spans[0]!, 'when.conflict', day);
  }
  return {
    start: range.start,
    end: range.end,
    time: day.time ?? clock?.time ?? null,
    partOfDay: day.partOfDay ?? clock?.partOfDay ?? null,
    timePrecision:
      day.weekdayConflict ||
      (day.anchor === 'event' && day.from === null && day.offsetDays === null && day.side === null)
        ? 2
        : day.precision,
    ...anchorOf(day),
    evidence: spans,
  };
}

/** "Two days after the raid" in a report that names no day: reckoned from its day of writing or the day before. */
function beforeWriting(notes: Annotations, since: DateMention): When | null {
  if (notes.publishedAt === null) return null;
  const end = addDays(notes.publishedAt, -(since.offsetDays ?? 0));
  const evidence = spanOf(notes.document, since.first, since.last);
  notes.trace?.because(evidence, 'when.since-event', since);
  return {
    start: addDays(end, -1),
    end,
    time: null,
    partOfDay: null,
    timePrecision: 2,
    anchor: 'publication',
    evidence: [evidence],
  };
}

/** What a date was reckoned from, as the findings say it. */
export const anchorOf = ({ anchor }: DateMention): Pick<When, 'anchor'> =>
  anchor === 'none' ? {} : { anchor };

/** Weekday and date that disagree: the interval holds both, so that neither is picked silently. */
function bothDays(day: DateMention, date: string): { start: string; end: string } {
  if (day.weekday === null) return { start: date, end: date };
  let shift = day.weekday - weekday(date);
  if (shift > 3) shift -= 7;
  if (shift < -3) shift += 7;
  const other = addDays(date, shift);
  return other < date ? { start: other, end: date } : { start: date, end: other };
}

/** "le vendredi précédent", "the following week": that day, week, month or year next to the event told before. */
function besideEvent(day: DateMention, side: -1 | 1, previous: string): { start: string; end: string } {
  if (day.weekday !== null) {
    const away = ((side * (day.weekday - weekday(previous)) + 13) % 7) + 1;
    const date = addDays(previous, side * away);
    return { start: date, end: date };
  }
  if (day.kind === 'year' || day.kind === 'month') {
    const { from, to } =
      day.kind === 'month' ? shiftMonth(previous, side) : yearRange(parts(previous).year + side, undefined);
    return { start: from, end: to };
  }
  const monday = addDays(previous, 1 - weekday(previous) + 7 * side);
  return { start: monday, end: addDays(monday, 6) };
}

function daysOf(day: DateMention, previous: string | null): { start: string; end: string } | null {
  // What has lasted since a day happened on it.
  if (day.kind === 'since' && day.from !== null) return { start: day.from, end: day.from };
  if (day.from !== null && day.to !== null)
    return day.weekdayConflict ? bothDays(day, day.from) : { start: day.from, end: day.to };
  if (day.anchor !== 'event' || previous === null) return null;
  if (day.side !== null && day.offsetDays === null) return besideEvent(day, day.side, previous);
  // "quelques heures plus tôt", "some days later": about then.
  if (day.offsetDays === null)
    return { start: addDays(previous, -SOME_DAYS), end: addDays(previous, SOME_DAYS) };
  const moved = addDays(previous, day.offsetDays);
  return { start: moved, end: moved };
}
