import type { AnalysisBasis } from '../../core/analysis/desk.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { basisWords } from './words.ts';

/** How much is known of how many incidents, told by whom, since when; says so in a sentence. */
export function basisOf({ day, incidents, reports }: AnalysedRecord): Omit<AnalysisBasis, 'leftOut'> {
  const facts = {
    day,
    incidents: incidents.length,
    toTheDay: incidents.filter(isToTheDay).length,
    placed: incidents.filter(isPlaced).length,
    both: incidents.filter((incident) => isToTheDay(incident) && isPlaced(incident)).length,
    reports: reports.length,
    sources: new Set(reports.flatMap(({ source }) => source ?? [])).size,
    reported: extent(reports.map(({ publishedAt, recordedOn }) => publishedAt ?? recordedOn)),
    happened: extent(incidents.flatMap(({ days }) => (days === null ? [] : [days.start, days.end]))),
  };
  return { ...facts, says: basisWords(facts) };
}

const isToTheDay = ({ timePrecision }: AnalysedIncident): boolean => timePrecision === 1;

const isPlaced = ({ where }: AnalysedIncident): boolean =>
  where !== null && where.at !== null && where.geoPrecision < 3;

function extent(days: readonly string[]): AnalysisBasis['reported'] {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
