import type { HarmedParty } from '../../core/findings.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { PeopleGroup } from './people.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** Between "un commerçant" and "et son épouse"; tokens. */
const KIN_GAP = 7;

/** "un commerçant et son épouse", "the mayor and his two sons": with a word of whose they are, one figure. */
export function withKin(notes: Annotations, groups: readonly PeopleGroup[]): PeopleGroup[] {
  const joined: PeopleGroup[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const isKin =
      before !== undefined &&
      before.effect === null &&
      group.effect === null &&
      before.high !== null &&
      group.high !== null &&
      group.first - before.last <= KIN_GAP &&
      isJoinedByAnd(notes, before, group) &&
      turnsIn(notes, 'possessives', andBefore(notes, before, group), group.last).length > 0;
    if (!isKin) joined.push(group);
    else
      joined[joined.length - 1] = {
        ...before,
        last: group.last,
        low: before.low + group.low,
        high: before.high! + group.high!,
        who: whoOfBoth(before, group),
        isBare: false,
      };
  }
  return joined;
}

/** "le chauffeur d’un camion et son apprenti": the conjunction stands before the second, and no verb between. */
const isJoinedByAnd = (notes: Annotations, a: PeopleGroup, b: PeopleGroup): boolean =>
  hasCue(notes, Math.max(a.last, b.first - 3), b.first, 'and') &&
  !notes.document.tokens
    .slice(a.last, b.first)
    .some((t) => t.text === ',' || notes.words.auxiliaries.has(t.text.toLowerCase()));

/** The conjunction between two groups: "lost his life and four others" has no word of whose the four are. */
function andBefore(notes: Annotations, a: PeopleGroup, b: PeopleGroup): number {
  let at = b.first;
  while (at > a.last && !isCue(notes, at, 'and')) at--;
  return at;
}

const whoOfBoth = (a: PeopleGroup, b: PeopleGroup): HarmedParty =>
  a.who === b.who || b.who === 'unknown' ? a.who : a.who === 'unknown' ? b.who : 'mixed';

/** "deux soldats tués et deux autres enlevés": the others are of the same party. */
export function othersFollow(
  notes: Annotations,
  groups: readonly PeopleGroup[],
  before: HarmedParty | null,
): PeopleGroup[] {
  let who = before;
  return groups.map((group, i) => {
    if (group.who === 'unknown' && isOfThem(notes, group)) {
      const named = groups[i - 1];
      // "gunmen shot one of them": who shoots is not among them.
      const isDoer = named !== undefined && isRightBefore(notes, named, group);
      return { ...group, who: (isDoer ? groups[i - 2]?.who : named?.who) ?? before ?? 'unknown' };
    }
    const isOpen = group.who === 'unknown' && (group.isOther || group.isImplied || group.effect !== null);
    if (isOpen) {
      // "un député en compte 17": the one before is who counts them.
      const isRecount = group.effectBy === 'told' && groups[i - 1]?.high === 1;
      // "neutralised 12 bandits and rescued 25 hostages": fighters hold hostages and are none.
      const isHeld = group.effect === 'abducted' && who === 'armed_group' && !isCaptured(notes, group);
      // "six soldiers died, nine assailants were killed and four captured": of those counted last.
      const last = isCaptured(notes, group) ? groups.slice(0, i).findLast((g) => !g.isBare)?.who : undefined;
      return { ...group, who: isRecount ? 'unknown' : isHeld ? 'civilians' : (last ?? who ?? 'unknown') };
    }
    // "ambushed the soldiers who escorted a convoy, killing eleven": whom the attack was on.
    if (group.isBare && who === null && isStruck(notes, group)) who = group.who;
    // After soldiers and guides, "the others" may be either; "200 fighters stormed the town, killing 34": those who act are not hit.
    if (
      !group.isBare &&
      !actsOnOthers(
        notes,
        group,
        groups.slice(i + 1).find((g) => !g.isBare),
      )
    )
      who = who === null || who === group.who ? group.who : 'unknown';
    return group;
  });
}

/** Between a word for an attack and whom it was on: "ambushed (the) soldiers", "attaqué (une patrouille de) gendarmes"; tokens. */
const STRUCK_REACH = 5;

/** Forces or fighters right behind the word for an attack on them. */
function isStruck(notes: Annotations, { first, who }: PeopleGroup): boolean {
  if (who !== 'state_forces' && who !== 'armed_group') return false;
  const blow = inRange(notes.triggers, first - STRUCK_REACH, first).at(-1);
  const word = blow?.value.find((w) => BLOWS.has(w.kind) && w.strength !== 'mention');
  if (!blow || !word || blow.last > first || hasCue(notes, blow.last, first, 'by')) return false;
  const between = notes.document.tokens.slice(blow.last, first);
  if (between.some((t) => t.kind === 'mark' && t.text !== '’' && t.text !== "'")) return false;
  return word.form === 'noun'
    ? hasCue(notes, blow.last, first, 'against')
    : verbGroup(notes, blow.first, word.form).voice === 'active' &&
        inRange(notes.people, blow.last, first).length === 0;
}

const BLOWS: ReadonlySet<EventKind> = new Set(['attack', 'gunfire', 'clash', 'shelling', 'airstrike']);

/** "nine assailants were killed and four captured": more of them, where hostages would be theirs. */
const isCaptured = (notes: Annotations, { first, last }: PeopleGroup): boolean =>
  turnsIn(notes, 'captured', first, last + 1).length > 0;

/** "ambushed bandits, killing eleven of them": of those named last. */
const isOfThem = (notes: Annotations, { first, last }: PeopleGroup): boolean =>
  turnsIn(notes, 'ofThem', first, last + 3).some((t) => t.last === last || t.first === last);

/** Whether the group does something in the active voice before the next figure, which no verb of harm puts beside it. */
function actsOnOthers(notes: Annotations, group: PeopleGroup, next: PeopleGroup | undefined): boolean {
  if (next === undefined || !next.isImplied) return false;
  // Not the verb that governs the figure itself.
  const deed = inRange(notes.triggers, group.last, next.first).find((m) => m.last + 1 < next.first);
  const word = deed?.value.find(({ form }) => form !== 'noun');
  return (
    deed !== undefined &&
    word !== undefined &&
    verbGroup(notes, deed.first, word.form).voice === 'active' &&
    !inRange(notes.people, group.last, deed.first).length
  );
}

/** A verb of harm, and no more than it, parts those named before from the figure. */
const isRightBefore = (notes: Annotations, named: PeopleGroup, group: PeopleGroup): boolean =>
  [...inRange(notes.harm, named.last, group.first), ...inRange(notes.triggers, named.last, group.first)].some(
    (m) => m.first === named.last && m.last >= group.first,
  );
