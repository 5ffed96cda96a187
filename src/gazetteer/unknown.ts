import type { Document } from '../language/document.ts';
import type { Token } from '../language/tokens.ts';
import { capitalRun, matchPhrase, type Masks } from './masks.ts';
import type { Mention } from './mention.ts';
import { cueOf, isShouting, makeMention, tailAt } from './mentions.ts';
import { isJoiner } from './names.ts';
import { readSetting, type Setting } from './setting.ts';
import type { CompiledWords, HeadEntry } from './words.ts';

const NAME_PARTICLES = new Set(['du', 'da', 'do', 'de', 'el', 'al', 'n', 'm', 'd', 'ou']);
const MIN_LETTERS = 3;

interface Scene {
  readonly document: Document;
  readonly words: CompiledWords;
  readonly masks: Masks;
  /** Per token: 1 + index of the mention that covers it, 0 for none. */
  readonly covered: Int32Array;
  readonly mentions: Mention[];
}

/**
 * Capitalised names that no gazetteer row bears, where the text clearly places something there: "le village de X",
 * "à X", "X, Benue State", a further member of a list of places. Reading order; none overlaps a known mention.
 */
export function findUnknown(
  document: Document,
  mentions: readonly Mention[],
  words: CompiledWords,
  masks: Masks,
): Mention[] {
  const covered = new Int32Array(document.tokens.length);
  mentions.forEach((mention, index) => covered.fill(index + 1, mention.first, mention.to));
  const scene: Scene = { document, words, masks, covered, mentions: [...mentions] };
  const found: Mention[] = [];
  for (const { first, last } of document.sentences) {
    if (isShouting(document.tokens, first, last)) continue;
    for (let i = first; i < last; ) {
      const mention = unknownAt(scene, i, first, last, found);
      if (mention) {
        found.push(mention);
        scene.mentions.push(mention);
        covered.fill(scene.mentions.length, mention.first, mention.to);
      }
      i = mention ? mention.to : i + 1;
    }
  }
  return [...found, ...findListOpeners(scene, found)];
}

/** "Tola et Gningou, deux villages": the first of a list that its last member shows to be places. */
function findListOpeners(scene: Scene, found: readonly Mention[]): Mention[] {
  const { tokens } = scene.document;
  return found.flatMap((mention) => {
    if (!mention.reasons.some((reason) => reason.endsWith('apposition'))) return [];
    const joiner = tokens[mention.first - 1];
    const name = tokens[mention.first - 2];
    if (!joiner || !name || !scene.words.conjunctions.entries.has(joiner.fold)) return [];
    if (!isNameLike(scene, name.index) || scene.masks.people.has(name.fold)) return [];
    const opener = makeMention('unknown', name.index, name.index + 1, readSetting(tokens, name.index, name.index, scene.words), null, []);
    opener.cue = 1;
    opener.reasons.push('list of places');
    return [opener];
  });
}

function unknownAt(scene: Scene, at: number, floor: number, limit: number, found: readonly Mention[]): Mention | null {
  const { words } = scene;
  const { tokens } = scene.document;
  if (!isNameLike(scene, at)) return null;
  const last = nameEnd(scene, at, limit);
  const tail = tailAt(tokens, last, limit, words);
  const near = previousMention(scene, at, floor);
  const setting = readSetting(tokens, at, near ? near.last : floor, words);
  const head = tail?.value ?? setting.head;
  const reason = slotOf(scene, { at, last, floor, limit, setting, tail: tail?.value ?? null, near });
  if (!reason || setting.spoken) return null;
  if (words.givenNames.has(tokens[at]?.fold ?? '') && head?.role !== 'area') return null;
  if (tokens[at]?.fold.length === 1 && last - at === 1) return null;
  const mention = makeMention('unknown', at, last, setting, head, []);
  mention.to = tail?.last ?? last;
  mention.cue = Math.max(1, cueOf(setting, head));
  mention.reasons.push(reason);
  return isPersonLater(scene, mention, found) ? null : mention;
}

const isPersonLater = (scene: Scene, mention: Mention, _found: readonly Mention[]): boolean => {
  const { tokens } = scene.document;
  const last = tokens[mention.last - 1];
  const isOne = mention.last - mention.first === 1;
  if (!last) return true;
  return scene.masks.people.has(last.fold) || (isOne && scene.words.familyNames.has(last.fold) && mention.cue < 2);
};

/** Not an acronym, month, people or speaker; not at the place of a known name. */
function isNameLike(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  const before = scene.document.tokens[at - 1];
  if (!token || token.kind !== 'word' || !token.capital || scene.covered[at] || scene.masks.mask[at]) return false;
  if (before?.capital && before.kind === 'word' && token.spaceBefore && isNamePart(scene, before)) return false;
  if (scene.words.ordinary.has(token.fold) || scene.words.organisationNouns.has(token.fold)) return false;
  if (scene.words.titles.entries.has(token.fold)) return false;
  const next = scene.document.tokens[at + 1];
  const elided = next?.kind === 'mark' && next.fold === "'" && scene.document.tokens[at + 2]?.capital === true;
  const opensName = next?.kind === 'mark' ? next.fold === '-' : next?.capital === true;
  if (token.text.length < MIN_LETTERS && !elided && !opensName) return false;
  return !(token.text.length > 2 && isAcronym(token.text));
}

/** A capitalised word before that is neither a known place nor "À", "In", "The" at the head of a sentence. */
function isNamePart(scene: Scene, before: Token): boolean {
  if (scene.covered[before.index]) return false;
  const { articles, ordinary, prepositions, contractions, heads } = scene.words;
  const key = contractions.get(before.fold) ?? before.fold;
  return !(articles.has(key) || ordinary.has(key) || prepositions.entries.has(key) || heads.entries.has(key));
}

