/** Incidents named in passing. */
import { dayWords, inBoth } from '../../analysis/wording/index.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { When } from '../../core/findings.ts';
import type { IncidentDetail } from '../../core/records.ts';
import { spanWords } from '../words/dates.ts';
import { bareNoun, eventNoun } from '../words/events.ts';

/** Which incident is meant, for sentences that do not tell it again: "attaque (Kayes, 1er juillet 2025)". */
export function named(incident: IncidentDetail): Bilingual {
  const { where, when } = incident;
  const bare = bareNoun(eventNoun(incident));
  return inBoth((lang) => {
    const told = [where?.name ?? null, when === null ? null : days(when, lang)].filter(
      (part) => part !== null,
    );
    return told.length === 0 ? bare[lang] : `${bare[lang]} (${told.join(', ')})`;
  });
}

function days({ start, end }: When, lang: keyof Bilingual): string {
  return start === end ? dayWords(start)[lang] : spanWords(start, end, lang).join('–');
}
