import { router } from '../address/router.svelte.ts';
import { record } from '../record/record.svelte.ts';

/** Rows of lists: of each, what its keys go to. `data-step="panel"` opens a panel beside the list. */
export const ROWS = '[data-step]';

/** Where the keys were last, for when the focus has gone elsewhere. */
let last: HTMLElement | null = null;

/** Goes one row or one question on, or back. */
export function step(by: 1 | -1): void {
  if (router.view.tab === 'review') stepReview(by);
  else stepList(by);
}

/** Closes what is open and gives the focus back to the row that it was opened from. */
export function closePanel(): void {
  const { panel } = router.view;
  router.open(null);
  if (panel?.kind === 'incident') rowOf('incident', panel.id)?.focus();
  if (panel?.kind === 'review') rowOf('review', panel.item)?.focus();
  if (panel?.kind === 'road' || panel?.kind === 'corridor') rowOf(panel.kind, panel.id)?.focus();
}

function rowOf(kind: 'incident' | 'review' | 'road' | 'corridor', id: string): HTMLElement | null {
  return document.querySelector(`[data-${kind}="${CSS.escape(id)}"]`);
}

function stepReview(by: 1 | -1): void {
  const { panel } = router.view;
  const items = record.review.value?.items ?? [];
  const at = items.findIndex(({ id }) => panel?.kind === 'review' && panel.item === id);
  const next = items[Math.max(0, Math.min(items.length - 1, at + by))];
  if (next === undefined) return;
  router.open({ kind: 'review', item: next.id });
  rowOf('review', next.id)?.scrollIntoView({ block: 'nearest' });
}

function stepList(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`#list ${ROWS}`)].filter((row) =>
    row.checkVisibility(),
  );
  // What is open counts before what has the focus: the panel takes the focus only once it is drawn.
  const open = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const at =
    [open, rows.findIndex(hasFocus), rows.findIndex((row) => row === last)].find((i) => i >= 0) ?? -1;
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
  if (next === undefined) return;
  last = next;
  (next.closest('tr') ?? next).scrollIntoView({ block: 'nearest' });
  // What stands open changes with the row, as if that had been pressed.
  const opens = open >= 0 || (router.view.panel !== null && next.dataset['step'] === 'panel');
  if (!opens) next.focus();
  else if (next !== rows[open]) next.click();
}

/** Whether the focus is on a row, or on anything else of the same line. */
function hasFocus(row: HTMLElement): boolean {
  return (row.closest('li, tr') ?? row).contains(document.activeElement);
}
