/** The log of intakes beside the record: a file that only grows, one act a line, cut to the latest now and then. */
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import type { Intake, IntakeItem, IntakeWay } from '../../core/intakes.ts';
import type { IngestResult } from '../../core/use-cases.ts';
import { replaceFile } from '../files/replacing.ts';

/** One line of the log. */
export type IntakeAct =
  | {
      readonly intake: string;
      readonly begun: string;
      readonly way: IntakeWay;
      readonly name: string | null;
      readonly announced: number;
    }
  | { readonly intake: string; readonly item: string; readonly results: readonly IngestResult[] }
  | { readonly intake: string; readonly ended: string };

/** An intake with what was offered, by name; a later offer of a name takes the place of an earlier one. */
export interface KeptIntake {
  readonly id: string;
  readonly at: string;
  readonly way: IntakeWay;
  readonly name: string | null;
  readonly announced: number;
  readonly items: Map<string, readonly IngestResult[]>;
  endedAt: string | null;
}

/** Intakes that are kept; those before are forgotten, their reports are not. */
export const MOST_INTAKES = 200;

export const logPath = (data: string): string => join(data, 'intakes', 'log.jsonl');

/**
 * Reads the log, oldest first. What is no act of it is passed over: nothing is derived from the log, so a torn line costs
 * a line of the list and nothing of the record.
 */
export async function readLog(data: string): Promise<Map<string, KeptIntake>> {
  const text = await readFile(logPath(data), 'utf8').catch(() => '');
  const intakes = new Map<string, KeptIntake>();
  for (const line of text.split('\n')) apply(actOf(line), intakes);
  // A line that a power cut left open is closed, so that it cannot swallow the next one.
  if (text !== '' && !text.endsWith('\n')) await appendFile(logPath(data), '\n').catch(() => undefined);
  return intakes;
}

/** Adds what an act says. */
export function apply(act: IntakeAct | null, intakes: Map<string, KeptIntake>): void {
  if (act === null) return;
  const { intake: id } = act;
  const intake = intakes.get(id);
  if ('begun' in act) {
    const { begun: at, way, name, announced } = act;
    intakes.set(id, { id, at, way, name, announced, items: new Map(), endedAt: null });
  } else if ('item' in act) intake?.items.set(act.item, act.results);
  else if (intake !== undefined) intake.endedAt = act.ended;
}

function actOf(line: string): IntakeAct | null {
  try {
    const act = JSON.parse(line) as IntakeAct;
    return typeof act.intake === 'string' ? act : null;
  } catch {
    return null;
  }
}

/** What is said where the log cannot be written. */
type NotWritten = (why: string) => string;

/** Adds a line. @throws VigieError `storage` */
export async function appendAct(data: string, act: IntakeAct, notWritten: NotWritten): Promise<void> {
  try {
    await mkdir(dirname(logPath(data)), { recursive: true });
    await appendFile(logPath(data), `${JSON.stringify(act)}\n`);
  } catch (error) {
    throw new VigieError('storage', notWritten((error as NodeJS.ErrnoException).code ?? ''), {
      cause: error,
    });
  }
}

/** Forgets all but the latest intakes. */
export async function cutLog(
  data: string,
  intakes: Map<string, KeptIntake>,
  notWritten: NotWritten,
): Promise<void> {
  for (const id of [...intakes.keys()].slice(0, -MOST_INTAKES)) intakes.delete(id);
  const lines = [...intakes.values()].flatMap(actsOf).map((act) => `${JSON.stringify(act)}\n`);
  await replaceFile(logPath(data), Buffer.from(lines.join('')), { notWritten, busy: notWritten });
}

function actsOf({ id: intake, at, way, name, announced, items, endedAt }: KeptIntake): readonly IntakeAct[] {
  return [
    { intake, begun: at, way, name, announced },
    ...[...items].map(([item, results]) => ({ intake, item, results })),
    ...(endedAt === null ? [] : [{ intake, ended: endedAt }]),
  ];
}

/** An intake as it is listed. */
export function shownIntake({ items, ...kept }: KeptIntake): Intake {
  const results = [...items.values()].flat();
  const count = (status: IngestResult['status']): number =>
    results.filter((result) => result.status === status).length;
  return {
    ...kept,
    offered: items.size,
    accepted: count('accepted'),
    known: count('known'),
    refused: count('refused'),
  };
}

export const itemsOf = ({ items }: KeptIntake): readonly IntakeItem[] =>
  [...items].map(([name, results]) => ({ name, results }));
