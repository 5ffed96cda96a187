import type { Findings, Incident } from '../core/findings.ts';
import type { Tlp } from '../core/report.ts';
import { passagePrints } from './passages.ts';
import { relaysOf } from './relays.ts';
import { withoutSharedTolls } from './shared.ts';
import { sketch } from './sketch.ts';

/** Names one incident of one report. */
export interface MentionRef {
  /** Digest of the report. */
  readonly report: string;
  /** Incident id within that report's findings. */
  readonly incident: string;
}

/** What the record knows of a report beside its findings. */
export interface ReportFacts {
  readonly source: string | null;
  readonly url: string | null;
  /** Instant of acknowledgement, ISO 8601 UTC. */
  readonly recordedAt: string;
  /** Place in the journal; grows. The earliest mention of an incident names it. */
  readonly sequence: number;
  readonly sensitivity: Tlp;
}

/** One incident as one report tells it, with what fusion needs to know of that report. */
export interface Mention extends ReportFacts {
  /** Digest of the report. */
  readonly report: string;
  /** The id that came with the report. */
  readonly reportId: string;
  readonly title: string | null;
  readonly lang: string;
  /** ISO day. */
  readonly publishedAt: string | null;
  readonly incident: Incident;
  /** MinHash of the report's body; see `sketch`. Empty: a body too short to compare. */
  readonly sketch: readonly number[];
  /** Fingerprints of the words around the incident's evidence; see `passagePrints`. */
  readonly passage: readonly number[];
  /** Outlets that the report says it relays, as keys of the outlet table ("afp"). */
  readonly relays: readonly string[];
  /** How many earlier incidents of this report begin at the same words with the same type ("seven towns attacked"). */
  readonly twin: number;
  /** How many incidents and statements the whole report yields. */
  readonly yields: { readonly incidents: number; readonly statements: number };
}

/** The key of a mention in maps: one string for report and incident. */
export function refKey(ref: MentionRef): string {
  return `${ref.report}\u0000${ref.incident}`;
}

/** The reference of a mention. */
export function refOf(mention: Mention): MentionRef {
  return { report: mention.report, incident: mention.incident.id };
}

/** The mentions of one report, in the order of its findings; denied incidents are mentions too. */
export function mentionsOf(findings: Findings, facts: ReportFacts): Mention[] {
  const { report } = findings;
  const shared = {
    ...facts,
    report: report.digest,
    reportId: report.id,
    title: report.title,
    lang: report.lang,
    publishedAt: report.publishedAt,
    sketch: sketch(report.text),
    relays: relaysOf(findings),
    yields: { incidents: findings.incidents.length, statements: findings.statements.length },
  };
  return withoutSharedTolls(findings).map((incident, i) => {
    const twin = findings.incidents
      .slice(0, i)
      .filter((earlier) => nameOf(earlier) === nameOf(incident)).length;
    return { ...shared, incident, passage: passagePrints(incident, report.text), twin };
  });
}

/** What names an incident within its report, but for twins: where its words begin, and its type. */
export function nameOf(incident: Incident): string {
  return `${incident.evidence[0]?.start ?? 0} ${incident.subEventType}`;
}
