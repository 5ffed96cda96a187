import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from '../actors/actors.ts';
import type { Act } from './acts.ts';
import { type Annotations, hasCue, isCue } from '../annotation/annotate.ts';
import type { StatementReading } from './authors.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** Farther than this from its verb, by `Nearness`, a mention is not its subject or agent. */
const SUBJECT_REACH = 60;
/** A mention right behind a preposition or a verb of saying is rather an object. */
const OBJECT_COST = 9;
/** "a été interdit par": the act’s verb is in the passive. */
export const isPassive = (notes: Annotations, act: Act): boolean =>
  verbGroup(notes, act.first, act.form).voice === 'passive';

/** The mention that stands before the verb as its subject; 'unfit' where that is somebody who cannot perform the act. */
export function subjectOf(
  reading: StatementReading,
  present: readonly ActorMention[],
  fitting: readonly ActorMention[],
  verb: number,
  sentence: Sentence,
): ActorMention | 'unfit' | null {
  const { notes, nearness } = reading;
  const at = { first: verb, last: verb + 1 };
  const ranked = fitting
    .filter((a) => a.last <= verb)
    .map((a) => ({
      a,
      cost:
        nearness.between(a, at) +
        (isObject(notes, a, sentence) ? OBJECT_COST : 0) +
        (a.isNamed ? 0 : 2) +
        (isInAside(notes, a, fitting, verb) ? ASIDE_COST : 0),
    }))
    .filter((r) => r.cost <= SUBJECT_REACH)
    .toSorted((x, y) => x.cost - y.cost);
  // "L’État remercie … et rejette …": the second verb has the subject of the first.
  const opening = ranked.find(({ a }) => a.first - sentence.first <= 2 && !isObject(notes, a, sentence));
  if (opening && isCue(notes, verb - 1, 'and')) return opening.a;
  const besides = present.find(
    (a) => a.last <= verb && verb - a.last <= 2 && !fitting.includes(a) && !isObject(notes, a, sentence),
  );
  if (besides && (ranked[0]?.cost ?? Infinity) > nearness.between(besides, at)) return 'unfit';
  const first = ranked[0]?.a ?? null;
  return first && (namedBefore(notes, first, ranked) ?? first);
}

/** Words between the relative and its verb, and between whom it takes up and the relative; tokens. */
const RELATIVE_REACH = 4;
const TAKEN_UP_REACH = 4;

/** "blamed rebels in Nasir, who rejected the charge": whoever the relative right before the denial takes up. */
export function relatedTo(
  notes: Annotations,
  fitting: readonly ActorMention[],
  act: Act,
): ActorMention | null {
  for (let at = act.first - 1; at >= Math.max(0, act.first - RELATIVE_REACH + 1); at--) {
    if (isCue(notes, at, 'relative'))
      return fitting.findLast((a) => a.last <= at && at - a.last <= TAKEN_UP_REACH) ?? null;
    const isOfVerb =
      isCue(notes, at, 'adverb') ||
      isCue(notes, at, 'negation') ||
      isCue(notes, at, 'article') ||
      isCue(notes, at, 'pronoun') ||
      notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase());
    if (!isOfVerb) return null;
  }
  return null;
}

/** Enough to prefer whoever an aside is about to whom it names. */
const ASIDE_COST = 30;
/** How long such an aside may be, tokens. */
const LONGEST_ASIDE = 16;

/** "the State, to which the Front pledged allegiance, claimed": whom a relative between commas names is not the subject. */
function isInAside(notes: Annotations, a: ActorMention, all: readonly ActorMention[], verb: number): boolean {
  const { tokens } = notes.document;
  const closes = inCommas(notes, a.last, verb);
  if (closes === null) return false;
  for (let open = a.first - 1; open > Math.max(0, a.first - LONGEST_ASIDE); open--) {
    if (tokens[open]!.text !== ',') continue;
    const isRelative =
      hasCue(notes, open + 1, open + 3, 'relative') ||
      turnsIn(notes, 'asideOpeners', open + 1, open + 4).length > 0;
    return isRelative && all.some((o) => o !== a && o.last <= open && open - o.last <= APPOSITION);
  }
  return false;
}

/** The comma that ends an aside right before the verb and its auxiliaries; null where there is none. */
function inCommas(notes: Annotations, from: number, verb: number): number | null {
  const { first } = verbGroup(notes, verb, 'participle');
  for (let at = Math.min(first, verb) - 1; at >= from && verb - at <= APPOSITION; at--)
    if (notes.document.tokens[at]!.text === ',') return at;
  return null;
}

/** Marks and articles between a name and what is said of it: "X (Y), a separatist group". */
const APPOSITION = 4;

/** "The Front, a separatist group, said": a description right behind the name that it is of. */
function namedBefore(
  notes: Annotations,
  described: ActorMention,
  ranked: readonly { readonly a: ActorMention }[],
): ActorMention | null {
  const beside = ranked.find(({ a }) => a.isNamed && a.last === described.first);
  if (beside) return beside.a;
  const opens = described.first - 1;
  if (described.name === described.id || !isCue(notes, opens, 'indefinite')) return null;
  if (notes.document.tokens[opens - 1]?.text !== ',') return null;
  const named = ranked.filter(
    ({ a }) => a.isNamed && a.last <= opens && opens - a.last <= APPOSITION && a !== described,
  );
  return named[0]?.a ?? null;
}

/** Whether a preposition or a verb of saying right before the mention makes it an object. */
export function isObject(notes: Annotations, a: ActorMention, sentence: Sentence): boolean {
  for (let i = a.first - 1; i >= Math.max(sentence.first, a.first - 3); i--) {
    if (
      isCue(notes, i, 'by') ||
      isCue(notes, i, 'of') ||
      isCue(notes, i, 'against') ||
      isCue(notes, i, 'speechVerb') ||
      isCue(notes, i, 'attributed') ||
      isCue(notes, i, 'purpose') ||
      isCue(notes, i, 'relative')
    )
      return true;
    if (!isCue(notes, i, 'article') && notes.document.tokens[i]!.kind !== 'mark') return false;
  }
  return false;
}
