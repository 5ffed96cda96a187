import type { TargetCategory } from '../core/findings.ts';
import type { Toponym } from '../gazetteer/index.ts';
import type { Sentence } from '../language/sentences.ts';
import { endingAt, firstFrom, inRange, isCue, startingAt, type Annotations } from './annotate.ts';
import type { Attribution } from './speakers.ts';
import type { Nearness } from './distance.ts';
import { fitOf } from './fits.ts';
import { turnsIn } from './turns.ts';

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
      !isCarriedTo(notes, t) &&
      !isFledTo(notes, t) &&
      !situates(
        notes,
        inside.slice(0, i).map((o) => o.t),
        t,
      ),
  );
  const spots = withoutSpelledOut(notes, withoutTheirFrames(withoutTheirCountries(placed), sentence));
  const told = spots.filter(({ t }) => !attributions.some((a) => t.first >= a.first && t.last <= a.last));
  // "racontent des habitants de Kayes, Nioro et Gogui": what residents of a list of towns saw happened there.
  return (told.length > 0 ? told : spots.filter(({ t }) => t.listId !== null)).map(({ index }) => index);
}

/** "Le Malawi a perdu trois hommes": a country that acts or is one end of a border is not where it happened. */
function isBareCountry(t: Toponym, sentence: Sentence): boolean {
  if (t.kind !== 'country' || t.relation === 'in' || t.relation === 'area') return false;
  const isHeading = t.first - sentence.first <= 1 && sentence.index === 0;
  return t.relation === 'between' || t.relation === 'axis' || !isHeading;
}

/** "capturées au nord", once a town was named: the north of that town, not of the country. */
const isBareCompass = (toponyms: readonly Toponym[], t: Toponym): boolean =>
  t.place.geoPrecision === 3 &&
  /^\p{Ll}[\p{L}-]*$/u.test(t.place.name) &&
  t.last - t.first <= 3 &&
  t.phraseLast === t.last &&
  toponyms.some((o) => o.last <= t.first && o.place.geoPrecision < 3 && !o.isAdjective);

/** "Réunis à Niamey, les ministres …", "Speaking in Abuja, …": where a sentence opens with people who met or spoke. */
const isOfMeeting = (notes: Annotations, sentence: Sentence, t: Toponym): boolean =>
  t.phraseFirst - sentence.first <= MEETING_GAP &&
  t.relation !== 'none' &&
  turnsIn(notes, 'meeting', sentence.first, t.phraseFirst).some((w) => w.first === sentence.first);

const MEETING_GAP = 4;

/** "À 30 km de A, le village de B …", "the Kordofan town of B": the name before only says where B lies. */
function leadsTo(notes: Annotations, sentence: Sentence, t: Toponym, next: Toponym | undefined): boolean {
  if (!next || next.place.geoPrecision === 3 || next.isAdjective) return false;
  const { tokens } = notes.document;
  if (t.relation === 'offset' || t.relation === 'near')
    return (
      t.phraseFirst - sentence.first <= 1 &&
      tokens[t.phraseLast]?.text === ',' &&
      next.phraseFirst - t.phraseLast <= 2 &&
      next.first - next.phraseFirst >= 2 &&
      next.relation !== 'offset' &&
      next.relation !== 'near'
    );
  const noun = turnsIn(notes, 'townOf', t.last, next.first)[0];
  return t.place.geoPrecision > 1 && noun?.first === t.last && noun.last === next.first;
}

/** "cette localité du nord-est du pays", "this village in Borno": the area only says where the town named before lies. */
const isOfNamed = (notes: Annotations, toponyms: readonly Toponym[], t: Toponym): boolean =>
  t.place.geoPrecision > 1 && referredTown(notes, toponyms, t.phraseFirst - 3, t.first) !== null;

/** The town named last before a demonstrative that stands for it in these tokens: "ce village", "this community". */
export function referredTown(
  notes: Annotations,
  toponyms: readonly Toponym[],
  first: number,
  last: number,
): Toponym | null {
  const [words] = turnsIn(notes, 'thatTown', first, last);
  if (!words) return null;
  const isTown = (t: Toponym): boolean =>
    t.last <= words.first && t.place.geoPrecision === 1 && !t.isAdjective;
  return toponyms.findLast(isTown) ?? null;
}

/** Words of the name that the gazetteer left out, before the noun: "the Marco Fidel Suárez air base". */
const SITE_GAP = 2;

