import type { Section } from './lists.ts';

/**
 * Sentences that put any word of a list to the reader: in `yes` it means what its list says, in `no` it stands there
 * and must not (nothing happened to it, or it is denied). `{word}` is the word, `{done}` its participle where it is a verb.
 */
export interface ListExamples {
  readonly section: Section;
  readonly manner?: string;
  readonly yes: readonly string[];
  readonly no: string;
}

/** By language; `lists.test.ts` runs them over every list of a section. */
export const LIST_EXAMPLES: Readonly<Record<string, readonly ListExamples[]>> = {
  fr: [
    {
      section: 'target',
      yes: [
        'Des hommes armés ont attaqué {word} mardi à Ménaka, tuant trois personnes.',
        'Mardi, à Ménaka, des hommes armés ont tiré sur {word}, tuant trois personnes.',
      ],
      no: 'Le ministre a inauguré {word} mardi à Ménaka.',
    },
    {
      section: 'means',
      yes: ['Des hommes armés ont attaqué mardi à Ménaka avec {word}, tuant trois civils.'],
      no: 'Aucun {word} n’a été vu mardi à Ménaka.',
    },
    {
      section: 'people',
      yes: ['Des hommes armés ont tué douze {word} mardi à Ménaka.'],
      no: 'Le maire a reçu douze {word} mardi à Ménaka.',
    },
    {
      section: 'trigger',
      manner: 'strong',
      yes: [
        'Des hommes armés ont {done} trois personnes mardi à Ménaka.',
        'Trois personnes ont été {done} mardi à Ménaka par des hommes armés.',
        'Des hommes armés ont {done} mardi à Ménaka.',
        'Mardi à Ménaka, {word} des hommes armés, faisant trois morts.',
        'L’armée a annoncé mardi à Ménaka {word} de trois combattants du JNIM.',
        'Des centaines de personnes ont pris part à une {word} mardi à Ménaka.',
      ],
      no: 'Il n’y a eu aucune {word} à Ménaka.',
    },
    {
      section: 'signal',
      yes: ['Les habitants parlent de {word} à Ménaka.'],
      no: 'Le JNIM menace Ménaka et parle de {word}.',
    },
    {
      section: 'assessment',
      yes: ['Selon les observateurs, {word}, et cela inquiète la région.'],
      no: 'Selon les observateurs, {word}, avec douze morts.',
    },
  ],
  en: [
    {
      section: 'target',
      yes: [
        'Gunmen attacked {word} in Gao on Tuesday, killing three people.',
        'In Gao on Tuesday gunmen fired at {word}, killing three people.',
      ],
      no: 'The minister opened {word} in Gao on Tuesday.',
    },
    {
      section: 'means',
      yes: ['Gunmen attacked Gao with {word} on Tuesday, killing three civilians.'],
      no: 'No {word} was seen in Gao on Tuesday.',
    },
    {
      section: 'people',
      yes: ['Gunmen killed twelve {word} in Gao on Tuesday.'],
      no: 'The mayor received twelve {word} in Gao on Tuesday.',
    },
    {
      section: 'trigger',
      manner: 'strong',
      yes: [
        'Gunmen {done} three people in Gao on Tuesday.',
        'Three people were {done} by gunmen in Gao on Tuesday.',
        'Gunmen have {done} in Gao on Tuesday.',
        'On Tuesday in Gao, {word} by gunmen left three dead.',
        'The army announced {word} of three JNIM fighters in Gao on Tuesday.',
        'Hundreds of people took part in a {word} in Gao on Tuesday.',
      ],
      no: 'There was no {word} in Gao.',
    },
    {
      section: 'signal',
      yes: ['Residents speak of {word} in Gao.'],
      no: 'JNIM threatened Gao and speaks of {word}.',
    },
    {
      section: 'assessment',
      yes: ['Observers say {word}, and that worries the region.'],
      no: 'Observers say {word}, with twelve dead.',
    },
  ],
};
