import type { MentionAnchor, ReviewItem } from '../../../src/core/decisions.ts';
import type { ClaimField, IncidentDetail } from '../../../src/core/records.ts';
import { shortDay } from '../format/dates.ts';
import { isOne, number } from '../format/numbers.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';

/** The field that a question is about; null where it is about which mentions are one incident. */
export const FIELD_OF: Readonly<Record<ReviewItem['kind'], ClaimField | null>> = {
  may_be_one: null,
  may_be_two: null,
  strain: null,
  toll: 'harm',
  place: 'where',
  date: 'when',
  responsibility: 'responsibility',
};

/** Whether a question is answered by same, different or unsure. */
export const isRuled = ({ kind }: ReviewItem): boolean => kind === 'may_be_one' || kind === 'may_be_two';

/** What the answer would change, in words: "If these are one: one incident fewer, 4 reported dead not counted twice". */
export function impactText({ kind, change }: ReviewItem, lang: Lang, m: Messages): string {
  const { review } = m.judging;
  const people = Math.round(change.people);
  const n = number(people, lang);
  if (kind === 'may_be_one')
    return people === 0 ? review.fewer : `${review.fewer}, ${review.counted(n, isOne(people, lang))}`;
  if (kind === 'may_be_two') return review.more;
  if (kind === 'toll') return people === 0 ? review.openEnded : review.spread(n, isOne(people, lang));
  return review.hangsOn[kind];
}

/** The doubt in words; a percentage would claim more than the weights know. */
export function doubtText({ doubt }: ReviewItem, m: Messages): string {
  const { even, some, little } = m.judging.review.doubts;
  return doubt >= 0.4 ? even : doubt >= 0.2 ? some : little;
}

/** The mention of an incident that an anchor names: of several in one report, the one whose words stand nearest. */
export function mentionAt(
  incident: IncidentDetail,
  anchor: MentionAnchor,
): IncidentDetail['mentions'][number] | null {
  const gap = ({ evidence }: IncidentDetail['mentions'][number]): number =>
    Math.abs((evidence[0]?.start ?? 0) - anchor.wordsAt);
  const own = incident.mentions.filter(({ report }) => report.digest === anchor.report);
  return own.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
}

/** What was compared, in words: codes of the codebook and days are said as the page says them, names stay as they are. */
export function detailText(detail: string, lang: Lang, m: Messages): string {
  return detail
    .split(' · ')
    .map((part) => partText(part, lang, m))
    .join(' · ');
}

function partText(part: string, lang: Lang, m: Messages): string {
  const words: Readonly<Record<string, string>> = { ...m.terms.target, ...m.terms.subEventType };
  const known = words[part];
  if (known !== undefined) return known;
  const toll = /^([a-z]+) (\d.*)$/.exec(part);
  const harm: Readonly<Record<string, readonly [string, string]>> = m.terms.harm;
  const noun = toll?.[1] === undefined ? undefined : harm[toll[1]];
  if (noun !== undefined) return `${toll?.[2]} ${noun[1]}`;
  return part.replace(/(\d{4}-\d{2}-\d{2})(\/?)/g, (_, day: string, to: string) =>
    to === '' ? shortDay(day, lang) : `${shortDay(day, lang)} – `,
  );
}

/** The name under which an answer to a question is kept while it is entered and on its way. */
export const subjectOf = (question: string): string => `review:${question}`;
