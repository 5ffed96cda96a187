import type { OpenedPlaces } from '../app/index.ts';
import type { ExplainReport, ReadReport } from '../core/ports.ts';
import { createExplainer } from '../reading/index.ts';

/** The reader with both languages and the places of a data folder. */
export function newReader(places: OpenedPlaces): ReadReport {
  // A list with a bad row is said before any report is read, not of each of them.
  places.gazetteer();
  return places.read;
}

/** The same reader, which also says why. */
export function newExplainer(places: OpenedPlaces): ExplainReport {
  return createExplainer({ ...places.dictionary, gazetteer: places.gazetteer() });
}
