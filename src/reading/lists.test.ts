import { describe, expect, test } from 'vitest';
import { inflect } from '../language/inflection.ts';
import { LIST_EXAMPLES, type ListExamples } from '../language/list-examples.ts';
import { listsOf, type WordList } from '../language/lists.ts';
import type { LanguagePack } from '../language/pack.ts';
import { packs } from '../language/packs.ts';
import { createExplainer } from './index.ts';

const explain = createExplainer();
/** Enough words of a list to find two that the sentences fit; not every noun goes with every verb. */
const TRIED = 16;

/** Whether the reader took a word of the list for what the list says, in a value of its findings. */
function isRead(text: string, lang: string, list: WordList): boolean {
  const { values } = explain({ text, lang, publishedAt: '2025-07-03' }).explanations;
  return values.some((v) => v.reasons.some((r) => r.rule === list.id));
}

function filled(sentence: string, word: string, pack: LanguagePack): string | null {
  const done = inflect(word, pack.inflection).find((w) => w.form === 'participle')?.text;
  if (sentence.includes('{done}') && done === undefined) return null;
  return sentence.replace('{word}', word).replace('{done}', done ?? '');
}

const goesWith = (list: WordList, e: ListExamples): boolean =>
  e.section === list.section && (e.manner === undefined || e.manner === list.manner);

const cases = packs.flatMap((pack) =>
  listsOf(pack).flatMap((list) =>
    (LIST_EXAMPLES[pack.code] ?? [])
      .filter((e) => goesWith(list, e))
      .map((e) => [list.id, pack, list, e] as const),
  ),
);

describe('the reader goes by every list', () => {
  test.each(cases)('%s', (_id, pack, list, { yes, no, shadowed }) => {
    const words = list.words.slice(0, TRIED);
    const read = words.filter((word) =>
      yes.some((sentence) => {
        const text = filled(sentence, word, pack);
        return text !== null && isRead(text, pack.code, list);
      }),
    );
    expect(read.length, `of ${words.join(', ')}`).toBeGreaterThanOrEqual(
      shadowed?.includes(list.id) ? 1 : Math.min(2, list.words.length),
    );
    const denied = read.filter((word) => !isRead(no.replace('{word}', word), pack.code, list));
    expect(denied.length, `of ${read.join(', ')}`).toBeGreaterThanOrEqual(1);
  });
});
