import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../core/decisions.ts';
import type { Harm, Incident } from '../../core/findings.ts';
import { READING_RULES, type ReadingRule, type TollReading } from '../../core/readings.ts';
import type { IncidentDetail } from '../../core/records.ts';
import { describe as tell } from '../description.ts';
import { fuse } from '../fuse.ts';
import type { Mention } from '../mention.ts';
import { by, day, hit, one, toll, town } from '../samples.ts';
import { ASIDE_LABELS, explainAside } from './asides.ts';
import { parseCorrection } from './correction.ts';
import { withCorrections } from './corrections.ts';
import { read } from './read.ts';
import { TOLL_RULES } from './rules.ts';

/** One incident of these mentions, whatever fusion would say of them. */
function joined(mentions: readonly Mention[]): IncidentDetail {
  const [first, ...rest] = mentions.map(({ report, incident }) => ({ report, incident: incident.id }));
  const clusters = fuse(
    mentions,
    rest.map((b) => ({ kind: 'same', a: first!, b })),
  );
  expect(clusters).toHaveLength(1);
  return tell(clusters[0]!, mentions);
}

type Telling = readonly [source: string, publishedAt: string, harm: readonly Harm[]];

/** An incident told by these outlets on these days, with these figures. */
function tolled(...tellings: readonly Telling[]): IncidentDetail {
  return joined(
    tellings.map(([source, publishedAt, harm], sequence) =>
      one(`r${sequence}`, { harm }, { source, publishedAt, sequence }),
    ),
  );
}

const said = (source: string | null, low: number, change: Partial<Harm> = {}): Harm =>
  toll(low, low, { source, who: 'civilians', ...change });

/** Each toll as "killed civilians 12/12/12", the figures low, best and high. */
function figures(detail: IncidentDetail, rule: ReadingRule, context = {}): string[] {
  return read(detail, rule, context).tolls.map(
    ({ effect, who, low, best, high }) => `${effect} ${who} ${low}/${best}/${high}`,
  );
}

/** Why claims were left out, as "saidBy: because". */
function asides(detail: IncidentDetail, rule: ReadingRule, context = {}): string[] {
  const byId = new Map(detail.claims.map((claim) => [claim.id, claim]));
  return read(detail, rule, context).tolls.flatMap(({ setAside }) =>
    setAside.map(({ claim, because }) => {
      const { saidBy, relayedBy } = byId.get(claim)!;
      return `${saidBy ?? relayedBy}: ${because}`;
    }),
  );
}

