import type { LanguagePack } from '../pack.ts';
import { describedActors } from './actors.ts';
import { dates } from './dates.ts';
import { eventNames, triggers } from './events/index.ts';
import { abbreviations, grammar } from './grammar.ts';
import { harm } from './harm.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { fields } from './fields.ts';
import { people } from './people.ts';
import { phrases } from './phrases.ts';
import { places } from './places.ts';
import { shorthand } from './shorthand.ts';
import { speech } from './speech.ts';
import { spoken } from './spoken.ts';
import { statements } from './statements/index.ts';
import { damage } from './damage.ts';
import { means } from './means.ts';
import { outcomes } from './outcomes.ts';
import { targets } from './targets.ts';
import { assessments, signals } from './signals.ts';
import { quiet } from './topics/index.ts';
import { turns } from './turns/index.ts';
import { inflection } from './verbs.ts';

export const en: LanguagePack = {
  code: 'en',
  name: 'English',
  abbreviations,
  shorthand,
  spoken,
  inflection,
  numbers,
  dates,
  places,
  grammar,
  turns,
  triggers,
  eventNames,
  harm,
  people,
  describedActors,
  targets,
  means,
  outcomes,
  damage,
  speech,
  statements,
  quiet,
  signals,
  assessments,
  page,
  fields,
  phrases,
};
