/** `vigie brief`: the note that an analyst hands over. */
import { extname } from 'node:path';
import { Option } from 'commander';
import { BRIEF_FORMATS, isTextFormat, renderBrief, type BriefFormat } from '../../app/index.ts';
import { replaceFile } from '../../app/files/replacing.ts';
import { VigieError } from '../../core/errors.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import { dataFolder } from '../folders.ts';
import type { UiLang } from '../messages/index.ts';
import { dayOption, langOption, withAsOf, type AsOfOptions } from '../options.ts';
import { withAccess } from '../record/access.ts';
import { print, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<
  AsOfOptions & {
    readonly area?: string;
    readonly since?: string;
    readonly until?: string;
    readonly last?: string;
    readonly lang?: UiLang;
    readonly format?: BriefFormat;
    readonly out?: string;
    readonly quotes?: boolean;
    readonly clearance?: Tlp;
  }
>;

const isFormat = (text: string): text is BriefFormat => (BRIEF_FORMATS as readonly string[]).includes(text);
const KNOWN = BRIEF_FORMATS.join(', ');

async function run(options: Options, terminal: Terminal): Promise<void> {
  const { area, since, until, last, asOf, clearance, quotes, out } = options;
  const format = formatOf(options, terminal);
  const { words } = terminal;
  if (out === undefined && !isTextFormat(format))
    throw new VigieError('bad_usage', words.say.brief.needsFile(format));
  const question = { area, since, until, last, asOf, clearance };
  const brief = await withAccess(dataFolder(options.data, terminal.env), terminal, ({ briefs }) =>
    briefs.brief(question),
  );
  const { bytes } = await renderBrief(brief, format, { lang: options.lang ?? words.lang, quotes });
  if (out === undefined) return print(terminal, new TextDecoder().decode(bytes).trimEnd());
  await replaceFile(out, bytes, {
    busy: () => '',
    notWritten: (why) => words.say.brief.notWritten(out, why),
  });
  warn(terminal, words.say.brief.written(out, brief.sensitivity));
}

function formatOf({ format, out }: Options, { words }: Terminal): BriefFormat {
  if (format !== undefined) return format;
  if (out === undefined) return 'md';
  const ending = extname(out).slice(1).toLowerCase();
  if (isFormat(ending)) return ending;
  throw new VigieError('bad_usage', words.say.brief.noFormat(out, KNOWN));
}

/** `vigie brief` */
export const addBrief: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { brief: help } = words.say.help;
  const format = (given: string): BriefFormat => {
    if (!isFormat(given)) throw new VigieError('bad_usage', words.say.brief.badFormat(given, KNOWN));
    return given;
  };
  const command = withAsOf(program.command('brief').description(help.what), words)
    .option('--area <name>', help.area)
    .option('--since <day>', help.since, dayOption('--since', words))
    .option('--until <day>', help.until, dayOption('--until', words))
    .option('--last <day>', help.last, dayOption('--last', words))
    .option('--lang <lang>', help.lang, langOption(words))
    .option('--format <format>', help.format, format)
    .option('--out <file>', help.out)
    .option('--quotes', help.quotes)
    .addOption(new Option('--clearance <tlp>', help.clearance).choices([...TLP]))
    .action((_options, self: { optsWithGlobals(): Options }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, [
    'vigie brief',
    'vigie brief --area Kayes --since 2025-07-01 --until 2025-07-31 --lang fr',
    'vigie brief --area ML --last 2025-07-24 --out note.html',
    'vigie brief --area Mali --lang fr --out note.docx',
    'vigie brief --area Mali --since 2025-07-01 --until 2025-07-31 --format pdf --out note.pdf',
    'vigie brief --clearance GREEN --format json',
  ]);
};
