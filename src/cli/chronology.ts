/** What one report says, as a chronology for a terminal. */
import type {
  Findings,
  FindingsReport,
  Incident,
  Operation,
  Signal,
  Span,
  Statement,
} from '../core/findings.ts';
import { actorName } from './rendering/actors.ts';
import { byTime, capital, heading, hour, plainDay } from './rendering/days.ts';
import { hang, list, quoted, shorten, timed, wrap, type Hanging } from './rendering/layout.ts';
import { paint, type Style } from './rendering/style.ts';
import { kindText } from './rendering/values.ts';
import { candidates, damageText, harmText, language, placeText } from './rendering/wording.ts';

const GUTTER = 8;
const LABEL = 17;

type Lines = readonly string[];

const block = (style: Style, label: string, text: string, paints: Hanging['paint'] = []): Lines =>
  text === '' ? [] : hang(style, { label, text, indent: GUTTER, labelWidth: LABEL, paint: paints });

const section = (style: Style, title: string): Lines => [
  '',
  ...hang(style, { text: title, indent: 0, labelWidth: 0, paint: 'bold' }),
];

function quote(style: Style, evidence: readonly Span[]): Lines {
  const [first] = evidence;
  return first === undefined
    ? []
    : hang(style, { text: quoted(style, first.quote), indent: GUTTER, labelWidth: 0, paint: 'dim' });
}

const names = (incident: Incident, role: Incident['actors'][number]['role']): string =>
  list(incident.actors.filter((actor) => actor.role === role).map((actor) => actor.name));

function targetsOf(incident: Incident, style: Style): string {
  return list(
    incident.targets.map(({ category, name }) => {
      const term = style.words.terms.target[category];
      if (name === null) return term;
      return category === 'other' ? name : `${term} (${name})`;
    }),
  );
}

function responsibilityOf(incident: Incident, style: Style): string {
  const { status, by } = incident.responsibility;
  if (status === 'unknown') return '';
  return style.words.say.chronology.responsibility[status](
    by === null ? null : actorName(by, incident.actors, style.words),
  );
}

function tolls(incident: Incident, style: Style): Lines {
  const { toll } = style.words.say.chronology.labels;
  return incident.harm.flatMap((harm, i) =>
    block(style, i === 0 ? toll : '', harmText(harm, style.words), 'yellow'),
  );
}

/** The words it rests on, unless they were just shown: reports tell of many places in one sentence. */
function ownQuote(incident: Incident, before: Incident | undefined, style: Style): Lines {
  const isSame = before?.evidence[0]?.quote === incident.evidence[0]?.quote;
  return isSame ? [] : quote(style, incident.evidence);
}

function incidentLines(incident: Incident, before: Incident | undefined, style: Style): Lines {
  const { say, terms } = style.words;
  const { labels } = say.chronology;
  const hedge = incident.certainty === 'hedged' ? ` (${say.chronology.hedged})` : '';
  const title = `${placeText(incident.where, style.words)} · ${kindText(incident, style.words)}${hedge}`;
  return [
    ...timed(style, hour(incident.when, style.words), title, GUTTER, 'bold'),
    ...(incident.certainty === 'denied' ? block(style, '', say.chronology.denied, 'red') : []),
    ...block(style, labels.candidates, candidates(incident.where, style.words)),
    ...block(style, labels.who, names(incident, 'perpetrator') || say.chronology.notSaid),
    ...block(style, labels.against, names(incident, 'target')),
    ...block(style, labels.responders, names(incident, 'responder')),
    ...block(style, labels.targets, targetsOf(incident, style)),
    ...tolls(incident, style),
    ...block(style, labels.damage, list(incident.damage.map((d) => damageText(d, style.words)))),
    ...block(style, labels.means, list(incident.means.map((m) => terms.means[m]))),
    ...block(style, labels.outcome, list(incident.outcome.map((o) => terms.outcome[o]))),
    ...block(style, labels.responsibility, responsibilityOf(incident, style)),
    ...ownQuote(incident, before, style),
  ];
}

/** Incidents under the heading of their date, earliest first. */
function dated(incidents: readonly Incident[], style: Style): Lines {
  const sorted = incidents.toSorted((a, b) => byTime(a.when, b.when));
  const groups = Map.groupBy(sorted, (incident) => heading(incident.when, style.words));
  return [...groups].flatMap(([title, members]) => [
    '',
    paint(style, ['bold', 'cyan'], capital(title)),
    ...members.flatMap((incident, i) => [
      ...(i === 0 ? [] : ['']),
      ...incidentLines(incident, members[i - 1], style),
    ]),
  ]);
}

