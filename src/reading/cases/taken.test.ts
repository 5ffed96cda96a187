import { expect, test } from 'vitest';
import { findingsOf } from './telling.fixture.ts';

/** The live incidents of a text, with their places. */
const told = (lang: 'fr' | 'en', text: string): string[] =>
  findingsOf(lang, text)
    .incidents.filter((i) => !i.background)
    .map((i) => `${i.subEventType} @ ${i.where?.name}`);

const MARKET = {
  en: 'Gunmen opened fire on a market in Djibo on Tuesday, killing six people.',
  fr: 'Des hommes armés ont ouvert le feu sur un marché à Djibo mardi, tuant six personnes.',
};

/** Whom a sentence has taken away without an abduction. */
test.each([
  ['en', 'A dozen others were wounded and taken to local hospitals.'],
  ['en', 'The injured were carried away to the nearest health centre.'],
  ['en', 'Two women were taken to the capital for treatment.'],
  ['en', 'Ten children were whisked away to safety.'],
  ['en', 'The bodies were carried off to the mortuary.'],
  ['en', 'Residents were taken out of their homes in small groups and shot.'],
  ['en', 'The attackers took the men away and shot them one by one.'],
  ['en', 'Two elders were seized and then beheaded.'],
  ['en', 'They carried off cattle.'],
  ['en', 'They drove off with three vehicles.'],
  ['fr', 'Une douzaine d’autres ont été blessées et emmenées à l’hôpital.'],
  ['fr', 'Dix enfants ont été emmenés à l’abri.'],
  ['fr', 'Deux femmes ont été emmenées dans la capitale pour y être soignées.'],
  ['fr', 'Des habitants ont été emmenés par petits groupes et fusillés.'],
  ['fr', 'Les assaillants ont emmené les hommes et les ont abattus un à un.'],
  ['fr', 'Des jeunes gens ont été enlevés puis égorgés.'],
] as const)('%s, no abduction: %s', (lang, text) => {
  expect(told(lang, `${MARKET[lang]} ${text}`)).toEqual(['Attack @ Djibo']);
});

test.each([
  ['en', 'Gunmen abducted a nurse from a hospital in Djibo on Tuesday.'],
  ['en', 'Three doctors were kidnapped on their way to a hospital in Djibo on Tuesday.'],
  ['en', 'Bandits drove off with twenty passengers of a bus in Djibo on Tuesday.'],
  ['en', 'Gunmen carried off a village chief and his motorcycle in Djibo on Tuesday.'],
  ['en', 'Three armed men took him from his house in Djibo on Tuesday night.'],
  ['en', 'Gunmen came to his house in Djibo on Tuesday and left with him.'],
  ['fr', 'Cinq infirmiers ont été enlevés mardi à l’hôpital de Djibo.'],
  ['fr', 'Deux médecins ont été enlevés mardi dans un hôpital de Djibo.'],
] as const)('%s, an abduction: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Abduction/forced disappearance @ Djibo']);
});

/** Names that are not where it happened. */
test.each([
  ['en', 'Armed men raided Sirba on Tuesday, survivors who fled to Dori said.', 'Sirba'],
  ['en', 'Armed men raided Sirba on Tuesday, said villagers now sheltering in Dori.', 'Sirba'],
  [
    'fr',
    'Des hommes armés ont attaqué Sirba mardi, selon des villageois qui ont trouvé refuge à Dori.',
    'Sirba',
  ],
  ['fr', 'Des hommes armés ont attaqué Sirba mardi, racontent des habitants réfugiés à Dori.', 'Sirba'],
  ['en', 'The governor of Darfur, Minni Minawi, said a drone killed 70 patients on Tuesday.', 'Darfur'],
  ['fr', 'Le gouverneur du Darfour, Minni Minawi, a dit qu’un drone avait tué 70 patients mardi.', 'Darfour'],
  ['en', 'Police chief in Borno, Kenneth Daniel, said gunmen killed seven people on Tuesday.', 'Borno'],
  ['en', 'Soldiers shot at End Levies demonstrators in Lagos on Tuesday.', 'Lagos'],
  [
    'en',
    'A boat was fired on between the villages of Abakoira and Zorhoi on Tuesday with rockets.',
    'Abakoira',
  ],
] as const)('%s: %s', (lang, text, place) => {
  expect(told(lang, text).map((t) => t.split(' @ ')[1])).toEqual([place]);
});

