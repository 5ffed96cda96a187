/**
 * Lines that a copy ran together, parted again: what heads a text, its dateline, and the messages of a chat. The space
 * becomes the line end that it was.
 */

const DAY = String.raw`(?:\d{1,2}(?:er|st|nd|rd|th)?(?:[-–]\d{1,2})? \p{L}{3,9}\.?,? \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})`;

/** A heading is no longer. */
const LONGEST_HEADING = 160;
/** Code units of the text in which it is looked for. */
const HEAD = 400;

/** "… des attaques coordonnées Bamako, 3 juillet 2025 – Dans la nuit": behind a heading, where and when a story was written. */
const DATELINE = new RegExp(
  String.raw`(?<=(?<!\p{L})[\p{Ll}\p{N}][\p{L}\p{N}'’-]*|[»”"]) (?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,? \([\p{L} /]{2,20}\))?,? (?:le )?${DAY} (?:\([\p{L} /]{2,20}\) )?[–—-] ?\p{Lu})`,
  'u',
);
/** "Regional Overview: Africa, 17-23 October 2020 Nigerian soldiers …", "October 31, 2025 Four sources …": a day that heads a text. */
const DATED_HEAD = new RegExp(
  String.raw`^((?:[^.!?\n]{0,80}[,/:][^.!?\n\d]{0,30})?${DAY}) (?=\p{Lu}\p{Ll})`,
  'u',
);
/**
 * "… sans victime La mine a été …", "… et Niono C’est …": a first word behind a heading. Behind a short word it is part of a
 * name, as in "à La Paz", and behind another capital too, as in "Secondary School", but where it is short itself.
 */
const OPENER =
  /(?:(?<=(?<!\p{L})\p{Ll}\p{L}{3,}|\p{N}|[»”"]) (?=(\p{Lu}\p{Ll}*) (?:\p{Ll}|\d))|(?<=\p{L}{4}) (?=(\p{Lu}\p{Ll}?)['’]\p{Ll}|(\p{Lu}\p{Ll}{1,2}) (?:\p{Ll}|\d)))/gu;
const FEWEST_WORDS = 4;

/** "[22/10/2025 08:14]": a message begins, on the same line. */
const STAMP =
  / (?=\[\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? (?:à |at )?\d{1,2}[:hH]\d{2}(?::\d{2})?(?: [ap]m)?\][^\S\n]*\S)/g;
const FEWEST_STAMPS = 2;

/** A text with a line of its own for its heading and for each message; most texts have them. */
export function partLines(text: string): string {
  return withHead(withMessages(text));
}

function withMessages(text: string): string {
  if (!text.includes('[') || (text.match(STAMP)?.length ?? 0) < FEWEST_STAMPS) return text;
  return text.replace(STAMP, '\n');
}

function withHead(text: string): string {
  const end = text.indexOf('\n');
  const head = text.slice(0, Math.min(HEAD, end === -1 ? text.length : end));
  const hasYear = /\d{4}/.test(head);
  const parted = hasYear ? head.replace(DATELINE, '\n').replace(DATED_HEAD, '$1\n') : head;
  const whole = parted === head ? withoutHeading(text, head) : parted;
  return whole === head ? text : whole + text.slice(head.length);
}

/** The heading ends where a word has a capital that it has not elsewhere, and no mark stands before. */
function withoutHeading(text: string, head: string): string {
  for (const found of head.slice(0, LONGEST_HEADING).matchAll(OPENER)) {
    const before = head.slice(0, found.index);
    if (/[.…;](?:\s|$)|[!?] ./.test(before)) break;
    const word = (found[1] ?? found[2] ?? found[3]!).toLowerCase();
    const isSmall = new RegExp(String.raw`(?<!\p{L})${word}(?!\p{L})`, 'u').test(text);
    if (isSmall && before.split(' ').length >= FEWEST_WORDS)
      return `${before}\n${head.slice(found.index + 1)}`;
  }
  return head;
}
