import { readPaths } from '../../app/index.ts';
import { VigieError } from '../../core/errors.ts';
import type { Explanations } from '../../core/explanations.ts';
import type { Findings } from '../../core/findings.ts';
import type { Offered } from '../../core/use-cases.ts';
import type { ReportInput } from '../../core/report.ts';
import { renderFindings } from '../chronology.ts';
import { renderExplanations } from '../explained.ts';
import { Exit } from '../failure.ts';
import { dataFolder } from '../folders.ts';
import { dayOption, langOption } from '../options.ts';
import { placesOf } from '../record/access.ts';
import { askedDictionary } from '../overlays.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<{
  readonly publishedAt?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly overlay?: string;
}>;

/** What the options say stands where the report itself does not say it. */
function defaultsOf({ publishedAt, lang }: Options): { publishedAt?: string; lang?: string } {
  return { ...(publishedAt === undefined ? {} : { publishedAt }), ...(lang === undefined ? {} : { lang }) };
}

interface Read {
  readonly findings: Findings;
  /** Only where asked for. */
  readonly explanations?: Explanations;
}

function show({ findings, explanations }: Read, index: number, options: Options, terminal: Terminal): void {
  if (options.json === true)
    return printJson(terminal, explanations ? { ...findings, explanations } : findings);
  const why = explanations ? `\n\n${renderExplanations(findings, explanations, terminal.style)}` : '';
  print(terminal, `${index === 0 ? '' : '\n\n'}${renderFindings(findings, terminal.style)}${why}`);
}

/** What was read; null, with the reason said, where it cannot be. */
function readOne(offered: Offered, read: (report: ReportInput) => Read, terminal: Terminal): Read | null {
  const refuse = (reason: string): null => {
    warn(terminal, terminal.words.say.ingest.refusedLine(offered.origin ?? '-', reason));
    return null;
  };
  if ('reason' in offered) return refuse(offered.reason);
  try {
    return read(offered);
  } catch (error) {
    if (!(error instanceof VigieError)) throw error;
    return refuse(error.message);
  }
}

function readerFor(options: Options, terminal: Terminal): (report: ReportInput) => Read {
  const dictionary = askedDictionary(options, terminal);
  const places = placesOf(dataFolder(options.data, terminal.env), terminal, dictionary);
  if (options.explain === true) return terminal.newExplainer(places);
  const read = terminal.newReader(places);
  return (report) => ({ findings: read(report) });
}

async function run(files: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const read = readerFor(options, terminal);
  let done = 0;
  let refused = 0;
  const sources = { uiLang: terminal.words.lang, stdin: terminal.stdin, defaults: defaultsOf(options) };
  for await (const offered of readPaths(files, sources)) {
    if (terminal.stop.aborted) throw new Exit(130);
    const told = readOne(offered, read, terminal);
    if (told === null) refused += 1;
    else show(told, done++, options, terminal);
  }
  if (refused === 0) return;
  warn(terminal, terminal.words.say.read.refused(refused, done + refused));
  throw new Exit(1);
}

/** `vigie read FILE…` */
export const addRead: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const command = program
    .command('read')
    .description(help.read.what)
    .argument('<file...>', help.read.files)
    .option('--published-at <day>', help.read.publishedAt, dayOption('--published-at', terminal.words))
    .option('--lang <lang>', help.read.lang, langOption(terminal.words))
    .option('--json', help.optionJson)
    .option('--explain', help.read.explain)
    .option('--overlay <file>', help.optionOverlay)
    .action((files: readonly string[], _options, self: { optsWithGlobals(): Options }) =>
      run(files, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie read report.txt --published-at 2025-07-02',
    'vigie read reports.jsonl --json > findings.jsonl',
    'cat report.txt | vigie read -',
    'vigie read report.txt --explain',
  ]);
};
