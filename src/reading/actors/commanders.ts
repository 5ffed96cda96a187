import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { movementOf } from '../annotation/own-text.ts';
import type { PeopleGroup } from '../tolls/people.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Tokens between a rank and the group that it is a rank of: "commanders of the group". */
const RANK_REACH = 4;

/** Whether a group is counted by a rank that both sides have. */
export const isRank = (notes: Annotations, group: PeopleGroup): boolean =>
  turnsIn(notes, 'ranks', Math.max(group.first, group.last - 2), group.last).some(
    (t) => t.last === group.last,
  );

/** "two Boko Haram commanders", "deux cadres du Jnim": a rank that both sides have is of the group named beside it. */
export function withSide(notes: Annotations, group: PeopleGroup): PeopleGroup {
  // "12 enemy fighters": the foes of a movement, in its own text.
  const isFoes =
    group.who === 'armed_group' &&
    turnsIn(notes, 'foes', group.first, group.last).length > 0 &&
    movementOf(notes) !== null;
  if (isFoes) return { ...group, who: 'state_forces' };
  if (!isRank(notes, group)) return group;
  const isOfFighters = inRange(notes.actors, group.first - 3, group.last + RANK_REACH).some(
    ({ first, last, value }) =>
      value.side === 'armed' &&
      ((first < group.last && last >= group.last - 1) ||
        (first >= group.last && isCue(notes, group.last, 'of') && first - group.last <= 3)),
  );
  return isOfFighters ? { ...group, who: 'armed_group' } : group;
}
