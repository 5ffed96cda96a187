import type { Document } from '../language/document.ts';
import type { Token } from '../language/tokens.ts';
import { matchPhrase, type Masks } from './masks.ts';
import { capitalRun, isBehindApostrophe } from './runs.ts';
import type { Mention } from './mention.ts';
import { isJoiner } from './names.ts';
import { type Setting } from './setting.ts';
import { townSlot } from './town-slots.ts';
import type { CompiledWords, HeadEntry } from './words.ts';

/** Particles inside names: "Mocimboa da Praia". */
const NAME_PARTICLES = new Set(['du', 'da', 'do', 'de', 'el', 'al', 'n', 'm', 'd', 'ou']);

/** A text with what is known of its tokens so far. */
export interface Scene {
  readonly document: Document;
  readonly words: CompiledWords;
  readonly masks: Masks;
  /** Per token: 1 + index of the mention that covers it, 0 for none. */
  readonly covered: Int32Array;
  readonly mentions: Mention[];
}

/** `onRoad`: hyphens join two places, "axe Bozoum-Bossangoa"; hyphens around a lower-case word do not. */
export function nameEnd(scene: Scene, at: number, limit: number, onRoad = false): number {
  const { tokens } = scene.document;
  const run = capitalRun(tokens, at, limit, NAME_PARTICLES);
  let last = at + 1;
  for (let i = at + 1; i < run; i++) {
    const token = tokens[i];
    const half = i === last ? secondHalf(scene, i) : null;
    if (half) {
      last = half.last;
      i = last - 1;
      continue;
    }
    if (!token || scene.covered[i] || scene.masks.mask[i]) break;
    if (token.kind === 'word' && token.capital && isOtherWord(scene, i)) break;
    if (onRoad && token.text === '-' && tokens[i + 1]?.capital && tokens[i - 1]?.capital) break;
    if (token.kind === 'word' && (token.capital || isBehindApostrophe(tokens, i))) last = i + 1;
  }
  return last;
}

/** "Kaya" of "Gidan Kaya": a known name of a town right behind a word of another name is a part of that. */
function secondHalf({ document: { tokens }, covered, mentions }: Scene, at: number): Mention | null {
  const mention = covered[at] ? mentions[covered[at] - 1]! : null;
  if (!mention || mention.kind !== 'known' || mention.first !== at || mention.to !== mention.last)
    return null;
  const isArea = mention.candidates.some(({ kind }) => kind === 'country' || kind === 'admin1');
  return mention.doubt > 0 && !isArea && tokens[at]?.spaceBefore ? mention : null;
}

// A tail ("State"), a title or an ordinary word ends the name even when it bears a capital.
const isOtherWord = (scene: Scene, at: number): boolean => {
  const token = scene.document.tokens[at];
  if (!token || !token.spaceBefore) return false;
  return (
    matchPhrase(scene.document.tokens, at, at + 3, scene.words.tails) !== null ||
    scene.words.ordinary.holds(token)
  );
};

/** The mention before token `at`, in the same sentence. */
export function previousMention(scene: Scene, at: number, floor: number): Mention | null {
  for (let i = at - 1; i >= floor; i--) {
    const index = scene.covered[i];
    if (index) return scene.mentions[index - 1] ?? null;
  }
  return null;
}

function nextMention(scene: Scene, at: number, limit: number): Mention | null {
  for (let i = at; i < limit; i++) {
    const index = scene.covered[i];
    if (index) return scene.mentions[index - 1] ?? null;
  }
  return null;
}

interface Slot {
  readonly at: number;
  readonly last: number;
  readonly floor: number;
  readonly limit: number;
  readonly setting: Setting;
  readonly tail: HeadEntry | null;
  readonly near: Mention | null;
}

/** Why the name is taken for a place, or null. */
export function slotOf(scene: Scene, slot: Slot): string | null {
  const { tokens } = scene.document;
  const { setting, tail, near, at, last } = slot;
  const after = tokens[last];
  if (
    after?.kind === 'word' &&
    after.capital &&
    after.spaceBefore &&
    scene.masks.mask[last] === 0 &&
    !scene.covered[last]
  ) {
    if (!scene.words.ordinary.holds(after) && !tail) return null;
  }
  if (tail && tail.role === 'area') return 'place noun after';
  if (setting.head?.role === 'area' && !setting.article) return 'place noun before';
  if (setting.distanceKm !== null || setting.zone) return 'distance or direction';
  // "près du rond-point de la Poste": what a site is named after behind an article is no town.
  const isThing = setting.article && setting.head?.role !== 'area';
  if ((setting.relation === 'near' || setting.relation === 'between') && !isThing) return 'preposition';
  if (
    setting.relation === 'in' &&
    (setting.settlement || scene.words.source.manners.sameInForTowns) &&
    !setting.article
  )
    return 'preposition';
  if (setting.relation === 'to' && !setting.article && isPlainTo(scene, setting)) return 'preposition';
  if (setting.head?.role === 'site' && setting.linked && !setting.article) return 'site of';
  if (
    setting.head?.role === 'person' &&
    setting.head.kinds[0] === 'settlement' &&
    setting.linked &&
    !setting.article
  )
    return 'people of';
  if (near && continuesChain(scene, near, at, last)) return 'chain of places';
  if (near && continuesList(scene, near, at) && near.kind !== 'adjective') return 'list of places';
  if (setting.attacked && !setting.article && isOpenAfter(after)) return 'attacked';
  if (isRaided(scene, slot)) return 'raided';
  const town = townSlot(tokens, slot, scene.words);
  if (town) return town;
  return apposedArea(scene, last, slot.limit) ?? apposedNoun(scene, last, slot.limit);
}

