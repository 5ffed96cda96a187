/** Many reports tell of one measure: statements are folded into measures in the order in which they were told. */
import type { TellingRole } from '../../core/analysis/statements.ts';
import { daysBetween } from '../../core/calendar.ts';
import { stateOf } from '../../core/kinship.ts';
import { addTelling, openDraft, SLIP_DAYS, type Draft } from './draft.ts';
import { endWith } from './endings.ts';
import { actorFit, familyFits, isKnown, objectFit, placeFit, timeFits } from './fits.ts';
import { inOrderOfTelling, type Mention } from './mentions.ts';
import { becauseOf } from './reasons.ts';

/**
 * @param mentions in the order of telling
 * Those that leave out who or where come after the others: what they mean is known by the measures that others tell in full.
 */
export function fold(mentions: readonly Mention[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const own = mentions.filter((m) => m.sanctionOf === null);
  for (const mention of [...own.filter(isFull), ...own.filter((m) => !isFull(m))]) {
    if (mention.kind === 'laying') layDown(mention, drafts);
    else if (mention.kind === 'denial') deny(mention, drafts);
    else endWith(mention, drafts);
  }
  for (const mention of mentions) if (mention.sanctionOf !== null) addSanction(mention, drafts);
  for (const draft of drafts) draft.tellings.sort((a, b) => inOrderOfTelling(a.mention, b.mention));
  return drafts;
}

const isFull = ({ kind, places, record }: Mention): boolean =>
  kind !== 'denial' && places.length > 0 && isKnown(record.actorId);

function addSanction(mention: Mention, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const backed = draft.tellings.find((t) => t.mention.id === mention.sanctionOf);
    if (backed) draft.tellings.push({ mention, role: backed.role, reason: SANCTION });
  }
}

const SANCTION = { fr: 'sanction dite dans la même phrase', en: 'sanction told in the same sentence' };

function layDown(mention: Mention, drafts: Draft[]): void {
  const found = bestOf(mention, drafts);
  if (found) {
    const role = roleIn(mention, found);
    addTelling(found, { mention, role, reason: becauseOf(mention, found, role) });
    if (!isKnown(found.actorId) && isKnown(mention.record.actorId)) found.actorId = mention.record.actorId;
    return;
  }
  const [family] = mention.families;
  if (family === undefined) return;
  const role = mention.isRecall ? 'recall' : 'announcement';
  drafts.push(openDraft(mention, family, { mention, role, reason: becauseOf(mention, null, role) }));
}

/** The measure that a mention fits best; of equals, the one heard of last. */
function bestOf(mention: Mention, drafts: readonly Draft[]): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  const rated = drafts.map((draft) => ({ draft, fit: fitOf(mention, draft) })).filter(({ fit }) => fit > 0);
  for (const { draft, fit } of rated) {
    const isBetter = fit > most || (fit === most && best !== null && draft.heard >= best.heard);
    if (isBetter) [best, most] = [draft, fit];
  }
  // Without a place, only a measure that is alone in fitting is meant.
  const isAlone = rated.filter(({ fit }) => fit === most).length === 1;
  return most >= SURE || isAlone ? best : null;
}

/** From here on who or where is told and the same. */
const SURE = 4;

/** 0 where it cannot be of that measure; higher, the more they are told to share. */
function fitOf(mention: Mention, draft: Draft): number {
  if (draft.announced === null && draft.endedOn !== null && mention.day > draft.endedOn) return 0;
  if (!familyFits(mention, draft) || !timeFits(mention, draft)) return 0;
  const actor = actorFit(mention.record.actorId, draft.actorId);
  const place = placeFit(mention, draft);
  const object = objectFit(mention, draft);
  if ((actor === null && !isGranted(mention, draft)) || place === null || object === null) return 0;
  // Nothing but the kind of act in common is no measure in common.
  const shared = [actor, place, object].filter((fit) => fit === 'same').length;
  if (shared < 2 && !(place === 'same' && mention.families.includes(draft.family))) return 0;
  return shared * 2 + (mention.families.includes(draft.family) ? 1 : 0);
}

/** Somebody else than who laid it down says that it is so. */
function isGranted(mention: Mention, draft: Draft): boolean {
  if (!mention.acknowledges) return false;
  const isOfState = draft.actorId !== null && stateOf(draft.actorId) !== null;
  return actorFit(mention.record.actorId, draft.actorId) === null || (mention.namesOffice && !isOfState);
}

function roleIn(mention: Mention, draft: Draft): TellingRole {
  if (isGranted(mention, draft)) return 'acknowledgement';
  if (mention.isRecall) return 'recall';
  const first = draft.announced;
  if (draft.tellings.every((t) => t.role === 'recall'))
    return first && mention.day > first.day ? 'repetition' : 'announcement';
  const isLater = first !== null && daysBetween(first.day, mention.day) > SLIP_DAYS;
  const isNearby = first !== null && Math.abs(daysBetween(first.day, mention.day)) <= SLIP_DAYS;
  if (mention.extends || (isLater && (mention.said !== null || mention.renews))) return 'renewal';
  return isNearby && mention.said !== null && mention.day === first.day ? 'announcement' : 'repetition';
}

/** A denial is of every measure of its kind that is told to hold there then. */
function deny(mention: Mention, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!mention.families.includes(draft.family) || draft.announced === null) continue;
    if (placeFit(mention, draft) === 'same' && timeFits(mention, draft))
      addTelling(draft, { mention, role: 'denial', reason: becauseOf(mention, draft, 'denial') });
  }
}
