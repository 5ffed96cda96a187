/** From what fired to what is said about it: the reasons of an incident, value by value. */
import type { Actor, Incident, Span } from '../core/findings.ts';
import { listId, nameId } from '../language/lists.ts';
import { inRange, type Annotations } from './annotation/annotate.ts';
import type { ActorMention } from './actors/actors.ts';
import type { Draft } from './frames/draft.ts';
import { noteAct } from './frames/grounds.ts';
import type { Context } from './incidents/incidents.ts';
import type { Accountability } from './actors/accountability.ts';
import type { ReadingRule } from './rules/index.ts';
import type { Ground, PackRule, Trace } from './trace.ts';

interface Finished {
  readonly draft: Draft;
  readonly incident: Omit<Incident, 'summary'>;
  readonly typeRule: ReadingRule;
  readonly perpetrators: readonly ActorMention[];
  readonly context: Context;
}

/** Says of every value of a finished incident on what it rests. */
export function explainIncident(trace: Trace, notes: Annotations, finished: Finished): void {
  const { draft, incident, typeRule } = finished;
  const { frames } = draft;
  const at = `/incidents/${draft.index}`;
  const first = frames[0]!;
  const told = frames.flatMap((f) => trace.of(f.evidence, 'told'));
  trace.explain(at, told);
  const opener = first.sightings[0] ?? first;
  trace.explain(`${at}/eventType`, [{ rule: typeRule, first: opener.first, last: opener.last }]);
  if (incident.when)
    trace.explain(`${at}/when`, [...spansOf(trace, incident.when.evidence), ...trace.of(frames, 'when')]);
  if (incident.where)
    trace.explain(`${at}/where`, [...spansOf(trace, incident.where.evidence), ...trace.of(frames, 'where')]);
  incident.actors.forEach((actor, i) =>
    trace.explain(`${at}/actors/${i}`, actorGrounds(trace, notes, finished, actor)),
  );
  const targets = frames.flatMap((f) => f.targets);
  incident.targets.forEach((target, i) =>
    trace.explain(
      `${at}/targets/${i}`,
      targets.filter((t) => t.category === target.category).flatMap((t) => trace.of(t)),
    ),
  );
  incident.harm.forEach((harm, i) => trace.explain(`${at}/harm/${i}`, trace.of(harm)));
  incident.damage.forEach((damage, i) => trace.explain(`${at}/damage/${i}`, trace.of(damage)));
  for (const aspect of ['means', 'outcome'] as const) {
    const grounds = frames.flatMap((f) => trace.of(f.evidence, aspect));
    incident[aspect].forEach((value, i) =>
      trace.explain(
        `${at}/${aspect}/${i}`,
        grounds.filter((g) => g.rule === listId(notes.words.pack.code, aspect, value)),
      ),
    );
  }
  const surest = frames.filter((f) => f.certainty === incident.certainty);
  trace.explain(
    `${at}/certainty`,
    surest.flatMap((f) => trace.of(f.evidence, 'certainty')),
  );
  if (incident.background)
    trace.explain(
      `${at}/background`,
      frames.flatMap((f) => trace.of(f.evidence, 'background')),
    );
}

const spansOf = (trace: Trace, spans: readonly Span[]): Ground[] => spans.flatMap((s) => trace.of(s));

/** The word for the actor, and the rule that made it do, suffer or answer what is told. */
function actorGrounds(
  trace: Trace,
  notes: Annotations,
  { draft, perpetrators, context }: Finished,
  actor: Actor,
): Ground[] {
  const parts = draft.frames.flatMap((f) => (actor.role === 'target' ? [f.patients] : [f.agents]));
  const own = parts.flatMap((mentions) =>
    mentions.flatMap((m) =>
      m.id === actor.actorId
        ? [wordOf(notes, m), ...trace.of(mentions).filter((g) => g.first === m.first && g.last === m.last)]
        : [],
    ),
  );
  if (actor.role === 'responder')
    return own.map((g) => (g.rule.startsWith('actor.') ? { ...g, rule: 'actor.responder' } : g));
  const lent = context.inherited.filter((m) => m.id === actor.actorId && perpetrators.includes(m));
  return actor.role === 'perpetrator'
    ? [...own, ...lent.flatMap((m) => [wordOf(notes, m), ground('actor.inherited', m)])]
    : own;
}

const ground = (rule: ReadingRule | PackRule, { first, last }: ActorMention): Ground => ({
  rule,
  first,
  last,
});

/** The list whose word names the actor. */
function wordOf(notes: Annotations, m: ActorMention): Ground {
  const word = inRange(notes.actors, m.first, m.last)[0]?.value;
  if (word?.isUnlisted) return ground('actor.unlisted', m);
  if (!word && m.side === 'crowd') return ground('actor.crowd', m);
  if (!word || word.isNamed) return ground(nameId(m.id), m);
  return ground(listId(notes.words.pack.code, 'actor', word.id), m);
}

const SAID = {
  claimed: 'responsibility.claimed',
  denied: 'responsibility.denied',
  attributed: 'responsibility.attributed',
  unclaimed: 'responsibility.unclaimed',
} as const satisfies Record<Exclude<Incident['responsibility']['status'], 'unknown'>, ReadingRule>;

/** Who claimed, denied or is blamed in which words; or whose hand the incident's own words name. */
export function explainResponsibility(
  trace: Trace,
  notes: Annotations,
  index: number,
  responsibility: Incident['responsibility'],
  { claims, strikes, denials, attributions, unclaimed }: Accountability,
): void {
  const { status, evidence } = responsibility;
  if (status === 'unknown') return;
  const at = `/incidents/${index}/responsibility`;
  const saying = [...claims, ...strikes, ...denials, ...attributions, ...unclaimed].find(
    (s) => s.span === evidence[0],
  );
  if (!saying)
    return trace.explainWords(
      at,
      evidence.map((words) => ({ rule: 'responsibility.perpetrator', evidence: words })),
    );
  const act = 'act' in saying ? saying.act : undefined;
  if (act) noteAct(trace, notes, saying, act);
  trace.explain(at, trace.of(saying));
  trace.explainWords(at, [{ rule: SAID[status], evidence: saying.span }]);
}
