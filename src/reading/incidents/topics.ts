import type { Means } from '../../core/findings.ts';
import type { Document } from '../../language/document.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import type { EventKind, QuietEntry } from '../../language/vocabulary.ts';
import type { ActorMention } from '../actors/actors.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import type { Draft, Frame } from '../frames/draft.ts';
import type { ReadingRule } from '../rules/index.ts';
import { turnsIn } from '../annotation/turns.ts';
import { hasScore } from '../text/scores.ts';

type Topic = QuietEntry['topic'];

/** Topics whose words make "attaque", "assaut" or "strike" mean no violence, with how many of them make a page about it. */
const FEWEST_WORDS: Readonly<Partial<Record<Topic, number>>> = {
  sport: 3,
  fiction: 3,
  exercise: 3,
  commemoration: 3,
  accident: 3,
  economy: 3,
  crime: 3,
  politics: 4,
  opinion: 3,
  nature: 3,
  health: 3,
  works: 3,
  computing: 3,
  kitchen: 3,
};
/**
 * These silence a page only where it tells of no violence at all: a campaign or a column may report a real attack,
 * and clinics, quarries and parks are attacked.
 */
const WEAK: ReadonlySet<Topic> = new Set([
  'politics',
  'opinion',
  'nature',
  'health',
  'works',
  'computing',
  'kitchen',
]);

/** Topics that act violence out, and how many of their words make a page about nothing else. */
const STAGED: ReadonlySet<Topic> = new Set(['sport', 'fiction', 'exercise']);
const FULL_PAGE = 4;
/** So many of its words tell of one exercise from end to end, however it is told at first: "Une rafale. Les soldats …". */
const WHOLE_EXERCISE = 6;

/** A paragraph with so much violence in it is news, whatever the rest of the page is about. */
const LOUD_PARAGRAPH = 2;

/**
 * What a page is about when it only sounds violent, or null.
 * Different words count, not repetitions; armed actors and violent tolls weigh against. A page of headlines with
 * one real attack is not quiet.
 */
export function quietTopic(notes: Annotations, actors: readonly ActorMention[]): string | null {
  const { sentences } = notes.document;
  const best = topicOf(notes, sentences);
  // Insurgents who storm a supermarket are no robbers, whatever the detectives find there.
  if (!best || (best.topic === 'crime' && !arePrivate(notes, actors, sentences))) return null;
  if (best.topic === 'accident' && sentences.some((s) => isStruck(notes, s))) return null;
  if (sentences.some((s) => isGrave(notes, actors, s, best.topic))) return null;
  const weight = violence(notes, actors, sentences, best.topic);
  const fewest = (FEWEST_WORDS[best.topic] ?? Infinity) - (weight <= 1 && !WEAK.has(best.topic) ? 1 : 0);
  // A page so full of the words of a film, a match or an exercise tells of its violence as well as of its plot.
  const isFull = best.count >= FULL_PAGE && (STAGED.has(best.topic) || best.topic === 'crime');
  if (best.count < fewest || (weight >= best.count && !isFull) || (WEAK.has(best.topic) && weight > 0))
    return null;
  const isNews =
    paragraphsOf(notes.document).some(
      (b, i) => !(i === 0 && b.length === 1) && isNewsBeside(notes, actors, b, best.topic),
    ) ||
    (best.topic === 'sport' && sentences.some((s) => isBesideSport(notes, s)));
  if (isNews && !(best.topic === 'exercise' && best.count >= WHOLE_EXERCISE)) return null;
  const word = notes.trace ? notes.quiet.find((m) => m.value === best.topic) : undefined;
  if (word) notes.trace?.leave('topic.page', word);
  return best.topic;
}

/** So many tokens, at most, stand between a figure and the word of harm that counts by it: "killing at least forty". */
const COUNT_REACH = 4;

/**
 * Whether a sentence tells, with a figure, of people harmed by an armed actor or by a deed of war: a bomb at a match
 * is no sport, nor is an attack on a clinic medicine. Of a plot it says nothing, of a drill only where a group that
 * exists does it.
 */
