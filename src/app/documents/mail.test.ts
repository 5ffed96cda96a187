import { describe, expect, test } from 'vitest';
import { makeDocx, paragraph } from './fixtures/docx.ts';
import { openAll, openOne } from './fixtures/opening.ts';

const HEAD = [
  'From: =?utf-8?Q?Cellule_s=C3=A9curit=C3=A9?= <veille@example.org>',
  'To: desk@example.org',
  'Subject: =?utf-8?Q?Attaque_=C3=A0_Sandar=C3=A9?=',
  'Date: Wed, 2 Jul 2025 23:30:00 -0500',
  'MIME-Version: 1.0',
];
const mail = (...lines: string[]): string => [...HEAD, ...lines].join('\r\n');
const SAID = { title: 'Attaque à Sandaré', publishedAt: '2025-07-02', source: 'Cellule sécurité' };

describe('mail', () => {
  test('its text, subject, sender and the day as the sender had it; signature and answered mail left out', async () => {
    const eml = mail(
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Deux gendarmes ont =E9t=E9 tu=E9s mardi =E0 Sandar=E9.',
      '',
      '-- ',
      'Desk',
    );
    expect(await openOne('mail', eml)).toEqual({
      ...SAID,
      text: 'Deux gendarmes ont été tués mardi à Sandaré.',
    });
    const answer = mail(
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Confirmé ce matin par le préfet.',
      '',
      'Le lun. 30 juin 2025 à 18:02, Desk <desk@example.org> a écrit :',
      '> Une attaque aurait eu lieu hier à Niono.',
    );
    expect((await openOne('mail', answer)).text).toBe('Confirmé ce matin par le préfet.');
    const passedOn = mail('Content-Type: text/plain', '', '> Gunmen attacked Niono', '> on Monday.');
    expect((await openOne('mail', passedOn)).text).toBe('Gunmen attacked Niono\non Monday.');
  });

  test('an HTML body laid out with tables is paragraphs', async () => {
    const eml = mail(
      'Content-Type: text/html; charset=utf-8',
      '',
      '<table><tr><td><h2>Alerte</h2><p>Deux gendarmes ont été tués mardi à Sandaré.</p></td></tr></table>',
      '<script>fetch("http://example.org")</script>',
      '<div class="gmail_quote"><p>Une attaque aurait eu lieu hier à Niono.</p></div>',
    );
    expect((await openOne('mail', eml)).text).toBe('Alerte\n\nDeux gendarmes ont été tués mardi à Sandaré.');
  });

  test('attachments are reports of their own or named as left out; a logo is neither', async () => {
    const part = (type: string, name: string, bytes: Uint8Array, more = ''): string[] => [
      '--b',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: ${more === '' ? 'attachment' : 'inline'}; filename="${name}"`,
      ...(more === '' ? [] : [more]),
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(bytes).toString('base64'),
    ];
    const eml = mail(
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Voir les pièces.',
      ...part('application/msword', 'note.docx', makeDocx(paragraph('Trois soldats sont morts à Niono.'))),
      ...part('text/plain', '../../témoin.txt', Buffer.from('Un témoin parle.')),
      ...part('image/jpeg', 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
      ...part('image/png', 'logo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'Content-ID: <logo>'),
      ...part('message/rfc822', 'ancien.eml', Buffer.from(mail('Content-Type: text/plain', '', 'Ancien.'))),
      ...part('application/pdf', 'coupé.pdf', Buffer.from('%PDF-1.4 coupé')),
      '--b--',
    );
    expect(await openAll('mail', eml)).toEqual([
      { ...SAID, text: 'Voir les pièces.' },
      { part: '/note.docx', text: 'Trois soldats sont morts à Niono.' },
      { part: '/.._.._témoin.txt', text: 'Un témoin parle.' },
      { part: '/photo.jpg', fault: 'unknownPart' },
      { part: '/ancien.eml', ...SAID, text: 'Ancien.' },
      { part: '/coupé.pdf', fault: 'damaged' },
    ]);
  });

  test('parts within parts without end are refused', async () => {
    const deep = Array.from(
      { length: 3000 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
    );
    const [found] = await openAll('mail', mail(...deep));
    expect(found).toMatchObject({ fault: expect.stringMatching(/damaged|empty/) });
  });
});
