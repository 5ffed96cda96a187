import { describe, expect, it } from 'vitest';
import { statementLives } from '../analysis/statements/index.ts';
import type { MeasureLife, StatementLives } from '../core/analysis/statements.ts';
import { recordOf, toldReports, type ToldReport } from './fixtures/analysed-record.ts';

/** The lives told by reports, with the ids of reports as the fixture has them. */
function livesOf(
  reports: readonly ToldReport[],
  day: string,
): StatementLives & { readonly named: (digest: string) => string } {
  const record = recordOf(reports, day);
  const ids = new Map(record.reports.map((r, i) => [r.digest, reports[i]?.id ?? '']));
  return { ...statementLives(record), named: (digest) => ids.get(digest.split('/')[0] ?? '') ?? '' };
}

describe('the blockade of Kayes and Nioro, told by reports from June 2025 to March 2026', () => {
  const reports = toldReports('kayes-nioro');
  const onDay = (day: string) => {
    const told = livesOf(
      reports.filter((r) => r.publishedAt <= day),
      day,
    );
    const blockade = told.lives.find((life) => life.family === 'blockade');
    return { told, blockade };
  };
  const strands = (life: MeasureLife | undefined) =>
    Object.fromEntries((life?.strands ?? []).map((s) => [`${s.place} · ${s.object ?? 'all'}`, s.state]));

  it('is nothing before the message', () => {
    expect(onDay('2025-07-01').blockade).toBeUndefined();
  });

  it('is announced on 2 July in a message, of which three reports tell', () => {
    const { blockade, told } = onDay('2025-07-04');
    expect(blockade).toMatchObject({
      state: 'announced',
      announced: { kind: 'on', day: '2025-07-02' },
      actor: { actorId: 'jnim', name: 'JNIM' },
      title: { fr: 'Blocus : Kayes, Nioro du Sahel (JNIM)', en: 'Blockade: Kayes, Nioro du Sahel (JNIM)' },
    });
    expect(blockade?.tellings.map((t) => told.named(t.report))).toEqual(['message', 'message-en', 'relais']);
    // The same message threatens transport companies.
    const threat = told.lives.find((life) => life.family === 'threat');
    expect(threat?.addressees).toContain('compagnies de transport');
    expect(blockade?.sameMessage).toEqual([threat?.id]);
  });

  it('is denied by the town hall, and stands', () => {
    expect(onDay('2025-07-05').blockade).toMatchObject({ state: 'announced', disputed: true });
  });

  it('is carried out on a coach near Nioro, which is known on the day that tells of it', () => {
    expect(onDay('2025-07-28').blockade?.state).toBe('announced');
    const { blockade } = onDay('2025-07-29');
    expect(blockade).toMatchObject({ state: 'enforced', since: '2025-07-27' });
    expect(strands(blockade)).toEqual({ 'Kayes · all': 'announced', 'Nioro du Sahel · all': 'enforced' });
    expect(blockade?.links.at(-1)).toMatchObject({
      strength: 'strong',
      daysAfter: 25,
      reasons: [
        { fr: 'même auteur (JNIM)' },
        { en: 'at Nioro du Sahel' },
        { en: 'hits the traffic that the measure stops' },
        { fr: '25 jours après l’annonce' },
      ],
    });
  });

  it('is renewed for fuel in September, and tankers burn; unknown gunmen are a weak link, Ménaka none', () => {
    const { blockade } = onDay('2025-09-30');
    expect(blockade?.objects).toEqual(['fuel']);
    expect(blockade?.tellings.some((t) => t.role === 'renewal' && t.saidOn?.start === '2025-09-03')).toBe(
      true,
    );
    const september = blockade?.links.filter((l) => l.day > '2025-09-03').map((l) => [l.day, l.strength]);
    expect(september).toEqual([
      ['2025-09-14', 'strong'],
      ['2025-09-25', 'weak'],
    ]);
  });

  it('is lifted for coaches in October under a condition, and goes on for fuel', () => {
    const { blockade } = onDay('2025-11-05');
    expect(blockade).toMatchObject({
      state: 'eased',
      conditions: ['à condition que les femmes soient voilées à bord'],
    });
    expect(strands(blockade)).toMatchObject({
      'Kayes · transport': 'lifted',
      'Nioro du Sahel · transport': 'lifted',
      'Kayes · fuel': 'enforced',
    });
  });

  it('lapses by silence, place by place, which is no lifting', () => {
    const { blockade, told } = onDay('2026-03-10');
    expect(blockade).toMatchObject({ state: 'lapsed', since: '2026-02-03' });
    expect(blockade?.steps.map((s) => [s.day, s.kind])).toEqual([
      ['2025-07-02', 'announced'],
      ['2025-07-05', 'denied'],
      ['2025-07-27', 'enforced'],
      ['2025-09-03', 'renewed'],
      ['2025-09-14', 'enforced'],
      ['2025-10-17', 'conditions'],
      ['2025-10-17', 'lifted'],
      ['2025-11-04', 'enforced'],
      ['2025-12-14', 'lapsed'],
      ['2026-01-16', 'lapsed'],
      ['2026-02-03', 'lapsed'],
      ['2026-02-03', 'lapsed'],
    ]);
    expect(told.lapsed.find((l) => l.life === blockade?.id)).toMatchObject({
      lastHeard: '2025-11-04',
      silentDays: 126,
    });
  });

  it('the curfew of those days ends by its own term', () => {
    const curfew = onDay('2025-08-15').told.lives.find((life) => life.family === 'curfew');
    expect(curfew).toMatchObject({
      state: 'expired',
      since: '2025-07-31',
      term: '2025-07-31',
      title: { en: 'Curfew: Kayes (authorities)' },
    });
  });

  it('tankers burnt in June were not announced; the suspension of October was not seen done', () => {
    const { told } = onDay('2026-03-10');
    expect(told.doneNotAnnounced).toMatchObject([
      {
        object: 'fuel',
        actor: { actorId: 'jnim' },
        from: '2025-06-08',
        to: '2025-06-18',
        announcedLater: { days: 24 },
      },
    ]);
    expect(told.announcedNotDone.map((n) => told.named(n.life))).toEqual(['suspension']);
  });
});

