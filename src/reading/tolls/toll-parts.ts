import { type Annotations } from '../annotation/annotate.ts';
import type { PeopleGroup } from './people.ts';
import type { Toll } from './toll.ts';

/** "37 morts, soit 21 militaires et 16 civils": whose dead they are, as their parts tell; the parts are not added. */
export function withSides(toll: Toll, group: PeopleGroup, groups: readonly PeopleGroup[]): Toll {
  if (toll.who !== 'unknown') return toll;
  const parts = ownParts(group, groups).filter((g) => g.who !== 'unknown');
  const sides = new Set(parts.map((g) => g.who));
  if (sides.size > 1) return { ...toll, who: 'mixed' };
  const counted = parts.reduce((sum, g) => sum + g.low, 0);
  const [side] = sides;
  if (side === undefined) return toll;
  if (counted === toll.low) return { ...toll, who: side };
  // "quatorze personnes, dont un soldat": the others are of another side.
  return side === 'civilians' ? toll : { ...toll, who: 'mixed' };
}

/**
 * "53 tués, soit 49 gendarmes et quatre civils": beside the whole, the dead of each side are figures of their own.
 * So are those of each place ("73 à Tchombangou et 32 à Zaroumdareye").
 * Ages, sexes and trades of one side ("dont neuf enfants") only describe the whole, and two parts of one side are none.
 */
export function sideTolls(
  notes: Annotations,
  toll: Toll,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
): readonly Toll[] {
  const parts = ownParts(group, groups);
  if (group.isPart || parts.length === 0) return [];
  const sides = new Set(parts.map((p) => p.who));
  const isSide = (p: PeopleGroup): boolean =>
    p.who !== 'unknown' &&
    p.who !== group.who &&
    parts.filter((o) => o.who === p.who).length === 1 &&
    (p.who !== 'civilians' || sides.size > 1 || isCalledCivilian(notes, p));
  return parts
    .filter((p) => p.low < group.low && (p.isPlaced === true || isSide(p)))
    .map((p) => ({
      ...toll,
      first: p.first,
      last: p.last,
      who: p.isPlaced === true ? toll.who : p.who,
      low: p.low,
      high: p.high,
    }));
}

/** The parts told of a whole: those behind it, before another whole. */
function ownParts(group: PeopleGroup, groups: readonly PeopleGroup[]): readonly PeopleGroup[] {
  const behind = groups.filter((g) => !g.isBare && g.high !== null && g.first >= group.last);
  const next = behind.findIndex((g) => !g.isPart);
  return next < 0 ? behind : behind.slice(0, next);
}

const isCalledCivilian = (notes: Annotations, { first, last }: PeopleGroup): boolean =>
  notes.document.tokens.slice(first, last).some((t) => t.fold.startsWith('civil'));

/** Nationalities of the group itself, or of its parts in brackets: one entry a person up to ten people. */
export function withNationalities(toll: Toll, group: PeopleGroup, groups: readonly PeopleGroup[]): Toll {
  const sources = group.nationality
    ? [group]
    : groups.filter((g) => g.isPart && g.nationality && g.first >= group.first);
  const nationalities = sources.flatMap((g) =>
    repeat(g.nationality, g.high === g.low && g.low <= 10 ? g.low : 1),
  );
  return nationalities.length > 0 ? { ...toll, nationalities } : toll;
}

const repeat = (code: string | null, times: number): string[] =>
  code ? Array.from({ length: times }, () => code) : [];
