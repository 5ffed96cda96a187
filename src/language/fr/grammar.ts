import type { GrammarWords, Turns } from '../vocabulary.ts';

export const abbreviations: readonly string[] = ['m', 'mm', 'mme', 'mlle', 'dr', 'pr', 'col', 'lt', 'gal', 'gén', 'cdt', 'cne', 'cap', 'sgt', 'adj', 'me', 'mgr', 'st', 'ste', 'art', 'av', 'env', 'ex', 'cf', 'etc', 'no', 'nº', 'tel', 'tél', 'p', 'vol', 'hab', 'janv', 'févr', 'sept', 'oct', 'nov', 'déc', 'dec'];

export const grammar: GrammarWords = {
  have: {
    present: ['a', 'ont', 'ai', 'avons'],
    imperfect: ['avait', 'avaient'],
    past: ['eut', 'eurent'],
    conditional: ['aurait', 'auraient'],
    future: ['aura', 'auront'],
    gerund: ['ayant'],
    infinitive: ['avoir'],
  },
  be: {
    present: ['est', 'sont'],
    imperfect: ['était', 'étaient'],
    past: ['fut', 'furent'],
    conditional: ['serait', 'seraient'],
    future: ['sera', 'seront'],
    gerund: ['étant'],
    infinitive: ['être'],
  },
  been: ['été'],
  negations: ['ne', 'n', 'pas', 'jamais', 'aucun', 'aucune', 'ni', 'sans', 'nullement'],
  modals: ['doit', 'doivent', 'devait', 'devaient', 'devrait', 'devraient', 'peut', 'peuvent', 'pouvait', 'pouvaient', 'pourrait', 'pourraient', 'veut', 'veulent', 'voulait', 'voulaient', 'va', 'vont', 'cherche à', 'cherchent à', 'cherchait à', 'compte', 'entend', 'souhaite', 'craint', 'craignent', 'redoutent', 'prévoit', 'envisage', 'appelle à', 'risquent de', 'risque de', 'éventuelle', 'éventuelles', 'éventuels', 'si', 'capable de', 'capables de', 'menacé de', 'menace de', 'menacent de', 'menaçant de'],
  purposes: ['pour', 'afin de', 'afin d’', 'en vue de', 'de peur de', 'au risque de'],
  attempts: ['tenté de', 'tentait de', 'tentaient de', 'tente de', 'tentent de', 'essayé de', 'essaie de', 'tentative de', 'tentative d’', 'tentatives de', 'tentatives d’', 'voulait', 'voulaient'],
  by: ['par'],
  of: ['de', 'du', 'des', 'd'],
  against: ['contre', 'à', 'au', 'aux', 'sur', 'en'],
  opponents: ['contre'],
  between: ['entre'],
  and: ['et', 'ou', 'ainsi que', 'puis'],
  relative: ['qui', 'dont', 'où', 'que', 'lequel', 'laquelle', 'lesquels', 'lesquelles'],
  subordinators: ['alors que', 'tandis que', 'pendant que', 'lorsque', 'lorsqu', 'quand', 'avant de', 'avant que', 'avant d', 'après que', 'après avoir', 'mais', 'car', 'puisque', 'bien que', 'depuis que', 'parce que', 'comme', 'où', 'au cours de', 'au cours d', 'lors de', 'lors d', 'tout en', 'au sujet de', 'à propos de', 'concernant'],
  articles: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'du'],
  demonstratives: ['ce', 'cet', 'cette', 'ces', 'celle', 'celui', 'celles', 'ceux'],
  pronouns: ['il', 'elle', 'ils', 'elles', 'on', 'y'],
  others: ['autre', 'autres'],
  together: ['simultanément', 'simultanée', 'simultanées', 'simultanés', 'simultané', 'coordonnée', 'coordonnées', 'coordonné', 'coordonnés', 'en même temps', 'au même moment', 'synchronisée', 'synchronisées', 'de manière synchronisée', 'série d’attaques', 'vaste offensive', 'à la même heure', 'conjointement', 'simultanéité', 'presque en même temps', 'offensive', 'deux groupes', 'attaques coordonnées et complexes'],
  history: ['déjà', 'par le passé', 'auparavant', 'à l’époque', 'pour rappel', 'autrefois', 'précédemment', 'rappelle', 'historiquement', 'dans le passé', 'ces dernières années', 'depuis des années', 'depuis plusieurs années', 'ces derniers mois', 'depuis des mois', 'souvent', 'régulièrement', 'fréquemment', 'habituellement', 'chaque', 'plusieurs fois', 'multiplient', 'se multiplient', 'devenues', 'devenus', 'parfois', 'de plus en plus', 'longtemps', 'à répétition', 'récurrentes', 'd’ordinaire'],
  cumulative: ['depuis le début de l’année', 'depuis le début', 'depuis le début du mois', 'depuis janvier', 'au total depuis', 'en un an', 'en dix ans', 'depuis 2012', 'cette année', 'au premier semestre', 'au premier trimestre', 'au cours de l’année', 'depuis le début du conflit', 'depuis le début de la crise', 'depuis le début de l’insurrection', 'par an', 'chaque année', 'commencées en', 'ces dernières années', 'en l’espace de', 'dans le pays depuis', 'selon l’ACLED', 'depuis octobre', 'depuis plus d’un an', 'depuis le lancement'],
  partOf: ['dont', 'parmi lesquels', 'parmi lesquelles', 'soit', 'parmi eux', 'parmi elles', 'notamment', 'y compris', 'appartenaient', 'servaient', 'il s’agit de', 'figurent parmi', 'deux appartenaient'],
  none: ['aucun', 'aucune', 'pas de', 'pas d', 'sans', 'ni', 'zéro', 'nul'],
  adverbs: ['pas', 'plus', 'jamais', 'déjà', 'également', 'aussi', 'ensuite', 'alors', 'toujours', 'encore', 'même', 'notamment', 'finalement', 'totalement', 'entièrement', 'partiellement', 'récemment', 'simultanément', 'tous', 'toutes', 'tout', 'ainsi', 'bien', 'y', 'en', 'désormais', 'brièvement', 'à nouveau', 'de nouveau', 'd’abord', 'puis', 'très', 'gravement', 'grièvement', 'mortellement', 'sérieusement', 'lourdement', 'presque', 'donc', 'cependant', 'vite', 'lui', 'eux', 'elle', 'leur', 'se', 's', 'été', 'rapidement', 'violemment', 'sauvagement', 'temporairement'],
  indefinite: ['un', 'une', 'des', 'du', 'd', 'plusieurs', 'deux', 'nouvelle', 'nouvelles', 'autre', 'autres'],
  affiliation: ['lié à', 'liés à', 'liée à', 'liées à', 'affilié à', 'affiliés à', 'affiliée à', 'affiliées à', 'lié au', 'liés au', 'affilié au', 'affiliés au', 'branche de', 'branche sahélienne d', 'filiale de', 'proche de', 'proches de', 'proches du', 'soutenu par', 'soutenue par', 'soutenus par', 'allié de', 'alliés de', 'alliés du', 'liées aux', 'composante du', 'composante de', 'composantes d', 'successeur de', 'ex', 'branche d'],
};

export const turns: Turns = {
  unclaimed: ['aucune revendication', 'pas de revendication', 'aucun groupe n’a revendiqué', 'personne n’a revendiqué', 'n’a pas été revendiquée', 'n’ont pas été revendiquées', 'pas encore été revendiquée', 'n’a été revendiquée', 'n’a pas encore été revendiquée', 'non revendiquée', 'non revendiquées', 'sans revendication', 'n’a revendiqué'],
  attributed: ['attribuée à', 'attribuées à', 'attribué à', 'attribués à', 'attribuée au', 'attribuées au', 'attribué au', 'attribués au', 'attribuée aux', 'attribuées aux', 'attribués aux', 'imputée à', 'imputées à', 'imputé à', 'imputée au', 'imputées au', 'imputée aux', 'imputées aux', 'imputés aux', 'imputés au', 'attribuent', 'attribue', 'désignent', 'désigne', 'pointent du doigt', 'est l’œuvre de', 'serait l’œuvre de', 'porte la marque de', 'soupçonne', 'soupçonnent', 'accuse', 'accusent', 'pointe', 'identifiés comme'],
};
