import type { StatementEntry } from '../../vocabulary.ts';
import { boasts } from './boasts.ts';
import { claims } from './claims.ts';
import { decrees } from './decrees.ts';
import { denials } from './denials.ts';
import { edicts } from './edicts.ts';
import { measures } from './measures.ts';
import { other } from './other.ts';
import { warnings } from './warnings.ts';

/** Acts that people perform by saying so. */
export const statements: readonly StatementEntry[] = [
  ...decrees,
  ...denials,
  ...claims,
  ...warnings,
  ...measures,
  ...other,
  // Where a phrase stands in both, the act that needs no author counts.
  ...edicts,
  ...boasts,
];
