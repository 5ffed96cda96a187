import type { RowKind } from '../shell/rows.ts';
import type { SearchKind } from '../../../src/core/search.ts';
import type { ELSEWHERE, KeyAction } from '../shell/bindings.ts';

/** What the page says around searching, saved views, news, keys and a server that is away. */
export interface WorkbenchMessages {
  readonly search: {
    readonly open: string;
    readonly label: string;
    readonly placeholder: string;
    readonly hint: string;
    readonly searching: string;
    readonly none: string;
    readonly noneHint: string;
    readonly found: (n: string) => string;
    readonly kinds: Readonly<Record<SearchKind, string>>;
    readonly all: (n: string) => string;
    readonly most: (shown: string, total: string) => string;
    readonly back: string;
    readonly filter: string;
    readonly noTitle: string;
    readonly close: string;
  };
  readonly views: {
    readonly label: string;
    readonly hint: string;
    readonly name: string;
    readonly save: string;
    readonly empty: string;
    readonly rename: string;
    readonly drop: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyAll: string;
    readonly dropped: (name: string) => string;
    readonly undo: string;
    readonly link: string;
    readonly linkHint: string;
    readonly take: string;
    readonly badLink: string;
    readonly notKept: string;
    readonly notCopied: (text: string) => string;
  };
  readonly news: {
    readonly open: (n: string) => string;
    readonly none: string;
    readonly label: string;
    readonly since: (when: string) => string;
    readonly first: string;
    readonly nothing: string;
    readonly other: string;
    readonly markAll: string;
    readonly marked: string;
    readonly undo: string;
    readonly more: (n: string) => string;
    readonly by: string;
    readonly kinds: Readonly<
      Record<
        | 'newIncidents'
        | 'changedIncidents'
        | 'statements'
        | 'roads'
        | 'towns'
        | 'reports'
        | 'decisions'
        | 'briefs',
        string
      >
    >;
  };
  readonly away: {
    readonly banner: (when: string) => string;
    readonly kept: string;
    readonly again: string;
    readonly back: string;
  };
  readonly json: string;
  readonly jsonHint: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly viewFailed: string;
  readonly keys: {
    readonly does: Readonly<Record<KeyAction, string>>;
    readonly elsewhereLabel: string;
    /** Part of the page, and what its keys do. */
    readonly elsewhere: Readonly<Record<(typeof ELSEWHERE)[number], readonly [part: string, keys: string]>>;
    readonly review: string;
    readonly note: string;
    /** Over the keys of the view that is open. */
    readonly here: (view: string) => string;
    readonly everywhere: string;
    /** What the rows of a list are, and what Enter does on one. */
    readonly rows: Readonly<Record<RowKind, readonly [rows: string, enter: string]>>;
    readonly noRows: string;
  };
}
