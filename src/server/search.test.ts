import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, openIn, sweep, take } from '../app/fixtures/opening.ts';
import type { SearchAnswer, SearchHit, SearchKind } from '../core/search.ts';
import { createReader } from '../reading/index.ts';
import { ensureTemplate } from '../store/index.ts';
import { createServer } from './server.ts';
import { searchAnswer } from './shapes/search.ts';

const LONG = `Bamako, 8 juillet 2025 – ${'La réunion a porté sur les récoltes. '.repeat(1500)}Le forgeron de Ansongo a témoigné.`;
const REPORTS = [
  {
    id: 'attack',
    title: 'Éboulement à l’est de Ségou',
    source: 'Radio du Sahel',
    publishedAt: '2025-07-02',
    text: 'Ségou, 2 juillet 2025 – Des hommes armés du JNIM ont attaqué le marché de Niono mardi. Trois villageois ont été tués, selon le chef de village.',
  },
  {
    id: 'later',
    title: 'Niono market attacked again',
    source: 'Delta Post',
    publishedAt: '2025-08-12',
    text: 'Niono, 12 August 2025 – JNIM fighters attacked the Niono market on Monday, killing two traders, a hospital source said.',
  },
  {
    id: 'blockade',
    title: 'Blocus',
    source: 'Radio du Sahel',
    publishedAt: '2025-07-05',
    text: 'Kayes, 5 juillet 2025 – Dans un communiqué, le JNIM annonce un blocus de la ville de Kayes et interdit l’entrée des camions-citernes.',
  },
  {
    id: 'secret',
    title: 'Note confidentielle',
    source: 'Bureau',
    publishedAt: '2025-07-06',
    sensitivity: 'RED' as const,
    text: 'Djenné, 6 juillet 2025 – Des hommes armés ont attaqué Djenné samedi, tuant un berger.',
  },
  { id: 'long', title: 'Compte rendu', source: 'Bureau', publishedAt: '2025-07-08', text: LONG },
];

let app: ReturnType<typeof createServer>;
beforeAll(async () => {
  await ensureTemplate();
  const vigie = await openIn(await newFolder(), [], createReader(), () => new Date('2025-09-16T12:00:00Z'));
  await take(vigie, REPORTS);
  app = createServer(vigie, { version: '1' });
}, 240_000);
afterAll(sweep);

async function search(q: string, more = ''): Promise<SearchAnswer> {
  const response = await app.request(`/api/search?${new URLSearchParams({ q }).toString()}${more}`, {
    headers: { 'accept-language': 'fr' },
  });
  expect(response.status).toBe(200);
  return searchAnswer.parse(await response.json());
}

const hitsOf = ({ groups }: SearchAnswer, kind: SearchKind): readonly SearchHit[] =>
  groups.find((group) => group.kind === kind)?.hits ?? [];
const found = ({ lines, title }: SearchHit): string[] =>
  [title, ...lines].flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));

test('every kind is found, the newest first, with its words marked', async () => {
  const answer = await search('NIONO');
  expect(hitsOf(answer, 'incident').map(({ day }) => day?.slice(0, 7))).toEqual(['2025-08', '2025-07']);
  expect(hitsOf(answer, 'place').map(({ title }) => title.text)).toEqual(['Niono']);
  expect(hitsOf(answer, 'report').map(({ title }) => title.text)).toEqual([
    'Niono market attacked again',
    'Éboulement à l’est de Ségou',
  ]);
  for (const { hits } of answer.groups) for (const hit of hits) expect(found(hit)).toContain('Niono');
  expect(hitsOf(await search('jnim'), 'actor')).toMatchObject([{ id: 'jnim' }]);
  const statements = hitsOf(await search('blocus Kayes'), 'statement');
  expect(statements.map(({ act }) => act)).toEqual(['blockade', 'ban']);
  for (const { source } of statements) expect(source?.span).not.toBeNull();
  expect(hitsOf(await search('diema'), 'road').length).toBeGreaterThan(0);
  expect(hitsOf(await search('Dakar Bamako'), 'corridor').length).toBeGreaterThan(0);
});

test.each<[string, string, string[]]>([
  ['without accents', 'eboulement segou', ['Éboulement à l’est de Ségou']],
  ['the beginning of a word', 'villageo', ['Éboulement à l’est de Ségou']],
  ['a phrase', '"chef de village"', ['Éboulement à l’est de Ségou']],
  ['a phrase that stands otherwise', '"village chef"', []],
  ['a word of the title and one of the text', 'blocus citernes', ['Blocus']],
  ['the end of a long report', 'forgeron', ['Compte rendu']],
  ['a like-pattern is no pattern', '%', []],
  ['a quote is no query', "niono' | '", ['Niono market attacked again', 'Éboulement à l’est de Ségou']],
])('reports by %s', async (_name, q, titles) => {
  const answer = await search(q, '&kind=report');
  expect(hitsOf(answer, 'report').map(({ title }) => title.text)).toEqual(titles);
});

test('a report opens at the words', async () => {
  const [hit] = hitsOf(await search('forgeron'), 'report');
  const [start = 0, end = 0] = hit?.source?.span ?? [];
  expect(LONG.slice(start, end)).toBe('forgeron');
});

test('limits, and how many there are', async () => {
  const { groups } = await search('niono', '&kind=report&limit=1');
  expect(groups).toMatchObject([{ kind: 'report', total: 2, hits: [{}] }]);
});

test('what is above the clearance is left out and counted', async () => {
  const all = await search('djenne');
  expect(all.leftOut).toBe(0);
  expect(hitsOf(all, 'report')).toMatchObject([{ sensitivity: 'RED' }]);
  const cleared = await search('djenne', '&clearance=GREEN');
  // The incident and its report; a road that bears the name rests on neither.
  expect(cleared.leftOut).toBe(2);
  expect(cleared.groups.filter(({ kind }) => kind !== 'road' && kind !== 'corridor')).toEqual([]);
});

test('as the record stood', async () => {
  expect(hitsOf(await search('niono', '&asOf=2025-09-15'), 'incident')).toEqual([]);
  expect(hitsOf(await search('niono', '&asOf=2025-09-16'), 'incident').length).toBe(2);
});

test('nothing to look for, and what cannot be asked', async () => {
  expect(await search('!!!')).toEqual({ terms: [], groups: [], leftOut: 0 });
  for (const query of ['', '?q=', '?q=a&limit=1000', '?q=a&kind=x'])
    expect((await app.request(`/api/search${query}`)).status).toBe(400);
});
