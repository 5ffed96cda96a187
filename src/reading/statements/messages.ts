import type { Statement } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Act } from './act.ts';
import { hasCue, type Annotations } from '../annotation/annotate.ts';
import { fits } from './author-fits.ts';
import type { Author } from './authors.ts';
import { turnsIn } from '../annotation/turns.ts';

/** A later statement of the same author within so many sentences is one of the same message. */
const MESSAGE_REACH = 3;

/** A statement with where it stands and how its author was found, until all are merged. */
export interface Told {
  readonly statement: Statement;
  readonly sentence: number;
  readonly author: Author | null;
}

/** "La milice rejette l’accusation. « Pas un de nos hommes … », affirme X.": whose denial it is was told. */
export const isSameDenial = ({ statement, sentence, author }: Told, before: readonly Told[]): boolean =>
  statement.act === 'denial' &&
  before.some(
    (b) =>
      b.statement.act === 'denial' &&
      sentence - b.sentence <= DENIAL_REACH &&
      sentence > b.sentence &&
      (author === null || b.statement.actorId === statement.actorId),
  );

/** A denial goes on through the words that follow it. */
const DENIAL_REACH = 2;

/** How far into a sentence its subject may begin that takes up who spoke before; tokens. */
const SUBJECT_HEAD = 3;

/** "Le même texte interdit aussi …", "Il défend enfin …": whoever the statement before was of. */
export function sameAuthor(
  notes: Annotations,
  sentence: Sentence,
  act: Act,
  before: readonly Told[],
): Author | null {
  const last = before.at(-1);
  const mention = last?.author?.mention;
  if (!last || !mention || !fits(mention, act) || act.act === 'claim') return null;
  if (sentence.index - last.sentence > MESSAGE_REACH + 1) return null;
  const head = Math.min(sentence.first + SUBJECT_HEAD, act.first);
  const isTaken =
    turnsIn(notes, 'sameSource', sentence.first, head + 1).some((t) => t.first < head) ||
    hasCue(notes, sentence.first, Math.min(sentence.first + 1, act.first), 'pronoun');
  return isTaken ? { mention, via: 'carried' } : null;
}

/** What the same author says in the next sentences belongs to the same message: same speaker, day and channel. */
export function continued(told: Told, before: readonly Told[]): Told {
  const { statement, author } = told;
  if (author?.via !== 'carried') return told;
  const source = before.findLast(
    (b) =>
      told.sentence - b.sentence <= MESSAGE_REACH &&
      b.statement.actorId === statement.actorId &&
      b.statement.act !== 'claim',
  );
  if (!source) return told;
  const from = source.statement;
  return {
    ...told,
    statement: {
      ...statement,
      speaker: statement.speaker ?? from.speaker,
      // When a measure ended is not when it began.
      when: statement.when ?? (statement.act === 'lifting' ? null : from.when),
      channel: statement.channel ?? from.channel,
      language: statement.language ?? from.language,
      places: statement.places.length > 0 ? statement.places : from.places,
    },
  };
}
