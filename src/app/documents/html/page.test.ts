import { describe, expect, test } from 'vitest';
import { openAll, openOne } from '../fixtures/opening.ts';

const STORY =
  '<p>Des hommes armés ont attaqué mardi le camp militaire de Djibo, dans le nord du Burkina Faso. Douze soldats ont été tués.</p>' +
  '<p>L’attaque a duré deux heures, a indiqué un habitant. Le JNIM l’a revendiquée mercredi dans un communiqué.</p>';
const TEXT =
  'Des hommes armés ont attaqué mardi le camp militaire de Djibo, dans le nord du Burkina Faso. Douze soldats ont été tués.\n\n' +
  'L’attaque a duré deux heures, a indiqué un habitant. Le JNIM l’a revendiquée mercredi dans un communiqué.';
const page = (body: string, head = '', lang = 'fr'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const link = (text: string): string => `<a href="/x">${text}</a>`;

const MENU = `<ul class="menu"><li>${link('Accueil')}</li><li>${link('Gao : une attaque fait vingt morts')}</li></ul>`;
const MOST_READ = `<h3>Les plus lus</h3><ul><li>${link('Niger : trente morts à Tillabéri')}</li><li>${link('Une bombe tue quinze personnes')}</li></ul>`;

describe('the main text of a page', () => {
  test.each<[string, string]>([
    [
      'menus, sidebars and footers by their tags',
      `<nav>${MENU}</nav><div>${STORY}</div><aside>${MOST_READ}</aside><footer>${MOST_READ}</footer>`,
    ],
    [
      'menus and sidebars by their classes',
      `<div id="main-nav">${MENU}</div><div class="post">${STORY}</div><div class="right sidebar">${MOST_READ}</div>`,
    ],
    ['an article that the page marks', `${MENU}<article>${STORY}</article><div>${MOST_READ}</div>`],
    [
      'a body of an article that the page marks',
      `${MENU}<div><div itemprop="articleBody">${STORY}</div>${MOST_READ}</div>`,
    ],
    [
      'a class that calls the whole page a sidebar page',
      `<div class="page sidebar">${STORY}</div>${MOST_READ}`,
    ],
    [
      'lists of links within the article',
      `<article>${STORY}<div class="box">${MOST_READ}</div><p>${link('Mali : huit civils tués à Sévaré')}</p></article>`,
    ],
    [
      'cookies, shares, newsletters, comments',
      `<div class="cookie-consent"><p>Nous utilisons des cookies pour mesurer l’audience du site.</p></div><article><div class="social-share">Partager</div>${STORY}<form class="newsletter"><p>Recevez l’actualité des attaques.</p></form></article><section id="comments"><p>Ils ont aussi tué cinq civils à Dori hier !</p></section>`,
    ],
    ['a second copy for print', `<article>${STORY}</article><div class="print-only">${STORY}</div>`],
    [
      'what is not shown',
      `<article><div hidden><p>Une attaque à Gao.</p></div><div style="display:none">Une autre.</div>${STORY}</article>`,
    ],
    [
      'captions',
      `<article><figure><img src="x.jpg"><figcaption>Des soldats à Gao après l’attaque de 2013.</figcaption></figure>${STORY}</article>`,
    ],
    [
      'scripts, styles and frames',
      `<script>document.body.innerHTML='<p>Attaque</p>'</script><style>p::before{content:"Attaque"}</style><article><iframe src="https://example.org"></iframe><svg onload="x()"><text>Attaque</text></svg>${STORY}<img src=x onerror="throw 1"></article>`,
    ],
  ])('leaves out %s', async (_name, body) => {
    expect((await openOne('html', page(body))).text).toBe(TEXT);
  });

  test('the headline stands above it, once', async () => {
    const headed = page(`<article><h1>Douze soldats tués à Djibo</h1>${STORY}</article>`);
    expect(await openOne('html', headed)).toMatchObject({
      title: 'Douze soldats tués à Djibo',
      text: `Douze soldats tués à Djibo\n\n${TEXT}`,
    });
    const apart = page(`<header><h1>Douze soldats tués à Djibo</h1></header><article>${STORY}</article>`);
    expect((await openOne('html', apart)).text).toBe(`Douze soldats tués à Djibo\n\n${TEXT}`);
  });

  test('lists stay lists, and a row of a table is a line', async () => {
    const body = `<article>${STORY}<ul><li>Un camion brûlé</li><li>Deux blessés</li></ul><table><tr><td>3 juillet</td><td>Niono</td><td>embuscade</td></tr><tr><td>4 juillet</td><td>Macina</td><td>enlèvement</td></tr></table></article>`;
    expect((await openOne('html', page(body))).text).toBe(
      `${TEXT}\n\n- Un camion brûlé\n- Deux blessés\n\n3 juillet, Niono, embuscade\n4 juillet, Macina, enlèvement`,
    );
  });

  test('a page of links has none', async () => {
    expect(await openAll('html', page(`${MENU}${MOST_READ}`))).toEqual([{ fault: 'noMainText' }]);
    expect(await openAll('html', '')).toEqual([{ fault: 'noMainText' }]);
  });
});

describe('what a page says of itself', () => {
  const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const news = {
    '@graph': [
      { '@type': 'WebSite', name: 'Sahel Presse' },
      {
        '@type': ['NewsArticle'],
        headline: 'Djibo attaquée',
        datePublished: '2025-07-02T23:00:00-02:00',
        publisher: { name: 'Sahel Presse' },
      },
    ],
  };
  test.each<[string, string, string, object]>([
    [
      'linked data',
      ld(news),
      '',
      { title: 'Djibo attaquée', publishedAt: '2025-07-02', source: 'Sahel Presse' },
    ],
    [
      'broken linked data',
      '<script type="application/ld+json">{"@type":</script><meta property="article:published_time" content="2025-07-03">',
      '',
      { publishedAt: '2025-07-03' },
    ],
    [
      'metas',
      '<meta property="og:title" content="Djibo"><meta property="og:site_name" content="Sahel Presse"><meta name="date" content="2025-07-02"><link rel="canonical" href="https://example.org/d">',
      '',
      { title: 'Djibo', source: 'Sahel Presse', publishedAt: '2025-07-02', url: 'https://example.org/d' },
    ],
    [
      'the title without the outlet',
      '<title>Djibo attaquée - Sahel Presse</title><meta property="og:site_name" content="Sahel Presse">',
      '',
      { title: 'Djibo attaquée' },
    ],
    [
      'a time element',
      '',
      '<time datetime="2025-07-02T10:00:00Z">mercredi</time>',
      { publishedAt: '2025-07-02' },
    ],
    [
      'two days are no day',
      '',
      '<time datetime="2025-07-02">a</time><time datetime="2025-07-04">b</time>',
      { publishedAt: undefined },
    ],
    ['a day without doubt only', '<meta name="date" content="02/07/2025">', '', { publishedAt: undefined }],
    ['a day of a program', '<meta name="date" content="0001-01-01">', '', { publishedAt: undefined }],
    [
      'a changed page has no day',
      '<meta property="article:modified_time" content="2025-07-09">',
      '',
      { publishedAt: undefined },
    ],
    ['a script is no address', '<link rel="canonical" href="javascript:alert(1)">', '', { url: undefined }],
    ['nothing', '', '', { title: undefined, publishedAt: undefined, source: undefined, url: undefined }],
  ])('%s', async (_name, head, extra, expected) => {
    const report = await openOne('html', page(`<article>${extra}${STORY}</article>`, head));
    expect({
      title: undefined,
      publishedAt: undefined,
      source: undefined,
      url: undefined,
      ...report,
    }).toMatchObject(expected);
  });

  test('a language is taken unless the text is plainly in another', async () => {
    expect(await openOne('html', page(`<article>${STORY}</article>`, '', 'fr-FR'))).toMatchObject({
      lang: 'fr-FR',
    });
    expect(await openOne('html', page(`<article>${STORY}</article>`, '', 'en-US'))).not.toHaveProperty(
      'lang',
    );
  });
});

describe('encodings', () => {
  const latin = (head: string): Buffer =>
    Buffer.from(
      page(`<article>${STORY}</article>`, head)
        .replaceAll('’', '\u0092')
        .replace('<meta charset="utf-8">', ''),
      'latin1',
    );
  test.each<[string, Uint8Array]>([
    ['windows-1252 that says so', latin('<meta charset="windows-1252">')],
    [
      'iso-8859-1 that says so the old way',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
    ],
    ['windows-1252 that says nothing', latin('')],
    ['windows-1252 that says UTF-8', latin('<meta charset="utf-8">')],
    [
      'UTF-8 that says iso-8859-1',
      Buffer.from(page(`<article>${STORY}</article>`).replace('charset="utf-8"', 'charset="iso-8859-1"')),
    ],
    [
      'an encoding that nobody knows',
      Buffer.from(page(`<article>${STORY}</article>`).replace('charset="utf-8"', 'charset="x-klingon"')),
    ],
    ['UTF-16', Buffer.from(`\ufeff${page(`<article>${STORY}</article>`)}`, 'utf16le')],
  ])('%s', async (_name, bytes) => {
    expect((await openOne('html', bytes)).text).toBe(TEXT);
  });

  test('some broken bytes cost themselves alone', async () => {
    const bytes = Buffer.from(page(`<article>${STORY}<p>Un mot cass*.</p></article>`));
    bytes[bytes.indexOf('*')] = 0xe9;
    expect((await openOne('html', bytes)).text).toBe(`${TEXT}\n\nUn mot cass\ufffd.`);
  });
});

describe('hostile pages', () => {
  test.each<[string, string]>([
    ['100,000 levels', `<article>${STORY}</article>${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
    ['100,000 levels around the story', `${'<div>'.repeat(100_000)}${STORY}${'</div>'.repeat(100_000)}`],
    [
      'tags that never close and closings that were never opened',
      `<article>${STORY}</article>${'<b><p>'.repeat(50_000)}${'</i>'.repeat(50_000)}`,
    ],
    [
      '100,000 attributes',
      `<article>${STORY}</article><p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`,
    ],
    ['a comment without end', `<article>${STORY}</article><!-- ${'-'.repeat(500_000)}`],
    [
      '100,000 elements with furniture classes',
      `<article>${STORY}</article>${'<i class="menu">x</i>'.repeat(100_000)}`,
    ],
  ])('%s', async (_name, body) => {
    const started = performance.now();
    expect((await openOne('html', page(body))).text).toContain('Douze soldats ont été tués.');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('a line of 20 MB is read', async () => {
    const started = performance.now();
    const words = 'mot '.repeat(4_900_000);
    const report = await openOne('html', page(`<article>${STORY}<p>${words}</p></article>`));
    expect(report.text.length).toBeGreaterThan(19_000_000);
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
