/** The record against a dataset: which incident is which event, and which is in one of the two only. */
import { bestPairs } from '../../core/assignment.ts';
import {
  NOT_COVERED,
  type BaselineEvent,
  type BaselineHolding,
  type LineUp,
  type LineUpAlone,
  type LineUpMatch,
  type LineUpNearest,
  type NotCovered,
} from '../../core/analysis/baseline.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { ActorIds } from './actors.ts';
import { backgroundAround } from './background.ts';
import { whyNotCovered } from './coverage.ts';
import { isInScope, type Scope } from './scope.ts';
import { gapDays, MOST_SLIP, mostKm, traceOfEvent, traceOfIncident, type Trace } from './precision.ts';
import { shareHeld } from './share.ts';
import { Slots } from './slots.ts';
import { oddsOf, reasonsFor, type Candidate, type Compared } from './weigh.ts';
import { caveatsOf } from './words.ts';

/** What is lined up. */
export interface LineUpInput {
  /** All of the record, so that what lies at the edge of the scope finds its match beyond. */
  readonly incidents: readonly AnalysedIncident[];
  /** Those of one dataset, each id once, at least a month beyond the scope on either side. */
  readonly events: readonly BaselineEvent[];
  readonly holding: Pick<BaselineHolding, 'dataset' | 'coverage'>;
  readonly scope: Scope;
  readonly idsOf: ActorIds;
  /** Most of each group that is listed. */
  readonly limit: number;
}

/** Below this, a candidate is not even named as the nearest. */
const LEAST_ODDS = 0.02;
/** More for than against: the least that is taken for a match. */
const MATCH_ODDS = 1;
/** Less, and too many others could be it as well: two equal ones are still paired, three are not. */
const LEAST_CHANCE = 0.4;
/** Fewer incidents do not tell what share of such a dataset holds. */
const LEAST_FOR_SHARE = 20;

/** Pairs one to one what is more alike than chance would have it, the likelihood of the whole being greatest. */
export function lineUp(input: LineUpInput): LineUp {
  return new Comparison(input).result();
}

class Comparison {
  readonly #input: LineUpInput;
  /** Incidents that could be in the dataset, and why the others could not. */
  readonly #incidents: readonly AnalysedIncident[];
  readonly #notCovered: readonly { readonly id: string; readonly why: NotCovered }[];
  readonly #here: readonly Trace[];
  readonly #there: readonly Trace[];
  readonly #backgrounds = new Map<number, number>();
  readonly #share: number;
  readonly #slots: Slots;
  /** Of each incident, and of each event; by odds, greatest first. */
  readonly #ofIncident: readonly (readonly Candidate[])[];
  readonly #ofEvent = new Map<number, Candidate[]>();
  readonly #eventOf = new Map<number, Candidate>();
  readonly #incidentOf = new Map<number, Candidate>();

  constructor(input: LineUpInput) {
    this.#input = input;
    const { incidents, events, holding, scope } = input;
    const judged = incidents.map((incident) => ({ incident, why: whyNotCovered(incident, holding) }));
    this.#notCovered = judged.flatMap(({ incident, why }) =>
      why !== null && isInScope(incident.days, incident.where, scope) ? [{ id: incident.id, why }] : [],
    );
    const compared = judged.flatMap(({ incident, why }) => {
      const trace = why === null ? traceOfIncident(incident) : null;
      return trace === null ? [] : [{ incident, trace }];
    });
    this.#incidents = compared.map(({ incident }) => incident);
    this.#here = compared.map(({ trace }) => trace);
    this.#there = events.map(traceOfEvent);
    this.#slots = new Slots(this.#there);
    const likely = this.#here.map((_trace, incident) => this.#candidatesOf(incident));
    this.#share = shareHeld(likely.map((own) => own.reduce((sum, { odds }) => sum + odds, 0)));
    const prior = this.#share / (1 - this.#share);
    this.#ofIncident = likely.map((own) => own.map((one) => ({ ...one, odds: one.odds * prior })));
    for (const candidate of this.#ofIncident.flat()) {
      const own = this.#ofEvent.get(candidate.event);
      if (own) own.push(candidate);
      else this.#ofEvent.set(candidate.event, [candidate]);
    }
    for (const own of this.#ofEvent.values()) own.sort(byOdds);
    this.#pair();
  }

