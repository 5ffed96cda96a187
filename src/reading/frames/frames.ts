import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import {
  type Annotations,
  endingAt,
  hasCue,
  holding,
  inRange,
  isCue,
  startingAt,
} from '../annotation/annotate.ts';
import { asBareParticiple } from './bare-participles.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import { asAssembly } from '../types/assemblies.ts';
import { isNoCrowds, isOnCrowd } from '../types/crowds.ts';
import { type Clause, clauseAround } from '../annotation/distance.ts';
import { comingOf } from './comings.ts';
import { furtherOf, isBlow } from './further.ts';
import { type Family, familyOf } from '../types/kinds.ts';
import type { ReadingRule } from '../rules/index.ts';
import { turnsIn } from '../annotation/turns.ts';
import { type VerbGroup, isUngoverned, verbGroup } from '../annotation/verbs.ts';
import { kindByWeapon } from '../types/weapons.ts';

/** One trigger, read in its clause: what kind of event it tells of, and how it presents it. */
export interface Sighting {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly kind: EventKind;
  readonly family: Family;
  readonly strength: TriggerWord['strength'];
  readonly form: TriggerWord['form'];
  /** The trigger as its list gives it: kind and strength may have been read otherwise here. */
  readonly word: TriggerWord;
  readonly verb: VerbGroup;
  readonly clause: Clause;
  /** "l’attaque", "cette attaque", "the attack": refers back where something was told before. */
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  /** A town was gone into; whether it was held is not told. */
  readonly isEntry?: boolean;
  /** People were taken as prisoners of a fight ("capturés"), not abducted. */
  readonly isInFight?: boolean;
  /** Shots at people, not in the air: "ouvert le feu", "live rounds". */
  readonly isLiveFire?: boolean;
}

/** The triggers of a sentence that tell of something as having happened. */
export function sightingsOf(notes: Annotations, sentence: Sentence): Sighting[] {
  const own = ownSightings(notes, sentence);
  const further = furtherOf(notes, sentence, own, (earlier) => ownSightings(notes, earlier));
  const coming = comingOf(notes, sentence, own, (earlier) => ownSightings(notes, earlier));
  if (!further) return coming ? [coming] : own;
  // "Another killed six": what killed is the blow told again.
  const others = own.filter((s) => s.strength !== 'weak' && !isBlow(s));
  return [...others, further].sort((a, b) => a.first - b.first);
}

function ownSightings(notes: Annotations, sentence: Sentence): Sighting[] {
  return inRange(notes.triggers, sentence.first, sentence.last)
    .filter((match) => !isOfName(notes, match) && !isOfDate(notes, match) && !isBurn(notes, match))
    .map((match) => sightingOf(notes, sentence, match))
    .filter((s): s is Sighting => s !== null)
    .filter((s) => !isLaidOff(notes, sentence, s))
    .filter(
      (s, _, all) =>
        all.length === 1 || (!isSupport(notes, s) && !isOfFreed(notes, s, all) && !isHeld(notes, s, all)),
    );
}

/** "trois personnes, grièvement brûlées", "suffered burns": people who are burned are hurt, and nothing was set on fire. */
const isBurn = (notes: Annotations, { first, last, value }: LexiconMatch<readonly TriggerWord[]>): boolean =>
  value.every((w) => w.kind === 'arson') &&
  inRange(notes.harm, Math.max(0, first - BURN_REACH), last).some(
    (h) => h.first <= first && h.last >= last && h.last - h.first > last - first,
  );

/** "grièvement (brûlées)"; tokens. */
const BURN_REACH = 3;

/** Auxiliaries between who was taken and the verb that frees them: "enlevés ont été relâchés". */
const FREED_REACH = 3;
/** Between "by" and the name of who took them; tokens. */
const CAPTORS_REACH = 4;

/** "Les élèves enlevés ont été relâchés", "seized by the rebels": says who is freed, with no day or place of the taking. */
const isOfFreed = (
  notes: Annotations,
  { kind, form, verb, last }: Sighting,
  all: readonly Sighting[],
): boolean =>
  kind === 'abduction' &&
  form === 'participle' &&
  verb.voice === 'bare' &&
  all.some(
    (s) =>
      s.kind === 'release' &&
      s.first >= last &&
      s.first - captorsEnd(notes, last) <= FREED_REACH &&
      // "enlevées puis relâchées": both are told.
      (s.form !== 'participle' || s.verb.voice !== 'bare'),
  );

/** Token behind who took them, where that is all that is told: "enlevés par (les rebelles)". */
function captorsEnd(notes: Annotations, at: number): number {
  if (!isCue(notes, at, 'by')) return at;
  return inRange(notes.actors, at, at + CAPTORS_REACH)[0]?.last ?? at;
}

