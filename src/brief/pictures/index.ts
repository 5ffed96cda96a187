/** The pictures of a brief. */
import type { Brief } from '../../core/brief.ts';
import type { Lang } from '../render/words.ts';
import type { Drawing } from './drawing.ts';
import { mapOf, type Borders } from './map.ts';
import { timelineOf } from './timeline.ts';
import { mapWords, timelineWords } from './words.ts';

/** Null where there is nothing to show. */
export interface Pictures {
  readonly map: Drawing | null;
  readonly timeline: Drawing | null;
}

/** Map and timeline of a brief, with words in its language. */
export function picturesOf({ points, days, scope }: Brief, borders: Borders, lang: Lang): Pictures {
  const label = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const dayLabel = (day: string): string => label.format(new Date(`${day}T00:00:00Z`));
  const totals = days
    .filter(({ day }) => day >= scope.since && day <= scope.until)
    .map(({ day, counts }) => [day, Object.values(counts).reduce((sum, n) => sum + n, 0)] as const);
  return {
    map: mapOf(points, borders, mapWords(points, lang)),
    timeline: timelineOf(new Map(totals), scope, timelineWords(totals, lang), dayLabel),
  };
}
