import type { DamageEntry, MeansEntry, OutcomeEntry, TargetEntry } from '../vocabulary.ts';

export const targets: readonly TargetEntry[] = [
  { category: 'military_base', nouns: ['camp militaire', 'camps militaires', 'camp de l’armée', 'caserne', 'casernes', 'casernes militaires', 'base militaire', 'bases militaires', 'base de l’armée', 'base aérienne', 'base 101', 'position militaire', 'positions militaires', 'positions de l’armée', 'position de l’armée', 'positions des forces armées', 'poste militaire', 'postes militaires', 'poste avancé', 'garnison', 'emprise', 'détachement militaire', 'détachement', 'camp', 'camps', 'zone militaire', 'aéroport militaire', 'base de l’armée de l’air', 'école de gendarmerie', 'école de la gendarmerie', 'sites militaires', 'site militaire', 'quartier général', 'positions', 'camp de la gendarmerie', 'installations militaires', 'bâtiments militaires', 'poste de l’armée', 'position de la Force multinationale', 'points militaires'] },
  { category: 'security_post', nouns: ['commissariat', 'commissariats', 'poste de police', 'postes de police', 'brigade de gendarmerie', 'poste de gendarmerie', 'postes de gendarmes', 'postes de gendarmerie', 'gendarmerie', 'commissariat de police', 'poste de sécurité', 'postes de sécurité', 'bâtiment de la gendarmerie', 'prison', 'poste de la garde nationale'] },
  { category: 'border_post', nouns: ['poste frontalier', 'postes frontaliers', 'poste-frontière', 'postes-frontières', 'poste frontière', 'poste de douane', 'postes de douane', 'postes de police et de douane', 'bureau de douane', 'bureaux de douane', 'douane', 'poste des douanes'] },
  { category: 'checkpoint', nouns: ['check-point', 'check-points', 'checkpoint', 'checkpoints', 'poste de contrôle', 'postes de contrôle', 'barrage de l’armée', 'barrage de police'] },
  { category: 'military_convoy', nouns: ['convoi militaire', 'convois militaires', 'colonne militaire', 'patrouille', 'patrouilles', 'patrouille militaire', 'convoi de l’armée', 'véhicule militaire', 'véhicules militaires', 'convoi de ravitaillement', 'convoi sous escorte militaire', 'unité de l’armée', 'unités de l’armée', 'convoi des FAMa', 'véhicules de l’armée', 'unité'] },
  { category: 'fuel_convoy', nouns: ['camion-citerne', 'camions-citernes', 'citerne', 'citernes', 'convoi de carburant', 'convois de carburant', 'convoi de citernes', 'camions de carburant', 'camions citernes', 'citernes de carburant', 'convoi de camions-citernes'] },
  { category: 'civilian_vehicle', nouns: ['bus', 'car', 'cars', 'autocar', 'autobus', 'minibus', 'camion', 'camions', 'taxi', 'voiture', 'voitures', 'véhicule de transport', 'véhicules de transport', 'convoi civil', 'pirogue', 'pinasse', 'véhicules civils', 'véhicule civil', 'véhicules d’orpailleurs', 'véhicule', 'véhicules'] },
  { category: 'government_building', nouns: ['mairie', 'préfecture', 'sous-préfecture', 'résidence du gouverneur', 'gouvernorat', 'bâtiments officiels', 'bâtiment administratif', 'bâtiments administratifs', 'palais présidentiel', 'ministère', 'tribunal', 'ambassade', 'sites administratifs', 'bâtiments publics'] },
  { category: 'industrial_site', nouns: ['usine', 'usines', 'cimenterie', 'cimenteries', 'carrière', 'site industriel', 'sites industriels', 'unité industrielle', 'unités industrielles', 'unités de production', 'installations industrielles', 'entreprise', 'chantier', 'complexe industriel', 'complexes industriels', 'entrepôt', 'entrepôts', 'sites économiques', 'engins de chantier', 'sucrerie', 'infrastructures industrielles'] },
  { category: 'mining_site', nouns: ['mine d’or', 'mines d’or', 'site minier', 'sites miniers', 'site d’orpaillage', 'sites d’orpaillage', 'mine industrielle', 'mine artisanale d’or', 'mine de lithium', 'mine d’uranium'] },
  { category: 'road_or_bridge', nouns: ['pont', 'ponts', 'route nationale', 'axe routier', 'bac'] },
  { category: 'energy_or_telecom', nouns: ['antenne', 'antennes', 'antenne relais', 'antennes relais', 'pylône', 'pylônes', 'ligne électrique', 'ligne à haute tension', 'centrale électrique', 'centrale', 'oléoduc', 'pipeline', 'gazoduc', 'barrage hydroélectrique', 'réseau électrique', 'infrastructures énergétiques', 'relais téléphonique', 'station électrique'] },
  { category: 'market', nouns: ['marché', 'marchés', 'foire', 'marché hebdomadaire', 'marché à bétail', 'boutiques', 'commerces', 'échoppes'] },
  { category: 'school', nouns: ['école', 'écoles', 'école primaire', 'collège', 'lycée', 'université', 'salles de classe', 'établissement scolaire', 'établissements scolaires', 'internat', 'pensionnat'] },
  { category: 'health_facility', nouns: ['hôpital', 'centre de santé', 'dispensaire', 'clinique', 'ambulance', 'CSCom', 'maternité', 'centre médical'] },
  { category: 'place_of_worship', nouns: ['mosquée', 'mosquées', 'église', 'églises', 'temple', 'paroisse', 'chapelle', 'cathédrale'] },
  { category: 'village', nouns: ['village', 'villages', 'hameau', 'hameaux', 'campement', 'campements'] },
  { category: 'aid_worker', nouns: ['humanitaires', 'travailleurs humanitaires', 'travailleur humanitaire', 'convoi humanitaire', 'ONG', 'employés d’une ONG', 'véhicule d’une ONG', 'personnel humanitaire'] },
  { category: 'peacekeepers', nouns: ['casques bleus', 'casque bleu', 'Minusma', 'Monusco', 'Minusca', 'force de l’ONU'] },
  { category: 'airport', nouns: ['aéroport', 'aérodrome', 'zone aéroportuaire', 'aéroport international', 'piste d’atterrissage'] },
  { category: 'residence', nouns: ['maison', 'maisons', 'résidence', 'domicile', 'domiciles', 'habitations', 'habitation', 'cases', 'concession', 'logements', 'immeuble'] },
  { category: 'livestock_or_crops', nouns: ['bétail', 'troupeau', 'troupeaux', 'bœufs', 'têtes de bétail', 'récoltes', 'champs', 'greniers'] },
  { category: 'other', nouns: ['hôtel', 'restaurant', 'camp de déplacés', 'camp de réfugiés', 'site de déplacés', 'stade', 'bar', 'banque'] },
];

