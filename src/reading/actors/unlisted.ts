import type { ActorType } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import { groupLetters } from '../../language/body-letters.ts';
import { namedActors } from '../../language/names.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import { holding, inRange, type Annotations } from '../annotation/annotate.ts';
import type { ActorWord } from '../annotation/compile.ts';
import { spanOf } from '../span.ts';
import { Cover, foldOf, longestOf } from './unlisted-again.ts';
import type { Range } from './unlisted-deeds.ts';
import { acronymBeside } from './unlisted-letters.ts';
import { namesIn, type BandName } from './unlisted-names.ts';
import { isBandBy, isCivil, nounBeside } from './unlisted-signs.ts';

/** What a text calls one group: in full and by letters, wherever it says either. */
interface Band {
  readonly names: BandName[];
  /** The word that a list has for it, where the text joins a listed name and letters of its own. */
  listed: ActorWord | null;
  acronym: string | null;
}

/**
 * Adds the armed groups that no list bears to the actors of a document: by a name that only such groups have, or one
 * whose bearer attacks, claims or has fighters in this text. What stands in their names is no place and frees nobody.
 */
export function withUnlisted(
  notes: Annotations,
  toponyms: readonly Toponym[],
): { notes: Annotations; toponyms: readonly Toponym[] } {
  const names = namesIn(notes, toponyms);
  if (names.length === 0) return { notes, toponyms };
  const towns = toponyms.filter((t) => t.kind === 'settlement' && !t.isAdjective);
  const bands = bandsOf(notes, towns, names);
  const { length } = notes.document.tokens;
  const found = longestOf(
    length,
    bands.flatMap((band) => matchesOf(notes, band)),
  );
  const cover = new Cover(length, found);
  const isFree = (m: Range): boolean => cover.isFree(m);
  const others = new Cover(
    length,
    names.filter((n) => n.shape !== 'acronym' && isFree(n)),
  );
  // "The Movement for Justice" is a name, whoever bears it, and not the group told of before.
  const isBackReference = (a: LexiconMatch<ActorWord>): boolean => a.value.anaphoric && !others.isFree(a);
  // "le Rassemblement pour la justice" is no demonstration, and lies in no town that only its name has.
  const tells = (m: Range): boolean => isFree(m) && (others.isFree(m) || opensSentence(notes, m.first));
  const isPlace = (t: Toponym): boolean => isFree(t) && (t.named.placeId !== null || others.isFree(t));
  const actors = notes.actors.filter((a) => isFree(a) && !isBackReference(a));
  return {
    notes: {
      ...notes,
      actors: [...actors, ...found].sort((a, b) => a.first - b.first),
      triggers: notes.triggers.filter(tells),
      harm: notes.harm.filter(tells),
      harmAt: new Map([...notes.harmAt].filter(([, m]) => tells(m))),
      statements: notes.statements.filter(isFree),
    },
    toponyms: toponyms.every(isPlace) ? toponyms : withoutNamed(toponyms, isPlace),
  };
}

const opensSentence = ({ document: { sentences, sentenceOf } }: Annotations, at: number): boolean =>
  sentences[sentenceOf[at] ?? 0]!.first === at;

/** Toponyms refer to one another by index. */
function withoutNamed(toponyms: readonly Toponym[], isFree: (t: Toponym) => boolean): readonly Toponym[] {
  const kept = toponyms.filter(isFree);
  const now = new Map(kept.map((t, i) => [toponyms.indexOf(t), i]));
  return kept.map((t) =>
    t.containedIn === null ? t : { ...t, containedIn: now.get(t.containedIn) ?? null },
  );
}

/** The armed groups among the names of a document. */
function bandsOf(notes: Annotations, towns: readonly Range[], names: readonly BandName[]): Band[] {
  const byName = new Map<string, Band>();
  for (const name of names) {
    const key = foldOf(notes, name);
    const acronym = name.shape === 'acronym' ? null : acronymBeside(notes, name);
    const band = byName.get(key) ??
      (acronym === null ? undefined : byName.get(acronym.fold)) ?? { names: [], listed: null, acronym: null };
    band.names.push(name);
    byName.set(key, band);
    if (!acronym) continue;
    band.acronym ??= acronym.text;
    const same = byName.get(acronym.fold);
    if (same && same !== band) band.names.push(...same.names);
    byName.set(acronym.fold, band);
  }
  joinListed(notes, byName);
  return [...new Set(byName.values())].filter((band) => band.listed !== null || isArmed(notes, towns, band));
}

/** "les Forces démocratiques alliées (FDA)": letters that the text sets behind a listed name stand for it. */
function joinListed(notes: Annotations, byName: ReadonlyMap<string, Band>): void {
  for (const { last, value } of notes.actors) {
    if (!value.isNamed || value.side !== 'armed') continue;
    const acronym = acronymBeside(notes, { last });
    const band = acronym && byName.get(acronym.fold);
    if (band && band.names.every((n) => n.shape === 'acronym' || isListedAt(notes, n))) band.listed = value;
  }
}

const isArmed = (notes: Annotations, towns: readonly Range[], { names }: Band): boolean =>
  !names.some((name) => isCivil(notes, name)) &&
  names.some((name) => name.shape === 'armed' || isBandBy(notes, towns, name));

function matchesOf(notes: Annotations, band: Band): LexiconMatch<ActorWord>[] {
  const value = band.listed ?? lettersOfListed(notes, band) ?? wordOf(notes, band);
  return band.names
    .filter((name) => !isListedAt(notes, name))
    .map((name) => ({ ...nounBeside(notes, name), value }));
}

/** A listed name in the same place says who it is. */
const isListedAt = ({ actors }: Annotations, { first, last }: BandName): boolean =>
  inRange(actors, first, last).some((a) => a.value.isNamed) || holding(actors, first)?.value.isNamed === true;

/** "IS militants": the text says that they are a group's, and a list knows whose. */
function lettersOfListed({ words, document }: Annotations, { names }: Band): ActorWord | null {
  const letters = names.find((n) => n.shape === 'acronym');
  const id = letters && groupLetters[document.tokens[letters.first]!.text];
  const name = id === undefined ? undefined : namedActors.find((actor) => actor.id === id)?.aliases[0];
  return (name === undefined ? null : words.actors.get(name)) ?? null;
}

/** The group under its fullest name; its id is made of the letters that it is known by, where the text has them. */
function wordOf(notes: Annotations, band: Band): ActorWord {
  const full = band.names.find((n) => n.shape !== 'acronym' && !n.isShort) ?? band.names[0]!;
  const name = spanOf(notes.document, full.first, full.last).quote.replaceAll(/\s+/gu, ' ');
  return {
    id: slug(band.acronym ?? name),
    name,
    type: typeOf(notes, band),
    side: 'armed',
    national: false,
    anaphoric: false,
    ascribes: true,
    attacks: false,
    isNamed: true,
    country: null,
    isUnlisted: true,
  };
}

/** "la milice X" is a militia; who has rebels, or nothing that says more, is a rebel group. */
function typeOf(notes: Annotations, { names }: Band): ActorType {
  const said = names.map((name) => name.type ?? nounBeside(notes, name).type);
  return said.find((type) => type !== null && type !== 'other') ?? 'rebel_group';
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
