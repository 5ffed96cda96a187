import type { ServerMessages } from './en.ts';

/** Ce que le serveur dit à une personne, en français. */
export const fr: ServerMessages = {
  titles: {
    bad_usage: 'Le serveur ne connaît pas cette requête',
    bad_input: 'Ce qui a été envoyé ne peut pas être pris en compte',
    too_large: 'Ce qui a été envoyé est trop volumineux',
    unsupported: 'Ce type de contenu n’est pas accepté',
    forbidden: 'Cette requête n’est pas autorisée',
    not_found: 'Il n’y a rien ici',
    conflict: 'Cela entre en conflit avec ce qui existe',
    locked: 'Le fonds est utilisé par un autre processus',
    damaged: 'Le fonds est endommagé',
    storage: 'Le disque a refusé l’enregistrement',
    failed: 'Quelque chose a échoué de notre côté',
  },
  noRoute: (path) =>
    `${path} n’est pas une adresse de cette API : voir /api/openapi.json pour celles qui existent.`,
  noIncident: (id) => `Aucun incident n’a l’identifiant ${id} : la liste est à /api/incidents.`,
  noSavedBrief: (id) => `Aucune note enregistrée, ni version, n’a le nom ${id} : la liste est à /api/briefs.`,
  noReport: (key) => `Aucun rapport n’a l’empreinte ou l’identifiant ${key} : la liste est à /api/reports.`,
  noPage: (path) => `${path} n’est pas une page : l’atelier est à /.`,
  notBuilt: 'La page n’est pas construite : lancez « npm start », qui la construit.',
  noIntake: (id) => `Aucune collecte n’a l’identifiant ${id} : la liste est à /api/intakes.`,
  noPrivateFeeds:
    'Ce serveur répond au-delà de sa machine et n’accepte donc aucun flux de réseaux privés : arrêtez-le et utilisez « vigie feeds add … --allow-private ».',
  badParameters: 'Certains paramètres ne sont pas ceux qui étaient attendus.',
  badBody: 'Certains champs du rapport ne sont pas ceux qui étaient attendus.',
  unknownMember: (name) => `« ${name} » n’est pas connu ici`,
  badJson: 'Le corps n’est pas du JSON valide ; un rapport tel que {"text": "…"} était attendu.',
  otherType: (type, expected) => `Type de contenu reçu : ${type} ; ${expected} était attendu.`,
  noType: 'aucun',
  tooLarge: (megabytes) => `Le corps dépasse ${megabytes} Mo, le maximum accepté.`,
  foreignHost: (host) =>
    `La requête nomme l’hôte « ${host} », auquel ce serveur ne répond pas : utilisez localhost ou 127.0.0.1.`,
  foreignOrigin: (origin) =>
    `Une page de ${origin} ne peut pas écrire ici : utilisez l’atelier de ce serveur.`,
  unexpected: 'Une erreur imprévue a interrompu cette requête : voir le terminal où tourne le serveur.',
  portTaken: (port, host) =>
    `Le port ${port} sur ${host} est occupé : arrêtez ce qui l’utilise ou choisissez-en un autre avec --port.`,
  portForbidden: (port, host) =>
    `Ce compte ne peut pas utiliser le port ${port} sur ${host} : choisissez-en un au-dessus de 1023 avec --port.`,
  noAddress: (host) =>
    `${host} n’est pas une adresse de cette machine : utilisez 127.0.0.1, ou 0.0.0.0 pour toutes.`,
};
