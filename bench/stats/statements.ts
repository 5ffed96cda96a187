/** Folding, links and end states of statements against made-up worlds, beside a plain "same place within 30 days". */
import type { AnalysedRecord } from '../../src/core/analysis/record.ts';
import { daysBetween } from '../../src/core/calendar.ts';
import { distanceKm } from '../../src/core/geo.ts';
import { statementLives } from '../../src/analysis/statements/index.ts';
import { atLeast, atMost, milliseconds, shown, type Measure, type Row } from './row.ts';
import { worldOf, type World } from './statement-world.ts';

const WORLDS = 40;
const MEASURES = 60;

export const measure: Measure = (say) => {
  const own = new Tally();
  const plain = new Tally();
  for (let seed = 1; seed <= WORLDS; seed++) {
    say(`world ${seed} of ${WORLDS}`);
    const world = worldOf(seed, MEASURES);
    own.add(world, found(world));
    plain.add(world, plainly(world));
  }
  const large = worldOf(1, 1000, 400);
  const { ms } = milliseconds(() => statementLives(large.record));
  return [
    atLeast('folding, B³ precision', own.fold.precision(), 0.95),
    atLeast('folding, B³ recall', own.fold.recall(), 0.9),
    atLeast('links, precision', own.links.precision(), 0.8),
    atLeast('links, recall', own.links.recall(), 0.85),
    atLeast('strong links, precision', own.strong.precision(), 0.9),
    atLeast('end states right', own.states.precision(), 0.9),
    shown('plain peer: folding, B³ precision', plain.fold.precision()),
    shown('plain peer: folding, B³ recall', plain.fold.recall()),
    shown('plain peer: links, precision', plain.links.precision()),
    shown('plain peer: links, recall', plain.links.recall()),
    atLeast('links, F1 above the plain peer', own.links.f1() - plain.links.f1(), 0.2),
    atLeast('folding, F1 above the plain peer', own.fold.f1() - plain.fold.f1(), 0.05),
    atMost(
      `seconds for ${large.record.statements.length} statements and ${large.record.incidents.length} incidents`,
      ms / 1000,
      30,
    ),
  ] satisfies Row[];
};

/** Sums for precision and recall. */
class Shares {
  #right = 0;
  #found = 0;
  #rightTrue = 0;
  #true = 0;
  add(right: number, all: number, rightTrue: number, allTrue: number): void {
    this.#right += right;
    this.#found += all;
    this.#rightTrue += rightTrue;
    this.#true += allTrue;
  }
  precision = (): number => this.#right / this.#found;
  recall = (): number => this.#rightTrue / this.#true;
  f1 = (): number => (2 * this.precision() * this.recall()) / (this.precision() + this.recall());
}

