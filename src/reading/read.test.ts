import { describe, expect, it, test } from 'vitest';
import type { Findings, Incident } from '../core/findings.ts';
import { createReader } from './index.ts';

const read = createReader();

/** One incident as a line: sub-event type @ place, days, perpetrators, "bg" for history. */
function line(incident: Incident): string {
  const when = incident.when;
  const days = when ? (when.start === when.end ? when.start : `${when.start}..${when.end}`) : '-';
  const by = incident.actors.filter((a) => a.role === 'perpetrator').map((a) => a.actorId);
  const hour = when?.time ? ` ${when.time}` : '';
  return `${incident.background ? 'bg ' : ''}${incident.subEventType} @ ${incident.where?.name ?? '?'} ${days}${hour} by ${by.join('+') || '?'}`;
}

const readLines = (text: string, publishedAt: string, lang: string): string[] =>
  read({ text, publishedAt, lang }).incidents.map(line);

type Case = readonly [name: string, publishedAt: string, text: string, incidents: readonly string[]];

const FRENCH: readonly Case[] = [
  [
    'a passive with its agent',
    '2024-03-06',
    'Un poste de gendarmerie a été attaqué lundi à Djibo par des hommes armés.',
    ['Armed clash @ Djibo 2024-03-04 by unknown-armed'],
  ],
  [
    'civilians killed in a village',
    '2024-03-06',
    'Mardi soir, des hommes armés ont tué douze villageois à Tolla, dans la région de Ségou.',
    ['Attack @ Tolla 2024-03-05 by unknown-armed'],
  ],
  [
    'one verb, a list of towns',
    '2024-03-06',
    'Des attaques simultanées du Jnim ont visé mardi les camps militaires de Kayes, Nioro du Sahel et Niono.',
    [
      'Armed clash @ Kayes 2024-03-05 by jnim',
      'Armed clash @ Nioro du Sahel 2024-03-05 by jnim',
      'Armed clash @ Niono 2024-03-05 by jnim',
    ],
  ],
  [
    'two villages, each with its dead',
    '2024-03-06',
    'Mardi, sept habitants ont été tués à Diafarabé, trois autres à Ténenkou, par des assaillants.',
    ['Attack @ Diafarabé 2024-03-05 by unknown-armed', 'Attack @ Ténenkou 2024-03-05 by unknown-armed'],
  ],
  [
    'a night over two days',
    '2024-03-06',
    'Dans la nuit de lundi à mardi, des jihadistes ont attaqué une position de l’armée à Ménaka.',
    ['Armed clash @ Ménaka 2024-03-04..2024-03-05 by unknown-armed'],
  ],
  [
    'a mine under a convoy',
    '2024-03-06',
    'Un véhicule militaire a sauté sur une mine mardi près de Hombori.',
    ['Remote explosive/landmine/IED @ Hombori 2024-03-05 by ?'],
  ],
  [
    'a drone strike by the army, its dead not an attack of their own',
    '2024-03-06',
    'Mardi, une frappe de drone de l’armée malienne a tué neuf civils à Amasrakad.',
    ['Air/drone strike @ Amasrakad 2024-03-05 by fama'],
  ],
  [
    'an abduction',
    '2024-03-06',
    'Trois ouvriers chinois ont été enlevés mardi à Bafoulabé par des individus armés.',
    ['Abduction/forced disappearance @ Bafoulabé 2024-03-05 by unknown-armed'],
  ],
  [
    'factories burnt, nobody hurt',
    '2024-03-06',
    'Mardi, des hommes armés ont incendié deux usines à Bafoulabé.',
    ['Looting/property destruction @ Bafoulabé 2024-03-05 by unknown-armed'],
  ],
  [
    'houses burnt in an assault are a detail of it',
    '2024-03-06',
    'Mardi, des hommes armés ont attaqué le village de Bodio et tué cinq habitants. Ils ont aussi brûlé des maisons.',
    ['Attack @ Bodio 2024-03-05 by unknown-armed'],
  ],
  [
    'an army that kills its prisoners',
    '2024-03-06',
    'Mardi, à Nampala, des militaires maliens ont arrêté quinze hommes, tous retrouvés morts le lendemain.',
    ['Attack @ Nampala 2024-03-05 by fama'],
  ],
  [
    'a protest',
    '2024-03-06',
    'Plusieurs centaines de personnes ont manifesté mardi à Bamako contre la vie chère.',
    ['Peaceful protest @ Bamako 2024-03-05 by ?'],
  ],
  [
    'history in the pluperfect is set apart',
    '2024-03-06',
    'Mardi, le Jnim a attaqué le camp de Dioura. En mars 2019, le même camp avait déjà été attaqué : 23 soldats avaient été tués.',
    ['Armed clash @ Dioura 2024-03-05 by jnim', 'bg Armed clash @ Dioura 2019-03-01..2019-03-31 by ?'],
  ],
  [
    'a release is dated apart from the abduction',
    '2024-03-06',
    'Enlevés le 12 février près de Gossi, les deux chauffeurs ont été libérés lundi.',
    ['bg Abduction/forced disappearance @ Gossi 2024-02-12 by ?', 'Other @ Mali 2024-03-04 by ?'],
  ],
  [
    'an attack that was not',
    '2024-03-06',
    'Aucune attaque n’a eu lieu mardi à Gao, assure le gouverneur.',
    [],
  ],
  [
    'what is feared has not happened',
    '2024-03-06',
    'Les habitants de Gao craignent une attaque dans les prochains jours.',
    [],
  ],
  [
    'the day of the announcement is not the day of the event',
    '2024-03-06',
    'Le ministère de la Défense a annoncé mardi la mort de quatre soldats, tués lundi dans une embuscade à Ansongo.',
    ['Armed clash @ Ansongo 2024-03-04 by ?'],
  ],
  [
    'the road gives way to the stretch of it',
    '2024-03-06',
    'Mardi, un convoi militaire est tombé dans une embuscade sur la RN16, entre Douentza et Hombori.',
    ['Armed clash @ Douentza 2024-03-05 by ?'],
  ],
  [
    'a claim names who did it',
    '2024-03-06',
    'Le camp de Goundam a été attaqué mardi. Le Jnim a revendiqué l’attaque.',
    ['Armed clash @ Goundam 2024-03-05 by jnim'],
  ],
  [
    'links to other stories open nothing',
    '2024-03-06',
    'Un gendarme a été tué mardi à Koutiala par des hommes armés, selon une source locale jointe par téléphone.\n\nÀ lire aussi\n• Ansongo : douze morts dans une attaque\n• Football : le Mali à l’assaut de la Coupe',
    ['Armed clash @ Koutiala 2024-03-05 by unknown-armed'],
  ],
];

