import { describe, expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

/** Who is named as perpetrator of what a text tells, with ids, in the order told. */
async function perpetrators(lang: string, text: string): Promise<string[]> {
  const { incidents } = await read({
    id: 'x',
    text,
    lang,
    publishedAt: '2025-07-10',
  });
  const named = incidents.flatMap((i) => i.actors.filter((a) => a.role === 'perpetrator'));
  return [...new Set(named.map((a) => `${a.name} (${a.actorId})`))];
}

type Case = readonly [lang: 'fr' | 'en', text: string, who: readonly string[]];

const GROUPS: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'names that only armed groups bear',
    [
      [
        'fr',
        'Lundi, le Front de libération du Karsala a attaqué le camp de Gao.',
        ['Front de libération du Karsala (front-de-liberation-du-karsala)'],
      ],
      [
        'en',
        'On Monday the Karsala Liberation Front attacked the camp at Gao.',
        ['Karsala Liberation Front (karsala-liberation-front)'],
      ],
      [
        'en',
        'Six farmers were killed in Gao on Monday by the Revolutionary Army of Karsala.',
        ['Revolutionary Army of Karsala (revolutionary-army-of-karsala)'],
      ],
      [
        'fr',
        'Six paysans ont été tués lundi à Gao par l’Armée de résistance du peuple karsalais.',
        ['Armée de résistance du peuple (armee-de-resistance-du-peuple)'],
      ],
    ],
  ],
  [
    'a name in full and its letters are one group',
    [
      [
        'fr',
        'Lundi, les rebelles du Mouvement pour la justice au Karsala (MJKL) ont attaqué le camp de Gao. Mardi, le MJKL a tué deux maçons à Ansongo.',
        ['Mouvement pour la justice au Karsala (mjkl)'],
      ],
      [
        'en',
        'On Monday the Movement for Justice in Karsala (MJKL), a rebel group, attacked the camp at Gao. On Tuesday MJKL fighters killed two masons in Ansongo.',
        ['Movement for Justice in Karsala (mjkl)'],
      ],
    ],
  ],
  [
    'letters alone, where they do as armed groups do',
    [
      ['fr', 'Six paysans ont été tués lundi à Gao par des combattants du MJKL.', ['MJKL (mjkl)']],
      ['fr', 'Lundi, des hommes du MJKL ont attaqué le camp de Gao.', ['MJKL (mjkl)']],
      ['fr', 'Six paysans ont été tués lundi à Gao. Le MJKL a revendiqué l’attaque.', ['MJKL (mjkl)']],
      ['fr', 'Le MJKL a lancé lundi une attaque contre le camp de Gao.', ['MJKL (mjkl)']],
      ['en', 'MJKL rebels killed six farmers in Gao on Monday.', ['MJKL (mjkl)']],
      ['en', 'Six farmers were killed in Gao on Monday by fighters from the MJKL.', ['MJKL (mjkl)']],
      ['en', 'MJKL attacked the camp at Gao on Monday.', ['MJKL (mjkl)']],
      ['en', 'Clashes between the army and the MJKL killed six people in Gao on Monday.', ['MJKL (mjkl)']],
    ],
  ],
  [
    'whom it fights, and who lays the attack to it',
    [
      ['fr', 'Six soldats ont été tués lundi à Gao dans des combats contre le MJKL.', ['MJKL (mjkl)']],
      ['fr', 'Six soldats ont été tués lundi à Gao par le MJKL.', ['MJKL (mjkl)']],
      ['fr', 'Le MJKL, lié à Al-Qaïda, a attaqué lundi Gao.', ['MJKL (mjkl)']],
      ['fr', 'Six paysans ont été tués lundi à Gao par des rebelles ougandais du MJKL.', ['MJKL (mjkl)']],
      [
        'fr',
        'Six paysans ont été tués lundi à Gao. Les autorités attribuent l’attaque au MJKL.',
        ['MJKL (mjkl)'],
      ],
      ['en', 'MJKL clashed with troops in Gao on Monday.', ['MJKL (mjkl)']],
      ['en', 'MJKL killed six soldiers in Gao on Monday.', ['MJKL (mjkl)']],
      [
        'en',
        'Six farmers were killed in an attack in Gao on Monday. The army attributed the attack to the MJKL.',
        ['MJKL (mjkl)'],
      ],
      [
        'en',
        'Six farmers were killed in Gao on Monday in an attack by the Patriotic Front of Karsala.',
        ['Patriotic Front of Karsala (patriotic-front-of-karsala)'],
      ],
      [
        'en',
        'Members of the Karsala Salvation Alliance killed six farmers in Gao on Monday.',
        ['Karsala Salvation Alliance (karsala-salvation-alliance)'],
      ],
      ['en', 'IS claimed Monday’s attack on the camp at Gao.', ['Islamic State (islamic-state)']],
    ],
  ],
  [
    'a noun for one group with a name beside it',
    [
      ['fr', 'Six paysans ont été tués lundi à Gao par le gang Tolvara.', ['Tolvara (tolvara)']],
      ['fr', 'Lundi, la milice Tolvara a attaqué le camp de Gao.', ['Tolvara (tolvara)']],
      [
        'fr',
        'Lundi, un groupe armé baptisé « Les Faucons du fleuve » a attaqué le camp de Gao.',
        ['Les Faucons du fleuve (les-faucons-du-fleuve)'],
      ],
      ['en', 'The Tolvara gang killed six farmers in Gao on Monday.', ['Tolvara (tolvara)']],
      ['en', 'Rebel group Tolvara attacked the camp at Gao on Monday.', ['Tolvara (tolvara)']],
      [
        'en',
        'An armed group calling itself “River Falcons” attacked the camp at Gao on Monday.',
        ['River Falcons (river-falcons)'],
      ],
    ],
  ],
  [
    'an adjective ends a name, and an article with its mark begins none',
    [
      [
        'fr',
        'Lundi, le Front patriotique tchadien a attaqué le camp de Gao.',
        ['Front patriotique tchadien (front-patriotique-tchadien)'],
      ],
      ['fr', 'Six paysans ont été tués lundi à Gao par l’Armée de résistance du Seigneur.', ['LRA (lra)']],
    ],
  ],
  [
    'letters behind a listed name stand for it',
    [
      [
        'fr',
        'Lundi, les Forces démocratiques alliées (FDAX) ont attaqué Gao. Mardi, les FDAX ont tué deux maçons à Ansongo.',
        ['ADF (adf)'],
      ],
      [
        'en',
        'On Monday the Allied Democratic Forces (ADFX) attacked Gao. On Tuesday the ADFX killed two masons in Ansongo.',
        ['ADF (adf)'],
      ],
    ],
  ],
];

