/**
 * The Findings contract, `vigie.findings/1`: what reading one report yields.
 * Every stage after reading (fusion, store, API, exports, web) is built on these shapes.
 */

/** Half-open range of UTF-16 code units in `report.text`; `quote === text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export const FINDINGS_SCHEMA = 'vigie.findings/1';

/** ACLED's event types with their sub-event types, most severe first within a type. */
export const EVENT_TYPES = {
  Battles: ['Government regains territory', 'Non-state actor overtakes territory', 'Armed clash'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const;

export type EventType = keyof typeof EVENT_TYPES;
export type SubEventType = (typeof EVENT_TYPES)[EventType][number];

export const ACTOR_TYPES = [
  'state_forces',
  'rebel_group',
  'political_militia',
  'identity_militia',
  'rioters',
  'protesters',
  'civilians',
  'external_forces',
  'media',
  'government',
  'other',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const TARGET_CATEGORIES = [
  'military_base',
  'security_post',
  'border_post',
  'checkpoint',
  'military_convoy',
  'fuel_convoy',
  'civilian_vehicle',
  'government_building',
  'industrial_site',
  'mining_site',
  'road_or_bridge',
  'energy_or_telecom',
  'market',
  'school',
  'health_facility',
  'place_of_worship',
  'village',
  'aid_worker',
  'peacekeepers',
  'airport',
  'residence',
  'livestock_or_crops',
  'other',
] as const;
export type TargetCategory = (typeof TARGET_CATEGORIES)[number];

export const PARTS_OF_DAY = ['night', 'dawn', 'morning', 'midday', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** How sure the report is: stated by its author, reported by a source, hedged, or denied. */
export type Certainty = 'stated' | 'reported' | 'hedged' | 'denied';

/**
 * What the days of a date were reckoned from: the date itself, the day of publication ("mardi"), an event told before
 * ("le lendemain"), or nothing but the tense: news in the perfect, without a day, is of the week up to publication.
 */
export type DateAnchor = 'absolute' | 'publication' | 'event' | 'tense';

/** When something happened. ISO dates, inclusive; clock time local to the place. */
export interface When {
  readonly start: string;
  readonly end: string;
  readonly time: string | null;
  readonly partOfDay: PartOfDay | null;
  /** ACLED: 1 day known, 2 within a week, 3 within a month or more. */
  readonly timePrecision: 1 | 2 | 3;
  readonly anchor?: DateAnchor | undefined;
  readonly evidence: readonly Span[];
}

/** A runner-up, or a candidate of an unresolved name. */
export interface PlaceAlternative {
  readonly placeId: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly probability: number;
}

/** Where something happened. `placeId` null: the name could not be decided; candidates in `alternatives`. */
export interface Place {
  readonly name: string;
  readonly placeId: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  /** ACLED: 1 the place itself, 2 near it or part of a small area, 3 a region. */
  readonly geoPrecision: 1 | 2 | 3;
  readonly radiusKm: number | null;
  /** Chance, 0..1, that `placeId` is the one meant. */
  readonly probability: number | null;
  readonly alternatives: readonly PlaceAlternative[];
  readonly evidence: readonly Span[];
}

export interface Actor {
  readonly role: 'perpetrator' | 'target' | 'responder';
  readonly name: string;
  readonly actorId: string | null;
  readonly actorType: ActorType;
  readonly evidence: readonly Span[];
}

export interface Target {
  readonly category: TargetCategory;
  readonly name: string | null;
  readonly evidence: readonly Span[];
}

export const HARM_EFFECTS = [
  'killed',
  'injured',
  'abducted',
  'missing',
  'detained',
  'released',
  'displaced',
] as const;
export type HarmEffect = (typeof HARM_EFFECTS)[number];
export const HARMED_PARTIES = ['civilians', 'state_forces', 'armed_group', 'mixed', 'unknown'] as const;
export type HarmedParty = (typeof HARMED_PARTIES)[number];

/** One figure from one speaker. `high` null: no upper bound was given ("plus de 80" is 80..null). */
export interface Harm {
  readonly effect: HarmEffect;
  readonly who: HarmedParty;
  readonly low: number;
  readonly high: number | null;
  /** ISO 3166-1 alpha-2, one a person where counted. */
  readonly nationalities: readonly string[];
  readonly source: string | null;
  readonly certainty: Certainty;
  /** The earlier figure whose place this one takes by its own words ("passé de 5 à 12"); absent where it names none. */
  readonly replaces?: { readonly low: number; readonly high: number | null } | undefined;
  readonly evidence: readonly Span[];
}

export const DAMAGE_EFFECTS = ['burned', 'destroyed', 'damaged', 'looted', 'seized'] as const;
export type DamageEffect = (typeof DAMAGE_EFFECTS)[number];

export interface Damage {
  readonly effect: DamageEffect;
  readonly category: TargetCategory;
  readonly name: string | null;
  readonly count: number | null;
  readonly evidence: readonly Span[];
}

export const MEANS = [
  'small_arms',
  'heavy_weapons',
  'ied',
  'mine',
  'drone',
  'aircraft',
  'artillery',
  'mortar',
  'rocket',
  'suicide_vehicle',
  'suicide_vest',
  'arson',
  'edged_weapons',
  'grenade',
  'other',
] as const;
export type Means = (typeof MEANS)[number];

export const OUTCOMES = ['repelled', 'seized', 'retaken', 'withdrawn', 'ongoing'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const RESPONSIBILITY_STATUSES = ['claimed', 'attributed', 'unclaimed', 'denied', 'unknown'] as const;
export type ResponsibilityStatus = (typeof RESPONSIBILITY_STATUSES)[number];

export interface Responsibility {
  readonly status: ResponsibilityStatus;
  readonly by: string | null;
  readonly evidence: readonly Span[];
}

/** A thing that happened: one place, one day (or unbroken night), one kind of engagement. */
export interface Incident {
  readonly id: string;
  readonly eventType: EventType;
  readonly subEventType: SubEventType;
  readonly summary: string;
  readonly when: When | null;
  readonly where: Place | null;
  readonly actors: readonly Actor[];
  readonly targets: readonly Target[];
  readonly harm: readonly Harm[];
  readonly damage: readonly Damage[];
  readonly means: readonly Means[];
  readonly outcome: readonly Outcome[];
  readonly responsibility: Responsibility;
  readonly certainty: Certainty;
  /** History recalled for context, not this report's news. */
  readonly background: boolean;
  readonly evidence: readonly Span[];
}

/** Incidents that the report presents as one coordinated action. */
export interface Operation {
  readonly id: string;
  readonly incidents: readonly string[];
  readonly places: readonly Place[];
  readonly actor: string | null;
  readonly when: When | null;
  readonly basis: readonly ('stated' | 'same_time' | 'same_claim')[];
  /**
   * Tolls that the report gives for all of it together; absent where there are none. The contract has each on one
   * incident's `harm` too, as the same entry: what is not of that place alone is known by standing here.
   */
  readonly harm?: readonly Harm[] | undefined;
  readonly evidence: readonly Span[];
}

export type StatementAct =
  | 'claim'
  | 'denial'
  | 'threat'
  | 'ultimatum'
  | 'blockade'
  | 'ban'
  | 'curfew'
  | 'lifting'
  | 'toll'
  | 'appeal'
  | 'other';

export interface Statement {
  readonly id: string;
  readonly act: StatementAct;
  readonly speaker: string | null;
  readonly organisation: string | null;
  readonly actorId: string | null;
  readonly when: When | null;
  readonly channel: string | null;
  /** BCP 47: "bm" is Bambara. */
  readonly language: string | null;
  readonly places: readonly Place[];
  readonly addressees: readonly string[];
  readonly condition: string | null;
  readonly evidence: readonly Span[];
}

export type SignalKind =
  | 'patrols'
  | 'searches'
  | 'checkpoints'
  | 'troop_movement'
  | 'warning'
  | 'population_movement'
  | 'closure'
  | 'outage'
  | 'other';

/** Something seen before an incident: reinforced patrols, checkpoints, warnings. */
export interface Signal {
  readonly id: string;
  readonly kind: SignalKind;
  readonly where: Place | null;
  readonly when: When | null;
  /** Id of the incident or operation that it preceded. */
  readonly before: string | null;
  readonly evidence: readonly Span[];
}

/** A named axis: "Kayes–Diboli–Gogui". */
export interface Corridor {
  readonly id: string;
  readonly name: string;
  readonly places: readonly Place[];
  readonly evidence: readonly Span[];
}

/** A judgement of the report's author, kept apart from facts. */
export interface Assessment {
  readonly id: string;
  readonly kind: 'capability' | 'intent' | 'pattern' | 'trend' | 'outlook';
  readonly text: string;
  readonly hedged: boolean;
  readonly evidence: readonly Span[];
}

/** Where the report disagrees with itself or with the map. */
export interface Contradiction {
  readonly id: string;
  readonly kind: 'geography' | 'responsibility' | 'toll' | 'date' | 'outcome';
  readonly note: string;
  readonly evidence: readonly Span[];
}

export interface FindingsReport {
  readonly id: string;
  /** SHA-256 of the content, hex: the same text is known again, whatever its id. */
  readonly digest: string;
  /** BCP 47. */
  readonly lang: string;
  readonly title: string | null;
  /** ISO 8601 date that relative dates are resolved against. */
  readonly publishedAt: string | null;
  readonly text: string;
}

export interface Findings {
  readonly schema: typeof FINDINGS_SCHEMA;
  readonly engine: { readonly version: string; readonly rules: string };
  readonly report: FindingsReport;
  readonly incidents: readonly Incident[];
  readonly operations: readonly Operation[];
  readonly statements: readonly Statement[];
  readonly signals: readonly Signal[];
  readonly corridors: readonly Corridor[];
  readonly assessments: readonly Assessment[];
  readonly contradictions: readonly Contradiction[];
}
