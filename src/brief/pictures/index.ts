/** The pictures of a brief. */
import type { Brief } from '../../core/brief.ts';
import { MAP_TITLE, TIMELINE_TITLE, type Lang } from '../render/words.ts';
import type { Drawing } from './drawing.ts';
import { mapOf, type Borders } from './map.ts';
import { timelineOf } from './timeline.ts';

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
  return {
    map: mapOf(points, borders, MAP_TITLE[lang]),
    timeline: timelineOf(days, scope, TIMELINE_TITLE[lang], dayLabel),
  };
}
