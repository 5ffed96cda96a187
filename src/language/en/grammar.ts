import type { GrammarWords, Turns } from '../vocabulary.ts';

export const abbreviations: readonly string[] = ['mr', 'mrs', 'ms', 'dr', 'prof', 'capt', 'col', 'gen', 'lt', 'maj', 'sgt', 'cpl', 'gov', 'sen', 'rep', 'rev', 'st', 'fr', 'no', 'vs', 'etc', 'approx', 'dept', 'est', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'km', 'hon', 'brig', 'cmdr', 'insp', 'supt', 'jr', 'sr', 'inc', 'ltd'];

export const grammar: GrammarWords = {
  have: { present: ['has', 'have'], imperfect: ['had'], past: [], conditional: [], future: [], gerund: ['having'], infinitive: [] },
  be: { present: ['is', 'are', 's'], imperfect: ['was', 'were'], past: ['got'], conditional: [], future: [], gerund: ['being'], infinitive: ['be'] },
  been: ['been'],
  negations: ['not', 'no', 'never', 'neither', 'nor', 'without', 't'],
  modals: ['would', 'could', 'may', 'might', 'should', 'can', 'will', 'plan to', 'plans to', 'planned to', 'seeks to', 'seek to', 'wants to', 'aims to', 'if', 'going to', 'ready to', 'threatened to', 'fear', 'fears', 'risk of', 'possible', 'potential', 'likely to', 'threat of', 'prevent', 'set for'],
  purposes: ['to', 'in order to', 'for fear of', 'so as to'],
  attempts: ['tried to', 'attempted to', 'attempt to', 'attempting to', 'trying to', 'tries to', 'foiled', 'thwarted', 'failed to'],
  by: ['by'],
  of: ['of'],
  against: ['on', 'against', 'at', 'in'],
  opponents: ['against'],
  between: ['between'],
  and: ['and', 'or', 'as well as'],
  relative: ['who', 'which', 'that', 'whose', 'where', 'when'],
  subordinators: ['while', 'when', 'as', 'after', 'before', 'although', 'though', 'because', 'since', 'until', 'but', 'where', 'during', 'whereas', 'concerning', 'regarding'],
  articles: ['the', 'a', 'an'],
  demonstratives: ['this', 'that', 'these', 'those'],
  pronouns: ['he', 'she', 'it', 'they', 'them', 'there'],
  others: ['other', 'others', 'more'],
  together: ['simultaneous', 'simultaneously', 'coordinated', 'co-ordinated', 'at the same time', 'series of attacks', 'multiple locations', 'synchronised', 'synchronized', 'near-simultaneous', 'wave of attacks', 'string of attacks', 'renewed its offensive', 'offensive', 'separate fires'],
  history: ['previously', 'in the past', 'already', 'historically', 'in recent years', 'often', 'regularly', 'frequently', 'for years', 'in recent months', 'repeatedly', 'years ago', 'common', 'once', 'has long', 'have long', 'every', 'usually', 'over the years', 'in recent weeks', 'recurring', 'commonplace'],
  cumulative: ['since the start of the year', 'since the beginning of the year', 'so far this year', 'this year', 'in the first half', 'since 2', 'over the past year', 'in total since', 'since the war began', 'since the conflict began', 'since the insurgency began', 'in the past decade', 'nationwide', 'across the country', 'across Sudan', 'a year', 'per year', 'since april', 'in all of', 'over 10 days', 'over the past decade', 'in three years', 'the war began', 'half of the fatalities', 'recorded so far'],
  partOf: ['including', 'among them', 'of whom', 'of which', 'among those', 'among the dead', 'comprising', 'of those', 'of the dead', 'that left', 'including', 'of them'],
  none: ['no', 'none', 'without', 'zero', 'nobody', 'not a'],
  adverbs: ['also', 'already', 'then', 'later', 'reportedly', 'allegedly', 'not', 'never', 'still', 'briefly', 'all', 'both', 'brutally', 'seriously', 'critically', 'severely', 'badly', 'fatally', 'recently', 'since', 'now', 'just', 'heavily', 'subsequently', 'again', 'initially', 'been', 'be', 'being', 'simultaneously', 'so', 'only', 'apparently', 'immediately'],
  indefinite: ['a', 'an', 'another', 'several', 'new', 'two'],
  affiliation: ['affiliate', 'affiliates', 'linked', 'aligned', 'linked to', 'affiliated to', 'affiliated with', 'affiliate of', 'tied to', 'allied to', 'allied with', 'branch of', 'offshoot of', 'backed by', 'supported by', 'loyal to', 'formerly', 'associated with', 'close to', 'which replaced', 'rival of'],
};

export const turns: Turns = {
  unclaimed: ['no group has come forward', 'nobody has come forward', 'no one has come forward', 'nobody has said', 'no one has said', 'no group has said', 'yet to be claimed', 'went unclaimed', 'no claim has', 'no claims of responsibility', 'no responsibility has been claimed', 'has not yet been claimed', 'no one has claimed', 'no one claimed', 'nobody has claimed', 'nobody claimed', 'no group has claimed', 'no group claimed', 'no claim of responsibility', 'no immediate claim', 'no one immediately claimed', 'has not been claimed', 'have not been claimed', 'not claimed responsibility', 'unclaimed', 'has not taken responsibility', 'no group immediately claimed', 'without any claim'],
  attributed: ['sees the hand of', 'see the hand of', 'pinned on', 'points the finger at', 'pointed the finger at', 'attributed to', 'blamed on', 'blame', 'blamed', 'accused', 'accuses', 'accuse', 'suspected', 'believed to be behind', 'was believed to be behind', 'was responsible', 'were responsible', 'thought to be', 'carried out by', 'perpetrated by', 'points to', 'bears the hallmarks', 'was behind', 'were behind'],
  selves: ['it', 'they', 'its', 'their', 'to have', 'having', 'being behind'],
  firstPersons: ['we', 'our', 'us'],
  warnings: ['warned', 'warns', 'warning', 'vowed', 'vows', 'threatened', 'threatens', 'promised', 'promises', 'pledged', 'swore', 'said', 'says', 'declared', 'announced'],
  footage: ['images', 'footage', 'video', 'videos', 'photos', 'photographs', 'pictures'],
  imposed: ['imposed', 'declared', 'announced', 'ordered', 'decreed', 'set up', 'introduced', 'enforced'],
  conditions: ['on condition that', 'on the condition that', 'provided that', 'providing that', 'as long as', 'so long as', 'unless', 'under conditions', 'new conditions', 'in exchange', 'in return', 'only if', 'if', 'until', 'or face', 'on pain of'],
  addressees: ['transporters', 'transport companies', 'bus companies', 'hauliers', 'haulers', 'drivers', 'truckers', 'truck drivers', 'traders', 'residents', 'population', 'civilians', 'villagers', 'locals', 'travellers', 'travelers', 'passengers', 'women', 'teachers', 'civil servants', 'officials', 'foreign companies', 'foreign firms', 'foreign operators', 'companies', 'firms', 'foreign nationals', 'foreigners', 'aid workers', 'aid agencies', 'NGOs', 'humanitarian organisations', 'humanitarian organizations', 'peacekeepers', 'soldiers', 'troops', 'government troops', 'authorities', 'government', 'herders', 'farmers', 'fishermen', 'miners', 'motorcyclists', 'importers', 'people', 'shopkeepers'],
  futures: ['will', 'would', 'shall'],
  unclaimable: ['lives', 'life'],
};
