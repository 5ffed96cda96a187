/** The lives of statements: what was laid down, how it stands, which incidents match it and why; what was done unannounced. */
import { objectName } from '../../analysis/statements/index.ts';
import { listWords, type Counted } from '../../analysis/wording/index.ts';
import type {
  AnnouncedNotDone,
  DoneNotAnnounced,
  EnforcementLink,
  LapsedBySilence,
  MeasureLife,
  StatementLives,
} from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence, Citation } from '../../core/brief.ts';
import type { BriefMatter } from '../matter.ts';
import { counted, sentence } from '../sentence.ts';
import { actorWords } from '../words/actors.ts';
import { aFr, capital } from '../words/grammar.ts';
import { MEASURE_NOUNS, measureWords, placesLeft, stateWords } from '../words/measures.ts';
import { areaWords } from '../words/places.ts';
import { named } from '../sections/named.ts';
import { Numbers } from './numbers.ts';
import { allTold, incidentIn, NOTHING, note, ofAnswer, wordsThatTell, type Told } from './told.ts';

const DAYS: Counted = { fr: ['jour', 'jours'], en: ['day', 'days'] };
const REPORTS: Counted = { fr: ['rapport', 'rapports'], en: ['report', 'reports'] };
const SOURCES: Counted = { fr: ['source', 'sources'], en: ['source', 'sources'] };
const NAME = {
  name: { fr: 'Suites des déclarations', en: 'Lives of statements' },
  command: 'vigie statements',
};

/** So many lives are told one by one, and so many of what was done unannounced. */
const MOST_LIVES = 10;
const MOST_UNANNOUNCED = 2;
/** Words of the first telling, of those of the days covered and of the last are cited: no more reports than these. */
const MOST_TELLINGS = 6;

/** @returns what is told, and which statements ("REPORT/ID") are part of what is told */
export function livesTold(matter: BriefMatter): Told & { readonly statements: ReadonlySet<string> } {
  const { analyses } = matter;
  const all = new Numbers('statements', '', analyses.parameters.statements);
  const statements = new Set<string>();
  const told = ofAnswer(analyses.lives, NAME, all, (answer) => {
    const touched = answer.lives.filter((life) => isTouched(life, matter));
    const own = touched.slice(0, MOST_LIVES);
    for (const { tellings } of own) for (const { statement } of tellings) statements.add(statement);
    const standing = answer.lives.filter(
      (life) => !touched.includes(life) && ['announced', 'enforced', 'eased'].includes(life.state),
    );
    const undone = answer.doneNotAnnounced
      .filter(({ incidents }) => incidents.some((id) => matter.incidents.some((one) => one.id === id)))
      .slice(0, MOST_UNANNOUNCED);
    const parts = [
      ...own.map((life) => lifeTold(life, answer, matter)),
      standingTold(standing, matter),
      ...undone.map((one) => unannouncedTold(one, matter)),
    ];
    return allTold([...parts, notesOf(own, touched.length - own.length, all)]);
  });
  return { ...told, statements };
}

/** Something of it was told, or matched it, or changed within the days covered. */
function isTouched({ tellings, links, steps }: MeasureLife, matter: BriefMatter): boolean {
  const { since, until } = matter;
  const told = new Set(matter.statements.map(({ report, id }) => `${report}/${id}`));
  const covered = new Set(matter.incidents.map(({ id }) => id));
  return (
    tellings.some(({ statement }) => told.has(statement)) ||
    links.some(({ incident }) => covered.has(incident)) ||
    steps.some(({ day }) => day >= since && day <= until)
  );
}

function lifeTold(life: MeasureLife, answer: StatementLives, matter: BriefMatter): Told {
  const { id, links, conditions, addressees } = life;
  const numbers = new Numbers('statements', id, matter.analyses.parameters.statements);
  const cited = tellingWords(life, matter);
  const say = (
    key: string,
    text: Bilingual,
    citations: readonly Citation[] = cited,
    incidents: readonly string[] = [],
  ): readonly BriefSentence[] =>
    sentence({ key, text, citations, incidents, figures: numbers.figures(), findings: [numbers.id] });
  const undone = answer.announcedNotDone.find((one) => one.life === id);
  const lapsed = answer.lapsed.find((one) => one.life === id);
  const linked = links.map(({ incident }) => incident);
  const sentences = [
    ...say(`life/${id}`, withPlaces(standsWords(life, lapsed), life, numbers)),
    ...(undone === undefined ? [] : say(`basis/life/${id}/undone`, undoneWords(life, undone, numbers))),
    ...(links.length === 0
      ? []
      : say(
          `basis/life/${id}/links`,
          linksWords(links, matter, numbers),
          [...wordsThatTell(matter, shownLinks(links, matter)), ...cited.slice(0, 1)],
          linked,
        )),
    ...(conditions.length + addressees.length === 0
      ? []
      : say(`basis/life/${id}/terms`, termsWords(life), termsCited(life))),
  ];
  const open = say(`change/life/${id}`, withPlaces(changeWords(life), life, numbers));
  return { ...NOTHING, sentences, open, findings: [numbers.finding()] };
}

