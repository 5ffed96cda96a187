import type { PairRuling } from '../../../src/core/decisions.ts';
import type { View } from '../address/address.ts';
import { hasMap, rowsOf } from './rows.ts';

/** What a key does on the page. */
export type KeyAction =
  | 'search'
  | 'next'
  | 'previous'
  | 'close'
  | 'read'
  | 'intake'
  | 'box'
  | 'news'
  | 'sheet'
  | 'undo'
  | 'open'
  | PairRuling;

/** A key and what it does; the sheet of shortcuts is drawn from these. */
export interface Binding {
  readonly action: KeyAction;
  /** As in KeyboardEvent.key. */
  readonly key: string;
  /** With Ctrl or the command key; it works while somebody types, too. */
  readonly withCtrl?: boolean;
  /** Only while a question of the review is open, where it comes before the others. */
  readonly inReview?: boolean;
  /** Only on a row of a list. */
  readonly onRow?: boolean;
  /** Only where there is a map. */
  readonly onMap?: boolean;
}

export const BINDINGS: readonly Binding[] = [
  { key: '/', action: 'search' },
  { key: 'k', withCtrl: true, action: 'search' },
  { key: 'j', action: 'next' },
  { key: 'k', action: 'previous' },
  { key: 'ArrowDown', action: 'next', onRow: true },
  { key: 'ArrowUp', action: 'previous', onRow: true },
  { key: 'Escape', action: 'close' },
  { key: 'n', action: 'read' },
  { key: 't', action: 'intake' },
  { key: 'm', action: 'box', onMap: true },
  { key: 'w', action: 'news' },
  { key: 'u', action: 'undo' },
  { key: '?', action: 'sheet' },
  { key: 's', inReview: true, action: 'same' },
  { key: 'd', inReview: true, action: 'different' },
  { key: 'n', inReview: true, action: 'unsure' },
  { key: 'Enter', inReview: true, action: 'open' },
];

const isStep = ({ action }: Binding): boolean => action === 'next' || action === 'previous';

/** The keys of a view as its sheet tells them: those of its list, of an open question, and all others that mean something there. */
export function bindingsOf(view: View): {
  readonly rows: readonly Binding[];
  readonly question: readonly Binding[];
  readonly rest: readonly Binding[];
} {
  const isAsked = view.panel?.kind === 'review';
  const question = BINDINGS.filter(({ inReview }) => isAsked && inReview === true);
  const taken = new Set(question.map(keyName));
  const rest = BINDINGS.filter(
    (one) =>
      !isStep(one) &&
      one.inReview !== true &&
      (one.onMap !== true || hasMap(view)) &&
      !taken.has(keyName(one)),
  );
  return { rows: rowsOf(view) === null ? [] : BINDINGS.filter(isStep), question, rest };
}

const PRINTED: Readonly<Record<string, string>> = { Escape: 'Esc', ArrowDown: '↓', ArrowUp: '↑' };

/** A key as it is printed on keyboards. */
export function keyName({ key, withCtrl }: Binding): string {
  const name = PRINTED[key] ?? key;
  return withCtrl === true ? `Ctrl ${name.toUpperCase()}` : name;
}

/** Keys that mean something only where the focus is: in a part of the page, of which the sheet tells too. */
export const ELSEWHERE = ['timeline', 'map', 'search', 'brief'] as const;

/** Those parts that a view has. */
export function elsewhereIn(view: View): readonly (typeof ELSEWHERE)[number][] {
  const isThere = {
    timeline: hasMap(view),
    map: hasMap(view),
    search: true,
    brief: view.saved !== null && view.tab === 'briefs',
  };
  return ELSEWHERE.filter((part) => isThere[part]);
}
