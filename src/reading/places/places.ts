import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { firstFrom, inRange, type Annotations } from '../annotation/annotate.ts';
import { isOfDeploring } from '../times/deploring.ts';
import type { Attribution } from '../statements/speakers.ts';
import type { Nearness } from '../annotation/distance.ts';
import { fitOf } from './fits.ts';
import {
  isBareCompass,
  isBareCountry,
  isCarriedTo,
  isDateline,
  isFledTo,
  isOfMeeting,
  isOfVictim,
  isOriginOfAttackers,
  isBlaming,
  isSeat,
  isLabel,
  isNameOfPeople,
  leadsTo,
  namesPeople,
  namesSite,
  situates,
} from './place-roles.ts';
import { isOfNamed, isSetting } from './named-again.ts';
import { SPOTS } from './list-fellows.ts';
import { isOfSpeaker } from './speaker-places.ts';
import { whereClauses, type WhereClauses } from './where-clauses.ts';

/** Above this cost a place of the sentence is not where the event happened. */
const MOST_COST = 30;
/** A place that opens its sentence ("À Kayes, …") frames all of it. */
const OPENING_COST = 3;

/** Three towns in a row are where it happened, wherever in the sentence they stand: "dans sept localités : …". */
export const LONG_LIST = 3;
const LIST_COST = 8;

const RELATION_COST = {
  in: 0,
  near: 0,
  offset: 0,
  between: 0,
  axis: 2,
  area: 1,
  none: 4,
  border: 6,
  from: 12,
  to: 9,
} as const;

/** The toponyms of a sentence that can be where something happened. */
export function eventPlaces(
  notes: Annotations,
  toponyms: readonly Toponym[],
  sentence: Sentence,
  attributions: readonly Attribution[],
): number[] {
  const offset = firstFrom(toponyms, sentence.first);
  const inside = inRange(toponyms, sentence.first, sentence.last)
    .map((t, i) => ({ t, index: offset + i }))
    .filter(({ t }) => (!t.isAdjective || t.relation === 'area') && !isDateline(notes, t, sentence))
    .filter(({ t }, i, all) => !namesSite(notes, t, all) && !leadsTo(notes, sentence, t, all[i + 1]?.t));
  const wheres = whereClauses(notes, toponyms, sentence);
  const isApart = (t: Toponym): boolean =>
    (namesPeople(notes, t) || isLabel(notes, sentence, t)) &&
    inside.some(({ t: o }) => o !== t && o.place.geoPrecision < 3 && o.first > t.last);
  const containers = new Set(inside.map(({ t }) => t.containedIn).filter((c) => c !== null));
  const placed = inside.filter(
    ({ t, index }, i) =>
      !containers.has(index) &&
      !isBareCountry(t, sentence) &&
      !isBareCompass(toponyms, t) &&
      // "venus par la Komadougou": a river that is only named was crossed.
      !(t.kind === 'river' && t.relation === 'none') &&
      !isOfNamed(notes, toponyms, t) &&
      !isOfMeeting(notes, sentence, t) &&
      !isSeat(notes, t) &&
      !isNameOfPeople(notes, t) &&
      !isBlaming(notes, sentence, t) &&
      !isOfDeploring(notes, sentence, t) &&
      !isApart(t) &&
      !isOriginOfAttackers(notes, t) &&
      !isSetting(notes, sentence, t) &&
      (wheres.has(index) ||
        (!isCarriedTo(notes, t) && !isFledTo(notes, t) && !isOfSpeaker(notes, sentence, t))) &&
      !situates(
        notes,
        inside.slice(0, i).map((o) => o.t),
        t,
      ),
  );
  const spots = withoutSpelledOut(notes, withoutTheirFrames(withoutTheirCountries(placed), sentence));
  const elsewhere = spots.filter(({ t }) => !isOfVictim(notes, t));
  const told = withoutOrigins(elsewhere.length > 0 ? elsewhere : spots, wheres).filter(
    ({ t }) => !attributions.some((a) => t.first >= a.first && t.last <= a.last),
  );
  // "racontent des habitants de Kayes, Nioro et Gogui": what residents of a list of towns saw happened there.
  return (told.length > 0 ? told : spots.filter(({ t }) => t.listId !== null)).map(({ index }) => index);
}

/** "De retour de Mopti, le maire de Bankass": where somebody or something came from, beside another town. */
function withoutOrigins<T extends { readonly t: Toponym; readonly index: number }>(
  placed: readonly T[],
  wheres: WhereClauses,
): readonly T[] {
  const origins = placed.filter(({ t, index }) => t.relation === 'from' && !wheres.has(index));
  // "displaced from A village in B locality": where A lies.
  const isAround = (t: Toponym): boolean =>
    origins.some(({ t: o }) => t.phraseFirst >= o.phraseLast && t.phraseFirst - o.phraseLast <= 1);
  const others = placed.filter((p) => !origins.includes(p) && !isAround(p.t));
  if (others.some(({ t }) => t.place.geoPrecision < 3)) return others;
  return placed.filter(({ t }) => !isAround(t));
}

