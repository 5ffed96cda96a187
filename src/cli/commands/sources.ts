/** `vigie sources`: who is reported from, and how far each is held to be reliable. */
import { VigieError } from '../../core/errors.ts';
import { RELIABILITIES, type Reliability } from '../../core/grades.ts';
import { dataFolder } from '../folders.ts';
import { decide, withDeciding, type DecidingOptions } from '../judging/deciding.ts';
import { withAccess } from '../record/access.ts';
import { renderSources } from '../rendering/decisions.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<{ readonly json?: boolean }>;

async function run(options: Options, terminal: Terminal): Promise<void> {
  const sources = await withAccess(dataFolder(options.data, terminal.env), terminal, ({ judgement }) =>
    judgement.sources(),
  );
  if (options.json === true) for (const source of sources) printJson(terminal, source);
  else if (sources.length === 0) warn(terminal, terminal.words.say.judgement.noSources);
  else print(terminal, renderSources(sources, terminal.style));
}

/** `vigie sources`, `vigie sources rate` */
export const addSources: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { judgement: help, optionJson } = words.say.help;
  const group = program
    .command('sources')
    .description(help.sources.what)
    .option('--json', optionJson)
    .action((_options, self: { optsWithGlobals(): Options }) => run(self.optsWithGlobals(), terminal));
  const rate = group
    .command('rate')
    .description(help.sources.rate)
    .argument('<name>', help.sources.name)
    .argument('<grade>', help.sources.reliability, (given: string): Reliability => {
      const grade = RELIABILITIES.find((one) => one === given.toUpperCase());
      if (grade !== undefined) return grade;
      throw new VigieError('bad_usage', words.say.judgement.notAGrade(given, RELIABILITIES.join(', ')));
    });
  withDeciding(rate, terminal).action(
    (source: string, grade: Reliability, _options, self: { optsWithGlobals(): DecidingOptions }) =>
      decide(() => ({ kind: 'reliability', source, grade }), self.optsWithGlobals(), terminal),
  );
  const lines = [
    'vigie sources',
    `vigie sources rate "Radio Delta" B --why "${words.say.judgement.exampleGrade}"`,
  ];
  examples(group, terminal, lines);
  examples(rate, terminal, lines.slice(1));
};
