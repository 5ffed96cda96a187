import { expect, test } from 'vitest';
import { tellingLines } from './lines.ts';

const line = (text: string, marks: readonly (readonly [number, number])[] = [[0, 2]]) => ({ text, marks });

test('of lines that say the same, the longest is shown; of a summary without the words, nothing', () => {
  const texts = (lines: readonly ReturnType<typeof line>[]): readonly string[] =>
    tellingLines(lines).map(({ text }) => text);
  expect(texts([line('Attack at Gogui.', []), line('Kayes'), line('Posts were hit in Kayes.')])).toEqual([
    'Posts were hit in Kayes.',
  ]);
  expect(texts([line('a raid near Kayes'), line('a raid near Kayes, without a toll')])).toEqual([
    'a raid near Kayes, without a toll',
  ]);
  expect(texts([line('twice'), line('twice')])).toEqual(['twice']);
  expect(texts([line('no mark', []), line('none here', [])])).toEqual(['no mark', 'none here']);
});
