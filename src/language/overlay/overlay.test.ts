import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namedActors } from '../names.ts';
import { packs } from '../packs.ts';
import { overlaid, parseOverlay, type Dictionary } from './index.ts';

const BASE: Dictionary = { packs, names: namedActors };
const HEADER = 'do,what,lang,words,meaning,as,name,id';
const problems = (...lines: string[]): string[] => {
  const { entries, problems: found } = parseOverlay([HEADER, ...lines].join('\n'), BASE);
  return [...found, ...overlaid(BASE, entries).problems].map((p) => `${p.line} ${p.code} ${p.given}`);
};

describe('a table', () => {
  test('of docs/overlays.md is read without a problem, and adds what it says', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/overlays.md'), 'utf8');
    const table = /```csv\n([^]*?)```/.exec(page)?.[1] ?? '';
    const { entries, problems: found } = parseOverlay(table, BASE);
    expect(found).toEqual([]);
    expect(entries).toHaveLength(8);
    expect(overlaid(BASE, entries).problems).toEqual([]);
  });

  test.each([
    ['semicolons', `${HEADER.replaceAll(',', ';')}\nadd;actor;;Front A|FA;rebel_group;;;fa`],
    ['tabs', `${HEADER.replaceAll(',', '\t')}\nadd\tactor\t\tFront A|FA\trebel_group\t\t\tfa`],
    [
      'quotes, a mark of byte order and CRLF',
      `\uFEFF${HEADER}\r\n"add","actor",,"Front A|FA",rebel_group,,,fa\r\n`,
    ],
  ])('may be written with %s', (_, text) => {
    expect(parseOverlay(text, BASE)).toMatchObject({
      problems: [],
      entries: [{ line: 2, does: 'add', what: 'actor', words: ['Front A', 'FA'], id: 'fa' }],
    });
  });

  test('with commas in quotes and a comment keeps count of its lines', () => {
    const text = `${HEADER}\n# a note, with a comma\n\nadd,actor,,"Front A, B\nand C",rebel_group,,,fa\nadd,foo,,x,,,,`;
    const { entries, problems: found } = parseOverlay(text, BASE);
    expect(entries).toMatchObject([{ line: 4, words: ['Front A, B\nand C'] }]);
    expect(found).toMatchObject([{ line: 6, code: 'what', given: 'foo' }]);
  });

  test.each([
    ['change,actor,,X,rebel_group,,,', '2 does change'],
    ['add,actr,,X,rebel_group,,,', '2 what actr'],
    ['add,trigger,de,X,attack,,,', '2 lang de'],
    ['add,trigger,fr,,attack,,,', '2 words '],
    ['add,trigger,fr,x,atack,,,', '2 meaning atack'],
    ['add,trigger,fr,x,attack weakly,,,', '2 meaning attack weakly'],
    ['add,target,fr,x,market weak,,,', '2 meaning market weak'],
    ['add,trigger,fr,x,attack,adverb,,', '2 as adverb'],
    ['add,trigger,fr,xyz,attack,verb,,', '2 verb xyz'],
    ['add,actor,,X,,,,', '2 type '],
    ['add,actor,,X,rebels,,,', '2 type rebels'],
    ['add,actor,,X,rebel_group,,,Front A', '2 id Front A'],
    ['remove,trigger,fr,zzz,,,,', '2 not_listed zzz'],
    ['add,"trigger,fr,x,attack,,,', '2 open_quote "'],
  ])('%s is told as %s', (line, told) => {
    expect(problems(line)).toContain(told);
  });

  test('without its columns is told so', () => {
    expect(parseOverlay('word,meaning\nx,y', BASE).problems).toMatchObject([{ line: 1, code: 'no_header' }]);
    expect(parseOverlay('what,words,sense\nx,y,z', BASE).problems).toMatchObject([
      { line: 1, code: 'column', given: 'sense' },
    ]);
    expect(parseOverlay('', BASE)).toEqual({ entries: [], problems: [] });
  });
});

describe('an overlay', () => {
  const apply = (...lines: string[]): Dictionary =>
    overlaid(BASE, parseOverlay([HEADER, ...lines].join('\n'), BASE).entries).dictionary;

  test('leaves the base as it is', () => {
    const before = JSON.stringify(BASE);
    apply('remove,trigger,,attaque,,,,', 'add,actor,,JNIM,state_forces,,Other,other');
    expect(JSON.stringify(BASE)).toBe(before);
  });

  test('gives a word to its last owner', () => {
    const { names } = apply('add,actor,,JNIM|FDV,rebel_group,,FDV,fdv', 'add,actor,,FDV,,,,jnim');
    expect(names.filter((a) => a.aliases.includes('JNIM')).map((a) => a.id)).toEqual(['fdv']);
    expect(names.filter((a) => a.aliases.includes('FDV')).map((a) => a.id)).toEqual(['jnim']);
  });

  test('moves a word from one meaning to another', () => {
    const { packs: own } = apply('add,target,fr,marché,school,,,');
    const french = own.find((p) => p.code === 'fr');
    expect(french?.targets.filter((t) => t.nouns.includes('marché')).map((t) => t.category)).toEqual([
      'school',
    ]);
  });
});
