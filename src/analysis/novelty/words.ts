/** What Vigie says about firsts; what it says about chances comes from the table of likelihood. */
import type {
  Elsewhere,
  First,
  NoveltyArea,
  NoveltyQuestion,
  NoveltyTrait,
  Reach,
  SeenBefore,
  Surprise,
} from '../../core/analysis/novelty.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { termWords } from '../../core/vocabulary/index.ts';
import { inCountry, inRegion, near } from '../areas/index.ts';
import { chanceWords, type Clause } from '../likelihood/index.ts';
import { countWords, dayWords, inBoth, numberWords, type Counted } from '../wording/index.ts';
import { caveatsOf } from './caveats.ts';
import { NEAR_KM } from './near.ts';

const REPORTS: Counted = { fr: ['rapport', 'rapports'], en: ['report', 'reports'] };
const SOURCES: Counted = { fr: ['source', 'sources'], en: ['source', 'sources'] };
const INCIDENTS: Counted = { fr: ['incident', 'incidents'], en: ['incident', 'incidents'] };
const FIRSTS: Counted = { fr: ['première', 'premières'], en: ['first', 'firsts'] };
const EARLIER: Counted = { fr: ['antérieur', 'antérieurs'], en: ['earlier one', 'earlier ones'] };
const DAYS: Counted = { fr: ['jour', 'jours'], en: ['day', 'days'] };

const km = (distance: number): Bilingual => numberWords(distance, distance < 10 ? 1 : 0);

