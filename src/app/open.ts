/** Opens a data folder: lock, journal, store, and the use cases over them. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VigieError } from '../core/errors.ts';
import type { Vigie } from '../core/use-cases.ts';
import { fold } from '../language/tokens.ts';
import { openJournal, openStore, takeLock } from '../store/index.ts';
import { APP_MESSAGES, type AppMessages } from './messages.ts';
import type { VigieOptions } from './options.ts';
import { openBaselines } from './baselines/index.ts';
import { openPlaces } from './places/desk.ts';
import { openRoads } from './roads/index.ts';
import { openSlot } from './slot.ts';
import { startVigie } from './vigie.ts';

/** A record held by this process. */
export interface OpenedVigie extends Vigie {
  /** Notes in the lock where this process serves, so that other commands can go through it; null: no longer. */
  announce(address: string | null): Promise<void>;
}

/**
 * Opens the record in a folder, making it where absent, and brings its store up to its journal.
 * @throws VigieError `locked` (another process holds it), `damaged` (the journal is), `storage`
 */
export async function openVigie(options: VigieOptions): Promise<OpenedVigie> {
  const say = APP_MESSAGES[options.uiLang ?? 'en'];
  try {
    await mkdir(options.data, { recursive: true });
    return await openFolder(options, say);
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
    throw new VigieError('storage', say.noFolder(options.data, String(error.code)), { cause: error });
  }
}

async function openFolder(options: VigieOptions, say: AppMessages): Promise<OpenedVigie> {
  const { data, uiLang: lang = 'en', onNotice } = options;
  const lock = await takeLock(data, { lang, onNotice });
  const undo: (() => Promise<void>)[] = [lock.release];
  try {
    const journal = await openJournal(join(data, 'journal'), { lang, onNotice });
    undo.unshift(journal.close);
    const stores = await openSlot(data, (folder) => openStore(folder, { fold, lang }));
    undo.unshift(stores.close);
    const { read, now, onProgress } = options;
    const places = options.places ?? openPlaces({ data, now, uiLang: lang });
    const roads = openRoads({
      data,
      uiLang: lang,
      onNotice: (message) => onNotice?.({ code: 'unreadable', message }),
    });
    const baselines = openBaselines({ data, uiLang: lang });
    const vigie = await startVigie(
      {
        data,
        journal,
        stores,
        places,
        roads,
        baselines,
        feeds: options.feeds,
        read,
        now,
        say,
        lang,
        onNotice,
      },
      onProgress,
    );
    const close = (): Promise<void> => vigie.close().finally(lock.release);
    return { ...vigie, close, announce: lock.announce };
  } catch (error) {
    for (const step of undo) await step().catch(() => undefined);
    throw error;
  }
}
