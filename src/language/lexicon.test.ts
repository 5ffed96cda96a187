import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combined, ways } from './combine.ts';
import { compileLexicon, Lexicon, type LexiconStarts } from './lexicon.ts';
import { Openers } from './openers.ts';
import { tokenize, type Token } from './tokens.ts';
import { WordBag } from './word-bag.ts';

function wordsOf<T>(lexicon: Lexicon<T>): ReadonlySet<string> {
  const bag = new WordBag();
  lexicon.collectWords(bag);
  return bag.words();
}

const lexicon = compileLexicon([
  ['Kayes', 'kayes'],
  ['région de Kayes', 'region'],
  ['Tin-Zaouatine', 'tin'],
  ['état d’urgence', 'urgency'],
  ['ouvrir le feu', 'fire'],
]);

const openers = new Openers([['all', lexicon]]);
const startsIn = (tokens: readonly Token[]): LexiconStarts => openers.startsIn(tokens).of('all');

/** Values found, in order. */
const found = (text: string): string[] => lexicon.matchAll(tokenize(text)).map((match) => match.value);

describe('verbs', () => {
  const forms = [
    { text: 'prit', form: 'past' },
    { text: 's’en prend', form: 'present' },
  ] as const;
  const verbs = new Lexicon<readonly string[]>();
  verbs.add('prit la fuite', ['before']);
  for (const rest of ['', 'la fuite', 'Kayes d’assaut'])
    verbs.updateForms(forms, rest, (known = [], { text, form }) => [...known, `${form}: ${text}`]);
  verbs.update('prit', (known = [], phrase) => [...known, `after: ${phrase}`]);

  it.each([
    ['il prit', ['past: prit', 'after: prit']],
    ['il prit la fuite', ['before', 'past: prit la fuite']],
    ["il s'en prend", ['present: s’en prend']],
    ['il s’en prend Kayes d’assaut', ['present: s’en prend Kayes d’assaut']],
    ['la fuite', []],
  ])('%s: each form with what follows it, in the order of the list', (text, values) => {
    expect(verbs.matchAll(tokenize(text)).flatMap(({ value }) => value)).toEqual(values);
  });

  it('tells phrases of one list apart, though they begin alike', () => {
    const list = new Lexicon<string>();
    list.updateAll(
      ['a pris', 'a pris le pont', 'à-pic', 'a fui', 'l’armée fuit', 'pont'],
      (_, phrase) => phrase,
    );
    const text = "Elle a pris le pont, a fui; l'armee fuit; a pris; à pic, pont.";
    expect(list.matchAll(tokenize(text)).map(({ value }) => value)).toEqual([
      'a pris le pont',
      'a fui',
      'l’armée fuit',
      'a pris',
      'à-pic',
      'pont',
    ]);
    expect(wordsOf(list)).toEqual(new Set(['a', 'pris', 'le', 'pont', 'pic', 'fui', 'l', 'armee', 'fuit']));
  });

  it('finds a combination wherever it finds all of its phrases, whichever parts are left out', () => {
    const word = fc.constantFrom('', 'a', 'ont', 'pris', 'le pont', 's’est', 'l’armée', 'Ménaka');
    const parts = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const text = fc.array(
      fc.constantFrom('a', 'ont', 'pris', 'le', 'pont', "s'est", "l'armee", 'menaka', '.'),
    );
    const foundIn = (list: Lexicon<readonly string[]>, words: readonly string[]): unknown =>
      list.matchAll(tokenize(words.join(' ')));
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 3 }), text, (lists, words) => {
        const [combination, phrases] = [new Lexicon<readonly string[]>(), new Lexicon<readonly string[]>()];
        const make = (known: readonly string[] = [], phrase: string): readonly string[] =>
          [...known, phrase].sort();
        combination.updateAll(['le pont', ...lists.map((one) => ways(...one)), 'ont pris'], make);
        phrases.updateAll(['le pont', ...lists.flatMap((one) => combined(...one)), 'ont pris'], make);
        expect(wordsOf(combination)).toEqual(wordsOf(phrases));
        expect(foundIn(combination, words)).toEqual(foundIn(phrases, words));
      }),
      { numRuns: 500 },
    );
  });

  it('knows the words of what was never spelled out', () => {
    const untouched = new Lexicon<true>();
    untouched.updateForms(forms, 'la fuite', () => true);
    expect([...wordsOf(untouched)].sort()).toEqual(['en', 'fuite', 'la', 'prend', 'prit', 's']);
  });
});

