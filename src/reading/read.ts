import { daysBetween } from '../core/calendar.ts';
import type { When } from '../core/findings.ts';
import { checkGeography, findChains, findToponyms, type Gazetteer } from '../gazetteer/index.ts';
import type { Document } from '../language/document.ts';
import { isLabel } from '../language/fields.ts';
import { actorMentions } from './actors/actors.ts';
import { annotate, hasCue, inRange } from './annotation/annotate.ts';
import type { CompiledPack } from './annotation/compile.ts';
import {
  assessmentsOf,
  contradictionsOf,
  corridorsOf,
  operationsOf,
  signalsOf,
} from './incidents/context.ts';
import { Nearness } from './annotation/distance.ts';
import type { Frame } from './frames/draft.ts';
import { explainBeside } from './explain-report.ts';
import { withoutFurniture } from './text/furniture.ts';
import { noteToponyms } from './frames/grounds.ts';
import { finish } from './incidents/inherit.ts';
import { atLinePlaces } from './places/line-places.ts';
import { atScene, lentBy, sceneBehind, type SceneTown } from './places/scene-towns.ts';
import { homeOf } from './places/whereabouts.ts';
import { headingDays } from './times/headings.ts';
import { headDay } from './times/line-heads.ts';
import { stampAt, stampsOf, withoutStamps, type Stamp } from './text/messages.ts';
import { writtenOn } from './times/own-day.ts';
import type { Reading } from './reading.ts';
import { accountabilityOf } from './actors/accountability.ts';
import { readScene } from './frames/scene.ts';
import { isErrand } from './times/errands.ts';
import { settingDay } from './times/setting-days.ts';
import { located } from './places/positions.ts';
import { countsOf, joinFound, sectionsOf, type Found } from './text/sections.ts';
import { settle } from './incidents/settle.ts';
import { openMended } from './annotation/spelling.ts';
import { statementsOf } from './statements/statements.ts';
import { tellStory } from './incidents/story.ts';
import { isRecentStart } from './times/event-dates.ts';
import { turnsIn } from './annotation/turns.ts';
import { withUnlisted } from './actors/unlisted.ts';
import { loudDrafts } from './incidents/loud.ts';
import { quietTopic } from './incidents/topics.ts';
import type { Trace } from './trace.ts';

export interface Page {
  readonly text: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly title: string | null;
}

const NOTHING: Found = {
  incidents: [],
  operations: [],
  statements: [],
  signals: [],
  corridors: [],
  assessments: [],
  contradictions: [],
};

/** What a report tells, section by section. */
export function readDocument(
  page: Page,
  words: CompiledPack,
  gazetteer: Gazetteer,
  trace: Trace | null = null,
): Found {
  let found = NOTHING;
  // What comes without a day of publication may bear its own, for itself and for what follows.
  let dated = page;
  const stamps = stampsOf(
    page.text,
    page.publishedAt,
    (name) =>
      gazetteer.named(name).length > 0 ||
      words.actors.get(name) !== undefined ||
      (words.pack.fields !== undefined && isLabel(words.pack.fields, name)),
    words.pack.dates.months,
  );
  for (const section of sectionsOf(page.text)) {
    const opened = openMended(page.text, words, section, gazetteer);
    const whole = withoutStamps(opened, stamps, words, section, gazetteer);
    const document = withoutFurniture(whole, words, section, gazetteer, trace);
    trace?.open(document, countsOf(found));
    dated = dated.publishedAt === null ? { ...page, publishedAt: writtenOn(document, words) } : dated;
    found = joinFound(found, readSection(dated, document, stamps, words, gazetteer, trace));
  }
  return found;
}

/** The cascade over one document: words, places, frames, story, findings. */
function readSection(
  page: Page,
  document: Document,
  stamps: readonly Stamp[],
  words: CompiledPack,
  gazetteer: Gazetteer,
  trace: Trace | null,
): Found {
  if (document.tokens.length === 0) return NOTHING;
  const { notes, toponyms } = withUnlisted(
    annotate(document, words, page.publishedAt, trace, (at) => stampAt(stamps, at)?.day ?? page.publishedAt),
    findToponyms(document, gazetteer, words.pack.places, { source: page.source }),
  );
  const actors = actorMentions(notes, toponyms, homeOf(toponyms), gazetteer);
  if (trace) noteToponyms(trace, toponyms);
  const reading: Reading = { notes, toponyms, actors, nearness: new Nearness(notes), gazetteer };
  // A country may strike, and it may play.
  const armed = actors.filter((a) => !toponyms.some((t) => t.first === a.first && t.last === a.last));
  if (quietTopic(notes, armed))
    return { ...NOTHING, corridors: corridorsOf(findChains(document, toponyms), toponyms) };
  const { frames, dayBefore } = readFrames(reading, page, stamps);
  const drafts = settle(loudDrafts(notes, armed, tellStory(frames, page.publishedAt, trace)), trace);
  const accountability = accountabilityOf(reading);
  const incidents = drafts.map((draft) => finish(reading, draft, drafts, accountability, page.publishedAt));
  const operations = operationsOf(notes, drafts, incidents);
  const found = located({
    incidents,
    operations,
    statements: statementsOf(reading, dayBefore),
    signals: signalsOf(notes, toponyms, operations, incidents),
    corridors: corridorsOf(findChains(document, toponyms), toponyms),
    assessments: assessmentsOf(notes),
    contradictions: contradictionsOf(
      notes,
      incidents,
      accountability,
      checkGeography(document, toponyms, gazetteer, words.pack.places),
    ),
  });
  if (trace) explainBeside(trace, found);
  return found;
}

