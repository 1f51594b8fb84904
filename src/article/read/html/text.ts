/** The text of a part of a page, cut into blocks as a browser would show them. */

export interface Block {
  /** Blanks collapsed; a line feed where the page breaks a line. */
  readonly text: string;
  readonly heading: boolean;
  /** Whether all of it is links. */
  readonly linked: boolean;
}

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 ' +
    'H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);

/** Whether a browser begins a new line at an element of that name, in capitals. */
export function isBlockElement(tag: string): boolean {
  return blockTags.has(tag);
}

export function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Collapses blanks and drops characters that nobody sees. */
export function oneLine(text: string): string {
  return visible(text).trim();
}

function visible(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '').replace(/\s+/gu, ' ');
}

/** The blocks of a part of a page in their order; those without text are left out, and elements that `shown` refuses. */
export function blocksOf(root: Node, shown: (element: Element) => boolean = () => true): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let unlinked = false;

  const close = (heading: boolean): void => {
    const lines = text.replace(/ *\n */gu, '\n').replace(/ {2,}/gu, ' ');
    // Two line breaks look like a paragraph's end, and are meant as one.
    for (const part of lines.split(/\n{2,}/u)) {
      if (part.trim() !== '') blocks.push({ text: part.trim(), heading, linked: !unlinked });
    }
    text = '';
    unlinked = false;
  };

  const walk = (node: Node, inLink: boolean, inHeading: boolean): void => {
    if (node.nodeType === 3) {
      const shown = visible(node.nodeValue ?? '');
      if (!inLink && /[\p{L}\p{N}]/u.test(shown)) unlinked = true;
      text += shown;
      return;
    }
    if (node.nodeType === 1 && !shown(node as Element)) return;
    const tag = node.nodeName.toUpperCase();
    if (tag === 'BR') text += '\n';
    else if (tag === 'TD' || tag === 'TH') text += ' ';
    const block = isBlockElement(tag);
    const heading = inHeading || /^H[1-6]$/u.test(tag);
    if (block) close(inHeading);
    for (const child of node.childNodes) walk(child, inLink || tag === 'A', heading);
    if (block) close(heading);
  };

  walk(root, false, false);
  close(false);
  return blocks;
}