/** Places of which only the number is said are a number of the finding. */
function withPlaces(text: Bilingual, life: MeasureLife, numbers: Numbers): Bilingual {
  const left = placesLeft(life);
  if (left > 0) numbers.whole('otherPlaces', left);
  return text;
}

/** Words of its first telling, of those that the days cover, and of the last. */
function tellingWords({ tellings }: MeasureLife, { since, until }: BriefMatter): readonly Citation[] {
  const within = tellings.filter(({ toldOn }) => toldOn >= since && toldOn <= until);
  const chosen = [...tellings.slice(0, 1), ...within, ...tellings.slice(-1)].slice(0, MOST_TELLINGS);
  return chosen.flatMap(({ report, spans }) => spans.map((span) => ({ report, span })));
}

const termsCited = ({ tellings }: MeasureLife): readonly Citation[] =>
  tellings
    .filter(({ condition, addressees }) => condition !== null || addressees.length > 0)
    .slice(0, MOST_TELLINGS)
    .flatMap(({ report, spans }) => spans.map((span) => ({ report, span })));

function standsWords(life: MeasureLife, lapsed: LapsedBySilence | undefined): Bilingual {
  const what = measureWords(life);
  const how = stateWords(life, lapsed?.lastHeard ?? null);
  const { agreement } = MEASURE_NOUNS[life.family];
  const it = agreement === 'f' ? 'elle est démentie' : 'il est démenti';
  return {
    fr: `${capital(what.fr)} ${how.fr}${life.disputed ? ` ; ${it} par une autre partie` : ''}.`,
    en: `${capital(what.en)} ${how.en}${life.disputed ? '; another party denies it' : ''}.`,
  };
}

function undoneWords({ coverage }: MeasureLife, { days: n }: AnnouncedNotDone, numbers: Numbers): Bilingual {
  const days = numbers.count('daysWithoutLink', n, DAYS);
  const lead = {
    fr: `En ${days.fr}, aucun incident du registre n’y correspond`,
    en: `In ${days.en}, no incident on record matches it`,
  };
  if (coverage.kind === 'none')
    return {
      fr: `${lead.fr} ; mais rien d’autre n’a été rapporté de ces lieux, et ce silence ne dit rien.`,
      en: `${lead.en}; but nothing else was reported from there, and this silence says nothing.`,
    };
  if (coverage.kind === 'no_place')
    return {
      fr: `${lead.fr} ; mais aucun lieu n’est nommé, et l’on ne sait qui l’aurait rapporté.`,
      en: `${lead.en}; but no place is named, and who would have reported it is not known.`,
    };
  const [reports, sources] = [
    numbers.count('reportsThere', coverage.reports, REPORTS),
    numbers.count('sourcesThere', coverage.sources, SOURCES),
  ];
  return coverage.kind === 'covered'
    ? {
        fr: `${lead.fr}, alors que d’autres faits y ont été rapportés (${reports.fr} de ${sources.fr}).`,
        en: `${lead.en}, although other events there were reported (${reports.en} from ${sources.en}).`,
      }
    : {
        fr: `${lead.fr} ; mais peu de faits ont été rapportés de ces lieux (${reports.fr} de ${sources.fr}), et ce silence dit peu.`,
        en: `${lead.en}; but little was reported from there (${reports.en} from ${sources.en}), and this silence says little.`,
      };
}

/** The latest that the brief covers, else the latest of all. */
function explained(links: readonly EnforcementLink[], matter: BriefMatter): EnforcementLink | undefined {
  const covered = new Set(matter.incidents.map(({ id }) => id));
  const own = links.filter(({ incident }) => covered.has(incident));
  const from = own.length > 0 ? own : links;
  return from.findLast(({ strength }) => strength === 'strong') ?? from.at(-1);
}

const MOST_LINKS = 8;

const shownLinks = (links: readonly EnforcementLink[], matter: BriefMatter): readonly string[] => {
  const one = explained(links, matter);
  return [
    ...(one === undefined ? [] : [one.incident]),
    ...links.slice(-MOST_LINKS).map(({ incident }) => incident),
  ];
};

