import type { Draft, Frame } from './draft.ts';
import { placeOfDraft } from '../places/draft-place.ts';
import { fitOf } from '../places/fits.ts';
import { violentFamilies, type Family } from '../types/kinds.ts';
import type { ReadingRule } from '../rules/index.ts';

/** Why a frame says too little to open an incident of its own; null where it says enough. */
export function hindranceOf(
  frame: Frame,
  background: boolean,
  drafts: readonly Draft[],
  focus: readonly Draft[],
): ReadingRule | null {
  if (frame.isHabitual && !frame.when) return 'story.habit';
  // "un enseignant déplacé à Ouahigouya": people who fled were not attacked where they are.
  if (
    frame.sightings.length === 0 &&
    frame.tolls.length > 0 &&
    frame.tolls.every((t) => t.effect === 'displaced' && t.tense === 'none')
  )
    return 'story.mention';
  if (background)
    return frame.when !== null &&
      frame.strength !== 'mention' &&
      (frame.place !== null || frame.tolls.length > 0)
      ? null
      : 'story.history-undated';
  if (
    frame.strength === 'mention' &&
    !isFurtherDeath(frame, drafts) &&
    !isDeathElsewhere(frame, focus) &&
    !isFightersDeath(frame) &&
    !isTollOfStrike(frame)
  )
    return 'story.mention';
  if ((frame.family === 'release' || frame.family === 'arrest') && frame.tolls.length === 0 && !frame.when)
    return 'story.nobody-counted';
  const isLive = drafts.some((d) => !d.background);
  // Police news: an arrest counts beside political violence or of an armed actor.
  // "La police a arrêté quinze opposants": nor is it when those are taken who protest.
  const concernsFighters =
    frame.namesFighters ||
    [...frame.agents, ...frame.patients].some(isFighter) ||
    frame.patients.some((a) => a.side === 'crowd');
  if (frame.family === 'arrest' && !isLive && !concernsFighters) return 'story.police-news';
  // A weak verb ("hit", "toucher") tells of violence only with somebody who did or suffered it.
  if (
    frame.strength === 'weak' &&
    frame.agents.length === 0 &&
    frame.tolls.length === 0 &&
    !(isOfFighters(frame) && frame.patients.some(isFighter)) &&
    (frame.targets.length === 0 || !frame.place || needsDoer(frame)) &&
    !(frame.isAttempt && frame.place?.geoPrecision === 1)
  )
    return 'story.weak';
  if (
    (frame.family === 'change' || frame.family === 'basing') &&
    ![...frame.agents, ...frame.patients].some(isFighter)
  )
    return 'story.weak';
  if (frame.strength === 'weak' && isCheck(frame)) return 'story.police-news';
  // "several attacks in Nigeria and Somalia" tells of none of them.
  if (frame.isVague && frame.when?.timePrecision === 3) return 'story.vague';
  if (
    frame.isVague &&
    frame.when === null &&
    frame.tolls.length === 0 &&
    frame.agents.length === 0 &&
    (frame.place?.geoPrecision ?? 3) === 3 &&
    !frame.isTogether
  )
    return 'story.vague';
  const isThere =
    frame.place === null &&
    frame.when !== null &&
    (focus[0] ? (placeOfDraft(focus[0])?.geoPrecision ?? 3) < 3 : false);
  const score =
    (isThere || (!isLive && frame.place === null && frame.hasSetting) ? 1 : 0) +
    (frame.strength === 'strong' ? 1 : 0) +
    (frame.place ? (frame.place.geoPrecision === 3 ? 1 : 2) : 0) +
    (frame.when ? 1 : 0) +
    (frame.agents.length > 0 ? 1 : 0) +
    (frame.tolls.length > 0 ? 2 : 0) +
    (frame.targets.length > 0 ? 1 : 0);
  // A protest is told by its verb alone; its place is the one at hand.
  const isOpening =
    !isLive && frame.strength === 'strong' && (frame.targets.length > 0 || frame.agents.length > 0);
  const isLead = !isLive && frame.isHeadline && frame.strength === 'strong' && !frame.isVague;
  // … and so is a mine that a vehicle went over.
  const isTold =
    frame.family === 'protest' ||
    (frame.family === 'ied' && isLive && !frame.isNominal && frame.targets.length > 0);
  const least =
    isLead || isPartOfAttack(frame, focus) || isBesideBlast(frame, focus) ? 1 : isTold || isOpening ? 2 : 3;
  return score >= (frame.isDefinite ? least + 1 : least) ? null : 'story.too-little';
}

/** "La police a intercepté un véhicule": forces that stop a car and hurt nobody. */
const isCheck = (frame: Frame): boolean =>
  frame.family !== 'coup' &&
  !(frame.family === 'transfer' && frame.when?.timePrecision === 1) &&
  frame.agents.length > 0 &&
  frame.agents.every((a) => a.side === 'state') &&
  frame.patients.every((a) => a.side === 'state') &&
  frame.tolls.length === 0 &&
  frame.targets.every((t) => t.category === 'civilian_vehicle');

