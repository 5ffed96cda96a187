import { expect, test } from 'vitest';
import { lintWords } from '../../analysis/likelihood/index.ts';
import { reporting } from '../../analysis/reporting/index.ts';
import { dayOf, incident, report } from '../../analysis/surges/record.fixture.ts';
import type { IncidentDetail } from '../../core/records.ts';
import { matterWith } from './matter.fixture.ts';
import { reportingTold } from './reporting.ts';

const SPAN = { start: 0, end: 6, quote: 'attack' };
const days = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** Radio A tells of every other day until day 80 and then no more; Journal B goes on. */
const reports = [
  ...days(0, 80).map((n) => report(`Radio A${n}`, 'Radio A', dayOf(n))),
  ...days(0, 110).map((n) => report(`Journal B${n}`, 'Journal B', dayOf(n))),
];
const incidents = days(0, 39).map((n) =>
  incident(`i${n}`, dayOf(2 * n), { told: [{ report: `Radio A${2 * n + 1}`, lineage: 0 }] }),
);
const answer = reporting({ incidents, reports }, dayOf(109));

/** As much of a detail as is cited. */
const detail = (id: string, relayedBy: string): IncidentDetail =>
  ({
    id,
    where: { name: 'Kayes', country: 'ML', admin1: 'Kayes' },
    when: null,
    mentions: [],
    claims: [{ field: 'when', relayedBy, report: `r-${id}`, spans: [SPAN] }],
  }) as unknown as IncidentDetail;

test('a usual source that fell silent is named, with its share, since when, and words of its own', () => {
  const matter = matterWith({}, { incidents: [detail('a', 'Journal B'), detail('b', 'Radio A')] });
  const { sentences, findings } = reportingTold(answer, matter);
  const told = sentences.find(({ key }) => key === 'quiet/ML/Kayes');
  expect(told?.text.fr).toMatch(
    /^Dans la région de Kayes \(Mali\), l’absence de récit ne vaut pas absence de violence\u00a0: Radio A, qui rapportait 100\u00a0% des incidents, se tait depuis le \d{1,2}(?:er)? \p{L}+ 20\d\d\.$/u,
  );
  expect(told?.text.en).toContain(
    'an absence of reports is not an absence of violence: Radio A, which reported 100%',
  );
  expect(told?.citations).toEqual([{ report: 'r-b', span: SPAN }]);
  expect(told?.figures).toEqual([{ value: 100, from: 'finding' }]);
  expect(findings.find(({ id }) => told?.findings.includes(id))?.numbers).toMatchObject({
    sharePercent: 100,
  });
  expect(lintWords(sentences.map(({ text }) => text))).toEqual([]);
});

test('where the silent told of nothing that the brief covers, the incidents of the area are cited', () => {
  const { sentences } = reportingTold(answer, matterWith({}, { incidents: [detail('a', 'Journal B')] }));
  expect(sentences.find(({ key }) => key === 'quiet/ML/Kayes')?.citations).toEqual([
    { report: 'r-a', span: SPAN },
  ]);
});

test('a silence of which the brief covers nothing rests on no words, and is not told', () => {
  expect(reportingTold(answer, matterWith({})).sentences).toEqual([]);
});

test('how late incidents are told is said of the brief, with its figures', () => {
  const { notes, findings } = reportingTold(answer, matterWith({}));
  expect(notes[0]?.text.fr).toContain(
    'la moitié des incidents sont connus en 1 jour, neuf sur dix en 1 jour (39 incidents)',
  );
  expect(findings.at(-1)?.numbers).toMatchObject({ n: 39, medianDays: 1, ninetyPercentDays: 1 });
});