function linksWords(links: readonly EnforcementLink[], matter: BriefMatter, numbers: Numbers): Bilingual {
  const n = numbers.count('links', links.length, {
    fr: ['incident y correspond', 'incidents y correspondent'],
    en: ['incident matches it', 'incidents match it'],
  });
  const weak = links.filter(({ strength }) => strength === 'weak').length;
  const isAll = weak === links.length;
  const weakly = weak === 0 || isAll ? null : numbers.whole('weakLinks', weak);
  const doubt: Bilingual = isAll
    ? { fr: ', par un lien faible', en: ', by a weak link' }
    : weakly === null
      ? { fr: '', en: '' }
      : { fr: `, dont ${weakly.fr} par un lien faible`, en: `, ${weakly.en} of them by a weak link` };
  const one = explained(links, matter);
  const which = one === undefined ? undefined : incidentIn(matter, one.incident);
  if (one === undefined || which === undefined)
    return { fr: `${n.fr}${doubt.fr}.`, en: `${n.en}${doubt.en}.` };
  const event = named(which);
  const why = one.reasons.map((reason) => {
    // Distances and delays in the reasons are the finding's own.
    for (const [i, digits] of [...reason.en.matchAll(/\b\d+\b/g)].entries())
      numbers.whole(`reason ${one.reasons.indexOf(reason)}.${i}`, Number(digits[0]));
    return reason;
  });
  const reasons = { fr: why.map(({ fr }) => fr).join(', '), en: why.map(({ en }) => en).join(', ') };
  return {
    fr: `${n.fr}${doubt.fr}${links.length > 1 ? '. Exemple' : ''} : ${event.fr} – ${reasons.fr}.`,
    en: `${n.en}${doubt.en}${links.length > 1 ? '. For example' : ''}: ${event.en} – ${reasons.en}.`,
  };
}

/** In the words of the reports, which are in one language. */
function termsWords({ conditions, addressees }: MeasureLife): Bilingual {
  const quoted = (texts: readonly string[], lang: 'fr' | 'en'): string =>
    texts
      .slice(0, 2)
      .map((text) => (lang === 'fr' ? `« ${text} »` : `“${text}”`))
      .join(', ');
  const parts: Bilingual[] = [];
  if (conditions.length > 0)
    parts.push({
      fr: `condition posée : ${quoted(conditions, 'fr')}`,
      en: `condition set: ${quoted(conditions, 'en')}`,
    });
  if (addressees.length > 0)
    parts.push({
      fr: `destinataires : ${quoted(addressees, 'fr')}`,
      en: `addressed to: ${quoted(addressees, 'en')}`,
    });
  return {
    fr: `${capital(parts.map(({ fr }) => fr).join(' ; '))}.`,
    en: `${capital(parts.map(({ en }) => en).join('; '))}.`,
  };
}

function changeWords(life: MeasureLife): Bilingual {
  const what = measureWords(life, true);
  const by = CHANGES[life.state];
  return { fr: `Sur ${what.fr} : ${by.fr}.`, en: `On ${what.en}: ${by.en}.` };
}

const CHANGES: Readonly<Record<MeasureLife['state'], Bilingual>> = {
  announced: {
    fr: 'un incident du même auteur sur l’objet visé en montrerait l’application ; un récit de circulation libre, l’inverse',
    en: 'an incident by the same author on what it names would show that it is carried out; an account of free movement, that it is not',
  },
  enforced: {
    fr: 'l’attribution de ces incidents à d’autres affaiblirait le rapprochement ; leur revendication au nom de la mesure l’affermirait',
    en: 'attribution of these incidents to others would weaken the match; a claim of them in the name of the measure would strengthen it',
  },
  eased: {
    fr: 'une levée annoncée par son auteur y mettrait fin ; un nouvel incident montrerait ce qui en reste',
    en: 'a lifting announced by its author would end it; another incident would show what is left of it',
  },
  lifted: {
    fr: 'un incident du même auteur sur le même objet mettrait la levée en doute',
    en: 'an incident by the same author on the same object would call the lifting in question',
  },
  expired: {
    fr: 'un rappel, ou un incident postérieur au terme, montrerait une prolongation',
    en: 'a reminder, or an incident after its term, would show that it was prolonged',
  },
  lapsed: {
    fr: 'un rappel, ou un incident qui y corresponde, montrerait qu’il faut encore compter avec ; une levée, qu’il n’y a plus à y compter',
    en: 'a reminder, or an incident that matches it, would show that it must still be reckoned with; a lifting, that it need not',
  },
};

