import { daysBetween } from '../../core/calendar.ts';
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Attribution } from '../statements/speakers.ts';
import { isOfDeploring } from './deploring.ts';
import type { Nearness } from '../annotation/distance.ts';
import { datesTally } from './counted-days.ts';
import { datesSpeech } from './said-days.ts';

const EVENT_KINDS: ReadonlySet<DateMention['kind']> = new Set([
  'day',
  'night',
  'span',
  'month',
  'year',
  'clock',
  'part',
]);

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
