/** A verb told once for two places, each with its day: "attacked Zamzam on Friday and Abu Shouk on Saturday". */
import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Frame } from '../frames/draft.ts';
import { sameName } from '../places/fits.ts';
import type { Reading } from '../reading.ts';
import { whenOf } from './when.ts';
import type { Toponym } from '../../gazetteer/index.ts';

/** A second place and its day, and the place and day told before it with the verb. */
interface Gap {
  readonly told: Toponym;
  readonly toldDay: DateMention;
  readonly place: Toponym;
  readonly day: DateMention;
}

/** Between a place and its day: "Zamzam (in Darfur) on"; tokens. */
const DAY_REACH = 3;

/** Gives a frame its second place with a day of its own, and each of two places its own day. */
export function withGapped(reading: Reading, sentence: Sentence, frames: readonly Frame[]): readonly Frame[] {
  const gaps = frames.length > 0 ? gapsIn(reading, sentence) : [];
  return gaps.reduce((all, gap) => withGap(reading.notes, all, gap), frames);
}

function withGap(notes: Annotations, frames: readonly Frame[], gap: Gap): readonly Frame[] {
  const isAt = (f: Frame, t: Toponym): boolean => f.place !== null && sameName(f.place.name, t.place.name);
  const first = frames.find((f) => isAt(f, gap.told));
  if (!first) return frames;
  const toldWhen = whenOf(notes, { day: gap.toldDay, clock: null }, first.impliedDay);
  const when = whenOf(notes, { day: gap.day, clock: null }, toldWhen?.start ?? null);
  if (!when || !toldWhen) return frames;
  const dated = frames.map((f) =>
    isAt(f, gap.told) ? { ...f, when: toldWhen } : isAt(f, gap.place) ? { ...f, when, list: null } : f,
  );
  if (dated.some((f) => isAt(f, gap.place))) return dated;
  return [...dated, { ...first, place: gap.place.place, when, hour: null, tolls: [], list: null }];
}

function gapsIn({ notes, toponyms }: Reading, sentence: Sentence): Gap[] {
  const places = inRange(toponyms, sentence.first, sentence.last).filter((t) => !t.isAdjective);
  const days = inRange(notes.dates, sentence.first, sentence.last).filter(
    (d) => !d.dateline && !d.future && (d.kind === 'day' || d.kind === 'night') && d.precision === 1,
  );
  if (places.length < 2 || days.length < 2) return [];
  return places.slice(1).flatMap((place, i) => {
    const told = places[i]!;
    const joint = jointBetween(notes, told, place);
    if (joint === null) return [];
    const toldDay = days.find(
      (d) => d.first >= told.last && d.last <= joint && d.first - told.last <= DAY_REACH,
    );
    const day = days.find(
      (d) =>
        (d.first >= place.last && d.first - place.last <= DAY_REACH) ||
        (d.first > joint && d.last <= place.first),
    );
    return toldDay &&
      day &&
      isBare(notes, told.last, place.phraseFirst) &&
      endsAt(notes, sentence, place, day)
      ? [{ told, toldDay, place, day }]
      : [];
  });
}

/** Where a conjunction or a comma joins the two. */
function jointBetween(notes: Annotations, told: Toponym, place: Toponym): number | null {
  for (let at = told.last; at < place.first; at++)
    if (isCue(notes, at, 'and') || (notes.document.tokens[at]!.text === ',' && notes.dateAt.has(at - 1)))
      return at;
  return null;
}

/** Nothing but days, figures and small words between the two: no verb, nobody else. */
function isBare(notes: Annotations, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase()) ||
      inRange(notes.triggers, at, at + 1).length > 0 ||
      (['relative', 'subordinator', 'speechVerb'] as const).some((cue) => isCue(notes, at, cue))
    )
      return false;
  return inRange(notes.actors, from, to).length === 0;
}

/** "…, and Abu Shouk on Saturday was quiet": behind the second day no verb of its own follows. */
function endsAt(notes: Annotations, sentence: Sentence, place: Toponym, day: DateMention): boolean {
  const end = Math.max(place.last, day.last);
  const next = notes.document.tokens[end];
  return (
    end >= sentence.last ||
    next?.kind === 'mark' ||
    !(
      notes.words.auxiliaries.has(next!.text.toLowerCase()) ||
      inRange(notes.triggers, end, end + 2).length > 0
    )
  );
}
