import type { Incident, Operation, Signal, SignalKind } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import { listId } from '../../language/lists.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { dayNear, escorted, roadCut, roadReopened } from '../places/road-words.ts';
import type { ReadingRule } from '../rules/index.ts';
import { clauseSpan } from '../statements/wording.ts';

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
    for (const { kind, match, rule } of seenIn(notes, sentence)) {
      if (found.some((s) => s.kind === kind && inside(s.evidence[0], sentence))) continue;
      const where = toponyms.find(
        (t) =>
          t.first >= sentence.first && t.first < sentence.last && !t.isAdjective && t.relation !== 'none',
      );
      const evidence = clauseSpan(notes, sentence, match.first, match.last);
      notes.trace?.because(evidence, rule ?? listId(notes.words.pack.code, 'signal', kind), match);
      found.push({
        id: `g${found.length + 1}`,
        kind,
        where: where?.place ?? null,
        when: rule === null && kind !== 'checkpoints' ? null : dayNear(notes, sentence, match),
        before,
        evidence: [evidence],
      });
    }
  }
  return found;
}

interface Seen {
  readonly kind: SignalKind;
  readonly match: LexiconMatch<unknown>;
  /** Null where the words of a list say it by themselves. */
  readonly rule: ReadingRule | null;
}

/** By words of a list, then what is told of a road. */
function seenIn(notes: Annotations, sentence: Sentence): Seen[] {
  const listed = inRange(notes.signals, sentence.first, sentence.last).map((match): Seen => ({
    kind: match.value,
    match,
    rule: null,
  }));
  const cut = roadCut(notes, sentence);
  const open = roadReopened(notes, sentence);
  const escort = escorted(notes, sentence);
  return [
    ...listed,
    ...(cut ? [{ kind: 'closure', match: cut, rule: 'signal.road-cut' } as const] : []),
    ...(open ? [{ kind: 'other', match: open, rule: 'signal.road-open' } as const] : []),
    ...(escort ? [{ kind: 'other', match: escort, rule: 'signal.escort' } as const] : []),
  ];
}

const inside = (
  span: { readonly start: number } | undefined,
  sentence: { readonly start: number; readonly end: number },
): boolean => span !== undefined && span.start >= sentence.start && span.start < sentence.end;
