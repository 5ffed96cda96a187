/** What happened, where and when: operations first, then each incident, the small ones together. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence } from '../../core/brief.ts';
import { UNKNOWN_ACTORS } from '../../core/kinship.ts';
import type { IncidentDetail, OperationRecord } from '../../core/records.ts';
import { inBoth, listWords, numberWords } from '../../analysis/wording/index.ts';
import type { BriefMatter } from '../matter.ts';
import { counted, sentence } from '../sentence.ts';
import { actorWords } from '../words/actors.ts';
import { whenWords } from '../words/dates.ts';
import { aFr, capital } from '../words/grammar.ts';
import { countryWords } from '../words/places.ts';
import { actorTypeOf, incidentSentence, sameSaid, tellingWords } from './incident.ts';
import { tollSentences } from './tolls.ts';

/** So many incidents are told one by one; beyond, those of which little is told are told together. */
const ONE_BY_ONE = 40;

/** The chronology of a brief, by day. @param tests what is told of the timing of operations, by id */
export function chronology(
  { incidents, operations, outlets }: BriefMatter,
  tests: ReadonlyMap<string, readonly BriefSentence[]> = new Map(),
): readonly BriefSentence[] {
  const isTold = (incident: IncidentDetail): boolean =>
    incidents.length <= ONE_BY_ONE || isMuchTold(incident);
  return [
    ...operations.flatMap((operation) => [
      ...operationSentence(operation, incidents),
      ...tollSentences(`operation/${operation.id}`, operation.claims, outlets, operation.incidents, true),
      ...(tests.get(operation.id) ?? []),
    ]),
    ...alike(incidents.filter(isTold)).flatMap((own) => [
      ...incidentSentence(own),
      ...own.flatMap(({ id, claims }) => tollSentences(`incident/${id}`, claims, outlets, [id])),
    ]),
    ...together(incidents.filter((incident) => !isTold(incident))),
  ];
}

/** Incidents that are told together: what has a toll of its own, or no place, is told alone. */
function alike(incidents: readonly IncidentDetail[]): readonly (readonly IncidentDetail[])[] {
  const isPlain = ({ tolls, where }: IncidentDetail): boolean => tolls.length === 0 && where !== null;
  return [...Map.groupBy(incidents, (one) => (isPlain(one) ? sameSaid(one) : one.id)).values()];
}

/** Told by more than one, part of something larger, claimed, or with people harmed. */
const isMuchTold = ({ lineages, operations, responsibility, tolls }: IncidentDetail): boolean =>
  lineages > 1 ||
  operations.length > 0 ||
  responsibility.status === 'claimed' ||
  tolls.some(({ low }) => low > 2);

function operationSentence(
  { id, actor, when, incidents: ids, places, evidence }: OperationRecord,
  incidents: readonly IncidentDetail[],
): readonly BriefSentence[] {
  const own = incidents.filter((incident) => ids.includes(incident.id));
  const who = actor === null ? null : operatorWords(actor, own);
  const names = listWords(
    [...new Set(places.map(({ name }) => name))].map((name) => ({ fr: name, en: name })),
  );
  const n = numberWords(ids.length);
  const day = whenWords(when);
  return sentence({
    key: `operation/${id}`,
    text: {
      fr: `${capital(day.fr)}, ${n.fr} incidents (${names.fr}) sont présentés comme une seule opération${who === null ? '' : `, attribuée ${aFr(who.fr)}`}.`,
      en: `${capital(day.en)}, ${n.en} incidents (${names.en}) are presented as one operation${who === null ? '' : ` by ${who.en}`}.`,
    },
    citations: evidence,
    figures: [counted(ids.length)],
    incidents: ids,
  });
}

/** Whose operation it is; null where nobody is named. @param actor its id, or a name */
function operatorWords(actor: string, own: readonly IncidentDetail[]): Bilingual | null {
  if (UNKNOWN_ACTORS.has(actor)) return null;
  const known = own.flatMap((incident) =>
    incident.perpetrators
      .filter(({ actorId, name }) => actorId === actor || name === actor)
      .map((perpetrator) => actorWords(perpetrator, actorTypeOf(incident, perpetrator.name))),
  );
  return known[0] ?? actorWords({ actorId: actor, name: actor }, null);
}

/** The rest, one sentence a region. */
function together(incidents: readonly IncidentDetail[]): readonly BriefSentence[] {
  const regions = Map.groupBy(incidents, ({ where }) => `${where?.country ?? ''}/${where?.admin1 ?? ''}`);
  return [...regions].sort().flatMap(([region, own]) => {
    const area = areaWords(own[0]?.where?.admin1 ?? null, own[0]?.where?.country ?? null);
    const n = own.length;
    return sentence({
      key: `rest/${region}`,
      text: {
        fr: `${area.fr}\u00a0: ${numberWords(n).fr} ${n < 2 ? 'autre incident a été signalé' : 'autres incidents ont été signalés'}.`,
        en: `${area.en}: ${numberWords(n).en} other ${n === 1 ? 'incident was' : 'incidents were'} reported.`,
      },
      citations: own.flatMap((incident) => tellingWords(incident).slice(0, 1)),
      figures: [counted(n)],
      incidents: own.map(({ id }) => id),
    });
  });
}

/** "Kayes (Mali)" */
function areaWords(admin1: string | null, country: string | null): Bilingual {
  const land = country === null ? null : countryWords(country);
  if (admin1 !== null) return inBoth((lang) => (land === null ? admin1 : `${admin1} (${land[lang]})`));
  if (land !== null) return { fr: `${land.fr}, région non précisée`, en: `${land.en}, region not given` };
  return { fr: 'Lieu non précisé', en: 'Place not given' };
}
