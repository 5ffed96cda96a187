import type { PlaceWords } from '../place-words.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** How French places things. */
export const places: PlaceWords = {
  lang: 'fr',
  articles: ['le', 'la', 'les', 'l'],
  areasTakeArticle: true,
  contractions: { du: 'de', des: 'de', d: 'de', au: 'a', aux: 'a' },
  links: ['de'],
  heads: [
    {
      phrases: [
        'ville', 'villes', 'village', 'villages', 'localité', 'localités', 'bourg', 'bourgs', 'bourgade', 'bourgades', 'hameau',
        'hameaux', 'cité', 'agglomération', 'campement', 'campements', 'villages voisins', 'ville-frontière', 'ville frontière',
        'communauté', 'village agricole', 'village peul', 'village dogon', 'villages dogons', 'ville frontalière',
        'port', 'oasis', 'chef-lieu', 'chefs-lieux', 'capitale', 'grande ville', 'petite ville',
      ],
      kinds: ['settlement', 'quarter', 'border_post', 'camp'],
      precision: 1,
    },
    { phrases: ['quartier', 'quartiers', 'faubourg', 'arrondissement'], kinds: ['quarter', 'settlement', 'admin3'], precision: 1 },
    {
      phrases: ['commune', 'communes', 'commune rurale', 'commune urbaine', 'canton', 'cantons', 'sous-préfecture', 'chefferie', 'groupement', 'secteur', 'zone', 'zones'],
      kinds: ['admin3', 'settlement', 'admin2', 'region', 'admin1'],
      precision: 2,
    },
    { phrases: ['cercle', 'cercles'], kinds: ['admin2', 'settlement', 'admin1'], precision: 2 },
    { phrases: ['département', 'départements', 'préfecture', 'préfectures', 'territoire', 'territoires', 'district', 'comté', 'oblast'], kinds: ['admin2', 'admin1', 'admin3', 'settlement'], precision: 2 },
    {
      phrases: ['région', 'régions', 'région administrative', 'gouvernorat', 'wilaya', 'émirat'],
      kinds: ['admin1', 'region', 'admin2', 'settlement'],
      precision: 3,
    },
    { phrases: ['province', 'provinces'], kinds: ['admin1', 'admin2', 'settlement'], precision: 3 },
    { phrases: ['État', 'États', 'État fédéré'], kinds: ['admin1', 'country'], precision: 3 },
    { phrases: ['pays', 'république'], kinds: ['country', 'region'], precision: 3 },
    { phrases: ['fleuve', 'rivière', 'fleuves', 'delta', 'boucle', 'rives', 'rive', 'vallée', 'bassin'], kinds: ['river', 'lake', 'region'], precision: 3 },
    { phrases: ['lac', 'lacs'], kinds: ['lake'], precision: 3 },
    { phrases: ['parc', 'parc national', 'réserve', 'complexe'], kinds: ['park', 'forest'], precision: 2 },
    { phrases: ['forêt', 'forêts', 'forêt classée', 'brousse'], kinds: ['forest', 'park', 'settlement'], precision: 2 },
    { phrases: ['île', 'îles', 'îlot'], kinds: ['island', 'settlement'], precision: 1 },
    { phrases: ['mont', 'monts', 'massif', 'montagne', 'montagnes', 'colline', 'collines', 'plateau', 'falaise', 'adrar'], kinds: ['mountain', 'region', 'settlement'], precision: 2 },
    {
      phrases: ['aéroport', 'aéroport international', 'aéroport militaire', 'aérodrome'],
      kinds: ['airport', 'settlement'],
      precision: 1,
    },
    {
      phrases: ['mine', 'mine d’or', 'mines', 'mines d’or', 'mine d’uranium', 'site aurifère', 'site minier', 'site d’orpaillage', 'complexe minier', 'mine industrielle'],
      kinds: ['mine', 'settlement'],
      precision: 1,
    },
    { phrases: ['camp de déplacés', 'camp de réfugiés', 'site de déplacés', 'camp des déplacés', 'camp', 'camps'], kinds: ['camp', 'settlement'], precision: 1, role: 'site' },
    { phrases: ['poste frontière', 'poste-frontière', 'poste frontalier', 'poste de douane', 'poste de douanes'], kinds: ['border_post', 'settlement'], precision: 1, role: 'site' },
    { phrases: ['axe', 'axes', 'route', 'routes', 'route nationale', 'tronçon', 'corridor', 'corridors', 'piste', 'ligne', 'voie', 'liaison', 'nationale'], kinds: ['road', 'settlement'], precision: 2 },
    {
      phrases: [
        'caserne', 'casernes', 'base', 'bases', 'base militaire', 'camp militaire', 'camp de l’armée', 'garnison', 'poste', 'poste militaire',
        'poste de police', 'poste de gendarmerie', 'poste avancé', 'détachement', 'détachement militaire', 'position', 'positions',
        'commissariat', 'commissariats', 'gendarmerie', 'brigade', 'école de gendarmerie', 'école de la gendarmerie', 'école', 'lycée', 'marché', 'marché à bétail', 'foire', 'foire hebdomadaire',
        'mosquée', 'grande mosquée', 'église', 'cathédrale', 'hôpital', 'centre de santé', 'mairie', 'gouvernorat', 'tribunal', 'prison',
        'gare', 'gare routière', 'pont', 'ponts', 'barrage', 'péage', 'centrale', 'usine', 'usines', 'cimenterie', 'raffinerie', 'dépôt', 'emprise',
        'entrée', 'sortie', 'centre-ville', 'rues', 'stade', 'palais de la culture', 'place', 'université', 'attaque', 'attaques', 'bataille', 'combats', 'chute', 'prise', 'siège', 'massacre', 'tuerie', 'embuscade', 'raid', 'bombardement', 'assaut', 'caserne de pompiers', 'blocus', 'embargo', 'reprise', 'celui', 'celle', 'ceux', 'celles',
      ],
      kinds: ['settlement', 'camp', 'quarter', 'border_post', 'mine'],
      precision: 1,
      role: 'site',
    },
    {
      phrases: [
        'gouverneur', 'maire', 'préfet', 'sous-préfet', 'évêque', 'archevêque', 'ressortissants', 'ressortissant', 'originaire', 'originaires', 'habitant', 'habitants',
        'président', 'ministre', 'ambassade', 'ambassadeur', 'consulat', 'émir', 'chef', 'élu', 'élus', 'notables', 'populations',
        'Haut-Commissariat', 'communauté internationale', 'gouvernement', 'autorités', 'armée', 'allié', 'équipe', 'match', 'otages',
        'Forces armées', 'Forces de défense', 'drapeau', 'responsable municipal',
      ],
      kinds: ['settlement', 'country', 'admin1', 'admin2'],
      precision: 1,
      role: 'person',
    },
  ],
  tails: [],
  prepositions: [
    { relation: 'in', phrases: ['à', 'en', 'dans', 'sur', 'au sein de', 'au cœur de', 'à l’intérieur de', 'contre', 'au centre de', 'à travers'] },
    {
      relation: 'near',
      phrases: [
        'près de', 'à proximité de', 'à proximité immédiate de', 'non loin de', 'aux environs de', 'aux alentours de', 'dans les environs de',
        'dans les alentours de', 'autour de', 'aux abords de', 'à côté de', 'à la périphérie de', 'en périphérie de', 'aux portes de', 'du côté de',
        'à la lisière de', 'proche de', 'proches de', 'voisin de', 'voisine de', 'voisines de', 'voisins de', 'aux confins de', 'à l’entrée de', 'à la sortie de', 'dans le secteur de',
        'dans la zone de', 'dans les parages de', 'à la lisière de',
      ],
    },
    { relation: 'from', phrases: ['depuis', 'en provenance de', 'de retour de', 'venu de', 'venus de', 'venue de', 'venant de', 'provenant de', 'parti de', 'partis de', 'au départ de', 'hors de', 'originaire de', 'originaires de', 'quitté', 'quitter', 'fuyant', 'fui'] },
    { relation: 'to', phrases: ['vers', 'à destination de', 'en direction de', 'en route vers', 'en route pour', 'parti pour', 'partis pour', 'destiné à', 'destinés à', 'jusqu’à', 'rejoindre', 'regagner', 'gagner', 'gagné', 'retourner à', 'retour à', 'revenir à', 'transporté à', 'transportés à', 'transférés vers', 'évacués vers', 'emmenés à', 'attendu à', 'se rendre à', 'se rendait à', 'se rendaient à', 'arriver à', 'aller à', 'allant à', 'ravitailler'] },
    { relation: 'between', phrases: ['entre'] },
    { relation: 'border', phrases: ['à la frontière de', 'à la frontière avec', 'à la frontière entre', 'frontalier de', 'frontalière de', 'frontalières de', 'frontaliers de', 'près de la frontière de', 'près de la frontière avec', 'le long de la frontière avec', 'de la frontière avec', 'frontière avec', 'frontière entre'] },
    { relation: 'none', phrases: ['selon', 'avec', 'comme', 'sans', 'par', 'chez', 'dont', 'parmi', 'soutenu par', 'appuyé par'] },
  ],
  settlementPrepositions: ['à'],
  compass: {
    nord: 0, 'nord-est': 45, est: 90, 'sud-est': 135, sud: 180, 'sud-ouest': 225, ouest: 270, 'nord-ouest': 315, centre: 'centre',
    'centre-nord': 0, 'centre-sud': 180, 'centre-est': 90, 'centre-ouest': 270, 'extrême-nord': 0, 'extrême nord': 0, 'grand nord': 0, 'grand ouest': 270, 'extrême sud': 180, 'extrême est': 90,
    nordest: 45, nordouest: 315, sudest: 135, sudouest: 225, septentrion: 0,
  },
  compassAdjectives: {},
  units: { km: 1, kms: 1, kilometre: 1, kilometres: 1, m: 0.001, metre: 0.001, metres: 0.001, mile: 1.609, miles: 1.609 },
  amounts: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15, vingt: 20, trente: 30,
    quarante: 40, cinquante: 50, soixante: 60, cent: 100, cents: 100, quelques: 5, dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30,
    quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, dizaines: 20,
  },
  distanceLeads: words('a environ moins plus de pres situe situee situes peine seulement quelque distant distante'),
  conjunctions: ['et', 'ou', 'ainsi que', 'puis', 'et même'],
  capitals: ['capitale'],
  borders: ['frontière', 'frontières'],
  roadEnds: ['à', 'vers', 'jusqu’à'],
  locators: words('se trouve trouvent situe situee situes situees est sont localite localites ville villes village villages localise localisee proche proches tous toutes deux'),
  attackVerbs: words(`attaque attaquent attaqua attaquaient attaquer attaquee attaquees attaques frappe frappent frapper frappee vise visent viser visee visees
    pris prend prennent prendre pilonne pilonnent bombarde bombardent bombarder cible ciblent cibler touche touchent touchee endeuille investi investit
    occupe occupent envahi encercle encerclent assiege assiegent repris reprend reprendre conquis capture capturent incendie rase pille secoue quitte atteint`),
  speechVerbs: words(`dit declare confie indique affirme precise raconte explique assure annonce rapporte confirme repondu parle appris demande
    appartenant appartient appartiennent affilie affilies affiliee affiliees lie lies liee liees attribue attribues attribuee attribuees impute imputee imputees imputes allegeance remis fidele rallie rallies accuse`),
  titles: [
    'colonel', 'lieutenant-colonel', 'colonel-major', 'général', 'général de brigade', 'général de division', 'général d’armée', 'capitaine', 'commandant', 'lieutenant', 'sergent', 'caporal', 'adjudant', 'commissaire',
    'commissaire divisionnaire', 'président', 'vice-président', 'ministre', 'Premier ministre', 'M.', 'Mme', 'Dr', 'Pr', 'docteur', 'professeur', 'Maître', 'cheikh', 'imam', 'mollah', 'émir', 'prédicateur', 'gouverneur', 'préfet',
    'maire', 'député', 'sénateur', 'ambassadeur', 'ambassadrice', 'journaliste', 'expert', 'abbé', 'père', 'frère', 'sœur', 'évêque', 'monseigneur', 'Mgr', 'porte-parole', 'chef', 'activiste', 'analyste', 'chercheur', 'ancien président', 'roi', 'sultan', 'directeur', 'correspondant', 'opposant', 'dit',
  ],
  organisationNouns: words(`radio studio tv télévision agence banque hôtel société groupe union alliance front mouvement parti coalition association fédération ministère mission opération
    université institut fondation stade fc club observatoire conseil commission comité collectif syndicat forces armée armées transport transports transit mines gold resources cement cimenterie ong onu
    académie tribune journal gazette hebdo info infos actu news airlines télécom énergie compagnie katiba brigade bataillon palais résidence cour église mosquée cathédrale hôpital lycée collège coupe ligue`),
  notPlaces: ['Grand Sahara', 'Aigles du Mali', 'Étalons du Burkina Faso', 'Lions du Sénégal', 'Éléphants de Côte d’Ivoire', 'Super Eagles', 'Sommet de Pau', 'accord d’Alger', 'Accords d’Alger', 'franc CFA', 'État-Major', 'Haut-Commissariat', 'Premier ministre', 'Timbuktu'],
  ordinary: words(`janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche
    dieu allah islam coran ramadan tabaski noel paques maghrib etat etats nation peuls peul dogons dogon touaregs touareg arabes bambara songhai haoussas haoussa
    internet x armee gouvernement president chine europe afrique occident assemblee parlement senat constitution republique covid transition ministere presidence ils elles il elle on nous vous je
    ce cet cette ces son sa ses leur leurs un une des de du et ou mais or ni car donc que qui quoi dont quand si comme pour par sur sous dans avec sans chez vers selon apres avant depuis pendant aussi ainsi plus tres tout tous toute toutes autre autres meme
    premier premiere dernier derniere jihad hijab charia gat fama famas jnim gsim vdp fds eigs is ei aqmi casques bleus russes russe francais francaise anglais arabe fulfulde interieur exterieur defense justice sante education economie securite justice communique`),
};
