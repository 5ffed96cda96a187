import type { CountryShares } from './countries.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import type { GazetteerPlace } from './place.ts';
import { liesIn } from './areas.ts';

/** Below this weight of evidence a report is about no country yet. */
const UNSURE = 0.5;

/**
 * A mention with the bearers of its name that only an import knows. Every list of villages has names that are words, persons or towns
 * elsewhere, so they count only where the text has shown that a place stands there, in a country that the report is about; and beside
 * curated bearers only where none of those fits what the text says. Comes after linking: a hamlet called Mali must not make a sentence
 * read otherwise.
 * @param name the words of the mention
 * @param mentions all of the report: containers are among them
 */
export function withImported(
  mention: Mention,
  name: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  countries: CountryShares,
): Mention {
  if (gazetteer.imports === 0 || (mention.kind !== 'known' && mention.kind !== 'unknown')) return mention;
  const isMeant = ({ country }: GazetteerPlace): boolean =>
    countries.total < UNSURE || countries.share(country) > 0;
  const isBulk = ({ id }: GazetteerPlace): boolean => gazetteer.isBulk(id);
  const curated = mention.candidates.filter((place) => !isBulk(place));
  if (curated.some((place) => isMeant(place) && fits(place, mention, mentions))) return mention;
  const candidates = gazetteer.named(name);
  // The text asked for a place that none of its curated bearers can be.
  if (mention.kind === 'unknown' && !candidates.every(isBulk)) return mention;
  const bulk = candidates.filter((place) => isBulk(place) && isMeant(place));
  if (bulk.length === 0 && curated.length === mention.candidates.length) return mention;
  return { ...mention, kind: bulk.length === 0 ? mention.kind : 'known', candidates: [...curated, ...bulk] };
}

/** A curated town of this many people is what its bare name means; a village is one of several. */
const KNOWN_TOWN = 5000;
const VILLAGE_KINDS: ReadonlySet<string> = new Set(['settlement', 'quarter', 'camp']);

/** Whether a place lies in the larger one that the text says it lies in; said of none, whether its name needs no saying where. */
function fits(place: GazetteerPlace, mention: Mention, mentions: readonly Mention[]): boolean {
  const container = mention.container === null ? undefined : mentions[mention.container];
  if (!container || container.candidates.length === 0)
    return !VILLAGE_KINDS.has(place.kind) || place.population >= KNOWN_TOWN;
  return container.candidates.some((area) => liesIn(place, area, container));
}
