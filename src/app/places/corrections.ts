/** What people decided about names: a file that only grows, one act a line. */
import { readFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { VigieError } from '../../core/errors.ts';
import type { PlaceCorrection } from '../../gazetteer/index.ts';
import type { UiLang } from '../messages.ts';
import { gazetteerFolder } from './index-file.ts';
import { PLACE_MESSAGES } from './messages.ts';

export const correctionsPath = (data: string): string => join(gazetteerFolder(data), 'corrections.jsonl');

/** Takes a correction back: who, why and when stay on record. */
export interface Undoing {
  readonly undoes: string;
  readonly by: string;
  readonly why: string;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
}

/** An act, with the name of the request that it came of where its sender gave a key. */
type Act = (PlaceCorrection | Undoing) & { readonly request?: string };

/** The file, read: every correction ever made, and those that stand. */
export interface CorrectionBook {
  readonly standing: readonly PlaceCorrection[];
  readonly made: number;
  /** What was made or taken back on a request; null where none of that name was carried out. */
  readonly of: (request: string | null) => PlaceCorrection | null;
}

const isUndoing = (act: Act): act is Act & Undoing => 'undoes' in act;

/**
 * Reads the corrections of a data folder; none where there is no file. A last line that no line end closes was not acknowledged.
 * @throws VigieError `damaged` with the row that is none
 */
export function readCorrections(data: string, uiLang: UiLang = 'en'): CorrectionBook {
  let text: string;
  try {
    text = readFileSync(correctionsPath(data), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { standing: [], made: 0, of: () => null };
    throw error;
  }
  const acts = text
    .split('\n')
    .slice(0, -1)
    .flatMap((line, i) => actOf(line, i + 1, uiLang));
  const undone = new Set(acts.filter(isUndoing).map(({ undoes }) => undoes));
  const made = acts.flatMap((act) => (isUndoing(act) ? [] : correctionIn(act)));
  return {
    standing: made.filter(({ id }) => !undone.has(id)),
    made: made.length,
    of: (request) => {
      const act = request === null ? undefined : acts.find((one) => one.request === request);
      if (act === undefined) return null;
      const id = isUndoing(act) ? act.undoes : act.id;
      return made.find((one) => one.id === id) ?? null;
    },
  };
}

function correctionIn(act: PlaceCorrection & Act): PlaceCorrection {
  const { request: _request, ...correction } = act;
  return correction;
}

function actOf(line: string, row: number, uiLang: UiLang): Act[] {
  if (line === '') return [];
  try {
    const act = JSON.parse(line) as Act;
    if (isUndoing(act) || (typeof act.name === 'string' && typeof act.place?.id === 'string')) return [act];
  } catch {
    // Said below, as for a line of another shape.
  }
  const say = PLACE_MESSAGES[uiLang];
  throw new VigieError('damaged', say.layerRow(correctionsPath('.'), row, say.faults.quote('')));
}

/** Puts one act on disk; when it returns, it is there. */
export async function appendAct(data: string, act: Act, uiLang: UiLang): Promise<void> {
  try {
    await mkdir(gazetteerFolder(data), { recursive: true });
    const file = await open(correctionsPath(data), 'a+');
    try {
      const { size } = await file.stat();
      const last = size === 0 ? null : (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0];
      // A line that a power cut left open is closed first, so that it cannot swallow this one.
      if (last !== null && last !== 10) await file.truncate(await openLineAt(data));
      await file.appendFile(`${JSON.stringify(act)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new VigieError('storage', PLACE_MESSAGES[uiLang].notWritten(why), { cause: error });
  }
}

/** Where the last, unfinished line begins, bytes. */
const openLineAt = async (data: string): Promise<number> =>
  readFileSync(correctionsPath(data)).lastIndexOf(10) + 1;
