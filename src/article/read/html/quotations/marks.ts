/** Sets the quotation marks that a browser draws, or that indenting stands for: those of `<q>` and `<blockquote>`. */
import { isBlockElement, oneLine } from '../text.ts';
import { blockquotesOf } from './blockquotes.ts';

/** Of the first quotation, of one inside of it, and so on in turns. */
const marksOfDepth = [
  ['“', '”'],
  ['‘', '’'],
] as const;

const opens = /^["'“‘„«]/u;
const closesBefore = /["“‘„«]\s*$/u;
const withinMarks = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})|«[^»]*»/gu;

/** Two paragraphs or more that begin so are a conversation, which its names and colons tell already: `Lee: No.` */
const turn = /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}[:.]\s/u;

/** The texts of one paragraph, in their order. */
type Paragraph = readonly Text[];

/**
 * Sets the marks of `<q>` and `<blockquote>` as newspapers do: an opening mark at each paragraph, a closing one at the
 * end of the last, single marks inside of double ones. What has marks already, or only looks indented, is left alone.
 */
export function setQuotationMarks(document: Document): void {
  const blockquotes = blockquotesOf(document).filter(isUnmarked);
  const inline = [...document.querySelectorAll('q')].filter((q) => !hasMarks(q));
  const marked = new Set<Element>([...blockquotes, ...inline]);
  // The innermost first, so that the marks of the outer ones come to stand outside of theirs.
  for (const element of [...marked].reverse()) {
    const [open, close] = marksOfDepth[depthOf(element, marked) % 2]!;
    for (const run of runsOf(element)) enclose(run, open, close);
  }
}

function isUnmarked(blockquote: Element): boolean {
  const text = oneLine(blockquote.textContent);
  if (opens.test(text) || beginsWithQ(blockquote)) return false;
  if (text.replace(withinMarks, '').length * 2 < text.length) return false;
  return (
    runsOf(blockquote)
      .flat()
      .filter((texts) => turn.test(textOf(texts))).length < 2
  );
}

function beginsWithQ(element: Element): boolean {
  const first = [...element.childNodes].find(({ textContent }) => (textContent ?? '').trim() !== '');
  if (first?.nodeType !== 1) return false;
  return first.nodeName.toUpperCase() === 'Q' || beginsWithQ(first as Element);
}

function hasMarks(q: Element): boolean {
  return opens.test(oneLine(q.textContent)) || closesBefore.test(q.previousSibling?.textContent ?? '');
}

function depthOf(element: Element, marked: ReadonlySet<Element>): number {
  let depth = 0;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) if (marked.has(outer)) depth++;
  return depth;
}

function textOf(texts: Paragraph): string {
  return oneLine(texts.map(({ nodeValue }) => nodeValue ?? '').join(''));
}

/** The paragraphs of an element; a heading and a signature are none of them, and begin a new run. */
function runsOf(element: Element): Paragraph[][] {
  const runs: Paragraph[][] = [[]];
  let texts: Text[] = [];
  let broken = false;

  const close = (): void => {
    if (textOf(texts) !== '') runs.at(-1)!.push(texts);
    texts = [];
    broken = false;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      if ((node.nodeValue ?? '').trim() === '') return;
      texts.push(node as Text);
      broken = false;
      return;
    }
    const tag = node.nodeName.toUpperCase();
    if (tag === 'BR') {
      if (broken) close();
      else broken = true;
    }
    const block = node !== element && isBlockElement(tag);
    if (block) close();
    if (/^H[1-6]$/u.test(tag) || isSignature(node)) {
      runs.push([]);
      return;
    }
    for (const child of node.childNodes) walk(child);
    if (block) close();
  };

  walk(element);
  close();
  return runs.filter((run) => run.length > 0);
}

/** `— Ann Lee, mayor`, in a paragraph of its own. */
function isSignature(node: Node): boolean {
  return node.nodeName.toUpperCase() === 'P' && /^[—–―]\s?\S/u.test(oneLine(node.textContent ?? ''));
}

function enclose(paragraphs: readonly Paragraph[], open: string, close: string): void {
  for (const texts of paragraphs) {
    const first = texts[0]!;
    first.nodeValue = (first.nodeValue ?? '').replace(/^\s*/u, (blank) => blank + open);
  }
  const last = paragraphs.at(-1)?.at(-1);
  if (last) last.nodeValue = (last.nodeValue ?? '').replace(/\s*$/u, (blank) => close + blank);
}