/** "Hostages held by rebels, among them a nurse, were freed": what they were until then is no taking of that day. */
const isHeld = (notes: Annotations, { kind, first, last }: Sighting, all: readonly Sighting[]): boolean =>
  kind === 'abduction' &&
  all.some((s) => s.kind === 'release') &&
  turnsIn(notes, 'heldCaptive', first, last).some((m) => m.first === first);

/** "The firm let go 60 workers": who is let go and was nobody’s captive. */
const isLaidOff = (notes: Annotations, sentence: Sentence, { kind, first, last }: Sighting): boolean =>
  kind === 'release' &&
  turnsIn(notes, 'letsGo', first, last).length > 0 &&
  !inRange(notes.actors, sentence.first, sentence.last).some((a) => a.value.side === 'armed') &&
  !inRange(notes.people, sentence.first, sentence.last).some((p) => p.value === 'armed_group') &&
  !inRange(notes.harm, sentence.first, sentence.last).some((m) =>
    m.value.some((w) => w.effect === 'abducted'),
  ) &&
  !inRange(notes.triggers, 0, sentence.first).some((t) => t.value.some((w) => TAKINGS.has(w.kind)));

const TAKINGS: ReadonlySet<EventKind> = new Set(['abduction', 'arrest']);

/** "Operation Hadin Kai": a word of an organisation's name tells of nothing. */
const isOfName = (notes: Annotations, { first, last }: LexiconMatch<unknown>): boolean =>
  inRange(notes.actors, first, last).some(
    (a) => a.value.isNamed && a.first <= first && last <= a.last && a.last - a.first > last - first,
  );

/** "on 13 March 2016": a month marches nobody off. */
const isOfDate = (notes: Annotations, { first, last }: LexiconMatch<unknown>): boolean =>
  last <= (holding(notes.dates, first)?.last ?? 0);

/** "troops backed by air strikes killed …": what supports a deed is not the deed. */
const isSupport = (notes: Annotations, { form, first }: Sighting): boolean =>
  form === 'noun' && turnsIn(notes, 'keptBy', first - SUPPORT_REACH, first).some((t) => first - t.last <= 2);

const SUPPORT_REACH = 5;

function sightingOf(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<readonly TriggerWord[]>,
): Sighting | null {
  const word = strongestHere(
    notes,
    sentence,
    match,
    asAssembly(
      notes,
      sentence,
      match,
      asBareParticiple(notes, sentence, match, asUsed(notes, sentence, match)),
    ),
  );
  if (!word) return null;
  if (isNounOfVerb(notes, match.first, word)) return null;
  if (word.form === 'infinitive' && notes.words.pack.code === 'en' && isUngoverned(notes, match)) return null;
  const verb = verbGroup(notes, match.first, word.form);
  if (isNoCrowds(notes, sentence, word, verb)) {
    notes.trace?.leave('story.weak', { first: verb.first, last: match.last });
    return null;
  }
  const denial = denialOf(notes, sentence, match.first, word, verb);
  if (denial) {
    if (word.strength !== 'mention') notes.trace?.leave(denial, { first: verb.first, last: match.last });
    return null;
  }
  if (isAttributive(notes, sentence, match, word)) return null;
  if (isPublished(notes, sentence, match.first, word.kind) || isOfFighters(notes, match, word)) return null;
  const kind = isOnCrowd(notes, sentence, match, { word, verb })
    ? 'crackdown'
    : kindByWeapon(notes, sentence, { first: verb.first, last: match.last, voice: verb.voice }, word);
  return {
    first: match.first,
    last: match.last,
    sentence: sentence.index,
    kind,
    family: familyOf[kind],
    strength: isFinding(notes, match.first, word, verb)
      ? 'mention'
      : verb.attempted || isPurpose(notes, sentence, verb, word)
        ? 'weak'
        : // "hit" tells little, "the jets hit" all.
          kind !== word.kind && word.strength === 'weak'
          ? 'strong'
          : word.strength,
    form: word.form,
    word,
    verb,
    clause: clauseAround(notes, match.first),
    isDefinite: word.form === 'noun' && isDefinite(notes, match.first, sentence),
    ...(isLiveFire(notes, match, word) ? { isLiveFire: true } : {}),
    isPlural: word.form === 'noun' && /[sx]$/.test(notes.document.tokens[match.last - 1]!.fold),
  };
}

/** "en l’air" behind the shots; tokens. */
const WARNING_REACH = 4;

const isLiveFire = (
  notes: Annotations,
  { first, last }: LexiconMatch<unknown>,
  { kind }: TriggerWord,
): boolean =>
  (kind === 'gunfire' || turnsIn(notes, 'liveFire', first, last).length > 0) &&
  turnsIn(notes, 'warningShots', first, last + WARNING_REACH).length === 0;

