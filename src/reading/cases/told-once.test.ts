import { expect, test } from 'vitest';
import { findingsOf } from './telling.fixture.ts';

/** Live incidents with place and first day; read as if published on Wednesday 6 March 2024. */
const told = (lang: 'fr' | 'en', text: string): string[] =>
  findingsOf(lang, text)
    .incidents.filter((i) => !i.background)
    .map((i) => `${i.subEventType} @ ${i.where?.name} ${i.when?.start.slice(5)}`);

/** How many attacks there are, and what was at a time told of before, is no incident. */
test.each([
  ['en', 'In Borno, attacks have multiplied for a year.'],
  ['en', 'Attacks on villages around Dori have become more frequent since May.'],
  ['en', 'Raids on farms near Dori are on the rise.'],
  ['en', 'Deadly attacks continue around Dori.'],
  ['en', 'The army had lost Kidal in May 2014. Twenty soldiers died in that defeat.'],
  ['en', 'Several women may have been kidnapped.'],
  ['fr', 'Les attaques contre les écoles ont doublé à Dori depuis mai.'],
  ['fr', 'Dori connaît une recrudescence d’attaques depuis mai.'],
  ['fr', 'Plusieurs femmes pourraient avoir été enlevées.'],
] as const)('%s: %s', (lang, text) => {
  const news = {
    en: 'Gunmen killed six traders in Djibo on Monday.',
    fr: 'Des hommes armés ont tué six commerçants lundi à Djibo.',
  };
  expect(told(lang, `${news[lang]} ${text}`)).toEqual(['Attack @ Djibo 03-04']);
});

/** One verb, two places, each with its day. */
test.each([
  ['en', 'The paramilitaries attacked Zamzam on Friday and Abu Shouk on Saturday.'],
  ['en', 'The paramilitaries raided Zamzam on Friday and, a day later, Abu Shouk.'],
  ['en', 'Gunmen killed nine people in Zamzam on Friday and 40 in Abu Shouk on Saturday.'],
  ['fr', 'Des hommes armés ont attaqué Zamzam vendredi et Abu Shouk samedi.'],
  ['fr', 'Des hommes armés ont tué neuf personnes à Zamzam vendredi et quarante à Abu Shouk samedi.'],
] as const)('%s: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Attack @ Zamzam 03-01', 'Attack @ Abu Shouk 03-02']);
});

/** Told in two ways, done once. */
test.each([
  [
    'en',
    'Militants stormed a hotel in Mogadishu on Sunday after setting off a car bomb at its entrance.',
    'Attack @ Mogadishu 03-03',
  ],
  [
    'en',
    'Twenty people were killed on Friday in the siege of a Mogadishu hotel by gunmen. Special forces rescued 106 guests.',
    'Attack @ Mogadishu 03-01',
  ],
  [
    'fr',
    'Vingt personnes ont été tuées vendredi à Mogadiscio dans un hôtel où des assaillants s’étaient retranchés. Les forces spéciales ont libéré 106 clients.',
    'Attack @ Mogadiscio 03-01',
  ],
  [
    'en',
    'An attack on a maternity hospital in El Fasher killed 70 people. A drone hit the hospital on Friday evening.',
    'Air/drone strike @ El-Fasher 03-01',
  ],
  [
    'fr',
    'Une attaque contre la maternité d’El Fasher a fait 70 morts. Un drone a frappé l’hôpital vendredi soir.',
    'Air/drone strike @ El-Fasher 03-01',
  ],
  ['en', 'Insurgents crossed the river to attack Kitaya, in Tanzania, on Monday.', 'Attack @ Kitaya 03-04'],
] as const)('%s: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual([expected]);
});

test.each([
  ['en', 'On Tuesday a wave of attacks hit Dori.', ['Attack @ Dori 03-05']],
  ['en', 'The army sent troops to attack Kitaya, in Tanzania, on Monday.', []],
] as const)('%s, as before: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(expected);
});

/** A sum of several attacks is none of them. */
test.each([
  [
    'en',
    'At least 23 people were killed on Tuesday in two attacks in Burkina Faso. In Titao, a bomb killed nine traders. In Kaya, gunmen shot dead 14 farmers.',
    ['Remote explosive/landmine/IED @ Titao 03-05', 'Attack @ Kaya 03-05'],
  ],
  [
    'fr',
    'Au moins 23 personnes ont été tuées mardi dans une série d’attaques au Burkina Faso. À Titao, une bombe a tué neuf commerçants. À Kaya, des hommes armés ont abattu 14 paysans.',
    ['Remote explosive/landmine/IED @ Titao 03-05', 'Attack @ Kaya 03-05'],
  ],
  [
    'en',
    'Three attacks left 23 people dead on Tuesday in the north of Burkina Faso.',
    ['Attack @ north of Burkina Faso 03-05'],
  ],
  [
    'fr',
    'Trois attaques ont fait 23 morts mardi dans le nord du Burkina Faso.',
    ['Attack @ nord du Burkina Faso 03-05'],
  ],
] as const)('%s, summed: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(expected);
});

