import type { Component } from 'svelte';

// What is drawn is told its properties by who asks for it; here all that counts is that it can be fetched.
// oxlint-disable-next-line typescript/no-explicit-any
type Drawn = Component<any, any>;
type Fetched = Promise<{ readonly default: Drawn }>;

/** A part of the page that is fetched when it is first needed, and once. */
export interface Part {
  readonly get: () => Fetched;
}

function part(fetch: () => Fetched): Part {
  let fetched: Fetched | null = null;
  return {
    get: () => {
      fetched ??= fetch().catch((error: unknown) => {
        // Asked for again, it is fetched again.
        fetched = null;
        throw error;
      });
      return fetched;
    },
  };
}

/** Views by tab, panels by kind, and what opens over the page. The overview comes with the page itself. */
export const PARTS = {
  operations: part(() => import('../operations/OperationList.svelte')),
  statements: part(() => import('../statements/StatementView.svelte')),
  corridors: part(() => import('../corridors/CorridorView.svelte')),
  analyses: part(() => import('../analysis/AnalysisView.svelte')),
  briefs: part(() => import('../briefs/BriefsView.svelte')),
  intake: part(() => import('../intake/IntakeView.svelte')),
  review: part(() => import('../review/ReviewList.svelte')),
  sources: part(() => import('../sources/SourceTable.svelte')),
  incident: part(() => import('../incidents/IncidentPanel.svelte')),
  road: part(() => import('../corridors/RoadPanel.svelte')),
  corridor: part(() => import('../corridors/CorridorPanel.svelte')),
  question: part(() => import('../review/ReviewPanel.svelte')),
  report: part(() => import('../source/ReportPanel.svelte')),
  news: part(() => import('../news/NewsPanel.svelte')),
  read: part(() => import('../reading/ReadPanel.svelte')),
  search: part(() => import('../search/SearchDialog.svelte')),
  dialogs: part(() => import('../judging/Dialogs.svelte')),
  shortcuts: part(() => import('./Shortcuts.svelte')),
  printAccess: part(() => import('../corridors/print/PrintAccess.svelte')),
} satisfies Record<string, Part>;

/** Fetches all parts, one in each moment in which the browser has nothing else to do. @returns what calls it off */
export function fetchAll(): () => void {
  const WAIT_MS = 1500;
  let isOff = false;
  const fetch = async (): Promise<void> => {
    for (const one of Object.values(PARTS)) {
      await idle();
      if (isOff) return;
      await one.get();
    }
    // That all is at hand is noted on the page, for who wants to take it off the network.
    document.documentElement.dataset['parts'] = 'all';
  };
  const timer = setTimeout(() => void fetch().catch(() => undefined), WAIT_MS);
  return () => {
    isOff = true;
    clearTimeout(timer);
  };
}

/** A moment without work for the browser; in Safari, which knows none, the next turn. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: 2000 });
    else setTimeout(resolve);
  });
}
