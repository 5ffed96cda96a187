import type { Toponym } from '../../gazetteer/index.ts';
import { firstFrom } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';
import { TOWNS } from '../types/takeover-nouns.ts';

/** Between the verb and the town: "walked into (the town of) Bama"; tokens. */
const TOWN_REACH = 4;

/**
 * The places of a sentence with the towns that its verbs take or give up: "drove the rebels out of Bama", "walked into Bama", "left Bama"
 * look like where somebody came from or went to.
 * @param placed indices of `toponyms`, in order
 */
export function withTakenTowns(
  placed: readonly number[],
  toponyms: readonly Toponym[],
  sightings: readonly Sighting[],
): number[] {
  const taken = sightings.filter(isTaking).flatMap((s) => townBehind(s, toponyms) ?? []);
  return [...new Set([...placed, ...taken])].sort((a, b) => a - b);
}

const isTaking = ({ kind, form }: Sighting): boolean =>
  (kind === 'capture' || kind === 'retake' || kind === 'withdrawal') && form !== 'noun';

/** The town right behind the verb, the preposition being the verb's own. */
function townBehind({ first, last, kind }: Sighting, toponyms: readonly Toponym[]): number | undefined {
  const at = firstFrom(toponyms, last);
  const town = toponyms[at];
  const isOwn =
    town !== undefined &&
    (town.relation === 'from' ||
      // "withdrew to Gao": where they went.
      (kind !== 'withdrawal' && (town.relation === 'to' || town.relation === 'in'))) &&
    town.phraseFirst >= first &&
    town.phraseFirst <= last &&
    town.first - last <= TOWN_REACH;
  return isOwn && TOWNS.has(town.kind) && !town.isAdjective ? at : undefined;
}
