/** Whether attacks that fell together are more than chance: the judgement, what it rests on, what would change it. */
import { judge, confide } from '../../analysis/likelihood/index.ts';
import { bandName } from '../../analysis/coordination/index.ts';
import { listWords, type Counted } from '../../analysis/wording/index.ts';
import type {
  CounterExplanation,
  CoordinationTest,
  OperationFinding,
  TooFewToTest,
} from '../../core/analysis/coordination.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence, Citation } from '../../core/brief.ts';
import type { BriefMatter } from '../matter.ts';
import { counted, sentence } from '../sentence.ts';
import { actorWords } from '../words/actors.ts';
import { aFr, capital, uncapital } from '../words/grammar.ts';
import { daysWords } from '../words/dates.ts';
import { Numbers } from './numbers.ts';
import { allTold, NOTHING, note, ofAnswer, wordsThatTell, type Told } from './told.ts';

const DAYS: Counted = { fr: ['jour', 'jours'], en: ['day', 'days'] };
const HOURS: Counted = { fr: ['heure', 'heures'], en: ['hour', 'hours'] };
const PLACES: Counted = { fr: ['lieu', 'lieux'], en: ['place', 'places'] };
const GROUPS: Counted = { fr: ['groupe', 'groupes'], en: ['group', 'groups'] };
const EARLIER: Counted = {
  fr: ['attaque antérieure', 'attaques antérieures'],
  en: ['earlier attack', 'earlier attacks'],
};
const OPERATIONS: Counted = { fr: ['opération', 'opérations'], en: ['operation', 'operations'] };

const NAME = {
  name: { fr: 'Simultanéité des attaques', en: 'Timing of attacks' },
  command: 'vigie operations',
};
/** Windows that nobody tells as one operation: so many are told, the strongest first. */
const MOST_FOUND = 2;
/** Fewer places are no operation that could be tested: that is said of all of them together. */
const LEAST_PLACES = 3;

/** What is told of coordination: of operations that reports tell of by id, and of windows found besides. */
export interface CoordinationTold extends Told {
  readonly byOperation: ReadonlyMap<string, readonly BriefSentence[]>;
}

export function coordinationTold(matter: BriefMatter): CoordinationTold {
  const byOperation = new Map<string, readonly BriefSentence[]>();
  const { analyses } = matter;
  const all = new Numbers('coordination', '', analyses.parameters.coordination);
  const told = ofAnswer(analyses.coordination, NAME, all, ({ operations, apartKm }) => {
    const covered = new Set(matter.operations.map(({ id }) => id));
    const reported = operations.filter(({ origin, id }) => origin === 'reported' && covered.has(id));
    const small = reported.filter(
      ({ sites, test }) => test.kind === 'too_few' && sites.length < LEAST_PLACES,
    );
    const telling = reported.filter((one) => !small.includes(one));
    const parts = telling.map((one) => {
      const part = operationTold(one, apartKm, matter, citedFor(one, matter));
      byOperation.set(one.id, part.sentences);
      return { ...part, sentences: [] };
    });
    const striking = operations.filter((one) => one.origin === 'found' && isStriking(one, matter));
    const found = striking.slice(0, MOST_FOUND).map((one) => foundTold(one, apartKm, matter));
    const isTested = [...telling, ...striking].some(({ test }) => test.kind === 'tested');
    return allTold([
      ...parts,
      ...found,
      drawsNote(isTested, matter, all),
      smallNote(small.length, all),
      moreNote(striking.length - found.length, all),
    ]);
  });
  return { ...told, byOperation };
}

/** Beyond chance, and wholly within what the brief covers. */
function isStriking({ test, incidents }: OperationFinding, matter: BriefMatter): boolean {
  const isIn = new Set(matter.incidents.map(({ id }) => id));
  return test.kind === 'tested' && test.p <= 0.05 && incidents.every((id) => isIn.has(id));
}

const citedFor = ({ id, incidents }: OperationFinding, matter: BriefMatter): readonly Citation[] => [
  ...(matter.operations.find((one) => one.id === id)?.evidence ?? []),
  ...wordsThatTell(matter, incidents),
];

