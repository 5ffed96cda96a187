import { addDays, daysBetween, isoDay, isRealDay, parts, weekday } from '../../core/calendar.ts';
import { fold, type Token } from '../tokens.ts';
import { precisionOf } from './resolve.ts';
import type { DateDraft, DateKind, DateWords, PrefixRule, SpanRule } from './types.ts';

/** The word lists of composition, compiled. */
export interface Composition {
  readonly connectives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly datelineOpeners: readonly (readonly string[])[];
  readonly spans: readonly {
    readonly rule: SpanRule;
    readonly open: readonly string[];
    readonly mid: ReadonlySet<string>;
  }[];
  readonly prefixes: readonly { readonly rule: PrefixRule; readonly words: readonly string[] }[];
}

/** Compiles the word lists of a language. */
export function compileComposition(words: DateWords): Composition {
  return {
    connectives: new Set(words.connectives.map(fold)),
    articles: new Set(words.articles.map(fold)),
    datelineOpeners: words.datelineOpeners.map((phrase) => fold(phrase).split(' ')),
    spans: words.spans.map((rule) => ({ rule, open: rule.open.map(fold), mid: new Set(rule.mid.map(fold)) })),
    prefixes: words.prefixes.map((rule) => ({ rule, words: rule.words.map(fold) })),
  };
}

const DAYLIKE: ReadonlySet<DateKind> = new Set(['day', 'night', 'span']);
const MAX_GAP = 5;

/** Joins day, part of day and clock that stand together; drops parts of day that found no day. */
export function mergeNeighbours(
  pieces: readonly DateDraft[],
  tokens: readonly Token[],
  sets: Composition,
  sentenceOf: Int32Array,
): DateDraft[] {
  const merged: DateDraft[] = [];
  for (const piece of pieces) {
    const current = merged.at(-1);
    const near = current && isNear(current, piece, tokens, sets, sentenceOf);
    if (
      current &&
      near &&
      (join(current, piece, tokens) || takeYear(current, piece) || restate(current, piece, tokens))
    )
      continue;
    merged.push({ ...piece });
  }
  // "Le matin à 7 heures": the hour stands without a day too.
  return merged.filter((draft) => !draft.needsDay || DAYLIKE.has(draft.kind) || draft.time !== null);
}

function isNear(
  a: DateDraft,
  b: DateDraft,
  tokens: readonly Token[],
  sets: Composition,
  sentenceOf: Int32Array,
): boolean {
  if (b.first - a.last > MAX_GAP || sentenceOf[a.first] !== sentenceOf[b.first]) return false;
  for (let i = a.last; i < b.first; i++) {
    const token = tokens[i];
    if (token && token.text !== '(' && token.text !== ',' && !sets.connectives.has(token.fold)) return false;
  }
  return true;
}

const hasDay = (draft: DateDraft): boolean => DAYLIKE.has(draft.kind);

/** Puts `b` into `a` where the one says what the other leaves open. */
function join(a: DateDraft, b: DateDraft, tokens: readonly Token[]): boolean {
  const opens = tokens.slice(a.last, b.first).some((token) => token.text === '(');
  if (b.kind === 'clock' && (hasDay(a) || a.kind === 'part') && a.time === null)
    return extend(a, b, { time: inHalf(b.time, a.partOfDay), partOfDay: a.partOfDay ?? b.partOfDay });
  // "19H00 (18H00 GMT)": the same hour on another clock.
  if (b.kind === 'clock' && a.time !== null && opens) {
    extend(a, b, {});
    if (tokens[a.last]?.text === ')') a.last++;
    return true;
  }
  if (b.kind === 'part' && canTakePart(a, b))
    return extend(a, b, {
      partOfDay: b.partOfDay,
      time: inHalf(a.time, b.partOfDay),
      needsDay: false,
      kind: nightOr(a, b),
    });
  if (hasDay(b) && (a.kind === 'clock' || a.kind === 'part') && !opens) return lead(a, b);
  return false;
}

