import { canonicalJson } from '../../core/digest.ts';
import type { HistoryEntry } from '../../core/decisions.ts';
import type { Place, When } from '../../core/findings.ts';
import type { IncidentDetail, IncidentSummary } from '../../core/records.ts';

/** What of an incident can change from one day to the next, in the order in which a history tells it. */
const SHOWN = [
  'eventType',
  'subEventType',
  'when',
  'where',
  'perpetrators',
  'targets',
  'tolls',
  'responsibility',
  'certainty',
  'background',
  'disputed',
  'reports',
  'lineages',
  'sensitivity',
] as const satisfies readonly (keyof IncidentSummary)[];

const MEMBERS: Readonly<Record<'when' | 'where', readonly string[]>> = {
  when: ['start', 'end', 'time', 'partOfDay', 'timePrecision'] satisfies (keyof When)[],
  where: [
    'name',
    'placeId',
    'lat',
    'lon',
    'country',
    'admin1',
    'admin2',
    'geoPrecision',
    'radiusKm',
  ] satisfies (keyof Place)[],
};

// Other words for the same day, or another chance for the same place, change nothing that is believed.
function shown(detail: IncidentDetail, field: (typeof SHOWN)[number]): unknown {
  const value: unknown = detail[field];
  if ((field !== 'when' && field !== 'where') || value === null) return value;
  return Object.fromEntries(
    MEMBERS[field].map((member) => [member, (value as Record<string, unknown>)[member]]),
  );
}

/**
 * What was believed of an incident before and after, field by field of its summary, where that differs; values without
 * their evidence. Of an incident that is new, every field that says something.
 * @param before null where it was not known yet
 */
export function changesBetween(
  before: IncidentDetail | null,
  after: IncidentDetail,
): HistoryEntry['changes'] {
  return SHOWN.flatMap((field) => {
    const [was, is] = [before === null ? null : shown(before, field), shown(after, field)];
    const isEmpty = before === null && (is === null || (Array.isArray(is) && is.length === 0));
    return isEmpty || canonicalJson(was) === canonicalJson(is) ? [] : [{ field, before: was, after: is }];
  });
}