function foundTold(finding: OperationFinding, apartKm: number, matter: BriefMatter): Told {
  const { id, incidents, sites, group, days } = finding;
  const cited = wordsThatTell(matter, incidents);
  const names = listWords(
    [...new Set(sites.map(({ name }) => name))].map((name) => ({ fr: name, en: name })),
  );
  const who = group === null ? null : actorWords({ actorId: group, name: group }, null);
  const when = days === null ? null : daysWords(days.start, days.end);
  const lead = sentence({
    key: `coordination/${id}`,
    text: {
      fr: `${when === null ? '' : `${capital(when.fr)}, `}${incidents.length} attaques${who === null ? '' : ` attribuées ${aFr(who.fr)}`} sont tombées ensemble (${names.fr}), sans qu’aucun rapport en fasse une seule opération.`,
      en: `${when === null ? '' : `${capital(when.en)}, `}${incidents.length} attacks${who === null ? '' : ` attributed to ${who.en}`} fell together (${names.en}); no report presents them as one operation.`,
    },
    citations: cited,
    figures: [counted(incidents.length)],
    incidents,
  });
  const told = operationTold(finding, apartKm, matter, cited);
  return { ...told, sentences: [...lead, ...told.sentences] };
}

function operationTold(
  { id, test, counters, incidents, days }: OperationFinding,
  apartKm: number,
  { analyses }: BriefMatter,
  citations: readonly Citation[],
): Told {
  const numbers = new Numbers('coordination', id, analyses.parameters.coordination);
  const about = { citations, incidents, findings: [numbers.id] };
  const say = (key: string, text: Bilingual): readonly BriefSentence[] =>
    sentence({ ...about, key, text, figures: numbers.figures() });
  const when = days === null ? null : daysWords(days.start, days.end);
  const sentences =
    test.kind === 'too_few'
      ? say(`basis/coordination/${id}`, tooFewWords(test, numbers))
      : [
          ...say(`basis/coordination/${id}/judged`, judgedWords(test, numbers)),
          ...say(`basis/coordination/${id}`, basisWords(test, apartKm, numbers)),
          ...(counters[0] === undefined
            ? []
            : say(`basis/coordination/${id}/other`, OTHERWISE(COUNTERS[counters[0].kind]))),
          ...say(`basis/coordination/${id}/confidence`, confidenceWords(test, numbers)),
        ];
  const change = test.kind === 'too_few' ? MORE_RECORD : changeOf(test, counters[0]?.kind);
  const open = say(`change/coordination/${id}`, {
    fr: `Simultanéité${when === null ? '' : `, ${when.fr}`} : ${change.fr}.`,
    en: `Timing${when === null ? '' : `, ${when.en}`}: ${change.en}.`,
  });
  return { ...NOTHING, sentences, open, findings: [numbers.finding()] };
}

/** The judgement: by the band of p, with the chance in the words of the table. */
function judgedWords({ p, band }: CoordinationTest, numbers: Numbers): Bilingual {
  const clause =
    'que des attaques sans lien entre elles coïncident aussi nettement où que ce soit dans le registre';
  const { said } = judge(p, {
    en: 'that unrelated attacks would fall together as strikingly anywhere in the record',
    fr: { indicative: clause, subjunctive: clause },
  });
  numbers.chance('chance', p);
  const name = bandName(band);
  return {
    fr: `Que ces attaques soient tombées ensemble est ${name.fr} : ${uncapital(said.fr)}`,
    en: `That these attacks fell together is ${name.en}: ${uncapital(said.en)}`,
  };
}

function basisWords({ p, window, searched }: CoordinationTest, apartKm: number, numbers: Numbers): Bilingual {
  const places = numbers.count('places', window.sites, PLACES);
  const apart = numbers.whole('apartKm', apartKm);
  const span =
    window.hours === null
      ? numbers.count('days', window.days, DAYS)
      : numbers.count('hours', window.hours, HOURS);
  const [expected, chance] = [numbers.least('expectedPlaces', window.expected, 0.1), numbers.rough('p', p)];
  const [days, groups] = [
    numbers.count('daysSearched', searched.days, DAYS),
    numbers.count('groupsSearched', searched.groups, GROUPS),
  ];
  return {
    fr: `Ont été touchés ${places.fr} distants d’au moins ${apart.fr} km en ${span.fr}, alors que ce groupe en touche ${expected.fr} en moyenne dans un tel délai et un tel rayon (p = ${chance.fr} dans la moins favorable de trois hypothèses, compte tenu de tout ce qui a été examiné : ${days.fr}, ${groups.fr}).`,
    en: `The group hit ${places.en} at least ${apart.en} km apart within ${span.en}, against an average of ${expected.en} within such a time and radius (p = ${chance.en} under the least favourable of three hypotheses, allowing for all that was searched: ${days.en}, ${groups.en}).`,
  };
}

