/**
 * Fixed turns that reading needs as wholes ("first time", "no claim so far"), by what they are about. Each language fills a file of each.
 */

/** Claims, and texts in which an armed movement or a commander speaks for itself. */
export interface ClaimTurns {
  /** Between "claimed" and the deed: "(endosse la) double (attaque)", "deadly". */
  readonly doubly?: readonly string[];
  /** Says of what was told before that the speaker did it: "(said its men) had done it", "c’est l’œuvre de ses (hommes)". */
  readonly ownWork?: readonly string[];
  /** Leaves everything else out: "(struck) only (soldiers)", "(n’avoir visé) que (des soldats)". */
  readonly nothingBut?: readonly string[];
  /** Verbs by which somebody says what a report is worth: "qualifie (de mensonge)", "dismissed (as propaganda)". */
  readonly dismisses?: readonly string[];
  /** What a report is called by who denies it: "intox", "pure fiction". */
  readonly falsehoods?: readonly string[];
  /** Verbs that take an untruth itself, with the article that tells it from a known one: "dénonce une (manipulation)". */
  readonly decries?: readonly string[];
  /** Opens an answer that calls what was reported untrue: "Faux(, rétorque …)". */
  readonly flatly?: readonly string[];
  /** No one has claimed: "aucune revendication". */
  readonly unclaimed: readonly string[];
  readonly attributed: readonly string[];
  /** Verbs by which a force owns what it did, so that it was told already: "reconnu", "confirmed". */
  readonly admits?: readonly string[];
  /** The speaker's own doing, behind a verb of saying: "avoir", "ses combattants", "its men". */
  readonly selves: readonly string[];
  /** Who speaks in a communiqué: "nous", "nos", "our". */
  readonly firstPersons: readonly string[];
  /** Verbs behind which coming violence is a threat: "avertit", "vowed". */
  readonly warnings: readonly string[];
  /** As `warnings`, of verbs by which alone somebody promises ill: "jure", "vowed", "said it would". */
  readonly pledges?: readonly string[];
  /** What is promised and bodes ill without telling of a deed: "l’enfer", "rivers of blood", "will burn". */
  readonly dooms?: readonly string[];
  /** What is shown rather than said: "images", "footage". */
  readonly footage: readonly string[];
  /** Says that the measure named beside it was laid down: "imposé", "declared". */
  readonly imposed: readonly string[];
  /** Objects that make a claim something else, or none: "claimed 40 lives", "claimed nothing". */
  readonly unclaimable: readonly string[];
  /** What only an armed movement calls its own in its own texts: "moudjahidine", "martyrs". */
  readonly partisans?: readonly string[];
  /** What it calls its foes there: "coalition ennemie", "the occupier". */
  readonly foes?: readonly string[];
  /** Heads an official text, which is in its author's own words: "communiqué n°", "public notice". */
  readonly bulletins?: readonly string[];
  /** Opens the words of one speaker, written down: "note vocale", "transcript of". */
  readonly recordings?: readonly string[];
  /** Who speaks for an army, where the words alone could be anything: "le commandement". */
  readonly commands?: readonly string[];
}

