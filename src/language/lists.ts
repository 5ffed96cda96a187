/** The word lists of a pack by id: what explanations name, what examples exercise, what a native speaker reviews. */
import { spelledOut } from './combine.ts';
import type { LanguagePack } from './pack.ts';

/** A list's id: language, section, and what its words mean. */
export type ListId = `${string}.${Section}.${string}` | `name.${string}`;

/** Words that mean one thing to the reader. */
export interface WordList {
  readonly id: ListId;
  readonly section: Section;
  /** What the words mean, within the section: "attack", "killed". */
  readonly key: string;
  /** How they mean it: a strength, a word class. */
  readonly manner: string | null;
  readonly words: readonly string[];
}

export const SECTIONS = [
  'trigger',
  'harm',
  'people',
  'actor',
  'target',
  'means',
  'outcome',
  'damage',
  'number',
  'statement',
  'signal',
  'assessment',
  'quiet',
  'speech',
  'turn',
  'grammar',
  'page',
] as const;
export type Section = (typeof SECTIONS)[number];

/** @param manner strength of a trigger, word class of a word of harm */
export const listId = (lang: string, section: Section, key: string, manner?: string): ListId =>
  manner === undefined ? `${lang}.${section}.${key}` : `${lang}.${section}.${key}.${manner}`;

/** Id of a named organisation, which is no language's own. */
export const nameId = (actorId: string): ListId => `name.${actorId}`;

type Bundle = Readonly<Record<string, readonly string[] | undefined>>;

/** Every word list of a pack, those of one id together, in the pack's order. */
export function listsOf(pack: LanguagePack): readonly WordList[] {
  const found = new Map<string, WordList>();
  const add = (section: Section, key: string, manner: string | null, words: readonly string[]): void => {
    const id = listId(pack.code, section, key, manner ?? undefined);
    const known = found.get(id);
    if (words.length > 0)
      found.set(id, { id, section, key, manner, words: [...new Set([...(known?.words ?? []), ...words])] });
  };
  for (const t of pack.triggers)
    add('trigger', t.kind, t.strength, [...(t.verbs ?? []), ...(t.nouns ?? []), ...(t.phrases ?? [])]);
  for (const h of pack.harm) for (const [role, words] of rolesOf(h)) add('harm', h.effect, role, words);
  for (const p of pack.people) add('people', p.who, null, p.nouns);
  for (const a of pack.describedActors) add('actor', a.id, null, a.nouns);
  for (const t of pack.targets) add('target', t.category, null, t.nouns);
  for (const m of pack.means) add('means', m.means, null, m.words);
  for (const o of pack.outcomes) add('outcome', o.outcome, null, [...(o.verbs ?? []), ...(o.phrases ?? [])]);
  for (const d of pack.damage) add('damage', d.effect, null, [...d.verbs, ...(d.nouns ?? [])]);
  for (const [hedge, words] of hedgesOf(pack)) add('number', hedge, null, words);
  for (const s of pack.statements)
    add('statement', s.act, null, [...(s.verbs ?? []), ...(s.nouns ?? []), ...spelledOut(s.phrases ?? [])]);
  for (const s of pack.signals) add('signal', s.kind, null, s.words);
  for (const a of pack.assessments) add('assessment', a.kind, null, a.words);
  for (const q of pack.quiet) add('quiet', q.topic, null, q.words);
  const bundle = (section: Section, words: Bundle): void => {
    for (const [key, list] of Object.entries(words)) add(section, key, null, list ?? []);
  };
  const { languages, ...speech } = pack.speech;
  const { have, be, ...grammar } = pack.grammar;
  bundle('speech', { ...speech, languages: Object.keys(languages) });
  bundle('turn', { ...pack.turns });
  bundle('grammar', { ...grammar, have: Object.values(have).flat(), be: Object.values(be).flat() });
  bundle('page', { ...pack.page });
  return [...found.values()];
}

function hedgesOf({ numbers }: LanguagePack): Roles {
  const all = [...numbers.hedgesBefore, ...numbers.hedgesAfter];
  const of = (hedge: string): string[] => all.filter((h) => h.hedge === hedge).map((h) => h.words);
  return [
    ['exact', Object.keys(numbers.cardinals)],
    ...(['about', 'at_least', 'at_most'] as const).map((hedge) => [hedge, of(hedge)] as const),
    ['range', numbers.ranges.map(({ open, mid }) => `${open} … ${mid} …`)],
    ['vague', [...Object.keys(numbers.vague), ...Object.keys(numbers.plurals)]],
  ];
}

type Roles = readonly (readonly [role: string, words: readonly string[]])[];

const rolesOf = (h: LanguagePack['harm'][number]): Roles => [
  ['verb', h.verbs ?? []],
  ['intransitive', h.intransitive ?? []],
  ['noun', h.nouns ?? []],
  ['counted', h.counted ?? []],
  ['total', h.totals ?? []],
  ['adjective', h.adjectives ?? []],
  ['phrase', h.phrases ?? []],
];
