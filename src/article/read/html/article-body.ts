/** The text that JSON-LD holds, for pages that show less of it. */
import { blocksOfMarkup } from '../fields/markup.ts';
import { textIn, type LinkedData } from './metadata/json-ld.ts';
import { Unreadable } from '../problem.ts';
import { wordsIn, type Block } from './text.ts';

/** A page that shows less than this part of the words hides the rest behind a paywall or a button. */
const shownShare = 0.75;

/** The blocks of `articleBody` and of the entries of a live blog, where the page shows much less than they hold. */
export function hiddenBlocks(item: LinkedData | undefined, shown: readonly Block[]): Block[] | undefined {
  const entries: unknown[] = [item?.['liveBlogUpdate']].flat();
  const bodies = [item, ...entries.filter((entry) => typeof entry === 'object')].map((entry) =>
    textIn((entry ?? undefined) as LinkedData | undefined, 'articleBody'),
  );
  const blocks = bodies.flatMap((body) => (body === undefined ? [] : blocksOfBody(body)));
  return count(shown) < count(blocks) * shownShare ? blocks : undefined;
}

const count = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** `articleBody` is plain text with line feeds, or HTML, or text with the entities of HTML. */
function blocksOfBody(body: string): Block[] {
  const isMarkup = /<\/?[a-z][^<>]*>|&[#\w]+;/iu.test(body);
  const html = isMarkup ? body : body.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = /<(?:p|br|div)\b/iu.test(body) ? html : html.replace(/\s*\n\s*/gu, '<p>');
  try {
    return blocksOfMarkup(paragraphs);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
