/** Paths of the page's small signs, in a square of 16 by 16. */
export const ICONS = {
  back: 'M13 8H3M7 4 3 8l4 4',
  forth: 'M3 8h10M9 4l4 4-4 4',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  between: 'M5 13V3M2 6l3-3 3 3M11 3v10M8 10l3 3 3-3',
  grip: 'M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01',
  yes: 'M3 8.5 6.5 12 13 4.5',
  no: 'm4 4 8 8M12 4l-8 8',
  again: 'M3 8a5 5 0 1 0 1.6-3.7M3 2.5v3h3',
  pencil: 'm3 13 .7-3L10.5 3.2a1.4 1.4 0 0 1 2 2L5.8 12.2 3 13z',
  clock: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 5v3.2l2 1.3',
  warning: 'M8 2.5 14 13H2L8 2.5zM8 6.5v3M8 11.2v.01',
} as const;

export type IconName = keyof typeof ICONS;
