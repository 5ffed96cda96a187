/**
 * Messages of a chat, turns of a transcript, entries of a log: each line opens with when it was sent, who sent it, or both.
 * None of that is what the message tells: a sender is no actor, and an hour of sending no hour of an attack.
 */
import type { Gazetteer } from '../../gazetteer/index.ts';
import { isIsoDay } from '../../core/calendar.ts';
import { fold } from '../../language/fold.ts';
import type { Document } from '../../language/document.ts';
import type { CompiledPack } from '../annotation/compile.ts';
import { openMended } from '../annotation/spelling.ts';
import type { Section } from './sections.ts';
import { DAY, mailsIn, type DayOf, type Line, type Stamp } from './mails.ts';

export type { Stamp } from './mails.ts';

/** "07:12", "06H40", "6:41 am", "07:15:02". */
const HOUR = String.raw`\d{1,2}[:hH]\d{2}(?::\d{2})?(?:[^\S\n]?[ap]\.?m\.?)?`;
/** "[08/10/2025 07:12]", "[27/02, 6:41 am]", "11/03/2025, 10:04 -", "23/06 06H40", "[25/03 à 07:05]": day and hour. */
const DATED = new RegExp(
  String.raw`^[^\S\n]*\[?${DAY}(?:,?[^\S\n]+(?:à |at )?|T)${HOUR}\]?[^\S\n]*[-–—:]?[^\S\n]*`,
  'u',
);
/** "Gao Live, [Sep 28, 2024 at 07:15]", with what was sent on the lines below. */
const OF_CHANNEL = new RegExp(
  String.raw`^[^\n[\]:]{1,40}?,?[^\S\n]\[${DAY},?[^\S\n]+(?:à |at )?${HOUR}\][^\S\n]*:?[^\S\n]*$`,
  'u',
);
/** "17:02 –", "[21:30]", "[00:01:12]", "0655 ": an hour alone, at the head of a line. */
const TIMED =
  /^[^\S\n]*(?:\[\d{1,2}[:hH]\d{2}(?::\d{2})?\]|\d{1,2}[:hH]\d{2}[^\S\n]+[-–—:]|(?!19[5-9]\d|20[0-3]\d)(?:[01]\d|2[0-3])[0-5]\d(?=[^\S\n]\p{L}))[^\S\n]*/u;
/** "Ami D :", "Speaker 2:", "C :", "~ Awa:", ">> PRESENTER:": up to three words, the first with a capital. */
const SENDER =
  /^(?:(?:~|>>|—)[^\S\n]?)?(?<name>\p{Lu}[\p{L}\p{N}_.’'-]*(?:[^\S\n]\p{Lu}?[\p{L}\p{N}_.’'-]*){0,2})[^\S\n]?:[^\S\n]+(?=\S)/u;
/** "[00:00:11] correspondante :", "[07:12] +223 70 00 00 00:": behind a stamp, one small word or a number is a sender too. */
const SMALL_SENDER = /^(?:~[^\S\n]?)?(?<name>\p{Ll}{2,20}|\+?\d[\d ]{7,16})[^\S\n]?:[^\S\n]+(?=\S)/u;

/** So many stamped lines make a chat, and so many turns of speakers who come back a transcript. */
const FEWEST_STAMPS = 3;
const FEWEST_CHANNEL_STAMPS = 2;
const FEWEST_TURNS = 3;
/** A shorter share of the lines than this, where the stamps are not of a channel, belongs to something else: a list of sources, a schedule. */
const SHARE = 0.5;

/**
 * The stamps of a chat or transcript in text order; none for any other text.
 * @param isSubject whether a name before a colon is what the line is about, a place or an organisation, and no sender
 * @param months folded names of months with their numbers
 */
