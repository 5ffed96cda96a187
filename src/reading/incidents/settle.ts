import type { Place } from '../../core/findings.ts';
import type { Draft, Frame } from '../frames/draft.ts';
import { fitOf, sameName } from '../places/fits.ts';
import { placeOfDraft } from '../places/draft-place.ts';
import { violentFamilies } from '../types/kinds.ts';
import type { Trace } from '../trace.ts';

/** Drops what a fuller telling of the same report already covers: a region's attack once its villages are named. */
export function settle(drafts: readonly Draft[], trace: Trace | null = null): Draft[] {
  const fuller = joinOutcomes(joinRaids(joinRiots(asStrikes(joinHeadlines(drafts)))));
  const covered = new Set(fuller.filter((d) => isCovered(d, fuller)));
  for (const frame of [...covered].flatMap((d) => d.frames)) trace?.leave('story.covered', frame);
  const kept = fuller.filter((d) => !covered.has(d));
  for (const vague of covered) lendParties(vague, kept);
  return kept.map((d, index) => ({ ...d, index }));
}

/** A headline is told again by the sentences right below it. */
const HEADLINE_REACH = 2;

/** "Douze morts dans une attaque près de Gossi", and below: "Douze personnes … à Inadiatafane": one attack, by its toll. */
function joinHeadlines(drafts: readonly Draft[]): readonly Draft[] {
  const [headline] = drafts;
  const title = headline?.frames[0];
  if (!headline || !title?.isHeadline || headline.background) return drafts;
  if (title.place?.geoPrecision === 1 && !title.isLabelled) return drafts;
  const dead = killedBy(title);
  const story = drafts.find(
    (d) =>
      d !== headline &&
      !d.background &&
      d.family === headline.family &&
      d.frames[0]!.sentence > 0 &&
      d.frames[0]!.sentence <= HEADLINE_REACH &&
      dead !== null &&
      d.frames.some((f) => f.sentence <= HEADLINE_REACH && dead === killedBy(f)) &&
      covers(d, headline) &&
      (title.place?.geoPrecision !== 1 || isUnderLabel(d.place, title.place)),
  );
  if (!story) return drafts;
  story.frames.push(...headline.frames);
  return drafts.filter((d) => d !== headline);
}

/** "Mopti : …" over an attack at Bankass: the label names its region or district, as its chief town does. */
const isUnderLabel = (place: Place | null, label: Place | null): boolean =>
  place === null ||
  label === null ||
  place.placeId === null ||
  [place.admin1, place.admin2].some((area) => area !== null && sameName(area, label.name)) ||
  fitOf(place, label) !== 'apart';

const killedBy = (f: Frame): number | null => f.tolls.find((t) => t.effect === 'killed')?.low ?? null;

const HITS: ReadonlySet<string> = new Set(['arson', 'demolition', 'explosion', 'killing']);

/** Fires and ruins without an attacker, in a report of an air or drone attack, are what the attack hit. */
function asStrikes(drafts: readonly Draft[]): Draft[] {
  const strike = drafts.find((d) => d.family === 'air' && !d.background);
  if (!strike) return [...drafts];
  return drafts.map((d) => {
    const isHit =
      d.family === 'assault' &&
      !d.background &&
      d.frames.every(
        (f) => f.agents.length === 0 && (f.strength === 'mention' || f.kinds.every((k) => HITS.has(k))),
      );
    // "Five were killed in A. Jets bombed B": what is told before is elsewhere no hit of the strike.
    const isThere =
      strike.frames[0]!.sentence <= d.frames[0]!.sentence ||
      fitOf(placeOfDraft(d), placeOfDraft(strike)) !== 'apart';
    return isHit && isThere && (!d.when || covers(strike, { ...d, place: null }))
      ? { ...d, family: 'air' as const }
      : d;
  });
}

/** "stormed the school … took 315 people": a raid told only by its abduction is that abduction. */
function joinRaids(drafts: readonly Draft[]): Draft[] {
  const joined = new Set<Draft>();
  for (const raid of drafts) {
    if (raid.family !== 'assault' || !isBareRaid(raid)) continue;
    const host = drafts.find(
      (d) =>
        d.family === 'abduction' &&
        d.background === raid.background &&
        // "stopped a bus at Boni. Six passengers were led away": the taking may leave its place to the halt.
        covers({ ...d, place: placeOfDraft(d) }, raid) &&
        fitOf(raid.place, placeOfDraft(d)) !== 'apart',
    );
    if (!host) continue;
    host.frames.push(...raid.frames);
    host.when ??= raid.when;
    host.place ??= placeOfDraft(raid);
    joined.add(raid);
  }
  return drafts.filter((d) => !joined.has(d));
}

