import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type Annotations, hasCue, holding, isCue, inRange } from '../annotation/annotate.ts';
import type { Act } from './acts.ts';
import type { Author, StatementReading } from './authors.ts';
import { wordsOf } from '../span.ts';
import { turnsIn } from '../annotation/turns.ts';

interface NamedPerson {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** A function stands beside the name. */
  readonly isTitled: boolean;
  readonly distance: number;
}

/**
 * The person who speaks: a name beside a function ("Bina Diarra, porte-parole"), a name that opens the clause of the
 * act ("Mahmoud Barry – considéré comme … – a diffusé"), or an office that decrees ("Le gouverneur de la région").
 */
export function speakerOf(
  reading: StatementReading,
  sentence: Sentence,
  act: Act,
  author: Author | null,
): string | null {
  const { trace } = reading.notes;
  const named = personsIn(reading, sentence, act.first).toSorted((a, b) => a.distance - b.distance)[0];
  if (named) {
    trace?.because(act, named.isTitled ? 'statement.titled' : 'statement.opener', named, 'speaker');
    return named.name;
  }
  const office =
    author && author.via !== 'carried'
      ? officeOf(reading, author)
      : author
        ? null
        : holderOf(reading, sentence, act);
  if (office && author) trace?.because(act, 'statement.office', author.mention, 'speaker');
  return office;
}

/** How far before its verb a person named without a function may stand, when only asides lie between. */
const ASIDE_REACH = 40;

function personsIn(reading: StatementReading, sentence: Sentence, act: number): NamedPerson[] {
  const { notes } = reading;
  const found: NamedPerson[] = [];
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (!isNamePart(reading, sentence, i)) continue;
    let end = nameEnd(reading, sentence, i + 1);
    if (end === i + 1) {
      if (!isAddressed(reading, sentence, i, act)) continue;
      end = i + 1;
    }
    const isTitled =
      end === i + 1 ||
      hasCue(notes, Math.max(sentence.first, i - 3), Math.min(sentence.last, end + 12), 'title');
    if (isTitled || opensClause(reading, sentence, i, end, act)) {
      found.push({
        first: i,
        last: end,
        isTitled,
        name: wordsOf(notes.document, i, end),
        distance: Math.min(Math.abs(act - i), Math.abs(act - end)),
      });
    }
    i = end;
  }
  return found;
}

/** Where a name that goes on at `at` ends, over a nickname in quotes: "Jimmy “Barbecue” Chérizier". */
function nameEnd(reading: StatementReading, sentence: Sentence, at: number): number {
  const { tokens } = reading.notes.document;
  let end = at;
  while (end < sentence.last) {
    if (isNamePart(reading, sentence, end)) end++;
    else if (
      '«“"'.includes(tokens[end]!.text) &&
      '»”"'.includes(tokens[end + 2]?.text ?? ' ') &&
      isNamePart(reading, sentence, end + 3)
    )
      end += 4;
    else break;
  }
  return end;
}

/** "M. Kebzabo a décrété", "Mr Henry denied": one name behind a form of address, as the subject of the act. */
function isAddressed(reading: StatementReading, sentence: Sentence, at: number, act: number): boolean {
  const { notes } = reading;
  const isSubject = at < act && act - at <= SUBJECT_GAP;
  const from = Math.max(sentence.first, at - 2);
  return isSubject && turnsIn(notes, 'honorifics', from, at).some((t) => t.first - sentence.first <= 1);
}

/** Between a subject and its verb, auxiliaries and adverbs; tokens. */
const SUBJECT_GAP = 4;

/** "…, Bina Diarra, qui parle au nom du JNIM, avait levé": at the head of a clause, with an aside before the act. */
function opensClause(
  reading: StatementReading,
  sentence: Sentence,
  first: number,
  last: number,
  act: number,
): boolean {
  const { tokens } = reading.notes.document;
  const isHead = first === sentence.first || tokens[first - 1]?.text === ',';
  return (
    isHead &&
    last <= act &&
    act - last < ASIDE_REACH &&
    [',', '–', '—', '('].includes(tokens[last]?.text ?? '')
  );
}

