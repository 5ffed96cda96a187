import type { VerbForm } from '../../language/inflection.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { namedActors } from '../../language/names.ts';
import { Openers } from '../../language/openers.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { fold } from '../../language/tokens.ts';
import type { ActorSide, AuxTense, EventKind, NamedActor, TriggerEntry } from '../../language/vocabulary.ts';
import type {
  ActorType,
  Assessment,
  DamageEffect,
  HarmedParty,
  HarmEffect,
  Means,
  Outcome,
  SignalKind,
  StatementAct,
  TargetCategory,
} from '../../core/findings.ts';
import type { SplitVerbs } from './split-verbs.ts';
import { compileTurns, TURNS, type Turn, type TurnLists } from './turns.ts';
import { addPhrases, addVerbs, formsIn, gathered, meanings, simple, type Forms } from './word-lists.ts';

/** How a word stands: as a verb in some form, or as a noun, or as a fixed phrase. */
export type WordForm = VerbForm | 'noun' | 'phrase';

export interface TriggerWord {
  /** As the language writes it, accents and all: "arrêté" is not "arrête". */
  readonly text: string;
  readonly kind: EventKind;
  readonly strength: TriggerEntry['strength'];
  readonly form: WordForm;
}

/** `side`: where the harmed people stand: behind an active verb, before a participle, behind "la mort de", … */
export interface HarmWord {
  readonly text: string;
  readonly effect: HarmEffect;
  readonly role: 'verb' | 'intransitive' | 'noun' | 'counted' | 'total' | 'adjective' | 'phrase';
  readonly form: WordForm;
  /** The word says so of these alone. */
  readonly of?: HarmedParty;
}

export interface ActorWord {
  readonly id: string;
  readonly name: string | null;
  readonly type: ActorType;
  readonly side: ActorSide;
  readonly national: boolean;
  readonly anaphoric: boolean;
  readonly ascribes: boolean;
  readonly attacks: boolean;
  readonly isNamed: boolean;
  readonly country: string | null;
  /** Named by the text alone; no list bears the name. */
  readonly isUnlisted?: true;
}

export interface StatementWord {
  readonly text: string;
  readonly act: StatementAct;
  readonly form: WordForm;
  readonly ofTraffic: boolean;
  readonly lasting: boolean;
  readonly authored: boolean;
}

/** Cues of one word class each; a token carries a bit for every class it belongs to, so there are at most 32. */
export const CUES = [
  'negation',
  'modal',
  'purpose',
  'attempt',
  'by',
  'of',
  'against',
  'and',
  'relative',
  'subordinator',
  'article',
  'demonstrative',
  'pronoun',
  'others',
  'together',
  'history',
  'cumulative',
  'partOf',
  'none',
  'adverb',
  'been',
  'hedge',
  'denial',
  'speechVerb',
  'speechPreposition',
  'source',
  'unclaimed',
  'attributed',
  'title',
  'affiliation',
  'indefinite',
  'publishing',
] as const;
export type Cue = (typeof CUES)[number];

/** What a phrase of a page's furniture tells. */
export type PageWord = keyof LanguagePack['page'];

export interface Auxiliary {
  readonly verb: 'have' | 'be';
  readonly tense: AuxTense;
}

/** A pack made ready for matching. */
export interface CompiledPack {
  readonly pack: LanguagePack;
  readonly abbreviations: ReadonlySet<string>;
  readonly triggers: Lexicon<readonly TriggerWord[]>;
  readonly splitTriggers: SplitVerbs<TriggerWord>;
  readonly harm: Lexicon<readonly HarmWord[]>;
  readonly splitHarm: SplitVerbs<HarmWord>;
  readonly people: Lexicon<HarmedParty>;
  readonly actors: Lexicon<ActorWord>;
  readonly targets: Lexicon<TargetCategory>;
  readonly means: Lexicon<readonly Means[]>;
  readonly outcomes: Lexicon<Outcome>;
  readonly damage: Lexicon<DamageEffect>;
  readonly statements: Lexicon<readonly StatementWord[]>;
  readonly signals: Lexicon<SignalKind>;
  readonly assessments: Lexicon<Assessment['kind']>;
  readonly quiet: Lexicon<string>;
  readonly outlets: Lexicon<string>;
  readonly channels: Lexicon<string>;
  readonly languages: Lexicon<string>;
  readonly furniture: Lexicon<PageWord>;
  readonly cues: Lexicon<number>;
  readonly turns: TurnLists;
  /** Folded pronouns that stand for a speaker. */
  readonly persons: ReadonlySet<string>;
  /** Folded words that mark an opponent for sure: "contre", "against". */
  readonly opponents: ReadonlySet<string>;
  /** By lower-case word with its accents: "a" is a form of avoir, "à" is none. */
  readonly auxiliaries: ReadonlyMap<string, Auxiliary>;
  /** Which of the lexicons a word opens. */
  readonly openers: Openers<Searched>;
}

