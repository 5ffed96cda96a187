import type { BadFeature } from '../../corridors/imports/index.ts';
import type { ByteMessages } from '../files/bytes.ts';
import type { ReplaceMessages } from '../files/replacing.ts';
import type { UiLang } from '../messages.ts';

/** What the files of roads say to a person: one line each. */
export interface RoadMessages extends ByteMessages, ReplaceMessages {
  readonly empty: (path: string) => string;
  /** @param type the "type" that came, '' where there was none */
  readonly notGeoJson: (path: string, type: string) => string;
  readonly encoding: (path: string, feature: number) => string;
  readonly brokenJson: (path: string, feature: number, at: { sign: string; at: number } | null) => string;
  readonly cutShort: (path: string, features: number) => string;
  readonly tooDeep: (path: string, feature: number) => string;
  readonly largeFeature: (path: string, feature: number, bytes: number) => string;
  readonly tooManyFeatures: (path: string, most: number) => string;
  readonly tooManyVertices: (path: string, most: number) => string;
  readonly hopeless: (path: string, bad: number, features: number, first: string) => string;
  readonly nothing: (path: string, classes: string) => string;
  readonly exchanged: (path: string) => string;
  readonly stopped: string;
  readonly badNetwork: string;
  readonly newerNetwork: (format: string) => string;
  readonly noImport: string;
  readonly fault: (feature: string, fault: string) => string;
  readonly faults: Readonly<Record<BadFeature['fault'], (value: string) => string>>;
}

const mega = (bytes: number): number => Math.round(bytes / 1024 ** 2);

const en: RoadMessages = {
  noFile: (path) => `${path} does not exist: name a GeoJSON file of roads.`,
  notReadable: (path, why) => `${path} cannot be read (${why}).`,
  brokenArchive: (path, why) => `${path} is a damaged or unknown archive (${why}): fetch it again.`,
  noEntry: (path) => `${path} holds no .geojson, .json or .geojsonl file to import.`,
  bomb: (path) => `${path} unpacks to far more than a file of roads could be: it was not read further.`,
  empty: (path) => `${path} is empty.`,
  notGeoJson: (path, type) =>
    `${path} is not GeoJSON${type === '' ? '' : ` but "${type}"`}; expected a FeatureCollection of lines, or one feature a line.`,
  encoding: (path, feature) => `${path}: feature ${feature} is not UTF-8; save the file again as UTF-8.`,
  brokenJson: (path, feature, at) =>
    `${path} is no JSON at feature ${feature}${at === null ? '' : `: unexpected "${at.sign}" at byte ${at.at}`}; nothing was imported.`,
  cutShort: (path, features) =>
    `${path} ends in the middle, after ${features} features: fetch it again; nothing was imported.`,
  tooDeep: (path, feature) =>
    `${path}: feature ${feature} has more brackets within brackets than a road needs.`,
  largeFeature: (path, feature, bytes) =>
    `${path}: feature ${feature} is larger than ${mega(bytes)} MB, more than any road is.`,
  tooManyFeatures: (path, most) =>
    `${path} has more than ${most} features, the most that is taken: divide it.`,
  tooManyVertices: (path, most) =>
    `${path}: its roads have more than ${most} vertices together, the most that is taken: name fewer classes with --classes, or divide it.`,
  hopeless: (path, bad, features, first) =>
    `${path}: ${bad} of the first ${features} features are bad, more than one in ten, so that nothing was imported. ${first}`,
  nothing: (path, classes) =>
    `${path} holds no road that could be imported${classes === '' ? '' : `; classes left out: ${classes} (take them with --classes)`}.`,
  exchanged: (path) =>
    `${path}: no town lies near these roads, but many would with latitude and longitude exchanged; GeoJSON has longitude first. Nothing was imported.`,
  busy: (pid) => `Process ${pid} is importing roads into this folder: wait until it is done.`,
  notWritten: (why) => `The road network could not be written (${why}); the former one is still in place.`,
  stopped: 'Stopped; the former road network is still in place.',
  badNetwork:
    'The imported road network is damaged: import it again, or return to the built-in one with "vigie import roads --remove".',
  newerNetwork: (format) =>
    `The imported road network is "${format}", which this version does not read: import it again.`,
  noImport: 'No roads are imported: the built-in network is in use.',
  fault: (feature, fault) => `Feature ${feature}: ${fault}.`,
  faults: {
    no_feature: (value) => `"${value}" is no feature`,
    coordinates: (value) => `"${value}" where a position was expected, such as [-11.44, 14.45]`,
    range: (value) =>
      `the position ${value} is not on Earth; expected longitude −180 to 180, latitude −90 to 90`,
    exchanged: (value) =>
      `the position ${value} seems to have latitude and longitude exchanged; GeoJSON has longitude first`,
    short: (value) => `a line of ${value} positions; it needs two`,
  },
};

