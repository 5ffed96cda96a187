import { describe, expect, test } from 'vitest';
import type { First, IncidentNovelty, NoveltyAnswer } from '../../core/analysis/novelty.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import { addDays } from '../../core/calendar.ts';
import { lintWords } from '../likelihood/index.ts';
import { firstsOf, noveltyOf, surveyOf } from './index.ts';
import { madeUp, recordOf, report, type IncidentTraits } from './record.fixture.ts';

const ask = (record: AnalysedRecord, id: string): IncidentNovelty => {
  const found = noveltyOf(surveyOf(record), id);
  if (found === null) throw new Error(`No incident ${id}.`);
  return found;
};
const about = ({ answers }: IncidentNovelty, kind: string): NoveltyAnswer => {
  const found = answers.find(({ question }) => question.kind === kind);
  if (found === undefined) throw new Error(`Nothing was asked about ${kind}.`);
  return found;
};
const first = (novelty: IncidentNovelty, kind: string): First => {
  const found = about(novelty, kind);
  if (found.kind !== 'first') throw new Error(`${kind} is no first.`);
  return found;
};

/** An earlier one of these traits, then the one asked about. */
const pair = (earlier: IncidentTraits, asked: IncidentTraits = {}): IncidentNovelty =>
  ask(recordOf([madeUp('old', { day: '2025-03-01', ...earlier }), madeUp('new', asked)]), 'new');

describe('first or seen', () => {
  test.each<readonly [string, IncidentTraits, string, NoveltyAnswer['kind']]>([
    ['the same group in the same region', {}, 'actor_admin1', 'seen'],
    ['a part of the group counts as the group', { by: ['katiba-macina'] }, 'actor_admin1', 'seen'],
    ['another group', { by: ['is-sahel'] }, 'actor_admin1', 'first'],
    ['another region', { where: { admin1: 'Mopti' } }, 'actor_admin1', 'first'],
    ['another region of the same country', { where: { admin1: 'Mopti' } }, 'actor_country', 'seen'],
    ['another country', { where: { country: 'BF' } }, 'actor_country', 'first'],
    ['20 km away', { where: { name: 'elsewhere', at: [-11.43, 14.63] } }, 'actor_place', 'seen'],
    ['40 km away', { where: { name: 'elsewhere', at: [-11.43, 14.81] } }, 'actor_place', 'first'],
    ['only hedged', { certainty: 'hedged' }, 'actor_admin1', 'first'],
    ['later', { day: '2025-09-01' }, 'actor_admin1', 'first'],
    ['the same day', { day: '2025-07-01' }, 'actor_admin1', 'first'],
    ['undated', { day: null }, 'actor_admin1', 'first'],
    ['another kind', { subEventType: 'Abduction/forced disappearance' }, 'kind_actor', 'first'],
    ['the same kind', {}, 'kind_actor', 'seen'],
  ])('%s', (_name, earlier, kind, expected) => expect(about(pair(earlier), kind).kind).toBe(expected));

  test('means and targets, each of them', () => {
    const found = pair(
      { means: ['drone'], targets: ['market'] },
      { means: ['drone', 'mortar'], targets: ['market', 'industrial_site', 'other'] },
    );
    expect(
      found.answers
        .filter(({ question }) => question.trait !== null && question.trait.table !== 'subEventType')
        .map(({ kind, question }) => `${question.kind} ${question.trait?.term} ${kind}`),
    ).toEqual([
      'means_actor drone seen',
      'means_actor mortar first',
      'target_country market seen',
      'target_country industrial_site first',
      'target_admin1 market seen',
      'target_admin1 industrial_site first',
    ]);
  });

  test('what was seen before says when, and how often', () => {
    const found = about(pair({}), 'actor_admin1');
    expect(found).toMatchObject({
      earlier: 1,
      last: { incident: 'old', day: '2025-03-01', daysBefore: 122 },
    });
    expect(found.kind === 'seen' && found.says.fr).toBe(
      'Pas une première : un incident imputé à JNIM dans la région « Kayes » (Mali) ; 1 antérieur, le dernier le 1er mars 2025 (122 jours avant).',
    );
  });

  test('either side of the antimeridian is near', () => {
    const at = (lon: number): IncidentTraits => ({
      where: { country: null, admin1: null, at: [lon, -16.8] },
    });
    expect(about(pair(at(179.95), at(-179.95)), 'actor_place').kind).toBe('seen');
  });
});