/** Auxiliaries between a name and the participle: "had also been". */
const PASSIVE_REACH = 4;

/** "Le même jour, X a été pillé", "X was raided": a name that opens its clause and suffers what towns do. */
function isRaided({ document, words }: Scene, { at, last, floor, setting }: Slot): boolean {
  const before = document.tokens[at - 1];
  // Where nouns go without an article, the first word of a sentence may be any: "Houses were burned".
  const opensSentence = at === floor && words.source.areasTakeArticle;
  if (setting.article || !(opensSentence || before?.text === ',' || before?.text === ';')) return false;
  return isRaidedAfter({ document, words }, last);
}

/** From token `last` on, a passive of what befalls towns: "had also been raided". */
export function isRaidedAfter({ document, words }: Pick<Scene, 'document' | 'words'>, last: number): boolean {
  for (let i = last; i < last + PASSIVE_REACH; i++) {
    const token = document.tokens[i];
    if (!token || token.kind !== 'word') return false;
    if (words.passives.holds(token))
      return [i + 1, i + 2].some((next) => words.raided.has(document.tokens[next]?.fold ?? ''));
  }
  return false;
}

// "for", "pour" and "to" lead to persons and purposes as well.
const isPlainTo = (scene: Scene, setting: Setting): boolean =>
  scene.words.source.manners.plainTo && setting.relation === 'to';

const isOpenAfter = (after: Token | undefined): boolean => !after || after.kind === 'mark' || !after.capital;

/** "Kayes–Diboli" with an en dash, or "axe Kayes-Diboli": a hyphen alone may make one name of two. */
function continuesChain(scene: Scene, near: Mention, at: number, last: number): boolean {
  const { tokens } = scene.document;
  const dash = tokens[near.last];
  if (near.last !== at - 1 || !dash || (dash.text !== '–' && dash.text !== '-')) return false;
  if (dash.spaceBefore || tokens[at]?.spaceBefore) return false;
  const next = tokens[last];
  return dash.text === '–' || near.head?.kinds[0] === 'road' || (next?.text === '-' && !next.spaceBefore);
}

/** Only a comma or conjunction, and a repeated preposition, lies between a placed mention and this name. */
function continuesList(scene: Scene, near: Mention, at: number): boolean {
  const { tokens } = scene.document;
  if (near.cue < 1 && near.list === null && near.kind === 'unknown') return false;
  let separators = 0;
  for (let i = near.to; i < at; i++) {
    const token = tokens[i];
    if (!token) return false;
    const isSeparator =
      token.text === ',' || token.text === '/' || scene.words.conjunctions.entries.has(token.fold);
    if (isSeparator) separators++;
    else if (separators === 0 || !isRepeated(scene, near, token)) return false;
  }
  if (separators === 0 || near.to >= at) return false;
  const comma = tokens[at - 1]?.text === ',';
  if (comma && separators === 1 && isApposedPerson(scene, near, at)) return false;
  if (isPlacedNext(scene, nameEnd(scene, at, tokens.length))) return true;
  // "à Kayes, Mahmoud a dit": after a lone comma the name must itself be followed by a list mark.
  const end = nameEnd(scene, at, tokens.length);
  const after = tokens[end];
  // "le gouverneur du Darfour, X, a précisé": the name of who holds the office.
  if (comma && near.head?.role === 'person' && after?.text === ',' && tokens[end + 1]?.capital === false)
    return false;
  return (
    !comma || after?.text === ',' || (after !== undefined && scene.words.conjunctions.entries.has(after.fold))
  );
}

/** Between an office and the area that it is of: "police chief in Borno"; tokens. */
const OFFICE_REACH = 3;

