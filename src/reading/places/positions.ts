import { asLocated } from '../../gazetteer/index.ts';
import type { Found } from '../text/sections.ts';

/**
 * Findings with every place as precise as its position. Within a report a village that the gazetteer lacks is a spot of
 * its own, told from others by its name; on a map it lies somewhere in the area that the text puts it in.
 */
export function located(found: Found): Found {
  return {
    ...found,
    incidents: found.incidents.map((i) => ({ ...i, where: i.where && asLocated(i.where) })),
    operations: found.operations.map((o) => ({ ...o, places: o.places.map(asLocated) })),
    statements: found.statements.map((s) => ({ ...s, places: s.places.map(asLocated) })),
    signals: found.signals.map((s) => ({ ...s, where: s.where && asLocated(s.where) })),
  };
}
