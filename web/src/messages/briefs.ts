/** What a brief is had as. */
export const BRIEF_FILES = ['docx', 'pdf', 'html', 'md', 'json'] as const;
export type BriefFile = (typeof BRIEF_FILES)[number];

/** What the page says around a brief; the brief brings its own words. */
export interface BriefMessages {
  readonly area: string;
  readonly areaHint: string;
  readonly last: string;
  readonly files: string;
  readonly formats: Readonly<Record<BriefFile, string>>;
  readonly hint: string;
  readonly composing: string;
  readonly title: (area: string) => string;
  readonly everywhere: string;
  readonly asOf: (day: string) => string;
  readonly basis: (incidents: string, reports: string) => string;
  readonly leftOut: (n: string) => string;
  readonly words: (number: string) => string;
  readonly more: (n: string) => string;
  readonly incident: string;
  readonly reports: string;
}

export const BRIEFS_EN: BriefMessages = {
  area: 'Area',
  areaHint: 'country, region or place',
  last: 'Last brief of',
  files: 'Take along:',
  formats: { docx: 'Word', pdf: 'PDF', html: 'HTML', md: 'Markdown', json: 'JSON' },
  hint: 'Days are those of the filter above; the last seven where none are set. Each number opens the words that a sentence rests on.',
  composing: 'Composing the brief…',
  title: (area) => `Situation brief: ${area}`,
  everywhere: 'the whole record',
  asOf: (day) => `record as of ${day}`,
  basis: (incidents, reports) => `incidents: ${incidents}, reports on record: ${reports}`,
  leftOut: (n) => `left out above the clearance: ${n}`,
  words: (number) => `Words in report ${number}`,
  more: (n) => `+${n}`,
  incident: 'Incident',
  reports: 'Reports cited',
};

export const BRIEFS_FR: BriefMessages = {
  area: 'Zone',
  areaHint: 'pays, région ou lieu',
  last: 'Dernière note du',
  files: 'Emporter :',
  formats: { docx: 'Word', pdf: 'PDF', html: 'HTML', md: 'Markdown', json: 'JSON' },
  hint: 'Les jours sont ceux du filtre ci-dessus ; les sept derniers s’il n’en fixe pas. Chaque numéro ouvre les mots sur lesquels une phrase repose.',
  composing: 'Rédaction de la note…',
  title: (area) => `Note de situation : ${area}`,
  everywhere: 'tout le registre',
  asOf: (day) => `registre au ${day}`,
  basis: (incidents, reports) => `incidents : ${incidents}, rapports au registre : ${reports}`,
  leftOut: (n) => `omis au-dessus de l’habilitation : ${n}`,
  words: (number) => `Mots du rapport ${number}`,
  more: (n) => `+${n}`,
  incident: 'Incident',
  reports: 'Rapports cités',
};
