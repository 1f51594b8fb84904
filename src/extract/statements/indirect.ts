/** Indirect speech: contents that are clauses of the article, of a quotation, or of another content. */
import { trimmed, type Span } from '../../span.ts';
import type { Scene } from '../scene.ts';
import type { Cue } from './cues.ts';
import type { CueWords } from './words.ts';

export interface IndirectSpeech {
  readonly content: Span;
  readonly cue: Cue;
  readonly rule: string;
}

const opening = /[“"‘'«(\[]/u;

/** Cuts marks and blanks that belong to the sentence around a content, but keeps a closing mark whose opening one is inside. */
function tidied(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  while (start < end && /[,;:–—\s-]/u.test(text[start]!)) start++;
  for (;;) {
    const last = text[end - 1];
    if (last === undefined || end <= start) break;
    if (/[,;:–—\s.]/u.test(last) && !(last === '.' && /\.\p{L}\.$/u.test(text.slice(start, end)))) end--;
    else if (/[”"’'»)\]]/u.test(last) && !opening.test(text.slice(start, end - 1))) end--;
    else break;
  }
  return { start, end };
}

/** The tokens of a clause that are its content: what stands at its level or deeper, in one stretch around its head. */
function stretchOf(scene: Scene, clause: number, cue: Cue, words: CueWords): Span | undefined {
  const { tree, level, text } = scene;
  const parts = tree.subtree(
    clause,
    (child) => !(child === cue.token || (tree.is(child, 'parataxis') && child > clause)),
  );
  const inScope = parts.filter((token) => isInside(scene, level[token]!, cue.level));
  if (inScope.length === 0) return undefined;
  const before = clause > cue.token;
  const sideOfCue = inScope.filter((token) => (before ? token > cue.token : token < cue.token));
  const content = sideOfCue.filter(
    (token) =>
      !(
        tree.head(token) === clause &&
        token < clause &&
        tree.is(token, 'mark') &&
        words.complementizers.has(tree.form(token))
      ),
  );
  const first = content.find((token) => tree.pos(token) !== 'PUNCT' || opening.test(tree.form(token)));
  if (first === undefined) return undefined;
  const span = tidied(text, tree.span([first, content.at(-1)!]));
  return span.end - span.start > 1 ? span : undefined;
}

/** Whether a quotation level is the cue's or inside it. */
function isInside(scene: Scene, level: number, cueLevel: number): boolean {
  for (let at = level; at >= 0; at = scene.doc.quotations[at]!.outer) if (at === cueLevel) return true;
  return cueLevel < 0;
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
    else if (tree.is(child, 'parataxis') && child < token && tree.child(child, 'nsubj') >= 0)
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
export function indirectSpeechOf(scene: Scene, cue: Cue, words: CueWords): IndirectSpeech[] {
  const { tree } = scene;
  if (cue.verb.quotationOnly) return [];
  const clauses = clausesOf(scene, cue).filter(({ clause }) => !(tree.is(clause, 'xcomp') && cue.verb.negative));
  return clauses.flatMap(({ clause, rule }) => {
    const content = stretchOf(scene, clause, cue, words);
    return content ? [{ content, cue, rule }] : [];
  });
}
