/** Briefs on their way out of a terminal: to it, or to a file. */
import { extname } from 'node:path';
import { BRIEF_FORMATS, isTextFormat, renderBrief, type BriefFormat } from '../../app/index.ts';
import { replaceFile } from '../../app/files/replacing.ts';
import type { Brief } from '../../core/brief.ts';
import { VigieError } from '../../core/errors.ts';
import type { BriefVersion } from '../../core/saved-briefs.ts';
import type { UiLang } from '../messages/index.ts';
import { print, warn, type Terminal } from '../terminal.ts';

export interface WritingOptions {
  readonly lang?: UiLang;
  readonly format?: BriefFormat;
  readonly out?: string;
  readonly quotes?: boolean;
}

const isFormat = (text: string): text is BriefFormat => (BRIEF_FORMATS as readonly string[]).includes(text);
const KNOWN = BRIEF_FORMATS.join(', ');

/** Parses --format. */
export const formatOption =
  ({ words }: Terminal) =>
  (given: string): BriefFormat => {
    if (!isFormat(given)) throw new VigieError('bad_usage', words.say.brief.badFormat(given, KNOWN));
    return given;
  };

/** The format that is asked for, by name or by the file's ending. @throws VigieError `bad_usage` */
export function formatOf({ format, out }: WritingOptions, { words }: Terminal): BriefFormat {
  const asked = format ?? (out === undefined ? 'md' : extname(out).slice(1).toLowerCase());
  if (!isFormat(asked)) throw new VigieError('bad_usage', words.say.brief.noFormat(out ?? '', KNOWN));
  if (out === undefined && !isTextFormat(asked))
    throw new VigieError('bad_usage', words.say.brief.needsFile(asked));
  return asked;
}

/** Prints a brief, or writes it to the file that is named. */
export async function write(
  brief: Brief,
  format: BriefFormat,
  { lang, quotes, out }: WritingOptions,
  terminal: Terminal,
): Promise<void> {
  const { words } = terminal;
  const { bytes } = await renderBrief(brief, format, { lang: lang ?? words.lang, quotes });
  if (out === undefined) return print(terminal, new TextDecoder().decode(bytes).trimEnd());
  await replaceFile(out, bytes, {
    busy: () => '',
    notWritten: (why) => words.say.brief.notWritten(out, why),
  });
  warn(terminal, words.say.brief.written(out, brief.sensitivity));
}

/** A version as one line of JSON: what it covers in the place of the whole draft. */
export function withoutFacts({ draft, brief, version, ...rest }: BriefVersion): unknown {
  return { id: `${brief}/${version}`, brief, version, ...rest, scope: draft.scope };
}
