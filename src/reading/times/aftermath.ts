import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Anchor } from '../frames/anchors.ts';
import { type Annotations, inRange } from '../annotation/annotate.ts';
import type { Reading } from '../reading.ts';
import { leadsToAnother } from './reckoned.ts';

/** What a sentence tells, and what it says came before, each with its own days and places. */
export interface Told {
  readonly anchors: readonly Anchor[];
  readonly isIn: (at: { readonly first: number }) => boolean;
}

/**
 * "Ninety people were killed in the town on Tuesday, two days after the RSF took it from the army": the clause that a day is
 * reckoned from tells of an event of its own.
 * @returns the anchors of the clause, then those of the rest of the sentence; null where all is one
 */
export function apartFromBefore(
  notes: Annotations,
  sentence: Sentence,
  anchors: readonly Anchor[],
): readonly [before: Told, after: Told] | null {
  const reckoned = inRange(notes.dates, sentence.first, sentence.last).find((d) => leadsToAnother(notes, d));
  if (!reckoned) return null;
  const end = clauseEnd(notes, sentence, reckoned);
  const isBefore = (at: { readonly first: number }): boolean => at.first >= reckoned.last && at.first < end;
  const isAfter = (at: { readonly first: number }): boolean => at.first < reckoned.first || at.first >= end;
  const [after, before] = [anchors.filter(isAfter), anchors.filter(isBefore)];
  // "Thirty-seven have died, three days after gunmen fired on the beach": the dead of what came before.
  const isEvent = (a: Anchor): boolean => a.sighting !== null && isTold(a);
  if (!after.some(isEvent) || !before.some(isEvent)) return null;
  // What the report is about comes last: the next sentence goes on with it.
  return [
    { anchors: before, isIn: isBefore },
    { anchors: after, isIn: isAfter },
  ];
}

/** What is annotated of a part of a sentence, and all of the others: who acts in the one clause did nothing in the other. */
export function partOf(reading: Reading, { first, last }: Sentence, isIn: Told['isIn']): Reading {
  const isSeen = (at: { readonly first: number }): boolean =>
    at.first < first || at.first >= last || isIn(at);
  const { notes } = reading;
  return {
    ...reading,
    actors: reading.actors.filter(isSeen),
    notes: { ...notes, targets: notes.targets.filter(isSeen), answers: new Map() },
  };
}

/** A figure, or a word that says more than "the attack". */
const isTold = ({ sighting, toll }: Anchor): boolean =>
  toll !== null || (sighting !== null && sighting.strength !== 'mention' && !sighting.isDefinite);

/** A clause that opens its sentence ends at a comma; behind what came of it, it goes on to the end. */
function clauseEnd({ document: { tokens } }: Annotations, sentence: Sentence, day: DateMention): number {
  if (day.first - sentence.first > OPENING) return sentence.last;
  const comma = tokens.slice(day.last, sentence.last).findIndex((t) => t.text === ',' || t.text === ';');
  return comma < 0 ? sentence.last : day.last + comma;
}

/** "Only (two days after …)"; tokens. */
const OPENING = 2;
