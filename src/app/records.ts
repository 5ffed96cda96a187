import type { Records } from '../core/use-cases.ts';

/** Questions put to whichever store is in use at the moment they are asked. */
export function followingRecords(current: () => Promise<Records>): Records {
  return {
    counts: async (filter) => (await current()).counts(filter),
    incidents: async (filter, page) => (await current()).incidents(filter, page),
    incident: async (id, filter) => (await current()).incident(id, filter),
    timeline: async (filter) => (await current()).timeline(filter),
    map: async (filter) => (await current()).map(filter),
    reports: async (filter, page) => (await current()).reports(filter, page),
    report: async (key) => (await current()).report(key),
    statements: async (filter, page) => (await current()).statements(filter, page),
    operations: async (filter, page) => (await current()).operations(filter, page),
    places: async (filter, page) => (await current()).places(filter, page),
    strictest: async () => (await current()).strictest(),
  };
}
