/** What Vigie says of lives, in both languages: made here once. */
import type { LifeState, MeasureFamily, MeasureLife, MeasureObject } from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { stateOf, UNKNOWN_ACTORS } from '../../core/kinship.ts';
import { countWords, dayWords } from '../wording/index.ts';
import { FAMILIES } from './families.ts';
import { OBJECTS } from './objects.ts';

export const joined = (parts: readonly Bilingual[], by: string): Bilingual => ({
  fr: parts.map((p) => p.fr).join(by),
  en: parts.map((p) => p.en).join(by),
});

/** "le carburant, les transports", for a sentence. */
export function objectWords(objects: readonly MeasureObject[]): Bilingual {
  return joined(
    objects.map((o) => OBJECTS[o].name),
    ', ',
  );
}

/** "carburant", for a list. */
export function objectName(object: MeasureObject): Bilingual {
  const { fr, en } = OBJECTS[object].name;
  return { fr: fr.replaceAll(/(?:^|(?<= (?:et|ou) ))(?:les? |la |l’)/gu, ''), en };
}

const objectNames = (objects: readonly MeasureObject[]): Bilingual => joined(objects.map(objectName), ', ');

export const days = (n: number): Bilingual => countWords(n, { fr: ['jour', 'jours'], en: ['day', 'days'] });

/** An organisation by its name; else what is known of whoever it is. Never a person. */
export function actorWords({ actorId, name }: MeasureLife['actor']): Bilingual {
  // "State government", "autorités régionales": names of no one, in the language of one report.
  if (actorId !== null && /(?:^|-)(?:government|police)$/u.test(actorId))
    return { fr: 'autorités', en: 'authorities' };
  if (actorId !== null && UNKNOWN_ACTORS.has(actorId))
    return { fr: 'groupe armé non identifié', en: 'unidentified armed group' };
  if (name !== null) return { fr: name, en: name };
  if (actorId !== null && stateOf(actorId) !== null) return { fr: 'autorités', en: 'authorities' };
  return { fr: 'auteur non précisé', en: 'author not told' };
}

/** "Blocus : Kayes, Nioro du Sahel – carburant (JNIM)". */
export function titleOf(
  family: MeasureFamily,
  places: readonly string[],
  objects: readonly MeasureObject[],
  actor: MeasureLife['actor'],
): Bilingual {
  const { name } = FAMILIES[family];
  const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
  const who = actorWords(actor);
  const of = objectNames(objects);
  const where = places.join(', ');
  const one = (kind: string, what: string, by: string, noPlace: string, colon: string): string =>
    `${capital(kind)}${colon}${where === '' ? noPlace : where}${what === '' ? '' : ` – ${what}`} (${by})`;
  return {
    fr: one(name.fr, of.fr, who.fr, 'lieu non précisé', ' : '),
    en: one(name.en, of.en, who.en, 'place not told', ': '),
  };
}

/** How long after the measure was laid down, or laid down anew, something was. */
export function afterWords(n: number, isAgain: boolean): Bilingual {
  if (n === 0)
    return isAgain
      ? { fr: 'le jour du rappel', en: 'on the day of the renewal' }
      : { fr: 'le jour de l’annonce', en: 'on the day of the announcement' };
  const { fr, en } = days(n);
  return isAgain
    ? { fr: `${fr} après le rappel`, en: `${en} after the renewal` }
    : { fr: `${fr} après l’annonce`, en: `${en} after the announcement` };
}

/** Words of a report, marked as such by language. */
export const quoted = (text: string): Bilingual => ({ fr: `« ${text} »`, en: `“${text}”` });

/** "Kayes, Nioro – le carburant"; null where both are open. */
export function scopeWords(places: readonly string[], objects: readonly MeasureObject[]): Bilingual | null {
  const where = places.join(', ');
  const what = objectNames(objects);
  if (where === '' && what.en === '') return null;
  const one = (of: string): string => [where, of].filter((part) => part !== '').join(' – ');
  return { fr: one(what.fr), en: one(what.en) };
}

/** Announced and not done: for how long, and whether anybody would have told of it. */
export function notDoneWords({ coverage }: MeasureLife, n: number): Bilingual {
  const told = COVERAGE_WORDS[coverage.kind](coverage.reports, coverage.sources);
  const { fr, en } = days(n);
  return {
    fr: `En ${fr}, aucun incident au registre qui y corresponde. ${told.fr}`,
    en: `In ${en}, no incident on record that matches it. ${told.en}`,
  };
}

function reportsOf(n: number, sources: number): Bilingual {
  const reports = countWords(n, { fr: ['rapport', 'rapports'], en: ['report', 'reports'] });
  const of = countWords(sources, { fr: ['source', 'sources'], en: ['source', 'sources'] });
  return { fr: `${reports.fr} de ${of.fr}`, en: `${reports.en} from ${of.en}` };
}

/** How far the silence of the record may be trusted. */
export const COVERAGE_WORDS: Readonly<
  Record<MeasureLife['coverage']['kind'], (reports: number, sources: number) => Bilingual>
