/** Reports from JSON Lines, one line in memory at a time. */
import { splitLines, type ByteLine } from '../../core/lines.ts';
import type { Offered, Refusal } from '../../core/use-cases.ts';
import { MAX_REPORT_BYTES } from '../../core/report.ts';
import type { AppMessages } from '../messages.ts';
import { decodeText, firstInvalidUtf8 } from './decoding.ts';
import { reportFields } from './fields.ts';

/** JSON may write a character of two bytes with six: no line with a report of 20 MB is longer than this. */
const MAX_LINE_BYTES = 4 * MAX_REPORT_BYTES;

/** The reports of a stream of JSON Lines; what is none becomes a refusal with its line. Blank lines are skipped. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  name: string,
  say: AppMessages,
): AsyncGenerator<Offered> {
  for await (const line of splitLines(chunks, MAX_LINE_BYTES)) {
    const offered = readLine(line, name, say);
    if (offered) yield offered;
  }
}

function readLine(line: ByteLine, name: string, say: AppMessages): Offered | null {
  const origin = `${name}:${line.number}`;
  const refuse = (code: Refusal['code'], reason: string): Refusal => ({ origin, code, reason });
  if (line.tooLong) return refuse('too_large', say.tooLongLine(line.number));
  const text = decodeText(line.bytes, say);
  if (typeof text !== 'string') {
    const at = line.offset + firstInvalidUtf8(line.bytes);
    return refuse(text.code, text.code === 'bad_input' ? say.invalidUtf8(at) : text.reason);
  }
  if (text.trim() === '') return null;
  const value = parseJson(text);
  if (value instanceof Error)
    return refuse('bad_input', say.brokenJson(line.number, firstLine(value.message)));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('bad_input', say.notAnObject(line.number));
  }
  const fields = reportFields(value as Readonly<Record<string, unknown>>);
  if ('missing' in fields) return refuse('bad_input', say.noText(line.number));
  if ('wrong' in fields) return refuse('bad_input', say.badFieldAt(line.number, fields.wrong));
  return { ...fields.report, origin };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** V8 quotes the text that it could not parse: a whole report has no place in a message. */
const firstLine = (message: string): string => (message.split(/\n|, "/, 1)[0] ?? '').slice(0, 120);
