/** Where an incident was, from what its own sentences and those around them tell. */
import type { Place } from '../../core/findings.ts';
import type { Document } from '../../language/document.ts';
import type { Gazetteer, Toponym } from '../../gazetteer/index.ts';
import { isOfDeploring } from '../times/deploring.ts';
import type { Draft } from '../frames/draft.ts';
import { isOnlyForCare } from './care.ts';
import { placeOfDraft } from './draft-place.ts';
import { isErrand } from '../times/errands.ts';
import { fitOf, isCountry, sameName } from './fits.ts';
import { VIOLENT } from '../types/kinds.ts';
import { isCarriedTo, isDateline, isFledTo } from './place-roles.ts';
import type { Reading } from '../reading.ts';
import { isOfSpeaker } from './speaker-places.ts';
import type { ReadingRule } from '../rules/index.ts';
import { covers } from '../incidents/settle.ts';

/** Where it happened, as far as the report lets it be known; the nearest telling goes first. */
export function placeFor(reading: Reading, draft: Draft, drafts: readonly Draft[]): Place | null {
  const { trace } = reading.notes;
  const by = (rule: ReadingRule, place: Place | null): Place | null => {
    // A place is one object for all incidents in it, the grounds are this one's.
    if (trace && place) trace.because(draft.frames, rule, draft.frames[0]!, 'where');
    return place;
  };
  const own = placeOfDraft(draft);
  const told = withSibling(draft, drafts);
  const town = told ? townWithin(reading, draft, drafts, told) : null;
  if (town) return by('where.only-town', town);
  if (told) {
    if (told !== own) return by('where.sibling', told);
    return by(draft.place ? 'where.told' : 'where.before', told);
  }
  return (
    by('where.taken', endingPlace(draft, drafts, reading)) ??
    by('where.at-hand', draft.family === 'release' ? null : townAtHand(reading, draft)) ??
    by('where.country', countryOf(reading.toponyms))
  );
}

/**
 * "un camp du centre du Mali … au sujet de Boulkessi": the one town or village that a report names within an area is
 * where the area's event was. The seat of the area or of the country may be named for who speaks there.
 */
function townWithin(
  { toponyms, gazetteer }: Reading,
  draft: Draft,
  drafts: readonly Draft[],
  area: Place,
): Place | null {
  // Where people were taken is not where they were freed.
  if (area.geoPrecision < 3 || draft.background || draft.family === 'release') return null;
  // Of several incidents in a country, each may have been anywhere in it.
  if (isCountry(area) && drafts.length > 1) return null;
  const towns = toponyms.filter(
    (t, i) =>
      !t.isAdjective &&
      // Of "entre A et B" the first end stands for the stretch.
      !(
        t.relation === 'between' &&
        toponyms[i - 1]?.relation === 'between' &&
        t.listId === toponyms[i - 1]?.listId
      ) &&
      t.place.geoPrecision < 3 &&
      t.kind !== null &&
      TOWNS.has(t.kind) &&
      t.relation !== 'from' &&
      t.relation !== 'to' &&
      fitOf(t.place, area) === 'inside' &&
      !isLarge(gazetteer, t.place),
  );
  const [first] = towns;
  return first && towns.every((t) => fitOf(t.place, first.place) === 'same') ? first.place : null;
}

const TOWNS: ReadonlySet<string> = new Set(['settlement', 'camp', 'border_post', 'mine']);

/** People from which on a town is a seat that speakers, hospitals and roads are named by. */
const LARGE = 100_000;

const isLarge = (gazetteer: Gazetteer, place: Place): boolean =>
  ((place.placeId ? gazetteer.byId(place.placeId)?.population : null) ?? 0) >= LARGE;

/** A place known only as a country or region is that of the other half of the same action, where it lies inside. */
function withSibling(draft: Draft, drafts: readonly Draft[]): Place | null {
  const place = placeOfDraft(draft);
  if (!place || place.geoPrecision < 3 || draft.background || !VIOLENT.has(draft.family)) return place;
  const sibling = drafts.find(
    (d) =>
      d !== draft &&
      !d.background &&
      VIOLENT.has(d.family) &&
      d.family !== draft.family &&
      covers(d, draft) &&
      fitOf(placeOfDraft(d), place) === 'inside',
  );
  return sibling ? placeOfDraft(sibling) : place;
}

/** A release whose place is not told happened in the region, or the country, of the abduction. */
function endingPlace(draft: Draft, drafts: readonly Draft[], reading: Reading): Place | null {
  if (draft.family !== 'release') return null;
  const { toponyms, gazetteer } = reading;
  const taken = drafts.find((d) => d.family === 'abduction');
  const place = taken ? (placeOfDraft(taken) ?? townAtHand(reading, taken)) : null;
  const named = place && toponyms.find((t) => t.place.name === place.name && t.containedIn !== null);
  let around = named ? toponyms[named.containedIn ?? -1] : undefined;
  while (around && around.place.geoPrecision < 3 && around.containedIn !== null)
    around = toponyms[around.containedIn];
  if (around?.place.geoPrecision === 3) return around.place;
  const country = place && toponyms.find((t) => t.kind === 'country' && t.place.country === place.country);
  if (country) return { ...country.place, geoPrecision: 3 };
  return place?.country ? inCountry(place, gazetteer) : null;
}

