/**
 * Messages of a chat, turns of a transcript, entries of a log: each line opens with when it was sent, who sent it, or both.
 * None of that is what the message tells: a sender is no actor, and an hour of sending no hour of an attack.
 */
import type { Gazetteer } from '../../gazetteer/index.ts';
import { isIsoDay } from '../../core/calendar.ts';
import type { Document } from '../../language/document.ts';
import type { CompiledPack } from '../annotation/compile.ts';
import { openMended } from '../annotation/spelling.ts';
import type { Section } from './sections.ts';

/** Where a line's stamp stands, in UTF-16 code units of the text, and the day it gives. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  /** ISO day; null where the stamp has only an hour, or a sender. */
  readonly day: string | null;
  readonly isTimed: boolean;
}

/** "[08/10/2025 07:12]", "[27/02, 6:41 am]", "11/03/2025, 10:04 -", "23/06 06H40": day, month, year and hour. */
const DATED =
  /^[^\S\n]*\[?(?<d>\d{1,2})[/.](?<m>\d{1,2})(?:[/.](?<y>\d{4}|\d{2}))?,?[^\S\n]+\d{1,2}[:hH]\d{2}(?::\d{2})?(?:[^\S\n]?[ap]\.?m\.?)?\]?[^\S\n]*[-–—:]?[^\S\n]*/;
/** "17:02 –", "[21:30]", "0655 ": an hour alone, at the head of a line. */
const TIMED =
  /^[^\S\n]*(?:\[\d{1,2}[:hH]\d{2}\]|\d{1,2}[:hH]\d{2}[^\S\n]+[-–—:]|(?!19[5-9]\d|20[0-3]\d)(?:[01]\d|2[0-3])[0-5]\d(?=[^\S\n]\p{L}))[^\S\n]*/u;
/** "Ami D :", "Speaker 2:", "C :": up to three words, the first with a capital. */
const SENDER =
  /^(?<name>\p{Lu}[\p{L}\p{N}_.’'-]*(?:[^\S\n]\p{Lu}?[\p{L}\p{N}_.’'-]*){0,2})[^\S\n]?:[^\S\n]+(?=\S)/u;

/** So many stamped lines make a chat, and so many turns of speakers who come back a transcript. */
const FEWEST_STAMPS = 3;
const FEWEST_TURNS = 3;
/** A shorter share of the lines than this belongs to something else: a list of sources, a schedule. */
const SHARE = 0.5;

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * The stamps of a chat or transcript in text order; none for any other text.
 * @param isSubject whether a name before a colon is what the line is about, a place or an organisation, and no sender
 */
export function stampsOf(
  text: string,
  publishedAt: string | null,
  isSubject: (name: string) => boolean,
): Stamp[] {
  const lines = linesOf(text);
  const timed = lines.flatMap((line) => stampIn(line, publishedAt, isSubject) ?? []);
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

function stampIn(
  { start, text }: Line,
  publishedAt: string | null,
  isSubject: (name: string) => boolean,
): Stamp | null {
  const dated = DATED.exec(text);
  const found = dated ?? TIMED.exec(text);
  if (!found) return null;
  const sender = SENDER.exec(text.slice(found[0].length));
  const isSender = sender !== null && !isSubject(nameIn(sender));
  const end = start + found[0].length + (isSender ? sender[0].length : 0);
  return end < start + text.trimEnd().length
    ? { start, end, day: dayOf(dated, publishedAt), isTimed: true }
    : null;
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
function dayOf(dated: RegExpExecArray | null, publishedAt: string | null): string | null {
  const { d, m, y } = dated?.groups ?? {};
  const year = y === undefined ? publishedAt?.slice(0, 4) : y.length === 2 ? `20${y}` : y;
  if (d === undefined || m === undefined || year === undefined) return null;
  const day = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isIsoDay(day) ? day : null;
}

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
export const stampAt = (stamps: readonly Stamp[], at: number): Stamp | undefined =>
  stamps.findLast((s) => s.end <= at);
