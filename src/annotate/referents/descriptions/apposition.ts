/** Who a description is by the grammar of its own sentence. */
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import { isTaken, parted } from './parted.ts';
import type { Phrase } from './phrase.ts';

/** What a language tells about verbs and prepositions that say what somebody is. */
export interface IdentityWords {
  /** Verbs between somebody and what he or she is, besides the copula: "become", "remain". */
  readonly becoming: ReadonlySet<string>;
  /** Verbs that give somebody a capacity: "appoint", "elect", "name". */
  readonly appointing: ReadonlySet<string>;
  /** Verbs that give somebody's name, by lemma: "a man named Paul Ode", "identified only as Ode". */
  readonly naming: ReadonlySet<string>;
  /** Prepositions before a capacity: "as". */
  readonly capacity: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Prepositions between somebody and whom or what he or she works for: "a lawyer for", "an aide to". */
  readonly serving: ReadonlySet<string>;
  /** Prepositions between a capacity and the body or place that it is held at: "the head of", "her counterpart at". */
  readonly placing: ReadonlySet<string>;
  /** Whether a noun, by its lemma, describes one person. */
  isPerson(lemma: string): boolean;
  /** Titles that stand between a description and a name: "her colleague Lord Penhallow". */
  isTitle(form: string): boolean;
}

const isPerson = (one: Draft | undefined): one is Draft => one?.label === 'Person' && !one.plural;

/** The person whose name starts right behind a token, titles left out. */
export function namedBehind(discourse: Discourse, token: number, words: IdentityWords): Draft | undefined {
  const { tree } = discourse;
  for (let at = token + 1; tree.sentence(at) === tree.sentence(token); at++) {
    const one = discourse.at(at);
    if (one) return isPerson(one) && one.named && discourse.kind(at) !== 'pronoun' ? one : undefined;
    const abbreviated = tree.form(at) === '.' && words.isTitle(tree.form(at - 1));
    if (!abbreviated && !words.isTitle(tree.form(at).replace(/\.$/u, ''))) return undefined;
  }
  return undefined;
}

/** The subject of a verb, of a passive one too. */
function subjectOf(discourse: Discourse, verb: number): Draft | undefined {
  const { tree } = discourse;
  for (let at = verb, steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
    const subject = tree.child(at, 'nsubj');
    if (subject >= 0) return discourse.at(subject);
    if (!tree.is(at, 'conj', 'xcomp', 'advcl', 'acl')) return undefined;
    // "the man elected mayor": a participle says it of its noun
    if (tree.is(at, 'acl')) return discourse.at(tree.head(at));
  }
  return undefined;
}

/**
 * She is a judge      Ferrante became chief executive      served as deputy treasurer
 *          ^^^^^                      ^^^^^^^^^^^^^^^                ^^^^^^^^^^^^^^^^
 */
function predicated(discourse: Discourse, { head }: Phrase, words: IdentityWords): Draft | undefined {
  const { tree } = discourse;
  const denied = (at: number): boolean => tree.children(at).some((child) => words.negations.has(tree.form(child)));
  if (tree.child(head, 'cop') >= 0) return denied(head) ? undefined : discourse.at(tree.child(head, 'nsubj'));
  const verb = tree.head(head);
  if (verb < 0 || denied(verb)) return undefined;
  const preposition = tree.child(head, 'case');
  const asCapacity = preposition >= 0 && words.capacity.has(tree.form(preposition));
  if (words.appointing.has(tree.lemma(verb)) && (asCapacity || tree.is(head, 'xcomp', 'obj'))) {
    const object = tree.children(verb).find((child) => tree.is(child, 'obj', 'iobj') && child < head);
    if (object !== undefined) return discourse.at(object);
    return tree.dep(tree.child(verb, 'nsubj')) === 'nsubj:pass' || tree.is(verb, 'acl')
      ? subjectOf(discourse, verb)
      : undefined;
  }
  if (preposition < 0 && tree.is(head, 'xcomp', 'obj') && words.becoming.has(tree.lemma(verb)))
    return subjectOf(discourse, verb);
  if (asCapacity && tree.is(head, 'obl') && tree.child(verb, 'obj') < 0) return subjectOf(discourse, verb);
  return undefined;
}

/**
 * the captain, Walter Lindqvist, ran in          Desmond Pike, a deckhand, ran in
 * ^^^^^^^^^^^                                                  ^^^^^^^^^^
 */
export function besideOf(discourse: Discourse, phrase: Phrase, words: IdentityWords): Draft | undefined {
  const { head, plural, noun } = phrase;
  const { tree } = discourse;
  if (plural) return undefined;
  if (noun.label === 'Organization') return bodyBeside(discourse, head);
  if (noun.label !== 'Person') return undefined;
  const named = namedBehind(discourse, head, words) ?? nameGiven(discourse, head, words);
  if (named) return named;
  const apposed = [tree.child(head, 'appos'), tree.is(head, 'appos') ? tree.head(head) : -1];
  for (const other of apposed) {
    const one = other >= 0 ? (discourse.at(other) ?? nameOf(discourse, other, 'flat', 'appos')) : undefined;
    // "a spokesman for the president, Ada Moss, said": the name is the spokesman's
    if (isPerson(one) && !isTaken(discourse, one, head)) return one;
  }
  const one = parted(discourse, phrase, words) ?? predicated(discourse, phrase, words);
  return isPerson(one) ? one : undefined;
}

/** "an employee, named only as Ode": the name that a participle behind the description gives. */
function nameGiven(discourse: Discourse, head: number, words: IdentityWords): Draft | undefined {
  const { tree } = discourse;
  const participles = tree
    .children(head)
    .filter((child) => tree.is(child, 'acl') && words.naming.has(tree.lemma(child)));
  return participles
    .flatMap((verb) => tree.children(verb))
    .filter((child) => tree.is(child, 'obj', 'xcomp', 'obl'))
    .map((child) => discourse.at(child))
    .find((one) => isPerson(one) && one.named);
}

/**
 * the trade newsletter Harbor Ledger          Harlow Mills, the brewer, said          her company, Harlow Mills Inc., said
 * ^^^^^^^^^^^^^^^^^^^^                                      ^^^^^^^^^^                ^^^^^^^^^^^
 */
function bodyBeside(discourse: Discourse, head: number): Draft | undefined {
  const { tree } = discourse;
  const behind = tree.pos(head) === 'NOUN' && tree.sentence(head + 1) === tree.sentence(head) ? [head + 1] : [];
  const apposed = tree.children(head).filter((child) => child > head && tree.is(child, 'appos'));
  const above = tree.is(head, 'appos') ? [tree.head(head)] : [];
  return [...behind, ...apposed, ...above]
    .filter((token) => discourse.kind(token) !== 'pronoun')
    .map((token) => discourse.at(token))
    .find((one) => one?.label === 'Organization' && one.named);
}

/** "its president, Dame Rosalind Achebe": the name that hangs on its title. */
export function flatNameOf(discourse: Discourse, token: number): Draft | undefined {
  return nameOf(discourse, token, 'flat');
}

/** "her friend, the novelist Margaret Obi": the name that hangs on a noun. */
function nameOf(discourse: Discourse, token: number, ...relations: readonly string[]): Draft | undefined {
  const { tree } = discourse;
  for (const child of tree.children(token)) {
    const one = tree.is(child, ...relations) ? discourse.at(child) : undefined;
    if (isPerson(one) && discourse.kind(child) !== 'pronoun') return one;
  }
  return undefined;
}
