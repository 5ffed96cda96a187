/** What a place that a sentence names is there for, other than to say where something happened. */
import type { Place, TargetCategory } from '../../core/findings.ts';
import { distanceKm } from '../../core/geo.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { endingAt, hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import { isOustedFrom } from '../types/oustings.ts';

/** "Le Malawi a perdu trois hommes": a country that acts or is one end of a border is not where it happened. */
export function isBareCountry(t: Toponym, sentence: Sentence): boolean {
  if (t.kind !== 'country' || t.relation === 'in' || t.relation === 'area') return false;
  const isHeading = t.first - sentence.first <= 1 && sentence.index === 0;
  return t.relation === 'between' || t.relation === 'axis' || !isHeading;
}

/** "capturées au nord", once a town was named: the north of that town, not of the country. */
export const isBareCompass = (toponyms: readonly Toponym[], t: Toponym): boolean =>
  t.place.geoPrecision === 3 &&
  /^\p{Ll}[\p{L}-]*$/u.test(t.place.name) &&
  t.last - t.first <= 3 &&
  t.phraseLast === t.last &&
  toponyms.some((o) => o.last <= t.first && o.place.geoPrecision < 3 && !o.isAdjective);

/** "Réunis à Niamey, les ministres …", "Speaking in Abuja, …": where a sentence opens with people who met or spoke. */
export const isOfMeeting = (notes: Annotations, sentence: Sentence, t: Toponym): boolean =>
  t.phraseFirst - sentence.first <= MEETING_GAP &&
  t.relation !== 'none' &&
  turnsIn(notes, 'meeting', sentence.first, t.phraseFirst).some((w) => w.first === sentence.first);

const MEETING_GAP = 4;

/** "À 30 km de A, le village de B …", "the Kordofan town of B": the name before only says where B lies. */
export function leadsTo(
  notes: Annotations,
  sentence: Sentence,
  t: Toponym,
  next: Toponym | undefined,
): boolean {
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
  const quarter = turnsIn(notes, 'quarterOf', t.last, next.first)[0];
  // "Yemen’s Red Sea port of Hodeidah": a name that could not be placed says no more than an area does.
  const isArea = t.place.geoPrecision > 1 || t.place.placeId === null;
  return [isArea ? noun : undefined, quarter].some(
    (link) => link?.first === t.last && link.last === next.first,
  );
}

/** Words of the name that the gazetteer left out, before the noun: "the Marco Fidel Suárez air base". */
const SITE_GAP = 2;

/** "the Basel roundabout" in Aleppo, "le campement Kangaba, à Yirimadio": a name that a building bears lies in the town named. */
export function namesSite(
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
  'market',
  'checkpoint',
  'government_building',
  'industrial_site',
  'residence',
  'road_or_bridge',
  'other',
]);

/** "Armed youth from Unity State", "des hommes armés venus du Niger": where those who act are from. */
export function isOriginOfAttackers(notes: Annotations, t: Toponym): boolean {
  // "dislodged militiamen from Kindu": they come from there no more.
  if (t.relation !== 'from' || isOustedFrom(notes, t)) return false;
  const before = inRange(notes.actors, t.phraseFirst - ORIGIN_GAP, t.phraseFirst).at(-1);
  return (
    before !== undefined &&
    (before.value.side === 'armed' || before.value.side === 'crowd') &&
    inRange(notes.triggers, before.last, t.phraseFirst).length === 0
  );
}

const ORIGIN_GAP = 3;

/** "dont le maire de X", "including the mayor of X": where one of the victims held an office. */
export function isOfVictim(notes: Annotations, t: Toponym): boolean {
  const from = Math.max(0, t.first - OFFICE_REACH);
  const sharing = Array.from({ length: t.first - from }, (_, i) => from + i).findLast((at) =>
    isCue(notes, at, 'partOf'),
  );
  return (
    sharing !== undefined &&
    t.relation === 'none' &&
    hasCue(notes, sharing, t.first, 'title') &&
    !notes.document.tokens.slice(sharing, t.first).some((token) => token.text === ',')
  );
}

