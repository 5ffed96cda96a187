/** Numbers of a finding as sentences say them: what is said is what is handed on, and nothing else can be said. */
import { chanceWords } from '../../analysis/likelihood/index.ts';
import { countWords, numberWords, roughWords, type Counted } from '../../analysis/wording/index.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import type { BriefFigure, BriefFinding, BriefMethod } from '../../core/brief.ts';
import { found } from '../sentence.ts';

/** The numbers of one finding. Each is rounded as it is said. */
export class Numbers {
  readonly id: string;
  readonly #method: BriefMethod;
  readonly #parameters: BriefFinding['parameters'];
  readonly #numbers: Record<string, number> = {};
  #said: BriefFigure[] = [];

  constructor(method: BriefMethod, about: string, parameters: BriefFinding['parameters']) {
    this.id = about === '' ? method : `${method}/${about}`;
    this.#method = method;
    this.#parameters = parameters;
  }

  /** "1,234" */
  whole(name: string, n: number): Bilingual {
    return this.#say(name, Math.round(n), numberWords(n));
  }

  /** "3 days" */
  count(name: string, n: number, words: Counted): Bilingual {
    return this.#say(name, n, countWords(n, words));
  }

  /** Two digits that count: "0.37", "4.2", "14". */
  rough(name: string, n: number): Bilingual {
    const digits = n === 0 ? 0 : Math.min(20, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(n)))));
    return this.#say(name, Number(n.toFixed(digits)), roughWords(n));
  }

  /** As `rough`; "less than 0.1" below it. */
  least(name: string, n: number, least: number): Bilingual {
    if (n >= least) return this.rough(name, n);
    const bound = this.rough(`${name}Below`, least);
    return { fr: `moins de ${bound.fr}`, en: `less than ${bound.en}` };
  }

  /** "38" of a share of 0.38 */
  percent(name: string, share: number): Bilingual {
    return this.whole(`${name}Percent`, share * 100);
  }

  /** The number that `judge` says beside its term. */
  chance(name: string, chance: number): void {
    const { en } = chanceWords(chance);
    this.#say(`${name}Percent`, Number(/\d+/.exec(en)?.[0]), { fr: '', en });
  }

  /** The numbers said since last asked: those of one sentence. */
  figures(): readonly BriefFigure[] {
    const said = this.#said;
    this.#said = [];
    return said;
  }

  finding(): BriefFinding {
    return { id: this.id, method: this.#method, parameters: this.#parameters, numbers: this.#numbers };
  }

  #say(name: string, value: number, words: Bilingual): Bilingual {
    this.#numbers[name] = value;
    this.#said.push(found(value));
    return words;
  }
}
