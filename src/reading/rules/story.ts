import type { Rule } from './rule.ts';

/** Which sentences tell of one incident, which open one, and which say too little. */
export const STORY_RULES = {
  'story.opens': {
    says: {
      fr: 'cette phrase en dit assez pour ouvrir un incident',
      en: 'this sentence says enough to open an incident',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué le camp de Ménaka mardi.',
      en: 'Gunmen attacked the camp at Gao on Tuesday.',
    },
    no: { fr: 'Le marché de Ménaka a rouvert mardi.' },
  },
  'story.told-again': {
    says: {
      fr: 'même lieu, même jour, même genre : le même incident raconté encore',
      en: 'same place, day and kind: the same incident told again',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué le camp de Ménaka mardi. L’attaque a fait trois morts parmi les soldats.',
      en: 'Gunmen attacked the camp at Gao on Tuesday. The attack left three soldiers dead.',
    },
    no: { fr: 'Des hommes armés ont attaqué le camp de Ménaka mardi.' },
  },
  'story.list': {
    says: {
      fr: 'une liste de localités détaille les lieux de ce qui vient d’être raconté',
      en: 'a list of towns spells out the places of what was just told',
    },
    yes: {
      fr: 'Le JNIM a attaqué plusieurs localités du Mali mardi. Kayes, Niono, Molodo et Gogui figurent sur la liste.',
      en: 'JNIM attacked several towns in Mali on Tuesday. Kayes, Niono, Molodo and Gogui are on the list.',
    },
    no: { fr: 'Le JNIM a attaqué Kayes, Niono et Molodo mardi.' },
  },
  'story.recalled-on': {
    says: {
      fr: 'le rappel historique se poursuit, avec un bilan',
      en: 'the history that was recalled goes on, with figures',
    },
    yes: {
      fr: 'Une attaque a fait trois morts mardi à Ménaka. En juin 2022, des hommes armés avaient attaqué Diallassagou. Plus de 130 civils avaient été tués à Diallaye.',
      en: 'An attack left three dead in Gao on Tuesday. In June 2022, gunmen had attacked Diallassagou. More than 130 civilians had been killed in Bankass.',
    },
    no: { fr: 'Une attaque a fait trois morts mardi à Ménaka.' },
  },
  'story.covered': {
    says: {
      fr: 'un récit plus précis du même rapport le couvre déjà',
      en: 'a more precise telling in the same report covers it already',
    },
    yes: {
      fr: 'Une frappe aérienne a tué cinq civils mardi à Niono. Des maisons ont été incendiées mardi au Mali.',
      en: 'An airstrike killed five civilians in Niono on Tuesday. Houses were burned down in Mali on Tuesday.',
    },
    no: { fr: 'Le JNIM a attaqué le camp de Niono mardi, tuant cinq soldats.' },
  },
  'story.habit': {
    says: {
      fr: 'dit comment vont les choses, non ce qui s’est passé',
      en: 'says how things are, not what happened',
    },
    yes: {
      fr: 'Des hommes armés ont souvent attaqué le village de Ménaka par le passé.',
      en: 'Gunmen have often attacked the town of Gao in the past.',
    },
    no: { fr: 'Des hommes armés ont attaqué le village de Ménaka mardi.' },
  },
  'story.passing-word': {
    says: {
      fr: 'un mot en passant, sans lieu, date, acteur ni bilan',
      en: 'a word in passing, without place, time, party or figure',
    },
    yes: {
      fr: 'Le maire a condamné ces faits et ces opérations.',
      en: 'The mayor condemned these incidents.',
    },
    no: { fr: 'Le maire a condamné l’attaque de mardi à Ménaka, qui a fait trois morts.' },
  },
  'story.history-undated': {
    says: {
      fr: 'rappel historique sans date ou sans lieu : pas assez pour un incident',
      en: 'history recalled without a date or a place: not enough for an incident',
    },
    yes: {
      fr: 'Une attaque a fait trois morts mardi à Ménaka. Des hommes armés avaient attaqué Tessit.',
      en: 'An attack left three dead in Gao on Tuesday. Gunmen had attacked Tessit.',
    },
    no: { fr: 'Une attaque a fait trois morts mardi à Ménaka.' },
  },
  'story.mention': {
    says: {
      fr: 'un mot qui renvoie à un fait n’en ouvre pas un',
      en: 'a word that refers back opens no incident',
    },
    yes: {
      fr: 'Les faits se sont déroulés mardi à Ménaka.',
      en: 'The incident took place in Gao on Tuesday.',
    },
    no: { fr: 'L’attaque s’est déroulée mardi à Ménaka, faisant trois morts.' },
  },
  'story.nobody-counted': {
    says: {
      fr: 'une libération ou une arrestation sans nombre ni date n’est pas un incident',
      en: 'a release or an arrest without a figure or a date is no incident',
    },
    yes: {
      fr: 'Cinq civils ont été tués mardi à Tessit. Une libération a eu lieu au Mali.',
      en: 'An attack left ten people dead in Gao on Tuesday. A statement was released by JNIM.',
    },
    no: { fr: 'Trois otages ont été libérés mardi à Ménaka.' },
  },
  'story.police-news': {
    says: {
      fr: 'une arrestation ne compte qu’à côté de violences politiques ou d’un acteur armé',
      en: 'an arrest counts only beside political violence or of an armed actor',
    },
    yes: {
      fr: 'Deux voleurs ont été arrêtés mardi à Ménaka.',
      en: 'Two thieves were arrested in Gao on Tuesday.',
    },
    no: { fr: 'Deux combattants du JNIM ont été arrêtés mardi à Ménaka.' },
  },
  'story.weak': {
    says: {
      fr: 'un mot faible ne suffit pas sans auteur, bilan, ni cible située',
      en: 'a weak word is not enough without an agent, a figure or a target in a place',
    },
    yes: {
      fr: 'La ville de Ménaka a été touchée mardi.',
      en: 'The town of Gao was hit on Tuesday.',
    },
    no: { fr: 'La ville de Ménaka a été attaquée mardi.' },
  },
  'story.vague': {
    says: {
      fr: '« plusieurs attaques » dans un pays ou un mois : aucune n’est racontée',
      en: '“several attacks” in a country or a month tells of none of them',
    },
    yes: {
      fr: 'Le Mali a connu en juin plusieurs attaques.',
      en: 'Mali saw several attacks in June.',
    },
    no: { fr: 'Le camp de Ménaka a connu une attaque mardi, qui a fait trois morts.' },
  },
  'story.too-little': {
    says: {
      fr: 'trop peu de lieu, date, acteur, bilan ou cible pour un incident',
      en: 'too little of place, time, party, figure or target for an incident',
    },
    yes: {
      fr: 'Le maire a parlé devant la presse. Il a évoqué une explosion, dit-on, et des attaques.',
      en: 'The mayor spoke to the press. He mentioned an attack and nothing else.',
    },
    no: { fr: 'Une attaque a fait trois morts mardi à Ménaka.' },
  },
  'history.pluperfect': {
    says: {
      fr: 'le plus-que-parfait recule le fait derrière l’actualité du rapport',
      en: 'the pluperfect sets it back behind the report’s news',
    },
    yes: {
      fr: 'Une attaque a fait trois morts mardi à Ménaka. Le 10 juin, des hommes armés avaient attaqué Tessit, tuant huit civils.',
      en: 'An attack left three dead in Gao on Tuesday. On 10 June, gunmen had attacked Tessit, killing eight civilians.',
    },
    no: { fr: 'Une attaque a fait trois morts mardi à Ménaka.' },
  },
  'history.old': {
    says: {
      fr: 'plus de deux mois avant la publication : un rappel',
      en: 'more than two months before publication: history',
    },
    yes: {
      fr: 'Une attaque a fait trois morts mardi à Ménaka. Le 10 janvier 2025, des hommes armés ont attaqué Tessit, tuant huit civils.',
      en: 'An attack left three dead in Gao on Tuesday. On 10 January 2025, gunmen attacked Tessit, killing eight civilians.',
    },
    no: { fr: 'Une attaque a fait trois morts mardi à Ménaka.' },
  },
  'history.period': {
    says: {
      fr: 'un mois ou une année passés, après l’actualité : un rappel',
      en: 'a past month or year, after the news: history',
    },
    yes: {
      fr: 'Une attaque a fait trois morts mardi à Ménaka. En mars 2024, des hommes armés ont attaqué Tessit, tuant huit civils.',
      en: 'An attack left three dead in Gao on Tuesday. In March 2024, gunmen attacked Tessit, killing eight civilians.',
    },
    no: { fr: 'Une attaque a fait trois morts mardi à Ménaka.' },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** What a page or a paragraph is about when it only sounds violent. */
export const TOPIC_RULES = {
  'topic.page': {
    says: {
      fr: 'la page parle d’autre chose (sport, film, exercice, accident …) et ne fait que sonner violente',
      en: 'the page is about something else (sport, film, a drill, an accident …) and only sounds violent',
    },
    yes: {
      fr: 'Les attaquants des Aigles ont dominé le match. Le gardien a encaissé deux buts en seconde mi-temps, et l’arbitre a sifflé la fin du championnat.',
      en: 'The striker attacked from the first minute of the match. The goalkeeper was beaten twice before half-time and the league leaders won the cup.',
    },
    no: { fr: 'Des hommes armés ont attaqué le camp de Ménaka mardi, tuant cinq soldats.' },
  },
  'topic.paragraph': {
    says: {
      fr: 'le paragraphe parle de sport, d’un film ou de choses semblables',
      en: 'the paragraph is about sport, a film or the like',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué le camp de Ménaka mardi, tuant cinq soldats.\n\nFootball : le championnat reprend. Le match de mardi à Bamako a vu une attaque en feu, et le gardien a encaissé trois buts devant l’arbitre.',
      en: 'Gunmen attacked the camp at Gao on Tuesday, killing five soldiers.\n\nFootball: the league is back. The strikers attacked from the start of Tuesday’s match in Bamako, and the goalkeeper let in three goals before the referee.',
    },
    no: { fr: 'Des hommes armés ont attaqué le camp de Ménaka mardi, tuant cinq soldats.' },
  },
  'topic.thin': {
    says: {
      fr: 'rien de ce qui est raconté n’a de jour, de nombre ni de lieu propre',
      en: 'nothing told has a day, a figure or a place of its own',
    },
    yes: {
      fr: 'Des groupes armés ont attaqué des villages au Mali.',
      en: 'Armed groups attacked villages in Mali.',
    },
    no: { fr: 'Des groupes armés ont attaqué le village de Tessit mardi.' },
  },
  'page.furniture': {
    says: {
      fr: 'menu, liens vers d’autres articles ou commentaires : pas le rapport lui-même',
      en: 'a menu, links to other stories or comments: not the report itself',
    },
    yes: {
      fr: 'Le marché de Ménaka a rouvert mardi.\n\nÀ lire aussi\nAttaque du camp de Tessit',
      en: 'The market in Gao reopened on Tuesday.\n\nRead also\nAttack on the camp at Tessit',
    },
    no: { fr: 'Le marché de Ménaka a rouvert mardi après l’attaque du camp.' },
  },
  'page.beside': {
    says: {
      fr: 'une autre rubrique du bulletin, sans rapport : le match, la météo',
      en: 'another item of the bulletin that has nothing to do with it: the match, the weather',
    },
    yes: {
      fr: 'Sécurité\n\nDes hommes armés ont tué dix civils mardi à Ménaka.\n\nSport\n\nL’attaque des Lionceaux a marqué deux buts au stade mercredi.',
      en: 'Security\n\nGunmen killed ten civilians in Gao on Tuesday.\n\nSport\n\nThe attack of the Young Stars scored two goals in the stadium on Wednesday.',
    },
    no: {
      fr: 'Sécurité\n\nDes hommes armés ont tué dix civils mardi à Ménaka.\n\nSuites\n\nL’attaque de Ménaka a fait fuir les joueurs du stade.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** What stands beside the incidents: operations, axes, contradictions, signals, judgements. */
export const BESIDE_RULES = {
  'operation.stated': {
    says: {
      fr: 'le rapport le présente comme une seule action : « simultanées », « coordonnées »',
      en: 'the report presents it as one action: “simultaneous”, “coordinated”',
    },
    yes: {
      fr: 'Le JNIM a attaqué simultanément les camps de Kayes, Niono et Molodo mardi.',
      en: 'JNIM simultaneously attacked the camps at Kayes, Niono and Molodo on Tuesday.',
    },
    no: { fr: 'Le JNIM a attaqué le camp de Niono mardi.' },
  },
  'operation.same-time': {
    says: { fr: 'mêmes auteurs, le même jour', en: 'the same hands on the same day' },
    yes: {
      fr: 'Le JNIM a attaqué simultanément les camps de Kayes, Niono et Molodo mardi.',
      en: 'JNIM simultaneously attacked the camps at Kayes, Niono and Molodo on Tuesday.',
    },
    no: { fr: 'Le JNIM a attaqué le camp de Niono mardi.' },
  },
  'operation.same-claim': {
    says: { fr: 'une seule revendication pour toutes', en: 'one claim for all of them' },
    yes: {
      fr: 'Des hommes armés ont attaqué simultanément les camps de Kayes, Niono et Molodo mardi. Le JNIM a revendiqué ces attaques.',
      en: 'Gunmen simultaneously attacked the camps at Kayes, Niono and Molodo on Tuesday. JNIM claimed the attacks.',
    },
    no: { fr: 'Le JNIM a attaqué le camp de Niono mardi.' },
  },
  'operation.toll': {
    says: {
      fr: 'un bilan donné pour tous les lieux ensemble : il n’est d’aucun d’eux seul',
      en: 'a toll given for all the places together: it belongs to none of them alone',
    },
    yes: {
      fr: [
        'Le JNIM a attaqué simultanément les villes de Kayes, Nioro et Diboli mardi. Ces attaques ont fait 33 morts.',
        'Des attaques simultanées contre Kayes, Nioro et Diboli ont fait 33 morts mardi.',
      ],
      en: 'JNIM simultaneously attacked the towns of Kayes, Nioro and Diboli on Tuesday. In all, 33 people were killed in the attacks.',
    },
    no: {
      fr: [
        'Le JNIM a attaqué simultanément Kayes et Diboli mardi. À Kayes, cinq soldats ont été tués.',
        'Le JNIM a attaqué le camp de Niono mardi. Au total, douze soldats ont été tués.',
      ],
      en: 'JNIM simultaneously attacked Kayes and Diboli on Tuesday. In Kayes, the attacks killed five soldiers.',
    },
  },
  'corridor.chain': {
    says: {
      fr: 'des noms de lieux reliés par des tirets font un axe',
      en: 'place names joined by dashes make an axis',
    },
    yes: {
      fr: 'La circulation est coupée sur l’axe Kayes–Diboli–Gogui.',
      en: 'Traffic is cut on the Kayes–Diboli road.',
    },
    no: { fr: 'La circulation est coupée à Kayes.' },
  },
  'contradiction.geography': {
    says: {
      fr: 'le texte met un lieu là où la carte ne le met pas',
      en: 'the text puts a place where the map does not',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué Kayes, dans la région de Gao, mardi.',
      en: 'Gunmen attacked Kayes, in the Gao region, on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont attaqué Ansongo, dans la région de Gao, mardi.' },
  },
  'contradiction.responsibility': {
    says: {
      fr: 'le texte dit à la fois que l’attaque est revendiquée et qu’elle ne l’est pas',
      en: 'the text says both that it was claimed and that it was not',
    },
    yes: {
      fr: 'Une attaque a fait dix morts mardi à Ménaka. Le JNIM a revendiqué l’attaque. L’attaque n’a pas été revendiquée.',
      en: 'An attack left ten people dead in Gao on Tuesday. JNIM claimed responsibility for the attack. No group has claimed responsibility.',
    },
    no: { fr: 'Une attaque a fait dix morts mardi à Ménaka. Le JNIM a revendiqué l’attaque.' },
  },
  'contradiction.toll': {
    says: {
      fr: 'deux sources donnent des bilans qui ne peuvent être vrais ensemble',
      en: 'two sources give figures that cannot both hold',
    },
    yes: {
      fr: 'Une attaque a tué dix civils mardi à Ménaka, selon le maire. L’attaque a tué vingt civils, selon l’armée.',
      en: 'An attack killed ten civilians in Gao on Tuesday, according to the mayor. The attack killed twenty civilians, according to the army.',
    },
    no: { fr: 'Une attaque a tué dix civils mardi à Ménaka, selon le maire.' },
  },
  'contradiction.date': {
    says: {
      fr: 'le jour de la semaine n’est pas celui de la date',
      en: 'the weekday is not that of the date',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué Ménaka le lundi 1er juillet 2025.',
      en: 'Gunmen attacked Gao on Monday, 1 July 2025.',
    },
    no: { fr: 'Des hommes armés ont attaqué Ménaka le mardi 1er juillet 2025.' },
  },
  'signal.threat': {
    says: {
      fr: 'une menace en paroles n’est pas un signe observé',
      en: 'a threat in words is no sign that was seen',
    },
    yes: {
      fr: 'Le JNIM menace les villages où des renforts sont arrivés et des checkpoints installés.',
      en: 'JNIM has threatened villages, where reinforced patrols were seen.',
    },
    no: { fr: 'Les patrouilles ont été renforcées à Ménaka.' },
  },
  'signal.road-cut': {
    says: {
      fr: 'une route dite coupée, fermée ou impraticable',
      en: 'a road said to be cut, closed or impassable',
    },
    yes: {
      fr: 'La route entre Gao et Ansongo est coupée depuis lundi.',
      en: 'The road between Gao and Ansongo is impassable.',
    },
    no: {
      fr: [
        'La route entre Gao et Ansongo n’est pas coupée.',
        'Un marché situé sur la route de Gao est fermé.',
      ],
    },
  },
  'signal.road-open': {
    says: {
      fr: 'une route dite rouverte, par qui que ce soit',
      en: 'a road said to be open again, whoever opened it',
    },
    yes: {
      fr: 'La route entre Gao et Ansongo a été rouverte mardi, selon le gouverneur.',
      en: 'The road between Gao and Ansongo is open again, the governor said.',
    },
    no: {
      fr: 'La route entre Gao et Ansongo n’a pas été rouverte, selon le gouverneur.',
      en: 'A market on the road to Gao has reopened.',
    },
  },
  'signal.escort': {
    says: {
      fr: 'des véhicules passés sous escorte, sans violence',
      en: 'vehicles that went under escort, without violence',
    },
    yes: {
      fr: 'Un convoi de citernes escorté par l’armée est arrivé mercredi à Gao.',
      en: 'Soldiers escorted forty trucks to Gao on Tuesday.',
    },
    no: {
      fr: 'Un convoi de citernes escorté par l’armée a été attaqué mercredi près de Gao.',
      en: 'Soldiers escorted the governor to Gao on Tuesday.',
    },
  },
  'assessment.toll': {
    says: {
      fr: 'une phrase à bilan raconte, elle ne juge pas',
      en: 'a sentence with figures tells rather than judges',
    },
    yes: {
      fr: 'La capacité de nuisance du groupe s’est vue : cette attaque démontre une montée en puissance, avec douze morts.',
      en: 'The attack, with twelve dead, shows the growing capability of the group.',
    },
    no: { fr: 'Cette attaque démontre une montée en puissance du groupe.' },
  },
} as const satisfies Readonly<Record<string, Rule>>;
