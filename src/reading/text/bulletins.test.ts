import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const told = (lang: string, text: string): readonly string[] =>
  read({ text, lang, publishedAt: '2025-07-10' }).incidents.map(
    ({ where, when }) => `${where?.name ?? '-'} ${when?.start}`,
  );

const SPORT = {
  fr: 'Football : le derby aux Lionceaux\n\nLes Lionceaux ont battu mercredi leurs voisins au stade de Cotonou. Le sélectionneur a salué l’attaque et les joueurs.',
  en: 'Football: a win at home\n\nThe Young Stars beat their neighbours in Lusaka on Wednesday. The coach praised the attack and the players.',
} as const;
const WEATHER = {
  fr: 'Météo : fortes pluies\n\nDe fortes pluies sont attendues jusqu’à la fin de la semaine. Les pêcheurs d’Abidjan sont invités mercredi à rester à quai.',
  en: 'Weather: heavy rain\n\nHeavy rain is expected until the end of the week. Fishermen in Accra were asked on Wednesday to stay ashore.',
} as const;
const NEWS = {
  fr: 'Sécurité : le point\n\nDans le Sud-Ouest, Kumba pleure ses élèves. Des hommes armés ont tué sept écoliers dimanche.',
  en: 'Security: news of the day\n\nIn Cameroon, Kumba mourns its pupils. Gunmen killed seven schoolchildren on Sunday.',
} as const;

test.each(['fr', 'en'] as const)(
  'the match and the weather are beside the news of a bulletin (%s)',
  (lang) => {
    const expected = ['Kumba 2025-07-06'];
    expect(told(lang, `${SPORT[lang]}\n\n${NEWS[lang]}`)).toEqual(expected);
    expect(told(lang, `${NEWS[lang]}\n\n${SPORT[lang]}\n\n${WEATHER[lang]}`)).toEqual(expected);
    expect(told(lang, `${WEATHER[lang]}\n\n${NEWS[lang]}\n\n${SPORT[lang]}`)).toEqual(expected);
  },
);

test.each(['fr', 'en'] as const)('… where a line of marks parts them, too (%s)', (lang) => {
  const [sport, news] = [SPORT[lang], NEWS[lang]].map((item) => item.slice(item.indexOf('\n\n') + 2));
  expect(told(lang, `${sport}\n\n***\n\n${news}`)).toEqual(['Kumba 2025-07-06']);
});

test.each<['fr' | 'en', string]>([
  [
    'fr',
    'Une école frappée\n\nDes hommes armés ont tué sept écoliers dimanche.\n\nLa ville\n\nL’école est celle de Kumba, une ville du Sud-Ouest.\n\nSuites\n\nKumba est en deuil.',
  ],
  [
    'en',
    'A school is hit\n\nGunmen killed seven schoolchildren in Kumba on Sunday.\n\nThe town\n\nKumba lies in the south-west.',
  ],
])('a section that shares a name with the news is about it (%s)', (lang, text) => {
  expect(told(lang, text)).toEqual(['Kumba 2025-07-06']);
});