const OFFICE_REACH = 6;

const CARRIED_GAP = 9;

/** "transporté à Dapaong", "airlifted to Dakar": where the wounded were brought. */
export function isCarriedTo(notes: Annotations, t: Toponym): boolean {
  // "a évacué le camp de Boulkessi": the place itself is what was left.
  if (t.relation === 'none' || isVacated(notes, t)) return false;
  const verb = turnsIn(notes, 'carried', Math.max(0, t.phraseFirst - CARRIED_GAP), t.first).at(-1);
  if (!verb || notes.document.sentenceOf[verb.first] !== notes.document.sentenceOf[t.first]) return false;
  // "were taken to the bush by gunmen in Marawi": behind who did it, where.
  if (inRange(notes.actors, verb.last, t.phraseFirst).some((a) => isCue(notes, a.first - 1, 'by')))
    return false;
  return !inRange(notes.triggers, verb.last, t.phraseFirst).some((m) => m.first >= verb.last);
}

/** "évacué le camp de X": behind the verb stands what was left, with no preposition before it. */
const isVacated = (notes: Annotations, t: Toponym): boolean => {
  const site = inRange(notes.targets, t.phraseFirst - SITE_REACH, t.first).at(-1);
  const verb = site && turnsIn(notes, 'carried', site.first - SITE_REACH, site.first).at(-1);
  return (
    verb !== undefined &&
    notes.document.tokens
      .slice(verb.last, site!.first)
      .every((_, i) => isCue(notes, verb.last + i, 'article') || isCue(notes, verb.last + i, 'adverb'))
  );
};

const SITE_REACH = 4;

/** "avant de se replier vers Ténenkou", "se sont repliés sur Dogofry", "withdrew to Gao": where they went afterwards. */
export const isFledTo = (notes: Annotations, t: Toponym): boolean =>
  ((t.relation === 'to' || t.relation === 'near') &&
    endingAt(notes.outcomes, t.phraseFirst)?.value === 'withdrawn') ||
  isRefuge(notes, t) ||
  retreatBefore(notes, t);

/** Between the words of refuge and the town: "found refuge there and in Dori"; tokens. */
const REFUGE_GAP = 3;

/** "survivors who fled to Dori", "réfugiés à Dori": where people are who were attacked elsewhere. */
export const isRefuge = (notes: Annotations, t: Toponym): boolean =>
  t.relation !== 'from' &&
  turnsIn(notes, 'refuge', Math.max(0, t.phraseFirst - 2 * REFUGE_GAP), t.first).some(
    (w) =>
      (w.last === t.first || (t.relation === 'in' && t.phraseFirst - w.last <= REFUGE_GAP)) &&
      notes.document.sentenceOf[w.first] === notes.document.sentenceOf[t.first] &&
      // "walked to the secretariat in Aba": where the walk ended is no town of refuge.
      notes.document.tokens
        .slice(w.last, t.phraseFirst)
        .every((token, i) => token.kind === 'word' && !isCue(notes, w.last + i, 'article')),
  );

/** Between a verb of retreat and the second of two towns. */
const RETREAT_REACH = 8;

/** A verb of retreat and a preposition other than "from" right before the town, or before the first of a list with it. */
function retreatBefore(notes: Annotations, t: Toponym): boolean {
  if (t.relation === 'from') return false;
  const { tokens } = notes.document;
  const retreat = inRange(notes.triggers, Math.max(0, t.first - RETREAT_REACH), t.first).findLast((m) =>
    m.value.some((w) => w.kind === 'withdrawal' && w.form !== 'noun'),
  );
  if (!retreat || inRange(notes.targets, retreat.first, t.first).length > 0) return false;
  // "fell back to": the preposition may be a part of the words of retreat.
  const isWithin = tokens[retreat.last]?.capital === true;
  const at = isWithin ? retreat.last - 1 : retreat.last;
  if (at === retreat.first || isCue(notes, at, 'of') || tokens[at]?.kind !== 'word') return false;
  return tokens
    .slice(at + 1, t.first)
    .every((token, i) => token.capital || token.text === ',' || isCue(notes, at + 1 + i, 'and'));
}