const isAcronym = (text: string): boolean =>
  (text.length <= 7 && text === text.toUpperCase()) || /^\p{Lu}{2,}\p{Ll}$|^\p{Lu}+\p{Ll}?\p{Lu}/u.test(text);

function nameEnd(scene: Scene, at: number, limit: number): number {
  const { tokens } = scene.document;
  const run = capitalRun(tokens, at, limit, NAME_PARTICLES);
  let last = at + 1;
  for (let i = at + 1; i < run; i++) {
    const token = tokens[i];
    if (!token || scene.covered[i] || scene.masks.mask[i]) break;
    if (token.kind === 'word' && token.capital && isOtherWord(scene, i)) break;
    if (token.kind === 'word' && token.capital) last = i + 1;
  }
  return last;
}

// A tail ("State"), a title or an ordinary word ends the name even when it bears a capital.
const isOtherWord = (scene: Scene, at: number): boolean => {
  const token = scene.document.tokens[at];
  if (!token || !token.spaceBefore) return false;
  return matchPhrase(scene.document.tokens, at, at + 3, scene.words.tails) !== null || scene.words.ordinary.has(token.fold);
};

function previousMention(scene: Scene, at: number, floor: number): Mention | null {
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
function slotOf(scene: Scene, slot: Slot): string | null {
  const { tokens } = scene.document;
  const { setting, tail, near, at, last } = slot;
  const after = tokens[last];
  if (after?.kind === 'word' && after.capital && after.spaceBefore && scene.masks.mask[last] === 0 && !scene.covered[last]) {
    if (!scene.words.ordinary.has(after.fold) && !tail) return null;
  }
  if (tail && tail.role === 'area') return 'place noun after';
  if (setting.head?.role === 'area' && !setting.article) return 'place noun before';
  if (setting.distanceKm !== null || setting.zone) return 'distance or direction';
  if (setting.relation === 'near' || setting.relation === 'between') return 'preposition';
  if (setting.relation === 'in' && (setting.settlement || scene.words.source.lang === 'en') && !setting.article) return 'preposition';
  if (setting.relation === 'to' && !setting.article && isPlainTo(scene, setting)) return 'preposition';
  if (setting.head?.role === 'site' && !setting.article) return 'site of';
  if (near && continuesChain(scene, near, at, last)) return 'chain of places';
  if (near && continuesList(scene, near, at) && near.kind !== 'adjective') return 'list of places';
  if (setting.attacked && !setting.article && isOpenAfter(after)) return 'attacked';
  return apposedArea(scene, last, slot.limit) ?? apposedNoun(scene, last, slot.limit);
}

// "for", "pour" and "to" lead to persons and purposes as well.
const isPlainTo = (scene: Scene, setting: Setting): boolean => scene.words.source.lang === 'fr' && setting.relation === 'to';

const isOpenAfter = (after: Token | undefined): boolean =>
  !after || after.kind === 'mark' || !after.capital;

/** "Kayes–Diboli" with an en dash, or "axe Kayes-Diboli": a hyphen alone may make one name of two. */
function continuesChain(scene: Scene, near: Mention, at: number, last: number): boolean {
  const { tokens } = scene.document;
  const dash = tokens[near.last];
  if (near.last !== at - 1 || !dash || (dash.text !== '–' && dash.text !== '-')) return false;
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
    const isSeparator = token.text === ',' || token.text === '/' || scene.words.conjunctions.entries.has(token.fold);
    if (isSeparator) separators++;
    else return false;
  }
  if (separators === 0 || near.to >= at) return false;
  const comma = tokens[at - 1]?.text === ',';
  if (isPlacedNext(scene, nameEnd(scene, at, tokens.length))) return true;
  // "à Kayes, Mahmoud a dit": after a lone comma the name must itself be followed by a list mark.
  const after = tokens[nameEnd(scene, at, tokens.length)];
  return !comma || after?.text === ',' || (after !== undefined && scene.words.conjunctions.entries.has(after.fold));
}

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
  for (let i = last + 1; i < Math.min(limit, last + 5); i++) {
    if (tokens[i]?.kind !== 'word' || tokens[i]?.capital) return null;
    const head = matchPhrase(tokens, i, limit, scene.words.heads);
    if (head?.value.role === 'area' && head.value.kinds[0] === 'settlement') return 'place noun in apposition';
    if (head) return null;
  }
  return null;
}

/** ", dans la région de Y", ", Benue State": what follows says in which area it lies. */
function apposedArea(scene: Scene, last: number, limit: number): string | null {
  const { tokens } = scene.document;
  const comma = tokens[last];
  if (comma?.text !== ',' && comma?.text !== '(') return null;
  const next = nextMention(scene, last, limit);
  if (!next || next.kind === 'adjective' || next.from > last + 3 || next.from <= last) return null;
  if (next.from === last + 1 && (next.setting.relation === 'near' || next.setting.distanceKm !== null)) return 'near another place';
  const isNamedArea = next.head?.role === 'area' && next.head.precision >= 2;
  const isArea = isNamedArea || next.candidates.some((place) => place.kind === 'admin1' || place.kind === 'country');
  if (!isArea || (!isNamedArea && next.setting.relation === null && next.to - next.first > 3)) return null;
  for (let i = last + 1; i < next.from; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && !isJoiner(token))) return null;
  }
  return 'area in apposition';
}
