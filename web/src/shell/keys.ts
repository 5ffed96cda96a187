import { BINDINGS, type KeyAction } from './bindings.ts';
import { ROWS } from './stepping.ts';

/** What a key means where it was pressed: letters that are being typed mean themselves. */
export function keyAction(event: KeyboardEvent, isReviewing: boolean): KeyAction | null {
  if (event.altKey || event.defaultPrevented) return null;
  const withCtrl = event.ctrlKey || event.metaKey;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const isTyping = target !== null && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  // Enter on a link or a button is theirs.
  const isTheirs = event.key === 'Enter' && target !== null && /^(A|BUTTON|SUMMARY)$/.test(target.tagName);
  if (isTheirs || (isTyping && !withCtrl && event.key !== 'Escape')) return null;
  const isRow = target?.matches(ROWS) === true;
  const bound = BINDINGS.filter(
    (one) =>
      one.key === event.key &&
      (one.withCtrl === true) === withCtrl &&
      (one.inReview !== true || isReviewing) &&
      (one.onRow !== true || isRow),
  );
  return (bound.find(({ inReview }) => inReview === true) ?? bound[0])?.action ?? null;
}
