import { describe, expect, test } from 'vitest';
import { createReader } from '../index.ts';
import { type Case, readParties } from './telling.fixture.ts';

/** Who did it: what makes reports hard to read by rule, a phenomenon a table. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'what one infinitive does to somebody is not what that somebody does in the next',
    [
      [
        'fr',
        'Lundi, l’armée a mené une opération à Moura. Elle a permis de neutraliser 203 combattants des groupes armés terroristes et d’interpeller 51 personnes.',
        'Arrests @ Moura by nobody | Armed clash @ Moura by nobody',
      ],
    ],
  ],
  [
    'who is held responsible by name stands for armed men without one',
    [
      [
        'en',
        'Unidentified gunmen killed twelve villagers in Djibo on Monday. JNIM denied any involvement.',
        'Attack @ Djibo by jnim',
      ],
      [
        'fr',
        'Douze villageois ont été tués lundi à Djibo. Le JNIM nie toute implication dans l’attaque.',
        'Attack @ Djibo by jnim',
      ],
      [
        'en',
        'Unidentified gunmen killed twelve villagers in Djibo on Monday.',
        'Attack @ Djibo by unknown-armed',
      ],
    ],
  ],
  [
    'whose clothes somebody wears did not do it',
    [
      [
        'en',
        'Men dressed as soldiers abducted ten passengers in Gao on Monday.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
      [
        'fr',
        'Des hommes en tenue de l’armée ont enlevé lundi dix passagers à Gao.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
      [
        'en',
        'Soldiers abducted ten passengers in Gao on Monday.',
        'Abduction/forced disappearance @ Gao by fama',
      ],
    ],
  ],
  [
    'who leaves a place, and two deeds that "while" joins',
    [
      [
        'fr',
        'L’armée malienne s’est retirée lundi de Boulkessi.',
        'Non-violent transfer of territory @ Boulkessi by fama',
      ],
      [
        'en',
        'The Malian army withdrew from Boulkessi on Monday.',
        'Non-violent transfer of territory @ Boulkessi by fama',
      ],
      [
        'fr',
        'L’armée malienne s’est retirée lundi de Boulkessi. Un officier évoque un « repli tactique ».',
        'Non-violent transfer of territory @ Boulkessi by fama',
      ],
      [
        'en',
        'Armed men killed three people in Yelewata on Monday, while Boko Haram attacked a base in Gwoza and killed two soldiers.',
        'Attack @ Yelewata by unknown-armed | Armed clash @ Gwoza by boko-haram',
      ],
      [
        'fr',
        'Des hommes armés ont tué trois personnes lundi à Boni, tandis que le JNIM attaquait un camp à Nara.',
        'Attack @ Boni by unknown-armed | Armed clash @ Nara by jnim',
      ],
    ],
  ],
  [
    'aircraft with a country’s adjective, a dateline, and fighters who beat somebody to death',
    [
      [
        'fr',
        'Un drone israélien a pris pour cible lundi une voiture à Nabatiyé, tuant le conducteur.',
        'Air/drone strike @ Nabatiyé by israel-army',
      ],
      [
        'en',
        'An Israeli helicopter attacked a car in Nabatieh on Monday, killing the driver.',
        'Air/drone strike @ Nabatieh by israel-army',
      ],
      [
        'en',
        'ABUJA, Nigeria — Gunmen attacked a market in Owo on Monday, killing two.',
        'Attack @ Owo by unknown-armed',
      ],
      [
        'fr',
        'Lundi, des éléments du M23 ont battu à mort un passeur à Rutshuru.',
        'Attack @ Rutshuru by m23',
      ],
    ],
  ],
  [
    'who is the victim, who is the actor',
    [
      ['fr', 'Lundi, l’armée malienne a tué cinq villageois à Boni.', 'Attack @ Boni by fama'],
      ['fr', 'Lundi, le Jnim a tué cinq villageois à Boni.', 'Attack @ Boni by jnim'],
      ['fr', 'Lundi, l’armée malienne a attaqué le village de Boni.', 'Attack @ Boni by fama'],
      ['fr', 'Lundi, le Jnim a attaqué le village de Boni.', 'Attack @ Boni by jnim'],
      [
        'fr',
        'Lundi, l’armée malienne a mené des frappes aériennes près de Boni.',
        'Air/drone strike @ Boni by fama',
      ],
      [
        'fr',
        'Lundi, l’armée malienne a brûlé deux villages près de Boni.',
        'Looting/property destruction @ Boni by fama',
      ],
      [
        'fr',
        'Lundi, le Jnim a brûlé deux villages près de Boni.',
        'Looting/property destruction @ Boni by jnim',
      ],
      ['en', 'Troops killed 64 terrorists in an operation in Boni on Monday.', 'Armed clash @ Boni by army'],
      ['en', 'On Monday the Malian army took control of Ber.', 'Government regains territory @ Ber by fama'],
      ['en', 'On Monday the FLA retook Ber.', 'Non-state actor overtakes territory @ Ber by fla'],
    ],
  ],
  [
    'forces and militias together',
    [
      [
        'fr',
        'Lundi, des soldats accompagnés de miliciens ont abattu onze hommes à Boni.',
        'Attack @ Boni by militia+army',
      ],
      [
        'fr',
        'L’armée, appuyée par des dozos, a tué lundi quatre éleveurs à Boni.',
        'Attack @ Boni by dozos+army',
      ],
    ],
  ],
  [
    'who is hit did not do it',
    [
      [
        'fr',
        'L’armée nigérienne dit avoir neutralisé vingt combattants lors d’un raid aérien lundi près de Makalondi.',
        'Air/drone strike @ Makalondi by niger-army',
      ],
      [
        'fr',
        'Une bombe artisanale a explosé lundi à Boni au passage d’une patrouille de l’armée, tuant deux militaires.',
        'Remote explosive/landmine/IED @ Boni by nobody',
      ],
      [
        'fr',
        'Trois personnes ont été interpellées lundi à Boni par la police, soupçonnées de liens avec un groupe jihadiste.',
        'Arrests @ Boni by police',
      ],
      [
        'fr',
        'La gendarmerie a interpellé lundi à Boni quatre personnes soupçonnées d’avoir ravitaillé des terroristes.',
        'Arrests @ Boni by police',
      ],
      [
        'fr',
        'Une frappe de drone de l’armée malienne a visé lundi un rassemblement de combattants à Boni.',
        'Air/drone strike @ Boni by fama',
      ],
    ],
  ],
  [
    'the subject of what is done beside',
    [
      [
        'fr',
        'Des hommes armés ont coupé la route entre Boni et Hombori lundi, fouillant les véhicules et dépouillant les passagers.',
        'Looting/property destruction @ Hombori by unknown-armed',
      ],
    ],
  ],
  [
    'who takes weapons',
    [
      [
        'fr',
        'Les combattants du Jnim ont saisi des armes et des munitions lundi à Boni.',
        'Looting/property destruction @ Boni by jnim',
      ],
      ['fr', 'Les soldats ont saisi des armes lundi à Boni.', 'Disrupted weapons use @ Boni by army'],
      [
        'fr',
        'La gendarmerie a saisi 14 fusils d’assaut lundi à Boni.',
        'Disrupted weapons use @ Boni by police',
      ],
      [
        'fr',
        'Les soldats ont mis la main sur un important arsenal lundi à Boni.',
        'Disrupted weapons use @ Boni by army',
      ],
      [
        'en',
        'On Monday JNIM fighters seized weapons in Boni.',
        'Looting/property destruction @ Boni by jnim',
      ],
      ['en', 'On Monday soldiers seized weapons in Boni.', 'Disrupted weapons use @ Boni by army'],
    ],
  ],
  [
    'agents of the state who are taken where nobody fights',
    [
      [
        'fr',
        'Trois agents des eaux et forêts ont été enlevés lundi par des individus armés près de Boni.',
        'Abduction/forced disappearance @ Boni by unknown-armed',
      ],
      [
        'fr',
        'Des hommes armés ont attaqué lundi le poste de Boni et enlevé trois gendarmes.',
        'Armed clash @ Boni by unknown-armed',
      ],
      ['fr', 'Dix soldats ont été capturés lundi à Boni.', 'Armed clash @ Boni by nobody'],
    ],
  ],
  [
    'attackers by their very name',
    [
      [
        'fr',
        'Douze soldats ont été tués lundi dans l’attaque de leur poste de Boni. De nombreux assaillants ont été mis hors de combat.',
        'Armed clash @ Boni by unknown-armed',
      ],
    ],
  ],
  [
    'who takes people',
    [
      [
        'en',
        'On Monday the FLA detained two drivers of an aid group in Boni.',
        'Abduction/forced disappearance @ Boni by fla',
      ],
      [
        'en',
        'On Monday a priest was seized by four armed men in Boni.',
        'Abduction/forced disappearance @ Boni by unknown-armed',
      ],
      [
        'fr',
        'Lundi, l’infirmier a été emmené par des hommes armés à Boni.',
        'Abduction/forced disappearance @ Boni by unknown-armed',
      ],
      ['en', 'On Monday she was taken by ambulance to the hospital in Gao.', ''],
    ],
  ],
  [
    'two sides that fight, whoever falls',
    [
      [
        'fr',
        'Dix personnes ont été tuées et des maisons brûlées lundi dans des affrontements entre éleveurs et cultivateurs à Boni.',
        'Armed clash @ Boni by nobody',
      ],
      [
        'fr',
        'Une contre-offensive a permis à l’armée de reprendre la ville de Boni lundi.',
        'Government regains territory @ Boni by army',
      ],
    ],
  ],
  [
    'what was not done, what nobody did',
    [
      ['en', 'On Monday the FLA banned fuel tankers from entering Boni.', ''],
      ['en', 'A video released on Monday by the FLA shows fighters in Boni.', ''],
      ['fr', 'L’explosion d’une bonbonne de gaz a fait six morts lundi à Boni.', ''],
      ['en', 'A gas cylinder exploded in Boni on Monday, killing six people.', ''],
    ],
  ],
  [
    'whom a group says it killed weighs less than whom others say it killed',
    [
      [
        'en',
        'On Monday the Islamic State killed forty residents of Boni as they dug a well. The group claimed the attack and said it had killed ninety soldiers.',
        'Attack @ Boni by islamic-state',
      ],
    ],
  ],
  [
    'anaphora',
    [
      [
        'fr',
        'Lundi, le Jnim a attaqué le camp de Boni. Le groupe a emporté des armes.',
        'Armed clash @ Boni by jnim',
      ],
      [
        'fr',
        'Lundi, des hommes armés ont attaqué le village de Boni. Ils ont tué trois personnes.',
        'Attack @ Boni by unknown-armed',
      ],
      [
        'en',
        'JNIM attacked the camp in Boni on Monday. The group took weapons.',
        'Armed clash @ Boni by jnim',
      ],
    ],
  ],
  [
    'titles, ranks and acronyms',
    [
      ['fr', 'Lundi, le GSIM a attaqué un poste des VDP à Djibo.', 'Armed clash @ Djibo by jnim'],
      ['fr', 'Lundi, l’EIGS a tué cinq civils à Ménaka.', 'Attack @ Ménaka by is-sahel'],
      ['en', 'ISGS killed five civilians in Ménaka on Monday.', 'Attack @ Ménaka by is-sahel'],
    ],
  ],
  [
    'whose word it is does not stand on the other side; several towns hit at once do',
    [
      ['fr', 'Une attaque a fait 40 morts lundi à Mansila, selon l’armée.', 'Attack @ Mansila by nobody'],
      [
        'en',
        'An attack killed 40 people in Mansila on Monday, according to the army.',
        'Attack @ Mansila by nobody',
      ],
      [
        'fr',
        'Lundi à l’aube, Gao, Ménaka et Ansongo ont été attaquées.',
        'Armed clash @ Gao by nobody | Armed clash @ Ménaka by nobody | Armed clash @ Ansongo by nobody',
      ],
      [
        'fr',
        'Lundi, des hommes armés ont attaqué les villages de Boni, Dinangourou et Mondoro.',
        'Attack @ Boni by unknown-armed | Attack @ Dinangourou by unknown-armed | Attack @ Mondoro by unknown-armed',
      ],
    ],
  ],
  [
    'an army that strikes a place of a town; whose weapon it is',
    [
      [
        'en',
        'The army attacked the market of Barsalogho on Monday, killing 12 traders.',
        'Attack @ Barsalogho by burkina-army',
      ],
      [
        'fr',
        'Lundi, l’armée a attaqué le marché de Barsalogho, tuant 12 commerçants.',
        'Attack @ Barsalogho by burkina-army',
      ],
      [
        'fr',
        'Quatre civils ont été tués lundi près de Ménaka par un drone turc de l’armée malienne.',
        'Air/drone strike @ Ménaka by fama',
      ],
      [
        'en',
        'Nine guests were killed on Monday near Ménaka by a Turkish drone of the Malian army.',
        'Air/drone strike @ Ménaka by fama',
      ],
      [
        'fr',
        'Dix personnes ont été tuées lundi à Ménaka par des hélicoptères de l’armée.',
        'Air/drone strike @ Ménaka by fama',
      ],
    ],
  ],
  [
    'mines set off, bombs made safe, towns under shells',
    [
      [
        'fr',
        'Lundi, un taxi a déclenché une mine près de Djibo ; deux passagers sont morts.',
        'Remote explosive/landmine/IED @ Djibo by nobody',
      ],
      [
        'en',
        'A taxi set off a landmine near Djibo on Monday, killing two passengers.',
        'Remote explosive/landmine/IED @ Djibo by nobody',
      ],
      [
        'fr',
        'Les habitants accusent les 3R d’avoir posé la mine qui a tué deux personnes lundi à Bocaranga.',
        'Remote explosive/landmine/IED @ Bocaranga by 3r',
      ],
      [
        'fr',
        'Les artificiers ont désamorcé lundi à Gao une moto bourrée d’explosifs.',
        'Disrupted weapons use @ Gao by nobody',
      ],
      [
        'en',
        'On Monday soldiers defused a motorcycle packed with explosives in Gao.',
        'Disrupted weapons use @ Gao by fama',
      ],
    ],
  ],
  [
    'the clause of a conjunction has its own subject',
    [
      [
        'en',
        'Six police officers were killed on Monday when their vehicle hit a bomb near Gao.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
      [
        'en',
        'Six police officers were killed on Monday in Gao after gunmen attacked their post.',
        'Armed clash @ Gao by unknown-armed',
      ],
      [
        'fr',
        'Six policiers ont été tués lundi lorsque leur véhicule a heurté une bombe près de Gao.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
    ],
  ],
  [
    'works blown up where nobody is hurt are property',
    [
      [
        'en',
        'A railway bridge near Gao was blown up on Monday.',
        'Looting/property destruction @ Gao by nobody',
      ],
      [
        'en',
        'Gunmen blew up a telephone mast in Gao on Monday.',
        'Looting/property destruction @ Gao by unknown-armed',
      ],
      [
        'fr',
        'Des hommes armés ont fait sauter lundi une antenne téléphonique à Gao.',
        'Looting/property destruction @ Gao by unknown-armed',
      ],
    ],
  ],
  [
    'who tells of a deed did not do it, whatever stands between',
    [
      [
        'en',
        'Police in Katsina on Monday said bandits had killed four farmers in Kankara.',
        'Attack @ Kankara by unknown-armed',
      ],
      [
        'en',
        'The army on Monday said gunmen had killed four farmers in Kankara.',
        'Attack @ Kankara by unknown-armed',
      ],
      [
        'fr',
        'L’armée affirme que des hommes armés ont tué quatre paysans lundi à Kankara.',
        'Attack @ Kankara by unknown-armed',
      ],
      [
        'fr',
        'L’armée affirme avoir tué 22 terroristes dimanche à Tillabéri.',
        'Armed clash @ Tillabéri by niger-army',
      ],
      [
        'en',
        'The army said its soldiers killed ten militants on Sunday in Tessit.',
        'Armed clash @ Tessit by fama',
      ],
    ],
  ],
  [
    'patrols and aircraft act or are struck',
    [
      [
        'en',
        'A Malian army helicopter fired rockets at a wedding in Bounti on Monday, killing 19.',
        'Air/drone strike @ Bounti by fama',
      ],
      [
        'fr',
        'Une patrouille de l’armée a abattu quatre éleveurs lundi près de Bounti.',
        'Attack @ Bounti by fama',
      ],
      ['en', 'An army convoy was attacked near Bounti on Monday.', 'Armed clash @ Bounti by nobody'],
      [
        'fr',
        'Une patrouille de l’armée est tombée lundi dans une embuscade près de Bounti.',
        'Armed clash @ Bounti by nobody',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});

// Whom people march over does not march.
test.each([
  ['fr', 'À Gao, les habitants ont manifesté lundi contre le blocus imposé par le JNIM.', ['protesters']],
  [
    'fr',
    'Une marche contre le siège imposé par les jihadistes a réuni lundi des centaines de personnes à Gao.',
    [],
  ],
  ['en', 'Women protested in Gao on Monday over killings carried out by Boko Haram.', ['protesters']],
  ['en', 'Residents marched in Gao on Monday against the blockade imposed by JNIM.', ['protesters']],
  ['fr', 'Lundi, la police a dispersé une marche à Conakry.', ['guinea-police']],
])('%s: %s', (lang, text, ids) => {
  const { incidents } = createReader()({ text, lang, publishedAt: '2025-07-08' });
  expect(incidents).toHaveLength(1);
  const doers = (incidents[0]!.actors ?? []).filter((a) => a.role === 'perpetrator');
  expect(doers.map((a) => a.actorId)).toEqual(ids);
  expect(incidents[0]!.responsibility?.by ?? null).toBe(ids[0] === 'guinea-police' ? 'guinea-police' : null);
});

// Nobody is said to have done what he died of.
test.each([
  ['en', 'The killing of six herders in Gao on Monday was condemned.'],
  ['en', 'The bullet-riddled bodies of nine herders were found in Gao on Monday.'],
  ['en', 'The death of four bandits was reported in Gusau on Monday.'],
  ['fr', 'Le meurtre de six éleveurs lundi à Gao a été condamné.'],
  ['fr', 'La mort de quatre bandits a été annoncée lundi à Gusau.'],
])('%s: %s', (lang, text) => {
  const { incidents } = createReader()({ text, lang, publishedAt: '2025-07-08' });
  expect(incidents.flatMap(({ actors }) => (actors ?? []).filter((a) => a.role === 'perpetrator'))).toEqual(
    [],
  );
});
