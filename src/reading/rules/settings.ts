import type { Rule } from './rule.ts';

/** The day of an incident or statement, where a date of its own sentence does not say it alone. */
export const TIME_RULES = {
  'when.from-event': {
    says: { fr: 'compté à partir de l’événement raconté avant', en: 'reckoned from the event told before' },
    yes: {
      fr: [
        'Une attaque a fait trois morts mardi à Ménaka. Le lendemain, des hommes armés ont tué trois soldats à Tessit.',
        'Des hommes armés ont tué cinq civils mardi à Ménaka. Des hommes armés ont tué trois soldats à Tessit le lendemain.',
      ],
    },
    no: { fr: 'Des hommes armés ont attaqué Ménaka le 1er juillet.' },
  },
  'when.before-event': {
    says: {
      fr: '« trois jours après l’attaque … » : l’attaque a eu lieu d’autant plus tôt',
      en: '“a day after gunmen attacked …”: the attack came so much earlier',
    },
    yes: {
      fr: 'Le maire a parlé mercredi, au lendemain de l’attaque du camp de Ménaka, où cinq soldats ont été tués mercredi.',
      en: 'Schools closed on Wednesday, a day after gunmen attacked the market in Gao and killed five civilians.',
    },
    no: { fr: 'Des hommes armés ont attaqué Ménaka mercredi.' },
  },
  'when.since-event': {
    says: {
      fr: '« deux jours après l’attaque », sans autre jour : compté à partir de la parution',
      en: '“two days after the attack”, with no other day: reckoned from the day of writing',
    },
    yes: {
      fr: 'Deux jours après l’attaque du marché de Ménaka, le bilan est de dix morts.',
      en: 'Two days after the attack on the market in Gao, ten people are known to have died.',
    },
    no: { fr: 'Deux jours après l’attaque du marché de Ménaka mardi, le bilan est de dix morts.' },
  },
  'when.conflict': {
    says: {
      fr: 'jour de la semaine et date en désaccord : l’intervalle contient les deux',
      en: 'weekday and date disagree: the interval holds both',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué Ménaka le lundi 1er juillet 2025.',
      en: 'Gunmen attacked Gao on Monday, 1 July 2025.',
    },
    no: { fr: 'Des hommes armés ont attaqué Ménaka le mardi 1er juillet 2025.' },
  },
  'when.heading': {
    says: {
      fr: 'une ligne qui n’est guère qu’une période, ou qu’un jour dans une chronologie, date ce qui suit',
      en: 'a line that is hardly more than a span of days, or a day in a chronology, dates what stands below it',
    },
    yes: {
      fr: 'Du 24 au 30 juin 2025\n\nDes hommes armés ont attaqué le marché de Ménaka, tuant cinq civils.',
      en: '24-30 June 2025\n\nGunmen attacked the market in Gao, killing five civilians.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.' },
  },
  'when.line-head': {
    says: {
      fr: 'la date en tête d’une ligne date toute la ligne',
      en: 'the date at the head of a line dates all of it',
    },
    yes: {
      fr: '28/06 – Ménaka : nuit agitée. Des hommes armés ont attaqué le marché, tuant cinq civils.',
      en: '28/06 – Gao: a restless night. Gunmen attacked the market, killing five civilians.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.' },
  },
  'when.list': {
    says: {
      fr: 'le jour des autres localités de la même liste',
      en: 'the day of the other towns of the same list',
    },
    yes: {
      fr: 'Le JNIM a attaqué plusieurs localités du Mali. Kayes, Niono, Molodo et Gogui figurent sur la liste. Le camp de Niono a été attaqué mardi.',
      en: 'JNIM attacked several towns in Mali. Kayes, Niono, Molodo and Gogui are on the list. The camp at Niono was attacked on Tuesday.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi.' },
  },
  'when.day-before': {
    says: { fr: 'le jour de l’événement raconté juste avant', en: 'the day of the event told just before' },
    yes: {
      fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils. Un engin explosif a tué trois soldats à Tessit.',
      en: 'Gunmen attacked the market in Gao on Tuesday, killing five civilians. A roadside bomb killed three soldiers in Tessit.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.' },
  },
  'when.main': {
    says: { fr: 'le jour de l’action principale du rapport', en: 'the day of the report’s main action' },
    yes: {
      fr: 'Un engin explosif a tué trois soldats à Tessit. Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.',
      en: 'A roadside bomb killed three soldiers in Tessit. Gunmen attacked the market in Gao on Tuesday, killing five civilians.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.' },
  },
  'when.week': {
    says: {
      fr: 'aucune date : la semaine qui précède la publication',
      en: 'no date: the week before publication',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué le marché de Ménaka, tuant cinq civils.',
      en: 'Gunmen attacked the market in Gao, killing five civilians.',
    },
    no: { fr: 'Des hommes armés ont attaqué le marché de Ménaka mardi, tuant cinq civils.' },
  },
} as const satisfies Readonly<Record<string, Rule>>;

const NO_PLACE = { fr: 'Des hommes armés ont attaqué un marché mardi, tuant cinq civils.' };

