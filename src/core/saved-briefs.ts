/** Briefs that an analyst saved: a draft and the edits over it, version by version. */
import type { Bilingual } from './bilingual.ts';
import type {
  Brief,
  BriefQuestion,
  BriefRef,
  BriefSectionId,
  BriefScope,
  CitedReport,
  LooseFigure,
} from './brief.ts';
import type { BriefEdits } from './editing/index.ts';
import type { Tlp } from './report.ts';

type Lang = keyof Bilingual;

/** A version as it was saved; never changed. */
export interface BriefVersion extends BriefRef {
  /** The version that it was made from; null for the first. */
  readonly from: number | null;
  readonly title: string;
  /** The language that its analyst writes in. */
  readonly lang: Lang;
  readonly by: string;
  /** What is otherwise; '' where nothing is said. */
  readonly why: string;
  /** Instant of saving, ISO 8601 UTC. */
  readonly at: string;
  /** What was left out of the draft. */
  readonly clearance: Tlp;
  /** The strictest of all that draft and judgements cite, of what was dropped too. */
  readonly sensitivity: Tlp;
  /** As the record told it, without edits. */
  readonly draft: Brief;
  readonly edits: BriefEdits;
  /** Figures of the analyst that are in none of the words cited; each was confirmed. */
  readonly loose: readonly LooseFigure[];
  /** Reports that judgements cite and the draft does not. */
  readonly also: readonly CitedReport[];
}

/** What a list says of a version. */
export type VersionSummary = Pick<
  BriefVersion,
  'brief' | 'version' | 'from' | 'title' | 'lang' | 'by' | 'why' | 'at' | 'clearance' | 'sensitivity'
> & {
  readonly scope: BriefScope;
  readonly reworded: number;
  readonly dropped: number;
  readonly judgements: number;
  readonly loose: number;
};

/** A saved brief, as its last version names it. */
export interface SavedBrief {
  readonly id: string;
  readonly title: string;
  /** Latest first. */
  readonly versions: readonly VersionSummary[];
}

/** What somebody asks to have saved. */
export interface SaveRequest {
  readonly by: string;
  readonly why?: string | undefined;
  readonly title: string;
  readonly lang: Lang;
  /** The version that it was made from; absent: a new saved brief. */
  readonly from?: BriefRef | undefined;
  /** Of a new saved brief: what it covers. */
  readonly question?: BriefQuestion | undefined;
  /** Whether it is drafted anew as the record stands; the draft of `from` stays otherwise. */
  readonly redraft?: boolean | undefined;
  /** Digest of the draft that the edits were made over; where the record drafts another by now, nothing is saved. */
  readonly draft?: string | undefined;
  readonly edits?: BriefEdits | undefined;
  /** Loose figures that the analyst stands by. */
  readonly confirmed?: readonly LooseFigure[] | undefined;
}

/** A draft, and what names it. */
export interface NamedDraft {
  /** SHA-256 of its canonical JSON. */
  readonly digest: string;
  readonly draft: Brief;
}

/** A sentence that is otherwise in a new draft. */
export interface DraftChange {
  readonly kind: 'new' | 'revised' | 'gone';
  readonly key: string;
  readonly before: Bilingual | null;
  readonly now: Bilingual | null;
  /** Whether the analyst reworded or dropped it, or rests a judgement on it. */
  readonly isTouched: boolean;
}

/** What the record has to say by now beneath a version, and the edits over it. */
export interface BriefDrift extends NamedDraft, BriefRef {
  /** Carried over; what has no sentence any more is aside. */
  readonly edits: BriefEdits;
  readonly changes: readonly DraftChange[];
  /** Incidents of the version that are part of another by now. */
  readonly merged: readonly { readonly from: string; readonly to: string }[];
}

/** A sentence that two versions print otherwise. */
export interface VersionChange {
  /** A reworded one may have moved to another section too: `from` says. */
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved';
  /** Where the later version prints it; the earlier, where it was removed. */
  readonly section: BriefSectionId;
  /** The section that it moved from, where that is another. */
  readonly from: BriefSectionId | null;
  readonly key: string;
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
}

export interface VersionDifference {
  readonly before: VersionSummary;
  readonly after: VersionSummary;
  readonly changes: readonly VersionChange[];
}

interface Cleared {
  /** What is above it is not shown; all is where absent. */
  readonly clearance?: Tlp | undefined;
}

/** The saved briefs of a record. Ids and versions that are not there: null. */
export interface SavedBriefDesk {
  /** Latest saved first; those above the clearance are counted only. */
  list(filter?: Cleared): Promise<{ readonly items: readonly SavedBrief[]; readonly leftOut: number }>;
  saved(id: string, filter?: Cleared): Promise<SavedBrief | null>;
  /** The last version where none is named. @throws VigieError `forbidden` where it is above the clearance */
  version(id: string, version?: number, filter?: Cleared): Promise<BriefVersion | null>;
  /** A version as the brief that it prints. @throws VigieError `forbidden` */
  printed(id: string, version?: number, filter?: Cleared): Promise<Brief | null>;
  /** What the second prints otherwise than the first. @throws VigieError `forbidden` */
  differences(id: string, before: number, after: number, filter?: Cleared): Promise<VersionDifference | null>;
  /** The draft that edits of a new brief are made over. */
  draft(question: BriefQuestion): Promise<NamedDraft>;
  /** @throws VigieError `forbidden` */
  drift(id: string, version?: number, filter?: Cleared): Promise<BriefDrift | null>;
  /** Figures in words of the analyst that are in none of the words cited. */
  check(request: Omit<SaveRequest, 'by' | 'title' | 'confirmed'>): Promise<readonly LooseFigure[]>;
  /**
   * Puts a version on disk.
   * @param key of the sender's own: the same request under the same key is saved once, and answered as the first time
   * @throws VigieError `bad_input` (no name, no title, a judgement that cites nothing, a loose figure that is not confirmed),
   * `conflict` (another version was saved meanwhile, or the record moved on), `not_found`
   */
  save(request: SaveRequest, lang?: Lang, key?: string): Promise<BriefVersion>;
}