/** "Au Mali, … du cercle de Bafoulabé": a country gives way to a place of its own in the same sentence. */
function withoutTheirCountries<T extends { readonly t: Toponym }>(placed: readonly T[]): T[] {
  return placed.filter(
    ({ t }) =>
      t.kind !== 'country' ||
      t.relation === 'area' ||
      !placed.some((o) => o.t.kind !== 'country' && o.t.place.country === t.place.country),
  );
}

/**
 * "In Bama LGA, … at Goniri", "dans la province du Séno, à la sortie de F": the area that opens a sentence, or stands right
 * before a spot in it, gives way to that spot, or to one that no gazetteer knows.
 */
function withoutTheirFrames<T extends { readonly t: Toponym }>(
  placed: readonly T[],
  sentence: Sentence,
): T[] {
  const opens = (area: Toponym, spot: Toponym): boolean =>
    area.phraseFirst - sentence.first <= 1 &&
    (spot.place.placeId === null || fitOf(spot.place, area.place) === 'inside');
  const adjoins = (area: Toponym, spot: Toponym): boolean =>
    area.relation === 'in' &&
    area.place.geoPrecision === 3 &&
    area.place.country === spot.place.country &&
    spot.phraseFirst - area.phraseLast === 1;
  return placed.filter(
    ({ t }) =>
      t.place.geoPrecision === 1 ||
      !placed.some(
        ({ t: o }) =>
          o !== t &&
          SPOTS.has(o.relation) &&
          o.place.geoPrecision < t.place.geoPrecision &&
          (opens(t, o) || adjoins(t, o)),
      ),
  );
}

/** "six localités des régions de A et B : C, D et E": areas give way to the list of spots that a colon opens behind them. */
function withoutSpelledOut<T extends { readonly t: Toponym }>(
  notes: Annotations,
  placed: readonly T[],
): readonly T[] {
  const { tokens } = notes.document;
  const opens = ({ t }: T, i: number): boolean =>
    t.place.geoPrecision === 1 &&
    t.listId !== null &&
    tokens[t.phraseFirst - 1]?.text === ':' &&
    placed[i - 1]?.t.phraseLast === t.phraseFirst - 1;
  const at = placed.findIndex(opens);
  return at < 0 ? placed : placed.filter(({ t }, i) => i >= at || t.place.geoPrecision === 1);
}

/**
 * The place of the sentence that an anchor (a trigger or a toll) most likely belongs to.
 * @returns its index in `toponyms` and what the way there costs, or null where none is near enough
 */
export function placeOf(
  anchor: { readonly first: number; readonly last: number },
  candidates: readonly number[],
  toponyms: readonly Toponym[],
  sentence: Sentence,
  nearness: Nearness,
  wheres: WhereClauses,
): { readonly index: number; readonly cost: number } | null {
  let best: { index: number; cost: number } | null = null;
  const sizes = listSizes(candidates, toponyms);
  const hasTown = candidates.some((c) => toponyms[c]!.place.geoPrecision === 1);
  for (const index of candidates) {
    const { listId } = toponyms[index]!;
    const isLongList = listId !== null && (sizes.get(listId) ?? 0) >= LONG_LIST;
    const cost = isToldWhere(anchor, wheres.get(index))
      ? OPENING_COST
      : costOf(anchor, toponyms[index]!, sentence, nearness, isLongList, hasTown);
    if (cost <= MOST_COST && (!best || cost < best.cost)) best = { index, cost };
  }
  return best;
}

/** "Téra, où ils ont tué un berger": the clause behind the place tells of it. */
export const isToldWhere = (anchor: { readonly first: number }, where: number | undefined): boolean =>
  where !== undefined && anchor.first > where;

function listSizes(candidates: readonly number[], toponyms: readonly Toponym[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const c of candidates) {
    const { listId } = toponyms[c]!;
    if (listId !== null) sizes.set(listId, (sizes.get(listId) ?? 0) + 1);
  }
  return sizes;
}

function costOf(
  anchor: { readonly first: number; readonly last: number },
  t: Toponym,
  sentence: Sentence,
  nearness: Nearness,
  isLongList: boolean,
  hasTown: boolean,
): number {
  // "Paoua – 26/11 : engin explosif …": an item of a bulletin opens with its place.
  const opens =
    t.phraseFirst - sentence.first <= 2 &&
    t.relation !== 'from' &&
    t.relation !== 'to' &&
    (t.relation !== 'none' || sentence.index === 0 || nearness.isBreak(t.phraseLast));
  const way = nearness.between(anchor, { first: t.phraseFirst, last: t.phraseLast });
  if (isLongList) return Math.min(way, LIST_COST) + RELATION_COST[t.relation === 'none' ? 'in' : t.relation];
  // "sur la RN7, entre A et B": the stretch says more than the road.
  const area =
    t.kind === 'country'
      ? 7
      : t.kind === 'road' || t.kind === 'river'
        ? 12
        : t.place.geoPrecision === 3
          ? hasTown
            ? 8
            : 4
          : 0;
  const before = t.phraseLast <= anchor.first && !opens ? 1 : 0;
  return (opens ? Math.min(way, OPENING_COST) : way) + RELATION_COST[t.relation] + area + before;
}
