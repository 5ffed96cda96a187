/** Whether a statement may be of a measure: by who, where, what and when. */
import type { MeasureObject } from '../../core/analysis/statements.ts';
import { daysBetween } from '../../core/calendar.ts';
import { isKin, stateOf, UNKNOWN_ACTORS } from '../../core/kinship.ts';
import { plain } from '../../core/words.ts';
import type { Draft } from './draft.ts';
import { SLIP_DAYS } from './draft.ts';
import { FAMILIES, SUPPLIES } from './families.ts';
import type { Mention } from './mentions.ts';
import { overlaps } from './places.ts';

/** Ids that name a camp and nobody in it. */
const CAMPS: ReadonlySet<string> = new Set([
  'separatists',
  'militia',
  'paramilitary',
  'rebels',
  'insurgents',
  'gangs',
  'army',
  'police',
  'government',
]);

export const isKnown = (actorId: string | null): actorId is string =>
  actorId !== null && !UNKNOWN_ACTORS.has(actorId) && !CAMPS.has(actorId);

/**
 * How two actors stand to each other: one and the same, or part of it, or of one state; open, where one is not known; or
 * others, which is null.
 */
export function actorFit(a: string | null, b: string | null): 'same' | 'open' | null {
  if (a !== null && a === b) return isKnown(a) ? 'same' : 'open';
  const [stateA, stateB] = [stateOf(a ?? 'nobody'), stateOf(b ?? 'nobody')];
  if (stateA !== null && stateB !== null)
    return stateA === stateB || stateA === '' || stateB === '' ? 'same' : null;
  if (isKnown(a) && isKnown(b)) return isKin(a, b) ? 'same' : null;
  // "Armed men" are nobody's government; who is not told at all may be.
  if ((stateA !== null && b !== null) || (stateB !== null && a !== null)) return null;
  if (a !== null && b !== null && CAMPS.has(a) !== CAMPS.has(b) && (a.endsWith(b) || b.endsWith(a)))
    return 'same';
  return 'open';
}

const isSupply = (objects: Iterable<MeasureObject>, isWhole: boolean): boolean => {
  const all = [...objects];
  return !isWhole && all.length > 0 && all.every((o) => SUPPLIES.has(o));
};

/** One report's fuel blockade is the next one's ban on fuel. */
export function familyFits(mention: Mention, draft: Draft): boolean {
  if (mention.families.includes(draft.family)) return true;
  const isMentionSupply = isSupply(mention.objects, mention.objects.length === 0);
  if (draft.family === 'blockade') return mention.families.includes('ban') && isMentionSupply;
  return (
    draft.family === 'ban' && mention.families.includes('blockade') && isSupply(draft.objects, draft.isWhole)
  );
}

/** Shared ground; `open` where one of them names no place. */
export function placeFit(mention: Mention, draft: Draft): 'same' | 'open' | null {
  // "La mairie de Kayes dément": a place that is part of a name is still told.
  if (mention.places.length === 0)
    return draft.places.some((p) => mention.words.includes(` ${p.key} `)) ? 'same' : 'open';
  if (draft.places.length === 0) return 'open';
  return mention.places.some((a) => draft.places.some((b) => overlaps(a, b))) ? 'same' : null;
}

/** Days between a mention that names no object and the measure that it may mean. */
const FOLLOW_UP_DAYS = 14;

/** Whether both bear on the same; `open` where one names nothing. */
export function objectFit(mention: Mention, draft: Draft): 'same' | 'open' | null {
  const { objects } = mention;
  if (objects.some((o) => draft.objects.has(o))) return 'same';
  const isOpen = objects.length === 0 || draft.objects.size === 0;
  // A blockade or curfew is of everything, and a word of what it lets through is no other one.
  if (draft.family === 'blockade' || draft.family === 'curfew') return 'open';
  if (!isOpen) return null;
  if (objects.length === 0 && draft.objects.size === 0 && sharesWords(mention, draft)) return 'same';
  return Math.abs(daysBetween(draft.heard, mention.day)) <= FOLLOW_UP_DAYS ? 'open' : null;
}

/** Words of at least so many letters are compared by their first letters, since French and English inflect the end. */
const STEM = 6;

function sharesWords(mention: Mention, draft: Draft): boolean {
  const names = plain(
    [...mention.places, ...draft.places]
      .map((p) => p.name)
      .concat(mention.record.organisation ?? '', mention.record.speaker ?? '')
      .join(' '),
  );
  const stems = (words: string): Set<string> =>
    new Set(
      words
        .split(' ')
        .filter((w) => w.length >= STEM && !names.includes(` ${w} `) && !COMMON.has(w.slice(0, STEM)))
        .map((w) => w.slice(0, STEM)),
    );
  const own = stems(mention.words);
  return draft.tellings.some((t) => [...stems(t.mention.words)].some((w) => own.has(w)));
}

/** Stems of what is said of every measure. */
const COMMON: ReadonlySet<string> = new Set(
  'interd menace annonc report region soldat habita groupe ordonn mesure nouvea banned threat people decrar declar warned suspen fermet jusqua jusqu contre combat popula reside author gouver govern mercre vendre dimanc samedi wednes thursd saturd tuesda monday friday sunday janvie fevrie septem octobr novemb decemb januar februa octobe'.split(
    ' ',
  ),
);

/** A lifted measure is recalled for so many days before an undated word of it means another. */
const RECALL_AFTER_END_DAYS = 30;

/** Whether the measure was in force, or being announced, when the mention was said. */
export function timeFits(mention: Mention, draft: Draft): boolean {
  const { said, toldOn, day, renews, isRecall } = mention;
  const silence = FAMILIES[draft.family].silenceDays;
  const from = draft.announced?.day ?? draft.tellings[0]?.mention.day ?? draft.heard;
  if (draft.endedOn !== null) {
    if (said !== null && day > draft.endedOn && !isRecall) return false;
    if (said === null && (renews || daysBetween(draft.endedOn, toldOn) > RECALL_AFTER_END_DAYS)) return false;
  }
  if (said === null) return toldOn >= from && daysBetween(draft.heard, toldOn) <= silence;
  const isAfter = daysBetween(draft.heard, said.start) <= silence;
  // Where nobody dated it, an earlier day is the first that is given for it.
  const isOpenBefore = draft.announced?.kind === 'by' && isRecall;
  const slack = isRecall ? SLIP_DAYS : silence;
  return isAfter && (isOpenBefore || daysBetween(said.end < toldOn ? said.end : toldOn, from) <= slack);
}
