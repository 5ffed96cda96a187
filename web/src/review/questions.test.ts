import { expect, test } from 'vitest';
import type { ReviewItem } from '../../../src/core/decisions.ts';
import type { IncidentDetail } from '../../../src/core/records.ts';
import { EN } from '../messages/en.ts';
import { FR } from '../messages/fr.ts';
import { detailText, doubtText, impactText, mentionAt } from './questions.ts';

const item = (kind: ReviewItem['kind'], people: number, doubt = 0.5): ReviewItem => ({
  id: 'rev-1',
  kind,
  impact: 1,
  doubt,
  change: { incidents: 1, people },
  incidents: [],
  pair: null,
  reasons: [],
  decision: null,
});

test.each([
  ['may_be_one', 4, 'If these are one: one incident fewer, 4 reported dead not counted twice'],
  ['may_be_one', 0, 'If these are one: one incident fewer'],
  ['may_be_two', 4, 'If it does not belong: one incident more'],
  ['toll', 9, '9 reported dead more or fewer'],
  ['date', 0, 'The day in the timeline hangs on it'],
] as const)('%s with %d people', (kind, people, words) => {
  expect(impactText(item(kind, people), 'en', EN)).toBe(words);
});

test('French counts one as French does', () => {
  expect(impactText(item('toll', 1), 'fr', FR)).toBe('1 mort déclaré de plus ou de moins');
});

test('a doubt is said in words', () => {
  expect([0.5, 0.3, 0.1].map((doubt) => doubtText(item('toll', 0, doubt), EN))).toEqual([
    'the present answer is as likely wrong as right',
    'the present answer may well be wrong',
    'the present answer is probably right',
  ]);
});

test('of two mentions in one report the nearer words are meant', () => {
  const mention = (incident: string, start: number): unknown => ({
    report: { digest: 'r' },
    incident,
    evidence: [{ start, end: start + 1, quote: 'x' }],
  });
  const incident = { mentions: [mention('i1', 0), mention('i2', 90)] } as unknown as IncidentDetail;
  const anchor = { report: 'r', ownId: 'inc-1', wordsAt: 80 };
  expect(mentionAt(incident, anchor)?.incident).toBe('i2');
  expect(mentionAt(incident, { ...anchor, report: 'other' })).toBe(null);
});

test.each([
  ['security_post · border_post', 'poste de sécurité · poste frontière'],
  ['Armed clash', 'Affrontement armé'],
  ['2025-07-02 · 2025-07-02/2025-07-03', '2 juil. 2025 · 2 juil. 2025 – 3 juil. 2025'],
  ['killed 2 · 4', '2 tués (déclarés) · 4'],
  ['Nioro du Sahel, 0 km', 'Nioro du Sahel, 0 km'],
])('%s is said in words', (detail, words) => {
  expect(detailText(detail, 'fr', FR)).toBe(words);
});