/** Measures that are laid down or lifted, threats, and whom they bind. */
export interface MeasureTurns {
  /** Opens what must be met: "à condition que", "unless". */
  readonly conditions: readonly string[];
  /** Whom a statement is for: "transporteurs", "residents". */
  readonly addressees: readonly string[];
  /** Verbs of demanding, which with a time to do it by make an ultimatum: "somme", "demanded". */
  readonly demands?: readonly string[];
  /** Before whom something is given or told to: "au (gouvernement)". */
  readonly datives?: readonly string[];
  /** Before when a measure ends: "until (midnight)", "jusqu’à". */
  readonly untils?: readonly string[];
  /** Stands for whoever the last statement was of: "le même texte", "the same order". */
  readonly sameSource?: readonly string[];
  /** Takes up a statement in the next sentence, which says whose it is: "ainsi en a décidé", "so says", "the order". */
  readonly restates?: readonly string[];
  /** The time that a demand leaves, counted from it: "sous 48 heures", "within a week". */
  readonly terms?: readonly string[];
  /** Sets a verb in the future without a form of its own: "will". */
  readonly futures: readonly string[];
  /** Whom a ban on going out binds: "circulation des personnes", "nobody". */
  readonly everybody?: readonly string[];
  /** Hours of the day where no clock is read: "after six", "la nuit". */
  readonly hours?: readonly string[];
  /** Verbs by which something is kept from being done, before "from": "banned", "prevented". */
  readonly prevented?: readonly string[];
  /** Traffic, trade and those who carry them, as what a measure stops: "circulation", "imports". */
  readonly traffic?: readonly string[];
  /** What is threatened and hurts nobody: "de démissionner", "to sue". */
  readonly harmless?: readonly string[];
  /** What is barred with bolts rather than by order: "the doors". */
  readonly shut?: readonly string[];
  /** Before a measure that is in force already: "violation du", "in breach of". */
  readonly breaches?: readonly string[];
}

/** The state of roads, and what goes by road. */
export interface RoadTurns {
  /** Roads as what is told of: "la route", "traffic". */
  readonly roads?: readonly string[];
  /** Roads as mere places: "sur la route", "along the road". */
  readonly alongRoads?: readonly string[];
  /** Beside a road: it cannot be used: "coupée", "impassable". */
  readonly cut?: readonly string[];
  /** Beside a road: it can be used again: "rouverte", "reopened". */
  readonly reopened?: readonly string[];
  /** "sous escorte", "escorted". */
  readonly escorted?: readonly string[];
  /** What goes by road under escort: "camions", "convoy". */
  readonly wheels?: readonly string[];
}

/** Counts of the dead and hurt: whose they are, what they are part of, which came before. */
export interface TollTurns {
  /** Verbs of losing people: "perdu", "lost". */
  readonly loses?: readonly string[];
  /** Verbs by which a count of the dead changes: "raised (to 79)", "porté (à 79)". */
  readonly countMoves?: readonly string[];
  /** Verbs of a count that later ones have overtaken: "on parlait encore de", "the toll still stood at". */
  readonly countsThen?: readonly string[];
  /** Nouns for a count of the dead: "the toll", "le nombre de morts". */
  readonly countNouns?: readonly string[];
  /** Says of a death that it came days after the deed, where the wounded lay: "à ses blessures". */
  readonly ofWounds?: readonly string[];
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
  /** Animals that are killed as people are and are none: "(douze) éléphants", "dogs". Herds are targets. */
  readonly animals?: readonly string[];
  /** The other side's ranks, in the words of the forces: "ennemi :", "enemy losses". */
  readonly foeRanks?: readonly string[];
  /** The ranks of the force or group named last: "dans ses rangs", "of its men". */
  readonly theirRanks?: readonly string[];
  /** What is said to befall people and nothing else: "tués par balle", "wounded", "coûté la vie à". */
  readonly befallsPeople?: readonly string[];
  /** Verbs of taking the dead and wounded away: "évacués", "airlifted". */
  readonly carried?: readonly string[];
  /** Between the word for a total and what it comes to: "dépasse", "has passed". */
  readonly reaches?: readonly string[];
  /** Says how many of those told of before: "en compte", "puts it at". */
  readonly recounts?: readonly string[];
  /** Says of people that they are some of the dead: "among the dead". */
  readonly amongDead?: readonly string[];
  /** As `amongDead`, of those told of before, whatever befell them: "parmi eux". */
  readonly amongThem?: readonly string[];
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
  /** Ranks that both sides have: "commanders", "cadres". */
  readonly ranks?: readonly string[];
  /** The figure told before, of others: "as many", "autant de". */
  readonly asMany?: readonly string[];
  /** Where the dead are brought: "mortuary". */
  readonly morgues?: readonly string[];
  /** Before what people or things are taken from: "from", "hors de". */
  readonly outOf?: readonly string[];
  /** Says of many people that they have left their homes: "crossed the border", "quitté la localité". */
  readonly onTheMove?: readonly string[];
  /** Before those whom a deed makes flee: "forcing (1,100 people to flee)". */
  readonly makesFlee?: readonly string[];
  /** As `onTheMove`, before the town or camp that they went to: "arrivés à", "streamed into". */
  readonly makesFor?: readonly string[];
  /** Some of those told of before: "of them", "d’entre eux". */
  readonly ofThem?: readonly string[];
}

