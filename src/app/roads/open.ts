import { VigieError } from '../../core/errors.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import { builtinNetwork } from '../../corridors/network/index.ts';
import type { UiLang } from '../messages.ts';
import type { ImportedRoads } from './format.ts';
import { networkStamp, readNetwork } from './network-file.ts';

/** Whom a map has to name. */
export interface RoadAttribution {
  readonly attribution: string;
  readonly licence: string;
}

/** The roads of a data folder. A network that is imported meanwhile is taken up at the next use. */
export interface OpenedRoads {
  /** The imported network where there is one, else the built-in one. The same value until another is imported. */
  network(): RoadNetwork;
  attribution(): RoadAttribution;
  /** Where the imported network comes from; null while the built-in one is in use. */
  imported(): ImportedRoads | null;
}

/** What the roads of a data folder need from the outside. */
export interface RoadOptions {
  readonly data: string;
  readonly uiLang?: UiLang | undefined;
  /** Told once of a changed network that cannot be used; the former one stays in use. */
  readonly onNotice?: ((message: string) => void) | undefined;
}

const BUILTIN: RoadAttribution = { attribution: 'Vigie', licence: 'Apache-2.0' };

interface InUse {
  readonly stamp: string | null;
  readonly network: RoadNetwork;
  readonly imported: ImportedRoads | null;
}

/** Opens the roads of a data folder; nothing is read from disk before the first use. */
export function openRoads({ data, uiLang = 'en', onNotice }: RoadOptions): OpenedRoads {
  let inUse: InUse | null = null;
  const current = (): InUse => {
    const stamp = networkStamp(data);
    if (inUse !== null && inUse.stamp === stamp) return inUse;
    try {
      const found = readNetwork(data, uiLang);
      inUse = { stamp, network: found?.network ?? builtinNetwork(), imported: found?.source ?? null };
    } catch (error) {
      // A file that was damaged under a server must not stop it.
      if (inUse === null || !(error instanceof VigieError)) throw error;
      onNotice?.(error.message);
      inUse = { ...inUse, stamp };
    }
    return inUse;
  };
  return {
    network: () => current().network,
    attribution: () => {
      const { attribution, licence } = current().imported ?? BUILTIN;
      return { attribution, licence };
    },
    imported: () => current().imported,
  };
}
