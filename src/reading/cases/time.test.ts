import { describe, expect, test } from 'vitest';
import { type Case, days, findingsOf, readDays } from './telling.fixture.ts';

/** When it happened: what makes reports hard to read by rule, a phenomenon a table. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'a weekday, a week and hours reckoned from the event told before',
    [
      [
        'fr',
        'Une attaque a fait trois morts lundi à Kaya. Le vendredi précédent, deux personnes avaient été tuées à Djibo.',
        'Kaya 2024-03-04 | Djibo 2024-03-01',
      ],
      [
        'fr',
        'Une attaque a fait trois morts samedi à Kaya. Le lundi suivant, deux personnes ont été tuées à Djibo.',
        'Kaya 2024-03-02 | Djibo 2024-03-04',
      ],
      [
        'fr',
        'Une attaque a fait trois morts lundi à Kaya. La semaine précédente, deux personnes avaient été tuées à Djibo.',
        'Kaya 2024-03-04 | Djibo 2024-02-26..2024-03-03 p2',
      ],
      [
        'en',
        'An attack killed three in Kaya on Monday. The Friday before, gunmen killed two in Djibo.',
        'Kaya 2024-03-04 | Djibo 2024-03-01',
      ],
      [
        'en',
        'An attack killed three in Kaya on Monday. The previous Monday, gunmen killed two in Djibo.',
        'Kaya 2024-03-04 | Djibo 2024-02-26',
      ],
      [
        'en',
        'An attack killed three in Kaya on Saturday. The following Monday, gunmen killed two in Djibo.',
        'Kaya 2024-03-02 | Djibo 2024-03-04',
      ],
      [
        'en',
        'An attack killed three in Kaya on Monday. The month before, gunmen had killed two in Djibo.',
        'Kaya 2024-03-04 | bg Djibo 2024-02-01..2024-02-29 p3',
      ],
      [
        'en',
        'An attack killed three in Kaya on Monday. Forty-eight hours earlier, gunmen killed two in Djibo.',
        'Kaya 2024-03-04 | Djibo 2024-03-02',
      ],
    ],
  ],
  [
    'days whose month the text leaves out, and the hours before publication',
    [
      ['fr', 'Trois personnes ont été tuées à Kaya le 3 au matin.', 'Kaya 2024-03-03 morning'],
      ['fr', 'Trois personnes ont été tuées à Kaya voici trois jours.', 'Kaya 2024-03-03'],
      [
        'fr',
        'Deux civils ont été tués à Kaya au cours des dernières 48 heures.',
        'Kaya 2024-03-04..2024-03-06 p2',
      ],
      ['en', 'Three people were killed in Kaya on the morning of the 3rd.', 'Kaya 2024-03-03 morning'],
      ['en', 'On the 28th, gunmen killed three people in Kaya.', 'Kaya 2024-02-28'],
      ['en', 'Two civilians were killed in Kaya in the past 48 hours.', 'Kaya 2024-03-04..2024-03-06 p2'],
    ],
  ],
  [
    'a day and a town of a sentence that tells of nothing are those of what is told next; not where people met or mourned',
    [
      [
        'fr',
        'Gossi est tombée vendredi aux mains des rebelles. Djibo résistait encore dimanche. L’aviation y a largué des bombes sur le marché.',
        'Gossi 2024-03-01 | Djibo 2024-03-03',
      ],
      [
        'fr',
        'La colère a gagné Kaya dimanche. La police y a tiré sur les manifestants, tuant un cireur.',
        'Kaya 2024-03-03',
      ],
      [
        'fr',
        'Des hommes armés ont tué six personnes vendredi à Kaya. Une réunion s’est tenue dimanche à Bamako. À Djibo, deux infirmiers ont été enlevés.',
        'Kaya 2024-03-01 | Djibo 2024-03-01',
      ],
      [
        'en',
        'Gossi fell to the rebels on Friday. Djibo was still holding out on Sunday. Warplanes bombed the market there.',
        'Gossi 2024-03-01 | Djibo 2024-03-03',
      ],
      [
        'en',
        'Gunmen killed six people in Kaya on Friday. The victims were buried in Kaya on Sunday. In Djibo, two nurses were abducted.',
        'Kaya 2024-03-01 | Djibo 2024-03-01',
      ],
    ],
  ],
  [
    'what was said in the sentence before has no part in a day',
    [
      [
        'en',
        'Troops shelled Gossi on Sunday, killing a trader, residents said. On Monday a woman stepped on a landmine at Boni.',
        'Gossi 2024-03-03 | Boni 2024-03-04',
      ],
    ],
  ],
  [
    'the day of an earlier count, of footage or of a speaker’s errand is not that of the deed; a sentence may date the one before',
    [
      [
        'fr',
        'Le bilan de l’attaque de Djibo est de 31 morts. Lundi, on parlait encore de douze tués. L’attaque remonte à dimanche.',
        'Djibo 2024-03-03',
      ],
      [
        'en',
        'The attack on Djibo left 31 dead. On Monday officials were still speaking of twelve killed. It took place on Sunday at about 5 a.m.',
        'Djibo 2024-03-03 05:00',
      ],
      ['fr', 'Un bus a sauté sur une mine à Gossi. C’était samedi matin.', 'Gossi 2024-03-02 morning'],
      [
        'fr',
        'Des hommes armés ont tué deux infirmiers à Gossi. Cela s’est passé samedi.',
        'Gossi 2024-03-02',
      ],
      [
        'fr',
        'Trois pêcheurs ont été tués samedi à Gossi. Deux autres ont été enlevés, a indiqué le maire de la ville, qui s’est rendu dimanche sur les lieux.',
        'Gossi 2024-03-02 | Gossi 2024-03-02',
      ],
      [
        'fr',
        'Le poste de Gossi a été attaqué samedi, faisant dix morts. Des vidéos montrant les assaillants en train de piller le dépôt circulent depuis dimanche.',
        'Gossi 2024-03-02',
      ],
      [
        'en',
        'The post at Gossi was attacked on Saturday; ten soldiers died. Footage showing the attackers looting the depot has been circulating since Sunday.',
        'Gossi 2024-03-02',
      ],
      [
        'fr',
        'Deux infirmiers ont été tués lundi à Gossi. Les secours n’ont plus accès à Sake depuis que la ville est passée sous le contrôle du M23.',
        'Gossi 2024-03-04',
      ],
      ['en', 'No aid has entered Sake since the town was captured by the M23.', ''],
    ],
  ],
  [
    'days after an event that nothing else dates',
    [
      [
        'fr',
        'Deux jours après la tuerie de Gossi, le décompte des morts reste provisoire : 30 personnes tuées.',
        'Gossi 2024-03-03..2024-03-04 p2',
      ],
      [
        'fr',
        'Le bilan donné mardi soir par le préfet n’a pas changé trois jours après l’attaque de Gossi : 30 morts.',
        'Gossi 2024-03-02..2024-03-03 p2',
      ],
      [
        'en',
        'Three days after the attack on Gossi, villagers have buried 30 people who were killed.',
        'Gossi 2024-03-02..2024-03-03 p2',
      ],
      [
        'fr',
        'Deux jours après la tuerie de Gossi lundi, le décompte est de 30 personnes tuées.',
        'Gossi 2024-03-04',
      ],
    ],
  ],
  [
    'hours that make up days, and what is reckoned from no event',
    [
      [
        'fr',
        'Quarante-huit heures après l’attaque meurtrière contre Gossi, on compte 12 morts.',
        'Gossi 2024-03-03..2024-03-04 p2',
      ],
      [
        'en',
        'Some 48 hours after the attack on Gossi, 12 people are known to have died.',
        'Gossi 2024-03-03..2024-03-04 p2',
      ],
      [
        'fr',
        'Une attaque a visé lundi le camp de Gossi. Douze soldats y sont morts, a déclaré mardi le ministre au lendemain d’un conseil de défense.',
        'Gossi 2024-03-04',
      ],
      [
        'fr',
        'Des hommes armés ont tué dix bergers lundi à Gossi. Le matin même, des habitants avaient lynché deux voleurs.',
        'Gossi 2024-03-04 | Gossi 2024-03-04',
      ],
    ],
  ],
  [
    'a state since the day on which it began',
    [
      [
        'fr',
        'Un prêtre est porté disparu à Gossi depuis dimanche et la thèse du rapt se confirme.',
        'Gossi 2024-03-03',
      ],
      [
        'fr',
        'Six employés de l’orphelinat de Gossi sont aux mains de ravisseurs depuis dimanche.',
        'Gossi 2024-03-03',
      ],
      ['fr', 'Gossi est depuis dimanche le théâtre de violents accrochages.', 'Gossi 2024-03-03'],
      [
        'fr',
        'Gossi vit sous cloche depuis le lundi 4 mars. Ce jour-là, des hommes armés ont enlevé vingt villageois à Gossi.',
        'Gossi 2024-03-04',
      ],
    ],
  ],
  [
    'as many days before the event told',
    [
      [
        'en',
        'Gunmen attacked Gossi on Monday. The raid came five days after a pastor was hacked to death at Boni.',
        'Gossi 2024-03-04 | Boni 2024-02-28',
      ],
    ],
  ],
  [
    'the hours of a curfew are not those of the fight',
    [
      [
        'en',
        'A dusk-to-dawn curfew was imposed in Gao after clashes on Monday left nine people dead.',
        'Gao 2024-03-04',
      ],
      [
        'fr',
        'Un couvre-feu de 20 heures à 5 heures a été instauré à Gao après les affrontements de lundi, qui ont fait neuf morts.',
        'Gao 2024-03-04',
      ],
    ],
  ],
  [
    'the year of an event in its own phrase',
    [
      [
        'en',
        'Survivors of the 2014 kidnapping met the president in Gao on Monday.',
        'bg Gao 2014-01-01..2014-12-31 p3',
      ],
    ],
  ],
  [
    'weekday anchored to the publication date',
    [
      ['fr', 'Dimanche, des hommes armés ont attaqué le poste de Boni.', 'Boni 2024-03-03'],
      ['fr', 'Lundi dernier, des hommes armés ont attaqué le poste de Boni.', 'Boni 2024-03-04'],
      ['fr', 'Des hommes armés ont attaqué le poste de Boni.', 'Boni 2024-02-29..2024-03-06 p2 by tense'],
      ['en', 'Gunmen attacked the post in Boni on Sunday.', 'Boni 2024-03-03'],
      ['en', 'Gunmen attacked the post in Boni.', 'Boni 2024-02-29..2024-03-06 p2 by tense'],
    ],
  ],
  [
    'what was set on fire is done',
    [
      ['en', 'Gunmen set fire to a school in Boni on Sunday.', 'Boni 2024-03-03'],
      ['en', 'Gunmen set houses ablaze in Boni on Sunday after soldiers left.', 'Boni 2024-03-03'],
    ],
  ],
  [
    'the same day, hours before',
    [
      [
        'en',
        'Gunmen attacked the post in Boni on Sunday. Hours earlier, a roadside bomb had killed six passengers near Gossi.',
        'Boni 2024-03-03 | Gossi 2024-03-03',
      ],
      [
        'fr',
        'Dimanche, des hommes armés ont attaqué le poste de Boni. Plus tôt dans la journée, une mine avait tué six passagers près de Gossi.',
        'Boni 2024-03-03 | Gossi 2024-03-03',
      ],
    ],
  ],
  [
    'datelines',
    [
      [
        'en',
        'March 5, 2024 (GAO) – Drones of the army killed dozens of people in Boni on Sunday, residents said.',
        'Boni 2024-03-03',
      ],
    ],
  ],
  [
    'night spans',
    [
      [
        'fr',
        'Dans la nuit de dimanche à lundi, le camp de Gossi a été attaqué par des jihadistes.',
        'Gossi 2024-03-03..2024-03-04 night',
      ],
      [
        'fr',
        'Dans la nuit du 24 au 25 février, le camp de Gossi a été attaqué par des jihadistes.',
        'Gossi 2024-02-24..2024-02-25 night',
      ],
      [
        'fr',
        'Dans la nuit du mardi 5 mars, le camp de Gossi a été attaqué par des jihadistes.',
        'Gossi 2024-03-05 night',
      ],
      [
        'en',
        'Militants attacked the camp in Gossi overnight between Sunday and Monday.',
        'Gossi 2024-03-03..2024-03-04 night',
      ],
      [
        'en',
        'On the night of 24 to 25 February, militants attacked the camp in Gossi.',
        'Gossi 2024-02-24..2024-02-25 night',
      ],
    ],
  ],
  [
    'relative to the event just told',
    [
      [
        'fr',
        'Mardi, un convoi militaire est tombé dans une embuscade à Bambara Maoudé. La veille, un autre convoi avait été attaqué à Hombori.',
        'Bambara-Maoudé 2024-03-05 | Hombori 2024-03-04',
      ],
      [
        'fr',
        'Lundi, des hommes armés ont attaqué le village de Dinangourou. Le lendemain, trois civils ont été tués à Yoro.',
        'Dinangourou 2024-03-04 | Yoro 2024-03-05',
      ],
      [
        'fr',
        'Mardi, le camp de Gossi a été attaqué. Trois jours plus tôt, un gendarme avait été tué à Hombori.',
        'Gossi 2024-03-05 | Hombori 2024-03-02',
      ],
      [
        'fr',
        'Il y a deux semaines (le 21 février), des jihadistes ont attaqué le camp de Gossi.',
        'Gossi 2024-02-21',
      ],
      [
        'en',
        'On Tuesday a military convoy was ambushed near Hombori. The day before, gunmen killed two farmers in Boni.',
        'Hombori 2024-03-05 | Boni 2024-03-04',
      ],
      [
        'en',
        'Gunmen attacked Dinangourou on Monday. Two days later, three civilians were killed in Yoro.',
        'Dinangourou 2024-03-04 | Yoro 2024-03-06',
      ],
    ],
  ],
  [
    '"dernier" and "ce"',
    [
      [
        'fr',
        'En juillet dernier, des jihadistes ont attaqué le camp de Gossi.',
        'Gossi 2023-07-01..2023-07-31 p3',
      ],
      ['fr', 'Ce 4 mars, des jihadistes ont attaqué le camp de Gossi.', 'Gossi 2024-03-04'],
      ['fr', 'Le 29 février dernier, des jihadistes ont attaqué le camp de Gossi.', 'Gossi 2024-02-29'],
      ['fr', 'Le 12 du mois dernier, des jihadistes ont attaqué le camp de Gossi.', 'Gossi 2024-02-12'],
      ['en', 'Last July, militants attacked the camp in Gossi.', 'Gossi 2023-07-01..2023-07-31 p3'],
    ],
  ],
  [
    'weekday and date that disagree',
    [
      [
        'fr',
        'Mardi 6 mars 2024, des jihadistes ont attaqué le camp de Gossi.',
        'Gossi 2024-03-05..2024-03-06 p2',
      ],
      [
        'fr',
        'Vendredi 3 mars, des jihadistes ont attaqué le camp de Gossi.',
        'Gossi 2024-03-01..2024-03-03 p2',
      ],
      [
        'en',
        'On Friday, 3 March 2024, militants attacked the camp in Gossi.',
        'Gossi 2024-03-01..2024-03-03 p2',
      ],
    ],
  ],
  [
    'clock forms',
    [
      ['fr', 'Mardi vers 03h45, des jihadistes ont attaqué le camp de Gossi.', 'Gossi 2024-03-05 03:45'],
      [
        'fr',
        'Mardi, à 05 h 30 (GMT et locale), des jihadistes ont attaqué le camp de Gossi.',
        'Gossi 2024-03-05 05:30',
      ],
      [
        'fr',
        'Mardi vers 19H00 (18H00 GMT), des jihadistes ont attaqué le camp de Gossi.',
        'Gossi 2024-03-05 19:00',
      ],
      [
        'fr',
        'Mardi peu après minuit, des jihadistes ont attaqué le camp de Gossi.',
        'Gossi 2024-03-05 00:00 night',
      ],
      ['fr', 'Mardi à 04:30 GMT, des jihadistes ont attaqué le camp de Gossi.', 'Gossi 2024-03-05 04:30'],
      ['en', 'Militants attacked the camp in Gossi at around 5 a.m. on Tuesday.', 'Gossi 2024-03-05 05:00'],
      ['en', 'Militants attacked the camp in Gossi on Tuesday at 04:30 GMT.', 'Gossi 2024-03-05 04:30'],
      ['en', 'At dawn on Tuesday militants attacked the camp in Gossi.', 'Gossi 2024-03-05 dawn'],
      ['fr', 'Mardi à l’aube, des jihadistes ont attaqué le camp de Gossi.', 'Gossi 2024-03-05 dawn'],
    ],
  ],
  [
    'a day beside who says so, set between commas',
    [
      ['en', 'On Monday, officials said, gunmen killed six farmers at Boni.', 'Boni 2024-03-04'],
      ['en', 'Six farmers were killed at Boni, officials said, on Monday.', 'Boni 2024-03-04'],
      ['en', 'On Monday, the governor said gunmen killed six farmers at Boni on Sunday.', 'Boni 2024-03-03'],
    ],
  ],
  [
    'background from earlier years',
    [
      [
        'fr',
        'Lundi, des hommes armés ont tué deux soldats à Boni. En 2016, une attaque à Grand-Bassam avait fait 19 morts.',
        'Boni 2024-03-04 | bg Grand-Bassam 2016-01-01..2016-12-31 p3',
      ],
    ],
  ],
  [
    'the day of an attack that is claimed, and the day before a day that is named',
    [
      ['en', 'Jnim said it carried out Sunday’s ambush in Boni.', 'Boni 2024-03-03'],
      ['fr', 'Le Jnim a revendiqué lundi l’embuscade de dimanche à Boni.', 'Boni 2024-03-03'],
      ['fr', 'À Boni, on a enterré lundi douze villageois tués la veille.', 'Boni 2024-03-03'],
      [
        'en',
        'Officials on Monday visited Boni, where gunmen had killed nine people the day before.',
        'Boni 2024-03-03',
      ],
    ],
  ],
  [
    'shortly before or at the same time is the same day; what somebody does after a deed does not date it',
    [
      ['fr', 'Samedi, Gossi et Boni ont été attaqués au même moment.', 'Gossi 2024-03-02 | Boni 2024-03-02'],
      [
        'en',
        'On Saturday gunmen attacked Gossi and Boni at the same time.',
        'Gossi 2024-03-02 | Boni 2024-03-02',
      ],
      [
        'fr',
        'Des hommes ont tué neuf villageois samedi à Gossi. Presque au même moment, Boni était attaqué. Lundi, le gouvernement a dissous la milice à qui les rescapés imputent la tuerie.',
        'Gossi 2024-03-02 | Boni 2024-03-02',
      ],
      [
        'fr',
        'Douze fidèles ont été tués dimanche à Gossi. Cinq autres personnes avaient été tuées peu avant à Boni, selon un notable.',
        'Gossi 2024-03-03 | Boni 2024-03-03',
      ],
      [
        'en',
        'Twelve worshippers were killed at Gossi on Sunday. Five others had been killed shortly before at Boni, a leader said.',
        'Gossi 2024-03-03 | Boni 2024-03-03',
      ],
      [
        'fr',
        'Des hommes armés ont tué neuf paysans à Gossi. Lundi, le président a décrété trois jours de deuil après le massacre.',
        'Gossi 2024-02-29..2024-03-06 p2 by tense',
      ],
      [
        'en',
        'Nine farmers were killed at Gossi. On Monday the president declared three days of mourning after the massacre.',
        'Gossi 2024-02-29..2024-03-06 p2 by tense',
      ],
    ],
  ],
  [
    'when the attackers came, or when it began, is when it was done',
    [
      [
        'en',
        'Ten people were killed in a raid on Boni, an official said on Tuesday. About 60 attackers came on foot on Saturday night.',
        'Boni 2024-03-02 night',
      ],
      [
        'en',
        'Ten people were killed in a raid on Boni, an official said on Tuesday. It began on Saturday around noon.',
        'Boni 2024-03-02 12:00 midday',
      ],
      [
        'en',
        'Ten people were killed in a raid on Boni on Sunday. The minister arrived in the town on Monday.',
        'Boni 2024-03-03',
      ],
      [
        'fr',
        'Dix villageois ont été tués à Boni, a indiqué mardi un élu. Une soixantaine d’assaillants sont venus à pied samedi soir.',
        'Boni 2024-03-02 evening',
      ],
      [
        'fr',
        'Dix villageois ont été tués à Boni, a indiqué mardi un élu. Les faits se sont produits samedi.',
        'Boni 2024-03-02',
      ],
    ],
  ],
  [
    'a year behind a month or a day is the year of it',
    [
      ['en', 'Gunmen killed nine traders in Boni in May last year.', 'Boni 2023-05-01..2023-05-31 p3'],
      ['en', 'Gunmen killed nine traders in Boni on 4 February of last year.', 'Boni 2023-02-04'],
      ['en', 'Gunmen killed 90 traders in Boni in January this year.', 'Boni 2024-01-01..2024-01-31 p3'],
      [
        'fr',
        'Des hommes armés ont tué neuf commerçants à Boni en mai de l’année dernière.',
        'Boni 2023-05-01..2023-05-31 p3',
      ],
      [
        'fr',
        'Des hommes armés ont tué neuf commerçants à Boni le 4 février de l’an dernier.',
        'Boni 2023-02-04',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readDays(lang, text)).toBe(expected);
  });
});

test('without a day of publication a weekday, a night and a bare report stay open', () => {
  for (const text of [
    'Dimanche, des hommes armés ont attaqué le poste de Boni.',
    'Dans la nuit de dimanche à lundi, des hommes armés ont attaqué le poste de Boni.',
    'Des hommes armés ont attaqué le poste de Boni.',
  ])
    expect(findingsOf('fr', text, null).incidents.map((i) => days(i.when))).toEqual(['open']);
});

test('a weekday that contradicts its date is flagged, and both days are kept', () => {
  const { incidents, contradictions } = findingsOf(
    'fr',
    'Mardi 6 mars 2024, des jihadistes ont attaqué le camp de Gossi.',
  );
  expect(incidents.map((i) => days(i.when))).toEqual(['2024-03-05..2024-03-06 p2']);
  expect(contradictions.map((c) => [c.kind, c.evidence[0]?.quote])).toEqual([['date', 'Mardi 6 mars 2024']]);
});