function confidenceWords({ confidence, searched }: CoordinationTest, numbers: Numbers): Bilingual {
  const earlier = numbers.count('earlierAttacks', searched.earlier, EARLIER);
  return confide(confidence.confidence, {
    fr: `le jugement repose sur ${earlier.fr} du groupe au registre`,
    en: `the judgement rests on ${earlier.en} of the group on record`,
  }).said;
}

const OTHERWISE = (other: Bilingual): Bilingual => ({
  fr: `L’autre explication à retenir en premier : ${other.fr}.`,
  en: `The other explanation to weigh first: ${other.en}.`,
});

/** Without figures: who asks for them finds them with the finding. */
const COUNTERS: Readonly<Record<CounterExplanation, Bilingual>> = {
  dates: {
    fr: 'des dates trop imprécises pour être sûr que ces attaques soient tombées ensemble',
    en: 'dates too imprecise to be sure that these attacks fell together',
  },
  double_reporting: {
    fr: 'un double compte, une même attaque étant rapportée sous deux noms de lieu',
    en: 'double counting, one attack being reported under two names of places',
  },
  hedged: {
    fr: 'des récits au conditionnel, sans lesquels l’écart disparaît',
    en: 'accounts told with reserve, without which the departure is gone',
  },
  one_source: {
    fr: 'une source unique, qui a pu réunir sous une date des attaques éloignées dans le temps',
    en: 'one source alone, which may have put attacks that lay apart in time under one date',
  },
  one_party: {
    fr: 'une seule équipe en mouvement, qui avait le temps d’aller par la route d’un lieu à l’autre',
    en: 'one party on the move, which had the time to go by road from one place to the next',
  },
  busy_period: {
    fr: 'une période d’activité accrue du groupe, dont les jours chargés ne sont pas rares',
    en: 'a busy spell of the group, for which crowded days are not rare',
  },
  shared_cause: {
    fr: 'une cause commune (fête, offensive, échéance) qui met plusieurs équipes en mouvement le même jour sans plan d’ensemble',
    en: 'a cause in common (a holiday, an offensive, a deadline) that sets several parties moving on one day without one plan',
  },
};

const CHANGES: Readonly<Record<CounterExplanation, Bilingual>> = {
  dates: {
    fr: 'le jour exact des attaques mal datées confirmerait le jugement ou le ferait tomber',
    en: 'the very day of the attacks that are loosely dated would bear the judgement out or undo it',
  },
  double_reporting: {
    fr: 'un rapport qui cite ensemble les deux lieux les plus proches l’affermirait ; un rapport qui n’en fait qu’une attaque l’affaiblirait',
    en: 'a report that names the two nearest places side by side would strengthen the judgement; one that makes them a single attack would weaken it',
  },
  hedged: {
    fr: 'une confirmation indépendante des attaques données au conditionnel affermirait le jugement ; leur démenti le ferait tomber',
    en: 'independent confirmation of the attacks told with reserve would strengthen the judgement; their denial would undo it',
  },
  one_source: {
    fr: 'un second récit indépendant des mêmes jours et des mêmes lieux affermirait le jugement',
    en: 'a second, independent account of the same days and places would strengthen the judgement',
  },
  one_party: {
    fr: 'des heures plus rapprochées que le temps de route affermiraient le jugement ; des heures espacées l’affaibliraient',
    en: 'hours closer together than the time by road would strengthen the judgement; hours further apart would weaken it',
  },
  busy_period: {
    fr: 'un retour du groupe à son rythme ordinaire affermirait le jugement ; une offensive qui se prolonge l’affaiblirait',
    en: 'a return of the group to its usual pace would strengthen the judgement; an offensive that goes on would weaken it',
  },
  shared_cause: {
    fr: 'des heures proches ou une revendication commune affermiraient le jugement ; une activité égale d’autres groupes ces mêmes jours l’affaiblirait',
    en: 'close hours or a claim in common would strengthen the judgement; as much activity by other groups on these days would weaken it',
  },
};