test('what follows from a wider first says so', () => {
  const found = ask(recordOf([madeUp('new', { targets: ['market'] })]), 'new').answers;
  expect(found.map((each) => [each.question.kind, each.kind === 'first' ? each.impliedBy : ''])).toEqual([
    ['actor_country', null],
    ['actor_admin1', 'actor_country jnim ML'],
    ['actor_place', 'actor_country jnim ML'],
    ['kind_actor', null],
    ['target_country', null],
    ['target_admin1', 'target_country market ML'],
  ]);
});

describe('what may be earlier', () => {
  test.each<readonly [string, IncidentTraits, string]>([
    ['undated', { day: null }, 'undated'],
    ['days that overlap', { day: '2025-06-20', end: '2025-07-10' }, 'overlapping'],
    ['a region not known', { where: { admin1: null } }, 'unplaced'],
    ['no place', { where: null }, 'unplaced'],
    ['nobody named', { by: [] }, 'unattributed'],
    ['“jihadists”', { by: ['jihadists'] }, 'unattributed'],
    ['a wider group', { by: ['al-qaida'] }, 'wider_group'],
    ['hedged', { certainty: 'hedged' }, 'hedged'],
  ])('%s', (_name, earlier, why) =>
    expect(first(pair(earlier), 'actor_admin1').unclear).toEqual([{ why, n: 1, incidents: ['old'] }]),
  );

  test('targets that are not told', () =>
    expect(first(pair({}, { targets: ['market'] }), 'target_admin1').unclear).toEqual([
      { why: 'unsaid', n: 1, incidents: ['old'] },
    ]));

  test('what was elsewhere is none of them', () =>
    expect(first(pair({ day: null, where: { country: 'NE' } }), 'actor_admin1').unclear).toEqual([]));

  test('several of one day are first together', () => {
    const record = recordOf(['a', 'b', 'c'].map((id) => madeUp(id)));
    expect(first(ask(record, 'b'), 'actor_country').together).toEqual(['a', 'c']);
  });
});

