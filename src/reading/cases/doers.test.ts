import { describe, expect, test } from 'vitest';
import { type Case, readParties } from './telling.fixture.ts';

/** Who did it, in words that no list has for an actor, or behind words that are no plain "by". */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'people of whom no more is known than sex, age or mount',
    [
      [
        'fr',
        'Quatre hommes enturbannés ont enlevé lundi un éleveur à Gao.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
      [
        'fr',
        'Deux fillettes se sont fait exploser lundi au marché de Gao, tuant trois personnes.',
        'Suicide bomb @ Gao by unknown-armed',
      ],
      ['fr', 'Un éleveur a été tué lundi à Gao par trois hommes.', 'Attack @ Gao by unknown-armed'],
      [
        'en',
        'Young men carrying hunting rifles abducted a headmaster in Gao on Monday.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
      ['en', 'Police said two men had killed a trader in Gao on Monday.', 'Attack @ Gao by unknown-armed'],
      ['en', 'A trader was killed in Gao on Monday by three young men.', 'Attack @ Gao by unknown-armed'],
      // Whom it befell did not do it.
      ['fr', 'Cinq hommes ont été enlevés lundi à Gao.', 'Abduction/forced disappearance @ Gao by nobody'],
      [
        'fr',
        'Deux hommes sont morts lundi à Gao dans l’explosion d’une mine.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
      ['en', 'Ten men were killed in Gao on Monday.', 'Attack @ Gao by nobody'],
      ['en', 'The bodies of men killed on Monday were found in Gao.', 'Attack @ Gao by nobody'],
    ],
  ],
  [
    'whose weapon struck, where nobody else is told to have',
    [
      [
        'fr',
        'Trois habitants ont péri lundi à Kherson sous des bombes planantes russes.',
        'Air/drone strike @ Kherson by russia-army',
      ],
      [
        'fr',
        'Deux enfants sont morts lundi à Nyala sous un obus tiré par les FSR.',
        'Shelling/artillery/missile attack @ Nyala by rsf',
      ],
      [
        'fr',
        'Londres et Washington ont bombardé jeudi le port de Hodeïda.',
        'Air/drone strike @ Hodeida by uk-army+us-army',
      ],
      [
        'en',
        'Five people died in Kherson on Monday under shells fired by Russian troops.',
        'Shelling/artillery/missile attack @ Kherson by russia-army',
      ],
      [
        'en',
        'Paris and Washington bombed the port of Hodeidah on Thursday.',
        'Air/drone strike @ Hodeidah by france-army+us-army',
      ],
      // Whom it was aimed at, and where it was made, did not fire it.
      [
        'en',
        'A shell fired at a Russian position hit a house in Kherson on Monday, killing two.',
        'Shelling/artillery/missile attack @ Kherson by nobody',
      ],
      [
        'fr',
        'Un drone de fabrication iranienne a frappé lundi un marché de Nyala, tuant quatre personnes.',
        'Air/drone strike @ Nyala by nobody',
      ],
    ],
  ],
  [
    'whose doing it was, in the next sentence',
    [
      [
        'fr',
        'Des obus sont tombés lundi sur Goma, tuant cinq personnes. Kinshasa accuse Kigali.',
        'Shelling/artillery/missile attack @ Goma by rwanda-army',
      ],
      [
        'fr',
        'Un drone a frappé lundi Nyala, tuant cinq personnes. C’est l’œuvre des FSR, selon les habitants.',
        'Air/drone strike @ Nyala by rsf',
      ],
      [
        'en',
        'Missiles destroyed a hospital in Idlib on Monday, killing five. The opposition blamed Russia.',
        'Shelling/artillery/missile attack @ Idlib by russia-army',
      ],
      [
        'en',
        'A drone dropped a bomb on a house in Nyala on Monday. A woman died. The army said it came from the RSF.',
        'Air/drone strike @ Nyala by rsf',
      ],
      // What else a state is accused of is not this.
      [
        'en',
        'Shells fell on Goma on Monday, killing five. Kinshasa accused Rwanda of lying.',
        'Shelling/artillery/missile attack @ Goma by nobody',
      ],
    ],
  ],
  [
    'the two who fight, named before',
    [
      [
        'fr',
        'Le FPRC et le M23 se disputent Bria. Mardi, les deux factions se sont accrochées à Nzacko.',
        'Armed clash @ Nzacko by fprc+m23',
      ],
      [
        'en',
        'The FPRC and the M23 want Bria. On Tuesday the two groups clashed in Nzacko.',
        'Armed clash @ Nzacko by fprc+m23',
      ],
      [
        'en',
        'The FPRC holds Bria. On Tuesday the two groups clashed in Nzacko.',
        'Armed clash @ Nzacko by nobody',
      ],
    ],
  ],
  [
    'forces that a pronoun means, and forces of the United Nations',
    [
      [
        'fr',
        'L’armée malienne ratissait la zone. Mardi, elle a attaqué un camp à Gao, tuant trois rebelles.',
        'Armed clash @ Gao by fama',
      ],
      [
        'en',
        'The Malian army was combing the area. On Tuesday it attacked a camp in Gao, killing three rebels.',
        'Armed clash @ Gao by fama',
      ],
      [
        'fr',
        'Les Casques bleus ont tué lundi deux rebelles à Bocaranga.',
        'Armed clash @ Bocaranga by un-peacekeepers',
      ],
      [
        'en',
        'Peacekeepers shot dead two rebels in Bocaranga on Monday.',
        'Armed clash @ Bocaranga by un-peacekeepers',
      ],
    ],
  ],
  [
    'an army that tells how its foes fell',
    [
      [
        'fr',
        'Quatre terroristes ont été tués lundi à Gao, annonce l’armée malienne.',
        'Armed clash @ Gao by fama',
      ],
      [
        'en',
        'The Malian navy says a gunboat killed four bandits near Gao on Monday.',
        'Armed clash @ Gao by fama',
      ],
      [
        'fr',
        'Deux soldats et trois terroristes ont été tués lundi à Gao, annonce l’armée malienne.',
        'Armed clash @ Gao by nobody',
      ],
    ],
  ],
  [
    'a fight told as going on',
    [['en', 'M23 fighters were fighting with soldiers in Sake on Monday.', 'Armed clash @ Sake by m23']],
  ],
  [
    'whose bullets or hands somebody fell to',
    [
      [
        'fr',
        'Un commerçant est tombé lundi sous les balles d’inconnus à Gao.',
        'Attack @ Gao by unknown-armed',
      ],
      ['fr', 'Un lycéen est mort lundi à Gao sous les balles de la police.', 'Attack @ Gao by mali-police'],
      [
        'en',
        'A trader fell to the bullets of unknown men in Gao on Monday.',
        'Attack @ Gao by unknown-armed',
      ],
      ['en', 'Two traders died at the hands of bandits in Gao on Monday.', 'Attack @ Gao by unknown-armed'],
      ['fr', 'Un commerçant est mort lundi à Gao sous les balles.', 'Attack @ Gao by nobody'],
    ],
  ],
  [
    'in whose hands a town is',
    [
      [
        'fr',
        'Le village de Boni est repassé lundi aux mains de l’armée malienne.',
        'Government regains territory @ Boni by fama',
      ],
      [
        'fr',
        'La ville de Bama est repassée lundi sous le contrôle des troupes nigérianes.',
        'Government regains territory @ Bama by nigeria-army',
      ],
      [
        'en',
        'Soldiers and allied militiamen drove the M23 out of Sake on Monday.',
        'Government regains territory @ Sake by fardc+militia',
      ],
      [
        'en',
        'Bama fell to Boko Haram on Monday.',
        'Non-state actor overtakes territory @ Bama by boko-haram',
      ],
    ],
  ],
  [
    'whose aircraft hit',
    [
      [
        'en',
        'An American aircraft struck a group of fighters near Barawe on Monday, killing 15.',
        'Air/drone strike @ Barawe by us-army',
      ],
      [
        'fr',
        'Un avion français a frappé lundi un convoi près de Gao, tuant cinq combattants.',
        'Air/drone strike @ Gao by france-army',
      ],
      [
        'fr',
        'Un drone d’origine inconnue a frappé lundi une maison à Gao.',
        'Air/drone strike @ Gao by nobody',
      ],
      // Of a passenger plane nothing of the kind is told.
      ['en', 'An Ethiopian aircraft brought pilgrims to Gao on Monday.', ''],
    ],
  ],
  [
    'who arrests those who are suspected of helping somebody else',
    [
      [
        'fr',
        'Trois hommes soupçonnés de ravitailler le JNIM ont été interpellés lundi à Gao par la gendarmerie.',
        'Arrests @ Gao by mali-police',
      ],
      [
        'en',
        'Six people accused of helping Boko Haram were arrested by police in Maroua on Monday.',
        'Arrests @ Maroua by cameroon-police',
      ],
    ],
  ],
  [
    'the subject that opens the sentence, however far its verb',
    [
      [
        'en',
        'Al-Shabaab gunmen who crept up on a quarry shortly after midnight on Tuesday made the workers lie down in rows and shot dead nineteen of them in Gao.',
        'Attack @ Gao by al-shabaab',
      ],
      [
        'fr',
        'Des combattants du JNIM qui avaient passé la frontière dans la nuit, certains à pied, d’autres sur des motos prises les semaines précédentes dans la même zone, ont tué lundi dix paysans à Gao.',
        'Attack @ Gao by jnim',
      ],
      // Another clause, with people of its own before its verb; a verb of saying.
      [
        'en',
        'M23 rebels said on Monday that a bomb had killed ten people in Goma.',
        'Remote explosive/landmine/IED @ Goma by nobody',
      ],
      ['fr', 'Le M23 a condamné lundi l’attaque qui a tué dix personnes à Goma.', 'Attack @ Goma by nobody'],
    ],
  ],
  [
    'whose subject is hit or held what is taken',
    [
      ['fr', 'Des soldats tombaient lundi dans une embuscade à Gao.', 'Armed clash @ Gao by nobody'],
      [
        'fr',
        'Une patrouille de l’armée tombe lundi dans une embuscade à Gao.',
        'Armed clash @ Gao by nobody',
      ],
      [
        'fr',
        'L’armée malienne a repris lundi Ber, que les rebelles occupaient depuis 2012.',
        'Government regains territory @ Ber by fama',
      ],
      [
        'en',
        'Somali troops on Monday walked into Masagaway, which Al-Shabaab had held for nine years.',
        'Government regains territory @ Masagaway by somalia-army',
      ],
    ],
  ],
];

describe.each([...PARTIES])('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});
