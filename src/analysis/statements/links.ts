/** Incidents that may be a measure carried out, each with what both have in common. */
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { addDays, daysBetween } from '../../core/calendar.ts';
import { between, type DatedIncident } from './dated.ts';
import { heardOn, type Draft } from './draft.ts';
import { FAMILIES } from './families.ts';
import { byWhom, isDeed, onWhat, where, type Share } from './shares.ts';
import { coversAll, scopesOf, type Scope } from './scope.ts';
import type { ScopedLink } from './strands.ts';
import { afterWords } from './words.ts';

/**
 * Links of a measure, by day. The window is as long as the measure is heard of: from its announcement until it is lifted, its
 * silence is over, or the day asked; what carries it out surely extends it.
 * @param incidents by first day
 */
export function linksOf(
  draft: Draft,
  incidents: readonly DatedIncident[],
  day: string,
): readonly ScopedLink[] {
  const { announced } = draft;
  if (announced === null) return [];
  const { silenceDays } = FAMILIES[draft.family];
  // Each word of it holds the window open for so long, from its own day on.
  const heard = draft.tellings
    .filter(({ role }) => role !== 'denial' && role !== 'easing' && role !== 'lifting')
    .map(({ mention, role }) => heardOn(mention, role))
    .map((from) => ({ from, until: addDays(from, silenceDays) }));
  const laid = [
    announced.day,
    ...draft.tellings.filter((t) => t.role === 'renewal').map((t) => t.mention.day),
  ].toSorted();
  const latest = heard.reduce((a, b) => laterOf(a, b.from), announced.day);
  let until = addDays(announced.day, silenceDays);
  const scopes = scopesOf(draft);
  const links: ScopedLink[] = [];
  const first = addDays(announced.day, -LOOSEST_DAYS);
  for (const incident of between(incidents, (i) => i.days.start, first, day)) {
    const { start, end } = incident.days;
    if (end < announced.day) continue;
    for (const h of heard) if (h.from <= start && h.until > until) until = h.until;
    if (start > until && start > latest) break;
    const link =
      start > until
        ? null
        : linkOf(draft, incident, laid.findLast((d) => d <= start) ?? announced.day, scopes);
    if (link === null) continue;
    links.push(link);
    if (link.strength === 'strong') until = laterOf(until, addDays(start, silenceDays));
  }
  return links;
}

/** No incident is dated more loosely than to a year. */
const LOOSEST_DAYS = 366;

const laterOf = (a: string, b: string): string => (b > a ? b : a);

function linkOf(
  draft: Draft,
  incident: DatedIncident,
  since: string,
  scopes: readonly Scope[],
): ScopedLink | null {
  const { start } = incident.days;
  // What was done and by whom is quickly asked, and settles most.
  if (!isDeed(incident) || byWhom(draft, incident) === null) return null;
  const standing = scopes.filter((scope) => !isLifted(draft, scope, start));
  const shared = standing.length === 0 ? null : sharedBy(draft, incident, standing);
  if (shared === null) return null;
  const daysAfter = Math.max(0, daysBetween(since, start));
  const doubts = doubtsOf(draft, incident);
  return {
    incident: incident.id,
    day: start,
    daysAfter,
    strength: doubts.length === 0 && shared.every((s) => s.weight === 'full') ? 'strong' : 'weak',
    reasons: [
      ...shared.map((s) => s.says),
      afterWords(daysAfter, since > (draft.announced?.day ?? '')),
      ...doubts,
    ],
    lineages: incident.lineages,
    placeKeys: [...new Set(shared.flatMap((s) => s.placeKeys ?? []))],
    objects: [...new Set(shared.flatMap((s) => s.objects ?? []))],
    sensitivity: incident.sensitivity,
  };
}

/** What keeps a link weak, whatever both have in common. */
function doubtsOf(draft: Draft, incident: DatedIncident): readonly Bilingual[] {
  const { days, certainty } = incident;
  return [
    ...(certainty === 'hedged' ? [DOUBTS.hedged] : []),
    ...(days.start < (draft.announced?.day ?? '') ? [DOUBTS.early] : []),
    ...(isOwnNews(draft, incident) ? [DOUBTS.own] : []),
  ];
}

const DOUBTS = {
  hedged: { fr: 'fait donné au conditionnel', en: 'told with reserve' },
  early: {
    fr: 'date large : peut précéder l’annonce',
    en: 'dated loosely: it may have come before the announcement',
  },
  own: {
    fr: 'connu du seul rapport de l’annonce, au même jour : peut être la menace elle-même',
    en: 'known from the report of the announcement alone, on its day: it may be the threat itself',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Told by nobody but who tells of the announcement, and on its day: "will be attacked" is easily read as done. */
function isOwnNews({ tellings }: Draft, { told, days }: DatedIncident): boolean {
  const laying = tellings.filter(({ mention }) => mention.kind === 'laying');
  const isOnDay = laying.some(({ mention }) => days.start <= mention.day && mention.day <= days.end);
  return isOnDay && told.every(({ report }) => laying.some((t) => t.mention.record.report === report));
}

function isLifted({ tellings }: Draft, scope: Scope, day: string): boolean {
  const lifted = tellings.filter(
    (t) => t.role === 'lifting' && t.mention.day < day && coversAll(t.mention, scope),
  );
  const last = lifted.reduce((d, t) => (t.mention.day > d ? t.mention.day : d), '');
  const isAgain = tellings.some((t) => t.role === 'renewal' && t.mention.day > last && t.mention.day <= day);
  return last !== '' && !isAgain;
}

/**
 * What an incident shares with a measure; null where it cannot be the measure carried out: by others, elsewhere, or on something
 * else. Of who, where and what at most one may be open or only half met; two, where one report tells of both.
 * @param standing places and things for which the measure holds then
 */
export function sharedBy(
  draft: Draft,
  incident: AnalysedIncident,
  standing: readonly Scope[],
): readonly Share[] | null {
  if (!isDeed(incident)) return null;
  const whom = byWhom(draft, incident);
  if (whom === null) return null;
  const places = draft.places.filter((p) => standing.some((s) => s.place?.key === p.key));
  const there = where(draft, incident, places);
  if (there === null) return null;
  const what = onWhat(draft, incident, there, standing);
  if (what === null) return null;
  const shares = [whom, there, what];
  const isTied = incident.told.some((t) => draft.tellings.some((o) => o.mention.record.report === t.report));
  const halves = shares.filter((s) => s.weight === 'half').length;
  if (halves > (isTied ? 2 : 1)) return null;
  return isTied ? [...shares, SAME_REPORT] : shares;
}

const SAME_REPORT: Share = {
  weight: 'full',
  says: { fr: 'un même rapport parle des deux', en: 'one report tells of both' },
};
