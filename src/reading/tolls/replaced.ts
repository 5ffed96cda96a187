import type { Span } from '../../core/findings.ts';
import type { Annotations } from '../annotation/annotate.ts';
import type { SourcedToll } from '../frames/draft.ts';
import { areKin, type EarlierFigure } from './revisions.ts';
import { spanOf } from '../span.ts';

/** A toll of an incident with all the words that tell it, and the figure whose place it takes. */
export interface TollWithWords {
  readonly toll: SourcedToll;
  readonly spans: Span[];
  replaces: EarlierFigure | null;
}

/**
 * The tolls that stand once earlier ones have given way: each of these goes into the words of the one that replaces it.
 * What another speaker said stays beside it, as a claim of his.
 */
export function withReplaced(notes: Annotations, told: readonly TollWithWords[]): TollWithWords[] {
  for (const { toll: earlier } of told.filter((t) => t.toll.isEarlier)) {
    const rivals = told.filter(
      ({ toll }) => !toll.isEarlier && areOfSamePeople(earlier, toll) && speaksFor(toll, earlier),
    );
    if (rivals.some((r) => r.replaces !== null)) continue;
    const newer = rivals.find(({ toll }) => toll.low !== earlier.low || toll.high !== earlier.high);
    if (newer) newer.replaces = earlier;
  }
  const standing = told.filter((old) => {
    const newer = told.find((t) => t !== old && givesWay(old, t));
    newer?.spans.push(...old.spans);
    return !newer;
  });
  for (const { replaces, spans } of standing)
    if (replaces) spans.push(spanOf(notes.document, replaces.first, replaces.last));
  return standing;
}

/** Two figures that would take each other's place both stand: the text does not tell which is the newer. */
const givesWay = (old: TollWithWords, { toll, replaces }: TollWithWords): boolean =>
  isFigure(replaces, old.toll) &&
  !isFigure(old.replaces, toll) &&
  areOfSamePeople(old.toll, toll) &&
  speaksFor(toll, old.toll);

const isFigure = (figure: EarlierFigure | null, { low, high }: SourcedToll): boolean =>
  figure !== null && figure.low === low && figure.high === high;

const areOfSamePeople = (a: SourcedToll, b: SourcedToll): boolean =>
  a.effect === b.effect && areKin(a.who, b.who);

/** What "an earlier toll" gave is anybody's to correct; else each speaker corrects himself. */
const speaksFor = (newer: SourcedToll, older: SourcedToll): boolean =>
  older.source === newer.source || (older.source === null && older.isEarlier);
