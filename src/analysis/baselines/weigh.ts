/** How much speaks for an incident and an event being one (docs/methods/baselines.md). */
import type { BaselineEvent, LineUpReason } from '../../core/analysis/baseline.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import { actorFit, type ActorFit, type ActorIds } from './actors.ts';
import { kindFit, type KindFit } from './kinds.ts';
import { isOneName } from './names.ts';
import { dayOverlap, gapDays, placeOverlap, type Trace } from './precision.ts';
import { sayActors, sayCountry, sayKind, sayName, sayNearness } from './words.ts';

/** An incident and an event that could be one. */
export interface Candidate {
  readonly incident: number;
  readonly event: number;
  readonly km: number;
  /** Odds that they are one against the incident being none of the dataset's events and this one unrelated. */
  readonly odds: number;
}

/** What is compared, with where and when either may have been. */
export interface Compared {
  readonly incident: AnalysedIncident;
  readonly event: BaselineEvent;
  readonly here: Trace;
  readonly there: Trace;
  readonly km: number;
  /** The dataset's other events around this one, per km² and day. */
  readonly background: number;
}

/*
 * Natural logarithms of how much more often matches are so than others nearby: set by hand, in the manner of Fellegi and Sunter 1969,
 * and held to simulated duplicates in bench/stats/baselines.ts.
 */
const KIND: Readonly<Record<KindFit, number>> = { same: 0.5, near: -0.6, far: -2.5 };
const ACTORS: Readonly<Record<ActorFit, number>> = { same: 1.1, kin: 0.8, open: 0, other: -1.8 };
const SAME_NAME = 1.2;
/** The name of a region is that of all in it. */
const SAME_REGION = 0.3;
const OTHER_COUNTRY = -3;

/** What speaks for and against, strongest first. */
export function reasonsFor(compared: Compared, idsOf: ActorIds): readonly LineUpReason[] {
  const { incident, event } = compared;
  const [kind, actors] = [kindFit(incident, event), actorFit(incident, event, idsOf)];
  const reasons: LineUpReason[] = [
    {
      code: 'place_and_day',
      weight: nearness(compared),
      said: sayNearness(compared, expectedAsNear(compared)),
    },
    { code: 'family', weight: KIND[kind], said: sayKind(kind, incident, event) },
    { code: 'actors', weight: ACTORS[actors], said: sayActors(actors, incident, event) },
  ];
  const name = nameWeight(compared);
  if (name > 0 && incident.where !== null)
    reasons.push({ code: 'name', weight: name, said: sayName(incident.where.name, event.where.name) });
  const country = countryWeight(compared);
  if (country < 0 && incident.where !== null)
    reasons.push({
      code: 'country',
      weight: country,
      said: sayCountry(incident.where.country, event.where.country),
    });
  return reasons
    .map((reason) => ({ ...reason, weight: Math.round(reason.weight * 100) / 100 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** The same as one number. */
export function oddsOf(compared: Compared, idsOf: ActorIds): number {
  const { incident, event } = compared;
  const weight =
    nearness(compared) +
    KIND[kindFit(incident, event)] +
    ACTORS[actorFit(incident, event, idsOf)] +
    nameWeight(compared) +
    countryWeight(compared);
  return Math.exp(weight);
}

/**
 * Log of the density of one incident's two traces at each other over the density of unrelated events there: the association
 * likelihood of target tracking (Reid 1979).
 */
function nearness({ here, there, km, background }: Compared): number {
  return Math.log(placeOverlap(here, there, km)) + Math.log(dayOverlap(here, there)) - Math.log(background);
}

/** Unrelated events that are expected as near as this, by the density around. */
function expectedAsNear({ here, there, km, background }: Compared): number {
  const reach = Math.max(km, here.spreadKm, there.spreadKm);
  const days = Math.max(here.last - here.first, there.last - there.first) + 2 * gapDays(here, there) + 1;
  return background * Math.PI * reach * reach * days;
}

function nameWeight({ incident: { where }, event }: Compared): number {
  if (where === null || !isOneName(where.name, event.where.name)) return 0;
  return where.geoPrecision === 3 || event.where.geoPrecision === 3 ? SAME_REGION : SAME_NAME;
}

function countryWeight({ incident: { where }, event }: Compared): number {
  const [here, there] = [where?.country ?? null, event.where.country];
  return here !== null && there !== null && here !== there ? OTHER_COUNTRY : 0;
}
