import type { StatementAct } from '../../core/findings.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { isVerb, MEASURES, type Act } from './act.ts';
import type { ActorMention } from '../actors/actors.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import { answerOnce } from '../annotation/answers.ts';
import { avowalOf } from './avowals.ts';
import { denialOf } from './denials.ts';
import { firstPersonClaim, footageOf, partisanClaim } from './own-claims.ts';
import { demandOf } from './ultimatums.ts';
import { vowOf } from './vows.ts';
import type { StatementWord } from '../annotation/compile.ts';
import { clauseAround } from '../annotation/distance.ts';
import { turnsIn } from '../annotation/turns.ts';
import { unsaidBy } from './unsaid.ts';
import { verbGroup } from '../annotation/verbs.ts';

export { isVerb, type Act } from './act.ts';

/** The acts of a sentence, one of a kind, in text order. */
export function actsOf(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
): readonly Act[] {
  const find = (): Act[] => findActs(notes, actors, sentence);
  // Who asks why is told each time.
  return notes.trace ? find() : answerOnce(notes, actors, sentence.index, find);
}

function findActs(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act[] {
  // "Faut-il y voir la fin du siège ?": who asks does not say so.
  if (notes.document.tokens[sentence.last - 1]?.text === '?') {
    const [asked] = notes.trace ? inRange(notes.statements, sentence.first, sentence.last) : [];
    if (asked) notes.trace?.leave('act.question', asked);
    return [];
  }
  const found = wordActs(notes, sentence);
  const has = (act: StatementAct): boolean => found.some((f) => f.act === act);
  if (!has('claim'))
    found.push(
      ...one(
        avowalOf(notes, actors, sentence) ??
          firstPersonClaim(notes, sentence) ??
          partisanClaim(notes, actors, sentence) ??
          footageOf(notes, sentence, found),
      ),
    );
  if (!has('threat')) found.push(...one(vowOf(notes, actors, sentence)));
  if (!has('ultimatum')) found.push(...one(demandOf(notes, actors, sentence)));
  if (!has('denial')) found.push(...one(denialOf(notes, actors, sentence)));
  return found.filter((act) => !isPartOf(notes, act, found)).toSorted((a, b) => a.first - b.first);
}

/** From a word of denial to the "que" of "n’avoir visé que"; tokens. */
const BUT_REACH = 4;

/**
 * What an ultimatum threatens with belongs to it; what is denied is not avowed in the same breath; "claimed the raid
 * and said that it struck only militiamen" says once whose it was.
 */
const isPartOf = (notes: Annotations, act: Act, all: readonly Act[]): boolean =>
  (act.act === 'threat' && all.some((a) => a.act === 'ultimatum')) ||
  (act.act === 'denial' &&
    turnsIn(notes, 'nothingBut', act.first, act.last + BUT_REACH).length > 0 &&
    all.some((a) => a.act === 'claim' && a.kind === 'word' && a.first < act.first)) ||
  (act.act === 'claim' && act.kind !== 'word' && all.some((a) => a.act === 'denial'));

const one = <T>(value: T | null): T[] => (value === null ? [] : [value]);

function wordActs(notes: Annotations, sentence: Sentence): Act[] {
  const matches = inRange(notes.statements, sentence.first, sentence.last);
  const found: Act[] = [];
  // Words that say by themselves what they are come before those that need an author.
  for (const match of matches.toSorted((a, b) => isAuthored(a) - isAuthored(b))) {
    const word = match.value[0];
    if (!word || found.some((f) => f.act === word.act)) continue;
    const unsaid = unsaidBy(notes, sentence, match, word);
    if (unsaid) {
      notes.trace?.leave(unsaid, match);
      continue;
    }
    if (word.act === 'lifting' && isVerb(word.form) && !liftsSomething(notes, sentence, match, matches)) {
      notes.trace?.leave('act.lifts-nothing', match);
      continue;
    }
    const isCurfew = confines(notes, sentence, match, word);
    found.push({
      act: isCurfew ? 'curfew' : word.act,
      first: match.first,
      last: match.last,
      form: word.form,
      kind: 'word',
      authored: word.authored,
      rule: isCurfew ? 'act.curfew-by-hours' : null,
    });
  }
  // "a levé le blocus": the measure named is the one that ends, unless its beginning is told too.
  const lifted = found.find((f) => f.act === 'lifting');
  return lifted
    ? found.filter(
        (f) =>
          !MEASURES.has(f.act) ||
          !(isNamedOnly(notes, f) || isOfLifted(notes, lifted, f)) ||
          isLaidDown(notes, f),
      )
    : found;
}

const isAuthored = (match: LexiconMatch<readonly StatementWord[]>): number =>
  Number(match.value[0]?.authored ?? false);

/** "La circulation des personnes est interdite de 20 heures à 5 heures": a ban on going out by the hour is a curfew. */
function confines(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  word: StatementWord,
): boolean {
  if (word.act !== 'ban') return false;
  const isOfAll = turnsIn(notes, 'everybody', sentence.first, sentence.last).length > 0;
  return isOfAll && isByHours(notes, sentence, match);
}

/** "de 20 heures à 5 heures", "after dark": a measure in force at some hours of the day. */
export const isByHours = (
  notes: Annotations,
  sentence: Sentence,
  { last }: { readonly last: number },
): boolean =>
  inRange(notes.dates, sentence.first, sentence.last).some(
    (d) =>
      (d.kind === 'clock' || d.kind === 'part' || d.time !== null) &&
      // "until midnight on Thursday" is when the ban ends.
      turnsIn(notes, 'untils', d.first - 2, d.first + 1).length === 0,
  ) || turnsIn(notes, 'hours', last, sentence.last).length > 0;

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
  const isReferred =
    hasCue(notes, sentence.first, lifting.first, 'demonstrative') &&
    verbGroup(notes, lifting.first, 'participle').voice === 'passive';
  return (
    isReferred &&
    before !== undefined &&
    inRange(notes.statements, before.first, before.last).some((m) => m.value.some((w) => MEASURES.has(w.act)))
  );
}

/** "la circulation, interdite depuis 2015": a noun, or a participle with no auxiliary of its own, names the measure. */
const isNamedOnly = (notes: Annotations, { form, first }: Act): boolean =>
  form === 'noun' || (form === 'participle' && verbGroup(notes, first, form).voice === 'bare');

/** "retiré la barrière qui coupait la route": what the thing did that is taken away. */
const isOfLifted = (notes: Annotations, lifted: Act, { first }: Act): boolean =>
  first >= lifted.last && hasCue(notes, lifted.last, first, 'relative');

const isLaidDown = (notes: Annotations, act: Act): boolean =>
  turnsIn(notes, 'imposed', act.last, act.last + 3).length > 0;