/** What stands and of which the days tell nothing new. */
function standingTold(lives: readonly MeasureLife[], matter: BriefMatter): Told {
  if (lives.length === 0) return NOTHING;
  const shown = lives.slice(0, MOST_LIVES);
  const all = listWords(shown.map((life) => measureWords(life)));
  const rest = lives.length - shown.length;
  const more = rest === 0 ? { fr: '', en: '' } : { fr: ` (et ${rest} de plus)`, en: ` (and ${rest} more)` };
  const isOne = lives.length === 1;
  const findings = shown.map((life) => {
    const one = new Numbers('statements', life.id, matter.analyses.parameters.statements);
    withPlaces({ fr: '', en: '' }, life, one);
    return one;
  });
  const sentences = sentence({
    key: 'lives/standing',
    text: {
      fr: `Rien de nouveau sur ${isOne ? 'une mesure qui n’a' : 'des mesures qui n’ont'} pas été levée${isOne ? '' : 's'} : ${all.fr}${more.fr}.`,
      en: `Nothing new on ${isOne ? 'a measure that has' : 'measures that have'} not been lifted: ${all.en}${more.en}.`,
    },
    citations: lives.flatMap(({ tellings }) =>
      tellings.slice(-1).flatMap(({ report, spans }) => spans.slice(0, 1).map((span) => ({ report, span }))),
    ),
    figures: [...findings.flatMap((one) => one.figures()), ...(rest === 0 ? [] : [counted(rest)])],
    findings: findings.map(({ id }) => id),
  });
  return { ...NOTHING, sentences, findings: findings.map((one) => one.finding()) };
}

function unannouncedTold(
  { id, actor, object, country, incidents, announcedLater }: DoneNotAnnounced,
  matter: BriefMatter,
): Told {
  const numbers = new Numbers('statements', `unannounced ${id}`, matter.analyses.parameters.statements);
  const n = numbers.whole('incidents', incidents.length);
  const who = actorWords(actor, null);
  const [what, where] = [objectName(object), country === null ? null : areaWords({ country, admin1: null })];
  const later =
    announcedLater === null ? null : numbers.count('daysToAnnouncement', announcedLater.days, DAYS);
  const say = (key: string, text: Bilingual): readonly BriefSentence[] =>
    sentence({
      key,
      text,
      citations: wordsThatTell(matter, incidents),
      incidents,
      figures: numbers.figures(),
      findings: [numbers.id],
    });
  const sentences = say(`unannounced/${id}`, {
    fr: `Sans annonce au registre qui les précède, ${n.fr} incidents attribués ${aFr(who.fr)}${where === null ? '' : ` ${where.fr}`} ont eu la même cible (${what.fr})${later === null ? '' : ` ; une annonce est venue ${later.fr} après le premier`}.`,
    en: `With no announcement before them on record, ${n.en} incidents attributed to ${who.en}${where === null ? '' : ` ${where.en}`} had the same target (${what.en})${later === null ? '' : `; an announcement came ${later.en} after the first`}.`,
  });
  const open = say(`change/unannounced/${id}`, {
    fr: `Incidents sans annonce (${what.fr}) : une déclaration antérieure encore hors du registre en changerait le sens.`,
    en: `Incidents without announcement (${what.en}): an earlier statement that is not on record yet would change what they mean.`,
  });
  return { ...NOTHING, sentences, open, findings: [numbers.finding()] };
}

function notesOf(told: readonly MeasureLife[], more: number, numbers: Numbers): Told {
  const notes = [];
  if (told.some(({ links }) => links.length > 0))
    notes.push(
      note(
        'statements/links',
        {
          fr: 'Un incident « correspond » à une mesure par ce qu’ils ont en commun ; cela ne dit pas que l’un découle de l’autre.',
          en: 'An incident “matches” a measure by what both have in common; that does not say that one follows from the other.',
        },
        numbers,
      ),
    );
  if (more > 0) {
    const n = numbers.whole('moreLives', more);
    notes.push(
      note(
        'statements/more',
        {
          fr: `Autres mesures touchées sur la période : ${n.fr} ; voir la vue Déclarations ou vigie statements --lives.`,
          en: `Other measures touched in these days: ${n.en}; see the view Statements, or vigie statements --lives.`,
        },
        numbers,
      ),
    );
  }
  return notes.length === 0 ? NOTHING : { ...NOTHING, notes, findings: [numbers.finding()] };
}