/** Reads the sentences in order; each knows the day of the event told before it. */
function readFrames(
  reading: Reading,
  page: Page,
  stamps: readonly Stamp[],
): { frames: readonly Frame[]; dayBefore: (sentence: number) => string | null } {
  const frames: Frame[] = [];
  const days: (string | null)[] = [];
  let previous: string | null = null;
  const headings = headingDays(reading.notes);
  let heading: When | null = null;
  let head: { readonly block: number; readonly when: When } | null = null;
  let scene: SceneTown | null = null;
  for (const sentence of reading.notes.document.sentences) {
    days[sentence.index] = previous;
    heading = headings.get(sentence.index) ?? heading;
    const lent = lentBy(scene, sentence);
    const day: string | null = previous ?? lastDayNamed(reading, sentence.first);
    const told: readonly Frame[] = atScene(
      reading,
      sentence,
      readScene(reading, sentence, day, lent),
      lent,
    ).filter((f) => !isOfOldDays(reading, f, page.publishedAt));
    scene = sceneBehind(reading, sentence, scene, told);
    const lineHead = headDay(reading, sentence, page.publishedAt);
    if (lineHead) head = { block: sentence.block, when: lineHead };
    const stamp = stampWhen(page, stamps, sentence.start);
    const dated = (f: Frame): When | null =>
      (head?.block === sentence.block ? head.when : null) ?? heading ?? (f.impliedDay ? null : stamp);
    frames.push(...told.map((f) => (f.when ? f : { ...f, when: dated(f) })));
    previous =
      told.find((f) => f.when && f.when.timePrecision === 1 && !f.isPluperfect)?.when?.start ??
      (told.length === 0 ? settingDay(reading, sentence, previous) : null) ??
      previous;
  }
  return { frames: atLinePlaces(reading, frames), dayBefore: (sentence) => days[sentence] ?? null };
}

/** Days after which what a report recalls is no news. */
const OLD_DAYS = 60;

/** "The army lost Kidal in 2014. Twenty soldiers died in that battle": of the time told of right before, long past. */
function isOfOldDays({ notes }: Reading, frame: Frame, publishedAt: string | null): boolean {
  const before = notes.document.sentences[frame.sentence - 1];
  if (!frame.isBackThen || frame.when !== null || !before || publishedAt === null) return false;
  const named = inRange(notes.dates, before.first, before.last);
  const isOld =
    named.length > 0 && named.every((d) => d.to !== null && daysBetween(d.to, publishedAt) > OLD_DAYS);
  if (isOld) notes.trace?.leave('story.history-undated', frame);
  return isOld;
}

/** The day on which a message was sent, for what it tells without a day; an hour alone is of the day of the page. */
function stampWhen(page: Page, stamps: readonly Stamp[], at: number): When | null {
  const stamp = stampAt(stamps, at);
  const day = stamp?.day ?? (stamp?.isTimed ? page.publishedAt : null);
  if (!stamp || day === null) return null;
  const quote = page.text.slice(stamp.start, stamp.end).trimEnd();
  return {
    start: day,
    end: day,
    time: null,
    partOfDay: null,
    timePrecision: 1,
    anchor: stamp.day === null ? 'publication' : 'absolute',
    evidence: [{ start: stamp.start, end: stamp.start + quote.length, quote }],
  };
}

/** "La cité s’est réveillée ce mardi sous les armes": a day named before anything is told. */
function lastDayNamed(reading: Reading, before: number): string | null {
  const named = reading.notes.dates.findLast(
    (d) =>
      d.first < before &&
      (d.kind === 'night' || (d.kind === 'day' && d.from === d.to) || isRecentStart(d)) &&
      d.from !== null &&
      !d.future &&
      !d.dateline &&
      !isPublication(reading, d) &&
      !isErrand(reading, d.first),
  );
  return named?.from ?? null;
}

/** "Publié le lundi 2 juin": the day of the text. */
const isPublication = (reading: Reading, d: { readonly first: number }): boolean =>
  hasCue(reading.notes, Math.max(0, d.first - 3), d.first, 'publishing') &&
  turnsIn(reading.notes, 'buried', Math.max(0, d.first - 3), d.first).length === 0;
