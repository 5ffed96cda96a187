import type { JudgingMessages } from './judging.ts';
import type { AnalysisMessages } from './analysis.ts';
import type { LivesMessages } from './lives.ts';
import type { BriefMessages } from './briefs.ts';
import type { IntakeMessages } from './intake.ts';
import type { WorkbenchMessages } from './workbench.ts';
import type { SavedBriefMessages } from './saved-briefs.ts';
import type { RoadMessages } from './roads.ts';
import type { Terms } from './terms.ts';

/** Every sentence of the page in one language; numbers and dates come in already written out. */
export interface Messages {
  readonly terms: Terms;
  readonly judging: JudgingMessages;
  readonly roads: RoadMessages;
  readonly analysis: AnalysisMessages;
  readonly lives: LivesMessages;
  readonly briefs: BriefMessages;
  readonly intake: IntakeMessages;
  readonly workbench: WorkbenchMessages;
  readonly savedBriefs: SavedBriefMessages;
  readonly tagline: string;
  readonly skipToList: string;
  readonly language: string;
  readonly theme: {
    readonly label: string;
    readonly light: string;
    readonly dark: string;
    readonly system: string;
  };
  readonly live: { readonly up: string; readonly down: string; readonly news: string };
  readonly places: {
    readonly correct: string;
    readonly name: string;
    readonly nameHint: string;
    readonly means: string;
    readonly didYouMean: string;
    readonly elsewhere: string;
    readonly lat: string;
    readonly lon: string;
    readonly onlyIn: (country: string) => string;
    readonly by: string;
    readonly why: string;
    readonly keep: string;
    readonly cancel: string;
    readonly made: (name: string, place: string) => string;
    readonly undo: string;
  };
  readonly filters: {
    readonly label: string;
    readonly actor: string;
    readonly actorHint: string;
    readonly from: string;
    readonly to: string;
    readonly types: string;
    readonly background: string;
    readonly box: string;
    readonly clear: string;
    readonly more: string;
  };
  readonly tabs: {
    readonly label: string;
    readonly overview: string;
    readonly operations: string;
    readonly statements: string;
    readonly corridors: string;
    readonly analyses: string;
    readonly briefs: string;
    readonly intake: string;
    readonly review: string;
    readonly sources: string;
    readonly map: string;
    readonly list: string;
  };
  readonly list: {
    readonly label: string;
    readonly total: (shown: string, isOne: boolean) => string;
    readonly dateUnknown: string;
    readonly placeUnknown: string;
    readonly placeOpen: string;
    readonly by: string;
    readonly sources: (reports: number, lineages: number) => string;
    readonly disputed: string;
    readonly background: string;
    readonly denied: string;
    readonly hedged: string;
    readonly more: (n: string) => string;
    readonly emptyFilter: string;
    readonly emptyFilterHint: string;
    readonly inOperation: (n: string) => string;
  };
  readonly map: {
    readonly label: string;
    readonly legend: string;
    readonly approximate: string;
    readonly several: string;
    readonly unplaced: (n: string, isOne: boolean) => string;
    readonly unplacedHint: string;
    readonly fit: string;
    readonly noWebGl: string;
    readonly loading: string;
    readonly here: (n: string) => string;
    readonly truncated: (shown: string, total: string) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly credits: string;
  };
  readonly timeline: {
    readonly label: string;
    readonly help: string;
    readonly start: string;
    readonly end: string;
    readonly clear: string;
    readonly all: string;
    readonly empty: string;
    readonly perDay: string;
    readonly perWeek: string;
    readonly perMonth: string;
    readonly count: (n: string, isOne: boolean) => string;
  };
  readonly incident: {
    readonly label: string;
    readonly close: string;
    readonly ledger: string;
    readonly ledgerHint: string;
    readonly disputed: string;
    readonly sourceItself: string;
    readonly decided: string;
    readonly notKnown: string;
    readonly via: string;
    readonly speakers: (n: string, isOne: boolean) => string;
    readonly sources: string;
    readonly copies: (n: string) => string;
    readonly showWords: string;
    readonly noClaims: string;
    readonly operation: (n: string) => string;
    readonly operationJump: string;
    readonly forwarded: string;
    readonly share: string;
    readonly shared: string;
    readonly candidates: string;
    readonly within: (km: string) => string;
    readonly precision: { readonly 2: string; readonly 3: string };
    readonly readingOf: string;
  };
  readonly source: {
    readonly label: string;
    readonly untitled: string;
    readonly published: string;
    readonly original: string;
    readonly unknownOutlet: string;
    readonly evidence: string;
    readonly undated: string;
  };
  readonly statements: {
    readonly label: string;
    readonly total: (n: string, isOne: boolean) => string;
    readonly speakerUnknown: string;
    readonly addressees: string;
    readonly condition: string;
    readonly inLanguage: string;
    readonly channel: string;
    readonly words: string;
  };
  readonly operations: {
    readonly tested: string;
    readonly label: string;
    readonly title: (n: string) => string;
    readonly total: (n: string, isOne: boolean) => string;
    readonly claimedBy: string;
    readonly together: string;
    readonly basis: Readonly<Record<'stated' | 'same_time' | 'same_claim', string>>;
    readonly show: string;
    readonly hide: string;
    readonly incidents: string;
    readonly onMap: string;
  };
  readonly reading: {
    readonly open: string;
    readonly label: string;
    readonly hint: string;
    readonly text: string;
    readonly placeholder: string;
    readonly published: string;
    readonly publishedHint: string;
    readonly source: string;
    readonly sourceHint: string;
    readonly title: string;
    readonly keep: string;
    readonly keeping: string;
    readonly kept: string;
    readonly known: string;
    readonly refused: string;
    readonly openKept: string;
    readonly another: string;
    readonly busy: string;
    readonly more: string;
    readonly url: string;
    readonly lang: string;
    readonly langDetected: string;
    readonly sensitivity: string;
    readonly nothing: string;
    readonly found: string;
    readonly marked: string;
    readonly kinds: Readonly<
      Record<
        'incident' | 'operation' | 'statement' | 'signal' | 'corridor' | 'assessment' | 'contradiction',
        Noun
      >
    >;
    readonly backgroundHeading: string;
    readonly notOnMap: string;
  };
  readonly trouble: {
    /** Nobody answers, and this was never fetched. */
    readonly unreachable: string;
    /** Nobody answers, and what is shown was fetched before. */
    readonly older: string;
    /** Nobody answered to something that was to be done. */
    readonly unanswered: string;
    readonly serverFailed: string;
    readonly again: string;
    readonly failed: string;
    /** Where something fetched before is still shown. */
    readonly before: string;
    readonly notFound: string;
    readonly retry: string;
    readonly loading: string;
  };
  readonly keys: {
    readonly label: string;
    readonly open: string;
  };
  readonly tlp: string;
}

type Noun = readonly [one: string, many: string];
