import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openAll, openOne } from '../fixtures/opening.ts';
import { makePdf, setLines } from '../fixtures/pdf.ts';

describe('the text of a PDF', () => {
  test('lines of a paragraph are joined, cut words whole, paragraphs apart', async () => {
    const pdf = makePdf([
      setLines([
        'Des hommes armés ont attaqué mardi le poste de gendar-',
        'merie de Sandaré. Deux gendarmes ont été tués et le vice-',
        'président du conseil de cercle a été blessé.',
        '',
        'L’armée a envoyé des renforts depuis Nioro du Sahel, a-t-',
        'elle annoncé.',
      ]),
    ]);
    expect((await openOne('pdf', pdf)).text).toBe(
      'Des hommes armés ont attaqué mardi le poste de gendarmerie de Sandaré. Deux gendarmes ont été tués et le ' +
        'vice-président du conseil de cercle a été blessé.\n\n' +
        'L’armée a envoyé des renforts depuis Nioro du Sahel, a-t-elle annoncé.',
    );
  });

  test('heads, feet and numbers that come back on each page are left out, and a sentence goes on over the page', async () => {
    const page = (n: number, ...lines: string[]) => [
      ...setLines(['Bulletin de sécurité – juillet 2025', '', ...lines]),
      { text: `Page ${n} sur 3`, y: 40 },
    ];
    const pdf = makePdf([
      page(1, 'Le 2 juillet, un convoi est tombé dans une embuscade entre'),
      page(2, 'Niono et Goma-Coura. Trois soldats sont morts.'),
      page(3, 'Le 3 juillet, la route était fermée.'),
    ]);
    expect((await openOne('pdf', pdf)).text).toBe(
      'Le 2 juillet, un convoi est tombé dans une embuscade entre Niono et Goma-Coura. Trois soldats sont morts.\n\n' +
        'Le 3 juillet, la route était fermée.',
    );
  });

  test('columns are read one after the other', async () => {
    const column = (x: number, texts: readonly string[]) => setLines(texts).map((line) => ({ ...line, x }));
    const pdf = makePdf([
      [
        ...column(72, ['Gunmen attacked the market', 'of Aljan on Monday and killed', 'four traders.']),
        ...column(320, ['Soldiers came from Tera', 'an hour later.']),
      ],
    ]);
    expect((await openOne('pdf', pdf)).text).toBe(
      'Gunmen attacked the market of Aljan on Monday and killed four traders.\n\nSoldiers came from Tera an hour later.',
    );
  });

  test('a title is taken where the text has it, and never a day of its file', async () => {
    const pages = [setLines(['Attaque à Sandaré', '', 'Deux gendarmes ont été tués lundi à Sandaré.'])];
    const info = { CreationDate: 'D:20250703101500Z', ModDate: 'D:20250704101500Z' };
    const sound = await openOne('pdf', makePdf(pages, { info: { ...info, Title: 'Attaque à Sandaré' } }));
    expect(sound).toMatchObject({ title: 'Attaque à Sandaré' });
    expect(sound).not.toHaveProperty('publishedAt');
    const file = await openOne(
      'pdf',
      makePdf(pages, { info: { ...info, Title: 'Microsoft Word - note_v3.docx' } }),
    );
    expect(Object.keys(file)).toEqual(['text']);
  });
});

describe('a PDF without a report', () => {
  const whole = Buffer.from(makePdf([setLines(['Deux gendarmes ont été tués lundi à Sandaré.'])]));

  test('a scan is named as one', async () => {
    expect(await openAll('pdf', makePdf([[]]))).toEqual([{ fault: 'noTextLayer' }]);
  });

  test('rubbish is damaged', async () => {
    expect(await openAll('pdf', Buffer.from('%PDF-1.7\nrubbish'))).toEqual([{ fault: 'damaged' }]);
  });

  test('cut off anywhere, it is read or refused', async () => {
    for (const share of [0.2, 0.5, 0.8, 0.95]) {
      const [found] = await openAll('pdf', whole.subarray(0, Math.floor(whole.length * share)));
      const isSound = found && ('fault' in found || found.text.includes('Sandaré'));
      expect({ share, isSound }).toEqual({ share, isSound: true });
    }
  });

  test('a password is asked for by name', async () => {
    const encrypt =
      `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> ` +
      `/ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]`;
    expect(await openAll('pdf', makePdf([[]], { trailer: encrypt }))).toEqual([{ fault: 'locked' }]);
  });

  test('a stream that inflates to a hundred times its size does not stop the next document', async () => {
    const bomb = deflateSync(Buffer.alloc(10_000_000, ' '));
    const pdf = makePdf([], { streams: [{ bytes: bomb, members: '/Filter /FlateDecode' }] });
    expect(await openAll('pdf', pdf)).toEqual([{ fault: 'noTextLayer' }]);
  });
});
