import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

const cases: readonly { readonly lang: string; readonly text: string; readonly places: readonly string[] }[] =
  [
    {
      lang: 'fr',
      text: 'Mardi, des combattants ont frappé cinq localités des régions de Mopti et de Ségou : Bandiagara, Bankass, Diabaly, Macina et Ténenkou.',
      places: ['Bandiagara', 'Bankass', 'Diabaly', 'Macina', 'Ténenkou'],
    },
    {
      lang: 'en',
      text: 'Garissa residents were on Sunday mourning six reservists who died when al-Shabaab stormed their camp at Biyamadhow.',
      places: ['Biyamadhow'],
    },
    {
      lang: 'en',
      text: 'KYIV (news agency) -- At least 50 people died on Tuesday when a missile came down on the station of Kramatorsk.',
      places: ['Kramatorsk'],
    },
    {
      lang: 'en',
      text: 'Five farmers were killed by alleged bandits in Kankara on Tuesday.',
      places: ['Kankara'],
    },
    {
      lang: 'en',
      text: 'Sanaa: American jets pounded the Ras Isa fuel terminal on Tuesday.',
      places: ['Ras Isa'],
    },
    {
      lang: 'en',
      text: 'Goma. Gunmen attacked the camp on Tuesday in Masisi, killing eleven people.',
      places: ['Masisi'],
    },
    {
      lang: 'en',
      text: 'On Tuesday, fighters struck three towns in the Mopti and Ségou regions: Bandiagara, Bankass and Diabaly.',
      places: ['Bandiagara', 'Bankass', 'Diabaly'],
    },
    // A colon that opens no list of towns takes no area away.
    {
      lang: 'fr',
      text: 'Mardi, des hommes armés ont attaqué un convoi dans la région de Mopti : dix soldats ont été tués.',
      places: ['Mopti'],
    },
    {
      lang: 'fr',
      text: 'Deux postes de l’armée ont été attaqués mardi, l’un à Dori, l’autre à Djibo.',
      places: ['Djibo', 'Dori'],
    },
    {
      lang: 'en',
      text: 'Two army posts were attacked on Tuesday, one in Dori, the other in Djibo.',
      places: ['Djibo', 'Dori'],
    },
    {
      lang: 'fr',
      text: 'Mardi, des hommes armés ont attaqué le marché de Dori et tué six civils. Ils ont brûlé quatre véhicules avant de se replier vers Djibo.',
      places: ['Dori'],
    },
    // "others" are other people, not the other half.
    {
      lang: 'fr',
      text: 'Des hommes armés ont attaqué mardi le marché de Dori ; d’autres ont fui à Djibo.',
      places: ['Dori'],
    },
    {
      lang: 'fr',
      text: 'Mardi, une patrouille de l’armée a été attaquée aux chutes de Gozarou : trois soldats ont été tués.',
      places: ['Gozarou'],
    },
  ];

describe('where it happened', () => {
  it.each(cases)('$lang: $text', ({ lang, text, places }) => {
    const { incidents } = read({ id: 'case', lang, text, publishedAt: '2025-09-06' });
    expect(incidents.map(({ where }) => where?.name ?? '').sort()).toEqual(places);
  });
});
