import type { Bearing, HeadKind, PlaceHead, PlaceWords } from '../language/place-words.ts';
import { Lexicon } from '../language/lexicon.ts';
import { namedActors } from '../language/names.ts';
import { FAMILY_NAMES, GIVEN_NAMES, NAMED_BODIES } from '../language/proper-names.ts';
import { WordFacts, WordSet } from '../language/words.ts';
import { nameWords } from './names.ts';
import type { PlaceRelation } from './toponym.ts';

/** A head as matched: `plural` heads ("régions de X et de Y") go on over a list. */
export interface HeadEntry {
  readonly kinds: readonly HeadKind[];
  readonly precision: 1 | 2 | 3;
  readonly role: 'area' | 'site' | 'person';
  readonly plural: boolean;
}

/** Phrases by their words joined with spaces, with the most words that one has. */
export interface PhraseMap<T> {
  readonly entries: ReadonlyMap<string, T>;
  readonly longest: number;
  /** The same phrases, to be found forwards in a text. */
  readonly lexicon: Lexicon<T>;
  /** Last words of all phrases, with the most words of one: most words are none, and cost one look. */
  readonly ends: ReadonlyMap<string, number>;
}

/** What a word can open, one bit each. */
export const OPENS = { body: 1, title: 2, head: 4, capital: 8, compass: 16 } as const;

/** Place words compiled for matching backwards (heads, prepositions) and forwards (tails). */
export interface CompiledWords {
  readonly source: PlaceWords;
  readonly articles: WordSet;
  readonly contractions: ReadonlyMap<string, string>;
  readonly links: WordSet;
  readonly heads: PhraseMap<HeadEntry>;
  readonly tails: PhraseMap<HeadEntry>;
  readonly prepositions: PhraseMap<{ readonly relation: PlaceRelation; readonly settlement: boolean }>;
  readonly compass: PhraseMap<Bearing>;
  readonly compassAdjectives: PhraseMap<Bearing>;
  readonly units: ReadonlyMap<string, number>;
  readonly amounts: ReadonlyMap<string, number>;
  readonly distanceLeads: WordSet;
  readonly conjunctions: PhraseMap<true>;
  readonly capitals: WordSet;
  readonly regionCapitals: PhraseMap<true>;
  readonly lesserCapitals: WordSet;
  readonly borders: WordSet;
  readonly roadEnds: WordSet;
  readonly locators: WordSet;
  readonly attackVerbs: WordSet;
  readonly passives: WordSet;
  readonly raided: WordSet;
  readonly speechVerbs: WordSet;
  readonly titles: PhraseMap<true>;
  readonly organisationNouns: WordSet;
  readonly bodies: PhraseMap<true>;
  readonly thingNouns: WordSet;
  readonly sayingVerbs: WordSet;
  readonly ordinary: WordSet;
  readonly clauseOpeners: WordSet;
  readonly everydayNames: WordSet;
  readonly boatWords: WordSet;
  readonly listLeads: WordSet;
  readonly townVerbs: ReadonlyMap<string, WordSet>;
  readonly townPredicates: PhraseMap<true>;
  readonly eventNouns: PhraseMap<true>;
  readonly buildingNouns: PhraseMap<true>;
  readonly indefinites: WordSet;
  readonly callings: WordSet;
  readonly placeNouns: WordSet;
  readonly strongholds: WordSet;
  readonly besideAdjectives: WordSet;
  readonly givenNames: WordSet;
  readonly familyNames: WordSet;
  /** Words that name nothing, whatever their capital: everyday words, articles, prepositions, contracted or not. */
  readonly functionWords: WordSet;
  /** Bits of `OPENS`: most words open nothing, and cost one look. */
  readonly opens: WordFacts<number>;
}

const compiled = new WeakMap<PlaceWords, CompiledWords>();

/** Compiles a language's place words once. */
export function compileWords(words: PlaceWords): CompiledWords {
  const known = compiled.get(words);
  if (known) return known;
  const made = compile(words);
  compiled.set(words, made);
  return made;
}

function compile(source: PlaceWords): CompiledWords {
  const words = compileLists(source);
  const { bodies, titles, heads, compass, capitals, regionCapitals } = words;
  const opens = new Map<string, number>();
  for (const [bit, openers] of [
    [OPENS.body, bodies.lexicon.openers()],
    [OPENS.title, titles.lexicon.openers()],
    [OPENS.head, heads.lexicon.openers()],
    [OPENS.capital, [...capitals, ...regionCapitals.lexicon.openers()]],
    [OPENS.compass, compass.lexicon.openers()],
  ] as const)
    for (const word of openers) opens.set(word, (opens.get(word) ?? 0) | bit);
  return {
    ...words,
    functionWords: functionWordsOf(words),
    opens: new WordFacts((word) => opens.get(word) ?? 0),
  };
}

