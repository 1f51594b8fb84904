/** Embedded posts of social networks: what was posted, and by whom. */
import { postClasses, postRemarks, postSignatures } from '../../../../languages/en/page-furniture.ts';
import { blocksOf } from '../text.ts';
import { blockquotesOf } from './blockquotes.ts';

const postAddress =
  /^https?:\/\/(?:[\w-]+\.)*(?:twitter|x|bsky|instagram|facebook|threads|tiktok)\.(?:com|app|net)\//iu;
const leadingDash = /^(?:[—–―]|--)\s*/u;
const shortAddress = /(?:https?:\/\/|pic\.twitter\.com\/)\S+/giu;
const dayOfPost =
  /(?:,|\s+(?:\p{Ll}{2}\s+)?)(?:\p{L}{6,9},?\s)?(?:\p{L}{3,9}\s\d{1,2},?\s\d{4}|\d{1,2}\s\p{L}{3,9}\s\d{4}).*$/u;

/**
 * Rewrites embedded posts as paragraphs and a signature. One that shows nothing of what was posted is taken away.
 *
 *     <p>We have shut the bridge. pic.twitter.com/x1</p>— Ada Quill (@adaquill) <a href="…">7 March 2021</a>
 *        ^^^^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function rewritePosts(document: Document): void {
  for (const blockquote of blockquotesOf(document)) {
    if (isPost(blockquote)) rewrite(document, blockquote);
  }
}

function isPost(blockquote: Element): boolean {
  const classes = (blockquote.getAttribute('class') ?? '').toLowerCase().split(/\s+/u);
  if (classes.some((name) => postClasses.includes(name))) return true;
  const link = [...blockquote.querySelectorAll('a')].at(-1);
  return (
    postAddress.test(link?.getAttribute('href') ?? '') && linesOf(blockquote).some((line) => leadingDash.test(line))
  );
}

function linesOf(element: Element): string[] {
  return blocksOf(element).map(({ text }) => text.replaceAll('\n', ' '));
}

function rewrite(document: Document, post: Element): void {
  const lines = linesOf(post);
  const signed = lines.findLastIndex((line) => signerIn(line) !== undefined);
  const words = lines.filter((_line, index) => index !== signed).map(withoutRemarks);
  const said = words.filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (said.length === 0) {
    post.remove();
    return;
  }
  post.removeAttribute('class');
  const signer = signed < 0 ? [] : [`— ${signerIn(lines[signed]!)!}`];
  post.replaceChildren(
    ...[...said, ...signer].map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
}

/** `Ada Quill (@adaquill)`, without the day of the post. */
function signerIn(line: string): string | undefined {
  const lower = line.toLowerCase();
  const opening = postSignatures.find((words) => lower.startsWith(words)) ?? leadingDash.exec(line)?.[0];
  if (opening === undefined) return /^@[\w.]+$/u.test(line) ? line : undefined;
  const signer = line.slice(opening.length).trim();
  const name = /^.{0,120}?\(@[^)]*\)/u.exec(signer)?.[0] ?? signer.replace(dayOfPost, '');
  return name === '' ? undefined : name;
}

function withoutRemarks(line: string): string {
  let words = line.startsWith('♬') ? '' : line.replace(shortAddress, '');
  for (const remark of postRemarks) words = words.toLowerCase() === remark ? '' : words.replace(`[${remark}]`, '');
  return words.trim();
}
