/** Briefs as Word documents and PDF: nothing is missing, and nothing is left to chance. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bracket, bracketParts, layOut, toMarkdown, type Lang } from '../../brief/index.ts';
import type { Brief } from '../../core/brief.ts';
import { createReader } from '../../reading/index.ts';
import { ensureTemplate } from '../../store/index.ts';
import { openOne } from '../documents/fixtures/opening.ts';
import { ANALYSED_REPORTS } from '../fixtures/analysed-reports.ts';
import { BRIEF_REPORTS } from '../fixtures/brief-reports.ts';
import { newFolder, openIn, sweep, take } from '../fixtures/opening.ts';
import { renderBrief, type BriefFormat } from './rendering.ts';

const QUESTION = { since: '2025-06-01', until: '2025-09-30', last: '2025-07-03' };
const DOCUMENTS = ['docx', 'pdf'] as const;
const CASES = DOCUMENTS.flatMap((format) => (['fr', 'en'] as const).map((lang) => [format, lang] as const));

let brief: Brief;

beforeAll(async () => {
  await ensureTemplate();
  let today = '2025-07-03';
  const vigie = await openIn(await newFolder(), [], createReader(), () => new Date(`${today}T12:00:00Z`));
  await take(vigie, [...ANALYSED_REPORTS.slice(0, 2), ...BRIEF_REPORTS]);
  today = '2025-09-30';
  const addressed = ANALYSED_REPORTS.slice(2).map((report) => ({
    ...report,
    url: `https://example.org/${report.id}?a=1&b=2`,
  }));
  await take(vigie, addressed);
  brief = await vigie.briefs.brief(QUESTION);
}, 240_000);
afterAll(sweep);

const bytesOf = async (format: BriefFormat, lang: Lang, quotes = false): Promise<Uint8Array> =>
  (await renderBrief(brief, format, { lang, quotes })).bytes;

/** White space is the layout's own. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

const textOf = async (format: (typeof DOCUMENTS)[number], lang: Lang, quotes = false): Promise<string> =>
  flat((await openOne(format, await bytesOf(format, lang, quotes))).text);

/** The lines of the Markdown without its signs. */
const plainLines = (markdown: string): readonly string[] =>
  markdown
    .split('\n')
    .map((line) =>
      line
        .replace(/^(?:#+|-(?: \\\[\d+\\\])?|\d+\.) /, '')
        .replace(/^(\*+)(.*)\1$/, '$2')
        .replaceAll(/ <(https?:[^>]*)>$/g, ' $1')
        .replaceAll(/\\(.)/g, '$1'),
    )
    .map(flat)
    .filter((line) => line !== '');

describe.each(CASES)('%s, %s', (format, lang) => {
  test('has every sentence with its numbers, and the TLP', async () => {
    const text = await textOf(format, lang);
    const sentences = layOut(brief, lang).flatMap(({ paragraphs }) => paragraphs.flat());
    expect(sentences.length).toBeGreaterThan(30);
    for (const sentence of sentences) expect(text).toContain(flat(`${sentence.text} ${bracket(sentence)}`));
    expect(text).toContain('TLP:AMBER');
  });

  test.each([false, true])('has every line of the Markdown, words cited: %s', async (quotes) => {
    const text = await textOf(format, lang, quotes);
    const lines = plainLines(toMarkdown(brief, { lang, quotes }));
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  });

  test('prints no words cited unasked', async () => {
    const text = await textOf(format, lang);
    expect(text).not.toContain('Une quarantaine de citernes');
    expect(await textOf(format, lang, true)).toContain('Une quarantaine de citernes');
  });

  test('is the same bytes again', async () => {
    expect(digest(await bytesOf(format, lang))).toBe(digest(await bytesOf(format, lang)));
  });
});

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test.each(DOCUMENTS)(
  '%s is the same bytes in another process, on another day and in another time zone',
  async (format) => {
    const script = `
    const { renderBrief } = await import(${JSON.stringify(new URL('./rendering.ts', import.meta.url).href)});
    let text = '';
    for await (const piece of process.stdin.setEncoding('utf8')) text += piece;
    const now = Date.now;
    Date.now = () => now() + 86_400_000 * 40;
    const { bytes } = await renderBrief(JSON.parse(text), '${format}', { lang: 'fr', quotes: true });
    process.stdout.write((await import('node:crypto')).createHash('sha256').update(bytes).digest('hex'));`;
    const running = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    running.child.stdin?.end(JSON.stringify(brief));
    expect((await running).stdout).toBe(digest(await bytesOf(format, 'fr', true)));
  },
);

describe('the PDF', () => {
  const raw = async (): Promise<string> => Buffer.from(await bytesOf('pdf', 'fr')).toString('latin1');

  test('is tagged, names its language and title, and bears the day of the record', async () => {
    const pdf = await raw();
    for (const mark of ['/Marked true', '/Lang (fr-FR)', '/DisplayDocTitle true', '/S /Figure', '/S /TH'])
      expect(pdf).toContain(mark);
    expect(pdf).toMatch(/\/CreationDate \d+ 0 R/);
    expect(pdf).toContain('(D:20250930000000Z)');
  });

  test('links each number to its report, and has a bookmark for each section', async () => {
    const pdf = await raw();
    const links = [...pdf.matchAll(/\/Dest \((report-\d+)\)/g)].map(([, to]) => to);
    const cited = layOut(brief, 'fr').flatMap(({ paragraphs }) => paragraphs.flat());
    expect(links.length).toBe(
      cited.flatMap((sentence) => bracketParts(sentence)).filter(({ to }) => to !== null).length,
    );
    const names = new Set([...pdf.matchAll(/\((report-\d+)\) \[\d+ 0 R \/XYZ/g)].map(([, name]) => name));
    expect(links.filter((to) => !names.has(to))).toEqual([]);
    expect(pdf.match(/\/Dest \[/g)?.length).toBe(brief.sections.length + 1);
    expect(pdf).toContain('/URI (https://example.org/');
  });

  test('bears the TLP and its number on every page', async () => {
    const pdf = await getDocumentProxy(await bytesOf('pdf', 'en'));
    expect(pdf.numPages).toBeGreaterThan(2);
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : ''));
      expect(words.filter((one) => one === 'TLP:AMBER').length).toBe(2);
      expect(words).toContain(`Page ${n} of ${pdf.numPages}`);
    }
  });
});

describe('the Word document', () => {
  const parts = async (lang: Lang): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries(
      Object.entries(unzipSync(await bytesOf('docx', lang))).map(([name, part]) => [name, strFromU8(part)]),
    );

  test('bears the TLP and the numbers of pages above and below', async () => {
    const { 'word/header1.xml': header, 'word/footer1.xml': footer } = await parts('fr');
    expect(header).toContain('TLP:AMBER');
    expect(footer).toContain('TLP:AMBER');
    expect(footer).toContain('NUMPAGES');
  });

  test('links each number to its report, says its language, and tells what pictures show', async () => {
    const { 'word/document.xml': main = '', 'word/styles.xml': styles = '', ...others } = await parts('fr');
    const anchors = new Set([...main.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, to]) => to));
    const bookmarks = new Set(
      [...main.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, to]) => to),
    );
    expect(anchors.size).toBeGreaterThan(3);
    expect([...anchors].filter((to) => !bookmarks.has(to))).toEqual([]);
    expect(bookmarks.size).toBe(brief.reports.length);
    expect(styles).toMatch(/<w:lang [^>]*w:val="fr-FR"/);
    expect((await parts('en'))['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="en-GB"/);
    expect(main).toContain('descr="Carte des incidents\u00a0: ');
    expect(
      Object.keys(others)
        .filter((name) => name.startsWith('word/media/'))
        .map((name) => name.slice(-3)),
    ).toEqual(['png', 'svg', 'png', 'svg']);
    expect(others['word/_rels/document.xml.rels']).toContain('https://example.org/');
  });
});
