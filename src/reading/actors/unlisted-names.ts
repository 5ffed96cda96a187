import type { ActorType } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Token } from '../../language/tokens.ts';
import { GIVEN_NAMES } from '../../language/proper-names.ts';
import { inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { turnsIn, type Turn } from '../annotation/turns.ts';
import { againIn, Cover, longestOf } from './unlisted-again.ts';
import { acronymBeside, acronymsIn, CLOSING, isPlace, OPENING } from './unlisted-letters.ts';

/** A name that may be an armed group's: tokens `first` up to `last`. */
export interface BandName {
  readonly first: number;
  readonly last: number;
  /**
   * `armed`: only armed groups bear such names; `open`: parties and councils do too; `force`: states' forces do too;
   * `acronym`: letters alone.
   */
  readonly shape: 'armed' | 'open' | 'force' | 'acronym';
  /** What the head of the name says; null where it says nothing. */
  readonly type: ActorType | null;
  /** "the Front": the head alone, of a name told before. */
  readonly isShort?: true;
}

interface Head extends LexiconMatch<true> {
  readonly shape: BandName['shape'];
}

const HEADS = [
  ['armedHeads', 'armed'],
  ['openHeads', 'open'],
  ['forceHeads', 'force'],
] as const satisfies readonly (readonly [Turn, BandName['shape']])[];

/** Words of one name at most; the longest that reports give have eleven. */
const LONGEST = 14;
const LINKS = 3;

/** Every name in a document that may be an armed group's, in text order, none within another. */
export function namesIn(notes: Annotations, toponyms: readonly Toponym[]): BandName[] {
  const full = headsIn(notes).flatMap((head) => fullName(notes, toponyms, head) ?? []);
  const { length } = notes.document.tokens;
  const apart = longestOf(length, full);
  const cover = new Cover(length, apart);
  const named = [...apart, ...acronymsIn(notes, toponyms).filter((a) => cover.isFree(a))];
  return [...named, ...againIn(notes, named)].sort((a, b) => a.first - b.first);
}

function headsIn(notes: Annotations): Head[] {
  const { length } = notes.document.tokens;
  return HEADS.flatMap(([turn, shape]) => turnsIn(notes, turn, 0, length).map((m) => ({ ...m, shape })));
}

/** The name that a head is part of: "Front … du X", "X Liberation Front", "la milice X", "the X gang", "« X »". */
function fullName(notes: Annotations, toponyms: readonly Toponym[], head: Head): BandName | null {
  const { tokens } = notes.document;
  const isTitle = tokens[head.first]!.capital && !opensAsNoun(notes, head);
  if (isTitle && isInTitleCase(notes, head.first)) return null;
  const range = isTitle ? titleAround(notes, head) : besideNoun(notes, toponyms, head);
  if (range === null || range.last - range.first > LONGEST) return null;
  // "Front patriotique rwandais"
  const adjective = isTitle ? startingAt(toponyms, range.last) : undefined;
  const last = adjective?.isAdjective && !tokens[range.last]!.capital ? adjective.last : range.last;
  return { first: range.first, last, shape: head.shape, type: headType(notes, head) };
}

/** "Ethnic Alliance Attacks Junta Targets": where every word has a capital, capitals tell of no name. */
function isInTitleCase({ document: { tokens, sentences, sentenceOf } }: Annotations, at: number): boolean {
  const { first, last } = sentences[sentenceOf[at] ?? 0]!;
  const words = tokens.slice(first, last).filter((t) => t.kind === 'word' && t.text.length > 3);
  return words.length > 3 && words.filter((t) => t.capital).length > words.length * TITLE_CASE;
}

/** Share of words with capitals from which a line is a headline in title case. */
const TITLE_CASE = 0.8;

/** "Rebel group X attacked": a plain noun at the head of a sentence. */
const opensAsNoun = ({ actors, document: { sentences, sentenceOf } }: Annotations, head: Head): boolean =>
  sentences[sentenceOf[head.first] ?? 0]!.first === head.first &&
  inRange(actors, head.first, head.last).some((a) => a.last === head.last && !a.value.isNamed);

/** What the list of described actors says of the head: "milice", "gang". */
function headType(notes: Annotations, head: Head): ActorType | null {
  const word = inRange(notes.actors, head.first, head.last).find((a) => !a.value.isNamed)?.value;
  if (!word || word.side !== 'armed') return null;
  return word.type === 'identity_militia' || (word.id === 'unknown-armed' && word.type === 'other')
    ? head.shape === 'armed'
      ? 'political_militia'
      : null
    : word.type;
}

/** A head with a capital, and what belongs to its name before and behind it. */
function titleAround(notes: Annotations, head: Head): { first: number; last: number } | null {
  const first = runBefore(notes, head.first);
  const last = endBehind(notes, head.last);
  const isAlone = first === head.first && last === head.last;
  // "Liberation Front", "Armed group": a head is no name without what tells it from others.
  return isAlone ? null : { first, last };
}

/** "Tarkala Liberation Front": capitalised words right before the head. */
function runBefore(notes: Annotations, from: number): number {
  const { tokens, sentences, sentenceOf } = notes.document;
  const floor = sentences[sentenceOf[from] ?? 0]!.first;
  let first = from;
  for (let at = from - 1; at >= floor; at--) {
    if (isNameWord(notes, at)) first = at;
    else if (!isInnerMark(tokens, at) && !isPossessive(tokens, at) && !isLinkBetween(notes, at)) break;
  }
  return first;
}

/** A capitalised word that no grammar or calendar has. */
const isNameWord = (notes: Annotations, at: number): boolean => {
  const token = notes.document.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.capital &&
    !notes.dateAt.has(at) &&
    !OPENERS.some((cue) => isCue(notes, at, cue)) &&
    startingAt(notes.numbers, at) === undefined &&
    !isDeed(notes, at) &&
    !isCue(notes, at, 'title')
  );
};

