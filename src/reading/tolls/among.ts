import type { HarmEffect } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { isCue, type Annotations } from '../annotation/annotate.ts';
import { effectTold } from './figures.ts';
import type { PeopleGroup } from './people.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Between people and the words that put them among the dead, in tokens. */
const AMONG_REACH = 4;

/**
 * What befell people who are told to be among others: "One soldier was among them", "des supplétifs figurent parmi les morts": soldiers or fighters among the dead are a
 * figure of their own side; others only tell who the dead were.
 */
export function amongEffect(notes: Annotations, sentence: Sentence, group: PeopleGroup): HarmEffect | null {
  if (group.who !== 'state_forces' && group.who !== 'armed_group') return null;
  const from = Math.max(sentence.first, group.first - AMONG_REACH - 3);
  // One person in a long list of the dead is told of for who it was.
  const isSubject = group.high !== 1 && opensSentence(notes, sentence, group);
  const near = (turn: 'amongDead' | 'amongThem'): boolean =>
    turnsIn(notes, turn, from, sentence.last).some(
      (m) =>
        (m.first >= group.last && (isSubject || stepsBetween(notes, group.last, m.first) <= AMONG_REACH)) ||
        (m.last <= group.first && group.first - m.last <= AMONG_REACH),
    );
  if (near('amongDead')) return 'killed';
  return near('amongThem') ? effectTold(notes, sentence, group.first) : null;
}

/** "Des supplétifs, …, figurent parmi les morts": what a sentence is about, whatever stands before its verb. */
const opensSentence = (notes: Annotations, sentence: Sentence, group: PeopleGroup): boolean =>
  notes.document.tokens
    .slice(sentence.first, group.first)
    .every((_, i) => isCue(notes, sentence.first + i, 'article'));

/** Tokens between, without dates, adverbs and asides between commas. */
function stepsBetween(notes: Annotations, from: number, to: number): number {
  let steps = 0;
  for (let at = from; at < to; steps++) {
    const behind = notes.insertions.endOf(at);
    at = behind > at && behind <= to ? behind : at + 1;
  }
  return steps;
}
