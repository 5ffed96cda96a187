import type { Token } from '../language/tokens.ts';
import { gapBetween, type Gap } from './gaps.ts';
import type { Mention } from './mention.ts';
import { isArea } from './prior.ts';
import type { CompiledWords } from './words.ts';

/** Whether mention i + 1 is the larger area that mention i is said to lie in. */
export function isContained(
  mentions: readonly Mention[],
  i: number,
  gap: Gap,
  tokens: readonly Token[],
  words: CompiledWords,
): boolean {
  const [a, b] = [mentions[i], mentions[i + 1]];
  if (!a || !b || a.kind === 'adjective' || a.kind === 'zone') return false;
  if (gap === 'of') return isPartOf(a, b);
  if (gap === 'to') return a.kind === 'unknown' && a.head?.kinds[0] === 'quarter' && isTownAround(b);
  if (gap !== 'none' && gap !== 'comma' && gap !== 'paren') return false;
  if (b.kind === 'zone' || (b.kind === 'adjective' && b.setting.zone)) return a.kind !== 'capital';
  if (b.kind === 'adjective' || b.relation === 'from' || b.relation === 'to') return false;
  if (b.relation === 'between') return a.kind === 'unknown' && PLACED.has(a.relation);
  if (b.relation === 'near' || b.relation === 'offset')
    return a.kind === 'unknown' || gap !== 'comma' || b.relation === 'offset';
  if (gap === 'none' && a.kind === 'unknown' && PLACED.has(a.relation) && isTownAround(b)) return true;
  if (isTownOfQuarter(a, b) || isAreaAround(mentions, i, gap, tokens, words)) return true;
  if (isTownOfSite(a, b) && !goesOn(mentions, i + 1, tokens, words)) return true;
  if (b.setting.capital && a.kind !== 'capital') return true;
  if (gap === 'comma' && isVillageOf(a, b)) return true;
  const isHeaded =
    isHeadedArea(b) || (b.kind === 'unknown' && b.setting.article && b.setting.relation === 'in');
  const areas = b.candidates.filter(isArea);
  if (!isHeaded && areas.length === 0) return false;
  if (rank(a) >= rank(b) && !isHeaded) return false;
  if (isHeaded || (b.setting.relation === 'in' && b.setting.from < b.first)) return !isSameLevel(a, b);
  if (gap === 'none') return false;
  if (b.kind === 'unknown') return false;
  const bare = b.candidates.some((place) => place.kind === 'settlement');
  return !(bare && goesOn(mentions, i + 1, tokens, words)) && (a.kind === 'unknown' || insideSome(a, b));
}

/** "the Ntarin quarter of Bamenda", "le quartier Nyaba de Walikale": a headed name and the larger place it is a part of. */
const isPartOf = (a: Mention, b: Mention): boolean =>
  b.kind === 'known' &&
  a.head?.role === 'area' &&
  ((PARTS.has(a.head.kinds[0] ?? '') && rank(a) <= rank(b)) || isRegionOf(a, b));

/** "the Tahoua region of Niger": the noun is A's, and B the country. */
const isRegionOf = (a: Mention, b: Mention): boolean =>
  a.head?.kinds[0] === 'admin1' && a.to > a.last && b.candidates.some((place) => place.kind === 'country');

const PARTS: ReadonlySet<string> = new Set(['quarter', 'settlement', 'admin3', 'admin2', 'camp']);

/** "the Abu Shouk camp in El Fasher", "Faladié, à Bamako": the town that a quarter, camp or unknown spot lies in. */
function isTownOfQuarter(a: Mention, b: Mention): boolean {
  if (b.setting.relation !== 'in' || b.setting.from === b.first || b.head?.role === 'site') return false;
  const isSpot =
    a.kind === 'unknown' || a.candidates.some((place) => place.kind === 'quarter' || place.kind === 'camp');
  return isSpot && b.candidates.some((place) => place.kind === 'settlement' && place.population > 20_000);
}

/**
 * "le site d’orpaillage de Kobadani, à Kéniéba", "the village of A, in B": the noun of a name that no town bears says what
 * it is, and the next place, which no list goes on with, where it lies.
 */
const isTownOfSite = (a: Mention, b: Mention): boolean =>
  b.setting.relation === 'in' &&
  b.setting.from < b.first &&
  b.setting.head === null &&
  a.list === null &&
  a.setting.head?.plural === false &&
  (a.kind === 'unknown' || a.candidates.every(({ kind }) => SITES.has(kind))) &&
  b.candidates.some(({ kind }) => kind === 'settlement');

