/** The steps by which an analyst edits a brief: each makes new edits of old ones, and loses no citation. */
import type { Brief, BriefSection, BriefSectionId } from '../brief.ts';
import { ownOf, paragraphsOf } from './arrange.ts';
import { judgementKey, type AddedJudgement, type BriefEdits, type Lang, type Rewording } from './edits.ts';
import { moved, placed, withoutPlace } from './moving.ts';

export type EditStep =
  | {
      /** One place up (-1) or down (1), with what stands with it; past an end of its section into the next that it may stand in. */
      readonly kind: 'move';
      readonly key: string;
      readonly by: -1 | 1;
    }
  | {
      /** Into a section, before another paragraph there; to its end where that is null. */
      readonly kind: 'place';
      readonly key: string;
      readonly section: BriefSectionId;
      readonly before: string | null;
    }
  | { readonly kind: 'move_section'; readonly section: BriefSectionId; readonly by: -1 | 1 }
  | {
      /** Other words in one language; those of the draft, or none, take the rewording back. */
      readonly kind: 'reword';
      readonly key: string;
      readonly lang: Lang;
      readonly text: string;
    }
  | {
      /** The words of the analyst hold although the draft moved on beneath them. */
      readonly kind: 'hold';
      readonly key: string;
    }
  | { readonly kind: 'drop'; readonly key: string }
  | { readonly kind: 'put_back'; readonly key: string }
  | {
      /** Adds a judgement, or puts it in the place of the one of the same id. */
      readonly kind: 'judge';
      readonly judgement: AddedJudgement;
    }
  | { readonly kind: 'unjudge'; readonly id: string }
  | {
      /** Lets go of what was kept aside. */
      readonly kind: 'let_go';
      readonly key: string;
    };

/** The edits after a step; the same where it names nothing that is there. */
export function edit(draft: Brief, edits: BriefEdits, step: EditStep): BriefEdits {
  switch (step.kind) {
    case 'move':
      return moved(draft, edits, step.key, step.by);
    case 'place':
      return placed(draft, edits, step.key, step);
    case 'move_section':
      return sectionMoved(draft, edits, step);
    case 'reword':
      return reworded(draft, edits, step);
    case 'hold':
      return held(draft, edits, step.key);
    case 'drop':
      return dropped(draft, edits, step.key);
    case 'put_back':
      return putBack(draft, edits, step.key);
    case 'judge':
      return judged(draft, edits, step.judgement);
    case 'unjudge':
      return unjudged(draft, edits, step.id);
    case 'let_go':
      return { ...edits, aside: edits.aside.filter(({ key }) => key !== step.key) };
  }
}

type Step<K extends EditStep['kind']> = Extract<EditStep, { readonly kind: K }>;

function sectionMoved(draft: Brief, edits: BriefEdits, { section, by }: Step<'move_section'>): BriefEdits {
  const drafted = draft.sections.map(({ id }) => id);
  const ids = [...new Set([...edits.sections, ...drafted])].filter((id) => drafted.includes(id));
  const at = ids.indexOf(section);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return edits;
  const sections = ids.toSpliced(at, 1).toSpliced(to, 0, section);
  return { ...edits, sections: sections.every((id, i) => id === drafted[i]) ? [] : sections };
}

function reworded(draft: Brief, edits: BriefEdits, { key, lang, text }: Step<'reword'>): BriefEdits {
  const sentence = sentencesOf(draft).find((one) => one.key === key);
  if (sentence === undefined) return edits;
  const said = text.replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)).trim();
  const before = ownOf(edits.reworded, key);
  const words = {
    fr: before?.fr ?? null,
    en: before?.en ?? null,
    [lang]: said === '' || said === sentence.text[lang] ? null : said,
  } as const;
  const { [key]: _old, ...others } = edits.reworded;
  if (words.fr === null && words.en === null) return { ...edits, reworded: others };
  const rewording: Rewording = { ...words, over: sentence.text };
  return { ...edits, reworded: { ...others, [key]: rewording } };
}

function held(draft: Brief, edits: BriefEdits, key: string): BriefEdits {
  const sentence = sentencesOf(draft).find((one) => one.key === key);
  const rewording = ownOf(edits.reworded, key);
  if (sentence === undefined || rewording === undefined) return edits;
  return { ...edits, reworded: { ...edits.reworded, [key]: { ...rewording, over: sentence.text } } };
}

/** A toll without what it is the toll of would be read as that of something else: it goes with it. */
function dropped(draft: Brief, edits: BriefEdits, key: string): BriefEdits {
  const own = paragraphOf(draft, key);
  const keys =
    own[0]?.key === key ? own.map((one) => one.key) : own.map((one) => one.key).filter((one) => one === key);
  return { ...edits, dropped: [...new Set([...edits.dropped, ...keys])] };
}

/** What begins a paragraph comes back with all of it; a part of one brings back its beginning. */
function putBack(draft: Brief, edits: BriefEdits, key: string): BriefEdits {
  const own = paragraphOf(draft, key).map((one) => one.key);
  const back = new Set(own[0] === key ? own : [key, own[0]]);
  return { ...edits, dropped: edits.dropped.filter((one) => !back.has(one)) };
}

function judged(draft: Brief, edits: BriefEdits, judgement: AddedJudgement): BriefEdits {
  if (!draft.sections.some(({ id }) => id === judgement.section)) return edits;
  const at = edits.judgements.findIndex(({ id }) => id === judgement.id);
  const judgements = at < 0 ? [...edits.judgements, judgement] : edits.judgements.toSpliced(at, 1, judgement);
  return { ...edits, judgements };
}

function unjudged(draft: Brief, edits: BriefEdits, id: string): BriefEdits {
  const judgements = edits.judgements.filter((one) => one.id !== id);
  return withoutPlace(draft, { ...edits, judgements }, judgementKey(id));
}

const sentencesOf = (draft: Brief): Brief['sections'][number]['sentences'] =>
  draft.sections.flatMap(({ sentences }) => sentences);

const paragraphOf = (draft: Brief, key: string): BriefSection['sentences'] =>
  draft.sections.flatMap(paragraphsOf).find((own) => own.some((one) => one.key === key)) ?? [];
