import type { FeedsHelp, FeedsMessages } from './feeds.en.ts';

/** Ce que disent « vigie feeds » et « vigie intakes », en français. */
const pluriel = (n: number, un: string, plusieurs: string): string => `${n} ${n < 2 ? un : plusieurs}`;

export const feedsHelp: FeedsHelp = {
  what: 'flux (RSS, Atom) que vous avez indiqués ; rien n’est relevé sans que vous le demandiez',
  add: 'indique un flux ; rien n’est relevé',
  url: 'son adresse : https:// ou http:// ; un mot de passe ou une clé qu’elle contient n’est jamais montré',
  source: 'ce que ses rapports donnent pour source ; par défaut, le titre du flux',
  grade: 'fiabilité de cette source, de A à F ; une décision dès qu’un de ses rapports est au registre',
  sensitivity: 'TLP de ses rapports : CLEAR, GREEN, AMBER, AMBER+STRICT ou RED',
  lang: 'langue de ses rapports : fr ou en ; reconnue par défaut',
  full: 'relever aussi les pages liées : une requête par page, leurs hôtes sont donc sollicités',
  allowPrivate: 'son hôte peut se trouver sur cette machine ou dans un réseau privé',
  remove: 'retire un flux de la liste ; ses rapports restent',
  id: 'identifiant d’un flux, tel que la liste le donne',
  fetch: 'sollicite maintenant l’hôte d’un flux, ou de tous, et prend ce qui est nouveau',
  fetchId: 'identifiant d’un flux ; tous s’il manque',
  intakes: 'ce qui a été recueilli en une fois depuis la page ou un flux, et ce que cela a apporté',
  intakeId: 'identifiant d’une collecte, pour voir le sort de chaque rapport',
};

export const feeds: FeedsMessages = {
  none: 'Aucun flux n’est indiqué. Pour en indiquer un : vigie feeds add https://…',
  added: (id, address) => `${id} est dans la liste : ${address}`,
  notFetched: (id, host, isFull) =>
    `Rien n’a été relevé. « vigie feeds fetch ${id} » sollicitera ${host}${isFull ? ' et les hôtes des pages qu’il lie' : ''}.`,
  removed: (id) => `${id} n’est plus dans la liste ; ses rapports restent.`,
  proxyUnused: (name) => `${name} est défini et n’est pas utilisé : les hôtes sont sollicités directement.`,
  asking: (feed, host) => `${feed} : ${host} est sollicité…`,
  opened: (feed, entries, fresh) =>
    `${feed} : ${pluriel(entries, 'entrée', 'entrées')}, dont ${fresh} encore inconnues`,
  fetched: (feed, accepted, known, refused) =>
    `${feed} : ${pluriel(accepted, 'rapport pris', 'rapports pris')}, ${known} déjà connus, ${refused} refusés.`,
  left: (feed, n) => `${feed} : ${pluriel(n, 'entrée laissée', 'entrées laissées')} pour la prochaine fois.`,
  unchanged: (feed) => `${feed} : rien de nouveau depuis la dernière fois.`,
  failed: (feed, reason) => `${feed} : ${reason}`,
  stopped: (feed) => `${feed} : interrompu ; ce qui était déjà pris reste.`,
  brought: (intake) => `Ce que cela a apporté : vigie intakes ${intake}`,
  never: 'jamais relevé',
  lastFetched: (at) => `dernière relève : ${at}`,
  lastFailed: (at, reason) => `dernier essai : ${at} – ${reason}`,
  source: 'Origine',
  full: 'avec les pages liées',
  private: 'peut se trouver dans un réseau privé',
  notATlp: (given, known) => `« ${given} » n’est pas un TLP ; attendu : ${known}.`,
  intakes: {
    none: 'Rien n’a encore été recueilli depuis la page ou un flux.',
    noIntake: (id) =>
      `Aucune collecte n’a l’identifiant ${id} : « vigie intakes » énumère celles qui sont gardées.`,
    way: { text: 'texte', files: 'fichiers', feed: 'flux' },
    tally: (accepted, known, refused) =>
      `${pluriel(accepted, 'rapport pris', 'rapports pris')}, ${known} déjà connus, ${refused} refusés`,
    brokenOff: (offered, announced) =>
      announced === 0 ? 'non terminée' : `non terminée : ${offered} sur ${announced}`,
    accepted: 'pris',
    known: 'déjà connu',
    refused: 'refusé',
    new: 'Incidents nouveaux',
    changed: 'Incidents enrichis d’un récit',
    nothing: 'Elle ne parlait d’aucun incident.',
  },
};
