import { canonicalJson, digest } from '../core/digest.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { LanguagePack } from '../language/pack.ts';
import { namedActors } from '../language/names.ts';

/** A short digest of everything a reading rests on besides code: the packs, the names and every row of the gazetteer. */
export function rulesDigest(packs: readonly LanguagePack[], gazetteer: Gazetteer): string {
  return digest(canonicalJson({ packs, namedActors, places: gazetteer.digest })).slice(0, 16);
}
