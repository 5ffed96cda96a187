/** What an incident and a measure have in common: who, where, what. */
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { MeasureFamily, MeasureObject } from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { SubEventType, TargetCategory } from '../../core/findings.ts';
import { stateOf } from '../../core/kinship.ts';
import type { Draft } from './draft.ts';
import { FAMILIES } from './families.ts';
import { actorFit } from './fits.ts';
import { OBJECTS } from './objects.ts';
import { standingOf, type Placed } from './places.ts';
import type { Scope } from './scope.ts';
import { objectWords } from './words.ts';

/** One thing in common. `full`: told and met; `half`: not told, or met in part. */
export interface Share {
  readonly weight: 'full' | 'half';
  readonly says: Bilingual;
  readonly placeKeys?: readonly string[];
  readonly objects?: readonly MeasureObject[];
}

/** People who carry out nobody's measure. */
const CROWD: ReadonlySet<string> = new Set(['civilians', 'protesters', 'rioters']);

/** Null where others did it. */
export function byWhom(draft: Draft, { perpetrators, responsibility }: AnalysedIncident): Share | null {
  const named = perpetrators.map((p) => p.actorId);
  const ids = named.filter((id) => id !== null && !CROWD.has(id));
  if (named.length > 0 && ids.length === 0 && named.every((id) => id !== null)) return null;
  const { status, by } = responsibility;
  const claimed = status === 'claimed' || status === 'attributed' ? by : null;
  const fits = [...ids, ...(claimed === null ? [] : [claimed])].map((id) => actorFit(id, draft.actorId));
  const name = perpetrators.find((p) => actorFit(p.actorId, draft.actorId) === 'same')?.name ?? '';
  if (fits.includes('same'))
    return status === 'claimed'
      ? said(full, { fr: 'revendiqué par son auteur', en: 'claimed by its author' })
      : said(full, sameActor(name));
  if (fits.length > 0 && !fits.includes('open')) return null;
  // Nobody takes unknown gunmen for those who keep a curfew.
  if (draft.actorId !== null && stateOf(draft.actorId) !== null) return null;
  return said(half, { fr: 'auteur non établi', en: 'not attributed' });
}

const full = 'full';
const half = 'half';
const said = (weight: Share['weight'], says: Bilingual): Share => ({ weight, says });

const sameActor = (name: string): Bilingual =>
  name === ''
    ? { fr: 'même auteur', en: 'same author' }
    : { fr: `même auteur (${name})`, en: `same author (${name})` };

/** Null where it lies elsewhere, or nobody can tell where and a place was named. */
export function where(
  draft: Draft,
  { where: place }: AnalysedIncident,
  places: readonly Placed[],
): Share | null {
  if (draft.places.length === 0)
    return said(half, { fr: 'la mesure ne nomme aucun lieu', en: 'the measure names no place' });
  if (place === null) return null;
  const { reachKm } = FAMILIES[draft.family];
  const found = places.flatMap((p) => {
    const standing = standingOf(place, p, reachKm);
    return standing === null ? [] : [{ p, standing }];
  });
  const best = found.toSorted(
    (a, b) =>
      NEARNESS.indexOf(a.standing.kind) - NEARNESS.indexOf(b.standing.kind) || a.standing.km - b.standing.km,
  )[0];
  if (!best) return null;
  const km = Math.round(best.standing.km);
  const { name } = best.p;
  const weight = best.standing.kind === 'region' ? half : full;
  return {
    ...said(weight, PLACE_WORDS[best.standing.kind](name, km)),
    placeKeys: weight === half ? [] : found.map((f) => f.p.key),
  };
}

const NEARNESS = ['at', 'within', 'road', 'near', 'region'] as const;

const PLACE_WORDS: Readonly<Record<(typeof NEARNESS)[number], (name: string, km: number) => Bilingual>> = {
  at: (name) => ({ fr: `à ${name}`, en: `at ${name}` }),
  within: (name) => ({ fr: `dans la zone nommée (${name})`, en: `in the area named (${name})` }),
  road: (name) => ({ fr: `sur une route qui mène à ${name}`, en: `on a road that leads to ${name}` }),
  near: (name, km) => ({ fr: `à ${km} km de ${name}`, en: `${km} km from ${name}` }),
  region: (name) => ({
    fr: `situé seulement par région, autour de ${name}`,
    en: `placed by region only, around ${name}`,
  }),
};

