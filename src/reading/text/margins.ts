/** Lines of a text, and the margin at which a mail program, an editor or a printed page broke them. */

/** A line of some words, without the spaces around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Empty lines above it. */
  readonly blanks: number;
  /** It begins with a small letter; in a text all in capitals, with any. */
  readonly isSmall: boolean;
  /** The mark that ends it, of those that end a sentence or open a list. */
  readonly mark: string | null;
  /** It ends in a comma or in a word that never ends a sentence: "the", "de". */
  readonly leadsOn: boolean;
}

/** Where the lines of a text were broken. */
export interface Margin {
  /** Characters of a full line. */
  readonly width: number;
  /** Empty lines between two lines of a paragraph: one in what was typed with double spacing. */
  readonly spacing: number;
  /** What parts the paragraphs: an empty line, the end of a short line, or nothing, where there is but one. */
  readonly parting: 'blank' | 'line' | 'none';
}

/** "mardi 8 juillet 2025 | La rédaction": bars part what stands below a headline. */
const opensWithPart = (text: string, start: number): boolean =>
  /^[^\n|]{2,50}\|/.test(text.slice(start, start + LONGEST_PART));
const LONGEST_PART = 52;

/** Widths at which lines are broken. */
const NARROWEST = 35;
const WIDEST = 130;
/** A full line is shorter than the margin by no more than the word that had no room, and longer by what was cut otherwise. */
const SHORT_BY = 20;
const LONG_BY = 15;
/** This share of the lines end without a mark; this share of those stop within a sentence, and most of these are full. */
const OPEN_SHARE = 0.4;
const CUT_SHARE = 0.3;
const FULL_SHARE = 0.8;
/** One or two that do may be of a list: they must be long. */
const FEW_CUT = 3;
const NARROWEST_OF_FEW = 45;
/** A text with fewer small letters, for each capital, was written in capitals. */
const SMALL_SHARE = 0.25;

const ENDED = /([.!?…:;])["”»’')\]\s]*$/;
const SMALL = /^["“«(]?\s?\p{Ll}/u;
const LETTER = /^["“«(]?\s?\p{L}/u;
/** A comma, or a word that never ends a sentence. */
const LEADS_ON =
  /(?:,|(?<![\p{L}’'])(?:the|an?|of|in|on|at|to|and|or|for|by|with|from|near|around|about|between|into|les?|la|des?|du|une?|et|ou|à|aux?|en|dans|sur|par|pour|avec|chez|vers|près|qui|que|dont|sous|sans))$/u;
const LONGEST_LEAD = 9;

/** The lines of a text that are not empty. */
export function linesOf(text: string): Line[] {
  if (!text.includes('\n')) return [];
  const small = isInCapitals(text) ? LETTER : SMALL;
  const lines: Line[] = [];
  let blanks = 0;
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const stop = found === -1 ? text.length : found;
    const written = text.slice(at, stop);
    const indent = written.length - written.trimStart().length;
    if (indent === written.length) blanks++;
    else {
      const start = at + indent;
      const end = at + written.trimEnd().length;
      const isSmall = small.test(text.slice(start, start + 4)) && !opensWithPart(text, start);
      const mark = ENDED.exec(text.slice(Math.max(start, end - 4), end))?.[1] ?? null;
      const leadsOn = LEADS_ON.test(text.slice(Math.max(start, end - LONGEST_LEAD), end));
      lines.push({ start, end, indent, blanks, isSmall, mark, leadsOn });
      blanks = 0;
    }
    at = stop + 1;
  }
  return lines;
}

const SMALL_WORDS = /\p{Ll}{3}.{0,60}?\p{Ll}{3}/su;

const isInCapitals = (text: string): boolean => {
  // Nearly every text shows at once that it is not.
  if (SMALL_WORDS.test(text.slice(0, 200))) return false;
  const sample = text.slice(0, 2000);
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 0 && (sample.match(/\p{Ll}/gu)?.length ?? 0) < capitals * SMALL_SHARE;
};

/** Code units from its first word to its last. */
export const lengthOf = (line: Line): number => line.end - line.start;

/** Whether a line stops in the middle of a sentence: no mark ends it, and its last word or the next line’s first shows it. */
export const isCut = (line: Line, next: Line): boolean =>
  line.mark === null && (next.isSmall || line.leadsOn);

const shortest = (width: number): number => Math.max(width - SHORT_BY, width / 2);

/** Whether a line reaches the margin. */
export const isFull = (line: Line, { width }: Pick<Margin, 'width'>): boolean =>
  lengthOf(line) >= shortest(width) && lengthOf(line) <= width + LONG_BY;

/** The margin at which the lines of a text were broken; null where they end where their sense ends. */
export function marginOf(lines: readonly Line[]): Margin | null {
  return marginWith(lines, 0) ?? marginWith(lines, 1);
}

function marginWith(lines: readonly Line[], spacing: number): Margin | null {
  const broken = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && next.blanks === spacing && lengthOf(line) <= WIDEST + LONG_BY ? [{ line, next }] : [];
  });
  const open = broken.filter(({ line }) => line.mark === null);
  const cut = open.filter(({ line, next }) => isCut(line, next)).map(({ line }) => line);
  if (cut.length === 0 || open.length < broken.length * OPEN_SHARE || cut.length < open.length * CUT_SHARE)
    return null;
  const width = widthOf(cut);
  const narrowest = cut.length < FEW_CUT ? NARROWEST_OF_FEW : NARROWEST;
  if (width < narrowest || width > WIDEST) return null;
  const full = cut.filter((line) => lengthOf(line) >= shortest(width));
  return full.length < cut.length * FULL_SHARE
    ? null
    : { width, spacing, parting: partingOf(lines, width, spacing) };
}

/** One line in ten may be longer: an address, a heading that was set otherwise. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(lengthOf).toSorted((a, b) => a - b);
  return lengths[Math.ceil(lengths.length * 0.9) - 1] ?? 0;
}

/** A short line that ends a sentence is the last of its paragraph. */
function partingOf(lines: readonly Line[], width: number, spacing: number): Margin['parting'] {
  const below = lines.filter((_, i) => {
    const last = lines[i - 1];
    return last !== undefined && last.mark !== null && last.mark !== ':' && lengthOf(last) < shortest(width);
  });
  const apart = below.filter((line) => line.blanks > spacing);
  if (below.length === 0) return 'none';
  return apart.length > below.length / 2 ? 'blank' : 'line';
}
