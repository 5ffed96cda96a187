import type { DecisionRecord, DecisionRequest, SourceRecord } from '../../../src/core/decisions.ts';
import type { Harm } from '../../../src/core/findings.ts';
import type {
  ClaimField,
  IncidentDetail,
  IncidentSummary,
  ReadClaim,
  ReportSummary,
} from '../../../src/core/records.ts';
import { router } from '../address/router.svelte.ts';
import { decide } from '../api/client.ts';
import { refusalOf } from '../api/refusal.ts';
import { author } from '../places/author.svelte.ts';
import { foreshow } from './foreshow.ts';
import { record } from '../record/record.svelte.ts';

type WithoutStamp<T> = T extends unknown ? Omit<T, 'by' | 'why'> : never;
/** What is to be decided, before anybody has put a name to it. */
export type Unsigned = WithoutStamp<DecisionRequest>;

/** A decision that a dialog asks for. */
export type Asking =
  | {
      readonly kind: 'split';
      readonly incident: IncidentDetail;
      readonly mentions: readonly { readonly report: string; readonly incident: string }[];
      readonly source: string;
    }
  | { readonly kind: 'same'; readonly incident: IncidentSummary }
  | {
      readonly kind: 'correct';
      readonly incident: IncidentDetail;
      readonly field: ClaimField;
      /** Which toll; the first one of the incident where absent. */
      readonly toll?: Pick<Harm, 'effect' | 'who'> | null;
    }
  | { readonly kind: 'credibility'; readonly incident: string; readonly claim: ReadClaim }
  | { readonly kind: 'reliability'; readonly source: SourceRecord }
  | { readonly kind: 'withdraw'; readonly report: ReportSummary }
  | { readonly kind: 'undo'; readonly decision: string };

/** Where the page decides: which dialog is open, and the last decision, which can be undone. */
class Judging {
  asking = $state.raw<Asking | null>(null);
  last = $state.raw<DecisionRecord | null>(null);
  /** Whether a decision is on its way. */
  isSending = $state(false);
  /** Why the last undoing failed. */
  refusal = $state<string | null>(null);

  /** The past is only looked at. */
  get isOpen(): boolean {
    return router.view.asOf === null;
  }

  ask(asking: Asking): void {
    if (this.isOpen) this.asking = asking;
  }

  /** Decides in the name of the person at this browser. @throws ApiError where the server refuses: then nothing has changed */
  async decide(what: Unsigned, why: string): Promise<DecisionRecord> {
    const request = { ...what, by: author.name.trim(), why: why.trim() } as DecisionRequest;
    this.refusal = null;
    this.isSending = true;
    const goBack = foreshow(request);
    try {
      const made = await decide(request);
      author.remember();
      this.last = made;
      record.refresh(router.view);
      return made;
    } catch (error) {
      goBack();
      throw error;
    } finally {
      this.isSending = false;
    }
  }

  /** Takes a decision back; asks for a name where none is known yet. */
  async undo(decision: string): Promise<void> {
    if (!this.isOpen) return;
    if (author.name.trim() === '') {
      this.ask({ kind: 'undo', decision });
      return;
    }
    try {
      await this.decide({ kind: 'undo', decision }, '');
    } catch (error) {
      this.refusal = refusalOf(error);
    }
  }

  async undoLast(): Promise<void> {
    if (this.last !== null) await this.undo(this.last.id);
  }

  dismiss(): void {
    this.last = null;
    this.refusal = null;
  }
}

export const judging = new Judging();
