import type {
  Actor,
  Certainty,
  Damage,
  Incident,
  Place,
  Responsibility,
  Target,
  When,
} from '../../core/findings.ts';
import type { ActorMention } from '../actors/actors.ts';
import { actorOf } from '../actors/actors.ts';
import type { Annotations } from '../annotation/annotate.ts';
import { classify } from '../types/classify.ts';
import { isCrackdown } from '../types/crowds.ts';
import { explainIncident } from '../explain.ts';
import { attackersOf, type Draft } from '../frames/draft.ts';
import { asAbducted, harmOf } from '../tolls/harmed.ts';
import { distinctSpans, spanOf } from '../span.ts';
import { summarise } from './summary.ts';

/** What the whole report settles for an incident: who is held responsible, and what its own frames left open. */
export interface Context {
  readonly responsibility: Responsibility;
  /** Who claims, is blamed for or denies the incident; null where nobody is held responsible by a name. */
  readonly blamed: ActorMention | null;
  /** Perpetrators named elsewhere in the report for the same action. */
  readonly inherited: readonly ActorMention[];
  readonly place: Place | null;
  readonly when: When | null;
  /** Incidents of the other places that the same list names as hit. */
  readonly fellows: readonly Draft[];
  /** Strikes on the whole country or region, told before, in which its dead fell. */
  readonly strikes: Draft | null;
}

/** The incident that a draft became. */
export function finishIncident(notes: Annotations, draft: Draft, context: Context): Incident {
  const doers = withBlamed(perpetratorsOf(draft, context), context.blamed);
  const { eventType, subEventType, rule } = classify(context.strikes ?? draft, doers, context.fellows);
  const perpetrators = subEventType === 'Mob violence' ? doers.map(asRioters) : doers;
  const actors = [
    ...perpetrators.map((m) => actorOf(notes, m, 'perpetrator')),
    ...responders(draft, perpetrators).map((m) => actorOf(notes, m, 'responder')),
    ...patients(draft, perpetrators).map((m) => actorOf(notes, m, 'target')),
  ];
  const harm = harmOf(notes, draft, eventType);
  const incident: Omit<Incident, 'summary'> = {
    id: `i${draft.index + 1}`,
    eventType,
    subEventType,
    when: context.when,
    where: context.place,
    actors: mergeActors(actors),
    targets: targetsOf(notes, draft),
    harm: subEventType === 'Abduction/forced disappearance' ? harm.map(asAbducted) : harm,
    damage: distinctDamage(draft.frames.flatMap((f) => f.damage)),
    means: [...new Set(draft.frames.flatMap((f) => f.means))],
    outcome: [...new Set(draft.frames.flatMap((f) => f.outcomes))],
    responsibility: context.responsibility,
    certainty: certaintyOf(draft),
    background: draft.background,
    evidence: distinctSpans(draft.frames.map((f) => f.evidence)),
  };
  if (notes.trace)
    explainIncident(notes.trace, notes, { draft, incident, typeRule: rule, perpetrators, context });
  return { ...incident, summary: summarise(notes.words.pack, incident, draft) };
}

function perpetratorsOf(draft: Draft, context: Context): ActorMention[] {
  if (draft.family === 'release' || draft.family === 'agreement')
    return namedFirst(draft.frames.flatMap((f) => f.agents));
  // Who foils a coup answers it.
  if (draft.family === 'coup' && draft.frames.some((f) => f.outcomes.includes('repelled'))) return [];
  const own = attackersOf(draft);
  if (own.length === 0) return withInherited(attackersByName(draft), context);
  // A crackdown is the forces' doing, not that of the crowd told of with it.
  const forces = own.filter((a) => a.side === 'state');
  if (forces.length > 0 && isCrackdown(draft)) return namedFirst(forces);
  // Aircraft are the forces' where forces and fighters are named together.
  if (draft.family === 'air' && forces.length > 0) return namedFirst(forces);
  // "marched past police", "encadrés par la police": forces beside a crowd do not protest.
  if (draft.family === 'protest' && forces.length > 0 && !isCrackdown(draft))
    return namedFirst(own.filter((a) => a.side !== 'state'));
  // Who takes a town back for the state are its forces; militias may be with them.
  if (forces.length > 0 && draft.frames.every((f) => f.kinds.every((k) => k === 'retake')))
    return [...namedFirst(forces), ...namedFirst(own.filter((a) => !forces.includes(a)))];
  const armed = own.filter((a) => a.side === 'armed' || a.side === 'crowd');
  // Forces that hit back in an attack told of before respond; they did not begin it.
  const first = draft.frames.find((f) => f.agents.some((a) => own.includes(a)))?.agents ?? [];
  const chosen =
    armed.length > 0 && first.some((a) => a.side !== 'state') ? armed : first.length > 0 ? own : [];
  return withInherited([...chosen, ...alliesOf(draft, chosen)], context);
}

