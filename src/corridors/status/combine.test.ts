import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../core/calendar.ts';
import type { RoadEvidence, RoadStatus } from '../../core/roads.ts';
import { day, decision, evidence, told } from './arbitrary.fixture.ts';
import { statusOf } from './combine.ts';
import { DECISION, EFFECT_RULES, type EffectId } from './effects.ts';
import type { EffectRule } from './rule.ts';

interface Sketch {
  readonly rule: EffectId;
  readonly from: string;
  readonly by?: string;
  readonly town?: string;
  readonly tie?: RoadEvidence['tie'];
  readonly certainty?: RoadEvidence['certainty'];
  readonly report?: string;
  readonly lineages?: number;
  readonly knownAt?: string;
}

let made = 0;

/** Evidence as the rule gives it. */
function heard({ rule, from, by, ...rest }: Sketch): RoadEvidence {
  const effect: EffectRule = EFFECT_RULES[rule];
  const { town = null, tie = 'road', certainty = 'stated', lineages = 1, knownAt = from } = rest;
  made += 1;
  return {
    kind: effect.when.kind,
    id: `e${made}`,
    rule,
    status: effect.status,
    stance: effect.stance ?? 'asserts',
    from,
    expires: addDays(from, effect.days),
    knownAt,
    withdrawnOn: null,
    saidBy: by ?? null,
    certainty,
    tie,
    town,
    lineages,
    spans: [{ report: rest.report ?? `r${made}`, span: { start: 0, end: 1, quote: 'x' } }],
  };
}

function decided(status: RoadStatus, from: string, rest: Partial<RoadEvidence> = {}): RoadEvidence {
  made += 1;
  return {
    ...heard({ rule: 'blockade', from, by: 'A. Diallo' }),
    kind: 'decision',
    id: `dec-${made}`,
    rule: DECISION,
    status,
    expires: null,
    knownAt: `${from}T09:00:00Z`,
    spans: [],
    ...rest,
  };
}

const on = (all: readonly RoadEvidence[], at: string, knownOn?: string) => statusOf('s', all, at, knownOn);

interface Case {
  readonly name: string;
  readonly all: readonly RoadEvidence[];
  readonly day: string;
  readonly is: Partial<ReturnType<typeof on>>;
}

const blockade: Sketch = { rule: 'blockade', from: '2025-09-05', by: 'JNIM', town: 'ml:kayes', tie: 'place' };

