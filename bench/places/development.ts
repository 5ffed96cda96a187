/**
 * How many incidents of the development set, paired by type and date alone, are put where the annotator put them.
 * The pairing does not look at places, except to choose among pairs that are equally good otherwise.
 */
import { isSameDate, isSameName } from '../../src/app/evaluate/agreement.ts';
import { bestAssignment } from '../../src/core/assignment.ts';
import type { GoldIncident } from '../../src/app/evaluate/gold.ts';
import type { Incident } from '../../src/core/findings.ts';
import { distanceKm } from '../../src/core/geo.ts';
import { createReader } from '../../src/reading/index.ts';
import { developmentSet } from '../accuracy/samples.ts';

export interface Placed {
  /** Incidents paired by type and date. */
  readonly paired: number;
  /** Of them, with the annotated name, or at its position with its precision. */
  readonly named: number;
  /** Of them, annotated at a place itself and given a position. */
  readonly exact: number;
  /** Of these, within 25 km. */
  readonly near: number;
  readonly wrong: readonly string[];
}

const SAME_KM = 10;
const NEAR_KM = 25;

function kmBetween(gold: GoldIncident, found: Incident): number | null {
  const { lat, lon } = found.where ?? { lat: null, lon: null };
  if (gold.lat === null || gold.lon === null || lat === null || lon === null) return null;
  return distanceKm([gold.lon, gold.lat], [lon, lat]);
}

function isNamed(gold: GoldIncident, found: Incident): boolean {
  if (isSameName(gold.place, found.where?.name)) return true;
  const km = kmBetween(gold, found);
  return km !== null && km <= SAME_KM && gold.geoPrecision === found.where?.geoPrecision;
}

/** @returns null where the development set is not on this machine */
export async function placedInDevelopment(): Promise<Placed | null> {
  const set = await developmentSet();
  if (!set) return null;
  const read = createReader();
  const reports = new Map(set.reports.map((report) => [report.id, report]));
  const pairs = set.gold.flatMap((gold) => {
    const report = reports.get(gold.id);
    const found = report ? read(report).incidents : [];
    const weights = gold.incidents.map((g) =>
      found.map((f) => (g.eventType === f.eventType && isSameDate(g, f) ? (isNamed(g, f) ? 2 : 1) : 0)),
    );
    return bestAssignment(weights).map(([g, f]) => ({
      id: gold.id,
      gold: gold.incidents[g]!,
      found: found[f]!,
    }));
  });
  const exact = pairs.filter((p) => p.gold.geoPrecision === 1 && kmBetween(p.gold, p.found) !== null);
  return {
    paired: pairs.length,
    named: pairs.filter((p) => isNamed(p.gold, p.found)).length,
    exact: exact.length,
    near: exact.filter((p) => (kmBetween(p.gold, p.found) ?? Infinity) <= NEAR_KM).length,
    wrong: pairs
      .filter((p) => !isNamed(p.gold, p.found))
      .map((p) => `${p.id} wanted ${p.gold.place}, got ${p.found.where?.name ?? 'nothing'}`),
  };
}
