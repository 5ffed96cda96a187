/**
 * The shapes that a language pack fills. A pack is data: words and phrases with what they mean for reading.
 * Verbs are given as infinitives and inflected by the pack's own tables; all matching is on folded tokens.
 */
import type {
  ActorType,
  DamageEffect,
  HarmedParty,
  HarmEffect,
  Means,
  Outcome,
  SignalKind,
  StatementAct,
  TargetCategory,
  Assessment,
} from '../core/findings.ts';

/** What a trigger tells of. Reading maps each to ACLED's types by who did it to whom. */
export type EventKind =
  | 'attack'
  | 'clash'
  | 'gunfire'
  | 'killing'
  | 'capture'
  | 'retake'
  | 'arson'
  | 'looting'
  | 'demolition'
  | 'explosion'
  | 'ied'
  | 'suicide'
  | 'airstrike'
  | 'shelling'
  | 'grenade'
  | 'sexual'
  | 'abduction'
  | 'release'
  | 'arrest'
  | 'protest'
  | 'crackdown'
  | 'riot'
  | 'lynching'
  | 'withdrawal'
  | 'agreement'
  | 'weapons';

/** Words of one kind in one strength. */
export interface TriggerEntry {
  readonly kind: EventKind;
  /**
   * `strong` tells of an incident by itself; `weak` only with an armed actor, a target or harm beside it;
   * `mention` refers back ("les faits", "l’opération") and opens nothing.
   */
  readonly strength: 'strong' | 'weak' | 'mention';
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly phrases?: readonly string[];
}

/** Which words say that people came to harm, and on which side of them the people stand. */
export interface HarmEntry {
  readonly effect: HarmEffect;
  /** The words say so of these alone: fighters are "destroyed" where of others things are. */
  readonly of?: HarmedParty;
  /** Verbs whose object is harmed: "tuer". In the passive the people stand before. */
  readonly verbs?: readonly string[];
  /** Verbs whose subject is harmed: "périr". */
  readonly intransitive?: readonly string[];
  /** Nouns with the people behind a preposition: "la mort de". */
  readonly nouns?: readonly string[];
  /** Nouns that are the harmed people: "77 morts", "16 blessés". */
  readonly counted?: readonly string[];
  /** Nouns before a bare figure: "the toll rose to 150". */
  readonly totals?: readonly string[];
  /** Adjectives behind the people: "porté disparu". */
  readonly adjectives?: readonly string[];
  /** Verb phrases with the people behind: "coûté la vie à". */
  readonly phrases?: readonly string[];
}

/** Nouns for people, with the party they belong to. */
export interface PeopleEntry {
  readonly who: HarmedParty;
  readonly nouns: readonly string[];
}

/** On which side an actor stands; neutral bookkeeping, not a judgement. */
export type ActorSide = 'armed' | 'state' | 'government' | 'crowd' | 'people';

/** A named organisation, the same in every language but for its aliases. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly side: ActorSide;
  readonly aliases: readonly string[];
  /** Country of its home, ISO 3166-1 alpha-2, for state forces. */
  readonly country?: string;
}

/** A description that stands for an actor: "hommes armés", "l’armée". */
export interface DescribedActor {
  readonly id: string;
  readonly type: ActorType;
  readonly side: ActorSide;
  readonly nouns: readonly string[];
  /** Vigie's own neutral name for it, where the word itself takes a side; the source's word stays in its quote. */
  readonly label?: string;
  /** The id is completed by the country named beside it: "armée malienne". */
  readonly national?: boolean;
  /** The word refers back to an actor named before: "le groupe", "les assaillants". */
  readonly anaphoric?: boolean;
  /** The word ascribes the act to a camp ("jihadistes"), where "hommes armés" does not. */
  readonly ascribes?: boolean;
  /** The word itself says that they attacked: "assaillants". */
  readonly attacks?: boolean;
}

export interface TargetEntry {
  readonly category: TargetCategory;
  readonly nouns: readonly string[];
}

export interface MeansEntry {
  readonly means: Means;
  readonly words: readonly string[];
}

export interface OutcomeEntry {
  readonly outcome: Outcome;
  readonly verbs?: readonly string[];
  readonly phrases?: readonly string[];
}

export interface DamageEntry {
  readonly effect: DamageEffect;
  readonly verbs: readonly string[];
  readonly nouns?: readonly string[];
}

