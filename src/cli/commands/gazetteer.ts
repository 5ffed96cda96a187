/** `vigie gazetteer …`: imports, look-ups and corrections of places. */
import { userInfo } from 'node:os';
import { importPlaces, readIndex, removeImports } from '../../app/index.ts';
import { VigieError } from '../../core/errors.ts';
import { Exit } from '../failure.ts';
import { dataFolder } from '../folders.ts';
import { progressBar } from '../progress.ts';
import { placesOf } from '../record/access.ts';
import { renderAnswer, renderCorrections, renderImports } from '../rendering/places.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type ImportCommand = With<{
  readonly name?: string;
  readonly licence?: string;
  readonly attribution?: string;
}>;

async function runImport(
  files: readonly string[],
  options: ImportCommand,
  terminal: Terminal,
): Promise<void> {
  const { gazetteer: say } = terminal.words.say;
  const bar = progressBar(terminal, say.importing);
  const shown = new Map<string, number>();
  const imports = await importPlaces({
    ...options,
    data: dataFolder(options.data, terminal.env),
    files,
    now: () => new Date(),
    uiLang: terminal.words.lang,
    stop: terminal.stop,
    onProgress: bar.update,
    onBadRow: (file, line) => {
      bar.clear();
      shown.set(file, (shown.get(file) ?? 0) + 1);
      warn(terminal, terminal.words.say.ingest.refusedLine(file, line));
    },
  }).finally(bar.clear);
  const named = [...shown.values()].reduce((sum, n) => sum + n, 0);
  for (const { name, places, rows } of imports) print(terminal, say.imported(name, say.counts(places, rows)));
  const total = (count: 'leftOut' | 'bad'): number => imports.reduce((sum, info) => sum + info[count], 0);
  if (total('leftOut') > 0) print(terminal, say.leftOut(total('leftOut')));
  const joined = imports.reduce((sum, info) => sum + info.rows - info.leftOut - info.bad - info.places, 0);
  if (joined > 0) print(terminal, say.unplaced(joined));
  if (total('bad') > 0) warn(terminal, say.bad(total('bad'), named));
}

function runList(options: With<{ readonly json?: boolean }>, terminal: Terminal): void {
  const data = dataFolder(options.data, terminal.env);
  const imports = readIndex(data, terminal.words.lang)?.imports ?? [];
  const corrections = placesOf(data, terminal).corrections();
  if (options.json === true) for (const info of imports) printJson(terminal, info);
  else if (imports.length === 0) warn(terminal, terminal.words.say.gazetteer.none);
  else print(terminal, renderImports(imports, terminal.style));
  if (options.json !== true && corrections.length > 0)
    print(terminal, `\n${renderCorrections(corrections, terminal.style)}`);
}

async function runRemove(
  names: readonly string[],
  options: With<{ readonly all?: boolean }>,
  terminal: Terminal,
): Promise<void> {
  const { gazetteer: say } = terminal.words.say;
  const all = options.all === true;
  if (!all && names.length === 0) throw new VigieError('bad_usage', say.nameOrAll);
  await removeImports(dataFolder(options.data, terminal.env), all ? 'all' : names, terminal.words.lang);
  print(terminal, all ? say.removedAll : say.removed(names.join(', ')));
}

type LookupOptions = With<{ readonly near?: string; readonly country?: string; readonly json?: boolean }>;

function runLookup(name: string, options: LookupOptions, terminal: Terminal): void {
  const { gazetteer: say } = terminal.words.say;
  const { near, country } = options;
  const places = placesOf(dataFolder(options.data, terminal.env), terminal);
  const answer = places.lookup({ name, near, country: country?.toUpperCase() });
  if (options.json === true)
    for (const { id, ...rest } of answer.candidates) printJson(terminal, { id, ...rest });
  else if (answer.candidates.length > 0) print(terminal, renderAnswer(answer, terminal.style));
  if (answer.candidates.length > 0) return;
  warn(terminal, say.notFound(name));
  if (answer.suggestions.length > 0) warn(terminal, say.didYouMean(answer.suggestions.join(', ')));
  throw new Exit(1);
}

type CorrectOptions = With<{
  readonly to?: string;
  readonly country?: string;
  readonly admin1?: string;
  readonly by?: string;
  readonly why?: string;
}>;

/** "14.45,-11.44" as a position; anything else is an id. */
function targetOf(to: string): string | { readonly lat: number; readonly lon: number } {
  const match = /^\s*([+-]?[\d.]+)\s*,\s*([+-]?[\d.]+)\s*$/.exec(to);
  return match ? { lat: Number(match[1]), lon: Number(match[2]) } : to;
}

