/** What the server says to a person, in English; fr.ts has the same keys. */
export const en = {
  titles: {
    bad_usage: 'The request is not one that this server knows',
    bad_input: 'What was sent cannot be taken in',
    too_large: 'What was sent is too large',
    unsupported: 'This kind of content is not taken',
    forbidden: 'This request is not allowed',
    not_found: 'There is nothing here',
    conflict: 'This clashes with what is there',
    locked: 'The record is in use by another process',
    damaged: 'The record is damaged',
    storage: 'The disk refused to keep this',
    failed: 'Something failed on our side',
  },
  noRoute: (path: string) => `${path} is no address of this API: see /api/openapi.json for those that are.`,
  noIncident: (id: string) => `No incident has the id ${id}: list them at /api/incidents.`,
  noSavedBrief: (id: string) => `No saved brief or version has the name ${id}: list them at /api/briefs.`,
  noReport: (key: string) => `No report has the digest or id ${key}: list them at /api/reports.`,
  noPage: (path: string) => `${path} is no page: the workbench is at /.`,
  notBuilt: 'The page is not built: run "npm start", which builds it.',
  noIntake: (id: string) => `No intake has the id ${id}: list them at /api/intakes.`,
  noPrivateFeeds:
    'This server answers beyond its own machine, so it takes no feeds of private networks: stop it and use "vigie feeds add … --allow-private".',
  badParameters: 'Some parameters are not what was expected.',
  badBody: 'Some members of the report are not what was expected.',
  unknownMember: (name: string) => `"${name}" is not known here`,
  badJson: 'The body is no valid JSON; expected one report such as {"text": "…"}.',
  otherType: (type: string, expected: string) => `Content type ${type} came; expected ${expected}.`,
  noType: 'none',
  tooLarge: (megabytes: number) => `The body is larger than ${megabytes} MB, the most that is taken.`,
  foreignHost: (host: string) =>
    `The request names the host "${host}", which this server does not answer to: use localhost or 127.0.0.1.`,
  foreignOrigin: (origin: string) =>
    `A page of ${origin} may not write here: use the workbench of this server.`,
  unexpected: 'An unexpected error stopped this request: see the terminal that the server runs in.',
  portTaken: (port: number, host: string) =>
    `Port ${port} on ${host} is taken: stop what uses it or choose another with --port.`,
  portForbidden: (port: number, host: string) =>
    `Port ${port} on ${host} may not be used by this account: choose one above 1023 with --port.`,
  noAddress: (host: string) =>
    `${host} is no address of this machine: use 127.0.0.1, or 0.0.0.0 for all of them.`,
};

export type ServerMessages = typeof en;