/** "Mardi soir vers 8 heures": an hour of the half of the day that the words name. */
function inHalf(time: string | null, part: DateDraft['partOfDay']): string | null {
  const hour = Number(time?.slice(0, 2));
  const isLateHalf =
    (part === 'afternoon' && hour >= 1 && hour < 9) || (part === 'evening' && hour >= 4 && hour < 12);
  return time !== null && isLateHalf ? `${hour + 12}${time.slice(2)}` : time;
}

// "Ce matin à l’aube": dawn is the finer word.
const canTakePart = (a: DateDraft, b: DateDraft): boolean =>
  (a.kind === 'day' &&
    (a.partOfDay === null || (a.partOfDay === 'morning' && b.partOfDay === 'dawn') || a.needsDay)) ||
  (a.kind === 'clock' && a.partOfDay === null) ||
  (a.kind === 'part' && a.needsDay);

const nightOr = (a: DateDraft, b: DateDraft): DateKind =>
  a.kind === 'clock' || a.kind === 'part'
    ? 'part'
    : b.partOfDay === 'night' && a.kind === 'day'
      ? 'night'
      : a.kind;

function extend(a: DateDraft, b: DateDraft, fields: Partial<DateDraft>): boolean {
  Object.assign(a, fields, { last: b.last, rule: `${a.rule}+${b.rule}` });
  return true;
}

/** A clock or part before its day: the day gives the frame. */
function lead(a: DateDraft, b: DateDraft): boolean {
  if ((a.time !== null && b.time !== null) || (a.kind === 'part' && b.kind === 'span')) return false;
  const part = b.partOfDay ?? a.partOfDay;
  const kind = a.kind === 'part' && a.partOfDay === 'night' && b.kind === 'day' ? 'night' : b.kind;
  const needsDay = a.needsDay && b.partOfDay === null;
  Object.assign(a, {
    ...b,
    first: a.first,
    rule: `${a.rule}+${b.rule}`,
    time: inHalf(a.time ?? b.time, part),
    partOfDay: part,
    kind,
    needsDay,
  });
  return true;
}

/** "En mars de l’année dernière", "on 3 May this year": the year that the words behind give to a month or a day of one. */
function takeYear(a: DateDraft, b: DateDraft): boolean {
  const isDated = YEARLESS.has(a.kind) && a.anchor === 'publication' && !a.loose;
  const isYear = b.precision === 3 && b.anchor === 'publication' && WEEK_RULE.test(b.rule);
  if (!isDated || !isYear || !b.from?.endsWith('-01-01') || a.from === null || a.to === null) return false;
  const years = parts(b.from).year - parts(a.to).year;
  const [from, to] = [yearsOn(a.from, years), yearsOn(a.to, years)];
  if (from === null || to === null) return false;
  const weekdayConflict = a.weekday !== null && a.kind === 'day' && weekday(from) !== a.weekday;
  return extend(a, b, { from, to, anchor: 'absolute', future: a.future && years >= 0, weekdayConflict });
}

const YEARLESS: ReadonlySet<DateKind> = new Set(['day', 'night', 'span', 'month']);

/** The same day of another year; null for a 29 February without one. */
function yearsOn(day: string, years: number): string | null {
  const { year, month, day: of } = parts(day);
  return isRealDay(year + years, month, of) ? isoDay(year + years, month, of) : null;
}

