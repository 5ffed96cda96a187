import { familyOf } from './kinds.ts';
import { placeOfDraft } from '../places/draft-place.ts';
import { fitOf } from '../places/fits.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { answerOnce } from '../annotation/answers.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import { attackersOf, type Draft, type Frame } from '../frames/draft.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { VerbGroup } from '../annotation/verbs.ts';

/** What forces do to a crowd that makes it a crackdown, whatever the verb. */
const FORCE: ReadonlySet<EventKind> = new Set(['attack', 'gunfire', 'killing']);

/** How far behind its verb the crowd, and how far before it the forces, may stand; tokens. */
const CROWD_REACH = 9;
const FORCES_REACH = 16;
/** From a verb to its subject behind it: "campait une section de l’armée"; tokens. */
const INVERTED_REACH = 7;
/** Between a gathering and whose it is: "marche d’(élèves)"; tokens. */
const OF_REACH = 2;

/**
 * "Un éboulement a barré la route", "des djihadistes bloquent l’accès", "où les combattants étaient rassemblés": what
 * people without arms do not do is no protest.
 */
export function isNoCrowds(
  notes: Annotations,
  sentence: Sentence,
  word: TriggerWord,
  { voice, first }: VerbGroup,
): boolean {
  if (word.kind !== 'protest' || word.form === 'noun') return false;
  const actors = inRange(notes.actors, sentence.first, first);
  const people = inRange(notes.people, sentence.first, first);
  if (word.strength === 'strong') {
    const last = actors.at(-1);
    const isArmed = last?.value.side === 'armed' || last?.value.side === 'state';
    return isArmed && people.every((p) => p.first <= last.first || ARMED.has(p.value));
  }
  if (word.strength !== 'weak') return false;
  // "l’île où campait une section de l’armée": the subject stands behind its verb.
  const isInverted =
    isCue(notes, first - 1, 'relative') || turnsIn(notes, 'where', first - 1, first).length > 0;
  if (
    isInverted &&
    inRange(notes.actors, first, Math.min(sentence.last, first + INVERTED_REACH)).some(
      (a) => a.value.side === 'armed' || a.value.side === 'state',
    )
  )
    return true;
  if (voice !== 'active') return false;
  if (actors.some((a) => a.value.side === 'armed' || a.value.side === 'state')) return true;
  return (
    actors.length === 0 &&
    people.every((p) => ARMED.has(p.value)) &&
    turnsIn(notes, 'crowds', sentence.first, first).length === 0
  );
}

const ARMED: ReadonlySet<string> = new Set(['armed_group', 'state_forces', 'mixed']);

/** "La police a tiré à balles réelles sur le cortège", "marchers shot by soldiers": force used by the state's own on a crowd. */
export function isOnCrowd(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  { word, verb }: { readonly word: TriggerWord; readonly verb: VerbGroup },
): boolean {
  if (!FORCE.has(word.kind) || word.strength === 'mention') return false;
  const before = { first: Math.max(sentence.first, verb.first - FORCES_REACH), last: verb.first };
  const behind = { first: match.last, last: Math.min(sentence.last, match.last + CROWD_REACH) };
  if (word.form === 'noun')
    return hasForces(notes, behind.first, behind.last) && hasCrowd(notes, behind.first, behind.last);
  if (isAmidMarch(notes, sentence, match, word, verb)) return true;
  // "Onze soldats tués, cinquante commerçants disparus": a bare participle is of what stands before it.
  return verb.voice === 'passive' || (word.form === 'participle' && verb.voice === 'bare')
    ? hasCrowd(notes, before.first, before.last) &&
        hasForces(notes, behind.first, behind.last) &&
        hasCue(notes, behind.first, behind.last, 'by')
    : hasForces(notes, before.first, before.last) &&
        (hasCrowd(notes, behind.first, behind.last) ||
          (word.form === 'gerund' && hasCrackdown(notes, sentence.first, match.first)));
}