export const means: readonly MeansEntry[] = [
  { means: 'small_arms', words: ['kalachnikov', 'kalachnikovs', 'fusils automatiques', 'armes automatiques', 'balles', 'par balle', 'par balles', 'fusils', 'tirs nourris'] },
  { means: 'heavy_weapons', words: ['armes lourdes', 'arme lourde', 'mitrailleuse', 'mitrailleuses', 'lourdement armés'] },
  { means: 'ied', words: ['engin explosif', 'engins explosifs', 'engin explosif improvisé', 'EEI', 'bombe artisanale'] },
  { means: 'mine', words: ['une mine', 'mine terrestre', 'mines terrestres', 'sur une mine', 'des mines'] },
  { means: 'drone', words: ['drone', 'drones'] },
  { means: 'aircraft', words: ['aéronef', 'aéronefs', 'avion de chasse', 'avions de chasse', 'hélicoptère', 'hélicoptères', 'aviation', 'frappe aérienne', 'frappes aériennes', 'frappes aériennes'] },
  { means: 'artillery', words: ['artillerie', 'obus', 'canon', 'canons'] },
  { means: 'mortar', words: ['mortier', 'mortiers'] },
  { means: 'rocket', words: ['roquette', 'roquettes', 'lance-roquettes', 'RPG', 'missile', 'missiles'] },
  { means: 'suicide_vehicle', words: ['bourré d’explosifs', 'bourrée d’explosifs', 'chargé d’explosifs', 'chargée d’explosifs', 'voiture piégée', 'véhicule piégé', 'véhicules piégés', 'camion piégé', 'véhicule-suicide', 'véhicule kamikaze'] },
  { means: 'suicide_vest', words: ['ceinture d’explosifs', 'ceinture explosive', 'gilet explosif', 'ceintures explosives'] },
  { means: 'arson', words: ['incendié', 'incendiés', 'incendiée', 'incendiées', 'mis le feu', 'brûlé', 'brûlés', 'brûlée', 'brûlées', 'en feu', 'calcinés'] },
  { means: 'edged_weapons', words: ['machette', 'machettes', 'couteau', 'couteaux', 'arme blanche', 'armes blanches', 'égorgés', 'égorgé', 'égorgées'] },
  { means: 'grenade', words: ['grenade', 'grenades'] },
];

export const outcomes: readonly OutcomeEntry[] = [
  { outcome: 'repelled', verbs: ['repousser'], phrases: ['mis en échec', 'mis en déroute', 'a été contenue', 'a été stoppée'] },
  { outcome: 'retaken', phrases: ['a repris le contrôle', 'ont repris le contrôle', 'repris le contrôle', 'positions reprises', 'repris la ville', 'ont repris la ville', 'repris le site', 'a repris le site'] },
  { outcome: 'seized', phrases: ['s’est emparé', 's’est emparée', 'se sont emparés', 's’être emparé', 'prise du camp', 'pris le contrôle', 'tombé aux mains', 'tombée aux mains', 'occupés un temps'] },
  { outcome: 'withdrawn', phrases: ['se sont retirés', 'se sont repliés', 's’est retirée', 's’est repliée', 'se replier', 'se retirer', 'se sont retirées'] },
  { outcome: 'ongoing', phrases: ['sont en cours', 'se poursuivent', 'se poursuivaient', 'combats en cours', 'toujours en cours'] },
];

export const damage: readonly DamageEntry[] = [
  { effect: 'burned', verbs: ['incendier', 'brûler', 'calciner'], nouns: ['mis le feu', 'en feu', 'partis en fumée', 'en flammes'] },
  { effect: 'destroyed', verbs: ['détruire', 'dynamiter', 'raser', 'pulvériser'], nouns: ['destruction'] },
  { effect: 'damaged', verbs: ['endommager', 'saccager', 'abîmer', 'dévaster'] },
  { effect: 'looted', verbs: ['piller', 'dépouiller'], nouns: ['pillage'] },
  { effect: 'seized', verbs: ['saisir', 'récupérer', 'emporter', 'confisquer'] },
];