describe('look-back and coverage', () => {
  /** A year of clashes by another group in Kayes and Mopti, then JNIM comes to Kayes. */
  const busy = (sources: readonly string[], told = sources): AnalysedRecord => {
    const others = Array.from({ length: 60 }, (_, i) => {
      const day = addDays('2024-07-01', i * 6);
      const id = `e${i}`;
      const own = i % 2 === 0 ? told : told.slice(0, 1);
      return {
        incident: madeUp(id, {
          day,
          by: [i % 3 === 0 ? 'jnim' : 'is-sahel'],
          where: i % 3 === 0 ? { admin1: 'Mopti', name: 'Mopti', at: [-4.19, 14.49] } : {},
          told: own.map((source, lineage) => ({ report: `${id}-${source}`, lineage })),
        }),
        reports: own.map((source) => report(`${id}-${source}`, source, day)),
      };
    });
    return recordOf([...others.map(({ incident }) => incident), madeUp('new')], {
      sources: ['A', 'B'],
      reports: others.flatMap(({ reports }) => reports),
    });
  };

  test('says since when, over how many reports, and who covers the area', () => {
    const found = first(ask(busy(['A', 'B', 'C']), 'new'), 'actor_admin1');
    expect(found.searched).toEqual({
      since: '2024-07-01',
      days: 365,
      reports: 122,
      incidents: 60,
      areaSince: '2024-07-07',
    });
    expect(found.coverage).toMatchObject({ level: 'admin1', sources: 3, coveredDays: 365 });
    expect(found.coverage.detection).toMatchObject({ kind: 'detection', level: 'admin1', incidents: 41 });
    expect(found.says[0]?.en).toBe(
      'First in our record since 1 July 2024 (122 reports searched): an incident attributed to JNIM in the Kayes region (Mali).',
    );
    expect(found.onlyFirstSeen.kind).toBe('judged');
  });

  test('how odd it is that there was none before, by the share elsewhere', () => {
    const { surprise } = first(ask(busy(['A', 'B', 'C']), 'new'), 'actor_admin1');
    // All 20 of JNIM were among the 20 in Mopti; 40 in Kayes, none of them so.
    expect(surprise).toMatchObject({ elsewhere: 20, amongElsewhere: 20, here: 40, expected: 40 });
    expect(surprise.kind === 'surprise' && surprise.chance).toBeCloseTo((20 / 60) ** 20.5, 15);
    expect(surprise.kind === 'surprise' && surprise.minusLog10).toBeCloseTo(20.5 * Math.log10(3), 10);
  });

  test('two sources that never tell of the same are no estimate; one source is none', () => {
    const alone = recordOf(
      Array.from({ length: 40 }, (_, i) =>
        madeUp(`e${i}`, { day: addDays('2024-07-01', i), by: ['is-sahel'] }),
      ).concat(madeUp('new')),
      { sources: ['A'] },
    );
    expect(first(ask(alone, 'new'), 'actor_admin1').onlyFirstSeen).toMatchObject({
      kind: 'too_few',
      n: 0,
      minimum: 5,
    });
  });

  test('days on which the sources of the area were silent are not covered', () => {
    const record = recordOf(
      [
        madeUp('a', { day: '2025-01-01', by: ['is-sahel'] }),
        madeUp('b', { day: '2025-01-10', by: ['is-sahel'] }),
        madeUp('c', { day: '2025-06-01', by: ['is-sahel'] }),
        madeUp('new'),
      ],
      { reports: [report('x', 'Elsewhere', '2025-03-01')] },
    );
    // 1 to 10 January, and 1 June; a source that has never told of Mali does not count.
    expect(first(ask(record, 'new'), 'actor_admin1').coverage).toMatchObject({ sources: 2, coveredDays: 11 });
  });

  test('never suppressed for lack of a baseline: it says what can be concluded and what cannot', () => {
    const found = first(ask(recordOf([madeUp('new')]), 'new'), 'actor_country');
    expect(found.searched).toMatchObject({
      since: '2025-07-01',
      days: 0,
      reports: 2,
      incidents: 0,
      areaSince: null,
    });
    expect(found.onlyFirstSeen.kind).toBe('too_few');
    expect(found.surprise.kind).toBe('too_few');
    expect(found.confidence.confidence).toBe('low');
    expect(found.says[0]?.fr).toBe(
      'Première dans notre registre depuis le 1er juillet 2025 (2 rapports examinés) : un incident imputé à JNIM au Mali.',
    );
    expect(found.says.at(-1)?.fr).toMatch(/^On peut en conclure qu’aucun rapport/);
  });

  test('data from elsewhere extend the look-back and are named', () => {
    const earlier = (id: string, start: string, admin1: string) => ({
      dataset: 'UCDP GED',
      id,
      days: { start, end: start },
      actorIds: ['jnim'],
      subEventType: null,
      targets: [],
      means: [],
      where: { at: null, country: 'ML', admin1, geoPrecision: 3 as const },
    });
    const survey = surveyOf(recordOf([madeUp('new')]), [
      earlier('2', '2022-05-01', 'Kayes'),
      earlier('1', '2021-02-03', 'Kayes'),
      earlier('3', '2025-07-01', 'Kayes'),
      earlier('4', '2020-01-01', 'Mopti'),
    ]);
    const found = first(noveltyOf(survey, 'new') as IncidentNovelty, 'actor_admin1');
    expect(found.elsewhere).toMatchObject([
      {
        dataset: 'UCDP GED',
        n: 2,
        first: { id: '1', day: '2021-02-03' },
        last: { id: '2', day: '2022-05-01' },
      },
    ]);
    expect(found.says[1]?.en).toBe(
      'Imported data do have some: UCDP GED, 2 earlier ones, from 3 February 2021 to 1 May 2022.',
    );
  });
});

