/** `vigie search`: words, wherever the record holds them. */
import { Option } from 'commander';
import { VigieError } from '../../core/errors.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import { SEARCH_KINDS, type SearchKind } from '../../core/search.ts';
import { dataFolder } from '../folders.ts';
import { withAsOf, type AsOfOptions } from '../options.ts';
import { withAccess } from '../record/access.ts';
import { wrap } from '../rendering/layout.ts';
import { renderSearch } from '../rendering/search.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<
  AsOfOptions & {
    readonly kind?: readonly SearchKind[];
    readonly limit: number;
    readonly clearance?: Tlp;
    readonly json?: boolean;
  }
>;

const USUAL_LIMIT = 6;
const MAX_LIMIT = 100;

async function run(words: readonly string[], options: Options, terminal: Terminal): Promise<void> {
  const { search: say } = terminal.words.say;
  const { kind: kinds, limit, asOf, clearance } = options;
  const text = words.join(' ');
  const answer = await withAccess(dataFolder(options.data, terminal.env), terminal, ({ search }) =>
    search.search({ text, kinds, limit, asOf, clearance }, terminal.words.lang),
  );
  if (answer.terms.length === 0) throw new VigieError('bad_usage', say.noWords);
  if (options.json === true)
    for (const hit of answer.groups.flatMap(({ hits }) => hits)) printJson(terminal, hit);
  else if (answer.groups.length === 0) warn(terminal, say.none(answer.terms.join(', ')));
  else print(terminal, renderSearch(answer, terminal.style));
  if (answer.leftOut > 0) warn(terminal, say.leftOut(answer.leftOut));
}

/** `vigie search` */
export const addSearch: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { search: help } = words.say.help;
  const isKind = (given: string): given is SearchKind => (SEARCH_KINDS as readonly string[]).includes(given);
  const parseKind = (given: string, before: readonly SearchKind[] = []): readonly SearchKind[] => {
    if (!isKind(given))
      throw new VigieError('bad_usage', words.say.search.badKind(given, SEARCH_KINDS.join(', ')));
    return [...before, given];
  };
  const parseLimit = (given: string): number => {
    const limit = /^\d{1,3}$/.test(given) ? Number(given) : 0;
    if (limit < 1 || limit > MAX_LIMIT) throw new VigieError('bad_usage', words.say.search.badLimit(given));
    return limit;
  };
  const command = withAsOf(program.command('search').description(help.what), words)
    .argument('<words...>', help.words)
    .addOption(new Option('--kind <kind>', `${help.kind} (${SEARCH_KINDS.join(', ')})`).argParser(parseKind))
    .addOption(new Option('--limit <n>', help.limit).argParser(parseLimit).default(USUAL_LIMIT))
    .addOption(new Option('--clearance <tlp>', help.clearance).choices([...TLP]))
    .option('--json', words.say.help.optionJson)
    .addHelpText('after', `\n${wrap(help.more, terminal.style.width).join('\n')}`)
    .action((given: readonly string[], _options, self: { optsWithGlobals(): Options }) =>
      run(given, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie search Kayes',
    `vigie search 'blocus "chef de village"' --kind report`,
    'vigie search jnim tessit --json',
  ]);
};
