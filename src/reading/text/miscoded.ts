/** Text that was decoded once too little or once too often: "l&rsquo;arm&eacute;e", "lâ€™armÃ©e", "deux morts<br>". */

/** Characters that stand for the bytes 0x80 to 0x9F in Windows-1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const TAIL = `[${WINDOWS}\u00A0-\u00BF]`;
/** What one character of UTF-8 becomes when its bytes are read as characters of their own. */
const TWICE = new RegExp(`[\u00C2-\u00DF]${TAIL}|[\u00E0-\u00EF]${TAIL}{2}|[\u00F0-\u00F4]${TAIL}{3}`, 'g');
/** "Â»" may be meant once; what stands for three bytes, as "â€™" does, never is. */
const FEWEST = 2;

const byteOf = (char: string): number => {
  const at = WINDOWS.indexOf(char);
  return at === -1 ? char.charCodeAt(0) : 0x80 + at;
};

/** The character of some bytes of UTF-8; null where they are none. */
function characterOf([head = 0, ...tail]: readonly number[]): string | null {
  const [bits, least] =
    tail.length === 1 ? [0x1f, 0x80] : tail.length === 2 ? [0x0f, 0x800] : [0x07, 0x10000];
  const code = tail.reduce((value, byte) => value * 64 + (byte & 0x3f), head & bits);
  return code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? null
    : String.fromCodePoint(code);
}

function decodedOnce(text: string): string {
  if (!/[\u00C2\u00C3\u00C5\u00E2]/.test(text)) return text;
  const found = text.match(TWICE) ?? [];
  if (found.length < FEWEST && !found.some((written) => written.length > 2)) return text;
  return text.replace(TWICE, (written) => characterOf(Array.from(written, byteOf)) ?? written);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  oelig: 'œ',
  OElig: 'Œ',
  deg: '°',
  euro: '€',
};
/** Accents by the end of an entity's name: "eacute" is e and an acute. */
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};
const ENTITY =
  /&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([A-Za-z])(acute|grave|circ|uml|tilde|cedil)|([A-Za-z]{2,6}));/g;

/** "&amp;amp;eacute;": encoded again and again. */
const AMPERSANDS = /&(?:(?:amp|#38|#x26);)+/gi;

const withoutEntities = (text: string): string =>
  text.replace(AMPERSANDS, '&').replace(ENTITY, (written, decimal, hex, letter, accent, name) => {
    if (decimal !== undefined) return charOf(Number(decimal)) ?? written;
    if (hex !== undefined) return charOf(Number.parseInt(hex, 16)) ?? written;
    if (letter !== undefined) return `${letter}${ACCENTS[accent]}`.normalize('NFC');
    return NAMED[name] ?? written;
  });

/** Letters and digits of ASCII are never encoded, other than to build what is read for something else. */
const isPlain = (code: number): boolean =>
  code < 0x20 || (code < 0x80 && /[\w#;]/.test(String.fromCharCode(code)));

const charOf = (code: number): string | null =>
  isPlain(code) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code);

/** Tags that part lines, and those that do not. */
const PARTING = /<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6]|blockquote)(?:\s[^<>]{0,300})?\s?\/?>/gi;
const INLINE = /<\/?(?:b|i|u|em|strong|span|a|font|sup|sub|td|th)(?:\s[^<>]{0,500})?>/gi;

const withoutTags = (text: string): string => text.replace(PARTING, '\n').replace(INLINE, '');

/** The text as it was meant; any other as it is. */
export function decodedText(text: string): string {
  let meant = decodedOnce(text);
  if (meant.includes('&')) meant = withoutEntities(meant);
  return meant.includes('<') ? withoutTags(meant) : meant;
}
