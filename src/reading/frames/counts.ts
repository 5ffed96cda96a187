import type { Certainty } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Annotations } from '../annotation/annotate.ts';
import type { SourcedToll } from './draft.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { Sighting } from './frames.ts';
import type { PeopleGroup } from '../tolls/people.ts';
import { isMereRescue } from '../types/rescues.ts';
import { type Attribution, nearestAttribution } from '../statements/speakers.ts';
import { isByCrowd } from '../types/takings.ts';
import type { Nearness } from '../annotation/distance.ts';
import type { Tokens } from '../trace.ts';
import { turnsIn } from '../annotation/turns.ts';
import { isWanted } from './wanted.ts';
import type { Toll } from '../tolls/toll.ts';
import { tollsOf } from '../tolls/tolls.ts';
import { overlaps } from '../span.ts';

/** Words that are an abduction but where forces take whom they may. */
const TAKES: ReadonlySet<EventKind> = new Set(['abduction', 'capture']);

/** Whom a sentence counts, with what befell them and who says so: what it tells, and whose words are said of others. */
export function countsOf(
  notes: Annotations,
  sentence: Sentence,
  told: {
    readonly sightings: readonly Sighting[];
    readonly groups: readonly PeopleGroup[];
    readonly attributions: readonly Attribution[];
    readonly isCharge: (at: Tokens) => boolean;
    readonly nearness: Nearness;
  },
): SourcedToll[] {
  const { sightings, groups, attributions, isCharge, nearness } = told;
  // "arrêtés puis conduits vers une destination inconnue": withTakings has made one taking of both.
  const isTakenAway =
    sightings.some((s) => s.word.kind === 'arrest' && s.family === 'abduction') &&
    !sightings.some((s) => s.family === 'arrest');
  // … and fighters whom forces took are their prisoners, as is whoever the police "picked up".
  const isPrisoner = (t: Toll): boolean =>
    sightings.some((s) => s.family === 'arrest' && (TAKES.has(s.word.kind) || overlaps(s, t.predicate)));
  // "Les quatre otages sont sains et saufs": how those taken are, not that they were taken.
  const isEnding =
    sightings.some((s) => s.family === 'release') ||
    turnsIn(notes, 'safeAndSound', sentence.first, sentence.last).length > 0;
  return (
    tollsOf(notes, sentence, groups, nearness)
      .filter((t) => !isCharge(t.predicate))
      .filter((t) => !(isEnding && t.effect === 'abducted' && t.predicate.first === t.first))
      .flatMap((t, _, all) => (isEnding ? asFreed(notes, t, all) : t))
      // "soldiers seized weapons": what is taken is no people.
      .filter((t) => !sightings.some((s) => s.family === 'weapons' && overlaps(s, t.predicate)))
      // "called for the release of three teachers"
      .filter((t) => t.effect !== 'released' || !isWanted(notes, sentence, t.predicate, sightings))
      .filter((t) => t.effect !== 'released' || isEnding || !isLettingGo(notes, t.predicate))
      .filter((t) => t.effect !== 'released' || !isMereRescue(notes, sentence, t.predicate))
      // "a bus of traders was stopped by gunmen": a vehicle, and nobody was arrested.
      .filter(
        (t) => t.effect !== 'detained' || !sightings.some((s) => isHalted(s) && overlaps(s, t.predicate)),
      )
      .filter((t) => t.effect !== 'abducted' || !isByCrowd(notes, t.predicate.last, sentence.last))
      .map((t) => (isTakenAway && t.effect === 'detained' ? { ...t, effect: 'abducted' as const } : t))
      .map((t) => (t.effect === 'abducted' && isPrisoner(t) ? { ...t, effect: 'detained' as const } : t))
      .filter((t) => t.low < MOST_IN_ONE_INCIDENT || t.effect === 'displaced')
      .map((toll) => sourced(notes, toll, attributions))
  );
}

/** A word for arresting people that armed men did to a vehicle: halts.ts. */
const isHalted = (s: Sighting): boolean => s.word.kind === 'arrest' && s.family === 'assault';

/** "let go 60 workers", where nobody was freed. */
const isLettingGo = (notes: Annotations, { first, last }: Tokens): boolean =>
  turnsIn(notes, 'letsGo', first, last).length > 0;

/** "Two aid workers held captive were freed": those whom the one word counts are those of the other. */
const asFreed = (notes: Annotations, t: Toll, all: readonly Toll[]): readonly Toll[] =>
  t.effect !== 'abducted' || turnsIn(notes, 'heldCaptive', t.predicate.first, t.predicate.last).length === 0
    ? [t]
    : all.some((o) => o.effect === 'released' && o.first === t.first)
      ? []
      : [{ ...t, effect: 'released' }];

/** More dead than this are a war's, not an incident's. */
const MOST_IN_ONE_INCIDENT = 5000;

function sourced(notes: Annotations, toll: Toll, attributions: readonly Attribution[]): SourcedToll {
  const by = nearestAttribution(
    attributions.filter((a) => !a.denies),
    toll.predicate.first,
  );
  const certainty: Certainty = toll.certainty === 'stated' && by ? 'reported' : toll.certainty;
  // "Earlier reports put the toll at five": the earlier count is nobody else's word.
  const isOwnCount =
    toll.isEarlier && by !== null && turnsIn(notes, 'earlierCounts', by.first, by.last + 2).length > 0;
  return isOwnCount
    ? { ...toll, certainty, source: null, sourceCue: null }
    : { ...toll, certainty, source: by?.name ?? null, sourceCue: by?.cue ?? null };
}
