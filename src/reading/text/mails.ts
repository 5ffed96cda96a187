/** Mails and those that they quote: heads say who wrote when, and are none of what is told. */

/** Where the stamp of a message stands, in UTF-16 code units of the text, and the day it gives. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  /** ISO day; null where the stamp has only an hour, or a sender. */
  readonly day: string | null;
  readonly isTimed: boolean;
}

/** A line with more than blanks, and where it begins. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** The day that a stamp gives. */
export type DayOf = (stamp: RegExpExecArray | null) => string | null;

/** "08/10/2025", "15.09.17", "23/06", "2025-10-08", "Sep 28, 2024", "28 sept. 2024": month and day as both languages write them. */
export const DAY = String.raw`(?:(?<y2>\d{4})-(?<m2>\d{2})-(?<d2>\d{2})|(?<d>\d{1,2})[/.](?<m>\d{1,2})(?:[/.](?<y>\d{4}|\d{2}))?|(?:(?<d3>\d{1,2})[^\S\n])?(?<month>\p{L}{3,9})\.?[^\S\n](?:(?<d4>\d{1,2}),?[^\S\n])?(?<y3>\d{4}))`;
/** What mail programs put before the lines that they quote. */
const QUOTED = String.raw`^[>|\s]{0,12}`;
const WEEKDAY = String.raw`(?:\p{L}{2,9}\.?,?[^\S\n]+)?`;
/** "From: Serge", "Envoyé : dimanche 10 janvier 2021 08:05": a line of a head, as mail programs of both languages write it. */
const HEAD = new RegExp(
  String.raw`${QUOTED}(?:(?<sender>De|From)|Envoyé|Sent|Date|À|A|To|Cc|Cci|Bcc|Objet|Subject)[^\S\n]?:(?=[^\S\n]|$)`,
  'u',
);
const SENT = new RegExp(
  String.raw`${QUOTED}(?:Envoyé|Sent|Date)[^\S\n]?:[^\S\n]*${WEEKDAY}(?:le[^\S\n]+)?${DAY}`,
  'u',
);
/** "On Sun, 28 Nov 2021 Ana wrote:", "Le lun. 1 juillet 2024 à 08:05, Awa a écrit :". */
const WROTE = new RegExp(
  String.raw`${QUOTED}(?:On|Le)[^\S\n]+${WEEKDAY}${DAY}[^\n]{0,100}(?:wrote|a écrit)[^\S\n]?:[^\S\n]*$`,
  'u',
);

/** The heads of mails in text order; none where no line says who wrote and when. */
export function mailsIn(lines: readonly Line[], dayOf: DayOf): Stamp[] {
  const stamps: Stamp[] = [];
  for (let at = 0; at < lines.length;) {
    const first = lines[at]!;
    const wrote = WROTE.exec(first.text);
    let last = at + (wrote ? 1 : 0);
    if (!wrote) while (last < lines.length && HEAD.test(lines[last]!.text)) last++;
    const head = lines.slice(at, last);
    const sent = wrote ?? head.map((l) => SENT.exec(l.text)).find((found) => found !== null) ?? null;
    if (sent && (wrote || head.some((l) => HEAD.exec(l.text)?.groups?.['sender'] !== undefined))) {
      const end = head.at(-1)!;
      stamps.push({ start: first.start, end: end.start + end.text.length, day: dayOf(sent), isTimed: true });
    }
    at = Math.max(last, at + 1);
  }
  return stamps;
}
