import { describe, expect, test } from 'vitest';
import { type Case, readDays, readPlaces } from './telling.fixture.ts';

/** The second place of a report, and what says that the next deed was there. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'a verb is where the figure beside it is, and the town that opens the sentence no second place',
    [
      ['en', 'In Kaya, gunmen killed three people on Monday at Zongolé.', 'Zongolé g1'],
      ['fr', 'À Kaya, des hommes armés ont tué trois personnes lundi à Zongolé.', 'Zongolé g1'],
      [
        'fr',
        'À Kaya, des hommes armés ont tué trois personnes lundi à Zongolé et blessé deux autres à Tinsori.',
        'Tinsori g1 | Zongolé g1',
      ],
      ['en', 'Gunmen attacked Kaya on Monday and killed three people at Zongolé.', 'Kaya g1 | Zongolé g1'],
    ],
  ],
  [
    'a town nearby is a town of its own, and not the surroundings of one',
    [
      [
        'en',
        'Gunmen raided Chirang on Monday. Three guards were shot dead later at nearby Kombun.',
        'Chirang g1 | Kombun g1',
      ],
      ['en', 'Gunmen killed three people on Monday near Kombun.', 'Kombun g2'],
    ],
  ],
  [
    'of a spot and what it is a part of, the spot is told, on the map at the town around it',
    [
      ['fr', 'Des hommes armés ont tué lundi trois personnes à Zongolé, un quartier de Kaya.', 'Zongolé g2'],
      ['fr', 'Des hommes armés ont tué lundi trois habitants du quartier Zongolé à Kaya.', 'Zongolé g2'],
      ['en', 'Gunmen raided Zongolé, Kaya, on Monday, killing three people.', 'Zongolé g2'],
      ['en', 'Gunmen raided Zongolé, Kaya and Boulsa on Monday.', 'Zongolé g1 | Kaya g1 | Boulsa g1'],
    ],
  ],
  [
    'what a clause with "where" tells was done in the place right before it, however the sentence comes to that',
    [
      [
        'fr',
        'Des hommes armés ont tué cinq personnes lundi à Bankilaré, puis ont gagné Téra, où ils ont abattu un enseignant.',
        'Bankilaré g1 | Téra g1',
      ],
      [
        'en',
        'Armed men killed five people in Bankilare on Monday, then moved on to Tera, where they shot dead a teacher.',
        'Bankilaré g1 | Téra g1',
      ],
      [
        'fr',
        'Les familles arrivées à Kaya viennent de Barsalogho, où des hommes armés ont tué trente personnes dimanche.',
        'Barsalogho g1',
      ],
      [
        'en',
        'The families came from Barsalogho, where gunmen killed thirty people on Sunday, and are now in Kaya.',
        'Barsalogho g1',
      ],
      [
        'en',
        'The army launched drones on Monday at Zamzam, where a block burned and five people were killed, and at Tawila, where nobody was hurt.',
        'Zamzam g1 | Tawila g1',
      ],
      // Where people found shelter nothing was done to them.
      [
        'fr',
        'Des hommes armés ont tué cinq personnes lundi à Barsalogho. Les habitants ont fui vers Kaya, où vivent déjà des déplacés.',
        'Barsalogho g1',
      ],
      [
        'en',
        'Gunmen killed five people on Monday in Barsalogho. Residents fled to Kaya, where many already live in tents.',
        'Barsalogho g1',
      ],
    ],
  ],
  [
    '"there" is the place that the sentence before names, and "there was" is none',
    [
      ['fr', 'Barsalogho a retrouvé le calme. L’attaque de dimanche y a fait trente morts.', 'Barsalogho g1'],
      ['en', 'Calm has returned to Barsalogho. Sunday’s attack there left thirty dead.', 'Barsalogho g2'],
      [
        'fr',
        'Deux soldats ont été tués lundi à Titao. Kongoussi n’a pas été épargnée. Mardi, deux filles y ont actionné leurs ceintures, tuant neuf personnes.',
        'Titao g1 | Kongoussi g1',
      ],
      [
        'en',
        'Two soldiers were killed on Monday in Titao. Kongoussi, 40 kilometres off, was not spared: there, two girls blew themselves up on Tuesday, killing nine.',
        'Titao g1 | Kongoussi g1',
      ],
      [
        'fr',
        'Le gouverneur s’est rendu lundi à Dori. Il y a eu cinq morts mardi dans l’attaque de Sebba.',
        'Sebba g1',
      ],
      [
        'en',
        'The governor went to Dori on Monday. There were five dead on Tuesday in the attack on Sebba.',
        'Sebba g1',
      ],
    ],
  ],
  [
    'a site or a village that its noun names lies in the town behind the comma, and is told once',
    [
      [
        'fr',
        'Des hommes armés ont attaqué lundi le site d’orpaillage de Kobadani, à Kenieba, tuant trois ouvriers.',
        'Kobadani g2',
      ],
      [
        'en',
        'Militiamen stormed the displacement camp of Plaine Savo, in Djugu, on Sunday and killed eleven people.',
        'Plaine Savo g1',
      ],
      [
        'en',
        'Gunmen attacked the village of Tolvara, in Kenieba, on Monday, killing three people.',
        'Tolvara g2',
      ],
      // A list goes on, or both are towns.
      [
        'fr',
        'Des hommes armés ont attaqué lundi le camp de Djibo, à Arbinda et à Tongomayel, tuant trois personnes.',
        'Djibo g1 | Arbinda g1 | Tongomayel g1',
      ],
      [
        'en',
        'Gunmen attacked the camp of Bama, in Konduga and in Dikwa, killing three people on Monday.',
        'Bama g1 | Konduga g1 | Dikwa g1',
      ],
    ],
  ],
  [
    'quarters named together are quarters each',
    [
      [
        'en',
        'Gangs raided the wealthy neighbourhoods of Tolvara and Bessine on Monday, killing twelve people.',
        'Tolvara g1 | Bessine g1',
      ],
      [
        'fr',
        'Des gangs ont attaqué lundi les bidonvilles de Tolvara et de Bessine, tuant douze personnes.',
        'Tolvara g1 | Bessine g1',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text, told) => {
    expect(readPlaces(lang, text)).toBe(told);
  });
});

/** Which of two days of a sentence is that of the deed. Published on Wednesday 6 March. */
const DAYS: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'a day right beside another place is of what was there',
    [
      [
        'en',
        'The truce signed in Doha on Tuesday did not stop a suicide bomber from killing five soldiers in Jandola on Monday morning.',
        'Jandola 2024-03-04 morning',
      ],
      [
        'en',
        'A bomb killed five people in Kano on Sunday and another killed three in Jos on Monday.',
        'Kano 2024-03-03 | Jos 2024-03-04',
      ],
      [
        'en',
        'The convoy which left Gao on Sunday was ambushed near Tassiga on Monday; eleven soldiers were killed.',
        'Tassiga 2024-03-04',
      ],
      [
        'fr',
        'Le convoi, parti de Gao dimanche, est tombé dans une embuscade lundi près de Tassiga ; onze soldats ont été tués.',
        'Tassiga 2024-03-04',
      ],
      // The only day is of all.
      [
        'fr',
        'Des hommes armés venus de Gao dimanche ont tué trois personnes à Tassiga.',
        'Tassiga 2024-03-03',
      ],
    ],
  ],
  [
    'a deed has the day on which it was carried out, whatever is reckoned from it',
    [
      [
        'fr',
        'Dix jours après l’attaque de Bambari, survenue le 25 février et qui a fait 26 morts, la peur reste vive.',
        'Bambari 2024-02-25',
      ],
      [
        'en',
        'Nearly ten days after the massacre in Bambari, committed on 25 February, which left 26 dead, fear remains.',
        'Bambari 2024-02-25',
      ],
      [
        'en',
        'Ten days after the attack in Bambari, which took place on 25 February and killed 26 people, fear remains.',
        'Bambari 2024-02-25',
      ],
      [
        'en',
        'Gunmen raided Bambari on Monday, two days after the massacre in Bria, which left 26 dead.',
        'Bambari 2024-03-04 | Bria 2024-03-02',
      ],
    ],
  ],
];

describe.each(DAYS)('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text, told) => {
    expect(readDays(lang, text)).toBe(told);
  });
});
