/** What `vigie feeds` and `vigie intakes` say, in English; feeds.fr.ts has the same keys. */
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const feedsHelp = {
  what: 'feeds (RSS, Atom) that you named; nothing is fetched unless you ask',
  add: 'names a feed; nothing is fetched',
  url: 'its address: https:// or http://; a name and password or key in it is never shown',
  source: 'what its reports give as their source; the title of the feed by default',
  grade: 'how reliable that source is, A to F; a decision as soon as a report of it is on record',
  sensitivity: 'TLP of its reports: CLEAR, GREEN, AMBER, AMBER+STRICT or RED',
  lang: 'language of its reports: fr or en; detected by default',
  full: 'fetch the pages that entries link to, too: one request a page, their hosts are asked as well',
  allowPrivate: 'its host may lie on this machine or in a private network',
  remove: 'takes a feed off the list; its reports stay',
  id: 'id of a feed, as listed',
  fetch: 'asks the host of a feed, or of all, now, and takes in what is new',
  fetchId: 'id of a feed, as listed; all where absent',
  intakes: 'what was taken in at one go from the page or a feed, and what it brought',
  intakeId: 'id of an intake, to see what came of each report',
};

export const feeds = {
  none: 'No feed is named. Name one with: vigie feeds add https://…',
  added: (id: string, address: string) => `${id} is on the list: ${address}`,
  notFetched: (id: string, host: string, isFull: boolean) =>
    `Nothing was fetched. "vigie feeds fetch ${id}" will ask ${host}${isFull ? ' and the hosts of the pages that it links to' : ''}.`,
  removed: (id: string) => `${id} is off the list; its reports stay.`,
  proxyUnused: (name: string) => `${name} is set and is not used: hosts are asked directly.`,
  asking: (feed: string, host: string) => `${feed}: asking ${host} …`,
  opened: (feed: string, entries: number, fresh: number) =>
    `${feed}: ${plural(entries, 'entry', 'entries')}, ${fresh} not known yet`,
  fetched: (feed: string, accepted: number, known: number, refused: number) =>
    `${feed}: ${plural(accepted, 'report', 'reports')} taken in, ${known} known already, ${refused} refused.`,
  left: (feed: string, n: number) => `${feed}: ${plural(n, 'entry', 'entries')} left for the next fetch.`,
  unchanged: (feed: string) => `${feed}: nothing new since the last time.`,
  failed: (feed: string, reason: string) => `${feed}: ${reason}`,
  stopped: (feed: string) => `${feed}: stopped; what was taken by then stays.`,
  brought: (intake: string) => `What it brought: vigie intakes ${intake}`,
  never: 'never fetched',
  lastFetched: (at: string) => `last fetched ${at}`,
  lastFailed: (at: string, reason: string) => `last tried ${at}: ${reason}`,
  source: 'Source',
  full: 'with the linked pages',
  private: 'may lie in a private network',
  notATlp: (given: string, known: string) => `"${given}" is no TLP; expected one of: ${known}.`,
  intakes: {
    none: 'Nothing was taken in from the page or a feed yet.',
    noIntake: (id: string) => `No intake has the id ${id}: "vigie intakes" lists those that are kept.`,
    way: { text: 'text', files: 'files', feed: 'feed' },
    tally: (accepted: number, known: number, refused: number) =>
      `${plural(accepted, 'report', 'reports')} taken in, ${known} known already, ${refused} refused`,
    brokenOff: (offered: number, announced: number) =>
      announced === 0 ? 'not ended' : `not ended: ${offered} of ${announced}`,
    accepted: 'taken in',
    known: 'known already',
    refused: 'refused',
    new: 'New incidents',
    changed: 'Incidents with one more account',
    nothing: 'It told of no incident.',
  },
};

export type FeedsHelp = typeof feedsHelp;
export type FeedsMessages = typeof feeds;
