/** `vigie briefs`: saved briefs, their versions, what is otherwise between two, and where sentences stand. */
import { SECTION_TITLES } from '../../brief/index.ts';
import type { SavedBrief, VersionDifference } from '../../core/saved-briefs.ts';
import { addMove, addSentences } from '../briefs/moving.ts';
import { there, versionOption, withClearance, type BriefOptions } from '../briefs/naming.ts';
import { formatOf, formatOption, withoutFacts, write, type WritingOptions } from '../briefs/writing.ts';
import { dataFolder } from '../folders.ts';
import { langOption } from '../options.ts';
import { withAccess } from '../record/access.ts';
import { hang } from '../rendering/layout.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand } from './command.ts';

type Options = BriefOptions;
type ShowOptions = Options & WritingOptions & { readonly version?: number };

async function list(options: Options, terminal: Terminal): Promise<void> {
  const { clearance } = options;
  const { savedBriefs: say } = terminal.words.say;
  const { items, leftOut } = await withAccess(
    dataFolder(options.data, terminal.env),
    terminal,
    ({ savedBriefs }) => savedBriefs.list({ clearance }),
  );
  if (options.json === true) for (const item of items) printJson(terminal, item);
  else if (items.length === 0) warn(terminal, say.none);
  else print(terminal, items.flatMap((item) => briefLines(item, terminal)).join('\n'));
  if (leftOut > 0) warn(terminal, say.leftOut(leftOut));
}

function briefLines({ id, title, versions }: SavedBrief, { style, words }: Terminal): readonly string[] {
  const { savedBriefs: say } = words.say;
  const rows = versions.map((one) => {
    const { version, by, at, why, sensitivity, scope } = one;
    const days = `${scope.since} – ${scope.until}`;
    return [say.version(version, by, at.slice(0, 10)), days, `TLP:${sensitivity}`, why]
      .filter(Boolean)
      .join(' · ');
  });
  return [
    ...hang(style, { label: id, text: title, indent: 0, labelWidth: 18, paint: 'bold' }),
    ...rows.flatMap((text) => hang(style, { text, indent: 18, labelWidth: 0 })),
  ];
}

async function show(id: string, options: ShowOptions, terminal: Terminal): Promise<void> {
  const { version, clearance } = options;
  const format = formatOf(options, terminal);
  const name = version === undefined ? id : `${id}/${version}`;
  await withAccess(dataFolder(options.data, terminal.env), terminal, async ({ savedBriefs }) => {
    if (options.json === true) {
      const found = there(await savedBriefs.version(id, version, { clearance }), name, terminal);
      return printJson(terminal, withoutFacts(found));
    }
    const printed = there(await savedBriefs.printed(id, version, { clearance }), name, terminal);
    await write(printed, format, options, terminal);
  });
}

async function diff(
  id: string,
  before: number | undefined,
  after: number | undefined,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const { clearance } = options;
  const found = await withAccess(
    dataFolder(options.data, terminal.env),
    terminal,
    async ({ savedBriefs }) => {
      const last = there(await savedBriefs.saved(id, { clearance }), id, terminal).versions[0]?.version ?? 1;
      const now = after ?? last;
      return savedBriefs.differences(id, before ?? Math.max(1, now - 1), now, { clearance });
    },
  );
  const difference = there(found, id, terminal);
  if (options.json === true) printJson(terminal, difference);
  else print(terminal, differenceLines(difference, terminal).join('\n'));
}

function differenceLines(
  { before, after, changes }: VersionDifference,
  terminal: Terminal,
): readonly string[] {
  const { style, words } = terminal;
  const { savedBriefs: say } = words.say;
  const lines = changes.flatMap(({ kind, section, from, before: was, after: is }) => [
    ...(was === null || kind === 'moved'
      ? []
      : hang(style, { label: '-', text: was[words.lang], indent: 2, labelWidth: 2, paint: 'dim' })),
    ...(is === null
      ? []
      : hang(style, {
          label: kind === 'moved' ? '~' : '+',
          text: `${from === null ? '' : `${say.movedTo(SECTION_TITLES[section][words.lang])} `}${is[words.lang]}`,
          indent: 2,
          labelWidth: 2,
        })),
  ]);
  const head = say.between(before.version, after.version);
  return [head, ...(lines.length === 0 ? [`  ${say.same}`] : lines)];
}

/** `vigie briefs` */
export const addBriefs: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { savedBriefs: help, brief } = words.say.help;
  const number = versionOption(terminal);
  const group = withClearance(program.command('briefs').description(help.what), terminal).action(
    (_options, self: { optsWithGlobals(): Options }) => list(self.optsWithGlobals(), terminal),
  );
  const shown = withClearance(
    group.command('show').description(help.show).argument('<id>', help.id),
    terminal,
  )
    .option('--version <k>', help.version, number)
    .option('--lang <lang>', brief.lang, langOption(words))
    .option('--format <format>', brief.format, formatOption(terminal))
    .option('--out <file>', brief.out)
    .option('--quotes', brief.quotes)
    .action((id: string, _options, self: { optsWithGlobals(): ShowOptions }) =>
      show(id, self.optsWithGlobals(), terminal),
    );
  const compared = withClearance(
    group
      .command('diff')
      .description(help.diff)
      .argument('<id>', help.id)
      .argument('[k]', help.before, number)
      .argument('[l]', help.after, number),
    terminal,
  ).action(
    (
      id: string,
      k: number | undefined,
      l: number | undefined,
      _options,
      self: { optsWithGlobals(): Options },
    ) => diff(id, k, l, self.optsWithGlobals(), terminal),
  );
  examples(shown, terminal, [
    'vigie briefs show brf-3f2a9c01b7de --version 2',
    'vigie briefs show brf-3f2a9c01b7de --lang fr --out note.docx',
  ]);
  examples(compared, terminal, [
    'vigie briefs diff brf-3f2a9c01b7de',
    'vigie briefs diff brf-3f2a9c01b7de 1 3 --json',
  ]);
  addSentences(group, terminal);
  addMove(group, terminal);
  examples(group, terminal, [
    'vigie briefs',
    `vigie brief --area Kayes --save "${words.say.savedBriefs.exampleTitle}"`,
    'vigie briefs show brf-3f2a9c01b7de',
    'vigie briefs diff brf-3f2a9c01b7de',
    'vigie briefs sentences brf-3f2a9c01b7de',
  ]);
};