/**
 * "The town fell. The soldiers withdrew", "stormed the town and freed 500 inmates": a retreat told without a place of
 * its own, and a release by those who attacked, are how the attack went on.
 */
function joinOutcomes(drafts: readonly Draft[]): Draft[] {
  const joined = new Set<Draft>();
  for (const outcome of drafts) {
    if (outcome.background || !(isRetreat(outcome) || isFreeing(outcome, drafts))) continue;
    const host = drafts.find(
      (d) =>
        d.family === 'assault' &&
        !d.background &&
        d.frames[0]!.sentence <= outcome.frames[0]!.sentence &&
        isSameDay(d, outcome) &&
        (outcome.place === null || fitOf(outcome.place, placeOfDraft(d)) === 'same'),
    );
    if (!host) continue;
    // Who left or was let go is no doer of the attack.
    host.frames.push(...outcome.frames.map(withoutParties));
    joined.add(outcome);
  }
  return drafts.filter((d) => !joined.has(d));
}

const withoutParties = (frame: Frame): Frame => ({ ...frame, agents: [], patients: [] });

/** One with a town of its own is news of its own. */
const isRetreat = (d: Draft): boolean => d.family === 'transfer' && d.place === null;

/** Prisoners let go by armed men, people brought out of a siege; hostages, whose taking the report tells, are freed by their captors. */
const isFreeing = (d: Draft, drafts: readonly Draft[]): boolean => {
  const agents = d.frames.flatMap((f) => f.agents);
  return (
    d.family === 'release' &&
    drafts.every((o) => o.family !== 'abduction') &&
    (agents.length > 0 && agents.every((a) => a.side === 'armed')
      ? true
      : drafts.some((o) => o.family === 'assault' && o.frames.some((f) => f.isSiege)))
  );
};

/** "burned tyres and attacked the embassy; police used tear gas": one riot, where nobody was killed. */
function joinRiots(drafts: readonly Draft[]): Draft[] {
  const joined = new Set<Draft>();
  for (const riot of drafts) {
    const agents = riot.frames.flatMap((f) => f.agents);
    // "ont marché jusqu’à l’ambassade, dont ils ont attaqué la façade": told without a doer of its own.
    const isByCrowd =
      agents.length > 0
        ? agents.every((a) => a.side === 'crowd')
        : isOfMarch(riot, drafts) || isBeatingOfRiot(riot, drafts);
    if (riot.family !== 'assault' || !isByCrowd) continue;
    const host = drafts.find(
      (d) =>
        d.family === 'protest' &&
        d.background === riot.background &&
        d.frames.every((f) => f.tolls.every((t) => t.effect !== 'killed')) &&
        (areInOneSentence(d, riot) || goesOnFrom(d, riot) || (isBareCrackdown(d) && goesOnFrom(riot, d))) &&
        (covers(d, riot) || (d.place === null && covers(riot, d))) &&
        fitOf(placeOfDraft(riot), placeOfDraft(d)) !== 'apart',
    );
    if (!host) continue;
    // Who answers a riot did not make it.
    if (isBareCrackdown(host)) host.frames.splice(0, host.frames.length, ...host.frames.map(withoutParties));
    host.frames.push(...riot.frames.map((f) => ({ ...f, kinds: [...f.kinds, 'riot' as const] })));
    host.when ??= riot.when;
    host.place ??= placeOfDraft(riot);
    joined.add(riot);
  }
  return drafts.filter((d) => !joined.has(d));
}

const areInOneSentence = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) => b.frames.some((g) => g.sentence === f.sentence));

/** Sentences between a march and what the crowd did next. */
const MARCH_REACH = 2;

/** "… marched on Sunday. Protesters threw stones": told right behind, with no place or day that would part them. */
function goesOnFrom(before: Draft, next: Draft): boolean {
  const gap = next.frames[0]!.sentence - Math.max(...before.frames.map((f) => f.sentence));
  return gap > 0 && gap <= MARCH_REACH && next.frames.every((f) => f.place === null && f.when === null);
}

/** "Police fired tear gas.": how forces answered what was told before. */
const isBareCrackdown = (d: Draft): boolean =>
  d.frames.every((f) => f.kinds.every((k) => k === 'crackdown') && f.agents.every((a) => a.side === 'state'));

const OF_RIOT: ReadonlySet<string> = new Set(['attack', 'arson', 'looting', 'demolition']);

/** Told without a day of its own, or with one that the other shares. */
const isSameDay = (host: Draft, told: Draft): boolean =>
  told.when === null ||
  (host.when !== null && told.when.start <= host.when.end && host.when.start <= told.when.end);

