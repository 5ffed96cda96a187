import { describe, expect, test } from 'vitest';
import { type Case, readFigures, readParties } from './telling.fixture.ts';

/** Who takes whom, and how those who came together went home: a phenomenon a table. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'whom forces take is arrested, whatever the verb, and whom armed men take is abducted',
    [
      [
        'fr',
        'La gendarmerie a mis la main lundi à Bouar sur trois hommes soupçonnés d’avoir guidé les rebelles.',
        'Arrests @ Bouar by car-police',
      ],
      [
        'fr',
        'Les gendarmes ont embarqué lundi à Bouar trois jeunes soupçonnés d’avoir guidé les rebelles.',
        'Arrests @ Bouar by car-police',
      ],
      [
        'fr',
        'Des soldats ont raflé lundi une vingtaine de jeunes à Djibo.',
        'Arrests @ Djibo by burkina-army',
      ],
      [
        'fr',
        'Des bandits ont mis lundi la main sur deux médecins à Djibo.',
        'Abduction/forced disappearance @ Djibo by unknown-armed',
      ],
      ['fr', 'L’armée a mis lundi la main à Djibo sur deux mitrailleuses.', ''],
      ['fr', 'Les passagers ont embarqué lundi à Djibo dans un car.', ''],
    ],
  ],
  [
    'a vehicle that armed men stop is no arrest, and goes with the taking told next',
    [
      [
        'fr',
        'Un véhicule de transport a été arrêté lundi à Bani par des hommes armés. Quatre voyageurs ont été emmenés vers une destination inconnue.',
        'Abduction/forced disappearance @ Bani by unknown-armed',
      ],
      [
        'fr',
        'Lundi, un autocar a été intercepté à Kadiolo. Six passagers en ont été descendus et conduits en brousse.',
        'Abduction/forced disappearance @ Kadiolo by nobody',
      ],
      [
        'fr',
        'Des hommes armés ont arrêté lundi trois enseignants à Djibo.',
        'Abduction/forced disappearance @ Djibo by unknown-armed',
      ],
    ],
  ],
  [
    'who goes home in peace has protested',
    [
      [
        'fr',
        'À Labé, le cortège parti lundi de la mosquée s’est dispersé sans le moindre heurt.',
        'Peaceful protest @ Labé by protesters',
      ],
      [
        'fr',
        'À Labé, la marche de lundi s’est déroulée sans incident.',
        'Peaceful protest @ Labé by protesters',
      ],
      [
        'fr',
        'Des milliers d’étudiants ont défilé lundi à Labé avant de se disperser dans le calme.',
        'Peaceful protest @ Labé by protesters',
      ],
      ['fr', 'Le vote s’est déroulé lundi dans le calme à Labé.', ''],
      ['fr', 'Les assaillants se sont dispersés lundi dans la forêt à Bani.', ''],
      ['en', 'In Labé, Monday’s march passed off without incident.', 'Peaceful protest @ Labé by nobody'],
      ['en', 'Monday’s vote passed off peacefully in Labé.', ''],
      [
        'en',
        'Police dispersed the protesters in Labé on Monday.',
        'Protest with intervention @ Labé by guinea-police',
      ],
    ],
  ],
  [
    'a riot is told once, with its fires and its beatings',
    [
      [
        'fr',
        'Des jeunes ont saccagé puis incendié lundi le commissariat de Mamou.',
        'Violent demonstration @ Mamou by rioters',
      ],
      [
        'fr',
        'Lundi, à Mamou, des jeunes en colère s’en sont pris au siège du parti. Un gardien a été roué de coups.',
        'Violent demonstration @ Mamou by rioters',
      ],
      [
        'fr',
        'Deux voleurs présumés ont été lynchés puis brûlés lundi à Mamou par une foule.',
        'Mob violence @ Mamou by rioters',
      ],
    ],
  ],
  [
    'a promise to lay down arms is an agreement, and no aggression',
    [
      [
        'fr',
        'Les chefs peuls et dogons ont paraphé lundi à Bankass un pacte de non-agression.',
        'Agreement @ Bankass by nobody',
      ],
      [
        'fr',
        'Trente chefs de village ont paraphé lundi, sous un hangar de Bankass, un engagement à cesser les hostilités.',
        'Agreement @ Bankass by nobody',
      ],
    ],
  ],
  [
    'what was told before an air strike elsewhere was not done from the air; what a missile hit is no accident',
    [
      [
        'fr',
        'Des pêcheurs ont été égorgés à Bosso. L’aviation nigérienne a bombardé lundi un repaire du groupe à Diffa.',
        'Attack @ Bosso by nobody | Air/drone strike @ Diffa by niger-army',
      ],
      [
        'fr',
        'Un missile a frappé lundi un immeuble à Kharkiv, faisant cinq morts. Les pompiers ont éteint le feu. La protection civile fouille les décombres de l’immeuble effondré.',
        'Shelling/artillery/missile attack @ Kharkiv by nobody',
      ],
      [
        'en',
        'A missile hit an apartment block in Kharkiv on Monday, killing five. Firefighters put out the blaze. Rescuers searched the rubble of the collapsed building.',
        'Shelling/artillery/missile attack @ Kharkiv by nobody',
      ],
      [
        'fr',
        'Une explosion a soufflé lundi un dépôt de carburant à Goma : six morts. Le procureur parle d’une négligence et d’un homicide involontaire.',
        '',
      ],
      [
        'en',
        'An explosion tore through a fuel depot in Goma on Monday, killing six. Police ruled out foul play and blamed a spark from a generator.',
        '',
      ],
    ],
  ],
  [
    'idioms of fights and of deaths',
    [
      [
        'fr',
        'Les armes ont crépité lundi à Kidal entre l’armée et les rebelles.',
        'Armed clash @ Kidal by unknown-armed',
      ],
      ['fr', 'Les FARDC et le M23 ont ferraillé lundi près de Sake.', 'Armed clash @ Sake by m23'],
      [
        'fr',
        'Des combattants se sont heurtés lundi au comité de vigilance de Kolofata.',
        'Armed clash @ Kolofata by unknown-armed+militia',
      ],
      ['fr', 'Le projet s’est heurté lundi au refus des députés à Niamey.', ''],
      ['fr', 'Onze habitants ont péri à coups de machette lundi à Mambasa.', 'Attack @ Mambasa by nobody'],
      ['fr', 'L’ancien ministre est mort lundi à Bamako d’une longue maladie.', ''],
      [
        'fr',
        'Des éléments de Boko Haram ont abordé lundi le campement de pêcheurs de Bosso. Cinq hommes y ont été égorgés.',
        'Attack @ Bosso by boko-haram',
      ],
      ['fr', 'Un navire marchand a accosté lundi à Cotonou.', ''],
    ],
  ],
  [
    'a town taken and taken back changes hands twice',
    [
      [
        'fr',
        'Samedi, le FLA s’est emparé de Ber. Dimanche, les FAMa y ont repris pied.',
        'Non-state actor overtakes territory @ Ber by fla | Government regains territory @ Ber by fama',
      ],
      [
        'fr',
        'Samedi, les rebelles ont pris Ber. Dimanche, l’armée l’a reprise.',
        'Non-state actor overtakes territory @ Ber by unknown-armed | Government regains territory @ Ber by fama',
      ],
      [
        'fr',
        'Ber n’est plus aux mains du gouvernement. Les jihadistes s’en sont rendus maîtres lundi.',
        'Non-state actor overtakes territory @ Ber by unknown-armed',
      ],
      [
        'en',
        'On Saturday the rebels captured Ber. On Sunday the army recaptured it.',
        'Non-state actor overtakes territory @ Ber by unknown-armed | Government regains territory @ Ber by fama',
      ],
    ],
  ],
  [
    'a claim and the weapon told next are one strike; another strike stays another',
    [
      [
        'fr',
        'Le FLA s’attribue l’attaque du camp de Ber. Son porte-parole affirme que trois drones kamikazes ont touché le camp lundi et que sept mercenaires y ont perdu la vie.',
        'Air/drone strike @ Ber by fla',
      ],
      [
        'en',
        'The FLA claimed the attack on the camp at Ber. Its spokesman says three suicide drones hit the camp on Monday, killing seven mercenaries.',
        'Air/drone strike @ Ber by fla',
      ],
      [
        'fr',
        'Le FLA a revendiqué l’attaque du camp de Ber. Lundi, un drone de l’armée a frappé un marché à Gossi.',
        'Armed clash @ Ber by fla | Air/drone strike @ Gossi by fama',
      ],
    ],
  ],
  [
    'a charge that does not go off is told beside the one that did; a fire that is put out is none',
    [
      [
        'fr',
        'Une fille a été ceinturée lundi à Mora par des vigiles avant d’actionner sa charge.',
        'Disrupted weapons use @ Mora by nobody',
      ],
      [
        'fr',
        'Un pick-up a roulé lundi sur une mine à Boulsa. Deux gendarmes sont blessés. Les démineurs ont désamorcé une seconde charge.',
        'Remote explosive/landmine/IED @ Boulsa by nobody | Disrupted weapons use @ Boulsa by nobody',
      ],
      [
        'en',
        'Two girls blew themselves up in Mora on Monday. A third was overpowered by guards before she could set off her vest.',
        'Suicide bomb @ Mora by unknown-armed | Disrupted weapons use @ Mora by nobody',
      ],
      ['fr', 'L’incendie a été maîtrisé lundi à Goma.', ''],
      ['fr', 'Un forcené a été maîtrisé lundi à Goma par la police.', ''],
    ],
  ],
  [
    'people who are burned are hurt where the blast was; a call for restraint holds nobody',
    [
      [
        'fr',
        'Un taxi a sauté lundi sur une mine à Boulsa. Six passagers sont morts ; trois autres personnes, grièvement brûlées, ont été évacuées vers Kaya.',
        'Remote explosive/landmine/IED @ Boulsa by nobody',
      ],
      ['fr', 'Des imams et un évêque ont lancé un appel à la retenue lundi à Bouaké.', ''],
      [
        'fr',
        'Douze maisons ont été brûlées lundi à Goma par des miliciens.',
        'Looting/property destruction @ Goma by militia',
      ],
      [
        'fr',
        'Un homme a été lynché lundi à Bouaké. L’opposition parle de trois tués.',
        'Mob violence @ Bouaké by nobody',
      ],
      [
        'en',
        'A man was lynched in Bouaké on Monday. The opposition speaks of three killed.',
        'Mob violence @ Bouaké by nobody',
      ],
    ],
  ],
];

describe.each(PARTIES)('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});

/** Whom forces pick up is detained; a vehicle that is stopped detains nobody. */
test.each([
  [
    'fr',
    'Les gendarmes ont embarqué lundi à Bouar trois jeunes soupçonnés d’avoir guidé les rebelles.',
    'detained 3 unknown',
  ],
  [
    'fr',
    'Camion d’un opérateur humanitaire arrêté lundi par quatre hommes armés à Ansongo. Deux chauffeurs ont été enlevés.',
    'abducted 2 civilians',
  ],
] as const satisfies readonly Case[])('%s: %s', (lang, text, expected) => {
  expect(readFigures(lang, text)).toBe(expected);
});
