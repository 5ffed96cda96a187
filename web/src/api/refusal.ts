import { language } from '../messages/language.svelte.ts';
import { problemOf, type Problem } from './problem.ts';

/** Why something could not be done, in the language of the page, with what to do about it. */
export function refusalOf(error: unknown): string {
  return refusalText(problemOf(error));
}

/** The same of a problem that was kept. */
export function refusalText({ status, detail }: Problem): string {
  const m = language.messages.trouble;
  if (status === 0) return m.unanswered;
  // What the server refuses it explains in the language that it was asked in; what breaks in it, it cannot.
  return status >= 500 ? `${m.serverFailed} ${detail} ${m.again}` : detail;
}
