import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../server/messages/index.ts';
import { langOf, wordsIn } from './index.ts';

/** Every path of a catalogue with its text; functions are called with plausible arguments. */
function texts(value: unknown, path = ''): readonly [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 3))]];
  return Object.entries(value as object).flatMap(([key, member]) => texts(member, `${path}.${key}`));
}

/** What is rightly the same in both languages. */
const SAME =
  /^\.(help\.headings|doctor\.(ok|note|node|journal|page|version)|chronology\.(labels\.(condition|sources|means)|contradictions|fields|certainty\.stated))|\.Options$/;

const CATALOGUES = [
  ['messages', texts(wordsIn('en').say), texts(wordsIn('fr').say)],
  ['vocabulary', texts(wordsIn('en').terms), texts(wordsIn('fr').terms)],
  ['server', texts(messagesIn('en')), texts(messagesIn('fr'))],
] as const;

describe.each(CATALOGUES)('%s', (_name, english, french) => {
  test('both languages have the same keys', () => {
    expect(french.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort());
  });

  test('nothing is left untranslated', () => {
    const inEnglish = new Map(english);
    const same = french.filter(
      ([path, text]) => text.includes(' ') && inEnglish.get(path) === text && !SAME.test(path),
    );
    expect(same).toEqual([]);
  });

  test('French marks are French', () => {
    for (const [path, text] of french) {
      expect.soft(text, path).not.toMatch(/\w'\w/);
      // Straight quotes belong to JSON and to what is typed, not to French.
      expect.soft(text.replace(/\{".*\}/, ''), path).not.toContain('"');
    }
  });
});

test.each([
  [{}, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', VIGIE_LANG: 'fr' }, 'fr'],
  [{ LANG: '', LC_MESSAGES: 'fr' }, 'fr'],
] as const)('%j speaks %s', (env, lang) => {
  expect(langOf(env)).toBe(lang);
});
