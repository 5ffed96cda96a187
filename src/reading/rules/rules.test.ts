import { describe, expect, test } from 'vitest';
import type { Explanations } from '../../core/explanations.ts';
import { createExplainer, createReader } from '../index.ts';
import { READING_RULES, type Rule } from './index.ts';

const PUBLISHED = '2025-07-03';
const explain = createExplainer();
const read = createReader();

/** Ids of all that fired in a report: for what was read, and for what was left aside. */
function fired({ values, leftAside }: Explanations): string[] {
  return [...new Set([...values.flatMap((v) => v.reasons), ...leftAside].flatMap((r) => r.rule.split('+')))];
}

const rules: readonly (readonly [string, Rule])[] = Object.entries(READING_RULES);
const examples = (side: 'yes' | 'no'): (readonly [string, string, string])[] =>
  rules.flatMap(([id, rule]) =>
    Object.entries(rule[side]).flatMap(([lang, texts]) =>
      [texts].flat().map((text: string) => [id, lang, text] as const),
    ),
  );

describe('every rule of the reading', () => {
  test('says what it does in both languages', () => {
    for (const [id, { says }] of rules) expect([id, says.fr !== '' && says.en !== '']).toEqual([id, true]);
  });

  test('has two reports that it must read and one that it must leave', () => {
    for (const [side, least] of [
      ['yes', 2],
      ['no', 1],
    ] as const) {
      const counts = Map.groupBy(examples(side), ([id]) => id);
      for (const [id] of rules)
        expect([id, side, (counts.get(id) ?? []).length >= least]).toEqual([id, side, true]);
    }
  });

  test.each(examples('yes'))('%s fires (%s): %s', (id, lang, text) => {
    expect(fired(explain({ text, lang, publishedAt: PUBLISHED }).explanations)).toContain(id);
  });

  test.each(examples('no'))('%s does not fire (%s): %s', (id, lang, text) => {
    expect(fired(explain({ text, lang, publishedAt: PUBLISHED }).explanations)).not.toContain(id);
  });

  test('is noted without changing what is read', () => {
    for (const [, lang, text] of examples('yes')) {
      const report = { text, lang, publishedAt: PUBLISHED };
      expect(explain(report).findings).toEqual(read(report));
    }
  });
});
