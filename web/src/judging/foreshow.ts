import type { Decision, DecisionRequest } from '../../../src/core/decisions.ts';
import { record } from '../record/record.svelte.ts';

/**
 * Shows what a decision will bring, where the page can tell without asking.
 * @returns what takes it back where the server refuses
 */
export function foreshow(request: DecisionRequest): () => void {
  if (request.kind !== 'reliability') return () => undefined;
  const { kind, source, grade, by, why } = request;
  const decision: Decision = {
    id: 'dec-000000000000',
    by,
    why: why ?? '',
    at: new Date().toISOString(),
    body: { kind, source, grade },
  };
  return record.sources.foreshow((sources) =>
    sources.map((one) => (one.name === source ? { ...one, reliability: { grade, decision } } : one)),
  );
}
