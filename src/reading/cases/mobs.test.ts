import { describe, expect, test } from 'vitest';
import { type Case, readParties } from './telling.fixture.ts';

/** Who comes together to protest, what rioters do besides, and whom crowds turn on: a phenomenon a table. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'coming together is a protest where something says so',
    [
      [
        'en',
        'Nurses gathered outside the ministry in Gao on Monday, waving banners.',
        'Peaceful protest @ Gao by protesters',
      ],
      [
        'en',
        'Several hundred people assembled at a park in Gao on Monday, listened to speeches and left without incident.',
        'Peaceful protest @ Gao by nobody',
      ],
      [
        'en',
        'Thousands of people converged on the main square of Gao on Monday to call for elections.',
        'Peaceful protest @ Gao by nobody',
      ],
      ['en', 'Women in white marched silently in Gao on Monday.', 'Peaceful protest @ Gao by protesters'],
      [
        'fr',
        'Des milliers de personnes ont convergé lundi vers la grande place de Gao pour réclamer des élections.',
        'Peaceful protest @ Gao by nobody',
      ],
      [
        'fr',
        'Des infirmières se sont massées lundi devant la mairie de Gao, pancartes à la main.',
        'Peaceful protest @ Gao by protesters',
      ],
      [
        'fr',
        'Plusieurs centaines de jeunes se sont retrouvés lundi sur une place de Gao et se sont dispersés dans le calme.',
        'Peaceful protest @ Gao by protesters',
      ],
      ['en', 'Thousands converged on the stadium in Gao on Monday for the final.', ''],
      ['en', 'Mourners gathered in Gao on Monday for the funeral of the singer.', ''],
      ['en', 'Delegates walked out of the talks in Gao on Monday.', ''],
      ['en', 'Ministers gathered in Gao on Monday to call for calm.', ''],
      ['fr', 'Des milliers de personnes ont convergé lundi vers le stade de Gao pour la finale.', ''],
      ['fr', 'Des fidèles se sont massés lundi devant la mosquée de Gao pour voir l’imam.', ''],
      ['fr', 'Les ministres se sont retrouvés lundi à Gao.', ''],
    ],
  ],
  [
    'what rioters do in the same breath is part of the riot',
    [
      [
        'en',
        'Youths pelted soldiers with stones and torched a party office in Gao on Monday.',
        'Violent demonstration @ Gao by rioters',
      ],
      [
        'en',
        'Young men made bonfires of tyres and burned the offices of the tax authority in Gao on Monday.',
        'Violent demonstration @ Gao by rioters',
      ],
      [
        'fr',
        'Des jeunes ont caillassé un commissariat et brûlé deux voitures lundi à Gao.',
        'Violent demonstration @ Gao by rioters',
      ],
      [
        'fr',
        'Des jeunes ont lapidé un poste de police et saccagé le siège d’un parti lundi à Gao.',
        'Violent demonstration @ Gao by rioters',
      ],
      [
        'en',
        'Youths threw stones in Gao on Monday, while gunmen torched a clinic in Djibo.',
        'Violent demonstration @ Gao by rioters | Looting/property destruction @ Djibo by unknown-armed',
      ],
      [
        'en',
        'Gunmen torched a clinic in Gao on Monday.',
        'Looting/property destruction @ Gao by unknown-armed',
      ],
      // Police who are named for riots tell of none.
      ['en', 'Anti-riot police were deployed in Gao on Monday.', ''],
    ],
  ],
  [
    'those taken while a protest is put down are of the crowd',
    [
      [
        'en',
        'Riot police chased protesters with water cannon in Gao on Monday and bundled sixty of them into lorries.',
        'Protest with intervention @ Gao by mali-police',
      ],
      [
        'en',
        'Protesters marched in Gao on Monday. Police arrested thirty of them.',
        'Protest with intervention @ Gao by mali-police',
      ],
      [
        'fr',
        'La police a dispersé une manifestation lundi à Gao et embarqué une trentaine de personnes.',
        'Protest with intervention @ Gao by mali-police',
      ],
    ],
  ],
  [
    'crowds that turn on somebody',
    [
      [
        'en',
        'Irate youths descended on a man accused of stealing a motorcycle in Gao on Monday. He was lynched and his shop razed.',
        'Mob violence @ Gao by rioters',
      ],
      [
        'en',
        'A mob attacked a suspected thief in Gao on Monday, beating him to death before police came.',
        'Mob violence @ Gao by rioters',
      ],
      ['en', 'Residents set upon a presumed thief in Gao on Monday night.', 'Mob violence @ Gao by nobody'],
      ['en', 'Two alleged robbers were burned alive in Gao on Monday.', 'Mob violence @ Gao by nobody'],
      ['fr', 'Des riverains ont battu à mort un voleur présumé lundi à Gao.', 'Mob violence @ Gao by nobody'],
      ['fr', 'Deux sorciers présumés ont été brûlés vifs lundi à Gao.', 'Mob violence @ Gao by nobody'],
      ['en', 'Gunmen set upon villagers in Gao on Monday, killing three.', 'Attack @ Gao by unknown-armed'],
      ['en', 'Two farmers were burned alive in Gao on Monday.', 'Attack @ Gao by nobody'],
      ['fr', 'Deux commerçants ont été brûlés vifs lundi à Gao.', 'Attack @ Gao by nobody'],
    ],
  ],
];

describe.each(PARTIES)('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});
