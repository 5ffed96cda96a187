import type { CorrectionRequest } from '../../../src/core/places.ts';
import type { DecisionBody, DecisionRequest } from '../../../src/core/decisions.ts';
import type { Problem } from '../api/problem.ts';

type WithoutStamp<T> = T extends unknown ? Omit<T, 'by' | 'why'> : never;
/** What is to be decided about the record, before anybody has put a name to it. */
export type Unsigned = WithoutStamp<DecisionRequest>;

/** What a name means in later readings; `meaning` is the place in words. */
export interface PlaceMeaning extends Omit<CorrectionRequest, 'by' | 'why'> {
  readonly kind: 'place';
  readonly meaning: string;
}

/** Whatever a person can judge on the page. */
export type Judgement =
  | Unsigned
  | PlaceMeaning
  | { readonly kind: 'place-undo'; readonly correction: string };

/** What a judgement is called where it is shown: as it was asked for, or as it stands in the record. */
export type Named = Judgement | DecisionBody;

/** The form that a judgement was entered in. */
export interface Form {
  /** Names what it is about; what was typed is kept under it until the judgement is kept. */
  readonly subject: string;
  /** Shows what was entered once more, with why it was not kept; null where the form is gone. */
  readonly reopen: () => ((problem: Problem) => void) | null;
  /** The judgement was kept, or given up: what was entered is needed no more. */
  readonly done?: (isKept: boolean) => void;
}

/** A judgement on its way to the record: shown at once, and never as kept before the server has said so. */
export interface Keeping {
  readonly no: number;
  /** Sent with it each time, so that it is kept once. */
  readonly key: string;
  readonly what: Judgement;
  /** What it decides or takes back; null where only the id of a decision is known. */
  readonly about: Named | null;
  readonly by: string;
  readonly why: string;
  readonly form: Form | null;
  readonly state: 'sending' | 'failed' | 'kept';
  /** Why it failed; null otherwise. */
  readonly problem: Problem | null;
  /** What takes it back, or decides it again; null until it is kept. */
  readonly counter: Judgement | null;
  /** The number of the judgement that this one takes back or decides again; null: it is a new one. */
  readonly of: number | null;
  readonly isTakingBack: boolean;
  /** Whether the page shows it beside what the record said before: from when it is sent until the record is fetched anew. */
  readonly isForeshown: boolean;
}

/** Most judgements that can be taken back one after the other by a key. */
const REMEMBERED = 50;

/** Those judgements with one of them changed; one that is no longer there stays away. Only what was kept is ever forgotten. */
export function changed(all: readonly Keeping[], no: number, change: Partial<Keeping>): readonly Keeping[] {
  const next = all.map((one) => (one.no === no ? { ...one, ...change } : one));
  const oldest = next.filter(({ state }) => state === 'kept').at(-REMEMBERED)?.no ?? 0;
  return next.filter((one) => one.state !== 'kept' || one.no >= oldest);
}

/** Whether a judgement is taken back, or decided again, or about to be. */
export const isAnswered = (all: readonly Keeping[], no: number): boolean =>
  all.some(({ of, state }) => of === no && state !== 'failed');

/** The last judgement that was kept and that nobody has taken back, nor is taking back. */
export function lastStanding(all: readonly Keeping[]): Keeping | null {
  const isStanding = ({ no, state, counter, isTakingBack }: Keeping): boolean =>
    state === 'kept' && counter !== null && !isTakingBack && !isAnswered(all, no);
  return all.findLast(isStanding) ?? null;
}

/** What is told of judgements: all that is on its way or failed, and the last that was kept. */
export function told(all: readonly Keeping[], dismissed: number): readonly Keeping[] {
  const lastKept = all.findLast(({ state }) => state === 'kept')?.no;
  return all.filter(({ no, state }) => state !== 'kept' || (no === lastKept && no > dismissed));
}
