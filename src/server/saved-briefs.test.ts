import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPlain } from '../../test/kit/plain-reader.ts';
import { openVigie } from '../app/open.ts';
import { edit, NO_EDITS } from '../core/editing/index.ts';
import type { Vigie } from '../core/use-cases.ts';
import { createServer } from './server.ts';
import {
  briefDrift,
  briefVersion,
  namedDraft,
  savedBriefs,
  versionDifference,
} from './shapes/saved-briefs.ts';

const LINE = '2025-07-01 | Kayes | 14.45 | -11.44 | Battles | Armed clash | JNIM | 3\n';
const QUESTION = { since: '2025-06-25', until: '2025-07-02' };

let folder: string;
let vigie: Vigie;
let app: ReturnType<typeof createServer>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-briefs-'));
  vigie = await openVigie({ data: folder, read: readPlain, now: () => new Date('2025-07-02T12:00:00Z') });
  for await (const { status } of vigie.ingest([{ id: 'one', source: 'Radio Delta', text: LINE }]))
    expect(status).toBe('accepted');
  app = createServer(vigie, { version: '1.2.3' });
}, 240_000);

afterAll(async () => {
  await vigie.close();
  await rm(folder, { recursive: true });
});

// oxlint-disable-next-line typescript/no-explicit-any -- answers are looked into freely here
async function ask(path: string, body?: unknown, headers = {}): Promise<{ status: number; body: any }> {
  const init =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        };
  const response = await app.request(`/api/${path}`, init);
  return { status: response.status, body: await response.json() };
}

test('a brief is drafted, saved, edited, told apart and handed on', async () => {
  expect((await ask('briefs')).body).toEqual({ items: [], leftOut: 0 });
  const { digest, draft } = namedDraft.parse(
    (await ask(`briefs/draft?since=${QUESTION.since}&until=${QUESTION.until}`)).body,
  );
  const saying = { by: 'M. Keïta', title: 'Kayes', lang: 'fr', question: QUESTION, draft: digest };
  const first = await ask('briefs', saying);
  expect(first.status).toBe(201);
  const { brief } = briefVersion.parse(first.body);
  const key = draft.sections[0]?.sentences[0]?.key ?? '';
  const edits = edit(draft as never, NO_EDITS, {
    kind: 'reword',
    key,
    lang: 'fr',
    text: 'Neuf morts à Kayes.',
  });
  const follow = { by: 'M. Keïta', title: 'Kayes', lang: 'fr', from: { brief, version: 1 }, edits };
  const { loose } = (await ask('briefs/check', { lang: 'fr', from: follow.from, edits })).body;
  expect(loose).toEqual([{ key, lang: 'fr', value: 9, words: 'Neuf' }]);
  const refused = await ask('briefs', follow);
  expect([refused.status, refused.body.detail]).toEqual([422, expect.stringContaining('Neuf')]);
  const keyed = { 'idempotency-key': 'save-2' };
  const second = await ask('briefs', { ...follow, confirmed: loose }, keyed);
  expect(second.status).toBe(201);
  // Its answer was lost: the same save is the same version, where another would be one too late.
  expect(await ask('briefs', { ...follow, confirmed: loose }, keyed)).toEqual(second);
  briefVersion.strict().parse(second.body);
  expect((await ask('briefs', { ...follow, confirmed: loose })).body).toMatchObject({
    status: 409,
    code: 'conflict',
  });

  const { items } = savedBriefs.parse((await ask('briefs')).body);
  expect(items.map(({ id, versions }) => [id, versions.length])).toEqual([[brief, 2]]);
  expect((await ask(`briefs/${brief}`)).body.title).toBe('Kayes');
  expect(briefVersion.parse((await ask(`briefs/${brief}/versions/2`)).body).edits).toEqual(edits);
  briefDrift.parse((await ask(`briefs/${brief}/versions/2/drift`)).body);
  const { changes } = versionDifference.parse(
    (await ask(`briefs/${brief}/differences?before=1&after=2`)).body,
  );
  expect(changes).toMatchObject([
    { kind: 'reworded', key, after: { fr: expect.stringContaining('Neuf morts') } },
  ]);
  const file = await app.request(`/api/briefs/${brief}/versions/2/md?lang=fr`);
  expect(file.headers.get('content-disposition')).toMatch(/-v2\.md"$/);
  expect(await file.text()).toContain('chiffre de l’analyste, absent des mots cités');
});

test('what is not there, not asked for rightly, or from elsewhere is refused', async () => {
  const id = 'brf-000000000000';
  for (const path of [
    `briefs/${id}`,
    `briefs/${id}/versions/1`,
    `briefs/${id}/versions/1/drift`,
    `briefs/${id}/differences?before=1&after=2`,
  ])
    expect((await ask(path)).status, path).toBe(404);
  for (const path of ['briefs/x', `briefs/${id}/versions/0`, 'briefs?clearance=BLUE', 'briefs/draft?since=x'])
    expect((await ask(path)).status, path).toBe(400);
  const saying = { by: 'x', title: 'x', lang: 'fr', question: QUESTION };
  expect((await ask('briefs', { ...saying, more: 1 })).status).toBe(422);
  expect((await ask('briefs', { ...saying, title: ' ' })).status).toBe(422);
  expect((await ask('briefs', saying, { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await ask('briefs', saying, { 'content-type': 'text/plain' })).status).toBe(415);
});
