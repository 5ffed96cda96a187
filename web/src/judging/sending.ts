import type { DecisionRequest } from '../../../src/core/decisions.ts';
import { correctPlace, decide, undoCorrection } from '../api/client.ts';
import type { Judgement, Keeping } from './keeping.ts';

/**
 * Puts a judgement on disk, once however often it is sent: its key tells the server that it is the same.
 * @returns what takes it back again; null where that is not known
 * @throws ApiError where the server refuses: then nothing has changed
 */
export async function send({ what, about, by, why, key }: Keeping): Promise<Judgement | null> {
  if (what.kind === 'place') {
    const { name, to, country } = what;
    const { id } = await correctPlace({ name, to, country, by, why }, key);
    return { kind: 'place-undo', correction: id };
  }
  if (what.kind === 'place-undo') {
    await undoCorrection(what.correction, by, key);
    return about?.kind === 'place' ? about : null;
  }
  const { id } = await decide({ ...what, by, why } as DecisionRequest, key);
  return { kind: 'undo', decision: id };
}
