import { expect, test } from 'vitest';
import type { BriefSection, BriefSentence } from '../../core/brief.ts';
import { changes } from './changes.ts';

const said = (key: string, fr: string, en: string, incidents: readonly string[]): BriefSentence => ({
  key,
  text: { fr, en },
  citations: [{ report: 'r', span: { start: 0, end: 4, quote: 'word' } }],
  figures: [],
  incidents,
  findings: [],
});
const sections = (...sentences: readonly BriefSentence[]): readonly BriefSection[] => [
  { id: 'chronology', title: { fr: '', en: '' }, sentences, empty: { fr: '', en: '' }, notes: [] },
];
const toll = (who: string, fr: string, en: string): BriefSentence =>
  said(`toll/incident/inc-1/killed/${who}`, fr, en, ['inc-1']);

const KILLED = toll('civilians', 'Bilan déclaré\u00a0: 3 tués.', 'Reported toll: 3 killed.');
const MORE = toll('state_forces', 'Également\u00a0: 2 tués.', 'Also: 2 killed.');
const NOW = new Map([['inc-1', { name: 'Djibo', day: '2025-05-11' }]]);

const texts = (told: readonly BriefSentence[], lang: 'fr' | 'en'): readonly string[] =>
  told.map(({ text }) => text[lang]);

test('a toll that is news by itself says where and when, whichever stood before it', () => {
  const told = changes(sections(KILLED, MORE), { sections: sections() }, NOW);
  expect(texts(told, 'fr')).toEqual([
    'Nouveau\u00a0— Bilan déclaré (Djibo, 11 mai 2025)\u00a0: 3 tués.',
    'Nouveau\u00a0— Bilan déclaré (Djibo, 11 mai 2025)\u00a0: 2 tués.',
  ]);
  expect(texts(told, 'en')[1]).toBe('New — Reported toll (Djibo, 11 May 2025): 2 killed.');
});

test('revised, the earlier words stand as they were; that the place is known better is no news', () => {
  const before = sections(toll('civilians', 'Bilan déclaré\u00a0: 1 tué.', 'Reported toll: 1 killed.'));
  expect(texts(changes(sections(KILLED), { sections: before }, NOW), 'en')).toEqual([
    'Revised — Reported toll (Djibo, 11 May 2025): 3 killed. Before: “Reported toll: 1 killed.”',
  ]);
  expect(changes(sections(KILLED), { sections: sections(KILLED) }, NOW)).toEqual([]);
});

test('what is no longer said is told with what the last brief knew; what nobody knows is left out', () => {
  const whereabouts = new Map([['inc-1', { name: 'Djibo', day: null }]]);
  const gone = (known: typeof whereabouts | undefined): readonly string[] =>
    texts(changes(sections(), { sections: sections(KILLED), whereabouts: known }), 'fr');
  expect(gone(whereabouts)).toEqual(['N’est plus dit\u00a0— Bilan déclaré (Djibo)\u00a0: 3 tués.']);
  expect(gone(undefined)).toEqual(['N’est plus dit\u00a0— Bilan déclaré\u00a0: 3 tués.']);
});

test('of an operation of many places three are named', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const whole = said(
    'toll/operation/op-1/killed/civilians',
    'Bilan déclaré de l’ensemble\u00a0: 9 tués.',
    'Reported toll of the whole: 9 killed.',
    ids,
  );
  const known = new Map(ids.map((id) => [id, { name: id.toUpperCase(), day: '2025-07-01' }]));
  const told = changes(sections(whole), { sections: sections() }, known);
  expect(texts(told, 'fr')).toEqual([
    'Nouveau\u00a0— Bilan déclaré de l’ensemble (A, B, C et ailleurs, 1er juillet 2025)\u00a0: 9 tués.',
  ]);
  expect(texts(told, 'en')[0]).toContain('(A, B, C and elsewhere, 1 July 2025): 9 killed.');
});