const PARTS: ReadonlySet<Family> = new Set(['abduction', 'sexual']);

/** "… and the pastor was whisked away": told by its verb right behind the attack in which it was done. */
const isPartOfAttack = (frame: Frame, [told]: readonly Draft[]): boolean =>
  PARTS.has(frame.family) &&
  frame.strength === 'strong' &&
  !frame.isNominal &&
  told?.family === 'assault' &&
  !told.background &&
  (placeOfDraft(told)?.geoPrecision ?? 3) < 3 &&
  told.frames.some((f) => frame.sentence - f.sentence <= 1) &&
  // "arrêtés …; on les a emmenés": the same people.
  !told.frames.some((f) => f.tolls.some((t) => t.effect === 'detained' || t.effect === 'abducted'));

const OF_BLAST: ReadonlySet<string> = new Set(['suicide', 'explosion', 'ied', 'grenade']);

/** "Two girls blew themselves up. A third was overpowered", "… hit a mine. Sappers defused a second": right behind a blast. */
const isBesideBlast = (frame: Frame, [told]: readonly Draft[]): boolean =>
  frame.family === 'weapons' &&
  frame.strength === 'strong' &&
  !frame.isNominal &&
  told !== undefined &&
  !told.background &&
  (placeOfDraft(told)?.geoPrecision ?? 3) < 3 &&
  told.frames.some((f) => f.kinds.some((k) => OF_BLAST.has(k))) &&
  told.frames.some((f) => frame.sentence - f.sentence <= BLAST_REACH);

/** Sentences from a blast to the charge that did not go off: its toll may stand between. */
const BLAST_REACH = 2;

/** "Vendredi déjà, sept policiers étaient tombés près d’Alkoma": beside violence, deaths with a day and a place are more of it. */
const isFurtherDeath = (frame: Frame, drafts: readonly Draft[]): boolean =>
  frame.when !== null &&
  (frame.place?.geoPrecision ?? 3) < 3 &&
  frame.tolls.some((t) => t.effect === 'killed') &&
  drafts.some((d) => !d.background && violentFamilies.has(d.family));

/** "… où trente personnes ont été tuées. Quatre autres ont péri à Boukouma": right behind violence, counted dead of another town. */
const isDeathElsewhere = (frame: Frame, [told]: readonly Draft[]): boolean =>
  told !== undefined &&
  !told.background &&
  violentFamilies.has(told.family) &&
  frame.place !== null &&
  frame.place.geoPrecision < 3 &&
  told.frames.some((f) => frame.sentence - f.sentence <= 1) &&
  fitOf(frame.place, placeOfDraft(told)) === 'apart' &&
  // "côté ennemi, trois corps", "de nombreux morts": the losses and the toll of what was told.
  frame.tolls.some(
    (t) =>
      t.effect === 'killed' &&
      DYING.has(t.by) &&
      !t.isBare &&
      t.who !== 'armed_group' &&
      (t.low > 2 || t.high !== null),
  );

/** "ont péri", "ont perdu la vie" tell where people died; "les morts", "inhumés" may not. */
const DYING: ReadonlySet<string> = new Set(['intransitive', 'phrase']);

/** "Dix soldats ont perdu la vie mardi à Djibo": soldiers or fighters who die, with a day and a place, died fighting. */
const isFightersDeath = (frame: Frame): boolean =>
  frame.when !== null &&
  (frame.place?.geoPrecision ?? 3) < 3 &&
  frame.tolls.some((t) => t.effect === 'killed' && (t.who === 'state_forces' || t.who === 'armed_group'));

/** "Four bodies were found in Beit Lahia, taking the toll of Tuesday’s strike to 21": a strike with its day, its place and a count of its dead. */
const isTollOfStrike = (frame: Frame): boolean =>
  frame.when?.timePrecision === 1 &&
  (frame.place?.geoPrecision ?? 3) < 3 &&
  frame.sightings.some((s) => s.form === 'noun' && s.kind !== 'killing' && violentFamilies.has(s.family)) &&
  frame.tolls.some((t) => t.effect === 'killed' && !t.isBare);

/** What there must be two sides to: told where one of them is. */
const isOfFighters = ({ family, kinds }: Frame): boolean => family === 'agreement' || kinds.includes('clash');

const isFighter = (a: { readonly side: string; readonly id: string }): boolean =>
  a.side === 'armed' || (a.side === 'state' && !a.id.includes('police'));

/** "Nurses entered the village", "the two universities signed a deal", "a vote ousted the president": what anybody does, done by nobody who bears arms. */
const needsDoer = ({ family, sightings }: Frame): boolean =>
  family === 'agreement' ||
  family === 'coup' ||
  (sightings.length > 0 &&
    sightings.every((s) => (s.kind === 'attack' || s.kind === 'withdrawal') && s.verb.voice === 'active'));
