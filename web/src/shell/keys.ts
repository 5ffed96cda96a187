import type { PairRuling } from '../../../src/core/decisions.ts';

/** What a key does on the page. */
export type KeyAction =
  | 'search'
  | 'next'
  | 'previous'
  | 'close'
  | 'read'
  | 'intake'
  | 'box'
  | 'sheet'
  | 'undo'
  | 'open'
  | PairRuling;

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  n: 'read',
  t: 'intake',
  m: 'box',
  '?': 'sheet',
  u: 'undo',
};

/** What keys mean while a question of the review is open. */
const RULINGS: Readonly<Record<string, KeyAction>> = {
  s: 'same',
  d: 'different',
  n: 'unsure',
  Enter: 'open',
};

/** What a key means where it was pressed: letters that are being typed mean themselves. */
export function keyAction(event: KeyboardEvent, isReviewing: boolean): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  if (event.key === 'Escape') return 'close';
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target !== null && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return null;
  if (!isReviewing) return ACTIONS[event.key] ?? null;
  // Enter on a link or a button is theirs.
  if (event.key === 'Enter' && target !== null && /^(A|BUTTON|SUMMARY)$/.test(target.tagName)) return null;
  return RULINGS[event.key] ?? ACTIONS[event.key] ?? null;
}
