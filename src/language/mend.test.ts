import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../gazetteer/index.ts';
import { compilePack } from '../reading/annotation/compile.ts';
import { openMended } from '../reading/annotation/spelling.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

const NOWHERE = createGazetteer([]);
const packs = { fr: compilePack(fr), en: compilePack(en) };

/** "as written→as meant" for each token that was mended. */
function mended(lang: 'fr' | 'en', text: string): string[] {
  return openMended(text, packs[lang], { start: 0, end: text.length }, NOWHERE).tokens.flatMap((t) => {
    const written = text.slice(t.start, t.end);
    return written.toLowerCase() === t.text.toLowerCase() ? [] : [`${written}→${t.text}`];
  });
}

describe('acronyms written letter by letter', () => {
  it.each([
    ['fr', 'des hommes du J N I M ont fui', ['J N I M→JNIM']],
    ['fr', 'le J.N.I.M. a revendiqué', ['J.N.I.M.→JNIM']],
    ['en', 'fighters of the A.D.F. Others fled', ['A.D.F→ADF']],
    ['en', 'the L R A and the F.A.R.D.C', ['L R A→LRA', 'F.A.R.D.C→FARDC']],
  ] as const)('%s: %s', (lang, text, meant) => {
    expect(mended(lang, text)).toEqual(meant);
  });

  it.each([
    ['initials', 'en', 'J. B. Diallo met U.S. and U.N. envoys'],
    ['words of one letter', 'fr', 'IL Y A A KAYES un camp'],
    ['points of a list', 'en', 'plans A, B, C'],
    ['letters far apart', 'en', 'A  B  C'],
  ] as const)('%s stay', (_, lang, text) => {
    expect(mended(lang, text).filter((word) => /→\p{Lu}{2}/u.test(word))).toEqual([]);
  });
});

describe('words as they were meant', () => {
  it.each([
    ['fr', 'Des homrnes ont ernporté du bétail.', ['homrnes→hommes', 'ernporté→emporte']],
    ['fr', 'Deux blesés, un comercant tué.', ['comercant→commercant']],
    ['fr', 'attak du poste, 2 flics tués', ['attak→attaque', 'flics→policiers']],
    ['fr', 'vers l5h30, sept (O7) morts', ['l5→15', 'O7→07']],
    ['en', 'a truck loo ted on Wednes day', ['loo ted→looted', 'Wednes day→Wednesday']],
    ['en', 'On 11 Ju1y arrned men came', ['Ju1y→July', 'arrned→armed']],
    ['en', 'they came ystday nite', ['ystday→yesterday', 'nite→night']],
    ['en', 'DAlLY POST: three were kilied on Wednes day', ['Wednes day→Wednesday']],
  ] as const)('%s: %s', (lang, text, meant) => {
    const found = mended(lang, text);
    for (const word of meant) expect(found).toContain(word);
  });

  it.each([
    ['one flaw may be a name', 'en', 'The loo ted parade was held.'],
    [
      'accents and doubled vowels tell words apart',
      'fr',
      'La photo montrée et évoquée hier, la veille, alertée.',
    ],
    ['known words stay two', 'en', 'The army in the town, on the road, at night.'],
    ['names stay', 'fr', 'Killane et Armede, deux amis, sont à Ségou.'],
  ] as const)('%s', (_, lang, text) => {
    expect(mended(lang, text)).toEqual([]);
  });

  it('keeps the place of each word in the text', () => {
    const text = 'On 11 Ju1y arrned men loo ted a shop.';
    const { tokens } = openMended(text, packs.en, { start: 0, end: text.length }, NOWHERE);
    expect(tokens.map((t) => text.slice(t.start, t.end)).join(' ')).toBe(
      'On 11 Ju1y arrned men loo ted a shop .',
    );
    expect(tokens.map((t) => t.index)).toEqual(tokens.map((_, i) => i));
  });
});
