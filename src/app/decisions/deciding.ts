/** From what somebody asks to have decided to what the journal keeps: ids become anchors that outlast re-reading. */
import type {
  ClaimAnchor,
  DecisionBody,
  DecisionRequest,
  MentionAnchor,
  RulingSide,
} from '../../core/decisions.ts';
import { PAIR_RULINGS } from '../../core/decisions.ts';
import { CREDIBILITIES, RELIABILITIES } from '../../core/grades.ts';
import { isIsoDay } from '../../core/calendar.ts';
import { VigieError } from '../../core/errors.ts';
import type { MentionKey, MentionStand, RecordStore } from '../../core/ports.ts';
import type { IncidentDetail } from '../../core/records.ts';
import { ROAD_STATUSES } from '../../core/roads.ts';
import { parseCorrection } from '../../fusion/index.ts';
import { corridorProblem, wellKnownCorridors } from '../../corridors/index.ts';
import type { OpenedRoads } from '../roads/open.ts';
import { corridorsDefined, nodeOf } from '../roads/named.ts';
import { anchorOf, entered, openBook } from './book.ts';
import type { UiLang } from '../messages.ts';
import type { DecisionMessages } from './messages.ts';

const MAX_NAME = 200;
const MAX_WHY = 2000;

/** What checking a request needs. */
export interface Deciding {
  readonly store: RecordStore;
  readonly say: DecisionMessages;
  readonly lang: UiLang;
  /** The roads in use. */
  readonly roads: Pick<OpenedRoads, 'network'>;
  /** ISO day of the decision. */
  readonly today: string;
}

/**
 * Who decides and why, trimmed.
 * @throws VigieError `bad_input` where nobody is named or too much is said
 */
export function stampOf(
  { by, why = '' }: DecisionRequest,
  say: DecisionMessages,
): { by: string; why: string } {
  const stamp = { by: by.trim(), why: why.trim() };
  if (stamp.by === '') throw new VigieError('bad_input', say.nobody);
  if (stamp.by.length > MAX_NAME) throw new VigieError('bad_input', say.tooLong('by', MAX_NAME));
  if (stamp.why.length > MAX_WHY) throw new VigieError('bad_input', say.tooLong('why', MAX_WHY));
  return stamp;
}

/**
 * What is decided, in terms that hold after re-reading.
 * @throws VigieError `not_found`, `bad_input`, `conflict`
 */
export function bodyOf(request: DecisionRequest, deciding: Deciding): Promise<DecisionBody> {
  switch (request.kind) {
    case 'pair':
      return pairBody(request, deciding);
    case 'split':
      return splitBody(request, deciding);
    case 'correct':
      return correctBody(request, deciding);
    case 'reliability':
      return reliabilityBody(request, deciding);
    case 'credibility':
      return credibilityBody(request, deciding);
    case 'road':
      return roadBody(request, deciding);
    case 'corridor':
      return corridorBody(request, deciding);
    case 'withdraw':
      return withdrawBody(request, deciding);
    case 'undo':
      return undoBody(request, deciding);
  }
}

type Asked<K extends DecisionRequest['kind']> = Extract<DecisionRequest, { readonly kind: K }>;

async function pairBody(request: Asked<'pair'>, deciding: Deciding): Promise<DecisionBody> {
  const { ruling } = request;
  oneOf('ruling', ruling, PAIR_RULINGS, deciding.say);
  const [a, b] = [await sideOf(request.a, deciding), await sideOf(request.b, deciding)];
  const inA = new Set(a.map(({ ownId, report }) => `${report} ${ownId}`));
  if (b.some(({ ownId, report }) => inA.has(`${report} ${ownId}`)))
    throw new VigieError('bad_input', deciding.say.bothSides);
  return { kind: 'pair', ruling, a, b };
}

async function sideOf(side: RulingSide, deciding: Deciding): Promise<readonly MentionAnchor[]> {
  const incident = await incidentOf(side.incident, deciding);
  const stands = await standsOf(incident, deciding.store);
  if (side.mentions === undefined) return stands.map(anchorOf);
  if (side.mentions.length === 0) throw new VigieError('bad_input', deciding.say.noMentions);
  return side.mentions.map((key) => anchorOf(standOf(key, stands, incident, deciding)));
}

async function splitBody(request: Asked<'split'>, deciding: Deciding): Promise<DecisionBody> {
  const incident = await incidentOf(request.incident, deciding);
  const stands = await standsOf(incident, deciding.store);
  const leaving = new Set(request.mentions.map((key) => standOf(key, stands, incident, deciding)));
  const staying = stands.filter((stand) => !leaving.has(stand));
  if (leaving.size === 0) throw new VigieError('bad_input', deciding.say.noMentions);
  if (staying.length === 0) throw new VigieError('bad_input', deciding.say.nothingStays);
  return { kind: 'pair', ruling: 'different', a: staying.map(anchorOf), b: [...leaving].map(anchorOf) };
}