/** Each life as "kind place objects: state since; roles of its tellings; strengths of its links". */
const CASES: readonly (readonly [name: string, lives: readonly string[]])[] = [
  ['curfew', ['curfew Borno, Maiduguri: lifted 2024-06-19; announcement announcement lifting; strong']],
  ['extended', ['curfew Est, Fada N’Gourma: expired 2024-03-31; announcement renewal;']],
  [
    'schools',
    ['ban Djibo schools: enforced 2024-02-11; announcement announcement announcement; strong weak'],
  ],
  ['market', ['ban Téra markets: lifted 2025-03-20; announcement lifting;']],
  ['voting', ['ban Bamenda voting: enforced 2023-02-12; announcement announcement; strong']],
  ['ultimatum', ['threat El-Obeid residents: lapsed 2024-07-19; announcement;']],
  ['siege', ['blockade Léré: lifted 2025-01-12; announcement recall recall lifting lifting;']],
  ['granted', ['blockade Goundam: announced 2025-03-03; announcement acknowledgement denial;']],
  [
    'two-groups',
    [
      'blockade Djibo: announced 2025-05-02; announcement;',
      'blockade Hudur: lifted 2025-05-19; announcement lifting;',
    ],
  ],
  ['eased', ['blockade Boni: eased 2025-06-24; announcement easing;']],
  [
    'bikes',
    [
      'ban Fada N’Gourma fuel: announced 2024-05-23; announcement;',
      'ban Fada N’Gourma motorbikes: announced 2024-05-20; announcement;',
    ],
  ],
  ['orphan', ['blockade Wajid: lifted 2024-05-16; lifting;']],
];

describe('other measures, of states and of groups', () => {
  const reports = toldReports('others');

  it('has a case for each set of reports', () => {
    expect([...new Set(reports.map(caseOf))].toSorted()).toEqual(CASES.map(([name]) => name).toSorted());
  });

  it.each(CASES)('%s', (name, expected) => {
    const own = reports.filter((r) => caseOf(r) === name);
    const { lives } = livesOf(own, own.at(-1)?.publishedAt ?? '');
    expect(lives.map(oneLine)).toEqual(expected);
  });
});

const caseOf = ({ id }: ToldReport): string => id.replace(/-\d+$/u, '');

function oneLine({ family, places, objects, state, since, tellings, links }: MeasureLife): string {
  const what = [family, places.map((p) => p.name).join(', '), ...objects].join(' ');
  return `${what}: ${state} ${since}; ${tellings.map((t) => t.role).join(' ')}; ${links.map((l) => l.strength).join(' ')}`.trim();
}
