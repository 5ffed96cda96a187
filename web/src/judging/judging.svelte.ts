import type { SourceRecord } from '../../../src/core/decisions.ts';
import type { Harm } from '../../../src/core/findings.ts';
import type {
  ClaimField,
  IncidentDetail,
  IncidentSummary,
  ReadClaim,
  ReportSummary,
} from '../../../src/core/records.ts';
import { router } from '../address/router.svelte.ts';
import { newKey } from '../api/keys.ts';
import { problemOf } from '../api/problem.ts';
import { author } from '../places/author.svelte.ts';
import { record } from '../record/record.svelte.ts';
import { keepDraft } from './drafts.ts';
import {
  changed,
  isAnswered,
  lastStanding,
  told,
  type Form,
  type Judgement,
  type Keeping,
  type Named,
} from './keeping.ts';
import { send } from './sending.ts';

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

/** A dialog, whether it is open or waits for what becomes of the decision that was entered in it. */
export interface Asked {
  readonly no: number;
  readonly asking: Asking;
}

/**
 * Where the page judges. Every judgement goes the same way: shown at once as on its way, then kept, with a way to take
 * it back, or not, with the server's words; then the page shows what it showed before.
 */
class Judging {
  /** Latest last. */
  all = $state.raw<readonly Keeping[]>([]);
  /** Dialogs in the order in which they were opened. */
  asked = $state.raw<readonly Asked[]>([]);
  /** Number of the dialog that is open; null: none is. */
  open = $state<number | null>(null);
  #dismissed = $state(0);
  #count = 0;
  /** Keys of what failed and was opened once more, by what it is about. */
  readonly #reopened = new Map<string, string>();
  /** Judgements are sent one after the other, so that the record has them in the order in which they were made. */
  #line: Promise<void> = Promise.resolve();

  /** The past is only looked at. */
  get isOpen(): boolean {
    return router.view.asOf === null;
  }

  /** What a message should tell of. */
  get told(): readonly Keeping[] {
    return told(this.all, this.#dismissed);
  }

  /** Whether leaving the page would lose a judgement. */
  get isPending(): boolean {
    return this.all.some(({ state }) => state !== 'kept');
  }

  /** What is to be shown beside what the record says. */
  foreshown(matches: (one: Keeping) => boolean): readonly Keeping[] {
    return this.all.filter((one) => one.isForeshown && matches(one));
  }

  ask(asking: Asking): void {
    if (!this.isOpen) return;
    const no = ++this.#count;
    this.asked = [...this.asked, { no, asking }];
    this.open = no;
  }

  /** Closes a dialog for good. */
  forget(no: number): void {
    this.asked = this.asked.filter((one) => one.no !== no);
    if (this.open === no) this.open = null;
  }

  /** Judges in the name of the person at this browser, and goes on at once. */
  decide(what: Judgement, why: string, form: Form | null = null): void {
    this.#begin({ what, about: what, why, form, of: null, isTakingBack: false });
  }

  /** Takes a decision back; asks for a name where none is known yet. */
  undo(decision: string, about: Named | null = null): void {
    if (!this.isOpen) return;
    if (author.name.trim() === '') return this.ask({ kind: 'undo', decision });
    this.takeBack(decision, '', null, about);
  }

  /** Takes a decision back, with why. */
  takeBack(decision: string, why: string, form: Form | null, about: Named | null = null): void {
    const made = this.all.findLast(
      ({ counter }) => counter?.kind === 'undo' && counter.decision === decision,
    );
    this.#begin({
      what: { kind: 'undo', decision },
      about: about ?? made?.about ?? null,
      why,
      form,
      of: made?.no ?? null,
      isTakingBack: true,
    });
  }

  /** Takes back what was kept, or decides again what was taken back. */
  counter({ no, counter, about, isTakingBack }: Keeping): void {
    if (!this.isOpen || counter === null || isAnswered(this.all, no)) return;
    this.#begin({ what: counter, about, why: '', form: null, of: no, isTakingBack: !isTakingBack });
  }

  /** Takes back the last judgement that stands; asked again, the one before. */
  undoLast(): void {
    const last = this.all.findLast(({ state, isTakingBack }) => state === 'sending' && !isTakingBack);
    if (last === undefined) {
      const standing = lastStanding(this.all);
      if (standing !== null) this.counter(standing);
      return;
    }
    // What is on its way is taken back once it is kept; if it never is, there is nothing to take back.
    void this.#line.then(() => {
      const kept = this.all.find(({ no }) => no === last.no);
      if (kept !== undefined) this.counter(kept);
    });
  }

  /** Sends once more what failed. */
  retry(one: Keeping): void {
    this.#change(one.no, { state: 'sending', problem: null, isForeshown: true });
    this.#send(one);
  }

  /** Shows the form of what failed, as it was filled in. */
  reopen(one: Keeping): void {
    const reopen = one.form?.reopen() ?? null;
    if (reopen === null || one.problem === null) return;
    this.#drop(one.no);
    if (one.form !== null) this.#reopened.set(one.form.subject, one.key);
    reopen(one.problem);
  }

  /** Gives up what failed, or closes the message of what was kept. */
  dismiss(one: Keeping): void {
    if (one.state === 'kept') {
      this.#dismissed = one.no;
      return;
    }
    this.#drop(one.no);
    one.form?.done?.(false);
  }

  #begin(begun: Pick<Keeping, 'what' | 'about' | 'why' | 'form' | 'of' | 'isTakingBack'>): void {
    const one: Keeping = {
      ...begun,
      no: ++this.#count,
      key: this.#keyOf(begun.form),
      by: author.name.trim(),
      why: begun.why.trim(),
      state: 'sending',
      problem: null,
      counter: null,
      isForeshown: true,
    };
    // Entered anew, it takes the place of what failed.
    const isReplaced = ({ state, form }: Keeping): boolean =>
      state === 'failed' && form !== null && form.subject === one.form?.subject;
    this.all = [...this.all.filter((before) => !isReplaced(before)), one];
    this.#send(one);
  }

  /** What failed and is entered anew goes by the same key: if the record has it after all and nothing was changed, it stays one. */
  #keyOf(form: Form | null): string {
    const failed = this.all.findLast(
      (one) => one.state === 'failed' && form !== null && one.form?.subject === form.subject,
    );
    const key = failed?.key ?? this.#reopened.get(form?.subject ?? '') ?? newKey();
    this.#reopened.delete(form?.subject ?? '');
    return key;
  }

  #send(one: Keeping): void {
    this.#line = this.#line.then(() => this.#keep(one));
  }

  async #keep(one: Keeping): Promise<void> {
    try {
      const counter = await send(one);
      author.remember();
      this.#change(one.no, { state: 'kept', counter });
      // What is taken back shows no more as if it were about to stand.
      if (one.of !== null) this.#change(one.of, { isForeshown: false });
      if (one.form !== null) keepDraft(one.form.subject, '');
      one.form?.done?.(true);
      void record.refresh(router.view).then(() => this.#change(one.no, { isForeshown: false }));
    } catch (error) {
      this.#change(one.no, { state: 'failed', problem: problemOf(error), isForeshown: false });
    }
  }

  #change(no: number, change: Partial<Keeping>): void {
    this.all = changed(this.all, no, change);
  }

  #drop(no: number): void {
    this.all = this.all.filter((one) => one.no !== no);
  }
}

export const judging = new Judging();
