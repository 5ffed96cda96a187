import type { AssessmentEntry, QuietEntry, SignalEntry } from '../vocabulary.ts';

/** Words that show a page to be about sport, a film, an exercise…, where "attaque" and "assaut" mean no violence. */
export const quiet: readonly QuietEntry[] = [
  { topic: 'sport', words: ['match', 'matchs', 'but', 'buts', 'buteur', 'penalty', 'pénalty', 'arbitre', 'stade', 'ballon', 'équipe', 'sélectionneur', 'entraîneur', 'mi-temps', 'finale', 'demi-finale', 'quart de finale', 'coupe du monde', 'CAN', 'ligue 1', 'championnat', 'football', 'attaquant', 'défenseur', 'gardien', 'milieu de terrain', 'score', 'victoire', 'Aigles', 'Etalons', 'Éléphants', 'tournoi', 'joueurs', 'joueur', 'surface de réparation', 'carton rouge', 'prolongations', 'tirs au but', 'basket', 'cyclisme', 'peloton', 'boxe', 'lutte traditionnelle'] },
  { topic: 'fiction', words: ['film', 'films', 'cinéaste', 'réalisateur', 'réalisatrice', 'cinéma', 'caméra', 'scène', 'scénario', 'roman', 'romancier', 'festival', 'césar', 'césarisé', 'acteur', 'actrice', 'long-métrage', 'court-métrage', 'documentaire', 'série télévisée', 'pièce de théâtre', 'album', 'jeu vidéo', 'tournage', 'spectateurs', 'salles obscures'] },
  { topic: 'exercise', words: ['exercice', 'exercice conjoint', 'exercice annuel', 'exercices', 'manœuvres', 'Flintlock', 'simulation', 'entraînement', 'stage', 'à blanc', 'formation', 'forces participantes', 'édition', 'tir à blanc', 'instructeurs', 'figurants', 'simulacre', 'simulé', 'simulée', 'qu’un exercice', 'exercice grandeur nature', 'entraînements', 'scénario fictif'] },
  { topic: 'commemoration', words: ['anniversaire', 'commémoration', 'commémore', 'cérémonie', 'gerbe', 'hommage', 'tirailleurs', 'fête nationale', 'défilé', 'fanfare', 'mémorial', 'journée nationale', 'souvenir', 'mémoire', 'Thiaroye'] },
  { topic: 'accident', words: ['éboulement', 'effondrement', 'accident', 'accident de la route', 'inondation', 'inondations', 'glissement de terrain', 'naufrage', 'chavirement', 'crash', 'coup de grisou', 'collision', 'sortie de route', 'tonneaux', 'foudre', 'épidémie', 'choléra', 'noyade', 'éboulements', 'effondrée', 'effondré', 's’est effondré', 's’est effondrée', 'galerie', 'séisme', 'secousse', 'magnitude', 'volcan', 'éruption', 'court-circuit', 'incendie accidentel'] },
  { topic: 'economy', words: ['production', 'onces', 'cours de l’or', 'bourse', 'chiffre d’affaires', 'dollars', 'exportations', 'PIB', 'inflation', 'prix', 'investissement', 'actionnaires', 'permis', 'bénéfice', 'marché mondial'] },
  { topic: 'politics', words: ['élections', 'électeurs', 'campagne', 'candidat', 'scrutin', 'députés', 'parti', 'meeting', 'législatives', 'présidentielle', 'vote'] },
  { topic: 'opinion', words: ['tribune', 'éditorial', 'notre contributeur', 'point de vue', 'chronique'] },
];

export const signals: readonly SignalEntry[] = [
  { kind: 'patrols', words: ['patrouilles renforcées', 'patrouille renforcée', 'renforcement des patrouilles', 'patrouilles inhabituelles', 'multiplication des patrouilles', 'patrouilles accrues', 'patrouilles nocturnes', 'patrouilles intensifiées'] },
  { kind: 'searches', words: ['fouilles', 'fouilles systématiques', 'perquisitions', 'contrôles d’identité', 'contrôles renforcés'] },
  { kind: 'checkpoints', words: ['check-points', 'checkpoints', 'barrages filtrants', 'postes de contrôle', 'barrages de contrôle', 'check-point', 'nouveaux barrages'] },
  { kind: 'troop_movement', words: ['mouvements de troupes', 'mouvement de troupes', 'convois militaires aperçus', 'arrivée de renforts', 'mouvements de combattants', 'colonnes de motos', 'mouvements suspects', 'mouvements inhabituels', 'motos aperçues', 'concentration de combattants', 'regroupement de combattants'] },
  { kind: 'warning', words: ['mise en garde', 'mises en garde', 'alerte sécuritaire', 'avertis à', 'avertissement', 'avertissements', 'averties à trois reprises', 'renseignements faisaient état', 'appel à la vigilance', 'alerte lancée', 'avaient été prévenus', 'avaient été alertés', 'menaces reçues'] },
  { kind: 'population_movement', words: ['départ de familles', 'familles quittent', 'habitants fuient', 'fuite des habitants', 'habitants quittaient', 'villages se vidaient', 'exode'] },
  { kind: 'closure', words: ['fermeture des écoles', 'fermeture du marché', 'écoles fermées', 'fermeture de la frontière', 'frontière fermée', 'marché fermé', 'fermeture de la route'] },
  { kind: 'outage', words: ['réseau téléphonique coupé', 'coupure du réseau', 'coupure d’internet', 'réseau coupé', 'coupures de réseau', 'antennes coupées', 'coupure de courant'] },
];

export const assessments: readonly AssessmentEntry[] = [
  { kind: 'capability', words: ['haut niveau de coordination', 'capacité à', 'capacités de', 'démontre la capacité', 'montre sa capacité', 'saturer les capacités', 'niveau de préparation', 'préparation soignée', 'monte en puissance', 'montée en puissance', 'confirme l’usage'] },
  { kind: 'intent', words: ['cherche à', 'cherchent à', 'vise à', 'visent à', 'objectif est', 'objectif du groupe', 'stratégie', 'volonté de', 'veut', 'entend imposer', 'dans le but de', 'permet aussi au groupe', 's’inscrivent dans', 's’inscrit dans'] },
  { kind: 'pattern', words: ['première fois', 'tactique', 'tactiques', 'mode opératoire', 'doctrine', 'rappelle', 'typique', 'fidèle aux', 'nouvelle tactique', 'devient', 'deviennent', 'confirme l’existence', 'confirment l’existence'] },
  { kind: 'trend', words: ['se multiplient', 'multiplie', 'de plus en plus', 'augmentation', 'inflexion', 'en hausse', 'recrudescence', 's’intensifie', 's’est intensifiée', 'changement', 'tendance', 'évolution', 'émergente', 'étend son emprise', 'gagne du terrain', 'intensification'] },
  { kind: 'outlook', words: ['pourrait', 'pourraient', 'risque de', 'risquent de', 'devrait', 'à craindre', 'présager', 'laisse présager', 'laisse craindre', 'scénario', 'à l’avenir', 'dans les prochains'] },
];
