/** Made-up worlds of known truth: measures laid down, relayed, carried out, lifted or forgotten, among much else. */
import type { AnalysedIncident, AnalysedRecord } from '../../src/core/analysis/record.ts';
import type { LifeState, MeasureFamily, MeasureObject } from '../../src/core/analysis/statements.ts';
import { addDays, daysBetween } from '../../src/core/calendar.ts';
import type { Place, StatementAct, SubEventType, TargetCategory } from '../../src/core/findings.ts';
import { offset } from '../../src/core/geo.ts';
import type { StatementRecord } from '../../src/core/records.ts';
import { seeded } from '../../src/core/seeded.ts';
import { drawPoisson } from '../../src/analysis/distributions/index.ts';
import { FAMILIES } from '../../src/analysis/statements/index.ts';

export interface World {
  readonly record: AnalysedRecord;
  /** "REPORT/STATEMENT" of what lays down or ends → number of its measure. */
  readonly measureOf: ReadonlyMap<string, number>;
  /** Incident → number of the measure that it carries out. */
  readonly carriedOut: ReadonlyMap<string, number>;
  /** How each measure stands on the record's day, by what was told. */
  readonly states: readonly LifeState[];
}

const FIRST = '2024-01-01';
const DAYS = 500;

const GROUPS = ['jnim', 'is-sahel', 'boko-haram', 'iswap', 'ansaru'] as const;
const STATES = ['mali-government', 'niger-government'] as const;

/** What may be laid down on an object, in the words of reports, and what carrying it out hits. */
const KINDS: readonly {
  readonly act: StatementAct;
  readonly family: MeasureFamily;
  readonly object: MeasureObject | null;
  readonly quotes: readonly string[];
  readonly target: TargetCategory | null;
  readonly deed: SubEventType;
  readonly byState: boolean;
}[] = [
  {
    act: 'blockade',
    family: 'blockade',
    object: null,
    quotes: ['a décrété un blocus de la ville', 'imposed a blockade on the town'],
    target: 'civilian_vehicle',
    deed: 'Looting/property destruction',
    byState: false,
  },
  {
    act: 'blockade',
    family: 'blockade',
    object: 'fuel',
    quotes: ['impose un embargo sur le carburant', 'declared a fuel blockade'],
    target: 'fuel_convoy',
    deed: 'Looting/property destruction',
    byState: false,
  },
  {
    act: 'ban',
    family: 'ban',
    object: 'schools',
    quotes: ['a interdit aux écoles de rouvrir', 'banned all schools from opening'],
    target: 'school',
    deed: 'Looting/property destruction',
    byState: false,
  },
  {
    act: 'ban',
    family: 'ban',
    object: 'markets',
    quotes: ['a interdit la tenue du marché', 'banned the weekly market'],
    target: 'market',
    deed: 'Attack',
    byState: false,
  },
  {
    act: 'ban',
    family: 'ban',
    object: 'industry',
    quotes: ['a interdit aux entreprises étrangères de travailler', 'banned foreign companies from working'],
    target: 'industrial_site',
    deed: 'Abduction/forced disappearance',
    byState: false,
  },
  {
    act: 'threat',
    family: 'threat',
    object: 'officials',
    quotes: ['a menacé les fonctionnaires', 'threatened civil servants'],
    target: 'government_building',
    deed: 'Attack',
    byState: false,
  },
  {
    act: 'curfew',
    family: 'curfew',
    object: null,
    quotes: ['a instauré un couvre-feu de 20 heures à 6 heures', 'imposed a dusk-to-dawn curfew'],
    target: null,
    deed: 'Arrests',
    byState: true,
  },
  {
    act: 'ban',
    family: 'ban',
    object: 'motorbikes',
    quotes: ['a interdit la circulation des motos', 'banned motorcycles'],
    target: 'civilian_vehicle',
    deed: 'Arrests',
    byState: true,
  },
];

const OTHER_TARGETS: readonly TargetCategory[] = [
  'military_base',
  'security_post',
  'village',
  'military_convoy',
  'fuel_convoy',
  'civilian_vehicle',
  'school',
  'market',
  'industrial_site',
  'government_building',
];
const OTHER_DEEDS: readonly SubEventType[] = [
  'Armed clash',
  'Attack',
  'Looting/property destruction',
  'Abduction/forced disappearance',
  'Remote explosive/landmine/IED',
  'Arrests',
];

/** @param measures how many are laid down in 500 days among so many towns */
export function worldOf(seed: number, measures: number, towns = 40): World {
  return new WorldMaker(seed, towns).make(measures);
}

class WorldMaker {
  readonly #random: () => number;
  readonly #towns: readonly Place[];
  readonly #statements: StatementRecord[] = [];
  readonly #incidents: AnalysedIncident[] = [];
  readonly #reports = new Map<string, AnalysedRecord['reports'][number]>();
  readonly #measureOf = new Map<string, number>();
  readonly #carriedOut = new Map<string, number>();
  readonly #states: LifeState[] = [];
  readonly #laid: { readonly key: string; readonly places: readonly Place[]; readonly start: string }[] = [];
  readonly #day = addDays(FIRST, DAYS);