async function correctBody(request: Asked<'correct'>, deciding: Deciding): Promise<DecisionBody> {
  const value = parseCorrection(request.field, request.value, deciding.lang);
  const incident = await incidentOf(request.incident, deciding);
  const [earliest] = await standsOf(incident, deciding.store);
  if (earliest === undefined) throw new VigieError('not_found', deciding.say.noIncident(request.incident));
  return { kind: 'correct', mention: anchorOf(earliest), field: request.field, value };
}

async function reliabilityBody(
  request: Asked<'reliability'>,
  { store, say }: Deciding,
): Promise<DecisionBody> {
  oneOf('grade', request.grade, RELIABILITIES, say);
  const known = await store.sources();
  if (!known.some(({ name }) => name === request.source))
    throw new VigieError('not_found', say.noSource(request.source));
  return { kind: 'reliability', source: request.source, grade: request.grade };
}

async function credibilityBody(request: Asked<'credibility'>, deciding: Deciding): Promise<DecisionBody> {
  const { say, store } = deciding;
  oneOf('grade', request.grade, CREDIBILITIES, say);
  const incident = await incidentOf(request.incident, deciding);
  const found = incident.claims.find(({ id }) => id === request.claim);
  if (found === undefined || found.decision !== null)
    throw new VigieError('not_found', say.noClaim(request.claim, incident.id));
  const stands = await standsOf(incident, store);
  const stand = standOf({ report: found.report, incident: found.mention }, stands, incident, deciding);
  const claim: ClaimAnchor = { ...anchorOf(stand), claim: found.id };
  return { kind: 'credibility', claim, grade: request.grade };
}

async function roadBody(request: Asked<'road'>, { say, today, roads }: Deciding): Promise<DecisionBody> {
  const { segment, status, from = today, until = null } = request;
  oneOf('status', status, ROAD_STATUSES, say);
  for (const day of [from, until])
    if (day !== null && !isIsoDay(day)) throw new VigieError('bad_input', say.noDay(day));
  if (until !== null && until < from) throw new VigieError('bad_input', say.endsBefore(from, until));
  if (!roads.network().segments.some(({ id }) => id === segment))
    throw new VigieError('not_found', say.noSegment(segment));
  return { kind: 'road', segment, status, from, until };
}

async function corridorBody(request: Asked<'corridor'>, deciding: Deciding): Promise<DecisionBody> {
  const { store, roads, lang } = deciding;
  const network = roads.network();
  const { corridor, name } = request;
  const via = request.via.map((place) => nodeOf(network, place, lang));
  const { standing } = await openBook(store);
  const others = [...corridorsDefined(standing), ...wellKnownCorridors()];
  const problem = corridorProblem(network, { id: corridor, name, via }, others);
  if (problem !== null) throw new VigieError('bad_input', problem[lang]);
  return { kind: 'corridor', corridor, name, via };
}

async function withdrawBody(request: Asked<'withdraw'>, { store, say }: Deciding): Promise<DecisionBody> {
  const report = await store.records.report(request.report);
  if (report === null) throw new VigieError('not_found', say.noReport(request.report));
  if (report.withdrawal !== null) throw new VigieError('conflict', say.withdrawnAlready(report.id));
  return { kind: 'withdraw', report: report.digest };
}

async function undoBody(request: Asked<'undo'>, { store, say }: Deciding): Promise<DecisionBody> {
  const found = entered(await store.decisions()).find(({ decision }) => decision.id === request.decision);
  if (found === undefined) throw new VigieError('not_found', say.noDecision(request.decision));
  if (found.undoneBy !== null) throw new VigieError('conflict', say.undoneAlready(request.decision));
  return { kind: 'undo', decision: request.decision };
}

async function incidentOf(id: string, { store, say }: Deciding): Promise<IncidentDetail> {
  const incident = await store.records.incident(id);
  if (incident === null) throw new VigieError('not_found', say.noIncident(id));
  return incident;
}

/** Where the mentions of an incident stand, in its own order. */
async function standsOf(incident: IncidentDetail, store: RecordStore): Promise<readonly MentionStand[]> {
  const stands = await store.standsOf(incident.mentions.map(({ report }) => report.digest));
  return incident.mentions.flatMap(({ report, incident: id }) =>
    stands.filter((stand) => stand.report === report.digest && stand.incident === id),
  );
}

function standOf(
  key: MentionKey,
  stands: readonly MentionStand[],
  { id }: IncidentDetail,
  { say }: Deciding,
): MentionStand {
  const found = stands.find(({ report, incident }) => report === key.report && incident === key.incident);
  if (found === undefined)
    throw new VigieError('not_found', say.noMention(`${key.report.slice(0, 12)}/${key.incident}`, id));
  return found;
}

function oneOf<T>(name: string, value: T, expected: readonly T[], say: DecisionMessages): void {
  if (!expected.includes(value))
    throw new VigieError('bad_input', say.notOneOf(name, String(value), expected.join(', ')));
}
