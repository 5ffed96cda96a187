/** `vigie briefs sentences` and `vigie briefs move`: where sentences stand, and putting them elsewhere. */
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { BRIEF_SECTIONS, type BriefSectionId } from '../../core/brief.ts';
import {
  arrange,
  edit,
  sectionsFor,
  type ArrangedItem,
  type ArrangedSection,
  type Lang,
} from '../../core/editing/index.ts';
import { VigieError } from '../../core/errors.ts';
import type { BriefVersion } from '../../core/saved-briefs.ts';
import { examples } from '../commands/command.ts';
import { dataFolder } from '../folders.ts';
import { withDeciding } from '../judging/deciding.ts';
import { withAccess } from '../record/access.ts';
import { hang } from '../rendering/layout.ts';
import { print, printJson, type Terminal } from '../terminal.ts';
import { there, versionOption, withClearance, type BriefOptions } from './naming.ts';
import { withoutFacts } from './writing.ts';

type SentencesOptions = BriefOptions & { readonly version?: number };
type MoveOptions = BriefOptions & {
  readonly to: BriefSectionId;
  readonly before?: string;
  readonly by?: string;
  readonly why?: string;
};

async function sentences(id: string, options: SentencesOptions, terminal: Terminal): Promise<void> {
  const { version: number, clearance } = options;
  const found = await withAccess(dataFolder(options.data, terminal.env), terminal, ({ savedBriefs }) =>
    savedBriefs.version(id, number, { clearance }),
  );
  const { draft, edits } = there(found, id, terminal);
  const sections = arrange(draft, edits);
  if (options.json !== true) {
    print(terminal, sections.flatMap((one) => sectionLines(one, terminal)).join('\n'));
    return;
  }
  for (const { section, items } of sections)
    for (const item of items) printJson(terminal, rowOf(section.id, item));
}

/** What is said of a sentence: where it stands, in which words, and whether it is printed. */
function rowOf(section: BriefSectionId, item: ArrangedItem): unknown {
  const isDropped = item.kind === 'drafted' && item.isDropped;
  return {
    key: item.key,
    section,
    kind: item.kind,
    isDropped,
    text: { fr: textOf(item, 'fr'), en: textOf(item, 'en') },
  };
}

const textOf = (item: ArrangedItem, lang: Lang): string =>
  item.kind === 'judgement'
    ? (item.judgement.text[lang] ?? item.judgement.text.fr ?? item.judgement.text.en ?? '')
    : (item.words[lang] ?? item.sentence.text[lang]);

function sectionLines({ section, items }: ArrangedSection, { style, words }: Terminal): readonly string[] {
  const { savedBriefs: say } = words.say;
  return [
    ...hang(style, {
      label: section.id,
      text: section.title[words.lang],
      indent: 0,
      labelWidth: 12,
      paint: 'bold',
    }),
    ...items.flatMap((item) => [
      ...hang(style, { text: item.key, indent: 2, labelWidth: 0, paint: 'dim' }),
      ...hang(style, {
        text: `${item.kind === 'drafted' && item.isDropped ? `[${say.leftOutOf}] ` : ''}${textOf(item, words.lang)}`,
        indent: 4,
        labelWidth: 0,
      }),
    ]),
  ];
}

async function move(id: string, key: string, options: MoveOptions, terminal: Terminal): Promise<void> {
  const { by = userInfo().username, why } = options;
  await withAccess(dataFolder(options.data, terminal.env), terminal, async ({ savedBriefs }) => {
    const from = there(await savedBriefs.version(id), id, terminal);
    const edits = movedIn(from, key, options, terminal);
    const { title, lang, loose } = from;
    // What was confirmed of the version before is said in the same words still.
    const made = await savedBriefs.save(
      { by, why, title, lang, from, edits, confirmed: loose },
      terminal.words.lang,
    );
    if (options.json === true) printJson(terminal, withoutFacts(made));
    else print(terminal, terminal.words.say.savedBriefs.saved(made.brief, made.version));
  });
}

/** @throws VigieError `bad_usage` where there is no such sentence, or it may not stand there */
function movedIn(
  { draft, edits }: BriefVersion,
  key: string,
  { to, before = null }: Pick<MoveOptions, 'to'> & { readonly before?: string | null },
  { words }: Terminal,
): BriefVersion['edits'] {
  const { savedBriefs: say } = words.say;
  const allowed = sectionsFor(draft, edits, key);
  if (allowed.length === 0) throw new VigieError('bad_usage', say.noSentence(key));
  if (!allowed.includes(to)) throw new VigieError('bad_usage', say.bound(key, to, allowed.join(', ')));
  const items = arrange(draft, edits).find(({ section }) => section.id === to)?.items ?? [];
  if (before !== null && !items.some((item) => item.key === before))
    throw new VigieError('bad_usage', say.notThereBefore(before, to));
  return edit(draft, edits, { kind: 'place', key, section: to, before });
}

function sectionOption({ words }: Terminal): (given: string) => BriefSectionId {
  return (given) => {
    const found = BRIEF_SECTIONS.find((one) => one === given);
    if (found !== undefined) return found;
    throw new VigieError('bad_usage', words.say.savedBriefs.noSection(given, BRIEF_SECTIONS.join(', ')));
  };
}

/** Adds `vigie briefs sentences`. */
export function addSentences(group: Command, terminal: Terminal): void {
  const { savedBriefs: help } = terminal.words.say.help;
  const command = withClearance(
    group.command('sentences').description(help.sentences).argument('<id>', help.id),
    terminal,
  )
    .option('--version <k>', help.version, versionOption(terminal))
    .action((id: string, _options, self: { optsWithGlobals(): SentencesOptions }) =>
      sentences(id, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie briefs sentences brf-3f2a9c01b7de',
    'vigie briefs sentences brf-3f2a9c01b7de --json',
  ]);
}

/** Adds `vigie briefs move`. */
export function addMove(group: Command, terminal: Terminal): void {
  const { savedBriefs: help } = terminal.words.say.help;
  const command = group
    .command('move')
    .description(help.move)
    .argument('<id>', help.id)
    .argument('<key>', help.key)
    .requiredOption('--to <section>', `${help.to} (${BRIEF_SECTIONS.join(', ')})`, sectionOption(terminal))
    .option('--before <key>', help.beforeKey)
    .option('--json', help.json);
  withDeciding(command, terminal).action(
    (id: string, key: string, _options, self: { optsWithGlobals(): MoveOptions }) =>
      move(id, key, self.optsWithGlobals(), terminal),
  );
  examples(command, terminal, [
    'vigie briefs move brf-3f2a9c01b7de incident/inc-3f2a9c01b7de --to targets',
    'vigie briefs move brf-3f2a9c01b7de judgement/jdg-1 --to chronology --before incident/inc-3f2a9c01b7de',
  ]);
}
