import { checksum } from '../core/digest.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Dictionary } from '../language/overlay/index.ts';

/**
 * A short digest of everything a reading rests on besides code: the packs, the names and every row of the gazetteer.
 */
export function rulesDigest({ packs, names }: Dictionary, gazetteer: Gazetteer): string {
  return checksum([packs, names, gazetteer.digest]);
}
