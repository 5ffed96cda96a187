/** How much of the record a dataset holds, learnt from the two. */

/** Two of four before anything is seen: with few incidents, half. */
const BEFORE = { found: 2, of: 4 };
const ROUNDS = 20;

/**
 * Share of incidents that the dataset tells of too: the expectation–maximisation that Fellegi–Sunter linkage takes its prior from.
 * @param likelihoods of each incident: the sum over its candidates of how much more likely each is as its twin than as a stranger
 * @returns 0..1, neither included
 */
export function shareHeld(likelihoods: readonly number[]): number {
  let share = BEFORE.found / BEFORE.of;
  for (let round = 0; round < ROUNDS; round++) {
    const found = likelihoods.reduce((sum, one) => sum + (share * one) / (1 - share + share * one), 0);
    share = (found + BEFORE.found) / (likelihoods.length + BEFORE.of);
  }
  return share;
}