/** What is done, by whom and with what: taking, striking, leaving. */
export interface DeedTurns {
  /** "escorté par", "backed by": who follows keeps or helps something, and does not do what is told. */
  readonly keptBy?: readonly string[];
  /** Gatherings, and those who gather: "cortège", "students"; a crowd where a report tells of protests. */
  readonly crowds?: readonly string[];
  /** People of whom no more is known than sex, age or what they rode, as those who did it: "hommes", "two girls". */
  readonly anybody?: readonly string[];
  /** Before whose weapons somebody fell to: "sous les balles (d’inconnus)", "at the hands (of)". */
  readonly fellTo?: readonly string[];
  /** Verbs of taking a person by force, where nothing says otherwise: "seized", "capturé". */
  readonly seizing?: readonly string[];
  /** Participles of going and coming, whose auxiliary is that of the passive: "sont entrés". */
  readonly movers?: readonly string[];
  /** What carries a charge: "packed with explosives", "bourré d’explosifs". */
  readonly laden?: readonly string[];
  /** Says of what carries a charge that somebody steers it: "rammed", "kamikaze". */
  readonly driven?: readonly string[];
  /** Said of towns that are taken, and of much else: "(Sake) fell", "(Ménaka est) tombée". */
  readonly falls?: readonly string[];
  /** Verbs by which forces give up the town right behind them, said of much else: "évacué", "left". */
  readonly leavesTown?: readonly string[];
  /** Before whose clothes somebody wears who is none of them: "disguised as", "en tenue de". */
  readonly dressedAs?: readonly string[];
  /** Behind them, nouns for what they wear: "(army) camouflage", "(police) uniforms". */
  readonly garb?: readonly string[];
  /** Nouns for two people: "couple". */
  readonly pairs?: readonly string[];
  /** What a deed answers, told to say why: "en représailles à", "in retaliation for". */
  readonly motives?: readonly string[];
  /** Shots at a crowd: "balles réelles", "opened fire". */
  readonly liveFire?: readonly string[];
  /** Shots at nobody, or such as seldom kill: "en l’air", "rubber (bullets)". */
  readonly warningShots?: readonly string[];
  /** Behind a noun of an attack, before its weapon: "(attaque) à la (voiture piégée)", "(attack) with a (car bomb)". */
  readonly withWeapon?: readonly string[];
  /** Verbs of going into a town, which say nothing yet of whose it is then: "entered", "sont entrés dans". */
  readonly townEntries?: readonly string[];
  /** Nouns that take or lose a town, before its name: "la prise (de Bunagana)", "the fall (of Goma)". */
  readonly townTakings?: readonly string[];
  /** Of these, what says nothing of who took it: "chute", "fall". */
  readonly townFalls?: readonly string[];
  /** Says of a town taken that nobody fought for it: "without a fight", "sans coup férir". */
  readonly unopposed?: readonly string[];
  /** Behind them, before who has the town now: "(la chute de Goma) aux mains", "(the fall of Goma) to". */
  readonly lostTo?: readonly string[];
  /** Verbs of those who lose what stands behind them, a town or a man: "perdu (Gao)", "lost control of (Gao)". */
  readonly losesTown?: readonly string[];
  /** As `losesTown`, of those who give it up: "cédé (Gao)", "handed over (Gao)". */
  readonly cedesTown?: readonly string[];
  /** As `lostTo`, behind such verbs alone: "(cédé Gao) aux (rebelles)". */
  readonly cededTo?: readonly string[];
  /** Says that a charge was kept from going off: "before she could set off", "avant qu’elle n’actionne". */
  readonly beforeBlast?: readonly string[];
  /** Before such words, what people do to a bomber: "maîtrisée (avant d’actionner sa ceinture)", "overpowered". */
  readonly overpowers?: readonly string[];
  /** Verbs of driving somebody out of a place: "dislodged", "chassé". */
  readonly ousts?: readonly string[];
  /** Behind them, before the place that is lost: "out of (Bama)", "de (Kindu)". */
  readonly leftBehind?: readonly string[];
  /** Who has a town, where it only says so: "(Goma,) occupée (depuis janvier)", "held". */
  readonly heldTowns?: readonly string[];
  /** In whose hands places and people come: "aux mains (des rebelles)", "into the hands". */
  readonly intoHands?: readonly string[];
  /** Words for armed men that are a state's with its adjective alone: "les forces (maliennes)". */
  readonly forces?: readonly string[];
  /** Pronouns that open a phrase with a subject of its own: "se (sont emparés de)". */
  readonly reflexives?: readonly string[];
  /** Verbs of stopping people on their way, who are taken where they are let go later: "interceptés". */
  readonly halting?: readonly string[];
  /** Where people are brought who need help, with its preposition: "to safety", "à l’abri". */
  readonly toSafety?: readonly string[];
  /** Prepositions of the place to which somebody is brought, before a hospital: "to", "vers". */
  readonly towards?: readonly string[];
  /** Verbs that say by themselves that people were abducted, wherever they were taken: "kidnapped", "enlevés". */
  readonly abducts?: readonly string[];
  /** Bombs in vehicles, which may open an assault: "car bomb", "voiture piégée". */
  readonly vehicleBombs?: readonly string[];
  /** Before what people came, went on or managed to do and did: "crossed (the river to attack)", "continue (to bomb)". */
  readonly cameTo?: readonly string[];
  /** Things that armed men carry away, where people would be abducted: "arms", "cattle". */
  readonly goods?: readonly string[];
  /** Pronouns that stand before the verb for its object: "les (ont emmenés)". */
  readonly objectPronouns?: readonly string[];
  /** Verbs of going away with whom one takes: "repartis avec", "fled with". */
  readonly leavesWith?: readonly string[];
  /** Verbs of taking that are an arrest where the state takes people, and an abduction otherwise: "rounded up", "cueillis". */
  readonly picksUp?: readonly string[];
  /** Of these, what the police do where nobody is named: "were rounded up", "raflés". */
  readonly roundsUp?: readonly string[];
  /** Says of those taken that they are suspected of something: "suspects", "soupçonnés de". */
  readonly suspects?: readonly string[];
  /** Says that those taken have not been heard of: "no news of them", "sans nouvelles". */
  readonly unheardOf?: readonly string[];
  /** Attacks that wait for somebody on his way: "ambushed", "embuscade". */
  readonly ambushes?: readonly string[];
  /** Those whom forces take in a fight: "(took twelve) prisoners". */
  readonly prisoners?: readonly string[];
  /** How people taken are, once they are found or free: "sains et saufs". */
  readonly safeAndSound?: readonly string[];
  /** Before events told together, beside figures: "a string of (raids)", "vague d’(attaques)". */
  readonly several?: readonly string[];
  /** Verbs of saving people, from captors or from rubble and floods: "rescued", "secourus". */
  readonly rescues?: readonly string[];
  /** Says that people are held by others, beside the words for taking them: "in the hands of", "ravisseurs". */
  readonly inCaptivity?: readonly string[];
  /** Words that stand for one person: "he", "elle", "M.". */
  readonly persons?: readonly string[];
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
  /** Adverbs of what somebody does time and again, which tells nothing of this time: "frequently", "régulièrement". */
  readonly habits?: readonly string[];
  /** Behind such a noun, before whom it was aimed at: "(a strike) on", "(une frappe) contre". */
  readonly aimedAt?: readonly string[];
  /** Nouns for a crowd that are said of fighters too: "rassemblement (de combattants)". */
  readonly gathering?: readonly string[];
  /** Prepositions and adverbs behind a verb that open no object of it, where the verb alone leaves it open: "killed near". */
  readonly adjuncts?: readonly string[];
  /** What a state does to its foes where its name is the subject: "(Israel) struck", "(Kiev) a frappé". */
  readonly strikesAt?: readonly string[];
  /** What strikes from the air, and whose country's adjective beside it says whose it is: "jets", "un avion". */
  readonly aircraft?: readonly string[];
  /** What captives are until they are freed: "held captive", "retenus". */
  readonly heldCaptive?: readonly string[];
  /** The two who fight, named before: "les deux camps", "the two groups". */
  readonly bothSides?: readonly string[];
  /** Verbs of freeing people who may have been no captives: "let go". */
  readonly letsGo?: readonly string[];
  /** Before an aircraft in which somebody comes, and which strikes nobody: "(arriving) by (helicopter)", "à bord de". */
  readonly aboard?: readonly string[];
  /** As `aircraft`, of what strikes from the ground: "un missile israélien". */
  readonly warcraft?: readonly string[];
  /** Says at whom one aims: "avoir visé", "targeting". Who denies that denies the aim, not the deed. */
  readonly aims?: readonly string[];
  /** What fighters have and is none of them: "(a terrorist) hideout". */
  readonly lairs?: readonly string[];
  /** Behind a verb, before others whom the same befell: "(abducted) along with (two aides)". */
  readonly alongWith?: readonly string[];
  /** Verbs that only say who does what the noun behind them tells: "a mené des frappes", "carried out". */
  readonly supports?: readonly string[];
  /** Forms of address before a name: "M", "Mr". */
  readonly honorifics?: readonly string[];
  /** Before a noun that could be a verb: "sa menace", "their threats". */
  readonly possessives?: readonly string[];
}

