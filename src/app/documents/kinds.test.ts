import { expect, test } from 'vitest';
import { makeDocx } from './fixtures/docx.ts';
import { recognise } from './kinds.ts';

const MAIL = 'Received: from a by b;\r\n Wed, 2 Jul 2025\r\nFrom: a@example.org\r\n\r\nTexte.';

test.each<[string, string | Uint8Array, string]>([
  ['page.html', '<p>Un fragment.</p>', 'html'],
  ['page.txt', '\ufeff \n<!DOCTYPE html><p>x', 'html'],
  ['page.txt', '<!-- enregistrée --><html><body>', 'html'],
  ['page.xml', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" [<!ENTITY a "b">]><html>', 'html'],
  ['note.md', '<div align="center">Titre</div>', 'markdown'],
  ['fil.txt', '<?xml version="1.0"?>\n<?xml-stylesheet href="x"?><rss version="2.0">', 'feed'],
  ['fil', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">', 'feed'],
  ['autre.xml', '<?xml version="1.0"?><kml>', 'feed'],
  ['rapport.txt', '\r\n%PDF-1.7', 'pdf'],
  ['rapport.bin', makeDocx(''), 'docx'],
  ['mail.txt', MAIL, 'mail'],
  ['mail.eml', 'Subject: x\n\ny', 'mail'],
  ['note.txt', 'From: le desk\nDate: mardi\nSubject: Kayes\n\nTexte.', 'text'],
  ['note', 'Kayes.', 'text'],
  ['a.JSONL', '{"text":"<html>"}', 'lines'],
])('%s that begins %j is %s', (name, content, kind) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  expect(recognise(bytes, name)).toEqual({ kind });
});

test.each<[string, readonly number[], string]>([
  ['a.pdf', [0x89, 0x50, 0x4e, 0x47], 'PNG'],
  ['a.doc', [0xd0, 0xcf, 0x11, 0xe0], 'Word 97 (.doc), Excel 97 (.xls) or Outlook (.msg)'],
  ['a.txt', [...Buffer.from('{\\rtf1')], 'RTF'],
  ['a.xlsx', [...Buffer.from('x')], '.xlsx'],
])('%s of %j is not read', (name, bytes, unknown) => {
  expect(recognise(Uint8Array.from(bytes), name)).toEqual({ unknown });
});