const NOT_BEYOND: Bilingual = {
  fr: 'rien ne la distingue du hasard tant qu’aucun autre lieu touché aux mêmes heures n’est rapporté',
  en: 'nothing sets it apart from chance unless more places hit in the same hours are reported',
};

const MORE_RECORD: Bilingual = {
  fr: 'un registre plus long ou plus précis sur les attaques antérieures du groupe permettrait d’en juger',
  en: 'a record that is longer or more precise on the group’s earlier attacks would allow a judgement',
};

const changeOf = ({ band }: CoordinationTest, counter: CounterExplanation | undefined): Bilingual =>
  band === 'consistent' ? NOT_BEYOND : CHANGES[counter ?? 'shared_cause'];

function tooFewWords({ of, n, minimum }: TooFewToTest, numbers: Numbers): Bilingual {
  const lead: Bilingual = {
    fr: 'Trop peu pour dire si cette simultanéité dépasse le hasard',
    en: 'Too few to say whether this timing is beyond chance',
  };
  if (of === 'named_groups')
    return { fr: `${lead.fr} : aucun groupe n’est nommé.`, en: `${lead.en}: no group is named.` };
  const words = { earlier_attacks: EARLIER, days_of_record: DAYS, sites: PLACES }[of];
  const [count, least] = [numbers.count('n', n, words), numbers.whole('minimum', minimum)];
  const what = TOO_FEW[of];
  return {
    fr: `${lead.fr} : ${count.fr} ${what.fr}, alors qu’il en faut ${least.fr}.`,
    en: `${lead.en}: ${count.en} ${what.en}, where ${least.en} are needed.`,
  };
}

const TOO_FEW: Readonly<Record<Exclude<TooFewToTest['of'], 'named_groups'>, Bilingual>> = {
  earlier_attacks: { fr: 'du groupe au registre', en: 'of the group on record' },
  days_of_record: { fr: 'de registre avant celui-ci', en: 'of record before it' },
  sites: { fr: 'à la fois datés et situés', en: 'with both a day and a position' },
};

/** How much was drawn: other draws give p a little otherwise. */
function drawsNote(isTested: boolean, { analyses }: BriefMatter, numbers: Numbers): Told {
  const most = Number(analyses.parameters.coordination['replications']);
  if (!isTested || !(most > 0)) return NOTHING;
  const draws = numbers.whole('replications', most);
  const text: Bilingual = {
    fr: `Simultanéité éprouvée par ${draws.fr} tirages au plus, toujours les mêmes ; vigie operations en fait davantage.`,
    en: `Timing tested by ${draws.en} draws at most, always the same; vigie operations makes more of them.`,
  };
  return { ...NOTHING, notes: [note('coordination/draws', text, numbers)], findings: [numbers.finding()] };
}

function smallNote(n: number, numbers: Numbers): Told {
  if (n === 0) return NOTHING;
  const count = numbers.count('ofTwoPlaces', n, OPERATIONS);
  const text: Bilingual = {
    fr: `Simultanéité non éprouvée pour ${count.fr} de deux lieux : c’est trop peu.`,
    en: `Timing not tested for ${count.en} of two places: that is too few.`,
  };
  return { ...NOTHING, notes: [note('coordination/small', text, numbers)], findings: [numbers.finding()] };
}

function moreNote(n: number, numbers: Numbers): Told {
  if (n <= 0) return NOTHING;
  const count = numbers.whole('moreFound', n);
  const text: Bilingual = {
    fr: `Autres jours du même ordre : ${count.fr} ; voir l’analyse « Coordination » ou vigie operations.`,
    en: `Other days of the same kind: ${count.en}; see the analysis “Coordination”, or vigie operations.`,
  };
  return { ...NOTHING, notes: [note('coordination/more', text, numbers)], findings: [numbers.finding()] };
}
