import type { EventType } from '../../../src/core/findings.ts';
import { READING_RULES, type ReadingRule } from '../../../src/core/readings.ts';
import { EVENT_TYPE_NAMES } from '../record/types.ts';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];
export type Tab =
  | 'overview'
  | 'operations'
  | 'statements'
  | 'corridors'
  | 'analyses'
  | 'briefs'
  | 'intake'
  | 'review'
  | 'sources';
export type Pane = 'list' | 'map';
/** What the view of corridors lists. */
export type RoadTable = 'corridors' | 'access' | 'segments';
/** Which analysis is looked at. */
export type Analysis = 'basis' | 'trends' | 'firsts' | 'precursors' | 'operations' | 'clusters' | 'baselines';
/** From where reports are taken in, and what came that way. */
export type Way = 'text' | 'files' | 'feeds' | 'past';
/** What an open incident shows of itself. */
export type Part = 'ledger' | 'readings' | 'novelty' | 'history' | 'decisions';

/** What stands open beside the lists. */
export type Panel =
  | { readonly kind: 'incident'; readonly id: string }
  | { readonly kind: 'review'; readonly item: string }
  | { readonly kind: 'road'; readonly id: string }
  | { readonly kind: 'corridor'; readonly id: string }
  | { readonly kind: 'report'; readonly key: string; readonly span: readonly [number, number] | null }
  | { readonly kind: 'news' }
  | { readonly kind: 'read' };

/** All that the page shows and that a link can share. */
export interface View {
  readonly lang: 'fr' | 'en' | null;
  readonly tab: Tab;
  /** Which pane a narrow screen shows. */
  readonly pane: Pane;
  readonly from: string | null;
  readonly to: string | null;
  readonly types: readonly EventType[];
  readonly actor: string;
  readonly text: string;
  /** What is searched for everywhere; null: the search is closed. */
  readonly search: string | null;
  /** Whether statements are listed word for word, and not as a board of their lives. */
  readonly words: boolean;
  readonly background: boolean;
  readonly box: Box | null;
  readonly operation: string | null;
  /** The day at whose end the record is looked at; null: now. */
  readonly asOf: string | null;
  readonly part: Part;
  /** The rule by which an open incident is read, where it shows readings. */
  readonly rule: ReadingRule;
  /** Whether the map shows roads in every view; in that of corridors it always does. */
  readonly roads: boolean;
  readonly table: RoadTable;
  readonly analysis: Analysis;
  /** Whether clusters are looked for in all of the past, and not only up to the last day. */
  readonly back: boolean;
  /** Names from where places are reached; the server's own where empty. */
  readonly hubs: readonly string[];
  /** What a brief covers, by name; empty: the whole record. */
  readonly area: string;
  /** Day of the last brief, against which changes are told. */
  readonly last: string | null;
  readonly way: Way;
  /** The intake that is looked at. */
  readonly intake: string | null;
  /** The saved brief that is edited: its id, "new" for one that is not saved yet; null: the draft is read. */
  readonly saved: string | null;
  /** Which version of it; null: the last. */
  readonly version: number | null;
  /** What is laid out for paper instead of the page. */
  readonly print: 'access' | null;
  readonly panel: Panel | null;
}

export const HOME: View = {
  lang: null,
  tab: 'overview',
  pane: 'list',
  from: null,
  to: null,
  types: [],
  actor: '',
  text: '',
  search: null,
  words: false,
  background: false,
  box: null,
  operation: null,
  asOf: null,
  part: 'ledger',
  rule: 'vigie',
  roads: false,
  table: 'corridors',
  analysis: 'basis',
  back: false,
  hubs: [],
  area: '',
  last: null,
  way: 'files',
  intake: null,
  saved: null,
  version: null,
  print: null,
  panel: null,
};

