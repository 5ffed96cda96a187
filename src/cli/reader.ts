import type { ExplainReport, ReadReport } from '../core/ports.ts';
import { createExplainer, createReader } from '../reading/index.ts';

/** The reader with everything that ships with Vigie: both languages and the built-in places. */
export function newReader(): ReadReport {
  return createReader();
}

/** The same reader, which also says why. */
export function newExplainer(): ExplainReport {
  return createExplainer();
}