/** "Gunmen killed four. The militia denied any part in it": who is held responsible by name stands for armed men without one. */
const withBlamed = (doers: readonly ActorMention[], blamed: ActorMention | null): readonly ActorMention[] =>
  // An army that armed men are told of with may have been their foe.
  blamed?.isNamed &&
  (doers.length === 0 ? blamed.side !== 'government' : blamed.side === 'armed') &&
  doers.every((d) => d.id.startsWith('unknown'))
    ? [blamed]
    : doers;

/** A crowd that lynches does not protest. */
const asRioters = (m: ActorMention): ActorMention =>
  m.type === 'protesters' ? { ...m, id: 'rioters', type: 'rioters' } : m;

/** "soldats accompagnés de miliciens": how far the militia may stand behind the forces; tokens. */
const ALLY_GAP = 4;

/** Forces named as the subject together with a militia that acts on their side. */
function alliesOf({ frames }: Draft, chosen: readonly ActorMention[]): ActorMention[] {
  const militias = chosen.filter((a) => a.side === 'armed' && a.type !== 'rebel_group' && a.ascribes);
  return frames.flatMap((f) =>
    f.agents.filter(
      (a) =>
        a.side === 'state' &&
        !chosen.includes(a) &&
        f.sightings.some((s) => s.kind !== 'clash' && s.verb.first >= a.last) &&
        militias.some((m) => m.first >= a.last && m.first - a.last <= ALLY_GAP),
    ),
  );
}

/** "Douze soldats tués dans l’attaque. Des assaillants ont été abattus": their word says that they attacked; aircraft hit them later. */
const attackersByName = (draft: Draft): ActorMention[] =>
  draft.family === 'air' ? [] : draft.frames.flatMap((f) => f.patients.filter((p) => p.attacks));

/** A name stands by itself; a description gives way to who is named for the same action elsewhere. */
function withInherited(own: readonly ActorMention[], { inherited }: Context): ActorMention[] {
  const named = namedFirst(own);
  if (named.some((a) => a.isNamed) || inherited.length === 0) return named;
  return namedFirst([...inherited, ...named.filter((a) => a.side === 'state')]);
}

/** Each actor once; a description gives way to a name of the same side. */
function namedFirst(mentions: readonly ActorMention[]): ActorMention[] {
  const byId = new Map<string, ActorMention>();
  for (const m of mentions) if (!byId.has(m.id)) byId.set(m.id, m);
  const all = [...byId.values()];
  const hasArmedName = all.some((m) => m.isNamed && m.side === 'armed');
  return all.filter((m) => m.isNamed || m.side !== 'armed' || !hasArmedName);
}

function responders(draft: Draft, perpetrators: readonly ActorMention[]): ActorMention[] {
  const ids = new Set(perpetrators.map((p) => p.id));
  return draft.frames.flatMap((f) => f.agents).filter((a) => a.side === 'state' && !ids.has(a.id));
}

function patients(draft: Draft, perpetrators: readonly ActorMention[]): ActorMention[] {
  const ids = new Set(perpetrators.map((p) => p.id));
  // The assailants who fell are those who attacked.
  const isAttacker = (p: ActorMention): boolean =>
    p.attacks === true && perpetrators.some((m) => m.side === 'armed');
  return draft.frames
    .flatMap((f) => f.patients)
    .filter((p) => !ids.has(p.id) && p.side !== 'government' && !isAttacker(p));
}

function mergeActors(actors: readonly Actor[]): Actor[] {
  const merged = new Map<string, Actor>();
  for (const actor of actors) {
    const key = `${actor.role}|${actor.actorId ?? actor.name}`;
    const known = merged.get(key);
    merged.set(
      key,
      known ? { ...known, evidence: distinctSpans([...known.evidence, ...actor.evidence]) } : actor,
    );
  }
  return [...merged.values()];
}

function targetsOf(notes: Annotations, draft: Draft): Target[] {
  const merged = new Map<string, Target>();
  for (const { category, first, last } of draft.frames.flatMap((f) => f.targets)) {
    const span = spanOf(notes.document, first, last);
    const known = merged.get(category);
    merged.set(category, {
      category,
      name: known?.name ?? span.quote,
      evidence: distinctSpans([...(known?.evidence ?? []), span]),
    });
  }
  return [...merged.values()];
}

function distinctDamage(damage: readonly Damage[]): Damage[] {
  const seen = new Map<string, Damage>();
  for (const d of damage) {
    const key = `${d.effect}|${d.category}|${d.count ?? ''}`;
    if (!seen.has(key)) seen.set(key, d);
  }
  return [...seen.values()];
}

const RANK: Readonly<Record<Certainty, number>> = { stated: 3, reported: 2, hedged: 1, denied: 0 };

/** The surest telling counts: hearsay in one sentence does not weaken what another states. */
function certaintyOf(draft: Draft): Certainty {
  const told = draft.frames.filter((f) => f.strength !== 'mention');
  const all = (told.length > 0 ? told : draft.frames).map((f) => f.certainty);
  return all.reduce((best, c) => (RANK[c] > RANK[best] ? c : best), all[0] ?? 'stated');
}