/** The found measure that has most statements of a true one. */
function largest({ measureOf }: World, { folded }: Answer, number: number): string | undefined {
  const counts = new Map<string, number>();
  for (const [id, name] of folded)
    if (measureOf.get(id) === number) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

interface Answer {
  /** Statement → its measure, by any name. */
  readonly folded: ReadonlyMap<string, string>;
  /** Measure → incidents. */
  readonly links: readonly (readonly [measure: string, incident: string, isStrong: boolean])[];
  readonly states: ReadonlyMap<string, string>;
}

class Tally {
  readonly fold = new Shares();
  readonly links = new Shares();
  readonly strong = new Shares();
  readonly states = new Shares();

  add(world: World, answer: Answer): void {
    this.#addFolding(world, answer);
    const trueOf = majority(world, answer);
    const pairs = new Set(answer.links.map(([m, incident]) => `${trueOf.get(m)} ${incident}`));
    const isRight = (pair: string): boolean => {
      const [number, incident = ''] = pair.split(' ');
      return String(world.carriedOut.get(incident)) === number;
    };
    const right = [...pairs].filter(isRight).length;
    this.links.add(right, pairs.size, right, world.carriedOut.size);
    const strong = new Set(
      answer.links.filter((l) => l[2]).map(([m, incident]) => `${trueOf.get(m)} ${incident}`),
    );
    const rightStrong = [...strong].filter(isRight).length;
    this.strong.add(rightStrong, strong.size, rightStrong, world.carriedOut.size);
    for (const [number, state] of world.states.entries()) {
      const isSaid = answer.states.get(largest(world, answer, number) ?? '') === state ? 1 : 0;
      this.states.add(isSaid, 1, isSaid, 1);
    }
  }

  /** B³ (Bagga and Baldwin 1998). */
  #addFolding({ measureOf }: World, { folded }: Answer): void {
    const ids = [...measureOf.keys()].filter((id) => folded.has(id));
    const size = (of: (id: string) => unknown): Map<unknown, string[]> => {
      const groups = new Map<unknown, string[]>();
      for (const id of ids) groups.set(of(id), [...(groups.get(of(id)) ?? []), id]);
      return groups;
    };
    const [byFound, byTruth] = [size((id) => folded.get(id)), size((id) => measureOf.get(id))];
    for (const id of ids) {
      const [mine, its] = [byFound.get(folded.get(id)) ?? [], byTruth.get(measureOf.get(id)) ?? []];
      const both = mine.filter((o) => its.includes(o)).length;
      this.fold.add(both / mine.length, 1, both / its.length, 1);
    }
  }
}

/** Each found measure stands for the true one that most of its statements are of. */
function majority({ measureOf }: World, { folded }: Answer): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const [id, name] of folded) {
    const number = measureOf.get(id);
    if (number === undefined) continue;
    const of = counts.get(name) ?? new Map<number, number>();
    counts.set(name, of.set(number, (of.get(number) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([name, of]) => [name, [...of].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? -1]),
  );
}

function found({ record }: World): Answer {
  const { lives } = statementLives(record);
  return {
    folded: new Map(lives.flatMap((l) => l.tellings.map((t) => [t.statement, l.id] as const))),
    links: lives.flatMap((l) => l.links.map((k) => [l.id, k.incident, k.strength === 'strong'] as const)),
    states: new Map(lives.map((l) => [l.id, l.state])),
  };
}

const PLAIN_DAYS = 30;
const PLAIN_KM = 50;

/** Statements of one kind at one place within 30 days are one measure; incidents there in the 30 days after it are its links. */
function plainly({ record }: World): Answer {
  const measures: {
    name: string;
    act: string;
    day: string;
    places: AnalysedRecord['statements'][number]['places'];
  }[] = [];
  const folded = new Map<string, string>();
  const states = new Map<string, string>();
  for (const s of record.statements.toSorted((a, b) =>
    (a.reportedOn ?? '') < (b.reportedOn ?? '') ? -1 : 1,
  )) {
    const day = s.when?.start ?? s.reportedOn ?? '';
    const isThere = (m: (typeof measures)[number]): boolean =>
      m.places.some((p) => s.places.some((q) => p.placeId === q.placeId)) &&
      Math.abs(daysBetween(m.day, day)) <= PLAIN_DAYS;
    const known = measures.findLast((m) => (m.act === s.act || s.act === 'lifting') && isThere(m));
    const name = known?.name ?? `${s.report}/${s.id}`;
    if (!known) measures.push({ name, act: s.act, day, places: s.places });
    folded.set(`${s.report}/${s.id}`, name);
    states.set(name, s.act === 'lifting' ? 'lifted' : 'announced');
  }
  const links = measures.flatMap((m) =>
    record.incidents.flatMap(({ id, days, where }) => {
      const n = days === null ? -1 : daysBetween(m.day, days.start);
      const at = where?.at ?? null;
      const isNear =
        at !== null && m.places.some((p) => distanceKm([p.lon ?? 0, p.lat ?? 0], at) <= PLAIN_KM);
      return n >= 0 && n <= PLAIN_DAYS && isNear ? [[m.name, id, true] as const] : [];
    }),
  );
  return { folded, links, states };
}
