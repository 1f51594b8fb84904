/** Who is quoted in a `<blockquote>` that says it: brought into one form, a last paragraph `— Name`. */
import { blocksOf, oneLine, wordsIn } from '../text.ts';
import { blockquotesOf } from './blockquotes.ts';

const longest = 20;
const leadingDash = /^\s*(?:[—–―]|--)\s*/u;

/**
 * Moves the signature of every `<blockquote>` to its end: what stands in its `<footer>` or `<cite>`, in the caption of
 * its `<figure>`, or after a dash on its last line.
 */
export function signQuotations(document: Document): void {
  for (const blockquote of blockquotesOf(document)) {
    const signature = signatureOf(blockquote);
    const signer = oneLine(signature.map((node) => node.textContent ?? '').join('')).replace(leadingDash, '');
    const figure = blockquote.closest('figure');
    if (/\p{L}/u.test(signer) && wordsIn(signer) <= longest) {
      for (const node of signature) node.parentNode?.removeChild(node);
      const paragraph = document.createElement('p');
      paragraph.textContent = `— ${signer}`;
      blockquote.append(paragraph);
    }
    if (figure) {
      blockquote.setAttribute(
        'class',
        `${figure.getAttribute('class') ?? ''} ${blockquote.getAttribute('class') ?? ''}`,
      );
      figure.replaceWith(blockquote);
    }
  }
}

function signatureOf(blockquote: Element): ChildNode[] {
  const own = [...blockquote.querySelectorAll('footer,cite')].filter(
    (element) => element.closest('blockquote') === blockquote && element.closest('q') === null,
  );
  const footer = own.find(({ tagName }) => tagName === 'FOOTER');
  const text = oneLine(blockquote.textContent);
  const cite = own.findLast((element) => text.endsWith(oneLine(element.textContent)));
  const caption = blockquote.closest('figure')?.querySelector('figcaption') ?? undefined;
  const element = footer ?? cite ?? caption;
  return element ? [element] : lastLine(blockquote);
}

/** What follows the last line break or stands in the last paragraph, where it begins with a dash. */
function lastLine(blockquote: Element): ChildNode[] {
  const line = blocksOf(blockquote).at(-1)?.text.split('\n').at(-1) ?? '';
  if (!leadingDash.test(line)) return [];
  const afterBreak = nodesAfter([...blockquote.querySelectorAll('br')].at(-1));
  if (leadingDash.test(textOf(afterBreak))) return afterBreak;
  const last = [...blockquote.childNodes].findLast(({ textContent }) => (textContent ?? '').trim() !== '');
  return last && leadingDash.test(last.textContent ?? '') ? [last] : [];
}

function nodesAfter(element: Element | undefined): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = element?.nextSibling; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

const textOf = (nodes: readonly Node[]): string => nodes.map(({ textContent }) => textContent ?? '').join('');
