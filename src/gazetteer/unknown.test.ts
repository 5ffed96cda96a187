import { describe, expect, test } from 'vitest';
import { read } from './reading.fixture.ts';

/** Names of towns that no gazetteer bears: Zongolé, Balkara and Tinsori, each found wherever its sentence has it. */
const TOWNS: readonly (readonly ['fr' | 'en', string])[] = [
  ['fr', 'Les rebelles se sont emparés de Zongolé dimanche.'],
  ['fr', 'L’armée s’est retirée de Zongolé dimanche.'],
  ['fr', 'La prise de Zongolé par les rebelles inquiète.'],
  ['fr', 'La chute de Zongolé inquiète les capitales voisines.'],
  ['fr', 'L’attaque contre Zongolé a fait dix morts.'],
  ['fr', 'L’attaque de Zongolé a fait dix morts.'],
  ['fr', 'Une offensive a été lancée sur Zongolé.'],
  ['fr', 'Des obus sont tombés sur Zongolé.'],
  ['fr', 'L’armée a repris le contrôle de Zongolé.'],
  ['fr', 'Zongolé est tombée aux mains des rebelles.'],
  ['fr', 'Zongolé passe sous le contrôle du M23.'],
  ['fr', 'Zongolé se trouve à 30 km de Mopti.'],
  ['fr', 'Les rebelles approchent de Zongolé.'],
  ['fr', 'L’armée a évacué Zongolé dans la nuit.'],
  ['fr', 'Les militaires ont fui Zongolé.'],
  ['fr', 'Le marché de Zongolé a brûlé.'],
  ['fr', 'L’armée est entrée dans Zongolé mardi.'],
  ['fr', 'Le maire de Zongolé confirme.'],
  ['fr', 'Les rebelles ont perdu Zongolé.'],
  ['fr', 'La population de Zongolé a fui.'],
  ['fr', 'Les habitants fuient Zongolé.'],
  ['fr', 'Les combats de Zongolé ont fait trente morts.'],
  ['fr', 'Le massacre de Zongolé a fait cent morts.'],
  ['fr', 'Le convoi parti de Zongolé a sauté sur une mine.'],
  ['fr', 'Un convoi reliant Zongolé à Mopti a été attaqué.'],
  ['fr', 'La route Zongolé-Mopti est coupée.'],
  ['fr', 'Le pont de Zongolé a été détruit.'],
  ['fr', 'Les localités suivantes ont été attaquées : Zongolé, Balkara et Tinsori.'],
  ['fr', 'Plusieurs villages, dont Zongolé, Balkara et Tinsori, ont été brûlés.'],
  ['fr', 'Zongolé, Balkara et Tinsori ont été attaqués.'],
  ['fr', 'Les rebelles tiennent Zongolé depuis mardi.'],
  ['fr', 'Quatre civils ont été tués, deux à Zongolé et deux à Balkara.'],
  ['fr', 'À la sortie de Zongolé, des hommes ont tiré.'],
  ['fr', 'Des tirs ont retenti à Zongolé.'],
  ['fr', '- Mar. 02/07 | Zongolé | Accrochage.'],
  ['en', 'Rebels seized Zongole on Sunday.'],
  ['en', '- 02/07 | Zongole | Clashes.'],
  ['en', 'The army withdrew from Zongole on Sunday.'],
  ['en', 'The fall of Zongole worries the region.'],
  ['en', 'The attack on Zongole killed ten.'],
  ['en', 'The Zongole attack killed ten.'],
  ['en', 'Shells fell on Zongole.'],
  ['en', 'The army regained control of Zongole.'],
  ['en', 'Zongole fell to the rebels.'],
  ['en', 'Zongole lies 30 km from Mopti.'],
  ['en', 'Rebels are advancing on Zongole.'],
  ['en', 'The army left Zongole overnight.'],
  ['en', 'Soldiers fled Zongole.'],
  ['en', 'The market of Zongole burned.'],
  ['en', 'Residents of Zongole fled.'],
  ['en', 'The mayor of Zongole confirmed it.'],
  ['en', 'Rebels lost Zongole.'],
  ['en', 'Fighting in and around Zongole killed thirty.'],
  ['en', 'The Zongole massacre killed a hundred.'],
  ['en', 'A convoy from Zongole to Mopti hit a mine.'],
  ['en', 'The Zongole-Mopti road is cut.'],
  ['en', 'Several villages, including Zongole, Balkara and Tinsori, were burned.'],
  ['en', 'Zongole, Balkara and Tinsori were attacked.'],
  ['en', 'Rebels hold Zongole since Tuesday.'],
  ['en', 'A place called Zongole was attacked.'],
  ['en', 'Gunmen attacked a market in Zongole.'],
  ['en', 'Three people died on the outskirts of Zongole.'],
  ['en', 'People displaced from Zongole arrived in Mopti.'],
  ['en', 'Residents fled Zongole for Mopti.'],
  ['en', 'Troops entered Zongole.'],
  ['en', 'Troops were deployed to Zongole.'],
  ['en', 'The bombing of Zongole went on.'],
  ['en', 'It said its forces had captured Zongole, Balkara and Tinsori.'],
  ['fr', 'Que s’est-il passé mardi à Zongolé, village du Nord-Ouest anglophone ?'],
  ['fr', 'Les derniers soldats ont quitté le poste frontière de Zongolé vendredi.'],
  ['fr', 'Zongolé, petite localité de la région de Mopti, a été attaquée.'],
  ['en', 'A hospital in Zongole-Tinso said that fifty bodies had been brought in.'],
  ['en', 'Gunmen attacked a popular Zongole hotel on Sunday.'],
  ['fr', 'Dans un bar de Zongolé, une grenade a fait deux morts.'],
  ['fr', 'L’arrestation lundi à Zongolé de douze suspects a été annoncée.'],
  ['fr', 'Le ministère annonce l’arrestation lundi à Zongolé de douze suspects.'],
  ['fr', 'Des hommes armés ont attaqué lundi Zongolé, Balkara et Tinsori.'],
  ['fr', 'Zongolé, bastion des rebelles, a été bombardée.'],
  ['fr', 'Un élu a parlé au sujet de Zongolé, l’un des principaux camps du centre.'],
  ['fr', 'Zongolé, importante caserne du nord, a été attaquée.'],
  ['fr', 'Les deux camps se sont réunis sous un hangar de Zongolé.'],
  ['fr', 'Des hommes armés ont tiré au carrefour de Zongolé.'],
  ['fr', 'Trois femmes ont été enlevées au forage de Zongolé.'],
  ['fr', 'Le terrain de football de Zongolé a été visé.'],
  ['fr', 'L’armée a réinvesti lundi Zongolé sans combat.'],
  ['fr', 'Les rebelles ont mis à sac Zongolé.'],
  ['fr', 'Des hommes à moto ont déferlé sur Zongolé.'],
  ['fr', 'L’armée a bouté les rebelles hors de Zongolé.'],
  ['fr', 'Mardi, c’est Zongolé qui s’est embrasée.'],
  ['fr', 'Ils ont tiré en plein cœur de Zongolé.'],
  ['fr', 'Ils ont attaqué un village du nom de Zongolé.'],
  ['fr', 'Ils ont tué trois bergers au lieu-dit Zongolé.'],
  ['fr', 'Le drame de Zongolé a choqué la région.'],
  ['en', 'Gunmen opened fire at the trading post of Zongole.'],
  ['en', 'Shells hit the monastery of Zongole.'],
  ['en', 'Gunmen rushed Zongole police post at night.'],
  ['en', 'Soldiers set fire to Zongole.'],
  ['en', 'Soldiers drove the rebels out of Zongole.'],
  ['en', 'Soldiers ejected the rebels from Zongole.'],
  ['en', 'Troops encircled Zongole at dawn.'],
  ['en', 'Zongole was attacked on Sunday.'],
  ['en', 'A bomb went off in downtown Zongole.'],
  ['en', 'Children of Zongole were taken away.'],
  ['en', 'The Zongole pit, in Mopti region, was attacked.'],
  ['en', 'On Friday it was Zongole, west of Mopti.'],
  ['en', 'Zongole, a rebel stronghold, was bombed.'],
  ['en', 'Zongole, one of the main camps of the north, was attacked.'],
];

