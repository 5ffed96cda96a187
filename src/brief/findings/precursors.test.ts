import { expect, test } from 'vitest';
import { lintWords } from '../../analysis/likelihood/index.ts';
import { madeUp, recordOf, report } from '../../analysis/novelty/record.fixture.ts';
import { precursorsOf } from '../../analysis/precursors/index.ts';
import { addDays } from '../../core/calendar.ts';
import type { SignalRecord } from '../../core/records.ts';
import { matterWith } from './matter.fixture.ts';
import { precursorsTold } from './precursors.ts';

const SPAN = { start: 0, end: 9, quote: 'patrouille' };
/** Every twentieth day, from February to September. */
const DAYS = Array.from({ length: 12 }, (_, i) => addDays('2025-02-01', 20 * i));

/** Patrols at Kayes, told of on a day by a report of their own. */
const patrol = (id: string, day: string): SignalRecord =>
  ({
    id,
    kind: 'patrols',
    where: {
      name: 'Kayes',
      placeId: null,
      lat: 14.45,
      lon: -11.43,
      country: 'ML',
      admin1: 'Kayes',
      geoPrecision: 1,
    },
    when: null,
    before: null,
    evidence: [SPAN],
    report: `r-${id}`,
    source: 'A',
    reportedOn: day,
    sensitivity: 'CLEAR',
  }) as unknown as SignalRecord;

/** @param lag days from each patrol to an incident; null: none follows */
function toldOf(days: readonly string[], lag: number | null) {
  const signals = days.map((day, i) => patrol(`g${i}`, day));
  const incidents = lag === null ? [] : days.map((day, i) => madeUp(`i${i}`, { day: addDays(day, lag) }));
  const record = recordOf(incidents, {
    signals,
    reports: [
      report('first', 'A', '2025-01-01'),
      report('last', 'A', '2025-12-31'),
      ...signals.map((each) => report(each.report, 'A', each.reportedOn ?? '')),
    ],
  });
  const answer = precursorsOf(record, {}, { replications: 199, seed: 1 });
  return precursorsTold(
    matterWith({ precursors: { kind: 'had', answer } }, { signals: signals.slice(0, 2) }),
  );
}

test('patrols that incidents followed: how often, how often nothing, and against chance days', () => {
  const { sentences, open, findings } = toldOf(DAYS, 2);
  const [lead] = sentences;
  expect(sentences).toHaveLength(1);
  expect(lead?.text.fr).toMatch(
    /^Patrouilles, dans la région de Kayes \(Mali\)\u00a0: plus souvent suivis que par hasard de dates\. 12 signaux de ce genre connus d’avance, dont 12 suivis d’un incident dans la région sous 14 jours et 0 suivis de rien \(au hasard des jours\u00a0: [\d,]+\u00a0; p = 0,\d+\)\.$/,
  );
  expect(lead?.text.en).toContain(
    '12 such signals told beforehand, of which 12 were followed by an incident',
  );
  const numbers = findings[0]?.numbers ?? {};
  expect(numbers).toMatchObject({ signals: 12, followed: 12, followedByNothing: 0, windowDays: 14 });
  expect(numbers['p']).toBeLessThan(0.05);
  for (const { value } of lead?.figures ?? []) expect(Object.values(numbers)).toContain(value);
  expect(lead?.figures.map(({ from }) => from)).toEqual(lead?.figures.map(() => 'finding'));
  // The signals that the brief tells of are what it cites.
  expect(lead?.citations).toEqual([
    { report: 'r-g0', span: SPAN },
    { report: 'r-g1', span: SPAN },
  ]);
  expect(open.map(({ key }) => key)).toEqual(['change/worth/patrols ML Kayes']);
  expect(lintWords([...sentences, ...open].map(({ text }) => text))).toEqual([]);
});

test('patrols that nothing followed are not said to warn of anything', () => {
  const { sentences, findings } = toldOf(DAYS, null);
  expect(findings[0]?.numbers).toMatchObject({ signals: 12 });
  expect(sentences[0]?.text.en).not.toContain('more often followed');
});

test('three patrols are too few to say', () => {
  const { sentences, findings } = toldOf(DAYS.slice(0, 3), 2);
  expect(sentences[0]?.text.fr).toBe(
    'Patrouilles, toutes régions réunies\u00a0: trop peu pour dire ce que valent ces signaux (3 signaux de ce genre connus d’avance\u00a0; il en faut 10).',
  );
  expect(findings[0]?.numbers).toMatchObject({ signals: 3, minimum: 10 });
});
