import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReader } from '../../reading/index.ts';
import { ensureTemplate } from '../../store/index.ts';
import { newFolder, openIn, sweep, take } from '../fixtures/opening.ts';
import type { OpenedVigie } from '../open.ts';

const reports = [
  {
    id: 'threat',
    source: 'Radio Delta',
    lang: 'fr',
    publishedAt: '2025-09-04',
    text:
      'Le Jnim annonce un blocus de Kayes et de Nioro.\n\n' +
      'Dans un message vocal diffusé mercredi 3 septembre, un porte-parole du Jnim a déclaré que les villes de Kayes et de Nioro ' +
      'sont placées sous blocus et que plus aucun camion n’y entrera.',
  },
  {
    id: 'burnt',
    source: 'Journal Sud',
    lang: 'fr',
    publishedAt: '2025-09-15',
    text:
      'Des hommes armés ont attaqué dimanche 14 septembre un convoi de camions-citernes sur la route entre Diéma et Kolokani. ' +
      'Une quarantaine de citernes ont été incendiées.',
  },
];

let vigie: OpenedVigie;
let today = '2025-09-05';

beforeAll(async () => {
  await ensureTemplate();
  const now = (): Date => new Date(`${today}T12:00:00Z`);
  vigie = await openIn(await newFolder(), [], createReader(), now);
  await take(vigie, reports.slice(0, 1));
  today = '2025-09-16';
  await take(vigie, reports.slice(1));
}, 240_000);
afterAll(sweep);

const by = 'A. Diallo';

test('a blockade closes the roads of its towns, an ambush restricts its road; nothing is known before', async () => {
  const { statuses, day } = await vigie.roads.statuses();
  expect(day).toBe('2025-09-16');
  const known = new Map(statuses.map((one) => [one.segment, one]));
  const { network } = vigie.roads.network();
  const entering = network.segments.filter(({ from, to }) => [from, to].includes('ml:kayes'));
  expect(entering.length).toBeGreaterThan(1);
  for (const { id } of entering) {
    expect(known.get(id)).toMatchObject({ status: 'closed', evidence: [{ kind: 'statement' }] });
  }
  const before = await vigie.roads.statuses({ asOf: '2025-09-01' });
  expect(before.statuses).toEqual([]);
  const between = await vigie.roads.statuses({ asOf: '2025-09-10' });
  expect(between.statuses.length).toBeLessThan(statuses.length);
});

test('Kayes is cut off while its blockade is believed; a person who knows better decides, and can take it back', async () => {
  const kayes = async (asOf?: string) =>
    (await vigie.roads.access({ hubs: ['Bamako', 'Dakar'], asOf })).places.find(
      ({ name }) => name === 'Kayes',
    );
  expect(await kayes('2025-09-01')).toMatchObject({ state: 'uncertain' });
  expect(await kayes()).toMatchObject({ state: 'cut_off' });
  const { segments } = (await vigie.roads.corridor('dakar-bamako-nord')) ?? {};
  const open = segments?.find((id) => id.includes('kayes')) ?? '';
  const made = await vigie.judgement.decide({
    kind: 'road',
    by,
    why: 'Drove it',
    segment: open,
    status: 'open',
  });
  expect((await vigie.roads.segment(open)).status).toMatchObject({ status: 'open', by });
  expect((await kayes())?.state).not.toBe('cut_off');
  await vigie.judgement.decide({ kind: 'undo', by, decision: made.id });
  expect((await vigie.roads.segment(open)).status.status).toBe('closed');
  expect((await vigie.roads.segment(open)).corridors.map(({ id }) => id)).toContain('dakar-bamako-nord');
});

test('a corridor stands as its worst part, with its history; people define corridors of their own', async () => {
  const corridor = await vigie.roads.corridor('Corridor Dakar-Bamako par le nord', { from: '2025-09-01' });
  expect(corridor).toMatchObject({ status: 'closed', origin: 'built_in' });
  expect(corridor.history[0]).toMatchObject({ from: '2025-09-01', status: 'unknown', evidence: [] });
  expect(corridor.history.at(-1)).toMatchObject({ to: '2025-09-16', status: 'closed' });
  expect(corridor.stretches.map(({ segment }) => segment.id)).toEqual(corridor.segments);
  const made = await vigie.judgement.decide({
    kind: 'corridor',
    by,
    corridor: 'kayes-gogui',
    name: 'Kayes–Gogui',
    via: ['Kayes', 'Nioro du Sahel'],
  });
  expect((await vigie.roads.corridor('kayes gogui')).origin).toBe('user');
  await expect(
    vigie.judgement.decide({
      kind: 'corridor',
      by,
      corridor: 'kayes-gogui',
      name: 'x',
      via: ['Kayes', 'Ségou'],
    }),
  ).rejects.toMatchObject({ code: 'bad_input' });
  await vigie.judgement.decide({ kind: 'undo', by, decision: made.id });
  await expect(vigie.roads.corridor('kayes-gogui')).rejects.toMatchObject({ code: 'not_found' });
});

test('what a report made of roads is news to who had looked before it, and to nobody else', async () => {
  const [threat, burnt] = [1, 2];
  const first = await vigie.changes.since({ after: 0, limit: 500 });
  expect(first.towns.items.map(({ name }) => name)).toContain('Kayes');
  const second = await vigie.changes.since({ after: threat, limit: 500 });
  expect(second.roads.items.map(({ after }) => after)).toContain('restricted');
  expect(second.roads.items.every(({ after }) => after !== 'closed')).toBe(true);
  expect(second.towns.items.map(({ name }) => name)).not.toContain('Kayes');
  expect((await vigie.changes.since({ after: burnt, limit: 500 })).reports.total).toBe(0);
  const { sequence } = await vigie.changes.since({ limit: 1 });
  expect((await vigie.changes.since({ after: sequence, limit: 500 })).roads.total).toBe(0);
});

test('what changed is told between two days, roads and places', async () => {
  const changes = await vigie.roads.changes({ since: '2025-09-01', hubs: ['Bamako'] });
  expect(changes.segments.length).toBeGreaterThan(2);
  expect(changes.segments.every(({ before, after }) => before.status !== after.status)).toBe(true);
  expect(changes.places.filter(({ kind }) => kind === 'cut_off').map(({ name }) => name)).toContain('Kayes');
  // The second report appeared the day before, and was taken in today: it is news today.
  const news = await vigie.roads.changes({ hubs: ['Bamako'] });
  expect(news.since).toBe('2025-09-15');
  expect(news.segments.map(({ after }) => after.status)).toContain('restricted');
  await expect(vigie.roads.changes({ since: '2025-12-01' })).rejects.toMatchObject({ code: 'bad_input' });
});

test('two ways to a town share as little as can be; names that are none are refused', async () => {
  const ways = await vigie.roads.alternatives('Sikasso', { hubs: ['Bamako'] });
  expect(ways.ways).toHaveLength(2);
  await expect(vigie.roads.access({ hubs: ['Atlantis'] })).rejects.toMatchObject({ code: 'not_found' });
  await expect(vigie.roads.segment('nowhere')).rejects.toMatchObject({ code: 'not_found' });
  await expect(
    vigie.judgement.decide({ kind: 'road', by, segment: 'nowhere', status: 'open' }),
  ).rejects.toMatchObject({ code: 'not_found' });
});
