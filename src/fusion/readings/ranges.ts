import type { Harm } from '../../core/findings.ts';
import type { TollRange } from '../../core/records.ts';
import { speakerKey } from './ledger.ts';
import { lineages } from '../lineage.ts';
import type { Mention } from '../mention.ts';

interface Figure {
  readonly harm: Harm;
  readonly speaker: string;
}

function figuresOf(mentions: readonly Mention[]): readonly Figure[] {
  const lineage = lineages(mentions);
  return mentions.flatMap((mention, i) =>
    mention.incident.harm
      .filter((harm) => harm.certainty !== 'denied' && mention.incident.certainty !== 'denied')
      .map((harm) => ({ harm, speaker: speakerKey(harm.source, mention, lineage[i] ?? i) })),
  );
}

/** The figures of one incident by effect and party, in a stable order. */
export function figureGroups(mentions: readonly Mention[]): readonly (readonly Figure[])[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figuresOf(mentions)) {
    const key = `${figure.harm.effect} ${figure.harm.who}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * Range of each toll over all claims that are not denied: lowest low to highest high, `high` null where any claim
 * leaves it open. Never a mean, never a sum over parties.
 * @param mentions the mentions of one fused incident
 */
export function tollRanges(mentions: readonly Mention[]): readonly TollRange[] {
  return figureGroups(mentions).flatMap((group) => {
    const first = group[0]?.harm;
    if (first === undefined) return [];
    const highs = group.map(({ harm }) => harm.high);
    return [
      {
        effect: first.effect,
        who: first.who,
        low: Math.min(...group.map(({ harm }) => harm.low)),
        high: highs.includes(null) ? null : Math.max(...highs.map((high) => high ?? 0)),
        speakers: new Set(group.map(({ speaker }) => speaker)).size,
      },
    ];
  });
}
