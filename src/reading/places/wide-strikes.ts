import type { Draft, Frame } from '../frames/draft.ts';

/** A region or a country. */
const WIDE = 3;

/**
 * "Missiles hit several towns of the country. In A, ten people died": dead of a town of whom no other deed is told fell in
 * the strikes on the country that were told before.
 * @returns the incident of those strikes
 */
export function strikesBefore(draft: Draft, drafts: readonly Draft[]): Draft | null {
  if (draft.family !== 'assault' || draft.background || !draft.frames.every(isOfDeadAlone)) return null;
  if (!draft.frames.some((f) => f.tolls.length > 0)) return null;
  const before = drafts.slice(0, drafts.indexOf(draft));
  return before.find((d) => isWide(d) && isOfDay(draft, d)) ?? null;
}

/** Told by figures, or by words that say nothing of the means: "touché", "hit". */
const isOfDeadAlone = (f: Frame): boolean =>
  f.agents.length === 0 &&
  f.sightings.every((s) => s.kind === 'killing' || (s.kind === 'attack' && s.strength === 'weak'));

const isWide = ({ frames: [first], background }: Draft): boolean =>
  !background &&
  first !== undefined &&
  first.place !== null &&
  first.place.geoPrecision >= WIDE &&
  first.kinds.every((k) => k === 'shelling' || k === 'airstrike');

const isOfDay = (draft: Draft, d: Draft): boolean =>
  draft.when === null ||
  d.when === null ||
  (draft.when.start <= d.when.end && d.when.start <= draft.when.end);
