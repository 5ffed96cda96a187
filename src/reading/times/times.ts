import { addDays, daysBetween, weekday } from '../../core/calendar.ts';
import type { When } from '../../core/findings.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import type { Attribution } from '../statements/speakers.ts';
import { isOfDeploring } from './deploring.ts';
import type { Nearness } from '../annotation/distance.ts';
import { spanOf } from '../span.ts';
import type { DateRules } from '../trace.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

const OPENING_COST = 3;
const SOME_DAYS = 2;
const AFTER_REACH = 4;
/** Between "au lendemain de" and the word for the event: "la très meurtrière". */
const NAMED_REACH = 7;
const EVENT_KINDS: ReadonlySet<DateMention['kind']> = new Set([
  'day',
  'night',
  'span',
  'month',
  'year',
  'clock',
  'part',
]);

/** A time that a sentence gives for an event: a day mention, and a clock or part of day beside it. */
export interface Moment {
  readonly day: DateMention | null;
  readonly clock: DateMention | null;
  /** Days to move `day` by: −1 for what another event came "a day after". */
  readonly shiftDays?: number;
  /** "Two days after the raid", with no other day: how long before the report was written. */
  readonly since?: DateMention;
}

/** Mentions of time in a sentence that can date an event: not datelines, not when somebody spoke. */
export function eventDates(
  notes: Annotations,
  sentence: Sentence,
  attributions: readonly Attribution[],
  triggers: readonly { readonly first: number; readonly last: number }[],
  nearness: Nearness,
): DateMention[] {
  const all = inRange(notes.dates, sentence.first, sentence.last);
  const own = all.filter(
    (d) =>
      EVENT_KINDS.has(d.kind) &&
      !d.dateline &&
      !d.future &&
      !isOfCurfew(notes, sentence, d) &&
      !isOfDeploring(notes, sentence, d) &&
      !datesTally(notes, sentence, d, triggers) &&
      !datesSpeech(notes, sentence, d, attributions, triggers, nearness),
  );
  if (own.length > 0) return own.filter((d) => !isOfNamedDay(d, own));
  // "images (that) have been circulating since Sunday"
  return all.filter(
    (d) =>
      isLasting(notes, sentence, d) && !datesSpeech(notes, sentence, d, attributions, triggers, nearness),
  );
}

/** "Le 9 septembre, cinq villes ont été attaquées au même moment": the moment is of the day that the sentence names before. */
const isOfNamedDay = (d: DateMention, all: readonly DateMention[]): boolean =>
  d.anchor === 'event' &&
  d.offsetDays === 0 &&
  d.partOfDay === null &&
  all.some((o) => o.last <= d.first && o.anchor !== 'event' && o.from !== null && o.precision === 1);

/** What has lasted longer than so many days is no event of the news. */
const LASTING_DAYS = 10;

/** "sont retenus depuis dimanche", "est depuis lundi le théâtre de combats": the day on which what is told began. */
const isLasting = (notes: Annotations, sentence: Sentence, d: DateMention): boolean =>
  isRecentStart(d) &&
  (inRange(notes.triggers, sentence.first, sentence.last).some((t) =>
    t.value.some((w) => w.strength === 'strong' && (w.form !== 'noun' || opensAnew(notes, t))),
  ) ||
    inRange(notes.harm, sentence.first, sentence.last).some((m) =>
      m.value.some((w) => HELD_STATES.has(w.effect ?? 'killed')),
    ));

/** "porté disparu depuis dimanche", "aux mains de ravisseurs depuis lundi": what one stays from then on. */
const HELD_STATES: ReadonlySet<string> = new Set(['missing', 'abducted', 'detained']);

/** "de violents combats": an event not told of before; "l’attaque" was, and may be older. */
const opensAnew = (notes: Annotations, noun: { readonly first: number }): boolean =>
  [noun.first - 1, noun.first - 2].some((at) => isCue(notes, at, 'indefinite') || isCue(notes, at, 'of'));

/** A day since which something has lasted, no further back than news goes. */
export const isRecentStart = (d: DateMention): boolean =>
  d.kind === 'since' &&
  d.precision === 1 &&
  d.from !== null &&
  d.to !== null &&
  daysBetween(d.from, d.to) <= LASTING_DAYS;

/** How far from the word for it the hours of a curfew stand; tokens. */
const CURFEW_REACH = 9;