/** "Friday (June 13, 2025)", "hier mercredi", "il y a deux semaines (le 12 mai)", "la veille, samedi". */
function restate(a: DateDraft, b: DateDraft, tokens: readonly Token[]): boolean {
  if (!(hasDay(a) || a.loose) || !hasDay(b)) return false;
  const opens = tokens.slice(a.last, b.first).some((token) => token.text === '(');
  const closes = tokens[b.last]?.text === ')';
  if (isWeekdayIn(a, b)) return pickInWeek(a, b);
  // "Deux semaines avant le 13 mai": counted from the date that follows.
  if (a.leads && a.offsetDays !== null && !b.loose && b.kind === 'day' && b.from !== null && !opens)
    return extend(a, b, { ...shifted(b.from, a.offsetDays), anchor: b.anchor, leads: false, loose: false });
  const weekdayBeside =
    b.loose && b.weekday !== null && a.loose && a.weekday === null && b.first - a.last <= 1;
  const dateBeside = !b.loose && a.loose && b.first - a.last <= 2 && (opens ? closes : true);
  if (weekdayBeside) return nameWeekday(a, b);
  if (!dateBeside || b.kind === 'span') return false;
  const conflict =
    b.weekdayConflict ||
    (a.weekday !== null && a.from !== null && b.from !== null && daysBetween(a.from, b.from) % 7 !== 0);
  const event = a.anchor === 'event' ? { offsetDays: a.offsetDays } : {};
  const kept = {
    first: a.first,
    weekday: a.weekday ?? b.weekday,
    partOfDay: a.partOfDay ?? b.partOfDay,
    time: a.time ?? b.time,
  };
  const kind = a.kind === 'night' ? 'night' : b.kind;
  Object.assign(a, b, kept, event, {
    kind,
    rule: `${a.rule}+${b.rule}`,
    last: opens ? b.last + 1 : b.last,
    weekdayConflict: conflict,
    needsDay: false,
  });
  return true;
}

const shifted = (day: string, days: number): Pick<DateDraft, 'from' | 'to'> => ({
  from: addDays(day, days),
  to: addDays(day, days),
});

const WEEK_RULE = /(?:^|[.+])period/;

/** "Mardi de la semaine dernière", "on Friday last week". */
const isWeekdayIn = (a: DateDraft, b: DateDraft): boolean =>
  a.kind === 'day' &&
  a.loose &&
  a.weekday !== null &&
  b.kind === 'span' &&
  b.loose &&
  b.from !== null &&
  b.precision === 2 &&
  WEEK_RULE.test(b.rule) &&
  weekday(b.from) === 1;

function pickInWeek(a: DateDraft, b: DateDraft): boolean {
  const day = addDays(b.from!, a.weekday! - 1);
  return extend(a, b, { from: day, to: day, anchor: 'publication', future: b.future });
}

/** "Hier mercredi" keeps yesterday and checks it; "la veille, samedi" takes the Saturday. */
function nameWeekday(a: DateDraft, b: DateDraft): boolean {
  const isEvent = a.anchor === 'event';
  const differs = !isEvent && a.from !== null && b.from !== null && daysBetween(a.from, b.from) % 7 !== 0;
  const days = isEvent ? { from: b.from, to: b.to } : {};
  return extend(a, b, {
    ...days,
    weekday: b.weekday,
    weekdayConflict: differs,
    partOfDay: b.partOfDay ?? a.partOfDay,
    time: b.time ?? a.time,
  });
}

/** Joins two dates that bound a stretch: "between Friday evening and Saturday morning". */
export function joinSpans(
  drafts: readonly DateDraft[],
  tokens: readonly Token[],
  sets: Composition,
  sentenceOf: Int32Array,
): DateDraft[] {
  const joined: DateDraft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const span =
      before && sentenceOf[before.first] === sentenceOf[draft.first]
        ? spanOf(before, draft, tokens, sets)
        : null;
    if (span) joined[joined.length - 1] = span;
    else joined.push(draft);
  }
  return joined;
}

const BOUNDS: ReadonlySet<DateKind> = new Set(['day', 'night', 'month', 'year', 'deadline']);

function spanOf(a: DateDraft, b: DateDraft, tokens: readonly Token[], sets: Composition): DateDraft | null {
  if (!BOUNDS.has(a.kind) || !BOUNDS.has(b.kind) || a.anchor === 'event' || b.anchor === 'event') return null;
  const mid = withoutArticles(tokens, a.last, b.first, sets);
  for (const { rule, open, mid: mids } of sets.spans) {
    if (!mids.has(mid)) continue;
    const first = open.length === 0 ? a.first : openerBefore(tokens, a.first, open, sets);
    if (first !== null) return boundedBy(a, b, first, rule.id);
  }
  return null;
}

