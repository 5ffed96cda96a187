/** Annotated sets on disk: the project's own samples, and the development set where there is one. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkGold } from '../../src/app/evaluate/gold.ts';
import type { GoldReport } from '../../src/app/evaluate/gold.ts';
import { readJsonLines } from '../../src/app/evaluate/jsonl.ts';
import { readPaths } from '../../src/app/intake/index.ts';
import { VigieError } from '../../src/core/errors.ts';
import type { ReportInput } from '../../src/core/report.ts';

/** Reports with what a person read in each. */
export interface AnnotatedSet {
  readonly name: string;
  readonly reports: readonly ReportInput[];
  readonly gold: readonly GoldReport[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const SAMPLES = ['reports.jsonl', 'communique.md', 'sitrep.md', 'voice-message.txt'];

/** The samples that come with the project: `reports.jsonl` and the plain files beside it. */
export function sampleSet(): Promise<AnnotatedSet> {
  return readSet('samples', join(ROOT, 'samples'), SAMPLES, 'gold.jsonl');
}

/** Made-up reports for measuring alone; nobody who works on the reader reads those kept back (see README.md here). */
export const measuringSets = (): Promise<readonly AnnotatedSet[]> =>
  Promise.all(
    ['seen', 'seen-short', 'seen-brief', 'kept-back'].map((name) =>
      readSet(name, join(import.meta.dirname, name), ['reports.jsonl'], 'gold.jsonl'),
    ),
  );

/** Where the development set would be: the folder named by VIGIE_GOLD, else ../shared/gold. */
export function developmentFolder(): string {
  return process.env['VIGIE_GOLD'] ?? join(ROOT, '..', 'shared', 'gold');
}

/** The development set, `dev.input.jsonl` and `dev.gold.jsonl`; null where it is not on this machine. */
export async function developmentSet(): Promise<AnnotatedSet | null> {
  const folder = developmentFolder();
  if (!existsSync(join(folder, 'dev.gold.jsonl'))) return null;
  return readSet('development', folder, ['dev.input.jsonl'], 'dev.gold.jsonl');
}

async function readSet(
  name: string,
  folder: string,
  files: readonly string[],
  annotations: string,
): Promise<AnnotatedSet> {
  const path = join(folder, annotations);
  const gold = readJsonLines(path, readFileSync(path, 'utf8'), checkGold);
  const dayOf = new Map(gold.map(({ id, publishedAt }) => [id, publishedAt]));
  const reports: ReportInput[] = [];
  for await (const offered of readPaths(files.map((file) => join(folder, file)))) {
    if ('reason' in offered) throw new VigieError('bad_input', `${offered.origin}: ${offered.reason}`);
    reports.push(identify(offered, dayOf));
  }
  return { name, reports, gold };
}

// A plain text carries neither id nor date: its name serves as the one, the annotator's reading as the other.
function identify(report: ReportInput, dayOf: ReadonlyMap<string, string | null>): ReportInput {
  const id = report.id ?? basename(report.origin ?? '');
  return { ...report, id, publishedAt: report.publishedAt ?? dayOf.get(id) ?? undefined };
}
