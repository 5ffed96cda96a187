import type { Document } from '../language/document.ts';
import type { Chain, Toponym } from './toponym.ts';

/**
 * Chains of places that a text joins into one axis: "Kayes–Diboli–Gogui", "la route de Léré à Niono".
 * @returns in reading order; each has two places or more
 */
export function findChains(document: Document, toponyms: readonly Toponym[]): Chain[] {
  const chains: Chain[] = [];
  for (let i = 0; i < toponyms.length;) {
    let end = i + 1;
    while (end < toponyms.length && sharesAxis(toponyms[i], toponyms[end])) end++;
    if (end - i >= 2) chains.push(makeChain(document, toponyms, i, end));
    i = end;
  }
  return chains;
}

/** Members of one axis have the same first piece of evidence: the whole chain. */
function sharesAxis(a: Toponym | undefined, b: Toponym | undefined): boolean {
  if (a?.relation !== 'axis' || b?.relation !== 'axis') return false;
  const [one, other] = [a.place.evidence[0], b.place.evidence[0]];
  return one !== undefined && other !== undefined && one.start === other.start && one.end === other.end;
}

function makeChain(document: Document, toponyms: readonly Toponym[], first: number, last: number): Chain {
  const members = toponyms.slice(first, last);
  const start = members[0]?.start ?? 0;
  const end = members.at(-1)?.end ?? start;
  return {
    name: members.map((member) => member.named.name).join('–'),
    toponyms: members.map((_member, i) => first + i),
    span: { start, end, quote: document.text.slice(start, end) },
  };
}
