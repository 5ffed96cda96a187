import { describe, expect, test } from 'vitest';
import { LIKELIHOODS } from '../../core/analysis/likelihood.ts';
import { chanceWords, confide, judge, lintText, lintWords, TERMS, termFor } from './index.ts';
import type { WordFaultCode } from './index.ts';

describe('the table', () => {
  test('is that of ICD 203: seven terms whose ranges meet', () => {
    expect(TERMS.map(({ id }) => id)).toEqual(LIKELIHOODS);
    expect(TERMS.map(({ from, to }) => [from, to])).toEqual([
      [0.01, 0.05],
      [0.05, 0.2],
      [0.2, 0.45],
      [0.45, 0.55],
      [0.55, 0.8],
      [0.8, 0.95],
      [0.95, 0.99],
    ]);
  });

  test.each([
    [0, 'almost_no_chance'],
    [0.049, 'almost_no_chance'],
    [0.05, 'very_unlikely'],
    [0.2, 'unlikely'],
    [0.449, 'unlikely'],
    [0.45, 'roughly_even'],
    [0.5, 'roughly_even'],
    [0.55, 'roughly_even'],
    [0.551, 'likely'],
    [0.8, 'likely'],
    [0.1 + 0.7, 'likely'],
    [0.95, 'very_likely'],
    [1 - 0.05, 'very_likely'],
    [0.951, 'almost_certain'],
    [1, 'almost_certain'],
  ] as const)('%d is %s', (chance, id) => expect(termFor(chance).id).toBe(id));

  test('a chance and its complement have mirrored terms', () => {
    for (let i = 0; i <= 1000; i += 1) {
      const mirrored = LIKELIHOODS.length - 1 - LIKELIHOODS.indexOf(termFor(i / 1000).id);
      expect(termFor(1 - i / 1000).id).toBe(LIKELIHOODS[mirrored]);
    }
  });

  test.each([Number.NaN, -0.01, 1.01, Infinity])('%d is no chance', (chance) =>
    expect(() => termFor(chance)).toThrow(RangeError),
  );
});

const unreported = {
  en: 'that earlier ones went unreported',
  fr: {
    indicative: 'que d’autres, plus anciens, sont passés inaperçus',
    subjunctive: 'que d’autres, plus anciens, soient passés inaperçus',
  },
};

describe('sentences', () => {
  test.each([
    [
      0.31,
      'It is unlikely (31%) that earlier ones went unreported.',
      'Il est improbable (31 %) que d’autres, plus anciens, soient passés inaperçus.',
    ],
    [
      0.9,
      'It is very likely (90%) that earlier ones went unreported.',
      'Il est très probable (90 %) que d’autres, plus anciens, sont passés inaperçus.',
    ],
    [
      0.5,
      'There is a roughly even chance (50%) that earlier ones went unreported.',
      'Il y a à peu près une chance sur deux (50 %) que d’autres, plus anciens, soient passés inaperçus.',
    ],
    [
      0.999,
      'It is almost certain (more than 99%) that earlier ones went unreported.',
      'Il est quasiment certain (plus de 99 %) que d’autres, plus anciens, sont passés inaperçus.',
    ],
    [
      0,
      'There is almost no chance (less than 1%) that earlier ones went unreported.',
      'Il est quasiment exclu (moins de 1 %) que d’autres, plus anciens, soient passés inaperçus.',
    ],
  ])('%d', (chance, en, fr) => expect(judge(chance, unreported).said).toEqual({ fr, en }));

  test('confidence has a sentence of its own', () => {
    const because = { fr: 'trois rapports seulement', en: 'only three reports' };
    expect(confide('low', because)).toEqual({
      confidence: 'low',
      said: {
        fr: 'La confiance est faible : trois rapports seulement.',
        en: 'Confidence is low: only three reports.',
      },
    });
  });

  test('outside the table the number says so', () => {
    expect(chanceWords(0.01).en).toBe('1%');
    expect(chanceWords(0.0099).en).toBe('less than 1%');
    expect(chanceWords(0.991).fr).toBe('plus de 99 %');
  });

  test('whatever the chance, one term and no fault', () => {
    for (let i = 0; i <= 100; i += 1)
      expect(lintWords([judge(i / 100, unreported).said, confide('high', unrelated).said])).toEqual([]);
  });
});

const unrelated = { fr: 'six sources indépendantes', en: 'six independent sources' };

describe('lint', () => {
  test.each<readonly ['fr' | 'en', string, readonly WordFaultCode[]]>([
    ['en', 'It is likely that the posts were hit together.', []],
    ['en', 'It is very unlikely that they were. It is likely that they were not.', []],
    ['en', 'It is almost certain that so many fell on one day. Confidence is low.', []],
    ['en', 'It is probably a coincidence.', ['not_of_the_table']],
    ['en', 'A highly improbable day, and a remote chance.', ['not_of_the_table', 'not_of_the_table']],
    ['en', 'This is the most likely explanation.', ['not_of_the_table']],
    ['en', 'It is likely, even very likely.', ['two_terms']],
    ['en', 'It is likely (70%), with high confidence.', ['with_confidence']],
    ['en', 'The 95% confidence interval does not hold 1.', []],
    ['en', 'This proves coordination.', ['proof']],
    ['en', 'It improves on a better baseline; the road was approved.', []],
    ['en', 'Explosions/Remote violence: the log-likelihood ratio is 3.8.', []],
    ['fr', 'Il est probable que ces attaques sont liées.', []],
    ['fr', 'Il est quasiment exclu que ce soit un hasard. La confiance est élevée.', []],
    ['fr', 'C’est peu probable.', ['not_of_the_table']],
    ['fr', 'C’est peut-être une coïncidence, sans doute.', ['not_of_the_table', 'not_of_the_table']],
    ['fr', 'Explication vraisemblable ; rapport de vraisemblance de 3,8.', ['not_of_the_table']],
    ['fr', 'Une hypothèse probable et une autre, improbable.', ['two_terms']],
    ['fr', 'Des hypothèses quasiment certaines.', []],
    ['fr', 'Il est probable (70 %), avec une confiance modérée.', ['with_confidence']],
    ['fr', 'Cela prouve une coordination.', ['proof']],
    ['fr', 'Ce que rien n’a prouvé, l’éprouvé et les épreuves.', ['proof']],
  ])('%s: %s', (lang, text, codes) => expect(lintText(text, lang).map(({ code }) => code)).toEqual(codes));

  test('names the words and their sentence', () => {
    expect(lintText('All quiet. Perhaps it was.', 'en')).toEqual([
      { code: 'not_of_the_table', lang: 'en', words: 'Perhaps', sentence: 'Perhaps it was.' },
    ]);
  });
});