/** "a dusk-to-dawn curfew", "un couvre-feu de 20 heures à 5 heures": the hours of the measure. */
function isOfCurfew(notes: Annotations, sentence: Sentence, date: DateMention): boolean {
  if (date.kind !== 'clock' && date.kind !== 'part') return false;
  const curfews = inRange(notes.statements, sentence.first, sentence.last).filter((m) =>
    m.value.some((w) => w.act === 'curfew'),
  );
  return curfews.some(({ first, last }) => {
    const [from, to] = date.first < first ? [date.last, first] : [last, date.first];
    return to - from <= CURFEW_REACH && inRange(notes.triggers, from, to).length === 0;
  });
}

/** "Mercredi, le bilan de l’attaque est passé à 53": the day of the count, where all that is told hangs on the tally. */
function datesTally(
  notes: Annotations,
  sentence: Sentence,
  date: DateMention,
  triggers: readonly { readonly first: number }[],
): boolean {
  // "23/06 09H00 bilan : 5 tués": the stamp of a log line dates what the line tells.
  if (date.first === sentence.first && date.time !== null) return false;
  if (isOfNewCount(notes, sentence, date) || isOfCountThen(notes, sentence, date, triggers)) return true;
  const tally = inRange(notes.harm, Math.max(sentence.first, date.last), sentence.last).find((m) =>
    m.value.some((w) => w.role === 'total'),
  );
  return tally !== undefined && triggers.every((t) => t.first >= tally.first);
}

/** "Mardi, on parlait encore de douze tués", "le maire en annonçait vingt mardi": the day of a count that others have overtaken. */
const isOfCountThen = (
  notes: Annotations,
  sentence: Sentence,
  date: DateMention,
  triggers: readonly { readonly first: number }[],
): boolean =>
  turnsIn(notes, 'countsThen', sentence.first, sentence.last).some(
    (m) =>
      triggers.every((t) => t.first >= m.first) &&
      (date.last <= m.first ? m.first - date.last : date.first - m.last) <= COUNT_REACH,
  );

/** Between a verb of counting anew and its day: "raised (the toll) on Tuesday"; tokens. */
const COUNT_REACH = 5;

/** "on Tuesday raised to 79 the number of people killed", "a porté mardi à 79 le bilan": a figure moves, and nobody dies that day. */
function isOfNewCount(notes: Annotations, sentence: Sentence, { first, last }: DateMention): boolean {
  const { tokens } = notes.document;
  const moves = turnsIn(
    notes,
    'countMoves',
    Math.max(sentence.first, first - COUNT_REACH),
    last + COUNT_REACH,
  );
  return (
    turnsIn(notes, 'countNouns', sentence.first, sentence.last).length > 0 &&
    moves.some((m) => {
      const [from, to] = m.last <= first ? [m.last, first] : [last, m.first];
      return (
        to >= from &&
        inRange(notes.triggers, from, to).length === 0 &&
        !tokens.slice(from, to).some((t) => t.text === ';')
      );
    })
  );
}

/** "a annoncé mercredi le ministère", "dans un communiqué publié samedi": the day of the saying, not of the event. */
function datesSpeech(
  notes: Annotations,
  sentence: Sentence,
  date: DateMention,
  attributions: readonly Attribution[],
  triggers: readonly { readonly first: number; readonly last: number }[],
  nearness: Nearness,
): boolean {
  if (date.kind === 'clock' || date.kind === 'part') return false;
  if (isOfChannel(notes, sentence, date)) return true;
  const toTrigger = Math.min(...triggers.map((t) => nearness.between(t, date)), Infinity);
  // "…, police said. On Tuesday …": what was said in the sentence before has no part in this one.
  const near = Math.max(sentence.first, date.first - 3);
  for (let i = near; i < Math.min(date.last + 2, sentence.last); i++) {
    if (i >= date.first && i < date.last) continue;
    const isSaying =
      isCue(notes, i, 'speechVerb') || isCue(notes, i, 'publishing') || isCue(notes, i, 'denial');
    // "the abduction at Goniri on 21 October was reported": the day of what is reported.
    const isReported = i >= date.last && verbGroup(notes, i, 'participle').voice === 'passive';
    if (!isSaying || isReported) continue;
    // "…, dans la nuit du 24 au 25 mars, annonce le ministère": behind a comma the verb only names who says so.
    // "…, officials said, on Tuesday": nor before one.
    const [from, to] = i >= date.last ? [date.last, i] : [i + 1, date.first];
    if (notes.document.tokens.slice(from, to).some((t) => t.kind === 'mark')) continue;
    // "… compte que dans la nuit du …": what follows "que" is what is said.
    if (i < date.first && hasCue(notes, i + 1, date.first, 'relative')) continue;
    const toSaying = nearness.between({ first: i, last: i + 1 }, date);
    if (toSaying < toTrigger) return true;
  }
  return attributions.some(
    (a) =>
      (date.first >= a.first && date.last <= a.last) ||
      opensSaying(notes, date, a, triggers) ||
      isOfErrand(notes, sentence, date, a),
  );
}

