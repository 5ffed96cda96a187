import { fold, isSameName } from './agreement.ts';
import { bestAssignment } from '../../core/assignment.ts';
import type { Counts } from './figures.ts';
import type { GoldStatement } from './gold.ts';
import type { PredictedStatement } from './predicted.ts';

/** Acts that findings may hold but annotators do not record. */
const UNSCORED_ACTS: ReadonlySet<unknown> = new Set(['toll', 'appeal', 'other']);

/** Compares act and author of the statements of one report, each used once. */
export function compareStatements(
  gold: readonly GoldStatement[],
  found: readonly PredictedStatement[],
): Counts {
  const told = found.filter((statement) => !UNSCORED_ACTS.has(statement.act));
  const pairs = bestAssignment(gold.map((a) => told.map((b) => Number(isSameStatement(a, b)))));
  return { tp: pairs.length, pred: told.length, gold: gold.length };
}

function isSameStatement(gold: GoldStatement, found: PredictedStatement): boolean {
  if (gold.act !== found.act) return false;
  const author = gold.organisation || gold.speaker;
  if (!author) return true;
  const names = [found.actorId, found.organisation, found.speaker];
  return fold(author) === fold(names.find(Boolean)) || names.some((name) => isSameName(author, name));
}
