/**
 * Fits the calibration of places on one half of the annotated texts and prints the constants for src/gazetteer/calibration.ts.
 * Usage: node bench/places/calibrate.ts
 */
import { CALIBRATION, logit } from '../../src/gazetteer/calibration.ts';
import { benchGazetteer, halfOf, readPlaceGold } from './gold.ts';
import { engine } from './readers.ts';
import { judged, pairUp, type Judged } from './score.ts';

const STEPS = 20_000;
const RATE = 0.05;

const read = engine(benchGazetteer());
const answers = readPlaceGold()
  .filter((_, i) => halfOf(i) === 'fit')
  .flatMap((text) => judged(pairUp(text, read(text))));
const fitted = fit(answers);
// What is published is calibrated already: both maps are straight lines in log-odds, so they join into one.
console.log(`${answers.length} answers, ${answers.filter(({ right }) => !right).length} wrong`);
console.log({
  slope: round(fitted.slope * CALIBRATION.slope),
  intercept: round(fitted.slope * CALIBRATION.intercept + fitted.intercept),
});

/** Logistic regression on log-odds, with Platt's smoothed targets so that few mistakes do not mean none. */
function fit(all: readonly Judged[]): { readonly slope: number; readonly intercept: number } {
  const right = all.filter((answer) => answer.right).length;
  const [high, low] = [(right + 1) / (right + 2), 1 / (all.length - right + 2)];
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [bySlope, byIntercept] = [0, 0];
    for (const answer of all) {
      const x = logit(answer.probability);
      const miss = 1 / (1 + Math.exp(-(slope * x + intercept))) - (answer.right ? high : low);
      bySlope += miss * x;
      byIntercept += miss;
    }
    slope -= (RATE * bySlope) / all.length;
    intercept -= (RATE * byIntercept) / all.length;
  }
  return { slope, intercept };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