const ENGLISH: readonly Case[] = [
  [
    'an active verb with its object',
    '2024-03-06',
    'Gunmen attacked an army base in Diffa on Monday, killing six soldiers.',
    ['Armed clash @ Diffa 2024-03-04 by unknown-armed'],
  ],
  [
    'villagers shot',
    '2024-03-06',
    'At least nine villagers were killed on Tuesday when gunmen opened fire in Zurmi, in Zamfara State.',
    ['Attack @ Zurmi 2024-03-05 by unknown-armed'],
  ],
  [
    'a suicide bomb claimed',
    '2024-03-06',
    'A suicide bomber blew himself up outside a hotel in Mogadishu on Tuesday. Al-Shabaab claimed responsibility.',
    ['Suicide bomb @ Mogadishu 2024-03-05 by al-shabaab'],
  ],
  [
    'a drone as the subject',
    '2024-03-06',
    'On Tuesday a drone hit a market in El Fasher and killed 14 traders.',
    ['Air/drone strike @ El-Fasher 2024-03-05 by ?'],
  ],
  [
    'pupils abducted: the raid is the abduction',
    '2024-03-06',
    'Bandits stormed a school in Kuriga on Tuesday and abducted 40 pupils.',
    ['Abduction/forced disappearance @ Kuriga 2024-03-05 by unknown-armed'],
  ],
  [
    'two clauses, two places',
    '2024-03-06',
    'Gunmen killed three farmers in Guma on Tuesday, while insurgents attacked a military post in Damboa.',
    ['Attack @ Guma 2024-03-05 by unknown-armed', 'Armed clash @ Damboa 2024-03-05 by unknown-armed'],
  ],
  [
    'a roadside bomb',
    '2024-03-06',
    'A roadside bomb killed two police officers near Mandera on Tuesday.',
    ['Remote explosive/landmine/IED @ Mandera 2024-03-05 by ?'],
  ],
  [
    'cricket is quiet',
    '2024-03-06',
    'The bowlers attacked from both ends and took six wickets; the batsmen collapsed before the innings was an hour old.',
    [],
  ],
  ['a plan is no event', '2024-03-06', 'The army said the group planned to attack Maiduguri.', []],
];