function isGrave(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
  topic: Topic,
): boolean {
  const { first, last } = sentence;
  if (topic === 'fiction' || topic === 'commemoration' || turnsIn(notes, 'ofWords', first, last).length > 0)
    return false;
  if (topic === 'sport' ? hasScore(notes.document, first, last) : isNearTopic(notes, sentence, 'sport'))
    return false;
  const armed = inRange(actors, first, last).filter((a) => a.side === 'armed');
  const strong = inRange(notes.triggers, first, last).flatMap((t) =>
    t.value.filter((w) => w.strength === 'strong'),
  );
  // "when assailants set fire to a tanker and two coaches": no accident, whoever came out of it.
  if (topic === 'accident') return armed.length > 0 && strong.length > 0;
  const isCounted = inRange(notes.harm, first, last).some(
    (m) => inRange(notes.numbers, Math.max(first, m.first - COUNT_REACH), m.last + COUNT_REACH).length > 0,
  );
  if (!isCounted) return false;
  if (topic === 'exercise') return armed.some(isNamedArmed);
  if (strong.some((w) => OF_WAR.has(w.kind))) return true;
  // Teams have names of war, and eliminate each other; robbers are armed.
  return topic === 'sport' ? strong.some((w) => w.kind === 'gunfire') : topic !== 'crime' && armed.length > 0;
}

/** Whether a paragraph of a page on a topic tells of other things: much violence, and no word of the topic or of a match or a play. */
const isNewsBeside = (
  notes: Annotations,
  actors: readonly ActorMention[],
  paragraph: readonly Sentence[],
  topic: Topic,
): boolean =>
  violence(notes, actors, paragraph, topic) >= LOUD_PARAGRAPH &&
  [topic, ...STAGED].every((t) => wordsOn(notes, paragraph, t) === 0) &&
  // The story of an exercise is told as if it were true, though hardly with the name of a group that exists.
  (topic !== 'exercise' || paragraph.some((s) => inRange(actors, s.first, s.last).some(isNamedArmed)));

const isNamedArmed = ({ side, isNamed }: ActorMention): boolean => side === 'armed' && isNamed;

/** What robbers and killers of kin do not do. */
const OF_WAR: ReadonlySet<EventKind> = new Set(['abduction', 'ied', 'suicide', 'airstrike', 'shelling']);

/** Whether sentences tell of no more than common crime: no group by its name, no deed of war. */
const arePrivate = (
  notes: Annotations,
  actors: readonly ActorMention[],
  sentences: readonly Sentence[],
): boolean =>
  sentences.every(
    ({ first, last }) =>
      !inRange(actors, first, last).some(isNamedArmed) &&
      !inRange(notes.triggers, first, last).some((t) =>
        t.value.some((w) => w.strength === 'strong' && OF_WAR.has(w.kind)),
      ),
  );

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

const DAYS: ReadonlySet<string> = new Set(['day', 'night']);

/** A bulletin that ends with the match: a sentence of violence with its day, and no word of sport in it or beside it. */
const isBesideSport = (notes: Annotations, sentence: Sentence): boolean =>
  !isNearTopic(notes, sentence, 'sport') &&
  inRange(notes.dates, sentence.first, sentence.last).some((d) => DAYS.has(d.kind)) &&
  inRange(notes.triggers, sentence.first, sentence.last).some((t) =>
    t.value.some((w) => w.strength === 'strong'),
  );

