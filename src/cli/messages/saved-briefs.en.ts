/** What `vigie briefs` says, in English; saved-briefs.fr.ts has the same keys. */
export const savedBriefsHelp = {
  what: 'list saved briefs with their versions; reword them in the workbench (vigie serve)',
  show: 'print a version of a saved brief, or write it to a file',
  diff: 'what a version prints otherwise than another; the last two by default',
  sentences: 'list the sentences of a version with their keys, section by section, and what was left out',
  move: 'put a sentence, or a judgement, elsewhere, with what stands with it, and save that as the next version',
  key: 'key of the sentence; vigie briefs sentences lists them',
  to: 'section that it goes to, at the end',
  beforeKey: 'before this sentence of that section instead',
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
  movedTo: (section: string) => `[moved to “${section}”]`,
  leftOutOf: 'left out',
  noSentence: (key: string) => `No sentence has the key ${key}: list them with vigie briefs sentences.`,
  noSection: (given: string, known: string) => `"${given}" is no section; expected one of: ${known}.`,
  bound: (key: string, to: string, allowed: string) =>
    `${key} may not stand in ${to}: what changed since the last brief stays together. Expected one of: ${allowed}.`,
  notThereBefore: (key: string, to: string) =>
    `${key} does not stand in ${to}: nothing can go before it there.`,
};

export type SavedBriefsHelp = typeof savedBriefsHelp;
export type SavedBriefsMessages = typeof savedBriefs;
