import type { Place, Span } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from './actors.ts';
import { type Act, actsOf } from '../statements/acts.ts';
import { type Annotations, hasCue, inRange, isCue, startingAt } from '../annotation/annotate.ts';
import { type StatementReading, authorOf } from '../statements/authors.ts';
import { attributionsOf } from '../statements/speakers.ts';
import { turnsIn } from '../annotation/turns.ts';
import { isAllBut } from '../annotation/verbs.ts';
import { clauseSpan } from '../statements/wording.ts';

/** Somebody held, or holding itself, responsible in a sentence. */
export interface Saying {
  readonly sentence: number;
  /** How the words of a claim or denial were read; null for a blame. */
  readonly act?: Act;
  /** It speaks of several at once: "les deux attaques", "both". */
  readonly isOfSeveral?: boolean;
  /** Towns that the words of a claim or denial name as where it was; none where they leave that open. */
  readonly places?: readonly Place[];
  readonly by: ActorMention;
  readonly span: Span;
}

/** Nobody has claimed, or the group named has not. */
interface Silence {
  readonly sentence: number;
  readonly span: Span;
  readonly by: string | null;
  /** "ces derniers faits", "those attacks": of what was told just before. */
  readonly isOfLast: boolean;
}

/** What a report says about who did it, sentence by sentence. */
export interface Accountability {
  /** Claims by armed groups. */
  readonly claims: readonly Saying[];
  /** Strikes that an army calls its own. */
  readonly strikes: readonly Saying[];
  readonly denials: readonly Saying[];
  readonly attributions: readonly Saying[];
  readonly unclaimed: readonly Silence[];
  /** The days that a sentence names, earliest and latest; for telling which of two attacks a claim is of. */
  readonly daysOf: (sentence: number) => { readonly from: string; readonly to: string } | null;
  /** The paragraph or item that a sentence stands in. */
  readonly blockOf: (sentence: number) => number;
}

/** Finds claims of responsibility, denials, attributions to a group, and the absence of a claim. */
export function accountabilityOf(reading: StatementReading): Accountability {
  const { notes, actors } = reading;
  const own: Saying[] = [];
  const attributions: Saying[] = [];
  const unclaimed: Silence[] = [];
  for (const sentence of notes.document.sentences) {
    const none = cueRange(notes, sentence.first, sentence.last, 'unclaimed');
    if (none)
      unclaimed.push({
        sentence: sentence.index,
        span: clauseSpan(notes, sentence, none.first, none.last),
        by:
          inRange(actors, sentence.first, none.first).findLast((a) => a.isNamed && a.side === 'armed')?.id ??
          null,
        isOfLast: hasCue(notes, sentence.first, sentence.last, 'demonstrative'),
      });
    const said = none ? [] : ownWords(reading, sentence);
    own.push(...said);
    const blamed = said.some((s) => s.act?.act === 'claim') ? null : blameIn(notes, actors, sentence, none);
    if (blamed) attributions.push(blamed);
  }
  const isArmed = (s: Saying): boolean => s.by.side === 'armed';
  return {
    claims: own.filter((s) => s.act?.act === 'claim' && isArmed(s)),
    strikes: own.filter((s) => s.act?.act === 'claim' && !isArmed(s)),
    denials: own.filter((s) => s.act?.act === 'denial' && !deniesAim(notes, s.act)),
    attributions,
    unclaimed,
    daysOf: (sentence) => daysIn(notes, sentence),
    blockOf: (sentence) => notes.document.sentences[sentence]?.block ?? 0,
  };
}

/** "The RSF denied targeting civilians": who does not mean those he hits does not say that somebody else did it. */
const deniesAim = (notes: Annotations, { first, last }: Act): boolean =>
  turnsIn(notes, 'aims', first, last + OBJECT_REACH).some((t) =>
    inRange(notes.people, t.last, t.last + AIMED_REACH).some((p) => p.value === 'civilians'),
  );

/** Between a word of aiming and the people aimed at; tokens. */
const AIMED_REACH = 3;

/** Claims and denials of a sentence with who makes them. */
function ownWords(reading: StatementReading, sentence: Sentence): Saying[] {
  const { notes, actors } = reading;
  return actsOf(notes, actors, sentence).flatMap((act) => {
    if (act.act !== 'claim' && act.act !== 'denial') return [];
    const author = authorOf(reading, sentence, act);
    if (!author) return [];
    const by = author.mention;
    const isHere = author.via === 'said' && by.first >= sentence.first && by.first < sentence.last;
    const span = clauseSpan(
      notes,
      sentence,
      isHere ? Math.min(act.first, by.first) : act.first,
      isHere ? Math.max(act.last, by.last) : act.last,
    );
    return [
      {
        act,
        sentence: sentence.index,
        by,
        span,
        isOfSeveral: namesSeveral(notes, act),
        places: placesOf(reading, sentence, act),
      },
    ];
  });
}

