/** Traffic Light Protocol 2.0 (FIRST, 2022), least restricted first. */
export const TLP = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type Tlp = (typeof TLP)[number];

/** A report as it comes in, before reading. `text` is decoded; its bytes are the journal's business. */
export interface ReportInput {
  readonly text: string;
  /** The id that came with it; its digest serves where there is none. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** ISO day; relative dates are resolved against it. */
  readonly publishedAt?: string | undefined;
  /** Outlet or sender as written: "Studio Tamani". */
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  /** BCP 47; detected where absent. */
  readonly lang?: string | undefined;
  readonly sensitivity?: Tlp | undefined;
  /** File, or file and line, that it was read from: names it in messages, is not kept. */
  readonly origin?: string | undefined;
}

/** The largest report that is taken, bytes of UTF-8. */
export const MAX_REPORT_BYTES = 20 * 1024 * 1024;

/** Endings of the names of files that are read. */
export const READ_EXTENSIONS = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.jsonl',
  '.ndjson',
  '.html',
  '.htm',
  '.xhtml',
  '.pdf',
  '.docx',
  '.eml',
  '.rss',
  '.atom',
  '.xml',
] as const;
