import { describe, expect, test } from 'vitest';
import {
  type Case,
  days,
  findingsOf,
  readDays,
  readFigures,
  readParties,
  readTelling,
} from './telling.fixture.ts';

/** Plain press prose: turns that many writers use and that are easily misread, by what is asked of them. */
type Phenomena = readonly (readonly [phenomenon: string, cases: readonly Case[]])[];

const check = (phenomena: Phenomena, read: (lang: string, text: string) => string): void => {
  describe.each(phenomena)('%s', (_phenomenon, cases) => {
    test.each(cases)('%s: %s', (lang, text, expected) => {
      expect(read(lang, text)).toBe(expected);
    });
  });
};

const PARTIES: Phenomena = [
  [
    'who laid a mine is not who is named for another deed of that day',
    [
      [
        'fr',
        'Un véhicule de l’armée a sauté sur une mine lundi près de Dablo. Le même jour, des hommes armés ont incendié des boutiques à Pensa.',
        'Remote explosive/landmine/IED @ Dablo by nobody | Looting/property destruction @ Pensa by unknown-armed',
      ],
      [
        'fr',
        'Une bombe a explosé lundi au marché de Maiduguri. Dans la soirée, des hommes armés ont enlevé trois commerçants à Konduga.',
        'Remote explosive/landmine/IED @ Maiduguri by nobody | Abduction/forced disappearance @ Konduga by unknown-armed',
      ],
      [
        'en',
        'A minibus hit a landmine on Monday near Dablo, killing six. The same day, armed men burned shops in Pensa.',
        'Remote explosive/landmine/IED @ Dablo by nobody | Looting/property destruction @ Pensa by unknown-armed',
      ],
    ],
  ],
  [
    'both sides of a fight, however far behind the verb',
    [
      [
        'fr',
        'Des affrontements ont opposé mardi, aux abords d’Anéfis, le Gatia à une colonne du MNLA.',
        'Armed clash @ Anéfis by gatia+mnla',
      ],
    ],
  ],
  [
    'who leaves with people took them',
    [
      [
        'fr',
        'Lundi à Dablo, des hommes armés seraient repartis avec deux agents de santé.',
        'Abduction/forced disappearance @ Dablo by unknown-armed',
      ],
      ['fr', 'Lundi à Gao, la délégation est repartie avec trois réfugiés.', ''],
    ],
  ],
  [
    'people who were never seen again',
    [
      [
        'fr',
        'Lundi, des jihadistes ont dressé un barrage près de Bougouni et fait descendre sept fonctionnaires, que l’on n’a plus revus.',
        'Abduction/forced disappearance @ Bougouni by unknown-armed',
      ],
    ],
  ],
  [
    'a crowd that kills is a mob',
    [
      [
        'fr',
        'Une foule en colère a lynché un voleur présumé lundi à Kaya.',
        'Mob violence @ Kaya by rioters',
      ],
      [
        'fr',
        'Une foule en colère s’en est prise lundi à Kaya à un homme accusé de vol, qui a succombé à ses blessures.',
        'Mob violence @ Kaya by rioters',
      ],
    ],
  ],
  [
    'people who fall into hands are taken, towns are lost',
    [
      [
        'fr',
        'Quatre passagers sont tombés lundi entre les mains d’individus armés à Fafa.',
        'Abduction/forced disappearance @ Fafa by unknown-armed',
      ],
      [
        'fr',
        'La ville de Ber est tombée lundi aux mains des rebelles.',
        'Non-state actor overtakes territory @ Ber by unknown-armed',
      ],
    ],
  ],
  [
    'who only died did not do it',
    [
      [
        'fr',
        'Lundi, un drone a traité un regroupement de terroristes près de Boni. Le bilan fait état d’une quinzaine de terroristes neutralisés.',
        'Air/drone strike @ Boni by nobody',
      ],
    ],
  ],
  [
    'who comes under fire did not open it',
    [
      [
        'fr',
        'Un détachement de gendarmerie a essuyé lundi le feu de combattants à Torodi ; deux gendarmes manquent à l’appel.',
        'Armed clash @ Torodi by unknown-armed',
      ],
      [
        'fr',
        'Onze personnes ont péri lundi à Téra, victimes d’hommes armés.',
        'Attack @ Téra by unknown-armed',
      ],
    ],
  ],
  [
    'what a march is against is not told as done',
    [
      [
        'fr',
        'Des jeunes ont marché lundi à Sévaré contre les enlèvements.',
        'Peaceful protest @ Sévaré by protesters',
      ],
    ],
  ],
  [
    'herds taken, by whatever verb',
    [
      [
        'fr',
        'Deux cents bœufs ont été emportés lundi à Gossi par des hommes armés.',
        'Looting/property destruction @ Gossi by unknown-armed',
      ],
      [
        'fr',
        'Des hommes armés ont volé 80 moutons lundi à Gossi.',
        'Looting/property destruction @ Gossi by unknown-armed',
      ],
    ],
  ],
  [
    'camps left, agreements reached',
    [
      [
        'fr',
        'Les soldats ont quitté lundi leur camp de Tessalit.',
        'Non-violent transfer of territory @ Tessalit by fama',
      ],
      ['fr', 'Les communautés de Koro ont scellé lundi leur réconciliation.', 'Agreement @ Koro by nobody'],
      [
        'fr',
        'Les notables de Léré et le Jnim se sont entendus lundi sur la levée du blocus.',
        'Agreement @ Léré by jnim',
      ],
    ],
  ],
  [
    'a bulletin that ends with the match',
    [
      [
        'fr',
        'À Tombouctou, trois obus sont tombés lundi non loin de l’aéroport. Personne n’a été touché. À Kidal, la vie reprend. Et puis le sport, avec la victoire des Aigles en match amical, trois buts à un.',
        'Shelling/artillery/missile attack @ Tombouctou by nobody',
      ],
    ],
  ],
  [
    'who is blamed for one town is not blamed for the next',
    [
      [
        'fr',
        'Six civils ont été tués lundi à Oicha. La société civile met en cause les rebelles ADF. Des tirs ont aussi été entendus lundi à Kiseguro, où deux habitants ont été tués.',
        'Attack @ Oicha by adf | Attack @ Kiseguro by nobody',
      ],
    ],
  ],
  [
    'arrests of fighters, people stopped and let go, whom the preacher was taken by',
    [
      [
        'fr',
        'Le ministère annonce l’arrestation lundi à Lomé de douze membres présumés d’un réseau terroriste.',
        'Arrests @ Lomé by nobody',
      ],
      [
        'fr',
        'Lundi, deux agents d’une ONG ont été interceptés près d’Arbinda par un groupe armé, puis libérés.',
        'Abduction/forced disappearance @ Arbinda by unknown-armed | Other @ Burkina Faso by unknown-armed',
      ],
      [
        'fr',
        'Des jihadistes ont fait irruption lundi dans la mosquée de Bibiyergou et emmené l’imam.',
        'Abduction/forced disappearance @ Bibiyergou by unknown-armed',
      ],
    ],
  ],
  [
    'what is left by somebody was not taken by them',
    [
      [
        'fr',
        'L’armée a récupéré lundi à Djibasso onze motos et neuf fusils abandonnés par l’ennemi.',
        'Disrupted weapons use @ Djibasso by burkina-army',
      ],
    ],
  ],
  [
    'camps that give way, places seized',
    [
      [
        'fr',
        'Le poste avancé de Kantchari a cédé lundi sous la pression des assaillants.',
        'Non-state actor overtakes territory @ Kantchari by unknown-armed',
      ],
      [
        'fr',
        'Des combattants du Jnim ont fait main basse lundi sur le camp de Diapaga.',
        'Non-state actor overtakes territory @ Diapaga by jnim',
      ],
    ],
  ],
  [
    'herders and farmers',
    [
      [
        'fr',
        'Des heurts entre éleveurs et agriculteurs ont fait huit morts lundi à Kouri.',
        'Armed clash @ Kouri by nobody',
      ],
    ],
  ],
  [
    'attacks that are none, condemned at large, promised',
    [
      ['fr', 'Une attaque de panique a contraint l’athlète à l’abandon lundi à Niamey.', ''],
      ['fr', 'Un éboulement dans une mine d’or a coûté la vie à neuf orpailleurs lundi à Kangaba.', ''],
      ['fr', 'La reprise des combats est à craindre à Kidal, prévient un expert interrogé lundi.', ''],
      ['fr', 'Des attaques d’hyènes ont fait trois morts lundi à Zinder.', ''],
      ['fr', 'L’ONU a condamné lundi les attaques contre les humanitaires au Mali.', ''],
      ['en', 'On Monday the UN condemned the attacks on aid workers in Mali.', ''],
      ['fr', 'Le président a promis lundi de venger les soldats tombés à Boulkessi.', ''],
    ],
  ],
  [
    'who did it stands in the sentence before',
    [
      [
        'fr',
        'C’est à Founougo que tout s’est joué lundi. Des hommes armés ont encerclé un campement de pêcheurs. Trois d’entre eux ont été abattus.',
        'Attack @ Founougo by unknown-armed',
      ],
    ],
  ],
  [
    'what a town is known for',
    [
      [
        'fr',
        'La ville de Gossi, théâtre de plusieurs attaques depuis des années, a vécu lundi une journée d’angoisse. Un commerçant y a été kidnappé.',
        'Abduction/forced disappearance @ Gossi by nobody',
      ],
    ],
  ],
  [
    'where the displaced came to is not where they were attacked',
    [
      [
        'fr',
        'Des déplacés sont arrivés à Gao après l’attaque de lundi à Lellehoye.',
        'Attack @ Lellehoye by nobody',
      ],
      [
        'en',
        'Displaced people reached Gao after Monday’s attack on Lellehoye.',
        'Attack @ Lellehoye by nobody',
      ],
    ],
  ],
  [
    'who arrests for a deed did not do it, unless the arrested are the dead',
    [
      [
        'fr',
        'Dix personnes ont été tuées lundi à Boni. La gendarmerie a interpellé trois suspects.',
        'Attack @ Boni by nobody | Arrests @ Boni by police',
      ],
      [
        'en',
        'Ten people were killed on Monday in Boni. Police arrested three suspects.',
        'Attack @ Boni by nobody | Arrests @ Boni by police',
      ],
      [
        'fr',
        'Dix hommes ont été exécutés lundi à Boni. Ils avaient été arrêtés le même jour par des soldats.',
        'Attack @ Boni by army',
      ],
    ],
  ],
  [
    'what goes on since long ago is no event of the day',
    [
      [
        'fr',
        'Quatorze civils ont été tués lundi dans des tirs d’artillerie des FSR à Kosti. Les FSR assiègent El-Facher depuis mai 2023.',
        'Shelling/artillery/missile attack @ Kosti by rsf',
      ],
    ],
  ],
  [
    'who fled there was not attacked there',
    [
      [
        'fr',
        'Huit personnes ont péri lundi dans une attaque à Thiou. « On ne dort plus », soupire un enseignant déplacé à Ouahigouya.',
        'Attack @ Thiou by nobody',
      ],
    ],
  ],
  [
    'fighters whom forces took, and who fell, did nothing there',
    [
      [
        'fr',
        'Deux bandits ont été abattus et un troisième capturé lundi à Dosso par la garde nationale.',
        'Armed clash @ Dosso by niger-police',
      ],
      [
        'fr',
        'Quarante terroristes neutralisés, soixante motos détruites lundi à Dosso.',
        'Armed clash @ Dosso by nobody',
      ],
    ],
  ],
  [
    'an informer of the army is not the army',
    [
      [
        'fr',
        'Un homme suspecté d’être un informateur de l’armée a été égorgé lundi à Boni.',
        'Attack @ Boni by nobody',
      ],
    ],
  ],
  [
    'grenades, one deed in two words, passengers robbed',
    [
      [
        'fr',
        'Une grenade a été jetée lundi dans un bar de Bujumbura, faisant deux morts.',
        'Grenade @ Bujumbura by nobody',
      ],
      [
        'fr',
        'Le commandant a échappé lundi à un attentat à l’engin piégé à Bankass.',
        'Remote explosive/landmine/IED @ Bankass by nobody',
      ],
      [
        'fr',
        'Des bandits ont délesté lundi les passagers d’un car de leurs biens à Boromo.',
        'Looting/property destruction @ Boromo by unknown-armed',
      ],
    ],
  ],
  [
    'a pronoun that stands for who was taken',
    [
      [
        'fr',
        'Lundi à Kollo, des hommes en armes ont surpris le chef de canton et l’ont emmené.',
        'Abduction/forced disappearance @ Kollo by unknown-armed',
      ],
    ],
  ],
  [
    'whom an attack was against is told',
    [
      [
        'fr',
        'Lundi, l’attaque contre les villageois de Boni par des hommes armés a fait cinq morts.',
        'Attack @ Boni by unknown-armed',
      ],
    ],
  ],
  [
    'what is asked is not told',
    [
      [
        'fr',
        'Le chef de groupe a été tué lundi près de Boni. Aurait-il été tué par l’armée malienne ?',
        'Attack @ Boni by nobody',
      ],
      ['fr', 'L’armée a-t-elle tué douze civils lundi à Boni ?', ''],
    ],
  ],
];

