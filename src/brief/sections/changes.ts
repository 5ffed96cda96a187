/** What is otherwise than in the last brief: what is new, what reads otherwise, what is no longer said. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefFinding, BriefSection, BriefSentence } from '../../core/brief.ts';
import { byItself, withWhereabouts, type Whereabouts } from './tolls.ts';
import { keyAfter, type Successor } from '../../core/editing/index.ts';

/** Sections of another brief, with what it covered. */
export interface LastBrief {
  readonly sections: readonly BriefSection[];
  /** Those that its sentences name. */
  readonly findings?: readonly BriefFinding[] | undefined;
  /** Of a saved brief: which one it is, in the place of the section's title. */
  readonly title?: Bilingual | undefined;
  /** Keys of what its analyst left out: it stays unsaid unless it changed. */
  readonly dropped?: ReadonlySet<string> | undefined;
  /** Where its incidents went. */
  readonly successor?: Successor | undefined;
  /** What is told of its days now; null, or absent: it covered the days that this one covers. */
  readonly sameDays?: readonly BriefSection[] | null | undefined;
  /** Where and when its incidents were; told of a toll that stands alone. */
  readonly whereabouts?: ReadonlyMap<string, Whereabouts> | undefined;
  /** Whether it ended before this one begins: all that this one tells is later, and said above. */
  readonly isApart?: boolean | undefined;
}

/** @param sections of this brief, without changes; @param whereabouts of its incidents, and of those of the days of the last */
export function changes(
  sections: readonly BriefSection[],
  last: LastBrief,
  whereabouts: ReadonlyMap<string, Whereabouts> = new Map(),
): readonly BriefSentence[] {
  const { sameDays = null, isApart = false, dropped, successor = (id) => id } = last;
  const known = new Map([...(last.whereabouts ?? []), ...whereabouts]);
  const alone = (one: BriefSentence): BriefSentence => withWhereabouts(one, known);
  const here = byKey(sections);
  const now = sameDays === null ? here : byKey(sameDays);
  const before = new Map(
    [...byKey(last.sections)].map(([key, one]) => [now.has(key) ? key : keyAfter(key, successor), one]),
  );
  const fresh = [...now.values()].flatMap((one): readonly BriefSentence[] => {
    const old = before.get(one.key);
    if (old === undefined) return [led('new', alone(one))];
    return old.text.fr === one.text.fr ? [] : [revised(old, alone(one))];
  });
  const later = isApart ? [] : [...here.values()].filter(({ key }) => !now.has(key) && !before.has(key));
  const gone = [...before].filter(
    ([key, one]) => !now.has(key) && !here.has(key) && dropped?.has(one.key) !== true,
  );
  return [
    ...fresh,
    ...later.map((one) => led('new', alone(one))),
    ...gone.map(([, one]) => led('gone', asBefore(alone(one)))),
  ];
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

function revised(before: BriefSentence, one: BriefSentence): BriefSentence {
  const old = asBefore(before);
  return {
    ...one,
    key: `revised/${one.key}`,
    text: {
      fr: `Révisé\u00a0— ${one.text.fr} Auparavant\u00a0: «\u00a0${old.text.fr}\u00a0»`,
      en: `Revised — ${one.text.en} Before: “${old.text.en}”`,
    },
    citations: [one.citations[0], ...one.citations.slice(1), ...old.citations],
    figures: [...one.figures, ...old.figures],
    findings: [...one.findings, ...old.findings],
  };
}

/** Id of a finding as the last brief had it: its numbers may be others now. */
export const idBefore = (id: string): string => `before/${id}`;

const asBefore = (one: BriefSentence): BriefSentence => ({ ...one, findings: one.findings.map(idBefore) });

/** What a judgement rests on and what would change it follow the judgement: by themselves they are no news. */
const FOLLOWS = /^(?:basis|change)\//;

const byKey = (sections: readonly BriefSection[]): ReadonlyMap<string, BriefSentence> =>
  new Map(
    sections
      .filter(({ id }) => id !== 'changes')
      .flatMap(({ sentences }) =>
        sentences.filter(({ key }) => !FOLLOWS.test(key)).map((one) => [one.key, byItself(one)] as const),
      ),
  );
