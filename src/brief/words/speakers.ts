/** Who gives a figure, without giving away who must not be named. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { Claim } from '../../core/records.ts';
import { describedAs, outletWords, withArticle } from './institutions.ts';
import { officeWords } from './offices.ts';
import { organisationWords } from './actors.ts';
import { sideOf } from '../../fusion/index.ts';
import { inBoth } from '../../analysis/wording/index.ts';

/** A report describes a speaker in lower case; a name begins in upper case. */
const isDescription = (name: string): boolean => /^\p{Ll}/u.test(name);

/** Two words or more that begin in upper case, side by side: what names of persons look like. */
const PERSON = /(?<![\p{L}])\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*)+/u;
const looksLikePerson = (name: string): boolean => PERSON.test(name);

/**
 * Who says so: an office or organisation with its article, an outlet by its name, another description in its own words. Whoever else is named may be a
 * private person, and stays unnamed: what the outlet carries is the outlet's.
 * @param outlets names of outlets whose reports are in the record
 */
export function speakerWords(claim: Claim, outlets: ReadonlySet<string>): Bilingual {
  if (claim.decision !== null) return { fr: 'l’analyste', en: 'the analyst' };
  const outlet: Bilingual =
    claim.relayedBy === null
      ? { fr: 'un rapport sans source', en: 'a report without source' }
      : outletWords(claim.relayedBy);
  // Words of a report may begin with what led to the speaker: "by the local committee".
  const name = claim.saidBy?.replace(/^(?:by|par|selon|according to) /u, '') ?? null;
  if (name === null) return outlet;
  const known = officeWords(name) ?? organisationWords(name);
  if (known !== null) return known;
  if (isDescription(name) && !looksLikePerson(name)) return describedAs(name);
  const isOffice = !isDescription(name) && sideOf(name) !== 'other';
  if (outlets.has(name)) return outletWords(name);
  if (isOffice || !looksLikePerson(name)) return withArticle(name);
  return { fr: `une personne citée par ${outlet.fr}`, en: `a person quoted by ${outlet.en}` };
}

/** "selon l’ORTM": the source of a figure. */
export const accordingTo = (speaker: Bilingual): Bilingual =>
  inBoth((lang) => (lang === 'fr' ? `selon ${speaker.fr}` : `according to ${speaker.en}`));
