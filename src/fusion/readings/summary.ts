import type { Harm, Place, Responsibility, Target, When } from '../../core/findings.ts';
import type { IncidentSummary } from '../../core/records.ts';
import { readFieldOf } from './fields.ts';
import { Fields, type Ledger } from './heard.ts';
import { tollRanges } from './ranges.ts';

/** What of an incident's summary follows from its claims. */
export type Told = Pick<
  IncidentSummary,
  'eventType' | 'subEventType' | 'when' | 'where' | 'perpetrators' | 'targets' | 'tolls' | 'responsibility'
>;

/** What a ledger comes to in Vigie's own reading: the rule `vigie`. Every incident has claims of its type. */
export function summarise(ledger: Ledger): Told {
  const fields = new Fields(ledger);
  const value = <T>(field: Parameters<typeof readFieldOf>[1]): T => readFieldOf(fields, field).value as T;
  const { eventType, subEventType } = value<Pick<IncidentSummary, 'eventType' | 'subEventType'>>('eventType');
  const { status, by } = value<Pick<Responsibility, 'status' | 'by'>>('responsibility');
  return {
    eventType,
    subEventType,
    when: value<When | null>('when'),
    where: value<Place | null>('where'),
    perpetrators: value<IncidentSummary['perpetrators']>('perpetrator'),
    targets: categories(fields),
    tolls: tollRanges(fields.of<Harm>('harm')),
    responsibility: { status, by },
  };
}

/** What was hit, without the people who were. */
function categories(fields: Fields): readonly string[] {
  const { heard, decided } = fields.of<Target>('target');
  const last = decided.at(-1)?.decision;
  const values =
    last === undefined
      ? heard.map((one) => one.value)
      : decided.filter((claim) => claim.decision === last).map((claim) => claim.value as Target | null);
  return [
    ...new Set(values.flatMap((value) => (value !== null && 'category' in value ? [value.category] : []))),
  ];
}
