/** What `vigie operations` says, in English; operations.fr.ts has the same keys. The findings bring their own words. */
export const operationsHelp = {
  what:
    'lists operations, those that reports tell of and those found by search, each with the chance that attacks timed independently give ' +
    'as much (docs/methods/coordination.md)',
  apartKm: 'places nearer to each other than this, km, count once (default: 20)',
  replications: 'records drawn at most under each hypothesis; more give finer p-values (default: 999)',
  seed: 'whole number; the same seed gives the same p-values (default: 1)',
  found: 'windows found by search that are shown, the most striking first (default: 12)',
};

export const operations = {
  found: (n: number) => `${n} incidents, found by search`,
  labels: {
    checks: 'p by check',
    counters: 'Or else',
    pairs: 'By road',
    caveats: 'Bear in mind',
    rests: 'Rests on',
  },
  nulls: { rate: 'rate', shift: 'shift', permutation: 'permutation' },
  dissolved: 'nothing left to explain',
  tooFew: 'too few to say',
  pair: (from: string, to: string, km: string, way: string, gap: string) =>
    `${from} – ${to}: ${km} km; ${way}; ${gap}`,
  way: (hours: string | null) => (hours === null ? 'no way known' : `at least ${hours} h by road`),
  gap: (least: string | null, most: string | null) => {
    if (least === null || most === null) return 'time between them not known';
    return least === most ? `${most} h between the attacks` : `${least} to ${most} h between the attacks`;
  },
  seen: (windows: number, groups: number) =>
    `${windows} ${windows === 1 ? 'window' : 'windows'} of three places and more seen; ${groups} ${groups === 1 ? 'group' : 'groups'} with enough attacks to be searched.`,
};

export type OperationsHelp = { readonly [K in keyof typeof operationsHelp]: string };
export type OperationsMessages = typeof operations;
