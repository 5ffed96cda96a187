/** A measure while its tellings are gathered. */
import type { MeasureFamily, MeasureObject, TellingRole } from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { addDays } from '../../core/calendar.ts';
import type { Mention } from './mentions.ts';
import { isSamePlace, type Placed } from './places.ts';

export interface Telling {
  readonly mention: Mention;
  readonly role: TellingRole;
  readonly reason: Bilingual;
}

export interface Draft {
  /** Of the telling that opened it. */
  readonly id: string;
  readonly family: MeasureFamily;
  readonly tellings: Telling[];
  places: readonly Placed[];
  readonly objects: Set<MeasureObject>;
  /** Some telling lays it down for everything. */
  isWhole: boolean;
  /** Actor id, the best known so far. */
  actorId: string | null;
  /** ISO day of its announcement, or by which it is known; null: only its end is told. */
  announced: { readonly kind: 'on' | 'by'; readonly day: string } | null;
  /** ISO day on which it was last said to hold. */
  heard: string;
  /** ISO day on which all of it was lifted. */
  endedOn: string | null;
}

export function openDraft(mention: Mention, family: MeasureFamily, telling: Telling): Draft {
  const draft: Draft = {
    id: mention.id,
    family,
    tellings: [],
    places: [],
    objects: new Set(),
    isWhole: false,
    actorId: null,
    announced: null,
    heard: mention.day,
    endedOn: null,
  };
  addTelling(draft, telling);
  return draft;
}

/** Takes a telling into a measure. What only recalls, grants or denies it adds no ground to it. */
export function addTelling(draft: Draft, telling: Telling): void {
  const { mention, role } = telling;
  draft.tellings.push(telling);
  if (mention.kind !== 'laying') return;
  const adds = role === 'announcement' || role === 'repetition' || role === 'renewal';
  if (adds || draft.places.length === 0)
    draft.places = [
      ...draft.places,
      ...mention.places.filter((p) => !draft.places.some((o) => isSamePlace(o, p))),
    ];
  if (adds || draft.tellings.length === 1) {
    for (const object of mention.objects) draft.objects.add(object);
    draft.isWhole ||= mention.isWhole;
  }
  draft.actorId ??= mention.record.actorId;
  draft.announced = earlier(draft.announced, announcedBy(mention, role));
  draft.heard = [draft.heard, heardOn(mention, role)].sort().at(-1) ?? draft.heard;
  if (role === 'renewal') draft.endedOn = null;
}

type Announced = NonNullable<Draft['announced']>;

function announcedBy({ said, toldOn, day, isRecall, renews }: Mention, role: TellingRole): Announced | null {
  if (role === 'acknowledgement' || role === 'renewal' || (renews && role !== 'announcement')) return null;
  if (said === null) return { kind: 'by', day: toldOn };
  // "Since September" dates it no better than by the end of that month.
  return isRecall && said.start !== said.end
    ? { kind: 'by', day: said.end < toldOn ? said.end : toldOn }
    : { kind: 'on', day };
}

// A day given for it outweighs the day by which it was known, unless that came first by more than a slip.
function earlier(a: Announced | null, b: Announced | null): Announced | null {
  if (a === null || b === null) return a ?? b;
  if (a.kind === b.kind) return a.day <= b.day ? a : b;
  const [on, by] = a.kind === 'on' ? [a, b] : [b, a];
  return on.day <= addDays(by.day, SLIP_DAYS) ? on : by;
}

/** Reports differ by so much about the day of one announcement. */
export const SLIP_DAYS = 7;

/** The day on which a telling shows that the measure holds. */
export function heardOn({ said, toldOn, day, isRecall, continues }: Mention, role: TellingRole): string {
  if (role === 'announcement' || role === 'renewal') return day;
  return isRecall && said !== null && !continues ? said.end : toldOn;
}
