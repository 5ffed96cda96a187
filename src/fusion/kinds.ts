import type { Incident, SubEventType } from '../core/findings.ts';
import { type Finding, finding, veto } from './reasons.ts';

/** Sub-event types as fusion tells them apart: what reporters call by one word is one kind. */
export type Kind =
  | 'clash'
  | 'attack'
  | 'abduction'
  | 'sexual'
  | 'strike'
  | 'shelling'
  | 'mine'
  | 'suicide'
  | 'grenade'
  | 'chemical'
  | 'protest'
  | 'riot'
  | 'mob'
  | 'looting'
  | 'arrests'
  | 'disrupted'
  | 'transfer'
  | 'agreement'
  | 'base'
  | 'change'
  | 'release'
  | 'other';

const KIND: Readonly<Record<SubEventType, Kind>> = {
  'Government regains territory': 'clash',
  'Non-state actor overtakes territory': 'clash',
  'Armed clash': 'clash',
  'Excessive force against protesters': 'protest',
  'Protest with intervention': 'protest',
  'Peaceful protest': 'protest',
  'Violent demonstration': 'riot',
  'Mob violence': 'mob',
  'Chemical weapon': 'chemical',
  'Air/drone strike': 'strike',
  'Suicide bomb': 'suicide',
  'Shelling/artillery/missile attack': 'shelling',
  'Remote explosive/landmine/IED': 'mine',
  Grenade: 'grenade',
  'Sexual violence': 'sexual',
  Attack: 'attack',
  'Abduction/forced disappearance': 'abduction',
  Agreement: 'agreement',
  Arrests: 'arrests',
  'Change to group/activity': 'change',
  'Disrupted weapons use': 'disrupted',
  'Headquarters or base established': 'base',
  'Looting/property destruction': 'looting',
  'Non-violent transfer of territory': 'transfer',
  Other: 'other',
};

/**
 * Log-odds when both are of one kind: the rarer a kind is within a country's week, the more it says.
 * Set by hand from how often reports tell of each; docs/methods/fusion.md says how they were checked.
 */
const SAME: Readonly<Record<Kind, number>> = {
  clash: 0.5,
  attack: 0.5,
  abduction: 1.8,
  sexual: 1.8,
  strike: 1.1,
  shelling: 1.2,
  mine: 1.1,
  suicide: 1.8,
  grenade: 1.8,
  chemical: 2.5,
  protest: 1.4,
  riot: 1.6,
  mob: 1.6,
  looting: 1.1,
  arrests: 1.2,
  disrupted: 1.5,
  transfer: 1.7,
  agreement: 1.7,
  base: 1.7,
  change: 1.5,
  release: 2.3,
  other: 1.5,
};

/**
 * Kinds that two reports may give to one incident, with the log-odds of such a disagreement. A pair not listed
 * cannot be one incident: an attack and the abduction in it are two by ACLED's rules and by ours.
 */
const CLOSE: readonly (readonly [Kind, Kind, number])[] = [
  ['clash', 'attack', -0.4],
  ['clash', 'shelling', -0.5],
  ['clash', 'suicide', -0.6],
  ['clash', 'strike', -2.2],
  ['clash', 'mine', -1.8],
  ['clash', 'grenade', -1],
  ['clash', 'looting', -1.6],
  ['clash', 'transfer', -1.2],
  ['clash', 'disrupted', -1],
  ['attack', 'suicide', -0.3],
  ['attack', 'shelling', -1],
  ['attack', 'strike', -1.5],
  ['attack', 'mine', -1.5],
  ['attack', 'grenade', -0.4],
  ['attack', 'looting', -0.6],
  ['attack', 'mob', -0.6],
  ['attack', 'sexual', -1.5],
  ['attack', 'chemical', -0.5],
  ['strike', 'shelling', -0.4],
  ['strike', 'chemical', -0.5],
  ['shelling', 'mine', -1.2],
  ['shelling', 'grenade', -0.8],
  ['shelling', 'chemical', -0.5],
  ['mine', 'suicide', -0.4],
  ['mine', 'grenade', -0.6],
  ['mine', 'disrupted', -0.4],
  ['suicide', 'grenade', -0.8],
  ['suicide', 'disrupted', -0.8],
  ['protest', 'riot', -0.2],
  ['riot', 'mob', 0],
  ['riot', 'looting', -0.8],
  ['mob', 'looting', -1],
  ['release', 'other', -0.4],
  ['change', 'other', -0.5],
  ['agreement', 'other', -0.6],
  ['transfer', 'other', -1],
  ['base', 'transfer', -0.8],
];

const CLOSENESS: ReadonlyMap<string, number> = new Map(
  CLOSE.flatMap(
    ([a, b, weight]) =>
      [
        [`${a} ${b}`, weight],
        [`${b} ${a}`, weight],
      ] as const,
  ),
);

const UNREST: ReadonlySet<Kind> = new Set(['protest', 'riot', 'mob', 'looting']);
const ACCORD: ReadonlySet<Kind> = new Set(['change', 'agreement', 'transfer', 'release', 'other', 'base']);
const ALONE: ReadonlySet<Kind> = new Set(['abduction', 'arrests']);

/** The kind of an incident. ACLED files a hostage release under "Other"; it is told apart by who is released. */
export function kindOf(incident: Incident): Kind {
  if (incident.subEventType === 'Other' && incident.harm.some((harm) => harm.effect === 'released'))
    return 'release';
  return KIND[incident.subEventType] ?? 'other';
}

/**
 * Families that a kind is looked up in: two kinds that can be one incident share at least one.
 * A test holds the table above against this.
 */
export function familiesOf(kind: Kind): readonly string[] {
  if (ALONE.has(kind)) return [kind];
  const families: string[] = [];
  if (UNREST.has(kind)) families.push('unrest');
  if (ACCORD.has(kind)) families.push('accord');
  if (kind === 'transfer' || kind === 'looting' || kind === 'mob' || families.length === 0)
    families.push('violence');
  return families;
}

/** Log-odds of two kinds in one incident; null where they cannot be one. */
export function kindWeight(a: Kind, b: Kind): number | null {
  return a === b ? SAME[a] : (CLOSENESS.get(`${a} ${b}`) ?? null);
}

const KINDS = Object.keys(SAME) as readonly Kind[];

// Every pair that meets in a block is put to this table first.
const FINDINGS: ReadonlyMap<Kind, ReadonlyMap<Kind, Finding>> = new Map(
  KINDS.map((a) => [a, new Map(KINDS.map((b) => [b, workOut(a, b)] as const))] as const),
);

function workOut(a: Kind, b: Kind): Finding {
  const weight = kindWeight(a, b);
  return weight === null ? veto('kind_other') : finding(a === b ? 'kind_same' : 'kind_close', weight);
}

/** Weighs two kinds; `kind_other` is a veto. */
export function weighKinds(a: Kind, b: Kind): Finding {
  return FINDINGS.get(a)?.get(b) ?? workOut(a, b);
}

/** The event types of two incidents, for a person. */
export function showKinds(a: Incident, b: Incident): string {
  return a.subEventType === b.subEventType ? a.subEventType : `${a.subEventType} · ${b.subEventType}`;
}
