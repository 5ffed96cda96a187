import { gazetteer, gazetteerHelp } from './gazetteer.fr.ts';
import { importHelp, roads } from './roads.fr.ts';
import type { Messages } from './en.ts';
import { analysis, analysisHelp } from './analysis.fr.ts';
import { brief, briefHelp } from './brief.fr.ts';
import { changes, changesHelp } from './changes.fr.ts';
import { feeds, feedsHelp } from './feeds.fr.ts';
import { savedBriefs, savedBriefsHelp } from './saved-briefs.fr.ts';
import { baselines, baselinesHelp } from './baselines.fr.ts';
import { statementLives, statementsHelp } from './statements.fr.ts';
import { corridors, corridorsHelp } from './corridors.fr.ts';
import { explain } from './explain.fr.ts';
import { judgement, judgementHelp } from './judgement.fr.ts';
import { ledger } from './ledger.fr.ts';
import { operations, operationsHelp } from './operations.fr.ts';
import { novelty, noveltyHelp } from './novelty.fr.ts';
import { overlay } from './overlay.fr.ts';
import { packs } from './packs.fr.ts';
import { scan, scanHelp } from './scan.fr.ts';
import { search, searchHelp } from './search.fr.ts';
import { trendHelp, trends } from './trends.fr.ts';

/** En français, zéro et un sont au singulier. */
const pluriel = (n: number, un: string, plusieurs: string): string => `${n} ${n < 2 ? un : plusieurs}`;

const chronology: Messages['chronology'] = {
  published: (day) => `publié le ${day}`,
  undated: 'Date non précisée',
  nothing: 'Aucun fait n’a été trouvé dans ce rapport.',
  background: 'Contexte (rappelé, hors de l’actualité du rapport)',
  operation: (n) => `${pluriel(n, 'incident présenté', 'incidents présentés')} comme une seule opération`,
  claimedBy: (who) => `revendiqué par ${who}`,
  statements: 'Déclarations',
  signals: 'Signes avant-coureurs',
  corridors: 'Axes',
  assessments: 'Jugements de l’auteur',
  contradictions: 'Contradictions',
  labels: {
    who: 'Qui',
    against: 'Contre',
    responders: 'Riposte',
    targets: 'Cibles',
    toll: 'Bilan déclaré',
    damage: 'Dégâts',
    means: 'Moyens',
    outcome: 'Issue',
    responsibility: 'Responsabilité',
    place: 'Lieu',
    candidates: 'Peut-être',
    addressees: 'Destinataires',
    condition: 'Condition',
    before: 'Avant',
    sources: 'Sources',
    disputed: 'Désaccord',
  },
  notSaid: 'non précisé',
  unknownArmed: 'hommes armés non identifiés',
  noPlace: 'lieu non précisé',
  unresolved: 'non résolu',
  near: (km) => `à ${km} km près`,
  according: (speaker) => `selon ${speaker}`,
  atLeast: (n) => `${n} ou plus`,
  between: (low, high) => `${low} à ${high}`,
  speakers: (n) => pluriel(n, 'source citée', 'sources citées'),
  nationalities: (list) => `nationalités : ${list}`,
  certainty: { stated: '', reported: 'rapporté', hedged: 'sous réserve', denied: 'démenti' },
  denied: 'Le rapport dit que cela n’a pas eu lieu',
  responsibility: {
    claimed: (by) => (by === null ? 'revendiquée' : `revendiquée par ${by}`),
    attributed: (by) => (by === null ? 'attribuée' : `attribuée à ${by}`),
    unclaimed: () => 'non revendiquée',
    denied: (by) => (by === null ? 'démentie' : `démentie par ${by}`),
    unknown: () => 'non précisée',
  },
  reports: (n, lineages) =>
    lineages === n
      ? pluriel(n, 'rapport', 'rapports')
      : `${n} rapports de ${pluriel(lineages, 'origine', 'origines')}`,
  fields: {
    eventType: 'nature',
    when: 'date',
    where: 'lieu',
    perpetrator: 'auteur',
    target: 'cible',
    harm: 'bilan',
    damage: 'dégâts',
    means: 'moyens',
    outcome: 'issue',
    responsibility: 'responsabilité',
  },
  days: { around: 'vers le', night: 'nuit du', from: 'du', to: 'au', unsaid: 'jour non dit' },
  in: (language) => `en ${language}`,
  hedged: 'sous réserve',
};