/** Things done to people and goods; not talks, bases or handovers. */
const DEEDS: ReadonlySet<SubEventType> = new Set([
  'Armed clash',
  'Attack',
  'Sexual violence',
  'Abduction/forced disappearance',
  'Looting/property destruction',
  'Arrests',
  'Remote explosive/landmine/IED',
  'Grenade',
  'Shelling/artillery/missile attack',
  'Air/drone strike',
  'Suicide bomb',
  'Mob violence',
  'Excessive force against protesters',
  'Protest with intervention',
]);

export const isDeed = ({ subEventType }: AnalysedIncident): boolean => DEEDS.has(subEventType);

/** How those in office, or who rules a place, keep people in or off. */
const POLICING: ReadonlySet<SubEventType> = new Set([
  'Arrests',
  'Attack',
  'Excessive force against protesters',
  'Protest with intervention',
]);

/** Done on a road to people of whom no target is told: drivers and passengers. */
const ON_PEOPLE: ReadonlySet<SubEventType> = new Set(['Attack', 'Abduction/forced disappearance', 'Arrests']);
const TRAFFIC: ReadonlySet<MeasureObject> = new Set(['transport', 'fuel', 'roads', 'motorbikes']);

/** Null where it hits nothing that the measure bears on, of what it then still holds for. */
export function onWhat(
  draft: Draft,
  incident: AnalysedIncident,
  there: Share,
  standing: readonly Scope[],
): Share | null {
  const all = [...draft.objects];
  const objects = all.filter((o) => standing.some((s) => s.object === o));
  const hit = objects.filter(
    (o) => hits(OBJECTS[o].targets, incident) || (o === 'residents' && isOnCivilians(incident)),
  );
  if (hit.length > 0) return bearing(full, hit);
  const also = objects.filter((o) => hits(OBJECTS[o].alsoTargets ?? [], incident));
  if (also.length > 0) return bearing(half, also);
  const freed = all.filter((o) => !objects.includes(o)).flatMap((o) => OBJECTS[o].targets);
  const stopped = FAMILIES[draft.family].targets.filter((t) => !freed.includes(t));
  if (standing.some((s) => s.object === null) && hits(stopped, incident))
    // Traffic is hit everywhere: without a place, that says nothing of this measure.
    return said(draft.places.length === 0 ? half : full, {
      fr: 'vise la circulation que la mesure arrête',
      en: 'hits the traffic that the measure stops',
    });
  const isOfTraffic = draft.family === 'blockade' || objects.some((o) => TRAFFIC.has(o));
  if (isOfTraffic && incident.targets.length === 0 && ON_PEOPLE.has(incident.subEventType))
    return said(half, { fr: 'vise des personnes, cible non précisée', en: 'hits people, target not told' });
  return byKind(draft, incident, there);
}

const hits = (targets: readonly TargetCategory[], incident: AnalysedIncident): boolean =>
  incident.targets.some((t) => targets.includes(t));

const isOnCivilians = ({ eventType }: AnalysedIncident): boolean =>
  eventType === 'Violence against civilians';

const bearing = (weight: Share['weight'], objects: readonly MeasureObject[]): Share => {
  const { fr, en } = objectWords(objects);
  return {
    ...said(weight, { fr: `vise ce que la mesure nomme : ${fr}`, en: `hits what the measure names: ${en}` }),
    objects,
  };
};

/** A measure that names no object is carried out in a manner of its own, if at all. */
function byKind(draft: Draft, incident: AnalysedIncident, there: Share): Share | null {
  if (there.weight === half) return null;
  const isPolicing = POLICING.has(incident.subEventType);
  const manner: Readonly<Record<MeasureFamily, boolean>> = {
    blockade: false,
    curfew: isPolicing,
    ban: isPolicing && (draft.objects.size === 0 || isOfState(draft)),
    threat: draft.objects.size === 0,
  };
  if (!manner[draft.family]) return null;
  const isAtNight = incident.partOfDay === 'night';
  return draft.family === 'curfew' && isAtNight
    ? said(full, { fr: 'personnes arrêtées ou visées de nuit', en: 'people held or hit at night' })
    : said(half, { fr: 'objet de la mesure non précisé', en: 'what the measure bears on is not told' });
}

const isOfState = ({ actorId }: Draft): boolean => actorId !== null && stateOf(actorId) !== null;
