/** How incidents and their mentions are named on a command line, read and written. */
import type { RulingSide } from '../../core/decisions.ts';
import { VigieError } from '../../core/errors.ts';
import type { IncidentDetail } from '../../core/records.ts';
import type { Words } from '../messages/index.ts';
import type { AskRecords } from '../record/access.ts';

export type MentionOf = IncidentDetail['mentions'][number];

/** Digests are told by their beginning, as they are shown; fewer digits could be a report's own id. */
const FEWEST_DIGITS = 8;
const LONGEST_ID = 40;

/** The id that a report came with, else the beginning of its digest. */
export function reportName({ id, digest }: MentionOf['report']): string {
  return id === digest || id.length > LONGEST_ID ? digest.slice(0, 12) : id;
}

/** A mention as it is shown and may be named: "rfi-12/i1". */
export function mentionName({ report, incident }: MentionOf): string {
  return `${reportName(report)}/${incident}`;
}

function isNamed({ report, incident }: MentionOf, given: string): boolean {
  const isReport = (name: string): boolean =>
    name === report.id || (name.length >= FEWEST_DIGITS && report.digest.startsWith(name));
  // A report's own id may hold strokes, so what is after the last one is the incident only where it fits.
  const at = given.lastIndexOf('/');
  return isReport(given) || (given.slice(at + 1) === incident && isReport(given.slice(0, Math.max(0, at))));
}

/**
 * The one mention of an incident that is named "REPORT/INCIDENT", or "REPORT" where that report tells of it once.
 * @throws VigieError `bad_usage` where none or several are
 */
export function mentionIn(
  detail: IncidentDetail,
  given: string,
  { say }: Words,
): { readonly report: string; readonly incident: string } {
  const found = detail.mentions.filter((mention) => isNamed(mention, given));
  const [one] = found;
  if (one !== undefined && found.length === 1) return { report: one.report.digest, incident: one.incident };
  const names = (found.length > 1 ? found : detail.mentions).map(mentionName).join(', ');
  throw new VigieError('bad_usage', say.judgement.notOneMention(given, detail.id, names));
}

/** An incident by its id. @throws VigieError `not_found` */
export async function incidentOf(
  id: string,
  records: AskRecords,
  { say }: Words,
  asOf?: string,
): Promise<IncidentDetail> {
  const found = await records.incident(id, { asOf });
  if (found !== null) return found;
  throw new VigieError(
    'not_found',
    asOf === undefined ? say.judgement.noIncident(id) : say.judgement.noIncidentBy(id, asOf),
  );
}

/** "INCIDENT" is the whole of it, "INCIDENT:REPORT/INCIDENT" one mention of it. */
export async function sideOf(given: string, records: AskRecords, words: Words): Promise<RulingSide> {
  const colon = given.indexOf(':');
  if (colon < 0) return { incident: given };
  const detail = await incidentOf(given.slice(0, colon), records, words);
  return { incident: detail.id, mentions: [mentionIn(detail, given.slice(colon + 1), words)] };
}

/** An argument as a shell takes it; in single quotes where it would be torn or expanded. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
