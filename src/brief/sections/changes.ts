/** What is otherwise than in the last brief: what is new, what reads otherwise, what is no longer said. */
import type { Brief, BriefSection, BriefSentence } from '../../core/brief.ts';

/** Sections of another brief, with what it covered. */
export type LastBrief = Pick<Brief, 'sections'>;

/** @param sections of this brief, without changes */
export function changes(sections: readonly BriefSection[], last: LastBrief): readonly BriefSentence[] {
  const before = byKey(last.sections);
  const now = byKey(sections);
  const fresh = [...now.values()].flatMap((one): readonly BriefSentence[] => {
    const old = before.get(one.key);
    if (old === undefined) return [led('new', one)];
    return old.text.fr === one.text.fr ? [] : [revised(old, one)];
  });
  const gone = [...before.values()].filter(({ key }) => !now.has(key)).map((one) => led('gone', one));
  return [...fresh, ...gone];
}

const LEADS = {
  new: { fr: 'Nouveau', en: 'New' },
  gone: { fr: 'N’est plus dit', en: 'No longer said' },
} as const;

const led = (kind: keyof typeof LEADS, one: BriefSentence): BriefSentence => ({
  ...one,
  key: `${kind}/${one.key}`,
  text: { fr: `${LEADS[kind].fr}\u00a0— ${one.text.fr}`, en: `${LEADS[kind].en} — ${one.text.en}` },
});

function revised(old: BriefSentence, one: BriefSentence): BriefSentence {
  return {
    ...one,
    key: `revised/${one.key}`,
    text: {
      fr: `Révisé\u00a0— ${one.text.fr} Auparavant\u00a0: «\u00a0${old.text.fr}\u00a0»`,
      en: `Revised — ${one.text.en} Before: “${old.text.en}”`,
    },
    citations: [one.citations[0], ...one.citations.slice(1), ...old.citations],
    figures: [...one.figures, ...old.figures],
  };
}

const byKey = (sections: readonly BriefSection[]): ReadonlyMap<string, BriefSentence> =>
  new Map(
    sections
      .filter(({ id }) => id !== 'changes')
      .flatMap(({ sentences }) => sentences.map((one) => [one.key, one] as const)),
  );