export interface StatementEntry {
  readonly act: StatementAct;
  /** Only in sentences that name traffic or trade: lessons are suspended, too, and nobody is banned from anything. */
  readonly ofTraffic?: true;
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly phrases?: readonly string[];
}

export interface SignalEntry {
  readonly kind: SignalKind;
  readonly words: readonly string[];
}

export interface AssessmentEntry {
  readonly kind: Assessment['kind'];
  readonly words: readonly string[];
}

/** Who says so: verbs and phrases that introduce a source, and words that hedge. */
export interface SpeechWords {
  /** Pronouns that stand for a speaker named before: "il affirme"; also skipped at the end of a speaker's name. */
  readonly persons: readonly string[];
  readonly verbs: readonly string[];
  /** Before the source: "selon", "d’après", "according to". */
  readonly prepositions: readonly string[];
  /** Nouns that can be a source: "source", "témoin", "ministère". */
  readonly sources: readonly string[];
  readonly hedges: readonly string[];
  readonly denials: readonly string[];
  /** Outlets and agencies that relay others. */
  readonly outlets: readonly string[];
  /** "message vocal", "communiqué", "vidéo": how a statement was made. */
  readonly channels: readonly string[];
  /** Words that date a text rather than what it tells: "publié", "communiqué", "daté de". */
  readonly publishing: readonly string[];
  /** Language names → BCP 47. */
  readonly languages: Readonly<Record<string, string>>;
  /** "porte-parole", "chef", "général": a person's function before the name. */
  readonly titles: readonly string[];
}

/** Function words, by what they do. */
export interface GrammarWords {
  /** "avoir"/"have" forms by tense, then "être"/"be" forms, for reading verb groups. */
  readonly have: Readonly<Record<AuxTense, readonly string[]>>;
  readonly be: Readonly<Record<AuxTense, readonly string[]>>;
  /** Past participles of "be" that turn a perfect into a passive: "été", "been". */
  readonly been: readonly string[];
  readonly negations: readonly string[];
  /** "devoir", "pouvoir", "would", "could": what follows is not told as a fact. */
  readonly modals: readonly string[];
  /** Words that make what follows a purpose, a wish or a plan: "pour", "afin de", "to". */
  readonly purposes: readonly string[];
  /** Attempts: "tenté de", "tried to". */
  readonly attempts: readonly string[];
  /** Before an agent: "par", "by". */
  readonly by: readonly string[];
  readonly of: readonly string[];
  /** Words that would be a target with an accent, behind what shows that they are none: "la marche". */
  readonly twins?: readonly string[];
  readonly against: readonly string[];
  /** Of `against`, the words that mark an opponent and nothing else. */
  readonly opponents: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  readonly relative: readonly string[];
  /** Opens a new clause: "alors que", "while", "lorsque". */
  readonly subordinators: readonly string[];
  readonly articles: readonly string[];
  readonly demonstratives: readonly string[];
  readonly pronouns: readonly string[];
  /** "autres", "others": stands for people named before. */
  readonly others: readonly string[];
  /** Presented as one action: "simultanément", "coordonnées". */
  readonly together: readonly string[];
  /** "déjà", "par le passé": history. */
  readonly history: readonly string[];
  /** Totals over a period or a country: "depuis le début de l’année". */
  readonly cumulative: readonly string[];
  /** A share of a figure given before: "dont", "parmi lesquels". */
  readonly partOf: readonly string[];
  /** Not present: "aucun", "no". */
  readonly none: readonly string[];
  readonly adverbs: readonly string[];
  /** Endings of adverbs that may part an auxiliary from its verb: "-ment", "-ly". */
  readonly adverbEndings?: readonly string[];
  /** Ties to an organisation that is not the one acting: "lié à", "affiliated with". */
  readonly affiliation: readonly string[];
  /** Articles that introduce something new; `articles` holds these too. */
  readonly indefinite: readonly string[];
}

export type AuxTense = 'present' | 'imperfect' | 'past' | 'conditional' | 'future' | 'gerund' | 'infinitive';

/** Words that show that a page is about something else: sport, film, an exercise, a commemoration. */
export interface QuietEntry {
  readonly topic:
    | 'sport'
    | 'fiction'
    | 'exercise'
    | 'commemoration'
    | 'accident'
    | 'economy'
    | 'crime'
    | 'politics'
    | 'opinion';
  readonly words: readonly string[];
}

