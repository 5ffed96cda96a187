import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from '../actors/actors.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Draft, Frame } from '../frames/draft.ts';
import type { ReadingRule } from '../rules/index.ts';
import { arePrivate, isBesideSport, isGrave, violence } from './topic-weight.ts';
import { WEAK, paragraphsOf, topicOf } from './topic-words.ts';

/**
 * The incidents that stand: without those told only in paragraphs about sport, films or the like; and none at all
 * where nothing told has a day, a figure or a place of its own, as in essays that speak of violence at large.
 */
export function loudDrafts(
  notes: Annotations,
  actors: readonly ActorMention[],
  drafts: readonly Draft[],
): Draft[] {
  const quiet = new Set(
    paragraphsOf(notes.document)
      .filter((b) => isQuietParagraph(notes, actors, b))
      .flatMap((b) => b.filter((s) => !isBesideSport(notes, s)).map((s) => s.index)),
  );
  const leave = (rule: ReadingRule, left: readonly Draft[]): void => {
    for (const frame of left.flatMap((d) => d.frames)) notes.trace?.leave(rule, frame);
  };
  const isQuiet = (d: Draft): boolean => d.frames.every((f) => quiet.has(f.sentence));
  leave('topic.paragraph', drafts.filter(isQuiet));
  const heard = drafts
    .filter((d) => !isQuiet(d))
    .map((d) => ({ ...d, frames: d.frames.map((f) => asDenied(notes, f)) }));
  const live = heard.filter((d) => !d.background);
  // People set free whose taking is told, with its day, are no talk at large.
  const isRecalled = heard.some((d) => d.background && d.family === 'abduction');
  const isHeld = (d: Draft): boolean => !isThin(notes, d) || (isRecalled && d.family === 'release');
  if (live.some(isHeld)) return heard;
  leave('topic.thin', live);
  return heard.filter((d) => d.background);
}

/** A denial governs so many tokens behind it. */
const DENIAL_REACH = 12;

/** "dément la rumeur d’un second assaut": told only to say that it did not happen. */
function asDenied(notes: Annotations, frame: Frame): Frame {
  const triggers = inRange(notes.triggers, frame.first, frame.last);
  const sentence = notes.document.sentences[frame.sentence];
  const isDenied = (at: number): boolean =>
    hasCue(notes, Math.max(sentence?.first ?? 0, at - DENIAL_REACH), at, 'denial');
  const isCounted = frame.tolls.some((t) => !t.isBare);
  if (isCounted || triggers.length === 0 || !triggers.every((t) => isDenied(t.first))) return frame;
  notes.trace?.because(frame.evidence, 'certainty.denied', frame, 'certainty');
  return { ...frame, tolls: [], certainty: 'denied' };
}

function isQuietParagraph(
  notes: Annotations,
  actors: readonly ActorMention[],
  paragraph: readonly Sentence[],
): boolean {
  const best = topicOf(notes, paragraph);
  return (
    best !== null &&
    !WEAK.has(best.topic) &&
    (best.topic !== 'crime' || arePrivate(notes, actors, paragraph)) &&
    best.count >= 2 &&
    best.count > violence(notes, actors, paragraph, best.topic) &&
    !paragraph.some((s) => isGrave(notes, actors, s, best.topic))
  );
}

/** Done by somebody in the town named right before. */
const isSet = (f: Frame): boolean =>
  f.hasSetting && f.strength === 'strong' && !f.isNominal && !f.isVague && f.agents.length > 0;

/** So many sentences, at most, have a headline or a flash. */
const FLASH = 2;

/** Somebody did or suffered it somewhere: in a region, or by a verb in a country, since "after the attack in Israel" tells of what followed. */
const isFlash = (frames: readonly Frame[]): boolean =>
  frames.some(
    ({ place, agents, patients, tolls, ...frame }) =>
      place !== null &&
      !frame.isVague &&
      !frame.isDefinite &&
      frame.certainty !== 'denied' &&
      (place.placeId !== `iso:${place.country}`
        ? agents.length + patients.length + tolls.length > 0
        : !frame.isNominal && patients.length + tolls.length > 0),
  );

/** Nothing holds it: no day, no figure, no place of its own, or only "attacks" somewhere in a country. */
function isThin(notes: Annotations, draft: Draft): boolean {
  const { frames } = draft;
  const isDated = frames.some((f) => f.when !== null && f.when.timePrecision === 1);
  const isCounted = frames.some((f) => f.tolls.some((t) => t.low > 2 || t.high !== null));
  const isPlaced = frames.some(
    (f) => f.place !== null && f.place.geoPrecision < 3 && !isHabit(notes, f.sentence),
  );
  if (isDated || isCounted || frames.some(isSet)) return false;
  // A headline or a flash has no room for a day: who did something somewhere is its news.
  if (notes.document.sentences.length <= FLASH && isFlash(frames)) return false;
  return draft.family === 'release' || frames.every((f) => f.isVague) || !isPlaced;
}

/** "souvent", "depuis plusieurs semaines": how things are, rather than what happened. */
function isHabit(notes: Annotations, index: number): boolean {
  const sentence = notes.document.sentences[index];
  if (!sentence) return false;
  const isLasting = inRange(notes.dates, sentence.first, sentence.last).some(
    (d) =>
      (d.kind === 'since' || d.kind === 'duration') &&
      d.precision > 1 &&
      // "Ber, occupée depuis un mois": how long a town has been held says nothing of what happens there.
      turnsIn(notes, 'heldTowns', d.first - 1, d.first).length === 0,
  );
  return isLasting || hasCue(notes, sentence.first, sentence.last, 'history');
}
