/** The marks by which the hand of an analyst shows, in both languages. */
import type { Bilingual } from '../../core/bilingual.ts';
import type { LooseFigure, Written } from '../../core/brief.ts';
import type { AddedJudgement } from '../../core/editing/index.ts';
import { confidenceName, termOf } from '../../analysis/likelihood/index.ts';

type Lang = keyof Bilingual;

const other = (lang: Lang): Lang => (lang === 'fr' ? 'en' : 'fr');

const DRAFTED: Bilingual = {
  fr: '[phrase d’origine, reformulée en anglais seulement]',
  en: '[as drafted; reworded in French only]',
};
const UNTRANSLATED: Bilingual = { fr: '[en anglais dans l’original]', en: '[in French in the original]' };
const LOOSE = {
  figure: {
    fr: 'chiffre de l’analyste, absent des mots cités\u00a0:',
    en: 'figure of the analyst, not in the words cited:',
  },
  date: {
    fr: 'date de l’analyste, absente des mots cités\u00a0:',
    en: 'date of the analyst, not in the words cited:',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A reworded sentence; where it was reworded in the other language only, the drafted one, and that. */
export function rewordedWords(words: Written, drafted: Bilingual, lang: Lang): string {
  return words[lang] ?? `${drafted[lang]} ${DRAFTED[lang]}`;
}

/** "Judgement of the analyst (A. Diallo): … [likely, 55–80%; confidence low]" */
export function judgementWords(judgement: AddedJudgement, lang: Lang): string {
  const { by, text } = judgement;
  const said = text[lang] ?? `${text[other(lang)] ?? ''} ${UNTRANSLATED[lang]}`;
  const lead =
    lang === 'fr' ? `Jugement de l’analyste (${by})\u00a0: ` : `Judgement of the analyst (${by}): `;
  return `${lead}${said}${sureWords(judgement, lang)}`;
}

function sureWords({ likelihood, confidence }: AddedJudgement, lang: Lang): string {
  const parts = [
    ...(likelihood === null ? [] : [chanceOf(likelihood, lang)]),
    ...(confidence === null
      ? []
      : [`${lang === 'fr' ? 'confiance' : 'confidence'} ${confidenceName(confidence)[lang]}`]),
  ];
  return parts.length === 0 ? '' : ` [${parts.join(lang === 'fr' ? '\u00a0; ' : '; ')}]`;
}

function chanceOf(likelihood: NonNullable<AddedJudgement['likelihood']>, lang: Lang): string {
  const { name, from, to } = termOf(likelihood);
  const [low, high] = [Math.round(from * 100), Math.round(to * 100)];
  return lang === 'fr' ? `${name.fr}, ${low} à ${high}\u00a0%` : `${name.en}, ${low}–${high}%`;
}

/** Names the figures and dates of a sentence that its words do not give; '' where there are none. Of a name, confirmed, nothing more is said. */
export const looseWords = (loose: readonly LooseFigure[], lang: Lang): string =>
  (['figure', 'date'] as const)
    .map((kind) => {
      const own = loose.filter((one) => one.lang === lang && (one.kind ?? 'figure') === kind);
      return own.length === 0
        ? ''
        : ` [${LOOSE[kind][lang]} ${[...new Set(own.map(({ words }) => words))].join(', ')}]`;
    })
    .join('');
