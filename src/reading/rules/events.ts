import type { Rule } from './rule.ts';

/** How a trigger is read in its clause. */
export const EVENT_RULES = {
  'event.negated': {
    says: {
      fr: 'un verbe nié ne dit pas que la chose a eu lieu',
      en: 'a negated verb does not say that it happened',
    },
    yes: {
      fr: 'Le camp de Ménaka n’a pas été attaqué mardi.',
      en: 'The camp at Gao was not attacked on Tuesday.',
    },
    no: { fr: 'Le camp de Ménaka a été attaqué mardi.' },
  },
  'event.future': {
    says: {
      fr: 'un verbe au futur annonce ce qui n’a pas eu lieu',
      en: 'a verb in the future tells of what has not happened',
    },
    yes: {
      fr: [
        'Les hommes armés attaqueront le camp de Ménaka.',
        'Le JNIM tuera les habitants de Tessit, dit-il.',
      ],
    },
    no: { fr: 'Les hommes armés ont attaqué le camp de Ménaka.' },
  },
  'event.none': {
    says: { fr: '« aucune attaque » : le nom est nié', en: '“no attack”: the noun is denied' },
    yes: {
      en: [
        'None of the attacks on Gao was confirmed on Tuesday.',
        'Nobody attacked: zero attacks on Gao were recorded.',
      ],
    },
    no: { en: 'An attack was recorded in Gao.' },
  },
  'event.possible': {
    says: {
      fr: 'derrière « pourrait », « devrait », un nom dit ce qui est possible, non ce qui est arrivé',
      en: 'behind “could”, “may”, a noun tells of what is possible, not of what happened',
    },
    yes: {
      fr: 'Le chef du village dit qu’il pourrait y avoir des attaques à Ménaka.',
      en: 'The mayor says there could be an attack on Gao.',
    },
    no: { fr: 'Le chef du village dit qu’il y a eu des attaques à Ménaka.' },
  },
  'event.unreal': {
    says: {
      fr: 'voulu, craint, prévu ou possible : ce n’est pas raconté comme un fait',
      en: 'wanted, feared, planned or possible: not told as a fact',
    },
    yes: {
      fr: 'Des hommes armés pourraient attaquer le camp de Ménaka.',
      en: 'Gunmen may attack the camp at Gao.',
    },
    no: { en: 'Gunmen attacked the camp at Gao.' },
  },
  'event.attempt': {
    says: { fr: 'une tentative compte comme un indice faible', en: 'an attempt counts as weak evidence' },
    yes: {
      fr: 'Des hommes armés ont tenté de prendre d’assaut le camp militaire de Ménaka mardi.',
      en: 'Gunmen tried to attack the military camp at Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont attaqué le camp militaire de Ménaka mardi.' },
  },
  'event.found': {
    says: {
      fr: 'des corps trouvés renvoient à une tuerie déjà passée',
      en: 'bodies that were found point back to a killing before',
    },
    yes: {
      fr: [
        'Des corps égorgés gisaient mardi au marché de Ménaka, que des hommes armés ont attaqué.',
        'Des hommes armés ont attaqué Ménaka mardi, où vingt corps égorgés ont été retrouvés.',
      ],
    },
    no: { fr: 'Des hommes armés ont égorgé une vingtaine de villageois mardi à Ménaka.' },
  },
  'event.by-weapon': {
    says: {
      fr: 'l’arme, sujet ou agent du verbe, dit de quelle sorte d’événement il s’agit',
      en: 'the weapon, subject or agent of the verb, says what kind of event it is',
    },
    yes: {
      fr: 'Un drone a tué cinq civils mardi au marché de Ménaka.',
      en: 'A drone fired into the market in Gao on Tuesday, killing five civilians.',
    },
    no: { en: 'Gunmen attacked the market in Gao on Tuesday, killing five civilians.' },
  },
  'event.sum': {
    says: {
      fr: 'une somme sur des mois ou des années n’est pas un incident',
      en: 'a sum over months or years is no incident',
    },
    yes: {
      fr: 'Depuis le début de l’année, les attaques ont fait 4 000 morts au Mali.',
      en: 'Attacks have killed 4,000 people in Mali since the beginning of the year.',
    },
    no: { en: 'An attack killed 40 people in Gao on Tuesday.' },
  },
  'event.natural': {
    says: {
      fr: 'une catastrophe ou un accident : personne ne l’a fait',
      en: 'a disaster or an accident: nobody did it',
    },
    yes: {
      fr: 'Un cyclone a frappé mardi la ville de Ménaka et tué dix personnes.',
      en: 'A man was killed by a falling tree in Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont tué dix personnes mardi à Ménaka.' },
  },
  'event.private': {
    says: {
      fr: 'qui tue un proche ou se tue, pour une querelle à lui, n’est partie à aucun conflit',
      en: 'who kills somebody close, or himself, in a quarrel of his own is party to no conflict',
    },
    yes: {
      fr: 'Un homme a poignardé à mort son voisin lundi à Gao.',
      en: 'A farmer was stabbed to death by his brother in Gao on Monday.',
    },
    no: {
      fr: 'Des hommes armés ont tué un chef de village et son épouse lundi à Gao.',
      en: 'Gunmen killed a farmer and his brother in Gao on Monday.',
    },
  },
  'event.of-words': {
    says: {
      fr: 'des coups portés en paroles ou au score ne blessent personne',
      en: 'blows that are words or goals hurt nobody',
    },
    yes: {
      fr: 'L’opposition a bombardé le ministre de questions mardi à Ménaka.',
      en: 'Lawmakers ambushed the minister with a barrage of questions in Gao on Tuesday.',
    },
    no: { en: 'Gunmen ambushed the minister in Gao on Tuesday with a barrage of rockets.' },
  },
  'event.judged': {
    says: {
      fr: 'un procès parle de violences passées : il n’en rapporte pas de nouvelles',
      en: 'a trial speaks of violence that was: it tells of none that is new',
    },
    yes: {
      fr: 'Le tribunal de Gao a condamné lundi trois hommes à mort pour l’attentat de Ménaka.',
      en: 'A court in Gao sentenced three men to death on Monday over the attack in Ménaka.',
    },
    no: { en: 'Gunmen attacked the court in Gao on Monday, killing a clerk.' },
  },
  'event.charged': {
    says: {
      fr: 'ce dont des gens sont accusés, dans une phrase qui raconte autre chose, n’est pas rapporté comme fait',
      en: 'what people are accused of, in a sentence that tells of something else, is not told as done',
    },
    yes: {
      fr: [
        'Le procès de quatre soldats accusés d’avoir tué des civils à Tessit s’est ouvert lundi à Niamey.',
        'Une foule a tué mardi à Gao deux hommes soupçonnés d’enlèvement.',
      ],
      en: [
        'The trial of four soldiers accused of killing civilians in Tessit opened in Niamey on Monday.',
        'A crowd beat to death three men accused of kidnapping in Gao on Tuesday.',
      ],
    },
    no: {
      fr: 'L’armée est accusée d’avoir tué cinq civils mardi à Tessit.',
      en: 'The army is accused of killing five civilians in Tessit on Tuesday.',
    },
  },
  'event.remembered': {
    says: {
      fr: 'une violence dont on fait mémoire n’est pas nouvelle',
      en: 'violence that is remembered is not new',
    },
    yes: {
      fr: 'L’anniversaire de l’attaque de Ménaka a été marqué mardi à Gao.',
      en: 'The anniversary of the attack on Ménaka was marked in Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont attaqué mardi une cérémonie du souvenir à Gao, tuant cinq personnes.' },
  },
  'event.unrealised': {
    says: {
      fr: 'ce qu’on redoute, prépare ou veut faire cesser n’est pas rapporté comme fait',
      en: 'what is feared, prepared or to be ended is not told as done',
    },
    yes: {
      fr: 'L’armée prépare un assaut contre Ménaka, a dit mardi un officier.',
      en: 'The army is preparing an assault on Ménaka, officers said on Tuesday.',
    },
    no: { fr: 'Les habitants de Ménaka ont subi mardi une attaque qui a fait dix morts.' },
  },
  'event.of-people': {
    says: {
      fr: 'les victimes d’une attaque : le mot dit qui elles sont, pas ce qui s’est passé',
      en: 'the victims of an attack: the word says who they are, not what happened',
    },
    yes: {
      fr: 'Le gouverneur a rendu visite mardi à Gao aux blessés de l’attaque.',
      en: 'The governor visited the victims of the attack in Gao on Tuesday.',
    },
    no: { en: 'An attack in Gao on Tuesday killed ten people.' },
  },
  'event.asked': {
    says: {
      fr: 'ce qu’une phrase demande n’est pas raconté',
      en: 'what a sentence asks is not told',
    },
    yes: {
      fr: 'Qui a tué six paysans lundi à Ménaka ?',
      en: 'Did the army bomb the camp at Gao on Tuesday?',
    },
    no: { fr: 'L’armée a bombardé le camp de Ménaka lundi.' },
  },
  'event.staged': {
    says: {
      fr: 'une violence simulée, à l’exercice ou en scène, n’en est pas une',
      en: 'violence acted out, in training or on a stage, is none',
    },
    yes: {
      fr: 'Les soldats ont simulé une attaque du camp de Ménaka mardi.',
      en: 'Soldiers simulated an attack on the camp at Gao on Tuesday.',
    },
    no: { fr: 'Les soldats ont repoussé une attaque du camp de Ménaka mardi.' },
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** What an actor is to a trigger: who does it, and who suffers it. */
export const ACTOR_RULES = {
  'actor.clash': {
    says: {
      fr: 'dans un affrontement, chacun des deux camps agit et subit',
      en: 'in a clash each side does and suffers',
    },
    yes: {
      fr: 'De violents affrontements ont opposé l’armée au JNIM mardi à Ménaka.',
      en: 'Heavy clashes between the army and JNIM broke out in Gao on Tuesday.',
    },
    no: { fr: 'Le JNIM a attaqué le camp militaire de Ménaka mardi.' },
  },
  'actor.unlisted': {
    says: {
      fr: 'aucune liste ne porte ce nom ; le texte le donne à un groupe armé',
      en: 'no list bears this name; the text gives it to an armed group',
    },
    yes: {
      fr: 'Le Front de libération du Karsala a attaqué le camp de Ménaka mardi.',
      en: 'The Karsala Liberation Front attacked the camp at Gao on Tuesday.',
    },
    no: { fr: 'Le JNIM a attaqué le camp de Ménaka mardi.' },
  },
  'actor.by': {
    says: { fr: '« par » devant un acteur : c’est lui qui agit', en: '“by” before an actor: it did it' },
    yes: {
      fr: 'Le camp de Ménaka a été attaqué mardi par le JNIM.',
      en: 'The camp at Gao was attacked on Tuesday by JNIM.',
    },
    no: { fr: 'Le JNIM a attaqué mardi le camp de Ménaka.' },
  },
  'actor.against': {
    says: {
      fr: '« contre » devant un acteur : c’est lui qui est visé',
      en: '“against” before an actor: it is the target',
    },
    yes: {
      fr: 'Le JNIM a lancé une attaque contre l’armée mardi à Ménaka.',
      en: 'JNIM carried out an attack against the army in Gao on Tuesday.',
    },
    no: { fr: 'Le JNIM a attaqué l’armée mardi à Ménaka.' },
  },
  'actor.subject': {
    says: { fr: 'le sujet d’un verbe actif agit', en: 'the subject of an active verb does it' },
    yes: {
      fr: 'Le JNIM a attaqué le camp de Ménaka mardi.',
      en: 'JNIM attacked the camp at Gao on Tuesday.',
    },
    no: { en: 'The camp at Gao was attacked on Tuesday by JNIM.' },
  },
  'actor.carries': {
    says: {
      fr: 'le sujet d’un verbe qui ne fait que porter le nom (« a mené des frappes ») agit',
      en: 'the subject of a verb that only carries the noun (“carried out strikes”) does it',
    },
    yes: {
      fr: 'L’armée a intensifié mardi les frappes aériennes près de Ménaka.',
      en: 'The army carried out air strikes near Gao on Tuesday.',
    },
    no: { fr: 'L’armée a bombardé mardi un camp près de Ménaka.' },
  },
  'actor.passive': {
    says: { fr: 'le sujet d’un verbe passif subit', en: 'the subject of a passive verb suffers it' },
    yes: {
      fr: 'L’armée a été attaquée mardi par le JNIM à Ménaka.',
      en: 'Army troops were attacked on Tuesday by JNIM in Gao.',
    },
    no: { en: 'JNIM attacked the camp at Gao on Tuesday.' },
  },
  'actor.object': {
    says: { fr: 'le complément d’un verbe actif subit', en: 'the object of an active verb suffers it' },
    yes: {
      fr: 'Le JNIM a attaqué l’armée mardi à Ménaka.',
      en: 'JNIM attacked army troops on Tuesday in Gao.',
    },
    no: { fr: 'Une attaque a visé Ménaka mardi.' },
  },
  'actor.of': {
    says: {
      fr: '« l’attaque du groupe » : le complément du nom agit',
      en: '“the attack of the group”: it did it',
    },
    yes: {
      fr: 'Une attaque du JNIM a fait dix morts mardi à Ménaka.',
      en: 'An attack of JNIM left ten people dead in Gao on Tuesday.',
    },
    no: { en: 'JNIM attacked Gao on Tuesday and left ten people dead.' },
  },
  'actor.behind': {
    says: {
      fr: 'derrière le nom de l’attaque se tient qui la subit',
      en: 'who stands behind the noun for the attack suffers it',
    },
    yes: {
      fr: 'Une embuscade visant l’armée a fait dix morts mardi à Ménaka.',
      en: 'A raid targeting civilians left ten dead in Gao on Tuesday.',
    },
    no: { fr: 'Une attaque du JNIM a fait dix morts mardi à Ménaka.' },
  },
  'actor.beside': {
    says: {
      fr: 'un acteur armé à côté des mots de l’attaque en est l’auteur probable',
      en: 'an armed actor beside the words for the attack likely did it',
    },
    yes: {
      fr: 'Le JNIM, lors d’une attaque mardi à Ménaka, a perdu trois hommes.',
      en: 'JNIM fighters lost three men during an attack in Gao on Tuesday.',
    },
    no: { en: 'Five people died in an attack in Gao on Tuesday.' },
  },
  'actor.crowd': {
    says: {
      fr: 'des gens sans armes qui manifestent ou saccagent en sont les auteurs, quel que soit leur nom',
      en: 'people without arms who march or riot do so, whatever they are called',
    },
    yes: {
      fr: [
        'Des étudiants ont manifesté mardi à Bamako.',
        'Un rassemblement d’étudiants s’est tenu mardi à Bamako.',
      ],
      en: [
        'Nurses held a sit-in in Accra on Tuesday.',
        'Students blocked a road in Accra on Tuesday with burning tyres.',
      ],
    },
    no: {
      fr: 'Une manifestation a eu lieu mardi à Bamako.',
      en: 'Several hundred people marched in Accra on Tuesday.',
    },
  },
  'actor.nameless': {
    says: {
      fr: 'des gens dont on ne sait que le sexe, l’âge ou la monture et qui attaquent en sont les auteurs',
      en: 'people of whom no more is known than sex, age or mount, and who attack, did it',
    },
    yes: {
      fr: [
        'Quatre hommes enturbannés ont enlevé mardi un éleveur à Ménaka.',
        'Un éleveur a été tué mardi à Ménaka par trois hommes.',
      ],
      en: [
        'Two women kidnapped a herder in Gao on Tuesday.',
        'A herder was killed in Gao on Tuesday by three young men.',
      ],
    },
    no: {
      fr: 'Quatre hommes ont été enlevés mardi à Ménaka.',
      en: 'Gunmen kidnapped four men in Gao on Tuesday.',
    },
  },
  'actor.pronoun': {
    says: {
      fr: '« ils ont attaqué » : l’acteur armé nommé dans l’une des deux phrases précédentes',
      en: '“they attacked”: the armed actor named within the two sentences before',
    },
    yes: {
      fr: 'Des hommes armés sont arrivés à moto mardi. Ils ont attaqué le marché de Ménaka et tué cinq civils.',
      en: 'Gunmen arrived on motorbikes on Tuesday. They attacked the market in Gao and killed five civilians.',
    },
    no: { en: 'Gunmen attacked the market in Gao on Tuesday and killed five civilians.' },
  },
  'actor.both-sides': {
    says: {
      fr: '« les deux groupes » : les deux derniers nommés avant',
      en: '“the two groups”: the last two named before',
    },
    yes: {
      fr: 'Le FPRC et le M23 se disputent Bria. Mardi, les deux groupes se sont affrontés à Nzacko.',
      en: 'The FPRC and the M23 want Bria. On Tuesday the two groups clashed in Nzacko.',
    },
    no: {
      fr: 'Le FPRC tient Bria. Mardi, les deux groupes se sont affrontés à Nzacko.',
      en: 'The FPRC holds Bria. On Tuesday the two groups clashed in Nzacko.',
    },
  },
  'actor.weapon': {
    says: {
      fr: 'à qui est l’arme qui a frappé, si nul autre n’est dit l’avoir fait',
      en: 'whose weapon struck, where nobody else is told to have',
    },
    yes: {
      fr: 'Trois habitants ont péri mardi à Kherson sous des bombes planantes russes.',
      en: 'Three residents of Kherson were killed on Tuesday, hit in their car by a Russian quadcopter.',
    },
    no: {
      fr: 'Six habitants de Gao sont morts mardi sous des obus de mortier.',
      en: 'Six residents of Gao died on Tuesday under mortar shells.',
    },
  },
  'actor.own-strike': {
    says: {
      fr: 'l’armée qui rapporte une frappe contre ses adversaires parle de la sienne',
      en: 'an army that tells of a strike on its foes tells of its own',
    },
    yes: {
      fr: 'Une frappe aérienne a tué dix jihadistes mardi près de Ménaka, a annoncé l’armée malienne.',
      en: 'The Malian army said an air strike near Gao killed ten jihadists on Tuesday.',
    },
    no: {
      fr: 'L’armée malienne a annoncé qu’une frappe de drone avait tué dix soldats mardi à Ménaka.',
      en: 'Residents said an air strike near Gao killed ten jihadists on Tuesday.',
    },
  },
  'actor.own-taking': {
    says: {
      fr: 'qui annonce la prise ou la reprise d’une ville parle de la sienne',
      en: 'who announces that a town was taken tells of its own doing',
    },
    yes: {
      fr: 'L’armée malienne a annoncé mardi la reprise de Ber.',
      en: 'The Malian army announced on Tuesday the recapture of Ber.',
    },
    no: {
      fr: 'L’armée malienne a annoncé mardi la chute de Ber.',
      en: 'The governor announced on Tuesday the recapture of Ber by the army.',
    },
  },
  'actor.inherited': {
    says: {
      fr: 'l’auteur est celui que le rapport nomme ailleurs pour la même action',
      en: 'who did it is whom the report names elsewhere for the same action',
    },
    yes: {
      fr: 'Une attaque a fait dix morts mardi à Ménaka. Le JNIM l’a revendiquée.',
      en: 'An attack left ten people dead in Gao on Tuesday. A statement was released by JNIM.',
    },
    no: { fr: 'Une attaque du JNIM a fait dix morts mardi à Ménaka.' },
  },
  'actor.responder': {
    says: {
      fr: 'des forces qui ripostent à une attaque ne l’ont pas commencée',
      en: 'forces that hit back in an attack did not begin it',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi. L’armée a tué cinq assaillants sur place mardi.',
      en: 'Gunmen attacked the market in Gao on Tuesday. The army killed five attackers there on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi.' },
  },
} as const satisfies Readonly<Record<string, Rule>>;
