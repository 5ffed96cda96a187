/** Words as lists compare them. */
const COMBINING = /\p{M}/gu;

/** Lower case, no accents, straight apostrophes, "œ" as "oe". Same folded form = same word for a lexicon. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  let folded = '';
  let from = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < ASCII_END) continue;
    const plain = code === APOSTROPHE ? "'" : FOLDED[code];
    if (plain === undefined) return foldAny(lower);
    folded += lower.slice(from, at) + plain;
    from = at + 1;
  }
  return from === 0 ? lower : folded + lower.slice(from);
}

const foldAny = (lower: string): string =>
  lower
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(COMBINING, '');

const ASCII_END = 0x80;
const LATIN_END = 0x250;
const APOSTROPHE = 0x2019;

/** Latin characters folded beforehand: normalising a text costs ten times as much. */
const FOLDED: readonly string[] = Array.from({ length: LATIN_END }, (_, code) =>
  foldAny(String.fromCharCode(code)),
);
