import type { RoadAssumption } from '../../../src/core/roads.ts';

/** What the page says where somebody defines a corridor, or asks for two ways to a place. */
export interface OwnRoadsMessages {
  readonly define: {
    readonly open: string;
    readonly hint: string;
    readonly name: string;
    readonly nameHint: string;
    readonly via: string;
    readonly viaHint: string;
    readonly add: string;
    readonly leaveOut: (name: string) => string;
    readonly few: string;
    readonly takeBack: string;
  };
  readonly ways: {
    readonly title: string;
    readonly hint: string;
    readonly place: string;
    readonly assume: string;
    readonly assumption: Readonly<Record<RoadAssumption, string>>;
    readonly ask: string;
    readonly looking: string;
    readonly none: string;
    readonly one: string;
    readonly apart: string;
    readonly shared: string;
    readonly way: (from: string, km: string, hours: string) => string;
  };
}

export const OWN_ROADS: Readonly<Record<'fr' | 'en', OwnRoadsMessages>> = {
  en: {
    define: {
      open: 'Define a corridor',
      hint: 'A corridor is a way through towns of the road network, under a name of your own. It bears your name and can be taken back.',
      name: 'Name of the corridor',
      nameHint: 'Kayes–Gogui',
      via: 'Towns in order',
      viaHint: 'Town of the network',
      add: 'Add this town',
      leaveOut: (name) => `Leave out ${name}`,
      few: 'Name at least two towns, in the order in which they are passed.',
      takeBack: 'Take this corridor back',
    },
    ways: {
      title: 'Two ways to a place',
      hint: 'Two ways that share as little road as can be, from the places above.',
      place: 'To which place',
      assume: 'Which roads may be used',
      assumption: {
        usual: 'all, as if every road were open',
        optimistic: 'those not known to be shut',
        pessimistic: 'only those known to be open',
      },
      ask: 'Look for two ways',
      looking: 'Looking for ways…',
      none: 'There is no way under this assumption.',
      one: 'There is only one way.',
      apart: 'The two ways share no road.',
      shared: 'There is no way around',
      way: (from, km, hours) => `from ${from}: ${km} km, ${hours} h`,
    },
  },
  fr: {
    define: {
      open: 'Définir un corridor',
      hint: 'Un corridor est un chemin par des villes du réseau routier, sous un nom à vous. Il porte votre nom et peut être repris.',
      name: 'Nom du corridor',
      nameHint: 'Kayes–Gogui',
      via: 'Villes dans l’ordre',
      viaHint: 'Ville du réseau',
      add: 'Ajouter cette ville',
      leaveOut: (name) => `Retirer ${name}`,
      few: 'Nommez au moins deux villes, dans l’ordre où l’on y passe.',
      takeBack: 'Reprendre ce corridor',
    },
    ways: {
      title: 'Deux chemins vers un lieu',
      hint: 'Deux chemins qui partagent le moins de route possible, depuis les lieux ci-dessus.',
      place: 'Vers quel lieu',
      assume: 'Quelles routes prendre',
      assumption: {
        usual: 'toutes, comme si chaque route était ouverte',
        optimistic: 'celles que l’on ne sait pas coupées',
        pessimistic: 'celles que l’on sait ouvertes, seulement',
      },
      ask: 'Chercher deux chemins',
      looking: 'Recherche de chemins…',
      none: 'Sous cette hypothèse il n’y a pas de chemin.',
      one: 'Il n’y a qu’un seul chemin.',
      apart: 'Les deux chemins ne partagent aucune route.',
      shared: 'Passage obligé',
      way: (from, km, hours) => `depuis ${from} : ${km} km, ${hours} h`,
    },
  },
};
