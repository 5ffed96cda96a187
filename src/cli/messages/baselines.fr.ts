import type { BaselineHelp, BaselineMessages } from './baselines.en.ts';

const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr')} ${n < 2 ? one : many}`;

export const baselinesHelp: BaselineHelp = {
  what: 'rapproche le fonds des événements recensés par d’autres (UCDP, ACLED) : appariés, ici seulement, là-bas seulement',
  area: 'pays, par exemple ML,SN, ou rectangle : ouest,sud,est,nord (sinon les pays du fonds)',
  dataset: 'ucdp-ged, ucdp-candidate ou acled ; répétable (sinon tous ceux qui sont là)',
  limit: 'nombre maximal affiché par groupe, de 1 à 500 (sinon 20) ; les totaux portent sur tout',
  ucdp: 'importe des événements d’UCDP GED ou d’UCDP Candidate, à côté du fonds et sans jamais les y mêler',
  acled: 'importe votre propre export d’événements ACLED ; ses lignes restent sur cette machine',
  files: '.csv, brut, .gz ou .zip, séparé par des virgules, points-virgules ou tabulations',
  release: 'version d’UCDP, par exemple 25.1 ou 24.0.10, si le nom du fichier ne la donne pas',
  replace:
    'oublie ce qui était là ; sinon les versions plus récentes remplacent les événements de même identifiant',
  licence: 'licence des données, si elle est autre',
  attribution: 'source à nommer, si elle est autre',
  dryRun: 'dit ce qui en résulterait, n’écrit rien',
  show: 'montre ce qui est là',
  remove: 'retire ce qui est là',
  json: 'le bilan en JSON, une ligne par jeu de données',
};

export const baselines: BaselineMessages = {
  importing: 'Lecture des événements',
  oneOf: 'Nommez des fichiers, ou l’une des options --show et --remove.',
  badArea: (given) =>
    `« ${given} » n’est pas une zone pour --area ; attendu des pays, par exemple ML,SN, ou un rectangle, par exemple -12,10,4,25 (ouest,sud,est,nord).`,
  badDataset: (given, names) =>
    `« ${given} » n’est pas un jeu de données pour --dataset ; attendu l’un de : ${names}.`,
  badLimit: (given) => `« ${given} » n’est pas un nombre pour --limit ; attendu de 1 à 500.`,
  nothing:
    'Aucun événement d’autrui n’est là. Importez-en : vigie import ucdp FICHIER, ou : vigie import acled FICHIER',
  nothingOf: (kind) => `Aucun événement n’est là. Importez-en : vigie import ${kind} FICHIER`,
  noRecord: 'Le fonds ne contient aucun incident daté : il n’y a encore rien à rapprocher.',
  removed: (names) => `Retiré : ${names}.`,
  dryRun: 'Rien n’a été écrit (--dry-run).',
  moreBad: (n) => `${plural(n, 'autre mauvaise ligne', 'autres mauvaises lignes')}, non affichées.`,
  events: (n) => plural(n, 'événement', 'événements'),
  imported: (day) => `importé le ${day}`,
  labels: {
    rows: 'Lignes',
    bad: 'Mauvaises',
    covers: 'Couvre',
    files: 'Fichiers',
    source: 'Source',
    keep: 'Réserve',
  },
  rows: {
    added: (n) => plural(n, 'nouvelle', 'nouvelles'),
    updated: (n) => plural(n, 'à la place d’une plus ancienne', 'à la place de plus anciennes'),
    unchanged: (n) => plural(n, 'inchangée', 'inchangées'),
    outdated: (n) => plural(n, 'plus ancienne que ce qui est là', 'plus anciennes que ce qui est là'),
    repeated: (n) => plural(n, 'en double dans ces fichiers', 'en double dans ces fichiers'),
  },
  badRows: (n) => `${plural(n, 'ligne laissée', 'lignes laissées')} de côté`,
  span: (from, to) => `du ${from} au ${to}`,
  countries: (n) => plural(n, 'pays', 'pays'),
  file: (name, rows) => `${name} (${plural(rows, 'ligne', 'lignes')})`,
  keep: 'votre propre export, à ne pas transmettre ; ses lignes ne figurent dans aucun export de Vigie',
  compared: (here, there) =>
    `${plural(here, 'incident', 'incidents')} face à ${plural(there, 'événement', 'événements')}`,
  counts: (matched, onlyHere, onlyThere) =>
    `${plural(matched, 'apparié', 'appariés')} · ${onlyHere} ici seulement · ${onlyThere} là-bas seulement`,
  notCompared: (n, reasons) => `${plural(n, 'incident non comparé', 'incidents non comparés')} : ${reasons}`,
  share: (percent) => `Le jeu de données contiendrait ${percent} des incidents de ce genre.`,
  groups: {
    matched: 'Appariés',
    onlyHere: 'Ici seulement',
    onlyThere: 'Là-bas seulement',
    notCovered: 'Non couverts',
  },
  why: {
    undated: 'sans jour',
    unplaced: 'sans position',
    period: 'hors de ses jours',
    country: 'hors de ses pays',
    kind: 'd’une nature qu’il ne compte pas',
  },
  other: (id, percent) => `pourrait aussi bien être ${id} (${percent})`,
  nearest: (where, days) =>
    `au plus près : ${where}, ${days === 0 ? 'mêmes jours' : plural(days, 'jour', 'jours')}`,
  takenFor: (id) => `pris pour ${id}`,
  percent: (chance) => (chance > 0.99 ? 'plus de 99 %' : `${Math.round(chance * 100)} %`),
  deaths: (best, bracket) => `${plural(best, 'mort rapporté', 'morts rapportés')}${bracket}`,
  more: (n) => `… et ${plural(n, 'autre', 'autres')} (--limit)`,
  undated: 'sans jour',
  noPlace: 'sans lieu',
};
