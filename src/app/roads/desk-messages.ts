import type { UiLang } from '../messages.ts';

/** What the desk of roads says to a person: one line each. */
export interface RoadDeskMessages {
  readonly noHub: string;
  readonly noPlace: (name: string) => string;
  readonly manyPlaces: (name: string, ids: string) => string;
  readonly noCorridor: (name: string) => string;
  readonly noSegment: (id: string) => string;
  readonly sinceAfter: (since: string, day: string) => string;
}

const en: RoadDeskMessages = {
  noHub: 'The road network has neither a capital nor a port that is known: name the places to start from.',
  noPlace: (name) => `The road network has no place "${name}": check the spelling, or name a node by its id.`,
  manyPlaces: (name, ids) => `Several places of the road network are called "${name}": name one of ${ids}.`,
  noCorridor: (name) => `There is no corridor "${name}": vigie corridors lists them.`,
  noSegment: (id) => `The road network has no segment "${id}": vigie corridors shows those of a corridor.`,
  sinceAfter: (since, day) => `${since} does not come before ${day}: name an earlier day to compare with.`,
};

const fr: RoadDeskMessages = {
  noHub: 'Le réseau routier n’a ni capitale ni port connus : nommez les lieux de départ.',
  noPlace: (name) =>
    `Le réseau routier n’a pas de lieu « ${name} » : vérifiez l’orthographe, ou donnez l’identifiant du nœud.`,
  manyPlaces: (name, ids) =>
    `Plusieurs lieux du réseau routier s’appellent « ${name} » : choisissez parmi ${ids}.`,
  noCorridor: (name) => `Aucun corridor « ${name} » : vigie corridors en donne la liste.`,
  noSegment: (id) =>
    `Le réseau routier n’a pas de tronçon « ${id} » : vigie corridors montre ceux d’un corridor.`,
  sinceAfter: (since, day) =>
    `Le ${since} ne précède pas le ${day} : donnez un jour antérieur auquel comparer.`,
};

export const ROAD_DESK_MESSAGES: Readonly<Record<UiLang, RoadDeskMessages>> = { en, fr };
