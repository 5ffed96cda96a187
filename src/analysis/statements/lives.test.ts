import { describe, expect, it } from 'vitest';
import type { MeasureLife } from '../../core/analysis/statements.ts';
import { statementLives } from './index.ts';
import { incident, recordWith, statement, town } from './record.fixture.ts';

const [kayes, nioro] = [town('Kayes', -11.4, 14.4), town('Nioro', -9.6, 15.2)];
const blockade = statement({ act: 'blockade', quote: 'blocus', places: [kayes, nioro] });

const only = (lives: readonly MeasureLife[]): MeasureLife => {
  expect(lives).toHaveLength(1);
  return lives[0]!;
};
const states = ({ strands }: MeasureLife): Record<string, string> =>
  Object.fromEntries(strands.map((s) => [`${s.place} ${s.object ?? 'all'}`, s.state]));

describe('folding', () => {
  it('takes relays for one measure, and another group, place, kind or object for another', () => {
    const relay = statement({
      ...blockade,
      act: 'blockade',
      report: 'relay',
      reportedOn: '2025-01-12',
      source: 'Wire',
      quote: 'blocus',
    });
    const others = [
      statement({
        act: 'blockade',
        quote: 'blocus',
        report: 'b',
        places: [kayes],
        actorId: 'is-sahel',
        organisation: 'EIS',
      }),
      statement({ act: 'blockade', quote: 'blocus', report: 'c', places: [town('Gao', 0, 16.3)] }),
      statement({
        act: 'curfew',
        quote: 'couvre-feu',
        report: 'd',
        places: [kayes],
        actorId: 'mali-government',
        organisation: null,
      }),
      statement({ act: 'ban', quote: 'a interdit les écoles', report: 'e', places: [kayes] }),
      statement({ act: 'ban', quote: 'a interdit les motos', report: 'f', places: [kayes] }),
    ];
    const { lives } = statementLives(
      recordWith({ statements: [blockade, relay, ...others], day: '2025-01-20' }),
    );
    expect(lives.map((l) => l.tellings.length).toSorted()).toEqual([1, 1, 1, 1, 1, 2]);
  });

  it('tells a renewal from a relay and from a recall', () => {
    const again = statement({ act: 'blockade', quote: 'blocus total', on: '2025-03-01', places: [kayes] });
    const recall = statement({
      act: 'blockade',
      quote: 'sous blocus depuis janvier',
      on: '2025-01-10',
      reportedOn: '2025-03-20',
      report: 'late',
      places: [kayes],
    });
    const life = only(
      statementLives(recordWith({ statements: [blockade, again, recall], day: '2025-03-21' })).lives,
    );
    expect(life.tellings.map((t) => t.role)).toEqual(['announcement', 'renewal', 'recall']);
    expect(life.announced).toEqual({ kind: 'on', day: '2025-01-10' });
  });

  it('takes word of it after its silence for a new measure', () => {
    const later = statement({ act: 'blockade', quote: 'blocus', on: '2025-06-01', places: [kayes] });
    const { lives } = statementLives(recordWith({ statements: [blockade, later], day: '2025-06-02' }));
    expect(lives.map((l) => l.state)).toEqual(['announced', 'lapsed']);
  });

  it('folds the same statement, come twice, once', () => {
    const life = only(
      statementLives(recordWith({ statements: [blockade, blockade], day: '2025-01-11' })).lives,
    );
    expect(life.tellings).toHaveLength(1);
  });

  it('meets across the antimeridian', () => {
    const [west, east] = [town('Labasa', 179.95, -16), town('Taveuni', -179.95, -16)];
    const a = statement({ act: 'blockade', quote: 'blockade', places: [west] });
    const b = statement({ act: 'blockade', quote: 'blockade', report: 'b', places: [east] });
    expect(
      only(statementLives(recordWith({ statements: [a, b], day: '2025-01-11' })).lives).tellings,
    ).toHaveLength(2);
  });
});

