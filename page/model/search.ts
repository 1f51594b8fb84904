/** Finds words in everything that the page holds. */
import type { Node } from '../../src/graph.ts';
import type { Label } from '../../src/ontology.ts';
import type { Dossier } from './dossier.ts';
import { nameOf } from './words.ts';

export interface Found {
  readonly node: Node;
  /** Where the words stand, of an article's text. */
  readonly at?: number;
}

const order: readonly Label[] = [
  'Identity',
  'Person',
  'Organization',
  'Group',
  'Role',
  'Event',
  'Place',
  'Work',
  'Statement',
  'Article',
];
const most = 60;

/** Upper case and accents don't matter. People first, the articles' text last. */
export function search(dossier: Dossier, words: string): Found[] {
  const wanted = folded(words.trim());
  if (wanted.length < 2) return [];
  const found: Found[] = [];
  for (const node of dossier.graph.nodes) {
    if (node.label === 'Article') {
      const at = folded(String(node.properties['text'] ?? '')).indexOf(wanted);
      if (at >= 0 || folded(nameOf(node)).includes(wanted)) found.push({ node, ...(at >= 0 && { at }) });
    } else if (namesOf(node).some((name) => folded(name).includes(wanted))) found.push({ node });
  }
  const place = ({ node }: Found): number => order.indexOf(node.label);
  return found.sort((one, other) => place(one) - place(other)).slice(0, most);
}

function namesOf(node: Node): string[] {
  const { aliases, of } = node.properties;
  return [
    nameOf(node),
    ...(Array.isArray(aliases) ? aliases.map(String) : []),
    ...(typeof of === 'string' ? [of] : []),
  ];
}

/** As long as the text: an accent that is a sign of its own is none that moves offsets. */
function folded(text: string): string {
  return Array.from(text, (sign) => {
    const plain = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === sign.length ? plain : sign;
  }).join('');
}
