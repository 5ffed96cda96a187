import type { RoadStatus } from '../core/roads.ts';

/** Statuses from the best for who has to pass to the worst. What is not known may be shut, and so stands below what is restricted. */
export const FROM_BEST: readonly RoadStatus[] = ['open', 'escorted', 'restricted', 'unknown', 'closed'];

/** The more cautious a status, the higher; 0..4. */
export const caution = (status: RoadStatus): number => FROM_BEST.indexOf(status);

/**
 * Status of a road made of these parts: closed where one part is, else unknown where one part is, else the worst of them;
 * unknown without parts. What is not known of one part is not known of the whole.
 */
export function worstOf(parts: Iterable<RoadStatus>): RoadStatus {
  let worst: RoadStatus | null = null;
  for (const part of parts) if (worst === null || caution(part) > caution(worst)) worst = part;
  return worst ?? 'unknown';
}
