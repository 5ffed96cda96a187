/** The calendar day that a stated date names, in the zone that it was written in. */
import { isIsoDay } from '../../core/calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s*$)/;
/** RFC 5322, section 3.3: "Tue, 1 Jul 2025 06:30:00 +0200"; feeds write it too. */
const MAIL = /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{4})\b/;
const AMERICAN = /^\s*(?:[A-Za-z]{3,9},?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/;

/** Documents of other years bear a default of some program ("0001-01-01", "1970-01-01"), not a date. */
const EARLIEST = '1971-01-01';

/**
 * The day in ISO form; undefined where the value names none without doubt ("01/07/2025" may be January or July).
 */
export function dayNamed(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const iso = ISO.exec(value) ?? COMPACT.exec(value);
  if (iso) return sound(iso[1], iso[2], iso[3]);
  const mail = MAIL.exec(value);
  if (mail) return sound(mail[3], monthOf(mail[2]), mail[1]);
  const american = AMERICAN.exec(value);
  return american ? sound(american[3], monthOf(american[1]), american[2]) : undefined;
}

const monthOf = (name: string | undefined): string => String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);

function sound(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDay(iso) && iso >= EARLIEST ? iso : undefined;
}
