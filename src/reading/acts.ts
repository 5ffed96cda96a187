import type { StatementAct } from '../core/findings.ts';
import type { EventKind } from '../language/vocabulary.ts';
import type { LexiconMatch } from '../language/lexicon.ts';
import type { Sentence } from '../language/sentences.ts';
import type { ActorMention } from './actors.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import type { StatementWord, WordForm } from './compile.ts';
import { clauseAround } from './distance.ts';
import { turnsIn } from './turns.ts';
import { verbGroup } from './verbs.ts';

/**
 * Words by which somebody performs an act. `word`: a verb, noun or phrase of the lexicon; `avowal`: an armed
 * speaker tells of its own attack; `ours`: a text in the first person does; `footage`: it shows one; `vow`: it tells
 * of a coming one; `refusal`: "there is no blockade".
 */
export interface Act {
  readonly act: StatementAct;
  readonly first: number;
  readonly last: number;
  readonly form: WordForm;
  readonly kind: 'word' | 'avowal' | 'ours' | 'footage' | 'vow' | 'refusal';
}

/** Measures that can be laid down and lifted. */
const MEASURES: ReadonlySet<StatementAct> = new Set(['blockade', 'ban', 'curfew']);

/** Doings that a group avows by telling of them. */
const VIOLENT: ReadonlySet<EventKind> = new Set([
  'attack', 'clash', 'gunfire', 'killing', 'capture', 'arson', 'demolition', 'explosion', 'ied', 'suicide', 'airstrike', 'shelling', 'grenade',
]);
/** What an army avows: its strikes. That it fought back is a report, not a claim. */
const STRIKES: ReadonlySet<EventKind> = new Set(['airstrike', 'shelling']);

/** How far behind the verb of saying the doing may begin, and how far behind that its own verb stands; tokens. */
const SAYING_REACH = 12;
const DOING_REACH = 8;

/** The acts of a sentence, one of a kind, in text order. */
export function actsOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act[] {
  const found = wordActs(notes, sentence);
  const has = (act: StatementAct): boolean => found.some((f) => f.act === act);
  if (!has('claim')) found.push(...one(avowalOf(notes, actors, sentence) ?? firstPersonClaim(notes, sentence) ?? footageOf(notes, sentence, found)));
  if (!has('threat')) found.push(...one(vowOf(notes, sentence)));
  if (!has('denial')) found.push(...one(refusalOf(notes, sentence)));
  return found.toSorted((a, b) => a.first - b.first);
}

const one = <T>(value: T | null): T[] => (value === null ? [] : [value]);

function wordActs(notes: Annotations, sentence: Sentence): Act[] {
  const matches = inRange(notes.statements, sentence.first, sentence.last);
  const found: Act[] = [];
  for (const match of matches) {
    const word = match.value[0];
    if (!word || found.some((f) => f.act === word.act) || isUnsaid(notes, sentence, match, word)) continue;
    if (word.act === 'lifting' && isVerb(word.form) && !liftsSomething(notes, sentence, match, matches)) continue;
    found.push({ act: word.act, first: match.first, last: match.last, form: word.form, kind: 'word' });
  }
  // "a levé le blocus": the measure named is the one that ends, unless its beginning is told too.
  const isLifted = found.some((f) => f.act === 'lifting');
  return isLifted ? found.filter((f) => !MEASURES.has(f.act) || f.form !== 'noun' || isLaidDown(notes, f)) : found;
}

export const isVerb = (form: WordForm): boolean => form !== 'noun' && form !== 'phrase';

function liftsSomething(
  notes: Annotations,
  sentence: Sentence,
  lifting: LexiconMatch<unknown>,
  matches: readonly LexiconMatch<readonly StatementWord[]>[],
): boolean {
  const { last } = clauseAround(notes, lifting.first);
  const object = matches.find((m) => m !== lifting && m.value.some((w) => MEASURES.has(w.act)));
  if (object) return object.first < last || object.last <= lifting.first;
  // "Cette mesure a été levée": the measure stands in the sentence before.
  const before = notes.document.sentences[sentence.index - 1];
  const isReferred = hasCue(notes, sentence.first, lifting.first, 'demonstrative') && verbGroup(notes, lifting.first, 'participle').voice === 'passive';
  return isReferred && before !== undefined && inRange(notes.statements, before.first, before.last).some((m) => m.value.some((w) => MEASURES.has(w.act)));
}

const isLaidDown = (notes: Annotations, act: Act): boolean => turnsIn(notes, 'imposed', act.last, act.last + 3).length > 0;

