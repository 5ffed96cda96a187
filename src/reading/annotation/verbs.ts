import type { AuxTense } from '../../language/vocabulary.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from './annotate.ts';
import type { WordForm } from './compile.ts';
import { turnsIn } from './turns.ts';

/** How the verb group around a participle or finite verb presents what it tells. */
export interface VerbGroup {
  readonly voice: 'active' | 'passive' | 'bare';
  /** `pluperfect` sets history apart; `conditional` is hearsay; `future` has not happened. */
  readonly tense: 'present' | 'past' | 'pluperfect' | 'conditional' | 'future' | 'none';
  readonly negated: boolean;
  /** Wanted, planned, attempted, possible: not told as a fact. */
  readonly unreal: boolean;
  readonly attempted: boolean;
  /** First token of the group, auxiliaries included. */
  readonly first: number;
}

/** How far back auxiliaries and negations may stand from the verb, in tokens. */
const REACH = 12;

/**
 * Reads the auxiliaries, negation and modality before the verb at token `at`.
 * @param form the verb's own form; participles take their tense from the auxiliary
 */
export function verbGroup(notes: Annotations, at: number, form: WordForm): VerbGroup {
  const sentence = notes.document.sentences[notes.document.sentenceOf[at] ?? 0];
  const floor = Math.max(sentence?.first ?? 0, at - REACH);
  const own = auxiliariesBefore(notes, at, floor);
  const aux =
    form === 'participle' && own.have === null && own.be === null
      ? (sharedAuxiliary(notes, at, own) ?? own)
      : own;
  const negated =
    isNegated(notes, aux.first, floor, at) || (form !== 'noun' && isWithout(notes, aux.first, floor));
  const isPerhaps =
    aux.have !== null && turnsIn(notes, 'perhaps', Math.max(floor, aux.first - 1), aux.first).length > 0;
  const reach = governReach(notes, aux, form, floor);
  const attempted = governs(notes, 'attempt', aux.first, reach);
  const unreal =
    attempted ||
    (form === 'infinitive' &&
      ((governs(notes, 'purpose', aux.first, floor) && !hasCome(notes, aux.first, floor)) ||
        governs(notes, 'modal', aux.first, floor))) ||
    (!isPerhaps && governs(notes, 'modal', aux.first, Math.max(reach, aux.first - 3))) ||
    form === 'future';
  const { voice, tense } =
    form === 'phrase' && isReflexive(notes, at)
      ? reflexive(notes, at)
      : isMover(notes, aux, at)
        ? moving(aux)
        : voiceAndTense(aux, form);
  const isSupposed =
    tense === 'conditional' &&
    (isInverted(notes, aux.first, at) ||
      isAsked(notes, sentence?.last ?? 0) ||
      (sentence !== undefined && turnsIn(notes, 'hadNotBeen', sentence.first, sentence.last).length > 0));
  return {
    voice,
    tense: isPerhaps ? 'conditional' : tense,
    negated,
    unreal: unreal || isSupposed || (isAsked(notes, sentence?.last ?? 0) && isInverted(notes, aux.first, at)),
    attempted,
    first: aux.first,
  };
}

/** "crossed the river to attack Kitaya", "sont venus attaquer": who came to do it did it, where nothing else is told. */
const hasCome = (notes: Annotations, at: number, floor: number): boolean =>
  turnsIn(notes, 'cameTo', floor, at).some(
    (t) =>
      // "continue to prepare to attack", "those who came to bomb": of a purpose only.
      !hasCue(notes, t.last, at - 1, 'purpose') &&
      !isCue(notes, t.first - 1, 'relative') &&
      !notes.document.tokens.slice(t.last, at).some((token) => token.text === ','),
  );

/** "auraient-ils", "a-t-il": a pronoun that its auxiliary goes before. */
const isLinkedPronoun = ({ document: { tokens }, words }: Annotations, at: number): boolean =>
  tokens[at - 1]?.text === '-' &&
  tokens[at]?.spaceBefore === false &&
  (words.persons.has(tokens[at]!.fold) || tokens[at]!.fold === 't');

/** "aurait-elle tué", "auraient-ils attaqué": asked or supposed, where the same words in plain order are hearsay. */
function isInverted(notes: Annotations, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (isLinkedPronoun(notes, at) && notes.document.tokens[at]!.fold !== 't') return true;
  }
  return false;
}

/** A sentence that ends in a question mark. */
const isAsked = ({ document: { tokens } }: Annotations, end: number): boolean =>
  tokens[end - 1]?.text === '?' || tokens[end - 2]?.text === '?';

interface Auxiliaries {
  readonly have: AuxTense | null;
  readonly be: AuxTense | null;
  readonly been: boolean;
  readonly first: number;
}

