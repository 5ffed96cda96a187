import { describe, expect, test } from 'vitest';
import { findChains } from './chains.ts';
import { checkGeography } from './check.ts';
import { fixtureGazetteer, read } from './reading.fixture.ts';

const check = (text: string, lang: 'fr' | 'en') => {
  const { document, toponyms, words } = read(text, lang);
  return checkGeography(document, toponyms, fixtureGazetteer, words);
};

describe('where the text and the map disagree', () => {
  test('towns of the centre in a list of the south-west', () => {
    const [conflict, ...rest] = check(
      'Cinq localités du sud-ouest malien — Kayes, Nioro du Sahel, Niono, Gogui et Molodo — ont été visées.',
      'fr',
    );
    expect(rest).toEqual([]);
    expect(conflict?.note.fr).toBe(
      'Mali : Niono (Ségou) et Molodo (Ségou) ne sont pas dans le sud-ouest du pays.',
    );
    expect(conflict?.note.en).toBe(
      'Mali: Niono (Ségou) and Molodo (Ségou) are not in the south-west of the country.',
    );
    expect(conflict?.evidence.map(({ quote }) => quote)).toEqual([
      'localités du sud-ouest malien',
      'Niono',
      'Molodo',
    ]);
  });

  test.each([
    ['Une attaque a eu lieu à Bafoulabé, dans la région de Ségou.', 'fr', 'Bafoulabé does not lie in Ségou'],
    ['L’attaque de Gao, dans le sud du Mali, a fait dix morts.', 'fr', 'Mali: Gao (Gao) is not in the south'],
    [
      'Gunmen attacked Djibo, in southern Burkina Faso.',
      'en',
      'Burkina Faso: Djibo (Sahel) is not in the south',
    ],
    ['Diboli et Gogui se trouvent près de la frontière sénégalaise.', 'fr', 'Gogui is not on that border'],
    ['L’attaque a visé Djibo, à 10 km de Niamey.', 'fr', 'Djibo is about'],
    ['Gao se trouve dans le sud du Mali.', 'fr', 'Mali: Gao (Gao) is not in the south'],
    ['Le nord du Mali, notamment Sikasso, est touché.', 'fr', 'Mali: Sikasso (Sikasso) is not in the north'],
    ['Northern Mali, including Sikasso, was hit.', 'en', 'Mali: Sikasso (Sikasso) is not in the north'],
    ['Kayes, in the Ségou region, is calm.', 'en', 'Kayes does not lie in Ségou'],
    ['Djibo, 10 km from Niamey, is calm.', 'en', 'Djibo is about'],
    ['Gao, near the Senegalese border, is calm.', 'en', 'Gao is not on that border'],
    ['Une attaque a frappé Kayes, au Niger. Kayes est au Mali.', 'fr', 'Kayes does not lie in Niger'],
  ] as const)('%s', (text, lang, note) => {
    expect(check(text, lang).map((conflict) => conflict.note.en.slice(0, note.length))).toEqual([note]);
  });

  test.each([
    ['Trois localités de l’ouest malien — Kayes, Diboli et Sandaré — ont été visées.', 'fr'],
    ['L’attaque de Gao, dans le nord du Mali, a fait dix morts.', 'fr'],
    ['Une attaque a eu lieu à Bafoulabé, dans la région de Kayes.', 'fr'],
    ['Une attaque a eu lieu à Diafarabé, près de Ténenkou, région de Mopti.', 'fr'],
    ['Le convoi allait de Bafoulabé à Ségou.', 'fr'],
    ['Kidal se trouve dans le nord du Mali.', 'fr'],
    ['Le nord du Mali, notamment Gao et Kidal, est touché.', 'fr'],
    ['Northern Mali, including Gao, was hit.', 'en'],
    ['Kayes, near the Senegalese border, is calm.', 'en'],
    ['Djibo, about 170 km from Dori, is calm.', 'en'],
    ['Le nord du Mali et Sikasso sont touchés.', 'fr'],
    ['Deux localités du sud-ouest malien – Kayes et Bafoulabé – sont visées.', 'fr'],
    ['Une attaque a eu lieu à Diafarabé, dans la commune de Kayes.', 'fr'],
    ['Diboli se trouve près de la frontière sénégalaise.', 'fr'],
    ['Yelewata, in Benue State, was attacked.', 'en'],
    ['Makurdi, Benue State, Nigeria, is tense.', 'en'],
    ['Makurdi, about 90 km from Lafia, is tense.', 'en'],
  ] as const)('no clear mismatch: %s', (text, lang) => {
    expect(check(text, lang)).toEqual([]);
  });
});

describe('chains', () => {
  test.each([
    ['Les corridors (comme Kayes–Diboli–Gogui) sont visés.', 'fr', ['Kayes–Diboli–Gogui']],
    [
      'Le trafic est coupé sur l’axe Kayes-Bamako et sur la route Kaya–Dori.',
      'fr',
      ['Kayes–Bamako', 'Kaya–Dori'],
    ],
    ['La route de Léré à Niono est fermée.', 'fr', ['Léré–Niono']],
    ['Residents blocked the Makurdi-Lafia Road.', 'en', ['Makurdi–Lafia']],
    ['The road from Makurdi to Lafia is closed.', 'en', ['Makurdi–Lafia']],
    ['Le tronçon Gao-Ansongo est miné.', 'fr', ['Gao–Ansongo']],
    ['Kayes, Diboli et Gogui ont été visées.', 'fr', []],
    ['Le bus a brûlé entre Kayes et Bamako.', 'fr', []],
  ] as const)('%s', (text, lang, names) => {
    const { document, toponyms } = read(text, lang);
    const chains = findChains(document, toponyms);
    expect(chains.map(({ name }) => name)).toEqual(names);
    for (const { span } of chains) expect(document.text.slice(span.start, span.end)).toBe(span.quote);
  });
});
