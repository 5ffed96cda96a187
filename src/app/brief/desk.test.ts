import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOut, toHtml, toMarkdown } from '../../brief/index.ts';
import { lintWords } from '../../analysis/likelihood/index.ts';
import type { Brief, BriefNote, BriefSentence } from '../../core/brief.ts';
import type { Harm } from '../../core/findings.ts';
import type { Claim } from '../../core/records.ts';
import { createReader } from '../../reading/index.ts';
import { ensureTemplate } from '../../store/index.ts';
import { ANALYSED_REPORTS } from '../fixtures/analysed-reports.ts';
import { BRIEF_REPORTS } from '../fixtures/brief-reports.ts';
import { newFolder, openIn, sweep, take } from '../fixtures/opening.ts';
import type { OpenedVigie } from '../open.ts';

const QUESTION = { since: '2025-06-01', until: '2025-09-30' };
const NO_PICTURES = { map: null, timeline: null };

let vigie: OpenedVigie;
let today = '2025-07-03';
let brief: Brief;
let sentences: readonly BriefSentence[];

beforeAll(async () => {
  await ensureTemplate();
  vigie = await openIn(await newFolder(), [], createReader(), () => new Date(`${today}T12:00:00Z`));
  await take(vigie, [...ANALYSED_REPORTS.slice(0, 2), ...BRIEF_REPORTS]);
  today = '2025-09-30';
  await take(vigie, ANALYSED_REPORTS.slice(2));
  brief = await vigie.briefs.brief(QUESTION);
  sentences = brief.sections.flatMap((section) => section.sentences);
}, 240_000);
afterAll(sweep);

const notesOf = ({ sections }: Brief): readonly BriefNote[] => sections.flatMap(({ notes }) => notes);

const section = ({ sections }: Brief, id: string): readonly BriefSentence[] =>
  sections.find((one) => one.id === id)?.sentences ?? [];

/** What stands in a number of each language besides digits: thousands, and what parts the decimals. */
const MARKS = { fr: ['\u202f', ','], en: [',', '.'] } as const;

/** Numbers that stand in a text, without those of days, hours, roads and quotes. */
function numbersIn(text: string, lang: keyof typeof MARKS): readonly number[] {
  const bare = text
    .replaceAll(/[«“][^»”]*[»”]/g, '')
    .replaceAll(/\b(?:\d{1,2}(?:er)?[–-])?\d{1,2}(?:er)? (?:\p{L}+ )?(?:\d{4}\b)/gu, '')
    .replaceAll(/\b(?:entre le|du|between|of|from) \d{1,2}(?:er)?(?: \p{L}+)? (?:et|au|and|to)\b/giu, '')
    .replaceAll(/(?:vers|at about) \d{1,2}(?:\u00a0h(?:\u00a0\d\d)?|:\d\d)/g, '')
    .replaceAll(/\b(?:RN|R)\d+\b/g, '');
  const [thousands, decimal] = MARKS[lang];
  const pattern = new RegExp(`\\d(?:[\\d${thousands}]*\\d)?(?:[${decimal}]\\d+)?`, 'gu');
  return [...bare.matchAll(pattern)].map(([digits]) =>
    Number(digits.replaceAll(thousands, '').replace(decimal, '.')),
  );
}

