import type { SearchKind } from '../../core/search.ts';

/** What `vigie search` says, in English; search.fr.ts has the same keys. */
export const searchHelp = {
  what: 'find words everywhere: incidents, places, actors, statements, reports in full, corridors, roads, saved briefs',
  words: 'words that must all stand there',
  kind: 'only this kind; may be given more than once',
  limit: 'most of each kind, 1 to 100',
  clearance: 'leave out what rests on reports above this sensitivity',
  more: 'Accents and case do not count. A word of three letters or more stands for every word that begins so; what stands in quotes must stand there word for word. Of each kind the newest comes first.',
};

export const search = {
  kinds: {
    incident: 'Incidents',
    place: 'Places',
    actor: 'Actors',
    statement: 'Statements',
    report: 'Reports',
    corridor: 'Corridors',
    road: 'Roads',
    brief: 'Saved briefs',
  } satisfies Record<SearchKind, string>,
  none: (terms: string) => `Nothing holds ${terms}. Try fewer words, or only the beginning of one.`,
  badKind: (given: string, known: string) => `Kind "${given}" is not known; expected one of: ${known}.`,
  badLimit: (given: string) => `"${given}" is no limit; expected 1 to 100.`,
  noWords: 'There is no word to look for: give letters or digits.',
  shown: (shown: number, total: number) => (shown < total ? `${shown} of ${total}` : String(total)),
  leftOut: (n: number) => `${n} found that rest on reports above the clearance are left out.`,
};

export type SearchHelp = typeof searchHelp;
export type SearchMessages = typeof search;
