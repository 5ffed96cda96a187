import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDocument } from './document.ts';
import { numbers as english } from './en/numbers.ts';
import { numbers as french } from './fr/numbers.ts';
import { readNumbers, type NumberMention, type NumberWords } from './numbers.ts';

const PACKS: Readonly<Record<string, NumberWords>> = { fr: french, en: english };

function read(lang: string, text: string): NumberMention[] {
  const words = PACKS[lang];
  if (!words) throw new Error(`No words for "${lang}".`);
  return readNumbers(openDocument(text, new Set(['m', 'col'])), words);
}

/** One line a mention: bounds, hedge unless exact, "article", role. */
function show({ low, high, hedge, article, role }: NumberMention): string {
  const bounds = low === high ? `${low}` : `${low}..${high ?? ''}`;
  return [bounds, hedge === 'exact' ? '' : hedge, article ? 'article' : '', role ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

const CASES: readonly (readonly [lang: string, text: string, mentions: string])[] = [
  ['fr', 'douze morts', '12'],
  ['fr', 'quatre-vingt-dix-sept morts', '97'],
  ['fr', 'soixante et onze morts', '71'],
  ['fr', 'soixante-quinze prisonniers', '75'],
  ['fr', 'cent soixante corps', '160'],
  ['fr', 'deux cent mille déplacés', '200000'],
  ['fr', 'trois mille deux cents familles', '3200'],
  ['fr', 'mille cent personnes', '1100'],
  ['fr', 'trente-et-un soldats', '31'],
  ['fr', 'quatre-vingts otages', '80'],
  ['fr', 'une dizaine de morts', '10'],
  ['fr', 'une quinzaine d’hommes', '15'],
  ['fr', 'une bonne vingtaine de motos', '20'],
  ['fr', 'une centaine de personnes', '100'],
  ['fr', 'un millier de familles', '1000'],
  ['fr', 'des dizaines de blessés', '20.. vague'],
  ['fr', 'plusieurs dizaines d’hommes', '20.. vague'],
  ['fr', 'plusieurs centaines de personnes', '200.. vague'],
  ['fr', 'des centaines de morts', '200.. vague'],
  ['fr', 'des dizaines de milliers de déplacés', '20000.. vague'],
  ['fr', 'deux douzaines d’hommes', '24'],
  ['fr', 'plusieurs blessés', '2.. vague'],
  ['fr', 'quelques pertes', '2.. vague'],
  ['fr', 'un gendarme', '1 article'],
  ['fr', 'une femme', '1 article'],
  ['fr', 'l’un des otages', '1 article'],
  ['fr', 'l’un et l’autre', ''],
  ['fr', '04 civils', '4'],
  ['fr', 'quatre (04) civils', '4'],
  ['fr', '27.000 personnes', '27000'],
  ['fr', '27 000 personnes', '27000'],
  ['fr', '1,500 personnes', '1500'],
  ['fr', '3 millions d’habitants', '3000000'],
  ['fr', '1,2 million de déplacés', '1200000'],
  ['fr', '3,5 tonnes', '3.5 measure'],
  ['fr', 'au moins 30 soldats', '30.. at_least'],
  ['fr', 'plus de 80 morts', '80.. at_least'],
  ['fr', 'plus d’une centaine de morts', '100.. at_least'],
  ['fr', 'pas moins de 400 militaires', '400.. at_least'],
  ['fr', 'jusqu’à 200 combattants', '200 at_most'],
  ['fr', 'moins de 20 blessés', '0..20 at_most'],
  ['fr', 'près de trente-quatre personnes', '34 about'],
  ['fr', 'environ 130 camions', '130 about'],
  ['fr', 'quelque 200 hommes', '200 about'],
  ['fr', 'de l’ordre de 130 morts', '130 about'],
  ['fr', '12 morts au moins', '12.. at_least'],
  ['fr', 'vingt otages environ', '20 about'],
  ['fr', '20 à 30 morts', '20..30 range'],
  ['fr', 'entre 23 et 27 hommes', '23..27 range'],
  ['fr', '20-30 assaillants', '20..30 range'],
  ['fr', 'deux ou trois motos', '2..3 range'],
  ['fr', 'de 10 à 15 blessés', '10..15 range'],
  ['fr', 'deux à trois mille personnes', '2000..3000 range'],
  ['fr', 'Le bilan est passé de 32 à 53 morts.', '32 | 53'],
  ['fr', '53 morts et non 32', '53 | 32'],
  ['fr', 'âgé de 12 ans', '12 age'],
  ['fr', 'des élèves âgés de 6 à 18 ans', '6..18 range age'],
  ['fr', 'pendant 30 jours', '30 duration'],
  ['fr', 'à 22 km de Bossangoa', '22 distance'],
  ['fr', 'une trentaine de km', '30 distance'],
  ['fr', '500 mètres', '500 distance'],
  ['fr', '50 millions d’euros', '50000000 money'],
  ['fr', 'deux milliards de francs CFA', '2000000000 money'],
  ['fr', 'vers 4h', '4 time'],
  ['fr', '19h30', '19 time | 30 time'],
  ['fr', 'le 12 mai', '12 date'],
  ['fr', 'les 13 et 14 mai', '13 date | 14 date'],
  ['fr', 'le 01/07/2025', '1 date | 7 date | 2025 date'],
  ['fr', 'en 2012', '2012 year'],
  ['fr', '2000 soldats', '2000'],
  ['fr', 'la 3e fois', '3 ordinal'],
  ['fr', 'la deuxième attaque', '2 ordinal'],
  ['fr', '20 % du budget', '20 percent'],
  ['fr', '10 pour cent', '10 percent'],
  ['fr', 'le M23', '23 name'],
  ['fr', 'les 3R', '3 name'],
  ['fr', 'un fusil AK-47', '1 article | 47 name'],
  ['fr', 'deux fois', '2 times'],
  ['fr', '76 12 34 56 78', '76 phone | 12 phone | 34 phone | 56 phone | 78 phone'],
  ['fr', '7 morts, 12 blessés', '7 | 12'],
  ['en', 'twelve dead', '12'],
  ['en', 'ninety-seven people', '97'],
  ['en', 'two hundred and fifty people', '250'],
  ['en', 'a hundred and twenty people', '120'],
  ['en', 'one hundred schoolchildren', '100'],
  ['en', 'a hundred people', '100'],
  ['en', 'a dozen people', '12'],
  ['en', 'three dozen people', '36'],
  ['en', 'dozens of people', '20.. vague'],
  ['en', 'several dozen people', '20.. vague'],
  ['en', 'scores of worshippers', '20.. vague'],
  ['en', 'hundreds of people', '200.. vague'],
  ['en', 'tens of thousands of people', '20000.. vague'],
  ['en', 'several hundred people', '200.. vague'],
  ['en', 'several soldiers', '2.. vague'],
  ['en', 'some people', '2.. vague'],
  ['en', 'some 200 people', '200 about'],
  ['en', 'a few people', '2.. vague'],
  ['en', 'many of the dead', '2.. vague'],
  ['en', 'a soldier', '1 article'],
  ['en', 'one soldier', '1'],
  ['en', '1,500 people', '1500'],
  ['en', '27.000 people', '27000'],
  ['en', '3 million people', '3000000'],
  ['en', 'at least 100 people', '100.. at_least'],
  ['en', 'more than a dozen people', '12.. at_least'],
  ['en', 'over 20 dead', '20.. at_least'],
  ['en', 'no fewer than 12 dead', '12.. at_least'],
  ['en', 'up to 50 people', '50 at_most'],
  ['en', 'as many as 50 people', '50 at_most'],
  ['en', 'fewer than 20 people', '0..20 at_most'],
  ['en', 'nearly 200 people', '200 about'],
  ['en', 'about 20 injured', '20 about'],
  ['en', '20 or more people', '20.. at_least'],
  ['en', 'between 20 and 30 people', '20..30 range'],
  ['en', '20 to 30 people', '20..30 range'],
  ['en', 'two or three men', '2..3 range'],
  ['en', '20-30 gunmen', '20..30 range'],
  ['en', 'The toll rose from 32 to 53.', '32 | 53'],
  ['en', 'aged 6 to 18', '6..18 range age'],
  ['en', 'a 12-year-old boy', '1 article | 12 age'],
  ['en', 'for 30 days', '30 duration'],
  ['en', '5 miles away', '5 distance'],
  ['en', '$2 million', '2000000 money'],
  ['en', '2 p.m.', '2 time'],
  ['en', 'July 1, 2025', '1 date | 2025 year'],
  ['en', 'in 2012', '2012 year'],
  ['en', '2000 soldiers', '2000'],
  ['en', '3rd attack', '3 ordinal'],
  ['en', 'the second attack', '2 ordinal'],
  ['en', '20% of voters', '20 percent'],
  ['en', 'the M23 group', '23 name'],
  ['en', 'three times', '3 times'],
  ['en', 'four (4) people', '4'],
  ['en', '104.5 FM', '104.5 decimal'],
];

test.each(CASES)('%s "%s" is %s', (lang, text, mentions) => {
  expect(read(lang, text).map(show).join(' | ')).toBe(mentions);
});

test('the head is the number without its hedge', () => {
  const text = 'On compte au moins trente-deux morts.';
  const document = openDocument(text, new Set());
  const [mention] = readNumbers(document, french);
  const words = document.tokens.slice(mention?.head.first, mention?.head.last).map((token) => token.text);
  expect(mention && text.slice(mention.start, mention.end)).toBe('au moins trente-deux');
  expect(words).toEqual(['trente', '-', 'deux']);
});

test('a number never reaches into the next sentence', () => {
  expect(read('fr', 'Ils étaient vingt. Deux sont morts.').map(show)).toEqual(['20', '2']);
});

const PIECES =
  `deux cent mille vingt et un une dizaine dizaines de entre à au moins plus 12 04 500 2012 . , - ( ) / %
  km ans two hundred and a dozen some over between to or million 3 e h mai n ° d'`.split(/\s+/);

test.each(['fr', 'en'])('any %s text yields ordered numbers with low up to high', (lang) => {
  const texts = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(texts, (pairs) => {
      let end = 0;
      for (const mention of read(lang, pairs.flat().join(''))) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.high === null || mention.low <= mention.high).toBe(true);
        expect(Number.isFinite(mention.low)).toBe(true);
        end = mention.end;
      }
    }),
    { seed: 7, numRuns: 400 },
  );
});
