import type { Brief, BriefRef, LooseFigure } from '../../../../src/core/brief.ts';
import {
  advance,
  arrange,
  beginSession,
  carry,
  edit,
  NO_EDITS,
  redo,
  undo,
  type BriefEdits,
  type EditSession,
  type EditStep,
} from '../../../../src/core/editing/index.ts';
import type { BriefDrift, BriefVersion, SaveRequest } from '../../../../src/core/saved-briefs.ts';
import type { BriefView } from '../../api/briefs.ts';
import { newKey } from '../../api/keys.ts';
import { problemOf, type Problem } from '../../api/problem.ts';
import {
  checkFigures,
  getDraft,
  getDrift,
  getSavedBrief,
  getVersion,
  saveBrief,
} from '../../api/saved-briefs.ts';
import { language } from '../../messages/language.svelte.ts';
import { author } from '../../places/author.svelte.ts';
import { keepWork, keptWork } from './kept.ts';

/** What a first version asks for: days and area as they stood when editing began. */
const questionOf = ({ scope }: Brief, view: BriefView): NonNullable<SaveRequest['question']> => ({
  area: scope.area ?? undefined,
  since: scope.since,
  until: scope.until,
  ...(view.asOf === null ? {} : { asOf: view.asOf }),
  ...(scope.last === null
    ? { against: scope.against === null ? 'none' : `${scope.against.brief}/${scope.against.version}` }
    : { last: scope.last }),
});

const NOTHING = JSON.stringify(NO_EDITS);

/** One brief that is edited: the draft, the edits over it, and what is known of both. */
export class Editor {
  /** The version that is edited; null: none is saved yet. */
  base = $state.raw<BriefVersion | null>(null);
  draft = $state.raw<Brief | null>(null);
  session = $state.raw<EditSession>(beginSession(NO_EDITS));
  title = $state('');
  why = $state('');
  loose = $state.raw<readonly LooseFigure[]>([]);
  drift = $state.raw<BriefDrift | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** Why it could not be saved. */
  refusal = $state.raw<Problem | null>(null);
  isSaving = $state(false);
  isRestored = $state(false);
  /** Said to who hears the page. */
  said = $state('');
  #digest: string | undefined;
  #isRedraft = false;
  /** Of what is saved next: a version whose answer was lost is saved once. */
  #key = newKey();
  #name = '';
  #view: BriefView | null = null;
  #checking: ReturnType<typeof setTimeout> | undefined;

  readonly edits = $derived(this.session.now);
  readonly sections = $derived(this.draft === null ? [] : arrange(this.draft, this.edits));
  readonly isDirty = $derived(
    this.base === null
      ? JSON.stringify(this.edits) !== NOTHING
      : this.#isOther() || JSON.stringify(this.edits) !== JSON.stringify(this.base.edits),
  );

