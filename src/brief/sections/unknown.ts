/** What is not known: accounts that disagree, places not identified, dates not given; and what would change it. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefFigure, BriefSentence } from '../../core/brief.ts';
import { termWords } from '../../core/vocabulary/index.ts';
import type { Actor, Incident, Place, Responsibility, When } from '../../core/findings.ts';
import type { Claim, ClaimField, IncidentDetail } from '../../core/records.ts';
import { inBoth, listWords, numberWords } from '../../analysis/wording/index.ts';
import type { BriefMatter } from '../matter.ts';
import { counted, sentence, wordsOf } from '../sentence.ts';
import { actorWords } from '../words/actors.ts';
import { whenWords } from '../words/dates.ts';
import { aFr, capital } from '../words/grammar.ts';
import { whereWords } from '../words/places.ts';
import { speakerWords } from '../words/speakers.ts';
import { firstTold, tellingWords, wordsOfField } from './incident.ts';
import { named } from './named.ts';

/** The section "what we do not know". */
export function unknown({ incidents, outlets }: BriefMatter): readonly BriefSentence[] {
  return [
    ...incidents.flatMap((incident) =>
      incident.disputed.flatMap((field) => disputed(incident, field, outlets)),
    ),
    ...tollsThatDiffer(incidents),
    ...alone(incidents),
    ...[...Map.groupBy(incidents, ({ where }) => placeAsNamed(where)).values()].flatMap(unplaced),
    ...undated(incidents),
  ];
}

const FIELDS: Readonly<Partial<Record<ClaimField, Bilingual>>> = {
  eventType: { fr: 'la nature de l’événement', en: 'what kind of event it was' },
  when: { fr: 'la date', en: 'the date' },
  where: { fr: 'le lieu', en: 'the place' },
  perpetrator: { fr: 'l’auteur', en: 'the perpetrator' },
  responsibility: { fr: 'la responsabilité', en: 'responsibility' },
  outcome: { fr: 'l’issue', en: 'the outcome' },
};

/** Tolls of which accounts differ; who says what stands in the chronology. */
function tollsThatDiffer(incidents: readonly IncidentDetail[]): readonly BriefSentence[] {
  const own = incidents.filter(({ disputed: fields }) => fields.includes('harm'));
  const { fr, en, figures } = someOf(own);
  return sentence({
    key: 'disputed/tolls',
    text: {
      fr: `Les bilans divergent selon les récits\u00a0: ${fr}. La chronologie dit qui donne quel chiffre.`,
      en: `Tolls differ from account to account: ${en}. The chronology says who gives which figure.`,
    },
    citations: own.flatMap((incident) => wordsOfField(incident, 'harm')),
    figures,
    incidents: own.map(({ id }) => id),
  });
}

/** So many incidents are named; of the others it is said how many they are. */
const MOST_NAMED = 12;

function someOf(
  incidents: readonly IncidentDetail[],
  name: (incident: IncidentDetail) => Bilingual = named,
): Bilingual & { readonly figures: readonly BriefFigure[] } {
  const shown = incidents.slice(0, incidents.length > MOST_NAMED + 1 ? MOST_NAMED : incidents.length);
  const rest = incidents.length - shown.length;
  if (rest === 0) return { ...listWords(shown.map(name)), figures: [] };
  const n = numberWords(rest);
  const more: Bilingual = { fr: `${n.fr} autres incidents`, en: `${n.en} other incidents` };
  return { ...listWords([...shown.map(name), more]), figures: [counted(rest)] };
}

/** Accounts that disagree on one field. */
function disputed(
  incident: IncidentDetail,
  field: ClaimField,
  outlets: ReadonlySet<string>,
): readonly BriefSentence[] {
  const what = FIELDS[field];
  const told = incident.claims.filter((claim) => claim.field === field && claim.value !== null);
  const values = new Map<string, { words: Bilingual; by: Map<string, Bilingual> }>();
  for (const claim of told) {
    const words = valueWords(claim);
    if (words === null) continue;
    const one = values.get(words.fr) ?? { words, by: new Map<string, Bilingual>() };
    const by = speakerWords(claim, outlets);
    one.by.set(by.fr, by);
    values.set(words.fr, one);
  }
  if (what === undefined || values.size < 2) return [];
  const list = inBoth((lang) =>
    [...values.values()]
      .map(({ words, by }) => `${words[lang]} (${[...by.values()].map((one) => one[lang]).join(', ')})`)
      .join(lang === 'fr' ? '\u00a0; ' : '; '),
  );
  const which = named(incident);
  return sentence({
    key: `disputed/${incident.id}/${field}`,
    text: {
      fr: `${capital(which.fr)}\u00a0: les récits divergent sur ${what.fr}\u00a0– ${list.fr}. Un récit indépendant de plus permettrait de trancher.`,
      en: `${capital(which.en)}: accounts disagree on ${what.en} – ${list.en}. One more independent account would settle it.`,
    },
    citations: told.flatMap(wordsOf),
    incidents: [incident.id],
  });
}

function valueWords({ field, value, stance }: Claim): Bilingual | null {
  const words = plainValue(field, value);
  if (words === null || stance !== 'denies' || field === 'responsibility') return words;
  return { fr: `démenti\u00a0: ${words.fr}`, en: `denied: ${words.en}` };
}

