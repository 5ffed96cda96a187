/** Whether one party on the road could have been at two places: the way between them beside the time between the attacks. */
import type { OneParty, OperationSite, SitePair } from '../../core/analysis/coordination.ts';
import { dayNumber } from '../../core/calendar.ts';
import type { PartOfDay } from '../../core/findings.ts';
import { distanceKm } from '../../core/geo.ts';
import type { RoadHours } from './options.ts';

/** Hours of the first day; past 24 is the next. Parts of the day as people use the words, so they overlap. */
const PARTS: Readonly<Record<PartOfDay, readonly [from: number, to: number]>> = {
  night: [0, 30],
  dawn: [4, 7],
  morning: [6, 12],
  midday: [11, 14],
  afternoon: [12, 18],
  evening: [17, 23],
};

/** A stated hour is of the first shots or of the report, and round. */
const CLOCK_SLACK_HOURS = 0.5;

/** Hours since 1970 between which an attack began; null where it has no day. */
export function boundsOf({
  days,
  time,
  partOfDay,
}: Pick<OperationSite, 'days' | 'time' | 'partOfDay'>): readonly [number, number] | null {
  if (days === null) return null;
  const [first, last] = [dayNumber(days.start) * 24, dayNumber(days.end) * 24];
  const clock = /^(\d{1,2}):(\d{2})/.exec(time ?? '');
  if (clock !== null) {
    const hour = Number(clock[1]) + Number(clock[2]) / 60;
    return [first + hour - CLOCK_SLACK_HOURS, last + hour + CLOCK_SLACK_HOURS];
  }
  const [from, to] = partOfDay === null ? [0, 24] : PARTS[partOfDay];
  return [first + from, last + to];
}

/** Pairs grow with the square: of more places the first ones serve. */
const MOST_PLACES = 40;

/** Pairs of places, those that decide first, and whether one party could have been at all of them. */
export function pairsOf(
  sites: readonly OperationSite[],
  roadHours: RoadHours | null,
): { readonly pairs: readonly SitePair[]; readonly oneParty: OneParty } {
  const placed = sites.filter(({ at, counted }) => at !== null && counted !== 'only_a_region');
  const inTime = placed
    .slice(0, MOST_PLACES)
    .toSorted(
      (a, b) => (middle(a) ?? Infinity) - (middle(b) ?? Infinity) || (a.incident < b.incident ? -1 : 1),
    );
  const all = inTime.flatMap((from, i) => inTime.slice(i + 1).flatMap((to) => pairOf(from, to, roadHours)));
  const order = all.toSorted((a, b) => rank(a) - rank(b) || b.km - a.km);
  return { pairs: order, oneParty: ofAll(all) };
}

function middle(site: OperationSite): number | null {
  const bounds = boundsOf(site);
  return bounds === null ? null : (bounds[0] + bounds[1]) / 2;
}

/** Two attacks at one place are no pair. */
function pairOf(from: OperationSite, to: OperationSite, roadHours: RoadHours | null): readonly SitePair[] {
  if (from.at === null || to.at === null) return [];
  const km = distanceKm(from.at, to.at);
  if (km < 1) return [];
  const hours =
    roadHours?.({ placeId: from.placeId, at: from.at }, { placeId: to.placeId, at: to.at }) ?? null;
  const gapHours = gapOf(boundsOf(from), boundsOf(to));
  return [
    {
      from: from.incident,
      to: to.incident,
      km: Math.round(km),
      roadHours: hours,
      gapHours,
      oneParty: oneParty(hours, gapHours),
    },
  ];
}

function gapOf(
  a: readonly [number, number] | null,
  b: readonly [number, number] | null,
): SitePair['gapHours'] {
  if (a === null || b === null) return null;
  return {
    least: Math.max(0, b[0] - a[1], a[0] - b[1]),
    most: Math.max(b[1] - a[0], a[1] - b[0]),
  };
}

function oneParty(hours: number | null, gap: SitePair['gapHours']): OneParty {
  if (hours === null || gap === null) return 'unknown';
  if (hours > gap.most) return 'impossible';
  return hours <= gap.least ? 'possible' : 'depends_on_times';
}

const ORDER: readonly OneParty[] = ['impossible', 'unknown', 'depends_on_times', 'possible'];
const rank = (pair: SitePair): number => ORDER.indexOf(pair.oneParty);

/** One pair too far apart is enough; otherwise the least known decides. */
function ofAll(pairs: readonly SitePair[]): OneParty {
  return ORDER.find((each) => pairs.some(({ oneParty: one }) => one === each)) ?? 'unknown';
}
