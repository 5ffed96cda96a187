import { OpenAPIHono, z, type Hook } from '@hono/zod-openapi';
import type { Env } from 'hono';
import type { ZodError } from 'zod';
import { messagesFor, type ServerMessages } from '../messages/index.ts';
import { refuse, type Fault } from '../problems.ts';

/** The faults that a schema found, a line each. */
function faultsOf(error: ZodError, say: ServerMessages): readonly Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((name) => ({ name, detail: say.unknownMember(name) }));
    }
    return [{ name: issue.path.join('.'), detail: issue.message }];
  });
}

// One answer for every schema that does not fit: parameters are bad usage, bodies are bad input.
const defaultHook: Hook<unknown, Env, string, unknown> = (result, c) => {
  if (result.success) return undefined;
  const say = messagesFor(c.req.header('accept-language'));
  const faults = faultsOf(result.error, say);
  const [head, code] =
    result.target === 'json'
      ? ([say.badBody, 'bad_input'] as const)
      : ([say.badParameters, 'bad_usage'] as const);
  const list = faults.map((f) => (f.name === '' ? f.detail : `${f.name}: ${f.detail}`)).join('; ');
  return refuse(c, code, `${head} ${list}`, faults);
};

/** An empty set of routes in which a schema that does not fit answers with a problem. */
export function newRoutes(): OpenAPIHono {
  return new OpenAPIHono({ defaultHook });
}

/** With it, a request that is sent again because its answer was lost is answered, and not carried out twice. */
export const requestKey = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({
      description:
        'Made up by the sender, anew for each thing that it wants done. The same body under the same key is carried out once, and answered as ' +
        'the first time, after a restart too; another body under it is another request.',
      example: '6f1c2a9e4b7d4f0c8a35d2e19b60c7f4',
    }),
});

/** The documented answer of a route: JSON of a schema. */
export function json<S>(
  schema: S,
  description: string,
): { content: { 'application/json': { schema: S } }; description: string } {
  return { content: { 'application/json': { schema } }, description };
}
