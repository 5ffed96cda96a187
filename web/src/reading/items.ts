import type { Findings, Incident, Operation, Signal, Span, Statement } from '../../../src/core/findings.ts';
import { whenText } from '../format/dates.ts';
import { actorById, actorIn, byActor, languageName } from '../format/names.ts';
import { tollText } from '../format/numbers.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';

export type ItemKind =
  | 'incident'
  | 'operation'
  | 'statement'
  | 'signal'
  | 'corridor'
  | 'assessment'
  | 'contradiction';

/** One thing that was read in a report, in words, with the stretches of text it rests on. */
export interface Item {
  readonly key: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly when: string | null;
  readonly lines: readonly string[];
  readonly isBackground: boolean;
  /** Findings' id of the incident; null for everything else. */
  readonly incident: Incident | null;
  readonly spans: readonly Span[];
}

/** All that was read, incidents and their operations first and in order of time. */
export function itemsOf(findings: Findings, lang: Lang, m: Messages): readonly Item[] {
  const of = (
    kind: ItemKind,
    id: string,
    title: string,
    spans: readonly Span[],
    rest: Partial<Item> = {},
  ): Item => ({
    key: `${kind}/${id}`,
    kind,
    title,
    when: null,
    lines: [],
    isBackground: false,
    incident: null,
    spans,
    ...rest,
  });
  const incidents = findings.incidents.toSorted((a, b) =>
    (a.when?.start ?? '9') < (b.when?.start ?? '9') ? -1 : 1,
  );
  return [
    ...findings.operations.map((op) =>
      of('operation', op.id, operationTitle(op, m), op.evidence, operationRest(op, incidents, lang, m)),
    ),
    ...incidents.map((incident) =>
      of(
        'incident',
        incident.id,
        incidentTitle(incident, m),
        spansOf(incident),
        incidentRest(incident, lang, m),
      ),
    ),
    ...findings.statements.map((s) =>
      of('statement', s.id, m.terms.act[s.act], s.evidence, statementRest(s, lang, m)),
    ),
    ...findings.signals.map((s) =>
      of('signal', s.id, m.terms.signal[s.kind], s.evidence, signalRest(s, lang, m)),
    ),
    ...findings.corridors.map((c) => of('corridor', c.id, c.name, c.evidence)),
    ...findings.assessments.map((a) =>
      of('assessment', a.id, m.terms.assessment[a.kind], a.evidence, { lines: [a.text] }),
    ),
    ...findings.contradictions.map((c) =>
      of('contradiction', c.id, m.terms.contradiction[c.kind], c.evidence, { lines: [c.note] }),
    ),
  ];
}

function incidentTitle(incident: Incident, m: Messages): string {
  return `${incident.where?.name ?? m.list.placeUnknown} · ${m.terms.subEventType[incident.subEventType]}`;
}

function incidentRest(incident: Incident, lang: Lang, m: Messages): Partial<Item> {
  const actors = incident.actors.filter((actor) => actor.role === 'perpetrator');
  const tolls = incident.harm.map((harm) => {
    const said = harm.source === null ? '' : ` – ${harm.source}`;
    return `${tollText(harm, lang, m)}, ${m.terms.harmed[harm.who]}${said}`;
  });
  const { status, by } = incident.responsibility;
  const answers =
    status === 'unknown'
      ? []
      : [
          m.terms.responsibility[status] +
            (by === null ? '' : ` · ${actorIn(actorById(by, incident.actors), lang)}`),
        ];
  return {
    when: incident.when === null ? null : whenText(incident.when, lang, m),
    lines: [
      ...(actors.length > 0
        ? [`${m.list.by} ${actors.map((actor) => byActor(actor, lang)).join(', ')}`]
        : []),
      ...tolls,
      ...answers,
    ],
    isBackground: incident.background,
    incident,
  };
}

/** Every stretch that any value of the incident rests on. */
function spansOf(incident: Incident): readonly Span[] {
  return [
    ...incident.evidence,
    ...(incident.when?.evidence ?? []),
    ...(incident.where?.evidence ?? []),
    ...[...incident.actors, ...incident.targets, ...incident.harm, ...incident.damage].flatMap(
      (part) => part.evidence,
    ),
    ...incident.responsibility.evidence,
  ];
}

function operationTitle(operation: Operation, m: Messages): string {
  return m.operations.title(String(operation.incidents.length));
}

function operationRest(
  operation: Operation,
  incidents: readonly Incident[],
  lang: Lang,
  m: Messages,
): Partial<Item> {
  const lines = operation.basis.map((basis) => m.operations.basis[basis]);
  const own = incidents.filter(({ id }) => operation.incidents.includes(id));
  return {
    when: operation.when === null ? null : whenText(operation.when, lang, m),
    lines:
      operation.actor === null
        ? lines
        : [
            `${m.list.by} ${byActor(
              actorById(
                operation.actor,
                own.flatMap(({ actors }) => actors),
              ),
              lang,
            )}`,
            ...lines,
          ],
  };
}

function statementRest(statement: Statement, lang: Lang, m: Messages): Partial<Item> {
  const who = [statement.speaker, statement.organisation].filter((name) => name !== null).join(', ');
  const how = [
    statement.channel,
    statement.language === null
      ? null
      : `${m.statements.inLanguage} ${languageName(statement.language, lang)}`,
    statement.places.map((place) => place.name).join(', '),
  ].filter((part) => part !== null && part !== '');
  return {
    when: statement.when === null ? null : whenText(statement.when, lang, m),
    lines: [who, how.join(' · '), statement.condition ?? ''].filter((line) => line !== ''),
  };
}

function signalRest(signal: Signal, lang: Lang, m: Messages): Partial<Item> {
  return {
    when: signal.when === null ? null : whenText(signal.when, lang, m),
    lines: signal.where === null ? [] : [signal.where.name],
  };
}
