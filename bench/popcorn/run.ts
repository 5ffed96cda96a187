/**
 * Reads the 400 fictional French intelligence notes of POPCORN (Airbus, Emvista, LIG; MIT) and prints which events are
 * found, by their types mapped to ACLED's families (types.ts), and what is found where nothing of the kind is told.
 * Usage: node bench/popcorn/run.ts [--misses N]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EventType } from '../../src/core/findings.ts';
import { createReader } from '../../src/reading/index.ts';
import { FAMILIES, QUIET } from './types.ts';

interface Note {
  readonly text: string;
  readonly entities: readonly {
    readonly type: string;
    readonly mentions: readonly { readonly value: string }[];
  }[];
}

interface Reading {
  readonly id: string;
  readonly note: Note;
  readonly found: readonly EventType[];
}

const { values: options } = parseArgs({ options: { misses: { type: 'string', default: '0' } } });
const folder =
  process.env['VIGIE_POPCORN'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'popcorn-fr');
const path = join(folder, 'train.json');
if (!existsSync(path)) {
  console.log(`No notes at ${path}: name the folder of POPCORN's train.json in VIGIE_POPCORN.`);
  process.exit(0);
}

const notes = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Note>);
const read = createReader();
const typesOf = ({ text }: Note): EventType[] =>
  read({ text, lang: 'fr' })
    .incidents.filter((i) => i.certainty !== 'denied')
    .map((i) => i.eventType);

for (const [, note] of notes.slice(0, 40)) typesOf(note);
const start = performance.now();
const readings: readonly Reading[] = notes.map(([id, note]) => ({ id, note, found: typesOf(note) }));
const seconds = (performance.now() - start) / 1000;
const characters = notes.reduce((sum, [, { text }]) => sum + text.length, 0);

const missed: string[] = [];
const rows = Object.keys(FAMILIES).map((type) => [type, recallOf(type)] as const);
const all = { told: 0, found: 0 };
for (const [, { told, found }] of rows) {
  all.told += told;
  all.found += found;
}
console.table(Object.fromEntries([...rows, ['all', all]].map(([type, r]) => [type, rowOf(r as typeof all)])));

const quiet = readings.filter(({ note }) => eventsOf(note).every(({ type }) => QUIET.has(type)));
const alarmed = quiet.filter(({ found }) => found.length > 0);
const strange = readings.flatMap((r) =>
  r.found.filter((type) => !isTold(r.note, type)).map((type) => ({ r, type })),
);
const incidents = readings.reduce((sum, r) => sum + r.found.length, 0);
console.log(`${alarmed.length} of ${quiet.length} notes without such an event yield an incident.`);
console.log(`${strange.length} of ${incidents} incidents are of a family that the note does not tell of.`);
console.log(
  `${notes.length} notes, ${characters} characters in ${seconds.toFixed(2)} s: ${Math.round(characters / seconds / 1000)} thousand a second.`,
);
const shown = Number(options.misses);
for (const line of missed.slice(0, shown)) console.log(line);
for (const { r, type } of strange.slice(0, shown)) console.log(`false ${type}: ${r.id} ${r.note.text}`);

/** Events annotated in a note: what FAMILIES or QUIET names. */
function eventsOf(note: Note): Note['entities'] {
  return note.entities.filter(({ type }) => type in FAMILIES || QUIET.has(type));
}

/** Notes with an event of the type, and those in which an incident of its family was found. */
function recallOf(type: string): { told: number; found: number } {
  const families = FAMILIES[type] ?? [];
  const told = readings.filter(({ note }) => note.entities.some((e) => e.type === type));
  const found = told.filter((r) => r.found.some((f) => families.includes(f)));
  for (const { id, note } of told.filter((r) => !found.includes(r))) {
    const words = note.entities
      .filter((e) => e.type === type)
      .flatMap((e) => e.mentions.map((m) => m.value))
      .join(', ');
    missed.push(`missed ${type} (${words}): ${id} ${note.text}`);
  }
  return { told: told.length, found: found.length };
}

function isTold(note: Note, type: EventType): boolean {
  const isArrest =
    type === 'Strategic developments' && note.entities.some((e) => e.type === 'CRIMINAL_ARREST');
  return isArrest || note.entities.some((e) => FAMILIES[e.type]?.includes(type) ?? false);
}

function rowOf({ told, found }: { told: number; found: number }): Record<string, string | number> {
  return { told, found, recall: `${((100 * found) / told).toFixed(0)} %` };
}
