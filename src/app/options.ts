import type { PlaceDesk } from '../core/places.ts';
import type { Notice, ReadReport } from '../core/ports.ts';
import type { FeedSurroundings } from './feeds/desk.ts';
import type { UiLang } from './messages.ts';

/** What opening a record needs from the outside. */
export interface VigieOptions {
  /** Folder of journal, store and lock; made where absent. */
  readonly data: string;
  /** Reads one report; throws a VigieError where it cannot (a language that no pack reads). */
  readonly read: ReadReport;
  /** The gazetteer of the folder; that of its own files where absent. */
  readonly places?: PlaceDesk | undefined;
  /** What fetching feeds takes from its surroundings; the machine's own where absent. */
  readonly feeds?: FeedSurroundings | undefined;
  /** The clock: stamps `recordedAt`. */
  readonly now: () => Date;
  /** Language of refusals and notices; English where absent. */
  readonly uiLang?: UiLang | undefined;
  /** Told, once each, what a person should know: a torn tail cut off, a store made anew. */
  readonly onNotice?: ((notice: Notice) => void) | undefined;
  /** Progress of catching up or rebuilding while opening. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
