/** Made-up mentions for the tests of this folder: a dawn attack on Kayes unless told otherwise. */
import { digest } from '../core/digest.ts';
import type { Actor, Findings, Harm, Incident, Operation, Place, Target, When } from '../core/findings.ts';
import { type Mention, mentionsOf, type ReportFacts } from './mention.ts';

const TOWNS: Readonly<Record<string, readonly [country: string, lat: number, lon: number]>> = {
  Kayes: ['ML', 14.449, -11.439],
  Niono: ['ML', 14.251, -5.987],
  Molodo: ['ML', 14.237, -6.023],
  Diboli: ['ML', 14.455, -12.199],
  Kidira: ['SN', 14.456, -12.213],
  Nioro: ['ML', 15.229, -9.593],
  Djibo: ['BF', 14.099, -1.626],
  Tillabéri: ['NE', 14.21, 1.45],
};

/** A town of the samples, a point unless changed. */
export function town(name: string, change: Partial<Place> = {}): Place {
  const [country, lat, lon] = TOWNS[name] ?? ['ML', 14.5, -8];
  const place = {
    placeId: `sample:${name}`,
    admin1: null,
    admin2: null,
    radiusKm: null,
    probability: 0.9,
    alternatives: [],
    evidence: [],
  };
  return { ...place, name, country, lat, lon, geoPrecision: 1, ...change };
}

/** A day, or the days from `start` to `end`. */
export function day(start: string, end = start, change: Partial<When> = {}): When {
  return { start, end, time: null, partOfDay: null, timePrecision: 1, evidence: [], ...change };
}

/** Somebody who did it. */
export function by(actorId: string, actorType: Actor['actorType'] = 'rebel_group'): Actor {
  return { role: 'perpetrator', name: actorId, actorId, actorType, evidence: [] };
}

/** A toll of killed soldiers unless changed. */
export function toll(low: number, high: number | null = low, change: Partial<Harm> = {}): Harm {
  return {
    effect: 'killed',
    who: 'state_forces',
    low,
    high,
    nationalities: [],
    source: null,
    certainty: 'stated',
    evidence: [],
    ...change,
  };
}

/** Something that was hit. */
export function hit(category: Target['category']): Target {
  return { category, name: null, evidence: [] };
}

/** An incident; its evidence begins at `at` of the body. */
export function incident(change: Partial<Incident> = {}, at = 0): Incident {
  return {
    id: 'i1',
    eventType: 'Battles',
    subEventType: 'Armed clash',
    summary: '',
    when: day('2025-07-01'),
    where: town('Kayes'),
    actors: [by('jnim')],
    targets: [hit('military_base')],
    harm: [],
    damage: [],
    means: [],
    outcome: [],
    responsibility: { status: 'unknown', by: null, evidence: [] },
    certainty: 'stated',
    background: false,
    evidence: [{ start: at, end: at, quote: '' }],
    ...change,
  };
}

/** A report with these incidents; its digest follows its id. */
export function findingsOf(
  id: string,
  incidents: readonly Incident[],
  change: Partial<Findings['report']> = {},
  operations: readonly Operation[] = [],
): Findings {
  const report = {
    id,
    digest: digest(id),
    lang: 'fr',
    title: null,
    publishedAt: '2025-07-02',
    text: '',
    ...change,
  };
  const none = { statements: [], signals: [], corridors: [], assessments: [], contradictions: [] };
  return {
    schema: 'vigie.findings/1',
    engine: { version: '0', rules: '0' },
    report,
    incidents,
    operations,
    ...none,
  };
}

const FACTS: ReportFacts = {
  source: null,
  url: null,
  recordedAt: '2025-07-02T06:00:00Z',
  sequence: 0,
  sensitivity: 'CLEAR',
};

/** The mentions of a made-up report. */
export function told(
  id: string,
  incidents: readonly Partial<Incident>[],
  facts: Partial<ReportFacts> & Partial<Findings['report']> = {},
): Mention[] {
  const { text = '', lang = 'fr', publishedAt = '2025-07-02', title = null, ...rest } = facts;
  const numbered = incidents.map((change, i) => incident({ id: `i${i + 1}`, ...change }, i * 100));
  return mentionsOf(findingsOf(id, numbered, { text, lang, publishedAt, title }), { ...FACTS, ...rest });
}

/** The only mention of a made-up report. */
export function one(
  id: string,
  change: Partial<Incident> = {},
  facts: Parameters<typeof told>[2] = {},
): Mention {
  const [mention] = told(id, [change], facts);
  if (mention === undefined) throw new Error('A sample report has one incident.');
  return mention;
}