describe('incidents of one or two sentences', () => {
  for (const [lang, cases] of [
    ['fr', FRENCH],
    ['en', ENGLISH],
  ] as const) {
    it.each(cases)(`${lang}: %s`, (_name, publishedAt, text, incidents) => {
      expect(readLines(text, publishedAt, lang)).toEqual(incidents);
    });
  }
});

const harmOf = (findings: Findings): string[] =>
  findings.incidents.flatMap((i) =>
    i.harm.map(
      (h) =>
        `${h.effect} ${h.low}..${h.high ?? ''} ${h.who} ${h.certainty}${h.source ? ` (${h.source})` : ''}`,
    ),
  );

test('a town named twice is not its région', () => {
  const found = read({
    text: 'Gunmen tried to storm an army camp in Timbuktu on Monday, a day after militants overran the base at Boulikessi. The army said it beat back an attack in Timbuktu.',
    publishedAt: '2024-03-06',
    lang: 'en',
  });
  expect(found.incidents.map((i) => [i.where?.name, i.where?.geoPrecision])).toEqual([
    ['Boulikessi', 1],
    ['Timbuktu', 1],
  ]);
});

test('each thing lost belongs to its own doing', () => {
  const [incident] = read({
    text: 'Mardi, à Léré, les assaillants ont emporté du bétail et incendié quatre greniers.',
    publishedAt: '2024-03-06',
    lang: 'fr',
  }).incidents;
  expect(incident?.damage.map((d) => `${d.effect} ${d.count ?? '?'} ${d.category}`)).toEqual([
    'looted ? livestock_or_crops',
    'burned 4 livestock_or_crops',
  ]);
});

describe('certainty and responsibility', () => {
  it('takes the hearsay conditional for a hedge', () => {
    const found = read({
      text: 'Une position de l’armée aurait été attaquée mardi à Léré. Trois soldats auraient été tués.',
      publishedAt: '2024-03-06',
      lang: 'fr',
    });
    expect(found.incidents[0]?.certainty).toBe('hedged');
    expect(harmOf(found)).toEqual(['killed 3..3 state_forces hedged']);
  });

  it.each([
    ['Le camp de Léré a été attaqué mardi. L’attaque a été revendiquée par le Jnim.', 'claimed', 'jnim'],
    ['Le camp de Léré a été attaqué mardi par des jihadistes du Jnim.', 'attributed', 'jnim'],
    [
      'Le camp de Léré a été attaqué mardi par des hommes armés. Aucun groupe n’a revendiqué cette attaque.',
      'unclaimed',
      null,
    ],
    ['Le camp de Léré a été attaqué mardi par des hommes armés.', 'unknown', null],
  ] as const)('%s', (text, status, by) => {
    const [incident] = read({ text, publishedAt: '2024-03-06', lang: 'fr' }).incidents;
    expect(incident?.responsibility).toMatchObject({ status, by });
  });
});

describe('bad input', () => {
  it('names a language that no pack reads', () => {
    expect(() =>
      read({ text: 'Hombres armados atacaron el puesto de policía y mataron a dos agentes en la ciudad.' }),
    ).toThrow(/"es"/);
  });

  it('names a publication date that is no day', () => {
    expect(() => read({ text: 'Une attaque.', lang: 'fr', publishedAt: '2025-02-30' })).toThrow(/2025-02-30/);
  });

  it('finds nothing in an empty text', () => {
    expect(read({ text: '', lang: 'fr' }).incidents).toEqual([]);
  });
});
