import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

const cases: readonly { readonly lang: string; readonly text: string; readonly sizes: readonly number[] }[] =
  [
    {
      lang: 'fr',
      text: 'Mardi 2 septembre 2025, des combattants du JNIM ont attaqué simultanément les camps de Djibo et de Kaya.',
      sizes: [2],
    },
    {
      lang: 'en',
      text: 'JNIM fighters attacked army camps in Djibo, Kaya and Aribinda on Tuesday in coordinated assaults.',
      sizes: [3],
    },
    { lang: 'fr', text: 'Mardi 2 septembre 2025, des hommes armés ont attaqué le camp de Djibo.', sizes: [] },
    // Another country, another day: not one action.
    {
      lang: 'en',
      text: 'Gunmen attacked a base in Djibo, Burkina Faso, on Tuesday. Gunmen attacked a base in Ménaka, Mali, on Tuesday.',
      sizes: [],
    },
    {
      lang: 'en',
      text: 'Gunmen attacked the camp of Djibo on Monday. Gunmen attacked the camp of Kaya on Thursday.',
      sizes: [],
    },
  ];

describe('operationsOf', () => {
  it.each(cases)('$lang: $text', ({ lang, text, sizes }) => {
    const { operations } = read({ id: 'case', lang, text, publishedAt: '2025-09-06' });
    expect(operations.map((o) => o.incidents.length)).toEqual(sizes);
  });
});