test.each([
  [
    'en',
    'Armed men killed twelve villagers in Seytenga on Sunday, survivors who reached Dori said. On Friday 11 gendarmes died in an attack on their post in the same town.',
  ],
  [
    'fr',
    'Des hommes armés ont tué douze villageois à Seytenga dimanche, selon des rescapés arrivés à Dori. Vendredi, 11 gendarmes étaient morts dans une attaque contre leur poste dans la même ville.',
  ],
] as const)('%s: the same town is the one attacked: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Attack @ Seytenga', 'Armed clash @ Seytenga']);
});

/** Days long past, told behind the news of the week. */
test.each([
  [
    'en',
    'Gunmen killed nine people in Djibo on Tuesday. On 12 February, 34 people were massacred in Toumour.',
  ],
  [
    'fr',
    'Des hommes armés ont tué neuf personnes à Djibo mardi. Le 12 février, 34 personnes ont été massacrées à Toumour.',
  ],
] as const)('%s: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Attack @ Djibo']);
});

/** Who was saved was held by nobody, unless the report tells of captors or of forces that went for them. */
test.each([
  ['en', 'Floods hit Djibo on Monday. Twelve people were rescued.', 0],
  ['en', 'A bomb brought down a hotel in Djibo on Monday. Eight guests were rescued from the rubble.', 1],
  ['en', 'Gunmen attacked a hotel in Djibo on Monday. Security forces rescued 40 guests.', 1],
  ['en', 'Eleven villagers were rescued in Djibo on Sunday after two weeks in the hands of bandits.', 1],
  ['en', 'Troops rescued 12 women near Djibo on Monday.', 1],
  ['fr', 'Des inondations ont frappé Djibo lundi. Douze personnes ont été secourues.', 0],
  ['fr', 'Une bombe a détruit un hôtel à Djibo lundi. Huit clients ont été secourus.', 1],
  ['fr', 'Des hommes armés ont attaqué un hôtel à Djibo lundi. L’armée a secouru 40 clients.', 1],
  ['fr', 'L’armée a secouru douze femmes près de Djibo lundi.', 1],
] as const)('%s, rescued: %s', (lang, text, count) => {
  expect(told(lang, text)).toHaveLength(count);
});

/** "Four kidnapped students": says who they are. */
test.each([
  ['en', 'Police rescued four kidnapped students in Djibo on Tuesday.', ['Other @ Djibo']],
  ['en', 'The army freed 12 abducted traders in Djibo on Monday.', ['Other @ Djibo']],
  ['en', 'Gunmen killed three kidnapped traders in Djibo on Monday.', ['Attack @ Djibo']],
  ['en', 'Four students were kidnapped in Djibo on Tuesday.', ['Abduction/forced disappearance @ Djibo']],
] as const)('%s, taken before: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(expected);
});

/** Fighters who are captured are prisoners of the fight. */
test.each([
  [
    'en',
    'An army post at Djibo was attacked on Tuesday. Six soldiers died, nine assailants were killed and four captured.',
  ],
  ['en', 'Two bandits were killed and a third captured by the guard in Djibo on Monday.'],
  ['en', 'The army repelled an attack in Djibo on Monday: eight terrorists neutralised, four captured.'],
  [
    'fr',
    'Un poste de l’armée a été attaqué mardi à Djibo. Six soldats sont morts, neuf assaillants ont été tués et quatre capturés.',
  ],
  ['fr', 'Deux bandits ont été abattus et un troisième capturé par la garde à Djibo lundi.'],
  ['fr', 'L’armée a repoussé une attaque lundi à Djibo : huit terroristes neutralisés, quatre capturés.'],
] as const)('%s, prisoners: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Armed clash @ Djibo']);
  const [incident] = findingsOf(lang, text).incidents;
  expect(incident?.harm).toContainEqual(expect.objectContaining({ effect: 'detained', who: 'armed_group' }));
});