/** Deeds against things, told in one sentence with a march and without anybody hurt. */
const isOfMarch = (deed: Draft, drafts: readonly Draft[]): boolean =>
  deed.frames.every(
    (f) => f.tolls.length === 0 && f.patients.length === 0 && f.kinds.every((k) => OF_RIOT.has(k)),
  ) &&
  deed.frames.every((f) =>
    drafts.some((d) => d.family === 'protest' && d.frames.some((g) => g.sentence === f.sentence)),
  );

/** "… burned the party’s office. A guard was beaten": somebody hurt by nobody, with no place or day, right behind a riot. */
const isBeatingOfRiot = (deed: Draft, drafts: readonly Draft[]): boolean =>
  deed.frames.every(
    (f) => f.tolls.every((t) => t.effect === 'injured') && f.kinds.every((k) => k === 'attack'),
  ) &&
  drafts.some(
    (d) => d.family === 'protest' && d.frames.some((f) => f.kinds.includes('riot')) && goesOnFrom(d, deed),
  );

const TAKEN_FROM: ReadonlySet<string> = new Set([
  'school',
  'village',
  'residence',
  'civilian_vehicle',
  'place_of_worship',
  'other',
]);

function isBareRaid(draft: Draft): boolean {
  const kinds = draft.frames.flatMap((f) => f.kinds);
  return (
    kinds.every((k) => k === 'attack' || k === 'gunfire') &&
    draft.frames.every(
      (f) =>
        f.tolls.length === 0 &&
        f.targets.every((t) => TAKEN_FROM.has(t.category)) &&
        f.patients.every((p) => p.side !== 'state'),
    )
  );
}

/** "Des assaillants ont attaqué des localités de Kpendjal": who did it to whom is told with the area, and was so in its villages. */
function lendParties(vague: Draft, kept: readonly Draft[]): void {
  const named = vague.frames
    .filter((f) => f.agents.length > 0 || (f.isSeveral && f.patients.length > 0))
    .map((f) => (f.isSeveral ? { ...f, tolls: [] } : f));
  if (named.length === 0) return;
  for (const draft of kept.filter((d) => isFullerThan(d, vague)))
    if (draft.frames.every((f) => f.agents.length === 0)) draft.frames.push(...named);
}

function isCovered(draft: Draft, all: readonly Draft[]): boolean {
  if (draft.background) return false;
  if (isSumOfOthers(draft, all)) return true;
  if (draft.frames.some((f) => f.tolls.length > 0)) return false;
  const isVague = draft.place === null || draft.place.geoPrecision > 1;
  return isVague && all.some((o) => isFullerThan(o, draft));
}

/** "Two attacks left 23 dead in Burkina Faso", and below each of them, of whatever kind, with its place and its dead. */
const isSumOfOthers = (sum: Draft, all: readonly Draft[]): boolean =>
  sum.frames.every((f) => f.isSeveral) &&
  sum.place?.geoPrecision !== 1 &&
  all.some(
    (o) =>
      o !== sum &&
      !o.background &&
      violentFamilies.has(o.family) &&
      o.place !== null &&
      o.place.geoPrecision < (sum.place?.geoPrecision ?? 3) &&
      covers(o, sum) &&
      isAround(sum.place, o.place),
  );

/** Whether a draft tells more precisely what a vague one tells: same kind, no other day, within its area or its headline's story. */
const isFullerThan = (draft: Draft, vague: Draft): boolean =>
  draft !== vague &&
  !draft.background &&
  draft.family === vague.family &&
  draft.place !== null &&
  draft.place.geoPrecision < (vague.place?.geoPrecision ?? 3) &&
  covers(draft, vague) &&
  // People taken in the attack told before were taken there, not in an earlier town.
  (vague.family !== 'abduction' || fitOf(draft.place, placeOfDraft(vague)) !== 'apart') &&
  (isAround(vague.place, draft.place) || isHeadlineOf(vague, draft));

/** "deux ponts dynamités, la région isolée": a headline and its story hit the same kind of thing. */
const isHeadlineOf = (draft: Draft, story: Draft): boolean => {
  const hit = new Set(story.frames.flatMap((f) => f.targets.map((t) => t.category)));
  return (
    draft.frames.every((f) => f.isHeadline) &&
    draft.frames.some((f) => f.targets.some((t) => t.category !== 'village' && hit.has(t.category)))
  );
};

/** No place, or one that the precise place lies in: "au Mali", "dans l’ouest". */
const isAround = (vague: Place | null, precise: Place | null): boolean =>
  vague === null || fitOf(precise, vague) === 'inside';

/** Whether a vague telling may be of what a precise one tells: same country, no other day. */
export function covers(precise: Draft, vague: Draft): boolean {
  const sameCountry =
    vague.place === null || vague.place.country === null || vague.place.country === precise.place?.country;
  const sameTime =
    !vague.when ||
    !precise.when ||
    (vague.when.start <= precise.when.end && precise.when.start <= vague.when.end);
  return sameCountry && sameTime;
}
