/** What `vigie changes` says, in English; changes.fr.ts has the same keys. */
export const changesHelp = {
  what: 'what the record learnt since: incidents new and changed, statements, roads, towns, reports, decisions, saved briefs',
  since:
    'a day (what came after its end) or an entry of the journal, as printed last time; yesterday where absent',
  limit: 'most of each kind, 1 to 500',
  json: 'JSON Lines: first what was asked and how many there are of each kind, then each thing with its kind',
  more: 'The last line names the entry to ask about the next time: nothing is missed and nothing is told twice, whatever the clock says. A road is told where what came since makes it stand otherwise today, a town where it is reached otherwise from the capitals because of that. What is printed is not marked as looked at in anybody’s page.',
};

export const changes = {
  kinds: {
    newIncidents: 'New incidents',
    changedIncidents: 'Changed incidents',
    statements: 'Statements',
    roads: 'Roads that stand otherwise',
    towns: 'Towns reached otherwise',
    reports: 'Reports taken in',
    decisions: 'Decisions',
    briefs: 'Saved briefs',
  },
  nothing: 'Nothing is new, and nothing has changed.',
  more: (n: number) => `and ${n} more (--limit)`,
  next: (command: string) => `The next time: ${command}`,
  other: (after: number, last: number) =>
    `The journal ends at entry ${last}, before entry ${after}: this is another record than the one you looked at.`,
  version: (title: string, n: number, by: string) => `${title}, version ${n}, by ${by}`,
  badSince: (given: string) =>
    `"${given}" is neither a day such as 2025-07-01 nor an entry of the journal such as 42.`,
  badLimit: (given: string) => `"${given}" is no limit; expected 1 to 500.`,
};

export type ChangesHelp = typeof changesHelp;
export type ChangesMessages = typeof changes;
