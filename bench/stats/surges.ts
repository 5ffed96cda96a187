/** Surges: false positives, run lengths, detection beside its peers, agreement of the GLR, change points. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { drawNegativeBinomial, type NegativeBinomial } from '../../src/analysis/distributions/index.ts';
import {
  BASELINE,
  glrChart,
  increment,
  isAlarm,
  testStretch,
  thresholdFor,
  watch,
} from '../../src/analysis/surges/index.ts';
import { seeded } from '../../src/core/seeded.ts';
import { changePointRows } from './change-points.ts';
import { detectionRows } from './detection.ts';
import { plainGlr } from './plain-glr.ts';
import { absent, atMost, milliseconds, type Row, type Say, shown, within } from './row.ts';

const SIMULATIONS = 2000;

export function measure(say: Say): readonly Row[] {
  return [
    ...typeOneRows(say),
    ...runLengthRows(say),
    ...detectionRows(say),
    ...glrRows(say),
    ...changePointRows(say),
    ...speedRows(),
  ];
}

/** A cell of the mean of a busy area, of a quiet one, and of one with hardly anything. */
const NULLS = [
  { mean: 0.5, size: 0.5 },
  { mean: 2, size: 2 },
  { mean: 0.1, size: 0.5 },
] as const satisfies readonly NegativeBinomial[];

function typeOneRows(say: Say): readonly Row[] {
  return NULLS.map((law) => {
    const random = seeded(20);
    let rejected = 0;
    for (let s = 0; s < SIMULATIONS; s += 1) {
      if (s % 100 === 0) say(`false positives, ${s} of ${SIMULATIONS}`);
      const counts = Array.from({ length: 112 }, () => drawNegativeBinomial(law, random));
      if (testStretch(counts, { guard: 81, window: 84 }, 999, random).pValue <= 0.05) rejected += 1;
    }
    return within(`type-I error at 0.05, ${told(law)} a day`, rejected / SIMULATIONS, 0.04, 0.06);
  });
}

const told = ({ mean, size }: NegativeBinomial): string =>
  `${mean}${size === Infinity ? ' Poisson' : `, size ${size}`}`;

const CHARTED: readonly NegativeBinomial[] = [
  { mean: 0.3, size: 0.5 },
  { mean: 1, size: 1 },
  { mean: 2.7, size: Infinity },
  { mean: 5, size: 3 },
  { mean: 20, size: 10 },
];
const WISHED = 200;

function runLengthRows(say: Say): readonly Row[] {
  const random = seeded(21);
  const known = CHARTED.map((law) => {
    say(`run length, ${told(law)}`);
    const length = simulatedRunLength(
      law,
      thresholdFor({ ...law, logError: 0 }, WISHED).value,
      300_000,
      random,
    );
    return within(`in-control run length over the wished ${WISHED}, ${told(law)}`, length / WISHED, 0.9, 1.1);
  });
  // The run lengths of so sparse a law leap: what is held is that the one told is the one that comes about.
  const sparse = { mean: 0.1, size: Infinity };
  const threshold = thresholdFor({ ...sparse, logError: 0 }, WISHED);
  const length = simulatedRunLength(sparse, threshold.value, 300_000, random);
  return [
    ...known,
    within(
      `in-control run length over the one told, ${told(sparse)}`,
      length / threshold.runLength,
      0.9,
      1.1,
    ),
    ...[NULLS[0], NULLS[1], { mean: 1, size: Infinity }].map((law) =>
      shown(`days between false alarms where 200 are wished, moving baseline, ${told(law)}`, estimated(law)),
    ),
  ];
}

function simulatedRunLength(
  law: NegativeBinomial,
  threshold: number,
  days: number,
  random: () => number,
): number {
  let [value, alarms] = [0, 0];
  for (let t = 0; t < days; t += 1) {
    value = Math.max(0, value + increment(drawNegativeBinomial(law, random), law));
    if (value < threshold) continue;
    alarms += 1;
    value = 0;
  }
  return days / alarms;
}

/** What becomes of the wished run length where mean and spread are learned on the way. */
function estimated(law: NegativeBinomial): number {
  const random = seeded(22);
  const counts = Array.from({ length: 12_000 }, () => drawNegativeBinomial(law, random));
  const chart = watch(counts, BASELINE, (expected, value) => isAlarm(expected, value, WISHED));
  return counts.length / chart.filter(({ alarm }) => alarm).length;
}

function glrRows(say: Say): readonly Row[] {
  const random = seeded(23);
  let [different, farthest] = [0, 0];
  for (let s = 0; s < 20; s += 1) {
    say(`GLR, series ${s + 1} of 20`);
    const laws = Array.from({ length: 100 }, (_, t) => ({
      mean: (0.2 + 0.2 * s) * Math.exp(0.5 * Math.sin((2 * Math.PI * t) / 52)),
      size: s % 3 === 0 ? Infinity : 1 + (s % 5),
    }));
    const counts = laws.map((law, t) =>
      drawNegativeBinomial({ ...law, mean: law.mean * (t >= 60 ? 2.5 : 1) }, random),
    );
    const [ours, plain] = [glrChart(counts, laws, 5, 100), plainGlr(counts, laws, 5)];
    const first = ours.findIndex(({ alarm }) => alarm);
    if (first !== plain.alarm) different += 1;
    plain.values.forEach((value, t) => {
      farthest = Math.max(farthest, Math.abs(value - (ours[t]?.value ?? 0)));
    });
  }
  return [
    atMost('GLR: series of 20 whose alarm is on another day than in the plain one', different, 0),
    atMost('GLR: farthest value from the plain one', farthest, 1e-6),
  ];
}

function speedRows(): readonly Row[] {
  const random = seeded(24);
  const counts = Array.from({ length: 112 }, () => drawNegativeBinomial({ mean: 1, size: 1 }, random));
  const [cut, laws] = [{ guard: 81, window: 84 }, counts.map(() => ({ mean: 1, size: 1 }))];
  const test = milliseconds(() => {
    for (let i = 0; i < 50; i += 1) testStretch(counts, cut, 999, random);
  });
  const glr = milliseconds(() => {
    for (let i = 0; i < 50; i += 1) glrChart(counts, laws, 5, 28);
  });
  const hasR = (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, 'Rscript')));
  return [
    shown('ms to test a cell of 112 days, 999 replications or fewer', test.ms / 50),
    shown('ms for its GLR chart', glr.ms / 50),
    absent(
      'R surveillance: ms for glrnb',
      hasR ? 'R is here, but not driven from this run' : 'Rscript is not here',
    ),
  ];
}