describe('rules that read each toll', () => {
  const detail = tolled(
    [
      'Radio A',
      '2025-07-02',
      [said('le gouverneur', 12), said('JNIM', 30), said('un habitant', 40, { certainty: 'hedged' })],
    ],
    ['Radio B', '2025-07-03', [said('le gouverneur', 15), said('un maire', 9, { certainty: 'denied' })]],
    ['Radio C', '2025-07-04', [said('un habitant', 25), said('le gouverneur', 15)]],
  );

  it.each<readonly [ReadingRule, string]>([
    ['vigie', 'killed civilians 12/null/40'],
    ['lowest', 'killed civilians 15/15/15'],
    ['highest', 'killed civilians 30/30/30'],
    ['latest-official', 'killed civilians 15/15/15'],
  ])('%s: %s', (rule, expected) => expect(figures(detail, rule)).toEqual([expected]));

  it('says why each claim was left out', () => {
    expect(asides(detail, 'latest-official')).toEqual([
      'un maire: denied',
      'le gouverneur: superseded',
      'JNIM: not_official',
      'un habitant: not_official',
      'un habitant: not_official',
      'le gouverneur: repeats',
    ]);
    expect(asides(detail, 'lowest')).toEqual([
      'un maire: denied',
      'le gouverneur: superseded',
      'un habitant: hedged',
      'JNIM: higher',
      'un habitant: higher',
      'le gouverneur: repeats',
    ]);
  });

  it('takes no figure where nobody speaks by office', () => {
    const only = tolled(['Radio A', '2025-07-02', [said('JNIM', 30)]]);
    expect(figures(only, 'latest-official')).toEqual(['killed civilians null/null/null']);
  });

  it('takes the word of whom the outlet is, where the report itself speaks', () => {
    const own = tolled(['Ministère de la Défense', '2025-07-02', [said(null, 30)]]);
    expect(figures(own, 'latest-official')).toEqual(['killed civilians 30/30/30']);
  });

  it('keeps what is open above open', () => {
    const open = tolled(['Radio A', '2025-07-02', [toll(80, null), toll(90)]]);
    expect(figures(open, 'vigie')).toEqual(['killed state_forces 80/null/null']);
    expect(figures(open, 'lowest')).toEqual(['killed state_forces 80/80/null']);
    expect(figures(open, 'highest')).toEqual(['killed state_forces 90/90/90']);
  });

  it('knows a figure whose place another takes by its words, whoever gave it', () => {
    const grown = tolled(
      ['Radio A', '2025-07-02', [said('un habitant', 5), said('un imam', 6)]],
      ['Radio B', '2025-07-03', [said('le gouverneur', 12, { replaces: { low: 5, high: 5 } })]],
    );
    expect(asides(grown, 'lowest')).toEqual(['un habitant: superseded', 'le gouverneur: higher']);
    expect(grown.claims.filter((claim) => claim.stance === 'supersedes')).toHaveLength(1);
  });
});

