import { describe, expect, test } from 'vitest';
import { spoken as english } from './en/spoken.ts';
import { spoken as french } from './fr/spoken.ts';
import { asTold } from './spoken.ts';
import { tokenize } from './tokens.ts';

const SPOKEN = { fr: french, en: english };

/** The text with " / " where a thought was found to begin. */
function parted(lang: 'fr' | 'en', text: string): string {
  let [whole, at] = ['', 0];
  for (const token of asTold(text, tokenize(text), SPOKEN[lang])) {
    if (token.text !== ';' || token.start !== token.end) continue;
    whole += `${text.slice(at, token.start)} /`;
    at = token.start;
  }
  return whole + text.slice(at);
}

describe('thoughts in talk without full stops', () => {
  test.each([
    [
      'fr',
      'bon euh hier lundi des hommes armés sont arrivés à Zongolé / ils ont tué six personnes à la machette / les gens ont fui vers Gossi / et puis les militaires sont venus le soir',
    ],
    [
      'fr',
      'euh lundi à Boni une mine a explosé sous un car et euh arrivés à Gossi les blessés ont été soignés / le maire dit que trois voyageurs sont morts / autre chose le marché reste fermé',
    ],
    [
      'en',
      'okay uh this is about Gossi gunmen came on Monday night, / they shot six people near the market, and they took the cattle / anyway the army came later / second one a mine in Boni',
    ],
  ] as const)('%s %s', (lang, expected) => {
    expect(parted(lang, expected.replaceAll(' /', ''))).toBe(expected);
  });
});

describe('no thought is parted', () => {
  test.each([
    [
      'what was written',
      'fr',
      'Lundi, des hommes armés ont attaqué le village de Zongolé alors que les habitants dormaient, ils ont tué six personnes et ensuite ont pillé les boutiques avant que les soldats ne reviennent de Gossi avec des renforts.',
    ],
    ['a short turn', 'en', 'uh they shot six people so the market is closed now and the army came'],
    [
      'what was said in sentences',
      'fr',
      'Euh oui. Ils sont venus lundi à Zongolé. Ils ont tué six personnes. Les gens ont fui vers Gossi. Les militaires sont venus le soir et ils ont trouvé les corps.',
    ],
  ] as const)('%s', (_, lang, text) => {
    expect(parted(lang, text)).toBe(text);
  });
});
