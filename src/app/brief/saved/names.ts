/** Names in words of an analyst that may be those of private persons: a brief leaves these out. */
import { fold } from '../../../language/tokens.ts';

/** A civil title and what follows, or two words and more in upper case side by side. */
const TITLED =
  /(?<!\p{L})(?:M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu;
const SIDE_BY_SIDE = /(?<!\p{L})\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu;
/** At the beginning of a sentence. */
const ARTICLE = /^(?:Les?|La|L’|Des|Une?|The|An?) /u;
/** Letters in upper case alone: an acronym. */
const ACRONYM = /^[\p{Lu}\d’'-]+$/u;

/**
 * Names of whom nobody knows that they are no private person.
 * @param known text in which a name that stands is no private one: what Vigie drafted, names of outlets
 * @param isPlace whether a name is one of a place
 */
export function namesIn(text: string, known: string, isPlace: (name: string) => boolean): readonly string[] {
  const drafted = fold(known);
  const found = [TITLED, SIDE_BY_SIDE].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map(([name]) => name.replace(ARTICLE, ''))
      .filter((name) => name.includes(' ')),
  );
  return [...new Set(found)].filter(
    (name) =>
      !drafted.includes(fold(name)) &&
      !isPlace(name) &&
      !name.split(' ').every((word) => ACRONYM.test(word)) &&
      !found.some((other) => other !== name && other.includes(name)),
  );
}