test.each([
  ['en', 'Jihadists attacked an army post at Djibo on Tuesday and three soldiers were captured.'],
  ['fr', 'Des jihadistes ont attaqué un poste de l’armée à Djibo mardi et trois soldats ont été capturés.'],
] as const)('%s, soldiers taken: %s', (lang, text) => {
  const [incident] = findingsOf(lang, text).incidents;
  expect(incident?.harm).toContainEqual(expect.objectContaining({ effect: 'abducted', who: 'state_forces' }));
});

/** Whom the state holds is under arrest; how captives are is no taking. */
test.each([
  ['fr', 'L’armée malienne dit avoir fait douze prisonniers lundi à Gao.', ['Arrests @ Gao']],
  ['en', 'The Malian army said it had taken twelve prisoners in Gao on Monday.', ['Arrests @ Gao']],
  ['fr', 'Un couple a été tué lundi à Gao. Deux suspects sont aux mains de la police.', ['Attack @ Gao']],
  [
    'fr',
    'Quatre passagers sont tombés aux mains d’hommes armés lundi à Gao.',
    ['Abduction/forced disappearance @ Gao'],
  ],
  ['fr', 'Les quatre otages sont sains et saufs. Ils ont été relâchés dimanche à Kidal.', ['Other @ Kidal']],
  ['en', 'The four hostages are safe and sound. They were released in Kidal on Sunday.', ['Other @ Kidal']],
  [
    'en',
    'On Wednesday commandos stormed a train at Sibi and killed all 20 hostage-takers, the general said.',
    ['Armed clash @ Sibi'],
  ],
  [
    'fr',
    'Lundi, embuscade contre un convoi à Gao : quatre chauffeurs tués ; plusieurs militaires faits prisonniers.',
    ['Attack @ Gao'],
  ],
] as const)('%s, held: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual(expected);
});

/** What was done earlier in the same deed is told of it; what was done before is history. */
test.each([
  [
    'en',
    'Bandits abducted sixty people in Kankara on Saturday. They had shot dead four men on their way in.',
  ],
  [
    'en',
    'Bandits abducted sixty people in Kankara on Saturday. The raiders had killed two men minutes earlier.',
  ],
  [
    'fr',
    'Des bandits ont enlevé dix personnes à Kankara samedi. Les bandits avaient tué deux hommes en arrivant.',
  ],
  ['fr', 'Des bandits ont enlevé dix personnes à Kankara samedi. Ils avaient tué deux hommes peu avant.'],
] as const)('%s, two incidents: %s', (lang, text) => {
  expect(told(lang, text).sort()).toEqual(['Abduction/forced disappearance @ Kankara', 'Attack @ Kankara']);
});

test.each([
  ['en', 'Bandits abducted sixty people in Kankara on Saturday. They had killed four men there last year.'],
  ['fr', 'Des bandits ont enlevé dix personnes à Kankara samedi. Ils avaient tué deux hommes l’an dernier.'],
] as const)('%s, one incident: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Abduction/forced disappearance @ Kankara']);
});

/** A rumour is no incident. */
test.each([
  ['en', 'The rumour of a fresh killing in Gao is false, police said on Monday.'],
  ['en', 'Rumours of an attack on Gao sent people fleeing on Monday.'],
  ['fr', 'La rumeur d’une attaque à Gao est fausse, a dit la police lundi.'],
] as const)('%s, nothing: %s', (lang, text) => {
  expect(told(lang, text)).toEqual([]);
});

