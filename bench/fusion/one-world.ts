/**
 * Fuses one seeded world in a process of its own and prints its figures as one line of JSON.
 * Usage: node bench/fusion/one-world.ts SIZE [--peers]
 *   --peers  prints the figures of the simpler rules on the same mentions too
 */
import { fuse, type Mention } from '../../src/fusion/index.ts';
import { closure, meltt, plainWindow } from './peers.ts';
import { score, type Scores } from './scores.ts';
import { world } from './worlds.ts';

/** What fusing one world took, and how well it went. */
export interface WorldFigures {
  readonly mentions: number;
  readonly incidents: number;
  readonly seconds: number;
  /** Processor seconds: what `seconds` would be at most with the machine to itself. */
  readonly cpuSeconds: number;
  /** Greatest resident memory of the process up to the end of fusing, the world itself included, MB. */
  readonly peakMb: number;
  readonly scores: Scores;
  readonly peers: Readonly<Record<string, Scores>>;
}

const size = Number(process.argv[2]);
const told = world(size);
const mentions = told.map(({ mention }) => mention);

const [started, before] = [performance.now(), process.cpuUsage()];
const clusters = fuse(mentions);
const seconds = (performance.now() - started) / 1000;
const used = process.cpuUsage(before);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1000);

const truth = told.map((one) => one.truth);
const peers: Readonly<Record<string, (of: readonly Mention[]) => readonly string[]>> = {
  '25 km, 2 days, same type': (of) => closure(of, plainWindow),
  'MELTT-like': (of) => closure(of, meltt),
};

function labels(): readonly string[] {
  const byReport = new Map(
    clusters.flatMap(({ id, mentions: of }) => of.map((m) => [m.report, id] as const)),
  );
  return mentions.map(({ report }) => byReport.get(report) ?? '');
}

const figures: WorldFigures = {
  mentions: size,
  incidents: clusters.length,
  seconds,
  cpuSeconds: (used.user + used.system) / 1e6,
  peakMb,
  scores: score(truth, labels()),
  peers: process.argv.includes('--peers')
    ? Object.fromEntries(Object.entries(peers).map(([name, find]) => [name, score(truth, find(mentions))]))
    : {},
};
console.log(JSON.stringify(figures));
