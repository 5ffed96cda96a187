import { describe, expect, test } from 'vitest';
import { findingsOf, readWhole } from './telling.fixture.ts';

/** Names stand in findings as the text writes them. */
const told = (lang: string, text: string): string => readWhole(lang, text).toLowerCase();

/** Reports that tell the same however they are written: without capitals, or in nothing else. */
const REPORTS: readonly (readonly [lang: 'fr' | 'en', text: string])[] = [
  [
    'fr',
    'Des hommes armés ont attaqué dimanche le village de Tarbakou, à 12 km de Djibo, et tué six civils. Lundi, l’armée a bombardé une base du JNIM près de Diapaga.',
  ],
  [
    'fr',
    'Selon le colonel Moussa Diarra, une mine a tué deux soldats mardi à Ber, dans la région de Tombouctou. Deux civils ont été enlevés le même jour dans le nord-ouest du Nigeria.',
  ],
  [
    'fr',
    'Bunia est en deuil. Lundi, les ADF ont tué neuf villageois dans un champ. À Mamove, Oïcha et Eringeti, les habitants ont fui.',
  ],
  [
    'en',
    'Gunmen attacked the village of Tarbakou, 12 km from Zamfara’s Gusau, on Sunday and killed six civilians. On Monday the army bombed a base of ISWAP near Marte.',
  ],
  [
    'en',
    'A drone strike by the RSF killed nine people in El Fasher, North Darfur, on Monday. Sudanese soldiers clashed with the militia in Babanusa on Sunday, Governor Ahmed Salih said.',
  ],
  [
    'en',
    'Gunmen killed four farmers in Kaltoubo on Monday. Another attack was reported near Zongari and Moudouba, where two people died.',
  ],
  [
    'fr',
    'Quatre paysans ont été tués lundi à Kaltoubo par des bandits à moto. Le pont de Zongari a été détruit mardi par des rebelles.',
  ],
  [
    'en',
    'Al-Shabaab fighters shot dead an elder in Beledweyne on Saturday. The U.S. carried out an airstrike near Jilib on Sunday.',
  ],
];

describe('a report tells the same', () => {
  test.each(REPORTS)('%s without capitals: %s', (lang, text) => {
    expect(told(lang, text.toLowerCase())).toBe(told(lang, text));
  });
  test.each(REPORTS)('%s in nothing but capitals: %s', (lang, text) => {
    expect(told(lang, text.toUpperCase())).toBe(told(lang, text));
  });
});

describe('a transcript tells the same', () => {
  test.each([
    [
      'fr',
      'Des hommes armés ont attaqué lundi les villes de Djibo, Dori et Diapaga et ont tué neuf soldats dans une embuscade contre leur convoi.',
    ],
    [
      'en',
      'On Monday a group of gunmen attacked a large market in Gusau, Zamfara State, and killed nine villagers who had come there to sell cattle.',
    ],
  ] as const)('%s without commas: %s', (lang, text) => {
    expect(told(lang, text.replaceAll(',', ''))).toBe(told(lang, text));
  });
  test.each([
    [
      'fr',
      'Des hommes euh armés ont tué euh neuf soldats lundi à euh Djibo.',
      'Des hommes armés ont tué neuf soldats lundi à Djibo.',
    ],
    [
      'en',
      'Gunmen uh killed um nine villagers in uh Gusau on Monday.',
      'Gunmen killed nine villagers in Gusau on Monday.',
    ],
  ] as const)('%s with hesitations: %s', (lang, text, plain) => {
    expect(told(lang, text)).toBe(told(lang, plain));
  });
});

/** Each longer word with a capital, as in the titles of English newspapers. */
const asTitle = (text: string): string =>
  text.replaceAll(/(?<!\p{L})\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());

describe('a first sentence written as a title tells the same', () => {
  test.each([
    ['en', 'Gunmen killed nine villagers near the market of Gusau on Monday. The attack lasted two hours.'],
    ['en', 'Suspected rebels abducted three priests from a church in Kaltoubo on Sunday.'],
    [
      'fr',
      'Des hommes armés ont tué neuf villageois lundi dans un marché de Djibo. L’attaque a duré deux heures.',
    ],
    ['fr', 'Des rebelles présumés ont enlevé trois prêtres dimanche dans une église de Bunia.'],
  ] as const)('%s %s', (lang, text) => {
    const end = text.indexOf('.');
    const titled = asTitle(text.slice(0, end)) + text.slice(end);
    expect(told(lang, titled)).toBe(told(lang, text));
  });
});

describe('everyday words are no places for want of capitals', () => {
  test.each([
    [
      'fr',
      'lundi une grenade a blessé trois personnes dans un car, dans la cour du lac et de la cuvette, à pied ou en van',
    ],
    [
      'fr',
      'deux hommes ont été tués par balle, dit un porte-parole, et des bandes de pêcheurs ont bourré le marché de nounous',
    ],
    [
      'en',
      'a man was killed near the river on monday, for the sake of some cattle, they say, on the split side of the pool',
    ],
    [
      'en',
      'gunmen shot at a van and a car near the mine on monday and wounded a nice man from afar, you say',
    ],
  ] as const)('%s %s', (lang, text) => {
    expect(findingsOf(lang, text).incidents.map(({ where }) => where?.name ?? null)).toEqual([null]);
  });
});
