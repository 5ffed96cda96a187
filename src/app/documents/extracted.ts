/** What opening a document yields. */

/** Why a document, or a part of one, gives no report. */
export const DOCUMENT_FAULTS = [
  'damaged',
  'locked',
  'noTextLayer',
  'noMainText',
  'empty',
  'notDocx',
  'notFeed',
  'noEntries',
  'tooMuchInside',
  'tooLong',
  'unknownPart',
] as const;
export type DocumentFault = (typeof DOCUMENT_FAULTS)[number];

/** A report that stands in a document; what the document does not state is absent. */
export interface ExtractedReport {
  readonly text: string;
  readonly title?: string | undefined;
  /** ISO day. */
  readonly publishedAt?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  /** Which part of the document: "#3" of a feed, "/name.pdf" of a mail; absent where it is the whole. */
  readonly part?: string | undefined;
}

/** What could not be taken out of a document. */
export interface ExtractedFault {
  readonly fault: DocumentFault;
  readonly part?: string | undefined;
}

export type Extracted = ExtractedReport | ExtractedFault;

/** Members that are there and not blank. */
export function present(report: ExtractedReport): ExtractedReport {
  const members = Object.entries(report).filter(
    ([, value]) => typeof value === 'string' && value.trim() !== '',
  );
  return { ...Object.fromEntries(members), text: report.text };
}