/** The lexicons of a pack's words that are run over every text. */
export const WORD_LISTS = [
  'triggers',
  'harm',
  'people',
  'actors',
  'targets',
  'means',
  'outcomes',
  'damage',
  'statements',
  'signals',
  'assessments',
  'quiet',
  'outlets',
  'cues',
  'splitTriggers',
  'splitHarm',
] as const satisfies readonly (keyof CompiledPack)[];

/** The lexicons that a text is searched for. */
export type Searched = (typeof WORD_LISTS)[number] | 'furniture' | Turn;

/** Compiles a pack once; the result is shared by every report read in that language. */
export function compilePack(pack: LanguagePack, names: readonly NamedActor[] = namedActors): CompiledPack {
  return opened(compileWords(pack, names));
}

/** The lists with what opens them. */
export function opened(words: Omit<CompiledPack, 'openers'>): CompiledPack {
  const searched = ([...WORD_LISTS, 'furniture'] as const).map((name) => [name, words[name]] as const);
  const turns = TURNS.map((turn) => [turn, words.turns[turn]] as const);
  return { ...words, openers: new Openers<Searched>([...searched, ...turns]) };
}

function compileWords(pack: LanguagePack, names: readonly NamedActor[]): Omit<CompiledPack, 'openers'> {
  const forms = formsIn(pack);
  return {
    pack,
    abbreviations: new Set(pack.abbreviations.map(fold)),
    ...triggersOf(pack, forms),
    ...harmOf(pack, forms),
    people: simple(pack.people.flatMap((e) => e.nouns.map((n) => [n, e.who] as const))),
    actors: actorsOf(pack, names),
    targets: simple(pack.targets.flatMap((e) => e.nouns.map((n) => [n, e.category] as const))),
    means: gathered(pack.means.flatMap((e) => e.words.map((w) => [w, e.means] as const))),
    outcomes: meanings(
      pack.outcomes.map((e) => ({ ...e, meaning: e.outcome })),
      forms,
    ),
    damage: meanings(
      pack.damage.map(({ verbs, nouns = [], effect }) => ({ verbs, phrases: nouns, meaning: effect })),
      forms,
    ),
    statements: statementsOf(pack, forms),
    signals: simple(pack.signals.flatMap((e) => e.words.map((w) => [w, e.kind] as const))),
    assessments: simple(pack.assessments.flatMap((e) => e.words.map((w) => [w, e.kind] as const))),
    quiet: simple(pack.quiet.flatMap((e) => e.words.map((w) => [w, e.topic] as const))),
    outlets: simple(pack.speech.outlets.map((o) => [o, o] as const)),
    channels: simple(pack.speech.channels.map((c) => [c, c] as const)),
    languages: simple(Object.entries(pack.speech.languages)),
    furniture: simple(
      (['also', 'related', 'endings', 'menus', 'promotions', 'captions'] as const).flatMap((kind) =>
        pack.page[kind].map((w) => [w, kind] as const),
      ),
    ),
    cues: cuesOf(pack),
    turns: compileTurns(pack),
    persons: new Set(pack.speech.persons.map(fold)),
    opponents: new Set(pack.grammar.opponents.map(fold)),
    auxiliaries: auxiliariesOf(pack),
  };
}

function triggersOf(pack: LanguagePack, forms: Forms): Pick<CompiledPack, 'triggers' | 'splitTriggers'> {
  const triggers: CompiledPack['triggers'] = new Lexicon();
  const splitTriggers: CompiledPack['splitTriggers'] = new Lexicon();
  for (const { kind, strength, verbs = [], nouns = [], phrases = [] } of pack.triggers) {
    const as =
      (form: WordForm) =>
      (text: string): TriggerWord => ({ text, kind, strength, form });
    addVerbs(triggers, splitTriggers, verbs, forms, ({ text, form }) => as(form)(text));
    addPhrases(triggers, nouns, as('noun'));
    addPhrases(triggers, phrases, as('phrase'));
  }
  return { triggers, splitTriggers };
}

