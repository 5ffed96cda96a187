import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

/** Who was harmed, by what is said of them or of what was struck: `effect party figure`, in text order. */
const CASES: readonly (readonly [lang: 'fr' | 'en', text: string, harm: string])[] = [
  // Places of civilians, with a road or station beside them.
  [
    'en',
    'Eleven people were killed and 53 wounded on Tuesday when a bus hit an explosive device on the road to Bandiagara.',
    'killed civilians 11 | injured civilians 53',
  ],
  ['fr', 'Un camion piégé a explosé lundi devant un hôtel de Gao, faisant 20 morts.', 'killed civilians 20'],
  ['en', 'A drone hit a petrol station in El Obeid on Monday, killing 12 people.', 'killed civilians 12'],
  // Who tells of the dead is no target.
  [
    'fr',
    'Des hommes armés ont attaqué dimanche une église de Komanda. La Monusco compte 43 morts.',
    'killed civilians 43',
  ],
  [
    'fr',
    'Une bombe a explosé dimanche dans une église de Kasindi. L’armée parle de dix morts. Le ministère élève ce bilan à 14 tués.',
    'killed civilians 10 | killed civilians 14',
  ],
  // Wounded of no side fell beside those who were told of.
  [
    'fr',
    '71 militaires ont été tués mardi à Inates, a annoncé le ministère. Son communiqué mentionne aussi douze blessés.',
    'killed state_forces 71 | injured state_forces 12',
  ],
  [
    'fr',
    'L’attaque du camp de Ménaka, mardi, a fait 71 morts, 12 blessés et des disparus dans les rangs de l’armée.',
    'killed state_forces 71 | injured state_forces 12 | missing state_forces 2+',
  ],
  // Nobody died by riding there.
  [
    'en',
    'Soldiers killed 40 villagers in Soro on Monday. Survivors said more than 100 soldiers came on motorbikes.',
    'killed civilians 40',
  ],
  [
    'en',
    'JNIM on Thursday claimed Tuesday’s assault that left 71 soldiers dead at an army camp in Ménaka.',
    'killed state_forces 71',
  ],
  // "it" and "ce nombre" take up a total that stands far from its figure.
  [
    'en',
    'The death toll from Friday’s attack on the village of Solhan has climbed to 132, the government said. Local officials put it at 160.',
    'killed civilians 132 | killed civilians 160',
  ],
  [
    'fr',
    'Au moins 110 habitants ont été tués lundi à Wharf Jérémie. L’ONU portait mardi ce nombre à 184.',
    'killed civilians 110+ | killed civilians 184',
  ],
  [
    'fr',
    'Des hommes armés ont intercepté un car lundi près de Djibo et emmené cinq passagers.',
    'abducted civilians 5',
  ],
];

test.each(CASES)('[%s] %s', async (lang, text, harm) => {
  const { incidents } = await read({ id: 'x', text, lang, publishedAt: '2025-07-10' });
  const told = incidents.flatMap((i) => i.harm);
  expect(told.map((h) => `${h.effect} ${h.who} ${h.low}${h.high === null ? '+' : ''}`).join(' | ')).toBe(
    harm,
  );
});
