/** Ce que dit `vigie brief`, en français ; mêmes clés que brief.en.ts. */
import type { BriefHelp, BriefMessages } from './brief.en.ts';

export const briefHelp: BriefHelp = {
  what: 'rédige une note du registre : chaque phrase avec les rapports sur lesquels elle repose',
  area: 'un pays par son code ISO ou son nom, une région ou un lieu par son nom ; tout le registre par défaut',
  since: 'premier jour ; six jours avant le dernier par défaut',
  until: 'dernier jour ; aujourd’hui par défaut',
  last: 'jour de la dernière note, pour dire ce qui a changé depuis',
  lang: 'langue de la note : fr ou en ; celle du terminal par défaut',
  format: 'md, html, docx, pdf ou json ; d’après le nom du fichier, sinon md',
  out: 'écrit dans un fichier plutôt qu’au terminal',
  quotes: 'imprime aussi les mots cités ; ils peuvent nommer des personnes',
  clearance: 'omet ce qui repose sur des rapports au-dessus de cette sensibilité',
};

export const brief: BriefMessages = {
  written: (file: string, tlp: string) => `Écrit dans ${file}. La note est TLP:${tlp}.`,
  notWritten: (file: string, why: string) =>
    `${file} n’a pas pu être écrit (${why}) : vérifiez le dossier et la place sur le disque.`,
  badFormat: (given: string, known: string) => `Le format « ${given} » est inconnu ; attendu : ${known}.`,
  needsFile: (format: string) =>
    `Un fichier au format ${format} ne s’affiche pas au terminal : nommez un fichier avec --out, par exemple --out note.${format}.`,
  noFormat: (file: string, known: string) =>
    `Le nom « ${file} » ne dit aucun format ; terminez-le par ${known}, ou donnez --format.`,
};
