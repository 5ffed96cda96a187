/** What the reading is timed against, on the same texts: the bare minimum that any reader does, and libraries that do less. */
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import frCompromise from 'fr-compromise';
import type { ReportInput } from '../../src/core/report.ts';
import { packs } from '../../src/language/packs.ts';
import { tokenize } from '../../src/language/tokens.ts';
import { compilePack } from '../../src/reading/annotation/compile.ts';
import { createReader } from '../../src/reading/index.ts';

/** Reads a report and gives how much it found, so that nothing is left out as unused. */
export type Reader = (report: ReportInput) => number;

const read = createReader();
const triggers = new Map(packs.map((pack) => [pack.code, compilePack(pack).triggers]));
const isFrench = (report: ReportInput): boolean => report.lang === 'fr';

export const READERS = {
  /** The whole reading, from text to findings. */
  vigie: (report) => read(report).incidents.length,
  /** The same tokens and one look-up in one lexicon for each, nothing else: no reader in this language is faster. */
  bare: (report) => triggers.get(report.lang!)!.matchAll(tokenize(report.text)).length,
  /** Part-of-speech tags and the people, places and verbs that they give; no events. */
  compromise: (report) => {
    const document = isFrench(report) ? frCompromise(report.text) : compromise(report.text);
    return document.verbs().length + document.match('#Place').length + document.match('#Person').length;
  },
  /** Dates only. */
  chrono: (report) => (isFrench(report) ? chrono.fr : chrono).parse(report.text).length,
} as const satisfies Record<string, Reader>;

export type ReaderName = keyof typeof READERS;
