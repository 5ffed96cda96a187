import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph } from './fixtures/docx.ts';
import { openAll, openOne } from './fixtures/opening.ts';

const ITEM = '<w:numPr><w:ilvl w:val="0"/></w:numPr>';
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

describe('the text of a Word document', () => {
  test('paragraphs, lists and rows, with changes accepted and no second form of a text box', async () => {
    const body = [
      paragraph('Note de sécurité', '<w:pStyle w:val="Titre"/>'),
      paragraph('Le 2 juillet, le poste de Sandaré a été attaqué.'),
      paragraph('Deux gendarmes tués', ITEM),
      paragraph('Un véhicule brûlé', ITEM),
      `<w:tbl><w:tr>${cell('3 juillet')}${cell('Niono')}${cell('embuscade')}</w:tr></w:tbl>`,
      '<w:p><w:del><w:r><w:delText>Dix</w:delText></w:r></w:del><w:ins><w:r><w:t>Trois soldats</w:t></w:r></w:ins>' +
        '<w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:t xml:space="preserve"> sont morts.</w:t></w:r>' +
        '<mc:AlternateContent><mc:Choice><w:txbxContent>' +
        paragraph('Encadré.') +
        '</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>' +
        paragraph('Encadré.') +
        '</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>',
    ].join('');
    const report = await openOne(
      'docx',
      makeDocx(body, '<dcterms:created>2025-07-04T00:00:00Z</dcterms:created>'),
    );
    expect(report).toEqual({
      title: 'Note de sécurité',
      text:
        'Note de sécurité\n\nLe 2 juillet, le poste de Sandaré a été attaqué.\n\n- Deux gendarmes tués\n- Un véhicule brûlé\n' +
        '3 juillet, Niono, embuscade\n\nEncadré.\n\nTrois soldats sont morts.',
    });
  });

  test('the title among its properties is taken where the text has it', async () => {
    const body = paragraph('Attaque à Sandaré') + paragraph('Deux gendarmes ont été tués.');
    expect(await openOne('docx', makeDocx(body, '<dc:title>Attaque à Sandaré</dc:title>'))).toMatchObject({
      title: 'Attaque à Sandaré',
    });
    expect(await openOne('docx', makeDocx(body, '<dc:title>Modèle de lettre</dc:title>'))).not.toHaveProperty(
      'title',
    );
  });

  test('100,000 levels cost what their length costs', async () => {
    const deep = '<w:sdt>'.repeat(100_000) + paragraph('Attaque à Sandaré.') + '</w:sdt>'.repeat(100_000);
    const started = performance.now();
    expect(await openOne('docx', makeDocx(deep))).toMatchObject({ text: 'Attaque à Sandaré.' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('an archive without a report', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['another kind of zip', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'notDocx'],
    ['no words', () => makeDocx('<w:p/>'), 'empty'],
    ['cut off', () => makeDocx(paragraph('a'.repeat(3000) + Math.PI)).subarray(0, 300), 'damaged'],
    ['a bomb', () => makeDocx(paragraph('a'.repeat(12_000_000))), 'tooMuchInside'],
  ])('%s', async (_name, make, fault) => {
    expect(await openAll('docx', make())).toEqual([{ fault }]);
  });

  test('a bomb whose directory lies about its size is measured while it inflates', async () => {
    const bomb = Buffer.from(makeDocx(paragraph('a'.repeat(12_000_000))));
    // Both headers of the main part say that it holds 100 bytes.
    for (const [mark, at] of [
      [Buffer.from('PK\u0003\u0004'), 22],
      [Buffer.from('PK\u0001\u0002'), 24],
    ] as const) {
      for (let i = bomb.indexOf(mark); i !== -1; i = bomb.indexOf(mark, i + 4))
        bomb.writeUInt32LE(100, i + at);
    }
    expect(await openAll('docx', bomb)).toEqual([{ fault: 'tooMuchInside' }]);
  });
});
