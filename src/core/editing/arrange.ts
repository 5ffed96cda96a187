/** A draft with the edits over it: what stands where, in which words, and what is left out. */
import {
  goesOn,
  type Brief,
  type BriefSection,
  type BriefSectionId,
  type BriefSentence,
  type Citation,
  type Written,
} from '../brief.ts';
import { judgementKey, mayStandIn, type AddedJudgement, type BriefEdits } from './edits.ts';

/** A drafted sentence as the analyst left it. */
export interface ArrangedSentence {
  readonly kind: 'drafted';
  readonly key: string;
  readonly sentence: BriefSentence;
  /** In whose place the drafted words are; null: they stand as drafted. */
  readonly words: Written;
  /** Whether the draft says something else by now than what was reworded. */
  readonly isBehind: boolean;
  readonly isDropped: boolean;
  /** Whether it begins a paragraph; one that does not goes where the one before it goes. */
  readonly isHead: boolean;
}

export interface ArrangedJudgement {
  readonly kind: 'judgement';
  readonly key: string;
  readonly judgement: AddedJudgement;
  /** What it cites of itself and by the sentences that it rests on. */
  readonly citations: readonly Citation[];
}

export type ArrangedItem = ArrangedSentence | ArrangedJudgement;

export interface ArrangedSection {
  readonly section: BriefSection;
  readonly items: readonly ArrangedItem[];
}

export const NOT_WRITTEN: Written = { fr: null, en: null };

/** The sections of a draft as edited, in the order of the analyst; what is dropped is in its place, marked. */
export function arrange(draft: Brief, edits: BriefEdits): readonly ArrangedSection[] {
  const judgements = new Map(edits.judgements.map((one) => [judgementKey(one.id), one]));
  const dropped = new Set(edits.dropped);
  return standing(draft, edits).map(({ section, heads, paragraphs }) => ({
    section,
    items: heads.flatMap((key): readonly ArrangedItem[] => {
      const judgement = judgements.get(key);
      if (judgement !== undefined)
        return [{ kind: 'judgement', key, judgement, citations: citationsOf(judgement, draft) }];
      return (paragraphs.get(key) ?? []).map((sentence, i) =>
        drafted(sentence, i === 0, dropped.has(key), edits),
      );
    }),
  }));
}

/** A section with what stands in it. */
export interface Standing {
  readonly section: BriefSection;
  /** Keys of paragraphs and judgements, in order. */
  readonly heads: readonly string[];
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
}

/** The sections in the order of the analyst, and what begins each paragraph of them. */
export function standing(draft: Brief, edits: BriefEdits): readonly Standing[] {
  const bySection = paragraphsBySection(draft, edits);
  const byId = new Map(draft.sections.map((section) => [section.id, section]));
  return [...new Set([...edits.sections, ...byId.keys()])].flatMap((id) => {
    const section = byId.get(id);
    if (section === undefined) return [];
    const paragraphs = new Map((bySection.get(id) ?? []).map((own) => [own[0].key, own]));
    return [{ section, heads: headsOf(id, [...paragraphs.keys()], edits), paragraphs }];
  });
}

/** @param isLeftOut whether what begins its paragraph is dropped: a toll that came later must not stand without it */
function drafted(
  sentence: BriefSentence,
  isHead: boolean,
  isLeftOut: boolean,
  edits: BriefEdits,
): ArrangedSentence {
  const { key, text } = sentence;
  const rewording = ownOf(edits.reworded, key);
  const isBehind =
    rewording !== undefined && (rewording.over.fr !== text.fr || rewording.over.en !== text.en);
  const words = rewording === undefined ? NOT_WRITTEN : { fr: rewording.fr, en: rewording.en };
  const isDropped = isLeftOut || edits.dropped.includes(key);
  return { kind: 'drafted', key, sentence, words, isBehind, isDropped, isHead };
}

/** Keys come from outside: what every object inherits is no member. */
export const ownOf = <T>(of: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;

export type Paragraph = readonly [BriefSentence, ...BriefSentence[]];

/** Sentences that belong together. */
export function paragraphsOf({ sentences }: BriefSection): readonly Paragraph[] {
  const all: [BriefSentence, ...BriefSentence[]][] = [];
  for (const sentence of sentences) {
    const last = all.at(-1);
    if (last !== undefined && goesOn(sentence)) last.push(sentence);
    else all.push([sentence]);
  }
  return all;
}

/** The paragraphs that stand in each section: its own in the order of the draft, then those that came from another. */
function paragraphsBySection(
  { sections }: Brief,
  { placed = {} }: BriefEdits,
): ReadonlyMap<BriefSectionId, readonly Paragraph[]> {
  const own = new Map(sections.map(({ id }): [BriefSectionId, Paragraph[]] => [id, []]));
  const come = new Map(sections.map(({ id }): [BriefSectionId, Paragraph[]] => [id, []]));
  for (const section of sections)
    for (const paragraph of paragraphsOf(section)) {
      const asked = ownOf(placed, paragraph[0].key) ?? section.id;
      const isMoved = asked !== section.id && come.has(asked) && mayStandIn(section.id, asked);
      (isMoved ? come.get(asked) : own.get(section.id))?.push(paragraph);
    }
  return new Map(sections.map(({ id }) => [id, [...(own.get(id) ?? []), ...(come.get(id) ?? [])]]));
}

/**
 * What the order does not name stands after the paragraph that it follows in the draft; judgements without a place come last.
 * @param paragraphs keys of those that stand in the section
 */
function headsOf(
  section: BriefSectionId,
  paragraphs: readonly string[],
  { order, judgements }: BriefEdits,
): readonly string[] {
  const added = judgements.filter((one) => one.section === section).map(({ id }) => judgementKey(id));
  const known = new Set([...paragraphs, ...added]);
  const keys = [...new Set(order[section] ?? [])].filter((key) => known.has(key));
  const named = new Set(keys);
  paragraphs.forEach((key, i) => {
    const before = paragraphs[i - 1];
    if (!named.has(key)) keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  });
  return [...keys, ...added.filter((key) => !named.has(key))];
}

/** What a judgement cites over a draft: its own words first, each once. */
export function citationsOf({ citations, restsOn }: AddedJudgement, draft: Brief): readonly Citation[] {
  const keys = new Set(restsOn);
  const rested = draft.sections
    .flatMap(({ sentences }) => sentences)
    .filter(({ key }) => keys.has(key))
    .flatMap((sentence) => sentence.citations);
  return distinct([...citations, ...rested]);
}

/** Each citation once. */
export function distinct(citations: readonly Citation[]): readonly Citation[] {
  const seen = new Map<string, Citation>();
  for (const citation of citations) {
    const { report, span } = citation;
    const key = `${report} ${span.start} ${span.end}`;
    if (!seen.has(key)) seen.set(key, citation);
  }
  return [...seen.values()];
}
