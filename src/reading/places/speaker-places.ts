/** Towns that a sentence lends to those who tell of another: where they live, spoke, came from. */
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** Whether the town is only that of a speaker, a reader or a newcomer. */
export const isOfSpeaker = (notes: Annotations, sentence: Sentence, t: Toponym): boolean =>
  isHome(notes, sentence, t) || isWhereSaid(notes, sentence, t) || isWhereFrom(notes, sentence, t);

/** Between who lives somewhere and the word for it: "un ressortissant du village établi"; tokens. */
const DWELLER_REACH = 5;

/** "un ressortissant du village établi à Niamey", "an aid group based in Sarh"; troops based in a town are struck there. */
function isHome(notes: Annotations, sentence: Sentence, t: Toponym): boolean {
  if (t.relation !== 'in') return false;
  const [settled] = turnsIn(notes, 'settled', t.phraseFirst - 3, t.phraseFirst);
  if (settled?.last !== t.phraseFirst) return false;
  const from = settled.first - DWELLER_REACH;
  const isArmed = inRange(notes.actors, from, settled.first).some(
    ({ value }) => value.side === 'state' || value.side === 'armed',
  );
  const [deed] = inRange(notes.triggers, t.phraseLast, sentence.last);
  // "Un marchand vivant à Kaya a été enlevé": there, for all that is known.
  if (isArmed || (deed !== undefined && isSuffered(notes, deed))) return false;
  return inRange(notes.targets, from, settled.first).every((x) => x.value === 'village');
}

const isSuffered = (notes: Annotations, deed: { readonly first: number }): boolean =>
  verbGroup(notes, deed.first, 'participle').voice === 'passive';

/** Between the press and the town: "told reporters on Monday in"; tokens. */
const PRESS_GAP = 2;

/** "…, the colonel announced in Abuja", "told reporters in Abuja", "dans un communiqué publié à Abuja". */
function isWhereSaid(notes: Annotations, sentence: Sentence, t: Toponym): boolean {
  // Behind "told reporters" the preposition says of nothing that it was there.
  if (t.relation !== 'in' && (t.relation !== 'none' || t.phraseFirst === t.first)) return false;
  const at = t.phraseFirst;
  for (let end = at; end >= at - PRESS_GAP; end--)
    if (endsTurn(notes, 'toPress', end, Math.max(sentence.first, end - 5))) return true;
  const verb = at - 1;
  // "announced the recapture of Djibo": what was announced.
  if (inRange(notes.triggers, at, t.first).length > 0) return false;
  if (verb < sentence.first || !isCue(notes, verb, 'speechVerb') || !isOpenBehind(notes, sentence, t))
    return false;
  // "An attack was reported in Gao": told of, there.
  return verbGroup(notes, verb, 'participle').voice !== 'passive';
}

/** "officials said in Kano gunmen had struck": what is told right behind it may be there. */
const isOpenBehind = ({ document: { tokens } }: Annotations, sentence: Sentence, t: Toponym): boolean =>
  t.phraseLast >= sentence.last || tokens[t.phraseLast]!.kind === 'mark';

/** "Venu de Sarh, un détachement a arrêté …", "a unit sent from Sarh arrested …": those who come act elsewhere. */
function isWhereFrom(notes: Annotations, sentence: Sentence, t: Toponym): boolean {
  if (t.relation !== 'from') return false;
  const [coming] = turnsIn(notes, 'comesFrom', t.phraseFirst - 3, t.phraseFirst + 1);
  if (!coming || coming.last > t.first) return false;
  if (coming.first === sentence.first) return true;
  const isOfForces = inRange(notes.actors, coming.first - DWELLER_REACH, coming.first).some(
    ({ value }) => value.side === 'state',
  );
  // "un convoi venu de Gao a été attaqué": whoever suffers on the way may be anywhere on it.
  const [deed] = inRange(notes.triggers, t.phraseLast, sentence.last);
  return isOfForces && deed !== undefined && !isSuffered(notes, deed);
}
