import type { Document } from '../language/document.ts';
import type { Sentence } from '../language/sentences.ts';
import { cueOf, isShouting, tailAt } from './cues.ts';
import { headNames } from './line-heads.ts';
import type { Masks } from './masks.ts';
import { makeMention, type Mention } from './mention.ts';
import { isNameLike, isPersonal } from './name-like.ts';
import { readSetting } from './setting.ts';
import { nameEnd, previousMention, slotOf, type Scene } from './slots.ts';
import { listedAt } from './unknown-lists.ts';
import type { CompiledWords } from './words.ts';

/**
 * Capitalised names that no gazetteer row bears, where the text clearly places something there: "le village de X",
 * "à X", "X, Benue State", a further member of a list of places; and such a name wherever else the text says it.
 * Reading order within each way of finding them; none overlaps a known mention or another.
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
  const loud = document.sentences.filter(({ first, last }) => !isShouting(document.tokens, first, last));
  const each = (find: Finder, sentences: readonly Sentence[] = loud): Mention[] =>
    sentences.flatMap(({ first, last }) => collect(scene, first, last, find));
  const heads = headNames(scene);
  const first = [...each(atHead(heads)), ...each(inSlot), ...each(listedAt)];
  // "Walla, in Tinso State": what the name behind shows, once it is known for an area.
  const placed = first.length === 0 ? first : [...first, ...each(inSlot)];
  const names = namesOf(scene, placed);
  if (names.size === 0) return placed;
  return [...placed, ...each((s, at, floor, limit) => again(s, at, floor, limit, names), document.sentences)];
}

/** What begins at token `at` of a sentence from `floor` to `limit`; in reading order, none that overlaps a mention. */
type Finder = (scene: Scene, at: number, floor: number, limit: number) => readonly Mention[];

function collect(scene: Scene, floor: number, limit: number, find: Finder): Mention[] {
  const all: Mention[] = [];
  for (let i = floor; i < limit;) {
    const found = find(scene, i, floor, limit);
    for (const mention of found) {
      scene.mentions.push(mention);
      scene.covered.fill(scene.mentions.length, mention.first, mention.to);
      all.push(mention);
    }
    i = Math.max(i + 1, found.at(-1)?.to ?? 0);
  }
  return all;
}

/** "Lun. 30/06 | X | …": a name that heads its line as towns do. */
const atHead =
  (heads: ReadonlySet<number>): Finder =>
  (scene, at, floor, limit) => {
    if (!heads.has(at) || !isNameLike(scene, at)) return [];
    const last = nameEnd(scene, at, limit);
    const setting = readSetting(scene.document.tokens, at, floor, scene.words);
    const mention = makeMention('unknown', at, last, setting, null, []);
    mention.cue = 1;
    mention.reasons.push('head of a line');
    return isPersonal(scene, at, last, mention.cue) ? [] : [mention];
  };

function inSlot(scene: Scene, at: number, floor: number, limit: number): readonly Mention[] {
  const { words } = scene;
  const { tokens } = scene.document;
  if (!isNameLike(scene, at)) return [];
  const near = previousMention(scene, at, floor);
  const setting = readSetting(tokens, at, near ? near.last : floor, words);
  const onRoad =
    setting.head?.kinds[0] === 'road' ||
    (near?.head?.kinds[0] === 'road' && near.last === at - 1 && tokens[at - 1]?.text === '-');
  const last = nameEnd(scene, at, limit, onRoad);
  const tail = tailAt(tokens, last, limit, words);
  const head = tail?.value ?? setting.head;
  const reason = slotOf(scene, { at, last, floor, limit, setting, tail: tail?.value ?? null, near });
  if (!reason || setting.spoken) return [];
  if (words.givenNames.has(tokens[at]?.fold ?? '') && head?.role !== 'area') return [];
  if (tokens[at]?.fold.length === 1 && last - at === 1) return [];
  const mention = makeMention('unknown', at, last, setting, head, []);
  mention.to = tail?.last ?? last;
  mention.cue = Math.max(1, cueOf(setting, head));
  mention.reasons.push(reason);
  return isPersonal(scene, at, last, mention.cue) ? [] : [mention];
}

/** The words of each name that the text places somewhere, by the first of them. */
function namesOf({ document }: Scene, placed: readonly Mention[]): ReadonlyMap<string, readonly string[][]> {
  const names = new Map<string, string[][]>();
  for (const { first, last } of placed) {
    const name = document.tokens.slice(first, last).map(({ fold }) => fold);
    const same = names.get(name[0]!) ?? [];
    if (!same.some((other) => other.join(' ') === name.join(' '))) names.set(name[0]!, [...same, name]);
  }
  return names;
}

/** "X lies north of Gao", where the text has placed something in X before or does so later. */
function again(
  scene: Scene,
  at: number,
  floor: number,
  limit: number,
  names: ReadonlyMap<string, readonly string[][]>,
): readonly Mention[] {
  const { words } = scene;
  const { tokens } = scene.document;
  const same = names.get(tokens[at]!.fold);
  if (!same || !isNameLike(scene, at)) return [];
  const last = nameEnd(scene, at, limit);
  const name = tokens
    .slice(at, last)
    .map(({ fold }) => fold)
    .join(' ');
  if (!same.some((other) => other.join(' ') === name)) return [];
  const setting = readSetting(tokens, at, previousMention(scene, at, floor)?.last ?? floor, words);
  const tail = tailAt(tokens, last, limit, words);
  const head = tail?.value ?? setting.head;
  const mention = makeMention('unknown', at, last, setting, head, []);
  mention.to = tail?.last ?? last;
  mention.cue = Math.max(1, cueOf(setting, head));
  mention.reasons.push('placed elsewhere in the text');
  return isPersonal(scene, at, last, mention.cue) ? [] : [mention];
}
