import type { Actor, ActorType, Incident } from '../core/findings.ts';
import { FAMILIES, UNKNOWN_ACTORS } from './families.ts';
import { reason, type Reason } from './reasons.ts';
import { plainWords } from './words.ts';

const STATE: ReadonlySet<ActorType> = new Set<ActorType>(['state_forces', 'external_forces', 'government']);
const CROWD: ReadonlySet<ActorType> = new Set<ActorType>(['protesters', 'rioters', 'civilians']);

/** Who is said to have done it, without those of whom nothing but arms is known. */
export function perpetratorsOf(incident: Incident): readonly Actor[] {
  return incident.actors.filter((actor) => actor.role === 'perpetrator');
}

function isKnown(actor: Actor): boolean {
  return actor.actorId !== null && !UNKNOWN_ACTORS.has(actor.actorId) && !CROWD.has(actor.actorType);
}

/** An actor and those it is part of: katiba Macina, then JNIM, then al-Qaida. */
export function lineOf(actorId: string): readonly string[] {
  const line = [actorId];
  for (let next = FAMILIES[actorId]; next !== undefined && !line.includes(next); next = FAMILIES[next])
    line.push(next);
  return line;
}

/** Whether one is the other or part of it. */
export function isKin(a: string, b: string): boolean {
  return lineOf(a).includes(b) || lineOf(b).includes(a);
}

function stemsOf(actor: Actor): readonly string[] {
  const words = plainWords(`${actor.actorId ?? ''} ${actor.name}`);
  return words.filter((word) => word.length >= 5 && !VAGUE.has(word)).map((word) => word.slice(0, 4));
}

function sharesWord(a: Actor, b: Actor): boolean {
  const own = new Set(stemsOf(a));
  return stemsOf(b).some((stem) => own.has(stem));
}

const VAGUE: ReadonlySet<string> = new Set(
  'armed armes group groupe groups groupes suspected presumes forces militants individus assaillants gunmen hommes state islamic islamique unknown'.split(
    ' ',
  ),
);

function compareKnown(a: readonly Actor[], b: readonly Actor[]): Reason {
  const detail = `${a.map((x) => x.name).join(', ')} · ${b.map((x) => x.name).join(', ')}`;
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  if (pairs.some(([x, y]) => x.actorId === y.actorId)) return reason('actor_same', 1.4, detail);
  if (pairs.some(([x, y]) => isKin(x.actorId ?? '', y.actorId ?? ''))) return reason('actor_kin', 1, detail);
  if (pairs.some(([x, y]) => sharesWord(x, y))) return reason('actor_open', 0.3, detail);
  const sides = new Set([...a, ...b].map((x) => STATE.has(x.actorType)));
  return reason('actor_other', sides.size > 1 ? -2.5 : -1.8, detail);
}

/** Compares perpetrators; null where either report names nobody. */
export function compareActors(a: Incident, b: Incident): Reason | null {
  const [pa, pb] = [perpetratorsOf(a), perpetratorsOf(b)];
  if (pa.length === 0 || pb.length === 0) return null;
  const [ka, kb] = [pa.filter(isKnown), pb.filter(isKnown)];
  if (ka.length > 0 && kb.length > 0) return compareKnown(ka, kb);
  const one = ka.length > 0 ? ka : kb;
  const stateAlone = one.length > 0 && one.every((actor) => STATE.has(actor.actorType));
  const detail = `${pa.map((x) => x.name).join(', ')} · ${pb.map((x) => x.name).join(', ')}`;
  if (stateAlone) return reason('actor_other', -0.8, detail);
  return reason('actor_open', one.length === 0 ? 0.4 : 0.1, detail);
}
