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
  /** Ids of lists of which one word is enough: the others look like a verb or a noun for people, whose list reads them. */
  readonly shadowed?: readonly string[];
}

/** By language; `lists.test.ts` runs them over every list of a section. */
export const LIST_EXAMPLES: Readonly<Record<string, readonly ListExamples[]>> = {
  fr: [
    {
      section: 'harm',
      yes: [
        'Des hommes armés ont {done} douze personnes mardi à Ménaka.',
        'Mardi à Ménaka, douze personnes ont été {done} par des hommes armés.',
        'Mardi à Ménaka, douze personnes ont {done} dans l’attaque du village.',
        'L’attaque de mardi à Ménaka a fait douze {word}.',
        'L’attaque de mardi à Ménaka a fait dix morts et mille {word}.',
        'L’armée a annoncé {word} de douze personnes mardi à Ménaka par des hommes armés.',
        'Mardi à Ménaka, {word} de douze villageois par des hommes armés a choqué les habitants.',
        'L’armée a annoncé mardi la {word} de douze otages à Ménaka.',
        'L’attaque de mardi à Ménaka a été meurtrière : le {word} est de douze.',
        'Une attaque a eu lieu mardi à Ménaka ; la {word} de douze personnes a été annoncée.',
        'Une attaque a eu lieu mardi à Ménaka : douze personnes {word}.',
        'Une attaque a eu lieu mardi à Ménaka et douze personnes sont {word}.',
        'Mardi à Ménaka, l’attaque a {word} douze personnes.',
        'Mardi à Ménaka, les hommes armés {word} douze personnes pendant l’attaque.',
        'Une attaque a eu lieu mardi à Ménaka ; douze habitants ont été {word}.',
      ],
      no: 'Le maire a parlé de {word} mardi à Ménaka.',
      shadowed: ['fr.harm.displaced.counted'],
    },
    {
      section: 'statement',
      yes: [
        'Le JNIM a {done} l’attaque de mardi à Ménaka.',
        'Le JNIM {word} l’attaque de mardi à Ménaka.',
        'Le JNIM {word} toute implication dans l’attaque de mardi à Ménaka.',
        'Le JNIM a {done} la circulation des camions à Ménaka.',
        'Le JNIM a {done} le blocus de Ménaka.',
        'Le JNIM a imposé un {word} à Ménaka.',
        'Le gouverneur a annoncé un {word} à Ménaka.',
        'Dans un communiqué, le JNIM publie un {word} à Ménaka.',
        'Le JNIM {word} Ménaka.',
        'Le JNIM a {done} les habitants de Ménaka.',
        'Le JNIM avertit les habitants de Ménaka : ils {word}.',
        'La ville de Ménaka est {word} par le JNIM.',
        'Le JNIM {word} aux habitants de quitter Ménaka.',
      ],
      no: 'Le maire n’a parlé d’aucun {word} à Ménaka.',
    },
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
      section: 'harm',
      yes: [
        'Gunmen {done} twelve people in Gao on Tuesday.',
        'Twelve people were {done} by gunmen in Gao on Tuesday.',
        'In an attack in Gao on Tuesday twelve people {done}.',
        'Tuesday’s attack in Gao left twelve {word}.',
        'Tuesday’s attack in Gao left ten dead and a thousand {word}.',
        'The {word} of twelve villagers by gunmen in Gao on Tuesday shocked residents.',
        'The army announced the {word} of twelve hostages in Gao on Tuesday.',
        'Police announced the {word} of twelve suspects in Gao on Tuesday.',
        'Gunmen released hostages in Gao on Tuesday; the {word} of twelve villagers was announced.',
        'Gunmen abducted people in Gao on Tuesday; the {word} of twelve villagers was announced.',
        'Soldiers arrested suspects in Gao on Tuesday; the {word} of twelve men was announced.',
        'Gunmen attacked Gao on Tuesday; the {word} is twelve.',
        'Gunmen attacked Gao on Tuesday; the {word} of twelve people was announced.',
        'Gunmen attacked Gao on Tuesday: twelve people {word}.',
        'Gunmen attacked Gao on Tuesday and twelve people are {word}.',
        'Gunmen attacked Gao on Tuesday and {word} twelve people.',
        'The attack in Gao on Tuesday {word} twelve people.',
      ],
      no: 'The mayor spoke of {word} in Gao on Tuesday.',
      shadowed: [
        'en.harm.abducted.noun',
        'en.harm.detained.noun',
        'en.harm.released.noun',
        'en.harm.displaced.counted',
      ],
    },
    {
      section: 'statement',
      yes: [
        'JNIM has {done} the attack in Gao on Tuesday.',
        'JNIM {word} the attack in Gao on Tuesday.',
        'JNIM {word} for the attack in Gao on Tuesday.',
        'JNIM {word} any part in the attack in Gao on Tuesday.',
        'JNIM has {done} lorries from entering Gao.',
        'JNIM has {done} the blockade of Gao.',
        'JNIM has imposed a {word} on Gao.',
        'The governor announced a {word} in Gao.',
        'JNIM issued a {word} in Gao.',
        'JNIM {word} Gao.',
        'JNIM has {done} the residents of Gao.',
        'JNIM warned the residents of Gao: they {word}.',
        'The town of Gao is {word} JNIM.',
        'JNIM {word} the town of Gao.',
      ],
      no: 'The mayor spoke of no {word} in Gao.',
    },
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
