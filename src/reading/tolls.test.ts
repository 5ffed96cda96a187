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
  ['L’armée a perdu neuf hommes.', 'killed unknown 9..9'],
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
];

const ENGLISH: readonly (readonly [string, string])[] = [
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
];

describe('tolls of French sentences', () => {
  test.each(FRENCH)('%s', (text, expected) => expect(readTolls('fr', text)).toBe(expected));
});

describe('tolls of English sentences', () => {
  test.each(ENGLISH)('%s', (text, expected) => expect(readTolls('en', text)).toBe(expected));
});
