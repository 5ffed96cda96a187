/** What the record holds, as a chronology and lists for a terminal. */
import type { IncidentSummary, OperationRecord, ReportSummary, StatementRecord } from '../../core/records.ts';
import { actorName } from './actors.ts';
import { byTime, capital, heading, hour, plainDay } from './days.ts';
import { hang, list, quoted, shorten, timed } from './layout.ts';
import { paint, type Style } from './style.ts';
import { kindText } from './values.ts';
import { candidates, language, placeText, tollText } from './wording.ts';

const GUTTER = 8;
const LABEL = 17;

type Lines = readonly string[];

function hanging(style: Style, label: string, text: string): Lines {
  return text === '' ? [] : hang(style, { label, text, indent: GUTTER, labelWidth: LABEL });
}

function titleOf(incident: IncidentSummary, style: Style): string {
  return `${placeText(incident.where, style.words)} · ${kindText(incident, style.words)}`;
}

function responsibility(incident: IncidentSummary, style: Style): string {
  const { status, by } = incident.responsibility;
  if (status === 'unknown') return '';
  const name = by === null ? null : actorName(by, incident.perpetrators, style.words);
  return style.words.say.chronology.responsibility[status](name);
}

function incidentLines(incident: IncidentSummary, style: Style): Lines {
  const { say } = style.words;
  const { labels, fields } = say.chronology;
  const actors = list(incident.perpetrators.map((actor) => actor.name));
  const who = [actors || say.chronology.notSaid, responsibility(incident, style)].filter(
    (part) => part !== '',
  );
  return [
    ...timed(style, hour(incident.when, style.words), titleOf(incident, style), GUTTER, 'bold'),
    ...hanging(style, labels.candidates, candidates(incident.where, style.words)),
    ...hanging(style, labels.who, who.join(' · ')),
    ...hanging(style, labels.toll, incident.tolls.map((toll) => tollText(toll, style.words)).join('; ')),
    ...hanging(style, labels.disputed, list(incident.disputed.map((field) => fields[field]))),
    ...hanging(
      style,
      labels.sources,
      `${say.chronology.reports(incident.reports, incident.lineages)} · ${incident.id}`,
    ),
  ];
}

/** The record's incidents by date, earliest first, background apart. */
export function renderIncidents(incidents: readonly IncidentSummary[], style: Style): string {
  const group = (members: readonly IncidentSummary[]): Lines => {
    const sorted = members.toSorted((a, b) => byTime(a.when, b.when));
    return [...Map.groupBy(sorted, (incident) => heading(incident.when, style.words))].flatMap(
      ([title, all]) => [
        '',
        paint(style, ['bold', 'cyan'], capital(title)),
        ...all.flatMap((incident) => incidentLines(incident, style)),
      ],
    );
  };
  const recalled = incidents.filter((incident) => incident.background);
  const title = ['', paint(style, 'bold', style.words.say.chronology.background)];
  return [
    ...group(incidents.filter((incident) => !incident.background)),
    ...(recalled.length === 0 ? [] : [...title, ...group(recalled)]),
  ]
    .slice(1)
    .join('\n');
}

/** Reports, one or two lines each. */
export function renderReports(reports: readonly ReportSummary[], style: Style): string {
  const { say, lang } = style.words;
  return reports
    .flatMap((report) => {
      const facts = [
        report.id,
        report.source ?? '',
        report.publishedAt === null ? '' : plainDay(report.publishedAt, lang),
        language(report.lang, lang),
        say.reports.counts(report.incidents, report.statements),
        report.sensitivity === 'CLEAR' ? '' : `TLP:${report.sensitivity}`,
      ];
      return [
        ...hang(style, {
          text: report.title ?? say.reports.untitled,
          indent: 0,
          labelWidth: 0,
          paint: 'bold',
        }),
        ...hang(style, {
          text: facts.filter((f) => f !== '').join(' · '),
          indent: 2,
          labelWidth: 0,
          paint: 'dim',
        }),
      ];
    })
    .join('\n');
}

/** Statements with their words. */
export function renderStatements(statements: readonly StatementRecord[], style: Style): string {
  const { say, terms } = style.words;
  return statements
    .flatMap((statement) => {
      const speaker = list([statement.speaker, statement.organisation].filter((s) => s !== null));
      const parts = [
        terms.act[statement.act],
        speaker || say.chronology.notSaid,
        statement.when === null ? '' : heading(statement.when, style.words),
        list(statement.places.map((place) => place.name)),
      ];
      const [words] = statement.evidence;
      return [
        ...hang(style, {
          text: parts.filter((p) => p !== '').join(' · '),
          indent: 0,
          labelWidth: 0,
          paint: 'bold',
        }),
        ...(words === undefined
          ? []
          : hang(style, { text: quoted(style, words.quote), indent: 2, labelWidth: 0 })),
        ...hang(style, {
          text: statement.source ?? statement.report.slice(0, 12),
          indent: 2,
          labelWidth: 0,
          paint: 'dim',
        }),
      ];
    })
    .join('\n');
}

/** Operations: how many incidents, when, who, where. */
export function renderOperations(operations: readonly OperationRecord[], style: Style): string {
  const { say } = style.words;
  return operations
    .flatMap((operation) => {
      const parts = [
        say.chronology.operation(operation.incidents.length),
        operation.when === null ? '' : heading(operation.when, style.words),
        hour(operation.when, style.words),
        operation.actor === null ? '' : actorName(operation.actor, [], style.words),
      ];
      const tolls = operation.tolls.map((toll) => tollText(toll, style.words)).join('; ');
      const places = shorten(list(operation.places.map((place) => place.name)), 400);
      const [words] = operation.evidence;
      return [
        ...hang(style, {
          text: parts.filter((p) => p !== '').join(' · '),
          indent: 0,
          labelWidth: 0,
          paint: 'bold',
        }),
        ...hang(style, { text: places, indent: 2, labelWidth: 0 }),
        ...(tolls === '' ? [] : hang(style, { text: tolls, indent: 2, labelWidth: 0 })),
        ...(words === undefined
          ? []
          : hang(style, { text: quoted(style, words.span.quote), indent: 2, labelWidth: 0, paint: 'dim' })),
        ...hang(style, { text: operation.id, indent: 2, labelWidth: 0, paint: 'dim' }),
      ];
    })
    .join('\n');
}
