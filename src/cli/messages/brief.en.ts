/** What `vigie brief` says, in English; brief.fr.ts has the same keys. */
export const briefHelp = {
  what: 'write a brief of the record: every sentence with the reports that it rests on',
  area: 'a country by ISO code or name, a region or a place by name; the whole record by default',
  since: 'first day; six days before the last by default',
  until: 'last day; today by default',
  last: 'day of the last brief, to tell what changed since',
  lang: 'language of the brief: fr or en; that of the terminal by default',
  format: 'md, html, docx, pdf or json; by the name of the file, else md',
  out: 'write to a file instead of the terminal',
  quotes: 'print the words cited as well; they may name persons',
  clearance: 'leave out what rests on reports above this sensitivity',
};

export const brief = {
  written: (file: string, tlp: string) => `Written to ${file}. The brief is TLP:${tlp}.`,
  notWritten: (file: string, why: string) =>
    `${file} could not be written (${why}): check the folder and the room on the disk.`,
  badFormat: (given: string, known: string) => `Format "${given}" is not known; expected one of: ${known}.`,
  needsFile: (format: string) =>
    `A file in the format ${format} is nothing for a terminal: name a file with --out, such as --out note.${format}.`,
  noFormat: (file: string, known: string) =>
    `The name "${file}" tells no format; end it in one of ${known}, or give --format.`,
};

export type BriefHelp = typeof briefHelp;
export type BriefMessages = typeof brief;
