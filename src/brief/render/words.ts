/** What stands around the sentences of a brief. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { Brief, BriefEdition, CitedReport } from '../../core/brief.ts';
import type { Tlp } from '../../core/report.ts';
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

/** Who may have what is so marked, after TLP 2.0 (FIRST, 2022). */
export const SHARING: Readonly<Record<Tlp, Bilingual>> = {
  RED: {
    fr: 'réservé aux destinataires nommés\u00a0; ne pas retransmettre.',
    en: 'for the named recipients only; do not pass on.',
  },
  'AMBER+STRICT': {
    fr: 'diffusion limitée à l’organisation du destinataire, selon le besoin d’en connaître.',
    en: 'limited to the recipient’s organisation, on a need-to-know basis.',
  },
  AMBER: {
    fr: 'diffusion limitée à l’organisation du destinataire et à ses clients, selon le besoin d’en connaître.',
    en: 'limited to the recipient’s organisation and its clients, on a need-to-know basis.',
  },
  GREEN: {
    fr: 'diffusion limitée à la communauté du destinataire\u00a0; ne pas publier.',
    en: 'limited to the recipient’s community; do not publish.',
  },
  CLEAR: { fr: 'diffusion libre.', en: 'free to share.' },
};

/** Rows of the table under the title of a document. */
export const FACTS: Readonly<Record<'scope' | 'sharing' | 'leftOut' | 'reading', Bilingual>> = {
  scope: { fr: 'Portée', en: 'Scope' },
  sharing: { fr: 'Diffusion', en: 'Sharing' },
  leftOut: { fr: 'Omis', en: 'Left out' },
  reading: { fr: 'Lecture', en: 'Reading' },
};

/** Before and after the number of all pages: "Page 2 sur 7". */
export const PAGE: Readonly<Record<'page' | 'of', Bilingual>> = {
  page: { fr: 'Page', en: 'Page' },
  of: { fr: 'sur', en: 'of' },
};

/** What a link to a report says to whoever does not see where it leads. */
export const toReport = (n: number, lang: Lang): string =>
  lang === 'fr' ? `Rapport ${n} de la liste` : `Report ${n} of the list`;

const UNTITLED: Bilingual = { fr: 'sans titre', en: 'untitled' };
const UNDATED: Bilingual = { fr: 'sans date', en: 'undated' };

/** In quotation marks; those within it are of the second rank: « “Kayes tient”, dit la mairie ». */
export function quotedIn(text: string, lang: Lang): string {
  if (lang === 'fr') return `«\u00a0${text.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”')}\u00a0»`;
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** "Studio Tamani, « … », 2 juillet 2025". */
export function reportLine({ source, title, id, publishedAt }: CitedReport, lang: Lang): string {
  const name = title ?? (/^[0-9a-f]{16,}/.test(id) ? UNTITLED[lang] : id);
  const quoted = quotedIn(name, lang);
  const day = publishedAt === null ? UNDATED[lang] : dayWords(publishedAt)[lang];
  return [source, quoted, day].filter((part) => part !== null).join(', ');
}

/** The name of a file of a brief, in letters that every system takes: "note-mali-2025-07-01-2025-07-31-tlp-amber.docx". */
export function fileNameOf({ scope, sensitivity, edition }: Brief, lang: Lang, ending: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60);
  const tlp = sensitivity.replace('+', '-').toLowerCase();
  const parts = [
    { fr: 'note', en: 'brief' }[lang],
    plain(scope.area ?? ''),
    scope.since,
    scope.until,
    'tlp',
    tlp,
    edition === undefined ? '' : `${plain(edition.title)}-v${edition.version}`,
  ];
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`;
}

/** The address of a report where it is one of the web: nothing else is linked. */
export const webAddress = ({ url }: CitedReport): string | null =>
  url !== null && /^https?:\/\/[^\s<>]+$/.test(url) ? url : null;
