/**
 * The shapes that a language pack fills. A pack is data: words and phrases with what they mean for reading.
 * Verbs are given as infinitives and inflected by the pack's own tables; all matching is on folded tokens.
 */
import type { Phrases } from './combine.ts';
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
  /** What a weapon does to whom it reaches, and anything else may do: told of weapons alone. */
  | 'impact'
  | 'ied'
  | 'suicide'
  | 'airstrike'
  | 'shelling'
  | 'grenade'
  | 'chemical'
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
  | 'weapons'
  | 'basing'
  | 'coup'
  | 'change';

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
  /** Only where it goes on: "assiège la ville", "has surrounded it"; a village surrounded for a raid is not blockaded. */
  readonly lasting?: true;
  /** Only of somebody named who could perform it: "jusqu’à nouvel ordre" is a shopkeeper’s, too. */
  readonly authored?: true;
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly phrases?: Phrases;
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
  /** Auxiliaries whose perfect tells how things are now ("has surrounded") rather than what happened ("a encerclé"). */
  readonly lastingPerfects?: readonly string[];
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
  /** Adverbs that may stand inside any fixed phrase: "s’en sont ensuite pris à", "were then taken hostage". */
  readonly interposed?: readonly string[];
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
    | 'opinion'
    | 'nature'
    | 'health'
    | 'works'
    | 'computing'
    | 'kitchen';
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
  /** Say of a picture that it is of another time or place: "file photo". */
  readonly captions: readonly string[];
}
