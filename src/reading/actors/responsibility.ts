import type { Place, Responsibility, Span } from '../../core/findings.ts';
import { isKin } from '../../core/kinship.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { Accountability, Saying } from './accountability.ts';
import { type ActorMention, stateOf } from './actors.ts';
import { placeOfDraft } from '../places/draft-place.ts';
import type { Draft } from '../frames/draft.ts';
import { fitOf } from '../places/fits.ts';
import { violentFamilies } from '../types/kinds.ts';

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
    list.find(
      (x) =>
        followed(accountability, x, drafts) === draft &&
        !isOfEarlier(accountability, x.sentence, draft) &&
        !isOfElsewhere(x, draft, drafts),
    ) ??
    (inAction
      ? list.find(
          (x) =>
            !isOfEarlier(accountability, x.sentence, draft) &&
            !isOfElsewhere(x, draft, drafts) &&
            !isOfAnotherItem(accountability, x, draft, drafts),
        )
      : undefined);
  const isViolent = !OWNED.has(draft.family) || draft.frames.some((f) => f.kinds.some((k) => FORCED.has(k)));
  // "protested over killings by the group": whom people march over is not held to have marched.
  const isPeaceful = draft.family === 'protest' && !isViolent;
  const stated =
    // "arrêtés, soupçonnés d’appartenir au X": who is accused there did not arrest anybody.
    draft.background || isPeaceful || draft.family === 'release' || draft.family === 'arrest'
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
  const [first] = perpetrators.filter(
    (p) =>
      // A crowd is nobody that could be held responsible; who was lynched did not do it.
      p.side !== 'crowd' &&
      draft.family !== 'lynching' &&
      (p.ascribes || (p.side === 'state' && draft.family !== 'ied')),
  );
  if (!first || !isViolent || isMutual(draft, perpetrators))
    return { status: 'unknown', by: null, evidence: [] };
  return { status: 'attributed', by: first.id, evidence: [toSpan(first)] };
}

/** "Fighting between the two militias", "the M23 fought the FDLR": of two groups that fight each other, no word says who is to blame. */
function isMutual({ frames }: Draft, perpetrators: readonly ActorMention[]): boolean {
  const groups = perpetrators.filter((p) => p.side === 'armed');
  const areFoes = groups.some((p) => groups.some((o) => o.id !== p.id && !isKin(o.id, p.id)));
  const areNamedTogether = (agents: readonly ActorMention[]): boolean =>
    groups.filter((p) => agents.some((a) => a.id === p.id)).length > 1;
  return (
    areFoes &&
    frames.every((f) => f.kinds.every((k) => k === 'clash' || k === 'killing')) &&
    frames.some((f) =>
      f.sightings.some((s) => s.kind === 'clash' && (s.form === 'noun' || areNamedTogether(f.agents))),
    )
  );
}

/**
 * The incident of another paragraph or item than the report's first, told right before: "In Biu, a device killed seven. No
 * group has claimed it."
 */
function followed(
  { blockOf }: Accountability,
  { sentence }: { readonly sentence: number },
  drafts: readonly Draft[],
): Draft | null {
  const told = drafts.filter((d) => !d.background && d.frames.some((f) => f.sentence === sentence - 1));
  const [only] = told;
  if (drafts.some((d) => d.frames.some((f) => f.sentence === sentence))) return null;
  return only && told.length === 1 && blockOf(sentence) === blockOf(sentence - 1) ? only : null;
}

/** Said in an item that tells of another place, right behind what happened there. */
function isOfAnotherItem(
  accountability: Accountability,
  said: { readonly sentence: number },
  draft: Draft,
  drafts: readonly Draft[],
): boolean {
  const other = followed(accountability, said, drafts);
  const isHere = draft.frames.some(
    (f) => accountability.blockOf(f.sentence) === accountability.blockOf(said.sentence),
  );
  return (
    other !== null &&
    other !== draft &&
    !isHere &&
    fitOf(placeOfDraft(other), placeOfDraft(draft)) === 'apart'
  );
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
  if (blame && (blame.by.isNamed || (blame.by.ascribes && !absent)))
    return { status: 'attributed', by: blame.by.id, evidence: [blame.span] };
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
  const agents = draft.frames.flatMap((f) => f.agents);
  const named = agents.some(
    (a) => a.isNamed && denial && a.id !== denial.by.id && !isOfSameState(a, denial.by),
  );
  // Police who are said to have fired and say right behind it that they did not are the ones accused.
  const isAccused =
    denial !== undefined &&
    gap(draft, denial) <= 1 &&
    agents.length > 0 &&
    agents.every((a) => a.id === denial.by.id || isOfSameState(a, denial.by)) &&
    draft.frames.every((f) => f.sentence <= denial.sentence);
  return denial && (denial.by.side === 'armed' || isAccused) && !named && violentFamilies.has(draft.family)
    ? denial
    : undefined;
}

/** "Soldiers shot sixty people …. The junta denies it": a government answers for its forces. */
const isOfSameState = (forces: ActorMention, by: ActorMention): boolean =>
  forces.side === 'state' &&
  (by.side === 'government' || by.side === 'state') &&
  (!forces.isNamed || !by.isNamed || stateOf(forces.id) === stateOf(by.id));

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