describe('endings', () => {
  const lifting = (members: Partial<Parameters<typeof statement>[0]>) =>
    statement({ act: 'lifting', quote: 'a levé le blocus', on: '2025-02-01', ...members });

  it('ends it for the place named, and stands for the other', () => {
    const life = only(
      statementLives(recordWith({ statements: [blockade, lifting({ places: [nioro] })], day: '2025-02-02' }))
        .lives,
    );
    expect(states(life)).toEqual({ 'Kayes all': 'announced', 'Nioro all': 'lifted' });
    expect(life.state).toBe('eased');
  });

  it('ends all of it where no place is named, or all are', () => {
    for (const places of [[], [kayes, nioro]]) {
      const life = only(
        statementLives(recordWith({ statements: [blockade, lifting({ places })], day: '2025-02-02' })).lives,
      );
      expect([life.state, life.since]).toEqual(['lifted', '2025-02-01']);
    }
  });

  it('ends it place by place', () => {
    const first = lifting({ places: [nioro] });
    const second = lifting({ places: [kayes], on: '2025-02-10' });
    const life = only(
      statementLives(recordWith({ statements: [blockade, first, second], day: '2025-02-12' })).lives,
    );
    expect([life.state, life.since]).toEqual(['lifted', '2025-02-10']);
  });

  it('eases a measure on everything, where one thing is let go', () => {
    const buses = lifting({
      quote: 'les cars de voyageurs peuvent de nouveau circuler, le blocus reste',
      places: [],
    });
    const life = only(statementLives(recordWith({ statements: [blockade, buses], day: '2025-02-02' })).lives);
    expect(states(life)).toMatchObject({ 'Kayes all': 'eased', 'Kayes transport': 'lifted' });
  });

  it('is not ended by others, who are heard all the same', () => {
    const army = lifting({ actorId: 'fama', organisation: 'FAMa', places: [kayes, nioro] });
    expect(
      only(statementLives(recordWith({ statements: [blockade, army], day: '2025-02-02' })).lives).state,
    ).toBe('eased');
  });

  it('is a life of its own where nothing on record began it', () => {
    const life = only(
      statementLives(recordWith({ statements: [lifting({ places: [kayes] })], day: '2025-02-02' })).lives,
    );
    expect([life.announced, life.state]).toEqual([null, 'lifted']);
  });

  it('lapses by silence, and says that this is no lifting', () => {
    const { lives, lapsed } = statementLives(recordWith({ statements: [blockade], day: '2025-04-11' }));
    expect([only(lives).state, only(lives).since]).toEqual(['lapsed', '2025-04-11']);
    expect(lapsed).toMatchObject([{ lastHeard: '2025-01-10', silentDays: 91 }]);
    expect(lapsed[0]?.says.fr).toContain('Le silence n’est pas une levée');
    expect(only(statementLives(recordWith({ statements: [blockade], day: '2025-04-10' })).lives).state).toBe(
      'announced',
    );
  });

  it('expires at its own term, unless it was renewed', () => {
    const curfew = statement({
      act: 'curfew',
      quote: 'un couvre-feu pour trente jours',
      places: [kayes],
      actorId: 'mali-government',
    });
    const longer = statement({
      act: 'curfew',
      quote: 'a prolongé de trente jours le couvre-feu',
      places: [kayes],
      actorId: 'mali-government',
      on: '2025-02-08',
    });
    const on = (day: string, ...statements: (typeof curfew)[]) =>
      only(statementLives(recordWith({ statements, day })).lives);
    expect([on('2025-02-20', curfew).state, on('2025-02-20', curfew).since]).toEqual([
      'expired',
      '2025-02-09',
    ]);
    expect(on('2025-02-20', curfew, longer).state).toBe('announced');
    expect(on('2025-03-20', curfew, longer)).toMatchObject({ state: 'expired', term: '2025-03-10' });
  });

  it('is disputed where somebody denies it, and stands', () => {
    const denial = statement({
      act: 'denial',
      quote: 'dément tout blocus de Kayes',
      places: [kayes],
      actorId: 'fama',
      organisation: 'FAMa',
      on: '2025-01-12',
    });
    expect(
      only(statementLives(recordWith({ statements: [blockade, denial], day: '2025-01-13' })).lives),
    ).toMatchObject({
      disputed: true,
      state: 'announced',
    });
  });
});