/** "Attack", "Killed": a word of what is told, in no name but as part of its head. */
const isDeed = (notes: Annotations, at: number): boolean =>
  inRange(notes.triggers, at, at + 1).some((m) => m.last === at + 1) || notes.harmAt.get(at)?.last === at + 1;

/** Words of grammar, which have a capital at the head of a sentence only. */
const OPENERS = [
  'article',
  'of',
  'by',
  'and',
  'subordinator',
  'relative',
  'pronoun',
  'against',
  'adverb',
  'speechPreposition',
] as const;

/** "People’s", "Al-Nour", "d’Azur": marks within a word. */
const isInnerMark = (tokens: readonly Token[], at: number): boolean =>
  /^[-’']$/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.spaceBefore === false &&
  !tokens[at]!.spaceBefore;

/** "KV2". */
const isInnerNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' && !tokens[at]!.spaceBefore;

const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 's' && /^[’']$/u.test(tokens[at - 1]?.text ?? '');

/** "Army of the Tarkala Front": no; "Unity and Tarkala Liberation Front": a link with a capital on either side. */
const isLinkBetween = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'and') && isBandWord(notes, at - 1) && isNameWord(notes, at - 1);

const isBandWord = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'bandWords', at, at + 1).length > 0;

/** Where a name ends that begins with its head: links, plain words of such names, capitalised words, a date. */
function endBehind(notes: Annotations, from: number): number {
  const { tokens, sentences, sentenceOf } = notes.document;
  const limit = sentences[sentenceOf[from - 1] ?? 0]!.last;
  let last = from;
  let links = 0;
  for (let at = from; at < limit; at++) {
    if (isNameWord(notes, at) || isBandWord(notes, at) || (links > 0 && notes.dateAt.has(at))) {
      last = at + 1;
      links = 0;
    } else if (isInnerMark(tokens, at)) continue;
    else if (++links > LINKS || !isLink(notes, at, last)) break;
  }
  return last;
}

/** "de", "for", "et" between two plain words of a name; "le X et l’armée" are two. */
function isLink(notes: Annotations, at: number, last: number): boolean {
  const { text } = notes.document.tokens[at]!;
  if (text !== text.toLowerCase()) return false;
  if (isCue(notes, at, 'and')) return isBandWord(notes, last - 1) && nextIsBandWord(notes, at + 1);
  // "pour la justice au X", and not "le Front du X au Mali".
  if (PLACE_LINKS.has(text)) return isBandWord(notes, last - 1);
  return isCue(notes, at, 'of') || isCue(notes, at, 'article') || NAME_LINKS.has(text);
}