describe('a brief', () => {
  test('has something to say in each section', () => {
    const silent = brief.sections.filter(({ sentences: own }) => own.length === 0).map(({ id }) => id);
    expect(silent).toEqual(['changes']);
  });

  test('every sentence cites words that stand in the report', async () => {
    for (const { citations } of sentences) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { report, span } of citations) {
        const text = (await vigie.records.report(report))?.findings.report.text;
        expect(text?.slice(span.start, span.end)).toBe(span.quote);
      }
    }
  });

  test.each(['fr', 'en'] as const)(
    'no figure stands in a sentence that it does not account for: %s',
    (lang) => {
      for (const { text, figures } of [...sentences, ...notesOf(brief)]) {
        const known = new Set(figures.map(({ value }) => value));
        expect(numbersIn(text[lang], lang).filter((n) => !known.has(n))).toEqual([]);
      }
    },
  );

  test('a figure of a toll is one that a claim gives, a count is of what is cited', async () => {
    const operations = (await vigie.records.operations({}, { limit: 100 })).items;
    const claimsOf = async (kind: string, id: string): Promise<readonly Claim[]> =>
      kind === 'operation'
        ? (operations.find((one) => one.id === id)?.claims ?? [])
        : ((await vigie.records.incident(id))?.claims ?? []);
    const tolls = sentences.filter(({ key }) => key.startsWith('toll/'));
    expect(tolls.length).toBeGreaterThan(3);
    for (const { key, figures } of tolls) {
      const [, kind = '', id = ''] = key.split('/');
      const harms = (await claimsOf(kind, id))
        .filter(({ field }) => field === 'harm')
        .map(({ value }) => value as Harm);
      const given = harms.flatMap(({ low, high, nationalities }) => [
        low,
        high,
        ...nationalities.map((_, i) => i + 1),
      ]);
      for (const { value } of figures) expect(given).toContain(value);
    }
    for (const { figures, incidents } of sentences)
      for (const { value, from } of figures)
        if (from === 'count') expect(value).toBeLessThanOrEqual(incidents.length);
  });

  test('a figure of a method is a number of a finding that the sentence names, and no finding is unnamed', () => {
    const findings = new Map(brief.findings.map((finding) => [finding.id, finding]));
    const said = [...sentences, ...notesOf(brief)];
    for (const { figures, findings: named } of said) {
      const numbers = named.flatMap((id) => Object.values(findings.get(id)?.numbers ?? {}));
      for (const { value, from } of figures) if (from === 'finding') expect(numbers).toContain(value);
    }
    expect(new Set(said.flatMap(({ findings: named }) => named))).toEqual(new Set(findings.keys()));
    expect(brief.findings.every(({ parameters }) => Object.keys(parameters).length > 0)).toBe(true);
  });

  test('words of chance and of confidence are those of the table, one a sentence', () => {
    const own = [...sentences, ...notesOf(brief)].map(({ text }) => text);
    expect(lintWords(own)).toEqual([]);
  });

  test('a statement is told in the life that it belongs to, and not again by itself', () => {
    const told = section(brief, 'statements');
    const lives = told.filter(({ key }) => key.startsWith('life/'));
    expect(lives.some(({ text }) => text.fr.startsWith('Le blocus de Kayes et de Nioro'))).toBe(true);
    const cited = new Set(lives.flatMap(({ citations }) => citations.map(({ report }) => report)));
    const again = told.filter(({ key }) => key.startsWith('statement/'));
    expect(again.filter(({ citations }) => citations.some(({ report }) => cited.has(report)))).toEqual([]);
  });

  test('each judgement says what would change it', () => {
    const judged = sentences.filter(({ key }) => /^(?:life|first|surge|shift|worth|unannounced)\//.test(key));
    const keys = new Set(section(brief, 'unknown').map(({ key }) => key));
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ key }) => !keys.has(`change/${key}`)).map(({ key }) => key)).toEqual([]);
  });

  test('both languages say the same: figures, names and days', () => {
    for (const { text } of [...sentences, ...notesOf(brief)])
      expect(numbersIn(text.fr, 'fr')).toEqual(numbersIn(text.en, 'en'));
    for (const { text } of sentences) {
      const quotes = (of: string): readonly string[] =>
        [...of.matchAll(/[«“]\u00a0?([^»”]*?)\u00a0?[»”]/g)].map(([, quote]) => quote ?? '');
      expect(quotes(text.fr)).toEqual(quotes(text.en));
    }
  });

  test('keys are ids: no two sentences have one', async () => {
    const changed = await vigie.briefs.brief({ ...QUESTION, last: '2025-07-03' });
    for (const { sections } of [brief, changed]) {
      const keys = sections.flatMap(({ sentences: own, notes }) => [...own, ...notes].map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('the same record gives the same bytes', async () => {
    const again = await vigie.briefs.brief(QUESTION);
    expect(JSON.stringify(again)).toBe(JSON.stringify(brief));
    expect(toMarkdown(again, { lang: 'fr' })).toBe(toMarkdown(brief, { lang: 'fr' }));
    expect(toHtml(again, NO_PICTURES, { lang: 'en' })).toBe(toHtml(brief, NO_PICTURES, { lang: 'en' }));
  });

  test('changes: none against the same day; what is new since is told, and nothing that was known', async () => {
    const changed = section(await vigie.briefs.brief({ ...QUESTION, last: '2025-07-03' }), 'changes');
    const told = new Set(changed.flatMap(({ incidents }) => incidents));
    const late = (await vigie.records.incidents({ from: '2025-09-01' }, { limit: 10 })).items.map(
      ({ id }) => id,
    );
    expect(late.length).toBeGreaterThan(0);
    for (const id of late) expect(told).toContain(id);
    expect(changed.filter(({ key }) => key.startsWith('new/incident/')).length).toBe(late.length);
    expect(changed[0]?.text.fr).toMatch(/^Nouveau\u00a0— /);
    expect(section(brief, 'changes')).toEqual([]);
    await expect(vigie.briefs.brief({ last: '2025-10-01' })).rejects.toThrow('give an earlier day');
  });

  test('numbers of reports are those of the list', () => {
    const numberOf = (report: string): number =>
      brief.reports.findIndex(({ digest }) => digest === report) + 1;
    for (const { numbers, citations } of layOut(brief, 'fr').flatMap(({ paragraphs }) => paragraphs.flat()))
      expect([...new Set(citations.map(({ report }) => numberOf(report)))].sort((a, b) => a - b)).toEqual(
        numbers,
      );
  });
});

test('an area, a clearance, and an empty span', async () => {
  const area = await vigie.briefs.brief({ ...QUESTION, area: 'kayes' });
  expect(area.points.length).toBeGreaterThan(0);
  expect(section(area, 'chronology').some(({ text }) => text.fr.includes('Sévaré'))).toBe(false);
  expect(section(brief, 'chronology').some(({ text }) => text.fr.includes('Sévaré'))).toBe(true);
  const mali = await vigie.briefs.brief({ ...QUESTION, area: 'Mali' });
  expect(mali.basis.incidents).toBe(brief.basis.incidents);
  const open = await vigie.briefs.brief({ ...QUESTION, clearance: 'GREEN' });
  expect([brief.sensitivity, open.sensitivity, open.basis.leftOut]).toEqual(['AMBER', 'CLEAR', 1]);
  const empty = await vigie.briefs.brief({
    since: '2020-01-01',
    until: '2020-01-31',
    area: 'ML',
    asOf: '2025-06-30',
  });
  expect(empty.sections.flatMap(({ sentences: own }) => own)).toEqual([]);
  expect(toMarkdown(empty, { lang: 'fr' })).toContain('*Aucun incident au registre sur la période.*');
});

test('persons are not named, offices and outlets are; the words cited stand only where asked for', () => {
  const french = toMarkdown(brief, { lang: 'fr' });
  expect(french).not.toContain('Moussa');
  expect(french).toContain('une personne citée par');
  expect(french).toContain('selon ORTM');
  expect(toMarkdown(brief, { lang: 'fr', quotes: true })).toContain('## Les mots cités');
});

test('words of reports cannot change the shape of the file', () => {
  const html = toHtml(brief, NO_PICTURES, { lang: 'en', quotes: true });
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('<script');
  expect(toMarkdown(brief, { lang: 'en' })).toContain(String.raw`\<script\>`);
  expect(html).not.toContain('href="javascript');
});
