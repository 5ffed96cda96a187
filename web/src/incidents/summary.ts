import type { IncidentSummary } from '../../../src/core/records.ts';
import { dayRange } from '../format/dates.ts';
import { actorIn } from '../format/names.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';
import { SUMMARY } from '../messages/summary.ts';

/** What a summary is made of. */
export type Summarised = Pick<
  IncidentSummary,
  'summary' | 'lang' | 'subEventType' | 'where' | 'when' | 'perpetrators' | 'responsibility'
>;

/**
 * An incident in one sentence of the reader's language. That of the reader comes with the incident only where its first
 * report is in that language; else what is known of it is said in the page's words.
 */
export function summaryIn(incident: Summarised, lang: Lang, m: Messages): string {
  if (incident.lang === lang) return incident.summary;
  const { where, when, perpetrators, responsibility } = incident;
  const words = SUMMARY[lang];
  const place = where === null ? '' : ` ${words[turnOf(where.geoPrecision)](where.name)}`;
  const day = when === null ? '' : `, ${dayRange(when.start, when.end, lang)}`;
  const who = perpetrators.map((actor) => actorIn(actor, lang)).join(', ');
  const turn = responsibility.status === 'claimed' ? words.claimedBy : words.attributedTo;
  return `${m.terms.subEventType[incident.subEventType]}${place}${day}${who === '' ? '' : ` – ${turn(who)}`}.`;
}

const turnOf = (precision: 1 | 2 | 3): 'at' | 'near' | 'inArea' =>
  (['at', 'near', 'inArea'] as const)[precision - 1] ?? 'inArea';
