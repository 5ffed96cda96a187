/** Why the server could not answer, in the terms of RFC 9457; status 0 where it could not be reached. */
export interface Problem {
  readonly status: number;
  readonly detail: string;
}

/** Thrown by every call of the API that does not succeed. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** The problem behind anything that was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem;
  return { status: 0, detail: error instanceof Error ? error.message : String(error) };
}

/** The problem that a response tells of; its body may be anything. */
export async function problemFrom(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const told = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const detail = told['detail'] ?? told['title'] ?? response.statusText;
  return { status: response.status, detail: String(detail) };
}
