/**
 * Whatever the analyses can say keeps to the table of likelihood. The words are found in the source: every literal under a key
 * `fr` or `en` in `src/analysis`, with "…" where a value is put in, so that nobody has to list them.
 */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lintText, termsIn } from './lint.ts';

const HERE = 'src/analysis/likelihood/';
const SOURCES = globSync('src/analysis/**/*.ts').filter(
  (path) => !path.startsWith(HERE) && !/[.](?:test|fixture)[.]ts$/.test(path),
);

interface SaidInSource {
  readonly lang: 'fr' | 'en';
  readonly text: string;
}

/** Texts under keys `fr` and `en`, wherever they stand in a file. */
function saidIn(path: string, text = readFileSync(path, 'utf8')): readonly SaidInSource[] {
  const found: SaidInSource[] = [];
  const visit = (node: ts.Node, lang: 'fr' | 'en' | null): void => {
    const under = ts.isPropertyAssignment(node) ? languageOf(node.name.getText(), lang) : lang;
    const literal = literalOf(node);
    if (under !== null && literal !== null) found.push({ lang: under, text: literal });
    node.forEachChild((child) => visit(child, under));
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), null);
  return found;
}

const languageOf = (key: string, above: 'fr' | 'en' | null): 'fr' | 'en' | null =>
  key === 'fr' || key === 'en' ? key : above;

function literalOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

test('the search finds literals, templates and functions of words', () => {
  const source = `export const words = { a: { fr: 'un', en: \`two \${n} three\` }, b: (n) => ({ en: n ? 'x' : 'y' }) };
    const other = { id: 'probable' };`;
  expect(saidIn('made-up.ts', source)).toEqual([
    { lang: 'fr', text: 'un' },
    { lang: 'en', text: 'two … three' },
    { lang: 'en', text: 'x' },
    { lang: 'en', text: 'y' },
  ]);
});

describe.each(SOURCES)('%s', (path) => {
  const said = saidIn(path);
  test('keeps to the table', () =>
    expect(said.flatMap(({ lang, text }) => lintText(text, lang))).toEqual([]));

  test('takes its terms from the table', () =>
    expect(said.flatMap(({ lang, text }) => termsIn(text, lang))).toEqual([]));
});
