import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

const cases: readonly {
  readonly lang: string;
  readonly text: string;
  readonly status: string;
  readonly by: string | null;
}[] = [
  {
    lang: 'en',
    text: 'Demonstrators set fire to the town hall of Kaya on Tuesday and pelted the police with stones.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Des manifestants ont incendié mardi la mairie de Kaya et lancé des pierres sur la police.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Le M23 et les Wazalendo se sont affrontés mardi à Kibirizi.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Douze habitants ont été tués mardi à Djibo par deux frappes de drone, accuse le JNIM.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Douze habitants ont été tués mardi à Djibo, selon le maire, qui accuse le JNIM.',
    status: 'attributed',
    by: 'jnim',
  },
  {
    lang: 'en',
    text: 'JNIM accused the Malian army of killing twelve villagers in Gao on Tuesday.',
    status: 'attributed',
    by: 'fama',
  },
  {
    lang: 'en',
    text: 'Bandits in army uniforms abducted ten passengers in Gao on Tuesday.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'en',
    text: 'Clashes between the M23 and Wazalendo in Kibirizi on Tuesday left four dead.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Des combats entre le M23 et les Wazalendo ont fait quatre morts mardi à Kibirizi.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Des soldats ont abattu douze villageois mardi à Djibo, selon des survivants. La junte balaie ces accusations.',
    status: 'denied',
    by: 'burkina-government',
  },
  {
    lang: 'en',
    text: 'Soldiers shot dead twelve villagers in Djibo on Tuesday, survivors said. The government rejects the accusation.',
    status: 'denied',
    by: 'burkina-government',
  },
  {
    lang: 'en',
    text: 'Gunmen killed twelve villagers in Lainya on Tuesday. The army blamed the SPLA-IO, which rejected the charge.',
    status: 'denied',
    by: 'spla-io',
  },
  {
    lang: 'en',
    text: 'Suspected militants killed 17 soldiers in an ambush near Tillia on Tuesday.',
    status: 'attributed',
    by: 'unknown-armed',
  },
  {
    lang: 'en',
    text: 'Gunmen said to be armed herders killed seven people in Guma on Sunday.',
    status: 'attributed',
    by: 'armed-herders',
  },
  {
    lang: 'fr',
    text: 'Six soldats ont été tués mardi dans une attaque à Djibo. Le JNIM a revendiqué l’assaut.',
    status: 'claimed',
    by: 'jnim',
  },
  ...[
    ['fr', 'Six soldats ont été tués mardi à Djibo. Le JNIM n’a pas revendiqué l’attaque.'],
    ['fr', 'Six soldats ont été tués mardi à Djibo. Ni le JNIM ni l’EIGS n’ont revendiqué l’attaque.'],
    [
      'fr',
      'L’attaque de mardi à Djibo, que le JNIM n’a pas revendiquée, a fait six morts parmi les soldats.',
    ],
    ['en', 'Six soldiers were killed in Djibo on Tuesday. JNIM has not claimed the attack.'],
    ['en', 'Six soldiers were killed in Djibo on Tuesday. JNIM did not claim the attack.'],
  ].map(([lang, text]) => ({ lang: lang!, text: text!, status: 'unclaimed', by: null })),
  {
    lang: 'fr',
    text: 'Six soldats ont été tués mardi dans une attaque à Djibo. Le JNIM dit avoir tué vingt soldats.',
    status: 'claimed',
    by: 'jnim',
  },
  {
    lang: 'fr',
    text: 'Six soldats ont été tués mardi dans une attaque à Djibo, attribuée au JNIM. Aucune revendication n’a été publiée.',
    status: 'attributed',
    by: 'jnim',
  },
  // "the separatists" whom nobody named before are separatists, blamed and denying.
  {
    lang: 'fr',
    text: 'Une école a été incendiée mardi à Kumbo. Un chef accuse les séparatistes. Leur porte-parole nie.',
    status: 'denied',
    by: 'separatists',
  },
  {
    lang: 'en',
    text: 'A school was burned in Kumbo on Tuesday. A chief blamed the separatists.',
    status: 'attributed',
    by: 'separatists',
  },
  {
    lang: 'en',
    text: 'Four rockets hit Balad on Tuesday. Nobody has put their name to the attack.',
    status: 'unclaimed',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Des hommes armés ont tué six soldats mardi à Djibo. Aucun groupe n’a revendiqué l’attaque.',
    status: 'unclaimed',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Des hommes armés ont tué six soldats mardi à Djibo. Le JNIM n’a rien revendiqué.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'en',
    text: 'Gunmen killed six soldiers in Djibo on Tuesday. JNIM has claimed nothing.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'en',
    text: 'Gunmen killed six soldiers in Djibo on Tuesday. No group has come forward.',
    status: 'unclaimed',
    by: null,
  },
  { lang: 'en', text: 'Gunmen killed six soldiers in Djibo on Tuesday.', status: 'unknown', by: null },
  {
    lang: 'fr',
    text: 'Des hommes armés ont tué six soldats mardi à Djibo. Le ministère tient le JNIM pour responsable.',
    status: 'attributed',
    by: 'jnim',
  },
  {
    lang: 'en',
    text: 'Gunmen killed six soldiers in Djibo on Tuesday. Officials hold JNIM responsible for the attack.',
    status: 'attributed',
    by: 'jnim',
  },
  {
    lang: 'en',
    text: 'Gunmen loyal to JNIM killed six soldiers in Djibo on Tuesday.',
    status: 'attributed',
    by: 'jnim',
  },
  {
    lang: 'en',
    text: 'The army shelled Djibo on Tuesday, killing six people. JNIM said it had captured two outposts on Wednesday.',
    status: 'attributed',
    by: 'burkina-army',
  },
  {
    lang: 'en',
    text: 'The army and allied militias killed 58 people near Djibo on Monday. In retaliation JNIM fighters attacked Boni on Tuesday, killing ten civilians whom they accused of spying.',
    status: 'attributed',
    by: 'burkina-army',
  },
  {
    lang: 'en',
    text: 'Six people were killed in an attack on a market in Maiduguri on Tuesday, blamed on Boko Haram.',
    status: 'attributed',
    by: 'boko-haram',
  },
  {
    lang: 'fr',
    text: 'Des hommes armés ont tué six soldats mardi à Djibo. Aucune organisation ne s’est encore manifestée pour endosser l’attaque.',
    status: 'unclaimed',
    by: null,
  },
  {
    lang: 'en',
    text: 'Gunmen killed six soldiers in Djibo on Tuesday. Nobody took responsibility for the raid.',
    status: 'unclaimed',
    by: null,
  },
  {
    lang: 'en',
    text: 'Suspected insurgents killed six farmers near Jere on Tuesday. No organisation had said by evening that it was behind the raid.',
    status: 'unclaimed',
    by: null,
  },
  {
    lang: 'fr',
    text: 'Des inconnus ont tué six soldats mardi à Djibo. Le JNIM se désolidarise de ce massacre.',
    status: 'denied',
    by: 'jnim',
  },
  {
    lang: 'en',
    text: 'The RSF shelled the market in Kabkabiya on Tuesday. The RSF denied targeting civilians.',
    status: 'attributed',
    by: 'rsf',
  },
  {
    lang: 'en',
    text: 'The RSF shelled the market in Kabkabiya on Tuesday, residents said. The RSF denied responsibility.',
    status: 'denied',
    by: 'rsf',
  },
  {
    lang: 'fr',
    text: 'Un véhicule de l’armée a sauté mardi sur une mine près de Djibo.',
    status: 'unknown',
    by: null,
  },
  {
    lang: 'en',
    text: 'Jihadists killed six soldiers in Djibo on Tuesday.',
    status: 'attributed',
    by: 'unknown-armed',
  },
];

