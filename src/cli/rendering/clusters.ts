import type { Findings, Incident } from '../../core/findings.ts';
import type { FusedLine } from '../../fusion/index.ts';
import { byTime, capital, heading } from './days.ts';
import { hang, list } from './layout.ts';
import type { Style } from './style.ts';
import { placeText } from './wording.ts';

const mentionKey = (report: string, incident: string): string => JSON.stringify([report, incident]);

/**
 * Fused incidents by date, each with the reports that tell of it.
 * @param more further lines of an incident
 */
export function renderClusters<T extends FusedLine>(
  clusters: readonly T[],
  findings: readonly Findings[],
  style: Style,
  more: (cluster: T) => readonly string[] = () => [],
): string {
  const told = new Map<string, Incident>(
    findings.flatMap(({ report, incidents }) =>
      incidents.map((one) => [mentionKey(report.id, one.id), one] as const),
    ),
  );
  const first = (cluster: FusedLine): Incident | undefined => {
    const [mention] = cluster.mentions;
    return mention && told.get(mentionKey(mention.report, mention.incident));
  };
  return clusters
    .map((cluster) => ({ cluster, incident: first(cluster) }))
    .toSorted((a, b) => byTime(a.incident?.when ?? null, b.incident?.when ?? null))
    .flatMap(({ cluster, incident }) => {
      const { terms } = style.words;
      const title = incident
        ? [
            heading(incident.when, style.words),
            placeText(incident.where, style.words),
            terms.subEventType[incident.subEventType],
          ]
        : [cluster.id];
      return [
        ...hang(style, { text: capital(title.join(' · ')), indent: 0, labelWidth: 0, paint: 'bold' }),
        ...hang(style, {
          text: list(cluster.mentions.map((m) => m.report)),
          indent: 2,
          labelWidth: 0,
          paint: 'dim',
        }),
        ...more(cluster),
      ];
    })
    .join('\n');
}
