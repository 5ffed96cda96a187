/** "● 13 fév. — Kousséri. La foule …", "ULANG" above its items: the town that heads a line or a section of a bulletin. */
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import type { Frame } from '../frames/draft.ts';
import type { Reading } from '../reading.ts';
import { headEnd } from '../times/line-heads.ts';

/** One line with a town in front may be any, two make a bulletin. */
const FEWEST_HEADS = 2;
/** Tokens of a heading: its number, its town, a district in brackets. */
const LONGEST_HEADING = 8;

/** Gives what the lines of a bulletin tell without a place the town at their head; of other texts nothing changes. */
export function atLinePlaces(reading: Reading, frames: readonly Frame[]): readonly Frame[] {
  const { towns, heads } = townsAhead(reading);
  if (heads < FEWEST_HEADS) return frames;
  const { sentences } = reading.notes.document;
  const townOver = (frame: Frame): Toponym | undefined => towns.get(sentences[frame.sentence]!.block);
  // "Damboa: gunmen raided Kaya. Five were taken": what its lines say of another place goes on there.
  const left = new Set(frames.filter((f) => f.place !== null).map(townOver));
  return frames.map((frame) => {
    const town = townOver(frame);
    if (!town || left.has(town)) return frame;
    for (const span of town.place.evidence) reading.notes.trace?.because(span, 'where.line-head', town);
    return { ...frame, place: town.place };
  });
}

/** The town at the head of each block, or of the section that it is in, and how many such heads there are. */
function townsAhead(reading: Reading): { towns: ReadonlyMap<number, Toponym>; heads: number } {
  const towns = new Map<number, Toponym>();
  const { sentences } = reading.notes.document;
  let heads = 0;
  let section: Toponym | null = null;
  for (const sentence of sentences) {
    if (sentences[sentence.index - 1]?.block === sentence.block) continue;
    const isHeading = headsSection(reading.notes, sentence);
    const end = isHeading ? sentence.last : headEnd(reading, sentence);
    const town = end === null ? null : townIn(reading, sentence.first, end);
    if (town) heads++;
    if (isHeading) section = town;
    const ahead = town ?? section;
    if (ahead) towns.set(sentence.block, ahead);
  }
  return { towns, heads };
}

/** A short line of its own without an end, which tells of nothing: "ULANG", "III. BENI". */
function headsSection(
  { document, triggers, harm }: Annotations,
  { first, last, index, block }: Sentence,
): boolean {
  const { sentences, tokens } = document;
  return (
    last - first <= LONGEST_HEADING &&
    sentences[index + 1]?.block !== block &&
    tokens[last - 1]!.text !== '.' &&
    inRange(triggers, first, last).length + inRange(harm, first, last).length === 0
  );
}

/** The first town of a head; an area says less than what its line may tell. */
const townIn = ({ toponyms }: Reading, first: number, last: number): Toponym | null =>
  inRange(toponyms, first, last).find(
    (t) =>
      !t.isAdjective &&
      t.place.geoPrecision < 3 &&
      t.kind !== 'country' &&
      t.relation !== 'from' &&
      t.relation !== 'to',
  ) ?? null;
