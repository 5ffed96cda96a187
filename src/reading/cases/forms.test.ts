import { describe, expect, it } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

const told = (lang: string, text: string): string[] =>
  read({ text, lang, publishedAt: '2025-07-10' }).incidents.map((i) => {
    const killed = i.harm.filter((h) => h.effect === 'killed').map((h) => h.low);
    const who = i.actors.filter((a) => a.role === 'perpetrator').map((a) => a.actorId ?? a.name);
    return `${i.subEventType} @ ${i.where?.name ?? '-'} ${i.when?.start ?? '-'} ${who.join('+') || '-'} ${killed.join('/') || '-'}`;
  });

describe('forms', () => {
  it.each([
    [
      'fr',
      'FICHE D’ALERTE\nDate : mardi 8 juillet 2025\nHeure : 06h40\nLieu : Dori\nType : embuscade\nAuteurs présumés : JNIM\nCible : convoi de l’armée\nTués : 4\nRéf. : D-12',
      ['Armed clash @ Dori 2025-07-08 jnim 4'],
    ],
    [
      'fr',
      '- Localité : Fizi\n- Jour : 6 juillet\n- Faits : assaut du poste de police\n- Auteurs : Maï-Maï\n- Bilan : 5 policiers tués',
      ['Armed clash @ Fizi 2025-07-06 wazalendo 5'],
    ],
    [
      'en',
      'Flash | Date: 7 July 2025 | Location: Kismayo | Type: grenade attack | Killed: 2',
      ['Grenade @ Kismayo 2025-07-07 - 2'],
    ],
    [
      'en',
      'Location: Pibor\n\nDate: 5 July 2025\n\nIncident: attack on a village\n\nPerpetrators: armed youth\n\nFatalities: 11\n\nLocation: Bor\n\nDate: 6 July 2025\n\nIncident: ambush on a lorry\n\nFatalities: 2',
      ['Attack @ Pibor 2025-07-05 unknown-armed 11', 'Attack @ Bor 2025-07-06 - 2'],
    ],
    [
      'en',
      'Date: 7 July 2025\nPlace: Baidoa\nIncident type: IED\nSuspected actor: Al-Shabaab\nCasualties: 3 soldiers killed\nNarrative: The lead vehicle hit a device that was hidden in the road.',
      ['Remote explosive/landmine/IED @ Baidoa 2025-07-07 al-shabaab 3'],
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(told(lang, text)).toEqual(expected);
  });

  it.each([
    ['fr', 'Date : 8 juillet 2025\nLieu : Abidjan\nObjet : réunion de coordination\nParticipants : 12 ONG'],
    ['fr', 'Type : accident de la route\nDate : 6 juillet 2025\nLieu : Kayes\nMorts : 8\nBlessés : 14'],
    ['en', 'Type of incident: road accident\nDate: 6 July 2025\nLocation: Kumasi\nKilled: 8\nInjured: 14'],
    ['en', 'Date: 8 July 2025\nPlace: Nairobi\nType: training exercise\nParticipants: 40 officers'],
  ] as const)('%s tells of no incident: %s', (lang, text) => {
    expect(told(lang, text)).toEqual([]);
  });
});

describe('tables', () => {
  it.each([
    [
      'fr',
      '| Lieu | Date | Faits | Tués | Blessés |\n|---|---|---|---|---|\n| Komanda | 05/07 | attaque du village par les ADF | 8 | 3 |\n| Oicha | 06/07 | embuscade contre les FARDC | 2 | 0 |\n| Beni | 07/07 | enlèvement de deux infirmiers | - | - |',
      [
        'Attack @ Komanda 2025-07-05 adf 8',
        'Armed clash @ Oicha 2025-07-06 - 2',
        'Abduction/forced disappearance @ Beni 2025-07-07 - -',
      ],
    ],
    [
      'en',
      'Date\tLocation\tIncident\tActor\tKilled\n05/07/2025\tKonduga\tattack on a village\tBoko Haram\t6\n06/07/2025\tBama\tIED explosion\tISWAP\t0',
      ['Attack @ Konduga 2025-07-05 boko-haram 6', 'Remote explosive/landmine/IED @ Bama 2025-07-06 iswap -'],
    ],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(told(lang, text)).toEqual(expected);
  });

  it('leaves menus and other tables', () => {
    const menu = 'Home | News | Sport | Weather\nDate | Match | Score\n05/07/2025 | Mali v Ghana | 2-1';
    expect(told('en', menu)).toEqual([]);
  });
});
