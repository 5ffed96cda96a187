import type { Bearing } from '../language/place-words.ts';
import type { Token } from '../language/tokens.ts';
import { amountOf, matchBack, wordsBefore, type Back } from './back.ts';
import { isJoiner } from './names.ts';
import type { PlaceRelation } from './toponym.ts';
import type { CompiledWords, HeadEntry } from './words.ts';

/** What stands before a name and places it: "à 30 km au nord de la ville de". */
export interface Setting {
  /** First token of the phrase; the name's own first where nothing stands before it. */
  readonly from: number;
  readonly head: HeadEntry | null;
  /** A link ("de", "of") stands between head and name. */
  readonly linked: boolean;
  readonly relation: PlaceRelation | null;
  /** The preposition is one that settlements take: "à", "at". */
  readonly settlement: boolean;
  /** An article stands right before the name: "le Tillabéri", "the Sahel". */
  readonly article: boolean;
  /** No article stands there, in a language whose areas take one: "Mopti" is the town, "le Borno" the state. */
  readonly bare: boolean;
  readonly distanceKm: number | null;
  readonly bearing: Bearing | null;
  /** First token of the compass word; -1 where there is none. */
  readonly compassAt: number;
  /** The bearing is a part of the place ("le nord du Mali"), not a direction from it. */
  readonly zone: boolean;
  /** The part is named by an adjective: "northern Mali", "central Mogadishu". */
  readonly zoneAdjective: boolean;
  /** The words before are "frontière de", "border with". */
  readonly border: boolean;
  /** An attack verb stands right before: "attaqué X", "stormed X". */
  readonly attacked: boolean;
  /** A verb of speech or belonging stands before the preposition: "dit à X". */
  readonly spoken: boolean;
  /** "capitale du X", "capital of X". */
  readonly capital: boolean;
}

/** Reads what stands before a name. Linear in a window of 14 words. */
export function readSetting(
  tokens: readonly Token[],
  first: number,
  floor: number,
  words: CompiledWords,
): Setting {
  const { back, article } = wordsBefore(tokens, first, floor, words);
  const reader = new Reader(back, words);
  reader.read();
  const last = back[reader.at - 1];
  const from = last ? withArticles(tokens, last.index, floor, words) : first;
  return {
    from: reader.at > 0 ? from : first,
    head: reader.head,
    linked: reader.linked,
    relation: reader.relation,
    settlement: reader.settlement,
    article,
    bare: words.source.areasTakeArticle && !article,
    distanceKm: reader.distanceKm,
    bearing: reader.bearing,
    compassAt: reader.compassAt,
    zone: reader.zone,
    zoneAdjective: reader.zoneAdjective,
    border: reader.border,
    attacked: reader.attacked,
    spoken: reader.spoken,
    capital: reader.capital,
  };
}

// "la région de X" begins at "la", unless a preposition has already been taken in.
function withArticles(tokens: readonly Token[], index: number, floor: number, words: CompiledWords): number {
  let from = index;
  for (let i = index - 1; i >= floor; i--) {
    const token = tokens[i];
    if (!token || !(words.articles.holds(token) || isJoiner(token))) break;
    if (words.articles.holds(token)) from = i;
  }
  return from;
}

class Reader {
  at = 0;
  head: HeadEntry | null = null;
  relation: PlaceRelation | null = null;
  settlement = false;
  distanceKm: number | null = null;
  bearing: Bearing | null = null;
  compassAt = -1;
  zone = false;
  zoneAdjective = false;
  linked = false;
  border = false;
  attacked = false;
  spoken = false;
  capital = false;
  readonly #back: readonly Back[];
  readonly #words: CompiledWords;

  constructor(back: readonly Back[], words: CompiledWords) {
    this.#back = back;
    this.#words = words;
  }

