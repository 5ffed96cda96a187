/** Edits carried over to another draft of the same brief: none is lost. */
import type { Brief, BriefSectionId, BriefSentence } from '../brief.ts';
import { citationsOf, distinct, NOT_WRITTEN, ownOf } from './arrange.ts';
import type { AddedJudgement, AsideEdit, BriefEdits, Rewording } from './edits.ts';

/** The id that an incident goes by in the other draft: its own, or that of the one it became part of. */
export type Successor = (incident: string) => string;

const INCIDENT_ID = /inc-[0-9a-f]+/g;

/** The key of a sentence after incidents became one. */
export const keyAfter = (key: string, successor: Successor): string =>
  key.replaceAll(INCIDENT_ID, (id) => successor(id));

/**
 * Puts the edits of one draft over another. A rewording holds where the sentence is still drafted, and is marked as behind
 * where that says something else now. What has no sentence any more is kept aside; a judgement keeps the words it rested on.
 */
export function carry(
  edits: BriefEdits,
  from: Brief,
  to: Brief,
  successor: Successor = (id) => id,
): BriefEdits {
  const before = byKey(from);
  const after = byKey(to);
  const keyOf = (key: string): string => (after.has(key) ? key : keyAfter(key, successor));
  const aside = new Map<string, AsideEdit>(edits.aside.map((one) => [one.key, one]));
  const reworded: Record<string, Rewording> = {};
  const dropped: string[] = [];
  const isDropped = new Set(edits.dropped);
  for (const key of new Set([...Object.keys(edits.reworded), ...edits.dropped])) {
    const rewording = ownOf(edits.reworded, key);
    const next = keyOf(key);
    // Two sentences that became one cannot both be in its place: the second is kept aside.
    const hasRoom = after.has(next) && !(rewording !== undefined && Object.hasOwn(reworded, next));
    if (hasRoom && rewording !== undefined) reworded[next] = rewording;
    if (hasRoom && isDropped.has(key)) dropped.push(next);
    if (!hasRoom) aside.set(key, asideOf(key, rewording, isDropped.has(key), before.get(key)));
  }
  return {
    sections: edits.sections,
    order: Object.fromEntries(
      Object.entries(edits.order).map(([section, keys]) => [section, [...new Set(keys.map(keyOf))]]),
    ),
    reworded,
    dropped: [...new Set(dropped)],
    judgements: edits.judgements.map((one) => judgementOver(one, from, after, keyOf)),
    aside: [...aside.values()],
    ...placedOver(edits.placed, keyOf),
  };
}

/** Of two that became one the place of the first holds. */
function placedOver(
  placed: BriefEdits['placed'],
  keyOf: (key: string) => string,
): Pick<BriefEdits, 'placed'> {
  if (placed === undefined) return {};
  const over = new Map<string, BriefSectionId>();
  for (const [key, section] of Object.entries(placed))
    if (!over.has(keyOf(key))) over.set(keyOf(key), section);
  return { placed: Object.fromEntries(over) };
}

const asideOf = (
  key: string,
  rewording: Rewording | undefined,
  wasDropped: boolean,
  sentence: BriefSentence | undefined,
): AsideEdit => ({
  key,
  was: sentence?.text ?? rewording?.over ?? { fr: '', en: '' },
  words: rewording === undefined ? NOT_WRITTEN : { fr: rewording.fr, en: rewording.en },
  wasDropped,
});

/** A judgement over another draft; what it cited by a sentence that is gone, it cites of itself. */
function judgementOver(
  judgement: AddedJudgement,
  from: Brief,
  after: ReadonlyMap<string, BriefSentence>,
  keyOf: (key: string) => string,
): AddedJudgement {
  const isThere = (key: string): boolean => after.has(keyOf(key));
  const lost = judgement.restsOn.filter((key) => !isThere(key));
  return {
    ...judgement,
    restsOn: [...new Set(judgement.restsOn.filter(isThere).map(keyOf))],
    citations: distinct([
      ...judgement.citations,
      ...citationsOf({ ...judgement, citations: [], restsOn: lost }, from),
    ]),
  };
}

const byKey = ({ sections }: Brief): ReadonlyMap<string, BriefSentence> =>
  new Map(sections.flatMap(({ sentences }) => sentences.map((one) => [one.key, one] as const)));

/** Whether a sentence of a draft was touched: reworded, dropped, or rested on by a judgement. */
export const isTouched = ({ reworded, dropped, judgements }: BriefEdits, key: string): boolean =>
  Object.hasOwn(reworded, key) ||
  dropped.includes(key) ||
  judgements.some(({ restsOn }) => restsOn.includes(key));
