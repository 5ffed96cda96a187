/** Ce que dit `vigie briefs`, en français ; mêmes clés que saved-briefs.en.ts. */
import type { SavedBriefsHelp, SavedBriefsMessages } from './saved-briefs.en.ts';

export const savedBriefsHelp: SavedBriefsHelp = {
  what: 'liste les notes enregistrées et leurs versions ; on les reformule sur la page (vigie serve)',
  show: 'imprime une version d’une note enregistrée, ou l’écrit dans un fichier',
  diff: 'ce qu’une version imprime autrement qu’une autre ; les deux dernières par défaut',
  sentences: 'liste les phrases d’une version avec leurs clés, section par section, et ce qui en est écarté',
  move: 'met une phrase, ou un jugement, ailleurs, avec ce qui l’accompagne, et l’enregistre comme version suivante',
  key: 'clé de la phrase ; vigie briefs sentences les donne',
  to: 'section où elle va, à la fin',
  beforeKey: 'plutôt devant cette phrase de la section',
  id: 'identifiant d’une note enregistrée',
  version: 'quelle version ; la dernière par défaut',
  before: 'la version antérieure ; celle d’avant la postérieure par défaut',
  after: 'la version postérieure ; la dernière par défaut',
  clearance: 'ne montre rien au-dessus de cette sensibilité',
  json: 'des lignes JSON au lieu de texte',
  against:
    'version enregistrée depuis laquelle dire ce qui a changé : brf-…, brf-…/2 ou none ; la dernière de la même zone par défaut',
  save: 'l’enregistre sous ce titre, comme première version d’une note modifiable',
};

export const savedBriefs: SavedBriefsMessages = {
  exampleTitle: 'Kayes, semaine 27',
  none: 'Aucune note n’est enregistrée : faites-le par vigie brief --save TITRE, ou sur la page.',
  leftOut: (n) =>
    n < 2
      ? `${n} note enregistrée dépasse l’habilitation.`
      : `${n} notes enregistrées dépassent l’habilitation.`,
  version: (n, by, day) => `version ${n} de ${by}, ${day}`,
  saved: (id, version) => `Enregistrée : ${id}, version ${version}.`,
  notThere: (id) => `Aucune note enregistrée, ni version, n’a le nom ${id} : vigie briefs en donne la liste.`,
  notAVersion: (given) => `« ${given} » n’est pas une version ; attendu : 1, 2, 3 …`,
  between: (before, after) => `Version ${after} par rapport à la version ${before} :`,
  same: 'rien n’est imprimé autrement',
  movedTo: (section) => `[déplacée vers «\u00a0${section}\u00a0»]`,
  leftOutOf: 'écartée',
  noSentence: (key) => `Aucune phrase n’a la clé ${key} : vigie briefs sentences en donne la liste.`,
  noSection: (given, known) => `« ${given} » n’est pas une section ; attendu : ${known}.`,
  bound: (key, to, allowed) =>
    `${key} ne peut figurer dans ${to} : ce qui a changé depuis la dernière note reste ensemble. Attendu : ${allowed}.`,
  notThereBefore: (key, to) => `${key} n’est pas dans ${to} : rien ne peut y être mis devant.`,
};
