/** Takes off a page what is not its story: menus, sidebars, lists of other stories, comments, banners. */
import { isElement, walk, type DomDocument, type DomElement } from './dom.ts';
import { letters } from './text.ts';

const BY_TAG = 'nav, aside, footer, menu, figcaption, form[role=search]';
const BY_ROLE =
  '[role=navigation], [role=complementary], [role=contentinfo], [role=banner], [role=search], [role=dialog], ' +
  '[role=alertdialog], [role=menu], [role=menubar], [role=toolbar], [role=tooltip]';
const UNSEEN = '[hidden], [aria-hidden=true], [style*="display:none"], [style*="display: none"]';

/** Words of class and id that name page furniture, English and French as sites use them. */
const FURNITURE =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|mega-?menu|breadcrumbs?|fil-?d?-?ariane|sidebar|side-?bar|related\w*|see-?also|read-?(?:also|more|next)|more-?(?:news|stories|articles)|(?:a-)?lire-?(?:aussi|egalement|la-suite)|voir-?aussi|sur-le-meme-(?:sujet|theme)|articles?-(?:lies|similaires|connexes)|similar\w*|recommend\w*|recirc\w*|suggest\w*|most-?(?:read|popular|viewed|shared)|trending|popular\w*|(?:les-)?plus-?(?:lus|vus|populaires)|top-?stories|latest-?(?:news|posts|articles)?|derniers?-articles|cookies?\w*|consent\w*|gdpr|rgpd|cmp|newsletters?|infolettre|subscri\w*|abonn\w*|sign-?up|login|share\w*|sharing|sharedaddy|addtoany\w*|social\w*|partag\w*|reseaux-sociaux|comments?|comment-?(?:list|respond|section|area)|comments?-\w+|commentaires?|respond|disqus\w*|discussion|advert\w*|ads?|ad-\w+|publicite|pub|sponsor\w*|promo\w*|outbrain\w*|taboola\w*|widget\w*|popup|modal|overlay|banner|skip-?link\w*|pagination|pager|tags?|tag-?(?:list|cloud)|author-?(?:bio|box)|caption|wp-caption-text|credit|legende|print-?(?:only|version)|version-imprimable|imprim\w*|screen-reader\w*|sr-only|visually-hidden|post-?(?:navigation|nav|tags))(?=$|[-_\s])/i;

/** An element with more of the page's letters than this is the page itself, whatever its class says. */
const MOST_OF_PAGE = 0.5;

/** Removes what its tag, role or class calls furniture; never what holds half of the page or its headline. */
export function clearFurniture(document: DomDocument): void {
  const { body } = document;
  const total = letters(body.textContent);
  const kept = [...body.querySelectorAll('h1, [itemprop~=articleBody]')];
  const isPage = (element: DomElement): boolean =>
    kept.some((one) => element.contains(one)) || letters(element.textContent) > total * MOST_OF_PAGE;
  for (const element of body.querySelectorAll(UNSEEN)) element.remove();
  const named = [...body.querySelectorAll('[class], [id]')].filter(isNamedFurniture);
  for (const element of [...body.querySelectorAll(`${BY_TAG}, ${BY_ROLE}`), ...named]) {
    if (body.contains(element) && !isPage(element)) element.remove();
  }
}

const KEPT_TAGS = new Set(['html', 'body', 'main', 'article', 'h1']);

function isNamedFurniture(element: DomElement): boolean {
  if (KEPT_TAGS.has(element.localName)) return false;
  return (
    FURNITURE.test(element.getAttribute('class') ?? '') || FURNITURE.test(element.getAttribute('id') ?? '')
  );
}

const LINK_BLOCKS = 'p, li, ul, ol, dl, div, section, h2, h3, h4, h5, h6, table, blockquote';
/** A block that is nearly all link leads elsewhere. */
const MOST_LINK = 0.75;
/** A linked word or two alone on a line may be a name in a list. */
const FEWEST_LETTERS = 15;

/** Removes paragraphs and lists of links: headlines of other stories under whatever heading. */
export function clearLinks(story: DomElement): void {
  for (const block of story.querySelectorAll(LINK_BLOCKS)) {
    if (!story.contains(block)) continue;
    const { all, linked } = measure(block);
    if (linked >= FEWEST_LETTERS && linked >= all * MOST_LINK) block.remove();
  }
}

function measure(block: DomElement): { readonly all: number; readonly linked: number } {
  let all = 0;
  let linked = 0;
  let inLink = 0;
  const isLink = (node: { readonly nodeType: number }): boolean =>
    isElement(node as DomElement) &&
    (node as DomElement).localName === 'a' &&
    (node as DomElement).hasAttribute('href');
  walk(
    block,
    (node) => {
      if (isLink(node)) inLink++;
      const count = node.nodeValue === null ? 0 : letters(node.nodeValue);
      all += count;
      if (inLink > 0) linked += count;
      return true;
    },
    (node) => {
      if (isLink(node)) inLink--;
    },
  );
  return { all, linked };
}