describe('how far', () => {
  const along = (n: number, lonOf: (i: number) => number): AnalysedRecord =>
    recordOf(
      Array.from({ length: n }, (_, i) =>
        madeUp(`e${i}`, { day: addDays('2025-01-01', i), where: { at: [lonOf(i), 14], name: `P${i}` } }),
      ),
    );

  test('from the nearest earlier one, among the steps before', () => {
    const [found] = ask(
      along(13, (i) => (i === 12 ? 5 : i * 0.1)),
      'e12',
    ).reach;
    expect(found).toMatchObject({ nearest: { incident: 'e11' }, steps: 11, percentile: 1, isFarthest: true });
    expect(found?.nearest.km).toBeCloseTo(420.8, 1);
    expect(found?.says.en).toBe(
      '421 km from the nearest earlier incident attributed to JNIM, farther from its known ground than any of 11 earlier steps.',
    );
  });

  test('too few steps have no percentile', () =>
    expect(
      ask(
        along(4, (i) => i),
        'e3',
      ).reach[0]?.percentile,
    ).toMatchObject({ kind: 'too_few', n: 2, minimum: 10 }));

  test('the first of all has no earlier one; others of its day are none', () => {
    const record = recordOf([madeUp('a'), madeUp('b', { where: { at: [0, 0] } })]);
    expect(ask(record, 'a').reach).toEqual([]);
    expect(ask(record, 'b').reach).toEqual([]);
  });
});

describe('what cannot be asked', () => {
  test.each<readonly [string, IncidentTraits, RegExp, number]>([
    ['undated', { day: null }, /no day/, 0],
    ['nobody named', { by: ['unknown-armed'] }, /No group is named/, 0],
    ['no place', { where: null }, /The place is not known/, 1],
    ['a region', { where: { geoPrecision: 3 } }, /known to a region only/, 3],
  ])('%s', (_name, traits, words, answers) => {
    const found = ask(recordOf([madeUp('new', traits)]), 'new');
    expect(found.answers).toHaveLength(answers);
    expect(found.notAsked.map(({ en }) => en).join(' ')).toMatch(words);
  });

  test('an incident that is not there', () => expect(noveltyOf(surveyOf(recordOf([])), 'x')).toBeNull());
});

describe('the firsts of a period', () => {
  const record = recordOf([
    madeUp('a', { day: '2025-01-01' }),
    madeUp('b', { day: '2025-02-01', by: ['katiba-macina'] }),
    madeUp('c', { day: '2025-03-01', where: { admin1: 'Mopti', at: [-4.19, 14.49] } }),
    madeUp('d', { day: null }),
    madeUp('c', { day: '2025-03-01', where: { admin1: 'Gao' } }),
  ]);
  const keys = (since?: string, until?: string): readonly string[] =>
    firstsOf(surveyOf(record), { since, until }).firsts.map(({ id }) => id);

  test('are those that each incident has, in order; a doubled id counts once', () => {
    const survey = surveyOf(record);
    const each = ['a', 'b', 'c'].flatMap(
      (id) => noveltyOf(survey, id)?.answers.filter(({ kind }) => kind === 'first') ?? [],
    );
    expect(firstsOf(survey, {}).firsts).toEqual(each);
    expect(keys('2025-03-01')).toEqual(['c actor_admin1 jnim ML Mopti', 'c actor_place jnim ML Mopti Kayes']);
    expect(keys(undefined, '2024-12-31')).toEqual([]);
  });

  test('say of how many questions they are', () => {
    const { firsts, own, questions, incidents, says } = firstsOf(surveyOf(record), {});
    expect([firsts.length, own, questions, incidents]).toEqual([10, 5, 12, 3]);
    expect(says.en).toMatch(/^10 firsts in the record, 5 of them not a matter of course, of 12 questions/);
  });

  test('stop when asked to', () =>
    expect(firstsOf(surveyOf(record), {}, () => true)).toMatchObject({ firsts: [], incidents: 0 }));

  test('an empty record has none', () => expect(firstsOf(surveyOf(recordOf([])), {}).firsts).toEqual([]));

  test('whatever is said keeps to the table of likelihood', () => {
    const { firsts, reach, says } = firstsOf(surveyOf(record), {});
    expect(
      lintWords([
        says,
        ...reach.map((each) => each.says),
        ...firsts.flatMap((each) => [
          ...each.says,
          ...each.caveats,
          each.confidence.said,
          each.nullHypothesis,
        ]),
      ]),
    ).toEqual([]);
  });
});
