import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';
import { stampsOf } from './messages.ts';

const read = createReader();
const noSubject = (): boolean => false;

const CHAT_FR = `[06/06/2025 07:12] Fanta K. : bonjour
[06/06/2025 07:13] Gao Info : quelqu’un a des nouvelles ?
[06/06/2025 07:15] Oumar : des hommes armés ont attaqué le car hier soir à Hombori, 2 morts
[06/06/2025 07:40] Oumar : un camion a aussi été brûlé à Gossi`;

describe('messages', () => {
  it('finds the stamps of a chat with their days', () => {
    const stamps = stampsOf(CHAT_FR, '2025-06-07', noSubject);
    expect(stamps.map((s) => [CHAT_FR.slice(s.start, s.end), s.day])).toEqual([
      ['[06/06/2025 07:12] Fanta K. : ', '2025-06-06'],
      ['[06/06/2025 07:13] Gao Info : ', '2025-06-06'],
      ['[06/06/2025 07:15] Oumar : ', '2025-06-06'],
      ['[06/06/2025 07:40] Oumar : ', '2025-06-06'],
    ]);
  });

  it.each([
    ['one line with an hour', '17:02 – Gao : rien.\nLe marché est ouvert.\nLa route est libre.'],
    ['a list of years', '2021 attaque à Gao\n2022 attaque à Ber\n2023 attaque à Bamba'],
    ['names that come once', 'Le maire : oui.\nUn élu : non.\nUne source : peut-être.\nUn passant : si.'],
  ])('finds none in %s', (_, text) => {
    expect(stampsOf(text, '2025-06-07', noSubject)).toEqual([]);
  });

  it('keeps a place before a colon, which is what the line tells of', () => {
    const list = 'Gao : un mort.\nGao : deux blessés.\nBer : un mort.';
    expect(stampsOf(list, null, (name) => name === 'Gao' || name === 'Ber')).toEqual([]);
  });

  it('tells of what was sent, and of no sender nor hour of sending', () => {
    const { incidents } = read({ text: CHAT_FR, lang: 'fr', publishedAt: '2025-06-06' });
    expect(incidents.map((i) => `${i.where?.name} ${i.when?.start}`)).toEqual([
      'Hombori 2025-06-05',
      'Gossi 2025-06-05',
    ]);
    for (const { start, end, quote } of incidents.flatMap((i) => i.evidence))
      expect(CHAT_FR.slice(start, end)).toBe(quote);
  });

  it('dates a message by its stamp where it names no day', () => {
    const text = `[02/06, 10:04] Hodan: big bomb blast in Beledweyne, four people killed
[02/06, 10:06] Desk: stay at home please
[02/06, 10:21] Hodan: ok thanks`;
    const { incidents } = read({ text, lang: 'en', publishedAt: '2025-06-04' });
    expect(incidents.map((i) => `${i.where?.name} ${i.when?.start}`)).toEqual(['Beledweyne 2025-06-02']);
  });
});

describe('ways of stamping', () => {
  it.each([
    [
      'fr',
      '[06/06 à 06:58] Awa: bonjour\n[06/06 à 07:01] Taxi Moussa: les djihadistes ont attaqué Barsalogho hier, 5 morts\n[06/06 à 07:04] Awa: merci',
      ['Barsalogho 2025-06-05'],
    ],
    [
      'en',
      'News Live, [Jun 5, 2025 at 07:15]\nairstrike on Nyala market this morning, 5 killed\nNews Live, [Jun 5, 2025 at 09:30]\nboost the channel',
      ['Nyala 2025-06-05'],
    ],
    [
      'fr',
      'Infos Liptako, [04.06.25 08:20]\nattaque d’un poste de police à Dori, 3 policiers tués\nInfos Liptako, [04.06.25 10:20]\nrien d’autre',
      ['Dori 2025-06-04'],
    ],
    [
      'en',
      '[2025-06-05 07:15] Musa: gunmen attacked Damboa yesterday, 3 killed\n[2025-06-05 07:20] +234 803 555 0101: sad\n[2025-06-05 07:22] ~ Ada: stay safe',
      ['Damboa 2025-06-04'],
    ],
    [
      'fr',
      '[00:00:04] présentateur : bonjour\n[00:00:11] correspondant : hier des hommes armés ont attaqué le marché de Djibo, trois morts\n[00:00:31] présentateur : merci',
      ['Djibo 2025-06-06'],
    ],
  ] as const)('%s: %s', (lang, text, told) => {
    const { incidents } = read({ text, lang, publishedAt: '2025-06-07' });
    expect(incidents.map((i) => `${i.where?.name} ${i.when?.start}`)).toEqual(told);
  });
});

describe('lines with heads', () => {
  it.each([
    [
      'fr',
      'MALI\n• Ménaka, 3/6 : deux obus sur le camp, un mort.\n• Gao, 4/6 : attaque du marché, trois civils tués.',
      ['Ménaka 2025-06-03', 'Gao 2025-06-04'],
    ],
    [
      'fr',
      'Lun. 02/06 – Goma : des hommes armés ont tué trois civils.\nMar. 03/06 – Butembo : deux civils tués dans une attaque.',
      ['Goma 2025-06-02', 'Butembo 2025-06-03'],
    ],
    [
      'en',
      '> 02/06 Kadugli: mortar shells hit the market, five civilians killed\n> 03/06 Kosti: RSF raid, 20 civilians killed',
      ['Kadugli 2025-06-02', 'Kosti 2025-06-03'],
    ],
    [
      'fr',
      '07-06-2025 02:04 - Mali : nouvelle attaque à Diéma\nVendredi 6 juin, des hommes armés ont attaqué le marché de Diéma, tuant deux civils.',
      ['Diéma 2025-06-06'],
    ],
  ] as const)('%s: %s', (lang, text, told) => {
    const { incidents } = read({ text, lang, publishedAt: '2025-06-07' });
    expect(incidents.map((i) => `${i.where?.name} ${i.when?.start}`)).toEqual(told);
  });
});
