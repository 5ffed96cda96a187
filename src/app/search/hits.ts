/** From what the store found to what is shown of it: a name, and the lines in which the words stand. */
import type { FoundReport } from '../../core/ports.ts';
import type { IncidentDetail, PlaceRecord, StatementRecord } from '../../core/records.ts';
import { marksIn, type SearchTerm } from '../../core/search-words.ts';
import type { MarkedText, SearchHit } from '../../core/search.ts';
import { fold } from '../../language/tokens.ts';

const MAX_LINES = 3;
/** Of a long text what stands around the first words found. */
const BEFORE_CHARS = 60;
const EXCERPT_CHARS = 220;

type Terms = readonly SearchTerm[];

/** What every hit has, for those kinds that have no more. */
export function bareHit(kind: SearchHit['kind'], id: string, title: string, terms: Terms): SearchHit {
  return {
    kind,
    id,
    title: marked(title, terms),
    lines: [],
    day: null,
    eventType: null,
    act: null,
    at: null,
    sensitivity: null,
    source: null,
  };
}

export const placeHit = (
  { placeId, name, admin1, country, lon, lat }: PlaceRecord,
  terms: Terms,
): SearchHit => ({
  ...bareHit('place', placeId, name, terms),
  lines: [admin1, country].some((part) => part !== null)
    ? [{ text: [admin1, country].filter((part) => part !== null).join(', '), marks: [] }]
    : [],
  at: [lon, lat],
});

export const actorHit = (
  { actorId, name }: { readonly actorId: string | null; readonly name: string },
  terms: Terms,
): SearchHit => bareHit('actor', actorId ?? name, name, terms);

/** The summary always; of what else is searched only the lines that hold a word. */
export function incidentHit(incident: IncidentDetail, terms: Terms): SearchHit {
  const { id, where, when, summary, eventType, sensitivity, perpetrators, mentions, claims } = incident;
  const others = [
    where?.admin1 ?? '',
    where?.admin2 ?? '',
    ...perpetrators.map(({ name }) => name),
    ...mentions.flatMap(({ report }) => report.title ?? []),
    // Other summaries and actors are not kept with the incident; the words they were read from are.
    ...claims.flatMap(({ spans }) => spans.map(({ quote }) => quote)),
  ];
  const texts = [summary, ...others].filter(
    (text, i, all) => i === 0 || !all.slice(0, i).some((one) => one.includes(text)),
  );
  const lines = texts.map((text) => excerpt(text, terms));
  return {
    ...bareHit('incident', id, where?.name ?? '', terms),
    lines: lines.filter(({ marks }, i) => i === 0 || marks.length > 0).slice(0, MAX_LINES),
    day: when?.start ?? null,
    eventType,
    sensitivity,
  };
}

export function statementHit(statement: StatementRecord, terms: Terms): SearchHit {
  const { id, report, speaker, organisation, act, when, reportedOn, evidence, sensitivity } = statement;
  const quotes = evidence.map((span) => ({ span, line: excerpt(span.quote, terms) }));
  const holding = quotes.filter(({ line }) => line.marks.length > 0);
  const chosen = holding.length > 0 ? holding : quotes.slice(0, 1);
  const first = chosen[0]?.span;
  return {
    ...bareHit('statement', `${report}/${id}`, speaker ?? organisation ?? '', terms),
    lines: chosen.map(({ line }) => line).slice(0, MAX_LINES),
    day: when?.start ?? reportedOn,
    act,
    sensitivity,
    source: { report, span: first === undefined ? null : [first.start, first.end] },
  };
}

/** The text around the first words found; the beginning of the passage where they stand in the title only. */
export function reportHit({ summary, passage, startsAt }: FoundReport, terms: Terms): SearchHit {
  const [first] = marksIn(passage, terms, fold);
  return {
    ...bareHit('report', summary.digest, summary.title ?? '', terms),
    lines: [excerpt(passage, terms)],
    day: summary.publishedAt,
    sensitivity: summary.sensitivity,
    source: {
      report: summary.digest,
      span: first === undefined ? null : [first[0] + startsAt, first[1] + startsAt],
    },
  };
}

function marked(text: string, terms: Terms): MarkedText {
  return { text, marks: marksIn(text, terms, fold) };
}

/** As much of a text as a line shows, around the first words found. */
export function excerpt(text: string, terms: Terms): MarkedText {
  if (text.length <= EXCERPT_CHARS) return marked(plainLine(text), terms);
  const at = marksIn(text, terms, fold)[0]?.[0] ?? 0;
  const wished = Math.max(0, at - BEFORE_CHARS);
  // Cut between words; a text without blanks is cut where it must be.
  const blank = text.indexOf(' ', wished);
  const start = wished === 0 ? 0 : blank >= 0 && blank < at ? blank + 1 : wished;
  const limit = start + EXCERPT_CHARS;
  const last = text.lastIndexOf(' ', limit);
  const end = limit >= text.length ? text.length : last > at ? last : limit;
  const body = plainLine(text.slice(start, end).toWellFormed());
  return marked(`${start > 0 ? '… ' : ''}${body}${end < text.length ? ' …' : ''}`, terms);
}

/** Of a text of several lines one. */
const plainLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
