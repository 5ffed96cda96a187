/** The text of a part of a page: a paragraph a block, a line a list item or row. */
import { isElement, isText, walk, type DomElement, type DomNode } from './dom.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/**
 * Letters and digits of some text, all signs beyond ASCII taken for letters: the measure of how much of a page a part
 * is. A loop, since matching would make a list as long as the page.
 */
export function letters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isLetter = code >= 0xaa || (code >= 48 && code < 58) || ((code | 32) >= 97 && (code | 32) < 123);
    if (isLetter) count++;
  }
  return count;
}

/** Longer cells are parts of a page that is laid out with a table, as mails are. */
const LONGEST_CELL = 400;

function isDataRow(row: DomElement): boolean {
  const cells = [...row.querySelectorAll('td, th')].filter((cell) => cell.textContent.trim() !== '');
  return (
    cells.length > 1 &&
    row.querySelector('table') === null &&
    cells.every((cell) => cell.textContent.length <= LONGEST_CELL)
  );
}

/**
 * Text with blank lines between paragraphs, "- " before list items and ", " between the cells of a row of data, so
 * that the row reads as one sentence.
 */
export function textOf(root: DomNode): string {
  const page = new Lines();
  let row: DomElement | null = null;
  walk(
    root,
    (node) => {
      if (isText(node)) page.add(node.nodeValue ?? '');
      if (!isElement(node)) return true;
      const { localName } = node;
      if (localName === 'br') page.break();
      else if (row !== null) page.cell(localName === 'td' || localName === 'th');
      else if (localName === 'tr' && isDataRow(node)) {
        page.close(false);
        row = node;
      } else if (localName === 'li') page.item();
      else if (BLOCKS.has(localName)) page.close(true);
      return true;
    },
    (node) => {
      if (!isElement(node)) return;
      if (node === row) {
        page.close(false);
        row = null;
      } else if (row !== null) page.add(' ');
      else if (BLOCKS.has(node.localName)) page.close(node.localName !== 'li');
    },
  );
  return page.text();
}

/** Gathers words into lines. */
class Lines {
  readonly #lines: string[] = [];
  #words: string[] = [];
  #mark = '';

  add(text: string): void {
    this.#words.push(text.replace(/\s+/g, ' '));
  }

  /** Ends the line; `gap` leaves a blank one below. */
  close(gap: boolean): void {
    const line = this.#line();
    this.#words = [];
    if (line !== '') {
      this.#lines.push(this.#mark + line);
      this.#mark = '';
    }
    if (gap && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** A second break in a row parts paragraphs. */
  break(): void {
    this.close(this.#line() === '');
  }

  item(): void {
    this.close(false);
    this.#mark = '- ';
  }

  cell(isCell: boolean): void {
    const line = this.#line();
    if (!isCell) this.#words.push(' ');
    else if (line !== '') this.#words = [`${line}, `];
  }

  #line(): string {
    return this.#words.join('').replace(/ {2,}/g, ' ').trim();
  }

  text(): string {
    this.close(false);
    return this.#lines.join('\n').trim();
  }
}
