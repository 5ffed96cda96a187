import type { Corridor } from '../../core/findings.ts';
import type { Chain, Toponym } from '../../gazetteer/index.ts';
import { distinctSpans } from '../span.ts';

/** Named axes: chains of places that the text joins ("Kayes–Diboli–Gogui"), each once. */
export function corridorsOf(chains: readonly Chain[], toponyms: readonly Toponym[]): Corridor[] {
  const byName = new Map<string, Corridor>();
  for (const chain of chains) {
    const places = chain.toponyms.map((i) => toponyms[i]).filter((t) => t !== undefined);
    const key = places.map((t) => t.named.placeId ?? t.named.name).join('|');
    const known = byName.get(key);
    byName.set(key, {
      id: known?.id ?? `c${byName.size + 1}`,
      name: known?.name ?? chain.name,
      places: known?.places ?? places.map((t) => t.named),
      evidence: distinctSpans([...(known?.evidence ?? []), chain.span]),
    });
  }
  return [...byName.values()];
}