/** Names of persons, groups, makes, feasts and offices where a town could stand. */
const OTHERS: readonly (readonly ['fr' | 'en', string])[] = [
  ['fr', 'Ami : 2 KIA. Ennemi : 14 KIA.'],
  ['fr', 'Bilan : huit morts.'],
  ['fr', 'Le capitaine Sawadogo est tombé lundi.'],
  ['fr', 'Les habitants fuient Boko Haram.'],
  ['fr', 'Ils ont quitté Wagner en mai.'],
  ['fr', 'Les soldats ont perdu Moussa, leur chef.'],
  ['fr', 'Le groupe a tué Traoré, maire de Djibo.'],
  ['fr', 'Les villageois ont fui Noël dans la peur.'],
  ['fr', 'Le porte-parole, Koné, a démenti.'],
  ['fr', 'La Croix-Rouge, Médecins sans frontières et l’Unicef ont évacué Djibo.'],
  ['fr', 'Barkhane a quitté Gao, Sévaré et Ménaka.'],
  ['fr', 'Ils se sont emparés de Toyota et de motos.'],
  ['fr', 'Le pays est sous le contrôle de Goïta.'],
  ['fr', 'Le contrôle de Wagner sur les mines inquiète.'],
  ['fr', 'La bataille de Tabaski a commencé.'],
  ['fr', 'Selon Kouyaté et Diarra, deux habitants de Djibo, l’attaque a duré.'],
  ['fr', 'Macron, Scholz et Meloni se sont rendus à Bamako.'],
  ['fr', 'Le M23 contrôle Rutshuru depuis mardi.'],
  ['fr', 'La CEDEAO, l’Union africaine et Washington ont condamné l’attaque.'],
  ['fr', 'Les militaires ont été repris par Lundi.'],
  ['fr', 'L’armée traverse Ramadan dans le calme.'],
  ['fr', 'Facebook et Djibo ont été attaqués.'],
  ['en', 'Residents fled Boko Haram for Mopti.'],
  ['en', 'The Fulani massacre shocked the country.'],
  ['en', 'Houses were burned in Djibo.'],
  ['en', 'He left Wagner in May.'],
  ['en', 'The Ramadan attack killed three.'],
  ['en', 'The Christmas massacre killed three.'],
  ['en', 'They lost Ahmed, their brother.'],
  ['en', 'The army lost Captain Sow in the ambush.'],
  ['en', 'Musa, Ibrahim and Fatima were attacked.'],
  ['en', 'Amnesty, Oxfam and Save the Children left Djibo.'],
  ['en', 'The Kalashnikov attack lasted an hour.'],
  ['en', 'Fighters of Lakurawa seized Toyota pickups and motorcycles.'],
  ['en', 'Troops seized Kalashnikov rifles.'],
  ['en', 'Residents said Monday was quiet.'],
  ['en', 'He was taken from Facebook.'],
  ['en', 'The group fled Operation Hadin Kai.'],
  ['en', 'The Wagner base was hit.'],
  ['en', 'President Tinubu left Paris for Abuja.'],
  ['en', 'Police held Suleiman for two days.'],
  ['en', 'A Toyota market was hit.'],
  ['en', 'He works for Reuters and lives in Gao.'],
  ['en', 'A Shell station was burned.'],
  ['en', 'The attack on Christians and Muslims went on.'],
  ['en', 'They called the UN and MSF.'],
  ['fr', 'Diallo, un berger du village de Djibo, a témoigné.'],
  ['en', 'Diallo, a herder of the village of Djibo, was heard.'],
  ['en', 'Buhari and Shettima were attacked.'],
  ['en', 'Nobody was attacked.'],
  ['en', 'Police set fire to Toyota pickups.'],
  ['en', 'Soldiers surrounded Musa and shot him.'],
  ['fr', 'Les policiers ont tiré près du rond-point de la Poste.'],
  ['fr', 'Les violences de Boko Haram ont repris.'],
  ['fr', 'Le drame de Moussa a ému le quartier.'],
  ['fr', 'Les soldats ont récupéré Toyota et motos.'],
];

