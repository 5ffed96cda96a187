import type { Incident } from '../core/findings.ts';
import { finding, type Finding } from './reasons.ts';
import { plainWords } from './words.ts';

const STOP: ReadonlySet<string> = new Set(
  (
    'attaque attaques attack attacks attacked attaquee attaquees tuees killed personnes people armes armed hommes groupe group selon jihadistes ' +
    'according militaire militaires soldats soldiers plusieurs several contre against villes ville village towns dans apres after avant before ' +
    'ete were was have has been avait avaient sont leurs their cette mardi lundi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday ' +
    'thursday friday saturday sunday janvier fevrier avril juillet aout septembre octobre novembre decembre january february march april ' +
    'august september october november december'
  ).split(' '),
);

const NONE: readonly string[] = [];

/**
 * Stems of the words by which an incident is told, but for names and for words of every such report; distinct, in
 * order. Six letters bridge inflection, and French and English where they share the root.
 */
export function contentStems(incident: Incident): readonly string[] {
  const text = [incident.summary, ...incident.evidence.map((span) => span.quote)].join(' ');
  const words = plainWords(text).filter((word) => word.length >= 5 && !STOP.has(word));
  if (words.length === 0) return NONE;
  const names = new Set(
    [incident.where?.name ?? '', ...incident.actors.map((actor) => actor.name)].flatMap(plainWords),
  );
  return [...new Set(words.filter((word) => !names.has(word)).map((word) => word.slice(0, 6)))].sort();
}

/** The most that shared words can add. */
export const MOST_FOR_WORDS = 1.2;
const EACH = 0.3;
const SHOWN = 6;

function sharedCount(a: readonly string[], b: readonly string[]): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? '', b[j] ?? ''];
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}

/** Weighs shared words; null where there are none. Both in order. */
export function weighWords(a: readonly string[], b: readonly string[]): Finding | null {
  const count = sharedCount(a, b);
  return count === 0 ? null : finding('words_shared', Math.min(MOST_FOR_WORDS, EACH * count));
}

/** The first words that two reports share. */
export function showWords(a: readonly string[], b: readonly string[]): string {
  return a
    .filter((stem) => b.includes(stem))
    .slice(0, SHOWN)
    .join(', ');
}
