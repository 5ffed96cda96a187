/** What a place word can introduce; the gazetteer's kinds, by name. */
export type HeadKind =
  | 'country'
  | 'admin1'
  | 'admin2'
  | 'admin3'
  | 'settlement'
  | 'quarter'
  | 'camp'
  | 'border_post'
  | 'airport'
  | 'mine'
  | 'road'
  | 'river'
  | 'lake'
  | 'park'
  | 'forest'
  | 'island'
  | 'mountain'
  | 'region';

/** Nouns that stand with a place name and say what it is: "cercle de X", "X State". */
export interface PlaceHead {
  readonly phrases: readonly string[];
  /** Kinds it can mean, likeliest first. */
  readonly kinds: readonly HeadKind[];
  /** ACLED precision of what happened there: 1 the place, 2 a small area, 3 a region. */
  readonly precision: 1 | 2 | 3;
  /**
   * 'site': a building or position in the named place ("caserne de X"); the name is the settlement's.
   * 'person': an office ("gouverneur de X"); nothing is located by it.
   */
  readonly role?: 'site' | 'person';
}

/** How a preposition relates what is told to the place. */
export interface PlacePreposition {
  readonly relation: 'in' | 'near' | 'from' | 'to' | 'between' | 'border' | 'none';
  readonly phrases: readonly string[];
}

/** Compass directions: degrees clockwise from north, or the middle. */
export type Bearing = number | 'centre';

/** How a language places things where no word list tells it. */
export interface PlaceManners {
  /** Adjectives of countries bear a capital: "Malian", but "malien". */
  readonly capitalAdjectives: boolean;
  /** A country's adjective stands before "border": "the Ivorian border"; else behind: "la frontière ivoirienne". */
  readonly adjectiveFirst: boolean;
  /** An article before a country's name makes it the river: "the Niger"; else a word of boats or banks does. */
  readonly articleMakesRiver: boolean;
  /** The preposition of being in an area is that of towns too: "in Gao"; else a town has its own: "à Gao". */
  readonly sameInForTowns: boolean;
  /** The preposition of going somewhere leads to places alone: "vers"; "to" leads to persons and purposes as well. */
  readonly plainTo: boolean;
  /** Every longer word of a title bears a capital: "The Siege of Djado". */
  readonly capitalTitles: boolean;
  /** Folded ending of adverbs: "simultaneously", "simultanément". */
  readonly adverbEnding: string;
  /** Whose names of countries are shown, of the two that the gazetteer has. */
  readonly countryNames: 'fr' | 'en';
}

/**
 * The words by which one language places things. Phrases are written as the language writes them; the engine
 * folds them, drops `articles` and applies `contractions` on both sides, so "au nord de" also finds "à l’est de"'s kind.
 */
export interface PlaceWords {
  readonly manners: PlaceManners;
  readonly articles: readonly string[];
  /** Areas bear an article ("le Borno"), towns do not. */
  readonly areasTakeArticle: boolean;
  /** Folded word → folded word: "du" → "de". */
  readonly contractions: Readonly<Record<string, string>>;
  /** Words between a head and a name: "de", "of". */
  readonly links: readonly string[];
  readonly heads: readonly PlaceHead[];
  /** Heads that follow the name: "X State". */
  readonly tails: readonly PlaceHead[];
  readonly prepositions: readonly PlacePreposition[];
  /** Prepositions, of those above, that a settlement rather than an area takes: "à", "at". */
  readonly settlementPrepositions: readonly string[];
  /** Nouns: "nord", "north". */
  readonly compass: Readonly<Record<string, Bearing>>;
  /** Adjectives before a name: "northern". */
  readonly compassAdjectives: Readonly<Record<string, Bearing>>;
  /** Word → kilometres. */
  readonly units: Readonly<Record<string, number>>;
  /** Number words of distances, and vague ones at their customary value. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Folded words before a distance that belong to it: "environ", "about". */
  readonly distanceLeads: readonly string[];
  /** Words that join the last member of a list. */
  readonly conjunctions: readonly string[];
  /** "capitale", "capital". */
  readonly capitals: readonly string[];
  /** The first town of the region around: "capitale régionale", "state capital". */
  readonly regionCapitals: readonly string[];
  /** Folded words behind the noun that make it another town than the seat of government: "(capitale) économique". */
  readonly lesserCapitals: readonly string[];
  /** "frontière", "border". */
  readonly borders: readonly string[];
  /** Prepositions after a road noun that lead to its far end: "à", "to". */
  readonly roadEnds: readonly string[];
  /** Folded words between a place and where it lies: "se trouvent", "is located". */
  readonly locators: readonly string[];
  /** Folded verb forms whose object can be a place: "attaqué", "stormed". */
  readonly attackVerbs: readonly string[];
  /** Folded forms of "be" right before a participle of the passive: "été", "was". */
  readonly passives: readonly string[];
  /** Folded participles of what befalls towns and seldom people: "pillé", "raided". */
  readonly raided: readonly string[];
  /** Folded verb forms whose "à X" is a hearer, not a place: "déclaré". */
  readonly speechVerbs: readonly string[];
  /** Folded verb forms, of those of speech, beside which a capitalised name is a person's: "said", "déclaré". */
  readonly sayingVerbs: readonly string[];
  /** Nouns whose name, though a place's, is none: "bateau", "film", "opération". */
  readonly thingNouns: readonly string[];
  /** Phrases before a person's name. */
  readonly titles: readonly string[];
  /** Words that make a capitalised sequence an organisation, an outlet or a building. */
  readonly organisationNouns: readonly string[];
  /** Full names that contain or look like a place and are none. */
  readonly notPlaces: readonly string[];
  /** Capitalised words that are never an unknown place: months, weekdays, peoples, faiths. */
  readonly ordinary: readonly string[];
  /** Words before a name that begin another clause: "(a raid) since (Paris sent troops)". */
  readonly clauseOpeners: readonly string[];
  /** Place names that are everyday words once they lose their capital: "Diré", "Balle". */
  readonly everydayNames: readonly string[];
  /** Words of boats, banks and fishing: by them "le Niger" is the river. */
  readonly boatWords: readonly string[];
  /**
   * Link folded → verbs and nouns before it whose name behind it is a town's: "from" → "withdrew", "de" → "emparés".
   * Behind no link at all, under '': "fled", "évacué".
   */
  readonly townVerbs: Readonly<Record<string, readonly string[]>>;
  /** What right after a name is said of towns alone: "fell to", "se trouve à". */
  readonly townPredicates: readonly string[];
  /** Nouns that after an article and a name tell what happened or stands there: "the X massacre". */
  readonly eventNouns: readonly string[];
  /** Nouns of buildings that after an indefinite article and a name stand in the town of that name: "a X hotel". */
  readonly buildingNouns: readonly string[];
  /** Indefinite articles before such a name. */
  readonly indefinites: readonly string[];
  /** Words between `placeNouns` and the name that a place bears: "called", "dénommée". */
  readonly callings: readonly string[];
  /** Nouns of places whose name is told: "place", "lieu". */
  readonly placeNouns: readonly string[];
  /** Nouns that behind a comma say what a place is to somebody: "bastion", "garrison". */
  readonly strongholds: readonly string[];
  /** After a comma, they open a list of what lies in the area just named: "notamment", "including". */
  readonly listLeads: readonly string[];
  /** Adjectives of the noun before them that make a preposition: "voisine de", "close to". */
  readonly besideAdjectives: readonly string[];
}
