import { describe, expect, test } from 'vitest';
import { readTolls } from './tolls.fixture.ts';

/** Text → "effect who low..high", one a toll in text order; "?" marks a hedged one. */
const FRENCH: readonly (readonly [string, string])[] = [
  ['Trois civils ont été tués à Djibo.', 'killed civilians 3..3'],
  ['L’attaque a fait 12 morts et 30 blessés.', 'killed unknown 12..12; injured unknown 30..30'],
  ['Un soldat a été tué et deux autres enlevés.', 'killed state_forces 1..1; abducted state_forces 2..2'],
  ['Au moins seize personnes ont péri.', 'killed unknown 16..'],
  ['Plusieurs dizaines de villageois ont été tués.', 'killed civilians 20..'],
  ['Une quinzaine de jihadistes ont été abattus.', 'killed armed_group 15..15'],
  ['Dix habitants ont été tués, cinq autres blessés.', 'killed civilians 10..10; injured civilians 5..5'],
  ['Aucun civil n’a été tué.', ''],
  ['L’explosion n’a fait aucun mort.', ''],
  ['Des militaires ont perdu la vie.', 'killed state_forces 2..'],
  ['Plus de trente soldats y ont perdu la vie.', 'killed state_forces 30..'],
  ['Deux gendarmes auraient été tués.', '?killed state_forces 2..2'],
  ['Le bilan provisoire est de 14 morts.', '?killed unknown 14..14'],
  ['Le bilan est passé de 32 à 53 morts.', 'killed unknown 53..53'],
  ['Le bilan s’établit à 53 morts et non 32.', 'killed unknown 53..53'],
  ['Le nombre de morts s’élève à 150.', 'killed unknown 150..150'],
  ['Douze morts, dont onze militaires et un gendarme.', 'killed state_forces 12..12'],
  ['Elle a coûté la vie à huit soldats.', 'killed state_forces 8..8'],
  ['La ville pleure la mort de neuf casques bleus.', 'killed state_forces 9..9'],
  ['L’armée a annoncé la mort, vendredi, de 9 militaires.', 'killed state_forces 9..9'],
  ['L’armée reconnaît six morts dans ses rangs.', 'killed state_forces 6..6'],
  ['L’armée affirme que six de ses hommes ont été tués.', 'killed state_forces 6..6'],
  [
    'Six morts parmi les soldats et dix parmi les assaillants.',
    'killed state_forces 6..6; killed armed_group 10..10',
  ],
  [
    'Le bilan est de six morts côté militaire et de dix côté assaillants.',
    'killed state_forces 6..6; killed armed_group 10..10',
  ],
  ['Les pertes de l’armée s’élèvent à six morts.', 'killed state_forces 6..6'],
  ['Le maire dénombre six morts ; la gendarmerie, elle, quatre.', 'killed unknown 6..6; killed unknown 4..4'],
  [
    'Le maire dénombre six corps ; la gendarmerie n’en a compté que quatre.',
    'killed unknown 6..6; killed unknown 4..4',
  ],
  [
    'Le maire parle de six morts et le chef du village de trente.',
    'killed unknown 6..6; killed unknown 30..30',
  ],
  ['L’armée a perdu neuf hommes.', 'killed state_forces 9..9'],
  ['L’armée a perdu le contrôle de la ville tenue par 200 hommes.', ''],
  [
    'Le passage du véhicule sur l’engin a tué deux soldats et un guide, et blessé cinq autres personnes.',
    'killed state_forces 2..2; killed civilians 1..1; injured unknown 5..5',
  ],
  ['Trois Indiens ont été enlevés.', 'abducted civilians 3..3 IN IN IN'],
  ['Quatre employés, trois Indiens et un Chinois, ont été emmenés.', 'abducted civilians 4..4 IN IN IN CN'],
  ['Ils ont tué quatre paysans et enlevé deux bergers.', 'killed civilians 4..4; abducted civilians 2..2'],
  ['Une dizaine de soldats manquent à l’appel.', 'missing state_forces 10..10'],
  ['Trois officiers sont portés disparus.', 'missing state_forces 3..3'],
  ['Les militaires ont arrêté 27 hommes.', 'detained unknown 27..27'],
  [
    'Vingt-sept hommes ont été arrêtés par des militaires, puis égorgés.',
    'detained unknown 27..27; killed unknown 27..27',
  ],
  [
    'Enlevés jeudi au Mali, six routiers ont été relâchés.',
    'released civilians 6..6; abducted civilians 6..6',
  ],
  [
    'Enlevées puis égorgées, les 31 victimes sont retrouvées.',
    'killed unknown 31..31; abducted unknown 31..31',
  ],
  ['Cent élèves enlevés dans une école ont été libérés.', 'released civilians 100..100'],
  [
    'Six chauffeurs, enlevés jeudi par un groupe armé, sont libres.',
    'abducted civilians 6..6; released civilians 6..6',
  ],
  [
    'Sept employés ont été enlevés. Les otages ont été relâchés dimanche.',
    'abducted civilians 7..7; released unknown 7..7',
  ],
  ['Des groupes d’autodéfense existent, et des otages restent aux mains du groupe.', 'abducted unknown 2..'],
  [
    'Trois civils décédés et une dizaine de blessés, voilà le bilan.',
    'killed civilians 3..3; injured civilians 10..10',
  ],
  ['Le bilan des blessés est incertain.', ''],
  ['Il y a eu des morts.', 'killed unknown 2..'],
  ['L’armée admet de lourdes pertes humaines.', 'killed unknown 2..'],
  ['Plusieurs personnes ont été blessées.', 'injured unknown 2..'],
  [
    'Un Indien tué, un autre kidnappé, un troisième disparu.',
    'killed civilians 1..1 IN; abducted civilians 1..1; missing civilians 1..1',
  ],
  ['Le chef du village a été tué.', 'killed civilians 1..1'],
  [
    'Une jeune kamikaze qui voulait entrer dans le camp de déplacés de Kolofata a été abattue.',
    'killed armed_group 1..1',
  ],
  [
    'Les soldats ont tué plus de 100 combattants et en ont capturé 22.',
    'killed armed_group 100..; detained armed_group 22..22',
  ],
  [
    'Il affirme avoir tué 100 militaires et en avoir capturé 22.',
    'killed state_forces 100..100; abducted state_forces 22..22',
  ],
  ['Deux autres véhicules ont été détruits.', ''],
  ['Plus de 50 citernes et véhicules militaires ont brûlé.', ''],
  ['Entre 23 et 27 hommes ont été exécutés.', 'killed unknown 23..27'],
  ['Un autre blessé a succombé à l’hôpital.', 'killed unknown 1..1'],
  ['Plus de 700 personnes ont fui.', 'displaced unknown 700..'],
  ['Une dizaine de femmes et trois nourrissons figurent parmi les tués.', ''],
  ['Un nombre indéterminé de soldats ont été tués.', 'killed state_forces 2..'],
  ['L’ONU dénombre 70 morts. Une association s’arrête à 43.', 'killed unknown 70..70; killed unknown 43..43'],
  // Each side of a partition is a figure of its own; ages and sexes are not.
  [
    'Le bilan est de vingt morts : dix-neuf gendarmes et un civil.',
    'killed mixed 20..20; killed state_forces 19..19; killed civilians 1..1',
  ],
  ['Quatorze personnes, dont un soldat, ont été tuées.', 'killed mixed 14..14; killed state_forces 1..1'],
  ['Douze personnes, dont trois enfants, ont été tuées.', 'killed unknown 12..12'],
  ['Douze morts : cinq femmes, quatre enfants et trois bergers.', 'killed civilians 12..12'],
  [
    'Le ministre annonce 41 morts, 30 à Djibo et 11 à Dori.',
    'killed unknown 41..41; killed unknown 30..30; killed unknown 11..11',
  ],
  // Another speaker's figure, without a noun of its own.
  ['Le maire annonce 12 morts ; un député en compte 17.', 'killed unknown 12..12; killed unknown 17..17'],
  [
    'L’armée parle de 12 morts ; la mairie en dénombrait dimanche au moins 17.',
    'killed unknown 12..12; killed unknown 17..',
  ],
  ['Douze morts selon le maire, dix-sept d’après l’hôpital.', 'killed unknown 12..12; killed unknown 17..17'],
  ['Douze soldats ont été tués ; la ville en compte 40 000.', 'killed state_forces 12..12'],
  ['Le maire annonce 12 morts ; l’école compte 17 classes.', 'killed unknown 12..12'],
  ['Le bilan de l’assaut mené à l’aube contre le camp dépasse 40 morts.', 'killed unknown 40..40'],
  ['Le gouverneur porte à 78 le nombre de morts.', 'killed unknown 78..78'],
  // Victims are the dead where nothing else is told of them.
  ['L’attaque a fait une vingtaine de victimes.', '?killed unknown 20..20'],
  ['L’hôpital recense 100 victimes, dont 81 morts.', 'killed unknown 81..81'],
  ['Vingt victimes ont été soignées.', ''],
  ['Parmi les morts figurent deux soldats.', 'killed state_forces 2..2'],
  ['Parmi les morts figurent deux enfants.', ''],
  ['Douze personnes pourraient avoir été tuées.', '?killed unknown 12..12'],
  ['Douze personnes peuvent être tuées.', ''],
  ['Ils ont attaqué le village, tuant le chef du village.', 'killed civilians 1..1'],
  ['Une patrouille a sauté : 2 soldats KIA, 4 WIA.', 'killed state_forces 2..2; injured state_forces 4..4'],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  ['The army acknowledged six dead in its ranks.', 'killed state_forces 6..6'],
  ['Fourteen people were killed, six of them children.', 'killed unknown 14..14'],
  ['The mayor counted six dead, the hospital nine.', 'killed unknown 6..6; killed unknown 9..9'],
  ['The mayor counted six bodies; the hospital received nine.', 'killed unknown 6..6; killed unknown 9..9'],
  ['Six villagers were killed on Monday. Day 3: little was known.', 'killed civilians 6..6'],
  ['Three civilians were killed in Djibo.', 'killed civilians 3..3'],
  ['The blast killed 16 people and injured about twenty.', 'killed unknown 16..16; injured unknown 20..20'],
  ['At least 32 civilians died and 63 were hurt.', 'killed civilians 32..; injured civilians 63..63'],
  [
    'A car bomb went off, killing at least 13 people and wounding more than 16.',
    'killed unknown 13..; injured unknown 16..',
  ],
  ['Hundreds were hurt and dozens are still missing.', 'injured unknown 200..; missing unknown 20..'],
  ['A woman was killed.', 'killed civilians 1..1'],
  ['The village chief was shot dead.', 'killed civilians 1..1'],
  ['Two of the five attackers had been killed.', 'killed armed_group 2..2'],
  ['The raid left at least 40 soldiers dead.', 'killed state_forces 40..'],
  ['The toll from a weekend attack in the north has risen to 150.', 'killed unknown 150..150'],
  ['The death toll has risen to 53, up from 32.', 'killed unknown 53..53'],
  [
    'The doctor put the dead at 78 and the wounded at about 20.',
    'killed unknown 78..78; injured unknown 20..20',
  ],
  ['No one was killed.', ''],
  ['There were no deaths.', ''],
  ['Gunmen reportedly killed four farmers.', '?killed civilians 4..4'],
  ['Bandits abducted 315 people, 303 students and 12 teachers.', 'abducted civilians 315..315'],
  ['One hundred schoolchildren abducted from a school have been freed.', 'released civilians 100..100'],
  ['About 50 escaped and 265 were taken.', 'abducted unknown 265..265'],
  ['Troops killed three attackers and captured two.', 'killed armed_group 3..3; detained armed_group 2..2'],
  ['The rebels captured two soldiers.', 'abducted state_forces 2..2'],
  [
    'The army said two of its soldiers died and ten were hurt.',
    'killed state_forces 2..2; injured state_forces 10..10',
  ],
  ['The attack cost two Indian nationals their lives.', 'killed civilians 2..2 IN IN'],
  ['Malawi lost three men.', 'killed unknown 3..3'],
  ['The clashes led to the deaths of 14 herders.', 'killed civilians 14..14'],
  ['Police arrested 12 suspects.', 'detained unknown 12..12'],
  ['Seven people are missing.', 'missing unknown 7..7'],
  ['Two further vehicles were destroyed.', ''],
  ['A police colonel and a former lawmaker are among the dead.', ''],
  ['Between 20 and 30 fighters were killed.', 'killed armed_group 20..30'],
  ['Several soldiers were killed or captured.', 'killed state_forces 2..; abducted state_forces 2..'],
  ['More than 140 others were wounded.', 'injured unknown 140..'],
  ['Gunmen shot dead six traders.', 'killed civilians 6..6'],
  ['Militants beheaded three fishermen.', 'killed civilians 3..3'],
  [
    'An advocacy group says soldiers killed 20 men. A union lists 51.',
    'killed unknown 20..20; killed unknown 51..51',
  ],
  // Each side of a partition is a figure of its own; ages and sexes are not.
  [
    'The toll is twenty dead: nineteen police officers and one civilian.',
    'killed mixed 20..20; killed state_forces 19..19; killed civilians 1..1',
  ],
  ['Fourteen people, including one soldier, were killed.', 'killed mixed 14..14; killed state_forces 1..1'],
  ['Twelve people, including three children, were killed.', 'killed unknown 12..12'],
  [
    'The minister announced 41 dead, 30 in Djibo and 11 in Dori.',
    'killed unknown 41..41; killed unknown 30..30; killed unknown 11..11',
  ],
  // Another speaker's figure, without a noun of its own.
  [
    'Twelve officers were killed; the police later raised the number to 13.',
    'killed state_forces 12..12; killed unknown 13..13',
  ],
  [
    'Twelve people were killed according to the mayor, 17 according to the hospital.',
    'killed unknown 12..12; killed unknown 17..17',
  ],
  ['Twelve people were killed; the army raised the number to 300 of its patrols.', 'killed unknown 12..12'],
  ['The death toll from the assault on the camp at dawn has passed 400.', 'killed unknown 400..400'],
  ['The state has raised to 78 the number of people killed.', 'killed unknown 78..78'],
  ['Fourteen of those killed were soldiers.', 'killed state_forces 14..14'],
  ['Fourteen of those killed were children.', 'killed civilians 14..14'],
  [
    'Officials put the dead at 32. One soldier was among them.',
    'killed unknown 32..32; killed state_forces 1..1',
  ],
  ['Two soldiers were among the dead.', 'killed state_forces 2..2'],
  ['Two children were among the dead.', ''],
  ['Some 600 people may have been shot dead.', '?killed unknown 600..600'],
  ['Some 600 people may be killed.', ''],
  ['Four soldiers paid the supreme price.', 'killed state_forces 4..4'],
  ['Fighters hacked to death at least 42 people.', 'killed unknown 42..'],
  ['They stormed the school, killing the vice principal.', 'killed civilians 1..1'],
  ['Bombs fell on the camp, killing 12 displaced villagers.', 'killed civilians 12..12'],
  ['His driver was killed.', 'killed civilians 1..1'],
  ['At least 20 soldiers KIA, 4 WIA.', 'killed state_forces 20..; injured state_forces 4..4'],
];

describe('tolls of French sentences', () => {
  test.each(FRENCH)('%s', (text, expected) => expect(readTolls('fr', text)).toBe(expected));
});

describe('tolls of English sentences', () => {
  test.each(ENGLISH)('%s', (text, expected) => expect(readTolls('en', text)).toBe(expected));
});
