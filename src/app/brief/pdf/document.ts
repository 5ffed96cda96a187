/**
 * pdfkit, and what is taken from it beyond its types. A brief of hundreds of incidents shows a hundred thousand words, and pdfkit is
 * made for letters: what it does for each piece of text is done here once for each word.
 */
import Pdf from 'pdfkit';
import { FACES, fontFile, type Face } from '../fonts.ts';

export type Doc = InstanceType<typeof Pdf>;
export type Tag = ReturnType<Doc['struct']>;

/** What it keeps of a typeface. */
interface OpenedFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(code: number): boolean };
  layoutCache: Record<string, unknown>;
  ref(): unknown;
  /** Letters as numbers of the typeface in four hexadecimal digits, and where each stands, in thousandths of the size. */
  encode(text: string): readonly [codes: readonly string[], positions: readonly Position[]];
}

interface Position {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

interface Page {
  readonly content: { write(chunk: string): void; end(): void };
  readonly fonts: Record<string, unknown>;
}

interface Opened {
  readonly _font: OpenedFont;
  readonly page: Page;
  _offset: number;
  _write(data: string | Uint8Array): void;
}

const opened = (doc: Doc): Opened => doc as unknown as Opened;

/** @param options for pdfkit; typefaces are registered by the names of faces */
export function openDocument(options: ConstructorParameters<typeof Pdf>[0]): {
  readonly doc: Doc;
  /** The file, once the document has ended. */
  readonly bytes: Promise<Uint8Array>;
} {
  const doc = new Pdf(options);
  for (const face of FACES) doc.registerFont(face, fontFile(face));
  doc.on('pageAdded', () => gather(doc));
  shareShaped(doc);
  return { doc, bytes: collect(doc) };
}

/** Instructions go into the page together once it ends: there are hundreds of thousands, and each alone costs a buffer. */
function gather(doc: Doc): void {
  const { content } = opened(doc).page;
  const [write, end] = [content.write.bind(content), content.end.bind(content)];
  const instructions: string[] = [];
  content.write = (instruction) => instructions.push(instruction);
  content.end = () => {
    write(instructions.join('\n'));
    end();
  };
}

/** Lines are taken before they go through the stream that a document is: there are as many as words, and a stream costs them dear. */
function collect(doc: Doc): Promise<Uint8Array> {
  const own = opened(doc);
  // The head of the file was written when the document was made, and waits in the stream.
  const begun = doc.read() as Uint8Array | null;
  const pieces: Uint8Array[] = begun === null ? [] : [begun];
  let lines: string[] = [];
  const settle = (): void => {
    if (lines.length > 0) pieces.push(Buffer.from(lines.join(''), 'latin1'));
    lines = [];
  };
  own['_write'] = (data) => {
    if (typeof data === 'string') {
      lines.push(data, '\n');
      own['_offset'] += data.length + 1;
      return;
    }
    settle();
    pieces.push(data);
    own['_offset'] += data.length;
  };
  return new Promise((resolve) => {
    doc.push = () => {
      settle();
      resolve(new Uint8Array(Buffer.concat(pieces)));
      return true;
    };
  });
}

/**
 * Words as they were shaped, by typeface, for the briefs to come: most words of a brief stood in the last one, and shaping them is
 * a third of the work. Shaping hangs on nothing but typeface and word, so that the bytes stay the same.
 */
const shaped = new Map<Face, Record<string, unknown>>();
/** With more words than this they are shaped anew: some 10 MB. */
const MOST_SHAPED = 10_000;

function shareShaped(doc: Doc): void {
  for (const face of FACES) {
    const known = shaped.get(face);
    const isFull = known !== undefined && Object.keys(known).length > MOST_SHAPED;
    const words = known === undefined || isFull ? (Object.create(null) as Record<string, unknown>) : known;
    shaped.set(face, words);
    doc.font(face);
    opened(doc)['_font'].layoutCache = words;
  }
}

/** Text in one typeface of a document. */
export interface Letters {
  /** Whether the typeface has a letter. */
  covers(face: Face, letter: string): boolean;
  /** Points. */
  width(text: string, face: Face, size: number): number;
  /** Writes text in the ink that the page has. */
  show(text: string, face: Face, size: number, x: number, baseline: number): void;
}

export function lettersOf(doc: Doc): Letters {
  const fontOf = (face: Face): OpenedFont => opened(doc.font(face))['_font'];
  const shownIn = new Map<Face, Map<string, string | null>>(FACES.map((face) => [face, new Map()]));

  const shown = (face: Face, word: string): string | null => {
    const words = shownIn.get(face);
    const known = words?.get(word);
    if (known !== undefined) return known;
    const made = wordShown(fontOf(face), word);
    words?.set(word, made);
    return made;
  };

  return {
    covers: (face, letter) => fontOf(face).font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    // With the space that follows it on a line: words are shaped and kept so, and would be shaped a second time without.
    width: (text, face, size) => {
      const font = doc.font(face).fontSize(size);
      return font.widthOfString(`${text} `) - font.widthOfString(' ');
    },
    show: (text, face, size, x, baseline) => {
      const words = wordsOf(text).map((word) => shown(face, word));
      const font = fontOf(face);
      if (words.includes(null)) {
        doc.fontSize(size).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
        return;
      }
      const { fonts } = opened(doc).page;
      fonts[font.id] ??= font.ref();
      // Pages are drawn on from the top, letters from their foot: turned over, they stand upright.
      const at = `1 0 0 -1 ${rounded(x)} ${rounded(baseline)} Tm`;
      doc.addContent(`BT ${at} /${font.id} ${size} Tf [${words.join('')}] TJ ET`);
    },
  };
}

/** Words with the space behind them, as pdfkit shapes them. */
const wordsOf = (text: string): readonly string[] => text.match(/[^ ]* |[^ ]+$/g) ?? [];

/** A word as what TJ takes: letters, and by how much the next one moves closer. Null where letters stand above or beside their place. */
function wordShown(font: OpenedFont, word: string): string | null {
  const [codes, positions] = font.encode(word);
  if (positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) return null;
  let items = '';
  let from = 0;
  for (const [i, { xAdvance, advanceWidth }] of positions.entries()) {
    const closer = rounded(advanceWidth - xAdvance);
    if (closer === 0) continue;
    items += `<${codes.slice(from, i + 1).join('')}>${closer}`;
    from = i + 1;
  }
  return from === codes.length ? items : `${items}<${codes.slice(from).join('')}>`;
}

/** No eye tells a thousandth of a point. */
const rounded = (points: number): number => Math.round(points * 1000) / 1000;
