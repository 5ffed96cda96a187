/** Whether an offered report can be taken at all, before it is read. */
import { isIsoDay } from '../core/calendar.ts';
import type { ErrorCode } from '../core/errors.ts';
import { MAX_REPORT_BYTES, TLP, type ReportInput } from '../core/report.ts';
import type { AppMessages } from './messages.ts';

/** Why a report is not taken. */
export interface Fault {
  readonly code: ErrorCode;
  readonly reason: string;
}

const OPTIONAL_TEXTS = ['id', 'title', 'publishedAt', 'source', 'url', 'lang', 'sensitivity'] as const;

/** The first reason not to take a report; null where there is none. */
export function findFault(report: ReportInput, say: AppMessages): Fault | null {
  return textFault(report.text, say) ?? fieldFault(report, say) ?? dateFault(report, say);
}

/**
 * UTF-8 bytes of a text. Counted only where it can matter: a text of n code units has n to 3n bytes.
 */
function isTooLarge(text: string): boolean {
  if (text.length > MAX_REPORT_BYTES) return true;
  return text.length * 3 > MAX_REPORT_BYTES && new TextEncoder().encode(text).length > MAX_REPORT_BYTES;
}

function textFault(text: unknown, say: AppMessages): Fault | null {
  if (typeof text !== 'string') return { code: 'bad_input', reason: say.badField('text') };
  if (isTooLarge(text)) return { code: 'too_large', reason: say.tooLarge(null) };
  if (text.trim() === '') return { code: 'bad_input', reason: say.empty };
  const binary = findBinary(text);
  if (binary !== null) return { code: 'unsupported', reason: say.binary(binary) };
  return text.isWellFormed() ? null : { code: 'bad_input', reason: say.brokenText };
}

/** Control characters that no editor writes: all but tab, line feed, form feed, return, and the DOS end mark. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/g;

/** A NUL, or more than one control character in a hundred, is a binary file: the offset of the first. */
function findBinary(text: string): number | null {
  const nul = text.indexOf('\0');
  if (nul !== -1) return nul;
  let count = 0;
  let first: number | null = null;
  for (const match of text.matchAll(CONTROL)) {
    count++;
    first ??= match.index;
  }
  return count * 100 > text.length ? first : null;
}

function fieldFault(report: ReportInput, say: AppMessages): Fault | null {
  for (const field of OPTIONAL_TEXTS) {
    const value: unknown = report[field];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value.includes('\0') || !value.isWellFormed()) {
      return { code: 'bad_input', reason: say.badField(field) };
    }
  }
  return null;
}

function dateFault(report: ReportInput, say: AppMessages): Fault | null {
  const { publishedAt, sensitivity } = report;
  if (publishedAt !== undefined && !isIsoDay(publishedAt)) {
    return { code: 'bad_input', reason: say.notADay(publishedAt) };
  }
  if (sensitivity !== undefined && !TLP.includes(sensitivity)) {
    return { code: 'bad_input', reason: say.unknownSensitivity(sensitivity) };
  }
  return null;
}