const help: Messages['help'] = {
  headings: {
    Usage: 'Emploi',
    Arguments: 'Arguments',
    Options: 'Options',
    'Global Options': 'Options de toutes les commandes',
    Commands: 'Commandes',
    Examples: 'Exemples',
  },
  program:
    'Lit des rapports de violence en français et en anglais et en tire une chronologie sourcée, une carte et ' +
    'un registre des affirmations. Rien ne quitte cette machine, et seul « vigie feeds fetch » en sollicite d’autres.',
  optionData: 'dossier du journal, de la base et des lieux (ou VIGIE_DATA)',
  optionPlaces: 'la liste de lieux propre au projet (ou VIGIE_PLACES)',
  optionLang: 'langue de ce que dit Vigie : fr ou en (ou VIGIE_LANG)',
  optionHelp: 'affiche ceci',
  optionVersion: 'affiche la version',
  optionJson: 'JSON Lines, un objet par ligne',
  optionOverlay:
    'un tableau de vos propres mots (docs/overlays.md) ; à défaut overlay.csv dans le dossier de données',
  optionPort: 'port d’écoute (ou PORT) ; 0 laisse choisir le système',
  optionHost: 'adresse d’écoute ; une autre que 127.0.0.1 ouvre aux autres machines',
  optionFrom: 'à partir de ce jour, par exemple 2025-07-01',
  optionTo: 'jusqu’à ce jour',
  optionType: 'type d’événement tel que l’écrit ACLED ; répétable',
  optionActor: 'identifiant d’acteur ou partie d’un nom',
  optionText: 'mots qui doivent tous figurer ; les accents ne comptent pas',
  optionBbox: 'ouest,sud,est,nord en degrés ; écrire --bbox=-12,10,4,25',
  optionBackground: 'aussi les faits rappelés pour le contexte',
  optionLimit: 'au plus ce nombre',
  optionAsOf: 'tel que le fonds était à la fin de ce jour, par exemple 2025-07-03',
  optionAct: 'genre de déclaration : claim, denial, threat, blockade …',
  helpCommand: 'explique une commande',
  read: {
    what: 'lit des rapports et affiche une chronologie ; ne garde rien',
    files:
      'fichiers : texte, Markdown, JSON Lines, HTML, PDF, DOCX, EML, RSS ou Atom ; « - » est l’entrée standard',
    publishedAt: 'jour de publication, pour « hier » et semblables',
    lang: 'langue des rapports : fr ou en (détectée si absente)',
    explain: 'dit aussi sur quelle règle et quels mots repose chaque valeur, et ce qui est laissé de côté',
  },
  fuse: {
    what: 'réunit en incidents ce qui a été lu dans plusieurs rapports',
    files: 'fichiers écrits par « vigie read --json » ; « - » est l’entrée standard',
    explain: 'dit aussi pourquoi des mentions vont ensemble, et ce qui a failli être réuni',
  },
  ingest: {
    what: 'verse des rapports au fonds ; le même texte deux fois est déjà connu',
    paths: 'fichiers (des types que lit « read ») ou dossiers ; « - » est l’entrée standard',
  },
  overlay: {
    what: 'vos propres mots par-dessus ceux de Vigie',
    check: 'vérifie un tableau de vos mots, ligne par ligne',
    file: 'un tableau CSV : docs/overlays.md',
  },
  packs: {
    what: 'affiche tout ce qui est su d’une langue, pour relecture par qui la parle (Markdown)',
    lang: 'fr ou en',
  },
  rebuild: { what: 'refait la base à partir du journal' },
  reports: { what: 'liste les rapports du fonds' },
  incidents: { what: 'liste les incidents du fonds sous forme de chronologie' },
  statements: statementsHelp,
  operations: operationsHelp,
  eval: {
    what: 'note la lecture sur des rapports annotés',
    gold: 'annotations en JSON Lines, comme samples/gold.jsonl',
    findings: 'note ces résultats au lieu de lire les rapports',
    reports: 'les rapports annotés ; sinon ceux à côté des annotations',
    misses: 'liste ce qui manque ou est en trop',
  },
  gazetteer: gazetteerHelp,
  import: importHelp,
  corridors: corridorsHelp,
  scan: scanHelp,
  search: searchHelp,
  changes: changesHelp,
  analysis: analysisHelp,
  trends: trendHelp,
  brief: briefHelp,
  feeds: feedsHelp,
  savedBriefs: savedBriefsHelp,
  baselines: baselinesHelp,
  novelty: noveltyHelp,
  judgement: judgementHelp,
  serve: { what: 'sert l’atelier et l’API' },
  start: { what: 'ce que fait « npm start » : verse une fois les exemples, affiche la chronologie, sert' },
  doctor: { what: 'vérifie le journal, la base et les versions' },
};

