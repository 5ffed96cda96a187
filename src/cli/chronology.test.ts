import { describe, expect, test } from 'vitest';
import { DAWN } from '../../test/kit/dawn.ts';
import type { When } from '../core/findings.ts';
import { renderFindings } from './chronology.ts';
import { wordsIn } from './messages/index.ts';
import { heading } from './rendering/days.ts';
import { shorten, wrap } from './rendering/layout.ts';
import { figure } from './rendering/wording.ts';

const style = (lang: 'fr' | 'en', rest = {}) => ({
  width: 100,
  colour: false,
  words: wordsIn(lang),
  ...rest,
});

describe('the chronology of a report', () => {
  test('in French', async () => {
    await expect(`${renderFindings(DAWN, style('fr'))}\n`).toMatchFileSnapshot('snapshots/dawn.fr.txt');
  });

  test('in English', async () => {
    await expect(`${renderFindings(DAWN, style('en'))}\n`).toMatchFileSnapshot('snapshots/dawn.en.txt');
  });

  test('fits the width that there is', () => {
    for (const width of [40, 60, 110]) {
      const lines = renderFindings(DAWN, style('fr', { width })).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  test('has colour only where it is wanted, and the same words', () => {
    const plain = renderFindings(DAWN, style('en'));
    const painted = renderFindings(DAWN, style('en', { colour: true }));
    expect(plain).not.toContain('\u001b');
    // oxlint-disable-next-line no-control-regex
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  test('a report that tells of nothing says so', () => {
    const empty = {
      ...DAWN,
      incidents: [],
      operations: [],
      statements: [],
      signals: [],
      corridors: [],
      assessments: [],
      contradictions: [],
    };
    expect(renderFindings(empty, style('en'))).toContain('Nothing that happened was found');
  });

  test('what a report holds cannot move the cursor', () => {
    const report = { ...DAWN.report, title: 'a\u001b[2Jb\u202ec' };
    expect(renderFindings({ ...DAWN, report }, style('en'))).toMatch(/^a \[2Jb c\n/);
  });
});

const when = (start: string, end: string, rest: Partial<When> = {}): When => ({
  start,
  end,
  time: null,
  partOfDay: null,
  timePrecision: 1,
  evidence: [],
  ...rest,
});

describe('dates', () => {
  const CASES: readonly [When | null, string, string][] = [
    [null, 'Date not said', 'Date non précisée'],
    [when('2025-07-01', '2025-07-01'), 'Tuesday 1 July 2025', 'mardi 1er juillet 2025'],
    [when('2025-07-11', '2025-07-11'), 'Friday 11 July 2025', 'vendredi 11 juillet 2025'],
    [
      when('2025-07-01', '2025-07-01', { timePrecision: 2 }),
      'around 1 July 2025',
      'vers le 1er juillet 2025',
    ],
    [
      when('2025-06-30', '2025-07-01', { partOfDay: 'night' }),
      'night of 30 June to 1 July 2025',
      'nuit du 30 juin au 1er juillet 2025',
    ],
    [
      when('2024-12-31', '2025-01-02'),
      'from 31 December 2024 to 2 January 2025',
      'du 31 décembre 2024 au 2 janvier 2025',
    ],
    [when('2024-02-01', '2024-02-29', { timePrecision: 3 }), 'February 2024', 'février 2024'],
    [when('2023-01-01', '2023-12-31', { timePrecision: 3 }), '2023', '2023'],
  ];
  test.each(CASES)('%j', (value, english, french) => {
    expect(heading(value, wordsIn('en'))).toBe(english);
    expect(heading(value, wordsIn('fr'))).toBe(french);
  });
});

test('figures keep their bounds', () => {
  expect(figure(80, null, wordsIn('en'))).toBe('80 or more');
  expect(figure(30, 50, wordsIn('fr'))).toBe('30 à 50');
  expect(figure(12, 12, wordsIn('fr'))).toBe('12');
  expect(figure(4000, 4000, wordsIn('fr'))).toBe('4\u202f000');
});

test('lines break at spaces; a word that is too long stands alone', () => {
  expect(wrap('un deux trois', 8)).toEqual(['un deux', 'trois']);
  expect(wrap('un anticonstitutionnellement', 8)).toEqual(['un', 'anticonstitutionnellement']);
  expect(shorten('un deux trois quatre', 12)).toBe('un deux…');
});
