import type { Rule } from './rule.ts';

const CLAIM = {
  fr: 'Le JNIM a revendiqué l’attaque de Ménaka.',
  en: 'JNIM claimed responsibility for the attack on Gao.',
};

/** What makes words an act of stating, and what keeps words of stating from being one. */
export const ACT_RULES = {
  'act.avowal': {
    says: {
      fr: 'celui qui parle raconte sa propre attaque : il la revendique',
      en: 'the speaker tells of its own attack: a claim',
    },
    yes: {
      fr: 'Le JNIM dit avoir tué soixante soldats mardi à Ménaka.',
      en: 'JNIM said its fighters had attacked the camp at Gao on Tuesday.',
    },
    no: CLAIM,
  },
  'act.first-person': {
    says: {
      fr: 'à la première personne, le texte raconte l’attaque de ses auteurs',
      en: 'in the first person the text tells of its authors’ attack',
    },
    yes: {
      fr: 'Communiqué du JNIM\n\nNos combattants ont attaqué le camp de Ménaka mardi.',
      en: 'Statement by JNIM\n\nOur fighters attacked the camp at Gao on Tuesday.',
    },
    no: CLAIM,
  },
  'act.bulletin': {
    says: {
      fr: 'le bulletin d’un mouvement raconte ses actes sans dire « nous »',
      en: 'a movement’s own bulletin tells of its doings without saying “we”',
    },
    yes: {
      fr: 'Communiqué de l’État islamique\n\nLes soldats du califat ont attaqué mardi le camp de l’armée apostate à Ménaka. Les moudjahidines ont tué dix soldats, par la grâce d’Allah.',
      en: 'Islamic State\n\nThe soldiers of the caliphate attacked on Tuesday a camp of the apostate army in Gao. The mujahideen killed ten soldiers, by the grace of Allah.',
    },
    no: CLAIM,
  },
  'act.footage': {
    says: {
      fr: 'qui diffuse les images d’une attaque comme sienne la revendique',
      en: 'who shows footage of an attack as its own claims it',
    },
    yes: {
      fr: 'Le JNIM a diffusé des images de l’attaque du camp de Ménaka.',
      en: 'JNIM released footage of the attack on the camp at Gao.',
    },
    no: CLAIM,
  },
  'act.communique': {
    says: {
      fr: 'un communiqué diffusé après le récit d’une attaque la revendique',
      en: 'a communiqué put out after an attack was told claims it',
    },
    yes: {
      fr: 'Une attaque a fait dix morts mardi à Ménaka. Deux communiqués ont été diffusés par le JNIM.',
      en: 'An attack left ten people dead in Gao on Tuesday. A statement was released by JNIM.',
    },
    no: CLAIM,
  },
  'act.vow': {
    says: {
      fr: 'une violence à venir, annoncée par son auteur : une menace',
      en: 'violence to come, in its author’s mouth: a threat',
    },
    yes: {
      fr: 'Le JNIM avertit que tout camion escorté sera attaqué.',
      en: 'JNIM warned that it will attack any truck under escort.',
    },
    no: CLAIM,
  },
  'act.doom': {
    says: {
      fr: 'un groupe armé promet le pire, sans dire l’acte : une menace',
      en: 'an armed group promises ill without naming the deed: a threat',
    },
    yes: {
      fr: 'Le JNIM promet l’enfer aux chauffeurs de Ménaka.',
      en: 'JNIM vowed to turn Gao into a graveyard.',
    },
    no: CLAIM,
  },
  'act.warning': {
    says: {
      fr: 'un groupe armé met des gens en garde contre ce qu’ils feraient : une menace',
      en: 'an armed group warns people against doing something: a threat',
    },
    yes: {
      fr: 'Le JNIM a prévenu les habitants de ne plus aider l’armée.',
      en: 'JNIM warned residents not to help the army.',
    },
    no: CLAIM,
  },
  'act.demand': {
    says: {
      fr: 'un groupe armé exige quelque chose de gens avant un jour donné : un ultimatum',
      en: 'an armed group asks something of people by a day: an ultimatum',
    },
    yes: {
      en: [
        'JNIM told traders in the county to stop paying taxes by Friday.',
        'JNIM ordered residents of Gao to leave their homes by next Friday.',
      ],
    },
    no: CLAIM,
  },
  'act.refusal': {
    says: {
      fr: '« il n’y a pas de blocus » dans la bouche de quelqu’un : un démenti',
      en: '“there is no blockade” in somebody’s mouth: a denial',
    },
    yes: {
      fr: 'Le gouverneur a déclaré : il n’y a aucun blocus à Ménaka.',
      en: 'The governor said there was no blockade of Gao.',
    },
    no: CLAIM,
  },
  'act.dismissal': {
    says: {
      fr: 'ce qui est rapporté est qualifié de faux : un démenti',
      en: 'what was reported is called untrue: a denial',
    },
    yes: {
      fr: 'L’armée malienne qualifie de « grossière intox » la vidéo de la prise de Ménaka.',
      en: 'The Malian army described the video from Gao as pure fiction.',
    },
    no: CLAIM,
  },
  'act.contrary': {
    says: {
      fr: 'qui répond d’un lieu dit qu’il n’est pas tombé : un démenti',
      en: 'who answers for a place says that it did not fall: a denial',
    },
    yes: {
      fr: 'L’armée malienne soutient que Ménaka n’est jamais tombée.',
      en: 'The Malian army insisted that Gao had never fallen.',
    },
    no: CLAIM,
  },
  'act.curfew-by-hours': {
    says: {
      fr: 'interdire à tous de sortir à certaines heures, c’est un couvre-feu',
      en: 'a ban on going out by the hour is a curfew',
    },
    yes: {
      fr: 'Le gouverneur a pris un arrêté : la circulation des personnes est interdite de 20 heures à 5 heures.',
      en: 'The governor ruled on Tuesday that nobody is banned from anything, but movement of people is banned from 8 pm to 5 am.',
    },
    no: CLAIM,
  },
  'act.question': {
    says: { fr: 'qui pose une question n’affirme rien', en: 'who asks does not say so' },
    yes: {
      fr: 'Le JNIM va-t-il lever le blocus de Ménaka ?',
      en: 'Will JNIM lift the blockade of Gao?',
    },
    no: CLAIM,
  },
  'act.unclaimed': {
    says: { fr: 'dit que personne n’a revendiqué', en: 'says that nobody has claimed it' },
    yes: {
      fr: 'L’attaque n’a pas été revendiquée.',
      en: 'No group has claimed responsibility for the attack.',
    },
    no: CLAIM,
  },
  'act.assertion': {
    says: {
      fr: 'un verbe de dire seul n’est une revendication qu’avec un nombre',
      en: 'a bare “claims” is an assertion unless a figure follows',
    },
    yes: {
      en: ['JNIM claims that the road is open.', 'The army claims progress in Gao.'],
    },
    no: CLAIM,
  },
  'act.unclaimable': {
    says: {
      fr: '« revendiquer le pouvoir » : un autre sens du verbe',
      en: '“claimed 40 lives”: another sense of the verb',
    },
    yes: {
      fr: 'L’incendie revendique 40 vies.',
      en: 'A flood claimed at least 40 lives in Gao.',
    },
    no: CLAIM,
  },
  'act.harmless': {
    says: {
      fr: 'une menace qui ne blesse personne : démission, plainte, grève',
      en: 'a threat that hurts nobody: to resign, to sue, to strike',
    },
    yes: {
      fr: 'Les rebelles menacent de se retirer de la médiation.',
      en: 'The rebels threatened to sue the newspaper.',
    },
    no: CLAIM,
  },
  'act.breach': {
    says: {
      fr: 'une mesure violée ou bravée est en vigueur : personne ne l’annonce',
      en: 'a measure that is broken or defied is in force: nobody announces it',
    },
    yes: {
      fr: 'Trois jeunes ont été arrêtés à Ménaka pour violation du couvre-feu.',
      en: 'Three youths were arrested in Gao for violating the curfew.',
    },
    no: CLAIM,
  },
  'act.no-ban': {
    says: {
      fr: 'des cours ou des pourparlers suspendus n’interdisent rien à personne',
      en: 'lessons or talks that are suspended ban nobody from anything',
    },
    yes: { fr: 'Les cours sont suspendus à Djibo.', en: 'Classes were suspended in Djibo.' },
    no: { fr: 'Le gouvernement a suspendu mardi la circulation des motos à Gao.' },
  },
  'act.advice': {
    says: {
      fr: 'un conseil de rester chez soi n’est pas un couvre-feu',
      en: 'advice to stay at home is no curfew',
    },
    yes: {
      fr: 'Le maire conseille aux habitants de rester chez eux.',
      en: 'The mayor advised people to stay indoors.',
    },
    no: CLAIM,
  },
  'act.over': {
    says: {
      fr: 'une mesure terminée au moment du rapport',
      en: 'a measure that was over by the time of the report',
    },
    yes: {
      fr: ['La ville avait vécu sous blocus.', 'Les gens de Ménaka avaient longtemps vécu sous blocus.'],
    },
    no: CLAIM,
  },
  'act.none': {
    says: { fr: '« aucun blocus » : le nom est nié', en: '“no blockade”: the noun is denied' },
    yes: {
      fr: 'Le gouverneur a déclaré : il n’y a aucun blocus à Ménaka.',
      en: 'The governor said there was no blockade of Gao.',
    },
    no: CLAIM,
  },
  'act.negated': {
    says: { fr: 'le verbe est nié', en: 'the verb is negated' },
    yes: {
      fr: 'Le JNIM n’a pas menacé les habitants de Ménaka.',
      en: 'JNIM has not threatened the residents of Gao.',
    },
    no: CLAIM,
  },
  'act.noun': {
    says: {
      fr: 'un nom ou un titre qui a la forme du verbe',
      en: 'a noun or a heading in the form of the verb',
    },
    yes: {
      fr: 'Cette menace demeure à Ménaka.',
      en: 'TRADE AND BANS: BAN ON EVERYTHING.',
    },
    no: CLAIM,
  },
  'act.unreal': {
    says: { fr: 'voulu ou possible, non accompli', en: 'wanted or possible, not done' },
    yes: {
      fr: ['Le JNIM pourrait revendiquer l’attaque.', 'Le JNIM voulait revendiquer l’attaque de Gao.'],
    },
    no: CLAIM,
  },
  'act.lifts-nothing': {
    says: { fr: '« lever » sans mesure à lever', en: '“lift” without a measure to lift' },
    yes: {
      fr: 'Le président a levé la séance à Bamako.',
      en: 'The president lifted the cup in Bamako.',
    },
    no: CLAIM,
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Whose statement it is, and whether it is anybody's. */
export const STATEMENT_RULES = {
  'statement.said': {
    says: { fr: 'l’auteur est nommé à côté de l’acte', en: 'its author is named beside the act' },
    yes: CLAIM,
    no: { fr: 'L’attaque de Ménaka a été revendiquée.' },
  },
  'statement.carried': {
    says: {
      fr: 'l’auteur est nommé dans une phrase précédente',
      en: 'its author is named in a sentence before',
    },
    yes: {
      fr: 'Le JNIM a publié un communiqué. Il menace les transporteurs de Ménaka.',
      en: 'JNIM published a statement. It threatened truckers in Gao.',
    },
    no: CLAIM,
  },
  'statement.signed': {
    says: {
      fr: 'l’auteur signe le texte, en tête ou au pied',
      en: 'its author signs the text, at its head or foot',
    },
    yes: {
      fr: 'Communiqué du JNIM\n\nNos combattants ont attaqué le camp de Ménaka mardi.',
      en: 'Statement by JNIM\n\nOur fighters attacked the camp at Gao on Tuesday.',
    },
    no: CLAIM,
  },
  'statement.titled': {
    says: { fr: 'un nom de personne à côté d’une fonction', en: 'a person’s name beside a function' },
    yes: {
      fr: 'Moussa Camara, porte-parole du JNIM, a menacé les transporteurs.',
      en: 'JNIM spokesman Moussa Camara threatened the truckers.',
    },
    no: CLAIM,
  },
  'statement.opener': {
    says: {
      fr: 'un nom de personne en tête de la proposition',
      en: 'a person’s name at the head of the clause',
    },
    yes: {
      fr: 'Moussa Camara, qui parle au nom du JNIM, a menacé les transporteurs.',
      en: 'Moussa Camara, who speaks for JNIM, threatened the truckers.',
    },
    no: CLAIM,
  },
  'statement.office': {
    says: { fr: 'une autorité désignée par sa charge', en: 'an authority named by its office' },
    yes: {
      fr: 'Le gouverneur de Ménaka a instauré un couvre-feu mardi.',
      en: 'The governor of Gao imposed a curfew on Tuesday.',
    },
    no: CLAIM,
  },
  'statement.everyday': {
    says: {
      fr: 'un délai dans un texte sans acteur armé : affaire de procédure',
      en: 'a deadline in a text without anybody armed: a matter of procedure',
    },
    yes: {
      fr: 'Un ultimatum est fixé à mercredi pour déposer les dossiers.',
      en: 'Under the ultimatum, files must be in by Wednesday.',
    },
    no: CLAIM,
  },
  'statement.nobodys': {
    says: { fr: 'un acte que personne de nommé n’accomplit', en: 'an act that nobody named performs' },
    yes: {
      fr: 'L’attaque de Ménaka a été revendiquée.',
      en: 'The blockade was announced.',
    },
    no: CLAIM,
  },
} as const satisfies Readonly<Record<string, Rule>>;
