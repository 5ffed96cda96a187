import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../test/kit/terminal.ts';
import type { Explanations } from '../core/explanations.ts';
import type { Findings } from '../core/findings.ts';
import { createExplainer, createReader } from '../reading/index.ts';
import { READING_RULES } from '../reading/rules/index.ts';
import { listsOf } from '../language/lists.ts';
import { packs } from '../language/packs.ts';

const TEXT =
  'Dans la nuit du 30 juin au 1er juillet 2025, le JNIM a attaqué le camp militaire de Ménaka, tuant au moins ' +
  'douze soldats et incendiant trois camions, selon le maire. Le camp de Tessit n’a pas été attaqué. Le JNIM a ' +
  'revendiqué l’attaque dans un communiqué. Des patrouilles renforcées avaient été vues à Ménaka.';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-why-'));
  path = join(folder, 'report.txt');
  await writeFile(path, TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

/** What a JSON Pointer (RFC 6901, without escapes) points at. */
const at = (findings: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], findings);

describe('vigie read --explain', () => {
  test('prints each value with its rule and words, and what was left aside', async () => {
    const { code, out } = await run(['read', path, '--explain', '--lang-ui', 'fr']);
    expect(code).toBe(0);
    expect(out).toContain('Pourquoi c’est lu ainsi');
    expect(out).toMatch(/Date {12}30 juin 2025, 1er juillet 2025\n +une règle de date · fr\.night/);
    expect(out).toMatch(/fr\.trigger\.attack\.strong\n.*\[attaqué\]/);
    expect(out).toMatch(/Laissé de côté\n +un verbe nié [^]*event\.negated\n.*\[a pas été attaqué\]/);
    const english = await run(['read', path, '--explain', '--lang-ui', 'en']);
    expect(english.out).toMatch(/Left aside\n +a negated verb/);
  });

  test('with --json stands beside findings that are the same as without', async () => {
    const [plain, why] = await Promise.all(
      [['--json'], ['--json', '--explain']].map((options) =>
        run(['read', path, ...options], { read: createReader() }),
      ),
    );
    const { explanations, ...findings } = JSON.parse(why!.out) as Findings & { explanations: Explanations };
    expect(findings).toEqual(JSON.parse(plain!.out));
    expect(explanations.values.length).toBeGreaterThan(15);
  });
});

describe('explanations', () => {
  const { findings, explanations } = createExplainer()({ text: TEXT, publishedAt: '2025-07-03' });

  test('point at values that are there, in words of the report, by rules that exist', () => {
    const lists = new Set<string>(packs.flatMap((pack) => listsOf(pack).map((l) => l.id)));
    const dates = new Set(
      packs.flatMap(({ dates: d }) => [...d.rules, ...d.spans, ...d.prefixes].map((r) => r.id)),
    );
    const isKnown = (id: string): boolean =>
      Object.hasOwn(READING_RULES, id) || lists.has(id) || dates.has(id) || id.startsWith('name.');
    for (const { of, reasons } of explanations.values) {
      expect([of, at(findings, of) !== undefined]).toEqual([of, true]);
      for (const { rule, evidence } of reasons) {
        expect(rule.split(/[+:]/).filter((id) => !isKnown(id))).toEqual([]);
        expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }
    }
  });

  test('leave no value of an incident or statement without a reason', () => {
    const told = new Set(explanations.values.map((v) => v.of));
    const wanted = findings.incidents.flatMap((incident, i) => [
      `/incidents/${i}`,
      ...['eventType', 'when', 'where', 'responsibility', 'certainty'].map((f) => `/incidents/${i}/${f}`),
      ...(['actors', 'targets', 'harm', 'damage', 'outcome'] as const).flatMap((f) =>
        incident[f].map((_, k) => `/incidents/${i}/${f}/${k}`),
      ),
    ]);
    const said = findings.statements.flatMap((s, i) => [
      `/statements/${i}/act`,
      `/statements/${i}/actorId`,
      ...(s.channel === null ? [] : [`/statements/${i}/channel`]),
    ]);
    expect(findings.incidents.length).toBeGreaterThan(0);
    expect(findings.statements.length).toBeGreaterThan(0);
    expect([...wanted, ...said, '/signals/0'].filter((of) => !told.has(of))).toEqual([]);
  });
});
