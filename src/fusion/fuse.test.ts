import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKeys, blocksOf } from './blocks.ts';
import { isCandidate } from './candidates.ts';
import { compareMentions } from './comparison.ts';
import { fuse, strains } from './fuse.ts';
import type { Judgement } from './judgement.ts';
import { type Mention, refOf } from './mention.ts';
import { neighbourhood } from './neighbourhood.ts';
import { by, day, hit, one, told, toll, town } from './samples.ts';

const name = (ref: { readonly report: string; readonly incident: string }): string =>
  `${ref.report.slice(0, 8)}/${ref.incident}`;

/** The partition as text: what is together, in no order. */
function groups(mentions: readonly Mention[], judgements: readonly Judgement[] = []): string[] {
  return fuse(mentions, judgements)
    .map((c) => c.mentions.map(name).sort().join(' '))
    .sort();
}

function isLink(a: Mention, b: Mention): boolean {
  const { veto, weight } = compareMentions(a, b);
  return veto === null && weight >= 0;
}

const pair = (kind: Judgement['kind'], x: Mention, y: Mention): Judgement => ({
  kind,
  a: refOf(x),
  b: refOf(y),
});

const KINDS = [
  { eventType: 'Battles', subEventType: 'Armed clash' },
  { eventType: 'Violence against civilians', subEventType: 'Attack' },
  { eventType: 'Violence against civilians', subEventType: 'Abduction/forced disappearance' },
] as const;

const anIncident = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    where: fc.constantFrom(
      town('Kayes'),
      town('Niono'),
      town('Molodo'),
      town('Diboli'),
      town('Kidira'),
      town('Mali', { name: 'Mali', geoPrecision: 3 }),
      null,
    ),
    when: fc.constantFrom(
      day('2025-07-01'),
      day('2025-07-02'),
      day('2025-07-05'),
      day('2025-07-01', '2025-07-07', { timePrecision: 2 }),
      null,
    ),
    actors: fc.constantFrom([], [by('jnim')], [by('is-sahel')], [by('unknown-armed', 'other')]),
    targets: fc.constantFrom([], [hit('military_base')], [hit('market')]),
    harm: fc.constantFrom([], [toll(20)], [toll(30, null)]),
  })
  .map(({ kind, ...rest }) => Object.assign(rest, kind));

const aWorld = fc
  .array(fc.array(anIncident, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 9 })
  .map((reports) => reports.flatMap((incidents, sequence) => told(`r${sequence}`, incidents, { sequence })));

const SEEDED = { seed: 20250701, numRuns: 150 };