const SITES: ReadonlySet<string> = new Set(['camp', 'mine', 'quarter']);

/** Relations of a spot where something happened. */
const PLACED: ReadonlySet<string> = new Set(['in', 'near', 'none']);

/** "at A in B", "du quartier A à B": a preposition of its own puts what stands before it in the town. */
const isTownAround = (b: Mention): boolean =>
  b.setting.relation === 'in' &&
  b.setting.from < b.first &&
  b.setting.head === null &&
  b.candidates.some(({ kind }) => kind === 'settlement');

/** "A, petite localité de l’Artibonite", "A, village du Nord-Ouest": the noun says what A is, and where. */
function isVillageOf(a: Mention, b: Mention): boolean {
  const { head, linked, article } = b.setting;
  if (a.kind === 'capital' || !linked || !head || head.plural) return false;
  if (head.kinds[0] === 'quarter') return a.kind === 'unknown';
  if (head.kinds[0] !== 'settlement') return false;
  return b.candidates.some(isArea) || (a.kind === 'unknown' && article);
}

/**
 * "at A, in B", "in A, B, …", "A (B)" of a name that no gazetteer bears: of two places that no conjunction joins the first lies
 * in the second.
 */
function isAreaAround(
  mentions: readonly Mention[],
  i: number,
  gap: Gap,
  tokens: readonly Token[],
  words: CompiledWords,
): boolean {
  const [before, a, b] = [mentions[i - 1], mentions[i]!, mentions[i + 1]!];
  if ((gap !== 'comma' && gap !== 'paren') || b.head || (a.head?.plural && a.head.role === 'area'))
    return false;
  if (a.kind !== 'unknown' && !a.candidates.some(({ kind }) => kind === 'quarter' || kind === 'camp'))
    return false;
  const isTown = b.candidates.some(({ kind }) => kind === 'settlement');
  const isLast = !goesOn(mentions, i + 1, tokens, words);
  if (b.setting.relation === 'in')
    return (
      (b.kind === 'unknown' || (gap === 'comma' && isTown && isLast)) &&
      (a.setting.relation !== null || a.setting.head !== null)
    );
  if (b.setting.relation !== null || !isLast) return false;
  const isOpened = !before || gapBetween(tokens, before, a, words) === 'apart';
  if (b.kind === 'unknown') return gap === 'comma' && isOpened && a.setting.relation === 'in';
  return isOpened && isTown && (PLACED.has(a.relation) || LABEL_ENDS.has(tokens[b.to]?.text ?? ''));
}

/** "Abu Shouk camp, El Fasher: shells again". */
const LABEL_ENDS: ReadonlySet<string> = new Set([':', '—', '–']);

const isSameLevel = (a: Mention, b: Mention): boolean =>
  a.head?.role === 'area' && a.head.precision >= 2 && b.head?.kinds[0] === a.head.kinds[0];

/** Level of the largest thing that a mention can be: 0 settlement … 3 country. */
function rank(mention: Mention): number {
  const head = mention.head;
  if (head?.role === 'area') return head.precision - 1;
  let top = 0;
  for (const place of mention.candidates) {
    const level =
      place.kind === 'country'
        ? 3
        : place.kind === 'admin1' || place.kind === 'region'
          ? 2
          : place.kind === 'admin2'
            ? 1
            : 0;
    top = Math.max(top, level);
  }
  const hasTown = mention.candidates.some((place) => place.kind === 'settlement');
  return hasTown ? 0 : top;
}

const goesOn = (
  mentions: readonly Mention[],
  i: number,
  tokens: readonly Token[],
  words: CompiledWords,
): boolean => {
  const [b, c] = [mentions[i], mentions[i + 1]];
  if (!b || !c) return false;
  const gap = gapBetween(tokens, b, c, words);
  // "in A, B, C State": where B lies.
  return gap === 'and' || (gap === 'comma' && !isHeadedArea(c));
};

const isHeadedArea = ({ head }: Mention): boolean => head?.role === 'area' && head.precision >= 2;

const insideSome = (a: Mention, b: Mention): boolean =>
  a.candidates.some((inner) =>
    b.candidates.some(
      (outer) =>
        isArea(outer) &&
        outer.id !== inner.id &&
        inner.country === outer.country &&
        liesIn(inner.admin1, inner.admin2, outer.name, outer.kind),
    ),
  );

const liesIn = (admin1: string | null, admin2: string | null, name: string, kind: string): boolean =>
  kind === 'country' || admin1 === name || admin2 === name;
