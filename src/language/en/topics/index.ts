import type { QuietEntry } from '../../vocabulary.ts';
import { affairs } from './affairs.ts';
import { mishaps } from './mishaps.ts';
import { shows } from './shows.ts';

/** Words that show a page to be about sport, a film, an exercise…, where "attack" and "strike" mean no violence. */
export const quiet: readonly QuietEntry[] = [...shows, ...mishaps, ...affairs];
