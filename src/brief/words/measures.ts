/** Measures that statements lay down, as parts of a sentence. */
import { objectName } from '../../analysis/statements/index.ts';
import { dayWords, listWords, numberWords } from '../../analysis/wording/index.ts';
import type { MeasureFamily, MeasureLife } from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { stateOf, UNKNOWN_ACTORS } from '../../core/kinship.ts';
import { actorWords } from './actors.ts';
import { aFr, deFr, participle } from './grammar.ts';

interface MeasureNoun {
  readonly fr: string;
  readonly agreement: 'm' | 'f';
  readonly en: string;
  /** How places are bound to it. */
  readonly at: { readonly fr: (place: string) => string; readonly en: string };
}

export const MEASURE_NOUNS: Readonly<Record<MeasureFamily, MeasureNoun>> = {
  blockade: { fr: 'le blocus', agreement: 'm', en: 'the blockade', at: { fr: deFr, en: 'of' } },
  ban: { fr: 'l’interdiction', agreement: 'f', en: 'the ban', at: { fr: aFr, en: 'in' } },
  curfew: { fr: 'le couvre-feu', agreement: 'm', en: 'the curfew', at: { fr: aFr, en: 'in' } },
  threat: {
    fr: 'la menace',
    agreement: 'f',
    en: 'the threat',
    at: { fr: (place) => `sur ${place}`, en: 'hanging over' },
  },
};

/** More places are counted. */
const MOST_PLACES = 3;

/** "le blocus de Kayes et de Nioro du Sahel (carburant), annoncé le 2 juillet 2025 par le JNIM,". @param isBare without who and when */
export function measureWords(life: MeasureLife, isBare = false): Bilingual {
  const noun = MEASURE_NOUNS[life.family];
  const [where, what] = [placesWords(life, noun), objectsWords(life)];
  const began = isBare ? { fr: '', en: '' } : beganWords(life, noun);
  return {
    fr: `${noun.fr}${where.fr}${what.fr}${began.fr}`,
    en: `${noun.en}${where.en}${what.en}${began.en}`,
  };
}

function placesWords({ places }: MeasureLife, { at }: MeasureNoun): Bilingual {
  if (places.length === 0) return { fr: '', en: '' };
  const names = [...new Set(places.map(({ name }) => name))];
  const shown = names.slice(0, names.length > MOST_PLACES + 1 ? MOST_PLACES : names.length);
  const rest = names.length - shown.length;
  const n = numberWords(rest);
  const list = listWords([
    ...shown.map((name) => ({ fr: at.fr(name), en: name })),
    ...(rest > 0 ? [{ fr: at.fr(`${n.fr} autres lieux`), en: `${n.en} other places` }] : []),
  ]);
  return { fr: ` ${list.fr}`, en: ` ${at.en} ${list.en}` };
}

/** How many places are counted and not named; 0: none. */
export const placesLeft = ({ places }: MeasureLife): number => {
  const n = new Set(places.map(({ name }) => name)).size;
  return n > MOST_PLACES + 1 ? n - MOST_PLACES : 0;
};

function objectsWords({ objects }: MeasureLife): Bilingual {
  if (objects.length === 0) return { fr: '', en: '' };
  const list = listWords(objects.map(objectName));
  return { fr: ` (${list.fr})`, en: ` (${list.en})` };
}

function beganWords({ announced, actor }: MeasureLife, { agreement }: MeasureNoun): Bilingual {
  const who = whoWords(actor);
  if (announced === null)
    return {
      fr: ', dont le début n’est pas au registre,',
      en: ', whose beginning is not on record,',
    };
  const day = dayWords(announced.day);
  const by = who === null ? { fr: '', en: '' } : { fr: ` par ${who.fr}`, en: ` by ${who.en}` };
  return announced.kind === 'on'
    ? {
        fr: `, ${participle('annoncé', agreement)} le ${day.fr}${by.fr},`,
        en: `, announced on ${day.en}${by.en},`,
      }
    : {
        fr: `, ${participle('annoncé', agreement)}${by.fr} à une date non précisée (première mention le ${day.fr}),`,
        en: `, announced${by.en} on a date that is not given (first told of on ${day.en}),`,
      };
}

/** Who laid it down; null where nobody knows. */
function whoWords({ actorId, name }: MeasureLife['actor']): Bilingual | null {
  if (actorId !== null && (stateOf(actorId) !== null || /(?:^|-)(?:government|police)$/u.test(actorId)))
    return { fr: 'les autorités', en: 'the authorities' };
  if (actorId !== null && UNKNOWN_ACTORS.has(actorId))
    return { fr: 'un groupe armé non identifié', en: 'an unidentified armed group' };
  return name === null ? null : actorWords({ actorId, name }, null);
}

/** "est suivi d’incidents qui y correspondent depuis le …". @param lastHeard ISO day of the last word of it; null where it has not lapsed */
export function stateWords(
  { family, state, since }: Pick<MeasureLife, 'family' | 'state' | 'since'>,
  lastHeard: string | null,
): Bilingual {
  const { agreement } = MEASURE_NOUNS[family];
  const [day, heard] = [dayWords(since), lastHeard === null ? null : dayWords(lastHeard)];
  const past = (stem: string): string => participle(stem, agreement);
  const e = agreement === 'f' ? 'e' : '';
  const words: Readonly<Record<MeasureLife['state'], Bilingual>> = {
    announced:
      family === 'curfew'
        ? { fr: `est tenu pour en vigueur`, en: 'is taken to be in force' }
        : { fr: 'en reste à l’annonce', en: 'stands as announced' },
    enforced: {
      fr: `est suivi${e} d’incidents qui y correspondent depuis le ${day.fr}`,
      en: `has been followed by incidents that match it since ${day.en}`,
    },
    eased: {
      fr: `est ${past('allégé')} ou ${past('levé')} en partie depuis le ${day.fr}`,
      en: `has been eased or lifted in part since ${day.en}`,
    },
    lifted: { fr: `a été ${past('levé')} le ${day.fr}`, en: `was lifted on ${day.en}` },
    expired: { fr: `est ${past('arrivé')} à son terme le ${day.fr}`, en: `expired on ${day.en}` },
    lapsed: {
      fr: `n’est plus ni ${past('rappelé')} ni suivi${e} d’incidents depuis le ${(heard ?? day).fr} : ce silence n’est pas une levée`,
      en: `has been neither repeated nor matched by an incident since ${(heard ?? day).en}: silence is not a lifting`,
    },
  };
  return words[state];
}
