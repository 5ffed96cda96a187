/** What `vigie statements` says, in English; statements.fr.ts has the same keys. */
import type { TellingRole } from '../../core/analysis/statements.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const role: Readonly<Record<TellingRole, string>> = {
  announcement: 'announcement',
  repetition: 'repetition',
  renewal: 'renewal',
  recall: 'recall',
  acknowledgement: 'acknowledgement',
  denial: 'denial',
  easing: 'easing',
  lifting: 'lifting',
};

export const statementsHelp = {
  what: 'lists claims, threats, blockades and other statements; with --lives, what became of those that lay something down',
  id: 'a measure, by its id or the beginning of it: its life in full',
  lives:
    'blockades, bans, curfews and threats as measures with a life: announced, matched by incidents, eased, lifted, expired or lapsed; what was announced and not done, and done and not announced',
};

export const statementLives = {
  role,
  none: 'The record holds no blockade, ban, curfew or threat. Take reports in with: vigie ingest FILE…',
  noneInSpan: 'None of these days. Without --since, all lives are shown.',
  notOne: (id: string) => `No measure has the id "${id}". Their ids: vigie statements --lives`,
  several: (id: string, n: number) => `"${id}" is the beginning of ${n} ids. Give more of it.`,
  listOnly: (option: string) =>
    `${option} is for the list of statements: leave it out, or leave out --lives and the id.`,
  livesOnly: (option: string) => `${option} is for lives: add --lives.`,
  holding: 'In force, as far as is known',
  over: 'Lifted, expired or lapsed',
  notDone: 'Announced, and nothing on record that matches',
  unannounced: 'Done, and not announced on record',
  lapsed: 'Lapsed by silence',
  counts: (tellings: number, strong: number, weak: number) =>
    [
      plural(tellings, 'statement', 'statements'),
      ...(strong + weak === 0
        ? ['no incident linked']
        : [plural(strong, 'strong link', 'strong links'), plural(weak, 'weak link', 'weak links')]),
    ].join(' · '),
  steps: 'Its life',
  strands: 'Place by place',
  everything: 'everything',
  nowhere: 'place not told',
  since: (day: string) => `since ${day}`,
  links: 'Incidents linked',
  strength: { strong: 'strong', weak: 'weak' },
  tellings: 'Who tells of it',
  said: (day: string) => `said ${day}`,
  told: (day: string) => `told ${day}`,
  term: (day: string) => `Its own words give it until ${day}.`,
  compared: (before: number, after: number, days: string, p: string) =>
    `Incidents of that kind there in ${days} days before the announcement: ${before}; in as many after it: ${after}. If they were as frequent, so many after it would be seen with p = ${p}; they are counted as independent, which a campaign is not.`,
  tooFew: (n: number, minimum: number) =>
    `Before and after: too few incidents to say (${n}; from ${minimum} on).`,
  sameMessage: 'Of the same message',
  leftOut: (n: number) => `${plural(n, 'item', 'items')} above the clearance left out.`,
};

export type StatementsHelp = typeof statementsHelp;
export type StatementLivesMessages = typeof statementLives;
