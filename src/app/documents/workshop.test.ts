import { expect, test } from 'vitest';
import { makeDocx, paragraph } from './fixtures/docx.ts';
import { openInWorkshop } from './workshop.ts';

const good = (): Uint8Array => makeDocx(paragraph('Deux gendarmes ont été tués à Sandaré.'));

test('documents come out in the order in which they came, each with its own outcome', async () => {
  const [first, second, third] = await Promise.all([
    openInWorkshop('docx', good()),
    openInWorkshop('pdf', Buffer.from('%PDF-1.4 rien')),
    openInWorkshop('docx', good()),
  ]);
  expect(first).toEqual([{ text: 'Deux gendarmes ont été tués à Sandaré.' }]);
  expect(second).toEqual([{ fault: 'damaged' }]);
  expect(third).toEqual(first);
});

test.each([
  [{ seconds: 0.01, megabytes: 1e6 }, 'tooLong'],
  [{ seconds: 600, megabytes: 1 }, 'tooMuchInside'],
] as const)(
  'a document that takes more than %o is given up, and the next is opened',
  async (allowance, fault) => {
    const large = Buffer.from(
      `<article>${'<p>Une attaque a eu lieu à Sandaré mardi.</p>'.repeat(150_000)}</article>`,
    );
    expect(await openInWorkshop('html', large, allowance)).toEqual([{ fault }]);
    expect(await openInWorkshop('docx', good())).toEqual([
      { text: 'Deux gendarmes ont été tués à Sandaré.' },
    ]);
  },
);
