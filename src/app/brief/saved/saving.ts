/** From what somebody asks to have saved to what the journal keeps. */
import type {
  Brief,
  BriefDesk,
  BriefQuestion,
  Citation,
  CitedReport,
  LooseFigure,
} from '../../../core/brief.ts';
import { canonicalJson, digest } from '../../../core/digest.ts';
import {
  citationsOf,
  MAX_JUDGEMENTS,
  MAX_WORDS,
  NO_EDITS,
  type AddedJudgement,
  type BriefEdits,
} from '../../../core/editing/index.ts';
import { VigieError } from '../../../core/errors.ts';
import type { RecordStore, StoredVersion } from '../../../core/ports.ts';
import type { ReportSummary } from '../../../core/records.ts';
import { TLP, type Tlp } from '../../../core/report.ts';
import type { BriefVersion, NamedDraft, SaveRequest } from '../../../core/saved-briefs.ts';
import type { KeptVersion } from '../../replay.ts';
import { looseFigures } from './figures.ts';
import type { SavedBriefMessages } from './messages.ts';
import { versionIn } from './shelf.ts';

const MAX_NAME = 200;
const MAX_WHY = 2000;

export interface Saving {
  readonly store: RecordStore;
  readonly briefs: BriefDesk;
  readonly say: SavedBriefMessages;
  /** Whether the gazetteer knows a place of this name. */
  readonly isPlace: (name: string) => boolean;
}

/** The draft of a question, and what names it. */
export async function namedDraft(briefs: BriefDesk, question: BriefQuestion): Promise<NamedDraft> {
  const draft = await briefs.brief(question);
  return { digest: digest(canonicalJson(draft)), draft };
}

/** The question that a version is drafted anew by: the same, as the record stands. */
export function questionOf({ draft, clearance }: Pick<BriefVersion, 'draft' | 'clearance'>): BriefQuestion {
  const { area, since, until, last, against } = draft.scope;
  return {
    area: area ?? undefined,
    since,
    until,
    clearance,
    ...(last === null
      ? { against: against === null ? 'none' : `${against.brief}/${against.version}` }
      : { last }),
  };
}

/** What a request is about: the version that it follows, and the draft that its edits are over. */
export async function groundOf(
  request: Omit<SaveRequest, 'by' | 'title'>,
  { store, briefs, say }: Saving,
): Promise<{ readonly from: BriefVersion | null; readonly named: NamedDraft; readonly clearance: Tlp }> {
  const { from: ref, question, redraft = false } = request;
  if (ref === undefined) {
    if (question === undefined) throw new VigieError('bad_input', say.noQuestion);
    const named = await namedDraft(briefs, question);
    return { from: null, named, clearance: question.clearance ?? 'RED' };
  }
  const from = await versionIn(store, ref, 'RED', say);
  if (from === null) throw await missing(store, ref, say);
  const { draft, clearance } = from;
  const named = redraft
    ? await namedDraft(briefs, questionOf(from))
    : { digest: digest(canonicalJson(draft)), draft };
  return { from, named, clearance };
}

async function missing(
  store: RecordStore,
  { brief, version }: { readonly brief: string; readonly version: number },
  say: SavedBriefMessages,
): Promise<VigieError> {
  const last = (await store.briefVersions(brief)).at(-1)?.version.version;
  return new VigieError(
    'not_found',
    last === undefined ? say.noBrief(brief) : say.noVersion(brief, version, last),
  );
}

/** When a version is saved, and under what name it was asked for. */
export interface Occasion {
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  /** Of the last journal entry: with the rest it makes the id of a new brief. */
  readonly sequence: number;
  /** As `requestName` gives it. */
  readonly name: string | null;
}

/**
 * The version that a request comes to.
 * @throws VigieError as `SavedBriefDesk.save`
 */
export async function versionOf(
  request: SaveRequest,
  { at, sequence, name }: Occasion,
  saving: Saving,
): Promise<KeptVersion> {
  const { store, say } = saving;
  const { edits = NO_EDITS, confirmed = [], lang } = request;
  const stamp = stampOf(request, say);
  const { from, named, clearance } = await groundOf(request, saving);
  await refuseStale(from, store, say);
  if (request.draft !== undefined && request.draft !== named.digest)
    throw new VigieError('conflict', say.movedOn);
  const cited = await checkJudgements(named.draft, edits, from, saving);
  checkLengths(edits, say);
  const loose = looseFigures(named.draft, edits, saving.isPlace);
  refuseLoose(loose, confirmed, say);
  const also = await alsoCited(named.draft, cited, store);
  const id = from?.brief ?? `brf-${digest(canonicalJson([sequence, stamp, at])).slice(0, 12)}`;
  const version: StoredVersion = {
    brief: id,
    version: (from?.version ?? 0) + 1,
    from: from?.version ?? null,
    ...stamp,
    lang,
    at,
    clearance,
    sensitivity: strictest(named.draft.sensitivity, also),
    draft: named.digest,
    scope: named.draft.scope,
    edits,
    loose,
    also: also.map(({ digest: of, id: own, title, source, url, publishedAt }): CitedReport => ({
      digest: of,
      id: own,
      title,
      source,
      url,
      publishedAt,
    })),
    ...(name === null ? {} : { request: name }),
  };
  return { version, facts: (await store.briefDraft(named.digest)) === null ? named.draft : null };
}

