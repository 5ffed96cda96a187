/**
 * Made-up series with outbreaks, after the published description of `sim.pointSource` (R package surveillance; Höhle
 * 2007): a two-state Markov chain says when there is an outbreak, and the mean of a day is
 * exp(A·sin(2π·(t + φ) / period) + α + K·state). Counts are Poisson there; a finite size makes them negative binomial.
 */
import { drawNegativeBinomial, type Random } from '../../src/analysis/distributions/index.ts';

export interface OutbreakModel {
  /** A: amplitude of the season, on the log of the mean. */
  readonly amplitude: number;
  /** α: log of the mean without season and outbreak. */
  readonly level: number;
  /** K: what an outbreak adds to the log of the mean; 1.7 in the package's own examples. */
  readonly weight: number;
  /** Chance that a day without outbreak is followed by another; that an outbreak goes on. */
  readonly stayQuiet: number;
  readonly goOn: number;
  readonly size: number;
  readonly days: number;
}

/** Days for weeks: an outbreak lasts four weeks in the mean and comes twice a year. */
export const DAILY: OutbreakModel = {
  amplitude: 1,
  level: 1,
  weight: 1.7,
  stayQuiet: 1 - 1 / 180,
  goOn: 1 - 1 / 28,
  size: Infinity,
  days: 1095,
};

export interface OutbreakSeries {
  readonly counts: Int32Array;
  /** 1 on days of an outbreak. */
  readonly state: Int8Array;
}

/** Days at the beginning that are never of an outbreak: the first baselines. */
export const WARM_UP_DAYS = 63;

export function outbreakSeries(model: OutbreakModel, random: Random): OutbreakSeries {
  const counts = new Int32Array(model.days);
  const state = new Int8Array(model.days);
  const phase = random() * 365;
  for (let t = 0; t < model.days; t += 1) {
    const before = t === 0 ? 0 : (state[t - 1] ?? 0);
    const isOn = before === 1 ? random() < model.goOn : random() >= model.stayQuiet;
    state[t] = t >= WARM_UP_DAYS && isOn ? 1 : 0;
    const season = model.amplitude * Math.sin((2 * Math.PI * (t + phase)) / 365);
    const mean = Math.exp(season + model.level + model.weight * (state[t] ?? 0));
    counts[t] = drawNegativeBinomial({ mean, size: model.size }, random);
  }
  return { counts, state };
}

export interface Detection {
  /** Outbreaks with an alarm on one of their days, of all. */
  readonly sensitivity: number;
  /** Alarms on days without outbreak, of these days. */
  readonly falseAlarmRate: number;
  /** Days from the first day of an outbreak to its alarm, middle of those found; 0: on the first day. */
  readonly medianDelay: number;
  readonly outbreaks: number;
}

/** How alarms fare against outbreaks, after Watkins et al. (2008). */
export function detection(
  series: readonly OutbreakSeries[],
  alarms: readonly (readonly boolean[])[],
): Detection {
  let [quiet, falseAlarms, outbreaks] = [0, 0, 0];
  const delays: number[] = [];
  series.forEach(({ state }, s) => {
    let [begin, found] = [-1, false];
    for (let t = WARM_UP_DAYS; t < state.length; t += 1) {
      const alarm = alarms[s]?.[t] === true;
      if (state[t] === 0) {
        quiet += 1;
        if (alarm) falseAlarms += 1;
        continue;
      }
      if (state[t - 1] === 0) {
        [begin, found] = [t, false];
        outbreaks += 1;
      }
      if (alarm && !found) {
        delays.push(t - begin);
        found = true;
      }
    }
  });
  delays.sort((a, b) => a - b);
  return {
    sensitivity: delays.length / outbreaks,
    falseAlarmRate: falseAlarms / quiet,
    medianDelay: delays[Math.floor(delays.length / 2)] ?? Infinity,
    outbreaks,
  };
}
