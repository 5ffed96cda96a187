import { describe, expect, test } from 'vitest';
import { readGroups } from './tolls.fixture.ts';

/** Text → groups as "words=low..high who effect part", in text order. */
const CASES: readonly (readonly [lang: string, text: string, expected: string])[] = [
  ['fr', 'Trois civils', 'Trois civils=3..3 civilians'],
  ['fr', '77 morts', '77 morts=77..77 unknown killed'],
  ['fr', 'au moins seize blessés', 'au moins seize blessés=16.. unknown injured'],
  ['fr', 'une quinzaine de jihadistes', 'une quinzaine de jihadistes=15..15 armed_group'],
  ['fr', 'un groupe de soldats', 'un groupe de soldats=2.. state_forces'],
  ['fr', 'deux autres véhicules', ''],
  ['fr', 'deux soldats et deux autres', 'deux soldats=2..2 state_forces; deux autres=2..2 state_forces'],
  ['fr', 'plus de 50 citernes et véhicules', ''],
  [
    'fr',
    '12 morts, dont 11 militaires',
    '12 morts=12..12 unknown killed; 11 militaires=11..11 state_forces part',
  ],
  ['fr', 'une jeune kamikaze', 'une jeune kamikaze=1..1 armed_group'],
  ['fr', 'le bilan est de 14 morts', '14 morts=14..14 unknown killed'],
  ['fr', 'le nombre de morts s’élève à 150', '150=150..150 unknown killed'],
  ['en', 'Three civilians', 'Three civilians=3..3 civilians'],
  ['en', 'two of the five attackers', 'two of the five attackers=2..2 armed_group'],
  ['en', '63 were hurt', '63=63..63 unknown'],
  ['en', 'a party of armed men', 'a party of armed men=2.. armed_group'],
  ['en', 'a convoy of the mayor', 'mayor=1..1 civilians'],
  [
    'en',
    '315 people, 303 students and 12 teachers',
    '315 people=315..315 unknown; 303 students=303..303 civilians part; 12 teachers=12..12 civilians part',
  ],
  [
    'en',
    'the attackers’ dead at more than 80',
    'attackers=2.. armed_group; more than 80=80.. armed_group killed',
  ],
  ['en', 'the death toll rose from 32 to 53', '53=53..53 unknown killed'],
];

describe('people counted', () => {
  test.each(CASES)('%s: %s', (lang, text, expected) => expect(readGroups(lang, text)).toBe(expected));
});
