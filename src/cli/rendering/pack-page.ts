/** All that Vigie knows of a language, as a page (Markdown) for somebody who speaks it to review. */
import { COUNTRIES } from '../../gazetteer/builtin/index.ts';
import { listsOf, SECTIONS, type Section, type WordList } from '../../language/lists.ts';
import type { Dictionary } from '../../language/overlay/index.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { READING_RULES, type Rule } from '../../reading/rules/index.ts';
import type { Words } from '../messages/index.ts';
import { ruleText } from './rules.ts';

/** A bar would end the cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ⏎ ');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [row(...columns), row(...columns.map(() => '---')), ...rows.map((cells) => row(...cells)), ''];
}

/** The page of a language, in that language where Vigie speaks it, else in the reader's. */
export function packPage(pack: LanguagePack, { names }: Pick<Dictionary, 'names'>, words: Words): string {
  const { packs: say } = words.say;
  const lists = Map.groupBy(listsOf(pack), (list) => list.section);
  return [
    `# ${say.title(pack.name)}`,
    '',
    say.intro,
    '',
    ...SECTIONS.flatMap((section) => sectionLines(section, lists.get(section) ?? [], pack, words)),
    ...placeLines(pack, words),
    ...unitLines(pack, words),
    ...dateLines(pack, words),
    ...ruleLines(pack.code, words),
    ...nationalityLines(pack.code, words),
    `## ${say.names}`,
    '',
    ...table(
      [say.name, say.aliases, say.type, 'id'],
      names.map((a) => [a.name, a.aliases.join(', '), a.type, `name.${a.id}`]),
    ),
  ].join('\n');
}

function sectionLines(
  section: Section,
  lists: readonly WordList[],
  pack: LanguagePack,
  words: Words,
): readonly string[] {
  const title = words.say.packs.sections[section];
  return [
    `## ${title}`,
    '',
    ...lists.flatMap((list) => [
      `**${listTitle(list, pack, words)}** (\`${list.id}\`)  `,
      list.words.join(' · '),
      '',
    ]),
  ];
}

function listTitle(list: WordList, pack: LanguagePack, words: Words): string {
  if (list.section === 'trigger') {
    const manner = list.manner === null ? '' : `, ${ruleText(list.id, words).split(', ').at(-1)}`;
    return `${Reflect.get(pack.eventNames, list.key)}${manner}`;
  }
  return ruleText(list.id, words).split(/ ?: /).at(-1) ?? list.key;
}

/** How the language places things, and what it takes for no place. */
function placeLines({ places }: LanguagePack, { say: { packs: say } }: Words): readonly string[] {
  return [
    `## ${say.places}`,
    '',
    ...table(
      [say.says, say.words],
      [
        ...places.prepositions.map((p) => [p.relation, p.phrases.join(', ')]),
        ...[...places.heads, ...places.tails].map((h) => [h.kinds.join(', '), h.phrases.join(', ')]),
        [say.notPlaces, [...places.notPlaces, ...places.thingNouns].join(', ')],
      ],
    ),
  ];
}

/** What a number counts when it counts no people. */
function unitLines({ numbers }: LanguagePack, { say: { packs: say } }: Words): readonly string[] {
  const units = Map.groupBy(Object.entries(numbers.unitsAfter), ([, role]) => role);
  return [
    `## ${say.units}`,
    '',
    ...table(
      [say.says, say.words],
      [...units].map(([role, members]) => [role, members.map(([unit]) => unit).join(', ')]),
    ),
  ];
}

/** Date rules with what they must read and must leave; numbers stand among the lists. */
function dateLines({ dates }: LanguagePack, words: Words): readonly string[] {
  const { packs: say } = words.say;
  const prefixed = [...dates.spans, ...dates.prefixes];
  return [
    `## ${say.dates}`,
    '',
    ...table(
      [say.rule, say.pattern, say.yes, say.no],
      [
        ...dates.rules.map((r) => [r.id, `\`${r.pattern}\``, quoted(r.yes, words), quoted(r.no, words)]),
        ...prefixed.map((r) => [r.id, '', quoted(r.yes, words), quoted(r.no, words)]),
      ],
    ),
  ];
}

const quoted = (texts: readonly string[], { lang }: Words): string =>
  texts.map((text) => (lang === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`)).join(' ');

function ruleLines(code: string, words: Words): readonly string[] {
  const { packs: say } = words.say;
  const examples = (of: Rule['yes']): readonly string[] =>
    [code === 'fr' ? of.fr : code === 'en' ? of.en : undefined].flat().filter((text) => text !== undefined);
  return [
    `## ${say.rules}`,
    '',
    ...table(
      [say.rule, say.says, say.yes, say.no],
      Object.entries(READING_RULES).map(([id, rule]: readonly [string, Rule]) => [
        id,
        rule.says[words.lang],
        quoted(examples(rule.yes), words),
        quoted(examples(rule.no), words),
      ]),
    ),
  ];
}

/** Nationalities as the language writes them; they tell countries apart in "l’armée malienne". */
function nationalityLines(code: string, { say: { packs: say } }: Words): readonly string[] {
  const of = (c: (typeof COUNTRIES)[number]): readonly string[] =>
    code === 'fr' ? c.adjectivesFr : [...c.adjectivesEn, ...(c.demonymsEn ?? [])];
  return [
    `## ${say.nationalities}`,
    '',
    ...table(
      [say.country, say.words],
      COUNTRIES.map((c) => [c.code, [...new Set(of(c))].join(', ')]),
    ),
  ];
}