describe('links', () => {
  const linked = (...incidents: Parameters<typeof incident>[0][]) =>
    only(
      statementLives(
        recordWith({ statements: [blockade], incidents: incidents.map(incident), day: '2025-12-31' }),
      ).lives,
    ).links;

  it.each([
    ['by the same group, there, on fuel', {}, 'strong'],
    ['by a part of it', { by: 'katiba-macina' }, 'strong'],
    ['by nobody known', { by: null }, 'weak'],
    ['by another group', { by: 'is-sahel' }, null],
    ['by the army', { by: 'fama' }, null],
    ['by protesters', { by: 'protesters' }, null],
    ['on a clinic', { targets: ['health_facility'] as const }, null],
    ['talks', { subEventType: 'Agreement' as const }, null],
    ['told with reserve', { certainty: 'hedged' as const }, 'weak'],
    ['before it', { on: '2025-01-09' }, null],
    ['after its silence', { on: '2025-04-20' }, null],
    ['undated', { on: null }, null],
    ['unplaced', { at: null }, null],
    ['far off', { at: town('Gao', 0, 16.3) }, null],
    ['80 km away', { at: town('Road', -10.7, 14.4) }, 'strong'],
    ['placed by region', { at: town('Region', -11, 14.6, { geoPrecision: 3, radiusKm: 190 }) }, 'weak'],
    ['without a position', { at: town('Nowhere', 0, 0, { lat: null, lon: null }) }, null],
    ['at no number', { at: town('NaN', Number.NaN, Number.NaN) }, null],
  ] as const)('%s', (_what, members, strength) => {
    expect(linked({ id: 'i', on: '2025-02-01', at: kayes, ...members })[0]?.strength ?? null).toBe(strength);
  });

  it('gives who, where, what and when in both languages', () => {
    const [link] = linked({ id: 'i', on: '2025-02-01', at: kayes });
    expect(link?.daysAfter).toBe(22);
    expect(link?.reasons.map((r) => r.en)).toEqual([
      'same author (JNIM)',
      'at Kayes',
      'hits the traffic that the measure stops',
      '22 days after the announcement',
    ]);
    expect(link?.reasons.map((r) => r.fr)).toContain('22 jours après l’annonce');
  });

  it('holds the window open as long as it is carried out', () => {
    expect(
      linked({ id: 'a', on: '2025-03-20', at: kayes }, { id: 'b', on: '2025-06-01', at: kayes }).map(
        (l) => l.incident,
      ),
    ).toEqual(['a', 'b']);
    expect(linked({ id: 'b', on: '2025-06-01', at: kayes })).toEqual([]);
  });

  it('of incidents with one id counts one', () => {
    expect(
      linked({ id: 'a', on: '2025-02-01', at: kayes }, { id: 'a', on: '2025-02-01', at: kayes }),
    ).toHaveLength(1);
  });

  it('ends with the lifting of its place, and not with that of another', () => {
    const lifting = statement({
      act: 'lifting',
      quote: 'a levé le blocus',
      on: '2025-02-01',
      places: [nioro],
    });
    const incidents = [
      incident({ id: 'k', on: '2025-02-10', at: kayes }),
      incident({ id: 'n', on: '2025-02-10', at: nioro }),
    ];
    const life = only(statementLives(recordWith({ statements: [blockade, lifting], incidents })).lives);
    expect(life.links.map((l) => l.incident)).toEqual(['k']);
  });

  it('does not take the announcement’s own report for its doing', () => {
    const told = [{ report: blockade.report, lineage: 0 }];
    expect(linked({ id: 'i', on: '2025-01-10', at: kayes, told })[0]?.strength).toBe('weak');
  });

  it('is weak without a place or an author', () => {
    const nowhere = statement({ act: 'ban', quote: 'a interdit l’essence' });
    const nobody = statement({
      act: 'blockade',
      quote: 'blocus',
      places: [kayes],
      actorId: null,
      organisation: null,
    });
    for (const one of [nowhere, nobody]) {
      const { lives } = statementLives(
        recordWith({ statements: [one], incidents: [incident({ id: 'i', on: '2025-02-01', at: kayes })] }),
      );
      expect(only(lives).links.map((l) => l.strength)).toEqual(['weak']);
    }
  });
});

