/** What `vigie briefs` says, in English; saved-briefs.fr.ts has the same keys. */
export const savedBriefsHelp = {
  what: 'list saved briefs with their versions; edit them in the workbench (vigie serve)',
  show: 'print a version of a saved brief, or write it to a file',
  diff: 'what a version prints otherwise than another; the last two by default',
  id: 'id of a saved brief',
  version: 'which version; the last by default',
  before: 'the earlier version; the one before the later by default',
  after: 'the later version; the last by default',
  clearance: 'show nothing above this sensitivity',
  json: 'JSON Lines instead of text',
  against:
    'saved version to tell what changed since: brf-…, brf-…/2 or none; the last one of the same area by default',
  save: 'save it under this title, as the first version of a brief that can be edited',
};

export const savedBriefs = {
  exampleTitle: 'Kayes, week 27',
  none: 'No brief is saved yet: save one with vigie brief --save TITLE, or in the workbench.',
  leftOut: (n: number) => `${n} saved ${n === 1 ? 'brief is' : 'briefs are'} above the clearance.`,
  version: (n: number, by: string, day: string) => `version ${n} by ${by}, ${day}`,
  saved: (id: string, version: number) => `Saved as ${id}, version ${version}.`,
  notThere: (id: string) => `No saved brief or version has the name ${id}: list them with vigie briefs.`,
  notAVersion: (given: string) => `"${given}" is no version; expected 1, 2, 3 …`,
  between: (before: number, after: number) => `Version ${after} against version ${before}:`,
  same: 'nothing is printed otherwise',
};

export type SavedBriefsHelp = typeof savedBriefsHelp;
export type SavedBriefsMessages = typeof savedBriefs;
