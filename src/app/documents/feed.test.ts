import { describe, expect, test } from 'vitest';
import { openAll } from './fixtures/opening.ts';

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Sahel Presse</title><language>fr</language>
  <image><title>logo</title></image>${channel}${items}</channel></rss>`;

describe('feeds', () => {
  test('each entry of RSS is a report with what it states', async () => {
    const xml = rss(
      `<item><title>L&amp;#8217;attaque de Sandaré</title><link>https://example.org/1</link>
       <pubDate>Wed, 02 Jul 2025 23:30:00 -0500</pubDate>
       <description>Court.</description>
       <content:encoded><![CDATA[<p>Deux gendarmes ont été <b>tués</b> mardi à Sandaré.</p><ul><li><a href="/x">Autre attaque à Gao hier</a></li></ul>]]></content:encoded></item>
       <item><title>Rien que ce titre</title></item><item><link>https://example.org/3</link></item>`,
    );
    expect(await openAll('feed', xml)).toEqual([
      {
        part: '#1',
        title: 'L’attaque de Sandaré',
        text: 'L’attaque de Sandaré\n\nDeux gendarmes ont été tués mardi à Sandaré.',
        publishedAt: '2025-07-02',
        source: 'Sahel Presse',
        url: 'https://example.org/1',
        lang: 'fr',
      },
      {
        part: '#2',
        title: 'Rien que ce titre',
        text: 'Rien que ce titre',
        source: 'Sahel Presse',
        lang: 'fr',
      },
      { part: '#3', fault: 'empty' },
    ]);
  });

  test('Atom, with markup as markup', async () => {
    const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Savanna Wire</title>
      <entry><title>Attack at Aljan</title><link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/>
      <updated>2025-07-05T00:00:00Z</updated><published>2025-07-03T01:00:00Z</published>
      <source><title>Another</title></source>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Gunmen killed 4 &lt; 5 traders at the market on Monday.</p></div></content></entry></feed>`;
    expect(await openAll('feed', xml)).toEqual([
      {
        part: '#1',
        title: 'Attack at Aljan',
        text: 'Attack at Aljan\n\nGunmen killed 4 < 5 traders at the market on Monday.',
        publishedAt: '2025-07-03',
        source: 'Savanna Wire',
        url: 'https://example.org/a',
        lang: 'en',
      },
    ]);
  });

  test('a feed in Latin-1 that says so', async () => {
    const xml =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>Été à Sandaré</title></item></channel></rss>';
    expect(await openAll('feed', Buffer.from(xml, 'latin1'))).toMatchObject([{ title: 'Été à Sandaré' }]);
  });

  test('entities that a DTD declares are not expanded', async () => {
    const bomb = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
      '',
    );
    const file = '<!ENTITY f SYSTEM "file:///etc/passwd">';
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "boum">${bomb}${file}]><rss><channel><item><title>Attaque &e9; &f;</title></item></channel></rss>`;
    const [found] = await openAll('feed', xml);
    expect(found).toMatchObject({ text: expect.stringContaining('Attaque') });
    expect(JSON.stringify(found).length).toBeLessThan(200);
    expect(JSON.stringify(found)).not.toContain('root:');
  });

  test('a million unclosed tags cost what their length costs, and one broken entry none of the others', async () => {
    const xml = rss(`<item><title>Une</title><description>${'<a>'.repeat(300_000)}</description></item>`);
    const started = performance.now();
    expect((await openAll('feed', xml)).length).toBe(1);
    expect(performance.now() - started).toBeLessThan(15_000);
    const broken = rss(
      '<item><title>Une</title><description>&lt;p&gt;Attaque <b></description></item><item><title>Deux</title></item>',
    );
    expect(await openAll('feed', broken)).toMatchObject([{ title: 'Une' }, { title: 'Deux' }]);
  });

  test.each([
    ['<?xml version="1.0"?><kml><name>x</name></kml>', 'notFeed'],
    [rss(''), 'noEntries'],
    ['', 'notFeed'],
  ])('%s', async (xml, fault) => {
    expect(await openAll('feed', xml)).toEqual([{ fault }]);
  });
});
