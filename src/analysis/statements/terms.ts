/** How long a measure says that it lasts. */
import { plain } from '../../core/words.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  soixante: 60,
  one: 1,
  a: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  'vingt quatre': 24,
  'quarante huit': 48,
  'soixante douze': 72,
  'twenty four': 24,
  'forty eight': 48,
  'seventy two': 72,
};

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:heures?|hours?)$/u, 1 / 24],
  [/^(?:jours?|days?)$/u, 1],
  [/^(?:semaines?|weeks?)$/u, 7],
  [/^mois$|^months?$/u, 30],
];

const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`;
const UNIT = 'heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?';

// "trente (30) jours" reads as "trente 30 jours"; "de 21 heures à 6 heures" is no length.
const LENGTH = new RegExp(
  ` (?:pour|durant|pendant|duree de|delai de|periode de|for|lasting|period of|within|sous|d ici)(?: une| un| a| the)?(?: duree de| period of| delai de)?(?: another| encore)? (${NUMBER})(?: \\d{1,3})? (${UNIT}) `,
  'u',
);
// "Prolongé de trente jours", "a three-day lockdown".
const EXTENDED = new RegExp(` (?:de|d|by) (${NUMBER})(?: \\d{1,3})? (${UNIT}) `, 'u');
const NAMED = new RegExp(` (${NUMBER}) (${UNIT}) (?:lockdown|curfew|ban|blockade|suspension) `, 'u');
// Time given: "donne 48 heures aux habitants", "three days to leave".
const GIVEN = new RegExp(` (${NUMBER}) (${UNIT}) `, 'u');

/**
 * Days that the words give the measure, rounded up; null where they give none.
 * @param isUltimatum time given in an ultimatum is its term, whatever stands before it
 * @param isExtension its words make a measure last longer
 */
export function termOf(text: string, isUltimatum: boolean, isExtension: boolean): number | null {
  const words = plain(text);
  const found =
    LENGTH.exec(words) ??
    NAMED.exec(words) ??
    (isExtension ? EXTENDED.exec(words) : null) ??
    (isUltimatum ? GIVEN.exec(words) : null);
  if (!found) return null;
  const [, number = '', unit = ''] = found;
  const n = NUMBERS[number] ?? Number(number);
  const days = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  return days === undefined || !Number.isFinite(n) || n <= 0 ? null : Math.ceil(n * days);
}