function isNamePart(reading: StatementReading, sentence: Sentence, at: number): boolean {
  const { notes, toponyms, actors } = reading;
  const token = notes.document.tokens[at];
  if (!token || token.kind !== 'word' || !token.capital || token.text.length < 2) return false;
  if (at === sentence.first && (isCue(notes, at, 'article') || isCue(notes, at, 'demonstrative')))
    return false;
  if (
    isCue(notes, at, 'subordinator') ||
    isCue(notes, at, 'speechPreposition') ||
    isCue(notes, at, 'title') ||
    notes.dateAt.has(at)
  )
    return false;
  if (inRange(notes.outlets, at, at + 1).length > 0) return false;
  return !holding(toponyms, at) && !holding(actors, at);
}

/** "le gouverneur", "the minister": a government's office, not the government. */
export const isOffice = (notes: Annotations, mention: ActorMention): boolean =>
  mention.side === 'government' && hasCue(notes, mention.first, mention.last, 'title');

/** How long the name of an office may be, tokens. */
const LONGEST_OFFICE = 8;

/** "The Interior Minister has extended the curfew": an office that is no organisation, as the subject of the sentence. */
function holderOf({ notes }: StatementReading, sentence: Sentence, act: Act): string | null {
  const title = Array.from({ length: LONGEST_OFFICE }, (_, i) => sentence.first + i).find(
    (at) => at < act.first && isCue(notes, at, 'title'),
  );
  if (title === undefined || !MEASURES_OF_OFFICE.has(act.act)) return null;
  let last = title + 1;
  while (
    last < act.first &&
    last - sentence.first < LONGEST_OFFICE &&
    (!isVerbal(notes, last) || isPossessive(notes, last))
  )
    last++;
  const from = isCue(notes, sentence.first, 'article') ? sentence.first + 1 : sentence.first;
  return isVerbal(notes, last) && title >= from ? wordsOf(notes.document, from, last) : null;
}

const MEASURES_OF_OFFICE: ReadonlySet<Act['act']> = new Set(['curfew', 'ban', 'lifting', 'denial']);

const isVerbal = (notes: Annotations, at: number): boolean =>
  notes.words.auxiliaries.has(notes.document.tokens[at]?.text.toLowerCase() ?? '') ||
  isCue(notes, at, 'speechVerb') ||
  holding(notes.statements, at) !== undefined ||
  hasTurn(notes, at);

/** "The President’s office": the mark of whose it is, which looks like a verb. */
const isPossessive = (notes: Annotations, at: number): boolean =>
  notes.document.tokens[at]?.text === 's' && "'’".includes(notes.document.tokens[at - 1]?.text ?? ' ');

const hasTurn = (notes: Annotations, at: number): boolean => turnsIn(notes, 'imposed', at, at + 1).length > 0;

/** "le gouverneur militaire de l’Ituri": words between an office and what it is the office of. */
const OFFICE_ADJECTIVES = 1;

/** "de la région de", between an office and the name of its area; tokens. */
const OFFICE_REACH = 6;

/** "Le gouverneur de la région de Kayes": an office with what it is the office of. */
function officeOf(reading: StatementReading, { mention }: Author): string | null {
  const { notes, toponyms } = reading;
  if (!isOffice(notes, mention)) return null;
  const { sentenceOf, sentences } = notes.document;
  const end = sentences[sentenceOf[mention.first] ?? 0]?.last ?? mention.last;
  // The first place behind the office or none: "the governor of Ituri banned motorcycles on the Bunia road".
  const [next] = inRange(toponyms, mention.last, end);
  const isOf =
    next !== undefined &&
    hasCue(notes, mention.last, Math.min(mention.last + OFFICE_ADJECTIVES + 1, next.first), 'of') &&
    next.first - mention.last <= OFFICE_REACH &&
    joined(mention.last, next.first);
  const of = isOf ? next : undefined;
  const from = isCue(notes, mention.first - 1, 'article') ? mention.first - 1 : mention.first;
  return wordsOf(notes.document, from, of ? of.last : mention.last);

  function joined(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const token = notes.document.tokens[i]!;
      const isWithin =
        token.kind === 'word'
          ? !isCue(notes, i, 'speechVerb') && !notes.words.auxiliaries.has(token.text.toLowerCase())
          : token.text === '’' || token.text === "'" || token.text === '-';
      if (!isWithin) return false;
    }
    return true;
  }
}
