/**
 * Prints how far two people agree who annotated eighty of the reports without seeing each other's work: the second one's
 * annotations, scored against the first one's as a reader's findings are.
 * Usage: node bench/accuracy/coders.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGold, type GoldReport } from '../../src/app/evaluate/gold.ts';
import { readJsonLines } from '../../src/app/evaluate/jsonl.ts';
import type { PredictedReport } from '../../src/app/evaluate/predicted.ts';
import { scoreTable } from '../../src/app/evaluate/render.ts';
import { score } from '../../src/app/evaluate/score.ts';

const annotated = (file: string): readonly GoldReport[] => {
  const path = join(import.meta.dirname, 'seen', file);
  return readJsonLines(path, readFileSync(path, 'utf8'), checkGold);
};

const second = annotated('second-coder.jsonl');
const coded = new Set(second.map(({ id }) => id));
const first = annotated('gold.jsonl').filter(({ id }) => coded.has(id));

console.log(scoreTable(score(first, second.map(asFound)), {}));

/** Annotations in the shape of findings. */
function asFound({ id, incidents, statements, operations }: GoldReport): PredictedReport {
  return {
    report: { id, text: '' },
    incidents: incidents.map((incident, i) => ({
      id: `i${i}`,
      eventType: incident.eventType,
      subEventType: incident.subEventType,
      when: incident.start && incident.end ? { start: incident.start, end: incident.end } : null,
      where: { name: incident.place, lat: incident.lat, lon: incident.lon, evidence: [] },
      actors: incident.perpetrators.map((p) => ({
        role: 'perpetrator',
        name: p.names[0] ?? null,
        actorId: p.id,
        evidence: [],
      })),
      harm: incident.harm,
      responsibility: incident.responsibility,
      certainty: incident.certainty,
      background: incident.background,
      evidence: [],
    })),
    statements: statements.map(({ act, speaker, organisation }) => ({
      act,
      speaker,
      organisation,
      actorId: organisation,
    })),
    operations,
  };
}
