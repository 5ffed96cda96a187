import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Anchor, ENDINGS, hasBothEnds, isEndAlone, nearestFamily } from '../frames/anchors.ts';
import { type Annotations, isCue } from '../annotation/annotate.ts';
import { type Clause, clauseAround, type Nearness } from '../annotation/distance.ts';
import type { Family } from '../types/kinds.ts';
import { withListFellows } from './list-fellows.ts';
import { isToldWhere, placeOf } from './places.ts';
import { whereClauses, type WhereClauses } from './where-clauses.ts';
import { turnsIn } from '../annotation/turns.ts';

export interface Scene {
  readonly family: Family;
  readonly places: readonly number[];
  readonly anchors: readonly Anchor[];
}

/**
 * Anchors of one family share the sentence's place unless one has a place of its own right beside it:
 * "tués à A, cinq autres à B".
 */
export function byFamilyAndPlace(
  notes: Annotations,
  anchors: readonly Anchor[],
  candidates: readonly number[],
  toponyms: readonly Toponym[],
  sentence: Sentence,
  nearness: Nearness,
): Scene[] {
  const scenes: Scene[] = [];
  const wheres = whereClauses(notes, toponyms, sentence);
  for (const [family, kin] of Map.groupBy(anchors, (a) => a.family)) {
    const own = hasBothEnds(anchors)
      ? candidates.filter(
          (c) =>
            ENDINGS.has(nearestFamily(toponyms[c]!, anchors, nearness) ?? family) === ENDINGS.has(family),
        )
      : candidates;
    const open = own.length === 0 && isEndAlone(anchors) ? candidates : own;
    // Where the displaced went is not where they fled from.
    const sited = kin.map((anchor) => ({
      anchor,
      site: placeOf(
        anchor,
        behindNoun(
          notes,
          anchor,
          anchor.toll?.effect === 'displaced' ? open.filter((c) => toponyms[c]!.relation !== 'to') : open,
          toponyms,
        ),
        toponyms,
        sentence,
        nearness,
        wheres,
      ),
    }));
    const main = sited.reduce((best, s) => (siteRank(s) < siteRank(best) ? s : best), sited[0]!);
    const places = main.site ? withListFellows(notes, main.site.index, candidates, toponyms) : [];
    const scene = { family, places, anchors: [] as Anchor[] };
    scenes.push(scene);
    const apart = new Map<Anchor, number>();
    for (const { anchor, site } of sited) {
      if (site && isOnItsOwn(notes, { anchor, site }, main, places, toponyms, nearness, wheres))
        apart.set(anchor, site.index);
    }
    for (const { anchor } of sited) {
      const place = placeApart(anchor, ownFigure(anchor, kin), places, apart);
      if (place !== undefined) addTo(scenes, family, place, anchor);
      else scene.anchors.push(anchor);
    }
  }
  return scenes.filter((s) => s.anchors.length > 0);
}

/** Whether an anchor has a place of its own, other than that of the scene, or one of the scene’s several for its figure. */
function isOnItsOwn(
  notes: Annotations,
  { anchor, site }: { readonly anchor: Anchor; readonly site: Site },
  main: Sited,
  places: readonly number[],
  toponyms: readonly Toponym[],
  nearness: Nearness,
  wheres: WhereClauses,
): boolean {
  const place = toponyms[site.index]!;
  if (places.includes(site.index))
    return anchor.toll !== null && places.length > 1 && site.cost <= MEMBER_COST;
  if (places.some((p) => areOneStretch(toponyms[p]!, place)) || place.kind === 'country') return false;
  return (
    (site.cost <= OWN_PLACE_COST && isSpot(place)) ||
    (isToldWhere(anchor, wheres.get(site.index)) && !isToldWhere(main.anchor, wheres.get(site.index))) ||
    isSubject(anchor, place, nearness) ||
    isInOwnClause(notes, anchor, place, main.anchor)
  );
}

