/** Every code an error of Vigie can carry, with its HTTP status and the exit code of the command line. */
export const ERROR_CODES = {
  bad_usage: { status: 400, exit: 2 },
  bad_input: { status: 422, exit: 2 },
  too_large: { status: 413, exit: 2 },
  unsupported: { status: 415, exit: 2 },
  forbidden: { status: 403, exit: 1 },
  not_found: { status: 404, exit: 1 },
  conflict: { status: 409, exit: 1 },
  locked: { status: 423, exit: 1 },
  damaged: { status: 500, exit: 1 },
  storage: { status: 507, exit: 1 },
  failed: { status: 500, exit: 1 },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/**
 * The one error that Vigie throws on purpose. Its message is one line for a person: what came, what was
 * expected, what to do. Anything else that is thrown is a bug.
 */
export class VigieError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'VigieError';
    this.code = code;
  }
}
