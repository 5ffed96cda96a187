/** Texts that once broke the contract, one JSON report a line; they must never again. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportInput } from '../../src/core/report.ts';

export const KEPT = join(import.meta.dirname, 'kept.jsonl');

export const keptInputs = (): ReportInput[] =>
  !existsSync(KEPT)
    ? []
    : readFileSync(KEPT, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): ReportInput => JSON.parse(line));
