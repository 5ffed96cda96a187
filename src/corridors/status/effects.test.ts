import { describe, expect, test } from 'vitest';
import { roadRecord } from '../../app/fixtures/road-record.ts';
import { builtinNetwork } from '../network/index.ts';
import { EFFECT_RULES } from './effects.ts';
import { evidenceOf } from './evidence.ts';
import { effectsPage } from './page.ts';
import type { EffectRule } from './rule.ts';

/** A Friday. */
const PUBLISHED = '2025-09-12';
const network = builtinNetwork();

/** Ids of the rules by which a report bears on any road. */
function applied(lang: string, text: string): string[] {
  const evidence = evidenceOf(network, roadRecord([{ text, lang, publishedAt: PUBLISHED }]));
  return [...new Set([...evidence.values()].flat().map((e) => e.rule))];
}

const rules: readonly (readonly [string, EffectRule])[] = Object.entries(EFFECT_RULES);
const examples = (side: 'yes' | 'no'): (readonly [string, string, string])[] =>
  rules.flatMap(([id, rule]) =>
    Object.entries(rule[side]).flatMap(([lang, texts]) =>
      [texts].flat().map((text: string) => [id, lang, text] as const),
    ),
  );

describe('every rule of effect', () => {
  test.each(rules)(
    '%s says what it does, and has an example in each language and one against',
    (_id, rule) => {
      expect(rule.says.fr).not.toBe('');
      expect(rule.says.en).not.toBe('');
      expect(Object.keys(rule.yes).sort()).toEqual(['en', 'fr']);
      expect(Object.keys(rule.no).length).toBeGreaterThan(0);
    },
  );

  test.each(examples('yes'))('%s applies (%s): %s', (id, lang, text) => {
    expect(applied(lang, text)).toContain(id);
  });

  test.each(examples('no'))('%s does not apply (%s): %s', (id, lang, text) => {
    expect(applied(lang, text)).not.toContain(id);
  });

  test('ends rules that exist', () => {
    const named = rules.flatMap(([, { ends }]) => (ends === undefined || ends === 'all' ? [] : ends));
    for (const id of named) expect(Object.keys(EFFECT_RULES)).toContain(id);
  });

  test.each(['fr', 'en'] as const)('stands on the page (%s), with all its examples', (lang) => {
    const page = effectsPage(lang);
    for (const [id, rule] of rules) {
      expect(page).toContain(`## ${id}\n`);
      for (const text of [...Object.values(rule.yes), ...Object.values(rule.no)].flat())
        expect(page).toContain(text);
    }
  });
});
