import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates, type DateMention, type DateWords } from './dates.ts';
import { openDocument } from './document.ts';
import { dates as english } from './en/dates.ts';
import { dates as french } from './fr/dates.ts';

/** A Thursday. */
const PUBLISHED = '2025-07-03';
const PACKS: Readonly<Record<string, DateWords>> = { fr: french, en: english };

function read(lang: string, text: string, publishedAt: string | null = PUBLISHED): DateMention[] {
  const words = PACKS[lang];
  if (!words) throw new Error(`No words for "${lang}".`);
  return readDates(openDocument(text, new Set(['m', 'col'])), words, publishedAt);
}

/** One line a mention: days, kind, precision above 1, clock, part of day, anchor, flags. */
function show(mention: DateMention): string {
  const { from, to, kind, precision, time, partOfDay, anchor, offsetDays } = mention;
  return [
    from === null ? 'open' : from === to ? from : `${from}..${to}`,
    kind,
    precision > 1 ? `p${precision}` : '',
    time ?? '',
    partOfDay ?? '',
    anchor === 'event' ? `event${offsetDays ?? ''}` : '',
    mention.weekdayConflict ? 'conflict' : '',
    mention.future ? 'future' : '',
    mention.dateline ? 'dateline' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const CASES: readonly (readonly [lang: string, text: string, mentions: string])[] = [
  ['fr', 'mardi 1er juillet', '2025-07-01 day dateline'],
  ['fr', 'Mardi, des tirs.', '2025-07-01 day'],
  ['fr', 'jeudi, des tirs', '2025-07-03 day'],
  ['fr', 'Vendredi, des tirs ont retenti.', '2025-06-27 day'],
  ['fr', 'lundi dernier à Abankor', '2025-06-30 day'],
  ['fr', 'jeudi dernier', '2025-06-26 day'],
  ['fr', 'lundi prochain', '2025-07-07 day future'],
  ['fr', 'Le procès est renvoyé au mardi 8 juillet.', '2025-07-08 day future'],
  ['fr', 'Les écoles rouvriront vendredi.', '2025-07-04 day future'],
  ['fr', 'Le marché doit rouvrir lundi.', '2025-07-07 day future'],
  ['fr', 'Les corps doivent être inhumés ce jeudi.', '2025-07-03 day'],
  ['fr', '- Bamako, 30 juin (Relais) – Des tirs.', '2025-06-30 day dateline'],
  ['fr', '- Nioro, 30 juin : des tirs.', '2025-06-30 day'],
  ['en', '- BAMAKO, June 30 (Relay) - Shots were fired.', '2025-06-30 day dateline'],
  ['en', '- Nioro, June 30: shots were fired.', '2025-06-30 day'],
  ['fr', 'ce mardi', '2025-07-01 day'],
  ['fr', 'ce mardi 1er juillet 2025', '2025-07-01 day dateline'],
  ['fr', 'ce 11 mai', '2025-05-11 day dateline'],
  ['fr', 'le 7 juin', '2025-06-07 day dateline'],
  ['fr', 'le 7 juillet', '2025-07-07 day future dateline'],
  ['fr', 'le 29 mars dernier', '2025-03-29 day dateline'],
  ['fr', 'le 7 octobre dernier', '2024-10-07 day dateline'],
  ['fr', 'le 14 septembre', '2024-09-14 day dateline'],
  ['fr', 'en juillet dernier', '2024-07-01..2024-07-31 month p3'],
  ['fr', 'en juillet', '2025-07-01..2025-07-03 month p3'],
  ['fr', 'en août', '2024-08-01..2024-08-31 month p3'],
  ['fr', 'en mars 2020', '2020-03-01..2020-03-31 month p3'],
  ['fr', 'en 2012', '2012-01-01..2012-12-31 year p3'],
  ['fr', 'la crise de 2012', '2012-01-01..2012-12-31 year p3'],
  ['fr', 'fin 2012', '2012-09-01..2012-12-31 year p3'],
  ['fr', 'début juillet', '2025-07-01..2025-07-03 month p2'],
  ['fr', 'à la mi-août', '2024-08-11..2024-08-20 month p2'],
  ['fr', 'fin mai', '2025-05-21..2025-05-31 month p2'],
  ['fr', 'fin septembre 2024', '2024-09-21..2024-09-30 month p2'],
  ['fr', 'depuis septembre', '2024-09-01..2025-07-03 since p3'],
  ['fr', 'depuis début septembre', '2024-09-01..2025-07-03 since p2'],
  ['fr', 'depuis 2012', '2012-01-01..2025-07-03 since p3'],
  ['fr', 'depuis deux ans', 'open since p3'],
  ['fr', 'depuis mercredi matin', '2025-07-02..2025-07-03 since morning'],
  ['fr', 'depuis le début de l’année', '2025-01-01..2025-07-03 since p3'],
  ['fr', 'dans la nuit de lundi à mardi', '2025-06-30..2025-07-01 night night'],
  ['fr', 'dans la nuit du 30 juin au 1er juillet', '2025-06-30..2025-07-01 night night'],
  ['fr', 'dans la nuit de mardi', '2025-07-01 night night'],
  ['fr', 'Dans la nuit du mardi 1er juillet, des tirs.', '2025-07-01 night night'],
  ['fr', 'dans la nuit de jeudi 26 au vendredi 27 juin 2025', '2025-06-26..2025-06-27 night night'],
  ['fr', 'dans la nuit du 31 décembre au 1er janvier', '2024-12-31..2025-01-01 night night'],
  ['fr', 'la nuit dernière', '2025-07-02..2025-07-03 night night'],
  ['fr', 'cette nuit', '2025-07-02..2025-07-03 night night'],
  ['fr', 'cette nuit-là', 'open night night event0'],
  ['fr', 'du 24 au 25 juillet 2024', '2024-07-24..2024-07-25 span dateline'],
  ['fr', 'du 28 juin au 2 juillet', '2025-06-28..2025-07-02 span p2 dateline'],
  ['fr', 'entre le 3 et le 5 juin', '2025-06-03..2025-06-05 span p2 dateline'],
  ['fr', 'les 13 et 14 mai', '2025-05-13..2025-05-14 span dateline'],
  ['fr', 'les 13, 14 et 15 mai 2025', '2025-05-13..2025-05-15 span p2 dateline'],
  ['fr', '13-19 septembre 2020', '2020-09-13..2020-09-19 span p2 dateline'],
  ['fr', 'entre août et septembre', '2024-08-01..2024-09-30 span p3'],
  ['fr', 'en mars-avril 2012', '2012-03-01..2012-04-30 span p3'],
  ['fr', 'entre vendredi soir et samedi matin', '2025-06-27..2025-06-28 night night'],
  ['fr', 'du lundi au mercredi', '2025-06-30..2025-07-02 span p2'],
  ['fr', 'entre le 12 juin et hier', '2025-06-12..2025-07-02 span p3'],
  ['fr', '1er juillet 2025 à l’aube', '2025-07-01 day dawn'],
  ['fr', 'mardi 1er juillet, dès l’aube', '2025-07-01 day dawn'],
  ['fr', 'à l’aube, vers 4 heures', 'open part 04:00 dawn'],
  ['fr', 'vers 4h', 'open clock 04:00'],
  ['fr', 'vers 5 h 30', 'open clock 05:30'],
  ['fr', 'à 05 h 30', 'open clock 05:30'],
  ['fr', 'à 19H00', 'open clock 19:00'],
  ['fr', 'vers 19H00 (18H00 GMT)', 'open clock 19:00'],
  ['fr', 'à 4 heures du matin', 'open clock 04:00'],
  ['fr', 'vers 3 heures de l’après-midi', 'open clock 15:00'],
  ['fr', 'ce jeudi matin à 10 heures', '2025-07-03 day 10:00 morning'],
  ['fr', 'lundi vers 21h', '2025-06-30 day 21:00'],
  ['fr', 'Vers 22h, dans la nuit de lundi à mardi', '2025-06-30..2025-07-01 night 22:00 night'],
  ['fr', 'vers midi', 'open clock 12:00 midday'],
  ['fr', 'à minuit', 'open clock 00:00 night'],
  ['fr', 'de 21h à 6h', 'open clock 21:00'],
  ['fr', 'pendant 4 heures', 'open duration'],
  ['fr', '48h', ''],
  ['fr', '01/07/2025', '2025-07-01 day dateline'],
  ['fr', '2025-07-01', '2025-07-01 day dateline'],
  ['fr', '01.07.2025', '2025-07-01 day dateline'],
  ['fr', 'hier', '2025-07-02 day'],
  ['fr', 'hier soir', '2025-07-02 day evening'],
  ['fr', 'avant-hier', '2025-07-01 day'],
  ['fr', 'hier mercredi', '2025-07-02 day'],
  ['fr', 'hier lundi', '2025-07-02 day conflict'],
  ['fr', 'aujourd’hui', '2025-07-03 day'],
  ['fr', 'demain', '2025-07-04 day future'],
  ['fr', 'ce matin', '2025-07-03 day morning'],
  ['fr', 'ce matin à l’aube', '2025-07-03 day dawn'],
  ['fr', 'ce soir', '2025-07-03 day evening'],
  ['fr', 'il y a deux semaines (le 19 juin)', '2025-06-19 day dateline'],
  ['fr', 'il y a trois jours', '2025-06-30 day'],
  ['fr', 'il y a quelques jours', 'open day p2'],
  ['fr', 'il y a deux mois', '2025-05-01..2025-05-31 month p3'],
  ['fr', 'la semaine dernière', '2025-06-23..2025-06-29 span p2'],
  ['fr', 'cette semaine', '2025-06-30..2025-07-03 span p2'],
  ['fr', 'le mois dernier', '2025-06-01..2025-06-30 month p3'],
  ['fr', 'l’an dernier', '2024-01-01..2024-12-31 year p3'],
  ['fr', 'ce week-end', '2025-06-28..2025-06-29 span p2'],
  ['fr', 'le week-end dernier', '2025-06-28..2025-06-29 span p2'],
  ['fr', 'ces derniers jours', '2025-06-29..2025-07-03 span p2'],
  ['fr', 'la semaine du 9 juin', '2025-06-09..2025-06-15 span p2 dateline'],
  ['fr', 'le lendemain', 'open day event1'],
  ['fr', 'la veille', 'open day event-1'],
  ['fr', 'La veille, samedi, un convoi.', '2025-06-28 day event-1'],
  ['fr', 'le lendemain, dimanche matin', '2025-06-29 day morning event1'],
  ['fr', 'l’avant-veille', 'open day event-2'],
  ['fr', 'le surlendemain', 'open day event2'],
  ['fr', 'trois jours plus tôt', 'open day event-3'],
  ['fr', 'deux jours après', 'open day event2'],
  ['fr', 'une semaine plus tard', 'open day p2 event7'],
  ['fr', 'Trois jours plus tard, le 15 mai, des corps.', '2025-05-15 day'],
  ['fr', 'le même jour', 'open day event0'],
  ['fr', 'ce jour-là', 'open day event0'],
  ['fr', 'le lundi suivant', 'open day event'],
  ['fr', 'mardi 16 septembre 2024', '2024-09-16 day conflict dateline'],
  ['fr', 'vendredi 7 juin 2025', '2025-06-07 day conflict dateline'],
  ['fr', 'vendredi 5 juin', '2025-06-05 day conflict dateline'],
  ['fr', 'Mardi 24, des tirs.', '2025-06-24 day'],
  ['fr', 'le mercredi 2 à Kati', '2025-07-02 day'],
  ['fr', 'Mardi 24 soldats sont morts.', '2025-07-01 day'],
  ['fr', 'Le 12 du mois dernier, des tirs.', '2025-06-12 day'],
  ['fr', 'Le 2 courant, des tirs.', '2025-07-02 day'],
  ['fr', 'samedi 28/06/25', '2025-06-28 day dateline'],
  ['fr', 'vendredi 28/06/25', '2025-06-28 day conflict dateline'],
  ['fr', 'mardi de la semaine dernière', '2025-06-24 day'],
  ['fr', 'il y a 48 heures', '2025-07-01 day'],
  ['fr', 'il y a trente minutes', '2025-07-03 day'],
  ['fr', 'deux semaines avant le 13 mai', '2025-04-29 day p2 dateline'],
  ['fr', 'deux jours après l’attaque', 'open day event2'],
  ['fr', 'la première semaine de juin', '2025-06-01..2025-06-07 span p2 dateline'],
  ['fr', 'les trois derniers mois', '2025-04-04..2025-07-03 since p3'],
  ['fr', 'dans les années 1990', '1990-01-01..1999-12-31 year p3'],
  ['fr', 'vers vingt et une heures', 'open clock 21:00'],
  ['fr', 'vers quatre heures et demie', 'open clock 04:30'],
  ['fr', 'lundi soir vers 8 heures', '2025-06-30 day 20:00 evening'],
  ['fr', 'à 7:30 du soir', 'open clock 19:30'],
  ['fr', 'le matin à 7 heures', 'open part 07:00 morning'],
  ['fr', 'd’ici le 31 décembre 2025', '2025-12-31 deadline future'],
  ['fr', 'jusqu’au lundi 8 juillet 2025', '2025-07-08 deadline conflict future'],
  ['fr', 'avant vendredi', '2025-07-04 deadline future'],
  ['fr', 'pendant trois jours', 'open duration'],
  ['fr', 'durant 30 jours', 'open duration'],
  ['fr', 'tôt dans la matinée', 'open part morning'],
  ['fr', 'en fin d’après-midi', 'open part afternoon'],
  ['fr', 'tôt ce dimanche 29 juin', '2025-06-29 day morning'],
  ['fr', 'le 15 mai au soir', '2025-05-15 day evening'],
  ['fr', 'dans la soirée du mercredi 2 juillet', '2025-07-02 day evening'],
  ['fr', 'Bamako, 3 juillet 2025 – Des tirs.', '2025-07-03 day dateline'],
  ['fr', 'Bamako, le 3 juillet 2025\nDes tirs.', '2025-07-03 day dateline'],
  ['fr', 'le 12 juillet 1999', '1999-07-12 day dateline'],
  ['fr', 'le 31 février', ''],
  ['fr', 'Les 27 hommes de mai', ''],
  ['fr', '2 000 soldats', ''],
  ['en', 'Tuesday', '2025-07-01 day'],
  ['en', 'on Friday', '2025-06-27 day'],
  ['en', 'last Monday', '2025-06-30 day'],
  ['en', 'Talks will resume on Monday.', '2025-07-07 day future'],
  ['en', 'next Monday', '2025-07-07 day future'],
  ['en', 'July 1, 2025', '2025-07-01 day dateline'],
  ['en', '1 July', '2025-07-01 day dateline'],
  ['en', 'Tuesday, July 1', '2025-07-01 day dateline'],
  ['en', '20th October 2016', '2016-10-20 day dateline'],
  ['en', 'the 6th of July, 2025', '2025-07-06 day future dateline'],
  ['en', 'Sunday, June 15, 2025', '2025-06-15 day dateline'],
  ['en', 'Friday, June 14, 2025', '2025-06-14 day conflict dateline'],
  ['en', 'Friday (June 27, 2025)', '2025-06-27 day dateline'],
  ['en', 'late Friday (27 Jun 2025)', '2025-06-27 day evening'],
  ['en', 'early Monday', '2025-06-30 day morning'],
  ['en', 'early on Friday', '2025-06-27 day morning'],
  ['en', 'in the early hours of Monday', '2025-06-30 day dawn'],
  ['en', 'Friday evening', '2025-06-27 day evening'],
  ['en', 'between Friday evening and Saturday morning', '2025-06-27..2025-06-28 night night'],
  [
    'en',
    'between late Friday (27 Jun 2025) and early Saturday (28 Jun 2025)',
    '2025-06-27..2025-06-28 night night',
  ],
  ['en', 'from 13 to 19 September 2020', '2020-09-13..2020-09-19 span p2 dateline'],
  ['en', '26 April – 2 May 2020', '2020-04-26..2020-05-02 span p2 dateline'],
  ['en', 'June 13 and 14', '2025-06-13..2025-06-14 span dateline'],
  ['en', 'from June 30 to July 1, 2025', '2025-06-30..2025-07-01 span dateline'],
  ['en', 'on the night of 30 June to 1 July', '2025-06-30..2025-07-01 night night'],
  ['en', 'on the night of Monday to Tuesday', '2025-06-30..2025-07-01 night night'],
  ['en', 'Monday night into Tuesday', '2025-06-30..2025-07-01 night night'],
  ['en', 'overnight', '2025-07-02..2025-07-03 night night'],
  ['en', 'overnight into Tuesday', '2025-06-30..2025-07-01 night night'],
  ['en', 'late Sunday into Monday', '2025-06-29..2025-06-30 night night'],
  ['en', 'over the weekend', '2025-06-28..2025-06-29 span p2'],
  ['fr', 'durant le week-end', '2025-06-28..2025-06-29 span p2'],
  ['en', 'overnight on Saturday', '2025-06-28 night night'],
  ['en', 'last night', '2025-07-02..2025-07-03 night night'],
  ['en', 'tonight', '2025-07-03 night night'],
  ['en', 'yesterday', '2025-07-02 day'],
  ['en', 'yesterday evening', '2025-07-02 day evening'],
  ['en', 'the day before yesterday', '2025-07-01 day'],
  ['en', 'today', '2025-07-03 day'],
  ['en', 'this morning', '2025-07-03 day morning'],
  ['en', 'early this morning', '2025-07-03 day morning'],
  ['en', 'two weeks ago', '2025-06-16..2025-06-22 span p2'],
  ['en', 'two days ago', '2025-07-01 day'],
  ['en', 'some weeks ago', 'open span p2'],
  ['en', 'more than a year ago', '2024-01-01..2024-12-31 year p3'],
  ['en', 'two weeks earlier', 'open day p2 event-14'],
  ['en', 'three days later', 'open day event3'],
  ['en', 'the next day', 'open day event1'],
  ['en', 'the following day', 'open day event1'],
  ['en', 'the day before', 'open day event-1'],
  ['en', 'the same day', 'open day event0'],
  ['en', 'on Friday last week', '2025-06-27 day'],
  ['en', 'on Tuesday the 24th', '2025-06-24 day dateline'],
  ['en', 'on the 12th of last month', '2025-06-12 day dateline'],
  ['en', 'two weeks before 13 May', '2025-04-29 day p2 dateline'],
  ['en', 'three days before the attack', 'open day event-3'],
  ['en', 'in the first week of June', '2025-06-01..2025-06-07 span p2'],
  ['en', 'Tuesday evening at 8:15', '2025-07-01 day 20:15 evening'],
  ['en', '48 hours ago', '2025-07-01 day'],
  ['en', 'that night', 'open night night event0'],
  ['en', 'early July', '2025-07-01..2025-07-03 month p2'],
  ['en', 'mid-June', '2025-06-11..2025-06-20 month p2'],
  ['en', 'late May 2025', '2025-05-21..2025-05-31 month p2'],
  ['en', 'in March 2020', '2020-03-01..2020-03-31 month p3'],
  ['en', 'in May', '2025-05-01..2025-05-31 month p3'],
  ['en', 'they may attack', ''],
  ['en', 'in 2012', '2012-01-01..2012-12-31 year p3'],
  ['en', 'between August and September', '2024-08-01..2024-09-30 span p3'],
  ['en', 'since September', '2024-09-01..2025-07-03 since p3'],
  ['en', 'since 2012', '2012-01-01..2025-07-03 since p3'],
  ['en', 'since Wednesday', '2025-07-02..2025-07-03 since'],
  ['en', 'last week', '2025-06-23..2025-06-29 span p2'],
  ['en', 'this week', '2025-06-30..2025-07-03 span p2'],
  ['en', 'last month', '2025-06-01..2025-06-30 month p3'],
  ['en', 'last year', '2024-01-01..2024-12-31 year p3'],
  ['en', 'this weekend', '2025-06-28..2025-06-29 span p2'],
  ['en', 'in the week of June 9th', '2025-06-09..2025-06-15 span p2'],
  ['en', 'for 30 days', 'open duration'],
  ['en', 'within a day', 'open duration'],
  ['en', 'around 2:00 a.m.', 'open clock 02:00'],
  ['en', 'at 21:15', 'open clock 21:15'],
  ['en', '4 am', 'open clock 04:00'],
  ['en', 'at 1400 GMT', 'open clock 14:00'],
  ['en', 'at noon', 'open clock 12:00 midday'],
  ['en', 'November 21, around 2 a.m.', '2024-11-21 day 02:00'],
  ['en', 'at dawn', 'open part dawn'],
  ['en', 'by 31 December 2025', '2025-12-31 deadline future'],
  ['en', 'until Monday', '2025-06-30 deadline'],
  ['en', '01/07/2025', '2025-07-01 day dateline'],
  ['en', '06/25/2025', '2025-06-25 day dateline'],
  ['en', '2025-07-01', '2025-07-01 day dateline'],
  ['en', 'KABUL, July 2 (Newswire) - Shots.', '2025-07-02 day dateline'],
  ['en', 'MAKURDI, Nigeria — On Sunday, June 15, 2025, shots.', '2025-06-15 day'],
  ['en', 'from Monday to Wednesday', '2025-06-30..2025-07-02 span p2'],
];

test.each(CASES)('%s "%s" is %s', (lang, text, mentions) => {
  expect(read(lang, text).map(show).join(' | ')).toBe(mentions);
});

test.each([
  ['fr', 'Des combattants du Mouvement du 23 mars (M23) ont attaqué la ville.'],
  ['fr', 'Des tirs près de la place du 7-Novembre et du stade du 28 Septembre.'],
  ['en', 'Fighters of the March 23 Movement attacked the town.'],
  ['en', 'Shots near the 28 September Stadium and 7 November Avenue.'],
])('a day that is part of a name dates nothing: %s “%s”', (lang, text) => {
  expect(read(lang, text)).toEqual([]);
});

test.each([
  ['fr', 'Des blessés sont arrivés à l’hôpital, le 2 juillet.'],
  ['fr', 'Des tirs au stade dès le 2 juillet.'],
  ['en', 'Shots were heard on 2 July near the stadium.'],
])('a day beside such a word is one: %s “%s”', (lang, text) => {
  expect(read(lang, text).map(({ from }) => from)).toEqual(['2025-07-02']);
});

describe('without a day of publication', () => {
  const OPEN: readonly (readonly [string, string, string])[] = [
    ['fr', 'mardi', 'open day'],
    ['fr', 'hier', 'open day'],
    ['fr', 'le 7 juin', 'open day'],
    ['fr', 'en juillet dernier', 'open month p3'],
    ['fr', 'la semaine dernière', 'open span p2'],
    ['fr', 'dans la nuit de lundi à mardi', 'open night night'],
    ['fr', 'le 7 juin 2025', '2025-06-07 day'],
    ['en', 'on Friday', 'open day'],
    ['en', 'last night', 'open night night'],
    ['en', 'two weeks ago', 'open span p2'],
    ['en', 'July 1, 2025', '2025-07-01 day'],
  ];
  test.each(OPEN)('%s "%s" is %s', (lang, text, mentions) => {
    const shown = read(lang, `Il dit : ${text}.`, null).map(show);
    expect(shown.join(' | ')).toBe(mentions);
  });
});

test('a mention carries its words, its weekday and its rules', () => {
  const text = 'Les tirs ont repris mardi 1er juillet, dès l’aube, selon des témoins.';
  const [mention] = read('fr', text);
  expect(mention && text.slice(mention.start, mention.end)).toBe('mardi 1er juillet, dès l’aube');
  expect(mention).toMatchObject({ weekday: 2, rule: 'fr.day+fr.part' });
});

test('the clause decides between the last and the next weekday', () => {
  const both = 'Le ministre a annoncé mardi que le marché rouvrira samedi.';
  expect(read('fr', both).map((mention) => mention.from)).toEqual(['2025-07-01', '2025-07-05']);
});

describe('any text', () => {
  const PIECES =
    `lundi mardi 1er 31 juillet février 2025 nuit du de au à et entre h 4 30 heures matin , ( ) . - – /
    hier semaine dernière depuis avant Friday June to between and night ago two weeks last early : am by`.split(
      /\s+/,
    );
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((words) => words.join(' '));
  test.each(['fr', 'en'])('%s mentions are ordered, apart, and name real stretches', (lang) => {
    fc.assert(
      fc.property(
        texts,
        fc.option(fc.constantFrom('2025-07-03', '2024-02-29'), { nil: null }),
        (text, publishedAt) => {
          let end = 0;
          for (const mention of read(lang, text, publishedAt)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.from === null).toBe(mention.to === null);
            expect((mention.from ?? '') <= (mention.to ?? '')).toBe(true);
            end = mention.end;
          }
        },
      ),
      { seed: 7, numRuns: 400 },
    );
  });
});