const BOMB = {
  en: 'A bomb killed ten soldiers in Djibo on Monday.',
  fr: 'Une bombe a tué dix soldats lundi à Djibo.',
};
const [ARREST, TAKING] = ['Arrests @ Dori', 'Abduction/forced disappearance @ Dori'];

/** Behind a bomb, whom the state takes, who is suspected or whom nobody is named to pick up is arrested. */
test.each([
  ['en', 'Police picked up five suspects in Dori on Tuesday.', ARREST],
  ['en', 'Four suspects were picked up in Dori on Tuesday.', ARREST],
  ['en', 'Eight traders were rounded up in Dori on Tuesday after house searches.', ARREST],
  ['en', 'Three men suspected of laying the bomb were led away in Dori on Tuesday.', ARREST],
  ['en', 'Two teachers were taken into custody in Dori on Tuesday.', ARREST],
  ['en', 'Security agents took three young men from a tyre shop in Dori on Tuesday.', ARREST],
  ['en', 'Gunmen picked up three farmers in Dori on Tuesday.', TAKING],
  ['en', 'Three farmers were picked up by bandits in Dori on Tuesday.', TAKING],
  ['en', 'Soldiers abducted two students in Dori on Tuesday.', TAKING],
  ['en', 'Armed men killed a soldier and three children were led away in Dori on Tuesday.', TAKING],
  ['fr', 'La police a embarqué cinq suspects mardi à Dori.', ARREST],
  ['fr', 'Quatre suspects ont été emmenés mardi à Dori.', ARREST],
  ['fr', 'Huit commerçants ont été raflés mardi à Dori.', ARREST],
  ['fr', 'Les gendarmes ont mis la main sur trois hommes mardi à Dori.', ARREST],
  ['fr', 'Des hommes armés ont emmené quatre jeunes mardi à Dori.', TAKING],
  ['fr', 'Des soldats ont enlevé deux étudiants mardi à Dori.', TAKING],
] as const)('%s, taken behind a bomb: %s', (lang, text, expected) => {
  expect(told(lang, `${BOMB[lang]} ${text}`)).toContain(expected);
  expect(told(lang, `${BOMB[lang]} ${text}`)).not.toContain(expected === ARREST ? TAKING : ARREST);
});

test.each([
  ['Two aid workers kidnapped in Ménaka in May were released on Monday.', 'Other'],
  ['Four nuns seized in Kafanchan in May were freed on Sunday.', 'Other'],
  ['A post attacked in Djibo in May was attacked again on Monday.', 'Attack'],
  ['Two nuns seized in Kafanchan may be freed on Monday.', null],
] as const)('a month is no “may”: %s', (text, type) => {
  const types = findingsOf('en', text).incidents.map((i) => i.subEventType);
  if (type === null) expect(types).not.toContain('Other');
  else expect(types).toContain(type);
});

test.each([
  [
    'en',
    'Soldiers took away five men in Djibo on Monday night; their families have had no news of them since.',
  ],
  [
    'en',
    'On Monday police picked up three students in Djibo. Nobody has said where they are, and their whereabouts are unknown.',
  ],
  ['fr', 'Des militaires ont emmené cinq hommes lundi à Djibo ; leurs familles sont sans nouvelles depuis.'],
  ['fr', 'Cinq hommes ont été embarqués par des soldats lundi à Djibo. On ne les a plus revus.'],
] as const)('%s, a forced disappearance, whoever took them: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Abduction/forced disappearance @ Djibo']);
});

test.each([
  ['en', 'Soldiers took away five men in Djibo on Monday night. They are to appear before a judge.'],
  ['fr', 'Des militaires ont emmené cinq hommes lundi à Djibo. Ils seront présentés au juge.'],
] as const)('%s, an arrest: %s', (lang, text) => {
  expect(told(lang, text)).toEqual(['Arrests @ Djibo']);
});
