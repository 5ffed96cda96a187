import { expect, test } from 'vitest';
import { findingsOf } from './telling.fixture.ts';

const told = (lang: 'fr' | 'en', text: string): string[] =>
  findingsOf(lang, text)
    .incidents.filter((i) => !i.background)
    .map((i) => `${i.subEventType} @ ${i.where?.name} ${i.when?.start.slice(5)}`);

/** Headlines leave out articles and tell in the present. */
test.each([
  'Warplanes continue to bomb Douma.',
  '32 explosive barrels target Douma.',
  'Barrel bombs fall on Douma.',
  'Shells rain on Douma.',
  'Rockets slam into Douma.',
  'Fresh fighting erupts in Douma.',
  'Israel strikes mosque in Douma.',
  'Israel bombs church in Douma.',
  'Gunmen storm hotel in Douma.',
])('a headline: %s', (text) => {
  expect(told('en', text).map((t) => t.split(' ').at(-2))).toEqual(['Douma']);
});

test.each([
  'Storm kills six in Douma.',
  'Fighters continue to prepare to attack Douma.',
  'The minister continues to condemn attacks in Douma.',
])('tells of nothing: %s', (text) => {
  expect(told('en', text)).toEqual([]);
});

/** Days of a count and of a statement; read as if published on Wednesday 6 March 2024. */
test.each([
  [
    'en',
    'The toll of the attack in Dori was put at 79 on Tuesday. Gunmen entered the town on the night of Saturday to Sunday and shot residents.',
    'Attack @ Dori 03-02',
  ],
  [
    'fr',
    'Le gouvernement a porté mardi à 79 le nombre de personnes tuées à Dori. Des hommes armés sont entrés dans la ville dans la nuit de samedi à dimanche et ont tiré sur des habitants.',
    'Attack @ Dori 03-02',
  ],
  [
    'en',
    'Fighters killed 40 villagers in Dori on Monday. The army, in a post on X on Tuesday, denied aiming at civilians: it had attacked three camps, it said.',
    'Attack @ Dori 03-04',
  ],
] as const)('%s: %s', (lang, text, expected) => {
  expect(told(lang, text)).toEqual([expected]);
});
