import { readPaths } from '../../app/index.ts';
import type { IngestResult } from '../../core/use-cases.ts';
import { Exit } from '../failure.ts';
import { dataFolder } from '../folders.ts';
import { progressBar, type Progress } from '../progress.ts';
import { withAccess } from '../record/access.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<{ readonly json?: boolean }>;

/** How many reports came to what. */
interface Tally {
  accepted: number;
  known: number;
  refused: number;
}

const total = (tally: Tally): number => tally.accepted + tally.known + tally.refused;

/** Tells of each report as it is acknowledged. */
class Narrator {
  readonly tally: Tally = { accepted: 0, known: 0, refused: 0 };
  readonly #terminal: Terminal;
  readonly #isJson: boolean;
  readonly #bar: Progress;

  constructor(terminal: Terminal, isJson: boolean) {
    this.#terminal = terminal;
    this.#isJson = isJson;
    this.#bar = progressBar(terminal, '');
  }

  tell(result: IngestResult): void {
    const { report, status, reason } = result;
    this.tally[status] += 1;
    if (this.#isJson) {
      printJson(this.#terminal, { report, status, ...(reason === undefined ? {} : { reason }) });
    } else if (status === 'refused') {
      this.#bar.clear();
      warn(this.#terminal, this.#terminal.words.say.ingest.refusedLine(report, reason ?? ''));
    }
    this.#bar.update(total(this.tally), 0);
  }

  end(): void {
    this.#bar.clear();
    const { say } = this.#terminal.words;
    const { accepted, known, refused } = this.tally;
    if (!this.#isJson) print(this.#terminal, say.ingest.done(accepted, known));
    if (refused > 0) warn(this.#terminal, say.ingest.refused(refused, total(this.tally)));
  }
}

/** Ends early when asked to stop; what was acknowledged by then is kept. */
async function* untilStopped<T>(items: AsyncIterable<T>, stop: AbortSignal): AsyncGenerator<T> {
  for await (const item of items) {
    if (stop.aborted) return;
    yield item;
  }
}

async function run(paths: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const narrator = new Narrator(terminal, options.json === true);
  const offered = readPaths(paths, { uiLang: terminal.words.lang, stdin: terminal.stdin });
  await withAccess(dataFolder(options.data, terminal.env), terminal, async (access) => {
    for await (const result of access.ingest(untilStopped(offered, terminal.stop))) narrator.tell(result);
  });
  narrator.end();
  if (terminal.stop.aborted) {
    warn(terminal, terminal.words.say.ingest.stopped(total(narrator.tally)));
    throw new Exit(130);
  }
  if (narrator.tally.refused > 0) throw new Exit(1);
}

/** `vigie ingest PATH…` */
export const addIngest: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const command = program
    .command('ingest')
    .description(help.ingest.what)
    .argument('<path...>', help.ingest.paths)
    .option('--json', help.optionJson)
    .action((paths: readonly string[], _options, self: { optsWithGlobals(): Options }) =>
      run(paths, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie ingest reports.jsonl',
    'vigie ingest dispatches/ --data ./record',
    'vigie ingest - < report.txt',
  ]);
};