const fr: RoadMessages = {
  noFile: (path) => `${path} n’existe pas : nommez un fichier GeoJSON de routes.`,
  notReadable: (path, why) => `${path} ne peut pas être lu (${why}).`,
  brokenArchive: (path, why) =>
    `${path} est une archive endommagée ou inconnue (${why}) : récupérez-la à nouveau.`,
  noEntry: (path) => `${path} ne contient aucun fichier .geojson, .json ou .geojsonl à importer.`,
  bomb: (path) => `${path} se décompresse en bien plus qu’un fichier de routes : la lecture a été arrêtée.`,
  empty: (path) => `${path} est vide.`,
  notGeoJson: (path, type) =>
    `${path} n’est pas du GeoJSON${type === '' ? '' : ` mais « ${type} »`} ; une FeatureCollection de lignes était attendue, ou un objet par ligne.`,
  encoding: (path, feature) =>
    `${path} : l’objet ${feature} n’est pas en UTF-8 ; enregistrez le fichier à nouveau en UTF-8.`,
  brokenJson: (path, feature, at) =>
    `${path} n’est pas du JSON à l’objet ${feature}${at === null ? '' : ` : « ${at.sign} » inattendu à l’octet ${at.at}`} ; rien n’a été importé.`,
  cutShort: (path, features) =>
    `${path} s’arrête au milieu, après ${features} objets : récupérez-le à nouveau ; rien n’a été importé.`,
  tooDeep: (path, feature) =>
    `${path} : l’objet ${feature} imbrique plus de crochets qu’une route n’en demande.`,
  largeFeature: (path, feature, bytes) =>
    `${path} : l’objet ${feature} dépasse ${mega(bytes)} Mo, plus que toute route.`,
  tooManyFeatures: (path, most) => `${path} dépasse ${most} objets, le maximum accepté : divisez-le.`,
  tooManyVertices: (path, most) =>
    `${path} : ses routes comptent ensemble plus de ${most} sommets, le maximum accepté : nommez moins de classes avec --classes, ou divisez-le.`,
  hopeless: (path, bad, features, first) =>
    `${path} : ${bad} des ${features} premiers objets sont mauvais, plus d’un sur dix ; rien n’a été importé. ${first}`,
  nothing: (path, classes) =>
    `${path} ne contient aucune route qui puisse être importée${classes === '' ? '' : ` ; classes laissées de côté : ${classes} (prenez-les avec --classes)`}.`,
  exchanged: (path) =>
    `${path} : aucune ville n’est près de ces routes, mais beaucoup le seraient si latitude et longitude étaient interverties ; GeoJSON met la longitude d’abord. Rien n’a été importé.`,
  busy: (pid) => `Le processus ${pid} importe des routes dans ce dossier : attendez qu’il ait fini.`,
  notWritten: (why) => `Le réseau routier n’a pas pu être écrit (${why}) ; l’ancien reste en place.`,
  stopped: 'Arrêté ; l’ancien réseau routier reste en place.',
  badNetwork:
    'Le réseau routier importé est endommagé : importez-le à nouveau, ou revenez au réseau intégré avec « vigie import roads --remove ».',
  newerNetwork: (format) =>
    `Le réseau routier importé est en « ${format} », que cette version ne lit pas : importez-le à nouveau.`,
  noImport: 'Aucune route n’est importée : le réseau intégré sert.',
  fault: (feature, fault) => `Objet ${feature} : ${fault}.`,
  faults: {
    no_feature: (value) => `« ${value} » n’est pas un objet GeoJSON (Feature)`,
    coordinates: (value) => `« ${value} » au lieu d’une position telle que [-11.44, 14.45]`,
    range: (value) =>
      `la position ${value} n’est pas sur Terre ; longitude de −180 à 180 et latitude de −90 à 90 étaient attendues`,
    exchanged: (value) =>
      `la position ${value} semble avoir latitude et longitude interverties ; GeoJSON met la longitude d’abord`,
    short: (value) => `une ligne de ${value} position ; il en faut deux`,
  },
};

/** What the files of roads say, by language. */
export const ROAD_MESSAGES: Readonly<Record<UiLang, RoadMessages>> = { en, fr };

/** One bad feature in a line. */
export const featureLine = ({ feature, fault, value }: BadFeature, say: RoadMessages): string =>
  say.fault(feature, say.faults[fault](value.replace(/\p{C}/gu, ' ')));
