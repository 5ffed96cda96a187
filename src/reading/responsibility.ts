import type { Responsibility, Span } from '../core/findings.ts';
import type { ActorMention } from './actors.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import type { Draft } from './draft.ts';
import { spanOf } from './span.ts';

/** What a report says about who did it, sentence by sentence. */
export interface Accountability {
  readonly claims: readonly { readonly sentence: number; readonly by: ActorMention; readonly span: Span }[];
  readonly attributions: readonly { readonly sentence: number; readonly by: ActorMention; readonly span: Span }[];
  readonly unclaimed: readonly { readonly sentence: number; readonly span: Span }[];
}

/** Finds claims of responsibility, attributions to a group, and the absence of a claim. */
export function accountabilityOf(notes: Annotations, actors: readonly ActorMention[]): Accountability {
  const claims: Accountability['claims'][number][] = [];
  const attributions: Accountability['attributions'][number][] = [];
  const unclaimed: Accountability['unclaimed'][number][] = [];
  for (const sentence of notes.document.sentences) {
    const none = cueRange(notes, sentence.first, sentence.last, 'unclaimed');
    if (none) unclaimed.push({ sentence: sentence.index, span: spanOf(notes.document, none.first, none.last) });
    const armed = inRange(actors, sentence.first, sentence.last).filter((a) => a.side === 'armed' && !a.isAffiliation);
    const claim = inRange(notes.statements, sentence.first, sentence.last).find(
      (m) => m.value.some((w) => w.act === 'claim') && !hasCue(notes, m.first, m.last, 'unclaimed'),
    );
    const claimant = claim ? nearest(armed, claim.first) : null;
    if (claim && claimant && !none) {
      claims.push({ sentence: sentence.index, by: claimant, span: spanOf(notes.document, Math.min(claim.first, claimant.first), Math.max(claim.last, claimant.last)) });
      continue;
    }
    const cue = cueRange(notes, sentence.first, sentence.last, 'attributed');
    const accused = cue ? nearest(inRange(actors, sentence.first, sentence.last).filter((a) => !a.isAffiliation && (a.side === 'armed' || (a.side === 'state' && a.first >= cue.last))), cue.first) : null;
    if (cue && accused) {
      attributions.push({ sentence: sentence.index, by: accused, span: spanOf(notes.document, Math.min(cue.first, accused.first), Math.max(cue.last, accused.last)) });
    }
  }
  return { claims, attributions, unclaimed };
}

function nearest(mentions: readonly ActorMention[], at: number): ActorMention | null {
  // A name says more than "the group" where both stand near.
  const ranked = mentions.toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed) || Math.abs(a.first - at) - Math.abs(b.first - at));
  return ranked[0] ?? null;
}

function cueRange(notes: Annotations, first: number, last: number, cue: 'unclaimed' | 'attributed'): { first: number; last: number } | null {
  for (let i = first; i < last; i++) {
    if (!isCue(notes, i, cue)) continue;
    let end = i + 1;
    while (end < last && isCue(notes, end, cue)) end++;
    return { first: i, last: end };
  }
  return null;
}

/** Who is held responsible for an incident, and how: claimed, attributed, unclaimed or unknown. */
export function responsibilityFor(
  draft: Draft,
  accountability: Accountability,
  perpetrators: readonly ActorMention[],
  inAction: boolean,
  toSpan: (m: ActorMention) => Span,
): Responsibility {
  const sentences = new Set(draft.frames.map((f) => f.sentence));
  const own = <T extends { readonly sentence: number }>(list: readonly T[]): T | undefined =>
    list.find((x) => sentences.has(x.sentence)) ?? (inAction ? list[0] : undefined);
  const claim = own(accountability.claims);
  if (claim && !draft.background) return { status: 'claimed', by: claim.by.id, evidence: [claim.span] };
  const absent = accountability.unclaimed[0];
  if (absent && !draft.background && draft.family !== 'release') return { status: 'unclaimed', by: null, evidence: [absent.span] };
  const named = perpetrators.filter((p) => p.ascribes || p.side === 'state');
  const first = named[0];
  if (!first || draft.family === 'release' || draft.family === 'protest') return { status: 'unknown', by: null, evidence: [] };
  const by = first.id.startsWith('unknown') ? null : first.id;
  return { status: 'attributed', by, evidence: [toSpan(first)] };
}
