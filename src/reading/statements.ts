import type { Place, Statement, StatementAct } from '../core/findings.ts';
import type { Toponym } from '../gazetteer/index.ts';
import type { Sentence } from '../language/sentences.ts';
import type { ActorMention } from './actors.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import type { StatementWord } from './compile.ts';
import type { LexiconMatch } from '../language/lexicon.ts';
import type { Nearness } from './distance.ts';
import { spanOf, wordsOf } from './span.ts';
import { eventDates, momentOf, whenOf } from './times.ts';
import { attributionsOf } from './speakers.ts';
import { verbGroup } from './verbs.ts';

/** What statements are read from. */
export interface StatementReading {
  readonly notes: Annotations;
  readonly toponyms: readonly Toponym[];
  readonly actors: readonly ActorMention[];
  readonly nearness: Nearness;
}

/** Acts by which a speaker must be somebody: a blockade has an author even where the text leaves it out. */
const NEEDS_SPEAKER: ReadonlySet<StatementAct> = new Set(['claim', 'threat', 'denial', 'appeal']);

/** The things that somebody said: claims, threats, blockades, bans, curfews, their lifting. */
export function statementsOf(reading: StatementReading, previous: (sentence: number) => string | null): Statement[] {
  const found: Statement[] = [];
  for (const sentence of reading.notes.document.sentences) {
    for (const match of actsOf(reading.notes, sentence)) {
      const statement = statementFrom(reading, sentence, match, previous(sentence.index));
      if (statement) merge(found, statement);
    }
  }
  return found.map((s, i) => ({ ...s, id: `s${i + 1}` }));
}

/** One match an act and sentence: "revendique … la revendication" is one claim. */
function actsOf(notes: Annotations, sentence: Sentence): { act: StatementAct; match: LexiconMatch<readonly StatementWord[]> }[] {
  const byAct = new Map<StatementAct, LexiconMatch<readonly StatementWord[]>>();
  for (const match of inRange(notes.statements, sentence.first, sentence.last)) {
    const word = match.value[0];
    if (!word || isUnsaid(notes, sentence, match, word)) continue;
    if (!byAct.has(word.act)) byAct.set(word.act, match);
  }
  // "a levé le blocus": the blockade named is the one that ends.
  const lifting = byAct.get('lifting');
  if (lifting) for (const act of ['blockade', 'ban', 'curfew'] as const) byAct.delete(act);
  return [...byAct].map(([act, match]) => ({ act, match }));
}

function isUnsaid(notes: Annotations, sentence: Sentence, match: LexiconMatch<unknown>, word: StatementWord): boolean {
  if (word.act === 'claim' && hasCue(notes, match.first, match.last, 'unclaimed')) return true;
  if (word.form === 'noun') return hasCue(notes, Math.max(sentence.first, match.first - 3), match.first, 'none');
  const verb = verbGroup(notes, match.first, word.form);
  return verb.negated || (verb.unreal && word.act !== 'ban' && word.act !== 'threat');
}

function statementFrom(
  reading: StatementReading,
  sentence: Sentence,
  { act, match }: { act: StatementAct; match: LexiconMatch<readonly StatementWord[]> },
  previous: string | null,
): Statement | null {
  const { notes, nearness, toponyms } = reading;
  const author = authorOf(reading, sentence, act, match);
  if (!author && NEEDS_SPEAKER.has(act)) return null;
  const attributions = attributionsOf(notes, sentence);
  const dates = eventDates(notes, sentence, [], [match], nearness);
  const person = personNear(reading, sentence, match.first);
  const channel = inRange(notes.words.channels.matchAll(notes.document.tokens, sentence.first, sentence.last), sentence.first, sentence.last)[0];
  const language = notes.words.languages.matchAll(notes.document.tokens, sentence.first, sentence.last)[0];
  const from = Math.max(sentence.first, Math.min(match.first, author?.first ?? match.first) - 2);
  const to = Math.min(sentence.last, Math.max(match.last, author?.last ?? match.last) + 8);
  return {
    id: '',
    act,
    speaker: person,
    organisation: author?.name ?? null,
    actorId: author?.id ?? null,
    when: whenOf(notes, momentOf(match, dates, sentence, nearness), previous),
    channel: channel ? wordsOf(notes.document, channel.first, channel.last) : null,
    language: channel && language ? language.value : null,
    places: placesOf(toponyms, sentence, attributions),
    addressees: [],
    condition: null,
    evidence: [spanOf(notes.document, from, to)],
  };
}

