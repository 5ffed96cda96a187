/**
 * Seeded worlds of mentions with known truth: towns and their villages in twenty countries over ten years. One incident
 * in three looks like the one before (the next village the same day, the same town the week after, the same toll
 * in another country); each is told by one to eight reports that are off by a day, blunt on the place or the week,
 * spell the name in their own way, do not know who it was, or are early on the toll. Mentions have no words and no bodies.
 */
import { addDays } from '../../src/core/calendar.ts';
import type { Incident, Place, When } from '../../src/core/findings.ts';
import type { Mention } from '../../src/fusion/index.ts';
import { seeded } from '../../src/core/seeded.ts';

/** A mention with the true incident it tells of. */
export interface WorldMention {
  readonly mention: Mention;
  readonly truth: string;
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

const KM_PER_DEGREE = 111.2;

/** A town with its villages, 3 to 9 km away. */
type Cluster = readonly [Place, ...Place[]];

function placeAt(lat: number, lon: number, country: string, rng: () => number): Place {
  const syllable = (): string => SYLLABLES[Math.floor(rng() * SYLLABLES.length)] ?? '';
  const rest = {
    admin1: null,
    admin2: null,
    radiusKm: null,
    probability: 0.9,
    alternatives: [],
    evidence: [],
  };
  const name = syllable() + syllable() + syllable();
  const placeId = `world:${lat.toFixed(4)},${lon.toFixed(4)}`;
  return { name, placeId, lat, lon, country, geoPrecision: 1, ...rest };
}

function clusterOf(rng: () => number): Cluster {
  const index = Math.floor(rng() * COUNTRIES.length);
  const country = COUNTRIES[index] ?? 'ML';
  const lat = -5 + Math.floor(index / 5) * 5 + rng() * 5;
  const lon = -10 + (index % 5) * 10 + rng() * 10;
  const villages = Array.from({ length: Math.floor(rng() * 5) }, () => {
    const [km, angle] = [3 + rng() * 6, rng() * 2 * Math.PI];
    return placeAt(
      lat + (km * Math.sin(angle)) / KM_PER_DEGREE,
      lon + (km * Math.cos(angle)) / KM_PER_DEGREE,
      country,
      rng,
    );
  });
  return [placeAt(lat, lon, country, rng), ...villages];
}

/** The incidents of a world, one after the other without end. */
function* incidentsOf(clusters: readonly Cluster[], rng: () => number): Generator<Truth, never> {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(rng() * items.length)] as T;
  const killed = (): number => 1 + Math.floor(rng() ** 3 * 60);
  // Some towns see far more than others.
  const hotCluster = (): Cluster => clusters[Math.floor(rng() ** 2 * clusters.length)] as Cluster;
  for (let n = 0; ; n++) {
    const cluster = hotCluster();
    const day = addDays('2016-01-01', Math.floor(rng() * 3650));
    const first = {
      id: `t${n}`,
      day,
      town: pick(cluster),
      kind: pick(KINDS),
      group: pick(GROUPS),
      killed: killed(),
    };
    yield first;
    const lookalike = lookalikeOf(first, cluster, rng() * 6);
    if (lookalike !== null) yield { ...first, ...lookalike, id: `t${n}'` };
  }

  function lookalikeOf({ day, town }: Truth, cluster: Cluster, draw: number): Partial<Truth> | null {
    const others = cluster.filter((place) => place !== town);
    if (draw < 1 && others.length > 0) return { town: pick(others), killed: killed() };
    if (draw < 2) return { day: addDays(day, 5 + Math.floor(rng() * 5)), killed: killed() };
    return draw < 3 ? { town: pick(hotCluster()) } : null;
  }
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
  const draw = rng();
  if (draw < 0.1) return { ...town, placeId: null, geoPrecision: 2, name: `près de ${town.name}` };
  if (draw > 0.2) return town;
  // Another spelling, set on another map.
  const [lat, lon] = [town.lat ?? 0, town.lon ?? 0].map((degrees) => degrees + (rng() - 0.5) * 0.02);
  return {
    ...town,
    placeId: null,
    name: town.name.replace(/[aeiou]$/, 'é'),
    lat: lat ?? 0,
    lon: lon ?? 0,
  };
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
  const rng = seeded(seed);
  const clusters = Array.from({ length: Math.max(20, Math.round(size / 75)) }, () => clusterOf(rng));
  const mentions: WorldMention[] = [];
  for (const truth of incidentsOf(clusters, rng)) {
    if (mentions.length >= size) break;
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
        publishedAt: addDays(truth.day, 1),
        sketch: [],
        passage: [],
        relays: [],
        yields: { incidents: 1, statements: 0 },
      };
      mentions.push({
        truth: truth.id,
        mention: {
          ...facts,
          ...rest,
          report,
          reportId: report,
          incident: incidentTold(truth, rng),
        },
      });
    }
  }
  return mentions;
}
