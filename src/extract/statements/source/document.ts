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
    // "a report of the Harbor Council"
    const isOf = tree.is(child, 'nmod') && scene.words.belongingTo.has(tree.form(tree.child(child, 'case')));
    if (isOf && cast.agentAt(child)?.label === 'Organization') return child;
    const isPublished = tree.is(child, 'acl') && scene.words.publishing.has(tree.lemma(child));
    const agent = isPublished ? agentBelow(scene, child) : -1;
    if (agent >= 0) return agent;
  }
  const writer = writerIn(scene, document);
  // "In a Harbor Ledger column, Okafor wrote": hers, not the paper's
  if (writer !== undefined && cast.agentAt(writer)?.label === 'Person') return writer;
  return (
    children.find((child) => tree.is(child, 'compound', 'appos') && cast.agentAt(child)) ??
    issuerIn(scene, document) ??
    writer
  );
}

/**
 * The Harlow government has built … according to government statistics
 *     ^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^
 * Where the body was told of before, there. But not "court documents", which may be anybody's.
 */
function issuerIn({ tree, cast, words }: Scene, document: number): number | undefined {
  const noun = tree.children(document).find((child) => tree.is(child, 'compound')) ?? -1;
  const lemma = tree.lemma(noun);
  if (words.speakers.classOf(lemma, false) !== 'Organization' || words.depositories.has(lemma)) return undefined;
  const before = cast.referents
    .filter(({ label }) => label === 'Organization')
    .flatMap(({ mentions }) => mentions.map(({ head }) => head))
    .filter((head) => head < noun && tree.lemma(head) === lemma && tree.sentence(noun) - tree.sentence(head) <= reach);
  return before.length > 0 ? Math.max(...before) : noun;
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
  const isStudy = scene.words.studyNouns.has(lemma);
  if (own !== undefined || !scene.words.definite.has(tree.form(tree.child(document, 'det'))))
    return own ?? (isStudy ? authorsNamedSo(scene, document) : undefined);
  // "The paper concludes": what was told of it before
  const kinds = isStudy ? scene.words.studyNouns : new Set([lemma]);
  const first = tree.sentence(document) - reach;
  for (let token = document - 1; token >= 0 && tree.sentence(token) >= first; token--) {
    if (level[token]! >= 0 || tree.pos(token) !== 'NOUN' || tree.is(token, 'compound') || !kinds.has(tree.lemma(token)))
      continue;
    const author = ownAuthor(scene, token);
    if (author !== undefined) return author;
    // another one, of which nobody knows who has written it
    if (!scene.words.definite.has(tree.form(tree.child(token, 'det')))) break;
  }
  return isStudy ? authorsNamedSo(scene, document) : undefined;
}

/**
 * A study found that it works. … Its authors were careful.
 *                                    ^^^^^^^
 * Those whom the article calls the authors, where that is told near to the study.
 */
function authorsNamedSo({ tree, cast, words }: Scene, document: number): number | undefined {
  const heads = cast.referents
    .filter(({ label }) => label === 'Group')
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'description').map(({ head }) => head))
    .filter((head) => words.authors.has(tree.lemma(head)))
    .filter((head) => Math.abs(tree.sentence(head) - tree.sentence(document)) <= reach);
  return heads.sort((one, other) => Math.abs(one - document) - Math.abs(other - document))[0];
}

/** "the officer’s testimony", "her suit": whose a thing is that speaks. */
function ownerOf({ tree, cast, words }: Scene, named: number): number | undefined {
  if (tree.pos(named) !== 'NOUN' || cast.at(named) || words.speakers.classOf(tree.lemma(named), false))
    return undefined;
  const owner = tree.child(named, 'nmod:poss');
  return owner >= 0 && cast.agentAt(owner) ? owner : undefined;
}

/**
 * Whoever the words of a source mean; for a writing, whose it is, named by the words that stand there. Undefined for a
 * writing of which nobody knows who has issued it: "according to figures", "the vouchers show".
 *
 * @param rule what decided that the words name the source
 */
export function sourceBehind(scene: Scene, named: number, rule: string): Source | undefined {
  const author = authorOf(scene, named) ?? ownerOf(scene, named);
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