describe('rules that read all deaths as one number', () => {
  const civilians = said(null, 12);
  const soldiers = toll(21);
  const total = toll(33, 33, { who: 'mixed' });

  it.each<readonly [string, readonly Telling[], string, string]>([
    ['sides add up', [['A', '2025-07-02', [civilians, soldiers]]], '33/33/33', '33/33/33'],
    ['a total holds its sides', [['A', '2025-07-02', [civilians, soldiers, total]]], '33/33/33', '33/33/33'],
    [
      'a total holds sides told by another',
      [
        ['A', '2025-07-02', [total]],
        ['B', '2025-07-02', [civilians, soldiers]],
      ],
      '33/33/33',
      '33/33/33',
    ],
    [
      'a total holds the one side that is told',
      [['A', '2025-07-02', [civilians, total]]],
      '33/33/33',
      '33/33/33',
    ],
    [
      'a total below its own sides is none',
      [['A', '2025-07-02', [civilians, soldiers, toll(5, 5, { who: 'unknown' })]]],
      '33/33/33',
      '33/33/33',
    ],
    [
      'an early total gives way to sides told later',
      [
        ['A', '2025-07-02', [toll(5, 5, { who: 'unknown' })]],
        ['B', '2025-07-03', [civilians, soldiers]],
      ],
      '33/33/33',
      '33/33/33',
    ],
    [
      'a total against another account’s sides',
      [
        ['A', '2025-07-03', [toll(20, 20, { who: 'unknown' })]],
        ['B', '2025-07-02', [civilians, soldiers]],
      ],
      '20/20/20',
      '20/20/33',
    ],
    [
      'two speakers on one side are no sum',
      [
        ['A', '2025-07-02', [said('un maire', 12)]],
        ['B', '2025-07-02', [said('un imam', 30)]],
      ],
      '12/12/12',
      '12/12/30',
    ],
    [
      'most lineages are most reliable',
      [
        ['A', '2025-07-02', [said(null, 12)]],
        ['B', '2025-07-02', [said(null, 30)]],
        ['C', '2025-07-02', [said(null, 30)]],
      ],
      '12/12/12',
      '12/30/30',
    ],
    [
      'the wounded are not counted',
      [['A', '2025-07-02', [civilians, toll(50, 50, { effect: 'injured' })]]],
      '12/12/12',
      '12/12/12',
    ],
    [
      'nothing but the other side’s losses, on a party’s word',
      [['A', '2025-07-02', [toll(80, 80, { who: 'armed_group', source: 'l’état-major' })]]],
      '80/80/80',
      '0/null/80',
    ],
    [
      'the other side’s losses, borne out',
      [
        ['A', '2025-07-02', [toll(80, 80, { who: 'armed_group', source: 'l’état-major' })]],
        ['B', '2025-07-02', [toll(80, 80, { who: 'armed_group', source: 'un habitant' })]],
      ],
      '80/80/80',
      '80/80/80',
    ],
  ])('%s', (_what, tellings, acled, ucdp) => {
    const detail = tolled(...tellings);
    expect(figures(detail, 'acled')).toEqual([`killed mixed ${acled}`]);
    expect(figures(detail, 'ucdp')).toEqual([`killed mixed ${ucdp}`]);
  });

  it.each<readonly [string, number, number]>([
    ['dozens of civilians', 20, 12],
    ['des dizaines de civils', 20, 10],
    ['hundreds of people', 200, 100],
    ['several soldiers', 2, 3],
    ['au moins deux soldats', 2, 2],
    ['at least 40 civilians', 40, 40],
  ])('ACLED takes "%s" for a number', (quote, low, expected) => {
    const harm = toll(low, null, { evidence: [{ start: 0, end: quote.length, quote }] });
    const [reading] = read(tolled(['A', '2025-07-02', [harm]]), 'acled').tolls;
    expect(reading?.best).toBe(expected);
  });

  it('ACLED writes 0 where nobody counts the dead, and rests it on no claim', () => {
    const detail = tolled(['A', '2025-07-02', []]);
    expect(read(detail, 'acled').tolls).toMatchObject([{ best: 0, used: [], setAside: [] }]);
    expect(read(detail, 'ucdp').tolls).toEqual([]);
  });

  it('prefers a source of a better grade, and does not take F for a grade', () => {
    const detail = tolled(['A', '2025-07-02', [said(null, 12)]], ['B', '2025-07-02', [said(null, 30)]]);
    const graded = (a: string, b: string): object => ({
      reliability: new Map([
        ['A', a],
        ['B', b],
      ]),
    });
    expect(figures(detail, 'acled', graded('D', 'B'))).toEqual(['killed mixed 30/30/30']);
    expect(asides(detail, 'acled', graded('D', 'B'))).toEqual(['A: less_reliable']);
    expect(figures(detail, 'acled', graded('F', 'B'))).toEqual(['killed mixed 12/12/12']);
    expect(figures(detail, 'ucdp', graded('D', 'B'))).toEqual(['killed mixed 30/30/30']);
  });
});

describe('fields', () => {
  const detail = joined([
    one(
      'a',
      { when: day('2025-06-30', '2025-07-02', { timePrecision: 2 }), actors: [by('unknown-armed', 'other')] },
      { sequence: 1 },
    ),
    one(
      'b',
      {
        targets: [hit('market')],
        means: ['ied'],
        responsibility: { status: 'claimed', by: 'jnim', evidence: [] },
      },
      { sequence: 2 },
    ),
    one(
      'c',
      { where: town('Kayes', { geoPrecision: 2, name: 'près de Kayes' }), certainty: 'denied' },
      { sequence: 3 },
    ),
  ]);

  it('are read as the summary shows them', () => {
    const byField = new Map(read(detail, 'vigie').fields.map(({ field, value }) => [field, value]));
    expect(byField.get('when')).toEqual(detail.when);
    expect(byField.get('where')).toEqual(detail.where);
    expect(byField.get('perpetrator')).toEqual(detail.perpetrators);
    expect(byField.get('responsibility')).toEqual(detail.responsibility);
    expect(byField.get('eventType')).toEqual({
      eventType: detail.eventType,
      subEventType: detail.subEventType,
    });
    expect(byField.get('means')).toEqual(['ied']);
  });

  it('say what was blunter, vaguer or denied', () => {
    const because = (field: string): string[] =>
      read(detail, 'lowest')
        .fields.find((reading) => reading.field === field)!
        .setAside.map((left) => left.because);
    expect(because('when')).toEqual(['denied', 'blunter']);
    expect(because('perpetrator')).toEqual(['denied', 'vague']);
    expect(because('where')).toEqual(['denied']);
  });
});

