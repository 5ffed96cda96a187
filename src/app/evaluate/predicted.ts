/** What the scorer looks at in findings: a part of `vigie.findings/1`, so that any engine's output can be scored. */
import { z } from 'zod';

const evidence = z
  .array(z.object({ quote: z.string() }))
  .readonly()
  .optional();
const text = z.string().nullish();

const place = z.object({ name: text, lat: z.number().nullish(), lon: z.number().nullish(), evidence });

const incident = z.object({
  id: text,
  eventType: text,
  subEventType: text,
  when: z.object({ start: text, end: text }).nullish(),
  where: place.nullish(),
  actors: z
    .array(z.object({ role: text, name: text, actorId: text, evidence }))
    .readonly()
    .optional(),
  harm: z
    .array(z.object({ effect: z.string(), low: z.number(), certainty: text }))
    .readonly()
    .optional(),
  responsibility: z.object({ status: text }).nullish(),
  certainty: text,
  background: z.boolean().nullish(),
  evidence,
});

const statement = z.object({ act: text, speaker: text, organisation: text, actorId: text });

const predictedReport = z.object({
  report: z.object({ id: z.string(), text }),
  incidents: z.array(incident).readonly().optional(),
  statements: z.array(statement).readonly().optional(),
  operations: z.array(z.unknown()).readonly().optional(),
});

/** The fields of findings that are compared; `Findings` is assignable to it. */
export type PredictedReport = z.infer<typeof predictedReport>;
export type PredictedIncident = z.infer<typeof incident>;
export type PredictedStatement = z.infer<typeof statement>;

/** Checks one line of findings and returns it whole; throws a ZodError that names the field. */
export function checkPredicted(value: unknown): PredictedReport {
  predictedReport.parse(value);
  // Not the parsed copy: the sections that it drops are still searched for spans.
  return value as PredictedReport;
}
