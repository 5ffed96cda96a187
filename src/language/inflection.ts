/** Which form of a verb a word is; persons are not told apart, since reports speak in the third. */
export type VerbForm =
  | 'infinitive'
  | 'present'
  | 'past'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'participle'
  | 'gerund';

/** Endings of one class of verbs: the lemma's ending and, for each form, what replaces it. */
export interface VerbClass {
  readonly ending: string;
  readonly forms: Readonly<Partial<Record<VerbForm, readonly string[]>>>;
}

export interface Inflection {
  /** Tried in order; the first class whose ending the lemma has. */
  readonly classes: readonly VerbClass[];
  /** Whole forms of verbs that follow no class. */
  readonly irregular: Readonly<Record<string, Readonly<Partial<Record<VerbForm, readonly string[]>>>>>;
}

export interface InflectedWord {
  readonly text: string;
  readonly form: VerbForm;
}

/**
 * Every form of a verb, spelled out.
 * @param lemma infinitive; words after the first are kept behind each form ("ouvrir le feu")
 */
export function inflect(lemma: string, inflection: Inflection): InflectedWord[] {
  const { verb, rest } = partedLemma(lemma);
  const words: InflectedWord[] = [];
  for (const [form, texts] of Object.entries(formsOf(verb, inflection))) {
    for (const text of texts ?? [])
      words.push({ text: rest === '' ? text : `${text} ${rest}`, form: form as VerbForm });
  }
  return words;
}

/** The verb of a lemma, and what stands behind each of its forms; empty where nothing does. */
export function partedLemma(lemma: string): { readonly verb: string; readonly rest: string } {
  const space = lemma.indexOf(' ');
  return space === -1
    ? { verb: lemma, rest: '' }
    : { verb: lemma.slice(0, space), rest: lemma.slice(space + 1) };
}

function formsOf(verb: string, inflection: Inflection): Partial<Record<VerbForm, readonly string[]>> {
  const irregular = inflection.irregular[verb];
  if (irregular) return { infinitive: [verb], ...irregular };
  const found = inflection.classes.find((c) => verb.endsWith(c.ending));
  if (!found) return { infinitive: [verb] };
  const stem = verb.slice(0, verb.length - found.ending.length);
  const forms: Partial<Record<VerbForm, readonly string[]>> = { infinitive: [verb] };
  for (const [form, endings] of Object.entries(found.forms)) {
    forms[form as VerbForm] = endings.map((e) => stem + e);
  }
  return forms;
}