/** Between a speaker and what a clause of its own says of it: its office, a title; tokens. */
const ERRAND_REACH = 12;

/** "…, selon le gouverneur de Diffa, qui est allé lundi consoler les familles": what who speaks did since. */
function isOfErrand(notes: Annotations, sentence: Sentence, date: DateMention, a: Attribution): boolean {
  const { tokens } = notes.document;
  if (date.first < a.last || date.first - a.last > ERRAND_REACH) return false;
  const isComma = (at: number): boolean => tokens[at]!.text === ',';
  let from = date.first - 1;
  while (from > a.last && !isComma(from)) from--;
  let to = date.last;
  while (to < sentence.last && !isComma(to)) to++;
  return (
    isComma(from) && isCue(notes, from + 1, 'relative') && inRange(notes.triggers, from, to).length === 0
  );
}

/** Between "in a post on X" and its day. */
const CHANNEL_REACH = 5;

/** "in a post on X on Thursday", "dans un communiqué jeudi": the day of what is said, right behind how it was. */
function isOfChannel(notes: Annotations, sentence: Sentence, date: DateMention): boolean {
  const {
    words,
    document: { tokens },
  } = notes;
  const from = Math.max(sentence.first, date.first - CHANNEL_REACH);
  const channel = words.channels.matchAll(tokens, from, date.first).at(-1);
  const next = tokens[date.last];
  return (
    channel !== undefined &&
    next?.text === ',' &&
    date.first - channel.last <= 1 &&
    tokens
      .slice(channel.last, date.first)
      .every((t, i) => t.kind === 'word' && !isCue(notes, channel.last + i, 'of'))
  );
}

/**
 * "On Sunday, the governor confirmed …": the day before the verb of saying, which comes before all that is told; not
 * "On Sunday, officials said, gunmen …".
 */
function opensSaying(
  notes: Annotations,
  date: DateMention,
  attribution: Attribution,
  triggers: readonly { readonly first: number; readonly last: number }[],
): boolean {
  const { cue, first } = attribution;
  const isAside =
    notes.document.tokens[date.last]?.text === ',' && notes.document.tokens[cue + 1]?.text === ',';
  return (
    !isAside &&
    date.last <= cue &&
    first < cue &&
    cue - date.last <= 12 &&
    triggers.every((t) => t.first > cue)
  );
}

const REFERENCE_REACH = 3;

/** "Two days before the attack, …": the noun that a day is reckoned from tells of the event told before, not of a new one. */
export function isReckonedFrom(
  notes: Annotations,
  noun: { readonly first: number; readonly last: number; readonly isDefinite: boolean },
  sentence: Sentence,
): boolean {
  if (!noun.isDefinite || notes.document.tokens[noun.last]?.kind === 'word') return false;
  return inRange(notes.dates, sentence.first, noun.first).some(
    (d) => leadsToAnother(notes, d) && d.last <= noun.first && noun.first - d.last <= REFERENCE_REACH,
  );
}

/** "a day after …", "au lendemain de …": what follows is another event. "The next day, …" dates what follows. */
export function leadsToAnother(notes: Annotations, d: DateMention): boolean {
  if (d.anchor !== 'event' || d.from !== null) return false;
  return isCue(notes, d.last, 'of') || (d.leads && notes.document.tokens[d.last]?.kind === 'word');
}

/** "five days after a pastor was killed": whether a day of the sentence is reckoned from what a verb tells. */
export const isDatedFrom = (
  notes: Annotations,
  told: { readonly first: number; readonly form: string },
  dates: readonly DateMention[],
): boolean =>
  told.form !== 'noun' &&
  dates.some((d) => leadsToAnother(notes, d) && d.last <= told.first && told.first - d.last <= AFTER_REACH);

