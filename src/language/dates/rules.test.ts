import { describe, expect, test } from 'vitest';
import { openDocument } from '../document.ts';
import { dates as englishDates } from '../en/dates.ts';
import { dates as frenchDates } from '../fr/dates.ts';
import { readDates } from './read.ts';
import type { DateWords } from './types.ts';

const PUBLISHED = '2025-07-03';

function rulesIn(text: string, words: DateWords): string[] {
  const document = openDocument(text, new Set());
  return readDates(document, words, PUBLISHED).flatMap((mention) => mention.rule.split(/[+:]/));
}

describe.each([frenchDates, englishDates])('rules of $lang', (words) => {
  const rules = [...words.rules, ...words.spans, ...words.prefixes];
  test('ids are unique and every rule has its examples', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules)
      expect([rule.id, rule.yes.length >= 2, rule.no.length >= 1]).toEqual([rule.id, true, true]);
  });
  test.each(rules.flatMap((rule) => rule.yes.map((text) => [rule.id, text] as const)))(
    '%s reads "%s"',
    (id, text) => {
      expect(rulesIn(text, words)).toContain(id);
    },
  );
  test.each(rules.flatMap((rule) => rule.no.map((text) => [rule.id, text] as const)))(
    '%s leaves "%s"',
    (id, text) => {
      expect(rulesIn(text, words)).not.toContain(id);
    },
  );
});
