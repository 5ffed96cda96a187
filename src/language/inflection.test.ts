import { describe, expect, it } from 'vitest';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { inflect, type Inflection, type VerbForm } from './inflection.ts';
import { packs } from './packs.ts';
import type { LanguagePack } from './pack.ts';

const forms = (
  lemma: string,
  { inflection }: { readonly inflection: Inflection },
  form: VerbForm,
): string[] =>
  inflect(lemma, inflection)
    .filter((word) => word.form === form)
    .map((word) => word.text);

describe('French verbs', () => {
  it.each([
    ['attaquer', 'participle', 'attaqué'],
    ['attaquer', 'participle', 'attaquées'],
    ['attaquer', 'imperfect', 'attaquaient'],
    ['attaquer', 'gerund', 'attaquant'],
    ['tuer', 'conditional', 'tueraient'],
    ['tuer', 'present', 'tuent'],
    ['périr', 'past', 'périrent'],
    ['détruire', 'participle', 'détruits'],
    ['mourir', 'participle', 'morts'],
    ['prendre', 'participle', 'prises'],
    ['ouvrir le feu', 'participle', 'ouvert le feu'],
    ['revendiquer', 'future', 'revendiqueront'],
  ] as const)('%s, %s: %s', (lemma, form, expected) => {
    expect(forms(lemma, fr, form)).toContain(expected);
  });
});

describe('English verbs', () => {
  it.each([
    ['attack', 'past', 'attacked'],
    ['torch', 'present', 'torches'],
    ['raze', 'gerund', 'razing'],
    ['carry', 'past', 'carried'],
    ['kidnap', 'participle', 'kidnapped'],
    ['shoot', 'past', 'shot'],
    ['slay', 'participle', 'slain'],
    ['overrun', 'past', 'overran'],
    ['set ablaze', 'participle', 'set ablaze'],
    ['gun down', 'past', 'gunned down'],
  ] as const)('%s, %s: %s', (lemma, form, expected) => {
    expect(forms(lemma, en, form)).toContain(expected);
  });

  it('doubles a consonant only where the pack says so', () => {
    expect(inflect('bomb', en.inflection).map((word) => word.text)).not.toContain('bombbed');
  });
});

describe('any pack', () => {
  it('leaves a verb of no class as it is', () => {
    expect(inflect('zzz', { classes: [], irregular: {} })).toEqual([{ text: 'zzz', form: 'infinitive' }]);
  });

  const verbsOf = (pack: LanguagePack): readonly string[] => [
    ...pack.triggers.flatMap((entry) => entry.verbs ?? []),
    ...pack.harm.flatMap((entry) => [...(entry.verbs ?? []), ...(entry.intransitive ?? [])]),
    ...pack.damage.flatMap((entry) => entry.verbs),
    ...pack.statements.flatMap((entry) => entry.verbs ?? []),
    ...pack.outcomes.flatMap((entry) => entry.verbs ?? []),
  ];

  it.each(packs.map((pack) => [pack.name, pack] as const))(
    '%s: every verb of its lexicons has a participle',
    (_name, pack) => {
      const without = verbsOf(pack).filter((verb) => forms(verb, pack, 'participle').length === 0);
      expect(without).toEqual([]);
    },
  );

  it.each(packs.map((pack) => [pack.name, pack] as const))(
    '%s: no form is empty or bears stray spaces',
    (_name, pack) => {
      const words = verbsOf(pack).flatMap((verb) => inflect(verb, pack.inflection).map((word) => word.text));
      expect(words.filter((word) => word === '' || word !== word.trim() || /\s\s/.test(word))).toEqual([]);
    },
  );
});
