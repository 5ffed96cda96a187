/** Datasets of others, and the record lined up with them, for a terminal. */
import type { BaselineReport } from '../../app/index.ts';
import type {
  BaselineEvent,
  BaselineHolding,
  LineUp,
  LineUpAlone,
  LineUpIncident,
  LineUpMatch,
  LineUps,
  NotCovered,
} from '../../core/analysis/baseline.ts';
import type { BaselineMessages } from '../messages/baselines.en.ts';
import { plainDay } from './days.ts';
import { hang, oneLine, wrap } from './layout.ts';
import { paint, type Style } from './style.ts';

const INDENT = 4;
const LABEL = 12;
/** More countries than this are counted. */
const MOST_COUNTRIES = 12;

/** What is held of a dataset. */
export function renderHolding(holding: BaselineHolding, style: Style): string {
  return [headOf(holding, style), ...factsOf(holding, style)].join('\n');
}

/** The same after an import, with what became of the rows. */
export function renderImport(report: BaselineReport, style: Style): string {
  const { rows, badRows, labels } = style.words.say.baselines;
  const counts = (['added', 'updated', 'unchanged', 'outdated', 'repeated'] as const).flatMap((kind) =>
    report[kind] > 0 ? [rows[kind](report[kind])] : [],
  );
  return [
    headOf(report, style),
    ...line(style, labels.rows, counts.join(' · ')),
    ...line(style, labels.bad, report.bad > 0 ? badRows(report.bad) : ''),
    ...factsOf(report, style),
  ].join('\n');
}

function headOf({ name, releases, events }: BaselineHolding, style: Style): string {
  const title = [name, ...releases].join(' ');
  return `${paint(style, 'bold', title)} · ${style.words.say.baselines.events(events)}`;
}

function factsOf(holding: BaselineHolding, style: Style): readonly string[] {
  const { baselines: say } = style.words.say;
  const { lang } = style.words;
  const covers = holding.coverage.map(
    ({ from, to, countries }) =>
      `${say.span(plainDay(from, lang), plainDay(to, lang))} · ${countries.length > MOST_COUNTRIES ? say.countries(countries.length) : countries.join(', ')}`,
  );
  const files = holding.imports.map(({ file, rows }) => say.file(file, rows));
  return [
    ...covers.flatMap((text, i) => line(style, i === 0 ? say.labels.covers : '', text)),
    ...line(style, say.labels.files, files.join(', ')),
    ...line(style, say.labels.source, `${holding.attribution} · ${holding.licence}`),
    ...line(style, say.labels.keep, holding.mayBeHandedOn ? '' : say.keep),
  ];
}

/** No line where there is nothing to say. */
const line = (style: Style, label: string, text: string): readonly string[] =>
  text === '' ? [] : hang(style, { label, text, indent: INDENT, labelWidth: LABEL });