/** Whether a sentence, or one right beside it, holds a word of the topic. */
function isNearTopic(
  { document: { sentences }, quiet }: Annotations,
  { index }: Sentence,
  topic: Topic,
): boolean {
  const from = sentences[Math.max(0, index - 1)]!.first;
  const to = sentences[Math.min(sentences.length - 1, index + 1)]!.last;
  return inRange(quiet, from, to).some((m) => m.value === topic);
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
    (best.topic !== 'accident' || !paragraph.some((s) => isStruck(notes, s))) &&
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

/** Paragraphs: sentences with no line break between them. */
function paragraphsOf({ text, sentences }: Document): Sentence[][] {
  const found: Sentence[][] = [];
  for (const sentence of sentences) {
    const before = found.at(-1)?.at(-1);
    if (before && !text.slice(before.end, sentence.start).includes('\n')) found.at(-1)?.push(sentence);
    else found.push([sentence]);
  }
  return found;
}

/** The topic of most different words in some sentences. */
function topicOf(notes: Annotations, sentences: readonly Sentence[]): { topic: Topic; count: number } | null {
  let best: { topic: Topic; count: number } | null = null;
  const words = quietWords(notes, sentences);
  if (words.size === 0) return null;
  for (const topic of Object.keys(FEWEST_WORDS) as Topic[]) {
    const count = words.get(topic)?.size ?? 0;
    if (count > 0 && (!best || count > best.count)) best = { topic, count };
  }
  return best;
}

/** So many different words of one topic make an item of a bulletin one about it. */
const ITEM_WORDS = 2;

/** Whether words of sport, of a film or the like make an item one of that. */
export function areTopical(found: readonly LexiconMatch<string>[], tokens: readonly Token[]): boolean {
  const words = new Map<string, Set<string>>();
  for (const { value, first } of found)
    words.set(value, (words.get(value) ?? new Set()).add(tokens[first]!.fold));
  return [...STAGED].some((topic) => (words.get(topic)?.size ?? 0) >= ITEM_WORDS);
}

/** Stands for whatever score is given beside words of sport, as one word of it. */
const SCORE = '0-0';

/** How many different words of a topic stand in some sentences. */
const wordsOn = (notes: Annotations, sentences: readonly Sentence[], topic: Topic): number =>
  quietWords(notes, sentences).get(topic)?.size ?? 0;

/** The different words of every topic in some sentences. */
function quietWords(notes: Annotations, sentences: readonly Sentence[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const s of sentences) {
    for (const { value, first } of inRange(notes.quiet, s.first, s.last)) {
      const words = found.get(value) ?? new Set();
      found.set(value, words.add(notes.document.tokens[first]!.fold));
    }
    if (found.has('sport') && hasScore(notes.document, s.first, s.last)) found.get('sport')!.add(SCORE);
  }
  return found;
}

/** What an accident, a builder, an animal, a vet or a virus does as well as an attacker. */
const UNMEANT: Readonly<Partial<Record<Topic, ReadonlySet<EventKind>>>> = {
  accident: new Set(['killing', 'explosion', 'demolition', 'arson', 'ied']),
  works: new Set(['explosion', 'demolition', 'ied']),
  nature: new Set(['killing', 'attack', 'demolition']),
  computing: new Set(['attack', 'abduction', 'capture', 'killing']),
};

const LAID: ReadonlySet<Means> = new Set(['mine', 'ied']);

/** "A minibus hit a mine and overturned": somebody laid it, whatever the vehicle did then. */
const isMined = (notes: Annotations, { first, last }: Sentence): boolean =>
  inRange(notes.means, first, last).some((m) => m.value.some((means) => LAID.has(means))) &&
  inRange(notes.triggers, first, last).some((t) =>
    t.value.some((w) => w.kind === 'ied' && w.strength === 'strong'),
  );

/** Weapons that no accident has; mines are of gold, too, and planes crash. */
const WEAPONS: ReadonlySet<Means> = new Set([
  'drone',
  'artillery',
  'mortar',
  'rocket',
  'suicide_vest',
  'suicide_vehicle',
  'grenade',
]);

/** "A missile hit the block of flats, killing five": whoever put out the fire, and whatever collapsed. */
const isStruck = (notes: Annotations, { first, last }: Sentence): boolean =>
  inRange(notes.harm, first, last).length > 0 &&
  inRange(notes.triggers, first, last).some((t) => t.value.some((w) => w.form !== 'noun')) &&
  inRange(notes.means, first, last).some((m) => m.value.some((means) => WEAPONS.has(means)));

/** What the forces of a state do with their arms. */
const OF_FORCES: ReadonlySet<EventKind> = new Set(['gunfire', 'crackdown', 'shelling', 'airstrike']);

/** "La police a tiré à balles réelles sur une veillée aux bougies". */
const isByForces = (
  notes: Annotations,
  actors: readonly ActorMention[],
  { first, last }: Sentence,
): boolean =>
  inRange(actors, first, last).some((a) => a.side === 'state') &&
  inRange(notes.triggers, first, last).some((t) =>
    t.value.some((w) => w.strength === 'strong' && w.form !== 'noun' && OF_FORCES.has(w.kind)),
  );

/** Armed actors named, with what they say or forbid, and harm done by or to people, each counted once a sentence. */
function violence(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentences: readonly Sentence[],
  topic: Topic,
): number {
  const isViolent = (w: TriggerWord): boolean =>
    w.strength === 'strong' && UNMEANT[topic]?.has(w.kind) !== true;
  let score = 0;
  for (const sentence of sentences) {
    const armed =
      // Pirates and intruders of networks carry no arms.
      inRange(actors, sentence.first, sentence.last).some(
        (a) => a.side === 'armed' && (topic !== 'computing' || a.isNamed),
      ) ||
      isMined(notes, sentence) ||
      (topic === 'commemoration' && isByForces(notes, actors, sentence));
    const harmed = inRange(notes.harm, sentence.first, sentence.last).length > 0;
    const strong = inRange(notes.triggers, sentence.first, sentence.last).some((t) =>
      t.value.some(isViolent),
    );
    const stated = inRange(notes.statements, sentence.first, sentence.last).length > 0;
    if (armed && harmed) score += 2;
    else if ((armed || harmed) && strong) score += 1;
    else if (armed && stated) score += 1;
  }
  return score;
}
