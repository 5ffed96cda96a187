/** Signs that a text bears for the eye or the network, and those that other keyboards write for common ones. */

/** Any sign that `plainMarks` takes away or writes otherwise: most texts have none. */
const ANY = /[*_#[<\u00B2\u00B3\u00B9\u2070-\u2079\u2010\u2011\u02BC\u02B9\u2032\u00B4`\u2018\uFF07]/;

/** "*Attaque à Dori*", "_hier soir_", "**Kayes**": bold and italics of chats and Markdown. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,300})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
/** "#Mali": a word that leads to others' posts. */
const HASH = /(?<![\p{L}\p{N}&/#])#(?=\p{L})/gu;
/** "tués[3]", "tués.[12]", "tués³": where a note belongs; "km²" is none. */
const NOTE =
  /(?<=[\p{L}.,;:!?»”"')\]])(?:\[\d{1,3}\]|(?<!(?<!\p{L})[kcdm]?m)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+)/gu;
/** Between letters each of these is an apostrophe. */
const APOSTROPHE = /(?<=\p{L})[\u02BC\u02B9\u2032\u00B4`\u2018\uFF07](?=\p{L})/gu;
const HYPHEN = /[\u2010\u2011]/g;

/** A text without emphasis, hash signs and marks of notes, with common hyphens, apostrophes and guillemets. */
export function plainMarks(text: string): string {
  if (!ANY.test(text)) return text;
  return withGuillemets(text)
    .replace(EMPHASIS, '$2')
    .replace(HASH, '')
    .replace(NOTE, '')
    .replace(APOSTROPHE, '’')
    .replace(HYPHEN, '-');
}

/** "<<Nous avons fui>>"; ">>" at the head of a line is the mark of a quoted mail. */
const withGuillemets = (text: string): string =>
  text.includes('<<') && text.includes('>>')
    ? text.replaceAll('<<', '«').replace(/(?<=\S[^\S\n]?)>>/g, '»')
    : text;
