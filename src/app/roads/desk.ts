/** The roads of a record: what reports and people say of them, laid on the network in use. */
import { addDays } from '../../core/calendar.ts';
import type { DecisionRecord } from '../../core/decisions.ts';
import { VigieError } from '../../core/errors.ts';
import type { RecordStore, ToldSince } from '../../core/ports.ts';
import type { RoadIncident } from '../../core/records.ts';
import type { Tlp } from '../../core/report.ts';
import type {
  AccessAnswer,
  AccessQuestion,
  CorridorDetail,
  CorridorSummary,
  RoadChanges,
  RoadDesk,
  RoadFilter,
  RoadRun,
  RoadSpan,
  RoadStatuses,
  SegmentDetail,
} from '../../core/road-desk.ts';
import type { RoadNetwork, RoadSegment, SegmentStatus } from '../../core/roads.ts';
import {
  changesBetween,
  changesSince,
  corridorHistory,
  evidenceOf,
  historyOf,
  RoadAccess,
  roadGraph,
  statusesOn,
  statusOf,
  wayOfCorridor,
  wellKnownCorridors,
  type CorridorDefinition,
  type EvidenceBySegment,
  type RoadGraph,
} from '../../corridors/index.ts';
import { isShownTo } from '../clearance.ts';
import { bookOf, type DecisionBook, openBook } from '../decisions/book.ts';
import type { UiLang } from '../messages.ts';
import { ROAD_DESK_MESSAGES, type RoadDeskMessages } from './desk-messages.ts';
import { corridorsDefined, nodeOf, plainName } from './named.ts';
import { knownBy, newsOf, NOTHING_LEARNT, type RoadsLearnt } from './news.ts';
import type { OpenedRoads } from './open.ts';

/** What the desk is put together from. */
export interface RoadDeskParts {
  readonly roads: OpenedRoads;
  readonly store: () => Promise<RecordStore>;
  readonly now: () => Date;
  readonly lang: UiLang;
}

/** How far back a history goes where nobody says. */
const HISTORY_DAYS = 180;
/** No word on a road holds longer than this many days, but for a person's; see the effects table. */
const LONGEST_WORD_DAYS = 180;

/** The roads as they stood, and were known to stand, at the end of a day. */
interface Standing {
  readonly day: string;
  readonly network: RoadNetwork;
  readonly evidence: EvidenceBySegment;
  /** Corridors that people had defined. */
  readonly defined: readonly CorridorDefinition[];
  readonly leftOut: number;
}

/** What a brief asks as well. */
export interface OpenRoadDesk extends RoadDesk {
  /** How the roads stand and who is cut off, of one look at the record: each by itself costs a reading of half a year. */
  outlook(filter?: RoadFilter): Promise<{ readonly statuses: RoadStatuses; readonly cutOff: AccessAnswer }>;
  /** What came after an entry of the journal made of roads, and of who is reached from the capitals. @param after its sequence number */
  learnt(after: number): Promise<RoadsLearnt>;
}

/** Puts questions to the record and the network in use. */
export function roadDesk(parts: RoadDeskParts): OpenRoadDesk {
  const desk = new Desk(parts);
  return {
    network: () => ({ network: parts.roads.network(), source: desk.source() }),
    statuses: async (filter) => statusesOf(await desk.standing(filter)),
    outlook: async (filter) => {
      const standing = await desk.standing(filter);
      const cutOff = accessOf(desk, standing, { ...filter, states: ['cut_off'] });
      return { statuses: statusesOf(standing), cutOff };
    },
    segment: (id, filter) => desk.segment(id, filter),
    corridors: async (filter) => desk.corridors(await desk.standing(filter)),
    corridor: (name, filter) => desk.corridor(name, filter),
    access: async (question) => accessOf(desk, await desk.standing(question), question),
    alternatives: async (place, question) => {
      const standing = await desk.standing(question);
      const access = desk.accessOn(standing, question);
      return {
        ...access.alternativesTo(desk.nodeOf(place, question?.lang), question?.assumption),
        day: standing.day,
      };
    },
    changes: (question) => desk.changes(question),
    learnt: (after) => desk.learnt(after),
  };
}