function harmOf(pack: LanguagePack, forms: Forms): Pick<CompiledPack, 'harm' | 'splitHarm'> {
  const harm: CompiledPack['harm'] = new Lexicon();
  const splitHarm: CompiledPack['splitHarm'] = new Lexicon();
  for (const entry of pack.harm) {
    const as =
      (role: HarmWord['role'], form: WordForm) =>
      (text: string): HarmWord => ({
        text,
        effect: entry.effect,
        role,
        form,
        ...(entry.of ? { of: entry.of } : {}),
      });
    for (const role of ['verb', 'intransitive'] as const) {
      const verbs = (role === 'verb' ? entry.verbs : entry.intransitive) ?? [];
      addVerbs(harm, splitHarm, verbs, forms, ({ text, form }) => as(role, form)(text));
    }
    addPhrases(harm, entry.nouns ?? [], as('noun', 'noun'));
    addPhrases(harm, entry.counted ?? [], as('counted', 'noun'));
    addPhrases(harm, entry.totals ?? [], as('total', 'noun'));
    addPhrases(harm, entry.adjectives ?? [], as('adjective', 'phrase'));
    addPhrases(harm, entry.phrases ?? [], as('phrase', 'phrase'));
  }
  return { harm, splitHarm };
}

function actorsOf(pack: LanguagePack, names: readonly NamedActor[]): Lexicon<ActorWord> {
  const lexicon = new Lexicon<ActorWord>();
  for (const actor of pack.describedActors) {
    const word: ActorWord = {
      id: actor.id,
      name: actor.label ?? null,
      type: actor.type,
      side: actor.side,
      national: actor.national ?? false,
      anaphoric: actor.anaphoric ?? false,
      ascribes: actor.ascribes ?? false,
      attacks: actor.attacks ?? false,
      isNamed: false,
      country: null,
    };
    for (const noun of actor.nouns) lexicon.add(noun, word);
  }
  for (const actor of names) {
    const word: ActorWord = {
      id: actor.id,
      name: actor.name,
      type: actor.type,
      side: actor.side,
      national: false,
      anaphoric: false,
      ascribes: true,
      attacks: false,
      isNamed: true,
      country: actor.country ?? null,
    };
    for (const alias of actor.aliases) lexicon.add(alias, word);
  }
  return lexicon;
}

function statementsOf(pack: LanguagePack, forms: Forms): CompiledPack['statements'] {
  const lexicon: CompiledPack['statements'] = new Lexicon();
  for (const {
    act,
    ofTraffic = false,
    lasting = false,
    authored = false,
    verbs = [],
    nouns = [],
    phrases = [],
  } of pack.statements) {
    const as =
      (form: WordForm) =>
      (text: string): StatementWord => ({ text, act, form, ofTraffic, lasting, authored });
    addVerbs(lexicon, null, verbs, forms, ({ text, form }) => as(form)(text));
    addPhrases(lexicon, nouns, as('noun'));
    addPhrases(lexicon, phrases, as('phrase'));
  }
  return lexicon;
}

function cuesOf(pack: LanguagePack): Lexicon<number> {
  const { grammar, speech, turns } = pack;
  const words: Readonly<Record<Cue, readonly string[]>> = {
    negation: grammar.negations,
    modal: grammar.modals,
    purpose: grammar.purposes,
    attempt: grammar.attempts,
    by: grammar.by,
    of: grammar.of,
    against: grammar.against,
    and: grammar.and,
    relative: grammar.relative,
    subordinator: grammar.subordinators,
    article: grammar.articles,
    demonstrative: grammar.demonstratives,
    pronoun: grammar.pronouns,
    others: grammar.others,
    together: grammar.together,
    history: grammar.history,
    cumulative: grammar.cumulative,
    partOf: grammar.partOf,
    none: grammar.none,
    adverb: [...grammar.adverbs, ...(grammar.interposed ?? [])],
    been: grammar.been,
    hedge: speech.hedges,
    denial: speech.denials,
    speechVerb: speech.verbs,
    speechPreposition: speech.prepositions,
    source: speech.sources,
    unclaimed: turns.unclaimed,
    attributed: turns.attributed,
    title: speech.titles,
    affiliation: grammar.affiliation,
    indefinite: grammar.indefinite,
    publishing: speech.publishing,
  };
  const lexicon = new Lexicon<number>();
  CUES.forEach((cue, bit) => {
    for (const word of words[cue]) lexicon.update(word, (bits = 0) => bits | (1 << bit));
  });
  return lexicon;
}

function auxiliariesOf(pack: LanguagePack): Map<string, Auxiliary> {
  const found = new Map<string, Auxiliary>();
  for (const verb of ['have', 'be'] as const) {
    for (const [tense, words] of Object.entries(pack.grammar[verb])) {
      for (const word of words) found.set(word.toLowerCase(), { verb, tense: tense as AuxTense });
    }
  }
  return found;
}
