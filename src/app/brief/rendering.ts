/** Briefs written out, format by format. */
import { picturesOf, toHtml, toMarkdown, type RenderOptions } from '../../brief/index.ts';
import type { Brief } from '../../core/brief.ts';
import { borders } from './borders.ts';

export const BRIEF_FORMATS = ['md', 'html', 'json'] as const;
export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** A brief as a file. */
export interface RenderedBrief {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const MEDIA_TYPES: Readonly<Record<BriefFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** The same brief gives the same bytes. */
export async function renderBrief(
  brief: Brief,
  format: BriefFormat,
  options: RenderOptions,
): Promise<RenderedBrief> {
  return { mediaType: MEDIA_TYPES[format], bytes: await WRITERS[format](brief, options) };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const WRITERS: Readonly<
  Record<BriefFormat, (brief: Brief, options: RenderOptions) => Uint8Array | Promise<Uint8Array>>
> = {
  md: (brief, options) => utf8(toMarkdown(brief, options)),
  html: (brief, options) => utf8(toHtml(brief, picturesOf(brief, borders(), options.lang), options)),
  json: (brief, { quotes = false }) =>
    utf8(
      `${JSON.stringify(brief, (key, value: unknown) => (key === 'quote' && !quotes ? undefined : value), 2)}\n`,
    ),
};