/** What a question is about: "an incident by JNIM in the Kayes region (Mali)". */
export function subject({ actor, area, trait }: NoveltyQuestion): Bilingual {
  const name = trait === null ? null : traitWords(trait);
  return inBoth((lang) =>
    [
      SUBJECT[lang][trait?.table ?? 'none'](name?.[lang] ?? ''),
      actor === null ? '' : BY[lang](actor.name),
      area === null ? '' : areaWords(area)[lang],
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

function traitWords(trait: NoveltyTrait): Bilingual {
  if (trait.table === 'subEventType') return termWords('subEventType', trait.term);
  return trait.table === 'means' ? termWords('means', trait.term) : termWords('target', trait.term);
}

const SUBJECT = {
  fr: {
    none: () => 'un incident',
    subEventType: (name: string) => `un incident de type « ${name} »`,
    means: (name: string) => `un incident avec le moyen « ${name} »`,
    target: (name: string) => `un incident visant la catégorie « ${name} »`,
  },
  en: {
    none: () => 'an incident',
    subEventType: (name: string) => `an incident of the kind "${name}"`,
    means: (name: string) => `an incident with the means "${name}"`,
    target: (name: string) => `an incident with the class of target "${name}"`,
  },
};
const BY = {
  fr: (name: string) => `imputé à ${name}`,
  en: (name: string) => `attributed to ${name}`,
};

function areaWords({ level, country, admin1, place }: NoveltyArea): Bilingual {
  if (level === 'place') return near(place ?? '', NEAR_KM, country);
  if (level === 'admin1') return inRegion(admin1 ?? '', country);
  return inCountry(country ?? '');
}

type Draft = Omit<First, 'says' | 'caveats'>;

export const say = {
  first: (found: Draft): readonly Bilingual[] => [
    headline(found),
    ...found.elsewhere.map(({ says }) => says),
    found.onlyFirstSeen.kind === 'judged' ? found.onlyFirstSeen.said : found.onlyFirstSeen.says,
    found.surprise.says,
    conclusion(found),
  ],
  caveats: caveatsOf,
  seen: (question: NoveltyQuestion, earlier: number, { day, daysBefore }: SeenBefore['last']): Bilingual => {
    const what = subject(question);
    const [n, last, before] = [countWords(earlier, EARLIER), dayWords(day), countWords(daysBefore, DAYS)];
    return {
      fr: `Pas une première : ${what.fr} ; ${n.fr}, le dernier le ${last.fr} (${before.fr} avant).`,
      en: `Not a first: ${what.en}; ${n.en}, the last on ${last.en} (${before.en} before).`,
    };
  },
  earlierUnseen: (since: string): Clause => {
    const day = dayWords(since);
    return {
      en: `that there were earlier ones since ${day.en} which the record does not have`,
      fr: {
        indicative: `que d’autres ont eu lieu depuis le ${day.fr} sans figurer dans le registre`,
        subjunctive: `que d’autres aient eu lieu depuis le ${day.fr} sans figurer dans le registre`,
      },
    };
  },
  surprise: (question: NoveltyQuestion, found: Omit<Surprise, 'says' | 'kind'>): Bilingual => {
    if (found.here === 0) return NOTHING_HERE[question.area === null ? 'actor' : 'area'];
    if (found.elsewhere === 0) return nowhere(found.amongElsewhere);
    const expected = numberWords(found.expected, found.expected < 10 ? 1 : 0);
    const here = countWords(found.here, INCIDENTS);
    const chance = chanceWords(found.chance);
    const among = AMONG[question.actor !== null && question.area !== null ? 'group' : 'trait'];
    return {
      fr: `${among.fr} (${found.elsewhere} sur ${found.amongElsewhere}), on en attendrait ${expected.fr} parmi ${here.fr} d’avant ; l’absence de tout précédent avait ${chance.fr} de chances de se produire.`,
      en: `${among.en} (${found.elsewhere} of ${found.amongElsewhere}), ${expected.en} would be expected among the ${here.en} before; that there were none had a chance of ${chance.en}.`,
    };
  },
  nullHypothesis: (question: NoveltyQuestion): Bilingual =>
    question.area !== null && question.actor !== null
      ? {
          fr: 'Hypothèse nulle : ce groupe a ici la même part des incidents rapportés qu’ailleurs, et son absence du registre tient au hasard.',
          en: 'Null hypothesis: this group has the same share of the incidents reported here as elsewhere, and is missing from the record by chance.',
        }
      : question.area !== null
        ? {
            fr: 'Hypothèse nulle : cette catégorie est visée ici dans la même proportion qu’ailleurs, et son absence du registre tient au hasard.',
            en: 'Null hypothesis: this class is hit here in the same share of incidents as elsewhere, and is missing from the record by chance.',
          }
        : {
            fr: 'Hypothèse nulle : ce groupe y recourt dans la même proportion que les autres, et son absence du registre tient au hasard.',
            en: 'Null hypothesis: this group does so in the same share of its incidents as others, and it is missing from the record by chance.',
          },
  elsewhere: ({ dataset, n, first, last }: Omit<Elsewhere, 'says'>): Bilingual => {
    const [from, to, count] = [dayWords(first.day), dayWords(last.day), countWords(n, EARLIER)];
    return {
      fr: `Des données importées en ont pourtant : ${dataset}, ${count.fr}, du ${from.fr} au ${to.fr}.`,
      en: `Imported data do have some: ${dataset}, ${count.en}, from ${from.en} to ${to.en}.`,
    };
  },
  reach: (found: Omit<Reach, 'says' | 'kind'>, shorter: number): Bilingual => {
    const distance = km(found.nearest.km);
    const rank = rankWords(found, shorter);
    return {
      fr: `À ${distance.fr} km du plus proche incident antérieur imputé à ${found.actor.name}${rank.fr}.`,
      en: `${distance.en} km from the nearest earlier incident attributed to ${found.actor.name}${rank.en}.`,
    };
  },
  fewSteps: (n: number, minimum: number): Bilingual => ({
    fr: `Trop peu de déplacements connus de ce groupe pour situer la distance (${n} sur ${minimum}).`,
    en: `Too few known steps of this group to place the distance among them (${n} of ${minimum}).`,
  }),
  fewIncidents: (n: number, minimum: number): Bilingual => ({
    fr: `Trop peu d’incidents au registre (${n} sur ${minimum}) pour estimer combien lui échappent : rien ne permet de dire si « premier » n’est que « premier vu ».`,
    en: `Too few incidents in the record (${n} of ${minimum}) to estimate how many it misses: nobody can say whether "first" is only "first seen".`,
  }),
  fewTwice: (n: number, minimum: number): Bilingual => ({
    fr: `Trop peu d’incidents rapportés par deux sources (${n} sur ${minimum}) pour estimer combien échappent au registre : rien ne permet de dire si « premier » n’est que « premier vu ».`,
    en: `Too few incidents told by two sources (${n} of ${minimum}) to estimate how many the record misses: nobody can say whether "first" is only "first seen".`,
  }),
  fewSources: (n: number): Bilingual => ({
    fr: `${countWords(n, SOURCES).fr} seulement : rien ne permet de dire si « premier » n’est que « premier vu ».`,
    en: `Only ${countWords(n, SOURCES).en}: nobody can say whether "first" is only "first seen".`,
  }),
  noLookBack: (): Bilingual => ({
    fr: 'Le registre ne commence qu’avec cet incident : il n’y a rien à quoi remonter.',
    en: 'The record begins with this incident: there is nothing to look back on.',
  }),
  fewElsewhere: (n: number, minimum: number): Bilingual => ({
    fr: `Trop peu d’incidents antérieurs ailleurs (${n} sur ${minimum}) pour servir de comparaison.`,
    en: `Too few earlier incidents elsewhere (${n} of ${minimum}) to compare with.`,
  }),
  undated: (): Bilingual => ({
    fr: 'L’incident n’a pas de date : rien ne peut être dit antérieur.',
    en: 'The incident has no day: nothing can be said to be earlier.',
  }),
  noActor: (): Bilingual => ({
    fr: 'Aucun groupe n’est nommé : rien n’est demandé sur les auteurs.',
    en: 'No group is named: nothing is asked about who did it.',
  }),
  noPlace: (): Bilingual => ({
    fr: 'Le lieu n’est pas connu : rien n’est demandé sur les zones.',
    en: 'The place is not known: nothing is asked about areas.',
  }),
  roughPlace: (): Bilingual => ({
    fr: 'Le lieu n’est connu qu’à une région près : rien n’est demandé sur ses alentours.',
    en: 'The place is known to a region only: nothing is asked about its surroundings.',
  }),
  firsts: (firsts: number, own: number, questions: number, incidents: number): Bilingual => {
    const of = countWords(incidents, INCIDENTS);
    const rest =
      firsts === own
        ? null
        : { fr: `, dont ${own} ne découlent pas d’une autre`, en: `, ${own} of them not a matter of course` };
    return {
      fr: `${countWords(firsts, FIRSTS).fr} au registre${rest?.fr ?? ''}, pour ${questions} questions posées sur ${of.fr}. Plus on pose de questions, plus il s’en trouve ; au début d’un registre, tout est une première.`,
      en: `${countWords(firsts, FIRSTS).en} in the record${rest?.en ?? ''}, of ${questions} questions asked of ${of.en}. The more is asked, the more there are; at the beginning of a record everything is a first.`,
    };
  },
};

const NOTHING_HERE = {
  area: {
    fr: 'Le registre n’a aucun incident antérieur dans cette zone : l’absence de précédent ne dit rien.',
    en: 'The record has no earlier incident at all in this area: that there was none so says nothing.',
  },
  actor: {
    fr: 'Le registre n’a aucun incident antérieur de ce groupe : l’absence de précédent ne dit rien.',
    en: 'The record has no earlier incident at all of this group: that there was none so says nothing.',
  },
};

const nowhere = (incidents: number): Bilingual => ({
  fr: `Le registre n’en a pas non plus ailleurs (0 sur ${incidents}) : l’absence de précédent ici n’a pas de mesure.`,
  en: `The record has none elsewhere either (0 of ${incidents}): there is nothing to measure their absence here by.`,
});

const AMONG = {
  group: {
    fr: 'Si ce groupe avait ici la part des incidents qu’il a ailleurs',
    en: 'Had this group the share of incidents here that it has elsewhere',
  },
  trait: {
    fr: 'Dans la proportion observée ailleurs',
    en: 'At the share seen elsewhere',
  },
};

function headline({ question, searched, together }: Draft): Bilingual {
  const what = subject(question);
  const [since, reports] = [dayWords(searched.since), countWords(searched.reports, REPORTS)];
  const n = countWords(together.length, {
    fr: ['autre du même jour', 'autres du même jour'],
    en: ['other of the same day', 'others of the same day'],
  });
  const others = together.length === 0 ? { fr: '', en: '' } : { fr: `, avec ${n.fr}`, en: `, with ${n.en}` };
  return {
    fr: `Première dans notre registre depuis le ${since.fr} (${reports.fr} examinés) : ${what.fr}${others.fr}.`,
    en: `First in our record since ${since.en} (${reports.en} searched): ${what.en}${others.en}.`,
  };
}

/** Below this the absence until now was no matter of chance under the null hypothesis. */
const SMALL = 0.05;

function conclusion({ surprise }: Draft): Bilingual {
  if (surprise.kind === 'too_few' || surprise.here === 0 || surprise.elsewhere === 0)
    return {
      fr: 'On peut en conclure qu’aucun rapport du registre n’en évoque de plus ancien, non qu’il n’y en a jamais eu, ni que quelque chose a changé.',
      en: 'It can be concluded that no report of the record tells of an earlier one; not that there never was one, nor that anything has changed.',
    };
  if (surprise.chance < SMALL)
    return {
      fr: 'Cette absence ne s’accorde pas avec une répartition égale : une nouveauté par rapport à ce que le registre montre d’ailleurs.',
      en: 'That is inconsistent with an even spread: a departure from what the record shows elsewhere.',
    };
  return {
    fr: 'Cette absence s’accorde avec une répartition égale : la première constatée ne permet pas de conclure à un changement.',
    en: 'That is consistent with an even spread: no change can be concluded from this first.',
  };
}

function rankWords(
  { steps, isFarthest, percentile }: Omit<Reach, 'says' | 'kind'>,
  shorter: number,
): Bilingual {
  if (steps === 0) return { fr: '', en: '' };
  if (isFarthest)
    return {
      fr: `, plus loin de son terrain connu qu’aucun des ${steps} déplacements antérieurs`,
      en: `, farther from its known ground than any of ${steps} earlier steps`,
    };
  if (typeof percentile !== 'number')
    return {
      fr: ` ; trop peu de déplacements antérieurs (${steps}) pour dire si c’est beaucoup`,
      en: `; too few earlier steps (${steps}) to say whether that is far`,
    };
  return {
    fr: `, plus loin que ${shorter} de ${steps} déplacements antérieurs`,
    en: `, farther than ${shorter} of ${steps} earlier steps`,
  };
}

/** What makes a "first" less sure. */
export const weaknesses = {
  fewReports: (n: number): Bilingual => ({
    fr: `${countWords(n, REPORTS).fr} seulement`,
    en: `only ${countWords(n, REPORTS).en}`,
  }),
  shortLookBack: (days: number): Bilingual => ({
    fr: `un recul de ${countWords(days, DAYS).fr} seulement`,
    en: `a look-back of only ${countWords(days, DAYS).en}`,
  }),
  fewSources: (n: number): Bilingual => ({
    fr: `${countWords(n, SOURCES).fr} seulement`,
    en: `only ${countWords(n, SOURCES).en}`,
  }),
  thin: (): Bilingual => ({
    fr: 'des périodes sans publication',
    en: 'spells without publication',
  }),
  unknownCoverage: (): Bilingual => ({
    fr: 'une couverture qui ne peut être estimée',
    en: 'coverage that cannot be estimated',
  }),
  oneVoice: (): Bilingual => ({
    fr: 'un incident connu par une seule voix indépendante',
    en: 'an incident known from one independent voice',
  }),
  hedged: (): Bilingual => ({
    fr: 'un incident rapporté avec réserve',
    en: 'an incident reported with reserve',
  }),
  notClaimed: (): Bilingual => ({
    fr: 'des auteurs qui ne l’ont pas revendiqué',
    en: 'no claim by those who did it',
  }),
};

/** What a "first" without weakness rests on. */
export const strengths = (reports: number, sources: number): Bilingual => ({
  fr: `${countWords(reports, REPORTS).fr}, ${countWords(sources, SOURCES).fr} sur cette zone pendant tout le recul`,
  en: `${countWords(reports, REPORTS).en}, ${countWords(sources, SOURCES).en} on this area throughout the look-back`,
});
