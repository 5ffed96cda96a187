import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BRIEF_SECTIONS,
  type Brief,
  type BriefSectionId,
  type BriefSentence,
  type Citation,
} from '../brief.ts';
import {
  advance,
  arrange,
  beginSession,
  carry,
  edit,
  isTouched,
  NO_EDITS,
  mayStandIn,
  redo,
  sectionsFor,
  undo,
  type AddedJudgement,
  type ArrangedItem,
  type BriefEdits,
  type EditStep,
} from './index.ts';

const cited = (report: string, start: number): Citation => ({
  report,
  span: { start, end: start + 4, quote: 'word' },
});

const said = (key: string, n: number): BriefSentence => ({
  key,
  text: { fr: `phrase ${key}`, en: `sentence ${key}` },
  citations: [cited(`r${n % 3}`, n), cited(`r${n % 2}`, n + 10)],
  figures: [],
  incidents: [],
  findings: [],
});

function draftOf(keys: Readonly<Partial<Record<(typeof BRIEF_SECTIONS)[number], readonly string[]>>>): Brief {
  return {
    schema: 'vigie.brief/1',
    scope: {
      area: null,
      since: '2025-07-01',
      until: '2025-07-07',
      asOf: '2025-07-08',
      last: null,
      against: null,
    },
    sensitivity: 'CLEAR',
    basis: { incidents: 3, reports: 3, leftOut: 0 },
    sections: BRIEF_SECTIONS.map((id) => ({
      id,
      title: { fr: id, en: id },
      sentences: (keys[id] ?? []).map(said),
      empty: { fr: '', en: '' },
      notes: [],
    })),
    findings: [],
    reports: [],
    points: [],
    days: [],
  };
}

const DRAFT = draftOf({
  chronology: [
    'incident/inc-a1',
    'toll/incident/inc-a1/killed',
    'incident/inc-b2',
    'incident/inc-c3',
    'toll/incident/inc-c3/killed',
  ],
  pressure: ['signal/r1/s1'],
  unknown: ['undated/1', 'alone'],
  changes: ['new/incident/inc-a1', 'gone/incident/inc-z9'],
});
const SENTENCES = new Map(DRAFT.sections.flatMap(({ sentences }) => sentences.map((one) => [one.key, one])));

const draftedIn = (of: string): BriefSectionId =>
  DRAFT.sections.find(({ sentences }) => sentences.some((one) => one.key === of))?.id ?? 'chronology';

const judgement = (id: string, rest: Partial<AddedJudgement> = {}): AddedJudgement => ({
  id,
  section: 'chronology',
  by: 'A. Diallo',
  text: { fr: 'Un jugement.', en: null },
  likelihood: 'likely',
  confidence: 'low',
  restsOn: ['incident/inc-b2'],
  citations: [],
  ...rest,
});

const itemsOf = (edits: BriefEdits, draft = DRAFT): readonly ArrangedItem[] =>
  arrange(draft, edits).flatMap(({ items }) => items);
const keysOf = (edits: BriefEdits, id = 'chronology', draft = DRAFT): readonly string[] =>
  arrange(draft, edits)
    .find(({ section }) => section.id === id)
    ?.items.map(({ key }) => key) ?? [];
const all = (steps: readonly EditStep[], draft = DRAFT): BriefEdits =>
  steps.reduce((edits, step) => edit(draft, edits, step), NO_EDITS);

const key = fc.constantFrom(
  ...SENTENCES.keys(),
  'judgement/jdg-1',
  'judgement/jdg-2',
  'nowhere',
  '__proto__',
  'constructor',
);
const by = fc.constantFrom(-1 as const, 1 as const);
const step: fc.Arbitrary<EditStep> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), key, by }),
  fc.record({
    kind: fc.constant('place' as const),
    key,
    section: fc.constantFrom(...BRIEF_SECTIONS),
    before: fc.option(key),
  }),
  fc.record({ kind: fc.constant('move_section' as const), section: fc.constantFrom(...BRIEF_SECTIONS), by }),
  fc.record({
    kind: fc.constant('reword' as const),
    key,
    lang: fc.constantFrom('fr' as const, 'en' as const),
    text: fc.string(),
  }),
  fc.record({ kind: fc.constant('hold' as const), key }),
  fc.record({ kind: fc.constant('drop' as const), key }),
  fc.record({ kind: fc.constant('put_back' as const), key }),
  fc.record({
    kind: fc.constant('judge' as const),
    judgement: fc.constantFrom('jdg-1', 'jdg-2').map((id) => judgement(id)),
  }),
  fc.record({ kind: fc.constant('unjudge' as const), id: fc.constantFrom('jdg-1', 'jdg-2') }),
);
const steps = fc.array(step, { maxLength: 40 });