describe('responsibilityFor', () => {
  it.each(cases)('$lang: $text', ({ lang, text, status, by }) => {
    const [incident] = read({ id: 'case', lang, text, publishedAt: '2025-09-11' }).incidents;
    expect(incident?.responsibility).toMatchObject({ status, by });
  });

  it('does not take a claim of an attack on one town for one of the day before elsewhere', () => {
    const text =
      'Jeudi 5 juin 2025, une caserne a été attaquée à Djibo. La veille, des combattants de la Katiba Macina avaient attaqué le camp d’Aribinda. Dans un communiqué, la Katiba Macina revendique l’opération de Djibo.';
    const { incidents } = read({ id: 'case', lang: 'fr', text, publishedAt: '2025-06-06' });
    expect(incidents.map((i) => [i.where?.name, i.responsibility.status])).toEqual([
      ['Djibo', 'claimed'],
      ['Aribinda', 'attributed'],
    ]);
  });

  it('does not hold forces that come to the rescue for the attackers', () => {
    const text =
      'Un convoi de camions est tombé mercredi dans une embuscade à Djibo : deux chauffeurs ont été tués. À Dori, l’armée dit avoir abattu mercredi cinq assaillants.';
    const { incidents } = read({ id: 'case', lang: 'fr', text, publishedAt: '2025-06-06' });
    const [convoy] = incidents.filter((i) => i.where?.name === 'Djibo');
    expect(convoy?.actors.filter((a) => a.role === 'perpetrator')).toEqual([]);
  });

  it('nor where they shot some of them on the spot', () => {
    const text =
      'Un convoi de camions est tombé mercredi dans une embuscade à Djibo : deux chauffeurs ont été tués. L’armée, arrivée plus tard, dit avoir abattu cinq assaillants.';
    const { incidents } = read({ id: 'case', lang: 'fr', text, publishedAt: '2025-06-06' });
    expect(incidents).toHaveLength(1);
    expect(incidents[0]?.actors.filter((a) => a.role === 'perpetrator').map((a) => a.actorId)).toEqual([
      'unknown-armed',
    ]);
  });

  it('blames nobody with what nobody says', () => {
    const text =
      'A blast killed six people at the market of Gwoza on Tuesday. No group has said it was behind the bombing, though Boko Haram once held the town.';
    const { incidents } = read({ id: 'case', lang: 'en', text, publishedAt: '2025-06-06' });
    expect(incidents.map((i) => i.responsibility.status)).toEqual(['unclaimed']);
  });

  it('does not take a claim of an earlier attack for one of this', () => {
    const text =
      'Jeudi 5 juin 2025, une attaque contre le camp de Djibo a fait six morts parmi les soldats. Dimanche 1er juin 2025, douze soldats avaient été tués à Aribinda dans un assaut revendiqué par le JNIM.';
    const { incidents } = read({ id: 'case', lang: 'fr', text, publishedAt: '2025-06-06' });
    expect(incidents.find((i) => i.when?.start === '2025-06-05')?.responsibility.status).not.toBe('claimed');
    expect(incidents.find((i) => i.when?.start === '2025-06-01')?.responsibility.by).toBe('jnim');
  });
});

