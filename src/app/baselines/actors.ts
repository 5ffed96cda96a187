/** Actors by the names that datasets give them. */
import { namedActors, nationalForces } from '../../language/names.ts';
import { fold } from '../../language/tokens.ts';
import { countryOf } from './countries.ts';

/** "Military Forces of Mali (2021-)", "Government of Burkina Faso", "Police Forces of Niger (2023-)". */
const OF_STATE = /^(?:government|military forces|police forces|security forces|gendarmerie) of (.+)$/i;

/** Names of datasets that mean nobody in a report. */
const OWN_NAMES: Readonly<Record<string, string>> = { is: 'islamic-state' };

let byName: ReadonlyMap<string, string> | undefined;

function named(): ReadonlyMap<string, string> {
  byName ??= new Map([
    ...namedActors.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((one) => [plain(one), id] as const),
    ),
    ...Object.entries(OWN_NAMES),
  ]);
  return byName;
}

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const known = new Map<string, readonly string[]>();

/**
 * Ids of the actors that a name of a dataset stands for: a group by any of the names that reports give it ("JNIM: Group for Support of
 * Islam and Muslims" has two), the forces of a state by its country. Empty where none is known.
 */
export function actorIdsOf(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  const bare = name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
  const found = [
    name,
    bare,
    ...bare.split(/[:/]| - /),
    ...[...name.matchAll(/\(([^)]*)\)/g)].map(([, in_]) => in_ ?? ''),
  ].flatMap((part) => named().get(plain(part)) ?? []);
  const ids = [...new Set([...found, ...ofState(bare)])];
  if (known.size > 10_000) known.clear();
  known.set(name, ids);
  return ids;
}

function ofState(name: string): readonly string[] {
  const code = countryOf(OF_STATE.exec(name)?.[1] ?? '');
  return code === null ? [] : [nationalForces[code] ?? `${code.toLowerCase()}-army`];
}
