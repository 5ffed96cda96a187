/** Tolls with who gives them: a range over all that is told, never a mean. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefFigure, BriefSentence } from '../../core/brief.ts';
import type { Harm, HarmedParty } from '../../core/findings.ts';
import type { Claim } from '../../core/records.ts';
import { dayWords, inBoth, listWords, numberWords } from '../../analysis/wording/index.ts';
import { en } from '../../core/vocabulary/en.ts';
import { fr } from '../../core/vocabulary/fr.ts';
import { given, sentence, wordsOf } from '../sentence.ts';
import { countryWords } from '../words/places.ts';
import { accordingTo, speakerWords } from '../words/speakers.ts';

type Lang = keyof Bilingual;
type Range = Pick<Harm, 'low' | 'high'>;

const EFFECTS = { fr: fr.effect, en: en.effect } as const;

const AMONG: Readonly<Record<HarmedParty, Bilingual>> = {
  civilians: { fr: ' parmi les civils', en: ' among civilians' },
  state_forces: { fr: ' parmi les forces de l’État', en: ' among state forces' },
  armed_group: { fr: ' dans les rangs d’un groupe armé', en: ' in the ranks of an armed group' },
  mixed: { fr: ' de plusieurs camps', en: ' from several sides' },
  unknown: { fr: ', camp non précisé', en: ', side not given' },
};

/** The claims of one effect and party, as the ledger of one thing holds them. */
interface Toll {
  readonly effect: Harm['effect'];
  readonly who: HarmedParty;
  readonly told: readonly { readonly claim: Claim; readonly harm: Harm }[];
}

/**
 * One sentence an effect and party: the whole range, then each speaker's.
 * @param about "incident/…" or "operation/…": what the toll is of
 * @param claims of one incident or operation
 * @param whole whether it is given for a whole operation
 */
export function tollSentences(
  about: string,
  claims: readonly Claim[],
  outlets: ReadonlySet<string>,
  incidents: readonly string[],
  whole = false,
): readonly BriefSentence[] {
  return tollsOf(claims).flatMap(({ effect, who, told }, i) => {
    const speakers = bySpeaker(told, outlets);
    const range = spanOf(told.map(({ harm }) => harm));
    const nationalities = nationalitiesOf(told.map(({ harm }) => harm));
    const text = inBoth((lang) => {
      const effects = EFFECTS[lang][effect][isOne(range) ? 0 : 1];
      const lead = `${i === 0 ? LEAD[lang](whole) : FURTHER[lang]} ${figureWords(range, lang)} ${effects}${AMONG[who][lang]}`;
      const tail = nationalities === null ? '' : nationalities[lang];
      const said = speakers.map((one) => ({ figure: figureWords(one.range, lang), by: one.words[lang] }));
      return said.length === 1
        ? `${lead}, ${said[0]?.by ?? ''}${tail}.`
        : `${lead} (${said.map(({ figure, by }) => `${figure} ${by}`).join(', ')})${tail}.`;
    });
    return sentence({
      key: `toll/${about}/${effect}/${who}`,
      text,
      citations: told.flatMap(({ claim }) => wordsOf(claim)),
      figures: [range, ...speakers.map((one) => one.range)]
        .flatMap(figuresOf)
        .concat(nationalities?.figures ?? []),
      incidents,
    });
  });
}

const LEAD = {
  fr: (whole: boolean) => (whole ? 'Bilan déclaré de l’ensemble\u00a0:' : 'Bilan déclaré\u00a0:'),
  en: (whole: boolean) => (whole ? 'Reported toll of the whole:' : 'Reported toll:'),
} as const;

/** Further tolls of one thing, beside the first. */
const FURTHER: Bilingual = { fr: 'Également\u00a0:', en: 'Also:' };

/** Name and first ISO day of an incident, as far as they are known. */
export interface Whereabouts {
  readonly name: string | null;
  readonly day: string | null;
}

/** So many places are named of what happened at many. */
const MOST_PLACES = 3;

/** A toll as it is said where what it is the toll of does not stand before it: "Reported toll (Djibo, 11 May 2025): …". */
export function withWhereabouts(one: BriefSentence, whose: ReadonlyMap<string, Whereabouts>): BriefSentence {
  if (!one.key.startsWith('toll/')) return one;
  const own = one.incidents.flatMap((id) => whose.get(id) ?? []);
  const names = [...new Set(own.flatMap(({ name }) => name ?? []))];
  const day = own.flatMap((known) => known.day ?? []).sort()[0];
  return {
    ...one,
    text: inBoth((lang) => {
      const elsewhere = names.length > MOST_PLACES ? [lang === 'fr' ? 'ailleurs' : 'elsewhere'] : [];
      const places = [...names.slice(0, MOST_PLACES), ...elsewhere].map((name) => ({ fr: name, en: name }));
      const told = [
        ...(places.length === 0 ? [] : [listWords(places)[lang]]),
        ...(day === undefined ? [] : [dayWords(day)[lang]]),
      ].join(', ');
      const lead = LEAD[lang](one.key.startsWith('toll/operation/'));
      if (told === '' || !one.text[lang].startsWith(lead)) return one.text[lang];
      const colon = lang === 'fr' ? '\u00a0:' : ':';
      return `${lead.slice(0, -colon.length)} (${told})${colon}${one.text[lang].slice(lead.length)}`;
    }),
  };
}

