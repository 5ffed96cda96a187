import type { DescribedActor } from '../vocabulary.ts';

/** Descriptions that stand for an actor. "hommes armés" ascribes nothing; "jihadistes" ascribes to a camp. */
export const describedActors: readonly DescribedActor[] = [
  {
    id: 'unknown-armed',
    type: 'other',
    side: 'armed',
    nouns: ['hommes armés', 'individus armés', 'hommes en armes', 'assaillants', 'assaillant', 'individus en tenue militaire', 'hommes en tenue militaire', 'groupe armé', 'groupes armés', 'inconnus armés', 'tireurs', 'bandits armés', 'bandits', 'coupeurs de route', 'éléments armés', 'hommes armés non identifiés', 'individus armés non identifiés', 'assaillants non identifiés', 'assaillants armés', 'ravisseurs', 'hommes cagoulés', 'attaquants', 'gang armé', 'gangs armés', 'gang', 'gangs', 'membres d’un gang', 'hommes à moto', 'agresseurs', 'malfrats', 'kamikaze', 'kamikazes', 'individus non identifiés', 'motards armés', 'groupes armés non identifiés'],
  },
  {
    id: 'unknown-armed',
    type: 'rebel_group',
    side: 'armed',
    ascribes: true,
    nouns: ['jihadistes', 'jihadiste', 'djihadistes', 'djihadiste', 'terroristes', 'présumés jihadistes', 'présumés djihadistes', 'jihadistes présumés', 'djihadistes présumés', 'terroristes présumés', 'islamistes', 'groupes djihadistes', 'groupes jihadistes', 'groupe jihadiste', 'groupe djihadiste', 'groupe terroriste', 'groupes terroristes', 'groupes armés terroristes', 'GAT', 'HANI', 'combattants', 'insurgés', 'rebelles', 'terroristes armés', 'combattants présumés', 'extrémistes', 'coalition jihadiste', 'ennemi', 'insurgés islamistes', 'raid jihadiste', 'raid djihadiste', 'attaque jihadiste', 'attaques jihadistes', 'attaque djihadiste', 'attaques djihadistes', 'attaque terroriste', 'attaques terroristes', 'forces du mal'],
  },
  { id: 'separatists', type: 'rebel_group', side: 'armed', ascribes: true, nouns: ['séparatistes', 'rebelles séparatistes', 'rebelles touareg', 'séparatistes touareg', 'rebelles touaregs', 'indépendantistes', 'rebelles du CSP'] },
  { id: 'militia', type: 'identity_militia', side: 'armed', ascribes: true, nouns: ['milice', 'milices', 'miliciens', 'groupe d’autodéfense', 'groupes d’autodéfense', 'milice d’autodéfense'] },
  { id: 'dozos', type: 'identity_militia', side: 'armed', ascribes: true, nouns: ['dozos', 'dozo', 'chasseurs dozos', 'chasseurs traditionnels', 'donsos'] },
  { id: 'army', type: 'state_forces', side: 'state', national: true, nouns: ['armée', 'l’armée', 'forces armées', 'soldats', 'militaires', 'forces de défense et de sécurité', 'FDS', 'forces de sécurité', 'forces de défense', 'état-major', 'état-major général des armées', 'troupes', 'forces régulières', 'forces gouvernementales', 'armée régulière', 'forces loyalistes', 'aviation', 'armée de l’air', 'forces spéciales', 'soldat', 'militaire', 'patrouille', 'forces nationales', 'unités de l’armée', 'troupes gouvernementales', 'drones de l’armée', 'bataillon', 'détachement', 'élèves gendarmes', 'marine'] },
  { id: 'police', type: 'state_forces', side: 'state', national: true, nouns: ['police', 'policiers', 'gendarmes', 'gendarmerie', 'forces de l’ordre', 'police nationale', 'garde nationale', 'policier', 'gendarme', 'douaniers', 'douane'] },
  { id: 'government', type: 'government', side: 'government', national: true, nouns: ['gouvernement', 'autorités', 'autorités de transition', 'les autorités', 'gouvernement de transition', 'junte', 'ministère', 'gouverneur', 'préfet', 'autorités régionales', 'autorités locales', 'gouvernorat', 'conseil des ministres', 'présidence', 'gouvernement militaire', 'Autorités de la Transition', 'régime'] },
  { id: 'protesters', type: 'protesters', side: 'crowd', nouns: ['manifestants', 'manifestant', 'protestataires', 'militants', 'foule', 'contestataires', 'marcheurs'] },
  { id: 'rioters', type: 'rioters', side: 'crowd', nouns: ['émeutiers', 'jeunes en colère', 'jeunes furieux'] },
  { id: 'civilians', type: 'civilians', side: 'people', nouns: ['civils', 'populations', 'population', 'habitants', 'villageois'] },
  { id: 'group', type: 'other', side: 'armed', anaphoric: true, nouns: ['le groupe', 'ce groupe', 'du groupe', 'au groupe', 'l’organisation jihadiste', 'l’organisation djihadiste', 'l’organisation terroriste', 'la katiba', 'le mouvement', 'ce mouvement', 'les paramilitaires', 'l’alliance'] },
  { id: 'attackers', type: 'other', side: 'armed', anaphoric: true, nouns: ['les assaillants', 'les attaquants', 'les insurgés', 'les djihadistes', 'les jihadistes', 'les terroristes', 'les rebelles', 'les ravisseurs', 'ses combattants', 'leurs combattants', 'les combattants'] },
];
