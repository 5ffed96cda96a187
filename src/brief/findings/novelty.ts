/** Firsts of the record: what is new, since when, of how many reports, and whether first only means first seen. */
import { confide, judge } from '../../analysis/likelihood/index.ts';
import { dayWords, listWords, type Counted } from '../../analysis/wording/index.ts';
import type { First, Firsts, NoveltyQuestion, Reach } from '../../core/analysis/novelty.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence } from '../../core/brief.ts';
import type { BriefMatter } from '../matter.ts';
import { sentence } from '../sentence.ts';
import { actorWords } from '../words/actors.ts';
import { daysWords } from '../words/dates.ts';
import { EVENT_NOUNS, isPluralEn } from '../words/events.ts';
import { aFr, capital, deFr, isPlural, participle, type Agreement } from '../words/grammar.ts';
import { areaWords } from '../words/places.ts';
import { MEANS_NOUNS } from '../words/means.ts';
import { TARGET_NOUNS } from '../words/targets.ts';
import { incidentIn, NOTHING, note, ofAnswer, wordsThatTell, type Told } from './told.ts';
import { Numbers } from './numbers.ts';

const REPORTS: Counted = { fr: ['rapport', 'rapports'], en: ['report', 'reports'] };
const DAYS: Counted = { fr: ['jour', 'jours'], en: ['day', 'days'] };
const SOURCES: Counted = { fr: ['source', 'sources'], en: ['source', 'sources'] };
const STEPS: Counted = {
  fr: ['déplacement antérieur', 'déplacements antérieurs'],
  en: ['earlier step', 'earlier steps'],
};
const FIRSTS: Counted = { fr: ['autre première', 'autres premières'], en: ['other first', 'other firsts'] };
const EARLIER: Counted = { fr: ['antérieur', 'antérieurs'], en: ['earlier one', 'earlier ones'] };

const NAME = { name: { fr: 'Premières', en: 'Firsts' }, command: 'vigie firsts' };

/** So many are told; of one incident no more than one. */
const MOST_FIRSTS = 3;
/** In a younger record nearly everything is a first. */
const LEAST_DAYS = 30;

/** The more telling first. */
const ORDER = [
  'actor_country',
  'actor_admin1',
  'means_actor',
  'target_country',
  'kind_actor',
  'target_admin1',
] as const satisfies readonly NoveltyQuestion['kind'][];
/** A first within some kilometres is told by the analysis alone: in a brief, regions are near enough. */
const isAsked = ({ kind }: NoveltyQuestion): boolean => kind !== 'actor_place';

export function noveltyTold(matter: BriefMatter): Told {
  const { analyses } = matter;
  const all = new Numbers('novelty', '', analyses.parameters.novelty);
  return ofAnswer(analyses.novelty, NAME, all, (answer) => {
    const covered = new Set(matter.incidents.map(({ id }) => id));
    const own = answer.firsts.filter(
      ({ impliedBy, incident, question }) => impliedBy === null && isAsked(question) && covered.has(incident),
    );
    const questions = [...new Map(own.map((first) => [first.question.key, first])).values()];
    const rested = questions.filter(({ searched }) => searched.days >= LEAST_DAYS);
    const solid = rested.filter((first) => !isSeenOnly(first));
    const chosen = onePerIncident(solid.toSorted(tellingFirst)).slice(0, MOST_FIRSTS);
    const far = farthest(answer, covered);
    const parts = [
      ...chosen.map((first) => firstTold(first, matter)),
      ...(far === undefined ? [] : [reachTold(far, matter)]),
    ];
    const seenOnly = rested.length - solid.length;
    const rest = questions.length - chosen.length - seenOnly;
    const isYoung = rested.length === 0;
    const notes = [
      ...(seenOnly === 0 ? [] : [note('novelty/seen', seenWords(seenOnly, all), all)]),
      ...(rest === 0 ? [] : [note('novelty/more', moreWords(rest, isYoung, all), all)]),
    ];
    return {
      sentences: parts.flatMap(({ sentences }) => sentences),
      open: parts.flatMap(({ open }) => open),
      notes,
      findings: [
        ...parts.flatMap(({ findings }) => findings),
        ...(notes.length === 0 ? [] : [all.finding()]),
      ],
    };
  });
}

