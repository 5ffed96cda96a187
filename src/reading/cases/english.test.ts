import { expect, test } from 'vitest';
import type { Findings } from '../../core/findings.ts';
import { TURNS, type Turns } from './english.fixture.ts';
import { findingsOf } from './telling.fixture.ts';

const doers = ({ actors }: Findings['incidents'][number]): string =>
  actors
    .filter((a) => a.role === 'perpetrator')
    .map((a) => a.actorId)
    .join('+');

/** Whether a report of one sentence is read as one incident of the kind, with the figure and the doer. */
function isRead({ incidents, statements }: Findings, { kind, harm, actor }: Turns): boolean {
  if (kind === 'none') return incidents.length === 0;
  if (kind.startsWith('stmt:')) return statements.some((s) => `stmt:${s.act}` === kind);
  const [incident] = incidents;
  return (
    incidents.length === 1 &&
    incident !== undefined &&
    `${incident.eventType}/${incident.subEventType}`.includes(kind) &&
    (harm === undefined || incident.harm.some((h) => `${h.effect}:${h.low}` === harm)) &&
    (actor === undefined || doers(incident) === actor)
  );
}

test.each(TURNS.map((turns) => [turns.kind, turns.sentence, turns] as const))('%s: %s', (_k, _s, turns) => {
  const misread = turns.words
    .split('|')
    .filter((word) => !isRead(findingsOf('en', turns.sentence.replace('%', word.trim())), turns));
  expect(misread).toEqual([]);
});
