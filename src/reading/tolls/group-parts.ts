import type { Sentence } from '../../language/sentences.ts';
import { hasCue, type Annotations } from '../annotation/annotate.ts';
import type { PeopleGroup } from './people.ts';
import { isRank } from '../actors/commanders.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Figures behind "dont" or within brackets after a larger figure are its parts. */
export function markParts(
  notes: Annotations,
  sentence: Sentence,
  groups: readonly PeopleGroup[],
): PeopleGroup[] {
  return groups.map((group, i) => {
    const whole = groups.slice(0, i).find((g) => !g.isBare && g.low >= group.low && !g.isPart);
    if (!whole || (group.effect !== null && whole.effect !== null && group.effect !== whole.effect))
      return group;
    // "20 fighters, including two commanders": a rank among them is of their side.
    const part = {
      ...group,
      isPart: true,
      who: whole.who === 'armed_group' && isRank(notes, group) ? whole.who : group.who,
    };
    if (addsUp(groups, whole, i)) return part;
    const cueBetween = hasCue(notes, whole.last, group.first, 'partOf');
    return cueBetween || isOfThem(notes, group) || inBrackets(notes, whole.last, group.first, sentence)
      ? part
      : group;
  });
}

/** "fourteen people, six of them children": what they are said to be stands behind. */
const isOfThem = (notes: Annotations, { first, last }: PeopleGroup): boolean =>
  turnsIn(notes, 'ofThem', first, last).some((t) => t.first > first && t.last < last);

/** "315 people, 303 students and 12 teachers": figures that follow a total and add up to it. */
function addsUp(groups: readonly PeopleGroup[], whole: PeopleGroup, at: number): boolean {
  const from = groups.indexOf(whole) + 1;
  const counted = groups.slice(from).filter((g) => !g.isBare);
  let sum = 0;
  for (const [n, g] of counted.entries()) {
    sum += g.low;
    if (sum === whole.low && n > 0) return groups.indexOf(g) >= at;
    if (sum > whole.low) return false;
  }
  return false;
}

function inBrackets(notes: Annotations, from: number, to: number, sentence: Sentence): boolean {
  let depth = 0;
  let dashes = 0;
  for (let i = from; i < to && i < sentence.last; i++) {
    const text = notes.document.tokens[i]!.text;
    if (text === '(' || text === ':') depth++;
    if (text === ')') depth--;
    // "Three people – the ambassador, a guard and a driver – were killed": the first dash opens, the next closes.
    if ((text === '–' || text === '—') && notes.document.tokens[i]!.spaceBefore) dashes++;
  }
  return depth > 0 || dashes % 2 === 1;
}