/** Words of a page that are not its text: headings over links to other stories, menus, comments. */
export interface PageWords {
  /** A link to another story within this one, or some of them: "lire aussi". */
  readonly also: readonly string[];
  /** Over a list of other stories beside or below this one, up to the next paragraph of prose: "les plus lus". */
  readonly related: readonly string[];
  /** What follows, to the end, is not the report. */
  readonly endings: readonly string[];
  /** Lines of menus and buttons; each is all of its line. */
  readonly menus: readonly string[];
  /** A sentence with one of these advertises the outlet: newsletters, channels, cookies. */
  readonly promotions: readonly string[];
}

/** "first time", "no claim so far", …: fixed turns that reading needs as wholes. */
export interface Turns {
  /** No one has claimed: "aucune revendication". */
  readonly unclaimed: readonly string[];
  readonly attributed: readonly string[];
  /** The speaker's own doing, behind a verb of saying: "avoir", "ses combattants", "its men". */
  readonly selves: readonly string[];
  /** Who speaks in a communiqué: "nous", "nos", "our". */
  readonly firstPersons: readonly string[];
  /** Verbs behind which coming violence is a threat: "avertit", "vowed". */
  readonly warnings: readonly string[];
  /** What is shown rather than said: "images", "footage". */
  readonly footage: readonly string[];
  /** Says that the measure named beside it was laid down: "imposé", "declared". */
  readonly imposed: readonly string[];
  /** Opens what must be met: "à condition que", "unless". */
  readonly conditions: readonly string[];
  /** Whom a statement is for: "transporteurs", "residents". */
  readonly addressees: readonly string[];
  /** Sets a verb in the future without a form of its own: "will". */
  readonly futures: readonly string[];
  /** Objects that make a claim something else, or none: "claimed 40 lives", "claimed nothing". */
  readonly unclaimable: readonly string[];
  /** What only an armed movement calls its own in its own texts: "moudjahidine", "martyrs". */
  readonly partisans?: readonly string[];
  /** What it calls its foes there: "coalition ennemie", "the occupier". */
  readonly foes?: readonly string[];
  /** Violence that is only acted out, in training or on a stage: "ont simulé", "military exercise". */
  readonly staged?: readonly string[];
  /** Whom a ban on going out binds: "circulation des personnes", "nobody". */
  readonly everybody?: readonly string[];
  /** "escorté par", "backed by": who follows keeps or helps something, and does not do what is told. */
  readonly keptBy?: readonly string[];
  /** Gatherings, and those who gather: "cortège", "students"; a crowd where a report tells of protests. */
  readonly crowds?: readonly string[];
  /** Hours of the day where no clock is read: "after six", "la nuit". */
  readonly hours?: readonly string[];
  /** Verbs of taking a person by force, where nothing says otherwise: "seized", "capturé". */
  readonly seizing?: readonly string[];
  /** Participles of going and coming, whose auxiliary is that of the passive: "sont entrés". */
  readonly movers?: readonly string[];
  /** In whose hands places and people come: "aux mains (des rebelles)", "into the hands". */
  readonly intoHands?: readonly string[];
  /** Before "the attacks": what is spoken of at large: "condamné", "denounced". */
  readonly deplored?: readonly string[];
  /** Verbs of stopping people on their way, who are taken where they are let go later: "interceptés". */
  readonly halting?: readonly string[];
  /** Before an event from which something else is reckoned: "depuis", "in the wake of". */
  readonly since?: readonly string[];
  /** Behind a comma, what a town is known for: "théâtre", "scene". */
  readonly scenery?: readonly string[];
  /** Pronouns that stand before the verb for its object: "les (ont emmenés)". */
  readonly objectPronouns?: readonly string[];
  /** Right behind a noun of violence that has not come: "est à craindre", "is feared". */
  readonly feared?: readonly string[];
  /** Verbs of going away with whom one takes: "repartis avec", "fled with". */
  readonly leavesWith?: readonly string[];
  /** Words that stand for one person: "he", "elle", "M.". */
  readonly persons?: readonly string[];
  /** At the head of a sentence: people who met or speak somewhere: "Réunis", "Speaking". */
  readonly meeting?: readonly string[];
  /** Between the name of an area and that of a town in it: "town of". */
  readonly townOf?: readonly string[];
  /** Verbs by which something is kept from being done, before "from": "banned", "prevented". */
  readonly prevented?: readonly string[];
  /** Verbs of losing people: "perdu", "lost". */
  readonly loses?: readonly string[];
  /** Sets what follows in a world that was not: "n’eût été", "sans l’intervention de". */
  readonly hadNotBeen?: readonly string[];
  /** Opens what people are held for: "soupçonnés de", "suspected of". */
  readonly suspected?: readonly string[];
  /** Says of a death that it came days after the deed, where the wounded lay: "à ses blessures". */
  readonly ofWounds?: readonly string[];
  /** Posts that stand without a word of whose they are: "poste (de Toéni)". */
  readonly posts?: readonly string[];
  /** Verbs of taking weapons from somebody, by whoever does: "saisi (des armes)". */
  readonly takesWeapons?: readonly string[];
  /** Verbs of taking somebody in a fight: "capturé", "made prisoner". */
  readonly captured?: readonly string[];
  /** What the forces of a state do from the air where no weapon is named: "(Israel) struck", "(l’armée) a frappé". */
  readonly strikesFromAir?: readonly string[];
  /** Nouns for what is dropped or fired on somebody, which workers do too: "strike". */
  readonly strikes?: readonly string[];
  /** Behind such a noun, before whom it was aimed at: "(a strike) on", "(une frappe) contre". */
  readonly aimedAt?: readonly string[];
  /** Nouns for a crowd that are said of fighters too: "rassemblement (de combattants)". */
  readonly gathering?: readonly string[];
  /** Prepositions and adverbs behind a verb that open no object of it, where the verb alone leaves it open: "killed near". */
  readonly adjuncts?: readonly string[];
  /** What a state does to its foes where its name is the subject: "(Israel) struck", "(Kiev) a frappé". */
  readonly strikesAt?: readonly string[];
  /** Says of the dead that somebody came upon them: "retrouvés", "discovered". */
  readonly found?: readonly string[];
  /** Nouns for the dead as they are found: "corps (de six villageois)", "bodies (of)". */
  readonly bodies?: readonly string[];
  /** What is done with the dead on a later day than theirs: "inhumés", "laid to rest". */
  readonly buried?: readonly string[];
  /** Before those in whose ranks people fell: "parmi les (militaires)", "côté (armée)". */
  readonly ranksOf?: readonly string[];
  /** The forces' own ranks, in their own words: "côté ami". */
  readonly ownRanks?: readonly string[];
  /** What strikes from afar, whose country's adjective beside it says whose it is: "un drone israélien". */
  readonly warcraft?: readonly string[];
  /** Behind a comma, opens what somebody else did elsewhere: "while (Boko Haram attacked …)", "tandis que". */
  readonly contrasts?: readonly string[];
  /** Animals that are killed as people are and are none: "(douze) éléphants", "dogs". Herds are targets. */
  readonly animals?: readonly string[];
  /** Says at whom one aims: "avoir visé", "targeting". Who denies that denies the aim, not the deed. */
  readonly aims?: readonly string[];
  /** The other side's ranks, in the words of the forces: "ennemi :", "enemy losses". */
  readonly foeRanks?: readonly string[];
  /** The ranks of the force or group named last: "dans ses rangs", "of its men". */
  readonly theirRanks?: readonly string[];
  /** What is said to befall people and nothing else: "tués par balle", "wounded", "coûté la vie à". */
  readonly befallsPeople?: readonly string[];
  /** Sets one deed before or behind another in time: "after", "avant que". */
  readonly sequences?: readonly string[];
  /** What fighters have and is none of them: "(a terrorist) hideout". */
  readonly lairs?: readonly string[];
  /** Behind a verb, before others whom the same befell: "(abducted) along with (two aides)". */
  readonly alongWith?: readonly string[];
  /** Between a town and a part of it: "(the Goma) suburb of (Himbi)". */
  readonly quarterOf?: readonly string[];
  /** A town named before, at the head of a sentence: "la ville", "the town". */
  readonly theTown?: readonly string[];
  /** A town named before, again: "cette localité", "this village". */
  readonly thatTown?: readonly string[];
  /** Verbs of taking the dead and wounded away: "évacués", "airlifted". */
  readonly carried?: readonly string[];
  /** Verbs that only say who does what the noun behind them tells: "a mené des frappes", "carried out". */
  readonly supports?: readonly string[];
  /** What kills without anybody doing it: "cyclone", "falling tree", "chavirement". */
  readonly natural?: readonly string[];
  /** Justice speaks of violence that was: "tribunal", "sentenced". */
  readonly judged?: readonly string[];
  /** Before what people are held to have done: "accused of", "soupçonnés de". */
  readonly charged?: readonly string[];
  /** Violence is remembered: "anniversaire", "in memory of". */
  readonly remembered?: readonly string[];
  /** Before a noun of violence that nobody tells of as done: "redoutent", "preparing", "an end to". */
  readonly unrealised?: readonly string[];
  /** Ranks one event among those of a time: "deadliest", "plus meurtrière". */
  readonly records?: readonly string[];
  /** Roads as what is told of: "la route", "traffic". */
  readonly roads?: readonly string[];
  /** Roads as mere places: "sur la route", "along the road". */
  readonly alongRoads?: readonly string[];
  /** Beside a road: it cannot be used: "coupée", "impassable". */
  readonly cut?: readonly string[];
  /** Beside a road: it can be used again: "rouverte", "reopened". */
  readonly reopened?: readonly string[];
  /** Traffic, trade and those who carry them, as what a measure stops: "circulation", "imports". */
  readonly traffic?: readonly string[];
  /** "sous escorte", "escorted". */
  readonly escorted?: readonly string[];
  /** What goes by road under escort: "camions", "convoy". */
  readonly wheels?: readonly string[];
  /** Between the word for a total and what it comes to: "dépasse", "has passed". */
  readonly reaches?: readonly string[];
  /** Says how many of those told of before: "en compte", "puts it at". */
  readonly recounts?: readonly string[];
  /** Before a verb in the perfect: it is held to have happened: "may (have been killed)", "pourraient (avoir tué)". */
  readonly perhaps?: readonly string[];
  /** Says of people that they are some of the dead: "among the dead". */
  readonly amongDead?: readonly string[];
  /** As `amongDead`, of those told of before, whatever befell them: "parmi eux". */
  readonly amongThem?: readonly string[];
  /** Opens a relative aside behind a comma, with its preposition: "auquel", "to which". */
  readonly asideOpeners?: readonly string[];
  /** What is threatened and hurts nobody: "de démissionner", "to sue". */
  readonly harmless?: readonly string[];
  /** What is barred with bolts rather than by order: "the doors". */
  readonly shut?: readonly string[];
  /** Before a measure that is in force already: "violation du", "in breach of". */
  readonly breaches?: readonly string[];
  /** Forms of address before a name: "M", "Mr". */
  readonly honorifics?: readonly string[];
  /** Before "victims", which then are the dead: "a fait", "fait état de". */
  readonly countsVictims?: readonly string[];
  /** Says of a figure that it was given before: "auparavant", "previously". */
  readonly earlier?: readonly string[];
  /** Counts given before this one, with their figure behind: "précédent bilan", "initially put at". */
  readonly earlierCounts?: readonly string[];
  /** Before the figure that another one corrects: "au lieu de", "up from". */
  readonly corrections?: readonly string[];
  /** As `corrections`, where a word beside it tells that time has passed: "contre", "from". */
  readonly comparisons?: readonly string[];
  /** Says of a figure that it is newer than another: "nouveau bilan", "now". */
  readonly renewed?: readonly string[];
  /** Before a noun that could be a verb: "sa menace", "their threats". */
  readonly possessives?: readonly string[];
  /** Heads an official text, which is in its author's own words: "communiqué n°", "public notice". */
  readonly bulletins?: readonly string[];
  /** Opens the words of one speaker, written down: "note vocale", "transcript of". */
  readonly recordings?: readonly string[];
  /** Ranks that both sides have: "commanders", "cadres". */
  readonly ranks?: readonly string[];
  /** Some of those told of before: "of them", "d’entre eux". */
  readonly ofThem?: readonly string[];
  /** Behind "could": what was perceived or left open, not foretold: "be heard", "be verified". */
  readonly perceived?: readonly string[];
  /** Who speaks for an army, where the words alone could be anything: "le commandement". */
  readonly commands?: readonly string[];
}
