import type { Actor, ActorType, Incident } from '../core/findings.ts';
import { lineOf, UNKNOWN_ACTORS } from '../core/kinship.ts';
import { finding, type Finding } from './reasons.ts';
import { plainWords, remembered } from './words.ts';

const STATE: ReadonlySet<ActorType> = new Set<ActorType>(['state_forces', 'external_forces', 'government']);
const CROWD: ReadonlySet<ActorType> = new Set<ActorType>(['protesters', 'rioters', 'civilians']);

/** Who is said to have done it, without those of whom nothing but arms is known. */
export function perpetratorsOf(incident: Incident): readonly Actor[] {
  return incident.actors.filter((actor) => actor.role === 'perpetrator');
}

function isKnown(actor: Actor): boolean {
  return actor.actorId !== null && !UNKNOWN_ACTORS.has(actor.actorId) && !CROWD.has(actor.actorType);
}

const VAGUE: ReadonlySet<string> = new Set(
  'armed armes group groupe groups groupes suspected presumes forces militants individus assaillants gunmen hommes state islamic islamique unknown'.split(
    ' ',
  ),
);

const stemsOf = remembered((name) =>
  plainWords(name)
    .filter((word) => word.length >= 5 && !VAGUE.has(word))
    .map((word) => word.slice(0, 4)),
);

/** Those whom a report names as perpetrators. */
export interface ActorTraits {
  readonly perpetrators: readonly Actor[];
  /** Those of whom more than arms is known, by id, each with those it is part of and stems of its name. */
  readonly known: readonly {
    readonly id: string;
    readonly line: readonly string[];
    readonly stems: readonly string[];
  }[];
  /** Whether the known ones hold somebody of a state's side, and somebody who is not. */
  readonly hasState: boolean;
  readonly hasOther: boolean;
}

/** Null where the report names no perpetrator. */
export function actorTraits(incident: Incident): ActorTraits | null {
  const perpetrators = perpetratorsOf(incident);
  if (perpetrators.length === 0) return null;
  const key = perpetrators.map(({ actorId, name, actorType }) => `${actorId}\t${name}\t${actorType}`);
  return traitsByActors(key.join('\n'), perpetrators);
}

// A few hundred groups do most of what is reported.
const traitsByActors = remembered((_key, perpetrators: readonly Actor[]): ActorTraits => {
  const known = perpetrators.filter(isKnown);
  return {
    perpetrators,
    known: known.map(({ actorId, name }) => ({
      id: actorId ?? '',
      line: lineOf(actorId ?? ''),
      stems: stemsOf(`${actorId ?? ''} ${name}`),
    })),
    hasState: known.some((actor) => STATE.has(actor.actorType)),
    hasOther: known.some((actor) => !STATE.has(actor.actorType)),
  };
});

/** The most that shared perpetrators can add. */
export const MOST_FOR_ACTORS = 1.4;
const SAME = finding('actor_same', MOST_FOR_ACTORS);
const KIN = finding('actor_kin', 1);
const LIKE = finding('actor_open', 0.3);
const OTHER_SIDE = finding('actor_other', -2.5);
const OTHER_GROUP = finding('actor_other', -1.8);
const STATE_OR_UNKNOWN = finding('actor_other', -0.8);
const BOTH_UNKNOWN = finding('actor_open', 0.4);
const ONE_UNKNOWN = finding('actor_open', 0.1);

type Known = ActorTraits['known'][number];

function isAny(a: ActorTraits, b: ActorTraits, fits: (x: Known, y: Known) => boolean): boolean {
  for (const x of a.known) for (const y of b.known) if (fits(x, y)) return true;
  return false;
}

const isSame = (x: Known, y: Known): boolean => x.id === y.id;
const isRelated = (x: Known, y: Known): boolean => x.line.includes(y.id) || y.line.includes(x.id);
const sharesStem = (x: Known, y: Known): boolean => y.stems.some((stem) => x.stems.includes(stem));

function weighKnown(a: ActorTraits, b: ActorTraits): Finding {
  if (isAny(a, b, isSame)) return SAME;
  if (isAny(a, b, isRelated)) return KIN;
  if (isAny(a, b, sharesStem)) return LIKE;
  return (a.hasState || b.hasState) && (a.hasOther || b.hasOther) ? OTHER_SIDE : OTHER_GROUP;
}

/** Weighs perpetrators; null where either report names nobody. */
export function weighActors(a: ActorTraits | null, b: ActorTraits | null): Finding | null {
  if (a === null || b === null) return null;
  if (a.known.length > 0 && b.known.length > 0) return weighKnown(a, b);
  const one = a.known.length > 0 ? a : b;
  if (one.hasState && !one.hasOther) return STATE_OR_UNKNOWN;
  return one.known.length === 0 ? BOTH_UNKNOWN : ONE_UNKNOWN;
}

/** The names compared: the known ones where both reports know somebody, else all. */
export function showActors(a: ActorTraits | null, b: ActorTraits | null): string {
  const bothKnow = (a?.known.length ?? 0) > 0 && (b?.known.length ?? 0) > 0;
  const names = (one: ActorTraits | null): string =>
    (one?.perpetrators ?? [])
      .filter((actor) => !bothKnow || isKnown(actor))
      .map((actor) => actor.name)
      .join(', ');
  return `${names(a)} · ${names(b)}`;
}
