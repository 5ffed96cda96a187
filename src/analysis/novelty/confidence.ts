/** How sure a "first" is: by what it rests on, never by how likely it is. */
import type { Confidence, Confident } from '../../core/analysis/likelihood.ts';
import type { Coverage, NoveltyQuestion, Searched } from '../../core/analysis/novelty.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { confide } from '../likelihood/index.ts';
import { listWords } from '../wording/index.ts';
import { weaknesses, strengths } from './words.ts';

/** Fewer reports than these are few to have searched; a shorter look-back, short. */
const FEW_REPORTS = 100;
const SHORT_DAYS = 180;
const FEW_SOURCES = 3;
/** A smaller share of the look-back in which sources published is thin. */
const THIN = 0.8;

/** Nothing weak: high; one or two points: moderate; more, or no look-back at all: low. */
export function confidenceIn(
  incident: AnalysedIncident,
  { area }: NoveltyQuestion,
  { reports, days }: Searched,
  { coveredDays, sources, level, detection }: Coverage,
): Confident {
  const weak: readonly (Bilingual | null)[] = [
    reports < FEW_REPORTS ? weaknesses.fewReports(reports) : null,
    days < SHORT_DAYS ? weaknesses.shortLookBack(days) : null,
    sources < FEW_SOURCES ? weaknesses.fewSources(sources) : null,
    days > 0 && coveredDays < days * THIN ? weaknesses.thin() : null,
    (area !== null && level === 'record') || detection.kind === 'too_few'
      ? weaknesses.unknownCoverage()
      : null,
    incident.lineages < 2 ? weaknesses.oneVoice() : null,
    incident.certainty === 'hedged' ? weaknesses.hedged() : null,
    incident.responsibility.status === 'claimed' ? null : weaknesses.notClaimed(),
  ];
  const said = weak.filter((each) => each !== null);
  const level3: Confidence = said.length === 0 ? 'high' : said.length <= 2 && days > 0 ? 'moderate' : 'low';
  return confide(level3, said.length === 0 ? strengths(reports, sources) : listWords(said));
}
