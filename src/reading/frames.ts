import type { Sentence } from '../language/sentences.ts';
import type { EventKind } from '../language/vocabulary.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import type { TriggerWord } from './compile.ts';
import { clauseAround, type Clause } from './distance.ts';
import { familyOf, type Family } from './kinds.ts';
import { verbGroup, type VerbGroup } from './verbs.ts';
import type { LexiconMatch } from '../language/lexicon.ts';

/** One trigger, read in its clause: what kind of event it tells of, and how it presents it. */
export interface Sighting {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly kind: EventKind;
  readonly family: Family;
  readonly strength: TriggerWord['strength'];
  readonly form: TriggerWord['form'];
  readonly verb: VerbGroup;
  readonly clause: Clause;
  /** "l’attaque", "cette attaque", "the attack": refers back where something was told before. */
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
}

/** The triggers of a sentence that tell of something as having happened. */
export function sightingsOf(notes: Annotations, sentence: Sentence): Sighting[] {
  return inRange(notes.triggers, sentence.first, sentence.last)
    .map((match) => sightingOf(notes, sentence, match))
    .filter((s): s is Sighting => s !== null);
}

function sightingOf(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<readonly TriggerWord[]>,
): Sighting | null {
  const word = strongest(match.value);
  if (!word) return null;
  const verb = verbGroup(notes, match.first, word.form);
  if (isDenied(notes, sentence, match.first, word, verb)) return null;
  const kind = isFromAir(notes, sentence, match, word) ? 'airstrike' : word.kind;
  return {
    first: match.first,
    last: match.last,
    sentence: sentence.index,
    kind,
    family: familyOf[kind],
    strength: verb.attempted || isPurpose(notes, sentence, verb, word) ? 'weak' : word.strength,
    form: word.form,
    verb,
    clause: clauseAround(notes, match.first),
    isDefinite: word.form === 'noun' && isDefinite(notes, match.first, sentence),
    isPlural: word.form === 'noun' && /[sx]$/.test(notes.document.tokens[match.last - 1]!.fold),
  };
}

const STRIKABLE: ReadonlySet<EventKind> = new Set(['attack', 'gunfire', 'shelling', 'explosion', 'killing', 'demolition']);
const AIR_REACH = 5;

/** "A drone fired into a mosque", "struck by an unmanned aircraft": the weapon is the subject, or the agent. */
function isFromAir(
  notes: Annotations,
  sentence: Sentence,
  match: { readonly first: number; readonly last: number },
  word: TriggerWord,
): boolean {
  if (!STRIKABLE.has(word.kind) || word.form === 'noun') return false;
  const near = inRange(notes.means, Math.max(sentence.first, match.first - AIR_REACH), Math.min(sentence.last, match.last + AIR_REACH));
  return near.some((m) => {
    if (!m.value.includes('drone') && !m.value.includes('aircraft')) return false;
    return m.last <= match.first ? !isCue(notes, m.first - 1, 'of') : hasCue(notes, match.last, m.first, 'by');
  });
}

const RANK = { strong: 2, weak: 1, mention: 0 } as const;

function strongest(words: readonly TriggerWord[]): TriggerWord | null {
  return words.reduce<TriggerWord | null>((best, w) => (!best || RANK[w.strength] > RANK[best.strength] ? w : best), null);
}

/** Negated, wished for, feared or foretold: not told as a fact. Attempts stay, as weak. */
function isDenied(
  notes: Annotations,
  sentence: Sentence,
  at: number,
  word: TriggerWord,
  verb: VerbGroup,
): boolean {
  if (verb.negated || verb.tense === 'future') return true;
  if (word.form === 'noun') {
    const from = Math.max(sentence.first, at - 3);
    return hasCue(notes, from, at, 'none') || hasCue(notes, Math.max(sentence.first, at - 4), at, 'modal');
  }
  return verb.unreal && !verb.attempted;
}

const isPurpose = (notes: Annotations, sentence: Sentence, verb: VerbGroup, word: TriggerWord): boolean =>
  word.form === 'infinitive' && hasCue(notes, Math.max(sentence.first, verb.first - 3), verb.first, 'purpose');

function isDefinite(notes: Annotations, at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 3); i--) {
    const token = notes.document.tokens[i]!;
    if (isCue(notes, i, 'demonstrative')) return true;
    if (isCue(notes, i, 'indefinite')) return false;
    if (isCue(notes, i, 'article')) return true;
    if (token.kind === 'mark' && token.text !== '’' && token.text !== "'") return false;
  }
  return false;
}
