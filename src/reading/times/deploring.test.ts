import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const told = (lang: string, text: string): readonly string[] =>
  read({ text, lang, publishedAt: '2025-07-10' }).incidents.map(
    ({ where, when }) => `${where?.name} ${when?.start}`,
  );

const NEWS = {
  fr: 'Kumba pleure ses élèves. Samedi, des hommes armés ont fait irruption dans une école et tué sept élèves.',
  en: 'Kumba mourns its pupils. On Saturday gunmen stormed a school and killed seven pupils.',
} as const;

test.each<['fr' | 'en', string]>([
  ['fr', 'Le président, en visite à Libreville, a condamné ces violences.'],
  ['fr', 'Depuis New York, l’ONU a dénoncé lundi une attaque barbare.'],
  ['fr', 'Réunie lundi à Addis-Abeba, l’Union africaine s’est indignée de cette attaque.'],
  ['en', 'The president, on a visit to Libreville, condemned the violence.'],
  ['en', 'From New York, the UN on Monday denounced a barbaric attack.'],
  ['en', 'Meeting in Addis Ababa on Monday, the African Union voiced outrage at the attack.'],
])('where and when somebody deplores it is not where and when it was: %s %s', (lang, sentence) => {
  expect(told(lang, `${NEWS[lang]}\n\n${sentence}`)).toEqual(['Kumba 2025-07-05']);
});

test.each<['fr' | 'en', string]>([
  [
    'fr',
    'L’Union africaine, réunie lundi à Addis-Abeba, a condamné l’attaque de samedi à Kumba, qui a fait sept morts.',
  ],
  [
    'en',
    'The African Union, meeting in Addis Ababa on Monday, condemned Saturday’s attack in Kumba, which killed seven.',
  ],
  ['en', 'In Kumba, where gunmen killed seven pupils on Saturday, the mayor condemned the attack.'],
  ['fr', 'À Kumba, où des hommes armés ont tué sept élèves samedi, le maire a condamné l’attaque.'],
])('what stands beside the deed is its own: %s %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Kumba 2025-07-05']);
});