/** Who bears such names and is no armed group: a party, a union, an organisation, a force of a state, a people. */
const OTHERS: readonly Case[] = [
  [
    'fr',
    'Le Mouvement pour la justice au Karsala, un parti d’opposition, a condamné l’attaque de lundi à Gao.',
    [],
  ],
  ['fr', 'Six paysans ont été tués lundi à Gao, selon le MJKL.', []],
  ['fr', 'Six paysans ont été tués lundi à Gao. L’ONG MJKL a dénoncé l’attaque.', []],
  [
    'fr',
    'Lundi, des militants du parti MJKL ont été attaqués à Gao par des hommes armés.',
    ['hommes armés (unknown-armed)'],
  ],
  [
    'fr',
    'L’Union des transporteurs du Karsala a dénoncé l’attaque de lundi à Gao, qui a tué deux chauffeurs.',
    [],
  ],
  ['fr', 'Selon l’ONU, des hommes armés ont tué six paysans lundi à Gao.', ['hommes armés (unknown-armed)']],
  ['fr', 'Des hommes armés de PKMX ont tué six paysans lundi à Gao.', ['hommes armés (unknown-armed)']],
  [
    'fr',
    'Lundi, des membres de l’organisation « Eau Vive » ont été tués à Gao par des hommes armés.',
    ['hommes armés (unknown-armed)'],
  ],
  [
    'en',
    'Members of the organisation “Clear Water” were killed in Gao on Monday by gunmen.',
    ['gunmen (unknown-armed)'],
  ],
  ['fr', 'Le MJKL a attaqué la décision du gouvernement lundi à Gao.', []],
  ['fr', 'Lundi, une milice peule a tué six paysans à Gao.', ['milice peule (armed-herders)']],
  ['en', 'The Movement for Justice in Karsala, an opposition party, condemned Monday’s attack in Gao.', []],
  ['en', 'Six farmers were killed in Gao on Monday, according to MJKL.', []],
  ['en', 'Six farmers were killed in Gao on Monday. MJKL, a rights group, condemned the attack.', []],
  ['en', 'Gunmen attacked MJKL supporters in Gao on Monday, killing six.', ['Gunmen (unknown-armed)']],
  ['en', 'The Karsala Union of Teachers condemned Monday’s attack in Gao, which killed two.', []],
  ['en', 'The UN said gunmen killed six farmers in Gao on Monday.', ['gunmen (unknown-armed)']],
  ['en', 'MJKL attacked the government’s decision in Gao on Monday.', []],
  ['en', 'A Christian militia killed six farmers in Gao on Monday.', ['militia (militia)']],
  ['en', 'The Dinka militia killed six farmers in Gao on Monday.', ['militia (militia)']],
  ['en', 'Ethnic Alliance Attacks Army Outpost Near Gao.', []],
  ['en', 'Six rebels were killed in Gao on Monday in MJKL strikes.', []],
  ['fr', 'Lundi à Gao, le Rassemblement pour la justice a dénoncé les tueries.', []],
  ['en', 'The Karsala Defence Force killed six farmers in Gao on Monday.', []],
];

describe('armed groups that no list bears', () => {
  for (const [phenomenon, cases] of GROUPS)
    test.each(cases)(`${phenomenon}: %s %s`, async (lang, text, who) => {
      expect(await perpetrators(lang, text)).toEqual(who);
    });
});

describe('what a name ends with', () => {
  test.each([
    ['fr', 'Lundi, six paysans ont été tués par le Front de libération du Karsala à Ansongo.', 'Ansongo'],
    ['en', 'On Monday six farmers were killed by the Karsala Liberation Front in Ansongo.', 'Ansongo'],
    ['fr', 'Lundi, six paysans ont été tués à Ansongo par le Front de libération du Karsala.', 'Ansongo'],
  ] as const)('%s %s', async (lang, text, place) => {
    const { incidents } = await read({ id: 'x', text, lang, publishedAt: '2025-07-10' });
    expect(incidents.map((i) => i.where?.name)).toEqual([place]);
  });
});

describe('names that are no armed group’s', () => {
  test.each(OTHERS)('%s %s', async (lang, text, who) => {
    expect(await perpetrators(lang, text)).toEqual(who);
  });
});