describe('days and lists', () => {
  it('answers for a day by what was told by then', () => {
    const late = incident({ id: 'i', on: '2025-02-01', at: kayes, told: [{ report: 'late', lineage: 0 }] });
    const record = recordWith({
      statements: [blockade],
      incidents: [late],
      reports: [],
    });
    const told = {
      ...record,
      reports: record.reports.map((r) => (r.digest === 'late' ? { ...r, publishedAt: '2025-02-20' } : r)),
    };
    expect(only(statementLives(told, '2025-02-10').lives).state).toBe('announced');
    expect(only(statementLives(told, '2025-02-20').lives)).toMatchObject({
      state: 'enforced',
      since: '2025-02-01',
    });
    expect(statementLives(told, '2025-01-09').lives).toEqual([]);
  });

  it('lists what was announced and not done, and whether anybody reported from there', () => {
    const noted = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        incident({
          id: `x${i}`,
          on: '2025-01-20',
          at: kayes,
          by: 'herders',
          targets: ['village'],
          subEventType: 'Attack',
        }),
      );
    const list = (n: number) =>
      statementLives(recordWith({ statements: [blockade], incidents: noted(n), day: '2025-02-10' }))
        .announcedNotDone;
    expect(list(0)).toMatchObject([{ since: '2025-01-10', days: 31 }]);
    expect(list(0)[0]?.says.en).toContain('this silence says nothing');
    expect(list(1)[0]?.says.en).toContain('says little');
    expect(list(4)[0]?.says.en).toContain('Other events there were reported');
    expect(
      statementLives(recordWith({ statements: [blockade], day: '2025-01-12' })).announcedNotDone,
    ).toEqual([]);
  });

  it('lists what was done and not announced, with the announcement that followed', () => {
    const incidents = ['2024-12-01', '2024-12-20'].map((on, i) => incident({ id: `b${i}`, on, at: kayes }));
    const { doneNotAnnounced } = statementLives(
      recordWith({ statements: [blockade], incidents, day: '2025-01-12' }),
    );
    expect(doneNotAnnounced).toMatchObject([
      { object: 'fuel', country: 'ML', incidents: ['b0', 'b1'], announcedLater: { days: 40 } },
    ]);
    expect(statementLives(recordWith({ incidents: incidents.slice(1) })).doneNotAnnounced).toEqual([]);
  });

  it('compares with as many days before, from a stated number of incidents on', () => {
    const on = (day: string, i: number) => incident({ id: `${day}${i}`, on: day, at: kayes });
    const past = incident({ id: 'first', on: '2024-06-01', at: null });
    const after = Array.from({ length: 8 }, (_, i) => on(`2025-01-${12 + i}`, i));
    const life = (incidents: ReturnType<typeof on>[]) =>
      only(
        statementLives(
          recordWith({ statements: [blockade], incidents: [past, ...incidents], day: '2025-02-10' }),
        ).lives,
      );
    expect(life(after).comparison).toEqual({
      kind: 'compared',
      before: 0,
      after: 8,
      days: 32,
      pValue: expect.closeTo(1 / 256, 12) as number,
    });
    expect(life(after.slice(0, 3)).comparison).toEqual({ kind: 'too_few', n: 3, minimum: 6 });
  });

  it('has nothing to say of nothing', () => {
    expect(statementLives(recordWith({}))).toMatchObject({
      lives: [],
      announcedNotDone: [],
      doneNotAnnounced: [],
      lapsed: [],
      recordFrom: null,
    });
  });

  it('treats a state and a group alike, and names no person', () => {
    const [a, b] = [
      statement({
        act: 'ban',
        quote: 'a interdit les motos',
        places: [kayes],
        actorId: 'mali-government',
        organisation: null,
        speaker: 'Moussa Diallo',
      }),
      statement({ act: 'ban', quote: 'a interdit les motos', places: [kayes], speaker: 'Moussa Diallo' }),
    ].map((s) => only(statementLives(recordWith({ statements: [s], day: '2025-01-20' })).lives));
    expect(a!.state).toBe(b!.state);
    expect(JSON.stringify([a, b])).not.toContain('Diallo');
  });
});