export function stampsOf(
  text: string,
  publishedAt: string | null,
  isSubject: (name: string) => boolean,
  months: Readonly<Record<string, number>> = {},
): Stamp[] {
  const lines = linesOf(text);
  const dayOf = dayWith(publishedAt, months);
  const mails = mailsIn(lines, dayOf);
  if (mails.length > 0) return mails;
  const channel = lines.flatMap((line) => channelStampIn(line, dayOf) ?? []);
  if (channel.length >= FEWEST_CHANNEL_STAMPS) return channel;
  const timed = lines.flatMap((line) => stampIn(line, dayOf, isSubject) ?? []);
  if (timed.length >= FEWEST_STAMPS && timed.length >= lines.length * SHARE) return timed;
  const turns = lines.flatMap((line) => turnIn(line) ?? []).filter((t) => !isSubject(t.name));
  const names = new Set(turns.map((t) => t.name));
  const isDialogue = turns.length >= FEWEST_TURNS && turns.length >= lines.length * SHARE;
  return isDialogue && names.size < turns.length ? turns : [];
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const at = start;
      start += line.length + 1;
      return { start: at, text: line };
    })
    .filter((line) => line.text.trim() !== '');
}

function channelStampIn({ start, text }: Line, dayOf: DayOf): Stamp | null {
  const found = OF_CHANNEL.exec(text);
  return found && { start, end: start + text.length, day: dayOf(found), isTimed: true };
}

function stampIn({ start, text }: Line, dayOf: DayOf, isSubject: (name: string) => boolean): Stamp | null {
  const dated = DATED.exec(text);
  const found = dated ?? TIMED.exec(text);
  if (!found) return null;
  const behind = text.slice(found[0].length);
  const sender = SENDER.exec(behind) ?? SMALL_SENDER.exec(behind);
  const isSender = sender !== null && !isSubject(nameIn(sender));
  const end = start + found[0].length + (isSender ? sender[0].length : 0);
  return end < start + text.trimEnd().length ? { start, end, day: dayOf(dated), isTimed: true } : null;
}

const nameIn = (sender: RegExpExecArray): string => sender.groups?.['name']?.trim() ?? '';

function turnIn({ start, text }: Line): (Stamp & { readonly name: string }) | null {
  const sender = SENDER.exec(text);
  if (!sender) return null;
  return {
    start,
    end: start + sender[0].length,
    day: null,
    isTimed: false,
    name: nameIn(sender),
  };
}

/** Day before month, as both languages write; without a year, that of publication. */
const dayWith =
  (publishedAt: string | null, months: Readonly<Record<string, number>>): DayOf =>
  (stamp) => {
    const { y, y2, y3, m, m2, month, d, d2, d3, d4 } = stamp?.groups ?? {};
    const [day, written] = [d ?? d2 ?? d3 ?? d4, y ?? y2 ?? y3];
    const number = m ?? m2 ?? (month && months[fold(month)]?.toString());
    const year = written === undefined ? publishedAt?.slice(0, 4) : written.padStart(4, '20');
    if (day === undefined || number === undefined || year === undefined) return null;
    const iso = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isIsoDay(iso) ? iso : null;
  };

/** The document without its stamps, each message a paragraph of its own; offsets stay. */
export function withoutStamps(
  document: Document,
  stamps: readonly Stamp[],
  words: CompiledPack,
  section: Section,
  gazetteer: Gazetteer,
): Document {
  const inside = stamps.filter((s) => s.start >= section.start && s.end <= section.end);
  if (inside.length === 0) return document;
  let text = '';
  let at = 0;
  for (const { start, end } of inside) {
    // A line end of its own keeps each message apart from the one before.
    text += `${document.text.slice(at, start)}\n${' '.repeat(end - start - 1)}`;
    at = end;
  }
  return openMended(text + document.text.slice(at), words, section, gazetteer);
}

/** The stamp of the message that holds a place in the text; undefined before the first. */
export function stampAt(stamps: readonly Stamp[], at: number): Stamp | undefined {
  let [low, high] = [0, stamps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stamps[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return stamps[low - 1];
}