/** "revendique l’opération de Kati": the towns that the object of a claim names. */
const placesOf = ({ toponyms }: StatementReading, sentence: Sentence, act: Act): Place[] =>
  inRange(toponyms, act.first, Math.min(sentence.last, act.last + PLACE_REACH))
    .filter((t) => !t.isAdjective && t.place.geoPrecision === 1)
    .map((t) => t.place);

/** Tokens between a claim and the town that its object names. */
const PLACE_REACH = 10;

/** How far behind the verb of claiming its object may stand; tokens. */
const OBJECT_REACH = 6;

/** "a revendiqué les deux opérations": what is claimed goes beyond the report's main event. */
const namesSeveral = (notes: Annotations, act: Act): boolean =>
  inRange(notes.numbers, act.first, act.last + OBJECT_REACH).some((n) =>
    startingAt(notes.triggers, n.last)?.value.some((w) => w.form === 'noun'),
  );

/** "attribuée au JNIM", "blamed on RSF": whom somebody holds responsible. */
function blameIn(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
  none: { readonly last: number } | null,
): Saying | null {
  // "No group has said it was behind the blasts": what nobody says blames nobody; another clause may.
  const from = none === null ? sentence.first : clauseEnd(notes, none.last, sentence);
  const cue = cueRange(notes, from, sentence.last, 'attributed');
  if (!cue) return null;
  // "« … » accuse le Front": who stands behind accuses; not so in "le maire, qui accuse le Front".
  const isInverted = isCue(notes, cue.first, 'speechVerb') && !isCue(notes, cue.first - 1, 'relative');
  const accused = inRange(actors, sentence.first, sentence.last).filter(
    (a) =>
      !a.isAffiliation &&
      // "civilians whom they accused of spying": who stands before accuses.
      (a.first >= cue.last || !isCue(notes, cue.first - 1, 'pronoun')) &&
      !(isInverted && a.first >= cue.last && isSpeaking(notes, sentence, a)) &&
      (a.side === 'armed' || (a.side === 'state' && a.first >= cue.last && !isSpeaking(notes, sentence, a))),
  );
  // "Suspected militants killed ten soldiers": the word only hedges who did it, and blames nobody named elsewhere.
  const hedged = isCue(notes, cue.first, 'hedge')
    ? accused.find((a) => a.first >= cue.first && a.last > cue.last && a.first - cue.last <= 1)
    : undefined;
  // "The Front accused the army of it": whom a verb of accusing takes goes before its subject.
  const behind = isCue(notes, cue.first, 'speechVerb') ? accused.filter((a) => a.first >= cue.last) : [];
  const by = hedged ?? nearest(behind.length > 0 ? behind : accused, cue.first);
  return (
    by && {
      sentence: sentence.index,
      by,
      span: clauseSpan(notes, sentence, Math.min(cue.first, by.first), Math.max(cue.last, by.last)),
    }
  );
}

/** "beaten to death by a crowd that accused him of theft, police said": who says so is not blamed. */
const isSpeaking = (notes: Annotations, sentence: Sentence, a: ActorMention): boolean =>
  attributionsOf(notes, sentence).some((s) => a.first >= s.first - 1 && a.last <= s.last);

function clauseEnd(notes: Annotations, at: number, sentence: Sentence): number {
  let end = at;
  while (end < sentence.last && !/^[,;:–—]$/u.test(notes.document.tokens[end]!.text)) end++;
  return end;
}

function nearest(mentions: readonly ActorMention[], at: number): ActorMention | null {
  // A name says more than "the group" where both stand near.
  const ranked = mentions.toSorted(
    (a, b) => Number(b.isNamed) - Number(a.isNamed) || Math.abs(a.first - at) - Math.abs(b.first - at),
  );
  return ranked[0] ?? null;
}

function cueRange(
  notes: Annotations,
  first: number,
  last: number,
  cue: 'unclaimed' | 'attributed',
): { first: number; last: number } | null {
  for (let i = first; i < last; i++) {
    if (!isCue(notes, i, cue)) continue;
    let end = i + 1;
    while (end < last && isCue(notes, end, cue)) end++;
    if (isAllBut(notes, i, end)) continue;
    return { first: i, last: end };
  }
  return null;
}

function daysIn(notes: Annotations, sentence: number): { from: string; to: string } | null {
  const range = notes.document.sentences[sentence];
  const days = range
    ? inRange(notes.dates, range.first, range.last).filter(
        (d) => d.from !== null && d.to !== null && d.precision === 1,
      )
    : [];
  const from = days.flatMap((d) => d.from ?? []).toSorted()[0];
  const to = days
    .flatMap((d) => d.to ?? [])
    .toSorted()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}