export const fr: Messages = {
  explain,
  overlay,
  packs,
  chronology,
  help,
  gazetteer,
  roads,
  corridors,
  scan,
  search,
  changes,
  analysis,
  trends,
  brief,
  feeds,
  savedBriefs,
  baselines,
  operations,
  statementLives,
  novelty,
  judgement,
  ledger,
  emptyRecord: 'Le fonds ne contient rien de tel. Versez des rapports avec : vigie ingest FICHIER…',
  ingest: {
    progress: (done) => `${pluriel(done, 'rapport', 'rapports')} …`,
    done: (accepted, known) =>
      `${pluriel(accepted, 'rapport versé', 'rapports versés')}, ${pluriel(known, 'déjà connu', 'déjà connus')}.`,
    refused: (n, total) => `${pluriel(n, 'refusé', 'refusés')} sur ${pluriel(total, 'rapport', 'rapports')}.`,
    refusedLine: (report, reason) => `${report} : ${reason}`,
    stopped: (done) =>
      `Arrêté après ${pluriel(done, 'rapport', 'rapports')} ; ce qui a été confirmé est gardé.`,
  },
  read: {
    refused: (n, total) =>
      `${pluriel(n, 'rapport', 'rapports')} sur ${total} ${n < 2 ? 'n’a pas pu être lu' : 'n’ont pas pu être lus'}.`,
  },
  eval: {
    noReports: (gold) =>
      `Aucun rapport n’est à côté de ${gold} : nommez-les avec --reports, ou leurs résultats avec --findings.`,
  },
  rebuild: {
    progress: 'Reconstruction',
    done: (reports, incidents) =>
      `La base est refaite : ${pluriel(reports, 'rapport', 'rapports')}, ${pluriel(incidents, 'incident', 'incidents')}.`,
    busy: (pid) => `Le processus ${pid} sert ce fonds : arrêtez-le, puis reconstruisez.`,
  },
  reports: {
    untitled: 'sans titre',
    counts: (i, s) => `${pluriel(i, 'incident', 'incidents')}, ${pluriel(s, 'déclaration', 'déclarations')}`,
  },
  start: {
    samples: 'Versement des rapports d’exemple',
    catchingUp: 'Mise à jour depuis le journal',
    summary: (reports, incidents) =>
      `${pluriel(reports, 'rapport', 'rapports')}, ${pluriel(incidents, 'incident', 'incidents')}`,
    serving: (url) => `Vigie est à l’adresse ${url} (Ctrl-C l’arrête)`,
    stopping: 'Arrêt …',
    more: (n, data) =>
      `… et ${pluriel(n, 'incident antérieur', 'incidents antérieurs')} : vigie incidents --data ${data}`,
    exposed: (host) => `Quiconque atteint ${host} peut lire ce fonds et y ajouter.`,
  },
  doctor: {
    ok: 'ok',
    bad: 'ÉCHEC',
    note: 'note',
    version: 'Version',
    node: 'Node',
    data: 'Dossier',
    noData: (folder) => `${folder} (pas encore créé)`,
    journal: 'Journal',
    journalWhole: (n) => `${pluriel(n, 'entrée', 'entrées')}, la chaîne est intacte`,
    store: 'Base',
    storeHolds: (reports, incidents, decisions) =>
      `${pluriel(reports, 'rapport', 'rapports')}, ${pluriel(incidents, 'incident', 'incidents')}, ${pluriel(decisions, 'décision', 'décisions')} en vigueur`,
    holder: 'Utilisé',
    heldBy: (pid, address) =>
      address === null
        ? `par le processus ${pid}`
        : `par le processus ${pid}, qui sert à l’adresse ${address}`,
    notHeld: 'par personne',
    page: 'Page',
    pageBuilt: 'construite',
    pageMissing: 'non construite : npm start la construit',
    reader: 'Lecteur',
  },
  problems: {
    noFile: (path) => `${path} n’existe pas : nommez un fichier, un dossier ou « - ».`,
    notADay: (given, option) =>
      `${option} vaut « ${given} » ; un jour réel tel que 2025-07-01 était attendu.`,
    notAPort: (given) => `Le port vaut « ${given} » ; un nombre entier de 0 à 65535 était attendu.`,
    notALimit: (given) => `--limit vaut « ${given} » ; un nombre entier à partir de 1 était attendu.`,
    notABox: (given) =>
      `--bbox vaut « ${given} » ; ouest,sud,est,nord en degrés était attendu, par exemple --bbox=-12,10,4,25.`,
    notAType: (given, types) => `--type vaut « ${given} » ; l’un de ceux-ci était attendu : ${types}.`,
    notALanguage: (given) => `--lang-ui vaut « ${given} » ; fr ou en était attendu.`,
    notAReportLanguage: (given) => `--lang vaut « ${given} » ; fr ou en était attendu.`,
    notFindings: (file, line) =>
      `${file}, ligne ${line} n’est pas ce qui était attendu : une ligne écrite par « vigie read --json ».`,
    wrongOrder: (from, to) => `--from ${from} est après --to ${to} : échangez-les.`,
    unexpected: (what) => `Erreur imprévue : ${what}. VIGIE_DEBUG=1 montre où ; merci de la signaler.`,
    server: (url, what) => `Le serveur à ${url} ne répond pas comme attendu (${what}) : redémarrez-le.`,
    unknownOption: (name) => `L’option ${name} n’est pas connue`,
    unknownCommand: (name) => `La commande ${name} n’est pas connue`,
    missingArgument: (name) => `L’argument ${name} manque`,
    missingValue: (name) => `L’option ${name} demande une valeur`,
    excessArguments: 'Il y a plus d’arguments que cette commande n’en prend',
    didYouMean: (name) => `vouliez-vous dire ${name} ?`,
    seeHelp: (command) => `voir « ${command} --help ».`,
  },
};
