import type { Rule } from './rule.ts';

/** ACLED's type of an incident: who did it to whom, by what means (codebook 2024). */
export const TYPE_RULES = {
  'type.air': {
    says: { fr: 'frappe aérienne ou de drone', en: 'an air or drone strike' },
    yes: {
      fr: 'Une frappe aérienne a tué cinq civils mardi à Ménaka.',
      en: 'An airstrike killed five civilians in Gao on Tuesday.',
    },
    no: { en: 'Gunmen killed five civilians in Gao on Tuesday.' },
  },
  'type.ied': {
    says: { fr: 'mine ou engin explosif', en: 'a mine or an explosive device' },
    yes: {
      fr: 'Un engin explosif improvisé a tué cinq soldats mardi à Ménaka.',
      en: 'An improvised explosive device killed five soldiers in Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont tué cinq soldats mardi à Ménaka.' },
  },
  'type.blast': {
    says: { fr: 'rien d’autre qu’une explosion', en: 'nothing but an explosion' },
    yes: {
      fr: 'Une violente explosion a fait cinq morts mardi au marché de Ménaka.',
      en: 'An explosion at the market in Gao left five people dead on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont tué cinq soldats mardi à Ménaka.' },
  },
  'type.abduction': {
    says: { fr: 'des gens ont été enlevés', en: 'people were taken' },
    yes: {
      fr: 'Des hommes armés ont enlevé trois commerçants mardi à Ménaka.',
      en: 'Gunmen abducted three traders in Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont tué trois commerçants mardi à Ménaka.' },
  },
  'type.release': {
    says: { fr: 'des gens ont été libérés', en: 'people were freed' },
    yes: {
      fr: 'Trois otages ont été libérés mardi à Ménaka.',
      en: 'Three hostages were freed in Gao on Tuesday.',
    },
    no: { fr: 'Trois otages ont été tués mardi à Ménaka.' },
  },
  'type.arrest': {
    says: { fr: 'des arrestations', en: 'arrests' },
    yes: {
      fr: 'L’armée a arrêté trois combattants du JNIM mardi à Ménaka.',
      en: 'The army arrested three JNIM fighters in Gao on Tuesday.',
    },
    no: { fr: 'L’armée a tué trois combattants du JNIM mardi à Ménaka.' },
  },
  'type.protest': {
    says: {
      fr: 'une manifestation sans violence racontée',
      en: 'a demonstration of which no violence is told',
    },
    yes: {
      fr: 'Des centaines de personnes ont manifesté mardi à Bamako.',
      en: 'Hundreds of people protested in Bamako on Tuesday.',
    },
    no: { fr: 'Des émeutes ont éclaté mardi à Bamako.' },
  },
  'type.crackdown': {
    says: { fr: 'des forces ont dispersé une manifestation', en: 'forces broke up a demonstration' },
    yes: {
      fr: 'La police a dispersé les manifestants à coups de gaz lacrymogènes mardi à Bamako.',
      en: 'Police fired tear gas at protesters in Bamako on Tuesday.',
    },
    no: { fr: 'Des centaines de personnes ont manifesté mardi à Bamako.' },
  },
  'type.riot': {
    says: { fr: 'des émeutes', en: 'riots' },
    yes: {
      fr: 'Des émeutes ont éclaté mardi à Bamako.',
      en: 'Riots broke out in Bamako on Tuesday.',
    },
    no: { fr: 'Des centaines de personnes ont manifesté mardi à Bamako.' },
  },
  'type.lynching': {
    says: { fr: 'une foule s’en est prise à quelqu’un', en: 'a mob set upon somebody' },
    yes: {
      fr: 'Un homme a été lynché par la foule mardi à Bamako.',
      en: 'A man was lynched by a mob in Bamako on Tuesday.',
    },
    no: { fr: 'Un homme a été tué par des hommes armés mardi à Bamako.' },
  },
  'type.sexual': {
    says: { fr: 'des violences sexuelles', en: 'sexual violence' },
    yes: {
      fr: 'Des hommes armés ont violé trois femmes mardi à Ménaka.',
      en: 'Gunmen raped three women in Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont tué trois femmes mardi à Ménaka.' },
  },
  'type.transfer': {
    says: { fr: 'des forces se retirent d’un lieu', en: 'forces leave a place' },
    yes: {
      fr: 'L’armée s’est retirée de la base de Ber mardi.',
      en: 'The army withdrew from the base at Ber on Tuesday.',
    },
    no: { fr: 'L’armée a repris la base de Ber mardi.' },
  },
  'type.agreement': {
    says: { fr: 'un accord a été conclu', en: 'an agreement was made' },
    yes: {
      fr: 'Les rebelles et le gouvernement ont signé un accord de paix mardi à Bamako.',
      en: 'The rebels and the government signed a peace agreement in Bamako on Tuesday.',
    },
    no: { fr: 'Les rebelles ont attaqué Bamako mardi.' },
  },
  'type.coup': {
    says: {
      fr: 'le pouvoir a été pris par la force, ou quelqu’un l’a tenté',
      en: 'power was taken by force, or somebody tried to',
    },
    yes: {
      fr: 'Des militaires ont renversé le président mercredi à Niamey.',
      en: 'Soldiers overthrew the president in Niamey on Wednesday.',
    },
    no: { fr: 'Le président a été réélu mercredi à Niamey.' },
  },
  'type.base': {
    says: {
      fr: 'des hommes armés s’installent : une base, un camp, un état-major',
      en: 'armed men settle in: a base, a camp, headquarters',
    },
    yes: {
      fr: 'Le JNIM a installé une base mardi à Djibo.',
      en: 'JNIM set up a base in Djibo on Tuesday.',
    },
    no: { fr: 'L’ONG a installé un centre de santé mardi à Djibo.' },
  },
  'type.change': {
    says: {
      fr: 'un groupe armé naît, s’unit à un autre, se dissout, ou l’un des siens passe à l’autre camp',
      en: 'an armed group is founded, joins another, is dissolved, or one of its own changes sides',
    },
    yes: {
      fr: 'Le FPRC a annoncé sa dissolution mardi à Bangui.',
      en: 'The FPRC announced its dissolution in Bangui on Tuesday.',
    },
    no: { fr: 'Le président a annoncé la dissolution du Parlement mardi à Bangui.' },
  },
  'type.chemical': {
    says: { fr: 'un gaz ou un poison employé comme arme', en: 'a gas or a poison used as a weapon' },
    yes: {
      fr: 'Une attaque au chlore a tué cinq civils mardi à Saraqeb.',
      en: 'A chlorine attack killed five civilians in Saraqeb on Tuesday.',
    },
    no: { fr: 'Une fuite de chlore a tué cinq ouvriers mardi à Saraqeb.' },
  },
  'type.disarmed': {
    says: { fr: 'des armes ont été saisies ou neutralisées', en: 'weapons were seized or made safe' },
    yes: {
      fr: 'Les démineurs ont désamorcé un engin explosif mardi à Ménaka.',
      en: 'Sappers defused an explosive device in Gao on Tuesday.',
    },
    no: { fr: 'Un engin explosif a tué cinq soldats mardi à Ménaka.' },
  },
  'type.bomber-stopped': {
    says: {
      fr: 'un kamikaze arrêté avant l’explosion : l’arme a été neutralisée',
      en: 'a bomber stopped before the charge went off: the weapon was disrupted',
    },
    yes: {
      fr: 'Un kamikaze qui tentait de se faire exploser a été abattu mardi à Ménaka.',
      en: 'A suicide bomber who tried to blow himself up was shot dead in Gao on Tuesday.',
    },
    no: { fr: 'Un kamikaze s’est fait exploser mardi à Ménaka, tuant cinq civils.' },
  },
  'type.suicide': {
    says: { fr: 'un attentat-suicide', en: 'a suicide attack' },
    yes: {
      fr: 'Un kamikaze s’est fait exploser mardi à Ménaka, tuant cinq civils.',
      en: 'A suicide bomber blew himself up in Gao on Tuesday, killing five civilians.',
    },
    no: { fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka.' },
  },
  'type.grenade': {
    says: { fr: 'une grenade, hors de tout combat', en: 'a grenade, outside of a fight' },
    yes: {
      fr: 'Une grenade a été lancée dans un bar mardi à Bamako, blessant cinq personnes.',
      en: 'A grenade was thrown into a bar in Bamako on Tuesday, wounding five people.',
    },
    no: { fr: 'Des hommes armés ont blessé cinq personnes mardi à Bamako.' },
  },
  'type.shelling': {
    says: {
      fr: 'des tirs d’obus ou de roquettes, et rien d’autre',
      en: 'shells or rockets, and nothing else',
    },
    yes: {
      fr: 'Des tirs d’obus ont tué cinq civils mardi à Ménaka.',
      en: 'Shelling killed five civilians in Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka.' },
  },
  'type.regained': {
    says: { fr: 'un lieu repris, et non reperdu', en: 'a place retaken, and not lost again' },
    yes: {
      fr: 'L’armée a reconquis la ville de Ber mardi.',
      en: 'The army recaptured the town of Ber on Tuesday.',
    },
    no: { fr: 'Les rebelles ont pris la ville de Ber mardi.' },
  },
  'type.overtaken': {
    says: { fr: 'un lieu pris, et non reperdu', en: 'a place taken, and not lost again' },
    yes: {
      fr: 'Les rebelles se sont emparés de la ville de Ber mardi.',
      en: 'Rebels captured the town of Ber on Tuesday.',
    },
    no: { fr: 'L’armée a repris la ville de Ber mardi.' },
  },
  'type.property': {
    says: {
      fr: 'des biens brûlés, détruits ou pillés, sans victime',
      en: 'property burned, destroyed or looted, and nobody hurt',
    },
    yes: {
      fr: 'Des hommes armés ont incendié une école mardi à Ménaka.',
      en: 'Gunmen burned down a school in Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont incendié une école et tué trois enseignants mardi à Ménaka.' },
  },
  'type.forces': {
    says: {
      fr: 'des forces en face pèsent plus que des civils',
      en: 'forces on the other side weigh more than civilians',
    },
    yes: {
      fr: 'Le JNIM a attaqué le camp militaire de Ménaka mardi, tuant cinq soldats.',
      en: 'JNIM attacked the military camp at Gao on Tuesday, killing five soldiers.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.' },
  },
  'type.civilians': {
    says: {
      fr: 'des civils en face pèsent plus que des forces',
      en: 'civilians on the other side weigh more than forces',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.',
      en: 'Gunmen attacked the market in Gao on Tuesday, killing five civilians.',
    },
    no: { fr: 'Le JNIM a attaqué le camp militaire de Ménaka mardi, tuant cinq soldats.' },
  },
  'type.many-towns': {
    says: {
      fr: 'trois villes ou plus frappées en une action, sans rien de qui était en face : ceux qui les tiennent',
      en: 'three towns or more hit in one action, and nothing of who was on the other side: those who hold them',
    },
    yes: {
      fr: 'Trois villes, Ménaka, Gao et Ansongo, ont été attaquées mardi à l’aube.',
      en: 'Three towns, Ménaka, Gao and Ansongo, were attacked at dawn on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont attaqué Ménaka mardi.' },
  },
  'type.nobody-known': {
    says: {
      fr: 'rien ne dit qui était en face : une attaque',
      en: 'nothing says who was on the other side: an attack',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué Ménaka mardi.',
      en: 'Gunmen attacked Gao on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.' },
  },
} as const satisfies Readonly<Record<string, Rule>>;