const harmOf = fc
  .record({
    effect: fc.constantFrom('killed', 'injured') as fc.Arbitrary<Harm['effect']>,
    who: fc.constantFrom('civilians', 'state_forces', 'armed_group', 'mixed', 'unknown') as fc.Arbitrary<
      Harm['who']
    >,
    low: fc.integer({ min: 1, max: 40 }),
    more: fc.option(fc.integer({ min: 0, max: 20 })),
    source: fc.constantFrom(null, 'JNIM', 'le gouverneur', 'OCHA', 'un habitant'),
    certainty: fc.constantFrom('stated', 'reported', 'hedged', 'denied') as fc.Arbitrary<Harm['certainty']>,
  })
  .map(({ low, more, ...rest }) => toll(low, more === null ? null : low + more, rest));

const incidentOf: fc.Arbitrary<Partial<Incident>> = fc.record({
  harm: fc.array(harmOf, { maxLength: 4 }),
  when: fc.constantFrom(
    null,
    day('2025-07-01'),
    day('2025-07-02'),
    day('2025-06-30', '2025-07-05', { timePrecision: 2 }),
  ),
  where: fc.constantFrom(
    null,
    town('Kayes'),
    town('Kayes', { geoPrecision: 2 }),
    town('Kayes', { lat: null, lon: null, placeId: null }),
  ),
  actors: fc.subarray([by('jnim'), by('katiba-macina'), by('unknown-armed', 'other')]),
  certainty: fc.constantFrom('stated', 'denied', 'hedged') as fc.Arbitrary<Incident['certainty']>,
  means: fc.subarray(['ied', 'small_arms'] as const),
});

const detailOf = fc
  .array(
    fc.tuple(incidentOf, fc.constantFrom('A', 'B', 'AFP'), fc.constantFrom('2025-07-02', '2025-07-03', null)),
    { minLength: 1, maxLength: 4 },
  )
  .map((tellings) =>
    joined(
      tellings.map(([incident, source, publishedAt], sequence) =>
        one(`r${sequence}`, incident, { source, publishedAt, sequence }),
      ),
    ),
  );

const correctionOf = fc
  .record({
    field: fc.constant('harm' as const),
    at: fc.constantFrom('2025-07-05T00:00:00Z', '2025-07-06T00:00:00Z'),
    harm: harmOf,
  })
  .map(({ field, at, harm }): Omit<Correction, 'id'> => ({
    by: 'A. Traoré',
    why: '',
    at,
    body: {
      kind: 'correct',
      field,
      value: parseCorrection(field, harm),
      mention: { report: '', ownId: '', wordsAt: 0 },
    },
  }));

const ledgerOf = fc.tuple(detailOf, fc.array(correctionOf, { maxLength: 2 })).map(([detail, corrections]) =>
  withCorrections(
    detail,
    corrections.map((correction, i) => ({ ...correction, id: `dec-${i}` })),
  ),
);

