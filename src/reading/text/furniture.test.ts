import { describe, expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();
const incidents = (text: string, lang: string): readonly string[] =>
  read({ text, lang, publishedAt: '2025-09-06' }).incidents.map((i) => i.where?.name ?? '?');

const FR = 'Des hommes armés ont attaqué jeudi le marché de Djibo. Douze civils ont été tués.';
const EN = 'Gunmen attacked the market in Djibo on Thursday. Twelve civilians were killed.';

describe('a page that was copied with what stands around its text', () => {
  test.each<[string, string, string]>([
    [
      'a link within the text',
      'fr',
      `${FR}\n\nÀ lire également : Huit soldats tués à Ménaka\n\nTrois maisons ont brûlé.`,
    ],
    [
      'a link on a line of its own',
      'fr',
      `${FR}\n\nLire aussi\nHuit soldats tués à Ménaka\nUne bombe tue dix civils à Gao\n\nLe maire a condamné l’attaque.`,
    ],
    [
      'the most read',
      'fr',
      `${FR}\n\nLes plus lus\n1. Huit soldats tués à Ménaka\n2. Une bombe tue dix civils à Gao`,
    ],
    [
      'a link before the text, a button behind it',
      'en',
      `TRENDING: Court jails man for murder\n\n${EN} The attackers fled into the hills before troops arrived. Share this: Facebook`,
    ],
    [
      'a menu',
      'fr',
      `Accueil\nPolitique\nHuit soldats tués à Ménaka\nUne bombe tue dix civils à Gao\nSport\nSe connecter\n\n${FR}`,
    ],
    ['crumbs', 'fr', `Accueil > Mali > Attaque à Ménaka > Sécurité\n\n${FR}`],
    [
      'share buttons and a newsletter',
      'fr',
      `Partager\nTweeter\nImprimer\n\n${FR}\n\nAbonnez-vous à notre newsletter pour tout savoir de l’attaque de Ménaka qui a tué huit soldats.`,
    ],
    [
      'comments',
      'fr',
      `${FR}\n\nLe maire a parlé.\n\n3 commentaires\nMoussa : ils ont aussi tué cinq civils à Ménaka hier.`,
    ],
    [
      'a copy for print',
      'fr',
      `${FR} Le maire a condamné l’attaque.\n\nVersion imprimable\n\n${FR} Le maire a condamné l’attaque.`,
    ],
    [
      'a link within the text',
      'en',
      `${EN}\n\nRead also: Eight soldiers killed in Gao\n\nThree houses burned.`,
    ],
    [
      'the most read',
      'en',
      `${EN}\n\nMost read\nEight soldiers killed in Gao\nBomb kills ten civilians in Ménaka`,
    ],
    ['a menu', 'en', `Home\nWorld\nEight soldiers killed in Gao\nSport\nSign in\n\n${EN}`],
    [
      'cookies and a newsletter',
      'en',
      `We use cookies to show you news such as the attack in Gao that killed ten.\n\n${EN}\n\nSign up for our newsletter on the attacks in Gao.`,
    ],
    [
      'comments',
      'en',
      `${EN}\n\nThe mayor spoke.\n\n2 comments\nMusa: they killed five civilians in Gao yesterday.`,
    ],
    [
      'an old picture',
      'en',
      `${EN}\n\nA burnt lorry after an attack in Gao on 12 April 2011. File photo.\n\nA guard was hurt.`,
    ],
    [
      'an old picture',
      'fr',
      `Photo d’archives : un camion brûlé après une attaque à Ménaka, le 12 avril 2011. © DR\n\n${FR}`,
    ],
  ])('%s (%s) opens no incident', (_name, lang, text) => {
    expect(incidents(text, lang)).toEqual(['Djibo']);
  });

  test('what follows a link within the text is read', () => {
    const text = `Le marché a rouvert.\n\nÀ lire aussi : Huit soldats tués à Ménaka\n\n${FR}`;
    expect(incidents(text, 'fr')).toEqual(['Djibo']);
    const promoted = `Le marché a rouvert.\n\nSuivez-nous sur WhatsApp\n\n${FR}`;
    expect(incidents(promoted, 'fr')).toEqual(['Djibo']);
  });

  test.each([
    [
      'fr',
      `Une patrouille à Gao le 3 mai 2012 (photo d’archives).\n\nLe marché de Djibo a été attaqué. ${FR}`,
    ],
    ['en', `A patrol in Gao on 3 May 2012 (file photo).\n\nThe market in Djibo was raided. ${EN}`],
  ])('what stands under an old picture lends neither its day nor its place (%s)', (lang, text) => {
    const found = read({ text, lang, publishedAt: '2025-09-06' }).incidents;
    expect(found.map((i) => `${i.where?.name} ${i.when?.start}`)).toEqual(['Djibo 2025-09-04']);
  });

  test('a list of incidents is no menu, and its short lines are no copies', () => {
    const text =
      'Incidents de la semaine\n- 1er septembre 2025 : attaque du poste de Ménaka, trois soldats tués\n' +
      '- 2 septembre 2025 : attaque du marché de Djibo, trois civils tués\n- 3 septembre 2025 : attaque du poste de Tessit, deux soldats tués';
    expect(new Set(incidents(text, 'fr'))).toEqual(new Set(['Ménaka', 'Djibo', 'Tessit']));
  });

  test('no statement of another story is taken over', () => {
    const text = `${FR}\n\nLire aussi : Le JNIM revendique l’attaque de Ménaka`;
    expect(read({ text, lang: 'fr', publishedAt: '2025-09-06' }).statements).toEqual([]);
  });

  test('quotes stay those of the text', () => {
    const text = `Accueil\nPolitique\nSport\n\n${FR}\n\nLire aussi : Huit soldats tués à Ménaka\n\nLe JNIM a revendiqué l’attaque.`;
    const findings = read({ text, lang: 'fr', publishedAt: '2025-09-06' });
    const spans = [...findings.incidents, ...findings.statements].flatMap((one) => one.evidence);
    expect(spans.length).toBeGreaterThan(1);
    for (const { start, end, quote } of spans) expect(findings.report.text.slice(start, end)).toBe(quote);
  });
});

describe('lines in parts', () => {
  const told = (lang: string, text: string): number =>
    read({ text, lang, publishedAt: '2024-03-07' }).incidents.length;

  test.each([
    // Marks of quotation part nothing, and a sentence is no trail of crumbs.
    ['fr', 'Deux « bandits » et un « complice » tués lundi à Gossi par des hommes armés', 1],
    ['en', '04/03 | Gossi | Gunmen killed three farmers.', 1],
    ['fr', 'Accueil | Gossi : 3 civils tués lundi | Sport', 0],
  ])('%s: %s', (lang, text, count) => {
    expect(told(lang, text)).toBe(count);
  });
});
