import type { RecordChanges } from '../../../src/core/changes.ts';
import { get } from './client.ts';

const MOST = '50';

/** @param after sequence number of the journal; null asks only for the present one */
export function changesQuery(after: number | null): URLSearchParams {
  return new URLSearchParams({ ...(after === null ? {} : { after: String(after) }), limit: MOST });
}

export function getChanges(after: number | null, signal: AbortSignal): Promise<RecordChanges> {
  return get('changes', changesQuery(after), signal);
}
