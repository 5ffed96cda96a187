/** PDF with a text layer. */
import { getDocumentProxy } from 'unpdf';
import { goesOn, withoutRunningHeads } from '../../../reading/text/pages.ts';
import { present, type DocumentFault, type Extracted } from '../extracted.ts';
import { soundLanguage } from '../languages.ts';
import { joinLines, linesOf, paragraphsOf, type Line, type Piece } from './lines.ts';

/** The part of pdf.js that is used here. */
interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info?: Readonly<Record<string, unknown>> }>;
}
interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): unknown;
}
interface TextItem {
  readonly str: string;
  /** a, b, c, d, e, f of the matrix that places the text (ISO 32000, 9.4.4). */
  readonly transform: readonly number[];
  readonly width: number;
}

/** The one report of a PDF, or why it has none. Its dates are those of a file, so it has no day of publication. */
export async function openPdf(bytes: Uint8Array): Promise<Extracted> {
  const pdf = await load(bytes);
  if (typeof pdf === 'string') return { fault: pdf };
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await linesOfPage(pdf, number));
  const text = textOf(pages);
  if (text === '') return { fault: 'noTextLayer' };
  const info = await infoOf(pdf);
  return present({
    text,
    title: titleIn(info['Title'], text),
    lang: soundLanguage(stringOf(info['Language']), text),
  });
}

const infoOf = async (pdf: Pdf): Promise<Readonly<Record<string, unknown>>> => {
  try {
    return (await pdf.getMetadata()).info ?? {};
  } catch {
    // Broken metadata says nothing.
    return {};
  }
};

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

async function load(bytes: Uint8Array): Promise<Pdf | DocumentFault> {
  try {
    // No code of the document is run, no font of the machine is looked for, nothing is fetched.
    return (await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: 0,
    })) as unknown as Pdf;
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged';
  }
}

/** Lines of a page; none where the page is broken, so that the others are kept. */
async function linesOfPage(pdf: Pdf, number: number): Promise<Line[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return linesOf(items.flatMap(pieceOf));
  } catch {
    return [];
  }
}

const isTextItem = (item: unknown): item is TextItem =>
  typeof item === 'object' && item !== null && 'str' in item;

/** Text that runs upwards or aslant is a stamp or a margin note, not a sentence. */
function pieceOf(item: unknown): readonly Piece[] {
  if (!isTextItem(item)) return [];
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform;
  if (Math.abs(b) > Math.abs(a) * 0.1) return [];
  return [{ text: item.str, x, y, width: item.width, height: Math.abs(d) || Math.abs(a) }];
}

function textOf(pages: readonly (readonly Line[])[]): string {
  const kept = withoutRunningHeads(pages.map((lines) => lines.map((line) => line.text)));
  const bodies = pages.map((lines, i) => keepLines(lines, kept[i] ?? []));
  const paragraphs: string[] = [];
  for (const [first, ...rest] of bodies.map(paragraphsOf)) {
    if (first === undefined) continue;
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(last, first))
      paragraphs[paragraphs.length - 1] = joinLines([last, first]);
    else paragraphs.push(first);
    paragraphs.push(...rest);
  }
  return paragraphs.join('\n\n').trim();
}

/** The lines whose texts are kept, which stand in the same order. */
function keepLines(lines: readonly Line[], kept: readonly string[]): Line[] {
  let next = 0;
  return lines.filter((line) => line.text === kept[next] && ++next > 0);
}

/** Programs write file names and templates there ("Microsoft Word - note_v3.docx"): a title stands in the text, too. */
function titleIn(title: unknown, text: string): string | undefined {
  const words = stringOf(title)?.replace(/\s+/g, ' ').trim() ?? '';
  const isSound = words.length > 3 && text.slice(0, 3000).toLowerCase().includes(words.toLowerCase());
  return isSound ? words : undefined;
}