function statusesOf({ day, network, evidence, leftOut }: Standing): RoadStatuses {
  const statuses = [...statusesOn(network, evidence, day).values()].filter(isHeardOf);
  return { day, statuses, leftOut };
}

function accessOf(desk: Desk, standing: Standing, question: AccessQuestion = {}): AccessAnswer {
  const { places, ...rest } = desk.accessOn(standing, question).access();
  const { states } = question;
  const asked = states === undefined ? places : places.filter(({ state }) => states.includes(state));
  return { ...rest, places: asked, day: standing.day };
}

const isHeardOf = ({ lastEvidence }: SegmentStatus): boolean => lastEvidence !== null;

class Desk {
  readonly #parts: RoadDeskParts;
  #graph: { readonly network: RoadNetwork; readonly graph: RoadGraph } | null = null;
  /** The last answer of `learnt`: pages ask again at every change, and most changes are of other things. */
  #learnt: { readonly asked: string; readonly answer: Promise<RoadsLearnt> } | null = null;

  constructor(parts: RoadDeskParts) {
    this.#parts = parts;
  }

  #say(lang: UiLang = this.#parts.lang): RoadDeskMessages {
    return ROAD_DESK_MESSAGES[lang];
  }

  source() {
    const { roads } = this.#parts;
    return { imported: roads.imported()?.files.join(', ') ?? null, ...roads.attribution() };
  }

  /** @param from first ISO day of which more than the present status is asked */
  async standing({ asOf, on, clearance = 'RED' }: RoadFilter = {}, from?: string): Promise<Standing> {
    const store = await this.#parts.store();
    const day = on ?? asOf ?? this.#parts.now().toISOString().slice(0, 10);
    const network = this.#parts.roads.network();
    const { matter, leftOut } = cleared(
      await store.toldOfRoadsSince(addDays(from ?? day, -LONGEST_WORD_DAYS), asOf),
      clearance,
    );
    const book = await openBook(store, asOf);
    const evidence = evidenceOf(network, { ...matter, decisions: roadDecisions(book) });
    return { day, network, evidence, defined: corridorsDefined(book.standing), leftOut };
  }

  accessOn({ network, evidence, day }: Standing, { hubs, by, lang }: AccessQuestion = {}): RoadAccess {
    const ids =
      hubs === undefined || hubs.length === 0
        ? this.#capitals(lang)
        : hubs.map((hub) => this.nodeOf(hub, lang));
    const statuses = statusesOn(network, evidence, day).values();
    return new RoadAccess(this.#graphOf(network), statuses, ids, by === undefined ? {} : { by });
  }

  /** The capitals that stand on the network; its ports where none does. */
  #hubs(): readonly string[] {
    const { nodes } = this.#parts.roads.network();
    const capitals = nodes.filter(({ placeId }) => placeId !== null && CAPITALS.has(placeId));
    const hubs = capitals.length > 0 ? capitals : nodes.filter(({ kind }) => kind === 'port');
    return hubs.map(({ id }) => id);
  }

  #capitals(lang: UiLang | undefined): readonly string[] {
    const hubs = this.#hubs();
    if (hubs.length === 0) throw new VigieError('bad_input', this.#say(lang).noHub);
    return hubs;
  }

  nodeOf(asked: string, lang: UiLang = this.#parts.lang): string {
    return nodeOf(this.#parts.roads.network(), asked, lang);
  }

  #graphOf(network: RoadNetwork): RoadGraph {
    if (this.#graph?.network !== network) this.#graph = { network, graph: roadGraph(network) };
    return this.#graph.graph;
  }

  /** Corridors that run on the network in use; those of another network are left out. */
  corridors({ network, evidence, day, defined }: Standing): readonly CorridorSummary[] {
    const users = new Set(defined);
    return [...defined, ...wellKnownCorridors()].flatMap((definition) => {
      const way = wayOfCorridor(network, definition);
      if (way === null) return [];
      const path = way.segments.map(({ id }) => id);
      const all = path.map((id) => statusOf(id, evidence.get(id) ?? [], day));
      const run = corridorHistory(path, evidence, addDays(day, -HISTORY_DAYS), day).at(-1);
      const heard = all.flatMap(({ lastEvidence }) => lastEvidence ?? []);
      // A run begins when something was told; it may have been so before.
      const told = all.filter(({ status }) => status === run?.status).flatMap(({ since }) => since ?? []);
      return [
        {
          id: definition.id,
          name: { fr: definition.name, en: definition.nameEn ?? definition.name },
          origin: users.has(definition) ? 'user' : 'built_in',
          lengthKm: Math.round(way.segments.reduce((sum, { lengthKm }) => sum + lengthKm, 0)),
          nodes: way.nodes.map(({ id }) => id),
          segments: path,
          status: run?.status ?? 'unknown',
          parts: run?.parts ?? path,
          since:
            run === undefined || run.status === 'unknown' ? null : ([run.from, ...told].sort()[0] ?? null),
          lastEvidence: heard.sort().at(-1) ?? null,
        },
      ];
    });
  }

  async corridor(name: string, { from, ...filter }: RoadSpan = {}): Promise<CorridorDetail> {
    const first = from ?? addDays(filter.asOf ?? this.#parts.now().toISOString().slice(0, 10), -HISTORY_DAYS);
    const standing = await this.standing(filter, first);
    const { evidence, day } = standing;
    const asked = plainName(name);
    const found = this.corridors(standing).find(
      (one) => one.id === name || plainName(one.name.fr) === asked || plainName(one.name.en) === asked,
    );
    if (found === undefined) throw new VigieError('not_found', this.#say(filter.lang).noCorridor(name));
    const histories = historyOf(found.segments, evidence, first, day);
    const history = corridorHistory(found.segments, evidence, first, day).map((run): RoadRun => ({
      ...run,
      evidence:
        run.status === 'unknown'
          ? []
          : run.parts.flatMap((part) =>
              (histories.get(part) ?? [])
                .filter((own) => own.from <= run.to && own.to >= run.from && own.status === run.status)
                .flatMap((own) => own.evidence),
            ),
    }));
    const stretches = found.segments.map((id) => this.#detail(this.#segment(id), standing));
    return { ...found, day, stretches, history };
  }

  async segment(id: string, { from, ...filter }: RoadSpan = {}) {
    const segment = this.#segment(id, filter.lang);
    const first = from ?? addDays(filter.asOf ?? this.#parts.now().toISOString().slice(0, 10), -HISTORY_DAYS);
    const standing = await this.standing(filter, first);
    const runs = historyOf([id], standing.evidence, first, standing.day).get(id) ?? [];
    return {
      ...this.#detail(segment, standing),
      day: standing.day,
      history: runs.map(({ from: start, to, status, evidence }): RoadRun => ({
        from: start,
        to,
        status,
        parts: [id],
        evidence,
      })),
      corridors: this.corridors(standing)
        .filter(({ segments }) => segments.includes(id))
        .map(({ id: corridor, name }) => ({ id: corridor, name })),
    };
  }

  #segment(id: string, lang?: UiLang): RoadSegment {
    const found = this.#parts.roads.network().segments.find((segment) => segment.id === id);
    if (found === undefined) throw new VigieError('not_found', this.#say(lang).noSegment(id));
    return found;
  }

  #detail(segment: RoadSegment, { evidence, day }: Standing): SegmentDetail {
    return {
      segment,
      from: this.#nameOf(segment.from),
      to: this.#nameOf(segment.to),
      status: statusOf(segment.id, evidence.get(segment.id) ?? [], day),
    };
  }

  #nameOf(node: string): string {
    return this.#parts.roads.network().nodes.find(({ id }) => id === node)?.name ?? node;
  }

  async learnt(after: number): Promise<RoadsLearnt> {
    const store = await this.#parts.store();
    const { sequence } = await store.applied();
    if (after >= sequence) return NOTHING_LEARNT;
    const day = this.#parts.now().toISOString().slice(0, 10);
    const asked = JSON.stringify([after, sequence, day]);
    if (this.#learnt?.asked !== asked) {
      const answer = this.#learnAfter(after, day, store);
      this.#learnt = { asked, answer };
      // What failed once is asked again.
      answer.catch(() => {
        if (this.#learnt?.answer === answer) this.#learnt = null;
      });
    }
    return this.#learnt.answer;
  }

  async #learnAfter(after: number, day: string, store: RecordStore): Promise<RoadsLearnt> {
    const matter = await store.toldOfRoadsSince(addDays(day, -LONGEST_WORD_DAYS));
    const rows = await store.decisions();
    const standingBy = async (told: ToldSince<RoadIncident>, decided: typeof rows): Promise<Standing> => {
      const network = this.#parts.roads.network();
      const decisions = roadDecisions(await bookOf(decided, store));
      const evidence = evidenceOf(network, { ...told, decisions });
      return { day, network, evidence, defined: [], leftOut: 0 };
    };
    const now = await standingBy(matter, rows);
    const known = rows.filter((row) => row.sequence <= after);
    const then = await standingBy(await knownBy(after, matter, store), known);
    const segments = this.#changed(now, then);
    // Who is reached hangs on the roads alone.
    const places =
      segments.length === 0 || this.#hubs().length === 0 ? [] : this.#reachedOtherwise(then, now);
    return newsOf({ segments, places });
  }

  #changed(now: Standing, then: Standing): RoadChanges['segments'] {
    return changesSince(now.evidence, now.day, then.day, then.evidence).map(({ segment, before, after }) => {
      const road = this.#segment(segment);
      return { segment: road, from: this.#nameOf(road.from), to: this.#nameOf(road.to), before, after };
    });
  }

  #reachedOtherwise(then: Standing, now: Standing, question?: AccessQuestion): RoadChanges['places'] {
    return changesBetween(this.accessOn(then, question).access(), this.accessOn(now, question).access());
  }

  async changes(
    question: AccessQuestion & { readonly since?: string | undefined } = {},
  ): Promise<RoadChanges> {
    const now = await this.standing(question, question.since);
    const since = question.since ?? addDays(now.day, -1);
    if (since >= now.day)
      throw new VigieError('bad_input', this.#say(question.lang).sinceAfter(since, now.day));
    const then = await this.standing({ ...question, asOf: since }, since);
    return {
      day: now.day,
      since,
      segments: this.#changed(now, then),
      places: this.#reachedOtherwise(then, now, question),
    };
  }
}

/** What may be shown to somebody cleared for so much, and how many things may not. */
function cleared(
  matter: ToldSince<RoadIncident>,
  clearance: Tlp,
): { matter: ToldSince<RoadIncident>; leftOut: number } {
  const isShown = isShownTo(clearance);
  const shown = {
    ...matter,
    incidents: matter.incidents.filter(isShown),
    statements: matter.statements.filter(isShown),
    signals: matter.signals.filter(isShown),
  };
  const count = ({ incidents, statements, signals }: ToldSince<RoadIncident>): number =>
    incidents.length + statements.length + signals.length;
  return { matter: shown, leftOut: count(matter) - count(shown) };
}

/** Decisions on roads with what took them back. */
function roadDecisions({ all }: DecisionBook): readonly DecisionRecord[] {
  return all
    .filter(({ decision }) => decision.body.kind === 'road' || decision.body.kind === 'undo')
    .map(({ decision, undoneBy }) => ({ ...decision, undoneBy, incidents: [], strain: null }));
}

/** Capitals of the countries that reports are about, by gazetteer id. */
const CAPITALS: ReadonlySet<string> = new Set([
  'geonames:2460596', // Bamako
  'geonames:2357048', // Ouagadougou
  'geonames:2440485', // Niamey
  'geonames:2253354', // Dakar
  'geonames:2377450', // Nouakchott
  'geonames:2422465', // Conakry
  'geonames:2293538', // Abidjan
  'geonames:2365267', // Lomé
  'geonames:2394819', // Cotonou
]);