describe('fusion', () => {
  it('does not depend on the order of input or of arrival', () => {
    fc.assert(
      fc.property(aWorld, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (mentions, order) => {
        const shuffled = mentions
          .map((m, i) => ({
            ...m,
            sequence: order[Number.parseInt(m.reportId.slice(1), 10)] ?? 0,
            at: order[i] ?? 0,
          }))
          .sort((a, b) => a.at - b.at);
        expect(groups(shuffled)).toEqual(groups(mentions));
      }),
      SEEDED,
    );
  });

  it('puts every mention in one cluster and gives every cluster its own id', () => {
    fc.assert(
      fc.property(aWorld, (mentions) => {
        const clusters = fuse(mentions);
        expect(clusters.flatMap((c) => c.mentions.map(name)).sort()).toEqual(
          mentions.map((m) => name(refOf(m))).sort(),
        );
        expect(new Set(clusters.map((c) => c.id)).size).toBe(clusters.length);
      }),
      SEEDED,
    );
  });

  it('never joins what a hard fact contradicts', () => {
    fc.assert(
      fc.property(aWorld, (mentions) => {
        const byName = new Map(mentions.map((m) => [name(refOf(m)), m]));
        for (const cluster of fuse(mentions)) {
          const members = cluster.mentions.map((ref) => byName.get(name(ref))).filter((m) => m !== undefined);
          const vetoes = members.flatMap((a) =>
            members.filter((b) => a !== b).map((b) => compareMentions(a, b).veto),
          );
          expect(vetoes.filter((veto) => veto !== null)).toEqual([]);
        }
      }),
      SEEDED,
    );
  });

  it('finds every link through the blocks', () => {
    fc.assert(
      fc.property(aWorld, (mentions) => {
        const lost = mentions.flatMap((a) =>
          mentions
            .filter((b) => a !== b && isLink(a, b) && !isCandidate(blocksOf(a), blocksOf(b)))
            .map((b) => [a, b]),
        );
        expect(lost).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('yields by neighbourhood what fusing everything yields', async () => {
    await fc.assert(
      fc.asyncProperty(aWorld, async (mentions) => {
        const source = {
          byKeys: (keys: readonly string[]) =>
            Promise.resolve(mentions.filter((m) => blockKeys(m).some((key) => keys.includes(key)))),
          byRefs: () => Promise.resolve([]),
        };
        const seed = mentions[0];
        if (seed === undefined) return;
        const near = await neighbourhood([seed], source);
        const all = groups(mentions);
        expect(groups(near).every((group) => all.includes(group))).toBe(true);
      }),
      SEEDED,
    );
  });

  it('keeps the id when later reports join', () => {
    const first = one('first', {}, { sequence: 1 });
    const [alone] = fuse([first]);
    const [joined] = fuse([one('later', {}, { sequence: 2, publishedAt: '2025-07-01' }), first]);
    expect(joined?.mentions.length).toBe(2);
    expect(joined?.id).toBe(alone?.id);
    expect(alone?.id).toMatch(/^inc-[0-9a-f]{12}$/);
  });

  it('tells incidents of one sentence apart by id', () => {
    const mentions = told('list', [
      { where: town('Kayes'), evidence: [] },
      { where: town('Niono'), evidence: [] },
    ]);
    expect(new Set(fuse(mentions).map((c) => c.id)).size).toBe(2);
  });

  it('gives each of two attacks on one town the reports that tell of both', () => {
    const both = told('both', [
      { when: day('2025-07-01'), harm: [toll(34)] },
      { when: day('2025-07-05'), harm: [toll(12)] },
    ]);
    const early = one('early', { harm: [toll(34)] });
    const late = one('late', { when: day('2025-07-05'), harm: [toll(12)] });
    expect(fuse([...both, early, late]).map((c) => c.mentions.length)).toEqual([2, 2]);
  });
});

describe('judgement', () => {
  const [a, b, far] = [one('a'), one('b'), one('far', { where: town('Djibo') })];

  it('joins what a person holds for one, whole incident with whole incident', () => {
    expect(fuse([a, b, far], [pair('same', b, far)]).map((c) => c.mentions.length)).toEqual([3]);
  });

  it('parts what a person holds for two', () => {
    expect(fuse([a, b], [pair('different', a, b)])).toHaveLength(2);
  });

  it('is undone by leaving it out, and replaced by a later one', () => {
    expect(fuse([a, b], [pair('different', a, b), pair('same', a, b)])).toHaveLength(1);
    expect(fuse([a, b])).toHaveLength(1);
  });

  it('follows through: a = far and far ≠ b part a from b', () => {
    expect(groups([a, b, far], [pair('same', a, far), pair('different', far, b)])).toHaveLength(2);
  });

  it('takes out only the mentions named where the rest is ruled different', () => {
    const c = one('c', { where: town('Djibo') });
    const clusters = groups([a, b, far, c], [pair('same', a, far), pair('different', b, c)]);
    expect(clusters).toHaveLength(3);
  });

  it('holds for every world: "different" is never together, "same" always is', () => {
    fc.assert(
      fc.property(
        aWorld,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('same', 'different'),
        (mentions, i, j, kind) => {
          const [x, y] = [mentions[i % mentions.length], mentions[j % mentions.length]];
          if (x === undefined || y === undefined || x === y) return;
          const clusters = fuse(mentions, [pair(kind, x, y)]);
          const home = (m: Mention): string | undefined =>
            clusters.find((c) => c.mentions.some((r) => name(r) === name(refOf(m))))?.id;
          expect(home(x) === home(y)).toBe(kind === 'same');
        },
      ),
      SEEDED,
    );
  });

  it('shows where the evidence strains against it', () => {
    const between = one('between');
    const found = strains([a, b, between], [pair('different', a, b), pair('same', a, far)]);
    expect(found.map((s) => s.judgement.kind)).toEqual(['different']);
    expect(strains([a, far], [pair('same', a, far)])).toHaveLength(1);
  });
});
