import { router } from '../address/router.svelte.ts';
import { record } from '../record/record.svelte.ts';

/** Rows of lists that open something. */
export const ROWS = '[data-incident], [data-review], [data-corridor], [data-road]';

/** Goes one incident or one question on, or back. */
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

function idOf({ dataset }: HTMLElement): string | undefined {
  return dataset['incident'] ?? dataset['corridor'] ?? dataset['road'];
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
  const { panel } = router.view;
  const rows = [...document.querySelectorAll<HTMLElement>(`#list :is(${ROWS})`)];
  const open = panel === null || !('id' in panel) ? null : panel.id;
  // What is open counts before what has the focus: the panel takes the focus only once it is drawn.
  const at = rows.findIndex((row) => (open === null ? row === document.activeElement : idOf(row) === open));
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
  next?.scrollIntoView({ block: 'nearest' });
  // What stands open changes with the row, as if that had been pressed.
  if (open !== null) next?.click();
  else next?.focus();
}
