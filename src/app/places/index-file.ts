/** The index of imported places on disk: read whole, replaced by renaming, one writer at a time. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import type { ImportedPlaces } from '../../gazetteer/imports/imported.ts';
import { packIndex, unpackIndex, type IndexParts } from '../../gazetteer/imports/index-format.ts';
import { openImported } from '../../gazetteer/imports/open.ts';
import { dropFile, replaceFile, withFileLock } from '../files/replacing.ts';
import type { UiLang } from '../messages.ts';
import { PLACE_MESSAGES, type PlaceMessages } from './messages.ts';

/** The folder of the gazetteer's own files within a data folder. */
export const gazetteerFolder = (data: string): string => join(data, 'gazetteer');
export const indexPath = (data: string): string => join(gazetteerFolder(data), 'imports.index');

/** SHA-256 of rows, 64 hex digits. */
export const digestOf = (rows: Uint8Array): string => createHash('sha256').update(rows).digest('hex');

/**
 * The imported places of a data folder; null where nothing is imported.
 * @throws VigieError `damaged` where the file is no whole index
 */
export function readIndex(data: string, lang: UiLang = 'en'): ImportedPlaces | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(indexPath(data));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const say = PLACE_MESSAGES[lang];
  const parts = unpackIndex(bytes);
  if (digestOf(parts.rows) !== parts.digest) throw new VigieError('damaged', say.badIndex);
  return openImported(parts);
}

/** Puts an index in the place of the former one: whole and on disk, or not at all. */
export const writeIndex = (data: string, parts: IndexParts, say: PlaceMessages): Promise<void> =>
  replaceFile(indexPath(data), packIndex(parts), say);

/** Removes the index; none is no error. */
export const dropIndex = (data: string): Promise<void> => dropFile(indexPath(data));

/**
 * Works on the index while no other process does.
 * @throws VigieError `locked` where another is at it
 */
export const withIndexLock = <T>(data: string, lang: UiLang, work: () => Promise<T>): Promise<T> =>
  withFileLock(indexPath(data), lang, PLACE_MESSAGES[lang], work);
