import type { StatementAct } from '../../core/findings.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { isVerb, type Act } from './act.ts';
import type { ActorMention } from '../actors/actors.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { answerOnce } from '../annotation/answers.ts';
import { avowalOf } from './avowals.ts';
import { firstPersonClaim, footageOf, partisanClaim } from './own-claims.ts';
import { vowOf } from './vows.ts';
import type { StatementWord } from '../annotation/compile.ts';
import { clauseAround } from '../annotation/distance.ts';
import { turnsIn } from '../annotation/turns.ts';
import { unsaidBy } from './unsaid.ts';
import { verbGroup } from '../annotation/verbs.ts';

export { isVerb, type Act } from './act.ts';

/** Measures that can be laid down and lifted. */
const MEASURES: ReadonlySet<StatementAct> = new Set(['blockade', 'ban', 'curfew']);

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
  if (!has('denial')) found.push(...one(refusalOf(notes, actors, sentence)));
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
  for (const match of matches) {
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
      rule: isCurfew ? 'act.curfew-by-hours' : null,
    });
  }
  // "a levé le blocus": the measure named is the one that ends, unless its beginning is told too.
  const isLifted = found.some((f) => f.act === 'lifting');
  return isLifted
    ? found.filter((f) => !MEASURES.has(f.act) || !isNamedOnly(notes, f) || isLaidDown(notes, f))
    : found;
}

/** "La circulation des personnes est interdite de 20 heures à 5 heures": a ban on going out by the hour is a curfew. */
function confines(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  word: StatementWord,
): boolean {
  if (word.act !== 'ban') return false;
  const isOfAll = turnsIn(notes, 'everybody', sentence.first, sentence.last).length > 0;
  return (
    isOfAll &&
    (inRange(notes.dates, sentence.first, sentence.last).some(
      (d) => d.kind === 'clock' || d.kind === 'part' || d.time !== null,
    ) ||
      turnsIn(notes, 'hours', match.last, sentence.last).length > 0)
  );
}

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

const isLaidDown = (notes: Annotations, act: Act): boolean =>
  turnsIn(notes, 'imposed', act.last, act.last + 3).length > 0;

/** How far behind its verb whom a demand is for, and behind that what is demanded, may stand; tokens. */
const ADDRESSEE_REACH = 6;
const DEMAND_REACH = 12;

/** "told traders in the county to stop paying by Friday": an armed group asks something of people by a day. */
function demandOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!isCue(notes, at, 'speechVerb') && turnsIn(notes, 'imposed', at, at + 1).length === 0) continue;
    const speaker = inRange(actors, sentence.first, at).findLast((a) => !a.isAffiliation);
    const whom = turnsIn(notes, 'addressees', at + 1, Math.min(at + ADDRESSEE_REACH, sentence.last))[0];
    if (speaker?.side !== 'armed' || !whom) continue;
    const deadline = inRange(notes.dates, whom.last, sentence.last).find((d) => d.future);
    const asked = Math.min(whom.last + DEMAND_REACH, sentence.last);
    // "exigé que les villageois paient", "told villagers to pay".
    const asks = hasCue(notes, whom.last, asked, 'purpose') || hasCue(notes, at + 1, whom.first, 'relative');
    if (deadline && asks)
      return {
        act: 'ultimatum',
        first: at,
        last: whom.last,
        form: 'phrase',
        kind: 'word',
        rule: 'act.demand',
      };
  }
  return null;
}

/** Doings that an authority says there were none of; that nobody was hurt is a toll and no denial. */
const REFUSED: ReadonlySet<EventKind> = new Set([
  'attack',
  'killing',
  'airstrike',
  'shelling',
  'crackdown',
  'abduction',
]);

/** "Il n’y a pas de blocus", "there was no excessive force", in the mouth of who answers for it. */
function refusalOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  const said = speechIn(notes, sentence);
  if (said === null || hasCue(notes, Math.max(sentence.first, said - 4), said, 'negation')) return null;
  const isNone = (m: { first: number }): boolean =>
    hasCue(notes, Math.max(sentence.first, m.first - 3), m.first, 'none');
  const measure = inRange(notes.statements, sentence.first, sentence.last).find((m) => {
    const word = m.value[0];
    return word !== undefined && word.form === 'noun' && MEASURES.has(word.act) && isNone(m);
  });
  const answers = inRange(actors, sentence.first, sentence.last).some(
    (a) => a.side === 'state' || a.side === 'government',
  );
  const doing = answers
    ? inRange(notes.triggers, sentence.first, sentence.last).find(
        (m) => m.value.some((w) => REFUSED.has(w.kind) && !isVerb(w.form)) && isNone(m),
      )
    : undefined;
  return refused(measure ?? doing);
}

function speechIn(notes: Annotations, sentence: Sentence): number | null {
  for (let i = sentence.first; i < sentence.last; i++) if (isCue(notes, i, 'speechVerb')) return i;
  return null;
}

function refused(measure: { readonly first: number; readonly last: number } | undefined): Act | null {
  return measure
    ? {
        act: 'denial',
        first: measure.first,
        last: measure.last,
        form: 'noun',
        kind: 'refusal',
        rule: 'act.refusal',
      }
    : null;
}