/** Crowds: how they come together and what for, and on whom they turn. */
export interface CrowdTurns {
  /** Verbs of coming together, for a protest or for anything else: "assembled", "se sont massés". */
  readonly assembles?: readonly string[];
  /** What only those who protest carry, do or call it: "banners", "scandant". */
  readonly protestSigns?: readonly string[];
  /** Says what many people came together for, or how they parted: "to demand", "dans le calme". */
  readonly protestAims?: readonly string[];
  /** Behind a protest, what it is about: "over", "pour dénoncer". */
  readonly protestsOver?: readonly string[];
  /** People whom anything at all brings together: "a crowd (gathered)", "des badauds". */
  readonly throngs?: readonly string[];
  /** Gatherings of people who bear no arms, whatever else the report tells of: "la marche", "a procession". */
  readonly marches?: readonly string[];
  /** Right before a protest in which something befell somebody: "lors d’(une marche)", "during". */
  readonly amidst?: readonly string[];
  /** On whom crowds take the law into their own hands: "(a presumed) thief", "(deux) sorciers". */
  readonly wrongdoers?: readonly string[];
  /** How crowds kill, where nobody else is said to have: "burned alive", "lapidé". */
  readonly mobDeeds?: readonly string[];
}

/** What is told of without having happened, at another time or at large. */
export interface AsideTurns {
  /** Says of attacks how many there are: "have multiplied", "en hausse". */
  readonly trends?: readonly string[];
  /** People are shut in by those who attack: "the siege of a hotel", "prise d’otages". */
  readonly sieges?: readonly string[];
  /** Says of what is told that it was at the time told of before: "at the time", "à l’époque". */
  readonly backThen?: readonly string[];
  /** Violence that is only acted out, in training or on a stage: "ont simulé", "military exercise". */
  readonly staged?: readonly string[];
  /** Before "the attacks": what is spoken of at large: "condamné", "denounced". */
  readonly deplored?: readonly string[];
  /** One more of what was told, its noun left out: "la seconde", "another". */
  readonly furthers?: readonly string[];
  /** Ties a deed to the one told before: "(had shot two men) on their way in", "(avaient tué deux hommes) en arrivant". */
  readonly inPassing?: readonly string[];
  /** What is said behind them may never have happened: "rumours (of an attack)", "la rumeur (d’une attaque)". */
  readonly rumours?: readonly string[];
  /** Ranks one of several behind the first: "deuxième", "second". */
  readonly nth?: readonly string[];
  /** Right behind it, what events and weapons do: "a eu lieu", "went off". */
  readonly occurs?: readonly string[];
  /** Behind a deed, right before its own day: "(le massacre,) commis (le 11 mai)", "carried out on". */
  readonly carriedOut?: readonly string[];
  /** Verbs by which attackers come to where they strike: "arrived", "ont surgi". */
  readonly comes?: readonly string[];
  /** Says when what was told right before was done, with its subject: "it began", "les faits ont eu lieu". */
  readonly itBegan?: readonly string[];
  /** Verbs of wanting, vowing, asking and planning, before the noun of what is not done yet: "vowed", "a réclamé". */
  readonly wants?: readonly string[];
  /** Before the next place that befell the same, where it is no conjunction: "then". */
  readonly next?: readonly string[];
  /** What was told happened again elsewhere: "ce fut le tour de", "the same happened". */
  readonly sameAgain?: readonly string[];
  /** Opens a clause of what is known from before: "depuis que (la ville est tombée)", "now that". */
  readonly sinceThen?: readonly string[];
  /** Before an event from which something else is reckoned: "depuis", "in the wake of". */
  readonly since?: readonly string[];
  /** Right behind a noun of violence that has not come: "est à craindre", "is feared". */
  readonly feared?: readonly string[];
  /** Sets what follows in a world that was not: "n’eût été", "sans l’intervention de". */
  readonly hadNotBeen?: readonly string[];
  /** Opens what people are held for: "soupçonnés de", "suspected of". */
  readonly suspected?: readonly string[];
  /** Behind a comma, opens what somebody else did elsewhere: "while (Boko Haram attacked …)", "tandis que". */
  readonly contrasts?: readonly string[];
  /** Sets one deed before or behind another in time: "after", "avant que". */
  readonly sequences?: readonly string[];
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
  /** Before a verb in the perfect: it is held to have happened: "may (have been killed)", "pourraient (avoir tué)". */
  readonly perhaps?: readonly string[];
  /** Opens a relative aside behind a comma, with its preposition: "auquel", "to which". */
  readonly asideOpeners?: readonly string[];
  /** Says who most of a crowd are: "(une centaine de personnes,) surtout (des femmes)", "mostly". */
  readonly mostly?: readonly string[];
  /** Behind "could": what was perceived or left open, not foretold: "be heard", "be verified". */
  readonly perceived?: readonly string[];
}