/** Between a capital and the verb by which it blames or denies: "Kinshasa, de son côté, a"; tokens. */
const BLAME_REACH = 6;

/** "Kinshasa impute l’attaque au M23": a capital at the head of a sentence that blames or denies is a government. */
export function isBlaming(notes: Annotations, sentence: Sentence, t: Toponym): boolean {
  if (t.relation !== 'none' || t.kind !== 'settlement' || t.first - sentence.first > 1) return false;
  const end = Math.min(sentence.last, t.last + BLAME_REACH);
  for (let at = t.last; at < end; at++) {
    if (startingAt(notes.triggers, at)) return false;
    if (isCue(notes, at, 'attributed') || isCue(notes, at, 'denial')) return true;
    if (startingAt(notes.statements, at)?.value.some((w) => w.act === 'denial')) return true;
  }
  return false;
}

/** "Garissa residents", "the Kano police": who is named after a town need not be there. */
export const namesPeople = (notes: Annotations, t: Toponym): boolean =>
  notes.words.pack.code === 'en' &&
  t.relation === 'none' &&
  isGroup(notes, t.last) &&
  notes.document.tokens[t.last]?.spaceBefore === true;

/** People or an actor from token `at` on; of "police post", "refugee camp" the words begin the name of a site. */
function isGroup(notes: Annotations, at: number): boolean {
  const group = startingAt(notes.people, at) ?? startingAt(notes.actors, at);
  const site = startingAt(notes.targets, at);
  return group !== undefined && !(site !== undefined && site.last > group.last);
}

/** "shot at End SARS demonstrators": a name that no gazetteer has, right before a word for people, is theirs. */
export const isNameOfPeople = (notes: Annotations, t: Toponym): boolean =>
  notes.words.pack.code === 'en' &&
  t.place.placeId === null &&
  t.listId === null &&
  notes.document.tokens[t.last]?.capital === false &&
  isGroup(notes, t.last);

/** "Sanaa: American jets pounded Ras Isa": before a colon, at the head of all, where it was written. */
export const isLabel = ({ document: { tokens } }: Annotations, sentence: Sentence, t: Toponym): boolean =>
  sentence.index === 0 && t.first === sentence.first && tokens[t.last]?.text === ':';

/** "l’armée de Bamako", "identifiés par Niamey": a capital that stands for its government. */
export function isSeat(notes: Annotations, t: Toponym): boolean {
  if (t.relation !== 'none' || t.first === 0) return false;
  if (isCue(notes, t.first - 1, 'by')) return true;
  // "le siège de la police de Mogadiscio" stands there; "un convoi de l’armée de Bamako" is on its way.
  const site = endingAt(notes.targets, t.first - 1);
  if (site !== undefined && site.value !== 'military_convoy') return false;
  return isCue(notes, t.first - 1, 'of') && isOfState(endingAt(notes.actors, t.first - 1));
}

const isOfState = (actor: Annotations['actors'][number] | undefined): boolean =>
  actor?.value.side === 'state' || actor?.value.side === 'government';

