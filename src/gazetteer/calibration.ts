/**
 * From the ranking's score to a chance that the place is the one meant (Platt scaling: Platt 1999, "Probabilistic outputs
 * for support vector machines"). Fitted by `node bench/places/calibrate.ts` on every second text of
 * bench/places/mentions.jsonl and tested on the others; see docs/methods/places.md. The softmax over candidates is too modest where several rows of one name lie close together.
 */
export const CALIBRATION = { slope: 0.46, intercept: 2.12 } as const;

/** A calibrated chance is never quite 0 or 1. */
const LIMIT = 0.001;

export const logit = (chance: number): number => {
  const inside = Math.min(1 - LIMIT, Math.max(LIMIT, chance));
  return Math.log(inside / (1 - inside));
};

/** Calibrated chance of an answer whose softmax is `raw`, both 0..1; rises with it. */
export const calibrate = (raw: number): number =>
  1 / (1 + Math.exp(-(CALIBRATION.slope * logit(raw) + CALIBRATION.intercept)));