  constructor(seed: number, towns: number) {
    this.#random = seeded(seed);
    this.#towns = Array.from({ length: towns }, (_, i) => this.#town(i));
  }

  make(measures: number): World {
    for (let i = 0; i < measures; i++) this.#measure(i);
    for (let i = 0; i < measures * 8; i++) this.#noise(i);
    const record: AnalysedRecord = {
      day: this.#day,
      statements: this.#statements,
      incidents: this.#incidents,
      reports: [...this.#reports.values()],
      signals: [],
      operations: [],
    };
    return { record, measureOf: this.#measureOf, carriedOut: this.#carriedOut, states: this.#states };
  }

  #town(i: number): Place {
    const [lon, lat] = [-11 + 20 * this.#random(), 12 + 6 * this.#random()];
    return {
      name: `Town${i}`,
      placeId: `made-up:${i}`,
      lat,
      lon,
      country: 'ML',
      admin1: null,
      admin2: null,
      geoPrecision: 1,
      radiusKm: null,
      probability: null,
      alternatives: [],
      evidence: [],
    };
  }

  #measure(number: number): void {
    const kind = this.#one(KINDS);
    const actor = this.#one(kind.byState ? STATES : GROUPS);
    const places = [
      ...new Set([this.#one(this.#towns), ...(this.#chance(0.4) ? [this.#one(this.#towns)] : [])]),
    ];
    const start = addDays(FIRST, 60 + Math.floor(this.#random() * 300));
    // Laid down twice by one hand for one place and thing within its silence, nobody could tell one measure from two.
    const key = `${actor} ${kind.family} ${kind.object}`;
    if (
      this.#laid.some(
        (m) =>
          m.key === key &&
          m.places.some((p) => places.includes(p)) &&
          Math.abs(daysBetween(m.start, start)) < 300,
      )
    )
      return this.#measure(number);
    this.#laid.push({ key, places, start });
    const { silenceDays } = FAMILIES[kind.family];
    const say = (act: StatementAct, quote: string, said: string | null, told: string, where = places): void =>
      this.#say(number, { act, quote, said, told, places: where, actor });
    for (let i = 0; i <= drawPoisson(3, this.#random); i++)
      say(
        kind.act,
        this.#one(kind.quotes),
        this.#chance(0.7) || i === 0 ? start : null,
        addDays(start, Math.floor(this.#random() * 5)),
      );
    let last = start;
    let wasCarriedOut = false;
    const deeds = kind.byState ? 1 : 3;
    for (let i = 0; i < drawPoisson(deeds, this.#random); i++) {
      const day = addDays(start, 2 + Math.floor(this.#random() * silenceDays * 0.8));
      const isNamed = kind.byState || this.#chance(0.75);
      this.#deed(kind, number, actor, this.#one(places), day, isNamed);
      if (isNamed && day > last) last = day;
      wasCarriedOut ||= isNamed;
    }
    if (this.#chance(0.3)) {
      const day = addDays(start, 20 + Math.floor(this.#random() * silenceDays * 0.6));
      say(kind.act, this.#one(kind.quotes), day, addDays(day, 1));
      if (day > last) last = day;
    }
    if (this.#chance(0.3)) {
      const told = addDays(start, 20 + Math.floor(this.#random() * silenceDays * 0.7));
      say(kind.act, `${kind.quotes[0]} depuis longtemps, toujours en vigueur`, start, told);
      if (told > last) last = told;
    }
    this.#states.push(this.#end(number, kind, actor, places, last, wasCarriedOut, silenceDays));
  }

  #end(
    number: number,
    kind: (typeof KINDS)[number],
    actor: string,
    places: readonly Place[],
    last: string,
    wasCarriedOut: boolean,
    silenceDays: number,
  ): LifeState {
    const stands = wasCarriedOut && kind.target !== null ? 'enforced' : 'announced';
    const day = addDays(last, 3 + Math.floor(this.#random() * 25));
    const isOver = day <= this.#day;
    const fate = this.#random();
    const name = {
      blockade: 'le blocus',
      ban: 'l’interdiction',
      curfew: 'le couvre-feu',
      threat: 'ses menaces',
    }[kind.family];
    const lift = (quote: string, where: readonly Place[]): void =>
      this.#say(number, { act: 'lifting', quote, said: day, told: addDays(day, 1), places: where, actor });
    if (isOver && kind.family !== 'threat' && fate < 0.35) {
      lift(`a levé ${name}${kind.object === null ? '' : ` (${this.#one(kind.quotes)})`}`, places);
      return 'lifted';
    }
    const lapses = (heard: string): boolean => daysBetween(heard, this.#day) > silenceDays;
    if (isOver && kind.family !== 'threat' && fate < 0.5 && places.length > 1) {
      lift(`a levé ${name}${kind.object === null ? '' : ` (${this.#one(kind.quotes)})`}`, places.slice(0, 1));
      return lapses(last) ? 'lapsed' : 'eased';
    }
    return lapses(last) ? 'lapsed' : stands;
  }

  #say(
    number: number,
    told: {
      readonly act: StatementAct;
      readonly quote: string;
      readonly said: string | null;
      readonly told: string;
      readonly places: readonly Place[];
      readonly actor: string;
    },
  ): void {
    if (told.told > this.#day) return;
    const report = `r${this.#reports.size}`;
    const isBare = told.act !== 'lifting' && this.#measureOf.size > 0;
    const hasActor = !isBare || this.#chance(0.9);
    const hasPlaces = !isBare || this.#chance(0.93);
    this.#statements.push({
      id: 's1',
      act: told.act,
      speaker: null,
      organisation: hasActor ? told.actor : null,
      actorId: hasActor ? told.actor : null,
      when:
        told.said === null
          ? null
          : { start: told.said, end: told.said, time: null, partOfDay: null, timePrecision: 1, evidence: [] },
      channel: null,
      language: null,
      places: hasPlaces ? told.places : [],
      addressees: told.quote.includes('fonctionnaires')
        ? ['fonctionnaires']
        : told.quote.includes('civil servants')
          ? ['civil servants']
          : [],
      condition: null,
      evidence: [{ start: 0, end: told.quote.length, quote: told.quote }],
      report,
      source: `source ${Math.floor(this.#random() * 12)}`,
      reportedOn: told.told,
      sensitivity: 'CLEAR',
    });
    this.#report(report, told.told);
    this.#measureOf.set(`${report}/s1`, number);
  }

  #report(digest: string, day: string): void {
    this.#reports.set(digest, {
      digest,
      source: `source ${this.#reports.size % 12}`,
      publishedAt: day,
      recordedOn: day,
      title: null,
      url: null,
      sensitivity: 'CLEAR',
    });
  }

  #deed(
    kind: (typeof KINDS)[number],
    number: number,
    actor: string,
    place: Place,
    day: string,
    isNamed: boolean,
  ): void {
    if (day > this.#day) return;
    const who = !isNamed
      ? null
      : actor.endsWith('-government')
        ? actor.replace('government', 'police')
        : actor;
    const reach = kind.family === 'curfew' ? 5 : 40;
    const id = this.#incident({
      place,
      spread: this.#chance(0.5) ? 0 : reach,
      day,
      who,
      target: kind.target,
      deed: kind.deed,
      isAtNight: kind.family === 'curfew',
    });
    this.#carriedOut.set(id, number);
  }

  /** What happens anyway: other deeds and targets, by the same groups and by others, near the same towns and elsewhere. */
  #noise(_i: number): void {
    const day = addDays(FIRST, Math.floor(this.#random() * DAYS));
    const who = this.#chance(0.3) ? null : this.#one(GROUPS);
    this.#incident({
      place: this.#one(this.#towns),
      spread: 60,
      day,
      who,
      target: this.#one(OTHER_TARGETS),
      deed: this.#one(OTHER_DEEDS),
      isAtNight: false,
    });
  }

  #incident(what: {
    readonly place: Place;
    readonly spread: number;
    readonly day: string;
    readonly who: string | null;
    readonly target: TargetCategory | null;
    readonly deed: SubEventType;
    readonly isAtNight: boolean;
  }): string {
    const id = `i${this.#incidents.length}`;
    const { name, placeId, lon, lat, country } = what.place;
    const km = what.spread * this.#random();
    const at = offset([lon ?? 0, lat ?? 0], km, 360 * this.#random());
    const isThere = km === 0;
    this.#incidents.push({
      id,
      eventType:
        what.deed === 'Attack' || what.deed === 'Abduction/forced disappearance'
          ? 'Violence against civilians'
          : what.deed === 'Armed clash'
            ? 'Battles'
            : 'Strategic developments',
      subEventType: what.deed,
      days: { start: what.day, end: what.day },
      time: null,
      partOfDay: what.isAtNight ? 'night' : null,
      timePrecision: 1,
      where: {
        placeId: isThere ? placeId : `near ${placeId} ${id}`,
        name: isThere ? name : `near ${name} ${id}`,
        at,
        country,
        admin1: null,
        geoPrecision: 1,
        radiusKm: null,
      },
      perpetrators: what.who === null ? [] : [{ actorId: what.who, name: what.who }],
      responsibility: { status: 'unknown', by: null },
      targets: what.target === null ? [] : [what.target],
      means: [],
      nationalities: [],
      certainty: 'stated',
      told: [{ report: `of ${id}`, lineage: 0 }],
      lineages: 1,
      operations: [],
      sensitivity: 'CLEAR',
    });
    this.#report(`of ${id}`, what.day);
    return id;
  }

  #one<T>(of: readonly T[]): T {
    return of[Math.floor(this.#random() * of.length)]!;
  }

  #chance(p: number): boolean {
    return this.#random() < p;
  }
}
