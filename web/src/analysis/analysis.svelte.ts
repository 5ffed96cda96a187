import { untrack } from 'svelte';
import type { AnalysisBasis } from '../../../src/core/analysis/desk.ts';
import { router } from '../address/router.svelte.ts';
import type { Span } from '../api/analysis.ts';
import { Resource } from '../api/resource.svelte.ts';
import { record } from '../record/record.svelte.ts';

/** What the page holds of the analyses at a time. */
class Analyses {
  readonly basis = new Resource<AnalysisBasis>();
}

export const analyses = new Analyses();

/** Fetches when the span looked at, or the record, changes; called while a component is set up. */
export function followSpan(load: (span: Span) => void): void {
  const span = $derived(JSON.stringify([router.view.asOf, router.view.from, router.view.to]));
  $effect(() => {
    void span;
    // A record that learnt something answers otherwise.
    void record.counts.value;
    untrack(() => load(router.view));
  });
}
