/** Who speaks in the place of an organisation: a capital or a country for its government, a leader for his movement. */
import type { Toponym } from '../../gazetteer/index.ts';
import { leaders } from '../../language/leaders.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { namedActors, nationalForces } from '../../language/names.ts';
import type { NamedActor } from '../../language/vocabulary.ts';
import { governmentSlug, type ActorMention } from './actors.ts';
import { hasCue, holding, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../span.ts';
import { isState } from './striking-states.ts';
import { turnsIn } from '../annotation/turns.ts';
import { homeOf } from '../places/whereabouts.ts';

/** How far behind its subject the verb of a speaker may begin, auxiliaries and adverbs between; tokens. */
const VERB_GAP = 3;

const STRIKES: ReadonlySet<string> = new Set(['airstrike', 'shelling']);

/** The actors of a document with those for whom a place or a person speaks, in text order. */
export function withMouthpieces(reading: Reading): readonly ActorMention[] {
  const { notes, toponyms, actors } = reading;
  const isFree = (m: { first: number; last: number }): boolean =>
    !actors.some((a) => a.first < m.last && m.first < a.last);
  const found = [
    ...leadersIn(notes),
    ...commandsIn(reading),
    ...toponyms.flatMap((t) => seatOf(reading, t) ?? []),
  ].filter(isFree);
  return found.length === 0 ? actors : [...actors, ...found].toSorted((a, b) => a.first - b.first);
}

let compiled: Lexicon<NamedActor> | null = null;

function lexiconOfLeaders(): Lexicon<NamedActor> {
  if (compiled) return compiled;
  const byId = new Map(namedActors.map((actor) => [actor.id, actor]));
  const lexicon = new Lexicon<NamedActor>();
  for (const [id, names] of Object.entries(leaders)) {
    const actor = byId.get(id);
    if (actor) for (const name of names) lexicon.add(name, actor);
  }
  return (compiled = lexicon);
}

function leadersIn(notes: Annotations): ActorMention[] {
  return lexiconOfLeaders()
    .matchAll(notes.document.tokens)
    .map(({ first, last, value }) => ({
      first,
      last,
      id: value.id,
      name: value.name,
      type: value.type,
      side: value.side,
      isNamed: true,
      ascribes: true,
      isAffiliation: false,
      person: spanOf(notes.document, first, last).quote,
    }));
}

/** "Le commandement nie …", "the Defence Headquarters said …": an army by its staff, in the country of the report. */
function commandsIn({ notes, toponyms }: Reading): ActorMention[] {
  const home = homeOf(toponyms);
  if (home === null) return [];
  return turnsIn(notes, 'commands', 0, notes.document.tokens.length)
    .filter((m) => speaks(notes, m.last) || isSpokenFor(notes, m.first))
    .map(({ first, last }) => ({
      first,
      last,
      id: nationalForces[home] ?? `${home.toLowerCase()}-army`,
      name: spanOf(notes.document, first, last).quote,
      type: 'state_forces' as const,
      side: 'state' as const,
      isNamed: true,
      ascribes: true,
      isAffiliation: false,
    }));
}

/** "spokesman for the theatre command", "porte-parole du secteur opérationnel": whose mouthpiece is named. */
const isSpokenFor = (notes: Annotations, first: number): boolean =>
  hasCue(notes, Math.max(0, first - SPOKESMAN_REACH), first - 1, 'title');

/** "spokesman for the (theatre command)"; tokens. */
const SPOKESMAN_REACH = 4;

/** "Kigali rejette …", "Moscow said …": a capital or country as the subject of a verb of stating. */
function seatOf(reading: Reading, t: Toponym): ActorMention | null {
  const { notes } = reading;
  const code = t.place.country;
  if (!code || t.isAdjective || t.relation !== 'none') return null;
  if (!isState(reading.gazetteer, t) || !speaks(notes, t.last)) return null;
  const sentence = notes.document.sentences[notes.document.sentenceOf[t.first] ?? 0]!;
  // A state speaks of a strike as of one of its forces'.
  const isOfForces = inRange(notes.triggers, t.last, sentence.last).some((m) =>
    m.value.some((w) => STRIKES.has(w.kind)),
  );
  const denies = inRange(notes.statements, t.last, t.last + VERB_GAP).some((m) =>
    m.value.some((w) => w.act === 'denial'),
  );
  const isArmy = isOfForces && !denies;
  return {
    first: t.first,
    last: t.last,
    id: isArmy
      ? (nationalForces[code] ?? `${code.toLowerCase()}-army`)
      : `${governmentSlug(code)}-government`,
    name: spanOf(notes.document, t.first, t.last).quote,
    type: isArmy ? 'state_forces' : 'government',
    side: isArmy ? 'state' : 'government',
    isNamed: true,
    ascribes: true,
    isAffiliation: false,
  };
}

function speaks(notes: Annotations, from: number): boolean {
  const { tokens, sentenceOf } = notes.document;
  for (let i = from; i < from + VERB_GAP && sentenceOf[i] === sentenceOf[from - 1]; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && token.text !== '’' && token.text !== "'")) return false;
    if (isCue(notes, i, 'speechVerb') || holding(notes.statements, i)) return true;
  }
  return false;
}