/** "the Basel roundabout" in Aleppo, "le campement Kangaba, à Yirimadio": a name that a building bears lies in the town named. */
function namesSite(
  { document, targets, words }: Annotations,
  t: Toponym,
  all: readonly { readonly t: Toponym }[],
): boolean {
  const { tokens } = document;
  const isInTown = all.some(
    ({ t: o }) =>
      o !== t &&
      o.place.geoPrecision === 1 &&
      o.place.placeId !== null &&
      (o.relation === 'in' || o.phraseFirst === document.sentences[document.sentenceOf[t.first]!]!.first),
  );
  if (!isInTown || t.listId !== null) return false;
  let end = t.last;
  while (end < t.last + SITE_GAP && tokens[end]?.capital) end++;
  const noun = words.pack.code === 'en' ? startingAt(targets, end) : endingAt(targets, t.first);
  return noun !== undefined && SITES.has(noun.value) && tokens[noun.first]?.capital === false;
}

const SITES: ReadonlySet<TargetCategory> = new Set([
  'military_base',
  'school',
  'health_facility',
  'place_of_worship',
  'residence',
  'road_or_bridge',
  'other',
]);

const CARRIED_GAP = 9;

/** "transporté à Dapaong", "airlifted to Dakar": where the wounded were brought. */
function isCarriedTo(notes: Annotations, t: Toponym): boolean {
  if (t.relation === 'none') return false;
  const verb = turnsIn(notes, 'carried', Math.max(0, t.phraseFirst - CARRIED_GAP), t.first).at(-1);
  if (!verb || notes.document.sentenceOf[verb.first] !== notes.document.sentenceOf[t.first]) return false;
  return !inRange(notes.triggers, verb.last, t.phraseFirst).some((m) => m.first >= verb.last);
}

/** "avant de se replier vers Ténenkou", "withdrew towards Gao": where they went afterwards. */
const isFledTo = (notes: Annotations, t: Toponym): boolean =>
  (t.relation === 'to' || t.relation === 'near') &&
  endingAt(notes.outcomes, t.phraseFirst)?.value === 'withdrawn';

/** "l’armée de Bamako", "identifiés par Niamey": a capital that stands for its government. */
function isSeat(notes: Annotations, t: Toponym): boolean {
  if (t.relation !== 'none' || t.first === 0) return false;
  if (isCue(notes, t.first - 1, 'by')) return true;
  return isCue(notes, t.first - 1, 'of') && isOfState(endingAt(notes.actors, t.first - 1));
}

const isOfState = (actor: Annotations['actors'][number] | undefined): boolean =>
  actor?.value.side === 'state' || actor?.value.side === 'government';

/** "Pont Sondé, au nord-ouest de Port-au-Prince": the second name only says where the first one lies. */
function situates(notes: Annotations, earlier: readonly Toponym[], t: Toponym): boolean {
  const before = earlier.findLast((o) => o.place.geoPrecision < 3);
  if (!before || before.place.geoPrecision !== 1) return false;
  // "Uvira, on Lake Tanganyika": water beside a town.
  const isWater = t.kind === 'lake' || t.kind === 'river';
  if (!isWater && t.relation !== 'near' && t.relation !== 'offset' && t.relation !== 'border') return false;
  if (t.phraseFirst < before.phraseLast) return false;
  // Areas may stand between: "à Pont-Sondé, dans l’Artibonite, au nord de Port-au-Prince".
  return notes.document.tokens
    .slice(before.phraseLast, t.phraseFirst)
    .every(
      (token, i) =>
        ',('.includes(token.text) ||
        (isWater && token.text.length <= 3) ||
        earlier.some((o) => o.phraseFirst <= before.phraseLast + i && before.phraseLast + i < o.phraseLast),
    );
}

const isShouted = (word: string): boolean => word.length > 2 && word === word.toUpperCase();

/** "Au Mali, … du cercle de Bafoulabé": a country gives way to a place of its own in the same sentence. */
function withoutTheirCountries<T extends { readonly t: Toponym }>(placed: readonly T[]): T[] {
  return placed.filter(
    ({ t }) =>
      t.kind !== 'country' ||
      t.relation === 'area' ||
      !placed.some((o) => o.t.kind !== 'country' && o.t.place.country === t.place.country),
  );
}