/** Where it happened: how the text places the name, and which telling gave it. */
export const PLACE_RULES = {
  'where.in': {
    says: { fr: 'dans le lieu nommé', en: 'in the place named' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka.',
      en: 'Gunmen killed five civilians in Gao on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.line-head': {
    says: {
      fr: 'la localité en tête de la ligne ou de la rubrique',
      en: 'the town at the head of the line or of the section',
    },
    yes: {
      fr: 'MÉNAKA\n- Lundi, des hommes armés ont tué cinq civils.\n\nGAO\n- Mardi, une mine a tué deux soldats.',
      en: '● 28 June – Gao. Gunmen killed five civilians.\n● 29 June – Timbuktu. A mine killed two soldiers.',
    },
    no: { fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka.' },
  },
  'where.near': {
    says: { fr: 'près du lieu nommé', en: 'near the place named' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi près de Ménaka.',
      en: 'Gunmen killed five civilians near Gao on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.offset': {
    says: { fr: 'à une distance donnée du lieu nommé', en: 'at a given distance from the place named' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi à 30 km au nord de Ménaka.',
      en: 'Gunmen killed five civilians 30 km north of Gao on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.between': {
    says: { fr: 'entre deux lieux nommés', en: 'between two places named' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi entre Gao et Ansongo.',
      en: 'Gunmen killed five civilians between Gao and Ansongo on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.axis': {
    says: { fr: 'sur l’axe nommé', en: 'on the road named' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi sur l’axe Gao-Ansongo.',
      en: 'Gunmen killed five civilians on the Gao-Ansongo road on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.area': {
    says: { fr: 'dans une partie ou autour d’une zone', en: 'in part of an area' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi dans le nord du Mali.',
      en: 'Gunmen killed five civilians in northern Mali on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.from': {
    says: { fr: 'lieu de départ', en: 'where they came from' },
    yes: {
      fr: 'Un convoi parti de Gao a été attaqué mardi par des hommes armés, cinq soldats ont été tués.',
      en: 'Gunmen attacked a convoy from Gao on Tuesday, killing five soldiers.',
    },
    no: NO_PLACE,
  },
  'where.to': {
    says: { fr: 'lieu d’arrivée', en: 'where they were going' },
    yes: {
      fr: 'Des hommes armés ont attaqué mardi un convoi en route vers Gao, tuant cinq soldats.',
      en: 'Gunmen attacked a convoy heading to Gao on Tuesday, killing five soldiers.',
    },
    no: NO_PLACE,
  },
  'where.border': {
    says: { fr: 'à la frontière nommée', en: 'at the border named' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi à la frontière avec le Niger.',
      en: 'Gunmen killed five civilians at the border with Niger on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.none': {
    says: { fr: 'nommé sans dire que la chose s’y passe', en: 'named without saying that it happened there' },
    yes: {
      fr: 'Gao et Ménaka : des hommes armés ont attaqué mardi.',
      en: 'Malian soldiers killed five civilians on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.told': {
    says: { fr: 'le lieu que disent ses propres phrases', en: 'the place that its own sentences give' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka.',
      en: 'Gunmen killed five civilians in Gao on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.before': {
    says: { fr: 'le lieu de l’incident raconté avant', en: 'the place of the incident told before' },
    yes: {
      fr: 'Des hommes armés ont tué cinq civils mardi à Ménaka. Mercredi, ils ont enlevé trois commerçants.',
      en: 'Gunmen killed five civilians in Gao on Tuesday. On Wednesday, they abducted three traders.',
    },
    no: NO_PLACE,
  },
  'where.sibling': {
    says: {
      fr: 'connu seulement par son pays ou sa région : le lieu plus précis de l’autre moitié de l’action',
      en: 'known by its country or region only: the nearer place of the other half of the action',
    },
    yes: {
      fr: 'Des hommes armés ont enlevé trois commerçants mardi au Mali. Des hommes armés ont tué cinq civils mardi à Ménaka.',
      en: 'Gunmen abducted three traders in Mali on Tuesday. Gunmen killed five civilians in Gao on Tuesday.',
    },
    no: NO_PLACE,
  },
  'where.taken': {
    says: {
      fr: 'une libération dont le lieu n’est pas dit : la région ou le pays de l’enlèvement',
      en: 'a release whose place is not told: the region or country of the abduction',
    },
    yes: {
      fr: 'Trois otages ont été libérés mardi. Des hommes armés avaient enlevé trois commerçants le 2 juin à Ménaka.',
      en: 'Three hostages were freed on Tuesday. Gunmen had abducted three traders in Gao on 2 June.',
    },
    no: NO_PLACE,
  },
  'where.at-hand': {
    says: { fr: 'la dernière ville nommée avant', en: 'the last town named before it' },
    yes: {
      fr: 'Les habitants ont très peu dormi dans la ville de Ménaka. Des hommes armés ont attaqué un marché mardi, tuant cinq civils.',
      en: 'Most of the traders sleep, eat and live in Gao. Gunmen attacked a market on Tuesday, killing five civilians.',
    },
    no: NO_PLACE,
  },
  'where.only-town': {
    says: {
      fr: 'la seule localité que le rapport nomme dans la région de l’événement',
      en: 'the one town that the report names within the area of the event',
    },
    yes: {
      fr: 'Des hommes armés ont attaqué mardi un camp de l’armée dans le centre du Mali, tuant cinq soldats. Boulkessi est restée sans renforts toute la nuit.',
      en: 'Gunmen attacked an army camp in central Mali on Tuesday, killing five soldiers. Reinforcements reached the base at Boulkessi overnight.',
    },
    no: {
      fr: 'Des hommes armés ont attaqué mardi un camp de l’armée dans le centre du Mali, tuant cinq soldats.',
    },
  },
  'where.country': {
    says: { fr: 'le pays dont le rapport parle surtout', en: 'the country that the report is mostly about' },
    yes: {
      fr: 'Des hommes armés ont attaqué un marché mardi, tuant cinq civils. Le président du Mali a présenté ses condoléances.',
      en: 'Gunmen attacked a market on Tuesday, killing five civilians. The president of Mali offered condolences.',
    },
    no: NO_PLACE,
  },
} as const satisfies Readonly<Record<string, Rule>>;
