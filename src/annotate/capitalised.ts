/** Names read off the tags: runs of proper nouns, told apart by titles, given names and the words inside them. */
import type { Entity, EntityType, Stage } from '../doc.ts';
import { Tree } from '../tree.ts';

export interface NameWords {
  isTitle(word: string): boolean;
  isGivenName(word: string): boolean;
  isOrganizationWord(word: string): boolean;
  isCalendarWord(word: string): boolean;
  isParticle(word: string): boolean;
  isPlacePreposition(word: string): boolean;
  isSpeechVerb(lemma: string): boolean;
}

function typeOf(tree: Tree, tokens: readonly number[], words: NameWords, surnames: ReadonlySet<string>): EntityType {
  const forms = tokens.map((token) => tree.tokens[token]!.text);
  const before = tokens[0]! > 0 ? tree.tokens[tokens[0]! - 1]!.text : '';
  const titleAt = before === '.' ? (tree.tokens[tokens[0]! - 2]?.text ?? '') : before;
  if (words.isTitle(titleAt)) return 'PERSON';
  if (forms.some((form) => words.isOrganizationWord(form.toLowerCase()))) return 'ORGANIZATION';
  if (words.isGivenName(forms[0]!) && (forms.length > 1 || surnames.has(forms[0]!))) return 'PERSON';
  if (forms.length === 1 && surnames.has(forms[0]!)) return 'PERSON';
  const head = tokens.find((token) => !tokens.includes(tree.head(token))) ?? tokens[0]!;
  if (words.isSpeechVerb(tree.lemma(tree.head(head))) && tree.is(head, 'nsubj')) return /^\p{Lu}{2,}$/u.test(forms[0]!) ? 'ORGANIZATION' : 'PERSON';
  if (tree.children(head).some((child) => tree.is(child, 'case') && words.isPlacePreposition(tree.form(child)))) return 'PLACE';
  if (forms.length === 1 && words.isGivenName(forms[0]!)) return 'PERSON';
  return /^\p{Lu}{2,}$/u.test(forms[0]!) ? 'ORGANIZATION' : forms.length > 1 && forms.length < 4 && tree.is(head, 'nsubj', 'appos', 'conj') ? 'PERSON' : 'PLACE';
}

/** The runs of proper nouns of a sentence, titles and calendar words left out. */
function runsOf(tree: Tree, words: NameWords): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (): void => {
    while (run.length && words.isParticle(tree.form(run[run.length - 1]!))) run.pop();
    if (run.length && !run.every((token) => tree.form(token).length < 2)) runs.push(run);
    run = [];
  };
  tree.tokens.forEach((token, i) => {
    if (i > 0 && tree.sentence(i) !== tree.sentence(i - 1)) close();
    const proper = tree.pos(i) === 'PROPN' && /^\p{Lu}/u.test(token.text) && !words.isCalendarWord(token.text.toLowerCase());
    const inside = run.length > 0 && (words.isParticle(token.text.toLowerCase()) || token.text === '-') && tree.pos(i + 1) === 'PROPN';
    if (proper && run.length === 0 && words.isTitle(token.text)) return;
    if (proper || inside) run.push(i);
    else close();
  });
  close();
  return runs;
}

export function capitalisedNames(words: NameWords): Stage<'tokens' | 'sentences' | 'syntax', 'entities'> {
  return {
    name: 'entities',
    needs: ['tokens', 'sentences', 'syntax'],
    adds: ['entities'],
    run(doc) {
      const tree = new Tree(doc);
      const runs = runsOf(tree, words);
      const surnames = new Set<string>();
      const typed = (): Entity[] =>
        runs.map((run) => ({ ...tree.span(run), type: typeOf(tree, run, words, surnames), firstToken: run[0]!, endToken: run[run.length - 1]! + 1 }));
      for (const { type, firstToken, endToken } of typed()) {
        if (type === 'PERSON' && endToken - firstToken > 1) {
          surnames.add(tree.tokens[endToken - 1]!.text);
          surnames.add(tree.tokens[firstToken]!.text);
        }
      }
      return { entities: typed() };
    },
  };
}
