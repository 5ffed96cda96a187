import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { wordsIn } from '../messages/index.ts';
import { askToDo } from './api.ts';

test('what breaks off is asked for once more, under the same key', async () => {
  const keys: unknown[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key']);
    if (keys.length === 1) request.socket.destroy();
    else response.end('{"id":"dec-1"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const asking = { address, words: wordsIn('en') };
  expect(await askToDo(asking, 'decisions', { kind: 'undo' })).toEqual({ id: 'dec-1' });
  expect(await askToDo(asking, 'decisions', { kind: 'undo' })).toEqual({ id: 'dec-1' });
  const [first, second, third] = keys;
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  server.close();
});
