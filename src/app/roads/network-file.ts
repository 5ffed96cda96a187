/** The imported road network on disk. It is no part of the record: it may be exchanged while a server runs. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import { dropFile, replaceFile, withFileLock } from '../files/replacing.ts';
import type { UiLang } from '../messages.ts';
import { NoNetwork, packNetwork, unpackNetwork, type SourcedNetwork } from './format.ts';
import { ROAD_MESSAGES, type RoadMessages } from './messages.ts';

/** The folder of roads within a data folder. */
export const roadsFolder = (data: string): string => join(data, 'roads');
export const networkPath = (data: string): string => join(roadsFolder(data), 'network.json.gz');

/** Changes when the file does; null where there is none. */
export function networkStamp(data: string): string | null {
  const found = statSync(networkPath(data), { throwIfNoEntry: false });
  return found ? `${found.ino}.${found.size}.${found.mtimeMs}` : null;
}

/**
 * The imported network of a data folder; null where none is imported.
 * @throws VigieError `damaged` where the file is no whole network, or one of another version
 */
export function readNetwork(data: string, lang: UiLang = 'en'): SourcedNetwork | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(networkPath(data));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return unpackNetwork(bytes);
  } catch (error) {
    if (!(error instanceof NoNetwork)) throw error;
    const say = ROAD_MESSAGES[lang];
    const message = error.format === null ? say.badNetwork : say.newerNetwork(error.format);
    throw new VigieError('damaged', message, { cause: error });
  }
}

/** Puts a network in the place of the former one: whole and on disk, or not at all. */
export const writeNetwork = (data: string, made: SourcedNetwork, say: RoadMessages): Promise<void> =>
  replaceFile(networkPath(data), packNetwork(made), say);

/** Works on the network while no other process does. */
export const withNetworkLock = <T>(data: string, lang: UiLang, work: () => Promise<T>): Promise<T> =>
  withFileLock(networkPath(data), lang, ROAD_MESSAGES[lang], work);

/**
 * Returns to the built-in network.
 * @returns whether there was an imported one
 */
export function removeRoads(data: string, lang: UiLang = 'en'): Promise<boolean> {
  if (networkStamp(data) === null) return Promise.resolve(false);
  return withNetworkLock(data, lang, async () => {
    await dropFile(networkPath(data));
    return true;
  });
}
