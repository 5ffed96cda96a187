import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { isVerb } from './act.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import type { StatementWord } from '../annotation/compile.ts';
import type { ReadingRule } from '../rules/index.ts';
import { opensTurn, turnsIn } from '../annotation/turns.ts';
import { isAllBut, verbGroup } from '../annotation/verbs.ts';

/** Why a word of stating states nothing here; null where it does. */
export function unsaidBy(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  word: StatementWord,
): ReadingRule | null {
  if (word.ofTraffic && turnsIn(notes, 'traffic', sentence.first, sentence.last).length === 0)
    return 'act.no-ban';
  if (word.act === 'claim') {
    const isNone = hasCue(notes, match.first, match.last, 'unclaimed');
    if (
      isNone &&
      !isAllBut(notes, match.first - 3, match.last) &&
      !isAllBut(notes, match.first - 2, match.last)
    )
      return 'act.unclaimed';
    // "claims 200 soldiers", but not "claims that": a bare verb needs a figure.
    const isBare = word.form === 'phrase' && match.last - match.first === 1;
    if (
      isBare &&
      !startingAt(notes.numbers, match.last) &&
      !takesDeed(notes, match.last) &&
      !isOfDeedBefore(notes, sentence, match)
    )
      return 'act.assertion';
    if (turnsIn(notes, 'unclaimable', match.last, Math.min(match.last + 4, sentence.last)).length > 0)
      return 'act.unclaimable';
  }
  if (word.act === 'threat' && opensTurn(notes, 'harmless', match.last, match.last + 1))
    return 'act.harmless';
  if (
    word.act === 'ban' &&
    isVerb(word.form) &&
    turnsIn(notes, 'shut', match.last, match.last + 3).length > 0
  )
    return 'act.no-ban';
  // "pour violation du couvre-feu": in force already.
  if (
    word.form === 'noun' &&
    turnsIn(notes, 'breaches', match.first - 4, match.first).some((t) => match.first - t.last <= 1)
  )
    return 'act.breach';
  if (word.act === 'curfew' && word.form === 'phrase' && !word.authored) {
    // "demande de rester chez soi" is advice; what keeps people in is an order.
    const isOrder =
      turnsIn(notes, 'imposed', sentence.first, sentence.last).length > 0 ||
      hasCue(notes, match.first, match.last, 'none') ||
      hasCue(notes, match.first, match.last, 'negation');
    return !isOrder &&
      !notes.words.auxiliaries.has(notes.document.tokens[match.first - 1]?.text.toLowerCase() ?? '')
      ? 'act.advice'
      : null;
  }
  // "avait vécu sous blocus": over by the time of the report.
  if (word.act === 'blockade' && word.form === 'phrase' && isWasBefore(notes, sentence, match.first))
    return 'act.over';
  if (word.lasting && isVerb(word.form) && !goesOn(notes, sentence, match, word)) return 'act.over';
  if (word.form === 'noun')
    return hasCue(notes, Math.max(sentence.first, match.first - 3), match.first, 'none') ? 'act.none' : null;
  if (word.form === 'phrase')
    return hasCue(notes, Math.max(sentence.first, match.first - 2), match.first, 'negation')
      ? 'act.negated'
      : null;
  if (isHeading(notes, match, word)) return 'act.noun';
  const verb = verbGroup(notes, match.first, word.form);
  // "étaient interdits": a description of how things were, not somebody's act; "said it was banned" is one.
  const isReported = hasCue(notes, sentence.first, match.first, 'speechVerb');
  if (word.act === 'ban' && isWas(notes, match.first) && verb.voice === 'passive' && !isReported)
    return 'act.over';
  if (verb.negated) return 'act.negated';
  return verb.unreal && word.act !== 'ban' && word.act !== 'threat' && word.act !== 'lifting'
    ? 'act.unreal'
    : null;
}

/** How far behind "claimed" the deed may stand, with its day and article between; tokens. */
const DEED_REACH = 7;

