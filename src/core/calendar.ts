/** Days of the civil calendar as ISO strings ("2025-07-01"), without clock or time zone. */

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether `text` is a real day in ISO form: "2025-02-30" is not. */
export function isIsoDay(text: string): boolean {
  const m = ISO_DAY.exec(text);
  return m !== null && isRealDay(Number(m[1]), Number(m[2]), Number(m[3]));
}

/** Whether year, month (1..12) and day name a real day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days in a month, 28..31; `month` is 1..12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO form of a day; the caller has checked that it is real. */
export function isoDay(year: number, month: number, day: number): string {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days since 1970-01-01; may be negative; NaN for what is no day. */
export function dayNumber(day: string): number {
  // Analyses ask this millions of times: parsing the text as a date costs ten times as much.
  if (day.length === 10) {
    const [year, month, date] = [digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)];
    const isPlain = year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= 28;
    if (isPlain && day[4] === '-' && day[7] === '-') return daysFromCivil(year, month, date);
  }
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** Days since 1970-01-01 by whole numbers alone, the year counted from March (Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil(year: number, month: number, date: number): number {
  const y = month > 2 ? year : year - 1;
  const ofYear = Math.trunc((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return 365 * y + Math.trunc(y / 4) - Math.trunc(y / 100) + Math.trunc(y / 400) + ofYear - 719_468;
}

/** The number that these characters write; NaN where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

/** The day `n` days after `day`; `n` may be negative. */
export function addDays(day: string, n: number): string {
  // Most days asked for are of the same month, and every month has 28.
  const date = day.length === 10 ? digits(day, 8, 10) + n : Number.NaN;
  const isSameMonth = date >= 1 && date <= 28 && !Number.isNaN(dayNumber(day));
  if (isSameMonth) return `${day.slice(0, 8)}${date < 10 ? '0' : ''}${date}`;
  return new Date((dayNumber(day) + n) * DAY_MS).toISOString().slice(0, 10);
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Year, month 1..12 and day of an ISO day. */
export function parts(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}