function auxiliariesBefore(notes: Annotations, at: number, floor: number): Auxiliaries {
  let have: AuxTense | null = null;
  let be: AuxTense | null = null;
  let been = false;
  let first = at;
  for (let i = at - 1; i >= floor; i--) {
    const inserted = notes.insertions.startOf(i + 1);
    if (inserted <= i && isGroupWord(notes, inserted - 1)) {
      i = inserted;
      continue;
    }
    const token = notes.document.tokens[i]!;
    const aux = notes.words.auxiliaries.get(token.text.toLowerCase());
    if (aux) {
      if (aux.verb === 'have') have = aux.tense;
      else be = aux.tense;
      first = i;
      // "have been …" goes on to the left; "a été" ends at its "a".
      if (aux.verb === 'have') break;
    } else if (isCue(notes, i, 'been')) {
      been = true;
      first = i;
    } else if (isLinkedPronoun(notes, i)) {
      continue;
    } else if (!isCue(notes, i, 'adverb') && !isCue(notes, i, 'negation') && token.kind !== 'mark') {
      break;
    } else if (token.kind === 'mark' && token.text !== "'" && token.text !== '’' && token.text !== '-') {
      break;
    }
  }
  return { have, be, been, first };
}

/** Between an auxiliary and the second participle that it goes with; tokens. */
const SHARED_REACH = 22;
const PARTS = ['relative', 'subordinator', 'by', 'speechVerb', 'speechPreposition'] as const;

