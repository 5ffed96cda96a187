/** Roads in words: status by word and sign, lengths, names of stretches, and the words that a status rests on. */
import type { NetworkCollection, SegmentFacts } from '../../app/index.ts';
import type { RoadEvidence, RoadStatus } from '../../core/roads.ts';
import { EFFECT_RULES } from '../../corridors/index.ts';
import { plainDay } from './days.ts';
import { hang, list, quoted } from './layout.ts';
import { paint, type Paint, type Style } from './style.ts';

/** A sign beside the word, for who does not see colours or has none. */
const SIGNS: Readonly<Record<RoadStatus, string>> = {
  open: '✓',
  escorted: '◆',
  restricted: '▲',
  closed: '✕',
  unknown: '?',
};

export const STATUS_PAINT: Readonly<Record<RoadStatus, Paint>> = {
  open: 'green',
  escorted: 'cyan',
  restricted: 'yellow',
  closed: 'red',
  unknown: 'dim',
};

/** "✕ closed" */
export function statusText(status: RoadStatus, style: Style): string {
  return `${SIGNS[status]} ${style.words.say.corridors.status[status]}`;
}

export const painted = (status: RoadStatus, style: Style, width = 0): string =>
  paint(style, STATUS_PAINT[status], statusText(status, style).padEnd(width));

const numbers = { en: new Intl.NumberFormat('en-GB'), fr: new Intl.NumberFormat('fr-FR') } as const;

/** "1,259" */
export const numberText = (n: number, style: Style): string => numbers[style.words.lang].format(n);

/** "1,259 km" */
export const kmText = (km: number, style: Style): string => `${numberText(km, style)} km`;

/** "9 h 30", "45 min" */
export function hoursText(hours: number): string {
  const minutes = Math.round((hours % 1) * 60);
  const whole = Math.floor(hours);
  if (whole === 0) return `${minutes} min`;
  return minutes === 0 ? `${whole} h` : `${whole} h ${String(minutes).padStart(2, '0')}`;
}

/** Names of segments by id. */
export class Names {
  readonly #segments: ReadonlyMap<string, SegmentFacts>;
  readonly #nodes: ReadonlyMap<string, string>;

  constructor({ features }: NetworkCollection) {
    const facts = features.map(({ properties }) => properties);
    this.#segments = new Map(facts.map((one) => [one.segment, one]));
    this.#nodes = new Map(
      facts.flatMap(({ nodes, from, to }): [string, string][] => [
        [nodes[0], from],
        [nodes[1], to],
      ]),
    );
  }

  /** A junction without a name is its id. */
  node(id: string): string {
    return this.#nodes.get(id) ?? id;
  }

  /** Whether a node has a name. */
  hasName(id: string): boolean {
    return this.node(id) !== id;
  }

  segment(id: string): string {
    const facts = this.#segments.get(id);
    return facts === undefined ? id : `${facts.from}–${facts.to}`;
  }

  /** Stretches by the names of their ends, those that meet joined: "Kayes–Ambidédi–Diboli, Diéma–Dianguirdé". */
  stretches(ids: readonly string[]): string {
    const runs: string[][] = [];
    for (const id of ids) {
      const [a, b] = this.#segments.get(id)?.nodes ?? [id, id];
      const last = runs.at(-1);
      if (last?.at(-1) === a) last.push(b);
      else if (last?.at(-1) === b) last.push(a);
      else if (last?.length === 2 && last[0] === a) last.splice(0, 2, last[1]!, a, b);
      else if (last?.length === 2 && last[0] === b) last.splice(0, 2, last[1]!, b, a);
      else runs.push([a, b]);
    }
    return list(
      runs.map((run) => shortened(run.filter((id) => this.hasName(id)).map((id) => this.node(id)))),
    );
  }
}

/** A long way by its ends and a town between. */
function shortened(towns: readonly string[]): string {
  if (towns.length <= 4) return towns.join('–');
  return [towns[0], towns[Math.floor(towns.length / 2)], towns.at(-1)].join('–…–');
}

const isRule = (id: string): id is keyof typeof EFFECT_RULES => Object.hasOwn(EFFECT_RULES, id);

/** What was told, by whom and in which words, in lines of one or two facts. */
export function evidenceLines(evidence: RoadEvidence, style: Style, indent: number): readonly string[] {
  const { corridors: say } = style.words.say;
  const { lang } = style.words;
  const said = evidence.saidBy;
  const where =
    evidence.kind === 'statement' || evidence.kind === 'signal'
      ? say.report(evidence.id.slice(0, 12))
      : evidence.id;
  const facts = [
    plainDay(evidence.from, lang),
    isRule(evidence.rule) ? EFFECT_RULES[evidence.rule].says[lang] : '',
    said === null ? '' : evidence.kind === 'decision' ? say.decidedBy(said) : say.saidBy(said),
    evidence.stance === 'denies' ? say.denies : '',
    where,
  ];
  const quote = evidence.spans[0]?.span.quote;
  return [
    ...hang(style, { text: facts.filter((fact) => fact !== '').join(' · '), indent, labelWidth: 0 }),
    ...(quote === undefined
      ? []
      : hang(style, { text: quoted(style, quote), indent: indent + 2, labelWidth: 0, paint: 'dim' })),
  ];
}

/** Each thing told once, in the order given. */
export function distinct(evidence: readonly RoadEvidence[]): readonly RoadEvidence[] {
  return [...new Map(evidence.map((one) => [`${one.kind} ${one.id} ${one.rule}`, one])).values()];
}
