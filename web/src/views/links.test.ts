import { expect, test } from 'vitest';
import { asLinks, fromLinks, readViews, withView } from './links.ts';

const GAO = { name: 'Gao: routes', address: '?view=corridors&table=access&hub=Gao' };
const KAYES = { name: 'Kayes', address: '?from=2025-07-01&q=Kayes' };

test('views that go out as links come back the same', () => {
  expect(fromLinks(asLinks([GAO, KAYES], 'http://127.0.0.1:4600/'), 'View')).toEqual([GAO, KAYES]);
});

test.each([
  ['http://x/?q=Kayes&lang=fr', [{ name: 'View 1', address: '?q=Kayes' }]],
  ['Start – http://x/', [{ name: 'Start', address: '' }]],
  ['no link here', []],
  ['http://x/?utm=1', []],
  ['', []],
])('%s', (text, expected) => {
  expect(fromLinks(text, 'View')).toEqual(expected);
});

test('a name is taken once, and none is no name', () => {
  const views = withView(withView([], GAO), KAYES);
  expect(withView(views, { name: ' Kayes ', address: '' })).toEqual([GAO, { name: 'Kayes', address: '' }]);
  expect(withView(views, { name: ' ', address: '' })).toBe(views);
});

test('what a browser kept may be anything', () => {
  expect(readViews(JSON.stringify([GAO, { name: 3 }, null]))).toEqual([GAO]);
  for (const kept of [null, '', '{', '{}', 'null']) expect(readViews(kept)).toEqual([]);
});
