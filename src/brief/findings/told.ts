/** What is told of findings, and where it goes. */
import type { BriefFinding, BriefNote, BriefSentence, Citation } from '../../core/brief.ts';
import type { IncidentDetail } from '../../core/records.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { Had } from '../analyses.ts';
import type { BriefMatter } from '../matter.ts';
import { tellingWords } from '../sections/incident.ts';
import { typeset } from '../sentence.ts';
import type { Numbers } from './numbers.ts';

export interface Told {
  readonly sentences: readonly BriefSentence[];
  /** What would change each judgement, for the section of what is not known. */
  readonly open: readonly BriefSentence[];
  readonly notes: readonly BriefNote[];
  readonly findings: readonly BriefFinding[];
}

export const NOTHING: Told = { sentences: [], open: [], notes: [], findings: [] };

/** One after the other. */
export const allTold = (parts: readonly Told[]): Told => ({
  sentences: parts.flatMap(({ sentences }) => sentences),
  open: parts.flatMap(({ open }) => open),
  notes: parts.flatMap(({ notes }) => notes),
  findings: parts.flatMap(({ findings }) => findings),
});

/** What the brief says of itself about a method. */
export function note(key: string, text: Bilingual, numbers: Numbers): BriefNote {
  return { key: `note/${key}`, text: typeset(text), figures: numbers.figures(), findings: [numbers.id] };
}

/** What is told of an answer; a note that there is none, where the record was too large for it. */
export function ofAnswer<T>(
  had: Had<T>,
  { name, command }: { readonly name: Bilingual; readonly command: string },
  numbers: Numbers,
  tell: (answer: T) => Told,
): Told {
  if (had.kind === 'had') return tell(had.answer);
  const [n, most] = [numbers.whole('incidents', had.incidents), numbers.whole('most', had.most)];
  const text: Bilingual = {
    fr: `${name.fr} : non calculé pour cette note, le registre comptant ${n.fr} incidents (${most.fr} au plus) ; voir ${command}.`,
    en: `${name.en}: not worked out for this brief, since the record has ${n.en} incidents (${most.en} at most); see ${command}.`,
  };
  return { ...NOTHING, notes: [note(numbers.id, text, numbers)], findings: [numbers.finding()] };
}

/** An incident that the brief covers, or that a finding names besides. */
export const incidentIn = (
  { incidents, others }: Pick<BriefMatter, 'incidents' | 'others'>,
  id: string,
): IncidentDetail | undefined => others.get(id) ?? incidents.find((one) => one.id === id);

/** Words that tell of each of the incidents. */
export const wordsThatTell = (
  matter: Pick<BriefMatter, 'incidents' | 'others'>,
  ids: readonly string[],
): readonly Citation[] =>
  ids.flatMap((id) => {
    const incident = incidentIn(matter, id);
    return incident === undefined ? [] : tellingWords(incident).slice(0, 1);
  });
