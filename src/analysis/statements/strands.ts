/** How a measure stands on a day, place by place and thing by thing. */
import type {
  EnforcementLink,
  LifeState,
  MeasureObject,
  MeasureStrand,
} from '../../core/analysis/statements.ts';
import { addDays, daysBetween } from '../../core/calendar.ts';
import type { Tlp } from '../../core/report.ts';
import { heardOn, type Draft, type Telling } from './draft.ts';
import { FAMILIES } from './families.ts';
import { coversAll, scopesOf, touches, type Scope } from './scope.ts';

/** A link with what it was found to bear on. */
export interface ScopedLink extends EnforcementLink {
  /** Keys of the measure's places that the incident lies at or near; empty: no place was named, or it lies in their region. */
  readonly placeKeys: readonly string[];
  readonly objects: readonly MeasureObject[];
  readonly sensitivity: Tlp;
}

interface Turn {
  readonly day: string;
  readonly kind: 'announced' | 'renewed' | 'heard' | 'enforced' | 'eased' | 'lifted' | 'expired';
  readonly id: string;
}

/** Of one day, what lays down stands before what follows from it. */
const ORDER: readonly Turn['kind'][] = [
  'announced',
  'renewed',
  'heard',
  'enforced',
  'expired',
  'eased',
  'lifted',
];

/** A strand, and the day on which it was last heard to hold. */
export interface HeardStrand extends MeasureStrand {
  readonly lastHeard: string;
  readonly placeKey: string | null;
}

export function strandsOn(draft: Draft, links: readonly ScopedLink[], day: string): readonly HeardStrand[] {
  return scopesOf(draft).map((scope) => strandOf(draft, scope, links, day));
}

function strandOf(draft: Draft, scope: Scope, links: readonly ScopedLink[], day: string): HeardStrand {
  const turns = turnsOf(draft, scope, links, day).filter((t) => t.day <= day);
  const { silenceDays } = FAMILIES[draft.family];
  let now: { state: LifeState; since: string; because: readonly string[] } | null = null;
  let lastHeard = turns[0]?.day ?? draft.heard;
  for (const turn of turns) {
    const wasLapsed = now !== null && daysBetween(lastHeard, turn.day) > silenceDays && holds(now.state);
    now = stateAfter(wasLapsed ? null : now, turn);
    if (turn.kind !== 'expired' && turn.day > lastHeard) lastHeard = turn.day;
  }
  now ??= { state: 'announced', since: lastHeard, because: [draft.id] };
  if (holds(now.state) && daysBetween(lastHeard, day) > silenceDays)
    now = { state: 'lapsed', since: addDays(lastHeard, silenceDays + 1), because: lastIds(turns) };
  return {
    place: scope.place?.name ?? null,
    placeKey: scope.place?.key ?? null,
    object: scope.object,
    ...now,
    lastHeard,
  };
}

export const holds = (state: LifeState): boolean =>
  state === 'announced' || state === 'enforced' || state === 'eased';

const lastIds = (turns: readonly Turn[]): readonly string[] => {
  const last = turns.findLast((t) => t.kind !== 'expired');
  return last ? [last.id] : [];
};

type Standing = { readonly state: LifeState; readonly since: string; readonly because: readonly string[] };

function stateAfter(before: Standing | null, { kind, day, id }: Turn): Standing {
  const to = (state: LifeState): Standing => ({ state, since: day, because: [id] });
  const state = before?.state ?? null;
  switch (kind) {
    case 'lifted':
    case 'eased':
    case 'expired':
      // An end told twice is one end.
      return before !== null && (state === kind || (state === 'lifted' && kind !== 'lifted'))
        ? added(before, id)
        : to(kind);
    case 'renewed':
      return before !== null && (state === 'enforced' || state === 'announced')
        ? added(before, id)
        : to('announced');
    case 'enforced':
      if (state === 'lifted') return before ?? to('enforced');
      return before !== null && state === 'enforced' ? added(before, id) : to('enforced');
    default:
      return before === null ? to('announced') : state === 'announced' ? added(before, id) : before;
  }
}

