/**
 * Look-alikes: two incidents that agree in all but one fact, each told by ten reports as outlets tell them. No incident
 * of the outcome may hold reports of both, whatever spellings, hedges and figures the reports have.
 */
import { describe, expect, it } from 'vitest';
import type { Incident } from '../core/findings.ts';
import { fuse } from './fuse.ts';
import type { Mention } from './mention.ts';
import { by, day, hit, one, toll, town } from './samples.ts';

interface Event {
  readonly town: string;
  readonly date: string;
  readonly killed: number;
  readonly change?: Partial<Incident>;
}

type Lang = 'fr' | 'en';

const WORDS: Readonly<Record<Lang, (event: Event) => string>> = {
  fr: ({ town: name, killed }) =>
    `Des assaillants à moto ont incendié des greniers à ${name} et tué ${killed} habitants`,
  en: ({ town: name, killed }) =>
    `Assailants on motorcycles torched granaries in ${name} and killed ${killed} residents`,
};

const ATTACK = { eventType: 'Violence against civilians', subEventType: 'Attack' } as const;

/** How ten outlets tell one event: what each changes. */
const TELLINGS: readonly ((event: Event) => Partial<Incident>)[] = [
  () => ({}),
  () => ({ actors: [by('unknown-armed', 'other')] }),
  () => ({ actors: [] }),
  () => ({ targets: [] }),
  ({ killed }) => ({ harm: [toll(killed, null, { who: 'civilians' })] }),
  ({ killed }) => ({ harm: [toll(Math.ceil(killed * 0.7), null, { who: 'civilians' })] }),
  () => ({ harm: [] }),
  ({ date }) => ({ when: day(date, date, { partOfDay: 'dawn' }) }),
  ({ town: name }) => ({ where: town(name, { placeId: null, name: name.replace('o', 'ou') }) }),
  () => ({ actors: [by('katiba-macina')], harm: [] }),
];

function tenOf(label: string, event: Event, lang: Lang): Mention[] {
  const quote = WORDS[lang](event);
  return TELLINGS.map((telling, i) =>
    one(
      `${label}${i}`,
      {
        ...ATTACK,
        where: town(event.town),
        when: day(event.date),
        targets: [hit('village')],
        harm: [toll(event.killed, event.killed, { who: 'civilians' })],
        summary: quote,
        evidence: [{ start: 0, end: quote.length, quote }],
        ...event.change,
        ...telling(event),
      },
      { lang, publishedAt: event.date, sequence: i },
    ),
  );
}

const clustersOf = (mentions: readonly Mention[]): string[] => {
  const label = new Map(mentions.map((m) => [m.report, m.reportId.slice(0, 1)]));
  return fuse(mentions).map(({ mentions: members }) =>
    members
      .map((m) => label.get(m.report) ?? '?')
      .sort()
      .join(''),
  );
};

const BASE: Event = { town: 'Niono', date: '2025-07-01', killed: 34 };
type Case = readonly [what: string, b: Event, a: Event];

const ONE_DAWN = { when: day(BASE.date, BASE.date, { partOfDay: 'dawn' }) } as const;

const FAMILIES: readonly Case[] = [
  ['the same town next week', { ...BASE, date: '2025-07-08' }, BASE],
  ['the same town next week, another toll', { ...BASE, date: '2025-07-08', killed: 12 }, BASE],
  ['the same town four days later', { ...BASE, date: '2025-07-05' }, BASE],
  ['the same town three days later, another toll', { ...BASE, date: '2025-07-04', killed: 6 }, BASE],
  ['the same day in the next village', { ...BASE, town: 'Molodo' }, BASE],
  ['the same day in the next village, another toll', { ...BASE, town: 'Molodo', killed: 5 }, BASE],
  [
    'the same dawn in the next village',
    { ...BASE, town: 'Molodo', change: ONE_DAWN },
    { ...BASE, change: ONE_DAWN },
  ],
  ['the same toll in another country', { ...BASE, town: 'Djibo' }, BASE],
  ['the same toll in another country, next day', { ...BASE, town: 'Tillabéri', date: '2025-07-02' }, BASE],
  ['the same toll on either side of a border', { ...BASE, town: 'Kidira' }, { ...BASE, town: 'Diboli' }],
];

const PAIRS: readonly (readonly [Lang, Lang])[] = [
  ['fr', 'fr'],
  ['en', 'en'],
  ['fr', 'en'],
];

describe.each(PAIRS)('ten reports each, %s and %s', (langA, langB) => {
  it.each<Case>(FAMILIES)('%s', (_what, b, a) => {
    const clusters = clustersOf([...tenOf('a', a, langA), ...tenOf('b', b, langB)]);
    expect(clusters.filter((labels) => labels.includes('a') && labels.includes('b'))).toEqual([]);
    expect(clusters.sort((x, y) => y.length - x.length).slice(0, 2)).toEqual(
      expect.arrayContaining(['aaaaaaaaaa', 'bbbbbbbbbb']),
    );
  });
});

it('keeps both where ten reports tell of both', () => {
  const [first, second] = [tenOf('a', BASE, 'fr'), tenOf('b', { ...BASE, town: 'Molodo' }, 'fr')];
  const both = first.flatMap((m, i): Mention[] => {
    const other = second[i];
    return other === undefined
      ? [m]
      : [m, { ...other, report: m.report, incident: { ...other.incident, id: 'i2' } }];
  });
  expect(fuse(both).map(({ mentions }) => mentions.map((m) => m.incident))).toEqual([
    Array.from({ length: 10 }, () => 'i1'),
    Array.from({ length: 10 }, () => 'i2'),
  ]);
});
