import type { PackPhrases } from '../pack.ts';

export const phrases: PackPhrases = {
  firstDay: '1',
  at: 'at {place}',
  near: 'near {place}',
  inArea: 'in the area of {place}',
  claimedBy: 'claimed by {actor}',
  attributedTo: 'attributed to {actor}',
  claimContradiction: 'The text says in one place that it was claimed and in another that it was not.',
  tollContradiction: 'Contradictory tolls ({effect}): {figures}.',
  effects: {
    killed: 'killed',
    injured: 'injured',
    abducted: 'abducted',
    missing: 'missing',
    detained: 'detained',
    released: 'released',
    displaced: 'displaced',
  },
  dateContradiction: 'The weekday and the date do not agree: “{quote}”.',
};
