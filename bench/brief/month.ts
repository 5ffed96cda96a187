/** Made-up reports, in French and English: each tells of one incident in a town of its own, some are told twice with other figures. */
import { addDays } from '../../src/core/calendar.ts';
import type { ReportInput } from '../../src/core/report.ts';
import { seeded } from '../../src/core/seeded.ts';
import { builtinPlaces } from '../../src/gazetteer/builtin/index.ts';

export const MONTH = { since: '2025-07-01', until: '2025-07-31' } as const;
/** Nine months before it: without a past, no operation is tested and no rise looked for. */
const PAST = { since: '2024-10-01', days: 273 } as const;
const DAYS = 31;

type Lang = 'fr' | 'en';

/** What a report is put together from, in one language. */
interface Words {
  readonly outlets: readonly string[];
  readonly attackers: readonly string[];
  readonly targets: readonly string[];
  readonly speakers: readonly string[];
  readonly signals: readonly string[];
  readonly day: (day: string) => string;
  readonly attack: (facts: Facts) => string;
  readonly blockade: (town: string, day: string) => string;
}

interface Facts {
  readonly who: string;
  readonly target: string;
  readonly town: string;
  readonly country: string;
  readonly day: string;
  readonly speaker: string;
  readonly killed: number;
  readonly injured: number;
}

const dayIn = (locale: string): ((day: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (day) =>
    format.format(new Date(`${day}T00:00:00Z`)).replace(/ 1 /, locale === 'fr' ? ' 1er ' : ' 1 ');
};
const ENGLISH_DAY = dayIn('en-GB');

const WORDS: Readonly<Record<Lang, Words>> = {
  fr: {
    outlets: ['Radio Delta', 'Journal Sud', 'Studio Niger', 'La Voix du Fleuve'],
    attackers: [
      'Des hommes armés',
      'Des combattants du Jnim',
      'Des combattants de l’EIGS',
      'Des assaillants à moto',
    ],
    targets: [
      'le marché',
      'le village',
      'un convoi de carburant',
      'un poste de gendarmerie',
      'une école',
      'un camp militaire',
    ],
    speakers: [
      'le gouvernorat',
      'une source hospitalière',
      'l’état-major',
      'la préfecture',
      'une source locale',
    ],
    signals: [
      'Des patrouilles renforcées et des fouilles ont été observées dans les environs ces derniers jours.',
      '',
    ],
    day: dayIn('fr'),
    attack: ({ who, target, town, country, day, speaker, killed, injured }) =>
      `${who} ont attaqué ${day} ${target} de ${town}, au ${country}. Selon ${speaker}, ${killed} civils ont été tués et ${injured} autres blessés.`,
    blockade: (town, day) =>
      `Dans un message vocal diffusé ${day}, un porte-parole du Jnim a déclaré que la ville de ${town} est placée sous blocus et que plus aucun camion n’y entrera.`,
  },
  en: {
    outlets: ['The Delta Post', 'Northern Courier', 'Sahel Morning'],
    attackers: ['Gunmen', 'JNIM fighters', 'Armed men on motorcycles', 'Islamic State fighters'],
    targets: ['the market', 'the village', 'a fuel convoy', 'a police post', 'a school', 'a military camp'],
    speakers: ['the governor', 'a hospital source', 'the army', 'a local official'],
    signals: ['Reinforced patrols and searches had been seen in the area in recent days.', ''],
    day: ENGLISH_DAY,
    attack: ({ who, target, town, country, day, speaker, killed, injured }) =>
      `${who} attacked ${target} of ${town}, in ${country}, on ${day}. According to ${speaker}, ${killed} civilians were killed and ${injured} others injured.`,
    blockade: (town, day) =>
      `In a voice message released on ${day}, a JNIM spokesman said that the town of ${town} was under blockade and that no truck would enter it.`,
  },
};

const COUNTRIES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  ML: { fr: 'Mali', en: 'Mali' },
  BF: { fr: 'Burkina Faso', en: 'Burkina Faso' },
  NE: { fr: 'Niger', en: 'Niger' },
};

/** Reports of the month. @param incidents how many; about two in five are told by two reports, in either language */
export const reportsOfMonth = (incidents: number, seed = 1): readonly ReportInput[] =>
  told('report', incidents, seed, (i, round) => addDays(MONTH.since, (i + round * 14) % DAYS));

/** Reports of the months before. */
export const reportsOfPast = (incidents: number, seed = 2): readonly ReportInput[] =>
  told('past', incidents, seed, (_, __, random) => addDays(PAST.since, Math.floor(random() * PAST.days)));

/** @param dayOf of the i-th incident; `round`: how often all towns had their turn before */
function told(
  prefix: string,
  incidents: number,
  seed: number,
  dayOf: (i: number, round: number, random: () => number) => string,
): readonly ReportInput[] {
  const random = seeded(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const towns = builtinPlaces().filter(
    ({ kind, country, name }) =>
      kind === 'settlement' && country !== null && country in COUNTRIES && /^\p{Lu}\p{L}+$/u.test(name),
  );
  const reports: ReportInput[] = [];
  for (let i = 0; i < incidents; i += 1) {
    const town = towns[(i * 7) % towns.length];
    if (town === undefined) break;
    // The same town comes again after all others, a fortnight later.
    const day = dayOf(i, Math.floor((i * 7) / towns.length), random);
    const kind = Math.floor(random() * 6);
    const killed = Math.floor(random() * 20) + 1;
    for (let n = 0; n < (random() < 0.4 ? 2 : 1); n += 1) {
      const lang: Lang = random() < 0.5 ? 'fr' : 'en';
      const words = WORDS[lang];
      const facts: Facts = {
        who: pick(words.attackers),
        target: words.targets[kind] ?? '',
        town: town.name,
        country: COUNTRIES[town.country ?? '']?.[lang] ?? '',
        day: words.day(day),
        speaker: pick(words.speakers),
        killed: killed + n * (Math.floor(random() * 4) + 1),
        injured: Math.floor(random() * 15) + 2,
      };
      const more = i % 40 === 0 ? ` ${words.blockade(town.name, words.day(day))}` : '';
      reports.push({
        id: `${prefix}-${i}-${n}`,
        lang,
        source: pick(words.outlets),
        title: `${town.name}, ${facts.day}`,
        publishedAt: addDays(day, 1 + n),
        text: `${words.attack(facts)} ${pick(words.signals)}${more}`.trim(),
      });
    }
  }
  return reports;
}