/** A verb goes where its figure goes, but for one of several places that the verb is all of: "killed ten in A and B". */
function placeApart(
  anchor: Anchor,
  figure: Anchor | undefined,
  places: readonly number[],
  apart: ReadonlyMap<Anchor, number>,
): number | undefined {
  const place = apart.get(figure ?? anchor);
  return figure && place !== undefined && places.includes(place) ? undefined : place;
}

/** "In Goma, gunmen killed three people at Kasoko": the figure beside the verb, which is where the verb is. */
function ownFigure({ sighting, first, last }: Anchor, kin: readonly Anchor[]): Anchor | undefined {
  if (!sighting) return undefined;
  const own = kin.filter(({ toll }) => toll && toll.predicate.first < last && first < toll.predicate.last);
  const gap = (a: Anchor): number => Math.abs(a.first - first);
  return own.sort((a, b) => gap(a) - gap(b))[0];
}

/** "between the villages of A and B": two ends of one stretch. */
const areOneStretch = (a: Toponym, b: Toponym): boolean =>
  a.relation === 'between' && b.relation === 'between' && a.listId !== null && a.listId === b.listId;

/** Between "depuis" and the noun that it reckons from; tokens. */
const SINCE_REACH = 4;

/** "arrivés à Gao depuis l’attaque de Lellehoye": what came since was in one town, the attack in the other. */
function behindNoun(
  notes: Annotations,
  anchor: Anchor,
  candidates: readonly number[],
  toponyms: readonly Toponym[],
): readonly number[] {
  if (anchor.sighting?.form !== 'noun') return candidates;
  const since = turnsIn(notes, 'since', anchor.first - SINCE_REACH, anchor.first)[0];
  const behind = candidates.filter((c) => toponyms[c]!.first >= anchor.last);
  return since && behind.length > 0 ? behind : candidates;
}

/** Up to this cost a place belongs to the anchor beside it rather than to the whole sentence. */
const OWN_PLACE_COST = 6;

const MEMBER_COST = 3;

interface Site {
  readonly index: number;
  readonly cost: number;
}

interface Sited {
  readonly anchor: Anchor;
  readonly site: Site | null;
}

const siteRank = ({ anchor, site }: Sited): number =>
  (site?.cost ?? 100) +
  (anchor.sighting?.strength === 'mention' ? 12 : anchor.sighting?.strength === 'weak' ? 4 : 0);

const clauseOf = (notes: Annotations, anchor: Anchor): Clause =>
  anchor.sighting?.clause ?? clauseAround(notes, anchor.first);

const isIn = (x: { readonly first: number }, clause: Clause): boolean =>
  x.first >= clause.first && x.first < clause.last;

/** "…, while B attacked in Y": another clause with its own trigger and its own place. */
function isInOwnClause(notes: Annotations, anchor: Anchor, t: Toponym, main: Anchor): boolean {
  if (anchor.sighting?.strength === 'mention') return false;
  const clause = clauseOf(notes, anchor);
  const isSubordinate = (at: number): boolean => isCue(notes, Math.max(0, at - 1), 'subordinator');
  return (
    isIn(t, clause) &&
    !isIn(main, clause) &&
    (isSubordinate(clause.first) || isSubordinate(clauseOf(notes, main).first))
  );
}

/** "c’est Tombouctou qui a été frappée": a town right before its own verb. */
const isSubject = (anchor: Anchor, t: Toponym, nearness: Nearness): boolean =>
  anchor.sighting?.verb.voice === 'passive' &&
  t.place.geoPrecision === 1 &&
  t.last <= anchor.sighting.verb.first &&
  nearness.between(t, { first: anchor.sighting.verb.first, last: anchor.last }) <= 6;

const isSpot = (t: Toponym): boolean =>
  t.place.geoPrecision < 3 &&
  (t.relation === 'in' || t.relation === 'near' || t.relation === 'offset' || t.relation === 'between');

function addTo(scenes: Scene[], family: Family, index: number, anchor: Anchor): void {
  const known = scenes.find((s) => s.family === family && s.places.length === 1 && s.places[0] === index);
  if (known) (known.anchors as Anchor[]).push(anchor);
  else scenes.push({ family, places: [index], anchors: [anchor] });
}
