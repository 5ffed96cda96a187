import type { GazetteerHelp, GazetteerMessages } from './gazetteer.en.ts';

const pluriel = (n: number, un: string, plusieurs: string): string =>
  `${n.toLocaleString('fr')} ${n < 2 ? un : plusieurs}`;

export const gazetteerHelp: GazetteerHelp = {
  what: 'les lieux parmi lesquels les noms sont cherchés : imports, recherches, corrections',
  import: 'importe des listes de lieux : exports GeoNames, listes OCHA, CSV ; bruts, .gz ou .zip',
  importFiles: 'fichiers à importer ; un import du même nom est remplacé',
  optionName: 'nom de l’import (à défaut, celui du fichier)',
  optionLicence: 'licence de la liste, pour qui se sert de ce qu’elle permet de lire',
  optionAttribution: 'qui citer comme source',
  list: 'liste les imports et les corrections',
  remove: 'supprime des imports',
  removeNames: 'noms d’imports, tels que « list » les montre',
  optionAll: 'tous, y compris un index endommagé',
  lookup: 'montre les lieux qu’un nom peut désigner, et pourquoi chacun a son rang',
  name: 'nom d’un lieu',
  optionNear: 'lieu, ou latitude,longitude, près duquel il est entendu',
  optionCountry: 'pays dans lequel il est entendu, tel que ML',
  correct: 'décide de ce qu’un nom désigne désormais',
  optionTo: 'le lieu entendu : son identifiant, ou --to=latitude,longitude',
  optionOnlyCountry: 'seulement dans les rapports sur ce pays, tel que ML',
  optionOnlyAdmin1: 'seulement dans les rapports sur cette région',
  optionBy: 'qui décide (à défaut, le nom de ce compte)',
  optionWhy: 'pourquoi, pour qui le relira',
  uncorrect: 'annule une correction',
  correction: 'identifiant d’une correction, tel que c1',
  corrections: 'liste les corrections en vigueur',
};

export const gazetteer: GazetteerMessages = {
  importing: 'Import en cours',
  imported: (name, counts) => `${name} : ${counts}`,
  leftOut: (n) =>
    `${pluriel(n, 'ligne écartée', 'lignes écartées')} : natures que les rapports ne nomment pas, comme les puits, les dunes`,
  unplaced: (n) =>
    `${pluriel(n, 'ligne réunie', 'lignes réunies')} à d’autres, ou sans position : importez d’abord les villages du pays`,
  bad: (n, shown) =>
    n === shown
      ? `${pluriel(n, 'mauvaise ligne écartée', 'mauvaises lignes écartées')}`
      : `${pluriel(n, 'mauvaise ligne écartée', 'mauvaises lignes écartées')}, les ${shown} premières nommées ci-dessus`,
  none: 'Rien n’est importé. Pour importer des lieux : vigie gazetteer import ML.zip',
  source: (attribution, licence) => `Source : ${attribution} · ${licence}`,
  when: (day) => `importé le ${day}`,
  counts: (places, rows) => `${pluriel(places, 'lieu', 'lieux')} sur ${pluriel(rows, 'ligne', 'lignes')}`,
  removed: (names) => `Supprimé : ${names}.`,
  removedAll: 'Tous les imports sont supprimés.',
  nameOrAll: 'Nommez les imports à supprimer, ou écrivez --all.',
  notFound: (name) => `Rien ne s’appelle « ${name} ».`,
  didYouMean: (names) => `Vouliez-vous dire : ${names} ?`,
  layers: {
    package: 'livré avec Vigie',
    project: 'liste du projet',
    user: 'votre liste',
    import: 'import',
  },
  also: 'Autres noms',
  within: 'Situé dans',
  because: 'Parce que',
  inhabitants: 'habitants',
  toMissing:
    'Dites quel lieu est entendu avec --to ID ou --to=LAT,LON ; « vigie gazetteer lookup » montre les identifiants.',
  corrected: (id, name, place) => `${id} : ${name} désigne désormais ${place}.`,
  uncorrected: (id, name) => `${id} (${name}) est annulée.`,
  noCorrections: 'Aucune correction n’est en vigueur.',
  onlyIn: (where) => `seulement dans les rapports sur : ${where}`,
  decided: (by, day) => `par ${by} le ${day}`,
  laterOnly:
    'Les lectures suivantes en tiennent compte ; « vigie rebuild » relit les rapports déjà au fonds.',
};
