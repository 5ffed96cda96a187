import { Exit } from '../failure.ts';
import { checkOverlay, problemText } from '../overlays.ts';
import { print, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand } from './command.ts';

function check(file: string, terminal: Terminal): void {
  const { say } = terminal.words;
  const { entries, problems } = checkOverlay(file, terminal);
  for (const problem of problems) warn(terminal, problemText(file, problem, terminal));
  if (problems.length > 0) throw new Exit(1);
  print(terminal, say.overlay.fine(file, entries.length));
}

/** `vigie overlay check FILE` */
export const addOverlay: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const overlay = program.command('overlay').description(help.overlay.what);
  const checking = overlay
    .command('check')
    .description(help.overlay.check)
    .argument('<file>', help.overlay.file)
    .action((file: string) => check(file, terminal));
  for (const command of [overlay, checking])
    examples(command, terminal, [
      'vigie overlay check overlay.csv',
      'vigie read report.txt --overlay overlay.csv',
    ]);
};
