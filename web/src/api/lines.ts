import { language } from '../messages/language.svelte.ts';
import { reach } from './contact.svelte.ts';
import { ApiError, problemFrom, type Problem } from './problem.ts';

const LINES = 'application/x-ndjson';

/** What is sent; its media type goes with it. */
export interface Sent {
  readonly body: BodyInit;
  readonly type: string;
}

/** Items of an answer that comes line by line. @param sent null: it is only asked. @throws ApiError */
export async function* lines<T>(url: string, sent: Sent | null, signal: AbortSignal): AsyncGenerator<T> {
  const headers = { accept: LINES, 'accept-language': language.current };
  const response = await reach(
    url,
    sent === null
      ? { headers, signal }
      : { method: 'POST', headers: { ...headers, 'content-type': sent.type }, body: sent.body, signal },
  );
  if (!response.ok || response.body === null) throw new ApiError(await problemFrom(response));
  let rest = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const whole = (rest + next.value).split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) yield itemOf<T>(line);
  }
}

function itemOf<T>(line: string): T {
  const item = JSON.parse(line) as T | { readonly problem: Problem };
  if (typeof item === 'object' && item !== null && 'problem' in item) throw new ApiError(item.problem);
  return item;
}