/** The moment of an anchor: its nearest day, and its nearest hour. */
export function momentOf(
  notes: Annotations,
  anchor: { readonly first: number; readonly last: number },
  dates: readonly DateMention[],
  sentence: Sentence,
  nearness: Nearness,
): Moment {
  let day: { d: DateMention; cost: number } | null = null;
  let clock: { d: DateMention; cost: number } | null = null;
  let after: DateMention | null = null;
  const behind = behindSince(notes, anchor.first);
  for (const d of dates) {
    // "a day after militants overran …", "au lendemain de l’offensive": dates what came after, and so this by the way.
    if (leadsToAnother(notes, d) && d.last <= anchor.first && isSubjectBetween(notes, d, anchor)) {
      after = d;
      continue;
    }
    // "au lendemain d’un conseil de sécurité": reckoned from what is no event told here.
    if (leadsToAnother(notes, d) && inRange(notes.triggers, d.last, d.last + NAMED_REACH).length === 0)
      continue;
    const opens = d.first - sentence.first <= 2;
    const way = nearness.between(anchor, d);
    const isOther = (!opens && isOfOther(notes, anchor, d)) || (behind !== null && d.last <= behind);
    const cost = opens ? Math.min(way, OPENING_COST) : isOther ? way + OTHER_COST : way;
    const isDay = d.from !== null || d.anchor === 'event' || d.kind === 'day' || d.kind === 'night';
    if (isDay && (!day || cost < day.cost)) day = { d, cost };
    if ((d.time !== null || d.partOfDay !== null) && (!clock || cost < clock.cost)) clock = { d, cost };
  }
  // "Trois jours après le raid du 17 septembre": the day of the raid itself is told.
  const isOwn =
    after !== null &&
    day !== null &&
    day.d.first >= after.last &&
    !notes.document.tokens.slice(after.last, day.d.first).some((t) => t.text === ',');
  // "came days after troops took the town": some days before, however many.
  if (after && !isOwn && after.offsetDays === null && day !== null && day.d.from !== null)
    return { day: someDaysBefore(day.d), clock: null };
  const shiftDays = after && !isOwn ? -(after.offsetDays ?? 0) : 0;
  // "came five days after a pastor was killed": as many days before the event told before.
  const offsetDays = after && after.offsetDays === null ? SOME_DAYS_BACK : (after?.offsetDays ?? null);
  if (day === null && after !== null && offsetDays !== null) {
    const isEvent =
      inRange(notes.triggers, after.last, anchor.first).length === 0 &&
      !startingAt(notes.triggers, anchor.first)?.value.some((w) => w.form === 'noun');
    if (isEvent)
      return {
        day: {
          ...(after as DateMention),
          offsetDays: -offsetDays,
          precision: after.offsetDays === null ? 2 : after.precision,
        },
        clock: clock?.d ?? null,
        ...(offsetDays <= RECENT_DAYS ? { since: after } : {}),
      };
    if (offsetDays <= RECENT_DAYS) return { day: null, clock: clock?.d ?? null, since: after };
  }
  return { day: day?.d ?? null, clock: clock?.d ?? null, shiftDays };
}

/** The week that ends on the day before. */
const someDaysBefore = (day: DateMention): DateMention => ({
  ...day,
  from: addDays(day.from!, -7),
  to: addDays(day.from!, -1),
  precision: 2,
});

/** "two days after (the Rapid Support Forces) took": nothing but who did it stands between a day and what it is reckoned from. */
function isSubjectBetween(notes: Annotations, d: DateMention, anchor: { readonly first: number }): boolean {
  const way = anchor.first - d.last;
  return (
    way <= AFTER_REACH ||
    (way <= SUBJECT_REACH &&
      startingAt(notes.triggers, anchor.first)?.value.some((w) => w.form === 'noun') !== true &&
      inRange(notes.triggers, d.last, anchor.first).length === 0 &&
      !notes.document.tokens.slice(d.last, anchor.first).some((t) => /^[,;]$/u.test(t.text)))
  );
}

const SUBJECT_REACH = 10;

/** "days after troops took the town": the middle of the week before. */
const SOME_DAYS_BACK = 4;

/** Nobody counts further back in days from the day of writing; "un an après" looks back. */
const RECENT_DAYS = 10;

/** Where "après", "following" begins, right before the noun of an event; null elsewhere: what stands before it came later. */
function behindSince(notes: Annotations, at: number): number | null {
  for (const end of [at, at - 1, at - 2]) {
    const since = turnsIn(notes, 'since', Math.max(0, end - 4), end).find((m) => m.last === end);
    if (
      since &&
      (end === at || isCue(notes, at - 1, 'article') || notes.document.tokens[at - 1]!.kind === 'mark')
    )
      return since.first;
  }
  return null;
}

/**
 * "Lundi, le gouvernement a limogé le préfet, à qui l’on reproche la tuerie", "Mardi, un deuil a été décrété après le massacre":
 * the day that opens the sentence is that of what somebody did since; the deed is named behind, and known.
 */
