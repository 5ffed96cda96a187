import { detectLanguage } from '../../language/detect.ts';
import { tokenize } from '../../language/tokens.ts';

/** As much of a text as tells its language. */
const LOOKED_AT = 20_000;

/**
 * The language that a document states, unless its text is plainly in another: sites made from templates call French
 * pages "en-US".
 * @param stated BCP 47, as the document has it
 */
export function soundLanguage(stated: string | undefined, text: string): string | undefined {
  const tag = /^[a-z]{2,3}(?:[-_][\w-]+)?$/i.exec(stated?.trim() ?? '')?.[0];
  if (tag === undefined) return undefined;
  const head = text.slice(0, LOOKED_AT);
  const told = detectLanguage(head, tokenize(head));
  const isSound = told === null || told === tag.toLowerCase().split(/[-_]/)[0];
  return isSound ? tag.replaceAll('_', '-') : undefined;
}