/** That none came before is inconsistent with an even spread. */
const isOdd = ({ surprise }: First): boolean => surprise.kind === 'surprise' && surprise.chance < 0.05;

/** Likely no more than the first that was seen, and nothing odd about it. */
const isSeenOnly = (first: First): boolean =>
  !isOdd(first) && first.onlyFirstSeen.kind === 'judged' && first.onlyFirstSeen.chance > SEEN_ONLY;
/** From here on the table says "likely". */
const SEEN_ONLY = 0.55;

/** What others have on record comes last; then what an even spread does not explain; then by what is asked. */
function tellingFirst(a: First, b: First): number {
  const rank = (first: First): number =>
    (first.elsewhere.length > 0 ? 100 : 0) +
    (isOdd(first) ? 0 : 10) +
    (ORDER as readonly string[]).indexOf(first.question.kind);
  return rank(a) - rank(b) || a.day.localeCompare(b.day) || a.id.localeCompare(b.id);
}

function onePerIncident(firsts: readonly First[]): readonly First[] {
  const seen = new Set<string>();
  return firsts.filter(({ incident, together }) => {
    if (seen.has(incident)) return false;
    for (const id of [incident, ...together]) seen.add(id);
    return true;
  });
}

const farthest = ({ reach }: Firsts, covered: ReadonlySet<string>): Reach | undefined =>
  reach
    .filter(({ incident }) => covered.has(incident))
    .sort((a, b) => b.nearest.km - a.nearest.km || a.incident.localeCompare(b.incident))[0];

function firstTold(first: First, matter: BriefMatter): Told {
  const { id, question, searched, confidence, coverage } = first;
  const numbers = new Numbers('novelty', id, matter.analyses.parameters.novelty);
  const incidents = [first.incident, ...first.together];
  const about = { incidents, citations: wordsThatTell(matter, incidents), findings: [numbers.id] };
  const say = (key: string, text: Bilingual): readonly BriefSentence[] =>
    sentence({ ...about, key, text, figures: numbers.figures() });
  const what = subjectWords(question, incidents.length > 1);
  const [when, where, since] = [
    daysWords(first.day, first.day),
    placesOf(incidents, matter),
    dayWords(searched.since),
  ];
  const lead: Bilingual = {
    fr: `${capital(when.fr)}${where.fr} : ${what.fr} dans notre registre, qui commence le ${since.fr}.`,
    en: `${capital(when.en)}${where.en}: ${what.en} in our record, which begins on ${since.en}.`,
  };
  const sentences = [
    ...say(`first/${id}`, lead),
    ...say(`basis/first/${id}`, basisWords(first, numbers)),
    ...say(
      `basis/first/${id}/confidence`,
      confide(confidence.confidence, restsOn(numbers.count('sources', coverage.sources, SOURCES))).said,
    ),
  ];
  const open = say(`change/first/${id}`, {
    fr: `Sur ${what.fr} : un récit d’un fait semblable plus ancien ferait tomber le jugement ; d’autres sources, sur une période plus longue et sans précédent, l’affermiraient.`,
    en: `On ${what.en}: an account of an earlier one would undo the judgement; more sources, over a longer time and without one, would strengthen it.`,
  });
  return { ...NOTHING, sentences, open, findings: [numbers.finding()] };
}

