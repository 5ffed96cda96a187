import type { HarmEntry, PeopleEntry } from '../vocabulary.ts';

export const harm: readonly HarmEntry[] = [
  {
    effect: 'killed',
    totals: ['bilan', 'nombre de morts', 'nombre de victimes', 'bilan humain', 'nombre de tués'],
    verbs: ['tuer', 'abattre', 'assassiner', 'massacrer', 'exécuter', 'égorger', 'décapiter', 'fusiller', 'décimer', 'neutraliser', 'lyncher', 'faucher'],
    intransitive: ['périr', 'mourir', 'décéder', 'succomber', 'trouver la mort', 'perdre la vie'],
    nouns: ['mort', 'décès', 'assassinat', 'exécution', 'perte', 'meurtre', 'massacre'],
    counted: ['morts', 'mort', 'tués', 'tué', 'décès', 'corps', 'cadavres', 'dépouilles', 'corps sans vie', 'morts confirmés', 'décès confirmés', 'victimes mortelles', 'pertes en vies humaines'],
    adjectives: ['mort', 'morts', 'morte', 'mortes', 'retrouvés morts', 'retrouvé mort', 'inhumés', 'enterrés'],
    phrases: ['coûté la vie à', 'coûte la vie à', 'coûtant la vie à', 'ôté la vie à', 'a perdu', 'ont perdu', 'mis hors de combat'],
  },
  {
    effect: 'injured',
    verbs: ['blesser', 'bastonner', 'molester'],
    counted: ['blessés', 'blessé', 'blessés graves', 'blessés légers', 'victimes par balle'],
    adjectives: ['blessé', 'blessés', 'blessée', 'blessées', 'grièvement blessés', 'grièvement blessé'],
  },
  {
    effect: 'abducted',
    verbs: ['enlever', 'kidnapper', 'capturer', 'séquestrer'],
    nouns: ['enlèvement', 'rapt', 'kidnapping', 'capture'],
    counted: ['otages', 'otage', 'prisonniers', 'captifs', 'personnes enlevées'],
    adjectives: ['en otage', 'en otages', 'retenus', 'retenus en otage', 'détenus par', 'faits prisonniers', 'fait prisonnier', 'pris en otage', 'emmenés', 'portés captifs'],
    phrases: ['pris en otage', 'prennent en otage', 'prenant en otage', 'pris en otages', 'a capturé', 'avoir capturé', 'retenu brièvement', 'retenu temporairement', 'emmené de force', 'fait prisonniers'],
  },
  {
    effect: 'missing',
    nouns: ['disparition'],
    counted: ['disparus', 'disparu', 'portés disparus', 'porté disparu'],
    adjectives: ['disparu', 'disparus', 'disparue', 'disparues', 'porté disparu', 'portés disparus', 'portée disparue', 'portées disparues', 'manquent à l’appel', 'manquaient à l’appel', 'manque à l’appel', 'manquent toujours à l’appel', 'sont introuvables', 'restent introuvables'],
  },
  {
    effect: 'detained',
    verbs: ['arrêter', 'interpeller', 'appréhender', 'écrouer'],
    nouns: ['arrestation', 'interpellation'],
    counted: ['arrestations', 'interpellations', 'personnes arrêtées'],
  },
  {
    effect: 'released',
    verbs: ['relâcher', 'libérer'],
    nouns: ['libération'],
    adjectives: ['libre', 'libres', 'sont libres', 'recouvré la liberté', 'retrouvé la liberté', 'recouvré leur liberté', 'retrouvé leur liberté', 'sains et saufs', 'libéré', 'libérés'],
    counted: ['libérations'],
  },
  {
    effect: 'displaced',
    intransitive: ['fuir'],
    verbs: ['déplacer', 'chasser'],
    counted: ['déplacés', 'déplacés internes'],
    adjectives: ['ont fui', 'a fui', 'déplacés', 'contraintes de fuir', 'contraints de fuir', 'ont dû fuir'],
  },
];