/** "Pont Sondé, au nord-ouest de Port-au-Prince": the second name only says where the first one lies. */
export function situates(notes: Annotations, earlier: readonly Toponym[], t: Toponym): boolean {
  const before = earlier.findLast((o) => o.place.geoPrecision < 3);
  if (!before || before.place.geoPrecision !== 1) return false;
  // "Uvira, on Lake Tanganyika": water beside a town.
  const isWater = t.kind === 'lake' || t.kind === 'river';
  if (isPartOf(before, t) || isApposed(notes, before, t) || isAreaAround(notes, before, t)) return true;
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

/** Words of "a farming village" between a town and where it lies. */
const APPOSED_REACH = 7;

/** "Kuyello, a farming village in Birnin Gwari": what is said of the town only says where it lies. */
function isApposed(notes: Annotations, before: Toponym, t: Toponym): boolean {
  const from = before.phraseLast;
  const length = t.phraseFirst - from;
  return (
    t.relation === 'in' &&
    length > 2 &&
    length <= APPOSED_REACH &&
    notes.document.tokens[from]!.text === ',' &&
    isCue(notes, from + 1, 'indefinite') &&
    notes.document.tokens.slice(from + 1, t.phraseFirst).every((token) => token.kind === 'word') &&
    inRange(notes.triggers, from, t.phraseFirst).length === 0
  );
}

/** Words of "dans la localité de" before the name. */
const LONGEST_AREA = 5;

/** "le village de A, dans la localité de B", "A village in B locality": a town that gives its name to the area around. */
const isAreaAround = ({ document }: Annotations, before: Toponym, t: Toponym): boolean =>
  t.relation === 'in' &&
  t.listId === null &&
  before.relation !== 'from' &&
  t.phraseFirst >= before.phraseLast &&
  t.phraseFirst - before.phraseLast <= 1 &&
  (t.phraseLast > t.last || t.first - t.phraseFirst > 2) &&
  t.phraseLast - t.phraseFirst <= LONGEST_AREA + (t.last - t.first) &&
  document.tokens.slice(before.phraseLast, t.phraseFirst).every(({ text }) => text === ',');

/** A town’s quarters and its outskirts lie within so many kilometres of its middle. */
const TOWN_KM = 25;

/** "le quartier Abaradjou à Tombouctou": right behind a spot, the town that it is in. */
const isPartOf = (spot: Toponym, t: Toponym): boolean =>
  t.relation === 'in' &&
  t.phraseFirst === spot.phraseLast &&
  t.listId === null &&
  (spot.relation === 'none' || spot.relation === 'in' || spot.relation === 'near') &&
  kmBetween(spot.place, t.place) <= TOWN_KM;

const kmBetween = (a: Place, b: Place): number =>
  a.lat === null || a.lon === null || b.lat === null || b.lon === null
    ? 0
    : distanceKm([a.lon, a.lat], [b.lon, b.lat]);

const isShouted = (word: string): boolean => word.length > 2 && word === word.toUpperCase();

const DASHES = new Set(['—', '–', '-']);

/** Tokens of a country, a day and an agency between the town and the dash. */
const DATELINE_REACH = 14;

/** "MAKURDI, Nigeria — …", "Bamako, 3 juillet 2025 –": where the report was written. */
export function isDateline(notes: Annotations, t: Toponym, sentence: Sentence): boolean {
  if (t.first - sentence.first > 8) return false;
  const { tokens } = notes.document;
  for (let i = t.last; i < Math.min(sentence.last, t.last + DATELINE_REACH); i++) {
    const token = tokens[i]!;
    if (token.text === ':' && isShouted(tokens[t.first]!.text) && t.first === sentence.first) return true;
    if (DASHES.has(token.text) && token.spaceBefore)
      return tokens[i + 1]?.capital === true || token.text === '—' || isShouted(tokens[t.first]!.text);
    const isOfDateline =
      token.kind !== 'word' || token.capital || notes.dateAt.has(i) || isBracketed(notes, t.last, i);
    if (!isOfDateline) return false;
  }
  // "Baquba. Gunmen shot …", "Niamey, Saturday 5 July. …": all of the first sentence.
  return (
    sentence.index === 0 &&
    t.first === sentence.first &&
    sentence.last - sentence.first <= DATELINE_REACH &&
    notes.document.sentences[1]?.block === sentence.block
  );
}

/** "KYIV (news agency) –": the name of an agency may be written small. */
const isBracketed = ({ document: { tokens } }: Annotations, from: number, at: number): boolean => {
  const texts = tokens.slice(from, at).map((t) => t.text);
  return texts.lastIndexOf('(') > texts.lastIndexOf(')');
};
