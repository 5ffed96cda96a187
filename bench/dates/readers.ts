/** The readers of dates under comparison, brought to one form. */
import { fr, type ParsedResult } from 'chrono-node';
import { addDays, daysInMonth, isoDay } from '../../src/core/calendar.ts';
import { readDates } from '../../src/language/dates.ts';
import { openDocument } from '../../src/language/document.ts';
import { packs } from '../../src/language/packs.ts';
import type { Moment } from './specs.ts';

/** An expression that a reader found. */
export interface Found extends Moment {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export type DateReader = (text: string, reference: string) => readonly Found[];

const pack = packs.find(({ code }) => code === 'fr')!;
const abbreviations = new Set(pack.abbreviations);

/** This project's grammar. "Le lendemain" is reckoned from what was told before: here, from the reference day. */
export const ours: DateReader = (text, reference) =>
  readDates(openDocument(text, abbreviations), pack.dates, reference).map((m) => {
    const day = m.anchor === 'event' && m.offsetDays !== null ? addDays(reference, m.offsetDays) : null;
    return {
      words: text.slice(m.start, m.end),
      start: m.start,
      end: m.end,
      from: m.from ?? day,
      to: m.to ?? day,
      time: m.time,
    };
  });

/** chrono-node's French, casual mode, which reads most. */
export const chrono: DateReader = (text, reference) =>
  fr.casual.parse(text, new Date(`${reference}T12:00:00`)).map((result) => ({
    words: result.text,
    start: result.index,
    end: result.index + result.text.length,
    ...momentOf(result),
  }));

/** A month or year that chrono read without a day stands for the whole of it. */
function momentOf({ start, end }: ParsedResult): Moment {
  const year = start.get('year') ?? 0;
  const month = start.get('month') ?? 1;
  const day = start.get('day') ?? 1;
  const pad = (n: number | null): string => String(n ?? 0).padStart(2, '0');
  const time = start.isCertain('hour') ? `${pad(start.get('hour'))}:${pad(start.get('minute'))}` : null;
  const first = isoDay(year, month, day);
  if (end)
    return {
      from: first,
      to: isoDay(end.get('year') ?? year, end.get('month') ?? 1, end.get('day') ?? 1),
      time,
    };
  const isDay = start.isCertain('day') || start.isCertain('weekday') || time !== null;
  if (isDay || !start.isCertain('month')) return { from: first, to: first, time };
  return { from: isoDay(year, month, 1), to: isoDay(year, month, daysInMonth(year, month)), time };
}
