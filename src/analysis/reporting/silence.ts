/** Sources that usually publish and have gone quiet, and the areas that they used to tell of. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import type { QuietArea, SilentSource } from '../../core/analysis/reporting.ts';
import { addDays, dayNumber, daysBetween } from '../../core/calendar.ts';
import { areaWords } from '../areas/index.ts';
import { falseDiscoveryRates, fitNegativeBinomial } from '../distributions/index.ts';
import { listWords } from '../wording/index.ts';
import { dayOfReport, sourcesByReport } from './source-days.ts';

/** Weeks before today that tell what is usual of a source. */
const LOOK_BACK_DAYS = 182;
/** A source is watched from so many days of publication, in a span of so many weeks. */
const LEAST_DAYS = 8;
const LEAST_WEEKS = 6;
/** Shorter gaps are told of nobody. */
const LEAST_SILENT_DAYS = 7;
/** Share of false silences that is borne. */
const FALSE_SILENCES = 0.05;
/** An area is quiet where the silent ones told of at least this share of its incidents. */
const QUIET_SHARE = 0.5;

/** The days on which each source published within the look-back, each once, in order. */
function publicationDays(
  reports: readonly AnalysedReport[],
  today: string,
): ReadonlyMap<string, readonly string[]> {
  const first = addDays(today, -LOOK_BACK_DAYS);
  const days = new Map<string, Set<string>>();
  for (const report of reports) {
    const day = dayOfReport(report);
    if (report.source === null || day < first || day > today) continue;
    days.set(report.source, (days.get(report.source) ?? new Set()).add(day));
  }
  return new Map([...days].map(([source, own]) => [source, [...own].sort()]));
}

/**
 * Sources whose gap until today is longer than their own pace explains.
 * Days of publication a week are negative binomial from the first to the last; a gap of g days has then no day of
 * publication with chance (1 + m/k)^(−k·g/7), counted for every gap that a source had the time for.
 * @returns silent ones by q-value, and how many sources were watched
 */
export function silentSources(
  reports: readonly AnalysedReport[],
  today: string,
): { readonly silent: readonly SilentSource[]; readonly watched: number } {
  const watched = [...publicationDays(reports, today)].flatMap(
    ([source, days]) => gapOf(source, days, today) ?? [],
  );
  const rates = falseDiscoveryRates(watched.map(({ chance }) => chance));
  const silent = watched
    .map((gap, i) => ({ ...gap, qValue: rates[i] ?? 1 }))
    .filter(({ qValue, silentDays }) => qValue <= FALSE_SILENCES && silentDays >= LEAST_SILENT_DAYS)
    .sort((a, b) => a.qValue - b.qValue || (a.source < b.source ? -1 : 1));
  return { silent, watched: watched.length };
}

function gapOf(source: string, days: readonly string[], today: string): Omit<SilentSource, 'qValue'> | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < LEAST_DAYS) return null;
  const weeks = Math.floor((daysBetween(first, last) + 1) / 7);
  if (weeks < LEAST_WEEKS) return null;
  const counts = Array.from({ length: weeks }, () => 0);
  // Whole weeks that end with the last publication: the silence itself does not lower the pace.
  for (const day of days) {
    const week = Math.floor((dayNumber(last) - dayNumber(day)) / 7);
    if (week < weeks) counts[week] = (counts[week] ?? 0) + 1;
  }
  const { mean, size } = fitNegativeBinomial(counts);
  const silentDays = daysBetween(last, today);
  const none = chanceOfNone(mean, size, silentDays);
  const gaps = Math.max(1, daysBetween(first, today) / Math.max(LEAST_SILENT_DAYS, silentDays));
  return {
    source,
    perWeek: mean,
    weeks,
    lastDay: last,
    silentDays,
    chance: Math.min(1, none * gaps),
  };
}

const chanceOfNone = (mean: number, size: number, days: number): number =>
  size === Infinity ? Math.exp((-mean * days) / 7) : (1 + mean / size) ** ((-size * days) / 7);

/** Areas of which the silent sources used to tell at least half of the incidents. */
export function quietAreas(
  incidents: readonly AnalysedIncident[],
  reports: readonly AnalysedReport[],
  silent: readonly SilentSource[],
): readonly QuietArea[] {
  const sourceOf = sourcesByReport(reports);
  const names = new Set(silent.map(({ source }) => source));
  const areas = new Map<string, { country: string; admin1: string | null; told: ReadonlySet<string>[] }>();
  for (const { where, told } of incidents) {
    const country = where?.country ?? null;
    const sources = new Set(told.flatMap(({ report }) => sourceOf.get(report) ?? []));
    if (country === null || sources.size === 0) continue;
    for (const admin1 of areaNames(where?.admin1 ?? null)) {
      const id = `${country}/${admin1 ?? '*'}`;
      const area = areas.get(id) ?? { country, admin1, told: [] };
      areas.set(id, area);
      area.told.push(sources);
    }
  }
  return [...areas]
    .flatMap(([id, { country, admin1, told }]) => quiet(id, { country, admin1 }, told, names) ?? [])
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
}

const areaNames = (admin1: string | null): readonly (string | null)[] =>
  admin1 === null ? [null] : [null, admin1];

function quiet(
  id: string,
  area: QuietArea['area'],
  told: readonly ReadonlySet<string>[],
  names: ReadonlySet<string>,
): QuietArea | null {
  const usual = new Set(told.flatMap((sources) => [...sources]));
  const silent = [...usual].filter((source) => names.has(source)).sort();
  const share = told.filter((sources) => silent.some((source) => sources.has(source))).length / told.length;
  if (silent.length === 0 || share < QUIET_SHARE) return null;
  return { id, area, silent, sources: usual.size, share, says: quietWords(area, silent, usual.size) };
}

function quietWords(area: QuietArea['area'], silent: readonly string[], sources: number): QuietArea['says'] {
  const [where, names] = [areaWords(area), listWords(silent.map((name) => ({ fr: name, en: name })))];
  return {
    fr: `${where.fr} : sources habituelles devenues muettes, ${silent.length} sur ${sources} (${names.fr}) ; une absence de nouvelles n’y est pas une absence de violence.`,
    en: `${where.en}: usual sources that fell silent, ${silent.length} of ${sources} (${names.en}); no reports is not no violence there.`,
  };
}
