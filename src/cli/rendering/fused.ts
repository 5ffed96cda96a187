/** Why mentions of a fused incident belong together, and what was nearly joined with it. */
import { explain, type ExplainedLine, type RefusedPair } from '../../fusion/index.ts';
import { logOdds } from './grades.ts';
import { hang } from './layout.ts';
import type { Style } from './style.ts';

type Lines = readonly string[];
type Reasons = ExplainedLine['mentions'][number]['reasons'];

const nameOf = ({ report, incident }: { readonly report: string; readonly incident: string }): string =>
  `${report}/${incident}`;

const inWords = (reasons: Reasons, { words }: Style): string =>
  reasons.map((reason) => explain(reason, words.lang)).join(' · ');

function mentionLines({ mentions }: ExplainedLine, style: Style): Lines {
  const { ledger: say } = style.words.say;
  return mentions.flatMap((mention) => {
    const sum = mention.reasons.reduce((total, { weight }) => total + weight, 0);
    const why =
      mention.reasons.length === 0
        ? say.alone
        : `${inWords(mention.reasons, style)} · ${say.total(logOdds(sum, style.words))}`;
    return [
      ...hang(style, {
        text: `${nameOf(mention)} · ${say.origin(mention.lineage + 1)}`,
        indent: 2,
        labelWidth: 0,
      }),
      ...hang(style, { text: why, indent: 4, labelWidth: 0, paint: 'dim' }),
    ];
  });
}

/** A hard fact outweighs any sum, so it has no size of its own. */
const hardFacts = (vetoes: Reasons, style: Style): string =>
  vetoes.map((one) => inWords([one], style).replace(/ \([^()]*\)$/, '')).join(' · ');

function refusalLines({ mention, other, weight, vetoes, reasons }: RefusedPair, style: Style): Lines {
  const { words } = style;
  const { ledger: say } = words.say;
  const { apart, because, outnumbered, below } = say.fuse;
  const why = vetoes.length > 0 ? hardFacts(vetoes, style) : weight < 0 ? below : outnumbered;
  const grounds = reasons.filter((one) => !vetoes.includes(one));
  return [
    ...hang(style, {
      text: `${nameOf(mention)} ${apart} ${nameOf(other)} (${other.cluster})${because} ${why}`,
      indent: 2,
      labelWidth: 0,
      paint: 'yellow',
    }),
    ...hang(style, {
      text: `${inWords(grounds, style)} · ${say.fuse.sum(logOdds(weight, words))}`,
      indent: 4,
      labelWidth: 0,
      paint: 'dim',
    }),
  ];
}

/** The grounds of one fused incident, and the nearest pairs that were refused. */
export function groundLines(line: ExplainedLine, refused: readonly RefusedPair[], style: Style): Lines {
  return [...mentionLines(line, style), ...refused.flatMap((pair) => refusalLines(pair, style))];
}

/** Refused pairs by incident, each pair once: under the first of its two incidents. */
export function refusedOnce(lines: readonly ExplainedLine[]): ReadonlyMap<string, readonly RefusedPair[]> {
  const seen = new Set<string>();
  return new Map(
    lines.map(({ id, refused }) => [
      id,
      refused.filter(({ mention, other }) => {
        const pair = [nameOf(mention), nameOf(other)].sort().join(' ');
        const isNew = !seen.has(pair);
        seen.add(pair);
        return isNew;
      }),
    ]),
  );
}
