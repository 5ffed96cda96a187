/** `vigie reports`, `incidents`: what the record holds. */
import type { Command } from 'commander';
import type { Page, PageOf } from '../../core/records.ts';
import { dataFolder } from '../folders.ts';
import {
  filterOf,
  withAsOf,
  withFilters,
  withLimit,
  type FilterOptions,
  type LimitOptions,
} from '../options.ts';
import { walk, withAccess, type AskRecords } from '../record/access.ts';
import { renderIncidents, renderReports } from '../rendering/record.ts';
import type { Style } from '../rendering/style.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

export type ListOptions = With<
  LimitOptions & FilterOptions & { readonly json?: boolean; readonly act?: string }
>;

export interface Listing<T> {
  /** Checks the options before any record is opened, and returns what asks for a page. */
  readonly asking: (options: ListOptions) => (records: AskRecords, page: Page) => Promise<PageOf<T>>;
  readonly render: (items: readonly T[], style: Style) => string;
}

/** The id stands first in a line, so that it is seen at once. */
export function idFirst<T extends { readonly id: string }>({ id, ...rest }: T): object {
  return { id, ...rest };
}

export async function runListing<T extends { readonly id: string }>(
  listing: Listing<T>,
  options: ListOptions,
  terminal: Terminal,
): Promise<void> {
  const ask = listing.asking(options);
  const items: T[] = [];
  await withAccess(dataFolder(options.data, terminal.env), terminal, async ({ records }) => {
    for await (const item of walk((page) => ask(records, page), options.limit)) {
      if (options.json === true) printJson(terminal, idFirst(item));
      else items.push(item);
    }
  });
  if (options.json === true) return;
  if (items.length === 0) warn(terminal, terminal.words.say.emptyRecord);
  else print(terminal, listing.render(items, terminal.style));
}

function act<T extends { readonly id: string }>(
  command: Command,
  listing: Listing<T>,
  terminal: Terminal,
): Command {
  return withLimit(command, terminal.words).action((_options, self: { optsWithGlobals(): ListOptions }) =>
    runListing(listing, self.optsWithGlobals(), terminal),
  );
}

/** `vigie reports` */
export const addReports: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const command = withAsOf(program.command('reports').description(help.reports.what), terminal.words).option(
    '--text <words>',
    help.optionText,
  );
  act(
    command,
    {
      asking:
        ({ text, asOf }) =>
        (records, page) =>
          records.reports({ text, asOf }, page),
      render: renderReports,
    },
    terminal,
  );
  examples(command, terminal, ['vigie reports', 'vigie reports --text Kayes --json']);
};

/** `vigie incidents` */
export const addIncidents: AddCommand = (program, terminal) => {
  const command = withFilters(
    program.command('incidents').description(terminal.words.say.help.incidents.what),
    terminal.words,
  );
  const { words } = terminal;
  act(
    command,
    {
      asking: (options) => {
        const filter = filterOf(options, words);
        return (records, page) => records.incidents(filter, page);
      },
      render: renderIncidents,
    },
    terminal,
  );
  examples(command, terminal, [
    'vigie incidents --from 2025-07-01 --to 2025-07-31',
    'vigie incidents --type Battles --actor JNIM --json',
    'vigie incidents --bbox=-12,10,4,25 --text "convoi carburant"',
    'vigie incidents --as-of 2025-07-03',
  ]);
};
