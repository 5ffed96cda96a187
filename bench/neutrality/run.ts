/**
 * Exchanges the two sides of every report (swap.ts) and counts the incidents whose event type changes. What happened
 * is the same, only who did it to whom is not: a reader without a bias gives the same types.
 * Where the codebook itself looks at the side, the change is counted apart: forces arrest, a group abducts; forces
 * that kill a fighter and fighters that kill a soldier are both battles, but a crowd or a village guard has no other side.
 * Usage: node bench/neutrality/run.ts [--show N]
 */
import { parseArgs } from 'node:util';
import type { Findings, Incident } from '../../src/core/findings.ts';
import { createReader } from '../../src/reading/index.ts';
import { developmentFolder, developmentSet, sampleSet, type AnnotatedSet } from '../accuracy/samples.ts';
import { swapSides } from './swap.ts';

const { values: options } = parseArgs({ options: { show: { type: 'string', default: '10' } } });
const read = createReader();

interface Change {
  readonly id: string;
  readonly before: Incident;
  readonly after: Incident | null;
}

const sets = [await sampleSet(), await developmentSet()].filter((set) => set !== null);
for (const set of sets) compare(set);
if (sets.length < 2)
  console.log(`No development set at ${developmentFolder()}: name its folder in VIGIE_GOLD.`);

function compare({ name, reports }: AnnotatedSet): void {
  let swapped = 0;
  let compared = 0;
  const changes: Change[] = [];
  for (const input of reports) {
    const before = read(input);
    const { text, names } = swapSides(before.report.text, before.report.lang);
    if (names === 0 || before.incidents.length === 0) continue;
    swapped++;
    const after = read({ ...input, text, lang: before.report.lang });
    for (const incident of before.incidents) {
      const other = sameIncident(incident, before, after);
      compared++;
      if (other?.eventType !== incident.eventType)
        changes.push({ id: before.report.id, before: incident, after: other });
    }
  }
  const lost = changes.filter((c) => c.after === null);
  const bySide = changes.filter((c) => c.after !== null && isBySide(c.before, c.after));
  const biased = changes.length - lost.length - bySide.length;
  const share = (n: number): string => `${n} (${((100 * n) / compared).toFixed(1)} %)`;
  console.log(`\n${name}: ${compared} incidents of ${swapped} reports with a side to exchange.`);
  console.log(
    `  type changed: ${share(biased)}; by the codebook's own definition: ${share(bySide.length)}; not found again: ${share(lost.length)}`,
  );
  for (const change of changes.filter((c) => !bySide.includes(c)).slice(0, Number(options.show)))
    console.log(`  ${line(change)}`);
}

/** The incident told by the same sentence at the same place; sentences keep their order when names change. */
function sameIncident(incident: Incident, before: Findings, after: Findings): Incident | null {
  const at = sentenceOf(incident, before);
  const place = (i: Incident): string | null => i.where?.placeId ?? i.where?.name ?? null;
  const near = after.incidents.filter((i) => sentenceOf(i, after) === at || place(i) === place(incident));
  const rank = (i: Incident): number =>
    (i.eventType === incident.eventType ? 4 : 0) +
    (place(i) === place(incident) ? 2 : 0) +
    (sentenceOf(i, after) === at ? 1 : 0);
  return near.reduce<Incident | null>((best, i) => (best && rank(best) >= rank(i) ? best : i), null);
}

function sentenceOf(incident: Incident, { report }: Findings): number {
  return report.text.slice(0, incident.evidence[0]?.start ?? 0).split(/[.!?]\s|\n+/).length;
}

/** Arrests are of forces, abductions of groups; loot and fire count as an attack of neither. */
function isBySide(before: Incident, after: Incident): boolean {
  const kinds = new Set([before.subEventType, after.subEventType]);
  return kinds.has('Arrests') && kinds.has('Abduction/forced disappearance');
}

function line({ id, before, after }: Change): string {
  const quote = before.evidence[0]?.quote.replaceAll(/\s+/g, ' ').slice(0, 160);
  const now = after
    ? `${after.eventType}/${after.subEventType}: ${after.evidence[0]?.quote.replaceAll(/\s+/g, ' ').slice(0, 160)}`
    : 'nothing';
  return `${id} ${before.eventType}/${before.subEventType}: ${quote} → ${now}`;
}
