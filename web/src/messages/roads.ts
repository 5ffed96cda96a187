import type {
  AccessChange,
  AccessState,
  RoadEvidence,
  RoadStatus,
  SegmentStatus,
} from '../../../src/core/roads.ts';
import type { RoadTable } from '../address/address.ts';

type Words<K extends string> = Readonly<Record<K, string>>;

/** What the page says of roads; numbers and dates come in already written out. */
export interface RoadMessages {
  readonly layer: string;
  readonly legend: string;
  readonly age: string;
  readonly ages: readonly string[];
  readonly tables: Words<RoadTable> & { readonly label: string };
  readonly status: Words<RoadStatus>;
  /** The same of a corridor, which French gives another gender. */
  readonly corridorStatus: Words<RoadStatus>;
  /** What a status means for whoever drives. */
  readonly means: Words<RoadStatus>;
  readonly confidence: Words<NonNullable<SegmentStatus['confidence']>>;
  readonly evidenceKind: Words<RoadEvidence['kind']>;
  readonly tie: Words<RoadEvidence['tie']>;
  readonly list: {
    readonly total: (n: string, isOne: boolean) => string;
    readonly since: (day: string) => string;
    readonly sinceUnknown: string;
    readonly last: (day: string) => string;
    readonly never: string;
    readonly own: string;
    readonly km: (n: string) => string;
    readonly hint: string;
    readonly find: string;
    readonly only: string;
  };
  readonly panel: {
    readonly road: string;
    readonly corridor: string;
    readonly numbers: string;
    readonly noNumbers: string;
    readonly since: string;
    readonly by: string;
    readonly reportItself: string;
    readonly last: string;
    readonly expires: string;
    readonly untilFurther: string;
    readonly confidence: string;
    readonly length: string;
    readonly disputed: string;
    readonly evidence: string;
    readonly noEvidence: string;
    readonly ended: string;
    readonly denies: string;
    readonly holds: (from: string, to: string | null) => string;
    readonly told: (day: string) => string;
    readonly lineages: (n: string, isOne: boolean) => string;
    readonly openIncident: string;
    readonly openReport: string;
    readonly town: (name: string) => string;
    readonly history: string;
    readonly strip: (from: string, to: string) => string;
    readonly corridors: string;
    readonly noCorridors: string;
    readonly stretches: string;
    readonly worst: string;
    readonly takeBack: string;
    readonly takenBack: string;
    readonly none: string;
  };
  readonly set: {
    readonly open: string;
    readonly status: string;
    readonly until: string;
    readonly untilHint: string;
    readonly hint: string;
  };
  readonly access: {
    readonly hint: string;
    readonly hubs: string;
    readonly addHub: string;
    readonly addHubHint: string;
    readonly dropHub: (name: string) => string;
    readonly state: Words<AccessState>;
    readonly means: Words<AccessState>;
    readonly count: (n: string, isOne: boolean) => string;
    readonly place: string;
    readonly usual: string;
    readonly optimistic: string;
    readonly pessimistic: string;
    readonly noWay: string;
    readonly way: (km: string, hours: string) => string;
    readonly more: (km: string, hours: string) => string;
    readonly bounds: string;
    readonly changed: (day: string) => string;
    readonly unchanged: (day: string) => string;
    readonly change: Words<AccessChange['kind']>;
    readonly bound: Words<AccessChange['bound']>;
    readonly from: (hub: string) => string;
    readonly nowhere: string;
  };
  readonly print: {
    readonly open: string;
    readonly title: string;
    readonly asOf: (day: string) => string;
    readonly hubs: (names: string) => string;
    readonly print: string;
    readonly back: string;
    readonly map: string;
    readonly cutOff: string;
    readonly noneCutOff: string;
    readonly uncertain: string;
    readonly sources: string;
    readonly network: (attribution: string, licence: string) => string;
    readonly reports: (n: string, isOne: boolean) => string;
    readonly caution: string;
    readonly tlp: string;
    readonly roadsClosed: string;
  };
}
