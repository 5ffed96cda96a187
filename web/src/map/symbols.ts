import type { EventType } from '../../../src/core/findings.ts';

/**
 * Outline of each event type on a 20 × 20 canvas, so that shape alone tells the type where colour does not.
 * The legend, the list and the map draw the same outlines.
 */
export const SYMBOL_PATHS: Readonly<Record<EventType, string>> = {
  Battles: 'M10 1.5 18.5 10 10 18.5 1.5 10z',
  'Explosions/Remote violence':
    'M10 .8 12.3 5.2 16.5 3.5 14.8 7.7 19.2 10 14.8 12.3 16.5 16.5 12.3 14.8 10 19.2 7.7 14.8 3.5 16.5 5.2 12.3 .8 10 5.2 7.7 3.5 3.5 7.7 5.2z',
  'Violence against civilians': 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16z',
  Protests: 'M3 3H17V17H3z',
  Riots: 'M10 2 18.5 17H1.5z',
  'Strategic developments': 'M10 1.8 17.2 5.9V14.1L10 18.2 2.8 14.1V5.9z',
};

/** CSS custom property that holds the type's colour. */
export const SYMBOL_COLOURS: Readonly<Record<EventType, string>> = {
  Battles: '--type-battles',
  'Explosions/Remote violence': '--type-explosions',
  'Violence against civilians': '--type-civilians',
  Protests: '--type-protests',
  Riots: '--type-riots',
  'Strategic developments': '--type-strategic',
};