/** "In Bama LGA, … at Goniri": the area that opens a sentence gives way to a spot in it, or to one that no gazetteer knows. */
function withoutTheirFrames<T extends { readonly t: Toponym }>(
  placed: readonly T[],
  sentence: Sentence,
): T[] {
  return placed.filter(
    ({ t }) =>
      t.phraseFirst - sentence.first > 1 ||
      t.place.geoPrecision === 1 ||
      !placed.some(
        (o) =>
          o.t !== t &&
          SPOTS.has(o.t.relation) &&
          o.t.place.geoPrecision < t.place.geoPrecision &&
          (o.t.place.placeId === null || fitOf(o.t.place, t.place) === 'inside'),
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

const DASHES = new Set(['—', '–', '-']);

/** Tokens of a country, a day and an agency between the town and the dash. */
const DATELINE_REACH = 14;

/** "MAKURDI, Nigeria — …", "Bamako, 3 juillet 2025 –": where the report was written. */
function isDateline(notes: Annotations, t: Toponym, sentence: Sentence): boolean {
  if (t.first - sentence.first > 8) return false;
  const { tokens } = notes.document;
  for (let i = t.last; i < Math.min(sentence.last, t.last + DATELINE_REACH); i++) {
    const token = tokens[i]!;
    if (token.text === ':' && isShouted(tokens[t.first]!.text) && t.first === sentence.first) return true;
    if (DASHES.has(token.text) && token.spaceBefore)
      return tokens[i + 1]?.capital === true || token.text === '—';
    const isOfDateline = token.kind !== 'word' || token.capital || notes.dateAt.has(i);
    if (!isOfDateline) return false;
  }
  return false;
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
): { readonly index: number; readonly cost: number } | null {
  let best: { index: number; cost: number } | null = null;
  const sizes = listSizes(candidates, toponyms);
  const hasTown = candidates.some((c) => toponyms[c]!.place.geoPrecision === 1);
  for (const index of candidates) {
    const { listId } = toponyms[index]!;
    const isLongList = listId !== null && (sizes.get(listId) ?? 0) >= LONG_LIST;
    const cost = costOf(anchor, toponyms[index]!, sentence, nearness, isLongList, hasTown);
    if (cost <= MOST_COST && (!best || cost < best.cost)) best = { index, cost };
  }
  return best;
}

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

/** The place and its fellows where it stands in a coordinated list ("Kayes, Niono et Gogui"). */
export function withListFellows(
  notes: Annotations,
  index: number,
  candidates: readonly number[],
  toponyms: readonly Toponym[],
): number[] {
  const chosen = toponyms[index]!;
  if (chosen.relation === 'between' || chosen.relation === 'axis') return [index];
  const fellows = candidates.filter((c) => {
    const t = toponyms[c]!;
    if ((t.place.geoPrecision === 3) !== (chosen.place.geoPrecision === 3)) return false;
    return (
      c === index || (t.listId !== null && t.listId === chosen.listId) || areCoordinated(notes, chosen, t)
    );
  });
  // "soutenu par le Rwanda, dans l’est de la RDC": a bare name does not lead a list of places that a preposition opens.
  const opener = fellows.findIndex((c) => toponyms[c]!.relation !== 'none');
  if (opener > 0) fellows.splice(0, opener);
  return fellows;
}

const SPOTS: ReadonlySet<string> = new Set(['in', 'near', 'offset']);

/** "à A, autour de l’école, et près de B": the second phrase is joined to the first by a conjunction. */
function areCoordinated(notes: Annotations, a: Toponym, b: Toponym): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  if (!SPOTS.has(first.relation) || !SPOTS.has(second.relation)) return false;
  if (first.place.geoPrecision === 3 || second.place.geoPrecision === 3) return false;
  if (second.phraseFirst <= first.last || second.phraseFirst - first.last > 10) return false;
  let isJoined = false;
  for (let i = first.last; i < second.phraseFirst; i++) {
    if (isCue(notes, i, 'and') || isTheOther(notes, i)) isJoined = true;
    if (notes.words.auxiliaries.has(notes.document.tokens[i]!.text.toLowerCase())) return false;
    if (notes.harmAt.has(i) || startingAt(notes.triggers, i)) return false;
  }
  return isJoined;
}

/** "l’une à A, l’autre à B", "one in A, the other in B" */
function isTheOther(notes: Annotations, at: number): boolean {
  if (!isCue(notes, at, 'others')) return false;
  const before = notes.document.tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1;
  return isCue(notes, before, 'article');
}
