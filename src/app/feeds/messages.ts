import type { UiLang } from '../messages.ts';

/** What is said of feeds: one line each, with no more of an address than its host. */
export interface FeedMessages {
  readonly notAnAddress: (shown: string) => string;
  readonly privateHost: (host: string) => string;
  readonly downgraded: (from: string, to: string) => string;
  readonly tooManyRedirects: (host: string, most: number) => string;
  readonly askedToWait: (host: string, until: string) => string;
  readonly notAllowed: (host: string, status: number) => string;
  readonly notThere: (host: string, status: number) => string;
  readonly badStatus: (host: string, status: number) => string;
  readonly tooLarge: (host: string, megabytes: number) => string;
  readonly unknownCoding: (host: string, coding: string) => string;
  readonly badPacking: (host: string) => string;
  readonly tooSlow: (host: string, seconds: number) => string;
  readonly noSuchHost: (host: string) => string;
  readonly badCertificate: (host: string, code: string) => string;
  readonly nobodyThere: (host: string) => string;
  readonly brokenOff: (host: string, code: string) => string;
  readonly notAFeed: (host: string) => string;
  readonly notAFeedBut: (host: string, feed: string) => string;
  readonly otherText: string;
  readonly summaryOnly: (why: string) => string;
  readonly listed: (id: string) => string;
  readonly noFeed: (id: string) => string;
  readonly fetching: (id: string) => string;
  readonly gradeWithoutName: string;
  readonly notAGrade: (given: string) => string;
  readonly badList: (file: string) => string;
  readonly notWritten: (why: string) => string;
  readonly gradeReason: string;
  readonly tooManyFeeds: (most: number) => string;
}

const en: FeedMessages = {
  notAnAddress: (shown) =>
    `"${shown}" is no address of a feed; expected one that begins with https:// or http://.`,
  privateHost: (host) =>
    `${host} lies on this machine or in a private network, which feeds may not reach: name the feed with --allow-private if it is yours.`,
  downgraded: (from, to) =>
    `${from} leads from https on to http at ${to}, where everybody on the way could read along: name that address if you mean it.`,
  tooManyRedirects: (host, most) => `${host} leads on more than ${most} times: the address goes in circles.`,
  askedToWait: (host, until) => `${host} asks to be left alone until ${until} (UTC): fetch again after that.`,
  notAllowed: (host, status) =>
    `${host} does not give this feed out (HTTP ${status}): it may need a name and password in its address.`,
  notThere: (host, status) =>
    `${host} has no such page (HTTP ${status}): look for the address of the feed on its site.`,
  badStatus: (host, status) => `${host} answered with HTTP ${status}: fetch again later.`,
  tooLarge: (host, megabytes) =>
    `What ${host} sends is larger than ${megabytes} MB unpacked, which no feed is: it was given up.`,
  unknownCoding: (host, coding) => `${host} packs its answer as "${coding}", which is not read.`,
  badPacking: (host) => `What ${host} sends is packed wrongly or cut off: fetch again later.`,
  tooSlow: (host, seconds) => `${host} took more than ${seconds} seconds: fetch again later.`,
  noSuchHost: (host) => `The name ${host} leads nowhere (DNS): check its spelling and the network.`,
  badCertificate: (host, code) =>
    `The certificate of ${host} is not in order (${code}), so that nobody can tell who answers: it was not asked further.`,
  nobodyThere: (host) => `Nobody answers at ${host}: check the address, or fetch again later.`,
  brokenOff: (host, code) => `The line to ${host} broke off (${code}): fetch again later.`,
  notAFeed: (host) =>
    `What ${host} sends is neither RSS nor Atom: look for the address of the feed on its site.`,
  notAFeedBut: (host, feed) =>
    `What ${host} sends is a web page and no feed; the page names this one: ${feed}`,
  otherText: 'From this address the record has another text; that of the feed was not taken.',
  summaryOnly: (why) => `Only the summary was taken. ${why}`,
  listed: (id) => `This feed is listed already, as ${id}.`,
  noFeed: (id) => `No feed has the id ${id}: "vigie feeds" lists them.`,
  fetching: (id) => `${id} is being fetched at this moment: wait for it to end.`,
  gradeWithoutName: 'A grade is somebody’s: say who gives it (--by).',
  notAGrade: (given) => `"${given}" is no grade of a source; expected A to F.`,
  badList: (file) => `${file} is no list of feeds as Vigie writes it: put it right or remove it.`,
  notWritten: (why) =>
    `The list of feeds could not be written (${why}): check the folder and the room on the disk.`,
  gradeReason: 'Set when the feed was named.',
  tooManyFeeds: (most) => `The list holds ${most} feeds, the most that it may: remove one first.`,
};

