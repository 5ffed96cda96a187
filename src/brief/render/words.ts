/** What stands around the sentences of a brief. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { Brief, BriefEdition, CitedReport } from '../../core/brief.ts';
import { countWords, dayWords } from '../../analysis/wording/index.ts';
import { spanWords } from '../words/dates.ts';

export type Lang = keyof Bilingual;

const INCIDENTS = { fr: ['incident', 'incidents'], en: ['incident', 'incidents'] } as const;
const REPORTS = { fr: ['rapport', 'rapports'], en: ['report', 'reports'] } as const;

const TITLE: Bilingual = { fr: 'Note de situation', en: 'Situation brief' };
const EVERYWHERE: Bilingual = { fr: 'tout le registre', en: 'the whole record' };

/** "Note de situation : Mali" */
export function titleOf({ scope, edition }: Brief, lang: Lang): string {
  if (edition !== undefined) return edition.title;
  const area = scope.area ?? EVERYWHERE[lang];
  return lang === 'fr' ? `${TITLE.fr}\u00a0: ${area}` : `${TITLE.en}: ${area}`;
}

/** Which days, as the record stood when, from how much. */
export function scopeLine({ scope, basis, edition }: Brief, lang: Lang): string {
  const [from, to] = spanWords(scope.since, scope.until, lang);
  const [incidents, reports] = [
    countWords(basis.incidents, INCIDENTS)[lang],
    countWords(basis.reports, REPORTS)[lang],
  ];
  const day = dayWords(scope.asOf)[lang];
  const said =
    lang === 'fr'
      ? `Du ${from} au ${to}, registre au ${day}\u00a0: ${incidents}, ${reports} au registre.`
      : `${from} to ${to}, record as of ${day}: ${incidents}, ${reports} on record.`;
  return edition === undefined ? said : `${said} ${editionWords(edition, scope.area, lang)}`;
}

/** Whose version it is, and of where: a title may name no area. */
function editionWords({ version, by, at }: BriefEdition, area: string | null, lang: Lang): string {
  const day = dayWords(at.slice(0, 10))[lang];
  const where = area ?? EVERYWHERE[lang];
  return lang === 'fr'
    ? `Zone\u00a0: ${where}. Version ${version}, revue par ${by} le ${day}.`
    : `Area: ${where}. Version ${version}, edited by ${by} on ${day}.`;
}

/** Said of every brief. */
export const CAUTION: Bilingual = {
  fr: 'Tout chiffre est déclaré par la source citée et n’est pas vérifié. Les appels entre crochets renvoient aux rapports en fin de note. Les noms de personnes privées sont omis.',
  en: 'Every figure is reported by the source cited and is not verified. Numbers in brackets refer to the reports at the end. Names of private persons are left out.',
};

export const leftOutLine = ({ basis }: Brief, lang: Lang): string | null =>
  basis.leftOut === 0
    ? null
    : lang === 'fr'
      ? `${basis.leftOut} ${basis.leftOut < 2 ? 'élément omis' : 'éléments omis'}, au-dessus de l’habilitation demandée.`
      : `${basis.leftOut} ${basis.leftOut === 1 ? 'item' : 'items'} left out, above the clearance asked for.`;

export const REPORTS_TITLE: Bilingual = { fr: 'Rapports cités', en: 'Reports cited' };
export const WORDS_TITLE: Bilingual = {
  fr: 'Les mots cités (ils peuvent nommer des personnes)',
  en: 'The words cited (they may name persons)',
};
export const MAP_TITLE: Bilingual = { fr: 'Carte des incidents', en: 'Map of incidents' };
export const TIMELINE_TITLE: Bilingual = { fr: 'Incidents par jour', en: 'Incidents by day' };

const UNTITLED: Bilingual = { fr: 'sans titre', en: 'untitled' };
const UNDATED: Bilingual = { fr: 'sans date', en: 'undated' };

/** "Studio Tamani, « … », 2 juillet 2025". */
export function reportLine({ source, title, id, publishedAt }: CitedReport, lang: Lang): string {
  const name = title ?? (/^[0-9a-f]{16,}/.test(id) ? UNTITLED[lang] : id);
  const quoted = lang === 'fr' ? `«\u00a0${name}\u00a0»` : `“${name}”`;
  const day = publishedAt === null ? UNDATED[lang] : dayWords(publishedAt)[lang];
  return [source, quoted, day].filter((part) => part !== null).join(', ');
}
