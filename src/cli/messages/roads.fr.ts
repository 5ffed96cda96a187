/** Ce que dit « vigie import roads », en français ; mêmes clés que roads.en.ts. */
import type { ImportHelp, RoadMessages } from './roads.en.ts';

const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('fr')} ${Math.abs(n) < 2 ? one : many}`;

export const importHelp: ImportHelp = {
  what: 'reprend des données d’autrui : routes, événements',
  roads:
    'fait le réseau routier de lignes GeoJSON, tel un extrait d’OpenStreetMap ; « --remove » revient au réseau intégré',
  roadFiles: '.geojson, .geojsonl ou .json, simple, .gz ou .zip ; plusieurs fichiers font un seul réseau',
  optionSnap: 'mètres en deçà desquels un bout libre est joint à une autre route (sinon 50)',
  optionTownKm: 'kilomètres en deçà desquels une ville nomme un carrefour (sinon 3)',
  optionClasses:
    'classes de routes à prendre, séparées par des virgules, ou « all » (sinon motorway, trunk, primary, secondary, tertiary)',
  optionMap:
    'propriété qui porte class, ref, name, oneway ou surface, telle que ref=ROUTE_NO ; peut être répété',
  optionLicence: 'licence des données (sinon celle d’OpenStreetMap quand elles y ressemblent)',
  optionAttribution: 'qui une carte doit nommer comme source',
  optionDryRun: 'dit ce qui en résulterait, n’écrit rien',
  optionShow: 'montre quel réseau sert',
  optionRemove: 'revient au réseau intégré',
  optionJson: 'le rapport en JSON',
};

export const roads: RoadMessages = {
  importing: 'Lecture des routes',
  oneOf: 'Nommez des fichiers, ou bien --show ou --remove.',
  badSnap: (given) =>
    `« ${given} » n’est pas une distance pour --snap-m ; des mètres de 0 à 1000 étaient attendus.`,
  badTownKm: (given) =>
    `« ${given} » n’est pas une distance pour --town-km ; des kilomètres de 0 à 50 étaient attendus.`,
  badMap: (given) =>
    `« ${given} » ne va pas pour --map ; class, ref, name, oneway ou surface, « = » et une propriété étaient attendus, tel que ref=ROUTE_NO.`,
  badClasses: (given) =>
    `« ${given} » ne nomme aucune classe pour --classes ; étaient attendues par exemple primary,secondary ou all.`,
  builtin: (km, towns) =>
    `Le réseau intégré sert : ${plural(km, 'km', 'km')} de grandes routes entre ${plural(towns, 'ville', 'villes')}. Pour en importer un autre : vigie import roads FICHIER`,
  removed: 'Le réseau importé est supprimé ; le réseau intégré sert.',
  what: 'Routes',
  inUse: (files) => (files === '' ? 'le réseau intégré' : `importées de ${files}`),
  noImport: 'Aucune route n’est importée : le réseau intégré sert.',
  dryRun: 'Rien n’a été écrit (--dry-run).',
  noSource:
    'Aucune source n’est nommée : les cartes montreront le nom du fichier. Nommez-la avec --attribution et --licence.',
  network: (km, segments) =>
    `${plural(km, 'km', 'km')} de routes, ${plural(segments, 'tronçon', 'tronçons')}`,
  towns: (n) => plural(n, 'ville', 'villes'),
  read: (taken, features) => `${plural(taken, 'route', 'routes')} sur ${plural(features, 'objet', 'objets')}`,
  oneWay: (n) => `${plural(n, 'tronçon', 'tronçons')} à sens unique`,
  when: (day) => `importé le ${day}`,
  labels: {
    read: 'Pris',
    left: 'Laissé',
    bad: 'Mauvais',
    done: 'Fait',
    look: 'À voir',
    source: 'Origine',
  },
  classes: (counts) => `par classe (--classes les prend) : ${counts}`,
  geometry: (n) => plural(n, 'point, surface ou autre', 'points, surfaces et autres'),
  proposed: (n) => plural(n, 'route seulement prévue', 'routes seulement prévues'),
  noRoad: (n) => `${plural(n, 'ligne', 'lignes')} d’autre chose, tels que cours d’eau et voies ferrées`,
  bad: (n) => plural(n, 'mauvais objet', 'mauvais objets'),
  checks: {
    snapped: (n) =>
      plural(
        n,
        'bout libre joint à un bout ou carrefour proche',
        'bouts libres joints à un bout ou carrefour proche',
      ),
    snapped_middle: (n) =>
      plural(
        n,
        'bout libre joint au milieu d’une route proche',
        'bouts libres joints au milieu d’une route proche',
      ),
    nearly: (n) =>
      plural(
        n,
        'bout libre qui approche une autre route sans y être joint (--snap-m)',
        'bouts libres qui approchent une autre route sans y être joints (--snap-m)',
      ),
    zero_length: (n) => plural(n, 'ligne sans longueur laissée', 'lignes sans longueur laissées'),
    vanished: (n) =>
      plural(
        n,
        'ligne plus courte que la tolérance laissée',
        'lignes plus courtes que la tolérance laissées',
      ),
    duplicates: (n) =>
      plural(n, 'route dessinée deux fois prise une fois', 'routes dessinées deux fois prises une fois'),
    loops: (n) =>
      plural(n, 'boucle qui revient à son départ laissée', 'boucles qui reviennent à leur départ laissées'),
    pairs: (n) => plural(n, 'paire de routes à sens unique réunie', 'paires de routes à sens unique réunies'),
    roundabouts: (n) => plural(n, 'rond-point réduit à un carrefour', 'ronds-points réduits à un carrefour'),
  },
  islands: (n, km) =>
    `${plural(n, 'partie', 'parties')} qu’aucune route ne relie au reste (${plural(km, 'km', 'km')}), gardées`,
  island: (where, km) => `${where} : ${plural(km, 'km', 'km')}`,
  noTowns: 'aucune ville du répertoire n’est sur ces routes : importez d’abord les lieux du pays',
  shown: (what, examples) => `${what} : ${examples}`,
};