function basisWords(first: First, numbers: Numbers): Bilingual {
  const { searched, onlyFirstSeen, elsewhere } = first;
  const [reports, days] = [
    numbers.count('reportsSearched', searched.reports, REPORTS),
    numbers.count('daysBefore', searched.days, DAYS),
  ];
  const seen = onlySeenWords(onlyFirstSeen, numbers);
  const others = elsewhere.map(({ dataset, n }) => {
    const count = numbers.count(`earlierIn ${dataset}`, n, EARLIER);
    return {
      fr: ` ${dataset} en compte pourtant ${count.fr}.`,
      en: ` ${dataset} has ${count.en} all the same.`,
    };
  });
  const odd = isOdd(first) ? ODD : { fr: '', en: '' };
  return {
    fr: `${odd.fr}Cherché dans ${reports.fr}, avec un recul de ${days.fr} ; ${seen.fr}.${others.map(({ fr }) => fr).join('')}`,
    en: `${odd.en}Searched for in ${reports.en}, looking back ${days.en}; ${seen.en}.${others.map(({ en }) => en).join('')}`,
  };
}

const ODD: Bilingual = {
  fr: 'Qu’il n’y en ait pas eu auparavant ne s’accorde pas avec une répartition égale. ',
  en: 'That there was none before is inconsistent with an even spread. ',
};

const restsOn = (sources: Bilingual): Bilingual => ({
  fr: `${sources.fr} sur cette zone`,
  en: `${sources.en} on this area`,
});

function onlySeenWords(seen: First['onlyFirstSeen'], numbers: Numbers): Bilingual {
  if (seen.kind === 'too_few')
    return {
      fr: 'la couverture est trop mal connue pour dire si d’autres, plus anciens, ont échappé au registre',
      en: 'coverage is too little known to say whether earlier ones escaped the record',
    };
  numbers.chance('chanceOnlyFirstSeen', seen.chance);
  const clause = 'que d’autres, plus anciens,';
  const { said } = judge(seen.chance, {
    en: 'that there were earlier ones which the record does not have',
    fr: {
      indicative: `${clause} ont eu lieu sans entrer au registre`,
      subjunctive: `${clause} aient eu lieu sans entrer au registre`,
    },
  });
  const inside = (text: string): string => (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '');
  return { fr: inside(said.fr), en: inside(said.en) };
}

const ORDINAL: Readonly<Record<Agreement, string>> = {
  m: 'le premier',
  f: 'la première',
  mp: 'les premiers',
  fp: 'les premières',
};

/** "le premier enlèvement attribué au JNIM", "the first use of drones attributed to JNIM". */
function subjectWords({ actor, area, trait }: NoveltyQuestion, isSeveral: boolean): Bilingual {
  const who = actor === null ? null : actorWords(actor, null);
  const where = area === null ? null : areaWords({ country: area.country, admin1: area.admin1 });
  const noun = nounOf(trait, isSeveral);
  const by = {
    fr: who === null ? '' : ` ${participle('attribué', noun.agreement)} ${aFr(who.fr)}`,
    en: who === null ? '' : ` attributed to ${who.en}`,
  };
  const there = where === null ? { fr: '', en: '' } : { fr: ` ${where.fr}`, en: ` ${where.en}` };
  return {
    fr: `${ORDINAL[noun.agreement]} ${noun.fr}${by.fr}${there.fr}`,
    en: `the first ${noun.en}${by.en}${there.en}`,
  };
}

interface Noun extends Bilingual {
  readonly agreement: Agreement;
}

function nounOf(trait: NoveltyQuestion['trait'], isSeveral: boolean): Noun {
  const incident: Noun = isSeveral
    ? { fr: 'incidents', en: 'incidents', agreement: 'mp' }
    : { fr: 'incident', en: 'incident', agreement: 'm' };
  if (trait === null) return incident;
  if (trait.table === 'means') {
    const means = MEANS_NOUNS[trait.term];
    return { fr: `recours ${aFr(means.fr)}`, en: `use of ${means.en}`, agreement: 'm' };
  }
  if (trait.table === 'target') {
    const { fr, en } = TARGET_NOUNS[trait.term];
    return {
      fr: `${incident.fr} ayant pour cible ${fr[0]}`,
      en: `${incident.en} with ${en[0]} as the target`,
      agreement: incident.agreement,
    };
  }
  const { fr, en, agreement } = EVENT_NOUNS[trait.term];
  const isMany = isPlural(agreement) || isPluralEn(trait.term);
  return {
    fr: fr.replace(/^(?:une?|des) /u, ''),
    en: en.replace(/^an? /u, ''),
    agreement: isMany && !isPlural(agreement) ? 'mp' : agreement,
  };
}

