import type { Findings, Incident } from '../../core/findings.ts';
import type { FusedLine } from '../../fusion/index.ts';
import { byTime, heading } from './days.ts';
import { hang, list } from './layout.ts';
import type { Style } from './style.ts';
import { placeText } from './wording.ts';

const mentionKey = (report: string, incident: string): string => JSON.stringify([report, incident]);

/** Fused incidents by date, each with the reports that tell of it. */
export function renderClusters(
  clusters: readonly FusedLine[],
  findings: readonly Findings[],
  style: Style,
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
        ...hang(style, { text: title.join(' · '), indent: 0, labelWidth: 0, paint: 'bold' }),
        ...hang(style, {
          text: list(cluster.mentions.map((m) => m.report)),
          indent: 2,
          labelWidth: 0,
          paint: 'dim',
        }),
      ];
    })
    .join('\n');
}