/** "A fire at a plant": behind an article, what the list has as a verb is a noun, of something else. */
const isNounOfVerb = (notes: Annotations, at: number, { form }: TriggerWord): boolean =>
  notes.words.pack.code === 'en' &&
  (form === 'infinitive' || form === 'present') &&
  isCue(notes, at - 1, 'article');

const RANK = { strong: 2, weak: 1, mention: 0 } as const;

/** "attaque", "attack", "raid" are noun and verb in one: the words around tell which. */
function asUsed(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<readonly TriggerWord[]>,
): readonly TriggerWord[] {
  const nouns = match.value.filter((w) => w.form === 'noun');
  const verbs = match.value.filter((w) => w.form !== 'noun' && w.form !== 'phrase');
  if (nouns.length === 0 || verbs.length === 0) return match.value;
  const infinitives = verbs.filter((w) => w.form === 'infinitive');
  if (infinitives.length > 0 && isCue(notes, match.first - 1, 'purpose')) return infinitives;
  return isNounHere(notes, sentence, match) ? nouns : verbs.filter((w) => w.form !== 'infinitive');
}

const BEFORE_NOUN = ['article', 'indefinite', 'demonstrative', 'of', 'by', 'against', 'none'] as const;
const BEFORE_VERB = ['pronoun', 'relative', 'negation', 'modal'] as const;

/** "Israel strikes mosque in Jenin": headlines leave articles out; a name before the word, and behind it what can be struck. */
const isHeadlineObject = (notes: Annotations, verb: number, object: number): boolean =>
  notes.words.pack.code === 'en' &&
  notes.document.tokens[verb - 1]!.capital &&
  notes.document.tokens[verb]!.capital === false &&
  !notes.document.tokens[object]!.capital &&
  startingAt(notes.targets, object) !== undefined;

function isNounHere(
  notes: Annotations,
  sentence: Sentence,
  match: { readonly first: number; readonly last: number },
): boolean {
  let before = match.first - 1;
  while (before >= sentence.first && isClitic(notes, before)) before--;
  // "l’armée l’a reprise": a pronoun before its auxiliary.
  if (before >= sentence.first && isAuxiliary(notes, before) && isClitic(notes, before - 1)) return false;
  if (before < sentence.first || BEFORE_NOUN.some((c) => isCue(notes, before, c))) return true;
  // "a été reprise": noun and participle in one.
  // "recalled that attacks on peacekeepers …": what is said opens with a noun.
  if (
    isCue(notes, before, 'relative') &&
    hasCue(notes, sentence.first, before, 'speechVerb') &&
    isCue(notes, match.last, 'against')
  )
    return true;
  if (BEFORE_VERB.some((c) => isCue(notes, before, c)) || isAuxiliary(notes, before)) return false;
  const next = match.last;
  const takesObject =
    next < sentence.last &&
    (isCue(notes, next, 'article') ||
      startingAt(notes.numbers, next) !== undefined ||
      isHeadlineObject(notes, match.first, next));
  return !takesObject || isCue(notes, next, 'of');
}

const isAuxiliary = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'been') ||
  (notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase()) && !isPossessive(notes, at));

const isClitic = (notes: Annotations, at: number): boolean =>
  notes.document.tokens[at]?.text === '’' || notes.document.tokens[at]?.text === "'";

/** Of "fell" in "a rocket fell on the school", what a weapon does; else what anything else does: "the town fell". */
function strongestHere(
  notes: Annotations,
  sentence: Sentence,
  { first, last }: LexiconMatch<unknown>,
  words: readonly TriggerWord[],
): TriggerWord | null {
  const impact = words.find((w) => w.kind === 'impact');
  if (!impact) return strongest(words);
  const verb = verbGroup(notes, first, impact.form);
  const kind = kindByWeapon(notes, sentence, { first: verb.first, last, voice: verb.voice }, impact);
  return kind === 'impact' ? strongest(words.filter((w) => w.kind !== 'impact')) : impact;
}

function strongest(words: readonly TriggerWord[]): TriggerWord | null {
  return words.reduce<TriggerWord | null>(
    (best, w) => (!best || RANK[w.strength] > RANK[best.strength] ? w : best),
    null,
  );
}

