/**
 * Seeded worlds of mentions with known truth: towns on a grid over ten years, each incident told by one to eight
 * reports that are off by a day, blunt on the place, or early on the toll.
 */
import { addDays } from '../../src/core/calendar.ts';
import type { Incident, Place, When } from '../../src/core/findings.ts';
import type { Mention } from '../../src/fusion/index.ts';

/** A mention with the true incident it tells of. */
export interface WorldMention {
  readonly mention: Mention;
  readonly truth: string;
}

/** Mulberry32: a small seeded generator of numbers in 0..1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const KINDS = [
  ['Battles', 'Armed clash', 'military_base'],
  ['Violence against civilians', 'Attack', 'village'],
  ['Violence against civilians', 'Abduction/forced disappearance', 'civilian_vehicle'],
  ['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'military_convoy'],
  ['Strategic developments', 'Looting/property destruction', 'fuel_convoy'],
] as const;
const GROUPS = ['jnim', 'is-sahel', 'boko-haram', 'iswap', 'rsf', 'm23'];
const COUNTRIES = [
  'ML',
  'BF',
  'NE',
  'NG',
  'TD',
  'SD',
  'CD',
  'CM',
  'CF',
  'SO',
  'MZ',
  'TG',
  'BJ',
  'ET',
  'KE',
  'LY',
  'SS',
  'UG',
  'BI',
  'GH',
];
const SYLLABLES = [
  'ka',
  'yes',
  'nio',
  'ro',
  'dja',
  'bo',
  'me',
  'na',
  'gou',
  'ti',
  'la',
  'si',
  'kou',
  'ban',
  'fa',
  'ra',
  'do',
  'wa',
  'ti',
  'mbi',
];

interface Truth {
  readonly id: string;
  readonly day: string;
  readonly town: Place;
  readonly kind: (typeof KINDS)[number];
  readonly group: string;
  readonly killed: number;
}

function townOf(rng: () => number): Place {
  const country = Math.floor(rng() * COUNTRIES.length);
  const [row, column] = [Math.floor(country / 5), country % 5];
  const lat = -5 + row * 5 + rng() * 5;
  const lon = -10 + column * 10 + rng() * 10;
  const name = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(rng() * SYLLABLES.length)] ?? '').join(
    '',
  );
  const rest = {
    admin1: null,
    admin2: null,
    radiusKm: null,
    probability: 0.9,
    alternatives: [],
    evidence: [],
  };
  const placeId = `world:${lat.toFixed(4)},${lon.toFixed(4)}`;
  return { name, placeId, lat, lon, country: COUNTRIES[country] ?? 'ML', geoPrecision: 1, ...rest };
}

function whenTold(truth: Truth, rng: () => number): When {
  const start = addDays(truth.day, rng() < 0.1 ? 1 : 0);
  const blunt = rng() < 0.1;
  return {
    start: blunt ? addDays(start, -3) : start,
    end: start,
    time: null,
    partOfDay: null,
    timePrecision: blunt ? 2 : 1,
    evidence: [],
  };
}

function whereTold({ town }: Truth, rng: () => number): Place {
  const lat = (town.lat ?? 0) + (rng() - 0.5) * 0.1;
  return rng() < 0.1
    ? { ...town, lat, placeId: null, geoPrecision: 2, name: `près de ${town.name}` }
    : { ...town, lat };
}

function incidentTold(truth: Truth, rng: () => number): Incident {
  const evidence = [{ start: 0, end: 0, quote: '' }];
  const [eventType, subEventType, category] = truth.kind;
  const group = rng() < 0.4 ? 'unknown-armed' : truth.group;
  const low = Math.max(1, Math.round(truth.killed * (rng() < 0.5 ? 1 : 0.5 + rng())));
  return {
    id: 'i1',
    eventType,
    subEventType,
    summary: '',
    evidence,
    when: whenTold(truth, rng),
    where: whereTold(truth, rng),
    actors: [{ role: 'perpetrator', name: group, actorId: group, actorType: 'rebel_group', evidence }],
    targets: rng() < 0.6 ? [{ category, name: null, evidence }] : [],
    harm:
      rng() < 0.7
        ? [
            {
              effect: 'killed',
              who: 'unknown',
              low,
              high: low,
              nationalities: [],
              source: null,
              certainty: 'stated',
              evidence,
            },
          ]
        : [],
    damage: [],
    means: [],
    outcome: [],
    responsibility: { status: 'unknown', by: null, evidence },
    certainty: 'stated',
    background: false,
  };
}

/**
 * A world of `size` mentions.
 * @param size how many mentions
 * @param seed the same seed yields the same world
 */
export function world(size: number, seed = 1): readonly WorldMention[] {
  const rng = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(rng() * items.length)] as T;
  const towns = Array.from({ length: Math.max(50, Math.round(size / 25)) }, () => townOf(rng));
  const mentions: WorldMention[] = [];
  for (let n = 0; mentions.length < size; n++) {
    const day = addDays('2016-01-01', Math.floor(rng() * 3650));
    const truth = {
      id: `t${n}`,
      day,
      town: pick(towns),
      kind: pick(KINDS),
      group: pick(GROUPS),
      killed: 1 + Math.floor(rng() ** 3 * 60),
    };
    const tellings = 1 + Math.floor(rng() ** 2 * 8);
    for (let k = 0; k < tellings && mentions.length < size; k++) {
      const sequence = mentions.length;
      const report = `r${sequence.toString(36).padStart(8, '0')}`;
      const facts = {
        source: null,
        url: null,
        recordedAt: '',
        sequence,
        sensitivity: 'CLEAR',
        twin: 0,
      } as const;
      const rest = {
        title: null,
        lang: 'fr',
        publishedAt: addDays(day, 1),
        sketch: [],
        passage: [],
        relays: [],
        yields: { incidents: 1, statements: 0 },
      };
      mentions.push({
        truth: truth.id,
        mention: { ...facts, ...rest, report, reportId: report, incident: incidentTold(truth, rng) },
      });
    }
  }
  return mentions;
}