const cases: readonly Case[] = [
  {
    name: 'nothing heard',
    all: [],
    day: '2025-09-10',
    is: {
      status: 'unknown',
      since: null,
      lastEvidence: null,
      confidence: null,
      disputed: false,
      evidence: [],
    },
  },
  {
    name: 'a closure that was declared',
    all: [heard(blockade)],
    day: '2025-09-10',
    is: { status: 'closed', since: '2025-09-05', by: 'JNIM', expires: '2025-12-04', confidence: 'moderate' },
  },
  {
    name: 'silence for longer than it holds',
    all: [heard(blockade)],
    day: '2025-12-05',
    is: { status: 'unknown', since: null, by: null, lastEvidence: '2025-09-05', expires: null },
  },
  {
    name: 'the day before it was told',
    all: [heard({ ...blockade, knownAt: '2025-09-07' })],
    day: '2025-09-06',
    is: { status: 'unknown', lastEvidence: null },
  },
  {
    name: 'a weaker word that is fresher lifts no closure, and is said beside it',
    all: [heard(blockade), heard({ rule: 'ambush', from: '2025-09-09' })],
    day: '2025-09-10',
    is: { status: 'closed', since: '2025-09-05', disputed: true },
  },
  {
    name: 'an older weaker word speaks against nothing',
    all: [heard(blockade), heard({ rule: 'ambush', from: '2025-09-02' })],
    day: '2025-09-10',
    is: { status: 'closed', disputed: false },
  },
  {
    name: 'a denial stands beside, and opens nothing',
    all: [heard(blockade), heard({ rule: 'blockade.denied', from: '2025-09-06', by: 'armée' })],
    day: '2025-09-10',
    is: { status: 'closed', by: 'JNIM', disputed: true, confidence: 'low' },
  },
  {
    name: 'a denial alone says nothing',
    all: [heard({ rule: 'blockade.denied', from: '2025-09-06', by: 'armée' })],
    day: '2025-09-10',
    is: { status: 'unknown', lastEvidence: '2025-09-06', disputed: false },
  },
  {
    name: 'a lifting opens',
    all: [heard(blockade), heard({ ...blockade, rule: 'blockade.lifted', from: '2025-09-20' })],
    day: '2025-09-21',
    is: { status: 'open', since: '2025-09-20', expires: '2025-10-04', disputed: false },
  },
  {
    name: 'what was lifted does not come back when the word of lifting has run out',
    all: [heard(blockade), heard({ ...blockade, rule: 'blockade.lifted', from: '2025-09-20' })],
    day: '2025-10-05',
    is: { status: 'unknown', lastEvidence: '2025-09-20' },
  },
  {
    name: 'a rumour of lifting lifts nothing',
    all: [
      heard(blockade),
      heard({ ...blockade, rule: 'blockade.lifted', from: '2025-09-20', certainty: 'hedged' }),
    ],
    day: '2025-09-21',
    is: { status: 'closed', disputed: true },
  },
  {
    name: 'the lifting of one town leaves the blockade of the other',
    all: [
      heard(blockade),
      heard({ ...blockade, rule: 'blockade.lifted', from: '2025-09-20', town: 'ml:diema' }),
    ],
    day: '2025-09-21',
    is: { status: 'closed' },
  },
  {
    name: 'the lifting of a blockade builds no bridge',
    all: [
      heard({ rule: 'bridge.destroyed', from: '2025-09-03' }),
      heard({ rule: 'blockade.lifted', from: '2025-09-20' }),
    ],
    day: '2025-09-21',
    is: { status: 'closed', since: '2025-09-03' },
  },
  {
    name: 'a road reopened ends whatever closed it',
    all: [
      heard(blockade),
      heard({ rule: 'bridge.destroyed', from: '2025-09-03' }),
      heard({ rule: 'road.reopened', from: '2025-09-20' }),
    ],
    day: '2025-09-21',
    is: { status: 'open', since: '2025-09-20' },
  },
  {
    name: 'a region where it is lifted leaves what the road itself is closed by',
    all: [
      heard({ rule: 'ban.road', from: '2025-09-05' }),
      heard({ rule: 'blockade.lifted', from: '2025-09-20', tie: 'area' }),
    ],
    day: '2025-09-21',
    is: { status: 'closed' },
  },
  {
    name: 'closed again after a lifting',
    all: [
      heard(blockade),
      heard({ ...blockade, rule: 'blockade.lifted', from: '2025-09-20' }),
      heard({ ...blockade, from: '2025-09-25' }),
    ],
    day: '2025-09-26',
    is: { status: 'closed', since: '2025-09-25' },
  },
  {
    name: 'two words of one day: the more cautious stands',
    all: [heard(blockade), heard({ ...blockade, rule: 'blockade.lifted', by: 'armée' })],
    day: '2025-09-06',
    is: { status: 'closed', disputed: true },
  },
  {
    name: 'a report of the lifting recalls the blockade without a day of its own',
    all: [
      heard({ ...blockade, report: 'one' }),
      heard({ ...blockade, rule: 'blockade.lifted', report: 'one' }),
    ],
    day: '2025-09-06',
    is: { status: 'open', disputed: false },
  },
  {
    name: 'between weaker words the latest stands, then the older while it lasts',
    all: [
      heard({ rule: 'road.mined', from: '2025-09-05' }),
      heard({ rule: 'ban.lifted', from: '2025-09-08' }),
    ],
    day: '2025-09-10',
    is: { status: 'open', since: '2025-09-08' },
  },
  {
    name: 'the older one is still in force when the latest has run out',
    all: [
      heard({ rule: 'road.mined', from: '2025-09-05' }),
      heard({ rule: 'ban.lifted', from: '2025-09-08' }),
    ],
    day: '2025-09-23',
    is: { status: 'restricted', since: '2025-09-23', expires: '2025-10-05' },
  },
  {
    name: 'renewed word keeps the day on which it began',
    all: [heard({ rule: 'ambush', from: '2025-09-05' }), heard({ rule: 'convoy.burnt', from: '2025-09-15' })],
    day: '2025-09-20',
    is: { status: 'restricted', since: '2025-09-05', expires: '2025-09-29' },
  },
  {
    name: 'a person’s decision overrides, and fresh word against it is said',
    all: [heard(blockade), decided('escorted', '2025-09-07'), heard({ ...blockade, from: '2025-09-08' })],
    day: '2025-09-10',
    is: { status: 'escorted', by: 'A. Diallo', disputed: true, confidence: 'high', expires: null },
  },
  {
    name: 'after its last day the record speaks again',
    all: [heard(blockade), decided('open', '2025-09-07', { expires: '2025-09-09' })],
    day: '2025-09-10',
    is: { status: 'closed', since: '2025-09-10' },
  },
  {
    name: 'taken back, it is gone',
    all: [heard(blockade), decided('open', '2025-09-07', { withdrawnOn: '2025-09-10' })],
    day: '2025-09-10',
    is: { status: 'closed', since: '2025-09-05' },
  },
  {
    name: 'the decision taken last holds, whatever day it is for',
    all: [
      decided('open', '2025-09-07'),
      decided('restricted', '2025-09-06', { knownAt: '2025-09-07T11:00:00Z' }),
    ],
    day: '2025-09-08',
    is: { status: 'restricted' },
  },
  {
    name: 'a person may say that nothing is known',
    all: [heard(blockade), decided('unknown', '2025-09-07')],
    day: '2025-09-08',
    is: { status: 'unknown', since: null, by: null, confidence: null, lastEvidence: '2025-09-07' },
  },
];