  #isOther(): boolean {
    return this.base !== null && this.draft !== null && this.draft !== this.base.draft;
  }

  /** Opens a brief, with what was not saved of it. @param id "new" for the draft of the view */
  async open(id: string, version: number | null, view: BriefView): Promise<void> {
    this.#view = view;
    this.#name = id === 'new' ? `new-${view.area}-${view.from ?? ''}-${view.to ?? ''}` : id;
    this.problem = null;
    try {
      if (id === 'new') await this.#openNew(view);
      else await this.#openSaved(id, version);
    } catch (error) {
      this.problem = problemOf(error);
    }
  }

  async #openNew(view: BriefView): Promise<void> {
    const { draft, digest } = await getDraft(view);
    const kept = keptWork(this.#name);
    this.#digest = digest;
    this.#isRedraft = false;
    this.#begin(null, draft, kept === null ? NO_EDITS : carry(kept.edits, draft, draft));
    this.title = kept?.title ?? '';
    this.isRestored = kept !== null;
    this.#check();
  }

  async #openSaved(id: string, version: number | null): Promise<void> {
    const kept = version === null ? keptWork(id) : null;
    const last = (await getSavedBrief(id)).versions[0]?.version ?? 1;
    const base = await getVersion({ brief: id, version: version ?? kept?.from ?? last });
    const drift = base.version === last ? await getDrift(base) : null;
    const isRedraft = kept?.redraft === true && drift !== null;
    const draft = isRedraft ? drift.draft : base.draft;
    this.#isRedraft = isRedraft;
    this.#digest = isRedraft ? drift.digest : undefined;
    this.#begin(base, draft, kept === null ? base.edits : carry(kept.edits, draft, draft));
    this.title = kept?.title ?? base.title;
    this.isRestored = kept !== null;
    this.drift =
      drift !== null && !isRedraft && drift.changes.length + drift.merged.length > 0 ? drift : null;
    this.#check();
  }

  #begin(base: BriefVersion | null, draft: Brief, edits: BriefEdits): void {
    this.base = base;
    this.draft = draft;
    this.session = beginSession(edits);
    this.loose = [];
    this.drift = null;
    this.refusal = null;
    this.why = '';
  }

  step(step: EditStep, said = ''): void {
    if (this.draft === null) return;
    this.#go(advance(this.session, edit(this.draft, this.edits, step)), said);
  }

  undo(): void {
    this.#go(undo(this.session), language.messages.savedBriefs.undone);
  }

  redo(): void {
    this.#go(redo(this.session), language.messages.savedBriefs.redone);
  }

  #go(session: EditSession, said: string): void {
    if (session === this.session) return;
    this.session = session;
    this.said = said;
    this.keep();
    this.#check();
  }

  /** Notes what is not saved, or that all is. */
  keep(): void {
    const { title, edits } = this;
    const work = { from: this.base?.version ?? null, redraft: this.#isRedraft, title, edits };
    keepWork(this.#name, this.isDirty ? work : null);
  }

  /** Lets go of what is not saved. */
  async discard(): Promise<void> {
    keepWork(this.#name, null);
    this.isRestored = false;
    if (this.#view !== null) await this.open(this.base?.brief ?? 'new', null, this.#view);
  }

  #ground(): Omit<SaveRequest, 'by' | 'title' | 'confirmed'> {
    const { base, draft, edits } = this;
    const lang = base?.lang ?? language.current;
    const about =
      base !== null
        ? { from: { brief: base.brief, version: base.version }, redraft: this.#isRedraft }
        : draft !== null && this.#view !== null
          ? { question: questionOf(draft, this.#view) }
          : {};
    return { lang, ...about, edits, ...(this.#digest === undefined ? {} : { draft: this.#digest }) };
  }

  /** Looks for figures that no word cited gives, once the hands rest. */
  #check(): void {
    clearTimeout(this.#checking);
    const { edits } = this;
    if (Object.keys(edits.reworded).length + edits.judgements.length === 0) this.loose = [];
    else this.#checking = setTimeout(() => void this.checkNow().catch(() => undefined), 500);
  }

  async checkNow(): Promise<readonly LooseFigure[]> {
    const { edits } = this;
    const loose = await checkFigures(this.#ground());
    if (edits === this.edits) this.loose = loose;
    return loose;
  }

  /** @param isConfirmed whether the loose figures that are shown are the analyst's */
  async save(isConfirmed: boolean): Promise<BriefRef | null> {
    this.isSaving = true;
    this.refusal = null;
    try {
      const shown = this.loose;
      await this.checkNow();
      const request = {
        ...this.#ground(),
        by: author.name.trim(),
        title: this.title,
        why: this.why,
        confirmed: isConfirmed ? shown : [],
      };
      const made = await saveBrief(request, this.#key);
      this.#key = newKey();
      author.remember();
      keepWork(this.#name, null);
      this.#name = made.brief;
      this.#isRedraft = false;
      this.#digest = undefined;
      this.isRestored = false;
      this.#begin(made, made.draft, made.edits);
      this.loose = made.loose;
      this.said = language.messages.savedBriefs.saved(made.version);
      return made;
    } catch (error) {
      this.refusal = problemOf(error);
      return null;
    } finally {
      this.isSaving = false;
    }
  }

  /** Puts the edits over a draft of the record as it stands. */
  redraft(): void {
    const { drift, draft } = this;
    if (drift === null || draft === null) return;
    const to = new Map(drift.merged.map((one) => [one.from, one.to]));
    const edits = carry(this.edits, draft, drift.draft, (id) => to.get(id) ?? id);
    this.draft = drift.draft;
    this.#digest = drift.digest;
    this.#isRedraft = true;
    this.drift = null;
    this.session = beginSession(edits);
    this.said = language.messages.savedBriefs.redrafted;
    this.keep();
    this.#check();
  }

  /** Puts the edits over the last version, or over a draft of today, where saving was refused for being behind. */
  async follow(): Promise<void> {
    const { draft, base, edits } = this;
    if (draft === null || this.#view === null) return;
    try {
      if (base === null) {
        const named = await getDraft(this.#view);
        this.#digest = named.digest;
        this.#begin(null, named.draft, carry(edits, draft, named.draft));
      } else {
        const last = (await getSavedBrief(base.brief)).versions[0]?.version ?? base.version;
        const version = await getVersion({ brief: base.brief, version: last });
        this.#digest = undefined;
        this.#isRedraft = false;
        this.#begin(version, version.draft, carry(edits, draft, version.draft));
      }
      this.said = language.messages.savedBriefs.followed;
      this.keep();
      this.#check();
    } catch (error) {
      this.refusal = problemOf(error);
    }
  }
}