/** What sounds like violence between parties and is none: quarrels at home, mishaps, blows of words. */
export interface QuietTurns {
  /** Makes a blow one of words, votes or goals: "(a barrage) of questions", "(bombardé) de critiques". */
  readonly ofWords?: readonly string[];
  /** Who is near to somebody at home, at work or next door: "(killed his) wife", "(tué par son) associé". */
  readonly near?: readonly string[];
  /** Why people kill for themselves alone, or that they kill themselves: "over a debt", "s’est donné la mort". */
  readonly ownReasons?: readonly string[];
  /** Violence of long ago is thought of, where "a funeral" would be of a recent one: "s’est souvenue", "wreaths". */
  readonly recalled?: readonly string[];
  /** Says that nobody meant it, whatever went off: "accidentally", "en nettoyant (son arme)". */
  readonly mishaps?: readonly string[];
  /** Says of what flies that it fell by itself: "crashed", "s’est écrasé". */
  readonly crashes?: readonly string[];
}

/** Places named before, and what stands between the names of two. */
export interface PlaceTurns {
  /** Right before the town in which somebody lives or works who tells of another: "basée à", "living in". */
  readonly settled?: readonly string[];
  /** Right before the town in which something was said: "(told) reporters in", "un communiqué publié à". */
  readonly toPress?: readonly string[];
  /** Before the town from which somebody came who acts elsewhere: "venu (de)", "sent (from)". */
  readonly comesFrom?: readonly string[];
  /** An area or a site named before, by its noun: "the same forest", "ce pont". */
  readonly thatSite?: readonly string[];
  /** Behind a comma, what a town is known for: "théâtre", "scene". */
  readonly scenery?: readonly string[];
  /** At the head of a sentence: people who met or speak somewhere: "Réunis", "Speaking". */
  readonly meeting?: readonly string[];
  /** What officials do on a day and in a place of their own: "s’est rendu", "conference". */
  readonly errands?: readonly string[];
  /** Between the name of an area and that of a town in it: "town of". */
  readonly townOf?: readonly string[];
  /** Between a town and a part of it: "(the Goma) suburb of (Himbi)". */
  readonly quarterOf?: readonly string[];
  /** Right before a town: people are there who fled: "fled (to)", "réfugiés (à)". */
  readonly refuge?: readonly string[];
  /** A town named before, at the head of a sentence: "la ville", "the town". */
  readonly theTown?: readonly string[];
  /** Stands for a place named in the sentence before: "(des hommes armés) y (ont tué)". */
  readonly there?: readonly string[];
  /** As `there`, where it stands for no place: "il y a", "there was". */
  readonly thereIs?: readonly string[];
  /** Opens what was done in the place right before: "où", "where". */
  readonly where?: readonly string[];
  /** A town named before, again: "cette localité", "this village". */
  readonly thatTown?: readonly string[];
}

