/** Undo and redo while a brief is edited. */
import type { BriefEdits } from './edits.ts';

/** Edits as they stand, with those before and those taken back. */
export interface EditSession {
  readonly past: readonly BriefEdits[];
  readonly now: BriefEdits;
  readonly future: readonly BriefEdits[];
}

/** Steps that can be taken back. */
const MOST = 500;

export const beginSession = (now: BriefEdits): EditSession => ({ past: [], now, future: [] });

/** A step further; what had been taken back is gone. */
export const advance = (session: EditSession, now: BriefEdits): EditSession =>
  now === session.now ? session : { past: [...session.past, session.now].slice(-MOST), now, future: [] };

export function undo(session: EditSession): EditSession {
  const before = session.past.at(-1);
  if (before === undefined) return session;
  return { past: session.past.slice(0, -1), now: before, future: [session.now, ...session.future] };
}

export function redo(session: EditSession): EditSession {
  const [next, ...future] = session.future;
  if (next === undefined) return session;
  return { past: [...session.past, session.now], now: next, future };
}
