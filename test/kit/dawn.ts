/** Findings of a made-up report, one of everything, for tests of what shows Findings. */
import { digest } from '../../src/core/digest.ts';
import type { Findings, Incident, Place, Span, When } from '../../src/core/findings.ts';

const TEXT =
  'Le 1er juillet à 4 heures, des hommes armés ont attaqué simultanément Kayes et Diboli. Le JNIM a revendiqué. ' +
  'Selon la télévision publique, plus de 80 assaillants auraient été tués. ' +
  'À Koro, trois Indiens et un Chinois ont été enlevés sur un site industriel incendié. ' +
  'Le 2 juillet, un porte-parole a annoncé le blocus de Kayes dans un message vocal en bambara, ' +
  'tant que les convois passeraient. Des patrouilles renforcées avaient été vues à Kayes. ' +
  'L’axe Kayes–Diboli reste sensible. Le groupe monte en puissance. ' +
  'En 2023 déjà, Kayes avait été visée. L’attaque du pont n’a pas eu lieu. Diboli serait au sud.';

function words(quote: string): Span[] {
  const start = TEXT.indexOf(quote);
  if (start < 0) throw new Error(`the text has no "${quote}"`);
  return [{ start, end: start + quote.length, quote }];
}

const when = (start: string, quote: string, rest: Partial<When> = {}): When => ({
  start,
  end: start,
  time: null,
  partOfDay: null,
  timePrecision: 1,
  evidence: words(quote),
  ...rest,
});

const place = (name: string, lat: number, lon: number, rest: Partial<Place> = {}): Place => ({
  name,
  placeId: `test:${name}`,
  lat,
  lon,
  country: 'ML',
  admin1: 'Région de Kayes',
  admin2: null,
  geoPrecision: 1,
  radiusKm: null,
  probability: 0.97,
  alternatives: [],
  evidence: words(name),
  ...rest,
});

const candidate = (name: string, country: string, probability: number): Place['alternatives'][number] => ({
  placeId: `test:${country}`,
  name,
  lat: 14,
  lon: -3,
  country,
  probability,
});

const KAYES = place('Kayes', 14.45, -11.44);
const DIBOLI = place('Diboli', 14.47, -12.2);
const KORO = place('Koro', 0, 0, {
  placeId: null,
  lat: null,
  lon: null,
  country: null,
  admin1: null,
  probability: null,
  alternatives: [candidate('Koro', 'ML', 0.55), candidate('Koro', 'CI', 0.4)],
});

const incident = (
  id: string,
  where: Place | null,
  quote: string,
  rest: Partial<Incident> = {},
): Incident => ({
  id,
  eventType: 'Battles',
  subEventType: 'Armed clash',
  summary: quote,
  when: when('2025-07-01', 'Le 1er juillet', { time: '04:00' }),
  where,
  actors: [],
  targets: [],
  harm: [],
  damage: [],
  means: [],
  outcome: [],
  responsibility: { status: 'unknown', by: null, evidence: [] },
  certainty: 'stated',
  background: false,
  evidence: words(quote),
  ...rest,
});

const CLAIMED: Pick<Incident, 'responsibility' | 'actors'> = {
  responsibility: { status: 'claimed', by: 'JNIM', evidence: words('Le JNIM a revendiqué') },
  actors: [
    { role: 'perpetrator', name: 'JNIM', actorId: 'jnim', actorType: 'rebel_group', evidence: words('JNIM') },
  ],
};

export const DAWN: Findings = {
  schema: 'vigie.findings/1',
  engine: { version: 'test', rules: 'test' },
  report: {
    id: 'dawn',
    digest: digest(TEXT),
    lang: 'fr',
    title: 'L’aube du 1er juillet',
    publishedAt: '2025-07-03',
    text: TEXT,
  },
  incidents: [
    incident('i3', KORO, 'enlevés', {
      eventType: 'Violence against civilians',
      subEventType: 'Abduction/forced disappearance',
      when: null,
      targets: [{ category: 'industrial_site', name: null, evidence: words('site industriel') }],
      harm: [
        {
          effect: 'abducted',
          who: 'civilians',
          low: 4,
          high: 4,
          nationalities: ['IN', 'IN', 'IN', 'CN'],
          source: null,
          certainty: 'stated',
          evidence: words('trois Indiens et un Chinois'),
        },
      ],
      damage: [
        {
          effect: 'burned',
          category: 'industrial_site',
          name: null,
          count: 1,
          evidence: words('site industriel incendié'),
        },
      ],
      means: ['arson'],
      responsibility: { status: 'unclaimed', by: null, evidence: words('enlevés') },
    }),
    incident('i1', KAYES, 'attaqué simultanément Kayes', {
      ...CLAIMED,
      outcome: ['repelled'],
      harm: [
        {
          effect: 'killed',
          who: 'armed_group',
          low: 80,
          high: null,
          nationalities: [],
          source: 'la télévision publique',
          certainty: 'hedged',
          evidence: words('plus de 80 assaillants auraient été tués'),
        },
      ],
    }),
    incident('i2', DIBOLI, 'Diboli', CLAIMED),
    incident('i4', KAYES, 'Kayes avait été visée', {
      background: true,
      when: when('2023-01-01', 'En 2023', { end: '2023-12-31', timePrecision: 3 }),
    }),
    incident('i5', null, 'L’attaque du pont n’a pas eu lieu', { certainty: 'denied' }),
  ],
  operations: [
    {
      id: 'o1',
      incidents: ['i1', 'i2'],
      places: [KAYES, DIBOLI],
      actor: 'JNIM',
      when: when('2025-07-01', 'Le 1er juillet', { time: '04:00' }),
      basis: ['stated', 'same_time'],
      evidence: words('attaqué simultanément'),
    },
  ],
  statements: [
    {
      id: 's1',
      act: 'blockade',
      speaker: 'un porte-parole',
      organisation: 'JNIM',
      actorId: 'jnim',
      when: when('2025-07-02', 'Le 2 juillet'),
      channel: 'message vocal',
      language: 'bm',
      places: [KAYES],
      addressees: [],
      condition: 'tant que les convois passeraient',
      evidence: words('a annoncé le blocus de Kayes'),
    },
  ],
  signals: [
    {
      id: 'g1',
      kind: 'patrols',
      where: KAYES,
      when: null,
      before: 'i1',
      evidence: words('Des patrouilles renforcées'),
    },
  ],
  corridors: [
    { id: 'c1', name: 'Kayes–Diboli', places: [KAYES, DIBOLI], evidence: words('L’axe Kayes–Diboli') },
  ],
  assessments: [
    {
      id: 'a1',
      kind: 'capability',
      text: 'monte en puissance',
      hedged: false,
      evidence: words('Le groupe monte en puissance'),
    },
  ],
  contradictions: [
    { id: 'x1', kind: 'geography', note: 'Diboli est à l’ouest', evidence: words('Diboli serait au sud') },
  ],
};
