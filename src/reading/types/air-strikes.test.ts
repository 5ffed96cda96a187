import { expect, test } from 'vitest';
import { createReader } from '../index.ts';

const read = createReader();

/** Report, language, and the sub-event types that are read in it. */
const CASES: readonly (readonly ['en' | 'fr', string, string])[] = [
  ['en', 'Israel bombed a school in Khan Younis on Tuesday, killing 12 people.', 'Air/drone strike'],
  ['en', 'Russia struck Kharkiv overnight, killing three people.', 'Air/drone strike'],
  ['en', 'Troops drove the rebels out of Bama on Tuesday.', 'Government regains territory'],
  ['en', 'Two rockets slammed into Bama on Tuesday.', 'Shelling/artillery/missile attack'],
  ['en', 'A truck ran onto a mine near Bama on Tuesday; two died.', 'Remote explosive/landmine/IED'],
  ['en', 'Gunmen drove away 200 cows from Bama on Tuesday.', 'Looting/property destruction'],
  ['en', 'Women blocked the highway in Bama on Tuesday over insecurity.', 'Peaceful protest'],
  [
    'en',
    'Drones laden with explosives dived on the academy in Homs on Tuesday, killing 80.',
    'Air/drone strike',
  ],
  [
    'en',
    'A truck packed with explosives went off beside a school in Bama on Tuesday, killing six.',
    'Remote explosive/landmine/IED',
  ],
  [
    'en',
    'A man drove a truck packed with explosives into a hotel in Bama on Tuesday, killing four.',
    'Suicide bomb',
  ],
  ['en', 'The Council recalled in New York on Tuesday that attacks on peacekeepers may be war crimes.', ''],
  ['en', 'Two thieves were seized by onlookers in Bama on Tuesday.', ''],
  ['en', 'Gunmen killed ten people in Bama on Tuesday, the army said.', 'Attack'],
  ['en', 'JNIM attacked a VDP post in Dargo on Tuesday. Six VDP killed and weapons seized.', 'Armed clash'],
  ['en', 'Security agents seized 40 rifles in Bama on Tuesday.', 'Disrupted weapons use'],
  ['en', 'Troops killed 15 terrorists in Bama on Tuesday and recovered three rifles.', 'Armed clash'],
  ['en', 'Customs officers seized a lorry in Bama on Tuesday.', ''],
  ['en', 'Gunmen sprayed a bar with bullets in Bama on Tuesday.', 'Attack'],
  ['en', 'Fighters overwhelmed the army camp at Bama on Tuesday.', 'Armed clash'],
  ['en', 'Traders downed tools in Bama on Tuesday to protest over insecurity.', 'Peaceful protest'],
  ['en', 'The junta bombed a monastery in Sagaing on Monday.', 'Air/drone strike'],
  ['en', 'Tuesday’s strike on Beit Lahia killed 14 people.', 'Air/drone strike'],
  ['en', 'A strike on a market in Tora killed 50 people on Monday.', 'Air/drone strike'],
  ['en', 'Israeli planes struck a tent in Al-Mawasi on Tuesday, killing seven.', 'Air/drone strike'],
  ['en', 'Ukrainian drones hit a refinery in Saratov on Wednesday.', 'Air/drone strike'],
  ['en', 'The government hit its revenue target in Abuja on Tuesday, the minister said.', ''],
  [
    'en',
    'The Syrian army struck Idlib on Tuesday with artillery, killing three.',
    'Shelling/artillery/missile attack',
  ],
  ['en', 'Soldiers hit villagers with rifle butts in Djibo on Tuesday, killing two of them.', 'Attack'],
  ['en', 'Soldiers struck a landmine in Bama on Tuesday, killing two.', 'Remote explosive/landmine/IED'],
  ['en', 'Teachers went on strike in Lagos on Monday; a strike at the refinery goes on.', ''],
  ['en', 'The nurses’ strike on Monday paralysed hospitals in Lagos.', ''],
  ['fr', 'Israël a bombardé mardi une école de Khan Younès, tuant douze personnes.', 'Air/drone strike'],
  ['fr', 'L’armée a frappé lundi un rassemblement à Amasrakad, tuant 14 personnes.', 'Air/drone strike'],
  ['fr', 'Les soldats ont frappé des villageois mardi à Djibo, tuant deux d’entre eux.', 'Attack'],
];

test.each(CASES)('%s %s → %s', async (lang, text, types) => {
  const { incidents } = await read({ id: 'x', text, lang, publishedAt: '2025-07-10', source: 'wire' });
  expect(incidents.map((i) => i.subEventType).join('; ')).toBe(types);
});