function functionWordsOf({
  ordinary,
  articles,
  prepositions,
  contractions,
}: Pick<CompiledWords, 'ordinary' | 'articles' | 'prepositions' | 'contractions'>): WordSet {
  const plain = [...ordinary, ...articles, ...prepositions.entries.keys()];
  const all = new WordSet(plain);
  for (const [word, full] of contractions) {
    if (plain.includes(full)) all.add(word);
    else all.delete(word);
  }
  return all;
}

function compileLists(source: PlaceWords): Omit<CompiledWords, 'opens' | 'functionWords'> {
  const articles = new WordSet(source.articles);
  const contractions = new Map(Object.entries(source.contractions));
  const normalise = (phrase: string): string =>
    nameWords(phrase)
      .filter((word) => !articles.has(word))
      .map((word) => contractions.get(word) ?? word)
      .join(' ');
  const settlement = new Set(source.settlementPrepositions.map(normalise));
  const folded = (list: readonly string[]): WordSet => new WordSet(list.flatMap((word) => nameWords(word)));
  return {
    source,
    articles,
    contractions,
    links: new WordSet(source.links),
    heads: phraseMap(source.heads.flatMap((head) => headEntries(head, normalise))),
    tails: phraseMap(source.tails.flatMap((head) => headEntries(head, (text) => nameWords(text).join(' ')))),
    prepositions: phraseMap(
      source.prepositions.flatMap(({ relation, phrases }) =>
        phrases.map((phrase) => {
          const key = normalise(phrase);
          return [key, { relation, settlement: settlement.has(key) }] as const;
        }),
      ),
    ),
    compass: phraseMap(Object.entries(source.compass).map(([key, value]) => [normalise(key), value])),
    compassAdjectives: phraseMap(
      Object.entries(source.compassAdjectives).map(([key, value]) => [normalise(key), value]),
    ),
    units: new Map(Object.entries(source.units)),
    amounts: new Map(Object.entries(source.amounts)),
    distanceLeads: new WordSet(source.distanceLeads),
    conjunctions: phraseMap(source.conjunctions.map((text) => [nameWords(text).join(' '), true])),
    capitals: folded(source.capitals),
    regionCapitals: phraseMap(source.regionCapitals.map((text) => [nameWords(text).join(' '), true])),
    lesserCapitals: folded(source.lesserCapitals),
    borders: folded(source.borders),
    roadEnds: folded(source.roadEnds),
    locators: folded(source.locators),
    attackVerbs: folded(source.attackVerbs),
    passives: folded(source.passives),
    raided: folded(source.raided),
    speechVerbs: folded(source.speechVerbs),
    titles: phraseMap(source.titles.map((text) => [nameWords(text).join(' '), true])),
    organisationNouns: folded(source.organisationNouns),
    bodies: phraseMap(
      [...NAMED_BODIES, ...source.notPlaces, ...namedActors.flatMap(({ aliases }) => aliases)].map((text) => [
        nameWords(text).join(' '),
        true,
      ]),
    ),
    thingNouns: folded(source.thingNouns),
    sayingVerbs: folded(source.sayingVerbs),
    ordinary: folded(source.ordinary),
    clauseOpeners: folded(source.clauseOpeners),
    everydayNames: folded(source.everydayNames),
    boatWords: folded(source.boatWords),
    listLeads: folded(source.listLeads),
    townVerbs: new Map(
      Object.entries({ '': [], ...source.townVerbs }).map(([link, verbs]) => [link, folded(verbs)]),
    ),
    townPredicates: phraseMap(source.townPredicates.map((text) => [nameWords(text).join(' '), true])),
    eventNouns: phraseMap(source.eventNouns.map((text) => [nameWords(text).join(' '), true])),
    buildingNouns: phraseMap(source.buildingNouns.map((text) => [nameWords(text).join(' '), true])),
    indefinites: folded(source.indefinites),
    callings: folded(source.callings),
    placeNouns: folded(source.placeNouns),
    strongholds: folded(source.strongholds),
    besideAdjectives: folded(source.besideAdjectives),
    givenNames: folded(GIVEN_NAMES),
    familyNames: folded(FAMILY_NAMES),
  };
}

function headEntries(
  head: PlaceHead,
  normalise: (phrase: string) => string,
): (readonly [string, HeadEntry])[] {
  return head.phrases.map((phrase) => {
    const key = normalise(phrase);
    const plural = /[sx]\b/.test(key);
    return [
      key,
      { kinds: head.kinds, precision: head.precision, role: head.role ?? 'area', plural },
    ] as const;
  });
}

/** Earlier entries win: the likelier reading stands first in the data. */
function phraseMap<T>(list: Iterable<readonly [string, T]>): PhraseMap<T> {
  const entries = new Map<string, T>();
  const lexicon = new Lexicon<T>();
  const ends = new Map<string, number>();
  let longest = 0;
  for (const [key, value] of list) {
    if (key === '' || entries.has(key)) continue;
    entries.set(key, value);
    lexicon.add(key, value);
    const parts = key.split(' ');
    const end = parts.at(-1) ?? key;
    ends.set(end, Math.max(ends.get(end) ?? 0, parts.length));
    longest = Math.max(longest, parts.length);
  }
  return { entries, longest, lexicon, ends };
}
