import type { ActorType, Harm } from '../../core/findings.ts';
import type { Reliability } from '../../core/grades.ts';
import type { SetAside } from '../../core/readings.ts';
import { intervalsMeet } from '../figures.ts';
import { aside } from './asides.ts';
import type { Heard } from './heard.ts';
import { isDenied } from './ranges.ts';
import type { Refusal } from './rules.ts';
import { isOfficial, sideOf, type Side } from './speakers.ts';

/** A figure of one toll: its claim, with the numbers that a rule takes it for. */
export interface Figure {
  readonly heard: Heard<Harm>;
  readonly low: number;
  /** Null: open above. */
  readonly high: number | null;
}

/** What a rule is told beside the ledger. */
export interface ReadingContext {
  /** Grades of outlets, as reports name them. */
  readonly reliability?: ReadonlyMap<string, Reliability> | undefined;
  /** ACLED's type of an actor by its name, from a list of actors; what the ledger itself says goes before. */
  readonly typeOf?: ((name: string) => ActorType | null) | undefined;
}

/** The claim's own voice: who says it, else who carries it; null where nobody is named. */
export function voiceOf({ claim }: Heard): string | null {
  return claim.saidBy ?? claim.relayedBy;
}

function sideOfVoice(heard: Heard, context: ReadingContext): Side {
  const voice = voiceOf(heard);
  return voice === null ? 'other' : sideOf(voice, context.typeOf);
}

/** Null where a figure passes, else what it gives way to ('' where there is nothing to add). */
type Verdict = (one: Figure) => string | null;
type Sieve = (all: readonly Figure[], context: ReadingContext) => Verdict;

const isSame = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high;

// A later figure of the same speaker, or one that names the figure whose place it takes.
function takesPlaceOf(later: Figure, one: Figure): boolean {
  const { claim, value, told, speaker } = later.heard;
  if (told <= one.heard.told || isSame(later, one) || one.heard.claim.report === claim.report) return false;
  if (value.replaces !== undefined) return value.replaces.low === one.heard.value.low;
  return claim.stance === 'revises' && speaker === one.heard.speaker;
}

const isHedged = ({ heard }: Figure): boolean => heard.claim.certainty === 'hedged';

// A is best. F is no grade: such a source neither gives way to a graded one nor pushes it aside.
const RANK: Readonly<Partial<Record<Reliability, number>>> = { A: 1, B: 2, C: 3, D: 4, E: 5 };

function rankOf({ heard }: Figure, { reliability }: ReadingContext): number | undefined {
  const outlet = heard.claim.relayedBy;
  const grade = outlet === null ? undefined : reliability?.get(outlet);
  return grade === undefined ? undefined : RANK[grade];
}

function isOfEnemy({ heard }: Figure, context: ReadingContext): boolean {
  const side = sideOfVoice(heard, context);
  const { who } = heard.value;
  return (side === 'state' && who === 'armed_group') || (side === 'armed' && who === 'state_forces');
}

// "Several" fits every figure and bears none out.
const isVague = ({ low, high }: Figure): boolean => high === null && low <= 2;

function isBorneOut(one: Figure, all: readonly Figure[], context: ReadingContext): boolean {
  const side = sideOfVoice(one.heard, context);
  return all.some((other) => {
    const isAnother = other.heard.speaker !== one.heard.speaker && sideOfVoice(other.heard, context) !== side;
    const isApart = other.heard.lineage !== one.heard.lineage || other.heard.claim.saidBy !== null;
    return isAnother && isApart && !isVague(other) && !isVague(one) && intervalsMeet(one, other);
  });
}

const SIEVES: Readonly<Record<Refusal, Sieve>> = {
  denied: () => (one) => (isDenied(one.heard) || one.heard.claim.stance === 'denies' ? '' : null),
  superseded: (all) => (one) => {
    const later = all.find((other) => takesPlaceOf(other, one));
    return later === undefined ? null : (voiceOf(later.heard) ?? '');
  },
  not_official: (_all, context) => (one) => (isOfficial(sideOfVoice(one.heard, context)) ? null : ''),
  hedged: (all) => {
    const isFirm = all.some((other) => !isHedged(other));
    return (one) => (isFirm && isHedged(one) ? '' : null);
  },
  less_reliable: (all, context) => {
    const best = Math.min(...all.map((one) => rankOf(one, context) ?? Infinity));
    return (one) => ((rankOf(one, context) ?? 0) > best ? '' : null);
  },
  enemy_losses: (all, context) => (one) =>
    isOfEnemy(one, context) && !isBorneOut(one, all, context) ? '' : null,
};

/** Figures that pass all refusals, and the others with the first reason that struck them. */
export interface Sifted {
  readonly kept: readonly Figure[];
  readonly setAside: readonly SetAside[];
}

/** Puts the figures of one toll through a rule's refusals, one after another. */
export function sift(
  figures: readonly Figure[],
  refusals: readonly Refusal[],
  context: ReadingContext,
): Sifted {
  let kept = figures;
  const setAside: SetAside[] = [];
  for (const refusal of refusals) {
    const verdict = SIEVES[refusal](kept, context);
    const passed: Figure[] = [];
    for (const one of kept) {
      const detail = verdict(one);
      if (detail === null) passed.push(one);
      else setAside.push(aside(one.heard.claim, refusal, detail));
    }
    kept = passed;
  }
  return { kept, setAside };
}
