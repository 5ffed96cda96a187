/** A life told step by step. */
import type { LifeStep, MeasureStrand, TellingRole } from '../../core/analysis/statements.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { Draft, Telling } from './draft.ts';
import type { ScopedLink } from './strands.ts';
import { coversAll, scopesOf } from './scope.ts';
import { actorWords, quoted, scopeWords } from './words.ts';

const STEP_OF: Readonly<Partial<Record<TellingRole, LifeStep['kind']>>> = {
  renewal: 'renewed',
  denial: 'denied',
  acknowledgement: 'acknowledged',
  easing: 'eased',
  lifting: 'lifted',
};

/** By day; of one day in the order of a life. */
export function stepsOf(
  draft: Draft,
  links: readonly ScopedLink[],
  strands: readonly MeasureStrand[],
  actorName: string | null,
): readonly LifeStep[] {
  const steps = [
    ...announcement(draft, actorName),
    ...conditions(draft),
    ...draft.tellings.flatMap((t) => toldStep(draft, t)),
    ...enforcement(links, draft),
    ...ends(strands),
  ];
  return grouped(steps.toSorted(inOrder));
}

const ORDER: readonly LifeStep['kind'][] = [
  'announced',
  'conditions',
  'renewed',
  'denied',
  'acknowledged',
  'enforced',
  'eased',
  'lifted',
  'expired',
  'lapsed',
];

const inOrder = (a: LifeStep, b: LifeStep): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);

function announcement({ announced, tellings, actorId, id }: Draft, name: string | null): LifeStep[] {
  if (announced === null) return [];
  const who = actorWords({ actorId, name });
  const says: Bilingual =
    announced.kind === 'on'
      ? { fr: `annoncée (${who.fr})`, en: `announced (${who.en})` }
      : { fr: `connue au plus tard ce jour (${who.fr})`, en: `known by this day at the latest (${who.en})` };
  const statements = tellings
    .filter((t) => t.role === 'announcement' || t.mention.id === id)
    .map((t) => t.mention.id);
  return [{ kind: 'announced', day: announced.day, says, statements, incidents: [] }];
}

function conditions({ tellings }: Draft): LifeStep[] {
  const told = tellings.filter((t) => t.mention.record.condition !== null);
  return told
    .filter((t, i) => told.findIndex((o) => o.mention.record.condition === t.mention.record.condition) === i)
    .map(({ mention }) => ({
      kind: 'conditions',
      day: mention.day,
      says: quoted(mention.record.condition ?? ''),
      statements: [mention.id],
      incidents: [],
    }));
}

function toldStep(draft: Draft, { mention, role }: Telling): LifeStep[] {
  const kind = STEP_OF[role];
  if (kind === undefined) return [];
  return [
    {
      kind,
      day: mention.day,
      says: toldWords(draft, mention, kind),
      statements: [mention.id],
      incidents: [],
    },
  ];
}

function toldWords(draft: Draft, mention: Telling['mention'], kind: LifeStep['kind']): Bilingual {
  const scopes = scopesOf(draft);
  if (kind === 'lifted') {
    const covered = scopes.filter((s) => coversAll(mention, s));
    return covered.length === scopes.length
      ? { fr: 'levée', en: 'lifted' }
      : partly({ fr: 'levée en partie', en: 'lifted in part' }, mention);
  }
  if (kind === 'eased') return partly({ fr: 'allégée', en: 'eased' }, mention);
  if (kind === 'renewed') return partly({ fr: 'rappelée ou étendue', en: 'renewed or widened' }, mention);
  const by = mention.record.organisation;
  if (kind === 'denied')
    return { fr: `démentie${by ? ` (${by})` : ''}`, en: `denied${by ? ` (${by})` : ''}` };
  return { fr: `reconnue${by ? ` (${by})` : ''}`, en: `acknowledged${by ? ` (${by})` : ''}` };
}

function partly(what: Bilingual, { places, objects }: Telling['mention']): Bilingual {
  const of = scopeWords(
    places.map((p) => p.name),
    objects,
  );
  return of === null ? what : { fr: `${what.fr} (${of.fr})`, en: `${what.en} (${of.en})` };
}

/** Strong links; those that follow one another without another step between are one step, which `grouped` makes. */
function enforcement(links: readonly ScopedLink[], draft: Draft): LifeStep[] {
  return links
    .filter((l) => l.strength === 'strong')
    .map((l) => {
      const names = draft.places.filter((p) => l.placeKeys.includes(p.key)).map((p) => p.name);
      const of = scopeWords(names, l.objects);
      return {
        kind: 'enforced',
        day: l.day,
        says:
          of === null
            ? { fr: 'incident qui y correspond', en: 'incident that matches it' }
            : { fr: `incident qui y correspond (${of.fr})`, en: `incident that matches it (${of.en})` },
        statements: [],
        incidents: [l.incident],
      };
    });
}

function ends(strands: readonly MeasureStrand[]): LifeStep[] {
  return strands
    .filter((s) => s.state === 'lapsed' || s.state === 'expired')
    .map(({ state, since, place, object, because }) => {
      const of =
        strands.length === 1
          ? null
          : scopeWords(place === null ? [] : [place], object === null ? [] : [object]);
      const what = END_WORDS[state as 'lapsed' | 'expired'];
      return {
        kind: state as 'lapsed' | 'expired',
        day: since,
        says: of === null ? what : { fr: `${what.fr} (${of.fr})`, en: `${what.en} (${of.en})` },
        statements: because.filter((id) => id.includes('/')),
        incidents: because.filter((id) => !id.includes('/')),
      };
    });
}

const END_WORDS = {
  lapsed: {
    fr: 'plus rien d’entendu : caduque, non levée',
    en: 'nothing heard any more: lapsed, not lifted',
  },
  expired: { fr: 'son propre terme est passé', en: 'its own term has run out' },
} as const;

/** Steps of one kind that say the same on one day, and incidents that follow one another, are one. */
function grouped(steps: readonly LifeStep[]): readonly LifeStep[] {
  const out: LifeStep[] = [];
  for (const step of steps) {
    const last = out.at(-1);
    const isOne =
      last?.kind === step.kind &&
      (step.kind === 'enforced' || (last.day === step.day && last.says.en === step.says.en));
    if (!last || !isOne) {
      out.push(step);
      continue;
    }
    const incidents = [...last.incidents, ...step.incidents];
    out[out.length - 1] = {
      ...last,
      incidents,
      statements: [...new Set([...last.statements, ...step.statements])],
      says: step.kind === 'enforced' ? several(incidents.length) : last.says,
    };
  }
  return out;
}

const several = (n: number): Bilingual => ({
  fr: `${n} incidents qui y correspondent`,
  en: `${n} incidents that match it`,
});
