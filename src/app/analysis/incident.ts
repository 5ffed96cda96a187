/** One incident as the analyses are told of it. */
import type { AnalysedIncident, AnalysedPlace } from '../../core/analysis/record.ts';
import type { Harm, Means, Place, TargetCategory } from '../../core/findings.ts';
import type { Claim, ClaimField, IncidentDetail } from '../../core/records.ts';

/** The row of an incident; it belongs to no operation yet. */
export function analysedIncident(detail: IncidentDetail): AnalysedIncident {
  const { id, eventType, subEventType, when, where, perpetrators, responsibility } = detail;
  const harms = valuesOf(detail.claims, 'harm') as readonly Harm[];
  return {
    id,
    eventType,
    subEventType,
    days: when === null ? null : { start: when.start, end: when.end },
    time: when?.time ?? null,
    partOfDay: when?.partOfDay ?? null,
    timePrecision: when?.timePrecision ?? null,
    where: where === null ? null : placeOf(where),
    perpetrators,
    responsibility,
    targets: detail.targets as readonly TargetCategory[],
    means: [...new Set(valuesOf(detail.claims, 'means') as readonly Means[])].sort(),
    nationalities: [...new Set(harms.flatMap(({ nationalities }) => nationalities))].sort(),
    certainty: detail.certainty,
    told: toldBy(detail),
    lineages: detail.lineages,
    operations: [],
    sensitivity: detail.sensitivity,
  };
}

/** Values that stand: those of the last decision on the field, else all that reports assert. */
function valuesOf(claims: readonly Claim[], field: ClaimField): readonly unknown[] {
  const own = claims.filter((claim) => claim.field === field && claim.stance !== 'denies');
  const last = own.findLast(({ decision }) => decision !== null)?.decision ?? null;
  return own.flatMap(({ decision, value }) => (decision === last && value !== null ? [value] : []));
}

function toldBy({ mentions }: IncidentDetail): AnalysedIncident['told'] {
  const told = new Map(
    mentions.map(({ report, lineage }) => [
      report.digest,
      { report: report.digest, lineage, day: dayOf(report) },
    ]),
  );
  return [...told.values()]
    .sort((a, b) => a.day.localeCompare(b.day) || a.report.localeCompare(b.report))
    .map(({ report, lineage }) => ({ report, lineage }));
}

const dayOf = ({ publishedAt, recordedAt }: IncidentDetail['mentions'][number]['report']): string =>
  publishedAt ?? recordedAt.slice(0, 10);

function placeOf({ placeId, name, lon, lat, country, admin1, geoPrecision, radiusKm }: Place): AnalysedPlace {
  const at = lon === null || lat === null ? null : ([lon, lat] as const);
  return { placeId, name, at, country, admin1, geoPrecision, radiusKm };
}