/** Nouns for people. Trades and ages are civilians; words that fit any side are unknown. */
export const people: readonly PeopleEntry[] = [
  {
    who: 'state_forces',
    nouns: ['soldat', 'soldats', 'militaire', 'militaires', 'gendarme', 'gendarmes', 'policier', 'policiers', 'policière', 'douanier', 'douaniers', 'garde', 'gardes', 'gardes nationaux', 'supplétif', 'supplétifs', 'officier', 'officiers', 'sous-officier', 'sous-officiers', 'élèves gendarmes', 'élève gendarme', 'casques bleus', 'casque bleu', 'élément des forces russes', 'éléments des forces', 'volontaires', 'volontaire', 'mercenaire', 'mercenaires', 'paramilitaires', 'membres des forces de l’ordre', 'agents des forces', 'FACA', 'FAMas', 'VDP', 'FDS', 'membres des forces armées', 'militaires et gendarmes', 'troupes', 'dozos', 'chasseurs dozos', 'agents pénitentiaires', 'forestiers', 'gardes forestiers', 'agents des eaux et forêts', 'Wagner', 'membres des Forces armées'],
  },
  {
    who: 'armed_group',
    nouns: ['assaillant', 'assaillants', 'jihadiste', 'jihadistes', 'djihadiste', 'djihadistes', 'terroriste', 'terroristes', 'combattant', 'combattants', 'combattants ennemis', 'rebelle', 'rebelles', 'insurgé', 'insurgés', 'milicien', 'miliciens', 'bandit', 'bandits', 'kamikaze', 'kamikazes', 'attaquant', 'attaquants', 'ravisseurs', 'membres de gangs', 'bandits armés', 'islamistes', 'séparatistes', 'miliciens'],
  },
  {
    who: 'civilians',
    nouns: ['civil', 'civils', 'civile', 'civiles', 'villageois', 'villageoise', 'villageoises', 'habitant', 'habitants', 'habitante', 'habitantes', 'femme', 'femmes', 'enfant', 'enfants', 'bébé', 'bébés', 'nourrisson', 'nourrissons', 'élève', 'élèves', 'écolier', 'écoliers', 'écolière', 'écolières', 'lycéen', 'lycéens', 'lycéenne', 'lycéennes', 'étudiant', 'étudiants', 'enseignant', 'enseignants', 'instituteur', 'instituteurs', 'fidèle', 'fidèles', 'paroissien', 'paroissiens', 'prêtre', 'prêtres', 'pasteur', 'imam', 'berger', 'bergers', 'éleveur', 'éleveurs', 'agriculteur', 'agriculteurs', 'cultivateur', 'cultivateurs', 'paysan', 'paysans', 'pêcheur', 'pêcheurs', 'commerçant', 'commerçants', 'chauffeur', 'chauffeurs', 'conducteur', 'conducteurs', 'camionneur', 'camionneurs', 'routier', 'routiers', 'chauffeurs routiers', 'transporteur', 'transporteurs', 'apprenti', 'apprentis', 'passager', 'passagers', 'voyageur', 'voyageurs', 'employé', 'employés', 'salarié', 'salariés', 'ouvrier', 'ouvriers', 'travailleur', 'travailleurs', 'technicien', 'techniciens', 'ingénieur', 'ingénieurs', 'orpailleur', 'orpailleurs', 'mineur', 'mineurs', 'agents de sécurité', 'vigile', 'vigiles', 'humanitaire', 'humanitaires', 'travailleurs humanitaires', 'journaliste', 'journalistes', 'ressortissant', 'ressortissants', 'expatrié', 'expatriés', 'étranger', 'étrangers', 'déplacé', 'déplacés', 'réfugié', 'réfugiés', 'fonctionnaire', 'fonctionnaires', 'élu', 'élus', 'maire', 'sous-préfet', 'préfet', 'chef de village', 'otage', 'otages', 'client', 'clients', 'touriste', 'touristes', 'manifestant', 'manifestants', 'citoyen', 'citoyens', 'fillette', 'fillettes', 'jeune fille', 'jeunes filles', 'fille', 'filles', 'garçon', 'garçons', 'vieillard', 'vieillards', 'homme', 'hommes', 'membre du comité de vigilance', 'membres du comité de vigilance', 'infirmier', 'infirmiers', 'médecin', 'médecins', 'soignants', 'marchands', 'peuls', 'chrétiens', 'musulmans'],
  },
  {
    who: 'unknown',
    nouns: ['personne', 'personnes', 'autre', 'autres', 'victime', 'victimes', 'individu', 'individus', 'suspect', 'suspects', 'blessé', 'blessés', 'membres', 'membre', 'élément', 'éléments', 'jeune', 'jeunes', 'gens', 'famille', 'familles', 'prisonnier', 'prisonniers', 'd’entre eux', 'd’entre elles', 'vies', 'âmes', 'notables', 'otages'],
  },
];