/** A toll as it is said where the first one of the same thing does not stand before it. */
export const byItself = (one: BriefSentence): BriefSentence =>
  !one.key.startsWith('toll/')
    ? one
    : {
        ...one,
        text: inBoth((lang) =>
          one.text[lang].startsWith(FURTHER[lang])
            ? `${LEAD[lang](one.key.startsWith('toll/operation/'))}${one.text[lang].slice(FURTHER[lang].length)}`
            : one.text[lang],
        ),
      };

function tollsOf(claims: readonly Claim[]): readonly Toll[] {
  const tolls = new Map<
    string,
    { effect: Harm['effect']; who: HarmedParty; told: { claim: Claim; harm: Harm }[] }
  >();
  for (const claim of claims) {
    if (claim.field !== 'harm' || claim.stance === 'denies' || claim.value === null) continue;
    const harm = claim.value as Harm;
    if (harm.certainty === 'denied') continue;
    const key = `${harm.effect}/${harm.who}`;
    const toll = tolls.get(key) ?? { effect: harm.effect, who: harm.who, told: [] };
    tolls.set(key, toll);
    toll.told.push({ claim, harm });
  }
  return [...tolls.values()].map((toll) => ({ ...toll, told: standing(toll.told) }));
}

/** Where a speaker revised a figure, or a person decided one, the earlier ones no longer stand. */
function standing(told: Toll['told']): Toll['told'] {
  const decided = told.findLast(({ claim }) => claim.decision !== null);
  if (decided !== undefined) return told.filter(({ claim }) => claim.decision === decided.claim.decision);
  const revised = new Map<string, string>();
  for (const { claim } of told)
    if (claim.stance !== 'asserts') revised.set(speakerOf(claim), claim.reportedOn ?? claim.recordedAt);
  return told.filter(({ claim }) => {
    const since = revised.get(speakerOf(claim));
    return since === undefined || (claim.reportedOn ?? claim.recordedAt) >= since;
  });
}

const speakerOf = (claim: Claim): string => claim.saidBy ?? claim.relayedBy ?? '';

interface Speaker {
  readonly words: Bilingual;
  readonly range: Range;
}

/** Speakers with the range of what each says, those of one figure together. */
function bySpeaker(told: Toll['told'], outlets: ReadonlySet<string>): readonly Speaker[] {
  const speakers = new Map<string, { words: Bilingual; harms: Harm[] }>();
  for (const { claim, harm } of told) {
    const words = speakerWords(claim, outlets);
    const one = speakers.get(words.fr) ?? { words, harms: [] };
    speakers.set(words.fr, one);
    one.harms.push(harm);
  }
  const ranges = [...speakers.values()].map(({ words, harms }) => ({ words, range: spanOf(harms) }));
  const figures = Map.groupBy(ranges, ({ range: { low, high } }) => `${low}-${high ?? ''}`);
  return [...figures.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined
      ? []
      : [{ words: accordingTo(listWords(own.map(({ words }) => words))), range: first.range }];
  });
}

const spanOf = (harms: readonly Range[]): Range => ({
  low: Math.min(...harms.map(({ low }) => low)),
  high: harms.some(({ high }) => high === null) ? null : Math.max(...harms.map(({ high }) => high ?? 0)),
});

const isOne = ({ high }: Range): boolean => high !== null && high < 2;

/** "3", "au moins 80", "de 5 à 8". */
export function figureWords({ low, high }: Range, lang: Lang): string {
  const from = numberWords(low)[lang];
  if (high === null) return lang === 'fr' ? `au moins ${from}` : `at least ${from}`;
  const to = numberWords(high)[lang];
  if (low === high) return from;
  return lang === 'fr' ? `de ${from} à ${to}` : `${from} to ${to}`;
}

const figuresOf = ({ low, high }: Range): readonly BriefFigure[] =>
  high === null || high === low ? [given(low)] : [given(low), given(high)];

/** "; nationalités : Inde (3), Chine (1)". Of the account that names most. */
function nationalitiesOf(
  harms: readonly Harm[],
): (Bilingual & { readonly figures: readonly BriefFigure[] }) | null {
  const most = harms.reduce<readonly string[]>(
    (best, { nationalities }) => (nationalities.length > best.length ? nationalities : best),
    [],
  );
  if (most.length === 0) return null;
  const counts = [...Map.groupBy(most, (code) => code)].map(([code, all]) => ({ code, n: all.length }));
  return {
    ...inBoth(
      (lang) =>
        (lang === 'fr' ? '\u00a0; nationalités\u00a0: ' : '; nationalities: ') +
        counts.map(({ code, n }) => `${countryWords(code)[lang]} (${n})`).join(', '),
    ),
    figures: counts.map(({ n }) => given(n)),
  };
}