/** "claimed last week’s assault": a deed right behind the verb, and not what somebody else is said to have done. */
function takesDeed(notes: Annotations, from: number): boolean {
  const { tokens } = notes.document;
  for (let at = from; at < from + DEED_REACH && at < tokens.length; at++) {
    if (inRange(notes.triggers, at, at + 1).some((t) => t.value.some((w) => !isVerb(w.form)))) return true;
    if (isExplosive(notes, at)) return true;
    const isBefore =
      notes.dateAt.has(at) ||
      isCue(notes, at, 'article') ||
      isCue(notes, at, 'adverb') ||
      isCue(notes, at, 'demonstrative') ||
      tokens[at]!.kind === 'mark' ||
      tokens[at]!.text.toLowerCase() === 's' ||
      startingAt(notes.numbers, at) !== undefined ||
      turnsIn(notes, 'doubly', at, at + 1).length > 0 ||
      turnsIn(notes, 'possessives', at, at + 1).length > 0;
    if (!isBefore) return false;
  }
  return false;
}

/** "assume la mine de lundi": the weapon for the deed. */
const isExplosive = (notes: Annotations, at: number): boolean =>
  startingAt(notes.means, at)?.value.includes('ied') === true;

/** "assiège Boni", "has besieged the town", or since when: it was so when the report was written. */
function goesOn(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  { form }: StatementWord,
): boolean {
  const verb = verbGroup(notes, match.first, form);
  if (verb.voice !== 'active' || verb.negated || verb.unreal) return false;
  const isSince = inRange(notes.dates, sentence.first, sentence.last).some((d) => d.kind === 'since');
  // "has surrounded" is of now, "a encerclé" of then.
  const opens = notes.document.tokens[verb.first]?.text.toLowerCase() ?? '';
  const isPerfect = notes.words.pack.grammar.lastingPerfects?.includes(opens) === true;
  return isSince || isPerfect || (form === 'present' && verb.tense === 'present');
}

/** "an attack which Islamic State claimed": the deed stands before, and the relative takes it up. */
function isOfDeedBefore(
  notes: Annotations,
  sentence: Sentence,
  { first, last }: LexiconMatch<unknown>,
): boolean {
  const by = inRange(notes.actors, sentence.first, first).at(-1);
  if (!by || by.last !== first || by.value.side !== 'armed') return false;
  const next = notes.document.tokens[last];
  const isEnd = !next || next.kind === 'mark' || notes.dateAt.has(last) || isCue(notes, last, 'adverb');
  const opens = by.first - (isCue(notes, by.first - 1, 'article') ? 2 : 1);
  return (
    isEnd &&
    isCue(notes, opens, 'relative') &&
    inRange(notes.triggers, sentence.first, opens).some((t) => t.value.some((w) => !isVerb(w.form)))
  );
}

const isWasBefore = (notes: Annotations, sentence: Sentence, at: number): boolean =>
  notes.document.tokens.slice(Math.max(sentence.first, at - 3), at).some((token) => {
    const aux = notes.words.auxiliaries.get(token.text.toLowerCase());
    return aux?.verb === 'have' && aux.tense === 'imperfect';
  });

const isWas = (notes: Annotations, at: number): boolean =>
  notes.words.auxiliaries.get(notes.document.tokens[at - 1]?.text.toLowerCase() ?? '')?.tense === 'imperfect';

/** "ÉCONOMIQUE ET MENACE …", "la menace": a noun that looks like the verb. */
function isHeading(notes: Annotations, match: LexiconMatch<unknown>, word: StatementWord): boolean {
  const token = notes.document.tokens[match.first];
  // "JNIM REVENDIQUE": shouted, with its subject right before it.
  if (inRange(notes.actors, match.first - 3, match.first).some((a) => a.last === match.first)) return false;
  if (!token || (word.form !== 'present' && word.form !== 'infinitive')) return false;
  const isShouted = token.text.length > 3 && token.text === token.text.toUpperCase();
  return (
    isShouted ||
    isCue(notes, match.first - 1, 'indefinite') ||
    isCue(notes, match.first - 1, 'demonstrative') ||
    isCue(notes, match.first - 1, 'of') ||
    turnsIn(notes, 'possessives', match.first - 1, match.first).length > 0 ||
    // "face à la menace": behind a preposition "la" is an article.
    (isCue(notes, match.first - 1, 'article') &&
      (['of', 'against', 'by'] as const).some((cue) => isCue(notes, match.first - 2, cue)))
  );
}
