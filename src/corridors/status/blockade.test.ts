/** The blockade of Kayes and Nioro of September 2025, as reports of our own making tell it: announced, enforced, denied, eased. */
import { describe, expect, test } from 'vitest';
import { roadRecord, type Told } from '../../app/fixtures/road-record.ts';
import type { DecisionRecord } from '../../core/decisions.ts';
import { builtinNetwork } from '../network/index.ts';
import { changesSince, corridorHistory, evidenceOf, historyOf, statusesOn } from './index.ts';

const REPORTS: readonly Told[] = [
  {
    publishedAt: '2025-09-04',
    source: 'Radio A',
    text: 'Dans une vidéo diffusée mercredi 3 septembre, un porte-parole du JNIM a décrété un blocus des villes de Kayes et de Nioro du Sahel.',
  },
  {
    publishedAt: '2025-09-08',
    source: 'Radio A',
    text: 'Six camions-citernes ont été incendiés dimanche 7 septembre entre Diéma et Kolokani. Les chauffeurs ont pu fuir.',
  },
  {
    publishedAt: '2025-09-09',
    source: 'Radio B',
    text: 'L’armée malienne a démenti lundi 8 septembre tout blocus de Kayes.',
  },
  {
    publishedAt: '2025-09-20',
    source: 'Radio B',
    text: 'L’armée a escorté vendredi 19 septembre un convoi de 70 camions de Diéma à Kolokani.',
  },
  {
    publishedAt: '2025-10-02',
    source: 'Radio A',
    text: 'Le JNIM a allégé mercredi 1er octobre le blocus de Nioro du Sahel.',
  },
  {
    publishedAt: '2025-10-21',
    source: 'Radio A',
    text: 'Le JNIM a levé lundi 20 octobre le blocus de Kayes.',
  },
  {
    publishedAt: '2025-09-10',
    source: 'Radio B',
    text: 'Une attaque a visé mardi 9 septembre le marché de Didiéni, faisant quatre morts.',
  },
];

const network = builtinNetwork();
const record = roadRecord(REPORTS);
const evidence = evidenceOf(network, record);

/** Out of Kayes towards Senegal; out of Nioro towards Mauritania; on the way from Diéma to Kolokani. */
const KAYES = 'ml:kayes--ambidedi';
const NIORO = 'ml:nioro-du-sahel--gogui';
const DIEMA = 'ml:dianguirde--diema';

const runs = (segment: string, from: string, to: string, all = evidence): unknown =>
  historyOf([segment], all, from, to)
    .get(segment)
    ?.map((run) => [run.from, run.to, run.status, run.rule]);

