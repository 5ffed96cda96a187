import { describe, expect, test } from 'vitest';
import { type Case, readTelling } from './telling.fixture.ts';

/** What is told as having happened, how surely, and who answers for it: what makes reports hard to read by rule, a phenomenon a table. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'what a place is known for is no event',
    [
      [
        'en',
        'Gunmen killed 13 people in Boni on Monday. Gossi has been hit by a wave of kidnappings.',
        'Attack, stated, unknown',
      ],
      [
        'en',
        'Gunmen killed 13 people in Boni on Monday. Gossi has seen a spate of attacks.',
        'Attack, stated, unknown',
      ],
    ],
  ],
  [
    'euphemism and camp vocabulary',
    [
      ['fr', 'Lundi, l’armée a neutralisé douze terroristes à Boni.', 'Armed clash, stated, attributed'],
      [
        'fr',
        'Lundi, plusieurs terroristes ont été détruits par l’aviation près de Boni.',
        'Air/drone strike, stated, attributed',
      ],
      ['en', 'Troops neutralised twelve terrorists in Boni on Monday.', 'Armed clash, stated, attributed'],
      [
        'en',
        'On Monday soldiers made a tactical withdrawal from Boni.',
        'Non-violent transfer of territory, stated, unknown',
      ],
    ],
  ],
  [
    'conditional of hearsay',
    [
      ['fr', 'Des hommes armés auraient tué lundi cinq éleveurs à Boni.', 'Attack, hedged, unknown'],
      [
        'fr',
        'Lundi, trois enseignants auraient été enlevés à Boni.',
        'Abduction/forced disappearance, hedged, unknown',
      ],
      ['fr', 'Lundi, des transporteurs qui viendraient de Gao attendent à Boni.', ''],
      ['fr', 'Si une attaque avait lieu à Boni, l’armée répondrait.', ''],
      [
        'fr',
        'N’eût été l’arrivée des renforts, le camp de Boni serait tombé lundi aux mains des assaillants.',
        '',
      ],
      [
        'fr',
        'Sans l’intervention de l’aviation, les assaillants auraient pris la ville de Diabaly lundi.',
        '',
      ],
      ['fr', 'Les rebelles auraient-ils attaqué lundi le marché de Boni, l’armée serait intervenue.', ''],
      ['fr', 'L’armée aurait-elle tué lundi des civils à Boni ? La question reste posée.', ''],
      ['en', 'Gunmen reportedly killed five farmers in Boni on Monday.', 'Attack, hedged, unknown'],
    ],
  ],
  [
    'claim, denial, counter-claim',
    [
      [
        'fr',
        'Le camp de Boni a été attaqué lundi. Le Jnim prétend avoir pris le contrôle du camp. L’armée dément.',
        'Armed clash, stated, claimed',
      ],
      ['fr', 'L’armée affirme qu’il n’existe aucun blocus à Boni.', ''],
      [
        'fr',
        'Le chef d’état-major a démenti lundi les accusations de massacre de civils à Boni.',
        'Attack, denied, unknown',
      ],
      [
        'en',
        'The camp in Boni was attacked on Monday. JNIM claimed it had seized the base. The army denied this.',
        'Armed clash, stated, claimed',
      ],
    ],
  ],
  [
    'negation and absence of news',
    [
      [
        'fr',
        'Aucun bilan officiel n’a été communiqué après l’attaque de lundi à Boni.',
        'Attack, stated, unknown',
      ],
      ['fr', 'Aucune attaque n’a eu lieu lundi à Boni.', ''],
      [
        'fr',
        'Ni l’armée ni le gouvernement n’ont réagi à l’attaque de lundi à Boni.',
        'Attack, stated, unknown',
      ],
      ['en', 'No group has claimed Monday’s attack in Boni.', 'Attack, stated, unclaimed'],
    ],
  ],
  [
    'passive, agentless and nominal events',
    [
      ['fr', 'Lundi, trois bergers ont été retrouvés morts près de Boni.', 'Attack, stated, unknown'],
      ['fr', 'Des tirs ont retenti lundi matin à Boni.', 'Attack, stated, unknown'],
      [
        'fr',
        'L’enlèvement de deux enseignants, lundi à Boni, inquiète les habitants.',
        'Abduction/forced disappearance, stated, unknown',
      ],
      [
        'fr',
        'Lundi, le passage d’un véhicule sur un engin explosif a tué quatre passagers près de Boni.',
        'Remote explosive/landmine/IED, stated, unknown',
      ],
      ['en', 'Gunfire rang out in Boni on Monday morning.', 'Attack, stated, unknown'],
      [
        'en',
        'The abduction of two teachers in Boni on Monday worries residents.',
        'Abduction/forced disappearance, stated, unknown',
      ],
    ],
  ],
  [
    'a verb parted from its auxiliary or its object',
    [
      [
        'fr',
        'L’armée malienne a repris samedi le contrôle de la ville de Ber.',
        'Government regains territory, stated, attributed',
      ],
      [
        'fr',
        'Les rebelles ont pris mardi soir le contrôle de Ber.',
        'Non-state actor overtakes territory, stated, attributed',
      ],
      ['fr', 'Des hommes armés ont, mardi, attaqué le village de Boni.', 'Attack, stated, unknown'],
      [
        'fr',
        'Des assaillants ont ouvert lundi le feu sur des passagers à Hombori.',
        'Attack, stated, unknown',
      ],
      [
        'fr',
        'Les combattants se sont lundi emparés de la ville de Ber.',
        'Non-state actor overtakes territory, stated, attributed',
      ],
      ['en', 'Troops took on Saturday control of Ber.', 'Government regains territory, stated, attributed'],
      [
        'en',
        'A suicide bomber on Monday blew himself up outside a mosque in Maiduguri.',
        'Suicide bomb, stated, unknown',
      ],
    ],
  ],
  [
    'words of violence in texts about something else',
    [
      [
        'fr',
        'Les Éperons ont battu les Lions 2 à 1 samedi à Sikasso : une attaque éclair en fin de match a fait la différence.',
        '',
      ],
      ['fr', 'Les obsèques des douze militaires tombés à Boulkessi ont eu lieu lundi à Bamako.', ''],
      ['fr', 'Une explosion de gaz dans une boulangerie a fait deux morts lundi à Niamey.', ''],
      ['fr', 'Les massacres de Solhan et de Seytenga restent dans toutes les mémoires.', ''],
      [
        'fr',
        'Lors d’un contrôle à Boni, la police a intercepté lundi un véhicule transportant du cannabis.',
        '',
      ],
      ['fr', 'Les séparatistes ont décrété trois jours de ville morte à Bamenda à partir de lundi.', ''],
    ],
  ],
  [
    'a town that changes hands',
    [
      [
        'fr',
        'La localité de Barani est passée sous contrôle des terroristes dimanche.',
        'Non-state actor overtakes territory, stated, attributed',
      ],
      [
        'fr',
        'Les rebelles ont abandonné lundi la localité de Bria, que l’armée a aussitôt réoccupée.',
        'Government regains territory, stated, attributed',
      ],
    ],
  ],
  [
    'one taking in two words',
    [
      [
        'fr',
        'Cinq personnes ont été arrêtées puis conduites vers une destination inconnue par des hommes en uniforme lundi à Boni.',
        'Abduction/forced disappearance, stated, attributed',
      ],
      [
        'fr',
        'La police a arrêté deux voleurs lundi à Boni et des hommes armés ont enlevé trois bergers à Kona.',
        'Arrests, stated, attributed | Abduction/forced disappearance, stated, attributed',
      ],
      [
        'fr',
        'Le convoi du préfet a été attaqué lundi à Boni. Le préfet est sain et sauf.',
        'Attack, stated, unknown',
      ],
    ],
  ],
  [
    'agreements by what they provide for',
    [
      [
        'fr',
        'Un accord prévoyant le cessez-le-feu entre les deux communautés a été signé lundi à Koro.',
        'Agreement, stated, unknown',
      ],
    ],
  ],
  [
    'weapons that go off',
    [
      [
        'fr',
        'Une voiture piégée a explosé lundi devant la mairie de Mogadiscio : sept morts.',
        'Remote explosive/landmine/IED, stated, unknown',
      ],
      [
        'fr',
        'Un chef milicien a été tué dans une frappe lundi près de Boni.',
        'Air/drone strike, stated, unknown',
      ],
    ],
  ],
  [
    'disasters and accidents',
    [
      ['fr', 'Un violent cyclone a frappé lundi la ville de Bamako et tué dix personnes.', ''],
      ['fr', 'Un homme a été tué lundi par la chute d’un arbre à Boni.', ''],
      ['en', 'A cyclone struck Bamako on Monday, killing ten people.', ''],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readTelling(lang, text)).toBe(expected);
  });
});
