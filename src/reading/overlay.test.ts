import { describe, expect, test } from 'vitest';
import type { Findings } from '../core/findings.ts';
import { namedActors } from '../language/names.ts';
import { overlaid, parseOverlay, type Dictionary } from '../language/overlay/index.ts';
import { packs } from '../language/packs.ts';
import { createReader } from './index.ts';

const BASE: Dictionary = { packs, names: namedActors };

/** The reader with a table of these lines over its words. */
function readerWith(...lines: string[]): (text: string, lang: string) => Findings {
  const table = ['do,what,lang,words,meaning,as,name,id', ...lines].join('\n');
  const { entries, problems } = parseOverlay(table, BASE);
  expect(problems).toEqual([]);
  const read = createReader(overlaid(BASE, entries).dictionary);
  return (text, lang) => read({ text, lang, publishedAt: '2025-07-03' });
}

const plain = readerWith();
const types = ({ incidents }: Findings): string[] => incidents.map((i) => i.subEventType);
const perpetrators = ({ incidents }: Findings): unknown[] =>
  incidents.flatMap((i) => i.actors.filter((a) => a.role === 'perpetrator').map((a) => [a.name, a.actorId]));

describe('a new armed group', () => {
  const own = readerWith(
    'add,actor,,Front de la vallée du Niger|FVN|Valley Front,rebel_group,,FVN,valley-front',
  );
  test.each([
    ['fr', 'Le FVN a attaqué le camp militaire de Ménaka mardi, tuant cinq soldats.'],
    ['fr', 'Le Front de la vallée du Niger a attaqué le camp militaire de Ménaka mardi, tuant cinq soldats.'],
    ['en', 'Valley Front fighters attacked the military camp in Gao on Tuesday, killing five soldiers.'],
  ])('does what is told of it (%s): %s', (lang, text) => {
    expect(perpetrators(plain(text, lang))).not.toContainEqual(['FVN', 'valley-front']);
    expect(perpetrators(own(text, lang))).toEqual([['FVN', 'valley-front']]);
    expect(own(text, lang).incidents[0]?.where?.name).toMatch(/^(Ménaka|Gao)$/);
  });
});

describe('another spelling of a known group', () => {
  test('is that group', () => {
    const own = readerWith('add,actor,,Nosrat Al-Islam,,,,jnim');
    const text = 'Nosrat Al-Islam a attaqué le camp militaire de Ménaka mardi, tuant cinq soldats.';
    expect(perpetrators(own(text, 'fr'))).toEqual([['JNIM', 'jnim']]);
  });
});

describe('a new trigger', () => {
  test.each([
    [
      'fr',
      'add,trigger,fr,bousculer,attack,verb,,',
      'Des hommes armés ont bousculé le camp militaire de Ménaka mardi.',
    ],
    [
      'en',
      'add,trigger,en,dawn rush,attack,noun,,',
      'A dawn rush by gunmen shook the army camp in Gao on Tuesday.',
    ],
  ])('opens an incident (%s)', (lang, line, text) => {
    expect(types(plain(text, lang))).toEqual([]);
    expect(types(readerWith(line)(text, lang))).toHaveLength(1);
  });
});

describe('a removed trigger', () => {
  test.each([
    ['fr', 'remove,trigger,fr,embuscade,,,,', 'Une embuscade du JNIM mardi près de Ménaka.'],
    ['en', 'remove,trigger,en,attack|attacks,,,,', 'Gunmen attacked the army camp in Gao on Tuesday.'],
  ])('opens none (%s)', (lang, line, text) => {
    expect(types(plain(text, lang))).toHaveLength(1);
    expect(types(readerWith(line)(text, lang))).toEqual([]);
  });
});

describe('a name that is no place', () => {
  test('is located nowhere', () => {
    const text = 'Des hommes armés ont tué cinq civils mardi à Gao.';
    const own = readerWith('add,not-a-place,,Gao,,,,');
    expect(plain(text, 'fr').incidents[0]?.where?.name).toBe('Gao');
    expect(own(text, 'fr').incidents.map((incident) => incident.where)).toEqual([null]);
  });
});

test('the digest of rules tells readings with other words apart', () => {
  const text = 'Des hommes armés ont attaqué Ménaka mardi.';
  const digests = [[], ['add,actor,,FVN,rebel_group,,,'], ['remove,trigger,fr,embuscade,,,,']].map(
    (lines) => readerWith(...lines)(text, 'fr').engine.rules,
  );
  expect(new Set(digests).size).toBe(3);
  expect(digests[0]).toBe(createReader()({ text }).engine.rules);
});
