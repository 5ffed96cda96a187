/** Operations put to the test, with the roads that the desk knows. */
import { coordinationSteps, DEFAULTS, type RoadHours } from '../../analysis/coordination/index.ts';
import type { CoordinationResult } from '../../core/analysis/coordination.ts';
import type { CoordinationQuestion } from '../../core/analysis/desk.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import { canonicalJson, digest } from '../../core/digest.ts';
import type { RoadNetwork } from '../../core/roads.ts';
import { roadHoursOn } from '../../corridors/index.ts';
import { stepwise } from './stepwise.ts';

/** So many answers are kept: those of the days that somebody goes back and forth between. */
const KEPT = 8;

/** Asks; the same question of the same record is answered from memory, and asked twice at once is worked out once. */
export class OperationsDesk {
  readonly #network: () => RoadNetwork;
  readonly #answers = new Map<string, Promise<CoordinationResult>>();
  #roads: { readonly network: RoadNetwork; readonly hours: RoadHours } | null = null;

  constructor(network: () => RoadNetwork) {
    this.#network = network;
  }

  ask(record: AnalysedRecord, question: CoordinationQuestion): Promise<CoordinationResult> {
    const hours = this.#hours();
    const { apartKm, replications, seed, found } = question;
    const key = digest(canonicalJson([record, apartKm, replications, seed, found]));
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = stepwise(coordinationSteps(record, { ...optionsOf(question), roadHours: hours }));
    this.#keep(key, answer);
    return answer;
  }

  #keep(key: string, answer: Promise<CoordinationResult>): void {
    this.#answers.set(key, answer);
    // What failed is asked anew.
    answer.catch(() => this.#answers.delete(key));
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > KEPT && oldest !== undefined) this.#answers.delete(oldest);
  }

  /** Ways are searched once a network; another network makes old answers stale. */
  #hours(): RoadHours {
    const network = this.#network();
    if (this.#roads?.network !== network) {
      this.#roads = { network, hours: roadHoursOn(network) };
      this.#answers.clear();
    }
    return this.#roads.hours;
  }
}

function optionsOf({ apartKm, replications, seed, found }: CoordinationQuestion) {
  const effort = { ...DEFAULTS.effort, replications: replications ?? DEFAULTS.effort.replications };
  return {
    apartKm: apartKm ?? DEFAULTS.apartKm,
    effort,
    seed: seed ?? DEFAULTS.seed,
    mostFound: found ?? DEFAULTS.mostFound,
  };
}