describe('whatever is edited', () => {
  test('every drafted sentence stands once, with its citations, in a section that it may stand in', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const edits = all(given);
        const items = itemsOf(edits);
        const drafted = items.filter((item) => item.kind === 'drafted');
        expect(drafted.map((item) => item.key).sort()).toEqual([...SENTENCES.keys()].sort());
        for (const item of drafted) expect(item.sentence).toBe(SENTENCES.get(item.key));
        for (const { section, items: own } of arrange(DRAFT, edits))
          for (const item of own)
            if (item.kind === 'drafted')
              expect(mayStandIn(draftedIn(item.key), section.id), `${item.key} in ${section.id}`).toBe(true);
        for (const item of items)
          if (item.kind === 'judgement') expect(item.citations.length).toBeGreaterThan(0);
        expect(items.length - drafted.length).toBe(edits.judgements.length);
      }),
    );
  });

  test('a toll stands behind what it is the toll of, and never without it', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const shown = itemsOf(all(given)).filter((item) => item.kind !== 'drafted' || !item.isDropped);
        const astray = shown.filter(
          ({ key: own }, i) =>
            own.startsWith('toll/') && shown[i - 1]?.key !== own.replace('toll/', '').replace('/killed', ''),
        );
        expect(astray).toEqual([]);
      }),
    );
  });

  test('the same steps come to the same edits, through JSON too', () => {
    fc.assert(
      fc.property(steps, (given) => {
        const edits = all(given);
        expect(JSON.stringify(all(given))).toBe(JSON.stringify(edits));
        const stored = JSON.parse(JSON.stringify(edits)) as BriefEdits;
        expect(arrange(DRAFT, stored)).toEqual(arrange(DRAFT, edits));
      }),
    );
  });

  test('undo gives back what was, redo what had been taken back', () => {
    fc.assert(
      fc.property(steps, (given) => {
        let session = beginSession(NO_EDITS);
        const seen = [session.now];
        for (const one of given) {
          session = advance(session, edit(DRAFT, session.now, one));
          if (session.now !== seen.at(-1)) seen.push(session.now);
        }
        const last = session.now;
        for (const before of seen.toReversed().slice(1)) {
          session = undo(session);
          expect(session.now).toBe(before);
        }
        expect(undo(session)).toBe(session);
        while (session.future.length > 0) session = redo(session);
        expect(session.now).toBe(last);
        expect(redo(session)).toBe(session);
      }),
    );
  });

  test('carried over to any other draft nothing that was written is lost', () => {
    const other = fc
      .subarray([
        'incident/inc-a1',
        'toll/incident/inc-a1/killed',
        'incident/inc-b2',
        'incident/inc-d4',
        'incident/inc-c3',
      ])
      .map((chronology) => draftOf({ chronology, unknown: ['alone'] }));
    const successor = (id: string): string => (id === 'inc-a1' ? 'inc-b2' : id);
    fc.assert(
      fc.property(steps, other, (given, to) => {
        const edits = all(given);
        const carried = carry(edits, DRAFT, to, successor);
        const written = (of: BriefEdits): readonly string[] =>
          [...Object.values(of.reworded), ...of.aside.map(({ words }) => words)]
            .flatMap(({ fr, en }) => [fr, en])
            .filter((text) => text !== null)
            .sort();
        expect(written(carried)).toEqual(written(edits));
        const judged = itemsOf(carried, to).filter((item) => item.kind === 'judgement');
        expect(judged.length).toBe(edits.judgements.length);
        for (const { citations } of judged) expect(citations.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('moving, and back where it was', () => {
  const down = all([{ kind: 'move', key: 'toll/incident/inc-a1/killed', by: 1 }]);
  expect(keysOf(down)).toEqual([
    'incident/inc-b2',
    'incident/inc-a1',
    'toll/incident/inc-a1/killed',
    'incident/inc-c3',
    'toll/incident/inc-c3/killed',
  ]);
  expect(edit(DRAFT, down, { kind: 'move', key: 'incident/inc-a1', by: -1 })).toEqual(NO_EDITS);
  expect(all([{ kind: 'move', key: 'incident/inc-a1', by: -1 }])).toEqual(NO_EDITS);
  const last = all([{ kind: 'place', key: 'incident/inc-a1', section: 'chronology', before: null }]);
  expect(keysOf(last).at(-1)).toBe('toll/incident/inc-a1/killed');
  const sections = all([{ kind: 'move_section', section: 'unknown', by: -1 }]);
  expect(
    arrange(DRAFT, sections)
      .map(({ section }) => section.id)
      .indexOf('unknown'),
  ).toBe(4);
  expect(edit(DRAFT, sections, { kind: 'move_section', section: 'unknown', by: 1 })).toEqual(NO_EDITS);
});

test('past an end of its section it goes on into the next, with what stands with it, and back', () => {
  const down = all([{ kind: 'move', key: 'incident/inc-c3', by: 1 }]);
  expect(keysOf(down)).not.toContain('incident/inc-c3');
  expect(keysOf(down, 'pressure')).toEqual([
    'incident/inc-c3',
    'toll/incident/inc-c3/killed',
    'signal/r1/s1',
  ]);
  const further = edit(DRAFT, down, { kind: 'move', key: 'toll/incident/inc-c3/killed', by: 1 });
  expect(keysOf(further, 'pressure')[0]).toBe('signal/r1/s1');
  const back = [-1, -1].reduce(
    (edits, to) => edit(DRAFT, edits, { kind: 'move', key: 'incident/inc-c3', by: to as -1 }),
    further,
  );
  expect(back).toEqual(NO_EDITS);
  expect(edit(DRAFT, further, { kind: 'drop', key: 'incident/inc-c3' }).dropped).toEqual([
    'incident/inc-c3',
    'toll/incident/inc-c3/killed',
  ]);
});

test('to a place in another section; the order of both is kept, and a judgement goes too', () => {
  const edits = all([
    { kind: 'judge', judgement: judgement('jdg-1') },
    { kind: 'move', key: 'incident/inc-b2', by: -1 },
    { kind: 'place', key: 'incident/inc-b2', section: 'unknown', before: 'alone' },
    { kind: 'place', key: 'judgement/jdg-1', section: 'changes', before: null },
  ]);
  expect(keysOf(edits, 'unknown')).toEqual(['undated/1', 'incident/inc-b2', 'alone']);
  expect(keysOf(edits, 'changes').at(-1)).toBe('judgement/jdg-1');
  expect(edits).toMatchObject({
    order: { unknown: ['undated/1', 'incident/inc-b2', 'alone'] },
    placed: { 'incident/inc-b2': 'unknown' },
    judgements: [{ section: 'changes' }],
  });
  expect(edits.order.chronology).toBeUndefined();
  const carried = carry(
    edits,
    DRAFT,
    draftOf({ chronology: ['incident/inc-d4', 'incident/inc-a1'] }),
    (id) => (id === 'inc-b2' ? 'inc-d4' : id),
  );
  expect(carried.placed).toEqual({ 'incident/inc-d4': 'unknown' });
});

test('what is told against an earlier brief stays where it is, whoever asks, and nothing comes to it', () => {
  const bound = 'new/incident/inc-a1';
  expect(sectionsFor(DRAFT, NO_EDITS, bound)).toEqual(['changes']);
  expect(sectionsFor(DRAFT, NO_EDITS, 'alone')).toEqual(BRIEF_SECTIONS.filter((id) => id !== 'changes'));
  expect(all([{ kind: 'move', key: bound, by: -1 }])).toBe(NO_EDITS);
  expect(all([{ kind: 'move', key: 'alone', by: 1 }])).toBe(NO_EDITS);
  expect(all([{ kind: 'place', key: 'alone', section: 'changes', before: null }])).toBe(NO_EDITS);
  const asked: BriefEdits = { ...NO_EDITS, placed: { [bound]: 'roads', alone: 'changes', nowhere: 'roads' } };
  expect(arrange(DRAFT, asked)).toEqual(arrange(DRAFT, NO_EDITS));
});

test('the words of the draft, or none, take a rewording back', () => {
  const words = all([{ kind: 'reword', key: 'alone', lang: 'fr', text: ' Autrement.\n' }]);
  expect(words.reworded['alone']).toMatchObject({ fr: 'Autrement.', en: null });
  for (const text of ['', 'phrase alone'])
    expect(edit(DRAFT, words, { kind: 'reword', key: 'alone', lang: 'fr', text })).toEqual(NO_EDITS);
});

test('what is new in another draft stands after what it follows there, not at the end', () => {
  const moved = all([{ kind: 'move', key: 'incident/inc-c3', by: -1 }]);
  const to = draftOf({
    chronology: ['incident/inc-a1', 'incident/inc-new', 'incident/inc-b2', 'incident/inc-c3'],
  });
  expect(keysOf(carry(moved, DRAFT, to), 'chronology', to)).toEqual([
    'incident/inc-a1',
    'incident/inc-new',
    'incident/inc-c3',
    'incident/inc-b2',
  ]);
});

test('a rewording is behind where the draft says something else; held, it is not', () => {
  const words = all([{ kind: 'reword', key: 'alone', lang: 'en', text: 'Otherwise.' }]);
  const to = draftOf({ unknown: ['alone'] });
  const changed: Brief = {
    ...to,
    sections: to.sections.map((section) => ({
      ...section,
      sentences: section.sentences.map((one) => ({ ...one, text: { fr: 'autre', en: 'other' } })),
    })),
  };
  const carried = carry(words, DRAFT, changed);
  expect(itemsOf(carried, changed)).toMatchObject([
    { key: 'alone', isBehind: true, words: { en: 'Otherwise.' } },
  ]);
  const held = edit(changed, carried, { kind: 'hold', key: 'alone' });
  expect(itemsOf(held, changed)).toMatchObject([{ isBehind: false, words: { en: 'Otherwise.' } }]);
  expect(isTouched(held, 'alone') && !isTouched(held, 'undated/1')).toBe(true);
});

test('two that became one: the first stands in its place, the second is kept aside; a judgement keeps its words', () => {
  const edits = all([
    { kind: 'reword', key: 'incident/inc-a1', lang: 'en', text: 'First.' },
    { kind: 'reword', key: 'incident/inc-b2', lang: 'en', text: 'Second.' },
    { kind: 'drop', key: 'incident/inc-c3' },
    { kind: 'judge', judgement: judgement('jdg-1', { restsOn: ['incident/inc-c3', 'incident/inc-a1'] }) },
  ]);
  const to = draftOf({ chronology: ['incident/inc-b2'] });
  const carried = carry(edits, DRAFT, to, (id) => (id === 'inc-a1' ? 'inc-b2' : id));
  expect(carried.reworded).toMatchObject({ 'incident/inc-b2': { en: 'First.' } });
  expect(carried.aside.map(({ key: of, words, wasDropped }) => [of, words.en, wasDropped])).toEqual([
    ['incident/inc-b2', 'Second.', false],
    ['incident/inc-c3', null, true],
    ['toll/incident/inc-c3/killed', null, true],
  ]);
  expect(carried.judgements).toMatchObject([
    { restsOn: ['incident/inc-b2'], citations: SENTENCES.get('incident/inc-c3')?.citations },
  ]);
  expect(edit(to, carried, { kind: 'let_go', key: 'incident/inc-c3' }).aside.length).toBe(2);
});
