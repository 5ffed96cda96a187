/** What lining up says of an incident and an event, in both languages. */
import type { BaselineDataset, BaselineEvent, EventFamily } from '../../core/analysis/baseline.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { countWords, numberWords } from '../wording/index.ts';
import type { ActorFit } from './actors.ts';
import { familyOf, type KindFit } from './kinds.ts';
import { gapDays, type Trace } from './precision.ts';

const FAMILY: Readonly<Record<EventFamily, Bilingual>> = {
  fighting: { fr: 'combats, explosions ou tirs à distance', en: 'fighting, explosions or remote fire' },
  civilians: { fr: 'violences contre des civils', en: 'violence against civilians' },
  unrest: { fr: 'manifestations ou émeutes', en: 'protests or riots' },
  development: { fr: 'faits sans combat', en: 'developments without fighting' },
};

/** The name of a family of kinds. */
export const familyName = (family: EventFamily): Bilingual => FAMILY[family];

const quoted = (name: string): Bilingual => ({ fr: `« ${name} »`, en: `"${name}"` });

/** @param expected unrelated events that chance would put as near */
export function sayNearness(
  { here, there, km }: { readonly here: Trace; readonly there: Trace; readonly km: number },
  expected: number,
): Bilingual {
  const apart = numberWords(km, km < 10 ? 1 : 0);
  const days = sayDays(here, there);
  const by = numberWords(expected, expected < 0.095 ? 3 : expected < 1 ? 2 : 1);
  const few = expected < 0.0005;
  return {
    fr: `à ${apart.fr} km, ${days.fr} ; parmi les événements sans rapport, ${few ? 'moins de 0,001' : by.fr} serait attendu aussi près`,
    en: `${apart.en} km apart, ${days.en}; of unrelated events, ${few ? 'less than 0.001' : by.en} would be expected as near`,
  };
}

function sayDays(here: Trace, there: Trace): Bilingual {
  const gap = gapDays(here, there);
  if (gap > 0) {
    const days = countWords(gap, { fr: ['jour', 'jours'], en: ['day', 'days'] });
    return { fr: `à ${days.fr} d’écart`, en: `${days.en} apart` };
  }
  return here.first === here.last && there.first === there.last
    ? { fr: 'le même jour', en: 'on the same day' }
    : { fr: 'à des jours qui se recouvrent', en: 'on days that overlap' };
}

export function sayKind(fit: KindFit, incident: AnalysedIncident, event: BaselineEvent): Bilingual {
  const [here, there] = [FAMILY[familyOf(incident)], FAMILY[event.family]];
  if (fit === 'same') return { fr: `de même nature (${there.fr})`, en: `of one kind (${there.en})` };
  if (here === there)
    return {
      fr: `de nature proche (${incident.eventType}, ${event.eventType})`,
      en: `of kindred types (${incident.eventType}, ${event.eventType})`,
    };
  const beside = fit === 'near' ? { fr: ', ce qui arrive', en: ', which happens' } : { fr: '', en: '' };
  return {
    fr: `${here.fr} ici, ${there.fr} là-bas${beside.fr}`,
    en: `${here.en} here, ${there.en} there${beside.en}`,
  };
}

export function sayActors(fit: ActorFit, incident: AnalysedIncident, event: BaselineEvent): Bilingual {
  const here = incident.perpetrators.map(({ name }) => name).join(', ');
  const there = event.actors.map(({ name }) => name).join(', ');
  switch (fit) {
    case 'same':
      return { fr: `le même acteur (${here} ; ${there})`, en: `the same actor (${here}; ${there})` };
    case 'kin':
      return { fr: `des acteurs liés (${here} ; ${there})`, en: `related actors (${here}; ${there})` };
    case 'other':
      return { fr: `d’autres acteurs (${here} ; ${there})`, en: `other actors (${here}; ${there})` };
    case 'open':
      return {
        fr: 'des acteurs qui ne permettent pas de trancher',
        en: 'actors that settle nothing either way',
      };
  }
}

export function sayName(here: string, there: string): Bilingual {
  const [one, other] = [quoted(here), quoted(there)];
  return { fr: `un même nom (${one.fr}, ${other.fr})`, en: `one name (${one.en}, ${other.en})` };
}

export const sayCountry = (here: string | null, there: string | null): Bilingual => ({
  fr: `deux pays (${here}, ${there})`,
  en: `two countries (${here}, ${there})`,
});

const ABSENT: Bilingual = {
  fr: 'Ce qui manque à un jeu de données, ou au fonds, peut pourtant avoir eu lieu.',
  en: 'What a dataset lacks, or the record does, may have happened all the same.',
};
const COMPLETE: Bilingual = {
  fr: 'Le jeu de données est supposé complet pour les jours et pays de ses fichiers ; un extrait fait paraître « ici seulement » ce qui y serait.',
  en: 'The dataset is taken to be whole for the days and countries of its files; of an excerpt, "only here" holds things that the whole has.',
};
const LETHAL: Bilingual = {
  fr: 'UCDP ne retient que ce qui a tué au moins une personne, entre groupes organisés ou contre des civils ; un incident sans mort y manque toujours.',
  en: 'UCDP keeps only what killed at least one person, between organised groups or among civilians; an incident without a death is never in it.',
};
const CANDIDATE: Bilingual = {
  fr: 'Les événements candidats ne sont pas tous vérifiés ; une version annuelle peut les corriger ou les retirer.',
  en: 'Candidate events are not all verified; a yearly release may correct or drop them.',
};
const ATOMS: Bilingual = {
  fr: 'ACLED compte un événement par jour et par lieu : une opération de plusieurs jours y est plusieurs événements, dont un seul est apparié.',
  en: 'ACLED counts one event a day and place: an operation of several days is several events there, of which one is matched.',
};

const CAVEATS: Readonly<Record<BaselineDataset, readonly Bilingual[]>> = {
  'ucdp-ged': [LETHAL, COMPLETE, ABSENT],
  'ucdp-candidate': [LETHAL, CANDIDATE, COMPLETE, ABSENT],
  acled: [ATOMS, COMPLETE, ABSENT],
};

/** What to bear in mind of a comparison with a dataset. */
export const caveatsOf = (dataset: BaselineDataset): readonly Bilingual[] => CAVEATS[dataset];
