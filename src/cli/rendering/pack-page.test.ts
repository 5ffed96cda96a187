import { describe, expect, test } from 'vitest';
import { run } from '../../../test/kit/terminal.ts';
import { listsOf } from '../../language/lists.ts';
import { namedActors } from '../../language/names.ts';
import { packs } from '../../language/packs.ts';
import { READING_RULES } from '../../reading/rules/index.ts';

describe.each(packs.map((pack) => [pack.code, pack] as const))('vigie packs %s', (code, pack) => {
  test('lets a speaker review every list, rule, example and name', async () => {
    const { code: exit, out } = await run(['packs', code]);
    expect(exit).toBe(0);
    const page = out.replaceAll('\\|', '|');
    const rules = [...pack.dates.rules, ...pack.dates.spans, ...pack.dates.prefixes];
    const wanted = [
      ...listsOf(pack).flatMap((list) => [`\`${list.id}\``, ...list.words]),
      ...rules.flatMap((rule) => [rule.id, ...rule.yes, ...rule.no]),
      ...Object.keys(READING_RULES),
      ...namedActors.flatMap((actor) => [actor.id, ...actor.aliases]),
      ...pack.places.prepositions.flatMap((p) => p.phrases),
      ...Object.keys(pack.numbers.unitsAfter),
    ];
    expect(wanted.filter((text) => !page.includes(text))).toEqual([]);
  });

  test('is written in the language that is reviewed', async () => {
    const { out } = await run(['packs', code, '--lang-ui', code === 'fr' ? 'en' : 'fr']);
    expect(out).toContain(code === 'fr' ? '## Mots d’événements' : '## Words for events');
  });
});

test('a language that Vigie does not read is declined with those that it does', async () => {
  const { code, err } = await run(['packs', 'de', '--lang-ui', 'en']);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('"de" is no language that Vigie reads; expected one of: fr, en.'),
  });
});