function stampOf(
  { by, why = '', title }: SaveRequest,
  say: SavedBriefMessages,
): Pick<BriefVersion, 'by' | 'why' | 'title'> {
  const stamp = { by: by.trim(), why: why.trim(), title: title.trim().replaceAll(/\s+/g, ' ') };
  if (stamp.by === '') throw new VigieError('bad_input', say.nobody);
  if (stamp.title === '') throw new VigieError('bad_input', say.noTitle);
  for (const name of ['by', 'title'] as const)
    if (stamp[name].length > MAX_NAME) throw new VigieError('bad_input', say.tooLong(name, MAX_NAME));
  if (stamp.why.length > MAX_WHY) throw new VigieError('bad_input', say.tooLong('why', MAX_WHY));
  return stamp;
}

/** Whoever saves has seen the last version. */
async function refuseStale(
  from: BriefVersion | null,
  store: RecordStore,
  say: SavedBriefMessages,
): Promise<void> {
  if (from === null) return;
  const last = (await store.briefVersions(from.brief)).at(-1)?.version;
  if (last !== undefined && last.version !== from.version)
    throw new VigieError('conflict', say.stale(from.version, last.version, last.by));
}

/** @returns what the judgements cite, once each is known to say something and to rest on words of the record */
async function checkJudgements(
  draft: Brief,
  edits: BriefEdits,
  from: BriefVersion | null,
  { store, say }: Saving,
): Promise<readonly Citation[]> {
  const { judgements } = edits;
  if (judgements.length > MAX_JUDGEMENTS) throw new VigieError('bad_input', say.tooMany(MAX_JUDGEMENTS));
  const ids = new Set<string>();
  for (const judgement of judgements) {
    if (ids.has(judgement.id)) throw new VigieError('bad_input', say.twoOfOneId(judgement.id));
    ids.add(judgement.id);
    refuseEmpty(judgement, draft, say);
  }
  const chosen = judgements.flatMap(({ citations }) => citations);
  await refuseForeign(chosen, knownIn(from), store, say);
  return judgements.flatMap((judgement) => citationsOf(judgement, draft));
}

function refuseEmpty(judgement: AddedJudgement, draft: Brief, say: SavedBriefMessages): void {
  const text = judgement.text.fr ?? judgement.text.en ?? '';
  if (text.trim() === '') throw new VigieError('bad_input', say.saysNothing);
  if (judgement.by.trim() === '') throw new VigieError('bad_input', say.nobody);
  if (judgement.by.length > MAX_NAME) throw new VigieError('bad_input', say.tooLong('by', MAX_NAME));
  if (citationsOf(judgement, draft).length === 0)
    throw new VigieError('bad_input', say.citesNothing(shorten(text)));
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const citationKey = ({ report, span }: Citation): string =>
  `${report} ${span.start} ${span.end} ${span.quote}`;

/** What the version before cites: it was checked then, and a better reader may have moved the words since. */
const knownIn = (from: BriefVersion | null): ReadonlySet<string> =>
  new Set(
    from === null
      ? []
      : [
          ...from.draft.sections.flatMap(({ sentences }) => sentences.flatMap(({ citations }) => citations)),
          ...from.edits.judgements.flatMap(({ citations }) => citations),
        ].map(citationKey),
  );

async function refuseForeign(
  chosen: readonly Citation[],
  known: ReadonlySet<string>,
  store: RecordStore,
  say: SavedBriefMessages,
): Promise<void> {
  for (const citation of chosen) {
    if (known.has(citationKey(citation))) continue;
    const { report, span } = citation;
    const text = (await store.records.report(report))?.findings.report.text;
    if (span.quote === '' || text?.slice(span.start, span.end) !== span.quote)
      throw new VigieError('bad_input', say.notItsWords(shorten(span.quote)));
  }
}

function checkLengths({ reworded, judgements }: BriefEdits, say: SavedBriefMessages): void {
  const written = [...Object.values(reworded), ...judgements.map(({ text }) => text)];
  for (const { fr, en } of written)
    for (const text of [fr, en])
      if (text !== null && text.length > MAX_WORDS)
        throw new VigieError('bad_input', say.tooLong(shorten(text), MAX_WORDS));
}

function refuseLoose(
  loose: readonly LooseFigure[],
  confirmed: readonly LooseFigure[],
  say: SavedBriefMessages,
): void {
  const open = loose.filter(
    ({ key, lang, kind, value, words }) =>
      !confirmed.some(
        (one) =>
          one.key === key &&
          one.lang === lang &&
          one.kind === kind &&
          one.value === value &&
          (kind !== 'person' || one.words === words),
      ),
  );
  const [names, others] = [true, false].map((isName) =>
    open.filter(({ kind }) => (kind === 'person') === isName),
  ) as [typeof open, typeof open];
  const said = [
    ...(others.length === 0 ? [] : [say.loose(others)]),
    ...(names.length === 0 ? [] : [say.names(names)]),
  ];
  if (said.length > 0) throw new VigieError('bad_input', said.join(' '));
}

/** Reports that judgements cite and the draft does not list. */
function alsoCited(
  draft: Brief,
  cited: readonly Citation[],
  store: RecordStore,
): Promise<readonly ReportSummary[]> {
  const listed = new Set(draft.reports.map(({ digest: own }) => own));
  const digests = [...new Set(cited.map(({ report }) => report))].filter((own) => !listed.has(own));
  return digests.length === 0 ? Promise.resolve([]) : store.reportSummaries(digests);
}

const strictest = (drafted: Tlp, also: readonly ReportSummary[]): Tlp =>
  TLP[Math.max(...[drafted, ...also.map(({ sensitivity }) => sensitivity)].map((one) => TLP.indexOf(one)))] ??
  'RED';