async function runCorrect(name: string, options: CorrectOptions, terminal: Terminal): Promise<void> {
  const { gazetteer: say } = terminal.words.say;
  if (options.to === undefined) throw new VigieError('bad_usage', say.toMissing);
  const places = placesOf(dataFolder(options.data, terminal.env), terminal);
  const made = await places.correct({
    name,
    to: targetOf(options.to),
    country: options.country?.toUpperCase(),
    admin1: options.admin1,
    by: options.by ?? userInfo().username,
    why: options.why,
  });
  const { place } = made;
  print(terminal, say.corrected(made.id, name, `${place.name} (${place.at[1]}, ${place.at[0]})`));
  print(terminal, say.laterOnly);
}

async function runUncorrect(id: string, options: CorrectOptions, terminal: Terminal): Promise<void> {
  const places = placesOf(dataFolder(options.data, terminal.env), terminal);
  const undone = await places.uncorrect(id, options.by ?? userInfo().username, options.why);
  print(terminal, terminal.words.say.gazetteer.uncorrected(undone.id, undone.name));
}

function runCorrections(options: With<{ readonly json?: boolean }>, terminal: Terminal): void {
  const corrections = placesOf(dataFolder(options.data, terminal.env), terminal).corrections();
  if (options.json === true) for (const one of corrections) printJson(terminal, one);
  else if (corrections.length === 0) warn(terminal, terminal.words.say.gazetteer.noCorrections);
  else print(terminal, renderCorrections(corrections, terminal.style));
}

/** `vigie gazetteer` */
export const addGazetteer: AddCommand = (program, terminal) => {
  const { gazetteer: help, optionJson } = terminal.words.say.help;
  const group = program.command('gazetteer').description(help.what);
  group
    .command('import')
    .description(help.import)
    .argument('<file...>', help.importFiles)
    .option('--name <name>', help.optionName)
    .option('--licence <text>', help.optionLicence)
    .option('--attribution <text>', help.optionAttribution)
    .action((files: readonly string[], _options, self: { optsWithGlobals(): ImportCommand }) =>
      runImport(files, self.optsWithGlobals(), terminal),
    );
  group
    .command('list')
    .description(help.list)
    .option('--json', optionJson)
    .action((_options, self: { optsWithGlobals(): With<object> }) =>
      runList(self.optsWithGlobals(), terminal),
    );
  group
    .command('remove')
    .description(help.remove)
    .argument('[name...]', help.removeNames)
    .option('--all', help.optionAll)
    .action((names: readonly string[], _options, self: { optsWithGlobals(): With<object> }) =>
      runRemove(names, self.optsWithGlobals(), terminal),
    );
  group
    .command('lookup')
    .description(help.lookup)
    .argument('<name>', help.name)
    .option('--near <place>', help.optionNear)
    .option('--country <code>', help.optionCountry)
    .option('--json', optionJson)
    .action((name: string, _options, self: { optsWithGlobals(): LookupOptions }) =>
      runLookup(name, self.optsWithGlobals(), terminal),
    );
  group
    .command('correct')
    .description(help.correct)
    .argument('<name>', help.name)
    .option('--to <place>', help.optionTo)
    .option('--country <code>', help.optionOnlyCountry)
    .option('--admin1 <region>', help.optionOnlyAdmin1)
    .option('--by <who>', help.optionBy)
    .option('--why <text>', help.optionWhy)
    .action((name: string, _options, self: { optsWithGlobals(): CorrectOptions }) =>
      runCorrect(name, self.optsWithGlobals(), terminal),
    );
  group
    .command('uncorrect')
    .description(help.uncorrect)
    .argument('<id>', help.correction)
    .option('--by <who>', help.optionBy)
    .option('--why <text>', help.optionWhy)
    .action((id: string, _options, self: { optsWithGlobals(): CorrectOptions }) =>
      runUncorrect(id, self.optsWithGlobals(), terminal),
    );
  group
    .command('corrections')
    .description(help.corrections)
    .option('--json', optionJson)
    .action((_options, self: { optsWithGlobals(): With<object> }) =>
      runCorrections(self.optsWithGlobals(), terminal),
    );
  examples(group, terminal, [
    'vigie gazetteer import ML.zip BF.zip',
    'vigie gazetteer lookup Nioro --country ML',
    'vigie gazetteer correct Koro --to geonames:2455034 --country ML --why "Mopti, not Bankass"',
    'vigie gazetteer corrections',
  ]);
};