function isUnsaid(notes: Annotations, sentence: Sentence, match: LexiconMatch<unknown>, word: StatementWord): boolean {
  if (word.act === 'claim') {
    if (hasCue(notes, match.first, match.last, 'unclaimed')) return true;
    // "claims 200 soldiers", but not "claims that": a bare verb needs a figure.
    const isBare = word.form === 'phrase' && match.last - match.first === 1;
    if (isBare && !notes.numbers.some((n) => n.first === match.last)) return true;
    if (turnsIn(notes, 'unclaimable', match.last, Math.min(match.last + 4, sentence.last)).length > 0) return true;
  }
  if (word.form === 'noun') return hasCue(notes, Math.max(sentence.first, match.first - 3), match.first, 'none');
  if (word.form === 'phrase') return hasCue(notes, Math.max(sentence.first, match.first - 2), match.first, 'negation');
  if (isHeading(notes, match, word)) return true;
  const verb = verbGroup(notes, match.first, word.form);
  // "étaient interdits": a description of how things were, not somebody's act.
  if (word.act === 'ban' && isWas(notes, match.first) && verb.voice === 'passive') return true;
  return verb.negated || (verb.unreal && word.act !== 'ban' && word.act !== 'threat' && word.act !== 'lifting');
}

const isWas = (notes: Annotations, at: number): boolean =>
  notes.words.auxiliaries.get(notes.document.tokens[at - 1]?.text.toLowerCase() ?? '')?.tense === 'imperfect';

/** "ÉCONOMIQUE ET MENACE …", "la menace": a noun that looks like the verb. */
function isHeading(notes: Annotations, match: LexiconMatch<unknown>, word: StatementWord): boolean {
  const token = notes.document.tokens[match.first];
  if (!token || word.form !== 'present') return false;
  const isShouted = token.text.length > 3 && token.text === token.text.toUpperCase();
  return isShouted || isCue(notes, match.first - 1, 'indefinite') || isCue(notes, match.first - 1, 'demonstrative') || isCue(notes, match.first - 1, 'of');
}

/** "dit avoir tué 60 militaires", "said that its men had stormed the camp": the speaker tells of its own attack. */
function avowalOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isCue(notes, at, 'speechVerb') || verbGroup(notes, at, 'participle').voice === 'passive') continue;
    const speaker = inRange(actors, sentence.first, at).findLast((a) => !a.isAffiliation && a.last <= at);
    const kinds = speaker?.side === 'state' || speaker?.side === 'government' ? STRIKES : VIOLENT;
    const selves = turnsIn(notes, 'selves', at + 1, Math.min(at + SAYING_REACH, sentence.last));
    const doing =
      selves
        .filter((s) => !isCue(notes, s.first - 1, 'of') && !namesOther(notes, actors, at + 1, s.first))
        .map((s) => doingIn(notes, sentence, s.first, kinds))
        .find((d) => d !== null) ?? (kinds === STRIKES ? strikeAfter(notes, sentence, at) : null);
    if (doing) return { act: 'claim', first: at, last: doing.last, form: 'present', kind: 'avowal' };
  }
  return null;
}

/** "accuse l’armée d’avoir tué": whose doing it is stands between. */
const namesOther = (notes: Annotations, actors: readonly ActorMention[], first: number, last: number): boolean =>
  inRange(actors, first, last).some((a) => !a.isAffiliation && a.last <= last && inRange(notes.outlets, a.first, a.last).length === 0);

/** A violent doing told in the active behind `at`. */
function doingIn(notes: Annotations, sentence: Sentence, at: number, kinds: ReadonlySet<EventKind>): { first: number; last: number } | null {
  const { last } = clauseAround(notes, at);
  const triggers = inRange(notes.triggers, at, Math.min(at + DOING_REACH, last, sentence.last));
  const doing = triggers.find((t) => {
    const word = t.value.find((w) => VIOLENT.has(w.kind));
    if (!word || hasCue(notes, at, t.first, 'negation')) return false;
    if (kinds === STRIKES && !STRIKES.has(word.kind) && !tellsOfStrikes(notes) && !isFlown(notes, at, t.first)) return false;
    const verb = verbGroup(notes, t.first, word.form);
    return isVerb(word.form) ? verb.voice !== 'passive' && !verb.attempted && verb.tense !== 'future' : true;
  });
  if (doing) return doing;
  const target = inRange(notes.targets, at, Math.min(at + DOING_REACH, last))[0];
  const stands = target && kinds !== STRIKES && hasCue(notes, at, target.first, 'negation') === false && !isPassiveBetween(notes, at, target.first);
  return stands ? target : blameIn(notes, at, last);
}

/** "its men were responsible", "it was behind the raid". */
function blameIn(notes: Annotations, at: number, last: number): { first: number; last: number } | null {
  for (let i = at; i < Math.min(at + 4, last); i++) if (isCue(notes, i, 'attributed')) return { first: i, last: i + 1 };
  return null;
}

function isPassiveBetween(notes: Annotations, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (notes.words.auxiliaries.get(notes.document.tokens[i]!.text.toLowerCase())?.verb === 'be') return true;
  return false;
}

/** "its aircraft had destroyed": the weapon is the subject. */
const isFlown = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.means, first, last).some((m) => m.value.includes('aircraft') || m.value.includes('drone'));