  read(): void {
    this.#readZoneAdjective();
    this.#readHead(false);
    if (this.#readPreposition()) return;
    if (this.#readCompass()) return;
    if (this.head) this.#readHead(true);
    if (this.#readPreposition()) return;
    if (this.#readCompass()) return;
    this.#readVerb();
  }

  #key(ahead = 0): string {
    return this.#back[this.at + ahead]?.key ?? '';
  }

  /** "northern Mali". */
  #readZoneAdjective(): void {
    const match = matchBack(this.#back, this.at, this.#words.compassAdjectives);
    if (!match) return;
    this.bearing = match.value;
    this.zone = true;
    this.zoneAdjective = true;
    this.at = match.next;
    this.compassAt = this.#back[match.next - 1]?.index ?? -1;
  }

  /** "ville de X", "ville assiégée de X", "lac X". An outer head only widens the phrase. */
  #readHead(outer: boolean): void {
    // "à la sortie de X", "combats autour de X": more words of a preposition than of a noun.
    const beside = matchBack(this.#back, this.at, this.#words.prepositions);
    const isBeside = beside !== null && beside.value.relation === 'near' && beside.next > this.at + 1;
    const link = this.#words.links.has(this.#key()) ? 1 : 0;
    const borderAt = this.#words.borders.has(this.#key(link));
    // "le poste frontière de X" is a post, not the border of X.
    const headed = borderAt ? matchBack(this.#back, this.at + link, this.#words.heads) : null;
    if (borderAt && !outer && headed === null) {
      this.border = true;
      this.at += link + 1;
      return;
    }
    if (link && this.#words.capitals.has(this.#key(1))) this.capital = true;
    let isNamed = false;
    for (let skip = 0; skip <= (link ? 3 : 0); skip++) {
      const capital = skip > 0 && this.#back[this.at + link + skip - 1]?.token.capital === true;
      // "la base voisine de X": said of the noun before it.
      if (skip > 0 && isBeside && !this.#words.besideAdjectives.has(this.#key(beside.next - 1 - this.at)))
        return;
      if (skip > 0 && !capital && !this.#isPlain(link + skip - 1)) return;
      isNamed ||= capital;
      const match = matchBack(this.#back, this.at + link + skip, this.#words.heads);
      if (!match || (isBeside && beside.next > match.next)) continue;
      // "l’école Sainte-Marie de X" stands in X; "la région Untel de X" is nothing known.
      if (isNamed ? match.value.role !== 'site' : skip > 2) return;
      if (outer && match.value.role === 'person') return;
      // "l’hôpital Saint-Nicolas" is named so; only "l’hôpital de X" stands in X.
      if (!outer && !link && match.value.role !== 'area' && !NAMED_SITES.has(match.value.kinds[0] ?? ''))
        return;
      if (!outer) this.head = match.value;
      if (!outer) this.linked = link > 0;
      this.at = match.next;
      return;
    }
  }

  /** A lower-case word that can stand between a head and its link: "assiégée". */
  #isPlain(ahead: number): boolean {
    const word = this.#back[this.at + ahead];
    if (!word || word.token.kind !== 'word' || word.token.capital || word.key.length < 5) return false;
    return !this.#words.prepositions.entries.has(word.key) && !this.#words.links.has(word.key);
  }

  #readPreposition(): boolean {
    const match = matchBack(this.#back, this.at, this.#words.prepositions);
    if (!match) return false;
    const start = this.at;
    this.relation = match.value.relation;
    this.settlement = match.value.settlement;
    this.at = match.next;
    if (this.relation === 'border') this.border = true;
    // "said the road between X and Y": only what can have a hearer for its object.
    this.spoken = !PLACING.has(this.relation) && this.#follows(this.#words.speechVerbs, 3);
    if (this.relation === 'in' && start === 0) this.#readVerb();
    if (this.relation === 'from' || this.relation === 'near') this.#readDistance(0);
    if (this.relation === 'from') this.#readRoad();
    return true;
  }

  /** "the highway from X (to Y)". */
  #readRoad(): void {
    const match = matchBack(this.#back, this.at, this.#words.heads);
    if (match?.value.kinds[0] !== 'road') return;
    this.head = match.value;
    this.relation = null;
    this.at = match.next;
  }

  /** "a déclaré lundi à X"; not "annonce l’arrestation à X", whose verb has its object. */
  #follows(verbs: ReadonlySet<string>, reach: number): boolean {
    for (let i = 0; i < reach; i++) {
      const word = this.#back[this.at + i];
      const next = this.#back[this.at + i + 1];
      if (!word) return false;
      if (verbs.has(word.key)) return true;
      if (i > 0 && next && next.index < word.index - 1) return false;
      if (i === 0 && next && next.index < word.index - 1 && !this.#words.ordinary.has(word.key)) return false;
    }
    return false;
  }

  /** "(à 30 km) au nord de X", "30 km de X", "le nord de X". */
  #readCompass(): boolean {
    if (!this.#words.links.has(this.#key())) return false;
    const compass = matchBack(this.#back, this.at + 1, this.#words.compass);
    if (!compass) return this.#readDistance(1);
    this.at = compass.next;
    this.bearing = compass.value;
    this.compassAt = this.#back[compass.next - 1]?.index ?? -1;
    const to = matchBack(this.#back, this.at, this.#words.prepositions);
    const leads = to && (to.value.relation === 'in' || to.value.relation === 'to') ? to : null;
    const before = this.at;
    if (leads) this.at = leads.next;
    const far = this.#readDistance(0);
    if (far) return true;
    this.at = leads ? leads.next : before;
    this.zone = true;
    this.settlement = leads?.value.settlement ?? false;
    this.relation = 'in';
    return true;
  }

  /** "une trentaine de km", "12 km", "quelques kilomètres", with "à" or "situé à" before. */
  #readDistance(skip: number): boolean {
    let i = this.at + skip;
    const perUnit = this.#words.units.get(this.#back[i]?.key ?? '');
    if (perUnit === undefined) return false;
    i++;
    if (this.#words.links.has(this.#back[i]?.key ?? '')) i++;
    const amount = amountOf(this.#back[i], this.#words);
    if (amount === null) return false;
    i++;
    const lower = amountOf(this.#back[i], this.#words);
    if (lower !== null) i++;
    this.distanceKm = amount * perUnit;
    this.relation = 'offset';
    this.at = i;
    this.#readLead();
    return true;
  }

  // "à moins de", "à environ", "situé à" before the figure belong to the phrase.
  #readLead(): void {
    for (let n = 0; n < 4; n++) {
      const key = this.#key();
      if (key === '' || !this.#words.distanceLeads.has(key)) return;
      this.at++;
    }
  }

  #readVerb(): void {
    // "ont attaqué simultanément X", "ont attaqué lundi X".
    const nearest = this.#key();
    const isBetween =
      nearest.endsWith(this.#words.source.manners.adverbEnding) ||
      // "the heaviest raid since X began …": another clause begins there.
      (this.#words.ordinary.has(nearest) && !this.#words.clauseOpeners.has(nearest));
    this.attacked = this.#words.attackVerbs.has(this.#key(isBetween ? 1 : 0));
  }
}

const PLACING: ReadonlySet<PlaceRelation> = new Set(['between', 'border', 'near']);
const NAMED_SITES = new Set(['camp', 'border_post', 'airport', 'mine']);