export function isOfSequel(
  notes: Annotations,
  sentence: Sentence,
  { day }: Moment,
  sightings: readonly { readonly first: number; readonly form: string; readonly isDefinite: boolean }[],
): boolean {
  if (day === null || day.first - sentence.first > OPENS || sightings.length === 0) return false;
  return sightings.every(
    (s) =>
      s.form === 'noun' &&
      s.isDefinite &&
      s.first > day.last &&
      ((behindSince(notes, s.first) ?? -1) > day.last || hasCue(notes, day.last, s.first, 'relative')),
  );
}

/** Before a day that opens a sentence: "Le ", "On "; tokens. */
const OPENS = 2;

const OTHER_COST = 8;

/** "Après le communiqué de ce matin sur l’attaque", "the October 9 vote": a day that another noun before the event has. */
function isOfOther(notes: Annotations, anchor: { readonly first: number }, d: DateMention): boolean {
  if (d.last > anchor.first) return false;
  if (isCue(notes, d.first - 1, 'of')) return true;
  const next = notes.document.tokens[d.last];
  return (
    d.last < anchor.first &&
    isCue(notes, d.first - 1, 'article') &&
    next?.kind === 'word' &&
    !next.capital &&
    !isCue(notes, d.last, 'of') &&
    !notes.triggers.some((m) => m.first === d.last)
  );
}

/**
 * The date of an event from its moment.
 * @param previous the day of the event told before, for "le lendemain" and "la veille"
 * @returns null where the words leave the day open
 */
export function whenOf(notes: Annotations, moment: Moment, previous: string | null): When | null {
  const { day, clock } = moment;
  if (moment.since && previous === null) return beforeWriting(notes, moment.since);
  const said = day ? daysOf(day, previous) : null;
  if (!day || !said) return null;
  const shiftDays = moment.shiftDays ?? 0;
  const range = { start: addDays(said.start, shiftDays), end: addDays(said.end, shiftDays) };
  const used = [day, ...(clock && clock !== day ? [clock] : [])];
  const spans = used.map((d) => spanOf(notes.document, d.first, d.last));
  if (notes.trace) {
    used.forEach((d, i) => notes.trace?.because(spans[i]!, d.rule as DateRules, d));
    if (day.from === null) notes.trace.because(spans[0]!, 'when.from-event', day);
    if (shiftDays !== 0) notes.trace.because(spans[0]!, 'when.before-event', day);
    if (day.weekdayConflict) notes.trace.because(spans[0]!, 'when.conflict', day);
  }
  return {
    start: range.start,
    end: range.end,
    time: day.time ?? clock?.time ?? null,
    partOfDay: day.partOfDay ?? clock?.partOfDay ?? null,
    timePrecision:
      day.weekdayConflict || (day.anchor === 'event' && day.from === null && day.offsetDays === null)
        ? 2
        : day.precision,
    ...anchorOf(day),
    evidence: spans,
  };
}

/** "Two days after the raid" in a report that names no day: reckoned from its day of writing or the day before. */
function beforeWriting(notes: Annotations, since: DateMention): When | null {
  if (notes.publishedAt === null) return null;
  const end = addDays(notes.publishedAt, -(since.offsetDays ?? 0));
  const evidence = spanOf(notes.document, since.first, since.last);
  notes.trace?.because(evidence, 'when.since-event', since);
  return {
    start: addDays(end, -1),
    end,
    time: null,
    partOfDay: null,
    timePrecision: 2,
    anchor: 'publication',
    evidence: [evidence],
  };
}

/** What a date was reckoned from, as the findings say it. */
export const anchorOf = ({ anchor }: DateMention): Pick<When, 'anchor'> =>
  anchor === 'none' ? {} : { anchor };

/** Weekday and date that disagree: the interval holds both, so that neither is picked silently. */
function bothDays(day: DateMention, date: string): { start: string; end: string } {
  if (day.weekday === null) return { start: date, end: date };
  let shift = day.weekday - weekday(date);
  if (shift > 3) shift -= 7;
  if (shift < -3) shift += 7;
  const other = addDays(date, shift);
  return other < date ? { start: other, end: date } : { start: date, end: other };
}

function daysOf(day: DateMention, previous: string | null): { start: string; end: string } | null {
  // What has lasted since a day happened on it.
  if (day.kind === 'since' && day.from !== null) return { start: day.from, end: day.from };
  if (day.from !== null && day.to !== null)
    return day.weekdayConflict ? bothDays(day, day.from) : { start: day.from, end: day.to };
  if (day.anchor !== 'event' || previous === null) return null;
  // "quelques heures plus tôt", "some days later": about then.
  if (day.offsetDays === null)
    return { start: addDays(previous, -SOME_DAYS), end: addDays(previous, SOME_DAYS) };
  const moved = addDays(previous, day.offsetDays);
  return { start: moved, end: moved };
}