/** The country of a place, where the text does not name it: its words are the place's. */
function inCountry(place: Place, gazetteer: Gazetteer): Place | null {
  const country = gazetteer.byId(`iso:${place.country}`);
  if (!country) return null;
  const [lon, lat] = country.at;
  return {
    ...place,
    name: country.name,
    placeId: country.id,
    lat,
    lon,
    admin1: null,
    admin2: null,
    geoPrecision: 3,
    radiusKm: country.radiusKm,
    alternatives: [],
  };
}

/** The country that the report is mostly about, when nothing nearer is named. */
function countryOf(toponyms: readonly Toponym[]): Place | null {
  const home = homeOf(toponyms);
  const country =
    toponyms.find((t) => t.kind === 'country' && !t.isAdjective && t.place.country === home) ??
    toponyms.find((t) => t.isAdjective && t.place.country === home);
  return country ? { ...country.place, geoPrecision: 3 } : null;
}

/** The country that most of the report's places and adjectives name. */
export function homeOf(toponyms: readonly Toponym[]): string | null {
  const counts = new Map<string, number>();
  // Where things happen says more than whose nationals they happen to, and "au Mali" more than who else is named.
  for (const t of toponyms)
    if (t.place.country && !t.isAdjective)
      counts.set(t.place.country, (counts.get(t.place.country) ?? 0) + (t.relation === 'in' ? 2 : 1));
  for (const t of toponyms)
    if (t.place.country) counts.set(t.place.country, (counts.get(t.place.country) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/**
 * The town that the report is at when an event without a place is told: the last one named before it, else the first in
 * the sentences right behind it. Where the report was written counts last, and the capital of a country not at all.
 */
function townAtHand(reading: Reading, draft: Draft): Place | null {
  const { notes, toponyms } = reading;
  const at = draft.frames[0]?.first ?? 0;
  const { sentences, sentenceOf } = notes.document;
  const sentenceAt = (t: Toponym) => sentences[sentenceOf[t.first] ?? 0]!;
  const home = homeOf(toponyms);
  const towns = toponyms.filter(
    (t) =>
      !t.isAdjective &&
      t.kind !== 'country' &&
      t.relation !== 'to' &&
      (t.place.country === home || !isErrand(reading, t.first)) &&
      !isOfDeploring(notes, sentenceAt(t), t) &&
      !isOnlyForCare(notes, t) &&
      !isOfSpeaker(notes, sentenceAt(t), t),
  );
  const [written, named] = partition(towns, (t) => isDateline(notes, t, sentenceAt(t)));
  const known = named.filter((t) => !written.some((w) => isBracketed(w, t, notes.document)));
  const before = known.filter((t) => t.first < at && t.relation !== 'from');
  const own = sentenceOf[at] ?? 0;
  const after = known.find(
    (t) =>
      sentenceAt(t).index > own &&
      !isCarriedTo(notes, t) &&
      !isFledTo(notes, t) &&
      // "They were taken from Kuriga": where an abduction was.
      (t.relation === 'in' ||
        t.relation === 'near' ||
        (t.relation === 'from' && draft.family === 'abduction')) &&
      t.place.geoPrecision < 3 &&
      sentenceAt(t).index <= own + NEXT_SENTENCES,
  );
  const { block } = sentences[own]!;
  const found =
    // "Axe Djibo-Arbinda. Jeudi 3, …": the place of a paragraph rather than a town of the one before.
    lastTown(
      before.filter((t) => sentenceAt(t).block === block),
      notes.document,
    ) ??
    lastTown(before, notes.document) ??
    before.at(-1) ??
    after ??
    written.find((t) => !isCapital(reading.gazetteer, t.place));
  return found?.place ?? null;
}

/** The last of some towns; of "X (Rutshuru)", "X (cercle de Bankass)", X. */
function lastTown(towns: readonly Toponym[], document: Document): Toponym | undefined {
  const last =
    towns.findLast((t) => t.place.geoPrecision === 1) ?? towns.findLast((t) => t.place.geoPrecision === 2);
  const before = last && towns[towns.indexOf(last) - 1];
  return before && isBracketed(before, last, document) ? before : last;
}

/** "X (Rutshuru)": what the brackets right behind a town say of where it lies. */
const isBracketed = (before: Toponym, t: Toponym, { tokens }: Document): boolean =>
  tokens[before.last]?.text === '(' && t.phraseFirst > before.last && t.phraseFirst - before.last <= 1;

/** How many sentences behind an event without a place may say where it was. */
const NEXT_SENTENCES = 2;

const isCapital = (gazetteer: Gazetteer, place: Place): boolean => {
  const capital = place.country ? gazetteer.country(place.country)?.capital : undefined;
  return capital !== undefined && sameName(capital, place.name);
};

function partition<T>(list: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [list.filter(holds), list.filter((item) => !holds(item))];
}