function withoutArticles(tokens: readonly Token[], first: number, last: number, sets: Composition): string {
  if (last - first > 4) return '';
  const words = tokens.slice(first, last).map((token) => token.fold);
  return words.filter((word) => !sets.articles.has(word) && word !== "'").join(' ');
}

/** Where an opening phrase begins that ends right before token `at`, articles apart; null where none does. */
function openerBefore(
  tokens: readonly Token[],
  at: number,
  phrases: readonly string[],
  sets: Composition,
): number | null {
  let end = at;
  const isSkipped = (word: string): boolean => sets.articles.has(word) || word === "'";
  for (;;) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const start = end - words.length;
      if (start >= 0 && words.every((word, i) => tokens[start + i]?.fold === word)) return start;
    }
    const before = tokens[end - 1];
    if (!before || !isSkipped(before.fold) || at - end >= 2) return null;
    end--;
  }
}

function boundedBy(a: DateDraft, b: DateDraft, first: number, rule: string): DateDraft {
  const from = a.from !== null && b.to !== null && a.from > b.to ? earlierWeek(a.from, b.to) : a.from;
  const [start, end] = from !== null && b.to !== null && from <= b.to ? [from, b.to] : [null, null];
  const isNight =
    start !== null &&
    end !== null &&
    daysBetween(start, end) === 1 &&
    a.partOfDay !== null &&
    isLate(a) &&
    isMorning(b);
  return {
    ...b,
    first,
    rule: `${rule}:${a.rule}+${b.rule}`,
    kind: isNight ? 'night' : 'span',
    from: start,
    to: end,
    time: a.time ?? b.time,
    partOfDay: isNight ? 'night' : a.partOfDay === b.partOfDay ? a.partOfDay : null,
    precision: start !== null && end !== null ? precisionOf(start, end) : 3,
    weekday: a.weekday,
    weekdayConflict: a.weekdayConflict || b.weekdayConflict,
    future: a.future,
  };
}

const isLate = (draft: DateDraft): boolean => draft.partOfDay === 'evening' || draft.partOfDay === 'night';
const isMorning = (draft: DateDraft): boolean =>
  draft.partOfDay === 'morning' || draft.partOfDay === 'dawn' || draft.partOfDay === 'night';

/** The day of the same weekday nearest before `limit`. */
function earlierWeek(day: string, limit: string): string {
  const weeks = Math.ceil(daysBetween(limit, day) / 7);
  return addDays(day, -7 * weeks);
}

const laterOf = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

/** "Avant vendredi": the weekday to come. */
function nextWeek(draft: DateDraft, publishedAt: string | null): DateDraft {
  const isBack =
    draft.loose &&
    draft.weekday !== null &&
    draft.from !== null &&
    publishedAt !== null &&
    draft.from <= publishedAt;
  if (!isBack || draft.from === null) return draft;
  return { ...draft, from: addDays(draft.from, 7), to: addDays(draft.from, 7), future: true };
}

const LIMITED: ReadonlySet<DateKind> = new Set(['day', 'night', 'month', 'year', 'span']);

/** Marks dates that a word before makes a limit: "depuis mercredi", "d’ici le 31 décembre". */
export function markLimits(
  draft: DateDraft,
  tokens: readonly Token[],
  sets: Composition,
  publishedAt: string | null,
): DateDraft {
  if (!LIMITED.has(draft.kind)) return draft;
  for (const { rule, words } of sets.prefixes) {
    const first = openerBefore(tokens, draft.first, words, sets);
    if (first === null) continue;
    const limits = { ...draft, first, rule: `${rule.id}:${draft.rule}`, kind: rule.kind };
    if (rule.kind === 'since')
      return { ...limits, to: laterOf(draft.to, draft.from === null ? null : publishedAt) };
    return rule.isForward ? nextWeek(limits, publishedAt) : limits;
  }
  return draft;
}
