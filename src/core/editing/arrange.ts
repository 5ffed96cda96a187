/** A draft with the edits over it: what stands where, in which words, and what is left out. */
import {
  goesOn,
  type Brief,
  type BriefSection,
  type BriefSentence,
  type Citation,
  type Written,
} from '../brief.ts';
import { judgementKey, type AddedJudgement, type BriefEdits } from './edits.ts';

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
  const byId = new Map(draft.sections.map((section) => [section.id, section]));
  const ids = [...new Set([...edits.sections, ...byId.keys()])];
  return ids.flatMap((id) => {
    const section = byId.get(id);
    return section === undefined ? [] : [{ section, items: itemsOf(draft, section, edits) }];
  });
}

function itemsOf(draft: Brief, section: BriefSection, edits: BriefEdits): readonly ArrangedItem[] {
  const paragraphs = new Map(paragraphsOf(section).map((own) => [own[0].key, own]));
  const judgements = new Map(edits.judgements.map((one) => [judgementKey(one.id), one]));
  return headsOf(section, edits).flatMap((key): readonly ArrangedItem[] => {
    const judgement = judgements.get(key);
    if (judgement !== undefined)
      return [{ kind: 'judgement', key, judgement, citations: citationsOf(judgement, draft) }];
    const isLeftOut = edits.dropped.includes(key);
    return (paragraphs.get(key) ?? []).map((sentence, i) => drafted(sentence, i === 0, isLeftOut, edits));
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

type Paragraph = readonly [BriefSentence, ...BriefSentence[]];

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

/**
 * Keys of paragraphs and judgements of a section as they stand. What the order does not name stands after the paragraph
 * that it follows in the draft; judgements without a place come last.
 */
export function headsOf(section: BriefSection, { order, judgements }: BriefEdits): readonly string[] {
  const heads = paragraphsOf(section).map(([{ key }]) => key);
  const added = judgements.filter((one) => one.section === section.id).map(({ id }) => judgementKey(id));
  const known = new Set([...heads, ...added]);
  const keys = [...new Set(order[section.id] ?? [])].filter((key) => known.has(key));
  heads.forEach((key, i) => {
    const before = heads[i - 1];
    if (!keys.includes(key)) keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  });
  return [...keys, ...added.filter((key) => !keys.includes(key))];
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
