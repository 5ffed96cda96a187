import { lockHolder } from '../../app/index.ts';
import { VigieError } from '../../core/errors.ts';
import { dataFolder } from '../folders.ts';
import { progressBar } from '../progress.ts';
import { openHere } from '../record/access.ts';
import { print, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

async function run(options: With<object>, terminal: Terminal): Promise<void> {
  const { say } = terminal.words;
  const data = dataFolder(options.data, terminal.env);
  const holder = await lockHolder(data);
  if (holder !== null) throw new VigieError('locked', say.rebuild.busy(holder.pid));
  const bar = progressBar(terminal, say.rebuild.progress);
  const vigie = await openHere(data, terminal, bar.update);
  try {
    await vigie.rebuild(bar.update);
    bar.clear();
    const counts = await vigie.records.counts();
    print(terminal, say.rebuild.done(counts.reports, counts.incidents));
  } finally {
    await vigie.close();
  }
}

/** `vigie rebuild` */
export const addRebuild: AddCommand = (program, terminal) => {
  const command = program
    .command('rebuild')
    .description(terminal.words.say.help.rebuild.what)
    .action((_options, self: { optsWithGlobals(): With<object> }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, ['vigie rebuild --data ./record']);
};
