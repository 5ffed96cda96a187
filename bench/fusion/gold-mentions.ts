import { readFileSync } from 'node:fs';
import { digest } from '../../src/core/digest.ts';
import type {
  EventType,
  Findings,
  Harm,
  Incident,
  Responsibility,
  Span,
  SubEventType,
  TargetCategory,
} from '../../src/core/findings.ts';

interface GoldIncident {
  readonly key: string;
  readonly eventType: EventType;
  readonly subEventType: SubEventType;
  readonly place: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geoPrecision: 1 | 2 | 3 | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly time: string | null;
  readonly timePrecision: 1 | 2 | 3 | null;
  readonly perpetrators: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly targets: readonly TargetCategory[];
  readonly harm: readonly Omit<Harm, 'evidence'>[];
  readonly responsibility: Omit<Responsibility, 'evidence'>;
  readonly certainty: Incident['certainty'];
  readonly background: boolean;
  readonly quote: string;
}

interface GoldRow {
  readonly id: string;
  readonly lang: string;
  readonly publishedAt: string | null;
  readonly incidents: readonly GoldIncident[];
}

const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function placeOf(gold: GoldIncident, evidence: readonly Span[]): Incident['where'] {
  if (gold.place === null) return null;
  const { lat, lon, country } = gold;
  const rest = {
    admin1: null,
    admin2: null,
    radiusKm: null,
    probability: null,
    alternatives: [],
    placeId: null,
  };
  return { name: gold.place, lat, lon, country, geoPrecision: gold.geoPrecision ?? 3, ...rest, evidence };
}

function whenOf(gold: GoldIncident, evidence: readonly Span[]): Incident['when'] {
  if (gold.start === null || gold.end === null) return null;
  const { start, end, time } = gold;
  return { start, end, time, partOfDay: null, timePrecision: gold.timePrecision ?? 3, evidence };
}

function incidentOf(gold: GoldIncident, index: number, text: string): Incident {
  const start = Math.max(0, text.indexOf(gold.quote));
  const evidence = [{ start, end: start + gold.quote.length, quote: gold.quote }];
  const { eventType, subEventType, certainty, background } = gold;
  return {
    id: `i${index + 1}`,
    eventType,
    subEventType,
    certainty,
    background,
    summary: gold.quote,
    when: whenOf(gold, evidence),
    where: placeOf(gold, evidence),
    actors: gold.perpetrators.map(({ id, names }) => ({
      role: 'perpetrator',
      name: names[0] ?? id,
      actorId: id,
      actorType: actorType(id),
      evidence,
    })),
    targets: gold.targets.map((category) => ({ category, name: null, evidence })),
    harm: gold.harm.map((harm) => ({ ...harm, evidence })),
    damage: [],
    means: [],
    outcome: [],
    responsibility: { ...gold.responsibility, evidence },
    evidence,
  };
}

function actorType(id: string): 'state_forces' | 'protesters' | 'rebel_group' {
  if (id === 'protesters') return 'protesters';
  return /army|fama|saf$|fardc|government/.test(id) ? 'state_forces' : 'rebel_group';
}

/** A gold row as the findings a perfect reader would give, with the key of each incident. */
export interface GoldReport {
  readonly findings: Findings;
  readonly keys: readonly string[];
}

/** Reads annotated reports and their texts (JSON Lines, matched by id). */
export function readGold(goldPath: string, inputPath: string): readonly GoldReport[] {
  const texts = new Map(
    lines(inputPath)
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map((row) => [row.id, row.text]),
  );
  return lines(goldPath).map((line) => {
    const row = JSON.parse(line) as GoldRow;
    const text = texts.get(row.id) ?? '';
    const report = {
      id: row.id,
      digest: digest(text),
      lang: row.lang,
      title: null,
      publishedAt: row.publishedAt,
      text,
    };
    const none = {
      operations: [],
      statements: [],
      signals: [],
      corridors: [],
      assessments: [],
      contradictions: [],
    };
    const incidents = row.incidents.map((gold, i) => incidentOf(gold, i, text));
    const findings: Findings = {
      schema: 'vigie.findings/1',
      engine: { version: 'gold', rules: '' },
      report,
      incidents,
      ...none,
    };
    return { findings, keys: row.incidents.map(({ key }) => key) };
  });
}