const tellsOfStrikes = (notes: Annotations): boolean => notes.triggers.some((t) => t.value.some((w) => w.kind === 'airstrike' && w.strength === 'strong'));

/** "parle de frappes aériennes menées": an army's word for its own strikes. */
function strikeAfter(notes: Annotations, sentence: Sentence, at: number): { first: number; last: number } | null {
  const near = inRange(notes.triggers, at + 1, Math.min(at + 5, sentence.last));
  return near.find((t) => t.value.some((w) => w.kind === 'airstrike' && w.form === 'noun')) ?? null;
}

/** "nos combattants ont attaqué le camp": a communiqué tells of its authors' attack. */
function firstPersonClaim(notes: Annotations, sentence: Sentence): Act | null {
  for (const own of turnsIn(notes, 'firstPersons', sentence.first, sentence.last)) {
    const near = inRange(notes.triggers, own.last, Math.min(own.last + DOING_REACH, sentence.last));
    const doing = near.find((t) => t.value.some((w) => w.strength === 'strong' && VIOLENT.has(w.kind) && isVerb(w.form) && isTold(notes, t.first, w.form)));
    if (doing && !hasCue(notes, own.last, doing.first, 'relative')) return { act: 'claim', first: own.first, last: doing.last, form: 'present', kind: 'ours' };
  }
  return null;
}

function isTold(notes: Annotations, at: number, form: WordForm): boolean {
  const verb = verbGroup(notes, at, form);
  return verb.voice === 'active' && !verb.negated && !verb.unreal && (verb.tense === 'past' || verb.tense === 'present');
}

/** "a diffusé des images de l’assaut": who shows an attack as its own claims it. */
function footageOf(notes: Annotations, sentence: Sentence, others: readonly Act[]): Act | null {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isCue(notes, at, 'publishing')) continue;
    const shown = turnsIn(notes, 'footage', at, Math.min(at + SAYING_REACH, sentence.last))[0];
    const attack = shown ? inRange(notes.triggers, shown.last, Math.min(shown.last + DOING_REACH, sentence.last)).find((t) => t.value.some((w) => VIOLENT.has(w.kind))) : undefined;
    if (attack) return { act: 'claim', first: at, last: attack.last, form: 'participle', kind: 'footage' };
    if (others.length === 0 && isCommunique(notes, sentence, at)) return { act: 'claim', first: at, last: at + 1, form: 'participle', kind: 'footage' };
  }
  return null;
}

/** "Deux communiqués ont été diffusés par …", after an attack was told. */
function isCommunique(notes: Annotations, sentence: Sentence, at: number): boolean {
  if (verbGroup(notes, at, 'participle').voice !== 'passive') return false;
  const isNamed = notes.words.channels.matchAll(notes.document.tokens, sentence.first, at).length > 0;
  return isNamed && notes.triggers.some((t) => t.first < sentence.first && t.value.some((w) => VIOLENT.has(w.kind) && w.strength === 'strong'));
}

/** "avertit que tout car escorté sera attaqué", "we will strike": violence to come, in its author's mouth. */
function vowOf(notes: Annotations, sentence: Sentence): Act | null {
  const coming = inRange(notes.triggers, sentence.first, sentence.last).find((t) =>
    t.value.some((w) => VIOLENT.has(w.kind) && isVerb(w.form) && isComing(notes, t.first, w.form)),
  );
  if (!coming) return null;
  const warning = turnsIn(notes, 'warnings', sentence.first, coming.first).at(-1);
  if (warning) return { act: 'threat', first: warning.first, last: coming.last, form: 'present', kind: 'vow' };
  const own = turnsIn(notes, 'firstPersons', sentence.first, coming.first).at(-1);
  return own ? { act: 'threat', first: own.first, last: coming.last, form: 'present', kind: 'ours' } : null;
}

function isComing(notes: Annotations, at: number, form: WordForm): boolean {
  const verb = verbGroup(notes, at, form);
  if (verb.negated || verb.attempted) return false;
  return verb.tense === 'future' || isWill(notes, at);
}

/** "will be attacked", "would strike": English has no future form. */
const isWill = (notes: Annotations, at: number): boolean => turnsIn(notes, 'futures', Math.max(0, at - 3), at).length > 0;

/** "Il n’y a pas de blocus", in somebody's mouth. */
function refusalOf(notes: Annotations, sentence: Sentence): Act | null {
  if (!hasCue(notes, sentence.first, sentence.last, 'speechVerb')) return null;
  const measure = inRange(notes.statements, sentence.first, sentence.last).find((m) => {
    const word = m.value[0];
    return word !== undefined && word.form === 'noun' && MEASURES.has(word.act) && hasCue(notes, Math.max(sentence.first, m.first - 3), m.first, 'none');
  });
  return measure ? { act: 'denial', first: measure.first, last: measure.last, form: 'noun', kind: 'refusal' } : null;
}