/** Negated, wished for, feared or foretold: not told as a fact. Attempts stay, as weak. */
function denialOf(
  notes: Annotations,
  sentence: Sentence,
  at: number,
  word: TriggerWord,
  verb: VerbGroup,
): ReadingRule | null {
  if (verb.negated) return 'event.negated';
  if (verb.tense === 'future') return 'event.future';
  if (isPrevented(notes, sentence, verb.first)) return 'event.unreal';
  if (word.form === 'noun') {
    if (hasCue(notes, Math.max(sentence.first, at - 3), at, 'none')) return 'event.none';
    if (isRumoured(notes, sentence, at)) return 'event.possible';
    return hasCue(notes, Math.max(sentence.first, at - 4), at, 'modal') ? 'event.possible' : null;
  }
  return verb.unreal && !verb.attempted ? 'event.unreal' : null;
}

/** Between a word for hearsay and what it is of: "rumours of a fresh attack"; tokens. */
const RUMOUR_REACH = 5;

/** "The rumour of an attack is false", "rumours of an attack sent people fleeing": nothing else says that it happened. */
const isRumoured = (notes: Annotations, sentence: Sentence, at: number): boolean =>
  turnsIn(notes, 'rumours', Math.max(sentence.first, at - RUMOUR_REACH), at).some((w) =>
    hasCue(notes, w.last, at, 'of'),
  );

/** Between a verb of keeping somebody from something and its "from"; tokens. */
const PREVENTED_REACH = 8;

/** "has banned tankers from entering Kayes": what somebody is kept from doing was not done. */
const isPrevented = (notes: Annotations, sentence: Sentence, at: number): boolean =>
  notes.words.pack.code === 'en' &&
  notes.document.tokens[at - 1]?.fold === 'from' &&
  notes.document.tokens[at]!.fold.endsWith('ing') &&
  turnsIn(notes, 'prevented', Math.max(sentence.first, at - PREVENTED_REACH), at).length > 0;

/** "A video released on Tuesday": what is published is set free by nobody. */
const isPublished = (notes: Annotations, sentence: Sentence, at: number, kind: EventKind): boolean =>
  kind === 'release' &&
  turnsIn(notes, 'footage', Math.max(sentence.first, at - 3), at).some((w) => at - w.last <= 1);

/** "un rassemblement de combattants": who gathers there does not protest. */
const isOfFighters = (
  notes: Annotations,
  { first, last }: { readonly first: number; readonly last: number },
  word: TriggerWord,
): boolean =>
  word.kind === 'protest' &&
  word.form === 'noun' &&
  turnsIn(notes, 'gathering', first, last).length > 0 &&
  isCue(notes, last, 'of') &&
  (inRange(notes.people, last, last + 3).some((p) => p.value === 'armed_group') ||
    inRange(notes.actors, last, last + 3).some((a) => a.value.side === 'armed'));

/** "une vingtaine de corps égorgés": what was found tells of a killing before it. */
function isFinding(notes: Annotations, at: number, word: TriggerWord, verb: VerbGroup): boolean {
  if (word.kind !== 'killing' || word.form !== 'participle' || verb.voice !== 'bare') return false;
  return endingAt(notes.harm, at)?.value.some((w) => w.role === 'counted') ?? false;
}

/** "the besieged capital", "the kidnapped girls", "four kidnapped girls": a participle before its noun describes. */
const isAttributive = (
  notes: Annotations,
  sentence: Sentence,
  match: { readonly first: number; readonly last: number },
  word: TriggerWord,
): boolean =>
  (word.form === 'participle' || word.form === 'past') &&
  match.last < sentence.last &&
  notes.document.tokens[match.last]!.kind === 'word' &&
  !isCue(notes, match.last, 'by') &&
  (isCue(notes, match.first - 1, 'article') ||
    (word.kind === 'abduction' &&
      notes.words.pack.code === 'en' &&
      notes.numberEnds.has(match.first) &&
      notes.peopleAt.has(match.last)));

const isPurpose = (notes: Annotations, sentence: Sentence, verb: VerbGroup, word: TriggerWord): boolean =>
  word.form === 'infinitive' &&
  verb.unreal &&
  hasCue(notes, Math.max(sentence.first, verb.first - 3), verb.first, 'purpose');

/** "Friday’s attack": the s behind an apostrophe. */
const isPossessive = (notes: Annotations, at: number): boolean =>
  notes.document.tokens[at]!.fold === 's' && isClitic(notes, at - 1);

function isDefinite(notes: Annotations, at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 3); i--) {
    const token = notes.document.tokens[i]!;
    if (isCue(notes, i, 'demonstrative')) return true;
    // "The second raid": one more, not that told before.
    if (isCue(notes, i, 'indefinite') || turnsIn(notes, 'nth', i, i + 1).length > 0) return false;
    if (isCue(notes, i, 'article') || isPossessive(notes, i)) return true;
    if (token.kind === 'mark' && token.text !== '’' && token.text !== "'") return false;
  }
  return false;
}
