/** Where paragraphs and judgements stand: within a section, and from one to another. */
import type { Brief, BriefSectionId } from '../brief.ts';
import { paragraphsOf, standing, type Standing } from './arrange.ts';
import { judgementKey, mayStandIn, type BriefEdits } from './edits.ts';

/** Before another paragraph of a section; at its end where that is null. */
export interface Place {
  readonly section: BriefSectionId;
  readonly before: string | null;
}

/** One place up or down; the same edits where there is none. */
export function moved(draft: Brief, edits: BriefEdits, key: string, by: -1 | 1): BriefEdits {
  const sections = standing(draft, edits);
  const from = whereIs(sections, key);
  if (from === null) return edits;
  const at = from.section.heads.indexOf(from.head);
  const to = at + by;
  if (to >= 0 && to < from.section.heads.length)
    return put(draft, edits, from.head, {
      section: from.section.section.id,
      // What it passes on its way down stands before it then.
      before: from.section.heads[by < 0 ? to : to + 1] ?? null,
    });
  const next = neighbour(draft, sections, edits, from, by);
  if (next === null) return edits;
  return put(draft, edits, from.head, {
    section: next.section.id,
    before: by < 0 ? null : (next.heads[0] ?? null),
  });
}

/** To a place; the same edits where it may not stand there. */
export function placed(draft: Brief, edits: BriefEdits, key: string, { section, before }: Place): BriefEdits {
  const sections = standing(draft, edits);
  const from = whereIs(sections, key);
  const to = sections.find((one) => one.section.id === section);
  if (from === null || to === undefined || !maySit(draft, edits, from.head, section)) return edits;
  const next = before === null ? null : (whereIs([to], before)?.head ?? undefined);
  if (next === undefined || next === from.head) return edits;
  return put(draft, edits, from.head, { section, before: next });
}

/** Sections that a paragraph or judgement may stand in, in the order of the analyst. */
export function sectionsFor(draft: Brief, edits: BriefEdits, key: string): readonly BriefSectionId[] {
  const sections = standing(draft, edits);
  const head = whereIs(sections, key)?.head;
  return head === undefined
    ? []
    : sections.map(({ section }) => section.id).filter((id) => maySit(draft, edits, head, id));
}

/** The edits without a place noted for what is there no more. */
export function withoutPlace(draft: Brief, edits: BriefEdits, key: string): BriefEdits {
  return (Object.keys(edits.order) as BriefSectionId[]).reduce(
    (left, id) =>
      left.order[id]?.includes(key) === true
        ? ordered(draft, left, id, left.order[id]?.filter((one) => one !== key) ?? [])
        : left,
    edits,
  );
}

interface Found {
  readonly section: Standing;
  /** What begins its paragraph. */
  readonly head: string;
}

function whereIs(sections: readonly Standing[], key: string): Found | null {
  for (const section of sections) {
    if (section.heads.includes(key)) return { section, head: key };
    for (const [head, own] of section.paragraphs)
      if (own.some((sentence) => sentence.key === key)) return { section, head };
  }
  return null;
}

function neighbour(
  draft: Brief,
  sections: readonly Standing[],
  edits: BriefEdits,
  { section, head }: Found,
  by: -1 | 1,
): Standing | null {
  const at = sections.indexOf(section);
  const onward = by < 0 ? sections.slice(0, at).toReversed() : sections.slice(at + 1);
  return onward.find((one) => maySit(draft, edits, head, one.section.id)) ?? null;
}

const draftedIn = (draft: Brief, head: string): BriefSectionId | null =>
  draft.sections.find((section) => paragraphsOf(section).some(([first]) => first.key === head))?.id ?? null;

/** A sentence is bound to its section or not; a judgement never is. */
function maySit(draft: Brief, { judgements }: BriefEdits, head: string, section: BriefSectionId): boolean {
  const drafted = draftedIn(draft, head);
  return drafted === null
    ? judgements.some(({ id }) => judgementKey(id) === head)
    : mayStandIn(drafted, section);
}

/** @param place of a section that it may stand in, before another that stands there */
function put(draft: Brief, edits: BriefEdits, head: string, { section, before }: Place): BriefEdits {
  const there = withoutPlace(draft, inSection(draft, edits, head, section), head);
  const rest = headsIn(draft, there, section).filter((key) => key !== head);
  const at = before === null ? rest.length : rest.indexOf(before);
  const next = ordered(draft, there, section, rest.toSpliced(at, 0, head));
  return isSame(next, edits) ? edits : next;
}

function inSection(draft: Brief, edits: BriefEdits, head: string, section: BriefSectionId): BriefEdits {
  const drafted = draftedIn(draft, head);
  if (drafted === null) {
    const judgements = edits.judgements.map((one) =>
      judgementKey(one.id) === head && one.section !== section ? { ...one, section } : one,
    );
    return { ...edits, judgements };
  }
  const { placed: before = {}, ...rest } = edits;
  const others = Object.entries(before).filter(([key]) => key !== head);
  const all = drafted === section ? others : [...others, [head, section] as const];
  return all.length === 0 ? rest : { ...rest, placed: Object.fromEntries(all) };
}

const headsIn = (draft: Brief, edits: BriefEdits, id: BriefSectionId): readonly string[] =>
  standing(draft, edits).find(({ section }) => section.id === id)?.heads ?? [];

/** Notes an order only where it is not that of the draft. */
function ordered(draft: Brief, edits: BriefEdits, id: BriefSectionId, keys: readonly string[]): BriefEdits {
  const { [id]: _before, ...others } = edits.order;
  const plain = headsIn(draft, { ...edits, order: others }, id);
  const isPlain = plain.length === keys.length && plain.every((key, i) => key === keys[i]);
  return { ...edits, order: isPlain ? others : { ...others, [id]: keys } };
}

const isSame = (a: BriefEdits, b: BriefEdits): boolean =>
  JSON.stringify([a.order, a.placed, a.judgements]) === JSON.stringify([b.order, b.placed, b.judgements]);
