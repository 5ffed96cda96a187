import type { HarmedParty, HarmEffect } from '../../../src/core/findings.ts';
import type { Lang } from '../messages/language.svelte.ts';
import type { Messages } from '../messages/messages.ts';

const FORMATS = { fr: new Intl.NumberFormat('fr-FR'), en: new Intl.NumberFormat('en-GB') } as const;

/** A number as the language writes it. */
export function number(n: number, lang: Lang): string {
  return FORMATS[lang].format(n);
}

/** Whether the language takes the singular: French does below two. */
export function isOne(n: number, lang: Lang): boolean {
  return lang === 'fr' ? n < 2 : n === 1;
}

interface Toll {
  readonly effect: HarmEffect;
  readonly who: HarmedParty;
  readonly low: number;
  readonly high: number | null;
}

/** "80+", "3–5", "12": no upper bound is shown as a plus sign. */
export function range(low: number, high: number | null, lang: Lang): string {
  if (high === null) return `${number(low, lang)}+`;
  return high === low ? number(low, lang) : `${number(low, lang)}–${number(high, lang)}`;
}

/** A toll in words, always marked as reported: "80+ reported killed". */
export function tollText(toll: Toll, lang: Lang, messages: Messages): string {
  const [one, many] = messages.terms.harm[toll.effect];
  const noun = toll.high !== null && isOne(toll.high, lang) ? one : many;
  return `${range(toll.low, toll.high, lang)} ${noun}`;
}

/** A text with what stands aside of it in brackets; those that it ends with already hold both: "13 blessés (déclarés, civils)". */
export function withAside(text: string, aside: string): string {
  if (aside === '') return text;
  return text.endsWith(')') ? `${text.slice(0, -1)}, ${aside})` : `${text} (${aside})`;
}

/** A count with its noun. */
export function counted(n: number, noun: readonly [one: string, many: string], lang: Lang): string {
  return `${number(n, lang)} ${isOne(n, lang) ? noun[0] : noun[1]}`;
}