const fr: FeedMessages = {
  notAnAddress: (shown) =>
    `« ${shown} » n’est pas l’adresse d’un flux ; attendu : une adresse qui commence par https:// ou http://.`,
  privateHost: (host) =>
    `${host} se trouve sur cette machine ou dans un réseau privé, que les flux ne peuvent atteindre : indiquez le flux avec --allow-private s’il est à vous.`,
  downgraded: (from, to) =>
    `${from} renvoie de https vers http chez ${to}, où chacun sur le chemin pourrait lire : indiquez cette adresse si c’est voulu.`,
  tooManyRedirects: (host, most) =>
    `${host} renvoie plus de ${most} fois ailleurs : l’adresse tourne en rond.`,
  askedToWait: (host, until) =>
    `${host} demande à ne plus être sollicité avant ${until} (UTC) : relevez le flux ensuite.`,
  notAllowed: (host, status) =>
    `${host} ne donne pas ce flux (HTTP ${status}) : il faut peut-être un nom et un mot de passe dans l’adresse.`,
  notThere: (host, status) =>
    `${host} n’a pas cette page (HTTP ${status}) : cherchez l’adresse du flux sur le site.`,
  badStatus: (host, status) => `${host} a répondu HTTP ${status} : réessayez plus tard.`,
  tooLarge: (host, megabytes) =>
    `Ce que ${host} envoie dépasse ${megabytes} Mo une fois décompressé, ce qu’aucun flux n’atteint : abandonné.`,
  unknownCoding: (host, coding) => `${host} compresse sa réponse en « ${coding} », ce qui n’est pas lu.`,
  badPacking: (host) => `Ce que ${host} envoie est mal compressé ou tronqué : réessayez plus tard.`,
  tooSlow: (host, seconds) => `${host} a mis plus de ${seconds} secondes : réessayez plus tard.`,
  noSuchHost: (host) => `Le nom ${host} ne mène nulle part (DNS) : vérifiez-le, ainsi que le réseau.`,
  badCertificate: (host, code) =>
    `Le certificat de ${host} n’est pas en règle (${code}) : impossible de savoir qui répond, rien d’autre n’a été demandé.`,
  nobodyThere: (host) => `Personne ne répond chez ${host} : vérifiez l’adresse ou réessayez plus tard.`,
  brokenOff: (host, code) => `La liaison avec ${host} s’est rompue (${code}) : réessayez plus tard.`,
  notAFeed: (host) =>
    `Ce que ${host} envoie n’est ni du RSS ni de l’Atom : cherchez l’adresse du flux sur le site.`,
  notAFeedBut: (host, feed) =>
    `Ce que ${host} envoie est une page et non un flux ; la page nomme celui-ci : ${feed}`,
  otherText: 'Le registre a un autre texte venu de cette adresse ; celui du flux n’a pas été pris.',
  summaryOnly: (why) => `Seul le résumé a été pris. ${why}`,
  listed: (id) => `Ce flux figure déjà dans la liste, sous le nom ${id}.`,
  noFeed: (id) => `Aucun flux n’a l’identifiant ${id} : « vigie feeds » les énumère.`,
  fetching: (id) => `${id} est en cours de relève : attendez la fin.`,
  gradeWithoutName: 'Une cote est celle de quelqu’un : dites de qui (--by).',
  notAGrade: (given) => `« ${given} » n’est pas une cote de source ; attendu : de A à F.`,
  badList: (file) =>
    `${file} n’est pas une liste de flux telle que Vigie l’écrit : corrigez-la ou supprimez-la.`,
  notWritten: (why) =>
    `La liste des flux n’a pas pu être écrite (${why}) : vérifiez le dossier et la place sur le disque.`,
  gradeReason: 'Cote donnée en nommant le flux.',
  tooManyFeeds: (most) => `La liste compte ${most} flux, son maximum : retirez-en un d’abord.`,
};

export const FEED_MESSAGES: Readonly<Record<UiLang, FeedMessages>> = { en, fr };
