/** What the frame of a sentence rests on, for whoever asks: the lists whose words tell it. */
import type { Damage, Span } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import { listId } from '../../language/lists.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Act } from '../statements/act.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import type { Author } from '../statements/authors.ts';
import type { NamedTarget, SourcedToll } from './draft.ts';
import type { Sighting } from './frames.ts';
import type { PackRule, Tokens, Trace } from '../trace.ts';

interface FrameParts {
  readonly evidence: Span;
  readonly sightings: readonly Sighting[];
  readonly tolls: readonly SourcedToll[];
  readonly targets: readonly NamedTarget[];
}

/** Notes under a frame's evidence which triggers, means and outcomes it holds, and what changed them on the way. */
export function noteFrame(trace: Trace, notes: Annotations, sentence: Sentence, parts: FrameParts): void {
  const lang = notes.words.pack.code;
  const { evidence } = parts;
  for (const s of parts.sightings) {
    trace.because(evidence, listId(lang, 'trigger', s.word.kind, s.word.strength), s, 'told');
    const whole = { first: s.verb.first, last: s.last };
    if (s.kind !== s.word.kind) trace.because(evidence, 'event.by-weapon', whole, 'told');
    if (s.verb.attempted) trace.because(evidence, 'event.attempt', whole, 'told');
    if (s.strength === 'mention' && s.word.strength !== 'mention')
      trace.because(evidence, 'event.found', whole, 'told');
  }
  for (const m of inRange(notes.means, sentence.first, sentence.last))
    for (const means of m.value) trace.because(evidence, listId(lang, 'means', means), m, 'means');
  for (const m of inRange(notes.outcomes, sentence.first, sentence.last))
    trace.because(evidence, listId(lang, 'outcome', m.value), m, 'outcome');
  for (const t of parts.tolls) noteToll(trace, notes, t);
  for (const t of parts.targets) trace.because(t, listId(lang, 'target', t.category), t);
}

/** How the text places each name: in it, near it, so many kilometres off it. */
export function noteToponyms(trace: Trace, toponyms: readonly Toponym[]): void {
  for (const t of toponyms)
    for (const span of t.place.evidence)
      trace.because(span, `where.${t.relation}`, { first: t.phraseFirst, last: t.phraseLast });
}

interface StatementParts {
  readonly evidence: Span;
  readonly act: Act;
  readonly author: Author | null;
}

const VIA = {
  said: 'statement.said',
  carried: 'statement.carried',
  signed: 'statement.signed',
} as const satisfies Record<Author['via'], string>;

/** Notes under a statement's evidence the words of its act, and how its author was found. */
export function noteStatement(trace: Trace, notes: Annotations, parts: StatementParts): void {
  const { evidence, act, author } = parts;
  noteAct(trace, notes, evidence, act);
  for (const g of trace.of(act)) trace.because(evidence, g.rule as PackRule, g, g.aspect);
  if (author) trace.because(evidence, VIA[author.via], author.mention, 'author');
}

/** The list whose words an act is, and the rule that reads them so where they do not say it by themselves. */
export function noteAct(trace: Trace, notes: Annotations, of: object, act: Act): void {
  for (const m of inRange(notes.statements, act.first, act.last))
    for (const word of m.value.slice(0, 1))
      trace.because(of, listId(notes.words.pack.code, 'statement', word.act), m, 'act');
  if (act.rule) trace.because(of, act.rule, act, 'act');
}

/** The word that says what befell the people, the noun that says who they are, and what bounds the figure. */
function noteToll(trace: Trace, notes: Annotations, toll: SourcedToll): void {
  const lang = notes.words.pack.code;
  if (toll.by === 'told') trace.because(toll, 'harm.told', toll.predicate);
  else trace.because(toll, listId(lang, 'harm', toll.effect, toll.by), toll.predicate);
  const noun = inRange(notes.people, toll.first, toll.last).findLast((p) => p.value === toll.who);
  if (noun) trace.because(toll, listId(lang, 'people', toll.who), noun);
  const number = inRange(notes.numbers, toll.first, toll.last)[0];
  if (number) trace.because(toll, listId(lang, 'number', number.hedge), number);
  else trace.because(toll, 'harm.uncounted', toll);
  if (toll.ranks) trace.because(toll, 'harm.ranks', toll.ranks);
  if (toll.certainty === 'hedged')
    trace.because(toll, toll.tense === 'conditional' ? 'harm.conditional' : 'harm.hedged', toll);
  if (toll.sourceCue !== null)
    trace.because(toll, 'harm.source', { first: toll.sourceCue, last: toll.sourceCue + 1 });
}

/** The doing, and the thing that it was done to. */
export function noteDamage(
  trace: Trace,
  notes: Annotations,
  damage: Damage,
  doing: Sighting,
  thing: Tokens,
): void {
  const lang = notes.words.pack.code;
  trace.because(damage, listId(lang, 'trigger', doing.word.kind, doing.word.strength), doing);
  trace.because(damage, listId(lang, 'target', damage.category), thing);
}
