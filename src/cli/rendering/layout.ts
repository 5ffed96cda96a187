/** Lines of a terminal: wrapped at its width, hanging under a label. */
import { paint, type Paint, type Style } from './style.ts';

// Control characters of a report must not move the cursor or retitle the window; runs of space are one.
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** A text on one line that is safe to print. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim();
}

// French puts a space before these marks; a line must not begin with one, nor with the dot between two facts.
const BREAK = /(?<!«) (?![»:;?!·])/;

/** Breaks a line at spaces; a word longer than `width` stands alone and sticks out. No-break spaces hold. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(BREAK)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

export interface Hanging {
  readonly label?: string;
  readonly text: string;
  /** Columns before the label. */
  readonly indent: number;
  /** Columns of the label; 0 for none. */
  readonly labelWidth: number;
  readonly paint?: Paint | readonly Paint[] | undefined;
}

/** Columns of text below which a label does better on a line of its own. */
const NARROW = 24;

/** A label with its text beside it, wrapped to the right of the label; below it where the terminal is narrow. */
export function hang(
  style: Style,
  { label = '', text, indent, labelWidth, paint: paints = [] }: Hanging,
): readonly string[] {
  if (labelWidth > 0 && style.width - indent - labelWidth < NARROW) {
    const under = hang(style, { text, indent: indent + 2, labelWidth: 0, paint: paints });
    return label === '' ? under : [`${' '.repeat(indent)}${paint(style, 'dim', label)}`, ...under];
  }
  const margin = ' '.repeat(indent);
  return wrap(text, style.width - indent - labelWidth).map((line, i) => {
    const head =
      i === 0 && label !== '' ? paint(style, 'dim', label.padEnd(labelWidth)) : ' '.repeat(labelWidth);
    return `${margin}${head}${paint(style, paints, line)}`;
  });
}

/** The longest text that fits into `limit` characters, cut at a word and marked. */
export function shorten(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : cut.length).replace(/[\s,;:]+$/, '')}…`;
}

/** A quote in the marks of its reader's language. */
export function quoted(style: Style, text: string, limit = 160): string {
  // A span may begin in the middle of a list; its comma says nothing.
  const short = shorten(text.replace(/^[\s,;.]+/, ''), limit);
  return style.words.lang === 'fr' ? `«\u00a0${short}\u00a0»` : `“${short}”`;
}

/** "a, b, c" */
export function list(items: readonly string[]): string {
  return [...new Set(items)].join(', ');
}

/**
 * A line with a time in the gutter before it; a time too long for the gutter stands on a line of its own.
 * @param gutter columns before the text
 */
export function timed(
  style: Style,
  time: string,
  text: string,
  gutter: number,
  paints: Hanging['paint'],
): readonly string[] {
  const lines = hang(style, { text, indent: gutter, labelWidth: 0, paint: paints });
  if (time === '') return lines;
  if (time.length > gutter - 3) return [`  ${paint(style, 'cyan', time)}`, ...lines];
  const [first = '', ...rest] = lines;
  return [`  ${paint(style, 'cyan', time)}${first.slice(2 + time.length)}`, ...rest];
}
