import { describe, expect, test } from 'vitest';
import { type Case, readWhole } from './telling.fixture.ts';

/** Short reports as a day brings them, read whole. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'how an attack went on is no incident of its own',
    [
      [
        'fr',
        'Kidal est tombé lundi aux mains du FLA. Les soldats se sont repliés sur Anéfis et Gao.',
        'Non-state actor overtakes territory @ Kidal 2024-03-04 by fla: ',
      ],
      [
        'fr',
        'Lundi, des hommes armés ont attaqué Diapaga ; les assaillants ont libéré trois détenus de la prison.',
        'Armed clash @ Diapaga 2024-03-04 by unknown-armed: released 3 unknown',
      ],
      [
        'en',
        'Gunmen stormed the prison of Mirebalais on Monday and freed 500 inmates.',
        'Armed clash @ Mirebalais 2024-03-04 by unknown-armed: released 500 unknown',
      ],
      [
        'en',
        'M23 rebels attacked the army at Bunagana on Monday. The army withdrew from Rutshuru on Tuesday.',
        'Armed clash @ Bunagana 2024-03-04 by m23:  | Non-violent transfer of territory @ Rutshuru 2024-03-05 by fardc: ',
      ],
    ],
  ],
  [
    'elsewhere on the same day, at villages that no gazetteer knows',
    [
      [
        'fr',
        'Ogossagou, cercle de Bankass. Les cases fument encore. Lundi à l’aube, des bandits ont encerclé le hameau et tué vingt villageois. Le même jour, Tsoumbé a été attaqué.',
        'Attack @ Ogossagou 2024-03-04 dawn by unknown-armed: killed 20 civilians | Attack @ Tsoumbé 2024-03-04 by unknown-armed: ',
      ],
      ['fr', 'Moussa Traoré a été attaqué lundi.', 'Attack @ ? 2024-03-04 by nobody: '],
      ['en', 'On Monday, Tsoumbe was raided by gunmen.', 'Attack @ Tsoumbe 2024-03-04 by unknown-armed: '],
    ],
  ],
  [
    'nouns that take a town or lose it',
    [
      [
        'fr',
        'La prise de Ber par le FLA, lundi, a vidé le marché.',
        'Non-state actor overtakes territory @ Ber 2024-03-04 by fla: ',
      ],
      [
        'fr',
        'La chute de la ville de Ber aux mains du FLA, lundi, inquiète Gao.',
        'Non-state actor overtakes territory @ Ber 2024-03-04 by fla: ',
      ],
      [
        'fr',
        'L’armée malienne a annoncé la reprise de Ber lundi.',
        'Government regains territory @ Ber 2024-03-04 by fama: ',
      ],
      [
        'en',
        'The fall of Ber to the FLA on Monday alarms Gao.',
        'Non-state actor overtakes territory @ Ber 2024-03-04 by fla: ',
      ],
      ['fr', 'La chute des prix à Ber inquiète les marchands depuis lundi.', ''],
      ['fr', 'La prise de parole du maire à Ber, lundi, a duré une heure.', ''],
      ['fr', 'Depuis la prise de Ber par le FLA, les prix ont doublé.', ''],
      ['en', 'Since the fall of Ber to the FLA, prices have doubled.', ''],
      [
        'fr',
        'À Gao, tenue depuis mars par le FLA, une attaque a tué deux civils lundi.',
        'Attack @ Gao 2024-03-04 by nobody: killed 2 civilians',
      ],
    ],
  ],
  [
    'a town that was taken, in the passive',
    [
      [
        'fr',
        'La ville de Ber a été reprise lundi par l’armée malienne.',
        'Government regains territory @ Ber 2024-03-04 by fama: ',
      ],
      [
        'fr',
        'Ber a été prise lundi par le FLA.',
        'Non-state actor overtakes territory @ Ber 2024-03-04 by fla: ',
      ],
      [
        'en',
        'Ber was seized by FLA fighters on Monday.',
        'Non-state actor overtakes territory @ Ber 2024-03-04 by fla: ',
      ],
      ['fr', 'Le convoi de Ber a été pris lundi par des hommes armés.', ''],
      ['fr', 'Le marché de Ber a été pris lundi par la foule.', ''],
      ['en', 'Ber was taken by surprise on Monday.', ''],
    ],
  ],
  [
    'a verb of saying in the imperfect, with its day',
    [
      [
        'fr',
        'Trois soldats ont été tués à Tessit, selon l’armée. Mardi soir, le ministère parlait de deux militaires morts. L’attaque a eu lieu dimanche, dans cette localité.',
        'Armed clash @ Tessit 2024-03-03 by nobody: killed 3 state_forces (armée); killed 2 state_forces (ministère)',
      ],
      [
        'fr',
        'Deux élus évoquaient neuf paysans tués lundi à Boni.',
        'Attack @ Boni 2024-03-04 by nobody: killed 9 civilians (Deux élus)',
      ],
    ],
  ],
  [
    'a part of the wounded behind the dead',
    [
      [
        'fr',
        'Onze soldats ont été tués lundi à Boni et 28 personnes blessées, dont 20 militaires et huit civils.',
        'Armed clash @ Boni 2024-03-04 by nobody: killed 11 state_forces; injured 28 mixed; injured 20 state_forces; injured 8 civilians',
      ],
    ],
  ],
  [
    'turns that an English day brings',
    [
      [
        'en',
        'A roadside bomb hit a minibus near Balad on Monday. Nine passengers died on the spot and four more succumbed to their wounds at Erdogan hospital.',
        'Remote explosive/landmine/IED @ Balad 2024-03-04 by nobody: killed 9 civilians; killed 4 civilians',
      ],
      [
        'en',
        'ADF rebels killed fourteen farmers near Oicha on Monday. A further six people are missing.',
        'Attack @ Oicha 2024-03-04 by adf: killed 14 civilians; missing 6 civilians',
      ],
      [
        'en',
        'Gunmen abducted a Chinese engineer and his Nigerien driver near Malbaza on Monday.',
        'Abduction/forced disappearance @ Malbaza 2024-03-04 by unknown-armed: abducted 2 civilians',
      ],
      [
        'en',
        'The Islamic State Sahel said its soldiers had killed 22 members of the Nigerien army at Banibangou on Monday.',
        'Armed clash @ Banibangou 2024-03-04 by is-sahel: killed 22 state_forces (Islamic State Sahel)',
      ],
      [
        'en',
        'Armed men stopped a bus near Kayes on Monday. Five passengers were taken away.',
        'Abduction/forced disappearance @ Kayes 2024-03-04 by unknown-armed: abducted 5 civilians',
      ],
      [
        'en',
        'A convoy of three trucks was stopped by armed men on the Kayes-Nioro road on Monday. The vehicles were set alight.',
        'Looting/property destruction @ Kayes 2024-03-04 by unknown-armed: ',
      ],
      ['en', 'The rebels stopped the talks in Kayes on Monday.', ''],
      [
        'en',
        'Troops neutralised 12 bandits and rescued 25 hostages during an operation in Tsafe forest on Monday.',
        'Other @ Tsafe 2024-03-04 by nigeria-army: released 25 civilians | Armed clash @ Tsafe 2024-03-04 by nigeria-army: killed 12 armed_group',
      ],
      [
        'en',
        'The governor lifted the curfew in Makurdi on Tuesday, two weeks after the Yelwata killings in which 200 people were killed.',
        'Attack @ Yelwata 2024-02-20 by nobody: killed 200 civilians',
      ],
      [
        'en',
        'A mob seized two men in the Goma suburb of Himbi on Monday and beat them to death.',
        'Mob violence @ Himbi 2024-03-04 by rioters: abducted 2 civilians; killed 2 civilians',
      ],
      [
        'en',
        'Six soldiers were killed and eleven wounded when militants attacked an army post near Gao on Monday.',
        'Armed clash @ Gao 2024-03-04 by unknown-armed: killed 6 state_forces; injured 11 state_forces',
      ],
      [
        'en',
        'Jets destroyed a terrorist hideout near Bama on Monday.',
        'Air/drone strike @ Bama 2024-03-04 by nobody: ',
      ],
      [
        'en',
        'A drone struck a mosque in Gao on Monday, killing 70 worshippers, rescue volunteers and a doctor said.',
        'Air/drone strike @ Gao 2024-03-04 by nobody: killed 70 civilians',
      ],
    ],
  ],
  [
    'who was hit, with whom and where',
    [
      [
        'en',
        'A missile killed a 62-year-old woman and wounded 14 people in Kharkiv on Monday.',
        'Shelling/artillery/missile attack @ Kharkiv 2024-03-04 by nobody: killed 1 civilians; injured 14 unknown',
      ],
      [
        'en',
        'A 17-year-old student died during clashes between gangs in Cité Soleil on Sunday.',
        'Armed clash @ Cité Soleil 2024-03-03 by unknown-armed: killed 1 civilians',
      ],
      [
        'en',
        'A blue helmet lost his life and four others were hurt when their patrol came under fire near Agok on Monday.',
        'Armed clash @ Agok 2024-03-04 by nobody: killed 1 state_forces; injured 4 state_forces',
      ],
      [
        'en',
        'A judge was kidnapped along with three of his guards near Lokoja on Saturday.',
        'Abduction/forced disappearance @ Lokoja 2024-03-02 by nobody: abducted 1 civilians; abducted 3 state_forces',
      ],
      [
        'fr',
        'Un juge a été enlevé samedi avec deux greffiers près de Kayes.',
        'Abduction/forced disappearance @ Kayes 2024-03-02 by nobody: abducted 1 civilians; abducted 2 civilians',
      ],
      [
        'en',
        'Shelling of Zamzam camp on Monday caused 27 civilian deaths.',
        'Shelling/artillery/missile attack @ Zamzam 2024-03-04 by nobody: killed 27 civilians',
      ],
      [
        'en',
        'Bandits invaded Kuyello, a farming village in Birnin Gwari, on Sunday, killing nine people.',
        'Attack @ Kuyello 2024-03-03 by unknown-armed: killed 9 civilians',
      ],
      [
        'en',
        'The Ugandan army said on Tuesday that it had killed three ADF rebels and rescued nine hostages near Komanda.',
        'Armed clash @ Komanda 2024-02-29..2024-03-06 p2 by tense by updf: killed 3 armed_group (Ugandan army) | Other @ Komanda 2024-02-29..2024-03-06 p2 by tense by nobody: released 9 civilians (Ugandan army)',
      ],
      [
        'en',
        'An Egyptian technician held since January by an armed group in northern Mali was freed on Tuesday.',
        'Other @ northern Mali 2024-03-05 by unknown-armed: released 1 civilians',
      ],
      [
        'en',
        'Five people were killed and twelve arrested in Goma on Monday as police broke up a rally.',
        'Excessive force against protesters @ Goma 2024-03-04 by drc-police: killed 5 civilians; detained 12 civilians',
      ],
    ],
  ],
  [
    'who fell, who freed himself and who did it',
    [
      [
        'en',
        'Nine Malian soldiers fell in an ambush between Niono and Nampala on Monday.',
        'Armed clash @ Niono 2024-03-04 by nobody: killed 9 state_forces',
      ],
      [
        'en',
        'Boko Haram has owned up to the killing of seven fishermen on Lake Chad last Thursday.',
        'Attack @ Lake Chad 2024-02-29 by boko-haram: killed 7 civilians',
      ],
      [
        'en',
        'A thief was lynched by an irate crowd in Kisumu on Monday.',
        'Mob violence @ Kisumu 2024-03-04 by rioters: killed 1 civilians',
      ],
      [
        'en',
        'Oil workers abducted in Rivers State last week regained their freedom on Monday.',
        'Abduction/forced disappearance @ Rivers 2024-02-26..2024-03-03 p2 by nobody: abducted 2+ civilians | Other @ Nigeria 2024-03-04 by nobody: released 2+ civilians',
      ],
      [
        'en',
        'Three suspected spies were executed in public by Al-Shabaab in Jilib on Sunday.',
        'Attack @ Jilib 2024-03-03 by al-shabaab: killed 3 civilians?',
      ],
      [
        'en',
        'Unknown persons threw a grenade into a bar in Bujumbura on Saturday.',
        'Grenade @ Bujumbura 2024-03-02 by unknown-armed: ',
      ],
    ],
  ],
  [
    'counts with a name or a strike behind them',
    [
      [
        'en',
        'The Congolese army’s drones killed four M23 officers near Minembwe on Sunday.',
        'Air/drone strike @ Minembwe 2024-03-03 by fardc: killed 4 armed_group',
      ],
      [
        'en',
        'Four more bodies were pulled from the rubble in Beit Lahia, taking the toll from Sunday’s violence to 21.',
        'Attack @ Beit Lahia 2024-03-03 by nobody: killed 4 civilians; killed 21 civilians',
      ],
      [
        'en',
        'Ten guards and four soldiers paid with their lives when ISWAP fighters attacked Marte on Monday.',
        'Armed clash @ Marte 2024-03-04 by iswap: killed 10 state_forces; killed 4 state_forces',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readWhole(lang, text)).toBe(expected);
  });
});
