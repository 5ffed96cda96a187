import type { RoadStatus } from '../../core/roads.ts';
import { EFFECT_RULES } from './effects.ts';
import type { Words } from '../../core/words.ts';
import type { EffectRule, Examples, Reach, Subject } from './rule.ts';

type Lang = 'fr' | 'en';

const WORDS = {
  title: { fr: 'Ce qui change l’état d’une route', en: 'What changes the status of a road' },
  intro: {
    fr: 'Chaque règle dit à quoi elle s’applique, l’état qu’elle donne, combien de jours et à quels tronçons. La première qui convient s’applique. Sans nouvelle, l’état redevient inconnu.',
    en: 'Each rule says what it applies to, the status it gives, for how many days and to which segments. The first that fits applies. With silence a road returns to unknown.',
  },
  effect: { fr: 'Effet', en: 'Effect' },
  looksAt: { fr: 'Regarde', en: 'Looks at' },
  bearsOn: { fr: 'Porte sur', en: 'Bears on' },
  ends: { fr: 'Met fin à', en: 'Ends' },
  all: { fr: 'tout ce qui précède', en: 'all that came before' },
  oneOf: { fr: 'Un de ces mots', en: 'One of these words' },
  noneOf: { fr: 'Aucun de ces mots', en: 'None of these words' },
  applies: { fr: 'S’applique', en: 'Applies' },
  appliesNot: { fr: 'Ne s’applique pas', en: 'Does not apply' },
  denies: { fr: 'contredit', en: 'speaks against' },
  days: { fr: 'jours', en: 'days' },
  onRoad: { fr: 'situé sur une route', en: 'placed on a road' },
  targets: { fr: 'cible', en: 'target' },
  notTargets: { fr: 'hors', en: 'but not' },
  damage: { fr: 'dégâts', en: 'damage' },
  means: { fr: 'moyens', en: 'means' },
  incident: { fr: 'incident', en: 'incident' },
  statement: { fr: 'déclaration', en: 'statement' },
  signal: { fr: 'signe', en: 'signal' },
} as const;

const STATUSES: Readonly<Record<RoadStatus, Readonly<Record<Lang, string>>>> = {
  open: { fr: 'ouverte', en: 'open' },
  escorted: { fr: 'sous escorte', en: 'escorted' },
  restricted: { fr: 'restreinte', en: 'restricted' },
  closed: { fr: 'fermée', en: 'closed' },
  unknown: { fr: 'inconnu', en: 'unknown' },
};

const REACHES: Readonly<Record<Reach, Readonly<Record<Lang, string>>>> = {
  road: {
    fr: 'la route nommée, par son numéro ou par les lieux qu’elle joint',
    en: 'the road named, by its number or by the places that it joins',
  },
  journey: {
    fr: 'le chemin entre les villes nommées, dans leur ordre',
    en: 'the way between the towns named, in their order',
  },
  point: {
    fr: 'le tronçon où se trouve le lieu ; de ceux qui se rejoignent dans une ville, tous pour un danger, aucun pour une ouverture',
    en: 'the segment on which the place lies; of those that meet at a town, all for a danger, none for an opening',
  },
  town: { fr: 'tout tronçon qui entre dans la ville', en: 'every segment that enters the town' },
  area: { fr: 'les tronçons de la région nommée', en: 'the segments of the region named' },
};

/** The table of effects as a Markdown page for whoever reviews it: every rule with its words, effect, days and examples. */
export function effectsPage(lang: Lang): string {
  const rules = Object.entries(EFFECT_RULES) as readonly (readonly [string, EffectRule])[];
  const sections = rules.map(([id, rule]) => section(id, rule, lang));
  return [`# ${WORDS.title[lang]}`, WORDS.intro[lang], ...sections].join('\n\n') + '\n';
}

function section(id: string, rule: EffectRule, lang: Lang): string {
  const label = (key: keyof typeof WORDS): string => `- ${WORDS[key][lang]}${lang === 'fr' ? ' :' : ':'}`;
  const quoted = (examples: Examples): string[] =>
    Object.values(examples)
      .flat()
      .map((text) => `  - ${lang === 'fr' ? `« ${text} »` : `“${text}”`}`);
  const status = STATUSES[rule.status][lang];
  const effect = rule.stance === 'denies' ? `${WORDS.denies[lang]} “${status}”` : `**${status}**`;
  const { ends } = rule;
  return [
    `## ${id}`,
    '',
    `${sentence(rule.says[lang])}`,
    '',
    `${label('effect')} ${effect}, ${rule.days} ${WORDS.days[lang]}`,
    `${label('looksAt')} ${subject(rule.when, lang)}`,
    ...(rule.words ?? []).map((words) => `${label('oneOf')} ${list(words)}`),
    ...(rule.unless ? [`${label('noneOf')} ${list(rule.unless)}`] : []),
    `${label('bearsOn')} ${rule.reach.map((r) => REACHES[r][lang]).join(lang === 'fr' ? ' ; ' : '; ')}`,
    ...(ends === undefined
      ? []
      : [`${label('ends')} ${ends === 'all' ? WORDS.all[lang] : ends.map((e) => `\`${e}\``).join(', ')}`]),
    label('applies'),
    ...quoted(rule.yes),
    label('appliesNot'),
    ...quoted(rule.no),
  ].join('\n');
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const list = ({ fr, en }: Words): string => `${fr.join(', ')} / ${en.join(', ')}`;

function subject(when: Subject, lang: Lang): string {
  const named = (key: keyof typeof WORDS, values: readonly string[] | undefined): string[] =>
    values && values.length > 0 ? [`${WORDS[key][lang]} ${values.join(', ')}`] : [];
  switch (when.kind) {
    case 'statement':
      return named('statement', when.acts).join('');
    case 'signal':
      return named('signal', when.signals).join('');
    case 'incident':
      return [
        [WORDS.incident[lang], when.types?.join(', ') ?? ''].filter(Boolean).join(' '),
        ...named('notTargets', when.notTypes),
        ...named('targets', when.targets),
        ...named('notTargets', when.notTargets),
        ...named('damage', when.damage),
        ...named('means', when.means),
        ...(when.onRoad ? [WORDS.onRoad[lang]] : []),
      ].join(lang === 'fr' ? ' ; ' : '; ');
  }
}