function plainValue(field: ClaimField, value: unknown): Bilingual | null {
  if (field === 'eventType')
    return termWords('subEventType', (value as Pick<Incident, 'subEventType'>).subEventType);
  if (field === 'when') return whenWords(value as When);
  if (field === 'where') return whereWords(value as Place);
  if (field === 'perpetrator') {
    const actor = value as Actor;
    return actorWords(actor, actor.actorType);
  }
  if (field === 'responsibility') {
    const { status, by } = value as Responsibility;
    const who = by === null ? null : actorWords({ actorId: by, name: by }, null);
    const { fr, en } = RESPONSIBILITY[status];
    if (who === null) return { fr, en };
    return status === 'attributed'
      ? { fr: `${fr} ${aFr(who.fr)}`, en: `${en} to ${who.en}` }
      : { fr: `${fr} par ${who.fr}`, en: `${en} by ${who.en}` };
  }
  return null;
}

const RESPONSIBILITY: Readonly<Record<Responsibility['status'], Bilingual>> = {
  claimed: { fr: 'revendiquée', en: 'claimed' },
  attributed: { fr: 'attribuée', en: 'attributed' },
  unclaimed: { fr: 'non revendiquée', en: 'not claimed' },
  denied: { fr: 'démentie', en: 'denied' },
  unknown: { fr: 'inconnue', en: 'unknown' },
};

/** A place by what reports call it, with what it could be. */
const placeAsNamed = (where: Place | null): string =>
  where === null ? '' : [where.name, ...where.alternatives.map(({ placeId }) => placeId)].join('/');

/** @param own incidents of one place */
function unplaced(all: readonly IncidentDetail[]): readonly BriefSentence[] {
  const own = all.filter(({ where }) => where !== null && where.lat === null);
  const where = own[0]?.where ?? null;
  if (where === null) return [];
  const candidates = where.alternatives.slice(0, 3).map(({ name, country }) => {
    const text = country === null ? name : `${name} (${country})`;
    return { fr: text, en: text };
  });
  const list = listWords(candidates);
  return sentence({
    key: `unplaced/${firstTold(own)}`,
    text: {
      fr: `Le lieu nommé «\u00a0${where.name}\u00a0» n’est pas identifié${candidates.length === 0 ? '' : `\u00a0; candidats\u00a0: ${list.fr}`}. Un récit qui nomme la région le situerait.`,
      en: `The place named “${where.name}” is not identified${candidates.length === 0 ? '' : `; candidates: ${list.en}`}. An account that names the region would place it.`,
    },
    citations: own.flatMap((incident) => [
      ...wordsOfField(incident, 'where'),
      ...tellingWords(incident).slice(0, 1),
    ]),
    incidents: own.map(({ id }) => id),
  });
}

/** Incidents of which the day is not known, those of one stretch of days together. */
function undated(incidents: readonly IncidentDetail[]): readonly BriefSentence[] {
  const vague = incidents.filter(({ when }) => when === null || when.timePrecision > 1);
  const stretches = Map.groupBy(vague, ({ when }) => (when === null ? '' : `${when.start}/${when.end}`));
  return [...stretches].flatMap(([stretch, own]) => {
    const { figures, ...which } = someOf(own, (incident) => named({ ...incident, when: null }));
    const when = whenWords(own[0]?.when ?? null);
    return sentence({
      key: `undated/${stretch}`,
      text:
        stretch === ''
          ? { fr: `Aucun jour n’est donné\u00a0: ${which.fr}.`, en: `No day is given: ${which.en}.` }
          : {
              fr: `${capital(when.fr)}, le jour précis n’est pas connu\u00a0: ${which.fr}.`,
              en: `${capital(when.en)}, the exact day is not known: ${which.en}.`,
            },
      citations: own.flatMap((incident) => [
        ...wordsOfField(incident, 'when'),
        ...tellingWords(incident).slice(0, 1),
      ]),
      figures,
      incidents: own.map(({ id }) => id),
    });
  });
}

/** Grave tolls that one account alone gives. */
function alone(incidents: readonly IncidentDetail[]): readonly BriefSentence[] {
  const own = incidents.filter(
    ({ tolls, lineages }) =>
      lineages < 2 && tolls.some(({ effect, low }) => effect === 'killed' && low >= GRAVE),
  );
  const { figures, ...which } = someOf(own);
  return sentence({
    key: 'alone',
    text: {
      fr: `Un seul récit donne le bilan de ${own.length < 2 ? 'cet incident' : 'chacun de ces incidents'}\u00a0: ${which.fr}. Un récit indépendant permettrait de le confirmer ou de l’infirmer.`,
      en: `A single account gives the toll of ${own.length < 2 ? 'this incident' : 'each of these incidents'}: ${which.en}. An independent one would confirm or contradict it.`,
    },
    citations: own.flatMap((incident) => [
      ...wordsOfField(incident, 'harm'),
      ...tellingWords(incident).slice(0, 1),
    ]),
    figures,
    incidents: own.map(({ id }) => id),
  });
}

/** Killed, from which one account is said to be one alone. */
const GRAVE = 10;