const unknownIn = (text: string, lang: 'fr' | 'en'): string[] =>
  read(text, lang)
    .toponyms.filter(({ place, reasons }) => place.placeId === null && reasons[0] !== 'undecided')
    .map(({ start, end }) => text.slice(start, end));

/** Zongolé, with the place that the sentence puts it in, and what does not put it in one. */
const OUTER: readonly (readonly ['fr' | 'en', string, string | null])[] = [
  ['fr', 'Trois personnes ont été tuées dans le quartier Zongolé à Mopti.', 'Mopti'],
  ['fr', 'Trois personnes ont été tuées à Zongolé, un quartier de Mopti.', 'Mopti'],
  ['fr', 'Trois personnes ont été tuées à Zongolé, une banlieue de Mopti.', 'Mopti'],
  ['fr', 'Trois personnes ont été tuées à Zongolé, dans la périphérie de Mopti.', 'Mopti'],
  ['fr', 'Trois habitants de Zongolé (Mopti) ont été tués.', 'Mopti'],
  ['fr', 'Trois personnes ont été tuées à Zongolé, Molodo, dans la nuit.', 'Molodo'],
  ['fr', 'Trois personnes ont été tuées à Zongolé, entre Mopti et Sévaré.', 'Mopti'],
  ['fr', 'Trois personnes ont été tuées à Zongolé, Molodo et Niono.', null],
  ['fr', 'Le car reliait Zongolé à Mopti.', null],
  ['fr', 'La route de Zongolé à Mopti est coupée.', null],
  ['fr', 'Les habitants de Zongolé ont fui vers Mopti.', null],
  ['en', 'Three people were killed at Zongole in Molodo.', 'Molodo'],
  ['en', 'Gunmen raided Zongole, Molodo, on Monday.', 'Molodo'],
  ['en', 'Three people were killed in Zongole, between Mopti and Sévaré.', 'Mopti'],
  ['en', 'Three people were killed in Zongole, Molodo and Niono.', null],
  ['en', 'Residents fled Zongole for Mopti.', null],
];