/** How armed groups that no list bears are named, and what bears such names and is none. */
export interface BandTurns {
  /** Heads of a name, or nouns beside one, that only armed groups have: "front de libération", "gang", "rebel group". */
  readonly armedHeads?: readonly string[];
  /** Heads that armed groups share with parties, unions and councils: "mouvement", "Alliance". */
  readonly openHeads?: readonly string[];
  /** Heads that they share with the forces of a state: "brigade", "Army". */
  readonly forceHeads?: readonly string[];
  /** Plain words inside a full name: "(Mouvement) patriotique (pour la) justice". */
  readonly bandWords?: readonly string[];
  /** Between a noun for fighters and the name of their group: "se faisant appeler", "belonging to". */
  readonly namedAs?: readonly string[];
  /** By which an attack is laid to somebody: "attribué (au X)", "blamed on", "believed to be behind". */
  readonly laysTo?: readonly string[];
  /** Between the two sides of a clash, beside "and" and articles: "avec", "its allies". */
  readonly clashLinks?: readonly string[];
  /** Before or behind the letters of a group: those who act for it, whatever it is: "hommes (du X)", "(X) men". */
  readonly bandMen?: readonly string[];
  /** Beside a name: it is a party, a union, a company, an organisation, a unit of the police: "parti", "NGO". */
  readonly civicNouns?: readonly string[];
  /** Inside a full name: it is an authority, a force of a state or a body of civil life: "Conseil de sécurité". */
  readonly civilNames?: readonly string[];
  /** Peoples and faiths, which are no armed groups whatever noun stands beside them: "peul", "Christian". */
  readonly peoples?: readonly string[];
}

/** All of them, as reading has them. */
export interface Turns
  extends
    ClaimTurns,
    MeasureTurns,
    RoadTurns,
    TollTurns,
    DeedTurns,
    CrowdTurns,
    AsideTurns,
    QuietTurns,
    PlaceTurns,
    BandTurns {}