describe('a blockade from day to day', () => {
  test('a road into the town is closed from the day it was told until the lifting; then open while that is fresh', () => {
    expect(runs(KAYES, '2025-09-01', '2025-11-30')).toEqual([
      ['2025-09-01', '2025-09-03', 'unknown', null],
      ['2025-09-04', '2025-10-20', 'closed', 'blockade'],
      ['2025-10-21', '2025-11-03', 'open', 'blockade.lifted'],
      ['2025-11-04', '2025-11-30', 'unknown', null],
    ]);
  });

  test('eased for one town, it holds for the other', () => {
    expect(runs(NIORO, '2025-09-01', '2025-11-30')).toEqual([
      ['2025-09-01', '2025-09-03', 'unknown', null],
      ['2025-09-04', '2025-10-01', 'closed', 'blockade'],
      ['2025-10-02', '2025-10-31', 'restricted', 'blockade.eased'],
      ['2025-11-01', '2025-11-30', 'unknown', null],
    ]);
  });

  test('burnt tankers restrict the road between the towns named, an escorted convoy says that it is used under escort', () => {
    expect(runs(DIEMA, '2025-09-01', '2025-10-10')).toEqual([
      ['2025-09-01', '2025-09-07', 'unknown', null],
      ['2025-09-08', '2025-09-19', 'restricted', 'convoy.burnt'],
      ['2025-09-20', '2025-09-26', 'escorted', 'road.escorted'],
      ['2025-09-27', '2025-10-10', 'unknown', null],
    ]);
  });

  test('the army’s denial stands beside the claim and opens nothing', () => {
    const status = statusesOn(network, evidence, '2025-09-10').get(KAYES);
    expect(status).toMatchObject({
      status: 'closed',
      since: '2025-09-03',
      disputed: true,
      confidence: 'low',
      lastEvidence: '2025-09-08',
      expires: '2025-12-02',
    });
    expect(status?.evidence.map((e) => [e.rule, e.stance])).toEqual([
      ['blockade', 'asserts'],
      ['blockade.denied', 'denies'],
    ]);
    expect(status?.evidence[1]?.saidBy).toMatch(/armée/);
    for (const { spans } of status?.evidence ?? []) expect(spans.length).toBeGreaterThan(0);
  });

  test('what nobody reported on stays unknown, and a market attacked closes no road', () => {
    const statuses = statusesOn(network, evidence, '2025-09-10');
    expect(statuses.size).toBe(network.segments.length);
    expect(statuses.get('ml:kati--kambila')).toMatchObject({ status: 'unknown', lastEvidence: null });
    const rules = [...evidence.values()].flat().flatMap((e) => e.spans.map((s) => s.span.quote));
    expect(rules.filter((quote) => quote.includes('marché'))).toEqual([]);
  });

  test('a corridor is closed by one part, and unknown while one part is', () => {
    const path = ['ml:ambidedi--diboli', KAYES];
    expect(corridorHistory(path, evidence, '2025-09-01', '2025-11-05')).toEqual([
      { from: '2025-09-01', to: '2025-09-03', status: 'unknown', parts: path },
      { from: '2025-09-04', to: '2025-10-20', status: 'closed', parts: [KAYES] },
      { from: '2025-10-21', to: '2025-11-03', status: 'unknown', parts: ['ml:ambidedi--diboli'] },
      { from: '2025-11-04', to: '2025-11-05', status: 'unknown', parts: path },
    ]);
  });

  test('what changed since yesterday', () => {
    const eased = changesSince(evidence, '2025-10-02', '2025-10-01');
    const ofNioro = network.segments
      .filter((s) => s.from === 'ml:nioro-du-sahel' || s.to === 'ml:nioro-du-sahel')
      .map((s) => s.id);
    expect(eased.map((c) => c.segment)).toEqual(ofNioro.sort());
    expect(new Set(eased.map((c) => `${c.before.status} → ${c.after.status}`))).toEqual(
      new Set(['closed → restricted']),
    );
    expect(new Set(eased.flatMap((c) => c.evidence.map((e) => e.rule)))).toEqual(new Set(['blockade.eased']));
    expect(changesSince(evidence, '2025-09-16', '2025-09-15')).toEqual([]);
  });
});

describe('a person’s word', () => {
  const at = '2025-09-12T08:00:00Z';
  const decision: DecisionRecord = {
    id: 'dec-000000000001',
    by: 'A. Diallo',
    why: 'appels à trois transporteurs',
    at,
    body: { kind: 'road', segment: KAYES, status: 'restricted', from: '2025-09-10', until: '2025-09-30' },
    undoneBy: null,
    incidents: [],
    strain: null,
  };
  const withDecisions = (...decisions: DecisionRecord[]) => evidenceOf(network, { ...record, decisions });

  test('overrides from the day it was given to its last', () => {
    expect(runs(KAYES, '2025-09-08', '2025-10-03', withDecisions(decision))).toEqual([
      ['2025-09-08', '2025-09-11', 'closed', 'blockade'],
      ['2025-09-12', '2025-09-30', 'restricted', 'decision'],
      ['2025-10-01', '2025-10-03', 'closed', 'blockade'],
    ]);
  });

  test('taken back, it held until that day; seen from now it never did', () => {
    const undo: DecisionRecord = {
      ...decision,
      id: 'dec-000000000002',
      at: '2025-09-15T08:00:00Z',
      body: { kind: 'undo', decision: decision.id },
    };
    const all = withDecisions({ ...decision, undoneBy: undo.id }, undo);
    expect(runs(KAYES, '2025-09-08', '2025-10-03', all)).toEqual([
      ['2025-09-08', '2025-09-11', 'closed', 'blockade'],
      ['2025-09-12', '2025-09-14', 'restricted', 'decision'],
      ['2025-09-15', '2025-10-03', 'closed', 'blockade'],
    ]);
    expect(statusesOn(network, all, '2025-09-13', '2025-10-01').get(KAYES)?.status).toBe('closed');
  });

  test('a segment that the network lacks has none', () => {
    const elsewhere = { ...decision, body: { ...decision.body, segment: 'xx:a--b' } } as DecisionRecord;
    expect(withDecisions(elsewhere).has('xx:a--b')).toBe(false);
  });
});
