/** How somebody or something is called in the name of an event: by its node's name, never by a pronoun. */
import type { Referent } from '../../../doc.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';

/** The text of tokens in order, joined as they stand. */
export function textOf({ tree }: Scene, tokens: readonly number[]): string {
  return tokens
    .map((token, i) => {
      const { text, start } = tree.tokens[token]!;
      const isJoined = i > 0 && tree.tokens[tokens[i - 1]!]!.end === start;
      return i === 0 || isJoined ? text : ` ${text}`;
    })
    .join('');
}

export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** The modifiers before a noun, in order: "two young", "harbour". */
function before({ tree }: Scene, noun: number): number[] {
  return tree
    .children(noun)
    .filter(
      (child) =>
        child < noun && tree.is(child, 'amod', 'compound', 'nummod', 'flat') && tree.dep(child) !== 'compound:prt',
    )
    .flatMap((child) => tree.subtree(child))
    .filter((token) => token < noun)
    .sort((a, b) => a - b);
}

/** The number that stands after its sign: "€ 5m", "$ 916 million". */
function amountAfter({ tree }: Scene, noun: number): number[] {
  if (tree.pos(noun) !== 'SYM') return [];
  return tree
    .children(noun)
    .filter((child) => child > noun && tree.is(child, 'nummod'))
    .flatMap((child) => tree.subtree(child))
    .sort((a, b) => a - b);
}

/** What "of", "with", "against" and the like lead to, one after the other. */
export function complementsOf(scene: Scene, noun: number, words: EventWords): string[] {
  const { tree } = scene;
  return tree.children(noun).flatMap((child) => {
    const preposition = tree.child(child, 'case');
    if (child < noun || !tree.is(child, 'nmod') || preposition < 0 || preposition < noun) return [];
    const phrase = phraseOf(scene, child, words);
    return phrase ? [`${textOf(scene, [preposition])} ${phrase}`] : [];
  });
}

/** A noun with its possessor and what stands before it. */
export function coreOf(scene: Scene, noun: number, words: EventWords): string {
  const { tree } = scene;
  const possessor = tree.children(noun).find((child) => tree.dep(child) === 'nmod:poss');
  const owner = possessor === undefined ? undefined : phraseOf(scene, possessor, words);
  const quantity = tree.children(noun).filter((child) => tree.is(child, 'det') && words.isNegation(tree.form(child)));
  const tokens = [...quantity, ...before(scene, noun), noun, ...amountAfter(scene, noun)];
  return [...(owner ? [possessive(owner)] : []), textOf(scene, tokens)].join(' ');
}

/** Of somebody unnamed the first description, without the clauses that its node's name may hold. */
function describedName(scene: Scene, { name, mentions }: Referent, words: EventWords): string {
  const described = mentions.find(({ kind }) => kind === 'description');
  return described ? coreOf(scene, described.head, words) : name;
}

/** Undefined for a pronoun of which nobody knows whom it means. */
export function phraseOf(scene: Scene, token: number, words: EventWords): string | undefined {
  const { tree, cast } = scene;
  const referent = cast.at(token);
  const conjuncts = tree.children(token).filter((child) => tree.is(child, 'conj') && tree.pos(child) !== 'VERB');
  const second = conjuncts.length === 1 ? phraseOf(scene, conjuncts[0]!, words) : undefined;
  const both = second ? [`and ${second}`] : [];
  if (referent?.named) return [referent.name, ...both].join(' ');
  if (tree.pos(token) === 'PRON' || tree.pos(token) === 'DET') {
    if (referent) return describedName(scene, referent, words);
    const isRelative = words.arguments.relatives.has(tree.form(token));
    const verb = tree.head(token);
    if (isRelative && verb >= 0 && tree.is(verb, 'acl')) return phraseOf(scene, tree.head(verb), words);
    return undefined;
  }
  const core = coreOf(scene, token, words);
  const of = complementsOf(scene, token, words).find((phrase) => words.arguments.wholes.has(phrase.split(' ', 1)[0]!));
  return [core, ...(of ? [of] : []), ...both].join(' ');
}
