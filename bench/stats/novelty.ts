/**
 * Novelty: whether the chance that a "first" is only the first seen comes true as often as it says, on made-up records with
 * known truth and thinned reporting (expected calibration error over ten bins), beside two simpler ways of saying it.
 */
import type { First } from '../../src/core/analysis/novelty.ts';
import { chanceOfEarlier, firstsOf, surveyOf } from '../../src/analysis/novelty/index.ts';
import { daysBetween } from '../../src/core/calendar.ts';
import { seeded } from '../../src/core/seeded.ts';
import { dayAt, makeWorld, type Made, type World } from './novelty-worlds.ts';
import { atMost, milliseconds, shown, type Measure, type Row } from './row.ts';

const RECORDS = 60;
const MOST_ECE = 0.05;

const PLAIN: World = {
  rates: 'gamma',
  meanEvents: 5,
  sources: 4,
  tells: 0.25,
  silent: 0,
  arrives: false,
  uneven: false,
};
/** What the target holds for: worlds as the method supposes them, seen well and badly. */
const HELD: Readonly<Record<string, World>> = {
  '4 sources tell of 25 % each': PLAIN,
  '2 sources tell of 20 % each': { ...PLAIN, sources: 2, tells: 0.2, meanEvents: 8 },
  'rare events': { ...PLAIN, meanEvents: 1.5 },
  'silent a quarter of the time': { ...PLAIN, silent: 0.25 },
  'rates log-normal': { ...PLAIN, rates: 'lognormal' },
};
/** Where what the method supposes does not hold: shown, so that the direction is known. */
const BROKEN: Readonly<Record<string, World>> = {
  'events unevenly seen': { ...PLAIN, uneven: true },
  'groups that arrive': { ...PLAIN, arrives: true },
};

interface Said {
  readonly chance: number;
  /** The same without learning how common such things are (Jeffreys' prior as it is). */
  readonly unlearnt: number;
  readonly isSo: boolean;
}

/** 60 records a world. */
export const measure: Measure = (say) => [
  ...Object.entries(HELD).flatMap(([name, world], i) => {
    say(name);
    const said = saidIn(world, 100 + i);
    return [atMost(`only first seen, ECE: ${name}`, ece(said.map(asPair)), MOST_ECE), ...beside(name, said)];
  }),
  ...Object.entries(BROKEN).flatMap(([name, world], i) => {
    say(name);
    const said = saidIn(world, 200 + i);
    return [shown(`only first seen, ECE: ${name}`, ece(said.map(asPair))), tooHigh(name, said)];
  }),
  speed(),
];

const asPair = ({ chance, isSo }: Said): readonly [number, boolean] => [chance, isSo];

function beside(name: string, said: readonly Said[]): readonly Row[] {
  return [
    shown(`  ${name}: by Jeffreys’ prior as it is`, ece(said.map(({ unlearnt, isSo }) => [unlearnt, isSo]))),
    shown(`  ${name}: share only first seen`, share(said)),
    shown(`  ${name}: Brier, less that of one chance for all`, brierGain(said)),
    tooHigh(name, said),
  ];
}

const tooHigh = (name: string, said: readonly Said[]): Row =>
  shown(`  ${name}: said too high by`, mean(said.map(({ chance }) => chance)) - share(said));

function saidIn(world: World, seed: number): readonly Said[] {
  const random = seeded(seed);
  const said: Said[] = [];
  for (let i = 0; i < RECORDS; i += 1) {
    const made = makeWorld(world, random);
    for (const first of firstsOf(surveyOf(made.record), {}).firsts)
      if (first.question.kind === 'actor_admin1' && first.onlyFirstSeen.kind === 'judged')
        said.push(toldOf(first, first.onlyFirstSeen.chance, made));
  }
  return said;
}

function toldOf(first: First, chance: number, { truth }: Made): Said {
  const { actor, area } = first.question;
  const [from, day] = [daysBetween(dayAt(0), first.searched.since), daysBetween(dayAt(0), first.day)];
  const before = (truth.get(`${actor?.actorId} ${area?.admin1}`) ?? []).some((n) => n >= from && n < day);
  const { coveredDays, detection } = first.coverage;
  const covered = detection.kind === 'detection' ? coveredDays * detection.share : 0;
  return { chance, unlearnt: chanceOfEarlier(covered, first.searched.days), isSo: before };
}

/** Expected calibration error: how far what is said is from how often it is so, over ten bins by what is said. */
function ece(pairs: readonly (readonly [chance: number, isSo: boolean])[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, said: 0, so: 0 }));
  for (const [chance, isSo] of pairs) {
    const bin = bins[Math.min(9, Math.floor(chance * 10))];
    if (!bin) continue;
    bin.n += 1;
    bin.said += chance;
    bin.so += isSo ? 1 : 0;
  }
  return bins.reduce((sum, { said, so }) => sum + Math.abs(said - so), 0) / pairs.length;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const share = (said: readonly Said[]): number => mean(said.map(({ isSo }) => (isSo ? 1 : 0)));

/** Brier score, less that of saying the same chance of every first; below nought is better. */
function brierGain(said: readonly Said[]): number {
  const always = share(said);
  const brier = (of: (each: Said) => number): number =>
    mean(said.map((each) => (of(each) - (each.isSo ? 1 : 0)) ** 2));
  return brier(({ chance }) => chance) - brier(() => always);
}

function speed(): Row {
  const { record } = makeWorld({ ...PLAIN, meanEvents: 40, tells: 0.5 }, seeded(9));
  const { ms } = milliseconds(() => firstsOf(surveyOf(record), {}));
  return shown(
    `firsts of a record of ${record.incidents.length} incidents, ms of the processor`,
    Math.round(ms),
  );
}
