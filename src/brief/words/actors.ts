/** Actors as they stand in a sentence: with the article of each language. */
import { ACTOR_NAMES, actorWithArticle, withoutArticle, type NamedActor } from '../../core/actor-names.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { ActorType } from '../../core/findings.ts';
import { UNKNOWN_ACTORS } from '../../core/kinship.ts';

/** Whom a report only describes. The words of a report are in one language; ACLED's types are in both. */
const BY_TYPE: Readonly<Record<ActorType, Bilingual>> = {
  state_forces: { fr: 'les forces de l’État', en: 'state forces' },
  rebel_group: { fr: 'un groupe armé non identifié', en: 'an unidentified armed group' },
  political_militia: { fr: 'des hommes armés non identifiés', en: 'unidentified armed men' },
  identity_militia: { fr: 'une milice non identifiée', en: 'an unidentified militia' },
  rioters: { fr: 'des émeutiers', en: 'rioters' },
  protesters: { fr: 'des manifestants', en: 'protesters' },
  civilians: { fr: 'des civils', en: 'civilians' },
  external_forces: { fr: 'des forces étrangères', en: 'foreign forces' },
  media: { fr: 'un média', en: 'a media outlet' },
  government: { fr: 'les autorités', en: 'the authorities' },
  other: { fr: 'des personnes non identifiées', en: 'unidentified persons' },
};

/** Whether the words of an actor only say that nobody is identified. */
export const isUnidentified = ({ fr }: Bilingual): boolean => fr.includes('non identifi');

/** An actor with its article. @param type ACLED's, where known */
export function actorWords(actor: NamedActor, type: ActorType | null): Bilingual {
  const { actorId, name } = actor;
  const known = actorWithArticle(actor);
  if (known !== null) return known;
  const isDescribed = (actorId !== null && UNKNOWN_ACTORS.has(actorId)) || !/^[\p{Lu}\d]/u.test(name);
  if (!isDescribed) return { fr: name, en: name };
  return BY_TYPE[type ?? 'other'];
}

/** Names without their articles, to whose they are: "FLA", "FAMa". */
const BY_NAME: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries(ACTOR_NAMES).flatMap(([id, words]) =>
    [id, words.fr, words.en].map((name) => [bare(name), words] as const),
  ),
);

function bare(name: string): string {
  return withoutArticle(name)
    .replace(/ \(\p{L}+\)$/u, '')
    .toLowerCase();
}

/** An organisation that a report names, with its article; null where it is none of those known here. */
export const organisationWords = (name: string): Bilingual | null => BY_NAME.get(bare(name)) ?? null;
