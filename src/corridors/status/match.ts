import { EFFECT_RULES, type EffectId } from './effects.ts';
import type { Heard } from './heard.ts';
import type { EffectRule, Subject } from './rule.ts';
import { says } from '../../core/words.ts';

const RULES = Object.entries(EFFECT_RULES) as readonly (readonly [EffectId, EffectRule])[];

/** The first rule of the table that fits what was told; null where none does: then it bears on no road. */
export function effectOf(heard: Heard): EffectId | null {
  return RULES.find(([, rule]) => fits(rule, heard))?.[0] ?? null;
}

function fits({ when, words = [], unless }: EffectRule, heard: Heard): boolean {
  return (
    fitsSubject(when, heard) &&
    words.every((list) => says(list, heard.words)) &&
    !(unless && says(unless, heard.words))
  );
}

function fitsSubject(when: Subject, heard: Heard): boolean {
  if (when.kind !== heard.kind) return false;
  if (when.kind === 'statement') return when.acts.some((act) => heard.types.includes(act));
  if (when.kind === 'signal') return when.signals.some((kind) => heard.types.includes(kind));
  const { types, notTypes = [], targets, notTargets = [], damage, means, onRoad } = when;
  return (
    (!types || types.some((t) => heard.types.includes(t))) &&
    !notTypes.some((t) => heard.types.includes(t)) &&
    (!targets || targets.some((t) => heard.targets.has(t))) &&
    !notTargets.some((t) => heard.targets.has(t)) &&
    (!damage ||
      heard.damage.some((d) => damage.includes(d.effect) && (!targets || targets.includes(d.category)))) &&
    (!means || means.some((m) => heard.means.has(m))) &&
    (!onRoad || heard.isOnRoad)
  );
}
