import type { SuggestedCredibility } from '../../core/decisions.ts';
import type { Credibility } from '../../core/grades.ts';
import type { Claim } from '../../core/records.ts';
import { isSpecific } from './agreement.ts';
import { hear, type LineageOf, tally } from './hearing.ts';

/**
 * The credibility that other accounts suggest for a claim: how many lineages beside its own say the same, how many say
 * otherwise, and whether the claim is specific enough for that to mean anything. It looks at no source's record.
 * Steps: docs/methods/ledger.md.
 * @param claims of the same incident; the claim itself may be among them
 */
export function suggestCredibility(
  claim: Claim,
  claims: readonly Claim[],
  lineageOf: LineageOf,
): SuggestedCredibility {
  if (claim.decision !== null) return { grade: 6, confirming: 0, contradicting: 0 };
  const counts = tally(hear(claim, claims, lineageOf));
  return { grade: gradeOf(counts.confirming, counts.contradicting, isSpecific(claim)), ...counts };
}

function gradeOf(confirming: number, contradicting: number, isSharp: boolean): Credibility {
  if (confirming === 0 && contradicting === 0) return 6;
  if (contradicting === 0) {
    // "Several dead" is soon agreed with: such agreement is worth one step less.
    const grade = confirming > 1 ? 1 : 2;
    return isSharp ? grade : ((grade + 1) as Credibility);
  }
  if (confirming >= contradicting) return 3;
  return confirming > 0 || contradicting === 1 ? 4 : 5;
}
