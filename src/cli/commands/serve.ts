import type { Command } from 'commander';
import { dataFolder } from '../folders.ts';
import { parsePort } from '../options.ts';
import { progressBar } from '../progress.ts';
import { openHere } from '../record/access.ts';
import { askedPort, DEFAULT_HOST, serve } from '../record/serving.ts';
import type { Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

/** Where to answer. */
export type AddressOptions = With<{ readonly port?: number; readonly host?: string }>;

/** Adds --port and --host. */
export function withAddress(command: Command, terminal: Terminal): Command {
  const { help } = terminal.words.say;
  return command
    .option('--port <n>', help.optionPort, (given: string) => parsePort(given, terminal.words))
    .option('--host <address>', help.optionHost);
}

async function run(options: AddressOptions, terminal: Terminal): Promise<void> {
  const data = dataFolder(options.data, terminal.env);
  const port = askedPort(options.port, terminal);
  const bar = progressBar(terminal, terminal.words.say.start.catchingUp);
  const vigie = await openHere(data, terminal, bar.update);
  bar.clear();
  try {
    await serve(vigie, { port, host: options.host ?? DEFAULT_HOST }, terminal, () => {});
  } finally {
    await vigie.close();
  }
}

/** `vigie serve` */
export const addServe: AddCommand = (program, terminal) => {
  const command = withAddress(
    program.command('serve').description(terminal.words.say.help.serve.what),
    terminal,
  ).action((_options, self: { optsWithGlobals(): AddressOptions }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, ['vigie serve', 'vigie serve --port 8080 --data ./record']);
};