/** "L’armée a bouclé le quartier **et interpellé** trois suspects": the auxiliary stands with the first of two verbs. */
function sharedAuxiliary(notes: Annotations, at: number, own: Auxiliaries): Auxiliaries | null {
  const { tokens } = notes.document;
  if (
    own.been ||
    notes.words.pack.code !== 'fr' ||
    !isCue(notes, at - 1, 'and') ||
    !opensObject(notes, at + 1)
  )
    return null;
  const start = notes.document.sentences[notes.document.sentenceOf[at] ?? 0]?.first ?? 0;
  for (let i = at - 2; i >= Math.max(start, at - SHARED_REACH); i--) {
    const aux = notes.words.auxiliaries.get(tokens[i]!.text.toLowerCase());
    if (aux) {
      // "ont brûlé des motos de la gendarmerie et saccagé …": with somebody between, either may be the subject.
      const isPlain =
        aux.verb === 'have' &&
        !isCue(notes, i + 1, 'been') &&
        // Whom "ils" stands for is read with the first verb.
        !isCue(notes, i - 1, 'pronoun') &&
        inRange(notes.actors, i, at).length === 0;
      return isPlain ? { have: aux.tense, be: null, been: false, first: i } : null;
    }
    if (PARTS.some((cue) => isCue(notes, i, cue)) || /^[;:()«»]$/u.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** A figure or an article: what a verb takes behind it, and behind its own words: "battu à mort un convoyeur". */
function opensObject(notes: Annotations, from: number): boolean {
  for (let at = from; at < from + OWN_WORDS; at++) {
    if (isCue(notes, at, 'by') || isCue(notes, at, 'and') || notes.document.tokens[at]?.kind === 'mark')
      return false;
    if (startingAt(notes.numbers, at) || isCue(notes, at, 'article') || isCue(notes, at, 'indefinite'))
      return true;
  }
  return false;
}

const OWN_WORDS = 3;

/** An auxiliary, "été", "pas": the verb group goes on to the left of what was inserted. */
function isGroupWord(notes: Annotations, at: number): boolean {
  const token = notes.document.tokens[at];
  if (!token) return false;
  return (
    notes.words.auxiliaries.has(token.text.toLowerCase()) ||
    isCue(notes, at, 'been') ||
    isCue(notes, at, 'negation')
  );
}

/** "s’en", "se", and the auxiliary behind it; tokens. */
const REFLEXIVE_REACH = 5;

/** "se sont emparés de", "s’en est pris à": a phrase that opens with the pronoun of its subject is a verb of its own. */
export const isReflexive = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'reflexives', at, at + 1).length > 0;

function reflexive({ document, words }: Annotations, at: number): Pick<VerbGroup, 'voice' | 'tense'> {
  for (const { text } of document.tokens.slice(at, at + REFLEXIVE_REACH)) {
    const aux = words.auxiliaries.get(text.toLowerCase());
    if (aux) return moving({ have: null, be: aux.tense, been: false, first: at });
  }
  return { voice: 'active', tense: 'present' };
}

/** "sont entrés", "étaient repartis": the auxiliary of the passive, and a subject that acts. */
const isMover = (notes: Annotations, aux: Auxiliaries, at: number): boolean =>
  aux.be !== null && aux.have === null && !aux.been && turnsIn(notes, 'movers', at, at + 1).length > 0;

const moving = ({ be }: Auxiliaries): Pick<VerbGroup, 'voice' | 'tense'> => ({
  voice: 'active',
  tense: be === 'imperfect' ? 'pluperfect' : be === 'conditional' || be === 'future' ? be : 'past',
});

function voiceAndTense(aux: Auxiliaries, form: WordForm): Pick<VerbGroup, 'voice' | 'tense'> {
  if (form === 'conditional') return { voice: 'active', tense: 'conditional' };
  if (form === 'future') return { voice: 'active', tense: 'future' };
  const isFinite = form === 'present' || form === 'past' || form === 'imperfect';
  if (aux.have === null && aux.be === null && !aux.been) {
    if (form === 'participle' || form === 'phrase' || form === 'noun')
      return { voice: 'bare', tense: 'none' };
    return { voice: 'active', tense: isFinite ? (form === 'present' ? 'present' : 'past') : 'none' };
  }
  // "was fighting": a gerund behind "be" is active.
  const passive = form !== 'gerund' && (aux.been || (aux.be !== null && aux.have === null));
  return { voice: passive ? 'passive' : 'active', tense: tenseOf(aux) };
}

function tenseOf(aux: Auxiliaries): VerbGroup['tense'] {
  const tense = aux.have ?? aux.be;
  if (tense === 'conditional') return 'conditional';
  if (tense === 'future') return 'future';
  // "had been", "avait été" and, in French, "était" before an intransitive participle.
  if (aux.have === 'imperfect') return 'pluperfect';
  return tense === 'present' && aux.have === null && !aux.been ? 'present' : 'past';
}

/** "sans tirer", "without firing". */
const isWithout = (notes: Annotations, first: number, floor: number): boolean =>
  first > floor && isCue(notes, first - 1, 'none');

/** "n’a pas été attaqué", "aucun … n’a": a negation in the group or right before it. */
function isNegated(notes: Annotations, first: number, floor: number, at: number): boolean {
  // "who could not leave were killed": with a word between, another verb is negated.
  const parted = notes.document.tokens[first - 1];
  const isParted =
    parted?.kind === 'word' && !isCue(notes, first - 1, 'adverb') && !isCue(notes, first - 1, 'pronoun');
  for (let i = Math.max(floor, first - 2); i < at; i++) {
    // "No civilians were killed": the word between is what is denied.
    const isOfAnother = isParted && i < first - 1 && !isCue(notes, i, 'none');
    if (!isOfAnother && isCue(notes, i, 'negation') && !isPlainNe(notes, i)) return true;
  }
  return false;
}

/** Between "aucun" and the "ne" of its verb; tokens. */
const NONE_REACH = 3;

// "plus" and a lone "ne" do not negate by themselves: "n’ont plus tiré" needs its second half, "ne … que" means only.
function isPlainNe(notes: Annotations, at: number): boolean {
  const fold = notes.document.tokens[at]!.fold;
  if (fold !== 'ne' && fold !== 'n') return false;
  // "Aucun village n’a été attaqué": the second half may stand before.
  if (hasCue(notes, Math.max(0, at - NONE_REACH), at, 'none')) return false;
  return !hasCue(notes, at + 1, Math.min(at + 5, notes.document.tokens.length), 'negation');
}

/** "n’a revendiqué que la seconde": a lone "ne" at `first` and "que" at `last` leave one thing out of the negation. */
export const isAllBut = (notes: Annotations, first: number, last: number): boolean =>
  first >= 0 &&
  isPlainNe(notes, first) &&
  isCue(notes, last, 'relative') &&
  (opensObject(notes, last + 1) || notes.dateAt.has(last + 1));

/** A word that is nothing but an infinitive, where nothing governs one: "rescue volunteers". */
export const isUngoverned = (
  notes: Annotations,
  match: { readonly first: number; readonly value: readonly { readonly form: WordForm }[] },
): boolean =>
  match.value.every((w) => w.form === 'infinitive') &&
  !(['purpose', 'modal', 'attempt'] as const).some((cue) =>
    governs(notes, cue, match.first, Math.max(0, match.first - 3)),
  );

/** Forms that an attempt or a modal may govern over words of their own: "tried violently to seize", "tentative d’attaque". */
const GOVERNED: ReadonlySet<WordForm> = new Set(['infinitive', 'noun', 'phrase']);

/**
 * From where a word that governs the verb may stand. "Two men who tried to flee were shot dead": a verb with a tense of
 * its own is governed only by what stands right before it ("may have been killed").
 */
function governReach(notes: Annotations, aux: Auxiliaries, form: WordForm, floor: number): number {
  const isInfinitive = aux.be === 'infinitive' || aux.have === 'infinitive';
  const hasTense = aux.be !== null || aux.have !== null;
  if (isInfinitive || (!hasTense && GOVERNED.has(form))) return floor;
  let at = aux.first;
  while (at > floor && (isCue(notes, at - 1, 'adverb') || isCue(notes, at - 1, 'negation'))) at--;
  return Math.max(floor, at - 1);
}

function governs(
  notes: Annotations,
  cue: 'purpose' | 'modal' | 'attempt',
  first: number,
  floor: number,
): boolean {
  return hasCue(notes, Math.max(floor, first - 3), first, cue);
}
