/** Who speaks in a piece of writing, as far as its own phrase tells, or that of the same writing before. */
import type { Scene } from '../scene.ts';
import type { Source } from '../draft.ts';
import { nounPhraseSpan, sourceAt } from './source.ts';

/** So many sentences back a writing is still spoken of. */
const reach = 20;

/**
 *     a timeline released by the safety board          the union’s letter          a Dunmuir Herald poll
 *                                ^^^^^^^^^^^^              ^^^^^                         ^^^^^^^^^^^^^^
 */
function ownAuthor(scene: Scene, document: number): number | undefined {
  const { tree, cast } = scene;
  const children = tree.children(document);
  for (const child of children) {
    if (tree.dep(child) === 'nmod:poss' && cast.agentAt(child)) return child;
    // the preposition may hang on any word of the name: "by Officer Ada Quill"
    if (tree.is(child, 'nmod') && scene.words.writtenBy.has(tree.form(tree.subtree(child)[0]!))) return child;
    const isPublished = tree.is(child, 'acl') && scene.words.publishing.has(tree.lemma(child));
    const agent = isPublished ? agentBelow(scene, child) : -1;
    if (agent >= 0) return agent;
  }
  return (
    children.find((child) => tree.is(child, 'compound', 'appos') && cast.agentAt(child)) ?? writerIn(scene, document)
  );
}

//  In a memo of 20 January, an auditor warned that …          The company said in a statement …
//                           ^^^^^^^^^^                        ^^^^^^^^^^^
function writerIn({ tree, words }: Scene, document: number): number | undefined {
  const verb = tree.head(document);
  const isIn = tree.is(document, 'obl') && words.writtenIn.has(tree.form(tree.child(document, 'case')));
  if (!isIn || !words.verbs.has(tree.lemma(verb))) return undefined;
  const subject = tree.child(verb, 'nsubj');
  return subject >= 0 && tree.dep(subject) !== 'nsubj:pass' ? subject : undefined;
}

//  a study published on Monday in the journal Tide by researchers at Hexley
//                                                     ^^^^^^^^^^^
function agentBelow({ tree, words }: Scene, verb: number): number {
  const agent = tree.child(verb, 'obl:agent');
  if (agent >= 0) return agent;
  const phrases = tree.subtree(verb).filter((token) => tree.is(token, 'nmod', 'obl') && token > verb);
  return phrases.find((token) => words.writtenBy.has(tree.form(tree.child(token, 'case')))) ?? -1;
}

/** Who has written a document; undefined where the noun means none or nobody knows. */
function authorOf(scene: Scene, document: number): number | undefined {
  const { tree, level } = scene;
  const lemma = tree.lemma(document);
  if (!scene.words.documentNouns.has(lemma)) return undefined;
  const own = ownAuthor(scene, document);
  if (own !== undefined || !scene.words.definite.has(tree.form(tree.child(document, 'det')))) return own;
  // "The paper concludes": what was told of it before
  const kinds = scene.words.studyNouns.has(lemma) ? scene.words.studyNouns : new Set([lemma]);
  const first = tree.sentence(document) - reach;
  for (let token = document - 1; token >= 0 && tree.sentence(token) >= first; token--) {
    if (level[token]! >= 0 || tree.pos(token) !== 'NOUN' || tree.is(token, 'compound') || !kinds.has(tree.lemma(token)))
      continue;
    const author = ownAuthor(scene, token);
    if (author !== undefined) return author;
    // another one, of which nobody knows who has written it
    if (!scene.words.definite.has(tree.form(tree.child(token, 'det')))) return undefined;
  }
  return undefined;
}

/**
 * Whoever the words of a source mean; for a writing, whose it is, named by the words that stand there. Undefined for a
 * writing of which nobody knows who has issued it: "according to figures", "the vouchers show".
 *
 * @param rule what decided that the words name the source
 */
export function sourceBehind(scene: Scene, named: number, rule: string): Source | undefined {
  const author = authorOf(scene, named);
  if (author === undefined && isWriting(scene, named)) return undefined;
  const source = sourceAt(scene, author ?? named, author === undefined ? rule : 'writer-of-document');
  const isBelow = author === undefined || scene.tree.isBelow(author, named);
  return isBelow ? source : { ...source, span: nounPhraseSpan(scene, named) };
}

/** Whether the noun means a piece of writing and no paper that is a body: "the newspaper". */
function isWriting({ tree, cast, words }: Scene, named: number): boolean {
  const lemma = tree.lemma(named);
  return (
    tree.pos(named) === 'NOUN' && words.documentNouns.has(lemma) && !words.papers.has(lemma) && !cast.at(named)?.named
  );
}
