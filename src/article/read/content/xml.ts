/** The root of an XML or HTML document, behind what may stand before it. */

export interface Root {
  readonly name: string;
  readonly kind: 'page' | 'feed' | 'image' | 'other';
}

const prolog = [/<\?[\s\S]*?\?>/uy, /<!--[\s\S]*?-->/uy, /<!doctype\b[^>[]*(?:\[[^\]]*\]\s*)?>/iuy, /\s+/uy];

/** Undefined where the text begins with no XML declaration, no document type and no root that is known. */
export function rootOf(text: string): Root | undefined {
  const start = afterProlog(text);
  const before = text.slice(0, start);
  if (/<!doctype\s+html\b/iu.test(before)) return { name: 'html', kind: 'page' };
  const name = /^<([a-z_][\w:.-]*)/iu.exec(text.slice(start, start + 200))?.[1];
  if (name === undefined) return undefined;
  const plain = name.toLowerCase();
  if (plain === 'html') return { name, kind: 'page' };
  if (['rss', 'feed', 'rdf:rdf'].includes(plain)) return { name, kind: 'feed' };
  if (plain === 'svg') return { name, kind: 'image' };
  const isXml = /<\?xml\b/iu.test(before) || /^<[^>]{1,400}\sxmlns\b/iu.test(text.slice(start, start + 500));
  return isXml ? { name, kind: 'other' } : undefined;
}

function afterProlog(text: string): number {
  let at = 0;
  for (let from = -1; from !== at;) {
    from = at;
    for (const part of prolog) {
      part.lastIndex = at;
      if (part.test(text)) at = part.lastIndex;
    }
  }
  return at;
}
