import type { CoordinationAnswer } from '../../../../src/core/analysis/desk.ts';
import type { Span } from '../../api/analysis.ts';
import { asOfQuery, get } from '../../api/client.ts';

/** Operations put to the test, in the record as it stood. */
export function getTested({ asOf }: Span, signal: AbortSignal): Promise<CoordinationAnswer> {
  return get('analysis/operations', asOfQuery(asOf), signal);
}
