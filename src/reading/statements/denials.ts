import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { isVerb, MEASURES, type Act } from './act.ts';
import type { ActorMention } from '../actors/actors.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { attributionsOf } from './speakers.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';
import type { ReadingRule } from '../rules/index.ts';

/** A denial without a verb of denying: that there is no blockade, that a report is untrue, that a town never fell. */
export const denialOf = (
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
): Act | null =>
  refusalOf(notes, actors, sentence) ?? dismissalOf(notes, sentence) ?? contraryOf(notes, actors, sentence);

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
  return refused(measure ?? doing, 'noun', 'act.refusal');
}

function speechIn(notes: Annotations, sentence: Sentence): number | null {
  for (let i = sentence.first; i < sentence.last; i++) if (isCue(notes, i, 'speechVerb')) return i;
  return null;
}

/** From a verb of dismissing to the word of what it makes of a report; tokens. */
const DISMISSAL_REACH = 9;

/** "qualifie de « pure intoxication » les messages", "described the video as fiction": what was reported is called untrue. */
function dismissalOf(notes: Annotations, sentence: Sentence): Act | null {
  for (const verb of turnsIn(notes, 'dismisses', sentence.first, sentence.last)) {
    const end = Math.min(verb.last + DISMISSAL_REACH, sentence.last);
    const untrue = turnsIn(notes, 'falsehoods', verb.last, end).find((f) => !isOthers(notes, f.first));
    if (untrue && !hasCue(notes, Math.max(sentence.first, verb.first - 2), verb.first, 'negation'))
      return refused({ first: verb.first, last: untrue.last }, 'phrase', 'act.dismissal');
  }
  return decriedOf(notes, sentence) ?? quotedDismissalOf(notes, sentence);
}

/** As `DISMISSAL_REACH`, for verbs that take the untruth itself: "dénonce une grossière manipulation". */
const DECRIED_REACH = 4;

function decriedOf(notes: Annotations, sentence: Sentence): Act | null {
  for (const verb of turnsIn(notes, 'decries', sentence.first, sentence.last)) {
    const end = Math.min(verb.last + DECRIED_REACH, sentence.last);
    const untrue = turnsIn(notes, 'falsehoods', verb.last, end)[0];
    if (untrue && !hasCue(notes, verb.last, untrue.first, 'of'))
      return refused({ first: verb.first, last: untrue.last }, 'phrase', 'act.dismissal');
  }
  return null;
}

/** "leur propagande", "the army’s lies": somebody’s, and no judgement of what was reported. */
const isOthers = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'possessives', at - 1, at).length > 0;

const OPENING_QUOTES: ReadonlySet<string> = new Set(['«', '“', '"']);
/** From the opening of a quote to the word that calls a report untrue; tokens. */
const QUOTE_HEAD = 5;

/** "« Encore une invention : … », a réagi le porte-parole", "Faux, rétorque …": words that open with what they make of a report. */
function quotedDismissalOf(notes: Annotations, sentence: Sentence): Act | null {
  const { tokens } = notes.document;
  const flat = turnsIn(notes, 'flatly', sentence.first, sentence.last).find(
    (f) =>
      (f.first === sentence.first || OPENING_QUOTES.has(tokens[f.first - 1]?.text ?? '')) &&
      tokens[f.last]?.kind === 'mark',
  );
  const untrue =
    flat ??
    turnsIn(notes, 'falsehoods', sentence.first, sentence.last).find(
      (f) =>
        !isOthers(notes, f.first) &&
        tokens
          .slice(Math.max(sentence.first, f.first - QUOTE_HEAD), f.first)
          .some((t) => OPENING_QUOTES.has(t.text)),
    );
  const isSaid = untrue !== undefined && attributionsOf(notes, sentence).some((a) => a.cue >= untrue.last);
  return isSaid ? refused(untrue, 'noun', 'act.dismissal') : null;
}

/** Takings and losses that who answers for a place says never came about. */
const LOST: ReadonlySet<EventKind> = new Set(['capture', 'retake']);

/** "soutient que la ville n’est jamais tombée", "insisted that the base had not been overrun". */
function contraryOf(notes: Annotations, actors: readonly ActorMention[], sentence: Sentence): Act | null {
  const said = speechIn(notes, sentence);
  if (said === null) return null;
  const speaker = inRange(actors, sentence.first, said).findLast((a) => !a.isAffiliation);
  if (!speaker || speaker.side === 'people' || speaker.side === 'crowd') return null;
  const untold = inRange(notes.triggers, said + 1, sentence.last).find((t) =>
    t.value.some((w) => {
      if (!LOST.has(w.kind) || w.form === 'noun' || w.form === 'infinitive') return false;
      const verb = verbGroup(notes, t.first, w.form);
      return verb.negated && !verb.unreal && verb.tense !== 'future' && verb.tense !== 'conditional';
    }),
  );
  return untold ? refused({ first: said, last: untold.last }, 'phrase', 'act.contrary') : null;
}

function refused(
  at: { readonly first: number; readonly last: number } | undefined,
  form: Act['form'],
  rule: ReadingRule,
): Act | null {
  return at ? { act: 'denial', first: at.first, last: at.last, form, kind: 'refusal', rule } : null;
}