describe('status of a segment', () => {
  test.each(cases)('$name', ({ all, day: at, is }) => {
    expect(on(all, at)).toMatchObject(is);
  });

  test('in hindsight a day is seen with what was told later', () => {
    const all = [heard({ ...blockade, knownAt: '2025-09-07' })];
    expect(on(all, '2025-09-06').status).toBe('unknown');
    expect(on(all, '2025-09-06', '2025-09-30').status).toBe('closed');
  });

  test('confidence rises with a second voice, and falls with hedges, area ties and age', () => {
    const at = (all: readonly RoadEvidence[], when = '2025-09-06') => on(all, when).confidence;
    expect(at([heard(blockade)])).toBe('moderate');
    expect(at([heard(blockade), heard({ ...blockade, by: 'gouverneur' })])).toBe('high');
    expect(at([heard(blockade), heard(blockade)])).toBe('moderate');
    expect(at([heard({ rule: 'ambush', from: '2025-09-05', lineages: 2 })])).toBe('high');
    expect(at([heard({ ...blockade, certainty: 'hedged' })])).toBe('low');
    expect(at([heard({ ...blockade, tie: 'area' })])).toBe('low');
    expect(at([heard(blockade)], '2025-11-20')).toBe('low');
  });
});

describe('whatever was heard', () => {
  const all = evidence;

  test('without evidence, unknown', () => {
    fc.assert(
      fc.property(day, (at) => {
        expect(on([], at)).toMatchObject({ status: 'unknown', lastEvidence: null });
      }),
    );
  });

  // What has expired may tell since when it has stood so; what stands is not its to say.
  test('evidence that has expired and reopens nothing changes no status, only the last day heard of', () => {
    const silent = told.filter((e) => !('ends' in EFFECT_RULES[e.rule as EffectId]));
    fc.assert(
      fc.property(all, silent, day, (known, old, at) => {
        const expired = {
          ...old,
          id: 'old',
          expires: addDays(at, -1),
          from: addDays(at, -9),
          knownAt: addDays(at, -9),
        };
        const { lastEvidence, since: _, ...after } = on([...known, expired], at);
        const { lastEvidence: before, since: __, ...same } = on(known, at);
        expect(after).toEqual(same);
        expect(lastEvidence).toBe(before !== null && before > expired.from ? before : expired.from);
      }),
    );
  });

  test('its order changes nothing', () => {
    fc.assert(
      fc.property(
        all.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        day,
        ([list, shuffled], at) => {
          expect(on(shuffled, at)).toEqual(on(list, at));
        },
      ),
    );
  });

  test('a decision wins while it holds', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), decision, day, (known, one, at) => {
        const said = one.knownAt.slice(0, 10);
        fc.pre(one.from <= at && said <= at && (one.expires === null || one.expires >= at));
        fc.pre(one.withdrawnOn === null || one.withdrawnOn > at);
        expect(on([...known, one], at)).toMatchObject({ status: one.status });
        expect(on([...known, one], at).evidence[0]).toBe(one);
      }),
    );
  });

  test('a status rests on nothing dated or told after its day', () => {
    fc.assert(
      fc.property(all, day, (list, at) => {
        const then = list
          .filter((e) => e.from <= at && e.knownAt.slice(0, 10) <= at)
          .map((e) => (e.withdrawnOn !== null && e.withdrawnOn > at ? { ...e, withdrawnOn: null } : e));
        const { evidence: shown, ...rest } = on(then, at);
        const { evidence: shownOfAll, ...restOfAll } = on(list, at);
        expect(rest).toEqual(restOfAll);
        expect(shown.map((e) => e.id)).toEqual(shownOfAll.map((e) => e.id));
      }),
    );
  });

  test('it has stood so since the day given, and not the day before', () => {
    fc.assert(
      fc.property(all, day, (list, at) => {
        const { status, since } = on(list, at);
        fc.pre(since !== null);
        const begun = since ?? '';
        for (let d = begun; d <= at; d = addDays(d, 1)) expect(on(list, d, at).status).toBe(status);
        expect(on(list, addDays(begun, -1), at).status).not.toBe(status);
      }),
    );
  });
});
