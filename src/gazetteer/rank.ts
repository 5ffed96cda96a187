import { distanceKm } from '../core/geo.ts';
import { areaPoints, ReportAreas, statedAreas, type StatedArea } from './areas.ts';
import { calibrate } from './calibration.ts';
import type { CountryShares } from './countries.ts';
import type { Mention } from './mention.ts';
import { Nearby } from './nearby.ts';
import type { GazetteerPlace } from './place.ts';
import { isArea, kindPrior, populationPrior, softmax } from './prior.ts';

/** What was decided for one mention. `place` null: nothing known bears the name, or no reading reached the threshold. */
export interface Decision {
  readonly place: GazetteerPlace | null;
  readonly probability: number | null;
  /** All candidates, best first. */
  readonly ranked: readonly { readonly place: GazetteerPlace; readonly probability: number }[];
  readonly reasons: readonly string[];
}

/** Below this chance a name stays open and keeps its candidates. */
export const DECISION_THRESHOLD = 0.5;

const NEAR_SCALE_KM = 150;
/** A quarter is meant where its town is named. */
const QUARTER_SCALE_KM = 15;
const ANCHOR_PROBABILITY = 0.6;
const FAMILY_KM = 60;
const UNDECIDED: Decision = { place: null, probability: null, ranked: [], reasons: [] };

/**
 * Decides every mention of a report, anchors first: one pass without, one with nearness to the places the first was sure of.
 * Score: prior of kind and size, countries of the report, head noun, article and preposition, area in apposition, nearness;
 * softmax over the candidates and "none of these".
 */
export function decideAll(
  mentions: readonly Mention[],
  countries: CountryShares,
  isBulk: (id: string) => boolean,
): Decision[] {
  const open = mentions.some((mention) => mention.candidates.length > 1 || mention.container !== null);
  const nothing = mentions.map(() => UNDECIDED);
  const first = decidePass(mentions, countries, nothing, isBulk);
  return (open ? decidePass(mentions, countries, first, isBulk) : first).map(published);
}

/** With a calibrated chance, or open where that falls short; the others share what is left of it. */
function published(decision: Decision): Decision {
  const { place, probability, ranked } = decision;
  if (place === null || probability === null) return decision;
  const twins = ranked.filter((entry) => isTwin(entry.place, place));
  const chance = calibrate(twins.reduce((sum, entry) => sum + entry.probability, 0));
  const rest = Math.min(1, (1 - chance) / Math.max(1 - probability, 0.001));
  const shared = ranked.map((entry) => ({
    ...entry,
    probability: entry.place === place ? chance : entry.probability * rest,
  }));
  return chance < DECISION_THRESHOLD
    ? { place: null, probability: null, ranked: shared, reasons: ['undecided'] }
    : { ...decision, probability: chance, ranked: shared };
}

const TWIN_KM = 10;

/** One place in two rows: a curated and an imported one, two wards of a village. */
const isTwin = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a.kind === b.kind && distanceKm(a.at, b.at) <= TWIN_KM;

function decidePass(
  mentions: readonly Mention[],
  countries: CountryShares,
  before: readonly Decision[],
  isBulk: (id: string) => boolean,
): Decision[] {
  const sure = before.flatMap(({ place, probability }) =>
    place && (probability ?? 0) >= ANCHOR_PROBABILITY ? [place] : [],
  );
  const anchors = new Nearby(sure.filter((place) => !isVast(place)));
  const areas = new ReportAreas(sure);
  const heads = headedKinds(mentions);
  // From the last to the first, so that an area in apposition is decided before what lies in it.
  const decisions = [...before];
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.candidates.length === 0) continue;
    const stated = statedAreas(mentions, decisions, i);
    decisions[i] = decide(mention, { countries, stated, anchors, areas, heads, isBulk });
  }
  return decisions;
}

const isVast = (place: GazetteerPlace): boolean =>
  place.kind === 'country' || place.kind === 'river' || place.radiusKm > 250;

interface Evidence {
  readonly countries: CountryShares;
  readonly stated: readonly StatedArea[];
  /** The places that the pass before was sure of. */
  readonly anchors: Nearby;
  /** The areas among them. */
  readonly areas: ReportAreas;
  /** Name → kind that the report once gave it by a head noun. */
  readonly heads: ReadonlyMap<string, string>;
  readonly isBulk: (id: string) => boolean;
}

function headedKinds(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const { head, candidates } of mentions) {
    if (head?.role !== 'area') continue;
    const place = candidates.find((candidate) => candidate.kind === head.kinds[0]);
    if (place) kinds.set(place.id, place.kind);
  }
  return kinds;
}

function decide(mention: Mention, evidence: Evidence): Decision {
  const { candidates } = mention;
  const scored = candidates.map((place) => scorePlace(place, mention, evidence));
  const chances = softmax([...scored.map(({ score }) => score), noneScore(mention)]);
  const ranked = candidates
    .map((place, i) => ({ place, probability: chances[i] ?? 0, why: scored[i]?.why ?? [] }))
    .sort((a, b) => b.probability - a.probability || (a.place.id < b.place.id ? -1 : 1));
  const best = ranked[0];
  if (!best) return UNDECIDED;
  const family = ranked
    .filter(({ place }) => isSameFamily(place, best.place))
    .reduce((sum, { probability }) => sum + probability, 0);
  if (family < DECISION_THRESHOLD) return { place: null, probability: null, ranked, reasons: ['undecided'] };
  return { place: best.place, probability: best.probability, ranked, reasons: best.why };
}

