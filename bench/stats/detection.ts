/** Outbreaks found, falsely announced, and how late: the negative binomial CUSUM beside EARS. */
import { BASELINE, isAlarm, watch } from '../../src/analysis/surges/index.ts';
import { seeded } from '../../src/core/seeded.ts';
import { earsC3, earsScore } from './ears.ts';
import {
  DAILY,
  detection,
  type Detection,
  type OutbreakModel,
  outbreakSeries,
  type OutbreakSeries,
} from './outbreaks.ts';
import { atLeast, atMost, type Row, type Say, shown } from './row.ts';

const SERIES = 24;
const MOST_FALSE = 0.005;

/** Alarms of a series by a threshold. */
interface Method {
  readonly name: string;
  alarms(series: OutbreakSeries): (threshold: number) => readonly boolean[];
}

const above =
  (score: (counts: ArrayLike<number>) => readonly number[]): Method['alarms'] =>
  ({ counts }) => {
    const scores = score(counts);
    return (threshold) => scores.map((value) => value > threshold);
  };

const nbCusum = (days: number): Method => ({
  name: `NB-CUSUM ${days} d`,
  alarms:
    ({ counts }) =>
    (threshold) =>
      watch(counts, { ...BASELINE, days }, (_, value) => value >= threshold).map(({ alarm }) => alarm),
});

const METHODS: readonly Method[] = [
  { name: 'EARS C1', alarms: above((counts) => earsScore(counts, 0)) },
  { name: 'EARS C2', alarms: above((counts) => earsScore(counts, 2)) },
  { name: 'EARS C3', alarms: above(earsC3) },
  nbCusum(28),
  nbCusum(56),
];

/** Settings of the generator: its own, then one incident in three days, then that with over-dispersed counts. */
const SETTINGS: readonly { readonly name: string; readonly model: OutbreakModel; readonly held: boolean }[] =
  [
    { name: 'mean 2.7', model: DAILY, held: true },
    { name: 'mean 0.37', model: { ...DAILY, level: -1 }, held: false },
    { name: 'mean 0.37, size 1', model: { ...DAILY, level: -1, size: 1 }, held: false },
  ];

export function detectionRows(say: Say): readonly Row[] {
  return SETTINGS.flatMap(({ name, model, held }) => {
    say(`detection, ${name}`);
    const draw = (seed: number): readonly OutbreakSeries[] => {
      const random = seeded(seed);
      return Array.from({ length: SERIES }, () => outbreakSeries(model, random));
    };
    // The threshold is set on other series than those it is judged by.
    const [known, fresh] = [draw(30), draw(31)];
    const found = METHODS.map((method) => {
      say(`detection, ${name}, ${method.name}`);
      return { method, ...calibrated(method, known, fresh) };
    });
    const bestEars = Math.max(...found.slice(0, 3).map(({ sensitivity }) => sensitivity));
    const used = asUsed(fresh);
    return [
      ...found.flatMap(({ method, ...figures }) =>
        told(`${method.name}, ${name}`, figures, held && method.name === 'NB-CUSUM 28 d'),
      ),
      ...told(`NB-CUSUM as it is used, ${name}`, used, held),
      shown(`NB-CUSUM as it is used, ${name}: sensitivity over the best EARS`, used.sensitivity / bestEars),
    ];
  });
}

function told(name: string, found: Detection, held: boolean): readonly Row[] {
  const [sensitivity, rate, delay] = ['sensitivity', 'false alarms a day', 'median delay, days'].map(
    (what) => `${name}: ${what}`,
  ) as [string, string, string];
  return held
    ? [
        atLeast(sensitivity, found.sensitivity, 0.95),
        atMost(rate, found.falseAlarmRate, MOST_FALSE),
        atMost(delay, found.medianDelay, 5),
      ]
    : [
        shown(sensitivity, found.sensitivity),
        shown(rate, found.falseAlarmRate),
        shown(delay, found.medianDelay),
      ];
}

/** With the lowest threshold whose false alarms are few enough on the known series. */
function calibrated(
  method: Method,
  known: readonly OutbreakSeries[],
  fresh: readonly OutbreakSeries[],
): Detection {
  const runs = known.map((one) => method.alarms(one));
  let [low, high] = [0, 100];
  for (let i = 0; i < 12; i += 1) {
    const middle = (low + high) / 2;
    const { falseAlarmRate } = detection(
      known,
      runs.map((run) => run(middle)),
    );
    // A little below the bound, since other series have a few more.
    if (falseAlarmRate <= 0.9 * MOST_FALSE) high = middle;
    else low = middle;
  }
  return detection(
    fresh,
    fresh.map((one) => method.alarms(one)(high)),
  );
}

/** With the threshold that each day's own law asks for, as surges have it. */
function asUsed(series: readonly OutbreakSeries[]): Detection {
  return detection(
    series,
    series.map(({ counts }) =>
      watch(counts, BASELINE, (law, value) => isAlarm(law, value, 1 / MOST_FALSE)).map(({ alarm }) => alarm),
    ),
  );
}
