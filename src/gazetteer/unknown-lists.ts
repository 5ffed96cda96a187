import { matchPhrase } from './masks.ts';
import { makeMention, type Mention } from './mention.ts';
import { isNameLike, isPersonal } from './name-like.ts';
import { readSetting } from './setting.ts';
import { isRaidedAfter, nameEnd, type Scene } from './slots.ts';
import type { Document } from '../language/document.ts';

/** Words between "les localités suivantes ont été attaquées" and the list behind the colon. */
const NOUN_REACH = 8;
const LIST_MARKS: ReadonlySet<string> = new Set([':', '–', '—', '(', ',']);

interface Member {
  readonly first: number;
  readonly last: number;
  readonly mention: Mention | null;
}

interface List {
  readonly members: readonly Member[];
  readonly isJoined: boolean;
}

/**
 * Members of a list that begins at token `at` and that something shows to be of places: a town among them
 * ("X, Y et Mopti"), a noun of places before them ("dans sept localités : X, Y et Z"), what befalls them ("X et Y ont
 * été pillés"). Those that are mentions already are left out.
 */
export function listedAt(scene: Scene, at: number, floor: number, limit: number): readonly Mention[] {
  if (at > floor && scene.covered[at] !== 0 && scene.covered[at] === scene.covered[at - 1]) return [];
  const list = listAt(scene, at, limit);
  const open = list.members.filter(({ mention }) => mention === null);
  if (open.length === 0 || list.members.length < 2) return [];
  const reason = reasonOf(scene, list, floor);
  if (!reason) return [];
  return open.map(({ first, last }) => {
    const setting = readSetting(scene.document.tokens, first, first, scene.words);
    const mention = makeMention('unknown', first, last, setting, null, []);
    mention.cue = 1;
    mention.reasons.push(reason);
    return mention;
  });
}

function listAt(scene: Scene, at: number, limit: number): List {
  const { tokens } = scene.document;
  const members: Member[] = [];
  let isJoined = false;
  for (let i = at; i < limit;) {
    const member = memberAt(scene, i, limit);
    if (!member) break;
    members.push(member);
    const joined = separatorEnd(scene, member.last, limit);
    if (joined === null) break;
    isJoined ||= tokens[joined - 1]!.kind === 'word' && memberAt(scene, joined, limit) !== null;
    i = joined;
  }
  return { members, isJoined };
}

function memberAt(scene: Scene, at: number, limit: number): Member | null {
  const index = scene.covered[at];
  if (index) {
    const mention = scene.mentions[index - 1];
    return mention && mention.first === at && mention.kind !== 'adjective'
      ? { first: at, last: mention.to, mention }
      : null;
  }
  if (!isNameLike(scene, at) || scene.words.givenNames.holds(scene.document.tokens[at]!)) return null;
  const last = nameEnd(scene, at, limit);
  return isPersonal(scene, at, last, 1) ? null : { first: at, last, mention: null };
}

/** Where the next member may begin: behind a comma, a conjunction or both. */
function separatorEnd({ document: { tokens }, words }: Scene, at: number, limit: number): number | null {
  let i = at;
  if (tokens[i]?.text === ',' || tokens[i]?.text === '/') i++;
  const joiner = i < limit ? matchPhrase(tokens, i, limit, words.conjunctions) : null;
  if (joiner) i = joiner.last;
  return i > at && i < limit ? i : null;
}

function reasonOf(scene: Scene, { members, isJoined }: List, floor: number): string | null {
  const [first, end] = [members[0]!.first, members.at(-1)!.last];
  if (isLed(scene.document, first, floor, scene)) return 'list of places announced';
  const isList = isJoined || members.length > 2;
  if (isList && members.some(({ mention }) => isTown(mention))) return 'list of places';
  return isList && isRaidedAfter(scene, end) ? 'raided' : null;
}

const isTown = (mention: Mention | null): boolean =>
  mention !== null &&
  mention.doubt === 0 &&
  (mention.kind === 'unknown' ||
    (mention.head?.role !== 'person' &&
      mention.candidates.length > 0 &&
      mention.candidates.every(({ kind }) => kind === 'settlement' || kind === 'quarter')));

/** "sept localités : X", "plusieurs villages, dont X", "towns such as X": a plural noun of places before the list. */
function isLed({ tokens }: Document, first: number, floor: number, { words }: Scene): boolean {
  const before = tokens[first - 1];
  if (!before || first - 1 < floor) return false;
  const isLead = LIST_MARKS.has(before.text) ? before.text !== ',' : words.listLeads.holds(before);
  if (!isLead) return false;
  for (let i = Math.max(floor, first - NOUN_REACH); i < first - 1; i++) {
    const noun = matchPhrase(tokens, i, first - 1, words.heads);
    if (noun?.value.plural && noun.value.role === 'area' && noun.value.kinds[0] === 'settlement') return true;
  }
  return false;
}
