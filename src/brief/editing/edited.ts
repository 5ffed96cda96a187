/** A saved version as the brief that it prints: edited sentences among drafted ones, each with its mark. */
import type { Bilingual } from '../../core/bilingual.ts';
import type {
  Brief,
  BriefSection,
  BriefSentence,
  Citation,
  Citations,
  CitedReport,
  LooseFigure,
} from '../../core/brief.ts';
import {
  arrange,
  type ArrangedItem,
  type ArrangedJudgement,
  type ArrangedSentence,
} from '../../core/editing/index.ts';
import type { BriefVersion } from '../../core/saved-briefs.ts';
import { inBoth } from '../../analysis/wording/index.ts';
import { daysOf } from '../compose.ts';
import { judgementWords, looseWords, rewordedWords } from './words.ts';

/** All is kept from the record that the draft held; what is dropped is neither told, nor cited, nor on the map. */
export function editedBrief(version: BriefVersion): Brief {
  const { draft, edits, brief, version: number, title, by, at, sensitivity } = version;
  const arranged = arrange(draft, edits);
  const sections = arranged.map(({ section, items }) => sectionOf(section, items, version));
  const told = new Set(sections.flatMap(({ sentences }) => sentences.flatMap(({ incidents }) => incidents)));
  const untold = new Set(
    arranged.flatMap(({ items }) =>
      items.flatMap((item) => (isLeftOut(item) ? item.sentence.incidents : [])).filter((id) => !told.has(id)),
    ),
  );
  return {
    ...draft,
    sensitivity,
    sections,
    reports: reportsOf(sections, [...draft.reports, ...version.also]),
    points: draft.points.filter(({ incident }) => !untold.has(incident)),
    ...timelineWithout(draft, untold),
    edition: { brief, version: number, title, by, at },
  };
}

/** The days of the incidents that are told; a draft of before they were kept by incident has all of them. */
function timelineWithout({ days, began }: Brief, untold: ReadonlySet<string>): Pick<Brief, 'days' | 'began'> {
  if (began === undefined) return { days };
  const told = began.filter(({ incident }) => !untold.has(incident));
  return { days: daysOf(told), began: told };
}

const isLeftOut = (item: ArrangedItem): item is ArrangedSentence => item.kind === 'drafted' && item.isDropped;

const ALL_LEFT_OUT: Bilingual = {
  fr: 'L’analyste n’a laissé aucune phrase dans cette section.',
  en: 'The analyst left no sentence in this section.',
};

function sectionOf(
  section: BriefSection,
  items: readonly ArrangedItem[],
  { loose }: BriefVersion,
): BriefSection {
  const sentences = items.flatMap((item) => sentencesOf(item, loose));
  // What the draft says of an empty section would be untrue of one that was emptied.
  const isEmptied = sentences.length === 0 && section.sentences.length > 0;
  return { ...section, sentences, empty: isEmptied ? ALL_LEFT_OUT : section.empty };
}

function sentencesOf(item: ArrangedItem, loose: readonly LooseFigure[]): readonly BriefSentence[] {
  const own = loose.filter(({ key }) => key === item.key);
  if (item.kind === 'judgement') return judgementSentence(item, own);
  if (item.isDropped) return [];
  const { sentence, words } = item;
  if (words.fr === null && words.en === null) return [sentence];
  const text = inBoth((lang) => `${rewordedWords(words, sentence.text, lang)}${looseWords(own, lang)}`);
  return [{ ...sentence, text, edit: { kind: 'reworded', words, loose: own } }];
}

function judgementSentence(
  { key, judgement, citations }: ArrangedJudgement,
  loose: readonly LooseFigure[],
): readonly BriefSentence[] {
  const cited = atLeastOne(citations);
  if (cited === null) return [];
  const { by, text: words, likelihood, confidence } = judgement;
  const text = inBoth((lang) => `${judgementWords(judgement, lang)}${looseWords(loose, lang)}`);
  const edit = { kind: 'judgement', by, words, likelihood, confidence, loose } as const;
  return [{ key, text, citations: cited, figures: [], incidents: [], findings: [], edit }];
}

const atLeastOne = ([first, ...rest]: readonly Citation[]): Citations | null =>
  first === undefined ? null : [first, ...rest];

/** In order of first citation. */
function reportsOf(sections: readonly BriefSection[], known: readonly CitedReport[]): readonly CitedReport[] {
  const byDigest = new Map(known.map((report) => [report.digest, report]));
  const digests = sections.flatMap(({ sentences }) =>
    sentences.flatMap(({ citations }) => citations.map(({ report }) => report)),
  );
  return [...new Set(digests)].flatMap((digest) => byDigest.get(digest) ?? []);
}
