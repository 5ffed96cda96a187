import type { EventKind } from '../../language/vocabulary.ts';
import { type Annotations, isCue } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Doings that a group avows by telling of them. */
export const VIOLENT: ReadonlySet<EventKind> = new Set([
  'attack',
  'clash',
  'gunfire',
  'killing',
  'capture',
  'arson',
  'demolition',
  'explosion',
  'ied',
  'suicide',
  'airstrike',
  'shelling',
  'grenade',
]);
/** How far behind the verb of saying the doing may begin; tokens. */
export const SAYING_REACH = 16;
/** How far behind its subject the verb of the doing stands; tokens. */
export const DOING_REACH = 8;

/** Whether a form of "to be" stands there, as in a passive. */
export function isPassiveBetween(notes: Annotations, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (
      isCue(notes, i, 'been') ||
      notes.words.auxiliaries.get(notes.document.tokens[i]!.text.toLowerCase())?.verb === 'be'
    )
      return true;
  return false;
}

/** What an armed speaker tells as done to a town is its doing: "said the town had been liberated". */
export const TAKEN: ReadonlySet<EventKind> = new Set(['capture', 'retake']);

/** "will be attacked", "would strike": English has no future form. */
export const isWill = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'futures', Math.max(0, at - 3), at).length > 0;
