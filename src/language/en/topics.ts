import type { AssessmentEntry, QuietEntry, SignalEntry } from '../vocabulary.ts';

/** Words that show a page to be about sport, a film, an exercise…, where "attack" and "strike" mean no violence. */
export const quiet: readonly QuietEntry[] = [
  { topic: 'sport', words: ['match', 'matches', 'goal', 'goals', 'striker', 'penalty', 'referee', 'stadium', 'team', 'coach', 'half-time', 'semi-final', 'quarter-final', 'World Cup', 'league', 'championship', 'football', 'soccer', 'defender', 'goalkeeper', 'midfielder', 'scored', 'wicket', 'wickets', 'bowler', 'bowlers', 'bowling', 'batsman', 'batsmen', 'spinner', 'spin', 'innings', 'Test', 'Tests', 'overs', 'runs', 'cricket', 'rugby', 'tournament', 'fixture', 'squad', 'boxing', 'bout', 'knockout', 'tennis'] },
  { topic: 'fiction', words: ['film', 'films', 'movie', 'director', 'cinema', 'camera', 'scene', 'screenplay', 'novel', 'novelist', 'festival', 'actor', 'actress', 'documentary', 'series', 'box office', 'album', 'video game', 'audience', 'screening', 'episode', 'thriller'] },
  { topic: 'exercise', words: ['exercise', 'exercises', 'drill', 'drills', 'manoeuvres', 'maneuvers', 'Flintlock', 'simulation', 'simulated', 'training', 'blank rounds', 'participating forces', 'joint exercise', 'war games', 'live-fire exercise', 'role players', 'mock', 'rehearsal', 'rehearsed', 'fictitious', 'only a drill', 'pretend', 'make-up', 'blanks', 'observers', 'tabletop', 'scenario'] },
  { topic: 'commemoration', words: ['anniversary', 'commemoration', 'commemorate', 'ceremony', 'wreath', 'tribute', 'veterans', 'Army Day', 'parade', 'memorial', 'celebration', 'celebrations', 'remembrance', 'medals', 'museum', 'remembered'] },
  { topic: 'accident', words: ['collapse', 'collapsed', 'accident', 'road accident', 'flood', 'flooding', 'landslide', 'capsized', 'capsize', 'plane crash', 'crash', 'mudslide', 'cave-in', 'lightning', 'outbreak', 'cholera', 'drowned', 'earthquake', 'tremor', 'tremors', 'magnitude', 'volcano', 'eruption', 'quake', 'seismic', 'short circuit', 'stampede', 'gas leak', 'wildfire'] },
  { topic: 'economy', words: ['production', 'ounces', 'gold price', 'stock exchange', 'revenue', 'exports', 'GDP', 'inflation', 'prices', 'investment', 'shareholders', 'permit', 'profit', 'quarterly'] },
  { topic: 'crime', words: ['robbery', 'robberies', 'robber', 'robbers', 'burglary', 'burglars', 'heist', 'jewellery', 'jewelry', 'jeweller', 'shopping mall', 'watches', 'detectives', 'detective', 'shoplifting', 'drug dealer', 'drug dealers', 'drug trafficking', 'cocaine', 'cannabis', 'political motive', 'domestic dispute', 'domestic violence', 'jealousy', 'neighbour', 'neighbours', 'brawl', 'nightclub', 'bar fight', 'stabbing', 'getaway', 'thieves', 'thief', 'stolen goods', 'bail', 'magistrate', 'charged with', 'mugging', 'carjacking', 'till', 'cash-in-transit'] },
  { topic: 'politics', words: ['election', 'elections', 'voters', 'campaign', 'candidate', 'polls', 'parliamentary', 'party', 'rally', 'ballot', 'manifesto', 'turnout', 'polling stations', 'electoral commission', 'incumbent', 'opinion poll', 'runoff', 'run-off', 'televised debate', 'canvassing', 'constituency', 'swing voters'] },
  { topic: 'opinion', words: ['op-ed', 'opinion', 'editorial', 'columnist', 'the author argues', 'commentary'] },
];

export const signals: readonly SignalEntry[] = [
  { kind: 'patrols', words: ['increased patrols', 'reinforced patrols', 'stepped-up patrols', 'extra patrols', 'more patrols', 'unusual patrols', 'heavier patrols'] },
  { kind: 'searches', words: ['searches', 'house-to-house searches', 'identity checks', 'stop and search', 'raids on homes'] },
  { kind: 'checkpoints', words: ['checkpoints', 'new checkpoints', 'roadblocks', 'extra checkpoints'] },
  { kind: 'troop_movement', words: ['troop movements', 'troop movement', 'military build-up', 'columns of motorbikes', 'suspicious movements', 'unusual movements', 'massing of fighters', 'fighters massing', 'fighters were seen'] },
  { kind: 'warning', words: ['security alert', 'warnings', 'had been warned', 'ignored a warning', 'advance warning', 'early warning', 'intelligence warned', 'threat letters', 'warning letter'] },
  { kind: 'population_movement', words: ['residents were leaving', 'families were leaving', 'villagers had fled', 'families leaving', 'exodus', 'residents had begun to leave'] },
  { kind: 'closure', words: ['schools closed', 'schools were closed', 'closure of schools', 'market closed', 'border closed', 'road closed', 'closure of the market', 'closure of the border'] },
  { kind: 'outage', words: ['phone network was cut', 'network outage', 'internet outage', 'internet shutdown', 'power cut', 'communications blackout', 'network was down'] },
];

export const assessments: readonly AssessmentEntry[] = [
  { kind: 'capability', words: ['high level of coordination', 'capacity to', 'capability', 'ability to', 'well-coordinated', 'gaining ground', 'stronghold', 'sophisticated', 'growing strength'] },
  { kind: 'intent', words: ['seeks to', 'seek to', 'aims to', 'aim to', 'likely to protect', 'objective', 'intended to', 'likely to extort', 'strategy', 'in an attempt to', 'trying to pressure'] },
  { kind: 'pattern', words: ['first time', 'tactic', 'tactics', 'modus operandi', 'hallmark', 'pattern', 'doctrine', 'typical of', 'new tactic'] },
  { kind: 'trend', words: ['increasingly', 'on the rise', 'escalation', 'escalated', 'surge', 'trend', 'has expanded', 'expanding', 'increased kidnappings', 'more frequent', 'intensified', 'worsening', 'growing number'] },
  { kind: 'outlook', words: ['could', 'may lead', 'is likely to', 'are likely to', 'risk of', 'risks', 'potentially', 'might', 'expected to', 'in the coming', 'outlook'] },
];