const added = (before: Standing, id: string): Standing => ({
  ...before,
  because: [...new Set([...before.because, id])],
});

function turnsOf(draft: Draft, scope: Scope, links: readonly ScopedLink[], day: string): readonly Turn[] {
  const mine = draft.tellings.filter((t) => touches(t.mention, scope));
  const told = mine.flatMap((telling) => turnOf(telling, scope) ?? []);
  if (draft.announced !== null) told.push({ day: draft.announced.day, kind: 'heard', id: draft.id });
  const enforced = links
    .filter((l) => l.strength === 'strong' && bearsOn(l, scope))
    .map((l): Turn => ({ day: l.day, kind: 'enforced', id: l.incident }));
  return [...told, ...enforced, ...expiryOf(draft, mine)]
    .filter((t) => t.day <= day)
    .toSorted((a, b) => compareDays(a.day, b.day) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function turnOf({ mention, role }: Telling, scope: Scope): Turn | null {
  const { id, day } = mention;
  switch (role) {
    case 'lifting':
      return { day, kind: coversAll(mention, scope) ? 'lifted' : 'eased', id };
    case 'easing':
      return { day, kind: 'eased', id };
    case 'announcement':
      return { day, kind: 'announced', id };
    case 'renewal':
      return { day, kind: 'renewed', id };
    case 'recall':
    case 'repetition':
      return { day: heardOn(mention, role), kind: 'heard', id };
    default:
      return null;
  }
}

const bearsOn = ({ placeKeys, objects }: ScopedLink, { place, object }: Scope): boolean =>
  (place === null || placeKeys.length === 0 || placeKeys.includes(place.key)) &&
  (object === null || objects.length === 0 || objects.includes(object));

/** The day after the last term that its words give, since it was last laid down; a threat's term is when it falls due. */
function expiryOf({ family }: Draft, tellings: readonly Telling[]): readonly Turn[] {
  const laid = tellings.filter(
    (t) => t.role === 'announcement' || t.role === 'renewal' || t.role === 'repetition',
  );
  const last = laid.reduce(
    (day, t) => (t.role === 'renewal' && t.mention.day > day ? t.mention.day : day),
    '',
  );
  const terms = laid.flatMap(({ mention: { day, termDays, id } }): Turn[] =>
    termDays === null || day < last ? [] : [{ day: addDays(day, termDays), kind: 'expired', id }],
  );
  return family === 'threat' ? [] : terms.toSorted((a, b) => compareDays(a.day, b.day)).slice(-1);
}

/** The measure as a whole: it stands as long as some strand does; eased, where some have ended and others not. */
export function wholeOf(strands: readonly MeasureStrand[], announcedOn: string): Standing {
  const standing = strands.filter((s) => holds(s.state));
  if (standing.length === 0) return endOf(strands, announcedOn);
  const isPartly = strands.some((s) => s.state === 'lifted');
  const enforced = standing.filter((s) => s.state === 'enforced');
  const eased = standing.filter((s) => s.state === 'eased');
  const lifted = strands.filter((s) => s.state === 'lifted');
  if (eased.length > 0 || isPartly) return merged('eased', [...eased, ...lifted], 'last');
  if (enforced.length > 0) return merged('enforced', enforced, 'first');
  return merged('announced', standing, 'first');
}

function endOf(strands: readonly MeasureStrand[], announcedOn: string): Standing {
  const last = (['lapsed', 'expired', 'lifted'] as const).find((state) =>
    strands.some((s) => s.state === state),
  );
  if (last === undefined) return { state: 'announced', since: announcedOn, because: [] };
  const ends = strands.filter((s) => s.state === last);
  return merged(last, ends, 'last');
}

function merged(state: LifeState, strands: readonly MeasureStrand[], which: 'first' | 'last'): Standing {
  const sinces = strands.map((s) => s.since).toSorted();
  const since = (which === 'first' ? sinces[0] : sinces.at(-1)) ?? '';
  return { state, since, because: [...new Set(strands.flatMap((s) => s.because))] };
}