// Town, cercle and région of one name: not rivals for where on earth it is. Two villages of one name are.
const isSameFamily = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a.kind === b.kind
    ? isTwin(a, b)
    : a.country === b.country && distanceKm(a.at, b.at) <= Math.max(FAMILY_KM, a.radiusKm, b.radiusKm);

/** Score of "none of these": higher where nothing asks for a place or the name looks like part of another. */
const noneScore = (mention: Mention): number => (mention.cue >= 1 ? -0.5 : 0.3) + 1.2 * mention.doubt;

function scorePlace(
  place: GazetteerPlace,
  mention: Mention,
  evidence: Evidence,
): { readonly score: number; readonly why: readonly string[] } {
  const why: string[] = [];
  let score = kindPrior(place) + populationPrior(place);
  const add = (points: number, reason: string): void => {
    if (points === 0) return;
    score += points;
    why.push(reason);
  };
  add(headPoints(place, mention), 'head noun');
  add(formPoints(place, mention), 'preposition or article');
  add(countryPoints(place, evidence.countries), 'countries of the report');
  if (place.kind === 'road' && isForeign(place, evidence.countries)) add(-6, 'road of another country');
  add(areaPoints(place, evidence.stated, mention.candidates), 'area in apposition');
  if (place.population === 0 && evidence.isBulk(place.id)) add(-1.2, 'imported village');
  add(evidence.areas.points(place), 'in an area of the report');
  add(nearPoints(place, evidence.anchors, mention.candidates), 'near other places of the report');
  if (mention.head === null && evidence.heads.has(place.id)) add(0.8, 'named so elsewhere in the report');
  return { score, why };
}

const isTownOf = ({ head, setting }: Mention): boolean =>
  head?.role === 'area' && head.kinds[0] === 'settlement' && setting.linked && setting.article;

/** Every country numbers its roads from one. */
const isForeign = ({ country }: GazetteerPlace, countries: CountryShares): boolean =>
  country !== null && countries.total >= 0.5 && countries.share(country) === 0;

function headPoints(place: GazetteerPlace, mention: Mention): number {
  const { head } = mention;
  if (!head || head.role === 'person') return 0;
  // "chef-lieu de la Tapoa": what bears an article is the area, not the town.
  if (isTownOf(mention)) return isArea(place) ? 1.5 : -1;
  const at = head.kinds.indexOf(place.kind);
  if (head.role === 'site') return at >= 0 ? 1 : -1;
  return at < 0 ? -2.5 : at === 0 ? 3.5 : 1.4 - 0.3 * at;
}

function formPoints(place: GazetteerPlace, mention: Mention): number {
  const { setting, head } = mention;
  const isTown = TOWN_KINDS.has(place.kind);
  let points = 0;
  if (mention.chain !== null || POINT_RELATIONS.has(mention.relation))
    points += isTown ? 1.2 : isVast(place) ? 0 : -0.8;
  if (setting.bare && head?.role !== 'area' && (place.kind === 'admin1' || place.kind === 'admin2'))
    points -= 1;
  if (setting.settlement && !setting.article && !setting.zone)
    points += isTown ? 1.2 : place.kind === 'country' ? 0 : -1;
  if (setting.article && head === null)
    points += isTown ? -1 : isArea(place) || place.kind === 'river' ? 0.8 : 0;
  if (setting.zone && (place.kind === 'country' || place.kind === 'region' || place.kind === 'admin1'))
    points += 0.5;
  const needsHead = place.kind === 'river' || place.kind === 'lake' || place.kind === 'airport';
  if (mention.byWater && place.kind === 'river') points += 7;
  else if (needsHead && head === null && mention.candidates.length > 1) points -= 1.5;
  return points;
}

const TOWN_KINDS: ReadonlySet<string> = new Set(['settlement', 'quarter', 'border_post', 'camp']);
// Distances and roads go from town to town.
const POINT_RELATIONS: ReadonlySet<string> = new Set(['offset', 'near', 'between', 'axis']);

function countryPoints(place: GazetteerPlace, countries: CountryShares): number {
  if (place.country === null) return 0;
  const share = countries.share(place.country);
  if (share > 0) return 2.5 * Math.sqrt(share);
  if (countries.total < 0.5) return 0;
  return countries.borders(place.country) ? -0.8 : -2;
}

/** Up to 1.5 (4.5 for a quarter of a named town) for a place among the others, −0.5 for one far from all. */
function nearPoints(place: GazetteerPlace, anchors: Nearby, namesakes: readonly GazetteerPlace[]): number {
  if (place.kind === 'country') return 0;
  // The town named twice says nothing for the région that bears its name.
  const closest = anchors.distanceKm(place, namesakes);
  if (closest === null) return 0;
  if (place.kind === 'quarter') return 5 * Math.exp(-closest / QUARTER_SCALE_KM) - 0.5;
  return closest > 1200 ? -0.5 : 1.5 * Math.exp(-closest / NEAR_SCALE_KM);
}
