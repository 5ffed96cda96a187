import { describe, expect, it } from 'vitest';
import type { Place } from '../../core/findings.ts';
import { builtinNetwork } from '../network/index.ts';
import { corridorPath, corridorProblem, wayOfCorridor, wellKnownCorridors } from './index.ts';

const network = builtinNetwork();

/** A place as the reader gives it, from a node of the network or made up. */
const place = (name: string, over: Partial<Place> = {}): Place => {
  const node = network.nodes.find((n) => n.name === name);
  return {
    name,
    placeId: node?.placeId ?? null,
    lat: node?.lat ?? null,
    lon: node?.lon ?? null,
    country: node?.country ?? null,
    admin1: null,
    admin2: null,
    geoPrecision: 1,
    radiusKm: null,
    probability: null,
    alternatives: [],
    evidence: [],
    ...over,
  };
};
const path = (name: string, places: readonly Place[] = [], country: string | null = null) =>
  corridorPath(network, { name, places }, { country });
const nodesOf = (found: ReturnType<typeof path>): string[] =>
  found.how === null ? [] : found.nodes.map(({ id }) => id);
const kmOf = (found: ReturnType<typeof path>): number =>
  found.how === null ? 0 : found.segments.reduce((sum, { lengthKm }) => sum + lengthKm, 0);

describe('axes by their towns', () => {
  it('follows the places of a report in order', () => {
    const found = path(
      'Kayes–Diboli–Gogui',
      ['Kayes', 'Diboli', 'Gogui'].map((name) => place(name)),
    );
    expect(found.how).toBe('towns');
    const nodes = nodesOf(found);
    for (const id of ['ml:kayes', 'ml:diboli', 'ml:sandare', 'ml:nioro-du-sahel', 'ml:gogui'])
      expect(nodes).toContain(id);
    // Kayes–Diboli is on the way there and back, and counts once.
    expect(kmOf(found)).toBeGreaterThan(380);
    expect(kmOf(found)).toBeLessThan(450);
    expect(found.gaps).toEqual([]);
  });

  it.each<[string, string, string, number]>([
    ['l’axe Bamako–Ségou', 'ml:bamako', 'ml:segou', 235],
    ['the Bamako-Ségou road', 'ml:bamako', 'ml:segou', 235],
    ['tronçon Sévaré-Bandiagara', 'ml:sevare', 'ml:bandiagara', 63],
    ['route de Gossi à Gao', 'ml:gossi', 'ml:gao', 162],
    ['axe Fada-Kantchari', 'bf:fada-ngourma', 'bf:kantchari', 147],
    ['axe Ouaga-Bobo', 'bf:ouagadougou', 'bf:bobo-dioulasso', 360],
    ['axe Gorom-Gorom–Dori', 'bf:gorom-gorom', 'bf:dori', 55],
  ])('reads the towns of %s', (name, from, to, km) => {
    const found = path(name);
    expect([nodesOf(found)[0], nodesOf(found).at(-1)]).toEqual([from, to]);
    expect(Math.abs(kmOf(found) - km)).toBeLessThan(10);
  });

  it('takes the paved road that both towns lie on and not a shorter track', () => {
    // By Kita and Bafoulabé it would be 80 km less.
    expect(nodesOf(path('axe Bamako-Kayes'))).toContain('ml:diema');
  });

  it('takes the namesake that the other towns are near to', () => {
    expect(nodesOf(path('axe Nouakchott–Rosso'))).toEqual(['mr:nouakchott', 'mr:rosso']);
    expect(nodesOf(path('axe Saint-Louis–Rosso'))).toEqual(['sn:saint-louis', 'sn:rosso']);
  });

  it('reads the towns of a road that the gazetteer knows as a place', () => {
    const road = place('Axe Niamey-Torodi', {
      placeId: 'vigie:ne-axe-axe-niamey-torodi',
      country: 'NE',
      geoPrecision: 2,
    });
    expect(nodesOf(path('Axe Niamey-Torodi', [road]))).toEqual(['ne:niamey', 'ne:torodi']);
  });
});

describe('what is not on the network', () => {
  const away = place('Kobiri', { lat: 14.44, lon: -11.32, country: 'ML' });
  const far = place('Zinkara', { lat: 23.5, lon: -1.5, country: 'ML' });
  it('is taken for a town close by, and said so', () => {
    const found = path('Kobiri–Diboli', [away, place('Diboli')]);
    expect(nodesOf(found)[0]).toBe('ml:gabou');
    expect(found.gaps[0]?.en).toMatch(/^Kobiri is not on the network; taken for Gabou, \d km away$/);
  });
  it('is left out where no town is near, and said so', () => {
    const found = path('Kayes–Zinkara–Diboli', [place('Kayes'), far, place('Diboli')]);
    expect(nodesOf(found)).toEqual(['ml:kayes', 'ml:ambidedi', 'ml:diboli']);
    expect(found.gaps[0]?.fr).toMatch(/^Zinkara n’est pas sur le réseau/);
  });
  it('leaves nothing to say where one place remains, or none', () => {
    expect(path('Kayes–Zinkara', [place('Kayes'), far])).toMatchObject({ how: null });
    expect(path('axe Brakala–Sintou').gaps.map(({ en }) => en)).toContain(
      '"brakala" is no town of the network',
    );
    expect(path('le corridor', []).how).toBeNull();
  });
  it('holds for places that are regions', () => {
    const region = place('Kayes', { placeId: 'iso:ML-1', geoPrecision: 3 });
    expect(path('Kayes–Diboli', [region, place('Diboli')]).gaps[0]?.en).toMatch(
      /^Kayes has no known position, or is an area/,
    );
  });
  it('is no corridor where the only way is a long way round', () => {
    // On either bank of the Niger, which no road of the network crosses there.
    const found = path('Ber–Gourma-Rharous', [place('Ber'), place('Gourma-Rharous')]);
    expect(found.how).toBeNull();
    expect(found.gaps.at(-1)?.en).toMatch(/no direct road/);
  });
});

