import { describe, expect, test } from 'vitest';
import { type Case, readFigures, readParties } from './telling.fixture.ts';

/** Turns that many writers have, in words of our own. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'those who attack, by how they came',
    [
      [
        'fr',
        'Trois agents de santé ont été tués lundi près de Dori par des hommes circulant à moto.',
        'Attack @ Dori by unknown-armed',
      ],
      [
        'fr',
        'Deux bergers ont été abattus lundi à Ansongo par des individus juchés sur des motocyclettes.',
        'Attack @ Ansongo by unknown-armed',
      ],
    ],
  ],
  [
    'a capital that blames is a government, and no place of what it blames for',
    [
      [
        'fr',
        'Une bombe a tué dix personnes lundi à Goma. Kinshasa impute l’attaque au M23.',
        'Remote explosive/landmine/IED @ Goma by m23',
      ],
      [
        'fr',
        'Une bombe a tué dix personnes lundi à Kaya. Ouagadougou voit la main du JNIM derrière l’attaque.',
        'Remote explosive/landmine/IED @ Kaya by jnim',
      ],
    ],
  ],
  [
    'towns that only say where another lies',
    [
      [
        'fr',
        'Neuf personnes ont été enlevées lundi à Kenscoff, sur les hauteurs de Port-au-Prince.',
        'Abduction/forced disappearance @ Kenscoff by nobody',
      ],
    ],
  ],
  [
    'agreements by other words',
    [
      ['fr', 'L’UPC et les 3R ont paraphé lundi à N’Djamena un accord.', 'Agreement @ N’Djamena by 3r'],
      [
        'fr',
        'Deux groupes armés ont signé lundi à Doha une déclaration par laquelle ils s’engagent à cesser les hostilités.',
        'Agreement @ Doha by unknown-armed',
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
  [
    'fr',
    'Sept casques bleus tués lundi à Sévaré, trois gravement blessés.',
    'killed 7 state_forces; injured 3 state_forces',
  ],
  [
    'fr',
    'Selon un bilan communiqué par le gouverneur, l’attaque de lundi à Gao a fait 14 morts.',
    'killed 14 civilians (gouverneur)',
  ],
  [
    'fr',
    'Le bilan établi par la société civile fait état de 21 morts dans l’attaque de lundi à Kalehe.',
    'killed 21 civilians (société civile)',
  ],
  [
    'fr',
    'L’attentat de lundi à Baidoa a endeuillé la ville : la police en est à 35 morts.',
    'killed 35 civilians (police)',
  ],
];

test.each(FIGURES)('figures and whose they are, %s: %s', (lang, text, expected) => {
  expect(readFigures(lang, text)).toBe(expected);
});
