/** Capacities that stand before a name as a part of it: "Police Chief Ray Thibeault", "Sen. Ruth Delgado". */
import type { Discourse } from '../discourse.ts';

const longest = 5;

export interface NameTitle {
  /** The title's noun, in lower case and without its full stop. */
  readonly noun: string;
  /** What says that somebody has the title not yet: "-elect". */
  readonly suffix: string;
  readonly words: readonly string[];
  readonly token: number;
}

/** The title before a name; undefined where no capitalised word stands there. */
export function titleBefore(
  discourse: Discourse,
  firstOfName: number,
  awaiting: ReadonlySet<string>,
): NameTitle | undefined {
  const { tree } = discourse;
  const tokens: number[] = [];
  // "Gov.-elect Ada Quill"
  const isAwaiting = awaiting.has(tree.form(firstOfName - 1)) && tree.form(firstOfName - 2) === '-';
  for (let at = firstOfName - (isAwaiting ? 3 : 1); at >= 0 && tokens.length < longest; at--) {
    if (tree.sentence(at) !== tree.sentence(firstOfName) || discourse.at(at)) break;
    const form = tree.tokens[at]!.text;
    if (form === '.') {
      if (tokens.length > 0) break;
      continue;
    }
    if (form !== '-' && !/^\p{Lu}/u.test(form) && !(tokens.length > 0 && tree.pos(at) === 'ADJ')) break;
    if (form !== '-' && !['PROPN', 'NOUN', 'ADJ'].includes(tree.pos(at))) break;
    tokens.unshift(at);
  }
  const token = tokens.at(-1);
  if (token === undefined) return undefined;
  const words = tokens.map((at) => tree.form(at).replace(/\.$/u, '')).filter((word) => word !== '-');
  return { noun: words.at(-1) ?? '', suffix: isAwaiting ? `-${tree.form(firstOfName - 1)}` : '', words, token };
}
