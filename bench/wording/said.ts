/** Sentences told on somebody's word, and common words exchanged for others that mean the same. */
const SENTENCE = /(?<=^|[.!?] |\n)[^.!?\n]{40,}\.(?= \p{Lu}|\n|$)/gmu;
/** Such a sentence has its speaker, or is more than one. */
const SAID: Readonly<Record<string, RegExp>> = {
  en: /[“”"():;—–]|\b(?:said|says|say|told|announced|claimed|reported|according|added|stated|confirmed|wrote|denied|accused|blamed|condemned|declared|warned|asserted|quoted|posted|statement|spokes\w+|official\w*)\b/iu,
  fr: /[«»“”"():;—–]|(?<!\p{L})(?:dit|déclar|annonc|affirm|indiqu|selon|d’après|rapport|expliqu|confirm|précis|démen|accus|condamn|revendiqu|communiqué|appris|source|assur|racont|estim|ajout|soulign)/iu,
};
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  en: ['a local official said', 'according to a security source', 'residents said', 'local media reported'],
  fr: ['a indiqué une source sécuritaire', 'selon des habitants', 'a-t-on appris de source locale'],
};
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  en: ['According to a local official, ', 'Residents said that ', 'Local media reported that '],
  fr: ['Selon une source sécuritaire, ', 'D’après la presse locale, ', 'D’après des habitants, '],
};
/** First words that are no names: they lose their capital behind others. */
const SMALL =
  /^(?:The|A|An|Some|Several|At least|Gunmen|Militants|Jihadists|Rebels|Soldiers|Armed|Unidentified|Suspected|Fighters|Villagers|Attackers|Clashes|Protesters|Troops|Bandits|Dozens|Hundreds|On|In|They|Une?|Des|Les?|La|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Au moins|Plusieurs|Dans|Ils|Elles?|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Two|Three|Four|Five|Seven|Eight|Nine|Ten)\b|^[LD]’/u;

/** "…, a local official said." behind each sentence that has no speaker. */
export const saidBehind = (text: string, lang: string): string =>
  eachUnsaid(text, lang, (told, n) => `${told.slice(0, -1)}, ${turn(BEHIND[lang]!, n)}.`);

/** "According to a local official, …" before each sentence that has no speaker. */
export const saidBefore = (text: string, lang: string): string =>
  eachUnsaid(text, lang, (told, n) =>
    SMALL.test(told) ? turn(BEFORE[lang]!, n) + told[0]!.toLowerCase() + told.slice(1) : told,
  );

/** The whole sentence in quotation marks. */
export const quoted = (text: string, lang: string): string =>
  eachUnsaid(text, lang, (told) =>
    lang === 'fr'
      ? `« ${told.slice(0, -1)} », a raconté un habitant.`
      : `“${told.slice(0, -1)},” a resident said.`,
  );

const turn = (list: readonly string[], n: number): string => list[n % list.length]!;

function eachUnsaid(text: string, lang: string, change: (told: string, n: number) => string): string {
  let n = 0;
  return text.replaceAll(SENTENCE, (told) => (SAID[lang]!.test(told) ? told : change(told, n++)));
}

type Exchange = readonly (readonly [RegExp, string])[];

const DEATHS: Readonly<Record<string, Exchange>> = {
  en: [
    [/\bwere killed(?! by| with| in an? (?:air|drone))/g, 'lost their lives'],
    [/\bwas killed(?! by| with| in an? (?:air|drone))/g, 'lost his life'],
    [/\bhave been killed(?! by)/g, 'have lost their lives'],
  ],
  fr: [
    [/(?<!\p{L})ont été tuée?s(?! par)(?!\p{L})/gu, 'ont perdu la vie'],
    [/(?<!\p{L})a été tuée?(?! par)(?!\p{L})/gu, 'a trouvé la mort'],
  ],
};
const ATTACKERS: Readonly<Record<string, Exchange>> = {
  en: [
    [/\bassailants\b/g, 'attackers'],
    [/\bgunmen\b/g, 'armed men'],
    [/\bGunmen\b/g, 'Armed men'],
    [/\bsoldiers\b/g, 'troops'],
  ],
  fr: [
    [/(?<!\p{L})assaillants(?!\p{L})/gu, 'attaquants'],
    [/(?<!\p{L})hommes armés/gu, 'individus armés'],
    [/(?<!\p{L})soldats(?!\p{L})/gu, 'militaires'],
  ],
};

/** "were killed" as "lost their lives". */
export const diedOtherwise = (text: string, lang: string): string => exchanged(text, DEATHS[lang]!);

/** "gunmen" as "armed men", "soldats" as "militaires". */
export const calledOtherwise = (text: string, lang: string): string => exchanged(text, ATTACKERS[lang]!);

const exchanged = (text: string, words: Exchange): string =>
  words.reduce((all, [word, other]) => all.replaceAll(word, other), text);