/** The record against every dataset. */
export function renderLineUps(all: LineUps, names: ReadonlyMap<string, string>, style: Style): string {
  const incidents = new Map(all.incidents.map((incident) => [incident.id, incident]));
  return all.lineUps
    .map((one) => {
      const events = new Map(
        all.events.flatMap((event) => (event.dataset === one.dataset ? [[event.id, event] as const] : [])),
      );
      return new Page(all, one, incidents, events, style).lines(names.get(one.dataset) ?? one.dataset);
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** One comparison. */
class Page {
  readonly #all: LineUps;
  readonly #one: LineUp;
  readonly #incidents: ReadonlyMap<string, LineUpIncident>;
  readonly #events: ReadonlyMap<string, BaselineEvent>;
  readonly #style: Style;

  constructor(
    all: LineUps,
    one: LineUp,
    incidents: ReadonlyMap<string, LineUpIncident>,
    events: ReadonlyMap<string, BaselineEvent>,
    style: Style,
  ) {
    [this.#all, this.#one, this.#incidents, this.#events, this.#style] = [all, one, incidents, events, style];
  }

  get #say(): BaselineMessages {
    return this.#style.words.say.baselines;
  }

  lines(name: string): readonly string[] {
    const { counts, shareHeld, matched, onlyHere, onlyThere, notCovered, caveats } = this.#one;
    const { lang } = this.#style.words;
    const { span, countries } = this.#all;
    const when = span === null ? '' : this.#say.span(plainDay(span.from, lang), plainDay(span.to, lang));
    const left = Object.values(counts.notCovered).reduce((sum, n) => sum + n, 0);
    return [
      ...this.#wrapped(
        `${paint(this.#style, 'bold', name)} · ${this.#say.compared(counts.here, counts.there)}, ${when} · ${countries.join(', ')}`,
      ),
      ...this.#wrapped(this.#say.counts(counts.matched, counts.onlyHere, counts.onlyThere)),
      ...(left > 0 ? this.#wrapped(this.#say.notCompared(left, this.#whys())) : []),
      ...(shareHeld === null ? [] : this.#wrapped(this.#say.share(this.#say.percent(shareHeld)))),
      ...this.#group('matched', matched, counts.matched, (one) => this.#match(one)),
      ...this.#group('onlyHere', onlyHere, counts.onlyHere, (one) =>
        this.#alone(one, this.#incident(one.id)),
      ),
      ...this.#group('onlyThere', onlyThere, counts.onlyThere, (one) =>
        this.#alone(one, this.#event(one.id)),
      ),
      ...this.#group('notCovered', notCovered, left, ({ id, why }) => [
        `${this.#incident(id)} · ${this.#say.why[why]}`,
      ]),
      '',
      ...caveats.flatMap((caveat) => this.#wrapped(`· ${caveat[lang]}`)),
    ];
  }

  #wrapped(text: string): readonly string[] {
    return wrap(text, this.#style.width);
  }

  #whys(): string {
    return Object.entries(this.#one.counts.notCovered)
      .flatMap(([why, n]) => (n > 0 ? [`${n} ${this.#say.why[why as NotCovered]}`] : []))
      .join(', ');
  }

  /** A heading, then each with a first line and those that hang under it. */
  #group<T>(
    name: keyof BaselineMessages['groups'],
    items: readonly T[],
    total: number,
    linesOf: (item: T) => readonly string[],
  ): readonly string[] {
    if (total === 0) return [];
    const style = this.#style;
    const more = total - items.length;
    return [
      '',
      paint(style, 'bold', `${this.#say.groups[name]} (${total.toLocaleString(style.words.lang)})`),
      ...items.flatMap((item) =>
        linesOf(item).flatMap((text, i) =>
          hang(style, { text, indent: i === 0 ? 2 : INDENT, labelWidth: 0, paint: i === 0 ? [] : 'dim' }),
        ),
      ),
      ...(more > 0 ? [`  ${this.#say.more(more)}`] : []),
    ];
  }

  #match({ incident, event, chance, reasons, other }: LineUpMatch): readonly string[] {
    const { lang } = this.#style.words;
    return [
      `${this.#incident(incident)} ↔ ${this.#event(event)} · ${this.#say.percent(chance)}`,
      ...reasons.map(({ weight, said }) => `${weight > 0 ? '+' : weight < 0 ? '−' : '·'} ${said[lang]}`),
      ...(other === null ? [] : [this.#say.other(other.event, this.#say.percent(other.chance))]),
    ];
  }

  #alone({ nearest }: LineUpAlone, head: string): readonly string[] {
    if (nearest === null) return [head];
    const { id, distanceKm, gapDays, takenFor } = nearest;
    const near = this.#say.nearest(`${id}, ${distanceKm.toLocaleString(this.#style.words.lang)} km`, gapDays);
    return [head, takenFor === null ? near : `${near} · ${this.#say.takenFor(takenFor)}`];
  }

  #incident(id: string): string {
    const found = this.#incidents.get(id);
    if (!found) return id;
    const { days, place, actors } = found;
    const day = days === null ? this.#say.undated : this.#days(days);
    const who = actors.length > 0 ? ` · ${actors.join(', ')}` : '';
    return oneLine(`${day} ${place ?? this.#say.noPlace}${who} · ${id}`);
  }

  #event(id: string): string {
    const found = this.#events.get(id);
    if (!found) return id;
    const { days, where, actors, deaths } = found;
    const who = actors.length > 0 ? ` · ${actors.map(({ name }) => name).join(', ')}` : '';
    const dead = this.#say.deaths(deaths.best, bracketOf(deaths));
    return oneLine(`${this.#days(days)} ${where.name}${who} · ${dead} · ${id}`);
  }

  #days = ({ start, end }: { start: string; end: string }): string =>
    start === end ? start : `${start}/${end.startsWith(start.slice(0, 8)) ? end.slice(8) : end}`;
}

/** " (2–5)"; '' where there is no bracket, or it says no more. */
const bracketOf = ({ low, best, high }: BaselineEvent['deaths']): string =>
  low === null || high === null || (low === best && high === best) ? '' : ` (${low}–${high})`;
