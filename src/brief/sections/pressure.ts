/** Supply and movement: what was hit on them, what was damaged, what was seen beforehand, and how it ended. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefFigure, BriefSentence } from '../../core/brief.ts';
import type { Damage } from '../../core/findings.ts';
import type { Claim, IncidentDetail, SignalRecord } from '../../core/records.ts';
import { inBoth, listWords, numberWords } from '../../analysis/wording/index.ts';
import { termWords } from '../../core/vocabulary/index.ts';
import type { BriefMatter } from '../matter.ts';
import { given, sentence, wordsOf } from '../sentence.ts';
import { whenWords } from '../words/dates.ts';
import { capital, participle } from '../words/grammar.ts';
import { whereWords } from '../words/places.ts';
import { SIGNAL_NOUNS } from '../words/signals.ts';
import { firstTold } from './incident.ts';
import { byKind, SUPPLY } from './targets.ts';

/** The section "logistics and pressure". @param worth what signals such as those told of were worth so far */
export function pressure(
  { incidents, signals }: BriefMatter,
  worth: readonly BriefSentence[] = [],
): readonly BriefSentence[] {
  return [
    ...byKind(incidents, SUPPLY, 'supply'),
    ...incidents.flatMap(damageSentence),
    ...signals.filter(({ kind }) => kind !== 'other').flatMap(signalSentence),
    ...worth,
    ...outcomes(incidents),
  ];
}

const EFFECTS: Readonly<Record<Damage['effect'], Bilingual>> = {
  burned: { fr: 'incendie', en: 'burning' },
  destroyed: { fr: 'destruction', en: 'destruction' },
  damaged: { fr: 'dégradation', en: 'damage' },
  looted: { fr: 'pillage', en: 'looting' },
  seized: { fr: 'saisie', en: 'seizure' },
};

function damageSentence(incident: IncidentDetail): readonly BriefSentence[] {
  const told = claimsOf<Damage>(incident, 'damage');
  if (told.length === 0) return [];
  const kinds = [...Map.groupBy(told, ({ value }) => `${value.effect}/${value.category}`).values()];
  const parts = kinds.map((all) => damageWords(all.map(({ value }) => value)));
  const where = whereWords(incident.where);
  const all = listWords(parts);
  return sentence({
    key: `damage/${incident.id}`,
    text: inBoth((lang) =>
      lang === 'fr'
        ? `Dégâts déclarés ${where.fr}\u00a0: ${all.fr}.`
        : `Damage reported ${where.en}: ${all.en}.`,
    ),
    citations: told.flatMap(({ claim }) => wordsOf(claim)),
    figures: parts.flatMap(({ figures }) => figures),
    incidents: [incident.id],
  });
}

/** "incendie (site industriel, 3)", over the figures of all accounts. */
function damageWords(all: readonly Damage[]): Bilingual & { readonly figures: readonly BriefFigure[] } {
  const [{ effect, category }] = all as readonly [Damage];
  const counts = [...new Set(all.flatMap(({ count }) => (count === null || count < 2 ? [] : [count])))].sort(
    (a, b) => a - b,
  );
  const [low, high] = [counts[0], counts.at(-1)];
  const figure = inBoth((lang) => {
    if (low === undefined || high === undefined) return '';
    const [from, to] = [numberWords(low)[lang], numberWords(high)[lang]];
    return `, ${low === high ? from : lang === 'fr' ? `de ${from} à ${to}` : `${from} to ${to}`}`;
  });
  const noun = termWords('target', category);
  return {
    ...inBoth((lang) => `${EFFECTS[effect][lang]} (${noun[lang]}${figure[lang]})`),
    figures: low === undefined || high === undefined ? [] : [...new Set([low, high])].map(given),
  };
}

/** How it ended, those of one day and outcome together. */
function outcomes(incidents: readonly IncidentDetail[]): readonly BriefSentence[] {
  const ended = incidents.flatMap((incident) => {
    const told = claimsOf<keyof typeof OUTCOMES>(incident, 'outcome');
    const values = [...new Set(told.map(({ value }) => value))].sort();
    return values.length === 0 ? [] : [{ incident, told, values, day: whenWords(incident.when) }];
  });
  const groups = Map.groupBy(ended, ({ values, day }) => `${values.join('+')}/${day.fr}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    // Of several, each is by another account.
    const all = inBoth((lang) =>
      first.values.map((value) => OUTCOMES[value][lang]).join(lang === 'fr' ? '\u00a0; ' : '; '),
    );
    const names = listWords(own.map(({ incident: { where } }) => nameWords(where)));
    return sentence({
      key: `outcome/${firstTold(own.map(({ incident }) => incident))}`,
      text: {
        fr: `${first.values.length < 2 ? 'Issue déclarée' : 'Issues déclarées'} (${names.fr}), ${first.day.fr}\u00a0: ${all.fr}.`,
        en: `${first.values.length < 2 ? 'Reported outcome' : 'Reported outcomes'} (${names.en}), ${first.day.en}: ${all.en}.`,
      },
      citations: own.flatMap(({ told }) => told.flatMap(({ claim }) => wordsOf(claim))),
      incidents: own.map(({ incident }) => incident.id),
    });
  });
}

const nameWords = (where: IncidentDetail['where']): Bilingual =>
  where === null ? { fr: 'lieu non précisé', en: 'place not given' } : { fr: where.name, en: where.name };

const OUTCOMES = {
  repelled: { fr: 'attaque repoussée', en: 'attack repelled' },
  seized: { fr: 'position prise', en: 'position seized' },
  retaken: { fr: 'position reprise', en: 'position retaken' },
  withdrawn: { fr: 'retrait', en: 'withdrawal' },
  ongoing: { fr: 'en cours au moment du récit', en: 'ongoing when told' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function claimsOf<T>(
  { claims }: IncidentDetail,
  field: Claim['field'],
): readonly { readonly claim: Claim; readonly value: T }[] {
  return claims.flatMap((claim) =>
    claim.field === field && claim.value !== null && claim.stance !== 'denies'
      ? [{ claim, value: claim.value as T }]
      : [],
  );
}

function signalSentence({ id, report, kind, where, when, evidence }: SignalRecord): readonly BriefSentence[] {
  const { fr, en, agreement } = SIGNAL_NOUNS[kind];
  const place = where === null ? { fr: '', en: '' } : inBoth((lang) => ` ${whereWords(where)[lang]}`);
  const day = when === null ? { fr: '', en: '' } : inBoth((lang) => ` ${whenWords(when)[lang]}`);
  return sentence({
    key: `signal/${report}/${id}`,
    text: {
      fr: `${capital(fr)} ont été ${participle('signalé', agreement)}${place.fr}${day.fr}.`,
      en: `${capital(en)} were reported${place.en}${day.en}.`,
    },
    citations: evidence.map((span) => ({ report, span })),
  });
}
