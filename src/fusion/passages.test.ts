import { describe, expect, it } from 'vitest';
import { lineages } from './lineage.ts';
import type { Mention } from './mention.ts';
import { isPassageCopied, passagePrints } from './passages.ts';
import { incident, one } from './samples.ts';
import { COPY, resemblance } from './sketch.ts';

// Sentences that tell one event; a story is some of them in one order, so that two stories share facts and names.
const WIRE: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'Des hommes armés circulant à moto ont attaqué vendredi à la mi-journée le marché de Sandaré, à une centaine de kilomètres de Kayes.',
    'Ils ont tiré sur les commerçants qui rangeaient leurs étals avant la prière, puis ont mis le feu à deux camions chargés de mil.',
    'Neuf personnes ont été tuées et une quinzaine blessées, a déclaré un conseiller municipal joint au téléphone depuis Bamako.',
    'Les blessés les plus graves ont été conduits dans la soirée à l’hôpital régional, où le personnel manquait de poches de sang.',
  ],
  en: [
    'Gunmen on motorcycles attacked the market of Sandaré at midday on Friday, about a hundred kilometres from Kayes.',
    'They fired at traders who were packing up their stalls ahead of prayers, then set two lorries loaded with millet on fire.',
    'Nine people were killed and some fifteen wounded, said a town councillor reached by telephone from Bamako.',
    'The most badly hurt were driven that evening to the regional hospital, where staff were short of blood.',
  ],
};

const OWN: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'La préfecture n’a rien publié depuis l’attaque du marché de Sandaré, et les cars de la matinée sont restés à la gare de Kayes.',
    'Samedi, notre correspondante a compté onze tombes fraîches derrière la mosquée ; un fossoyeur parle de neuf morts.',
    'Pour les transporteurs, la question est de savoir qui tient la piste entre la ville et le fleuve quand la nuit tombe.',
    'Un instituteur raconte avoir gardé quarante élèves dans sa classe, couchés sous les tables, pendant près de deux heures.',
    'Depuis avril, trois foires hebdomadaires de la région ont fermé, et le prix du mil a doublé dans les quartiers.',
    'Le gouverneur doit recevoir mardi les chefs de village, qui demandent le retour du poste de gendarmerie.',
    'Les vendeuses, elles, disent qu’elles reviendront la semaine prochaine, parce que personne ne les nourrira à leur place.',
    'On attend encore les noms des victimes, que les familles préfèrent pour l’instant garder pour elles.',
  ],
  en: [
    'The prefect’s office has published nothing since the Sandaré market was attacked, and no morning coach left the Kayes depot.',
    'On Saturday our correspondent counted eleven fresh graves behind the mosque; a gravedigger speaks of nine dead.',
    'For hauliers the question is who holds the track between the town and the river once it gets dark.',
    'A teacher says he kept forty pupils in his classroom, lying under the desks, for close to two hours.',
    'Three weekly fairs of the region have shut since April, and millet costs twice as much in the poorer quarters.',
    'The governor is to see village chiefs on Tuesday, who want the gendarmes’ post brought back.',
    'The women who sell there say they will return next week, since nobody else will feed their children.',
    'The names of the victims are still awaited; for now the families would rather keep them to themselves.',
  ],
};

/** A report whose incident is read from the sentence that begins with `head`. */
function report(id: string, text: string, head: string): Mention {
  const start = Math.max(0, text.indexOf(head));
  const evidence = [{ start, end: start + head.length, quote: text.slice(start, start + head.length) }];
  return one(id, { evidence }, { text });
}

const isOneLineage = (a: Mention, b: Mention): boolean => new Set(lineages([a, b])).size === 1;
const head = (sentence: string): string => sentence.slice(0, 30);

describe.each(['fr', 'en'] as const)('passages (%s)', (lang) => {
  const [wire, own] = [WIRE[lang], OWN[lang]];
  const agency = report('agency', wire.join(' '), head(wire[0] ?? ''));

  /** An own text of eight sentences with the first `copied` of the wire story put in after sentence `after`. */
  function mixed(copied: number, after: number, edit: (text: string) => string = (text) => text): Mention {
    const passage = edit(wire.slice(0, copied).join(' '));
    const text = [...own.slice(0, after), passage, ...own.slice(after)].join(' ');
    return report('mixed', text, head(passage));
  }

  it.each([0, 1, 3, 5, 8])('finds a third of a report copied in after sentence %i', (after) => {
    const copy = mixed(3, after);
    expect(resemblance(copy.sketch, agency.sketch)).toBeLessThan(COPY);
    expect(isOneLineage(copy, agency)).toBe(true);
  });

  it('finds it without accents and in capitals', () => {
    const shout = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    expect(isOneLineage(mixed(3, 4, shout), agency)).toBe(true);
  });

  it('finds it with a word changed in each sentence', () => {
    const edited = (text: string): string =>
      text
        .replace(/vendredi|on Friday/, '')
        .replace(/puis|then/, '')
        .replace(/joint|reached/, '');
    expect(isOneLineage(mixed(3, 4, edited), agency)).toBe(true);
  });

  it('leaves two own texts on one event apart', () => {
    const text = own.join(' ');
    expect(isOneLineage(report('own', text, head(own[0] ?? '')), agency)).toBe(false);
  });

  it('leaves a report apart that copies another incident of the story', () => {
    const [farAway, other] = [own.join(' '), wire.join(' ')];
    const both = report('both', `${farAway} ${other}`, head(own[0] ?? ''));
    expect(isOneLineage(both, agency)).toBe(false);
  });

  it('leaves one copied sentence of ten words apart', () => {
    const phrase = (wire[0] ?? '').split(' ').slice(0, 10).join(' ');
    const text = [own[0], phrase, ...own.slice(1)].join(' ');
    expect(isOneLineage(report('phrase', text, head(phrase)), agency)).toBe(false);
  });
});

describe('passagePrints', () => {
  it('is small: numbers below 2^24, ascending, each once', () => {
    const text = [...OWN.fr, ...WIRE.fr, ...OWN.en, ...WIRE.en].join(' ');
    const evidence = [0, 500, 1000, 1500, 2000].map((start) => ({ start, end: start + 10, quote: '' }));
    const prints = passagePrints(incident({ evidence }), text);
    expect(prints.length).toBeGreaterThan(30);
    expect(prints.length).toBeLessThanOrEqual(64);
    expect(prints.every((n, i) => Number.isInteger(n) && n < 2 ** 24 && n > (prints[i - 1] ?? -1))).toBe(
      true,
    );
  });

  it('has none for a few words', () => {
    expect(passagePrints(incident(), 'Rien à signaler ici')).toEqual([]);
    expect(isPassageCopied([], [])).toBe(false);
  });

  it.each(['fr', 'en'] as const)('holds a fingerprint of every run of ten words (%s)', (lang) => {
    const words = WIRE[lang].join(' ').split(' ');
    const evidence = [{ start: 0, end: 600, quote: '' }];
    const whole = new Set(passagePrints(incident({ evidence }), words.join(' ')));
    for (let at = 0; at + 10 <= 60; at++) {
      const run = passagePrints(incident(), words.slice(at, at + 10).join(' '));
      expect(run.some((print) => whole.has(print))).toBe(true);
    }
  });
});
