/** Which element of a page holds its article. */
import { Readability } from '@mozilla/readability';
import { classWords } from './furniture/elements.ts';
import { isFurniture } from './furniture/lines.ts';
import { blocksOf, wordsIn, type Block } from './text.ts';

export interface MainPart {
  /** What Readability takes for the title. */
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
}

/** Where Readability leaves out more than a tenth of the words of the element that is marked up as the article. */
const foundShare = 0.9;

/**
 * Readability finds the element that holds the article. It may leave short parts out, as of a live blog; then the
 * element counts that the page itself marks up as its article, and where there is neither, all of the page.
 */
export function mainPart(document: Document): MainPart {
  const whole = blocksOf(document.body);
  const root = markedUp(document);
  const marked = root ? blocksOf(root) : [];
  const readability = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true });
  const found = readability.parse();
  const blocks = found?.content ? blocksOf(found.content) : [];
  const title = found?.title ?? undefined;
  if (count(blocks) < count(marked) * foundShare) return { title, blocks: marked };
  return { title, blocks: blocks.length > 0 ? blocks : whole };
}

function count(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => (isFurniture(block) ? sum : sum + wordsIn(block.text)), 0);
}

/** The element that the page marks up as the text of its one article; articles inside of it are entries of a live blog. */
function markedUp(document: Document): Element | undefined {
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"],.e-content')];
  if (bodies.length === 1) return bodies[0];
  const around = document.querySelector('h1')?.closest('article,main') ?? undefined;
  const articles = [...document.querySelectorAll('article')];
  const root = around ?? (articles.length === 1 ? articles[0] : undefined);
  const others = articles.filter((article) => article !== root && root?.contains(article));
  return others.length === 0 || isLiveBlog(document) ? root : undefined;
}

function isLiveBlog(document: Document): boolean {
  if (document.querySelector('[itemtype$="LiveBlogPosting"]')) return true;
  return [...document.querySelectorAll('main,article,section,div')].some((element) => {
    const words = classWords(element);
    return words.includes('liveblog') || (words.includes('live') && words.includes('blog'));
  });
}
