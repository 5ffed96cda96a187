import { fold, tokenize } from '../tokens.ts';
import type { LanguagePack } from '../pack.ts';
import type { NamedActor } from '../vocabulary.ts';
import { isActorType } from './parse.ts';
import { SIDE_OF, type Dictionary, type OverlayEntry, type OverlayProblem } from './types.ts';

type Entry = Readonly<Record<string, unknown>>;
type Words = readonly string[];

/** Where a subject's words stand in a pack: the list, the member that says what they mean, and the members with words. */
interface Place {
  readonly list: keyof LanguagePack;
  readonly key: string;
  readonly fields: Readonly<Record<OverlayEntry['as'], string>>;
}

const plain = (field: string): Place['fields'] => ({ verb: field, noun: field, phrase: field });
const FORMED = { verb: 'verbs', noun: 'nouns', phrase: 'phrases' };

const PLACES: Readonly<Record<Exclude<OverlayEntry['what'], 'actor' | 'not-a-place'>, Place>> = {
  trigger: { list: 'triggers', key: 'kind', fields: FORMED },
  statement: { list: 'statements', key: 'act', fields: FORMED },
  outcome: { list: 'outcomes', key: 'outcome', fields: { ...FORMED, noun: 'phrases' } },
  target: { list: 'targets', key: 'category', fields: plain('nouns') },
  people: { list: 'people', key: 'who', fields: plain('nouns') },
  means: { list: 'means', key: 'means', fields: plain('words') },
  signal: { list: 'signals', key: 'kind', fields: plain('words') },
  assessment: { list: 'assessments', key: 'kind', fields: plain('words') },
  topic: { list: 'quiet', key: 'topic', fields: plain('words') },
};

/**
 * A dictionary with a user's own entries over it, in their order: a later one goes before an earlier, and all of them
 * before what is built in. The base is left as it is.
 * @returns the dictionary, and a problem for each word to be removed that no list holds
 */
export function overlaid(
  base: Dictionary,
  entries: readonly OverlayEntry[],
): { dictionary: Dictionary; problems: readonly OverlayProblem[] } {
  let dictionary = base;
  const problems: OverlayProblem[] = [];
  for (const entry of entries) {
    if (entry.does === 'remove')
      for (const word of entry.words)
        if (!holds(dictionary, entry, word))
          problems.push({ line: entry.line, code: 'not_listed', given: word, expected: [] });
    dictionary = applied(dictionary, entry);
  }
  return { dictionary, problems };
}

function applied(dictionary: Dictionary, entry: OverlayEntry): Dictionary {
  if (entry.what === 'actor') return withActor(dictionary, entry);
  const packs = dictionary.packs.map((pack) => (isFor(entry, pack) ? inPack(pack, entry) : pack));
  return { ...dictionary, packs };
}

const isFor = (entry: OverlayEntry, pack: LanguagePack): boolean =>
  entry.lang === null || entry.lang === pack.code;

/** One key for the spellings that the reader takes for the same words. */
const keyOf = (word: string): string =>
  tokenize(fold(word))
    .map((token) => token.fold)
    .filter((text) => !["'", '-', '‐', '‑', '–'].includes(text))
    .join(' ');

const without = (words: Words, gone: Words): string[] => {
  const keys = new Set(gone.map(keyOf));
  return words.filter((word) => !keys.has(keyOf(word)));
};

function inPack(pack: LanguagePack, entry: OverlayEntry): LanguagePack {
  if (entry.what === 'not-a-place' || entry.what === 'actor') return withoutPlace(pack, entry);
  const { list, key, fields } = PLACES[entry.what];
  const entries = pack[list] as unknown as readonly Entry[];
  const names = new Set(Object.values(fields));
  // A word means one thing: where the user gives it a meaning, the built-in one goes.
  const left = entries.map((e) =>
    Object.fromEntries(
      Object.entries(e).map(([k, v]) => [k, names.has(k) ? without(v as Words, entry.words) : v]),
    ),
  );
  const [meaning, strength = 'strong'] = entry.meaning.split(/\s+/);
  const own: Entry = {
    [key]: meaning,
    ...(entry.what === 'trigger' ? { strength } : {}),
    [fields[entry.as]]: entry.words,
  };
  return { ...pack, [list]: entry.does === 'add' ? [...left, own] : left };
}

const withoutPlace = (pack: LanguagePack, entry: OverlayEntry): LanguagePack => {
  const kept = without(pack.places.notPlaces, entry.words);
  const notPlaces = entry.does === 'add' ? [...kept, ...entry.words] : kept;
  return { ...pack, places: { ...pack.places, notPlaces } };
};

function withActor(dictionary: Dictionary, entry: OverlayEntry): Dictionary {
  const names = dictionary.names.map((a) => ({ ...a, aliases: without(a.aliases, entry.words) }));
  // "Front du fleuve Niger" is no river, whether or not it is one's own.
  const packs = dictionary.packs.map((pack) => withoutPlace(pack, entry));
  if (entry.does === 'remove') return { packs: dictionary.packs, names };
  const [first = ''] = entry.words;
  const id = entry.id === '' ? keyOf(entry.name || first).replaceAll(' ', '-') : entry.id;
  const known = names.find((a) => a.id === id);
  const type = isActorType(entry.meaning) ? entry.meaning : (known?.type ?? 'other');
  const actor: NamedActor = {
    ...known,
    id,
    name: entry.name || known?.name || first,
    type,
    side: isActorType(entry.meaning) ? SIDE_OF[type] : (known?.side ?? SIDE_OF[type]),
    aliases: [...(known?.aliases ?? []), ...entry.words],
  };
  return { packs, names: [...names.filter((a) => a.id !== id), actor] };
}

function holds(dictionary: Dictionary, entry: OverlayEntry, word: string): boolean {
  const key = keyOf(word);
  const has = (words: Words | undefined): boolean => words?.some((w) => keyOf(w) === key) ?? false;
  if (entry.what === 'actor') return dictionary.names.some((a) => has(a.aliases));
  const packs = dictionary.packs.filter((pack) => isFor(entry, pack));
  if (entry.what === 'not-a-place') return packs.some((pack) => has(pack.places.notPlaces));
  const { list, fields } = PLACES[entry.what];
  return packs.some((pack) =>
    (pack[list] as unknown as readonly Entry[]).some((e) =>
      Object.values(fields).some((field) => has(e[field] as Words | undefined)),
    ),
  );
}
