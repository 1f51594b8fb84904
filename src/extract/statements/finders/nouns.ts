/**
 * Nouns that name what somebody says or thinks, with a clause that tells it.
 *
 *     They answered a tip that the shed was full of fuel.          Tollan gave his word that she could leave.
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                             ^^^^^^^^^^^^^^
 */
import type { Scene } from '../scene.ts';
import type { Cue } from '../cues/find.ts';
import { proposed, type Source, type StatementDraft } from '../draft.ts';
import { isWithinLevel } from '../extent/levels.ts';
import { tidied } from '../extent/trim.ts';
import { sourceAt } from '../source/source.ts';

/** The clause that tells the noun's content, without the word that opens it: its tokens; none where there is no such clause. */
function clauseOf(scene: Scene, noun: number): number[] {
  const { tree, level, words } = scene;
  const clause = tree.children(noun).find((child) => {
    const mark = tree.child(child, 'mark');
    // a parser easily takes it for a relative clause, in which nothing but “that” stands for the noun
    const isPassive = tree.dep(tree.child(child, 'nsubj')) === 'nsubj:pass';
    const hasAll = isPassive || tree.child(child, 'cop', 'obj', 'ccomp', 'xcomp') >= 0;
    const isWhole = tree.dep(child) !== 'acl:relcl' || hasAll;
    const isClause = child > noun && tree.is(child, 'acl', 'ccomp') && isWhole;
    return isClause && words.complementizers.has(tree.form(mark)) && tree.child(child, 'nsubj', 'csubj', 'expl') >= 0;
  });
  if (clause === undefined) return [];
  const mark = tree.child(clause, 'mark');
  return tree.subtree(clause).filter((token) => token > mark && isWithinLevel(scene, level[token]!, level[noun]!));
}

/** Whose claim it is: "the council’s claim", "a claim by the council", "the council made a claim". */
function sourceOfNoun(scene: Scene, noun: number): Source | undefined {
  const { tree, words } = scene;
  const rule = 'owner-of-noun';
  const owner = tree.child(noun, 'nmod:poss');
  const uttering = tree.head(noun);
  const isUttered = tree.is(noun, 'obj') && words.utteringVerbs.has(tree.lemma(uttering));
  if (owner >= 0 && !(isUttered && tree.pos(owner) === 'PRON')) return sourceAt(scene, owner, rule);
  const writer = tree
    .children(noun)
    .find((child) => tree.is(child, 'nmod') && words.writtenBy.has(tree.form(tree.child(child, 'case'))));
  if (writer !== undefined) return sourceAt(scene, writer, rule);
  const subject = isUttered ? tree.child(uttering, 'nsubj') : -1;
  return subject >= 0 && tree.dep(subject) !== 'nsubj:pass' ? sourceAt(scene, subject, rule) : undefined;
}

export function nounStatements(scene: Scene): StatementDraft[] {
  const { tree, level, text, words } = scene;
  return tree.tokens.flatMap((_, noun) => {
    const act = tree.pos(noun) === 'NOUN' ? words.sayingNouns.get(tree.lemma(noun)) : undefined;
    const clause = act ? clauseOf(scene, noun) : [];
    if (!act || clause.length === 0) return [];
    const { start, end } = tree.tokens[noun]!;
    const cue: Cue = {
      ...{ start, end, token: noun, verb: { act }, act, level: level[noun]! },
      ...{ negative: false, question: false, passive: false },
    };
    const pieces = [tidied(text, tree.span([clause[0]!, clause.at(-1)!]))];
    return [proposed({ pieces, cue, act, source: sourceOfNoun(scene, noun), rule: 'clause-of-noun' })];
  });
}
