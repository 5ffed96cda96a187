/** What a Markdown file says of itself: front matter and first heading. */
import type { ReportInput } from '../../core/report.ts';
import { dayOf } from './fields.ts';

/** Front matter keys and the members of a report that they give. */
const KEYS: Readonly<Record<string, keyof ReportInput>> = {
  date: 'publishedAt',
  publishedat: 'publishedAt',
  published_at: 'publishedAt',
  source: 'source',
  title: 'title',
  lang: 'lang',
  language: 'lang',
  id: 'id',
  url: 'url',
  sensitivity: 'sensitivity',
};

const FENCE = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const PAIR = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*$/;

/**
 * Takes the front matter off a text. A "---" that opens anything else than key–value lines is a rule of the text.
 */
export function splitFrontMatter(text: string): {
  readonly meta: Partial<ReportInput>;
  readonly body: string;
} {
  const fence = FENCE.exec(text);
  if (!fence) return { meta: {}, body: text };
  const lines = (fence[1] ?? '').split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const pairs = lines.filter((line) => !/^[ \t]|^- /.test(line)).map((line) => PAIR.exec(line));
  if (pairs.length === 0 || pairs.includes(null)) return { meta: {}, body: text };
  const meta: Record<string, string> = {};
  for (const pair of pairs) {
    const key = KEYS[(pair?.[1] ?? '').toLowerCase()];
    const value = unquote(pair?.[2] ?? '');
    if (key !== undefined && value !== '') meta[key] = key === 'publishedAt' ? dayOf(value) : value;
  }
  return { meta, body: text.slice(fence[0].length) };
}

function unquote(value: string): string {
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(value);
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : value;
}

/** The first heading of level 1 or 2 ("# …", or a line underlined with = or -), outside code; undefined where there is none. */
export function firstHeading(text: string): string | undefined {
  let fenced = false;
  const lines = text.split(/\r?\n/, 200);
  for (const [i, line] of lines.entries()) {
    if (/^(```|~~~)/.test(line)) fenced = !fenced;
    if (fenced) continue;
    const atx = /^#{1,2}[ \t]+(.+?)[ \t]*#*[ \t]*$/.exec(line);
    if (atx) return atx[1];
    const underline = /^(?:=+|-{2,})[ \t]*$/.test(lines[i + 1] ?? '');
    if (underline && /^\S/.test(line) && !/^[-=#>]/.test(line)) return line.trim();
  }
  return undefined;
}
