/** Ce que dit `vigie corridors`, en français ; mêmes clés que corridors.en.ts. */
import type { CorridorsHelp, CorridorsMessages } from './corridors.en.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

export const corridorsHelp: CorridorsHelp = {
  what: 'montre l’état des corridors et depuis quand ; d’un seul par son nom, avec qui le dit et son histoire',
  name: 'identifiant ou nom d’un corridor ; tous par défaut',
  from: 'premier jour de l’histoire ; 180 jours en arrière par défaut',
  access: {
    what: 'montre qui est coupé : au mieux, au pire, depuis quand et sur la foi de quoi',
    hub: 'depuis ces lieux, par exemple Bamako Dakar ; les capitales par défaut',
    by: 'choisir les chemins par heures (hours) ou par km',
    state:
      'seulement les lieux dans ces états, séparés par des virgules : cut_off, uncertain, reached, unconnected',
  },
  ways: {
    what: 'montre deux chemins vers une ville qui ont le moins de route en commun',
    town: 'nom ou identifiant de nœud d’une ville',
    assume:
      'usual : toute route est ouverte ; optimistic : ce qu’on ne sait pas fermé ; pessimistic : ce qu’on sait ouvert',
  },
  changes: {
    what: 'montre ce qui a changé depuis un jour antérieur : routes et lieux atteints',
    since: 'le jour antérieur ; la veille par défaut',
  },
  geojson: {
    what: 'écrit l’état des routes en GeoJSON à transmettre : ni citation, ni nom de qui a décidé',
    clearance: 'omet ce qui repose sur des rapports au-dessus de cette sensibilité ; CLEAR par défaut',
  },
  effects: 'écrit ce qui change l’état d’une route, règle par règle, pour relecture (Markdown)',
  set: {
    what: 'dit l’état d’une route ; la parole d’une personne passe avant celle des rapports',
    segment: 'identifiant d’un tronçon, tel que « vigie corridors NOM » le montre',
    status:
      'open (ouvert), escorted (sous escorte), restricted (restreint), closed (fermé) ou unknown (inconnu)',
    from: 'premier jour ; aujourd’hui par défaut',
    until: 'dernier jour ; jusqu’à nouvel avis par défaut',
  },
  define: {
    what: 'définit un corridor à vous',
    id: 'son identifiant, par exemple kayes-gogui',
    name: 'comment il s’appelle',
    via: 'villes ou identifiants de nœuds par où il passe, dans l’ordre, séparés par des virgules',
  },
};

export const corridors: CorridorsMessages = {
  status: {
    open: 'ouvert',
    escorted: 'sous escorte',
    restricted: 'restreint',
    closed: 'fermé',
    unknown: 'inconnu',
  },
  state: {
    reached: 'atteint',
    uncertain: 'incertain',
    cut_off: 'coupé',
    unconnected: 'non relié',
  },
  exampleWhy: 'parcouru ce matin',
  none: 'Aucun corridor ne passe par le réseau routier utilisé : définissez-en un avec vigie corridors define.',
  asOf: (day) => `Au ${day}`,
  since: (day) => `depuis le ${day}`,
  until: (day) => `jusqu’au ${day} sans autre nouvelle`,
  lastWord: (day) => `dernière nouvelle le ${day}`,
  neverHeard: 'jamais aucune nouvelle',
  expired: (day) => `dernière nouvelle le ${day}, périmée`,
  worst: (status, parts) => `${status} entre ${parts}`,
  more: (n) => `et ${n} de plus`,
  own: 'défini par vous',
  stretches: 'Tronçons',
  history: 'Histoire',
  days: (from, to) => (from === to ? `le ${from}` : `du ${from} au ${to}`),
  noWord: 'rien n’en a jamais été dit',
  disputed: 'contesté',
  confidence: { low: 'peu étayé', moderate: 'assez étayé', high: 'bien étayé' },
  saidBy: (who) => `selon ${who}`,
  decidedBy: (who) => `décidé par ${who}`,
  denies: 'parle contre',
  report: (id) => `rapport ${id}`,
  segments: 'Identifiants',
  labels: { usual: 'D’habitude', best: 'Au mieux', worst: 'Au pire', because: 'Fermé', word: 'Source' },
  from: (hub) => `depuis ${hub}`,
  noWay: 'aucun chemin : chacun a une route fermée',
  noSafeWay: 'aucun chemin par des routes qu’on sait ouvertes',
  noUsualWay: 'aucune route du réseau n’y mène',
  asUsual: 'comme d’habitude',
  detour: (km, hours) => `détour de ${km} km, ${hours}`,
  cutSince: (day) => `au plus tard depuis le ${day}`,
  roadsClosed: (n) => plural(n, 'route d’accès', 'routes d’accès'),
  others: {
    cut_off: (n) => plural(n, 'lieu est coupé', 'lieux sont coupés'),
    uncertain: (n) =>
      `${plural(n, 'lieu est incertain', 'lieux sont incertains')} : atteints seulement si des routes dont personne ne répond sont praticables`,
    reached: (n) =>
      `${plural(n, 'lieu est atteint', 'lieux sont atteints')} par des routes qu’on sait ouvertes`,
    unconnected: (n) =>
      `${plural(n, 'lieu n’est pas relié', 'lieux ne sont pas reliés')} : aucune route du réseau n’y mène`,
  },
  lists: (command) => `${command} en donne la liste`,
  nobody: 'Aucun lieu n’est dans cet état.',
  noWays: 'Il n’y a aucun chemin.',
  oneWay: 'Il n’y a qu’un chemin.',
  way: (number, hub) => `${number}. depuis ${hub}`,
  worstRoad: (status) => `pire tronçon : ${status}`,
  noneShared: 'Les deux chemins n’ont aucune route en commun.',
  shared: (roads) => `Sans contournement : ${roads}`,
  changed: (since, day) => `Entre le ${since} et le ${day}`,
  nothingChanged: 'Rien n’a changé.',
  roads: 'Routes',
  places: 'Lieux',
  bound: { optimistic: 'au mieux', pessimistic: 'au pire' },
  kind: {
    cut_off: 'coupé',
    reached: 'atteint de nouveau',
    farther: 'plus loin qu’avant',
    nearer: 'moins loin qu’avant',
  },
  leftOut: (n, clearance) =>
    `${plural(n, 'incident, déclaration ou signe omis', 'incidents, déclarations et signes omis')} au-dessus de ${clearance} (--clearance).`,
  notAStatus: (given, names) => `L’état est « ${given} » ; attendu : ${names}.`,
  notAState: (given, names) => `--state vaut « ${given} » ; attendu un ou plusieurs de : ${names}.`,
  notAnAssumption: (given, names) => `--assume vaut « ${given} » ; attendu : ${names}.`,
  notAMeasure: (given, names) => `--by vaut « ${given} » ; attendu : ${names}.`,
  notAClearance: (given, names) => `--clearance vaut « ${given} » ; attendu : ${names}.`,
};
