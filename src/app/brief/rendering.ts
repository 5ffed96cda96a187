/** Briefs written out, format by format. */
import {
  fileNameOf,
  handoutOf,
  picturesOf,
  toHtml,
  toMarkdown,
  type Pictures,
  type RenderOptions,
} from '../../brief/index.ts';
import type { Brief } from '../../core/brief.ts';
import { borders } from './borders.ts';

export const BRIEF_FORMATS = ['md', 'html', 'docx', 'pdf', 'json'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** Those that are text, and may be printed on a terminal. */
export const isTextFormat = (format: BriefFormat): boolean => format !== 'docx' && format !== 'pdf';

/** A brief as a file. */
export interface RenderedBrief {
  /** A sensible name for it. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What each format is called in the headers of HTTP. */
export const BRIEF_MEDIA_TYPES: Readonly<Record<BriefFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

/** The same brief gives the same bytes. */
export async function renderBrief(
  brief: Brief,
  format: BriefFormat,
  options: RenderOptions,
): Promise<RenderedBrief> {
  return {
    name: fileNameOf(brief, options.lang, format),
    mediaType: BRIEF_MEDIA_TYPES[format],
    bytes: await WRITERS[format](brief, options),
  };
}

const drawn = (brief: Brief, { lang }: RenderOptions): Pictures => picturesOf(brief, borders(), lang);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const WRITERS: Readonly<
  Record<BriefFormat, (brief: Brief, options: RenderOptions) => Uint8Array | Promise<Uint8Array>>
> = {
  md: (brief, options) => utf8(toMarkdown(brief, options)),
  html: (brief, options) => utf8(toHtml(brief, drawn(brief, options), options)),
  // Libraries are loaded when a document of their kind is asked for.
  docx: async (brief, options) =>
    (await import('./docx/docx.ts')).toDocx(handoutOf(brief, drawn(brief, options), options)),
  pdf: async (brief, options) =>
    (await import('./pdf/pdf.ts')).toPdf(handoutOf(brief, drawn(brief, options), options)),
  json: (brief, { quotes = false }) =>
    utf8(
      `${JSON.stringify(brief, (key, value: unknown) => (key === 'quote' && !quotes ? undefined : value), 2)}\n`,
    ),
};
