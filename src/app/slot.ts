/** The folder that the store in use lies in, and the one beside it where the next is made. */
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordStore } from '../core/ports.ts';
import type { StoreSlot } from './vigie.ts';

/** Opens a store in a folder. */
export type OpenStoreIn = (folder: string) => Promise<RecordStore>;

/** The slot in a data folder; leftovers of a rebuild that was cut short are swept away. */
export async function openSlot(data: string, open: OpenStoreIn): Promise<StoreSlot> {
  const [home, beside] = [join(data, 'store'), join(data, 'store.new')];
  await rm(beside, { recursive: true, force: true });
  let current = open(home);
  await current;
  const replace = async (fresh: RecordStore, old: RecordStore): Promise<RecordStore> => {
    await fresh.close();
    await old.close();
    await rm(home, { recursive: true, force: true });
    await rename(beside, home);
    return open(home);
  };
  return {
    current: () => current,
    fresh: async () => {
      await rm(beside, { recursive: true, force: true });
      return open(beside);
    },
    promote: async (fresh) => {
      const old = await current;
      current = replace(fresh, old);
      await current;
    },
    close: async () => (await current).close(),
  };
}
