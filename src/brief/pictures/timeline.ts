/** How many incidents began on each day of a brief. */
import { addDays, daysBetween } from '../../core/calendar.ts';
import type { Drawing, PictureWords, Shape } from './drawing.ts';

const WIDTH = 640;
const HEIGHT = 120;
const LEFT = 28;
const BOTTOM = 18;
const TOP = 12;
/** Labels of days below the axis, at most. */
const MOST_LABELS = 8;

/**
 * A bar a day from `since` to `until`; null where no day has an incident.
 * @param total incidents by ISO day, none outside these days
 */
export function timelineOf(
  total: ReadonlyMap<string, number>,
  { since, until }: { readonly since: string; readonly until: string },
  words: PictureWords,
  dayLabel: (day: string) => string,
): Drawing | null {
  if (total.size === 0) return null;
  const count = daysBetween(since, until) + 1;
  const most = Math.max(...total.values());
  const step = (WIDTH - LEFT) / count;
  const rise = (HEIGHT - TOP - BOTTOM) / most;
  const base = HEIGHT - BOTTOM;
  const shapes: Shape[] = [
    {
      kind: 'path',
      points: [
        [LEFT, base],
        [WIDTH, base],
      ],
      ink: 'line',
    },
    {
      kind: 'path',
      points: [
        [LEFT, TOP],
        [WIDTH, TOP],
      ],
      ink: 'faint',
    },
    { kind: 'label', at: [LEFT - 5, TOP + 4], text: String(most), size: 10, anchor: 'end' },
    { kind: 'label', at: [LEFT - 5, base], text: '0', size: 10, anchor: 'end' },
  ];
  const every = Math.ceil(count / MOST_LABELS);
  for (let i = 0; i < count; i += 1) {
    const day = addDays(since, i);
    const n = total.get(day) ?? 0;
    const x = LEFT + i * step;
    if (n > 0)
      shapes.push({
        kind: 'bar',
        at: [x + step * 0.1, base - n * rise],
        width: step * 0.8,
        height: n * rise,
      });
    if (i % every === 0)
      shapes.push({
        kind: 'label',
        at: [x + step / 2, HEIGHT - 5],
        text: dayLabel(day),
        size: 9,
        anchor: 'middle',
      });
  }
  return { width: WIDTH, height: HEIGHT, ...words, shapes };
}