describe('whoever has claimed nothing', () => {
  const doers = (lang: string, text: string): readonly (string | null)[] =>
    read({ text, lang, publishedAt: '2025-07-03' }).incidents.flatMap((i) =>
      i.actors.filter((a) => a.role === 'perpetrator').map((a) => a.actorId),
    );

  it.each([
    ['fr', 'Six soldats ont été tués mardi à Djibo. Le JNIM n’a pas revendiqué l’attaque.'],
    ['fr', 'Six soldats ont été tués mardi à Djibo. Ni le JNIM ni l’EIGS n’ont revendiqué l’attaque.'],
    ['en', 'A minibus hit a bomb near Pama on Tuesday, killing six. JNIM has yet to claim the attack.'],
    ['en', 'Six soldiers were killed in Djibo on Tuesday. JNIM never claimed the attack.'],
  ])('is not held to have done it: %s %s', (lang, text) => {
    expect(doers(lang, text)).toEqual([]);
  });

  it.each([
    ['fr', 'Six civils ont été tués mardi à Pama dans une attaque du JNIM, qui ne l’a pas revendiquée.'],
    ['en', 'JNIM, which has not claimed the attack, killed six civilians in Pama on Tuesday.'],
  ])('is, where the text says so: %s %s', (lang, text) => {
    expect(doers(lang, text)).toEqual(['jnim']);
  });
});

describe('who accuses, behind an aside or not, did it not', () => {
  const RAID = {
    fr: 'Des hommes ont ouvert le feu mardi à Rutshuru, tuant cinq personnes.',
    en: 'Men opened fire in Rutshuru on Tuesday, killing five people.',
  };
  it.each([
    ['fr', 'Le M23 attribue ce raid aux FDLR.'],
    ['fr', 'Le M23 impute le massacre aux FDLR.'],
    ['fr', 'Le M23, qui administre la zone, accuse les FDLR.'],
    ['fr', 'Le M23, très présent, met en cause les FDLR.'],
    ['en', 'M23 pinned the raid on the FDLR.'],
    ['en', 'M23, which runs the area, attributed the raid to the FDLR.'],
    ['en', 'The army laid the blame on the FDLR.'],
  ] as const)('%s: %s', (lang, text) => {
    const [incident] = createReader()({
      id: 'case',
      lang,
      text: `${RAID[lang]} ${text}`,
      publishedAt: '2025-07-10',
    }).incidents;
    expect(incident?.responsibility).toMatchObject({ status: 'attributed', by: 'fdlr' });
    expect(incident?.actors.filter((a) => a.role === 'perpetrator').map((a) => a.actorId)).toEqual(['fdlr']);
  });
});
