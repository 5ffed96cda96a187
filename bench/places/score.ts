/** How well places are found and resolved, against the annotated mentions. */
import { distanceKm, type LonLat } from '../../src/core/geo.ts';
import type { PlaceKind } from '../../src/gazetteer/index.ts';
import type { GoldMention, GoldPlace, GoldText } from './gold.ts';

/** One place that a reader found in a text. */
export interface Answer {
  readonly start: number;
  readonly end: number;
  /** Null where it abstains. */
  readonly id: string | null;
  readonly kind: PlaceKind | null;
  readonly at: LonLat | null;
  /** Where the words put what happened, moved off the place or not. */
  readonly putAt: LonLat | null;
  readonly geoPrecision: number;
  /** Null for a reader that gives none. */
  readonly probability: number | null;
}

export interface Scores {
  readonly detectionPrecision: number;
  readonly detectionRecall: number;
  readonly detectionF1: number;
  /** Of annotated places that were detected: the right one. An abstention is wrong. */
  readonly exactGivenSpan: number;
  readonly within25GivenSpan: number;
  /** Of all annotated places: detected and the right one. */
  readonly exactEndToEnd: number;
  /** Of places decided: the right one. */
  readonly precisionOfAnswers: number;
  /** Of names that cannot be told: left open. */
  readonly openWhereOpen: number;
  /** Of detected places, known to the annotator or not: left open. */
  readonly abstentions: number;
  readonly guessesBelowThreshold: number;
  /** Expected calibration error, 10 bins of equal width; null without probabilities. */
  readonly calibrationError: number | null;
  /** Of offsets and midpoints: put within the annotated distance. */
  readonly putRight: number;
  /** Of places where something is said to have happened: the annotated geoprecision. */
  readonly precisionRight: number;
}

export const WHERE_ROLES: ReadonlySet<string> = new Set(['where', 'near', 'offset', 'between', 'axis']);
const SAME_PLACE_KM = 10;
/** A région from its town, where either will do. */
const SAME_NAME_KM = 300;

/** Whether an answer is the annotated place: the same row, or one of its kind within 10 km. */
export function isRight(gold: GoldPlace, answer: Answer): boolean {
  if (answer.id === null || answer.at === null) return false;
  if (answer.id === gold.place.id) return true;
  const kinds: readonly string[] = [gold.place.kind, ...(gold.kinds ?? [])];
  if (answer.kind === null || !kinds.includes(answer.kind)) return false;
  const far = distanceKm(answer.at, [gold.place.lon, gold.place.lat]);
  return far <= (gold.kinds ? SAME_NAME_KM : SAME_PLACE_KM);
}

export interface Pair {
  readonly gold: GoldMention | null;
  readonly answer: Answer | null;
}

/** Pairs each mention with the answer that overlaps it; what is left on either side stands alone. */
export function pairUp(text: GoldText, answers: readonly Answer[]): Pair[] {
  const used = new Set<Answer>();
  const pairs = text.mentions.map((gold): Pair => {
    const answer =
      answers.find((one) => !used.has(one) && one.start < gold.end && gold.start < one.end) ?? null;
    if (answer) used.add(answer);
    return { gold, answer };
  });
  return [...pairs, ...answers.filter((one) => !used.has(one)).map((answer) => ({ gold: null, answer }))];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Scores of all pairs. `threshold`: below it no answer may stand. */
export function scorePairs(pairs: readonly Pair[], threshold: number): Scores {
  const named = pairs.filter(({ gold }) => gold !== null && gold.is !== 'none');
  const found = named.filter(({ answer }) => answer !== null);
  const answered = pairs.flatMap(({ answer }) => answer ?? []);
  const [precision, recall] = [share(found.length, answered.length), share(found.length, named.length)];
  const places = named.flatMap(({ gold, answer }) => (gold?.is === 'place' ? [{ gold, answer }] : []));
  const spanned = places.flatMap(({ gold, answer }) => (answer ? [{ gold, answer }] : []));
  const right = spanned.filter(({ gold, answer }) => isRight(gold, answer));
  const near = spanned.filter(
    ({ gold, answer }) => answer.at && distanceKm(answer.at, [gold.place.lon, gold.place.lat]) <= 25,
  );
  const open = found.filter(({ gold }) => gold?.is === 'abstain');
  const put = places.filter(({ gold }) => gold.put !== undefined);
  const happened = spanned.filter(({ gold }) => WHERE_ROLES.has(gold.role));
  const decided = answered.filter(({ id }) => id !== null);
  return {
    detectionPrecision: precision,
    detectionRecall: recall,
    detectionF1: share(2 * precision * recall, precision + recall),
    exactGivenSpan: share(right.length, spanned.length),
    within25GivenSpan: share(near.length, spanned.length),
    exactEndToEnd: share(right.length, places.length),
    precisionOfAnswers: share(right.length, decided.length),
    openWhereOpen: share(open.filter(({ answer }) => answer?.id === null).length, open.length),
    abstentions: share(found.filter(({ answer }) => answer?.id === null).length, found.length),
    guessesBelowThreshold: decided.filter(({ probability }) => (probability ?? 1) < threshold).length,
    calibrationError: calibrationError(judged(pairs)),
    putRight: share(put.filter(({ gold, answer }) => answer && isPutRight(gold, answer)).length, put.length),
    precisionRight: share(
      happened.filter(({ gold, answer }) => gold.geoPrecision === answer.geoPrecision).length,
      happened.length,
    ),
  };
}

function isPutRight(gold: GoldPlace, { putAt }: Answer): boolean {
  if (!gold.put || !putAt) return false;
  return distanceKm(putAt, [gold.put.lon, gold.put.lat]) <= gold.put.withinKm;
}

export interface Judged {
  readonly probability: number;
  readonly right: boolean;
}

/** Every decided answer with its probability; one where nothing is, or an open name, is wrong. */
export function judged(pairs: readonly Pair[]): Judged[] {
  return pairs.flatMap(({ gold, answer }) =>
    answer?.id && answer.probability !== null
      ? [{ probability: answer.probability, right: gold?.is === 'place' && isRight(gold, answer) }]
      : [],
  );
}

const BINS = 10;

/** Mean gap between stated and real share of right answers, weighted by bin. */
function calibrationError(answers: readonly Judged[]): number | null {
  if (answers.length === 0) return null;
  const bins = Map.groupBy(answers, ({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)));
  let sum = 0;
  for (const bin of bins.values()) {
    const stated = bin.reduce((total, { probability }) => total + probability, 0);
    sum += Math.abs(stated - bin.filter(({ right }) => right).length);
  }
  return sum / answers.length;
}
