/** Events that nobody caused: places with unlike weights, days alike, dealt independently. Seeded. */
import type { ScanInput } from '../../src/analysis/scan/index.ts';
import { addDays } from '../../src/core/calendar.ts';
import type { Random } from '../../src/analysis/distributions/index.ts';

export interface MadeUp {
  readonly places: number;
  readonly cases: number;
  readonly days: number;
}

export const FIRST_DAY = '2025-01-01';

/** Cases without any cluster, over ten by five degrees of the Sahel. */
export function withoutClusters({ places: s, cases: n, days }: MadeUp, random: Random): ScanInput {
  const places = Array.from({ length: s }, (_, i) => ({
    id: `p${String(i).padStart(4, '0')}`,
    at: [-10 + 10 * random(), 11 + 5 * random()] as const,
  }));
  // Few places have many cases, as in life.
  const upTo: number[] = [];
  for (let i = 0; i < s; i += 1) upTo.push((upTo.at(-1) ?? 0) + random() ** 2);
  const pick = (): string => {
    const drawn = random() * upTo.at(-1)!;
    return places[upTo.findIndex((sum) => sum > drawn)]!.id;
  };
  const cases = Array.from({ length: n }, () => ({
    place: pick(),
    day: addDays(FIRST_DAY, Math.floor(random() * days)),
    cases: 1,
  }));
  return { places, cases };
}

export const lastDay = ({ days }: MadeUp): string => addDays(FIRST_DAY, days - 1);