describe('whatever the ledger and the rule', () => {
  const everyReading = (check: (detail: IncidentDetail, rule: ReadingRule) => void): void =>
    fc.assert(fc.property(ledgerOf, fc.constantFrom(...READING_RULES), check), { numRuns: 60 });

  it('every claim is used or set aside, once, for a reason with words', () =>
    everyReading((detail, rule) => {
      const { tolls, fields } = read(detail, rule);
      const basis = [...tolls, ...fields];
      const left = basis.flatMap(({ setAside }) => setAside);
      const ids = [...basis.flatMap(({ used }) => used), ...left.map(({ claim }) => claim)];
      expect(ids.toSorted()).toEqual(detail.claims.map(({ id }) => id).toSorted());
      expect(left.filter(({ because }) => !(because in ASIDE_LABELS))).toEqual([]);
    }));

  it('figures are in order and rest on claims', () =>
    everyReading((detail, rule) => {
      const wrong = read(detail, rule).tolls.filter(({ low, best, high, used }) =>
        low === null
          ? best !== null || high !== null || used.length > 0
          : (best ?? low) < low ||
            (best ?? low) > (high ?? Infinity) ||
            (rule !== 'acled' && used.length === 0),
      );
      expect(wrong).toEqual([]);
    }));

  it('a figure of one toll is one that somebody gave: no mean, no sum', () =>
    everyReading((detail, rule) => {
      if (TOLL_RULES[rule].scope === 'deaths') return;
      for (const reading of read(detail, rule).tolls) expect(given(detail, reading)).toBe(true);
    }));

  it('deaths are at most the highest figures of the three sides together, or the highest total', () =>
    everyReading((detail, rule) => {
      if (TOLL_RULES[rule].scope !== 'deaths') return;
      for (const { best } of read(detail, rule).tolls) expect(best ?? 0).toBeLessThanOrEqual(most(detail));
    }));

  it('what a person decided last stands', () =>
    everyReading((detail, rule) => {
      if (TOLL_RULES[rule].scope === 'deaths') return;
      const decided = detail.claims.filter(({ decision }) => decision !== null);
      const last = new Map(
        decided
          .toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
          .map(({ id, value }) => [
            `${(value as Harm).effect} ${(value as Harm).who}`,
            [(value as Harm).low, [id]],
          ]),
      );
      const shown = new Map(
        read(detail, rule).tolls.map(({ effect, who, low, used }) => [`${effect} ${who}`, [low, used]]),
      );
      expect([...last].map(([key]) => [key, shown.get(key)])).toEqual([...last]);
    }));

  it('the rule of the house is what the incident’s summary shows', () =>
    everyReading((detail) => {
      const shown = read(detail, 'vigie').tolls.filter(({ low }) => low !== null);
      expect(shown.map(({ effect, who, low, high }) => ({ effect, who, low, high }))).toEqual(
        detail.tolls.map(({ speakers: _speakers, ...range }) => range),
      );
    }));
});

function harmsOf(detail: IncidentDetail): readonly Harm[] {
  return detail.claims.filter(({ field }) => field === 'harm').map(({ value }) => value as Harm);
}

function given(detail: IncidentDetail, { effect, who, low, best, high }: TollReading): boolean {
  const own = harmsOf(detail).filter((harm) => harm.effect === effect && harm.who === who);
  const numbers = new Set<number | null>([null, ...own.flatMap((harm) => [harm.low, harm.high])]);
  return [low, best, high].every((figure) => numbers.has(figure));
}

function most(detail: IncidentDetail): number {
  // A word without a number may count for one more than its own lower bound.
  const top = (who: Harm['who']): number =>
    Math.max(
      0,
      ...harmsOf(detail)
        .filter((h) => h.who === who && h.effect === 'killed')
        .map((h) => Math.max(3, h.high ?? h.low)),
    );
  return Math.max(top('civilians') + top('state_forces') + top('armed_group'), top('mixed'), top('unknown'));
}

it('explains in both languages', () => {
  const left = { claim: 'clm-1', because: 'corrected', detail: 'A. Traoré' };
  expect(explainAside(left, 'fr')).toBe('corrigé par une personne : A. Traoré');
  expect(explainAside(left, 'en')).toBe('corrected by a person: A. Traoré');
  expect(explainAside({ ...left, because: 'denied', detail: '' }, 'fr')).toBe(
    'démenti, ou dit ne pas avoir eu lieu',
  );
});
