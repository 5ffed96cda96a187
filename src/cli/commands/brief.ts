/** `vigie brief`: the note that an analyst hands over. */
import { userInfo } from 'node:os';
import { Option } from 'commander';
import type { BriefFormat } from '../../app/index.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import { formatOf, formatOption, withoutFacts, write } from '../briefs/writing.ts';
import { dataFolder } from '../folders.ts';
import { withDeciding } from '../judging/deciding.ts';
import type { UiLang } from '../messages/index.ts';
import { dayOption, langOption, withAsOf, type AsOfOptions } from '../options.ts';
import { withAccess } from '../record/access.ts';
import { printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<
  AsOfOptions & {
    readonly area?: string;
    readonly since?: string;
    readonly until?: string;
    readonly last?: string;
    readonly against?: string;
    readonly save?: string;
    readonly by?: string;
    readonly why?: string;
    readonly json?: boolean;
    readonly lang?: UiLang;
    readonly format?: BriefFormat;
    readonly out?: string;
    readonly quotes?: boolean;
    readonly clearance?: Tlp;
  }
>;

async function run(options: Options, terminal: Terminal): Promise<void> {
  const { area, since, until, last, against, asOf, clearance, save } = options;
  const format = formatOf(options, terminal);
  const question = { area, since, until, last, against, asOf, clearance };
  await withAccess(dataFolder(options.data, terminal.env), terminal, async ({ briefs, savedBriefs }) => {
    if (save === undefined) return write(await briefs.brief(question), format, options, terminal);
    const { by = userInfo().username, why, lang = terminal.words.lang } = options;
    const made = await savedBriefs.save({ by, why, title: save, lang, question }, terminal.words.lang);
    if (options.json === true) return printJson(terminal, withoutFacts(made));
    warn(terminal, terminal.words.say.savedBriefs.saved(made.brief, made.version));
    const printed = await savedBriefs.printed(made.brief, made.version);
    if (printed !== null) await write(printed, format, options, terminal);
  });
}

/** `vigie brief` */
export const addBrief: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { brief: help } = words.say.help;
  const command = withAsOf(program.command('brief').description(help.what), words)
    .option('--area <name>', help.area)
    .option('--since <day>', help.since, dayOption('--since', words))
    .option('--until <day>', help.until, dayOption('--until', words))
    .option('--last <day>', help.last, dayOption('--last', words))
    .option('--against <version>', words.say.help.savedBriefs.against)
    .option('--save <title>', words.say.help.savedBriefs.save)
    .option('--json', words.say.help.savedBriefs.json)
    .option('--lang <lang>', help.lang, langOption(words))
    .option('--format <format>', help.format, formatOption(terminal))
    .option('--out <file>', help.out)
    .option('--quotes', help.quotes)
    .addOption(new Option('--clearance <tlp>', help.clearance).choices([...TLP]));
  withDeciding(command, terminal).action((_options, self: { optsWithGlobals(): Options }) =>
    run(self.optsWithGlobals(), terminal),
  );
  examples(command, terminal, [
    'vigie brief',
    'vigie brief --area Kayes --since 2025-07-01 --until 2025-07-31 --lang fr',
    'vigie brief --area ML --last 2025-07-24 --out note.html',
    'vigie brief --area Mali --lang fr --out note.docx',
    'vigie brief --area Mali --since 2025-07-01 --until 2025-07-31 --format pdf --out note.pdf',
    'vigie brief --clearance GREEN --format json',
    `vigie brief --area Kayes --save "${words.say.savedBriefs.exampleTitle}"`,
  ]);
};
