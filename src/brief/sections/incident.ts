/** One incident in a sentence: when, what, where, against whom, by whom. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence, Citation } from '../../core/brief.ts';
import type { Actor, TargetCategory } from '../../core/findings.ts';
import { UNKNOWN_ACTORS } from '../../core/kinship.ts';
import type { ClaimField, IncidentDetail } from '../../core/records.ts';
import { inBoth, listWords, numberWords } from '../../analysis/wording/index.ts';
import { counted, sentence, wordsOf } from '../sentence.ts';
import { actorWords, isUnidentified } from '../words/actors.ts';
import { whenWords } from '../words/dates.ts';
import { eventNoun, isPluralEn, isRelease } from '../words/events.ts';
import { aFr, capital, isPlural, participle, type Agreement } from '../words/grammar.ts';
import { whereWords } from '../words/places.ts';
import { TARGET_NOUNS } from '../words/targets.ts';

/**
 * One sentence an incident; those that differ in nothing but the place are told together.
 * @param incidents of one day and kind, of one author, against one kind of target
 */
export function incidentSentence(incidents: readonly IncidentDetail[]): readonly BriefSentence[] {
  const [first] = incidents;
  if (first === undefined) return [];
  const where = placesWords(incidents);
  const said = predicateOf(first);
  return sentence({
    key: `incident/${firstTold(incidents)}`,
    text: inBoth(
      (lang) => `${capital(said.when[lang])}, ${said.what[lang]} ${where[lang]}${said.rest[lang]}.`,
    ),
    citations: incidents.flatMap(tellingWords),
    figures: incidents.length > 1 ? [counted(incidents.length)] : [],
    incidents: incidents.map(({ id }) => id),
  });
}

/** Id of the incident that was on record first: others of which the same is told join it, and the sentence keeps its key. */
export function firstTold(incidents: readonly IncidentDetail[]): string {
  const since = ({ mentions }: IncidentDetail): string =>
    mentions.map(({ report }) => report.recordedAt).reduce((a, b) => (a < b ? a : b), '9999');
  const [first] = [...incidents].sort((a, b) => since(a).localeCompare(since(b)) || a.id.localeCompare(b.id));
  return first?.id ?? '';
}

/** Incidents of which the same would be said, but for the place. */
export const sameSaid = (incident: IncidentDetail): string => {
  const { when, what, rest } = predicateOf(incident);
  return `${when.fr} ${what.fr} ${rest.fr}`;
};

function predicateOf(incident: IncidentDetail): Readonly<Record<'when' | 'what' | 'rest', Bilingual>> {
  const [target, by] = [targetWords(incident), authorWords(incident)];
  return {
    when: whenWords(incident.when),
    what: happened(incident),
    rest: inBoth((lang) => `${target[lang]}${by[lang]}`),
  };
}

/** "à Kayes (Mali)"; of several: « dans chacun de ces 3 lieux (Kayes, Diboli et Gogui) ». */
function placesWords(incidents: readonly IncidentDetail[]): Bilingual {
  const [first] = incidents;
  if (incidents.length < 2) return whereWords(first?.where ?? null);
  const names = listWords(incidents.map(({ where }) => ({ fr: where?.name ?? '', en: where?.name ?? '' })));
  const n = numberWords(incidents.length);
  return {
    fr: `dans chacun de ces ${n.fr} lieux (${names.fr})`,
    en: `at each of these ${n.en} places (${names.en})`,
  };
}

/** Words that say that it happened, then those of what the sentence says of it. */
export function tellingWords(incident: IncidentDetail): readonly Citation[] {
  const told = incident.mentions.flatMap(({ report, evidence }) =>
    evidence.slice(0, 1).map((span): Citation => ({ report: report.digest, span })),
  );
  const said: readonly ClaimField[] = ['when', 'where', 'target', 'perpetrator', 'responsibility'];
  return [...told, ...said.flatMap((field) => wordsOfField(incident, field).slice(0, 2))];
}

/** Words of the claims of a field. */
export const wordsOfField = ({ claims }: IncidentDetail, field: ClaimField): readonly Citation[] =>
  claims.filter((claim) => claim.field === field).flatMap(wordsOf);

/** "un affrontement armé a été signalé": the verb says how sure the surest report is. */
function happened(incident: IncidentDetail): Bilingual {
  const { subEventType, certainty } = incident;
  const { fr, en, agreement } = eventNoun(incident);
  const [many, manyEn] = [isPlural(agreement), isPluralEn(subEventType)];
  if (certainty === 'hedged')
    return {
      fr: `${fr} ${many ? 'auraient' : 'aurait'} eu lieu`,
      en: `${en} ${manyEn ? 'are' : 'is'} said, without confirmation, to have taken place`,
    };
  return {
    fr: `${fr} ${many ? 'ont' : 'a'} été ${participle('signalé', agreement)}`,
    en: `${en} ${manyEn ? 'were' : 'was'} reported`,
  };
}

