/** What a noun's own form and company tell of whether it names a happening. */
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import type { Clue } from '../../statements/judge/clue.ts';

const endings = /(?:tion|sion|ment|ing|al|ance|ence|ure|age|er|or|ist|ity|ness|ship|ism|th|y)s?$/u;

export function nounClues(scene: Scene, noun: number, words: EventWords): Clue[] {
  const { tree, cast } = scene;
  const isPlural = tree.form(noun) !== tree.lemma(noun);
  const clues: Clue[] = [`number:${isPlural ? 'plural' : 'singular'}`];
  clues.push(`ending:${endings.exec(tree.lemma(noun))?.[0] ?? 'none'}`);
  const determiner = tree.child(noun, 'det');
  const possessor = tree.child(noun, 'nmod:poss');
  const which = determiner >= 0 ? tree.form(determiner) : possessor >= 0 ? 'possessor' : 'none';
  clues.push(`determiner:${which}`, `determiner:${which}/${isPlural ? 'plural' : 'singular'}`);
  for (const child of tree.children(noun)) {
    if (tree.is(child, 'nmod')) {
      const preposition = tree.child(child, 'case');
      const named = cast.at(child)?.named ? 'name' : 'noun';
      clues.push(`with:${preposition < 0 ? tree.dep(child) : tree.form(preposition)}`, `with/${named}`);
    } else if (tree.is(child, 'amod')) clues.push('has:amod', `adjective:${tree.form(child)}`);
    else if (tree.is(child, 'compound', 'nummod', 'acl', 'appos', 'cop', 'conj')) clues.push(`has:${tree.dep(child)}`);
  }
  const preposition = tree.child(noun, 'case');
  if (preposition >= 0) clues.push(`under:${tree.form(preposition)}`);
  const head = tree.head(noun);
  if (head >= 0) {
    clues.push(`head:${tree.pos(head)}/${tree.dep(noun)}`);
    if (tree.is(noun, 'obj', 'nsubj:pass')) {
      clues.push(`verb:${tree.lemma(head)}`, words.isLightVerb(tree.lemma(head)) ? 'carried' : 'not-carried');
    }
  }
  if (tree.pos(noun) === 'PROPN') clues.push('proper');
  return clues;
}
