/** What is said of the pictures of a brief, in its language. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefPoint } from '../../core/brief.ts';
import { countWords, dayWords, numberWords } from '../../analysis/wording/index.ts';
import type { PictureWords } from './drawing.ts';

type Lang = keyof Bilingual;

const MAP_TITLE: Bilingual = { fr: 'Carte des incidents', en: 'Map of incidents' };
const TIMELINE_TITLE: Bilingual = { fr: 'Incidents par jour', en: 'Incidents by day' };

const MAP_NOTE: Bilingual = {
  fr: 'Entre parenthèses, le nombre d’incidents d’un lieu qui en compte plusieurs ; cercle en tirets : région seulement. Frontières : Natural Earth, sans prise de position.',
  en: 'In brackets, how many incidents where a place has several; dashed circle: no nearer than a region. Borders: Natural Earth; they imply no opinion.',
};
const TIMELINE_NOTE: Bilingual = {
  fr: 'Jour où l’incident a commencé ; les incidents sans date n’y figurent pas.',
  en: 'Day on which an incident began; those without a date are not shown.',
};

const PLACES = { fr: ['lieu', 'lieux'], en: ['place', 'places'] } as const;
const OTHERS = { fr: ['autre', 'autres'], en: ['other', 'others'] } as const;
const INCIDENTS = { fr: ['incident', 'incidents'], en: ['incident', 'incidents'] } as const;
/** More are counted, not named: nobody listens to a list of hundreds. */
const MOST_NAMED = 40;

/** Places by name, each with its number of incidents. */
export function mapWords(points: readonly BriefPoint[], lang: Lang): PictureWords {
  const places = [...Map.groupBy(points, ({ name }) => name)].sort(([a], [b]) => a.localeCompare(b, lang));
  const items = places.map(([name, own]) =>
    own.length === 1 ? name : `${name} (${numberWords(own.length)[lang]})`,
  );
  return {
    title: MAP_TITLE[lang],
    note: MAP_NOTE[lang],
    description: listed(MAP_TITLE, countWords(places.length, PLACES), items, lang),
  };
}

/** Days with their number of incidents. @param totals by ISO day, in order */
export function timelineWords(totals: readonly (readonly [string, number])[], lang: Lang): PictureWords {
  const all = totals.reduce((sum, [, n]) => sum + n, 0);
  const items = totals.map(([day, n]) => `${dayWords(day)[lang]} (${numberWords(n)[lang]})`);
  return {
    title: TIMELINE_TITLE[lang],
    note: TIMELINE_NOTE[lang],
    description: listed(TIMELINE_TITLE, countWords(all, INCIDENTS), items, lang),
  };
}

function listed(title: Bilingual, count: Bilingual, items: readonly string[], lang: Lang): string {
  const rest = items.length - MOST_NAMED;
  const named = items.slice(0, MOST_NAMED).join(', ');
  const more = rest > 0 ? ` + ${countWords(rest, OTHERS)[lang]}` : '';
  return `${title[lang]}${lang === 'fr' ? '\u00a0:' : ':'} ${count[lang]}. ${named}${more}.`;
}