describe('matching', () => {
  it.each([
    ['KAYES', ['kayes']],
    ['la région de Kayes', ['region']],
    ['la region de KAYES et Kayes', ['region', 'kayes']],
    ['Tin Zaouatine, Tin-Zaouatine, Tin–Zaouatine', ['tin', 'tin', 'tin']],
    ["l’état d'urgence, l\u2019etat d\u2019urgence", ['urgency', 'urgency']],
    ['la région de Mopti', []],
    ['Kayesien', []],
    ['ouvrir, le feu', []],
    ['', []],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it('gives the tokens of the match, the last one excluded', () => {
    expect(lexicon.matchAll(tokenize('La région de Kayes.'))).toEqual([
      { first: 1, last: 4, value: 'region' },
    ]);
  });

  it('passes over what may stand between two words of a phrase, and nowhere else', () => {
    const tokens = tokenize('ouvrir lundi le feu lundi à Kayes');
    const isDay = (at: number): boolean => tokens[at]?.fold === 'lundi';
    const skip = (at: number): number => (isDay(at) ? at + 1 : at);
    expect(lexicon.matchFrom(startsIn(tokens), tokens, 0, tokens.length, skip)).toEqual([
      { first: 0, last: 4, value: 'fire' },
      { first: 6, last: 7, value: 'kayes' },
    ]);
    expect(lexicon.matchAll(tokens)).toEqual([{ first: 6, last: 7, value: 'kayes' }]);
  });

  it('finds the same where it is known which tokens phrases begin with', () => {
    const tokens = tokenize('Kayes, la région de Kayes');
    const starts = startsIn(tokens);
    expect(lexicon.matchFrom(starts, tokens)).toEqual(lexicon.matchAll(tokens));
    expect(lexicon.matchFrom(starts, tokens, 1, 4)).toEqual([]);
    expect(lexicon.matchFrom(starts, tokens, 4)).toEqual([{ first: 5, last: 6, value: 'kayes' }]);
  });

  it('stays within the tokens that it is given', () => {
    const tokens = tokenize('région de Kayes');
    expect(lexicon.matchAll(tokens, 0, 2)).toEqual([]);
    expect(lexicon.matchAll(tokens, 1)).toEqual([{ first: 2, last: 3, value: 'kayes' }]);
    expect(lexicon.matchAt(tokens, 0, 2)).toBeNull();
    expect(lexicon.matchAt(tokens, 9)).toBeNull();
  });
});

describe('adding', () => {
  it('lets a later value of the same folded phrase win, and keeps it once', () => {
    const words = new Lexicon<number>();
    words.add('Ménaka', 1);
    words.add('menaka', 2);
    expect([[...wordsOf(words)], words.get('MÉNAKA')]).toEqual([['menaka'], 2]);
  });

  it('makes later values of the earlier ones, whenever the phrases are first met', () => {
    const words = new Lexicon<string>();
    for (const letter of ['a', 'b']) words.update('ouvrir le feu', (before = '') => before + letter);
    expect(words.get('ouvrir le feu')).toBe('ab');
    words.update('Ouvrir le feu', (before = '') => `${before}c`);
    words.add('ouvrir', 'd');
    expect(['ouvrir', 'ouvrir le feu', 'ouvrir le'].map((phrase) => words.get(phrase))).toEqual([
      'd',
      'abc',
      undefined,
    ]);
    expect([...wordsOf(words)]).toEqual(['ouvrir', 'le', 'feu']);
  });

  it('takes no phrase without a word', () => {
    const words = new Lexicon<number>();
    for (const phrase of ['', ' ', '-', '’']) words.add(phrase, 1);
    expect([...wordsOf(words)]).toEqual([]);
  });

  it('knows whole phrases only', () => {
    expect(lexicon.get('région')).toBeUndefined();
    expect(lexicon.get('région de Kayes')).toBe('region');
  });
});

describe('invariants', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'é');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  it('finds longest phrases from the left without overlap, as trying each one does', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(phrase, { maxLength: 8 }),
        fc.array(word, { maxLength: 15 }),
        (phrases, words) => {
          const tokens = tokenize(words.join(' '));
          const expected: string[] = [];
          for (let at = 0; at < words.length;) {
            const longest = phrases
              .filter((p) => p === words.slice(at, at + p.split(' ').length).join(' '))
              .sort((a, b) => b.length - a.length)[0];
            if (longest !== undefined) expected.push(longest);
            at += longest?.split(' ').length ?? 1;
          }
          const trie = compileLexicon(phrases.map((p) => [p, p] as const));
          expect(trie.matchAll(tokens).map((match) => match.value)).toEqual(expected);
        },
      ),
      { seed: 1 },
    );
  });
});

it('phrases are found whatever marks part their first words from the rest', () => {
  const marked = compileLexicon([
    ['s’attribue l’attaque', 1] as const,
    ['prise -', 2] as const,
    ['10 civils', 3] as const,
    ['Œuvre d’art', 4] as const,
  ]);
  const values = (text: string): number[] => marked.matchAll(tokenize(text)).map((match) => match.value);
  expect(values("s'attribue l'attaque")).toEqual([1]);
  expect(values('une prise')).toEqual([2]);
  expect(values('10 civils')).toEqual([3]);
  expect(values('oeuvre d’art')).toEqual([4]);
  expect(wordsOf(marked)).toContain('attaque');
});