function operationLines(operation: Operation, findings: Findings, style: Style): Lines {
  const { say, terms } = style.words;
  const members = findings.incidents.filter((incident) => operation.incidents.includes(incident.id));
  const isClaimed =
    members.length > 0 && members.every((incident) => incident.responsibility.status === 'claimed');
  const told = members.flatMap((incident) => incident.actors);
  const actor = operation.actor === null ? null : actorName(operation.actor, told, style.words);
  const parts = [
    say.chronology.operation(operation.incidents.length),
    hour(operation.when, style.words),
    actor === null ? '' : isClaimed ? say.chronology.claimedBy(actor) : actor,
  ];
  const places = list(operation.places.map((place) => place.name));
  return [
    '',
    ...hang(style, {
      text: parts.filter((p) => p !== '').join(' · '),
      indent: 0,
      labelWidth: 0,
      paint: ['bold', 'green'],
    }),
    ...hang(style, { text: places, indent: GUTTER, labelWidth: 0 }),
    ...hang(style, {
      text: list(operation.basis.map((b) => terms.basis[b])),
      indent: GUTTER,
      labelWidth: 0,
      paint: 'dim',
    }),
    ...quote(style, operation.evidence),
  ];
}

function statementLines(statement: Statement, style: Style): Lines {
  const { say, terms } = style.words;
  const speaker = list([statement.speaker, statement.organisation].filter((s): s is string => s !== null));
  const channel = [
    statement.channel,
    statement.language === null ? null : say.chronology.in(language(statement.language, style.words.lang)),
  ];
  const parts = [
    terms.act[statement.act],
    speaker || say.chronology.notSaid,
    statement.when === null ? '' : heading(statement.when, style.words),
    channel.filter((part) => part !== null).join(' '),
  ];
  return [
    ...timed(style, '', parts.filter((p) => p !== '').join(' · '), GUTTER, 'bold'),
    ...block(
      style,
      say.chronology.labels.place,
      list(statement.places.map((place) => placeText(place, style.words))),
    ),
    ...block(style, say.chronology.labels.addressees, list(statement.addressees)),
    ...block(style, say.chronology.labels.condition, statement.condition ?? ''),
    ...quote(style, statement.evidence),
  ];
}

function signalLines(signal: Signal, style: Style): Lines {
  const parts = [
    style.words.terms.signal[signal.kind],
    signal.where === null ? '' : placeText(signal.where, style.words),
    signal.when === null ? '' : heading(signal.when, style.words),
  ];
  return [
    ...timed(style, '', parts.filter((p) => p !== '').join(' · '), GUTTER, 'bold'),
    ...quote(style, signal.evidence),
  ];
}

function titled(style: Style, title: string, text: string, evidence: readonly Span[]): Lines {
  return [
    ...timed(style, '', text === '' ? title : `${title} · ${text}`, GUTTER, 'bold'),
    ...quote(style, evidence),
  ];
}

/** Its title, else its first line. */
const titleOf = (report: FindingsReport): string =>
  report.title ?? shorten(report.text.split('\n').find((line) => line.trim() !== '') ?? report.id, 90);

function titleLines({ report }: Findings, style: Style): Lines {
  const { say, lang } = style.words;
  const facts = [
    report.id === report.digest ? report.id.slice(0, 12) : report.id,
    language(report.lang, lang),
    report.publishedAt === null ? '' : say.chronology.published(plainDay(report.publishedAt, lang)),
  ];
  return [
    ...wrap(titleOf(report), style.width).map((line) => paint(style, ['bold', 'underline'], line)),
    ...hang(style, {
      text: facts.filter((fact) => fact !== '').join(' · '),
      indent: 0,
      labelWidth: 0,
      paint: 'dim',
    }),
  ];
}

function sections(findings: Findings, style: Style): Lines {
  const { say, terms } = style.words;
  const part = <T>(title: string, items: readonly T[], lines: (item: T) => Lines): Lines =>
    items.length === 0 ? [] : [...section(style, title), ...items.flatMap(lines)];
  return [
    ...part(say.chronology.statements, findings.statements, (s) => statementLines(s, style)),
    ...part(say.chronology.signals, findings.signals, (s) => signalLines(s, style)),
    ...part(say.chronology.corridors, findings.corridors, (c) => titled(style, c.name, '', c.evidence)),
    ...part(say.chronology.assessments, findings.assessments, (a) =>
      titled(
        style,
        `${terms.assessment[a.kind]}${a.hedged ? ` (${say.chronology.hedged})` : ''}`,
        '',
        a.evidence,
      ),
    ),
    ...part(say.chronology.contradictions, findings.contradictions, (c) =>
      titled(style, terms.contradiction[c.kind], c.note, c.evidence),
    ),
  ];
}

/**
 * The chronology of one report: operations, incidents by date, statements, signals, corridors, judgements
 * and contradictions, each with its words; background apart. Ends without a line end.
 */
export function renderFindings(findings: Findings, style: Style): string {
  const news = findings.incidents.filter((incident) => !incident.background);
  const recalled = findings.incidents.filter((incident) => incident.background);
  const isEmpty = findings.incidents.length === 0 && findings.statements.length === 0;
  const background =
    recalled.length === 0
      ? []
      : [...section(style, style.words.say.chronology.background), ...dated(recalled, style)];
  return [
    ...titleLines(findings, style),
    ...(isEmpty ? ['', style.words.say.chronology.nothing] : []),
    ...findings.operations.flatMap((operation) => operationLines(operation, findings, style)),
    ...dated(news, style),
    ...sections(findings, style),
    ...background,
  ].join('\n');
}
