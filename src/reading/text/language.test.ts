import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

test.each([
  ['en', 'Mon 04/03 | Bama | Gunmen killed three farmers. Two soldiers wounded.'],
  ['fr', 'Lun. 04/03 | Gossi | Attaque jihadiste. Trois cultivateurs tués, deux soldats blessés.'],
])('tells %s by words of violence where no common word stands', (lang, text) => {
  expect(read({ text }).report.lang).toBe(lang);
});

test('refuses a text that no words tell', () => {
  expect(() => read({ text: 'Bama Gwoza Konduga 04/03' })).toThrow('no language');
});
