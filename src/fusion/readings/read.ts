import type { Actor, ActorType, Harm } from '../../core/findings.ts';
import type { LedgerReading, ReadingRule, TollReading } from '../../core/readings.ts';
import { plainWords } from '../words.ts';
import { readDeaths } from './deaths.ts';
import { readFields } from './fields.ts';
import { Fields, type Ledger } from './heard.ts';
import { tollsOf } from './ranges.ts';
import { TOLL_RULES } from './rules.ts';
import type { ReadingContext } from './sieves.ts';
import { readFigure } from './tolls.ts';

const nameKey = (name: string): string => plainWords(name).join(' ');

/** What the ledger itself says of who is what: a group that is named as perpetrator speaks as one. */
function actorTypes(fields: Fields): ReadonlyMap<string, ActorType> {
  const actors = [...fields.of<Actor>('perpetrator').heard, ...fields.of<Actor>('target').heard]
    .map(({ value }) => value)
    .filter((value) => 'actorType' in value);
  return new Map(actors.map((actor) => [nameKey(actor.name), actor.actorType]));
}

function readTolls(fields: Fields, rule: ReadingRule, given: ReadingContext): readonly TollReading[] {
  const types = actorTypes(fields);
  const context: ReadingContext = {
    ...given,
    typeOf: (name) => types.get(nameKey(name)) ?? given.typeOf?.(name) ?? null,
  };
  const tolls = tollsOf(fields.of<Harm>('harm'));
  const { scope, silence } = TOLL_RULES[rule];
  if (scope === 'parties')
    return tolls.map((claims) => ({
      effect: claims.toll.effect,
      who: claims.toll.who,
      ...readFigure(claims, TOLL_RULES[rule], context),
    }));
  return tolls.length === 0 && silence === undefined ? [] : [readDeaths(tolls, TOLL_RULES[rule], context)];
}

/**
 * A ledger of claims as a named rule reads it. Every claim is used or set aside for a reason, once; what a person
 * corrected decides in every rule. Never a mean, and never a sum over speakers of one side's dead.
 * Rules and their sources: docs/methods/ledger.md.
 * @param ledger an incident, with corrections as `withCorrections` adds them
 */
export function read(ledger: Ledger, rule: ReadingRule, context: ReadingContext = {}): LedgerReading {
  const fields = new Fields(ledger);
  return { rule, tolls: readTolls(fields, rule, context), fields: readFields(fields) };
}