/** In the order of the page. */
export const TABS: readonly Tab[] = [
  'overview',
  'operations',
  'statements',
  'corridors',
  'analyses',
  'briefs',
  'intake',
  'review',
  'sources',
];
export const ROAD_TABLES: readonly RoadTable[] = ['corridors', 'access', 'segments'];
export const ANALYSES: readonly Analysis[] = [
  'basis',
  'trends',
  'firsts',
  'precursors',
  'operations',
  'clusters',
  'baselines',
];
export const WAYS: readonly Way[] = ['files', 'text', 'feeds', 'past'];
export const PARTS: readonly Part[] = ['ledger', 'readings', 'novelty', 'history', 'decisions'];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The view that a query string stands for; what it does not understand is left at its rest value. */
export function parseAddress(search: string): View {
  const query = new URLSearchParams(search);
  const lang = query.get('lang');
  return {
    lang: lang === 'fr' || lang === 'en' ? lang : null,
    // A view that it does not know, as one of an older address, is the overview.
    tab: TABS.find((tab) => tab === query.get('view')) ?? HOME.tab,
    pane: query.get('pane') === 'map' ? 'map' : 'list',
    from: dayOrNull(query.get('from')),
    to: dayOrNull(query.get('to')),
    types: EVENT_TYPE_NAMES.filter((type) => query.getAll('type').includes(type)),
    actor: query.get('actor') ?? '',
    text: query.get('q') ?? '',
    search: query.get('search'),
    words: query.get('words') === '1',
    background: query.get('background') === '1',
    box: boxOrNull(query.get('box')),
    operation: query.get('operation'),
    asOf: dayOrNull(query.get('asOf')),
    part: PARTS.find((part) => part === query.get('part')) ?? 'ledger',
    rule: READING_RULES.find((rule) => rule === query.get('rule')) ?? HOME.rule,
    roads: query.get('roads') === '1',
    table: ROAD_TABLES.find((table) => table === query.get('table')) ?? 'corridors',
    analysis: ANALYSES.find((analysis) => analysis === query.get('analysis')) ?? HOME.analysis,
    back: query.get('back') === '1',
    hubs: query.getAll('hub').filter((hub) => hub !== ''),
    area: query.get('area') ?? '',
    last: dayOrNull(query.get('last')),
    way: WAYS.find((way) => way === query.get('way')) ?? HOME.way,
    intake: query.get('intake'),
    saved: savedOrNull(query.get('saved')),
    version: versionOrNull(query.get('version')),
    print: query.get('print') === 'access' ? 'access' : null,
    panel: panelOf(query),
  };
}

/** The query string of a view, empty or beginning with "?"; rest values are left out. */
export function formatAddress(view: View): string {
  const query = new URLSearchParams();
  const set = (key: string, value: string | null): void => {
    if (value !== null && value !== '') query.append(key, value);
  };
  if (view.tab !== HOME.tab) set('view', view.tab);
  if (view.pane !== 'list') set('pane', view.pane);
  set('from', view.from);
  set('to', view.to);
  for (const type of view.types) set('type', type);
  set('actor', view.actor);
  set('q', view.text);
  if (view.search !== null) query.append('search', view.search);
  if (view.words) set('words', '1');
  if (view.background) set('background', '1');
  set('box', view.box?.join(',') ?? null);
  set('operation', view.operation);
  set('asOf', view.asOf);
  if (view.part !== 'ledger') set('part', view.part);
  if (view.rule !== HOME.rule) set('rule', view.rule);
  if (view.roads) set('roads', '1');
  if (view.table !== 'corridors') set('table', view.table);
  if (view.analysis !== HOME.analysis) set('analysis', view.analysis);
  if (view.back) set('back', '1');
  for (const hub of view.hubs) set('hub', hub);
  set('area', view.area);
  set('last', view.last);
  if (view.way !== HOME.way) set('way', view.way);
  set('intake', view.intake);
  set('saved', view.saved);
  set('version', view.version === null ? null : String(view.version));
  setPanel(view.panel, set);
  set('print', view.print);
  set('lang', view.lang);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

function setPanel(panel: Panel | null, set: (key: string, value: string | null) => void): void {
  if (panel?.kind === 'incident') set('incident', panel.id);
  if (panel?.kind === 'review') set('item', panel.item);
  if (panel?.kind === 'road') set('road', panel.id);
  if (panel?.kind === 'corridor') set('corridor', panel.id);
  if (panel?.kind === 'report') {
    set('report', panel.key);
    set('span', panel.span?.join('-') ?? null);
  }
  if (panel?.kind === 'news') set('news', '1');
  if (panel?.kind === 'read') set('read', '1');
}

function panelOf(query: URLSearchParams): Panel | null {
  const incident = query.get('incident');
  if (incident !== null && incident !== '') return { kind: 'incident', id: incident };
  const item = query.get('item');
  if (item !== null && item !== '') return { kind: 'review', item };
  const road = query.get('road');
  if (road !== null && road !== '') return { kind: 'road', id: road };
  const corridor = query.get('corridor');
  if (corridor !== null && corridor !== '') return { kind: 'corridor', id: corridor };
  const report = query.get('report');
  if (report !== null && report !== '')
    return { kind: 'report', key: report, span: spanOrNull(query.get('span')) };
  if (query.get('news') === '1') return { kind: 'news' };
  return query.get('read') === '1' ? { kind: 'read' } : null;
}

function dayOrNull(text: string | null): string | null {
  return text !== null && ISO_DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

const savedOrNull = (text: string | null): string | null =>
  text !== null && /^(?:new|brf-[0-9a-f]{12})$/.test(text) ? text : null;

const versionOrNull = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;

function boxOrNull(text: string | null): Box | null {
  const [west, south, east, north, ...rest] = (text ?? '').split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const isSound = rest.length === 0 && [west, south, east, north].every(Number.isFinite) && south <= north;
  return isSound ? [west, south, east, north] : null;
}

function spanOrNull(text: string | null): readonly [number, number] | null {
  const match = /^(\d+)-(\d+)$/.exec(text ?? '');
  return match === null ? null : [Number(match[1]), Number(match[2])];
}
