/** Indirect speech: contents that are clauses of the article, of a quotation, or of another content. */
import type { Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { beforeClosingCue } from './closing.ts';
import type { Cue } from '../cues/find.ts';
import { isWithinLevel } from '../extent/levels.ts';
import { opening, tidied } from '../extent/trim.ts';

export interface IndirectSpeech {
  readonly content: Span;
  readonly cue: Cue;
  readonly rule: string;
}

/** "told me to wait, which I did": what a relative clause tells of the whole request is no part of it. */
function isComment({ tree }: Scene, child: number, clause: number): boolean {
  return tree.dep(child) === 'advcl:relcl' && tree.is(clause, 'xcomp');
}

/** The tokens of a clause that are its content: what stands at its level or deeper, in one stretch around its head. */
function stretchOf(scene: Scene, clause: number, cue: Cue): Span | undefined {
  const { tree, level, text } = scene;
  const parts = tree.subtree(
    clause,
    (child) =>
      !(child === cue.token || (tree.is(child, 'parataxis') && child > clause) || isComment(scene, child, clause)),
  );
  const inScope = parts.filter((token) => isWithinLevel(scene, level[token]!, cue.level));
  if (inScope.length === 0) return undefined;
  const before = clause > cue.token;
  const sideOfCue = inScope.filter((token) => (before ? token > cue.token : token < cue.token));
  const content = sideOfCue.filter(
    (token) =>
      !(
        tree.head(token) === clause &&
        token < clause &&
        tree.is(token, 'mark') &&
        scene.words.complementizers.has(tree.form(token))
      ),
  );
  const first = content.find((token) => tree.pos(token) !== 'PUNCT' || opening.test(tree.form(token)));
  if (first === undefined) return undefined;
  const span = tidied(text, tree.span([first, content.at(-1)!]));
  return span.end - span.start > 1 ? span : undefined;
}

/** The clauses that a cue verb takes as its content, by what the tree says. */
function clausesOf(scene: Scene, cue: Cue): { clause: number; rule: string }[] {
  const { tree } = scene;
  const { token, verb } = cue;
  const found: { clause: number; rule: string }[] = [];
  for (const child of tree.children(token)) {
    if (tree.is(child, 'ccomp')) found.push({ clause: child, rule: 'clause-of-cue' });
    else if (tree.is(child, 'xcomp') && tree.child(child, 'mark') >= 0 && takesInfinitive(scene, cue, child))
      found.push({ clause: child, rule: 'infinitive-of-cue' });
    else if (
      tree.is(child, 'parataxis') &&
      child < token &&
      tree.child(child, 'nsubj') >= 0 &&
      tree.child(token, 'nsubj') >= 0
    )
      found.push({ clause: child, rule: 'clause-beside-cue' });
  }
  // "The bridge was safe, the mayor said.": the cue hangs on what it attributes
  const head = tree.head(token);
  if (tree.is(token, 'parataxis') && head >= 0 && found.length === 0 && tree.child(token, 'nsubj') >= 0) {
    found.push({ clause: head, rule: 'clause-before-cue' });
  }
  return verb.quotationOnly && !found.some(({ rule }) => rule === 'clause-of-cue') ? [] : found;
}

function takesInfinitive({ tree }: Scene, { token, verb, passive, negative }: Cue, clause: number): boolean {
  if (negative || clause < token) return false;
  if (verb.complement === 'infinitive') return true;
  return verb.complement === 'object-infinitive' && (passive || tree.child(token, 'obj', 'iobj') >= 0);
}

/** Every indirect content of a cue. */
export function indirectSpeechOf(scene: Scene, cue: Cue, cues: ReadonlyMap<number, Cue>): IndirectSpeech[] {
  const { tree } = scene;
  // "rule out that …": with a particle it is another verb
  if (cue.verb.quotationOnly || tree.child(cue.token, 'compound:prt') >= 0) return [];
  const closing = cue.passive ? undefined : beforeClosingCue(scene, cue);
  const isPlain = (token: number): boolean => tree.head(token) < 0 || scene.level[token] === cue.level;
  if (closing && tree.within(closing).every(isPlain))
    return [{ content: closing, cue, rule: 'clause-before-closing-cue' }];
  const subject = tree.child(cue.token, 'nsubj');
  return clausesOf(scene, cue).flatMap(({ clause, rule }) => {
    if (tree.is(clause, 'xcomp') && cue.verb.negative) return [];
    // "Asked whether it would reopen, she replied …": the reply is no content of the asking
    if (subject < 0 && cues.has(clause) && tree.child(clause, 'nsubj') >= 0 && tree.child(clause, 'mark') < 0)
      return [];
    const content = stretchOf(scene, clause, cue);
    return content ? [{ content, cue, rule }] : [];
  });
}
