import type { Incident, Operation, Signal } from '../core/findings.ts';
import type { Toponym } from '../gazetteer/index.ts';
import { listId } from '../language/lists.ts';
import { inRange, type Annotations } from './annotate.ts';
import { clauseSpan } from './wording.ts';

/** What was seen beforehand. `before` names the operation, or the first incident, that it preceded. */
export function signalsOf(
  notes: Annotations,
  toponyms: readonly Toponym[],
  operations: readonly Operation[],
  incidents: readonly Incident[],
): Signal[] {
  const live = incidents.filter((i) => !i.background);
  const before = operations[0]?.id ?? live[0]?.id ?? null;
  const found: Signal[] = [];
  for (const sentence of notes.document.sentences) {
    // "averties à trois reprises, et seront des cibles": a threat in words, not something seen.
    const isThreat = inRange(notes.statements, sentence.first, sentence.last).some((m) =>
      m.value.some((w) => w.act === 'threat'),
    );
    if (isThreat) {
      const [seen] = notes.trace ? inRange(notes.signals, sentence.first, sentence.last) : [];
      if (seen) notes.trace?.leave('signal.threat', seen);
      continue;
    }
    for (const match of inRange(notes.signals, sentence.first, sentence.last)) {
      if (found.some((s) => s.kind === match.value && inside(s.evidence[0], sentence))) continue;
      const where = toponyms.find(
        (t) =>
          t.first >= sentence.first && t.first < sentence.last && !t.isAdjective && t.relation !== 'none',
      );
      const evidence = clauseSpan(notes, sentence, match.first, match.last);
      notes.trace?.because(evidence, listId(notes.words.pack.code, 'signal', match.value), match);
      found.push({
        id: `g${found.length + 1}`,
        kind: match.value,
        where: where?.place ?? null,
        when: null,
        before,
        evidence: [evidence],
      });
    }
  }
  return found;
}

const inside = (
  span: { readonly start: number } | undefined,
  sentence: { readonly start: number; readonly end: number },
): boolean => span !== undefined && span.start >= sentence.start && span.start < sentence.end;