describe('road numbers', () => {
  it('mean the road of the country, whole', () => {
    const rn6 = path('RN6', [], 'ML');
    expect(nodesOf(rn6)).toEqual(expect.arrayContaining(['ml:bamako', 'ml:segou', 'ml:san', 'ml:mopti']));
    expect(new Set([nodesOf(rn6)[0], nodesOf(rn6).at(-1)])).toEqual(new Set(['ml:bamako', 'ml:mopti']));
    expect(kmOf(rn6)).toBeGreaterThan(600);
    expect(nodesOf(path('Route nationale 6', [], 'NE'))).toContain('ne:torodi');
  });
  it('mean the road of the country that the place is in', () => {
    const road = place('RN16', {
      country: 'ML',
      placeId: 'vigie:ml-axe-route-nationale-16',
      lat: 15.1,
      lon: -2.4,
      geoPrecision: 2,
    });
    expect(nodesOf(path('RN16', [road]))).toEqual(expect.arrayContaining(['ml:sevare', 'ml:gao']));
  });
  it('mean the part between the towns that are named with them', () => {
    const found = path('RN16', [place('Boni'), place('Douentza')]);
    expect(found.how).toBe('number');
    expect(nodesOf(found)).toEqual(['ml:boni', 'ml:douentza']);
  });
  it('mean nothing without a country where several have one', () => {
    const found = path('RN4');
    expect(found.how).toBeNull();
    expect(found.gaps[0]?.en).toMatch(/^RN4 exists in several countries \(.*BF.*ML.*NE.*\)/);
  });
  it('say so where no section bears them', () => {
    expect(path('RN88', [], 'ML').gaps[0]?.en).toBe('no section of the network bears RN88 (ML)');
  });
});

describe('corridors with a name of their own', () => {
  it.each<[string, string[]]>([
    ['la Route de l’Espoir', ['mr:nouakchott', 'mr:nema']],
    ["route de l'espoir", ['mr:nouakchott', 'mr:nema']],
    ['corridor Dakar–Bamako', ['sn:dakar', 'ml:kayes', 'ml:bamako']],
    ['Transsahélienne', ['ml:koury', 'ne:zinder']],
  ])('%s', (name, through) => {
    const found = path(name);
    expect(found.how).toBe('name');
    expect(nodesOf(found)).toEqual(expect.arrayContaining(through));
  });

  it('all run on the network', () => {
    const problems = wellKnownCorridors().map((corridor, i, all) =>
      corridorProblem(network, corridor, all.slice(0, i)),
    );
    expect(problems.filter(Boolean)).toEqual([]);
  });

  it('give way to those that a user defines', () => {
    const mine = { id: 'mine', name: 'corridor Dakar–Bamako', via: ['ml:kita', 'ml:bamako'] };
    const found = corridorPath(network, { name: 'Corridor Dakar-Bamako', places: [] }, { defined: [mine] });
    expect(nodesOf(found)).not.toContain('ml:kayes');
    expect(nodesOf(found)).toContain('ml:kita');
  });
});

describe('a corridor that a user defines', () => {
  const good = { id: 'kayes-gogui', name: 'Kayes–Diboli–Gogui', via: ['ml:kayes', 'ml:diboli', 'ml:gogui'] };
  it('may go there and back', () => {
    expect(corridorProblem(network, good)).toBeNull();
    expect(wayOfCorridor(network, good)?.nodes.map(({ id }) => id)).toContain('ml:nioro-du-sahel');
  });
  it.each([
    [{ id: 'Kayes Gogui' }, /^Corridor id "Kayes Gogui": small letters/],
    [{ name: ' ' }, /has no name/],
    [{ via: ['ml:kayes'] }, /goes through 1 place: at least two/],
    [{ via: ['ml:kayes', 'ml:atlantis'] }, /"ml:atlantis", which is no node/],
    [{ via: ['ml:ber', 'ml:gourma-rharous'] }, /no direct road from "ml:ber" to "ml:gourma-rharous"/],
  ])('%j is refused in one line', (over, expected) => {
    const problem = corridorProblem(network, { ...good, ...over });
    expect(problem?.en).toMatch(expected);
    expect(problem?.fr).not.toContain('\n');
  });
  it('needs an id of its own', () => {
    expect(corridorProblem(network, good, [good])?.en).toMatch(/There is a corridor "kayes-gogui" already/);
  });
});