  #candidatesOf(incident: number): readonly Candidate[] {
    const { idsOf } = this.#input;
    const here = this.#here[incident]!;
    const days = { ...here, first: here.first - MOST_SLIP, last: here.last + MOST_SLIP };
    const found: Candidate[] = [];
    this.#slots.near(
      days,
      (other) => mostKm(here, other),
      (event, km) => found.push({ incident, event, km, odds: 0 }),
    );
    return found
      .map((candidate) => ({ ...candidate, odds: oddsOf(this.#compared(candidate), idsOf) }))
      .filter(({ odds }) => odds >= LEAST_ODDS)
      .sort(byOdds);
  }

  #compared({ incident, event, km }: Candidate): Compared {
    return {
      incident: this.#incidents[incident]!,
      event: this.#input.events[event]!,
      here: this.#here[incident]!,
      there: this.#there[event]!,
      km,
      background: this.#background(event),
    };
  }

  #background(event: number): number {
    const known = this.#backgrounds.get(event);
    if (known !== undefined) return known;
    const made = backgroundAround(this.#there[event]!, this.#slots);
    this.#backgrounds.set(event, made);
    return made;
  }

  #pair(): void {
    const edges = this.#ofIncident.map((own) =>
      own
        .filter(({ odds }) => odds > MATCH_ODDS)
        .map(({ event, odds }) => ({ column: event, weight: Math.log(odds) })),
    );
    for (const [incident, event] of bestPairs(edges)) {
      const candidate = this.#ofIncident[incident]!.find((one) => one.event === event)!;
      if (this.#chance(candidate) < LEAST_CHANCE) continue;
      this.#eventOf.set(incident, candidate);
      this.#incidentOf.set(event, candidate);
    }
  }

  /** That the two are one, given all that either could be instead, or none. */
  #chance({ incident, event, odds }: Candidate): number {
    const sum = (own: readonly Candidate[]): number => own.reduce((total, one) => total + one.odds, 1);
    return odds / Math.max(sum(this.#ofIncident[incident]!), sum(this.#ofEvent.get(event) ?? []));
  }

  result(): LineUp {
    const { events, holding, scope, limit } = this.#input;
    const pairs = [...this.#eventOf.values()]
      .sort((a, b) => a.incident - b.incident)
      .filter(({ incident, event }) => {
        const [one, other] = [this.#incidents[incident]!, events[event]!];
        return isInScope(one.days, one.where, scope) || isInScope(other.days, other.where, scope);
      });
    const onlyHere = this.#incidents.flatMap(({ days, where }, index) =>
      !this.#eventOf.has(index) && isInScope(days, where, scope) ? [index] : [],
    );
    const onlyThere = events.flatMap(({ days, where }, index) =>
      !this.#incidentOf.has(index) && isInScope(days, where, scope) ? [index] : [],
    );
    const notCovered = Object.fromEntries(NOT_COVERED.map((why) => [why, 0])) as Record<NotCovered, number>;
    for (const { why } of this.#notCovered) notCovered[why]++;
    return {
      dataset: holding.dataset,
      counts: {
        here: pairs.length + onlyHere.length,
        there: pairs.length + onlyThere.length,
        matched: pairs.length,
        onlyHere: onlyHere.length,
        onlyThere: onlyThere.length,
        notCovered,
      },
      shareHeld: this.#incidents.length < LEAST_FOR_SHARE ? null : rounded(this.#share),
      matched: pairs.slice(0, limit).map((candidate) => this.#match(candidate)),
      onlyHere: onlyHere.slice(0, limit).map((index) => this.#aloneHere(index)),
      onlyThere: onlyThere
        .map((index) => ({ index, event: events[index]! }))
        .sort(
          (a, b) =>
            a.event.days.start.localeCompare(b.event.days.start) || (a.event.id < b.event.id ? -1 : 1),
        )
        .slice(0, limit)
        .map(({ index }) => this.#aloneThere(index)),
      notCovered: this.#notCovered.slice(0, limit),
      caveats: caveatsOf(holding.dataset),
    };
  }

  #match(candidate: Candidate): LineUpMatch {
    const { incident, event, km } = candidate;
    const compared = this.#compared(candidate);
    const other = this.#ofIncident[incident]!.find((one) => one.event !== event);
    return {
      incident: compared.incident.id,
      event: compared.event.id,
      chance: rounded(this.#chance(candidate)),
      distanceKm: Math.round(km * 10) / 10,
      gapDays: gapDays(compared.here, compared.there),
      reasons: reasonsFor(compared, this.#input.idsOf),
      other:
        other === undefined || this.#chance(other) < 0.05
          ? null
          : { event: this.#input.events[other.event]!.id, chance: rounded(this.#chance(other)) },
    };
  }

  #aloneHere(index: number): LineUpAlone {
    const [nearest] = this.#ofIncident[index]!;
    const taken = nearest && this.#incidentOf.get(nearest.event);
    return {
      id: this.#incidents[index]!.id,
      nearest: nearest
        ? this.#nearest(
            nearest,
            this.#input.events[nearest.event]!.id,
            taken && this.#incidents[taken.incident]!.id,
          )
        : null,
    };
  }

  #aloneThere(index: number): LineUpAlone {
    const [nearest] = this.#ofEvent.get(index) ?? [];
    const taken = nearest && this.#eventOf.get(nearest.incident);
    return {
      id: this.#input.events[index]!.id,
      nearest: nearest
        ? this.#nearest(
            nearest,
            this.#incidents[nearest.incident]!.id,
            taken && this.#input.events[taken.event]!.id,
          )
        : null,
    };
  }

  #nearest(candidate: Candidate, id: string, takenFor: string | undefined): LineUpNearest {
    const compared = this.#compared(candidate);
    return {
      id,
      chance: rounded(this.#chance(candidate)),
      distanceKm: Math.round(candidate.km * 10) / 10,
      gapDays: gapDays(compared.here, compared.there),
      takenFor: takenFor ?? null,
      reasons: reasonsFor(compared, this.#input.idsOf),
    };
  }
}

const byOdds = (a: Candidate, b: Candidate): number =>
  b.odds - a.odds || a.event - b.event || a.incident - b.incident;
/** To a thousandth, and never certain. */
const rounded = (chance: number): number => Math.min(0.999, Math.round(chance * 1000) / 1000);
