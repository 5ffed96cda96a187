import type { ReadReport } from '../core/ports.ts';
import { createReader } from '../reading/index.ts';

/** The reader with everything that ships with Vigie: both languages and the built-in places. */
export function newReader(): ReadReport {
  return createReader();
}