function targetWords(incident: IncidentDetail): Bilingual {
  // Nobody aims at what people are set free from.
  if (isRelease(incident)) return { fr: '', en: '' };
  const { targets } = incident;
  const known = (targets as readonly TargetCategory[]).filter((target) => target !== 'other');
  if (known.length === 0) return { fr: '', en: '' };
  const nouns = known.map((target): Bilingual => {
    const noun = TARGET_NOUNS[target];
    return { fr: noun.fr[0], en: noun.en[0] };
  });
  const all = listWords(nouns);
  return known.length === 1
    ? { fr: `, avec pour cible ${all.fr}`, en: `, with ${all.en} as the target` }
    : { fr: `, avec pour cibles ${all.fr}`, en: `, with ${all.en} as the targets` };
}

/** The type that the ledger gives an actor. */
export function actorTypeOf({ claims }: IncidentDetail, name: string): Actor['actorType'] | null {
  for (const { field, value } of claims) {
    if (field !== 'perpetrator' && field !== 'target') continue;
    const actor = value as Partial<Actor> | null;
    if (actor?.name === name && actor.actorType !== undefined) return actor.actorType;
  }
  return null;
}

/** "; elle est revendiquée par le JNIM". */
function authorWords(incident: IncidentDetail): Bilingual {
  const { perpetrators, responsibility } = incident;
  if (responsibility.status === 'denied') return deniedBy(incident);
  const names = perpetrators.map((actor) => actorWords(actor, actorTypeOf(incident, actor.name)));
  const unclaimed = responsibility.status === 'unclaimed' ? notClaimed(incident) : { fr: '', en: '' };
  if (names.length === 0) return unclaimed;
  const who = listWords(names);
  if (responsibility.status === 'claimed' && responsibility.by !== null) {
    const { itIs, agreement } = subjectOf(incident);
    return {
      fr: `\u00a0; ${itIs.fr} ${participle('revendiqué', agreement)} par ${who.fr}`,
      en: `; responsibility is claimed by ${who.en}`,
    };
  }
  // Nothing is attributed to « personnes non identifiées ».
  const isKnown =
    perpetrators.some(({ actorId }) => actorId !== null && !UNKNOWN_ACTORS.has(actorId)) &&
    !names.every(isUnidentified);
  const said = isKnown ? attributed(incident, names) : described(who);
  return inBoth((lang) => `${said[lang]}${unclaimed[lang]}`);
}

const isManyFr = (noun: string): boolean => /^(?:les|des) /.test(noun);

/** "; le JNIM en dément la responsabilité": who denies it is not who did it. */
function deniedBy({ perpetrators, responsibility: { by } }: IncidentDetail): Bilingual {
  if (by === null)
    return { fr: '\u00a0; la responsabilité en est démentie', en: '; responsibility for it is denied' };
  const known = perpetrators.find(({ actorId, name }) => actorId === by || name === by);
  const who = actorWords(known ?? { actorId: by, name: by }, null);
  return {
    fr: `\u00a0; ${who.fr} en ${isManyFr(who.fr) ? 'démentent' : 'dément'} la responsabilité`,
    en: `; responsibility is denied by ${who.en}`,
  };
}

/** ", par des hommes armés non identifiés d’après les récits" */
const described = (who: Bilingual): Bilingual => ({
  fr: `, par ${who.fr} d’après les récits`,
  en: `, by ${who.en} according to the accounts`,
});

function attributed(incident: IncidentDetail, names: readonly Bilingual[]): Bilingual {
  const { itIs, agreement } = subjectOf(incident);
  const to = listWords(names.map((name) => ({ fr: aFr(name.fr), en: name.en })));
  return {
    fr: `\u00a0; ${itIs.fr} ${participle('attribué', agreement)} ${to.fr}`,
    en: `; ${itIs.en} attributed to ${to.en}`,
  };
}

function notClaimed(incident: IncidentDetail): Bilingual {
  const { itIs, agreement } = subjectOf(incident);
  const [it = '', be = ''] = itIs.fr.split(' ');
  return {
    fr: `\u00a0; ${it} n’${be} pas ${participle('revendiqué', agreement)}`,
    en: `; ${itIs.en} not claimed`,
  };
}

/** The event as the subject of the next clause. */
function subjectOf(incident: IncidentDetail): { readonly itIs: Bilingual; readonly agreement: Agreement } {
  const { agreement } = eventNoun(incident);
  const it = { m: 'il', f: 'elle', mp: 'ils', fp: 'elles' }[agreement];
  return {
    itIs: {
      fr: `${it} ${isPlural(agreement) ? 'sont' : 'est'}`,
      en: isPluralEn(incident.subEventType) ? 'they are' : 'it is',
    },
    agreement,
  };
}
