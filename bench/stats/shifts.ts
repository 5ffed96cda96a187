/** Shifts of what is targeted: false positives of the composition test, and how often a planted shift is found. */
import { seeded } from '../../src/core/seeded.ts';
import { compare, log10BayesFactor, tableOf } from '../../src/analysis/shifts/index.ts';
import { milliseconds, type Row, type Say, shown, within } from './row.ts';

const SIMULATIONS = 2000;
/** Shares of seven kinds of target: those of a record in which villages and forces make most. */
const SHARES = [0.4, 0.3, 0.1, 0.08, 0.06, 0.04, 0.02];

export function measure(say: Say): readonly Row[] {
  const share = (then: number, now: number, shares: readonly number[], replications = 499): number => {
    const random = seeded(50);
    let rejected = 0;
    for (let s = 0; s < SIMULATIONS; s += 1) {
      if (s % 100 === 0) say(`${then} and ${now} incidents, ${s} of ${SIMULATIONS}`);
      const actions = [...draw(then, SHARES, random), ...draw(now, shares, random)];
      const isNow = actions.map((_, i) => i >= then);
      if (compare(actions, isNow, replications, random).pValue <= 0.05) rejected += 1;
    }
    return rejected / SIMULATIONS;
  };
  // Fuel from one in ten to four in ten.
  const shifted = [0.25, 0.2, 0.4, 0.06, 0.05, 0.03, 0.01];
  return [
    within('type-I error at 0.05, 100 incidents then and 30 now', share(100, 30, SHARES), 0.04, 0.06),
    within('type-I error at 0.05, 20 then and 10 now', share(20, 10, SHARES), 0.04, 0.06),
    shown('power at 0.05, one kind from 10 % to 40 %, 100 then and 30 now', share(100, 30, shifted)),
    shown('power at 0.05, one kind from 10 % to 40 %, 20 then and 10 now', share(20, 10, shifted)),
    shown('Bayes factor above 10 although nothing changed, share', bayesFactor(SHARES)),
    shown('Bayes factor above 10 for that shift, 100 then and 30 now, share', bayesFactor(shifted)),
    speed(),
  ];
}

interface Drawn {
  readonly counts: Int32Array;
  readonly incidents: number;
}

function draw(n: number, shares: readonly number[], random: () => number): Drawn[] {
  return Array.from({ length: n }, () => {
    let [left, kind] = [random(), 0];
    while (kind < shares.length - 1 && left >= (shares[kind] ?? 0)) {
      left -= shares[kind] ?? 0;
      kind += 1;
    }
    return { counts: Int32Array.from(shares, (_, k) => (k === kind ? 1 : 0)), incidents: 1 };
  });
}

function bayesFactor(shares: readonly number[]): number {
  const random = seeded(51);
  let above = 0;
  for (let s = 0; s < SIMULATIONS; s += 1) {
    const actions = [...draw(100, SHARES, random), ...draw(30, shares, random)];
    const table = tableOf(
      actions,
      actions.map((_, i) => i >= 100),
      SHARES.length,
    );
    if (log10BayesFactor(table) > 1) above += 1;
  }
  return above / SIMULATIONS;
}

function speed(): Row {
  const random = seeded(52);
  const actions = draw(130, SHARES, random);
  const { ms } = milliseconds(() =>
    compare(
      actions,
      actions.map((_, i) => i >= 100),
      1999,
      random,
    ),
  );
  return shown('ms to test an area of 130 actions, 1,999 replications', ms);
}
