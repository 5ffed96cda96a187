import { canonicalJson, digest } from '../../core/digest.ts';
import type { Correction } from '../../core/decisions.ts';
import type { Harm } from '../../core/findings.ts';
import type { Credibility } from '../../core/grades.ts';
import type { DecidedClaim, IncidentDetail } from '../../core/records.ts';
import { intervalsMeet } from '../figures.ts';
import { Fields } from './heard.ts';
import { areTollsDisputed } from './ranges.ts';
import { summarise } from './summary.ts';

/** The claims of one decision: one a value, or one of null where it says that nothing is known. */
function claimsOf({ id, by, at, body }: Correction): readonly DecidedClaim[] {
  const values: readonly unknown[] = Array.isArray(body.value) ? body.value : [body.value];
  return values.map((value, n) => ({
    id: `clm-${digest(canonicalJson([id, n, body.field, value])).slice(0, 12)}`,
    field: body.field,
    value,
    saidBy: by,
    relayedBy: null,
    report: null,
    mention: null,
    spans: [],
    reportedOn: null,
    recordedAt: at,
    stance: 'supersedes',
    certainty: 'stated',
    grade: null,
    decision: id,
  }));
}

/**
 * An incident as people corrected it: each correction joins the ledger as a claim of its own, and the summary follows.
 * Nothing is taken out of the ledger. Of two corrections of one field the later one decides; tolls are corrected one
 * effect and party at a time. A field that was decided is no longer disputed.
 * @param corrections those that stand and bear on this incident, with values as `parseCorrection` returns them
 */
export function withCorrections(detail: IncidentDetail, corrections: readonly Correction[]): IncidentDetail {
  if (corrections.length === 0) return detail;
  const claims = [...detail.claims, ...corrections.flatMap(claimsOf)];
  const ledger = { claims, mentions: detail.mentions };
  const decided = new Set(corrections.map(({ body }) => body.field));
  const harm = new Fields(ledger).of<Harm>('harm');
  return {
    ...detail,
    ...summarise(ledger),
    disputed: detail.disputed.filter((field) =>
      field === 'harm' ? areTollsDisputed(harm, intervalsMeet) : !decided.has(field),
    ),
    claims,
  };
}

/**
 * An incident with the grades that people gave its claims. Grades change no value by themselves: a reading may be
 * told of them.
 * @param grades by id of the claim; others stay ungraded
 */
export function withGrades(detail: IncidentDetail, grades: ReadonlyMap<string, Credibility>): IncidentDetail {
  if (grades.size === 0) return detail;
  return {
    ...detail,
    claims: detail.claims.map((claim) => ({ ...claim, grade: grades.get(claim.id) ?? claim.grade })),
  };
}