/** Who performs the act: the armed group for claims and threats; whoever stands nearest for the others. */
function authorOf(
  reading: StatementReading,
  sentence: Sentence,
  act: StatementAct,
  match: LexiconMatch<unknown>,
): ActorMention | null {
  const candidates = inRange(reading.actors, sentence.first, sentence.last).filter((a) => !a.isAffiliation && fits(a, act));
  const ranked = candidates.toSorted((a, b) => cost(reading, a, match) - cost(reading, b, match));
  if (ranked[0]) return ranked[0];
  if (act === 'curfew' || act === 'ban' || act === 'denial') return null;
  // "il y dit que …": the last group named speaks on.
  const before = reading.actors.filter((a) => a.last <= sentence.first && a.side === 'armed' && a.isNamed && !a.isAffiliation);
  const last = before.at(-1);
  return last && sentence.index - (reading.notes.document.sentenceOf[last.first] ?? 0) <= 3 ? last : null;
}

function cost(reading: StatementReading, a: ActorMention, match: { readonly first: number; readonly last: number }): number {
  return reading.nearness.between(a, match) + (a.isNamed ? 0 : 4);
}

function fits(actor: ActorMention, act: StatementAct): boolean {
  switch (act) {
    case 'claim':
    case 'threat':
    case 'blockade':
      return actor.side === 'armed';
    case 'curfew':
      return actor.side === 'government' || actor.side === 'state';
    case 'ban':
    case 'lifting':
    case 'ultimatum':
      return actor.side === 'armed' || actor.side === 'government';
    default:
      return actor.side !== 'people' && actor.side !== 'crowd';
  }
}

function placesOf(toponyms: readonly Toponym[], sentence: Sentence, attributions: readonly { first: number; last: number }[]): Place[] {
  return toponyms
    .filter((t) => t.first >= sentence.first && t.first < sentence.last && !t.isAdjective && t.kind !== 'country')
    .filter((t) => !attributions.some((a) => t.first >= a.first && t.last <= a.last))
    .map((t) => t.place);
}

/** A person named beside a function: "Bina Diarra, porte-parole", "le chef Luckson Elan", "Mahmoud Barry – considéré comme …". */
function personNear(reading: StatementReading, sentence: Sentence, act: number): string | null {
  const { notes, toponyms, actors } = reading;
  const { tokens } = notes.document;
  let best: { name: string; distance: number } | null = null;
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (!isNamePart(i) || !isNamePart(i + 1)) continue;
    let end = i + 2;
    while (end < sentence.last && isNamePart(end)) end++;
    const near = hasCue(notes, Math.max(sentence.first, i - 3), Math.min(sentence.last, end + 4), 'title');
    const distance = Math.min(Math.abs(act - i), Math.abs(act - end));
    const isTitled = near || hasCue(notes, i, Math.min(sentence.last, end + 12), 'title');
    if (isTitled && (!best || distance < best.distance)) best = { name: wordsOf(notes.document, i, end), distance };
    i = end;
  }
  return best?.name ?? null;

  function isNamePart(at: number): boolean {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || !token.capital || token.text.length < 2) return false;
    if (at === sentence.first && isCue(notes, at, 'article')) return false;
    if (isCue(notes, at, 'subordinator') || isCue(notes, at, 'speechPreposition') || isCue(notes, at, 'title')) return false;
    return !toponyms.some((t) => t.first <= at && at < t.last) && !actors.some((a) => a.first <= at && at < a.last);
  }
}

/** The same act by the same author told twice is one statement; the fuller telling wins. */
function merge(found: Statement[], s: Statement): void {
  const known = found.findIndex((f) => f.act === s.act && (f.actorId === s.actorId || f.actorId === null || s.actorId === null) && compatible(f, s));
  const twin = found[known];
  if (!twin) {
    found.push(s);
    return;
  }
  found[known] = {
    ...twin,
    speaker: twin.speaker ?? s.speaker,
    organisation: twin.organisation ?? s.organisation,
    actorId: twin.actorId ?? s.actorId,
    when: twin.when ?? s.when,
    channel: twin.channel ?? s.channel,
    language: twin.language ?? s.language,
    places: twin.places.length > 0 ? twin.places : s.places,
    evidence: [...twin.evidence, ...s.evidence],
  };
}

function compatible(a: Statement, b: Statement): boolean {
  return !a.when || !b.when || (a.when.start <= b.when.end && b.when.start <= a.when.end);
}
