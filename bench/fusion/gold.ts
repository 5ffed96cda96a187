/** Fuses annotated findings (so that reading errors do not count) and prints how well, beside simpler rules. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareMentions, explain, fuse, type Mention, mentionsOf } from '../../src/fusion/index.ts';
import { readGold } from './gold-mentions.ts';
import { closure, meltt, plainWindow } from './peers.ts';
import { score } from './scores.ts';

const goldUrl = (name: string): string =>
  fileURLToPath(new URL(`../../../shared/gold/${name}`, import.meta.url));
const [goldPath = goldUrl('dev.gold.jsonl'), inputPath = goldUrl('dev.input.jsonl')] = process.argv
  .slice(2)
  .filter((a) => !a.startsWith('--'));

/**
 * The annotation keys by set of reports, so that an incident told in two sets has two keys. These are one each: same
 * town, same day, same attackers, same target. Printed apart, so that neither row hides the other.
 */
const ONE_EVENT: ReadonlyMap<string, string> = new Map([
  ['yelwata-2025-08-11/june-massacre', 'yelwata-2025-06-13/yelwata'],
  ['mali-2025-07-01/tombouctou-2025-06-02', 'boulkessi-2025-06-01/tombouctou'],
  ['kayes-indiens-2025-07-01/kayes-sites', 'mali-2025-07-01/kayes'],
  ['bafoulabe-usines-2026-01-11/morila', 'morila-2026-01-03/mine-arson'],
  ['bafoulabe-usines-2026-01-11/morila-enlevement', 'morila-2026-01-03/abduction'],
  ['bafoulabe-usines-2026-01-11/enlevement-juillet-2025', 'kayes-indiens-2025-07-01/enlevement-indiens'],
  ['bafoulabe-usines-2026-01-11/usines-juillet-2025', 'kayes-indiens-2025-07-01/usine-kayes'],
  ['kayes-indiens-2025-07-01/niger-2025-04', 'dosso-indiens-2025-07-15/sakoira-enlevement'],
]);

interface Labelled {
  readonly mention: Mention;
  readonly key: string;
}

function load(): readonly Labelled[] {
  return readGold(goldPath, inputPath).flatMap(({ findings, keys }, sequence) => {
    const facts = { source: null, url: null, recordedAt: '', sequence, sensitivity: 'CLEAR' } as const;
    return mentionsOf(findings, facts).map((mention, i) => ({ mention, key: keys[i] ?? '' }));
  });
}

function fusedLabels(mentions: readonly Mention[]): readonly string[] {
  const labels = new Map<string, string>();
  for (const { id, mentions: members } of fuse(mentions))
    for (const m of members) labels.set(`${m.report} ${m.incident}`, id);
  return mentions.map((m) => labels.get(`${m.report} ${m.incident.id}`) ?? '');
}

function row(name: string, truth: readonly string[], found: readonly string[]): string {
  const s = score(truth, found);
  const numbers = [s.b3Precision, s.b3Recall, s.b3F1, s.pairPrecision, s.pairRecall, s.overMerged];
  return `${name.padEnd(28)}${numbers.map((n) => (100 * n).toFixed(1).padStart(9)).join('')}`;
}

function printMistakes(data: readonly Labelled[], found: readonly string[]): void {
  for (const [i, a] of data.entries()) {
    for (const [j, b] of data.entries()) {
      if (j >= i || (a.key === b.key) === (found[i] === found[j])) continue;
      const { weight, veto, reasons } = compareMentions(a.mention, b.mention);
      const verdict = a.key === b.key ? 'MISSED' : 'WRONG';
      console.log(
        `${verdict} ${a.mention.reportId} ${a.key} | ${b.mention.reportId} ${b.key} ${veto ?? weight.toFixed(2)}`,
      );
      if (process.argv.includes('--why'))
        for (const ground of reasons) console.log(`    ${explain(ground, 'en')}`);
    }
  }
}

if (!existsSync(goldPath)) {
  console.log(
    `No annotated reports at ${goldPath}: give their path and that of their texts, or leave this benchmark out.`,
  );
} else {
  const data = load();
  const [mentions, truth] = [data.map(({ mention }) => mention), data.map(({ key }) => key)];
  const found = fusedLabels(mentions);
  console.log(`${mentions.length} mentions, ${new Set(truth).size} incidents; per cent`);
  console.log(
    `${''.padEnd(28)}${['B³ P', 'B³ R', 'B³ F1', 'pair P', 'pair R', 'over'].map((h) => h.padStart(9)).join('')}`,
  );
  const real = truth.map((key) => ONE_EVENT.get(key) ?? key);
  console.log(row('Vigie', truth, found));
  console.log(row('Vigie, one event one key', real, found));
  console.log(row('25 km, 2 days, type', real, closure(mentions, plainWindow)));
  console.log(row('MELTT-like', real, closure(mentions, meltt)));
  console.log('accepted: B³ F1 ≥ 93.0, pair P ≥ 98.0, over ≤ 1.0');
  if (process.argv.includes('--mistakes'))
    printMistakes(
      data.map(({ mention }, i) => ({ mention, key: real[i] ?? '' })),
      found,
    );
}
