import type { Document } from '../language/document.ts';
import type { Token } from '../language/tokens.ts';
import { cueOf, isShouting, tailAt } from './cues.ts';
import type { Masks } from './masks.ts';
import { makeMention, type Mention } from './mention.ts';
import { nameEnd, previousMention, slotOf, type Scene } from './slots.ts';
import { readSetting } from './setting.ts';
import type { CompiledWords } from './words.ts';

const MIN_LETTERS = 3;

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
    for (let i = first; i < last;) {
      const mention = unknownAt(scene, i, first, last);
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
    const opener = makeMention(
      'unknown',
      name.index,
      name.index + 1,
      readSetting(tokens, name.index, name.index, scene.words),
      null,
      [],
    );
    opener.cue = 1;
    opener.reasons.push('list of places');
    return [opener];
  });
}

function unknownAt(scene: Scene, at: number, floor: number, limit: number): Mention | null {
  const { words } = scene;
  const { tokens } = scene.document;
  if (!isNameLike(scene, at)) return null;
  const near = previousMention(scene, at, floor);
  const setting = readSetting(tokens, at, near ? near.last : floor, words);
  const onRoad =
    setting.head?.kinds[0] === 'road' ||
    (near?.head?.kinds[0] === 'road' && near.last === at - 1 && tokens[at - 1]?.text === '-');
  const last = nameEnd(scene, at, limit, onRoad);
  const tail = tailAt(tokens, last, limit, words);
  const head = tail?.value ?? setting.head;
  const reason = slotOf(scene, { at, last, floor, limit, setting, tail: tail?.value ?? null, near });
  if (!reason || setting.spoken) return null;
  if (words.givenNames.has(tokens[at]?.fold ?? '') && head?.role !== 'area') return null;
  if (tokens[at]?.fold.length === 1 && last - at === 1) return null;
  const mention = makeMention('unknown', at, last, setting, head, []);
  mention.to = tail?.last ?? last;
  mention.cue = Math.max(1, cueOf(setting, head));
  mention.reasons.push(reason);
  return isPerson(scene, mention) ? null : mention;
}

const isPerson = (scene: Scene, mention: Mention): boolean => {
  const { tokens } = scene.document;
  const last = tokens[mention.last - 1];
  const isOne = mention.last - mention.first === 1;
  if (!last) return true;
  return (
    scene.masks.people.has(last.fold) || (isOne && scene.words.familyNames.holds(last) && mention.cue < 2)
  );
};

/** Not an acronym, month, people or speaker; not at the place of a known name. */
function isNameLike(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  const before = scene.document.tokens[at - 1];
  if (!token || token.kind !== 'word' || !token.capital || scene.covered[at] || scene.masks.mask[at])
    return false;
  if (before?.capital && before.kind === 'word' && token.spaceBefore && isNamePart(scene, before))
    return false;
  if (scene.words.ordinary.holds(token) || scene.words.organisationNouns.holds(token)) return false;
  if (scene.words.titles.entries.has(token.fold)) return false;
  const next = scene.document.tokens[at + 1];
  const elided =
    next?.kind === 'mark' && next.fold === "'" && scene.document.tokens[at + 2]?.capital === true;
  const isShort = token.text.length < MIN_LETTERS;
  if (isShort && !elided && isNoName(scene, token)) return false;
  const opensName = next?.kind === 'mark' ? next.fold === '-' : next?.capital === true;
  if (isShort && !elided && !opensName) return false;
  return !(token.text.length > 2 && isAcronym(token.text));
}

/** A capitalised word before that is neither a known place nor "À", "In", "The" at the head of a sentence. */
function isNamePart(scene: Scene, before: Token): boolean {
  return !scene.covered[before.index] && !isNoName(scene, before);
}

function isNoName({ words }: Scene, token: Token): boolean {
  const key = words.contractions.get(token.fold) ?? token.fold;
  return (
    words.articles.has(key) ||
    words.ordinary.has(key) ||
    words.prepositions.entries.has(key) ||
    words.heads.entries.has(key)
  );
}

const isAcronym = (text: string): boolean =>
  (text.length <= 7 && text === text.toUpperCase()) || /^\p{Lu}{2,}\p{Ll}$|^\p{Lu}+\p{Ll}?\p{Lu}/u.test(text);