/** "the governor of Darfur, Minni Minawi, accused …": two capitalised words between commas behind an office, or before a verb of saying. */
function isApposedPerson({ document: { tokens }, words }: Scene, near: Mention, at: number): boolean {
  const end = capitalRun(tokens, at, tokens.length, NAME_PARTICLES);
  if (end - at < 2 || tokens[end]?.text !== ',') return false;
  if (tokens.slice(at, end).some((t) => t.kind !== 'word')) return false;
  if (near.head?.role === 'person' || near.setting.head?.role === 'person') return true;
  const next = tokens[end + 1];
  const verb = next?.fold === 'a' ? tokens[end + 2] : next;
  if (verb && (words.sayingVerbs.holds(verb) || words.speechVerbs.holds(verb))) return true;
  for (let from = Math.max(0, near.from - OFFICE_REACH); from < near.from; from++)
    if (matchPhrase(tokens, from, near.from, words.titles)) return true;
  return false;
}

/** "les localités de A et de B": the link is said again before each member. */
const isRepeated = ({ words }: Scene, near: Mention, token: Token): boolean =>
  token.fold === "'" ||
  ((near.setting.linked || near.list !== null) &&
    words.links.has(words.contractions.get(token.fold) ?? token.fold));

/** "Sollé dans le Nord": a known area follows at once. */
function isPlacedNext(scene: Scene, last: number): boolean {
  const next = nextMention(scene, last, last + 4);
  return next !== null && next.from === last && next.setting.relation === 'in' && next.kind !== 'adjective';
}

/** ", Agwara Local Government Area", ", a village in", ", petite localité de". */
function apposedNoun(scene: Scene, last: number, limit: number): string | null {
  const { tokens } = scene.document;
  const comma = tokens[last];
  if (comma?.text !== ',') return null;
  if (tokens[last + 1]?.capital) {
    const end = capitalRun(tokens, last + 1, limit, NAME_PARTICLES);
    for (let i = last + 2; i <= end && i < limit; i++) {
      const tail = matchPhrase(tokens, i, limit, scene.words.tails);
      if (tail && tail.value.precision >= 2 && tail.value.role === 'area') return 'area in apposition';
    }
    return null;
  }
  for (let i = last + 1; i < Math.min(limit, last + NOUN_REACH); i++) {
    const token = tokens[i];
    if (token?.kind === 'mark' && isJoiner(token)) continue;
    if (token?.kind !== 'word' || token.capital) return null;
    // "X, berger du village de Y" is no village; "X, l’un des principaux camps" is a camp.
    if (scene.words.links.has(scene.words.contractions.get(token.fold) ?? token.fold)) {
      if (!scene.words.amounts.has(tokens[i - 1]?.fold ?? '')) return null;
      continue;
    }
    if (scene.words.strongholds.holds(token)) return 'place noun in apposition';
    const head = matchPhrase(tokens, i, limit, scene.words.heads);
    const kind = head?.value.kinds[0];
    if (kind && SPOTS.has(kind) && (head.value.role === 'area' || kind !== 'settlement'))
      return 'place noun in apposition';
    if (head) return null;
  }
  return null;
}

/** Tokens behind the comma within which the noun stands: "l’un des principaux camps". */
const NOUN_REACH = 7;
const SPOTS: ReadonlySet<string> = new Set([
  'settlement',
  'camp',
  'quarter',
  'island',
  'border_post',
  'mine',
]);

/** "près de Y", "à 12 km de Y", "west of Y". */
const isBeside = ({ relation, distanceKm, bearing }: Setting): boolean =>
  relation === 'near' || distanceKm !== null || bearing !== null;

/** ", dans la région de Y", ", Benue State": what follows says in which area it lies. */
function apposedArea(scene: Scene, last: number, limit: number): string | null {
  const { tokens } = scene.document;
  const comma = tokens[last];
  if (comma?.text !== ',' && comma?.text !== '(') return null;
  const next = nextMention(scene, last, limit);
  if (!next || next.kind === 'adjective' || next.from > last + 3 || next.from <= last) return null;
  if (next.from === last + 1 && isBeside(next.setting)) return 'near another place';
  const isNamedArea = next.head?.role === 'area' && next.head.precision >= 2;
  // "Tourou (Mayo-Tsanaga)": in brackets a district says it, too.
  const isDistrict = (kind: string): boolean => kind === 'admin2' && comma.text === '(';
  const isArea =
    isNamedArea ||
    next.candidates.some(({ kind }) => kind === 'admin1' || kind === 'country' || isDistrict(kind));
  if (!isArea || (!isNamedArea && next.setting.relation === null && next.to - next.first > 3)) return null;
  for (let i = last + 1; i < next.from; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && !isJoiner(token))) return null;
    // "X, gouverneur de la région de Y": a person’s office.
    if (scene.words.titles.entries.has(token.fold)) return null;
  }
  return 'area in apposition';
}