> = {
  covered: (n, s) => ({
    fr: `D’autres faits y ont été rapportés dans ce temps (${reportsOf(n, s).fr}).`,
    en: `Other events there were reported in that time (${reportsOf(n, s).en}).`,
  }),
  thin: (n, s) => ({
    fr: `Peu de choses y ont été rapportées dans ce temps (${reportsOf(n, s).fr}) : ce silence dit peu.`,
    en: `Little was reported from there in that time (${reportsOf(n, s).en}): this silence says little.`,
  }),
  none: () => ({
    fr: 'Rien d’autre n’y a été rapporté dans ce temps : ce silence ne dit rien.',
    en: 'Nothing else was reported from there in that time: this silence says nothing.',
  }),
  no_place: () => ({
    fr: 'Aucun lieu n’est nommé : on ne peut dire si quelqu’un l’aurait rapporté.',
    en: 'No place is named: whether anybody would have reported it cannot be said.',
  }),
};

/** Done and not announced. */
export function unannouncedWords(
  actor: string,
  object: MeasureObject,
  n: number,
  later: number | null,
): Bilingual {
  const { fr, en } = OBJECTS[object].name;
  const after = later === null ? null : days(later);
  return {
    fr: `${n} incidents attribués à ${actor} visent ${fr} sans qu’aucune annonce les précède au registre${after ? ` ; une annonce vient ${after.fr} après le premier` : ''}.`,
    en: `${n} incidents attributed to ${actor} hit ${en} with no announcement before them on record${after ? `; one follows ${after.en} after the first` : ''}.`,
  };
}

export function lapsedWords(n: number): Bilingual {
  const { fr, en } = days(n);
  return {
    fr: `Ni rappel ni incident qui y corresponde depuis ${fr}. Le silence n’est pas une levée.`,
    en: `Neither repeated nor matched by an incident for ${en}. Silence is not a lifting.`,
  };
}

/** What a reader of a life should bear in mind. */
export const CAVEATS = {
  link: {
    fr: 'Un lien dit ce qu’un incident et la mesure ont en commun, non que l’un découle de l’autre.',
    en: 'A link says what an incident and the measure have in common, not that one follows from the other.',
  },
  by: {
    fr: 'Le jour de l’annonce n’est pas donné : la mesure est connue au plus tard ce jour.',
    en: 'The day of the announcement is not given: the measure is known by that day at the latest.',
  },
  noPlace: {
    fr: 'Aucun lieu n’est nommé : les liens sont faibles.',
    en: 'No place is named: links are weak.',
  },
  noActor: {
    fr: 'Qui l’a prise n’est pas dit : les liens sont faibles.',
    en: 'Who laid it down is not told: links are weak.',
  },
  oneSource: {
    fr: 'Une seule source en parle.',
    en: 'A single source tells of it.',
  },
  disputed: {
    fr: 'Elle est démentie ; les deux dires sont gardés.',
    en: 'It is denied; both accounts are kept.',
  },
  recordStarts: {
    fr: 'Le registre commence peu avant l’annonce : ce qui la précède n’y est pas.',
    en: 'The record begins shortly before the announcement: what came before is not in it.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** States, as words for a measure; "enforced" is told by what is on record. */
export const STATE_WORDS: Readonly<Record<LifeState, Bilingual>> = {
  announced: { fr: 'annoncée', en: 'announced' },
  enforced: { fr: 'des incidents y correspondent', en: 'matched by incidents' },
  eased: { fr: 'allégée ou levée en partie', en: 'eased or lifted in part' },
  lifted: { fr: 'levée', en: 'lifted' },
  expired: { fr: 'arrivée à son terme', en: 'run out' },
  lapsed: { fr: 'caduque par silence', en: 'lapsed by silence' },
};

const SINCE: Readonly<Record<LifeState, Bilingual>> = {
  announced: { fr: 'annoncée le', en: 'announced on' },
  enforced: { fr: 'des incidents y correspondent depuis le', en: 'matched by incidents since' },
  eased: { fr: 'allégée ou levée en partie depuis le', en: 'eased or lifted in part since' },
  lifted: { fr: 'levée le', en: 'lifted on' },
  expired: { fr: 'arrivée à son terme le', en: 'ran out on' },
  lapsed: { fr: 'caduque par silence depuis le', en: 'lapsed by silence since' },
};

/** "Mesure annoncée le 2 juillet 2025 ; démentie ; levée le 12 janvier 2026." */
export function standingWords({
  announced,
  state,
  since,
  disputed,
}: Pick<MeasureLife, 'announced' | 'state' | 'since' | 'disputed'>): Bilingual {
  const parts = [
    beganWords(announced),
    ...(disputed ? [{ fr: 'démentie', en: 'denied' }] : []),
    ...(state === 'announced' ? [] : [joined([SINCE[state], dayWords(since)], ' ')]),
  ];
  return { fr: `${parts.map((p) => p.fr).join(' ; ')}.`, en: `${parts.map((p) => p.en).join('; ')}.` };
}

function beganWords(announced: MeasureLife['announced']): Bilingual {
  if (announced === null)
    return {
      fr: 'Mesure dont le début n’est pas au registre',
      en: 'Measure whose beginning is not on record',
    };
  const { fr, en } = dayWords(announced.day);
  return announced.kind === 'on'
    ? { fr: `Mesure annoncée le ${fr}`, en: `Announced on ${en}` }
    : { fr: `Mesure connue au plus tard le ${fr}`, en: `Known by ${en} at the latest` };
}
