/** Rules and word lists by id, in the words of a person. */
import { SECTIONS, type Section } from '../../language/lists.ts';
import { READING_RULES, type ReadingRule } from '../../reading/rules/index.ts';
import type { Words } from '../messages/index.ts';

const isReadingRule = (id: string): id is ReadingRule => Object.hasOwn(READING_RULES, id);
const isSection = (name: string | undefined): name is Section => SECTIONS.some((s) => s === name);

/** What a rule says, or which list a word stands in; several that read one date are joined by "+". */
export function ruleText(id: string, words: Words): string {
  const { rules } = words.say.explain;
  if (isReadingRule(id)) return READING_RULES[id].says[words.lang];
  const [lang, section, key, manner] = id.split('.');
  if (lang === 'name') return rules.name;
  if (!isSection(section) || key === undefined) return rules.date;
  const manners: Readonly<Record<string, string>> = rules.manners;
  return rules.list(
    rules.sections[section],
    keyText(section, key, words),
    manner === undefined ? null : (manners[manner] ?? manner),
  );
}

/** The key of a list in the field's own terms, where there are any. */
function keyText(section: Section, key: string, { terms }: Words): string {
  const known: Readonly<Record<string, string | readonly string[]>> | undefined = {
    target: terms.target,
    means: terms.means,
    outcome: terms.outcome,
    damage: terms.damage,
    harm: terms.effect,
    people: terms.who,
    statement: terms.act,
    signal: terms.signal,
    assessment: terms.assessment,
  }[section as string];
  const term = known?.[key];
  return typeof term === 'string' ? term : (term?.[1] ?? key.replaceAll('_', ' '));
}
