import { afterAll, beforeAll, expect, test } from 'vitest';
import { editedBrief } from '../../../brief/editing/index.ts';
import { toMarkdown } from '../../../brief/index.ts';
import type { Brief, BriefSentence } from '../../../core/brief.ts';
import { edit, NO_EDITS, type AddedJudgement, type BriefEdits } from '../../../core/editing/index.ts';
import type { ReportInput } from '../../../core/report.ts';
import { createReader } from '../../../reading/index.ts';
import { ensureTemplate } from '../../../store/index.ts';
import { BRIEF_REPORTS } from '../../fixtures/brief-reports.ts';
import { newFolder, openIn, sweep, take } from '../../fixtures/opening.ts';
import type { OpenedVigie } from '../../open.ts';

const QUESTION = { since: '2025-06-01', until: '2025-06-30', area: 'Mali' };
const SECRET: ReportInput = {
  id: 'secret',
  source: 'Note interne',
  lang: 'fr',
  publishedAt: '2025-06-25',
  sensitivity: 'AMBER',
  text: 'Le 24 juin, des hommes armés ont attaqué le village de Diallassagou, au Mali. Quatre habitants ont été tués.',
};
const LATER: ReportInput = {
  id: 'later',
  source: 'Radio Delta',
  lang: 'fr',
  publishedAt: '2025-06-29',
  text: 'Le 28 juin, des hommes armés ont attaqué le village de Bandiagara, au Mali. Cinq habitants ont été tués.',
};

let data: string;
let today = '2025-07-01';
let vigie: OpenedVigie;
const by = 'A. Diallo';

beforeAll(async () => {
  await ensureTemplate();
  data = await newFolder();
  vigie = await open();
  await take(vigie, BRIEF_REPORTS);
}, 240_000);
afterAll(sweep);

const open = (): Promise<OpenedVigie> =>
  openIn(data, [], createReader(), () => new Date(`${today}T12:00:00Z`));

const sentencesOf = ({ sections }: Brief): readonly BriefSentence[] =>
  sections.flatMap(({ sentences }) => sentences);

function judgement(restsOn: readonly string[], rest: Partial<AddedJudgement> = {}): AddedJudgement {
  return {
    id: 'jdg-one',
    section: 'unknown',
    by,
    text: { fr: 'Les deux récits viennent d’une même source.', en: null },
    likelihood: 'likely',
    confidence: 'low',
    restsOn,
    citations: [],
    ...rest,
  };
}

