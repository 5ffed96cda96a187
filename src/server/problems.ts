/** Every error as an RFC 9457 problem, by the one table of codes in core. */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ERROR_CODES, VigieError, type ErrorCode } from '../core/errors.ts';
import { messagesFor } from './messages/index.ts';

const codes = Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]];

const fault = z.object({
  name: z.string().openapi({ description: 'Parameter, or path of the member', example: 'from' }),
  detail: z.string(),
});

export const problem = z
  .object({
    type: z.string().openapi({ example: '/api/problems/not_found' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(codes),
    errors: z.array(fault).optional(),
  })
  .openapi('Problem', { description: 'RFC 9457' });
export type Problem = z.output<typeof problem>;
export type Fault = z.output<typeof fault>;

/** The problem of a code; `title` by the language that the request asks for. */
export function problemOf(c: Context, code: ErrorCode, detail: string, errors?: readonly Fault[]): Problem {
  return {
    type: `/api/problems/${code}`,
    title: messagesFor(c.req.header('accept-language')).titles[code],
    status: ERROR_CODES[code].status,
    detail,
    code,
    ...(errors === undefined ? {} : { errors: [...errors] }),
  };
}

/** Answers with a problem. */
export function refuse(c: Context, code: ErrorCode, detail: string, errors?: readonly Fault[]): Response {
  const body = problemOf(c, code, detail, errors);
  return c.body(JSON.stringify(body), body.status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}

/** What a thrown value becomes; whatever is not an error of ours is reported, and told without its inside. */
export function onError(report: (error: unknown) => void): (error: Error, c: Context) => Response {
  return (error, c) => {
    const say = messagesFor(c.req.header('accept-language'));
    if (error instanceof VigieError) return refuse(c, error.code, error.message);
    // The JSON validator of the framework throws this one for a body that does not parse.
    if (error instanceof HTTPException && error.status === 400) return refuse(c, 'bad_input', say.badJson);
    report(error);
    return refuse(c, 'failed', say.unexpected);
  };
}

/** The documented answers of a route that can go wrong. */
export function problemAnswers(...statuses: readonly (400 | 403 | 404 | 409 | 413 | 415 | 422)[]): Record<
  number,
  {
    description: string;
    content: { 'application/problem+json': { schema: typeof problem } };
  }
> {
  const answer = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: problem } },
  });
  const texts = {
    400: 'A parameter is not what was expected',
    403: 'The request comes from elsewhere',
    404: 'There is nothing of that name',
    409: 'It stands against what was decided before',
    413: 'Larger than is taken',
    415: 'Not of the content type that is taken',
    422: 'The report cannot be taken in',
  };
  return Object.fromEntries(statuses.map((status) => [status, answer(texts[status])]));
}
