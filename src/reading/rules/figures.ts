import type { Rule } from './rule.ts';

const PLAIN = {
  fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka.',
  en: 'Gunmen killed five civilians in Gao on Tuesday.',
};

/** What bounds, hedges and sources a toll. */
export const HARM_RULES = {
  'harm.told': {
    says: {
      fr: 'aucun mot de dommage : le compte de ce qui vient d’être raconté',
      en: 'no word of harm: a count of what was told before',
    },
    yes: {
      fr: 'Une attaque a tué douze civils mardi à Ménaka, selon le maire. La Croix-Rouge s’arrête à 9.',
      en: 'An attack killed twelve civilians in Gao on Tuesday. A union lists 51.',
    },
    no: PLAIN,
  },
  'harm.ranks': {
    says: {
      fr: 'la phrase dit dans quels rangs sont tombés ceux que le chiffre compte',
      en: 'the sentence says in whose ranks those fell whom the figure counts',
    },
    yes: {
      fr: [
        'L’attaque de mardi à Ménaka a fait plusieurs morts parmi les militaires.',
        'Le camp de Ménaka a été attaqué mardi. Côté ami, on déplore quatre morts ; côté ennemi, dix corps ont été comptés.',
        'Le camp de Ménaka a été attaqué mardi. Dans les rangs des assaillants, une dizaine ont été tués.',
        'Le camp de Ménaka a été attaqué mardi. On compte trois tués et cinq blessés du côté des FDS.',
      ],
      en: 'Tuesday’s attack in Gao left three dead and five wounded among the soldiers.',
    },
    no: PLAIN,
  },
  'harm.uncounted': {
    says: {
      fr: 'des gens au pluriel, sans nombre : au moins deux',
      en: 'people in the plural, without a figure: at least two',
    },
    yes: {
      fr: 'Des hommes armés ont tué des civils mardi à Ménaka.',
      en: 'Gunmen killed civilians in Gao on Tuesday.',
    },
    no: PLAIN,
  },
  'harm.conditional': {
    says: { fr: 'bilan au conditionnel : sous réserve', en: 'figures in the conditional: hedged' },
    yes: {
      fr: [
        'Cinq civils auraient été tués mardi à Ménaka dans une attaque.',
        'Douze personnes auraient été blessées mardi à Ménaka dans une attaque.',
      ],
    },
    no: PLAIN,
  },
  'harm.hedged': {
    says: { fr: 'un mot de réserve près du bilan', en: 'a hedging word near the figures' },
    yes: {
      fr: 'Des hommes armés ont tué apparemment cinq civils mardi à Ménaka.',
      en: 'Gunmen reportedly killed five civilians in Gao on Tuesday.',
    },
    no: PLAIN,
  },
  'harm.source': {
    says: { fr: 'le bilan a une source nommée', en: 'the figures have a source that is named' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka, selon le maire.',
      en: 'Gunmen killed five civilians in Gao on Tuesday, the mayor said.',
    },
    no: PLAIN,
  },
  'harm.replaces': {
    says: {
      fr: 'le rapport dit que ce bilan remplace un bilan antérieur',
      en: 'the report says that these figures replace earlier ones',
    },
    yes: {
      fr: [
        'Une attaque a visé un village près de Ménaka mardi. Le bilan est passé de 5 à 12 morts.',
        'Une attaque a visé un village près de Ménaka mardi. Le bilan est passé de cinq morts à douze.',
        'Une attaque a visé un village près de Ménaka mardi. Le bilan a été ramené de 12 à 5 morts.',
        'Une attaque a visé un village près de Ménaka mardi. Le bilan, d’abord estimé à cinq morts, s’élève désormais à douze.',
        'Une attaque a visé un village près de Ménaka mardi. Un nouveau bilan fait état de 12 morts, contre 5 annoncés auparavant.',
        'Une attaque a visé un village près de Ménaka mardi. Un nouveau bilan fait état de 12 morts, contre un précédent bilan de 5.',
        'Une attaque a visé un village près de Ménaka mardi. Bilan revu à la hausse : 12 morts au lieu de 5.',
        'Une attaque a tué douze civils mardi à Ménaka. Un premier bilan faisait état de cinq morts.',
        'Douze personnes ont été tuées mardi à Ménaka, contre cinq dans un premier bilan.',
        'Un nouveau bilan de l’attaque de mardi à Ménaka fait état de 12 morts et 20 blessés, contre 5 morts et 8 blessés auparavant.',
      ],
      en: [
        'An attack hit a village near Gao on Tuesday. The death toll has risen from five to 12.',
        'An attack hit a village near Gao on Tuesday. The death toll was raised to 12 from five.',
        'An attack hit a village near Gao on Tuesday. The death toll was revised down to five from 12.',
        'An attack hit a village near Gao on Tuesday. The death toll, initially put at five, now stands at 12.',
        'An attack in Gao on Tuesday left 12 dead, up from an earlier toll of 5.',
        'An attack killed 12 people in Gao on Tuesday. Earlier reports put the toll at five.',
        'Twelve people, not five as first reported, were killed in an attack in Gao on Tuesday.',
      ],
    },
    no: {
      fr: [
        'Une attaque a tué douze civils mardi à Ménaka. Le pays est passé de 5 à 12 attaques par mois.',
        'Une attaque a tué douze civils mardi à Ménaka. Le prix du sac de mil est passé de 5 000 à 12 000 francs.',
        'Une attaque a tué douze civils âgés de 5 à 12 ans mardi à Ménaka.',
        'Une attaque a fait entre 5 et 12 morts mardi à Ménaka.',
        'Une attaque a fait de 5 à 12 morts mardi à Ménaka.',
        'Des affrontements ont tué 12 soldats, contre 5 assaillants, mardi à Ménaka.',
        'Une attaque a tué douze civils mardi à Ménaka. Le maire avait d’abord annoncé cinq morts.',
        'Un nouveau bilan de l’attaque de mardi à Ménaka fait état de 12 morts, contre 30 revendiqués par le JNIM.',
        'Mardi à Ménaka, 12 civils ont été tués, contre 5 en juin.',
        'Selon un premier bilan, une attaque a fait 12 morts et 5 blessés mardi à Ménaka.',
      ],
      en: [
        'Gunmen killed 12 people from five villages near Gao on Tuesday.',
        'Gunmen killed five to 12 people in Gao on Tuesday.',
        'An attack killed 12 soldiers in Gao on Tuesday, up from five in last month’s attack.',
        'Gunmen killed 12 people in Gao on Tuesday as the price of rice rose from five to 12 dollars.',
        'The number of attacks rose from five to 12 this year. Gunmen killed 12 people in Gao on Tuesday.',
        'Gunmen killed 12 people in Gao on Tuesday. Five people were killed in an earlier attack in Dori.',
      ],
    },
  },
  'harm.told-again': {
    says: { fr: 'le même bilan, redit', en: 'the same figures told again' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka. L’attaque de mardi à Ménaka a tué cinq civils.',
      en: 'Gunmen killed five civilians in Gao on Tuesday. Tuesday’s attack in Gao killed five civilians.',
    },
    no: PLAIN,
  },
  'harm.civilians': {
    says: {
      fr: 'seul le nombre est dit, et des civils étaient visés : des civils',
      en: 'only the number is told, and civilians were attacked: civilians',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, faisant cinq morts.',
      en: 'Gunmen attacked the market in Gao on Tuesday, leaving five dead.',
    },
    no: { fr: 'Des hommes armés ont attaqué le camp militaire de Ménaka mardi, tuant cinq soldats.' },
  },
  'harm.comrades': {
    says: {
      fr: 'des blessés sans camp, et tous les morts d’un seul : du même camp',
      en: 'wounded of no side, and all the dead of one: of the same side',
    },
    yes: {
      fr: 'Dix soldats ont été tués mardi dans une attaque à Ménaka. L’armée déplore aussi douze blessés.',
      en: 'Ten soldiers were killed in an attack in Gao on Tuesday. The army also counted twelve wounded.',
    },
    no: {
      fr: 'Dix soldats et trois civils ont été tués mardi dans une attaque à Ménaka. L’armée déplore aussi douze blessés.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Whether an incident is told as a fact, on somebody's word, or with reserve. */
export const CERTAINTY_RULES = {
  'certainty.stated': {
    says: { fr: 'raconté comme un fait, sans source', en: 'told as a fact, without a source' },
    yes: PLAIN,
    no: { fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka, selon le maire.' },
  },
  'certainty.attributed': {
    says: { fr: 'raconté sur la parole d’une source', en: 'told on a source’s word' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka, selon le maire.',
      en: 'Gunmen killed five civilians in Gao on Tuesday, the mayor said.',
    },
    no: PLAIN,
  },
  'certainty.conditional': {
    says: { fr: 'raconté au conditionnel', en: 'told in the conditional' },
    yes: {
      fr: [
        'Des hommes armés auraient attaqué le camp de Ménaka mardi.',
        'Douze personnes auraient été tuées mardi à Ménaka.',
      ],
    },
    no: PLAIN,
  },
  'certainty.hedged': {
    says: { fr: 'un adverbe de réserve sur le verbe', en: 'a hedging adverb on the verb' },
    yes: {
      en: [
        'Gunmen reportedly attacked the camp at Gao on Tuesday.',
        'Twelve people were allegedly killed in Gao on Tuesday.',
      ],
    },
    no: PLAIN,
  },
  'certainty.figures': {
    says: {
      fr: 'seul un bilan, lui-même sous réserve, le raconte',
      en: 'only figures tell of it, and they are hedged',
    },
    yes: {
      en: [
        'Twenty villagers were reportedly wounded in Gao on Tuesday.',
        'Thirty villagers were reportedly hurt in Ansongo on Tuesday.',
      ],
    },
    no: PLAIN,
  },
  'certainty.denied': {
    says: { fr: 'raconté seulement pour être démenti', en: 'told only to say that it did not happen' },
    yes: {
      fr: 'L’armée dément une attaque contre le camp de Ménaka mardi.',
      en: 'The army denied an attack on the camp at Gao on Tuesday.',
    },
    no: PLAIN,
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Who is held responsible, and by whom. */
export const RESPONSIBILITY_RULES = {
  'responsibility.claimed': {
    says: { fr: 'l’auteur l’a revendiqué', en: 'its author claimed it' },
    yes: {
      fr: 'Une attaque a fait dix morts mardi à Ménaka. Le JNIM a revendiqué l’attaque.',
      en: 'An attack left ten people dead in Gao on Tuesday. JNIM claimed responsibility for the attack.',
    },
    no: PLAIN,
  },
  'responsibility.denied': {
    says: { fr: 'qui en est accusé dément', en: 'who is accused denies it' },
    yes: {
      fr: 'Une attaque a tué dix civils mardi à Ménaka. Le JNIM a démenti toute responsabilité dans l’attaque.',
      en: 'An attack killed ten civilians in Gao on Tuesday. JNIM denied responsibility for the attack.',
    },
    no: PLAIN,
  },
  'responsibility.attributed': {
    says: { fr: 'quelqu’un l’attribue à un groupe', en: 'somebody blames a group for it' },
    yes: {
      fr: 'Une attaque attribuée au JNIM a fait dix morts mardi à Ménaka.',
      en: 'An attack blamed on JNIM left ten people dead in Gao on Tuesday.',
    },
    no: PLAIN,
  },
  'responsibility.unclaimed': {
    says: {
      fr: 'le rapport dit que personne ne l’a revendiqué',
      en: 'the report says that nobody has claimed it',
    },
    yes: {
      fr: 'Une attaque a fait dix morts mardi à Ménaka. L’attaque n’a pas été revendiquée.',
      en: 'An attack left ten people dead in Gao on Tuesday. No group has claimed responsibility.',
    },
    no: PLAIN,
  },
  'responsibility.perpetrator': {
    says: { fr: 'le rapport lui-même dit qui a agi', en: 'the report itself says who did it' },
    yes: {
      fr: 'Le JNIM a tué cinq civils mardi à Ménaka.',
      en: 'JNIM killed five civilians in Gao on Tuesday.',
    },
    no: PLAIN,
  },
} as const satisfies Readonly<Record<string, Rule>>;