test('a version is a draft and the edits over it; the journal gives it back', async () => {
  const { digest, draft } = await vigie.savedBriefs.draft(QUESTION);
  const first = await vigie.savedBriefs.save({
    by,
    title: ' Mali,  juin ',
    lang: 'fr',
    question: QUESTION,
    draft: digest,
  });
  expect(first).toMatchObject({
    version: 1,
    from: null,
    title: 'Mali, juin',
    loose: [],
    sensitivity: 'CLEAR',
  });
  expect(first.draft).toEqual(draft);
  const [lead, toll] = sentencesOf(draft).filter(({ key }) => /^(?:incident|toll)\//.test(key));
  if (lead === undefined || toll === undefined) throw new Error('the draft tells of no incident');

  let edits: BriefEdits = NO_EDITS;
  edits = edit(draft, edits, {
    kind: 'reword',
    key: lead.key,
    lang: 'fr',
    text: 'Un marché a été attaqué à Sévaré.',
  });
  edits = edit(draft, edits, { kind: 'judge', judgement: judgement([toll.key]) });
  edits = edit(draft, edits, { kind: 'drop', key: 'alone' });
  const second = await vigie.savedBriefs.save({
    by,
    title: 'Mali, juin',
    lang: 'fr',
    from: first,
    edits,
    why: 'mots',
  });
  expect(second).toMatchObject({ brief: first.brief, version: 2, from: 1, edits });

  const printed = await vigie.savedBriefs.printed(first.brief);
  if (printed === null) throw new Error('nothing printed');
  const own = sentencesOf(printed);
  const reworded = own.find(({ key }) => key === lead.key);
  expect(reworded?.text.fr).toBe('Un marché a été attaqué à Sévaré.');
  expect(reworded?.text.en).toBe(`${lead.text.en} [as drafted; reworded in French only]`);
  expect(reworded?.citations).toEqual(lead.citations);
  const judged = own.find(({ key }) => key === 'judgement/jdg-one');
  expect(judged?.citations).toEqual(toll.citations);
  expect(judged?.text).toEqual({
    fr: 'Jugement de l’analyste (A. Diallo)\u00a0: Les deux récits viennent d’une même source. [probable, 55 à 80\u00a0%\u00a0; confiance faible]',
    en: 'Judgement of the analyst (A. Diallo): Les deux récits viennent d’une même source. [in French in the original] [likely, 55–80%; confidence low]',
  });
  const french = toMarkdown(printed, { lang: 'fr' });
  expect(french).toMatch(/^# Mali, juin\n/);
  expect(french).toContain('Version 2, revue par A. Diallo le 1er juillet 2025.');
  for (const { citations } of own)
    for (const { report } of citations)
      expect(printed.reports.some((one) => one.digest === report)).toBe(true);

  const before = JSON.stringify([await vigie.savedBriefs.list(), second]);
  await vigie.rebuild();
  expect(JSON.stringify([await vigie.savedBriefs.list(), await vigie.savedBriefs.version(first.brief)])).toBe(
    before,
  );
  await vigie.close();
  vigie = await open();
  expect(
    JSON.stringify([await vigie.savedBriefs.list(), await vigie.savedBriefs.version(first.brief, 2)]),
  ).toBe(before);
  expect(JSON.stringify(await vigie.savedBriefs.printed(first.brief))).toBe(JSON.stringify(printed));
  expect(editedBrief(first).sections).toEqual(draft.sections);
}, 240_000);

test('what a version that is not the last is made into is refused, and nothing is lost of the other', async () => {
  const [saved] = (await vigie.savedBriefs.list()).items;
  if (saved === undefined) throw new Error('nothing saved');
  const from = { brief: saved.id, version: 1 };
  await expect(vigie.savedBriefs.save({ by: 'B', title: 'x', lang: 'en', from })).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('A. Diallo saved version 2 meanwhile'),
  });
  expect((await vigie.savedBriefs.saved(saved.id))?.versions.map(({ version }) => version)).toEqual([2, 1]);
  const foreign = { brief: 'brf-000000000000', version: 1 };
  await expect(vigie.savedBriefs.save({ by, title: 'x', lang: 'en', from: foreign })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(
    vigie.savedBriefs.save({ by: ' ', title: 'x', lang: 'fr', question: {} }, 'fr'),
  ).rejects.toThrow('Une note enregistrée porte un nom');
  await expect(vigie.savedBriefs.save({ by, title: '', lang: 'fr', question: {} })).rejects.toThrow(
    'has a title',
  );
  await expect(
    vigie.savedBriefs.save({ by, title: 'x', lang: 'fr', question: QUESTION, draft: 'other' }),
  ).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('moved on') });
});

test('a judgement cites words of the record; a figure in no word cited is named, confirmed and marked', async () => {
  const { draft } = await vigie.savedBriefs.draft(QUESTION);
  const toll = sentencesOf(draft).find(({ key }) => key.startsWith('toll/'));
  if (toll === undefined) throw new Error('the draft gives no toll');
  const save = (
    edits: BriefEdits,
    confirmed: Parameters<typeof vigie.savedBriefs.save>[0]['confirmed'] = [],
  ) => vigie.savedBriefs.save({ by, title: 'Chiffres', lang: 'fr', question: QUESTION, edits, confirmed });
  await expect(save(edit(draft, NO_EDITS, { kind: 'judge', judgement: judgement([]) }))).rejects.toThrow(
    'cites no words',
  );
  const [citation] = toll.citations;
  const shifted = { ...citation, span: { ...citation.span, start: citation.span.start + 1 } };
  const foreign = judgement([], { citations: [shifted] });
  await expect(save(edit(draft, NO_EDITS, { kind: 'judge', judgement: foreign }))).rejects.toThrow(
    'do not stand where',
  );

  const words = (text: string): BriefEdits =>
    edit(draft, NO_EDITS, { kind: 'reword', key: toll.key, lang: 'fr', text });
  const check = async (text: string): Promise<readonly (readonly [number, string])[]> =>
    (await vigie.savedBriefs.check({ lang: 'fr', question: QUESTION, edits: words(text) })).map(
      ({ value, words: said }) => [value, said] as const,
    );
  expect(toll.text.fr).toContain('12');
  expect(await check('Bilan : douze tués selon l’ORTM, plusieurs blessés, le 9 juin 2025 vers 8 h.')).toEqual(
    [],
  );
  expect(await check('Bilan : quatorze tués selon l’ORTM, et 3 blessés.')).toEqual([
    [14, 'quatorze'],
    [3, '3'],
  ]);
  expect(await check('Bilan : 12 tués selon l’ORTM, le 3 mai 2025.')).toEqual([[503, '3 mai 2025']]);
  expect(await check('Bilan : 12 tués, dont le berger Amadou Cissokho.')).toEqual([[0, 'Amadou Cissokho']]);
  const named = words('Bilan : 12 tués, dont Amadou Cissokho, le 3 mai 2025.');
  await expect(save(named)).rejects.toThrow(
    /dates are in none .* 3 mai 2025 .* names of private persons.* Amadou Cissokho/,
  );
  const willing = await vigie.savedBriefs.check({ lang: 'fr', question: QUESTION, edits: named });
  await expect(
    save(
      named,
      willing.map((one) => ({ ...one, words: 'Autre Nom' })),
    ),
  ).rejects.toThrow('Cissokho');
  const confirmed = sentencesOf(editedBrief(await save(named, willing))).find(({ key }) => key === toll.key);
  expect(confirmed?.text.fr).toBe(
    'Bilan : 12 tués, dont Amadou Cissokho, le 3 mai 2025. [date de l’analyste, absente des mots cités\u00a0: 3 mai 2025]',
  );
  const edits = words('Bilan : quatorze tués.');
  const loose = await vigie.savedBriefs.check({ lang: 'fr', question: QUESTION, edits });
  await expect(save(edits)).rejects.toMatchObject({
    code: 'bad_input',
    message: expect.stringContaining('none of the words cited: quatorze'),
  });
  const kept = await save(edits, loose);
  expect(kept.loose).toEqual(loose);
  const printed = sentencesOf(editedBrief(kept)).find(({ key }) => key === toll.key);
  expect(printed?.text.fr).toBe(
    'Bilan : quatorze tués. [chiffre de l’analyste, absent des mots cités\u00a0: quatorze]',
  );
  const dropped = edit(draft, edits, { kind: 'drop', key: toll.key });
  expect(await vigie.savedBriefs.check({ lang: 'fr', question: QUESTION, edits: dropped })).toEqual([]);
});

