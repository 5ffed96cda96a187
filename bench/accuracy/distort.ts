/** Findings made from annotations, with seeded errors of every kind, to try a scorer on. */
import { addDays } from '../../src/core/calendar.ts';
import type { GoldIncident, GoldReport } from '../../src/app/evaluate/gold.ts';
import type { FusedIncident } from '../../src/app/evaluate/bcubed.ts';
import type {
  PredictedIncident,
  PredictedReport,
  PredictedStatement,
} from '../../src/app/evaluate/predicted.ts';
import { seeded } from '../../src/core/seeded.ts';

type Chance = (probability: number) => boolean;

/** What a middling reader might find: most of what is annotated, some of it wrong, some of it invented. */
export function distort(gold: readonly GoldReport[], seed: number): readonly PredictedReport[] {
  const random = seeded(seed);
  const chance: Chance = (probability) => random() < probability;
  const everything = gold.flatMap((report) => report.incidents);
  const stray = (): readonly GoldIncident[] =>
    chance(0.15) ? everything.slice(Math.floor(random() * everything.length)).slice(0, 1) : [];
  return gold
    .filter(() => chance(0.97))
    .map((report) => ({
      report: { id: report.id, text: report.incidents[0]?.quote ?? '' },
      incidents: [...report.incidents, ...stray()]
        .filter(() => chance(0.85))
        .map((incident, i) => blur(incident, `i${i}`, chance)),
      statements: report.statements.filter(() => chance(0.8)).map((s) => misquote(s, chance)),
      operations: chance(0.9) ? report.operations : [{}],
    }));
}

function blur(gold: GoldIncident, id: string, chance: Chance): PredictedIncident {
  const evidence = [{ start: 0, end: chance(0.5) ? gold.quote.length : 3, quote: gold.quote }];
  const shift = chance(0.15) ? 1 : 0;
  const near = (x: number | null): number | null => (x === null ? null : x + (chance(0.2) ? 0.3 : 0.05));
  return {
    id,
    eventType: chance(0.9) ? gold.eventType : 'Riots',
    subEventType: chance(0.8) ? gold.subEventType : 'Attack',
    when:
      gold.start && gold.end ? { start: addDays(gold.start, shift), end: addDays(gold.end, shift) } : null,
    where: chance(0.95)
      ? { name: chance(0.6) ? gold.place : 'Elsewhere', lat: near(gold.lat), lon: near(gold.lon), evidence }
      : null,
    actors: gold.perpetrators
      .filter(() => chance(0.8))
      .map((p) => ({
        role: 'perpetrator',
        name: p.names[0] ?? null,
        actorId: chance(0.5) ? p.id : 'unknown-armed',
        evidence: [],
      })),
    harm: gold.harm
      .filter(() => chance(0.85))
      .map(({ effect, low, certainty }) => ({
        effect,
        low: chance(0.1) ? low + 1 : low,
        certainty,
      })),
    responsibility: chance(0.7) ? gold.responsibility : { status: 'unknown' },
    certainty: chance(0.9) ? gold.certainty : 'denied',
    background: chance(0.9) ? gold.background : !gold.background,
    evidence,
  };
}

function misquote(gold: GoldReport['statements'][number], chance: Chance): PredictedStatement {
  return {
    act: chance(0.8) ? gold.act : 'other',
    speaker: gold.speaker,
    organisation: chance(0.7) ? gold.organisation : null,
    actorId: chance(0.5) ? gold.organisation : null,
  };
}

/** Groups mentions at random, about one in three with the one before it. */
export function fuse(findings: readonly PredictedReport[], seed: number): readonly FusedIncident[] {
  const random = seeded(seed + 1000);
  const groups: { report: string; incident: string }[][] = [];
  for (const { report, incidents = [] } of findings) {
    for (const { id } of incidents) {
      const last = groups.at(-1);
      const mention = { report: report.id, incident: id ?? '' };
      if (last && random() < 0.35) last.push(mention);
      else groups.push([mention]);
    }
  }
  return groups.map((mentions) => ({ mentions }));
}