describe('names that no gazetteer bears', () => {
  test.each(OUTER)('where it lies: %s: %s', (lang, text, outer) => {
    const { toponyms } = read(text, lang);
    const spot = toponyms.find(({ place }) => place.name.startsWith('Zongol'))!;
    const around = spot.containedIn === null ? null : toponyms[spot.containedIn]!.named.name;
    expect(around).toBe(outer);
    if (outer) expect(spot.place.lat).not.toBeNull();
  });

  test.each([
    ['fr', 'Dans la région de Mopti, trois personnes ont été tuées lundi à Zongolé.', true],
    ['en', 'In Mopti region, three people were killed on Monday at Zongole.', true],
    // A town may be where somebody spoke, and the region of the sentence before says nothing of this one.
    ['fr', 'À Niono, les autorités ont condamné l’attaque commise à Zongolé.', false],
    ['en', 'In Mopti region, calm has returned. Three people were killed at Zongole.', false],
  ] as const)('the area that opens the sentence is where it lies: %s: %s', (lang, text, isPlaced) => {
    const spot = read(text, lang).toponyms.find(({ place }) => place.name.startsWith('Zongol'))!;
    expect(spot.place.lat !== null).toBe(isPlaced);
  });

  test.each(TOWNS)('%s: %s', (lang, text) => {
    const found = unknownIn(text, lang).join(' ');
    const towns = [...text.matchAll(/Zongol[eé]|Balkara|Tinsori/g)].map(([name]) => name);
    for (const town of towns) expect(found).toContain(town);
  });

  test.each(WHOLE)('a name is taken whole: %s: %s', (lang, text, name) => {
    expect(unknownIn(text, lang)).toEqual([name]);
  });

  test.each(OTHERS)('no town: %s: %s', (lang, text) => {
    expect(unknownIn(text, lang).filter((name) => !GAZETTEER_TOWNS.has(name))).toEqual([]);
  });

  test.each([
    ['fr', 'Zongolé est à trois heures de piste. Une mine a sauté à Zongolé.', 2],
    ['en', 'Zongole is three hours away. A mine went off in Zongole.', 2],
    ['fr', 'Zongolé est à trois heures de piste.', 0],
  ] as const)('a name placed once is placed wherever it is said: %s: %s', (lang, text, times) => {
    expect(unknownIn(text, lang)).toHaveLength(times);
  });
});

/** Names of more than one word, one of which may be a town's, and of one that an apostrophe parts. */
const WHOLE: readonly (readonly ['fr' | 'en', string, string])[] = [
  ['fr', 'Trois bergers ont été tués à Gidan Niono.', 'Gidan Niono'],
  ['en', 'Three herders were killed in Gidan Niono on Sunday.', 'Gidan Niono'],
  ['en', 'Gunmen attacked Dan Niono on Sunday.', 'Dan Niono'],
  ['en', 'Three herders were killed at Zong’oro on Sunday.', 'Zong’oro'],
  ['fr', 'Trois bergers ont été tués à Zong’oro dimanche.', 'Zong’oro'],
];

/** Towns of the sentences that the small gazetteer of these tests lacks, and the full one has. */
const GAZETTEER_TOWNS: ReadonlySet<string> = new Set([
  'Abuja',
  'Paris',
  'Rutshuru',
  'Washington',
  'Ménaka',
  'Sévaré',
  'Djibo',
]);
