import { describe, expect, test } from 'vitest';
import { type Case, findingsOf, readFigures, readParties } from './telling.fixture.ts';

/** Whose side people are on, as what they do and what is done to them tells. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'what comes after a deed has doers of its own',
    [
      [
        'en',
        'Soldiers executed seven men in Gao on Monday after a patrol hit a mine that killed two of their comrades.',
        'Armed clash @ Gao by fama | Remote explosive/landmine/IED @ Gao by nobody',
      ],
      [
        'en',
        'The Malian air force struck Boko Haram positions in Gossi after the group killed 15 fishermen at Gao on Monday.',
        'Air/drone strike @ Gossi by fama | Attack @ Gao by boko-haram',
      ],
      [
        'en',
        'Gunmen fled after killing five soldiers in Gao on Monday.',
        'Armed clash @ Gao by unknown-armed',
      ],
    ],
  ],
  [
    'a fire is no fire opened',
    [['en', 'A fire at a textile plant in Gao killed two workers on Monday.', '']],
  ],
  [
    'a crowd that avenges a death did not cause it',
    [
      [
        'en',
        'An angry crowd stormed the police station in Gao on Monday after a motorcyclist was shot dead.',
        'Violent demonstration @ Gao by protesters',
      ],
    ],
  ],
  [
    'an estimate is an object of the verb',
    [
      [
        'en',
        'The army and allied militias killed at least 58 villagers in Gao on Monday.',
        'Attack @ Gao by militia+fama',
      ],
      ['en', 'The army killed between 10 and 20 villagers in Gao on Monday.', 'Attack @ Gao by fama'],
    ],
  ],
  [
    'whom the sentence says were hit did nothing else in it',
    [
      [
        'en',
        'ISWAP claimed the attack on the base at Gao on Monday. It said it killed eleven soldiers, burned six vehicles and seized weapons.',
        'Armed clash @ Gao by iswap',
      ],
    ],
  ],
  [
    'a longer name goes before a shorter one in it',
    [
      [
        'en',
        'The Uganda People’s Defence Forces (UPDF) killed 18 ADF fighters in Gao on Monday.',
        'Armed clash @ Gao by updf',
      ],
    ],
  ],
  [
    'forces behind a group’s name are the group’s',
    [
      [
        'en',
        'Houthi forces attacked a village near Gao on Monday, killing three.',
        'Attack @ Gao by houthis',
      ],
    ],
  ],
  [
    'who is neutralised did not destroy what was theirs',
    [
      [
        'en',
        'The Nigerian army neutralised scores of ISWAP terrorists and destroyed their logistics hub at Gao on Monday.',
        'Armed clash @ Gao by nigeria-army',
      ],
      [
        'en',
        'The Air Component of Operation Hadin Kai neutralised ten terrorists and destroyed their hub at Gao. The strikes, carried out on Monday, followed days of surveillance.',
        'Air/drone strike @ Gao by nigeria-army',
      ],
    ],
  ],
  [
    'what is asked is not told',
    [
      ['en', 'Did Rwanda bomb the camp at Mugunga on Monday, as Kinshasa says?', ''],
      ['fr', 'Qui a tué six paysans lundi à Boni ?', ''],
    ],
  ],
  [
    'a clash of forces with a crowd is a riot',
    [
      [
        'en',
        'Police clashed with demonstrators in Gao on Monday.',
        'Violent demonstration @ Gao by protesters',
      ],
      [
        'en',
        'Two people were shot dead in Gao on Monday as police clashed with demonstrators.',
        'Excessive force against protesters @ Gao by nobody',
      ],
    ],
  ],
  [
    'the foes of a movement in its own text',
    [
      [
        'en',
        'FLA statement. On Monday our forces ambushed a convoy of the Malian army near Gao. 12 enemy fighters were killed, two vehicles destroyed and one captured. Our martyrs are three.',
        'Armed clash @ Gao by fla',
      ],
    ],
  ],
  [
    'withdrawn without a fight',
    [
      [
        'en',
        'Government forces retook the town of Gao from rebels on Monday. The rebels withdrew without a fight during the night.',
        'Government regains territory @ Gao by fama',
      ],
    ],
  ],
  [
    'agreements with an armed group',
    [
      ['en', 'Elders in Gao signed an agreement with JNIM on Monday.', 'Agreement @ Gao by nobody'],
      ['en', 'Mali and Russia signed an agreement on nuclear energy in Gao on Monday.', ''],
      ['fr', 'Des notables de Gao ont signé lundi un accord avec le Jnim.', 'Agreement @ Gao by nobody'],
      ['fr', 'Le Mali et la Russie ont signé lundi à Gao un accord sur le nucléaire.', ''],
    ],
  ],
  [
    'who gave chase spoke of nothing',
    [
      [
        'en',
        'Members of the local vigilante group gave chase and engaged bandits in Gao on Monday, killing three.',
        'Armed clash @ Gao by militia',
      ],
    ],
  ],
  [
    'who is said to be killed with nothing behind the verb was killed',
    [
      [
        'en',
        'An IED hit a convoy in Gao on Monday. Three soldiers killed, five wounded.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
      [
        'en',
        'Ambush in Gao on Monday. Three soldiers killed, two vehicles burnt.',
        'Armed clash @ Gao by nobody',
      ],
      ['en', 'Soldiers killed and wounded several villagers in Gao on Monday.', 'Attack @ Gao by fama'],
    ],
  ],
  [
    'those who are looked for do not suffer the attack',
    [
      [
        'en',
        'Gunmen attacked a market in Gao on Monday. Police confirmed the attack, adding that a manhunt had been launched for the hoodlums.',
        'Attack @ Gao by unknown-armed',
      ],
    ],
  ],
  [
    'a country or its capital that strikes',
    [
      [
        'en',
        'Israel struck a building in Tyre on Monday, killing three people.',
        'Air/drone strike @ Tyre by israel-army',
      ],
      [
        'en',
        'Khartoum hit by drones on Monday, three people killed.',
        'Air/drone strike @ Khartoum by nobody',
      ],
      ['en', 'Kenya hit a record of tea exports on Monday, the ministry said.', ''],
      [
        'fr',
        'Bamako a visé lundi un camp de rebelles à Tinzaouatène, tuant six personnes.',
        'Armed clash @ Tinzaouatène by fama',
      ],
      ['fr', 'Le Mali a touché lundi un fonds de dix millions d’euros.', ''],
    ],
  ],
  [
    'people who go for fighters act',
    [
      [
        'en',
        'Villagers ambushed bandits in Gao on Monday, killing eleven of them.',
        'Armed clash @ Gao by civilians',
      ],
      ['en', 'Residents of Gao killed nine bandits on Monday.', 'Armed clash @ Gao by civilians'],
      [
        'en',
        'Bandits ambushed villagers in Gao on Monday, killing eleven of them.',
        'Attack @ Gao by unknown-armed',
      ],
      [
        'fr',
        'Lundi, des habitants ont attaqué des bandits à Gao, tuant onze d’entre eux.',
        'Armed clash @ Gao by civilians',
      ],
    ],
  ],
  [
    'the object of one verb is not the subject of the next',
    [
      [
        'en',
        'A roadside bomb killed four soldiers in Gao on Monday when it hit their vehicle.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
      ['en', 'Troops attacked rebels in Gao on Monday, killing five.', 'Armed clash @ Gao by fama'],
      [
        'en',
        'An army base in Gao stormed by five gunmen on Monday lies empty.',
        'Armed clash @ Gao by unknown-armed',
      ],
    ],
  ],
  [
    'mobs that kill',
    [
      ['en', 'An angry mob burned two thieves alive in Gao on Monday.', 'Mob violence @ Gao by rioters'],
      [
        'en',
        'A man was stoned to death by a mob in Gao on Monday, police said.',
        'Mob violence @ Gao by rioters',
      ],
      [
        'en',
        'Protesters killed two policemen in Gao on Monday.',
        'Violent demonstration @ Gao by protesters',
      ],
      ['fr', 'Lundi à Gao, une foule en colère a brûlé vifs deux voleurs.', 'Mob violence @ Gao by rioters'],
    ],
  ],
  [
    'aircraft of a country, and support from the air',
    [
      [
        'en',
        'US forces carried out an airstrike near Kismayo on Monday.',
        'Air/drone strike @ Kismayo by us-army',
      ],
      [
        'en',
        'Ukraine launched 120 drones at Belgorod on Monday.',
        'Air/drone strike @ Belgorod by ukraine-army',
      ],
      [
        'en',
        'An Israeli strike on a school in Gaza City killed 18 people on Monday.',
        'Air/drone strike @ Gaza City by israel-army',
      ],
      [
        'en',
        'The Malian army said an air strike killed ten rebels in Gao on Monday.',
        'Air/drone strike @ Gao by fama',
      ],
      [
        'en',
        'Malian troops, backed by Russian airstrikes, killed ten rebels in Gao on Monday.',
        'Armed clash @ Gao by fama+russia-army',
      ],
      [
        'fr',
        'Une frappe aérienne a tué dix rebelles lundi à Gao, a annoncé l’armée malienne.',
        'Air/drone strike @ Gao by fama',
      ],
    ],
  ],
  [
    'bases that fall',
    [
      ['en', 'JNIM captured the army camp in Diapaga on Monday.', 'Armed clash @ Diapaga by jnim'],
      ['en', 'On Monday rebels seized a police post in Gao.', 'Armed clash @ Gao by unknown-armed'],
      ['fr', 'Lundi, le Jnim s’est emparé du camp militaire de Diapaga.', 'Armed clash @ Diapaga by jnim'],
    ],
  ],
  [
    'gatherings broken up',
    [
      ['en', 'Police broke up a march in Lomé on Monday.', 'Protest with intervention @ Lomé by togo-police'],
      [
        'en',
        'Police dispersed students in Lomé on Monday.',
        'Protest with intervention @ Lomé by togo-police',
      ],
    ],
  ],
  [
    'what ends is not told as begun',
    [
      [
        'en',
        'Herders and farmers in Gao signed a peace agreement on Monday, ending months of clashes.',
        'Agreement @ Gao by armed-herders',
      ],
    ],
  ],
  [
    'whom somebody is said to have helped takes no part',
    [
      [
        'en',
        'Soldiers executed seven men in Gao on Monday after accusing them of helping jihadists.',
        'Attack @ Gao by fama',
      ],
      [
        'en',
        'Three men suspected of links to the rebels were executed by soldiers in Gao on Monday.',
        'Attack @ Gao by fama',
      ],
      [
        'fr',
        'Lundi, l’armée a exécuté sept hommes à Gao, soupçonnés d’être des jihadistes.',
        'Attack @ Gao by fama',
      ],
    ],
  ],
];

describe.each(PARTIES)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});

const FIGURES: readonly Case[] = [
  ['en', 'Troops killed 20 fighters, including two commanders, in Gao on Monday.', 'killed 20 armed_group'],
  [
    'en',
    'Fighters killed 20 soldiers, including two commanders, in Gao on Monday.',
    'killed 20 state_forces',
  ],
  ['en', 'Troops killed two JNIM commanders in Gao on Monday.', 'killed 2 armed_group'],
  ['en', 'Villagers ambushed bandits in Gao on Monday, killing eleven of them.', 'killed 11 armed_group'],
  ['en', 'Two aid workers with a local NGO were kidnapped in Gao on Monday.', 'abducted 2 civilians'],
  ['en', 'A man accused of blasphemy was shot dead by gunmen in Gao on Monday.', 'killed 1 civilians'],
  ['en', 'Gunmen killed the mayor of Gao on Monday.', 'killed 1 civilians'],
  [
    'en',
    'The bodies of twelve fishermen were found in Gao on Monday after an attack.',
    'killed 12 civilians',
  ],
  ['en', 'On Monday rebels seized a police post in Gao.', ''],
  ['en', 'At least 10 VDPs were killed in Djibo on Monday.', 'killed 10+ state_forces'],
  ['fr', 'Lundi, l’armée a tué vingt combattants, dont deux commandants, à Gao.', 'killed 20 armed_group'],
  ['fr', 'Lundi, l’armée a tué deux cadres du Jnim à Gao.', 'killed 2 armed_group'],
  [
    'fr',
    'Lundi, des habitants ont attaqué des bandits à Gao, tuant onze d’entre eux.',
    'killed 11 armed_group',
  ],
];

test.each(FIGURES)('%s: %s', (lang, text, expected) => {
  expect(readFigures(lang, text)).toBe(expected);
});

test.each([
  ['en', 'The report could not be verified.', 0],
  ['en', 'Gunfire could be heard across the town.', 0],
  ['en', 'Observers say the fighting could spread south.', 1],
  ['fr', 'Selon lui, l’armée pourrait avoir tiré.', 0],
  ['fr', 'Selon lui, la crise pourrait gagner le sud.', 1],
])('%s: %s judges %i time', (lang, text, times) => {
  expect(findingsOf(lang, text).assessments).toHaveLength(times);
});
