/** The contract's terms as English readers know them; fr.ts has the same keys. */
import type * as core from '../findings.ts';
import type { Credibility, Reliability } from '../grades.ts';
import type { RoadStatus } from '../roads.ts';

export interface Vocabulary {
  readonly eventType: Readonly<Record<core.EventType, string>>;
  readonly subEventType: Readonly<Record<core.SubEventType, string>>;
  readonly target: Readonly<Record<core.TargetCategory, string>>;
  /** For one person, and for several. */
  readonly effect: Readonly<Record<core.HarmEffect, readonly [one: string, many: string]>>;
  readonly who: Readonly<Record<core.HarmedParty, string>>;
  readonly damage: Readonly<Record<core.DamageEffect, string>>;
  readonly means: Readonly<Record<core.Means, string>>;
  readonly certainty: Readonly<Record<core.Certainty, string>>;
  readonly outcome: Readonly<Record<core.Outcome, string>>;
  readonly partOfDay: Readonly<Record<core.PartOfDay, string>>;
  readonly act: Readonly<Record<core.StatementAct, string>>;
  readonly signal: Readonly<Record<core.SignalKind, string>>;
  readonly assessment: Readonly<Record<core.Assessment['kind'], string>>;
  readonly contradiction: Readonly<Record<core.Contradiction['kind'], string>>;
  readonly basis: Readonly<Record<core.Operation['basis'][number], string>>;
  /** The Admiralty code (NATO AJP-2.1). */
  readonly reliability: Readonly<Record<Reliability, string>>;
  readonly credibility: Readonly<Record<Credibility, string>>;
  readonly road: Readonly<Record<RoadStatus, string>>;
}

export const en: Vocabulary = {
  eventType: {
    Battles: 'Battle',
    Protests: 'Protest',
    Riots: 'Riot',
    'Explosions/Remote violence': 'Explosion or remote violence',
    'Violence against civilians': 'Violence against civilians',
    'Strategic developments': 'Strategic development',
  },
  subEventType: {
    'Government regains territory': 'government regains territory',
    'Non-state actor overtakes territory': 'non-state actor overtakes territory',
    'Armed clash': 'armed clash',
    'Excessive force against protesters': 'excessive force against protesters',
    'Protest with intervention': 'protest with intervention',
    'Peaceful protest': 'peaceful protest',
    'Violent demonstration': 'violent demonstration',
    'Mob violence': 'mob violence',
    'Chemical weapon': 'chemical weapon',
    'Air/drone strike': 'air or drone strike',
    'Suicide bomb': 'suicide bomb',
    'Shelling/artillery/missile attack': 'shelling, artillery or missile attack',
    'Remote explosive/landmine/IED': 'remote explosive, landmine or IED',
    Grenade: 'grenade',
    'Sexual violence': 'sexual violence',
    Attack: 'attack',
    'Abduction/forced disappearance': 'abduction or forced disappearance',
    Agreement: 'agreement',
    Arrests: 'arrests',
    'Change to group/activity': 'change to group or activity',
    'Disrupted weapons use': 'disrupted weapons use',
    'Headquarters or base established': 'headquarters or base established',
    'Looting/property destruction': 'looting or property destruction',
    'Non-violent transfer of territory': 'non-violent transfer of territory',
    Other: 'other',
  },
  target: {
    military_base: 'military base',
    security_post: 'security post',
    border_post: 'border post',
    checkpoint: 'checkpoint',
    military_convoy: 'military convoy',
    fuel_convoy: 'fuel convoy',
    civilian_vehicle: 'civilian vehicle',
    government_building: 'government building',
    industrial_site: 'industrial site',
    mining_site: 'mining site',
    road_or_bridge: 'road or bridge',
    energy_or_telecom: 'energy or telecom site',
    market: 'market',
    school: 'school',
    health_facility: 'health facility',
    place_of_worship: 'place of worship',
    village: 'village',
    aid_worker: 'aid workers',
    peacekeepers: 'peacekeepers',
    airport: 'airport',
    residence: 'homes',
    livestock_or_crops: 'livestock or crops',
    other: 'other',
  },
  effect: {
    killed: ['killed', 'killed'],
    injured: ['injured', 'injured'],
    abducted: ['abducted', 'abducted'],
    missing: ['missing', 'missing'],
    detained: ['detained', 'detained'],
    released: ['released', 'released'],
    displaced: ['displaced', 'displaced'],
  },
  who: {
    civilians: 'civilians',
    state_forces: 'state forces',
    armed_group: 'armed group',
    mixed: 'several parties',
    unknown: 'party not said',
  },
  damage: {
    burned: 'burned',
    destroyed: 'destroyed',
    damaged: 'damaged',
    looted: 'looted',
    seized: 'seized',
  },
  means: {
    small_arms: 'small arms',
    heavy_weapons: 'heavy weapons',
    ied: 'improvised explosive device',
    mine: 'mine',
    drone: 'drone',
    aircraft: 'aircraft',
    artillery: 'artillery',
    mortar: 'mortar',
    rocket: 'rocket',
    suicide_vehicle: 'suicide vehicle',
    suicide_vest: 'suicide vest',
    arson: 'arson',
    edged_weapons: 'edged weapons',
    grenade: 'grenade',
    other: 'other',
  },
  certainty: { stated: 'stated', reported: 'reported', hedged: 'hedged', denied: 'denied' },
  outcome: {
    repelled: 'repelled',
    seized: 'seized',
    retaken: 'retaken',
    withdrawn: 'withdrawn',
    ongoing: 'ongoing',
  },
  partOfDay: {
    night: 'night',
    dawn: 'dawn',
    morning: 'morning',
    midday: 'midday',
    afternoon: 'afternoon',
    evening: 'evening',
  },
  act: {
    claim: 'Claim',
    denial: 'Denial',
    threat: 'Threat',
    ultimatum: 'Ultimatum',
    blockade: 'Blockade',
    ban: 'Ban',
    curfew: 'Curfew',
    lifting: 'Lifting',
    toll: 'Toll',
    appeal: 'Appeal',
    other: 'Statement',
  },
  signal: {
    patrols: 'Patrols',
    searches: 'Searches',
    checkpoints: 'Checkpoints',
    troop_movement: 'Troop movement',
    warning: 'Warning',
    population_movement: 'Population movement',
    closure: 'Closure',
    outage: 'Outage',
    other: 'Other',
  },
  assessment: {
    capability: 'Capability',
    intent: 'Intent',
    pattern: 'Pattern',
    trend: 'Trend',
    outlook: 'Outlook',
  },
  contradiction: {
    geography: 'Geography',
    responsibility: 'Responsibility',
    toll: 'Toll',
    date: 'Date',
    outcome: 'Outcome',
  },
  basis: {
    stated: 'the report says so',
    same_time: 'same time',
    same_claim: 'one claim for all',
  },
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'reliability cannot be judged',
  },
  credibility: {
    1: 'confirmed by other sources',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'truth cannot be judged',
  },
  road: {
    open: 'open',
    escorted: 'open under escort',
    restricted: 'restricted',
    closed: 'closed',
    unknown: 'in an unknown state',
  },
};
