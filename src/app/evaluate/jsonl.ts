import { VigieError } from '../../core/errors.ts';

/**
 * Reads JSON Lines; blank lines are skipped.
 * @param name what the lines are, for the message: a file's name
 * @param check turns one parsed line into a `T` or throws
 * @throws VigieError `bad_input` naming the first line that does not pass
 */
export function readJsonLines<T>(name: string, text: string, check: (value: unknown) => T): readonly T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [check(JSON.parse(line))];
    } catch (cause) {
      throw new VigieError('bad_input', `${name}, line ${index + 1}: ${firstReason(cause)}`, { cause });
    }
  });
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function firstReason(cause: unknown): string {
  const issue = issuesOf(cause)[0];
  if (issue) return `${issue.path.map(String).join('.') || 'the line'}: ${issue.message}.`;
  return cause instanceof Error ? `${cause.message}.` : 'not a JSON object.';
}

function issuesOf(cause: unknown): readonly Issue[] {
  return cause instanceof Error && 'issues' in cause ? (cause.issues as readonly Issue[]) : [];
}