const FIGURES: Phenomena = [
  [
    'somebody and their kin',
    [
      [
        'fr',
        'Un commerçant et son épouse ont été enlevés lundi à Dablo par des hommes armés.',
        'abducted 2 civilians',
      ],
      ['fr', 'Un enseignant et ses deux enfants ont été tués lundi à Dablo.', 'killed 3 civilians'],
      [
        'fr',
        'Le chauffeur d’un camion et son apprenti ont été décapités lundi à Boni.',
        'killed 2 civilians',
      ],
      ['fr', 'Un imam et trois de ses élèves ont été tués lundi à Boni.', 'killed 4 civilians'],
      ['en', 'A trader and his wife were abducted on Monday in Dablo by gunmen.', 'abducted 2 civilians'],
    ],
  ],
  [
    'one known person',
    [['fr', 'Le directeur de l’école a été enlevé lundi à Pensa.', 'abducted 1 civilians']],
  ],
  [
    'many of them',
    [
      [
        'fr',
        'Des hommes armés ont attaqué Dablo lundi. Beaucoup ont été exécutés, selon un habitant.',
        'killed 2+ civilians (habitant)',
      ],
    ],
  ],
];

const DAYS: Phenomena = [
  [
    'the day before the burial',
    [
      [
        'fr',
        'Dix-sept villageois ont été inhumés dimanche à Djibo. Ils avaient été abattus la veille par des hommes armés.',
        'Djibo 2024-03-02',
      ],
    ],
  ],
  [
    'a night named before what is told',
    [
      [
        'fr',
        'C’est à Founougo, dans la nuit de samedi à dimanche, que tout s’est joué. Trois pêcheurs ont été abattus.',
        'Founougo 2024-03-02..2024-03-03',
      ],
    ],
  ],
  [
    'two days of one week',
    [
      ['fr', 'Deux attaques ont visé Dablo jeudi et vendredi derniers.', 'Dablo 2024-02-29..2024-03-01'],
      ['fr', 'Des combats ont éclaté lundi et mardi à Boni.', 'Boni 2024-03-04..2024-03-05'],
      ['en', 'Gunmen attacked Boni last Thursday and Friday.', 'Boni 2024-02-29..2024-03-01'],
    ],
  ],
];

