import { addDays } from '../../core/calendar.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import type { Nearness } from '../annotation/distance.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';
import { AFTER_REACH, leadsToAnother } from './reckoned.ts';

const OPENING_COST = 3;

/** Between "au lendemain de" and the word for the event: "la très meurtrière"; tokens. */
const NAMED_REACH = 7;

/** A time that a sentence gives for an event: a day mention, and a clock or part of day beside it. */
export interface Moment {
  readonly day: DateMention | null;
  readonly clock: DateMention | null;
  /** Days to move `day` by: −1 for what another event came "a day after". */
  readonly shiftDays?: number;
  /** "Two days after the raid", with no other day: how long before the report was written. */
  readonly since?: DateMention;
}

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
  // "Trois jours après le raid du 17 septembre", "… le massacre, commis le 11 mai": the day of the raid itself is told.
  const isOwn =
    after !== null &&
    day !== null &&
    day.d.first >= after.last &&
    (!notes.document.tokens.slice(after.last, day.d.first).some((t) => t.text === ',') ||
      endsTurn(notes, 'carriedOut', day.d.first));
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
