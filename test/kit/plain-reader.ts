/**
 * A small reader for tests of what stands around reading: each line of a report that is made of fields is one
 * incident, "2025-07-01 | Kayes | 14.45 | -11.44 | Battles | Armed clash | JNIM | 3"; other lines say nothing.
 */
import { isIsoDay } from '../../src/core/calendar.ts';
import { digest } from '../../src/core/digest.ts';
import { VigieError } from '../../src/core/errors.ts';
import {
  FINDINGS_SCHEMA,
  type EventType,
  type Findings,
  type Incident,
  type Span,
  type SubEventType,
} from '../../src/core/findings.ts';
import type { ReportInput } from '../../src/core/report.ts';

function incidentOf(line: string, start: number, index: number): Incident | null {
  const fields = line.split('|').map((field) => field.trim());
  const [day, name, lat, lon, eventType, subEventType, actor, killed] = fields;
  if (!day || !isIsoDay(day) || !name || !lat || !lon || !eventType || !subEventType) return null;
  const at = (part: string): Span => {
    const from = start + line.indexOf(part);
    return { start: from, end: from + part.length, quote: part };
  };
  const whole = [{ start, end: start + line.length, quote: line }];
  return {
    id: `i${index}`,
    eventType: eventType as EventType,
    subEventType: subEventType as SubEventType,
    summary: `${subEventType}, ${name}`,
    when: { start: day, end: day, time: null, partOfDay: null, timePrecision: 1, evidence: [at(day)] },
    where: {
      name,
      placeId: `test:${name}`,
      lat: Number(lat),
      lon: Number(lon),
      country: 'ML',
      admin1: null,
      admin2: null,
      geoPrecision: 1,
      radiusKm: null,
      probability: 0.9,
      alternatives: [],
      evidence: [at(name)],
    },
    actors: actor
      ? [
          {
            role: 'perpetrator',
            name: actor,
            actorId: actor.toLowerCase(),
            actorType: 'rebel_group',
            evidence: [at(actor)],
          },
        ]
      : [],
    targets: [],
    harm: killed
      ? [
          {
            effect: 'killed',
            who: 'unknown',
            low: Number(killed),
            high: Number(killed),
            nationalities: [],
            source: null,
            certainty: 'stated',
            evidence: whole,
          },
        ]
      : [],
    damage: [],
    means: [],
    outcome: [],
    responsibility: { status: 'unknown', by: null, evidence: [] },
    certainty: 'stated',
    background: false,
    evidence: whole,
  };
}

/** Reads a report of lines as above. @throws VigieError for any language but French and English */
export function readPlain(report: ReportInput): Findings {
  const lang = report.lang ?? 'en';
  if (lang !== 'en' && lang !== 'fr') throw new VigieError('bad_input', `No pack reads "${lang}".`);
  const incidents: Incident[] = [];
  let start = 0;
  for (const line of report.text.split('\n')) {
    const incident = incidentOf(line, start, incidents.length + 1);
    if (incident !== null) incidents.push(incident);
    start += line.length + 1;
  }
  const key = digest(report.text);
  return {
    schema: FINDINGS_SCHEMA,
    engine: { version: 'test', rules: 'test' },
    report: {
      id: report.id ?? key,
      digest: key,
      lang,
      title: report.title ?? null,
      publishedAt: report.publishedAt ?? null,
      text: report.text,
    },
    incidents,
    operations: [],
    statements: [],
    signals: [],
    corridors: [],
    assessments: [],
    contradictions: [],
  };
}
