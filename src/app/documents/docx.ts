/** Word documents (Office Open XML): paragraphs, lists and tables of the main text, as it stands with all changes accepted. */
import { decodeMarkup } from './charset.ts';
import { present, type Extracted } from './extracted.ts';
import { parseMarkup } from './markup.ts';
import { unzip } from './zip.ts';

const MAIN = 'word/document.xml';
const CORE = 'docProps/core.xml';
/** Parts that other kinds of zip begin with tell nothing; without the main part it is no Word document. */
const WANTED = new Set([MAIN, CORE]);

/** The one report of a document, or why it has none. Its dates are those of a file, so it has no day of publication. */
export function openDocx(bytes: Uint8Array): Extracted {
  const files = unzip(bytes, (name) => WANTED.has(name));
  if (typeof files === 'string') return { fault: files };
  const main = files.get(MAIN);
  if (main === undefined) return { fault: 'notDocx' };
  const { text, title } = readMain(decodeMarkup(main));
  if (text === '') return { fault: 'empty' };
  const core = files.get(CORE);
  return present({ text, title: title ?? (core && titleIn(decodeMarkup(core), text)) });
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Deleted and moved text, instructions of fields, the second form of what old programs cannot draw. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'instrText', 'Fallback', 'delText', 'rPrChange', 'pPrChange']);
/** Styles of a document's title, in the languages of the interface that wrote it. */
const TITLE_STYLE = /^(?:title|titre)$/i;
const HEADING_STYLE = /^(?:heading|titre)1$/i;

interface Paragraph {
  words: string;
  isItem: boolean;
  style: string;
}

const newParagraph = (): Paragraph => ({ words: '', isItem: false, style: '' });

/** Reads the main part; paragraphs within paragraphs (text boxes) stand after the one that holds them. */
function readMain(xml: string): { readonly text: string; readonly title: string | undefined } {
  const lines: string[] = [];
  const open: Paragraph[] = [];
  const titles: string[] = [];
  const headings: string[] = [];
  let leftOut = 0;
  let isText = false;
  let row: string[] | null = null;
  let tables = 0;

  const end = (paragraph: Paragraph): void => {
    const words = paragraph.words.replace(/[^\S\n]+/g, ' ').trim();
    if (words === '') return;
    if (TITLE_STYLE.test(paragraph.style)) titles.push(words);
    if (HEADING_STYLE.test(paragraph.style)) headings.push(words);
    if (row) row[row.length - 1] = `${row.at(-1) ?? ''} ${words.replaceAll('\n', ' ')}`.trim();
    else if (paragraph.isItem) lines.push(`- ${words}`);
    else lines.push('', words, '');
  };

  parseMarkup(
    xml,
    {
      onopentag(given, attributes) {
        const name = local(given);
        if (leftOut > 0 || LEFT_OUT.has(name)) {
          leftOut++;
          return;
        }
        const paragraph = open.at(-1);
        if (name === 'p') open.push(newParagraph());
        else if (name === 't') isText = true;
        else if (name === 'tbl') tables++;
        else if (name === 'tr' && tables === 1) row = [];
        else if (name === 'tc' && tables === 1) row?.push('');
        if (!paragraph) return;
        if (name === 'numPr') paragraph.isItem = true;
        else if (name === 'pStyle') paragraph.style = attributes['w:val'] ?? '';
        else if (name === 'tab') paragraph.words += ' ';
        else if (name === 'br' || name === 'cr') paragraph.words += '\n';
        else if (name === 'noBreakHyphen') paragraph.words += '-';
      },
      ontext(text) {
        const paragraph = open.at(-1);
        if (isText && leftOut === 0 && paragraph) paragraph.words += text;
      },
      onclosetag(given) {
        if (leftOut > 0) {
          leftOut--;
          return;
        }
        const name = local(given);
        if (name === 't') isText = false;
        else if (name === 'p') {
          const paragraph = open.pop();
          if (paragraph) end(paragraph);
        } else if (name === 'tbl') {
          tables--;
          if (tables === 0) lines.push('');
        } else if (name === 'tr' && tables === 1 && row) {
          const cells = row.filter((cell) => cell !== '');
          row = null;
          if (cells.length > 0) lines.push(cells.join(', '));
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, title: titles[0] ?? (headings.length === 1 ? headings[0] : undefined) };
}

/** The title among the document's properties; many hold that of a template, so it must stand in the text too. */
function titleIn(core: string, text: string): string | undefined {
  let title = '';
  let isTitle = false;
  parseMarkup(
    core,
    {
      onopentag(name) {
        isTitle = local(name) === 'title';
      },
      ontext(words) {
        if (isTitle) title += words;
      },
      onclosetag() {
        isTitle = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const words = title.replace(/\s+/g, ' ').trim();
  return words !== '' && text.toLowerCase().includes(words.toLowerCase()) ? words : undefined;
}
