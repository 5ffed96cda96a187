/**
 * Writes every annotated report otherwise, so that nothing told changes (variants.ts), and prints incident F1 and the
 * share of right perpetrators on the report as it is and as rewritten. What falls is a fault of reading, whatever the report.
 * Usage: node bench/wording/run.ts [--only NAME] [--show N] [--accept]
 *   --only NAME  this variant alone
 *   --show N     the first N incidents of each variant that only the report as it is gives
 *   --accept     makes today's figures the accepted ones (bench/wording/accepted.json)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSamePerpetrator } from '../../src/app/evaluate/agreement.ts';
import type { GoldIncident, GoldReport } from '../../src/app/evaluate/gold.ts';
import { matchIncidents } from '../../src/app/evaluate/matching.ts';
import type { Incident } from '../../src/core/findings.ts';
import { createReader } from '../../src/reading/index.ts';
import { developmentFolder, developmentSet, sampleSet, type AnnotatedSet } from '../accuracy/samples.ts';
import { VARIANTS, type Variant } from './variants.ts';

const ACCEPTED = join(import.meta.dirname, 'accepted.json');
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    show: { type: 'string', default: '0' },
    accept: { type: 'boolean', default: false },
  },
});

interface Count {
  right: number;
  told: number;
  annotated: number;
  doers: number;
}

type Accepted = Record<string, Record<string, { f1: number; perpetrator: number }>>;

const read = createReader();
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Accepted;
const sets = [await sampleSet(), await developmentSet()].filter((set) => set !== null);
for (const set of sets) accepted[set.name] = { ...accepted[set.name], ...table(set) };
if (sets.length < 2)
  console.log(`No development set at ${developmentFolder()}: name its folder in VIGIE_GOLD.`);
if (options.accept) writeFileSync(ACCEPTED, `${JSON.stringify(accepted, null, 2)}\n`);

/** Prints one set's table; figures by variant. */
function table(set: AnnotatedSet): Accepted[string] {
  console.log(`\n${set.name}: ${set.reports.length} reports`);
  console.log(
    `${'written as'.padEnd(20)}${'incident F1'.padStart(12)}${'perpetrator'.padStart(14)}${'accepted F1'.padStart(14)}`,
  );
  const asItIs: Variant = { name: 'it is', change: (told) => told };
  const chosen = [asItIs, ...VARIANTS].filter(
    ({ name }) => options.only === undefined || name === options.only,
  );
  return Object.fromEntries(
    chosen.map((variant) => {
      const count = counted(set, variant);
      const figures = {
        f1: share(2 * count.right, count.annotated + count.told),
        perpetrator: share(count.doers, count.right),
      };
      const before = accepted[set.name]?.[variant.name]?.f1;
      console.log(
        `${variant.name.padEnd(20)}${figures.f1.toFixed(3).padStart(12)}${figures.perpetrator.toFixed(3).padStart(14)}${(before?.toFixed(3) ?? '').padStart(14)}`,
      );
      return [variant.name, figures];
    }),
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Number((part / whole).toFixed(4));
}

function counted({ reports, gold }: AnnotatedSet, variant: Variant): Count {
  const byId = new Map(gold.map((report) => [report.id, report]));
  const count: Count = { right: 0, told: 0, annotated: 0, doers: 0 };
  let invented = 0;
  let shown = 0;
  for (const input of reports) {
    const annotation = byId.get(input.id ?? '');
    if (!annotation) continue;
    const plain = read(input);
    const { text, lang, publishedAt } = plain.report;
    const other = variant.change({ text, lang, publishedAt, gold: annotation }, () => ++invented);
    const found = other.text === text ? plain : read({ ...input, text: other.text, lang });
    const pairs = add(count, other.gold, found.incidents);
    if (shown >= Number(options.show)) continue;
    const lost = live(annotation.incidents).filter(
      (_, i) => !pairs.some(([a]) => a === i) && matched(annotation, plain.incidents).some(([a]) => a === i),
    );
    for (const incident of lost.slice(0, Number(options.show) - shown)) {
      shown++;
      console.log(
        `    ${input.id}: ${incident.eventType} ${incident.start} ${incident.place} “${incident.quote}”`,
      );
    }
  }
  return count;
}

function live<T extends Pick<GoldIncident | Incident, 'background' | 'certainty'>>(
  incidents: readonly T[],
): readonly T[] {
  return incidents.filter(({ background, certainty }) => !background && certainty !== 'denied');
}

function matched(gold: GoldReport, found: readonly Incident[]) {
  return matchIncidents(live(gold.incidents), live(found), 'sameType');
}

function add(count: Count, gold: GoldReport, found: readonly Incident[]) {
  const [annotated, told] = [live(gold.incidents), live(found)];
  const pairs = matched(gold, found);
  count.right += pairs.length;
  count.told += told.length;
  count.annotated += annotated.length;
  count.doers += pairs.filter(([a, b]) => isSamePerpetrator(annotated[a]!, told[b]!)).length;
  return pairs;
}