const MOST_PLACES = 4;

/** ", à Kayes et à Diboli" */
function placesOf(incidents: readonly string[], matter: BriefMatter): Bilingual {
  const names = [...new Set(incidents.flatMap((id) => incidentIn(matter, id)?.where?.name ?? []))];
  if (names.length === 0 || names.length > MOST_PLACES) return { fr: '', en: '' };
  const list = listWords(names.map((name) => ({ fr: aFr(name), en: name })));
  return { fr: `, ${list.fr}`, en: ` in ${list.en}` };
}

function reachTold({ incident, actor, nearest, steps }: Reach, matter: BriefMatter): Told {
  const numbers = new Numbers('novelty', `reach ${incident}`, matter.analyses.parameters.novelty);
  const [km, count] = [numbers.whole('km', nearest.km), numbers.count('steps', steps, STEPS)];
  const who = actorWords(actor, null);
  const [where, told] = [placesOf([incident], matter), incidentIn(matter, incident)];
  const when =
    told?.when === undefined || told.when === null ? null : daysWords(told.when.start, told.when.end);
  const sentences = sentence({
    key: `reach/${incident}`,
    text: {
      fr: `L’incident attribué ${aFr(who.fr)}${where.fr.replace(/^,/u, '')}${when === null ? '' : ` ${when.fr}`} est le plus éloigné de son terrain connu : à ${km.fr} km du plus proche incident antérieur, plus loin qu’en aucun de ses ${count.fr}.`,
      en: `The incident attributed to ${who.en}${where.en}${when === null ? '' : ` ${when.en}`} is the farthest from its known ground: ${km.en} km from the nearest earlier one, farther than any of its ${count.en}.`,
    },
    citations: wordsThatTell(matter, [incident, nearest.incident]),
    figures: numbers.figures(),
    incidents: [incident],
    findings: [numbers.id],
  });
  const open = sentence({
    key: `change/reach/${incident}`,
    text: {
      fr: `Éloignement ${deFr(who.fr)} : un incident antérieur plus proche, encore hors du registre, ou une autre attribution le réduirait.`,
      en: `Distance covered by ${who.en}: an earlier incident nearer by that is not on record yet, or another attribution, would lessen it.`,
    },
    citations: wordsThatTell(matter, [incident]),
    incidents: [incident],
    findings: [numbers.id],
  });
  return { ...NOTHING, sentences, open, findings: [numbers.finding()] };
}

function seenWords(n: number, numbers: Numbers): Bilingual {
  const [count, percent] = [numbers.whole('firstSeenOnly', n), numbers.percent('chanceOver', SEEN_ONLY)];
  return {
    fr: `Premières qui ont plus de ${percent.fr} % de chances de n’être que des premières vues, et qui ne sont pas détaillées : ${count.fr}.`,
    en: `Firsts with a chance of more than ${percent.en}% of being no more than first seen, and not told one by one: ${count.en}.`,
  };
}

function moreWords(n: number, isYoung: boolean, numbers: Numbers): Bilingual {
  const count = numbers.count('moreFirsts', n, FIRSTS);
  return isYoung
    ? {
        fr: `Le registre est trop jeune pour que ses premières disent quelque chose (${numbers.whole('moreFirsts', n).fr} sur la période) ; voir l’analyse « Premières fois » ou vigie firsts.`,
        en: `The record is too young for its firsts to mean much (${numbers.whole('moreFirsts', n).en} in these days); see the analysis “Firsts”, or vigie firsts.`,
      }
    : {
        fr: `${count.fr} sur la période ; voir l’analyse « Premières fois » ou vigie firsts.`,
        en: `${count.en} in these days; see the analysis “Firsts”, or vigie firsts.`,
      };
}