const nextIsBandWord = (notes: Annotations, from: number): boolean =>
  [from, from + 1, from + 2].some((at) => isBandWord(notes, at));

/** Words inside names, in the languages that names are told in. */
const NAME_LINKS: ReadonlySet<string> = new Set(['pour', 'for', 'of', 'the', 'd', 'l']);
/** … and those that may also set a place behind a name. */
const PLACE_LINKS: ReadonlySet<string> = new Set(['au', 'aux', 'en', 'in']);

/** "la milice X", "le groupe rebelle « X »", "the X gang": a plain noun with a name on one side. */
function besideNoun(
  notes: Annotations,
  toponyms: readonly Toponym[],
  head: Head,
): { first: number; last: number } | null {
  const quoted = quotedBehind(notes, head.last);
  if (quoted) return quoted;
  const behind = titleEnd(notes, skipNaming(notes, head.last));
  if (behind && isOwnName(notes, toponyms, behind)) return behind;
  const first = runBefore(notes, head.first);
  const before = { first, last: head.first };
  if (first < head.first && isCue(notes, first - 1, 'article') && isOwnName(notes, toponyms, before))
    return before;
  // "le front de libération du Tarkala (FLT)": in small letters, with its own letters behind.
  const last = endBehind(notes, head.last);
  return head.shape !== 'force' && last > head.last && acronymBeside(notes, { last })
    ? { first: head.first, last }
    : null;
}

/** "baptisé X", "calling itself X". */
function skipNaming(notes: Annotations, from: number): number {
  const [naming] = turnsIn(notes, 'namedAs', from, from + 6);
  const isPreposition =
    naming !== undefined && naming.last - naming.first === 1 && isCue(notes, naming.first, 'of');
  return naming?.first === from && !isPreposition ? naming.last : from;
}

const titleEnd = (notes: Annotations, from: number): { first: number; last: number } | null => {
  if (!isNameWord(notes, from) || notes.document.tokens[from]!.spaceBefore === false) return null;
  const { tokens } = notes.document;
  const { sentenceOf } = notes.document;
  if (sentenceOf[from] !== sentenceOf[from - 1]) return null;
  let last = from + 1;
  while (
    sentenceOf[last] === sentenceOf[from] &&
    (isNameWord(notes, last) || isInnerMark(tokens, last) || isInnerNumber(tokens, last))
  )
    last++;
  return { first: from, last };
};

const LONGEST_QUOTE = 7;

/** "le groupe rebelle « les Faucons »": what stands in quotation marks right behind the noun. */
function quotedBehind(notes: Annotations, from: number): { first: number; last: number } | null {
  const { tokens } = notes.document;
  const at = skipNaming(notes, from);
  if (!OPENING.test(tokens[at]?.text ?? '')) return null;
  for (let last = at + 1; last <= at + 1 + LONGEST_QUOTE && last < tokens.length; last++)
    if (CLOSING.test(tokens[last]!.text)) {
      const [opening] = tokens
        .slice(at + 1, last)
        .filter((_, i) => !isCue(notes, at + 1 + i, 'article') && tokens[at + 1 + i]!.kind === 'word');
      return opening?.capital ? { first: at + 1, last } : null;
    }
  return null;
}

/** No place, person, people, outlet or listed actor bears it. */
function isOwnName(
  notes: Annotations,
  toponyms: readonly Toponym[],
  { first, last }: { first: number; last: number },
): boolean {
  const { tokens } = notes.document;
  return (
    !isPlace(toponyms, first, last) &&
    inRange(notes.outlets, first, last).length === 0 &&
    inRange(notes.actors, first, last).length === 0 &&
    inRange(notes.people, first, last).length === 0 &&
    turnsIn(notes, 'peoples', first, last).length === 0 &&
    turnsIn(notes, 'civicNouns', first, last).length === 0 &&
    turnsIn(notes, 'civilNames', first, last).length === 0 &&
    !tokens.slice(first, last).some((t) => GIVEN.has(t.fold))
  );
}

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);
