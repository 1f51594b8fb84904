/** What belongs to a title before its words and behind them. */
import type { RoleStatus } from '../../../ontology.ts';
import { touches } from './lines.ts';
import { hyphen, type Title, type TitleContext } from './wording.ts';

//  secretary of state      chief of staff      president-elect      editor-in-chief
//            ^^^^^^^^            ^^^^^^^^               ^^^^^^            ^^^^^^^^^^
export function behind(
  context: TitleContext,
  head: number,
  lemma: string,
): { words: number[]; last: number; status?: RoleStatus } {
  const { scene, words, names } = context;
  const { tree } = scene;
  let at = head + 1;
  if (!touches(scene, head)) return { words: [], last: head };
  if (hyphen.test(tree.form(at))) at++;
  const status = words.statusOf(tree.form(at));
  if (status && tree.tokens[at]!.start - tree.tokens[head]!.end <= 1) return { words: [], last: at, status };
  if (!words.partPrepositions.has(tree.form(at))) return { words: [], last: head };
  const isPortfolio = (token: number): boolean => words.portfolios.has(tree.form(token));
  let next = at + 1;
  const takesPortfolio = words.portfolioTitles.has(lemma);
  if (takesPortfolio && words.determiners.has(tree.form(next)) && isPortfolio(next + 1)) next++;
  let last = head;
  for (; next - at <= 5 && touches(scene, next - 1); next++) {
    if (hyphen.test(tree.form(next)) && tree.tokens[next - 1]!.end === tree.tokens[next]!.start && next === at + 1)
      continue;
    const joined = last > head && words.conjunctions.has(tree.form(next));
    const named = names.has(next);
    const bare = !named && (isField(context, next) || (tree.pos(next) === 'ADJ' && tree.head(next) > next));
    if (takesPortfolio && isPortfolio(next)) last = next;
    else if (bare && !hyphen.test(tree.form(next + 1)) && !isApposed(context, next))
      last = isField(context, next) ? next : last;
    else if (!joined) break;
  }
  if (last === head) return { words: [], last };
  return { words: Array.from({ length: last - head }, (_, i) => head + 1 + i), last };
}

/** "the widow of boxer Ada Quill": what stands before a name and tells what the one who bears it does. */
function isApposed({ scene: { tree }, words, names }: TitleContext, token: number): boolean {
  const form = tree.form(token);
  return names.get(token + 1) === 'PERSON' && (words.isRole(words.singular(form)) || words.isTitle(form));
}

/** A bare noun, or a verb that stands for one: "director of marketing". */
function isField({ scene, words }: TitleContext, token: number): boolean {
  const { tree } = scene;
  const small = /^\p{Ll}/u.test(tree.tokens[token]!.text);
  if (tree.pos(token) === 'NOUN' || (tree.pos(token) === 'PROPN' && small)) return true;
  const after = tree.pos(token + 1);
  return (
    tree.pos(token) === 'VERB' &&
    tree.child(token, 'obj', 'xcomp', 'ccomp') < 0 &&
    words.partPrepositions.has(tree.form(token - 1)) &&
    ['ADP', 'PUNCT', 'CCONJ'].includes(after)
  );
}

/** What stands before the title: a determiner, a possessive, "now the". */
export function before(
  { scene, words }: TitleContext,
  first: number,
): Pick<Title, 'outer' | 'determiner' | 'possessor'> & { status?: RoleStatus } {
  const { tree } = scene;
  const at = first - 1;
  let found: Pick<Title, 'outer' | 'determiner' | 'possessor'> = { outer: first, determiner: 'none', possessor: -1 };
  if (at >= 0 && touches(scene, at)) {
    const form = tree.form(at);
    if (words.possessives.has(form)) found = { outer: at, determiner: 'possessive', possessor: at };
    else if (words.possessiveMarks.has(form) && tree.pos(at) !== 'PUNCT') {
      found = { outer: at - 1, determiner: 'possessive', possessor: at - 1 };
    } else if (words.determiners.has(form)) {
      found = { outer: at, determiner: words.indefinite.has(form) ? 'indefinite' : 'definite', possessor: -1 };
    }
  }
  const adverb = found.outer - 1;
  const status = adverb >= 0 && touches(scene, adverb) ? words.statusOf(tree.form(adverb)) : undefined;
  return status ? { ...found, outer: adverb, status } : found;
}
