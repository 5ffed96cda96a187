import type { Place, Responsibility, Span } from '../core/findings.ts';
import type { Sentence } from '../language/sentences.ts';
import type { EventKind } from '../language/vocabulary.ts';
import { actsOf, type Act } from './acts.ts';
import { turnsIn } from './turns.ts';
import type { ActorMention } from './actors.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from './annotate.ts';
import { authorOf, type StatementReading } from './authors.ts';
import type { Draft } from './draft.ts';
import { placeOfDraft } from './draft-place.ts';
import { fitOf } from './fits.ts';
import { violentFamilies } from './kinds.ts';
import { attributionsOf } from './speakers.ts';
import { isAllBut } from './verbs.ts';
import { clauseSpan } from './wording.ts';

/** Somebody held, or holding itself, responsible in a sentence. */
interface Saying {
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
  const accused = inRange(actors, sentence.first, sentence.last).filter(
    (a) =>
      !a.isAffiliation &&
      // "civilians whom they accused of spying": who stands before accuses.
      (a.first >= cue.last || !isCue(notes, cue.first - 1, 'pronoun')) &&
      (a.side === 'armed' || (a.side === 'state' && a.first >= cue.last && !isSpeaking(notes, sentence, a))),
  );
  // "Suspected militants killed ten soldiers": the word only hedges who did it, and blames nobody named elsewhere.
  const hedged = isCue(notes, cue.first, 'hedge')
    ? accused.find((a) => a.first >= cue.first && a.last > cue.last && a.first - cue.last <= 1)
    : undefined;
  const by = hedged ?? nearest(accused, cue.first);
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

/** Kinds of event of which nobody asks who is responsible. */
const OWNED: ReadonlySet<Draft['family']> = new Set(['release', 'protest', 'agreement', 'coup']);
/** … unless it turned violent. */
const FORCED: ReadonlySet<EventKind> = new Set(['crackdown', 'riot']);

/**
 * Who is held responsible for an incident, and how. What its own sentences say goes before what is said of the
 * report's action as a whole; a group named by somebody goes before "no one has claimed".
 * @param inAction the incident is part of what the report is about
 * @param drafts all incidents of the report
 */
export function responsibilityFor(
  draft: Draft,
  accountability: Accountability,
  perpetrators: readonly ActorMention[],
  inAction: boolean,
  drafts: readonly Draft[],
  toSpan: (m: ActorMention) => Span,
): Responsibility {
  const told = new Set(draft.frames.map((f) => f.sentence));
  const own = <T extends { readonly sentence: number }>(list: readonly T[]): T | undefined =>
    list.find((x) => told.has(x.sentence));
  const about = <T extends { readonly sentence: number }>(list: readonly T[]): T | undefined =>
    own(list) ??
    (inAction
      ? list.find((x) => !isOfEarlier(accountability, x.sentence, draft) && !isOfElsewhere(x, draft, drafts))
      : undefined);
  const stated =
    draft.background || draft.family === 'release'
      ? null
      : statedFor(
          draft,
          {
            ...accountability,
            claims: accountability.claims.filter((c) => canBeOf(c, draft, drafts)),
            attributions: accountability.attributions.filter((a) => canBeOf(a, draft, drafts)),
          },
          about,
          own,
        );
  if (stated) return stated;
  // Who drove onto a mine did not lay it.
  const isViolent = !OWNED.has(draft.family) || draft.frames.some((f) => f.kinds.some((k) => FORCED.has(k)));
  const [first] = perpetrators.filter((p) =>
    // A crowd that burns tyres holds nobody responsible; a mob that kills does.
    p.side === 'crowd'
      ? draft.family === 'lynching'
      : // Who was lynched did not do it.
        draft.family !== 'lynching' && (p.ascribes || (p.side === 'state' && draft.family !== 'ied')),
  );
  if (!first || !isViolent) return { status: 'unknown', by: null, evidence: [] };
  return { status: 'attributed', by: first.id, evidence: [toSpan(first)] };
}

/**
 * "Troops shelled the town. The group said it had captured two outposts": what an army did, no group claims, and who tells
 * of a deed of its own that is an incident by itself claims that one.
 */
function canBeOf(claim: Saying, draft: Draft, drafts: readonly Draft[]): boolean {
  if (claim.by.side !== 'armed' || draft.frames.some((f) => f.sentence === claim.sentence)) return true;
  const agents = draft.frames.flatMap((f) => f.agents);
  // Militias at an army's side are its allies; armed men of no name may be the group's.
  const isOfForces =
    agents.some((a) => a.side === 'state') &&
    agents.every((a) => a.side === 'state' || (a.type.endsWith('militia') && a.id !== claim.by.id));
  // An incident that others tell of too is no deed of its own.
  const isOfAnother =
    claim.act?.kind === 'avowal' &&
    drafts.some((d) => d.frames.length > 0 && d.frames.every((f) => f.sentence === claim.sentence));
  return !isOfForces && !isOfAnother;
}

type Find = <T extends { readonly sentence: number }>(list: readonly T[]) => T | undefined;

function statedFor(
  draft: Draft,
  accountability: Accountability,
  about: Find,
  own: Find,
): Responsibility | null {
  const claim = claimOf(draft, accountability, about, own);
  // "Pour ces derniers faits, aucune revendication": said right behind it, it is of this, whatever the report is about.
  const absent =
    about(accountability.unclaimed) ??
    accountability.unclaimed.find((s) => s.isOfLast && isBefore(draft, s) && gap(draft, s) === 1);
  if (claim && !(absent && !own(accountability.claims) && gap(draft, absent) < gap(draft, claim)))
    return { status: 'claimed', by: claim.by.id, evidence: [claim.span] };
  const denial = denialOf(draft, accountability, about);
  if (denial) return { status: 'denied', by: denial.by.id, evidence: [denial.span] };
  const blame = about(accountability.attributions);
  if (blame && blame.by.isNamed) return { status: 'attributed', by: blame.by.id, evidence: [blame.span] };
  const named = draft.frames.flatMap((f) => f.agents).find((a) => a.isNamed && a.side === 'armed');
  // "Les shebab n’ont rien dit des deux attaques": it is the group named that has not claimed.
  return absent && (!named || absent.by === named.id)
    ? { status: 'unclaimed', by: null, evidence: [absent.span] }
    : null;
}

function claimOf(draft: Draft, accountability: Accountability, about: Find, own: Find): Saying | undefined {
  if (draft.family === 'air') return own(accountability.claims) ?? accountability.strikes[0];
  return (
    about(accountability.claims) ??
    accountability.claims.find(
      (c) => c.isOfSeveral && isBefore(draft, c) && !isOfEarlier(accountability, c.sentence, draft),
    )
  );
}

const isBefore = (draft: Draft, said: { readonly sentence: number }): boolean =>
  draft.frames.every((f) => f.sentence < said.sentence);

/** "les paramilitaires démentent": who is accused denies it. */
function denialOf(draft: Draft, accountability: Accountability, about: Find): Saying | undefined {
  const blame = about(accountability.attributions);
  if (blame) return accountability.denials.find((d) => d.by.id === blame.by.id);
  // "The group distanced itself from the bloodshed": nobody else is named either.
  const denial = about(accountability.denials);
  const named = draft.frames.flatMap((f) => f.agents).some((a) => a.isNamed && a.id !== denial?.by.id);
  return denial && denial.by.side === 'armed' && !named && violentFamilies.has(draft.family)
    ? denial
    : undefined;
}

/** A claim of an attack on an earlier day is not one of this. */
function isOfEarlier(accountability: Accountability, sentence: number, draft: Draft): boolean {
  const days = accountability.daysOf(sentence);
  return days !== null && draft.when !== null && days.to < draft.when.start;
}

/** A claim that names the town of another day's attack is not one of this. */
function isOfElsewhere(
  said: { readonly sentence: number; readonly places?: readonly Place[] },
  draft: Draft,
  drafts: readonly Draft[],
): boolean {
  const { places = [] } = said;
  const isAt = (d: Draft): boolean =>
    places.some((p) => ['same', 'inside'].includes(fitOf(placeOfDraft(d), p)));
  const { when } = draft;
  return (
    when !== null &&
    !isAt(draft) &&
    drafts.some((d) => d.when !== null && (d.when.start > when.end || d.when.end < when.start) && isAt(d))
  );
}

const gap = (draft: Draft, said: { readonly sentence: number }): number =>
  Math.min(...draft.frames.map((f) => Math.abs(f.sentence - said.sentence)));
