/** What was said: threats, blockades, bans, curfews and their lifting. Claims of incidents stand in the chronology. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefSentence } from '../../core/brief.ts';
import type { StatementAct } from '../../core/findings.ts';
import type { StatementRecord } from '../../core/records.ts';
import { dayWords, inBoth, listWords } from '../../analysis/wording/index.ts';
import { sideOf } from '../../fusion/index.ts';
import type { BriefMatter } from '../matter.ts';
import { sentence } from '../sentence.ts';
import { actorWords } from '../words/actors.ts';
import { whenWords } from '../words/dates.ts';
import { capital } from '../words/grammar.ts';

const ACTS: Readonly<Partial<Record<StatementAct, Bilingual>>> = {
  denial: { fr: 'a publié un démenti', en: 'issued a denial' },
  threat: { fr: 'a proféré une menace', en: 'made a threat' },
  ultimatum: { fr: 'a posé un ultimatum', en: 'set an ultimatum' },
  blockade: { fr: 'a annoncé un blocus', en: 'announced a blockade' },
  ban: { fr: 'a annoncé une interdiction', en: 'announced a ban' },
  curfew: { fr: 'a annoncé un couvre-feu', en: 'announced a curfew' },
  lifting: { fr: 'a annoncé une levée de mesure', en: 'announced that a measure is lifted' },
  appeal: { fr: 'a lancé un appel', en: 'made an appeal' },
};
/** French verbs in the plural: "les FAMa ont annoncé". */
const several = (verb: string): string => verb.replace(/^a /, 'ont ');

/** One sentence a statement; relays of one statement are one. @param inLives "REPORT/ID" of those that are told in a life */
export function statements(
  { statements: all }: BriefMatter,
  inLives: ReadonlySet<string> = new Set(),
): readonly BriefSentence[] {
  const told = all.filter(
    ({ act, report, id }) => ACTS[act] !== undefined && !inLives.has(`${report}/${id}`),
  );
  return [...Map.groupBy(told, keyOf)].flatMap(([key, own]) => statementSentence(key, own));
}

/** Relays say the same of the same day; the day is taken as told, and none is its own. */
function keyOf({ act, actorId, organisation, when, places }: StatementRecord): string {
  const names = places.map(({ placeId, name }) => placeId ?? name).sort();
  return [act, actorId ?? organisation ?? '', when?.start ?? '', ...names].join('/');
}

function statementSentence(key: string, own: readonly StatementRecord[]): readonly BriefSentence[] {
  const [one] = own;
  const verb = one === undefined ? undefined : ACTS[one.act];
  if (one === undefined || verb === undefined) return [];
  const who = whoSays(one);
  const when = toldWhen(one);
  const details = detailWords(own);
  return sentence({
    key: `statement/${key}`,
    text: {
      fr: `${capital(when.fr)}, ${who.fr} ${who.fr.startsWith('les ') ? several(verb.fr) : verb.fr}${details.fr}.`,
      en: `${capital(when.en)}, ${who.en} ${verb.en}${details.en}.`,
    },
    citations: own.flatMap(({ report, evidence }) => evidence.map((span) => ({ report, span }))),
  });
}

/** The day of the statement; where none is told, that of the report, as what it is. */
function toldWhen({ when, reportedOn }: StatementRecord): Bilingual {
  const day = whenWords(when);
  if (when !== null || reportedOn === null) return day;
  const told = dayWords(reportedOn);
  return { fr: `${day.fr} (récit du ${told.fr})`, en: `${day.en} (told on ${told.en})` };
}

/** The organisation; for an office that speaks alone, the authorities. Nobody is named as a person. */
function whoSays({ organisation, actorId, speaker }: StatementRecord): Bilingual {
  if (organisation !== null) return actorWords({ actorId, name: organisation }, null);
  if (speaker !== null && sideOf(speaker) === 'state') return { fr: 'les autorités', en: 'the authorities' };
  return { fr: 'un auteur non précisé', en: 'an unnamed speaker' };
}

/** "; lieux : Kayes et Nioro du Sahel ; condition : « … »". Conditions and addressees are in the words of the report. */
function detailWords(own: readonly StatementRecord[]): Bilingual {
  const names = distinct(own.flatMap(({ places }) => places.map(({ name }) => name)));
  const to = distinct(own.flatMap(({ addressees }) => addressees));
  const conditions = distinct(own.flatMap(({ condition }) => condition ?? [])).slice(0, 2);
  const quoted = (texts: readonly string[]): Bilingual => ({
    fr: texts.map((text) => `«\u00a0${text}\u00a0»`).join(', '),
    en: texts.map((text) => `“${text}”`).join(', '),
  });
  const parts: Bilingual[] = [];
  if (names.length > 0) {
    const list = listWords(names.map((name) => ({ fr: name, en: name })));
    parts.push({ fr: `lieux\u00a0: ${list.fr}`, en: `places: ${list.en}` });
  }
  if (to.length > 0)
    parts.push({ fr: `destinataires\u00a0: ${quoted(to).fr}`, en: `addressed to: ${quoted(to).en}` });
  if (conditions.length > 0)
    parts.push({
      fr: `condition\u00a0: ${quoted(conditions).fr}`,
      en: `condition: ${quoted(conditions).en}`,
    });
  return inBoth((lang) => parts.map((part) => `${lang === 'fr' ? '\u00a0' : ''}; ${part[lang]}`).join(''));
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
