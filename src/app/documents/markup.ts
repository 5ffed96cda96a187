/** Markup as a stream of tags, whatever its depth. */
import { Parser, type Handler, type ParserOptions } from 'htmlparser2';

/** The parser searches its open tags at every tag; more of them than any real page has make it slow. */
const MOST_OPEN = 512;

/**
 * Runs a handler over markup. No entity but those of HTML or XML itself is expanded, nothing is fetched or run.
 * The outermost of more than 512 open tags are let go without a closing tag, so that 100,000 levels cost what
 * their length costs.
 */
export function parseMarkup(markup: string, handler: Partial<Handler>, options: ParserOptions = {}): void {
  const parser = new Parser(
    {
      ...handler,
      onopentagname(name) {
        letGo(parser);
        handler.onopentagname?.(name);
      },
    },
    options,
  );
  // One long write holds offsets into one buffer; the parser slices out of it without copying.
  parser.end(markup);
}

/** Newest tags stand first in the parser's lists. */
function letGo(parser: Parser): void {
  const { stack, foreignContext } = parser as unknown as {
    readonly stack: string[];
    readonly foreignContext: boolean[];
  };
  if (stack.length > MOST_OPEN) stack.length = MOST_OPEN;
  if (foreignContext.length > MOST_OPEN) foreignContext.length = MOST_OPEN;
}
