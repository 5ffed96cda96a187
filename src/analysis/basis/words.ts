import type { AnalysisBasis } from '../../core/analysis/desk.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { countWords, dayWords, inBoth } from '../wording/index.ts';

const INCIDENTS = { fr: ['incident', 'incidents'], en: ['incident', 'incidents'] } as const;
const REPORTS = { fr: ['rapport', 'rapports'], en: ['report', 'reports'] } as const;
const SOURCES = { fr: ['source', 'sources'], en: ['source', 'sources'] } as const;

const SPAN = {
  fr: (first: string, last: string) => `, parus du ${first} au ${last}`,
  en: (first: string, last: string) => `, published from ${first} to ${last}`,
};
const WHOLE = {
  fr: (incidents: string, told: string, span: string, dated: string, placed: string) =>
    `${incidents} d’après ${told}${span} : ${dated} au jour près, ${placed} à moins d’une région près.`,
  en: (incidents: string, told: string, span: string, dated: string, placed: string) =>
    `${incidents} by ${told}${span}: ${dated} known to the day, ${placed} closer than a region.`,
};
const NOTHING: Bilingual = {
  fr: 'Aucun incident dans le registre : il n’y a rien à analyser.',
  en: 'No incident in the record: there is nothing to analyse.',
};
const OF = {
  fr: (reports: string, sources: string) => `${reports} de ${sources}`,
  en: (reports: string, sources: string) => `${reports} of ${sources}`,
};

/** "120 incidents by 300 reports of 12 sources, published from … to …: 100 known to the day, 90 closer than a region." */
export function basisWords(basis: Omit<AnalysisBasis, 'leftOut' | 'says'>): Bilingual {
  if (basis.incidents === 0) return NOTHING;
  const incidents = countWords(basis.incidents, INCIDENTS);
  const [reports, sources] = [countWords(basis.reports, REPORTS), countWords(basis.sources, SOURCES)];
  const [dated, placed] = [String(basis.toTheDay), String(basis.placed)];
  const span = basis.reported;
  return inBoth((lang) =>
    WHOLE[lang](
      incidents[lang],
      OF[lang](reports[lang], sources[lang]),
      span === null ? '' : SPAN[lang](dayWords(span.first)[lang], dayWords(span.last)[lang]),
      dated,
      placed,
    ),
  );
}
