/** Made-up evidence for property tests: some sixty days, few names, so that things meet. */
import fc from 'fast-check';
import { addDays } from '../../core/calendar.ts';
import type { RoadEvidence } from '../../core/roads.ts';
import { DECISION, EFFECT_RULES } from './effects.ts';
import type { EffectRule } from './rule.ts';

export const FIRST_DAY = '2025-09-01';

export const day: fc.Arbitrary<string> = fc.integer({ min: 0, max: 60 }).map((n) => addDays(FIRST_DAY, n));

const rule = fc.constantFrom(...(Object.entries(EFFECT_RULES) as [string, EffectRule][]));
const id = fc.integer({ min: 0, max: 999 });

/** What was told, by any rule of the table. */
export const told: fc.Arbitrary<RoadEvidence> = fc
  .record({
    rule,
    id,
    from: day,
    lag: fc.integer({ min: 0, max: 20 }),
    saidBy: fc.constantFrom(null, 'JNIM', 'armée'),
    certainty: fc.constantFrom('stated' as const, 'reported' as const, 'hedged' as const),
    tie: fc.constantFrom('road' as const, 'place' as const, 'area' as const),
    town: fc.constantFrom(null, 'ml:kayes', 'ml:diema'),
    lineages: fc.integer({ min: 1, max: 3 }),
    report: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ rule: [name, effect], id: n, from, lag, report, ...rest }) => ({
    ...rest,
    kind: effect.when.kind,
    id: `x${n}`,
    rule: name,
    status: effect.status,
    stance: effect.stance ?? 'asserts',
    from,
    expires: addDays(from, effect.days),
    knownAt: addDays(from, lag),
    withdrawnOn: null,
    spans: [{ report: `r${report}`, span: { start: 0, end: 1, quote: 'x' } }],
  }));

export const decision: fc.Arbitrary<RoadEvidence> = fc
  .record({
    id,
    from: day,
    at: day,
    second: fc.integer({ min: 0, max: 59 }),
    days: fc.option(fc.integer({ min: 0, max: 40 })),
    undone: fc.option(fc.integer({ min: 0, max: 40 })),
    status: fc.constantFrom(
      'open' as const,
      'escorted' as const,
      'restricted' as const,
      'closed' as const,
      'unknown' as const,
    ),
  })
  .map(({ id: n, from, at, second, days, undone, status }) => ({
    kind: 'decision',
    id: `dec-${n}`,
    rule: DECISION,
    status,
    stance: 'asserts',
    from,
    expires: days === null ? null : addDays(from, days),
    knownAt: `${at}T10:00:${String(second).padStart(2, '0')}Z`,
    withdrawnOn: undone === null ? null : addDays(at, undone),
    saidBy: 'A. Diallo',
    certainty: 'stated',
    tie: 'road',
    town: null,
    lineages: 1,
    spans: [],
  }));

/** All that bears on one segment; ids of their own, so that an order by content is whole. */
export const evidence: fc.Arbitrary<RoadEvidence[]> = fc.uniqueArray(
  fc.oneof({ weight: 4, arbitrary: told }, { weight: 1, arbitrary: decision }),
  { maxLength: 12, selector: (e) => e.id },
);