/** "Un étudiant a été tué par balle lors d’une marche": who dies in a protest, of no force, at nobody’s named hands. */
function isAmidMarch(
  notes: Annotations,
  sentence: Sentence,
  match: LexiconMatch<unknown>,
  word: TriggerWord,
  verb: VerbGroup,
): boolean {
  if (word.kind !== 'killing' || verb.voice === 'active') return false;
  const end = Math.min(sentence.last, match.last + AMID_REACH);
  const march = marchesIn(notes, match.last, end).find((m) =>
    turnsIn(notes, 'amidst', m.first - AMIDST_GAP, m.first).some((t) => m.first - t.last <= 2),
  );
  return (
    march !== undefined &&
    inRange(notes.people, sentence.first, verb.first).every((p) => !ARMED.has(p.value)) &&
    inRange(notes.actors, sentence.first, end).every((a) => a.value.side !== 'armed') &&
    !inRange(notes.means, sentence.first, end).some((m) => m.value.some((w) => OF_BLAST.has(w)))
  );
}

/** Day, place and bullets between who was killed and the protest; tokens. */
const AMID_REACH = 12;
const AMIDST_GAP = 8;
const OF_BLAST: ReadonlySet<string> = new Set(['ied', 'suicide_vest', 'suicide_vehicle', 'grenade', 'mine']);

/** "… a tiré sur des manifestants, tuant trois personnes": what follows from force used on a crowd is part of it. */
const hasCrackdown = ({ triggers }: Annotations, first: number, last: number): boolean =>
  inRange(triggers, first, last).some((t) =>
    t.value.some((w) => w.kind === 'crackdown' && w.strength === 'strong'),
  );

const hasForces = ({ actors }: Annotations, first: number, last: number): boolean =>
  inRange(actors, first, last).some((a) => a.value.side === 'state');

/** Protesters; or a procession, students, youths, where the report tells of a protest. */
const hasCrowd = (notes: Annotations, first: number, last: number): boolean =>
  inRange(notes.actors, first, last).some((a) => a.value.side === 'crowd') ||
  // "opened fire on demonstrations"
  inRange(notes.triggers, first, last).some((t) =>
    t.value.some((w) => w.kind === 'protest' && w.form === 'noun' && w.strength === 'strong'),
  ) ||
  isMarchOfCrowd(notes, first, last) ||
  // "opened fire on the march", "live rounds against a procession"
  marchesIn(notes, first, last).some(
    (m) => isCue(notes, m.first - 1, 'article') || isCue(notes, m.first - 1, 'indefinite'),
  ) ||
  (turnsIn(notes, 'crowds', first, last).length > 0 && tellsOfProtest(notes));

/** A market ("marché") is no march. */
const marchesIn = (
  notes: Annotations,
  first: number,
  last: number,
): readonly { readonly first: number; readonly last: number }[] =>
  turnsIn(notes, 'marches', first, last).filter((m) => inRange(notes.targets, m.first, m.last).length === 0);

/** Gatherings and people who gather, in tokens `first` up to `last`, and no market ("marché"). */
export const crowdsIn = (
  notes: Annotations,
  first: number,
  last: number,
): readonly { readonly first: number; readonly last: number }[] =>
  turnsIn(notes, 'crowds', first, last).filter((c) => inRange(notes.targets, c.first, c.last).length === 0);

/** "une marche d’élèves", "a procession of students": a gathering of people who bear no arms. */
function isMarchOfCrowd(notes: Annotations, first: number, last: number): boolean {
  const [gathering, people] = crowdsIn(notes, first, last);
  return (
    gathering !== undefined &&
    people !== undefined &&
    people.first - gathering.last <= OF_REACH &&
    hasCue(notes, gathering.last, people.first, 'of')
  );
}

/** Whether the report tells of a protest or of people who protest. */
export const tellsOfProtest = (notes: Annotations): boolean =>
  answerOnce(
    notes,
    tellsOfProtest,
    0,
    () =>
      notes.actors.some((a) => a.value.side === 'crowd') ||
      notes.triggers.some((t) =>
        t.value.some((w) => familyOf[w.kind] === 'protest' && w.strength === 'strong'),
      ),
  );

/** "À Moundou, la Ligue compte 32 tués": in a report of protests alone, dead of whom no more is told are theirs. */
export function asDeadOfProtests(frame: Frame, drafts: readonly Draft[]): Frame {
  const isBare =
    frame.family === 'assault' &&
    frame.tolls.some((t) => t.effect === 'killed' || t.effect === 'injured') &&
    frame.kinds.every((k) => k === 'killing' || (k === 'gunfire' && frame.isNominal)) &&
    frame.agents.every((a) => a.side === 'state' || a.side === 'crowd');
  if (isOnProtesters(frame))
    return { ...frame, family: 'protest', kinds: frame.kinds.map(() => 'crackdown' as const) };
  if (isClashWithCrowd(frame)) return asRiot(frame);
  if (isRoundUpOf(frame, drafts.at(-1))) return asRoundUp(frame);
  if (isEndOf(frame, drafts.at(-1))) return { ...frame, family: 'assault' };
  const live = drafts.filter((d) => !d.background);
  return isBare && live.length > 0 && live.every((d) => d.family === 'protest' && !diedBefore(frame, d))
    ? { ...frame, family: 'protest' }
    : frame;
}