test('the next brief tells what changed since; what was dropped stays unsaid; nothing above the clearance shows', async () => {
  const { draft } = await vigie.savedBriefs.draft(QUESTION);
  const gone = sentencesOf(draft).find(({ key }) => key.startsWith('signal/'));
  const edits = edit(draft, NO_EDITS, { kind: 'drop', key: gone?.key ?? '' });
  expect(edits.dropped.length).toBeGreaterThan(0);
  const base = await vigie.savedBriefs.save({ by, title: 'Base', lang: 'fr', question: QUESTION, edits });
  today = '2025-07-02';
  await take(vigie, [LATER, SECRET]);

  const next = await vigie.briefs.brief(QUESTION);
  expect(next.scope.against).toEqual({ brief: base.brief, version: 1 });
  const changes = next.sections.find(({ id }) => id === 'changes');
  expect(changes?.title.fr).toBe('Ce qui a changé depuis «\u00a0Base\u00a0», version 1 du 1er juillet 2025');
  const said = changes?.sentences.map(({ text }) => text.fr) ?? [];
  expect(said.some((text) => text.startsWith('Nouveau') && text.includes('Bandiagara'))).toBe(true);
  expect(said.join()).not.toContain(gone?.text.fr);
  expect((await vigie.briefs.brief({ ...QUESTION, against: 'none' })).scope.against).toBeNull();
  expect((await vigie.briefs.brief({ ...QUESTION, asOf: '2025-06-30' })).scope.against).toBeNull();
  expect((await vigie.briefs.brief({ ...QUESTION, area: 'Niger' })).scope.against).toBeNull();
  await expect(vigie.briefs.brief({ ...QUESTION, against: 'brf-000000000000' })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(vigie.briefs.brief({ ...QUESTION, against: 'x' })).rejects.toMatchObject({
    code: 'bad_input',
  });

  const amber = await vigie.savedBriefs.save({ by, title: 'Au-dessus', lang: 'fr', question: QUESTION });
  expect(amber.sensitivity).toBe('AMBER');
  const { items, leftOut } = await vigie.savedBriefs.list({ clearance: 'GREEN' });
  expect(items.map(({ title }) => title)).not.toContain('Au-dessus');
  expect(leftOut).toBe(1);
  expect(await vigie.savedBriefs.saved(amber.brief, { clearance: 'GREEN' })).toBeNull();
  for (const ask of [
    vigie.savedBriefs.version(amber.brief, 1, { clearance: 'GREEN' }),
    vigie.savedBriefs.printed(amber.brief, undefined, { clearance: 'CLEAR' }),
    vigie.savedBriefs.drift(amber.brief, 1, { clearance: 'GREEN' }),
    vigie.briefs.brief({ ...QUESTION, against: amber.brief, clearance: 'GREEN' }),
  ])
    await expect(ask).rejects.toMatchObject({ code: 'forbidden' });
  const green = await vigie.briefs.brief({ ...QUESTION, clearance: 'GREEN' });
  expect(green.scope.against).toEqual({ brief: base.brief, version: 1 });
  expect(JSON.stringify(green)).not.toContain('Diallassagou');

  // A week later the days of the last brief are looked at anew, and what is later is not called new.
  const later = await vigie.briefs.brief({
    ...QUESTION,
    since: '2025-07-01',
    until: '2025-07-02',
    against: base.brief,
  });
  const told = later.sections.find(({ id }) => id === 'changes')?.sentences.map(({ text }) => text.en) ?? [];
  expect(told.length).toBeGreaterThan(0);
  expect(told.every((text) => text.startsWith('New') || text.startsWith('Revised'))).toBe(true);
}, 120_000);

test('the record moves on beneath a version: told, and drafted anew with the edits carried over', async () => {
  const base = (await vigie.savedBriefs.list()).items.find(({ title }) => title === 'Base');
  if (base === undefined) throw new Error('no base');
  const drift = await vigie.savedBriefs.drift(base.id);
  expect(drift?.changes.some(({ kind, now }) => kind === 'new' && now?.fr.includes('Bandiagara'))).toBe(true);
  expect(drift?.edits.dropped.length).toBeGreaterThan(0);
  const second = await vigie.savedBriefs.save({
    by,
    title: 'Base',
    lang: 'fr',
    from: { brief: base.id, version: 1 },
    redraft: true,
    draft: drift?.digest,
    edits: drift?.edits,
  });
  expect(second.draft).toEqual(drift?.draft);
  expect((await vigie.savedBriefs.drift(base.id))?.changes).toEqual([]);
  const difference = await vigie.savedBriefs.differences(base.id, 1, 2);
  expect(
    difference?.changes.some(({ kind, after }) => kind === 'added' && after?.en.includes('Bandiagara')),
  ).toBe(true);
  expect(difference?.changes.some(({ kind }) => kind === 'removed')).toBe(false);
  expect([difference?.before.version, difference?.after.version]).toEqual([1, 2]);
  expect(await vigie.savedBriefs.differences(base.id, 1, 9)).toBeNull();

  // Two incidents become one: the edits of the one that is gone go with it, or are kept aside.
  const told = sentencesOf(second.draft).filter(({ key }) => key.startsWith('incident/'));
  const [a, b] = told.flatMap(({ incidents }) => (incidents.length === 1 ? incidents : []));
  if (a === undefined || b === undefined) throw new Error('too few incidents');
  const edits = [a, b].reduce(
    (all, id) =>
      edit(second.draft, all, { kind: 'reword', key: `incident/${id}`, lang: 'en', text: `Words on ${id}.` }),
    second.edits,
  );
  await vigie.savedBriefs.save({
    by,
    title: 'Base',
    lang: 'fr',
    from: second,
    edits,
    confirmed: await vigie.savedBriefs.check({ lang: 'fr', from: second, edits }),
  });
  await vigie.judgement.decide({ kind: 'pair', ruling: 'same', by, a: { incident: a }, b: { incident: b } });
  const merged = await vigie.savedBriefs.drift(base.id);
  expect(merged?.merged.length).toBe(1);
  const words = [
    ...Object.values(merged?.edits.reworded ?? {}),
    ...(merged?.edits.aside ?? []).map((one) => one.words),
  ];
  expect(words.map(({ en }) => en).sort()).toEqual([`Words on ${a}.`, `Words on ${b}.`].sort());
}, 120_000);

test('a saved brief is found by its title and by words of its analyst, and is told among what is new', async () => {
  const { sequence } = await vigie.changes.since({ limit: 1 });
  const { draft } = await vigie.savedBriefs.draft(QUESTION);
  const [lead] = sentencesOf(draft);
  if (lead === undefined) throw new Error('the draft tells nothing');
  const edits = edit(draft, NO_EDITS, {
    kind: 'judge',
    judgement: judgement([lead.key], { text: { fr: 'La pression sur les caravanes augmente.', en: null } }),
  });
  const kept = await vigie.savedBriefs.save({
    by,
    title: 'Semaine des caravansérails',
    lang: 'fr',
    question: QUESTION,
    edits,
  });
  const found = async (text: string): Promise<readonly string[]> =>
    (await vigie.search.search({ text, kinds: ['brief'], limit: 5 })).groups.flatMap(({ hits }) =>
      hits.map(({ id }) => id),
    );
  expect(await found('caravanserails')).toEqual([kept.brief]);
  expect(await found('pression caravanes')).toEqual([kept.brief]);
  expect(await found('zeppelin')).toEqual([]);
  const { briefs } = await vigie.changes.since({ after: sequence, limit: 5 });
  expect(briefs.items.map(({ brief, version }) => [brief, version])).toEqual([[kept.brief, 1]]);
  expect(briefs.total).toBe(1);
});