const TELLING: Phenomena = [
  [
    'a denial of what was reported',
    [
      [
        'fr',
        'L’état-major dément formellement les informations faisant état d’une attaque contre le camp de Gossi lundi.',
        'Armed clash, denied, unknown',
      ],
    ],
  ],
];

check(PARTIES, readParties);
check(FIGURES, readFigures);
check(DAYS, readDays);
check(TELLING, readTelling);

test.each([
  ['fr', 'Agadez, 5 mars 2024. Des hommes armés ont tué deux commerçants lundi près d’Agadez.', '2024-03-04'],
  [
    'fr',
    'Gao, le 5 mars 2024 (Agence) — Des hommes armés ont tué deux commerçants hier à Gao.',
    '2024-03-04',
  ],
  ['fr', 'Publié le 5 mars 2024\n\nDes hommes armés ont tué deux commerçants hier à Gao.', '2024-03-04'],
  ['en', 'Gao, March 5, 2024. Gunmen killed two traders on Monday near Gao.', '2024-03-04'],
  ['fr', 'Attaque à Gao, le 5 mars 2024. Des hommes armés avaient été vus samedi.', '2024-03-05'],
] as const)(
  '%s: without a day of publication the dateline’s is reckoned from: %s',
  (lang, text, expected) => {
    expect(findingsOf(lang, text, null).incidents.map((i) => days(i.when))).toEqual([expected]);
  },
);