/** How a riot or an ambush went on is not another one. */
test.each([
  [
    'en',
    'In Conakry, angry protesters attacked a police station on Tuesday. Police fired tear gas.',
    'Violent demonstration @ Conakry 03-05',
  ],
  [
    'fr',
    'À Conakry, des manifestants en colère ont attaqué mardi un commissariat. La police a tiré des gaz lacrymogènes.',
    'Violent demonstration @ Conakry 03-05',
  ],
  [
    'en',
    'Supporters of the junta marched in Bangui on Sunday, and some of them attacked the UN base. Protesters threw stones at the building and set fire to a gate.',
    'Violent demonstration @ Bangui 03-03',
  ],
  [
    'en',
    'Nine soldiers were killed in an ambush near Gao on Tuesday. Their lead vehicle hit a mine, then gunmen opened fire.',
    'Armed clash @ Gao 03-05',
  ],
  [
    'fr',
    'Un convoi est tombé mardi dans une embuscade près de Gao. Le premier camion a sauté sur un engin explosif avant que des hommes armés n’ouvrent le feu, tuant quatre soldats.',
    'Armed clash @ Gao 03-05',
  ],
  [
    'en',
    'Gunmen abducted three pupils from a school in Djibo on Monday. A security guard who tried to stop them was shot dead.',
    'Abduction/forced disappearance @ Djibo 03-04',
  ],
  [
    'fr',
    'Des hommes armés ont enlevé trois élèves à Djibo lundi. Un gardien qui tentait de s’interposer a été mortellement touché.',
    'Abduction/forced disappearance @ Djibo 03-04',
  ],
] as const)('%s, went on: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual([expected]);
});

test.each([
  [
    'en',
    'Gunmen attacked Djibo on Monday, killing nine. The same day a truck hit a mine near Arbinda.',
    ['Attack @ Djibo 03-04', 'Remote explosive/landmine/IED @ Arbinda 03-04'],
  ],
  [
    'fr',
    'Des hommes armés ont tué neuf paysans dans une embuscade à Djibo lundi. Un camion a sauté sur une mine à Arbinda lundi, tuant deux passagers.',
    ['Attack @ Djibo 03-04', 'Remote explosive/landmine/IED @ Arbinda 03-04'],
  ],
] as const)('%s, told apart: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(expected);
});

/** What somebody wants, vows or asks for is not done; what captives were until they are freed was done before. */
test.each([
  ['en', 'The rebels vowed on Monday to step up their attacks on ships off Mocha.', []],
  ['en', 'The rebels threatened on Monday to carry out more strikes on Khartoum.', []],
  ['en', 'France called on Monday for the immediate release of three teachers held in Kaya.', []],
  ['en', 'The presidency on Monday demanded their release without delay.', []],
  [
    'en',
    'The army promised reprisals after rebels killed six farmers in Boni on Monday.',
    ['Attack @ Boni 03-04'],
  ],
  [
    'en',
    'Three engineers held by bandits in Zamfara, one of them ill, were freed on Monday.',
    ['Other @ Zamfara 03-04'],
  ],
  ['en', 'Rebels let twelve hostages go near Kalemie on Monday.', ['Other @ Kalemie 03-04']],
  ['en', 'The firm let go 60 workers in Kano on Monday.', []],
  ['fr', 'Le groupe a promis lundi d’intensifier ses raids contre les bases de Gao.', []],
  ['fr', 'La présidence a réclamé lundi la libération des trois enseignants détenus à Kaya.', []],
  [
    'fr',
    'Trois ingénieurs détenus par des bandits à Zamfara, dont un malade, ont été libérés lundi.',
    ['Other @ Zamfara 03-04'],
  ],
  ['fr', 'Les rebelles ont laissé partir douze otages lundi près de Kalemie.', ['Other @ Kalemie 03-04']],
] as const)('%s, done or not: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(expected);
});

/** What a sentence reckons its day from was done before, by others. */
test.each([
  [
    'en',
    'Ninety people were killed at a clinic in Nyala on Monday, two days after the Rapid Support Forces took the town from the army.',
    ['Non-state actor overtakes territory @ Nyala 03-02', 'Attack @ Nyala 03-04'],
  ],
  [
    'en',
    'Two days after jihadists attacked the camp at Sokolo, gunmen killed six traders in Diabaly on Monday.',
    ['Attack @ Sokolo 03-02', 'Attack @ Diabaly 03-04'],
  ],
  [
    'en',
    'Three hostages were freed in Bosso on Monday, days after the authorities set free 60 suspected militants in Diffa.',
    ['Other @ Diffa 02-26', 'Other @ Bosso 03-04'],
  ],
  [
    'fr',
    'Douze civils ont été tués lundi à Bukavu, deux jours après que le M23 s’est emparé de la ville.',
    ['Non-state actor overtakes territory @ Bukavu 03-02', 'Attack @ Bukavu 03-04'],
  ],
  [
    'fr',
    'Douze civils ont été tués lundi à Bukavu, un jour après la prise de la ville par le M23.',
    ['Non-state actor overtakes territory @ Bukavu 03-03', 'Attack @ Bukavu 03-04'],
  ],
] as const)('%s, before and after: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(expected);
});