/** "Marched on Monday to condemn the killing of 14 farmers on Saturday": who died before a protest did not die in it. */
const diedBefore = ({ when }: Frame, draft: Draft): boolean =>
  when !== null && draft.when !== null && when.end < draft.when.start;

/** "Police dispersed the march and bundled sixty people into lorries", "… arrested thirty of them": in the same breath, those taken are of the crowd. */
const isRoundUpOf = (frame: Frame, told: Draft | undefined): boolean =>
  (frame.family === 'arrest' || frame.family === 'abduction') &&
  told?.family === 'protest' &&
  !told.background &&
  !frame.namesFighters &&
  // "a march against abductions" tells of none.
  frame.sightings.some((s) => s.form !== 'noun') &&
  frame.agents.every((a) => a.side === 'state' || a.side === 'crowd') &&
  frame.patients.every((p) => p.side === 'crowd' || p.side === 'people' || p.side === 'state') &&
  told.frames.some(
    (f) =>
      f.sentence === frame.sentence ||
      (frame.place === null && frame.when === null && frame.sentence - f.sentence === 1),
  ) &&
  (frame.place === null || fitOf(frame.place, placeOfDraft(told)) === 'same');

/** Who is taken by those who put down a protest is detained. */
const asRoundUp = (frame: Frame): Frame => ({
  ...frame,
  family: 'protest',
  kinds: frame.kinds.map(() => 'crackdown' as const),
  tolls: frame.tolls.map((t) => (t.effect === 'abducted' ? { ...t, effect: 'detained' as const } : t)),
});

/** "Youths turned on a man accused of theft. He was lynched": what became of him, with no place or day of its own. */
const isEndOf = ({ family, place, when }: Frame, told: Draft | undefined): boolean =>
  family === 'lynching' &&
  place === null &&
  when === null &&
  told?.family === 'assault' &&
  !told.background &&
  attackersOf(told).some((a) => a.side === 'crowd');

/** Who killed in it is not said: nobody is blamed for the dead. */
function asRiot(frame: Frame): Frame {
  const kinds = frame.kinds.map((k) => (k === 'clash' ? ('riot' as const) : ('crackdown' as const)));
  const isDeadly = frame.tolls.some((t) => t.effect === 'killed');
  const parties = isDeadly ? { agents: [], patients: [...frame.agents, ...frame.patients] } : {};
  return { ...frame, ...parties, family: 'protest', kinds };
}

const OF_CLASH: ReadonlySet<EventKind> = new Set(['clash', 'killing', 'gunfire']);

/** "Police clashed with demonstrators": forces and a crowd, and nobody else. */
const isClashWithCrowd = ({ family, kinds, agents, patients }: Frame): boolean => {
  const sides = new Set([...agents, ...patients].map((a) => a.side));
  return (
    family === 'assault' &&
    kinds.includes('clash') &&
    kinds.every((k) => OF_CLASH.has(k)) &&
    sides.size === 2 &&
    sides.has('crowd') &&
    sides.has('state')
  );
};

/** "Des tirs sur la foule à Doba", "32 protesters were killed": those struck are a crowd, and nobody but forces did it. */
const isOnProtesters = ({ family, kinds, agents, patients }: Frame): boolean =>
  family === 'assault' &&
  kinds.every((k) => k === 'killing' || k === 'gunfire') &&
  patients.length > 0 &&
  patients.every((p) => p.side === 'crowd') &&
  agents.every((a) => a.side === 'state' || a.side === 'crowd');

/** Whether forces did it: what they answered a riot with does not make it a protest put down, unless they killed. */
export function isCrackdown({ family, frames }: Pick<Draft, 'family' | 'frames'>): boolean {
  const has = (kind: EventKind): boolean => frames.some((f) => f.kinds.includes(kind));
  const hasKilled = frames.some((f) => f.tolls.some((t) => t.effect === 'killed'));
  return family === 'protest' && has('crackdown') && (hasKilled || !has('riot'));
}
