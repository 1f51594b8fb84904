/** "According to the harbor master, …": contents whose source stands in a phrase of its own. */
import type { StatementAct } from '../../../ontology.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import type { Source } from '../draft.ts';
import { sourceBehind } from '../source/document.ts';

export interface PhraseSpeech {
  readonly content: Span;
  readonly cue: Span;
  readonly act: StatementAct;
  readonly source: Source | undefined;
  readonly level: number;
}

/** The source that a phrase beginning at the token names, and how many tokens the phrase's own words are. */
function phraseAt({ tree, words }: Scene, token: number): { length: number; act: StatementAct } | undefined {
  for (const phrase of words.sourcePhrases) {
    if (phrase.words.every((word, i) => tree.form(token + i) === word))
      return { length: phrase.words.length, act: phrase.act };
  }
  return undefined;
}

/** The noun that the phrase names: the nearest token after it that is no part of its own noun phrase's left side. */
function namedBy({ tree }: Scene, after: number): number {
  let token = after;
  const sentence = tree.sentence(after);
  // "… according to", and the text is over
  if (sentence < 0 || sentence !== tree.sentence(after - 1)) return -1;
  while (tree.sentence(token) === sentence && !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tree.pos(token))) token++;
  if (tree.sentence(token) !== sentence) return -1;
  for (
    let head = tree.head(token);
    head > token && tree.is(token, 'compound', 'flat', 'nmod:poss', 'amod', 'nummod', 'det');
    head = tree.head(token)
  )
    token = head;
  return token;
}

export function phraseSpeechOf(scene: Scene): PhraseSpeech[] {
  const { tree, level } = scene;
  const found: PhraseSpeech[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    const phrase = phraseAt(scene, token);
    if (!phrase) continue;
    const named = namedBy(scene, token + phrase.length);
    if (named < 0) continue;
    const sentence = tree.sentences[tree.sentence(token)]!;
    const own = new Set(tree.subtree(named));
    for (let i = token; i <= named; i++) own.add(i);
    const last = Math.max(...own);
    // what comes before the phrase, or after it where it opens the sentence
    const before = range(sentence.firstToken, token).filter((i) => level[i] === level[token] || level[token]! < 0);
    const after = range(last + 1, sentence.endToken);
    const side = before.some((i) => tree.pos(i) === 'VERB' || tree.pos(i) === 'AUX') ? before : after;
    const content = bare(scene, side);
    if (content) {
      const cue = tree.span([token, token + phrase.length - 1]);
      found.push({
        content,
        cue,
        act: actOf(scene, named, phrase.act),
        source: sourceBehind(scene, named, 'source-phrase'),
        level: level[token]!,
      });
    }
  }
  return found;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** The tokens without the marks at both ends. */
function bare({ tree }: Scene, tokens: readonly number[]): Span | undefined {
  const words = tokens.filter((token) => tree.pos(token) !== 'PUNCT');
  return words.length > 1 ? tree.span([words[0]!, words.at(-1)!]) : undefined;
}

/** What stands in a report is written. */
function actOf({ tree, words }: Scene, named: number, act: StatementAct): StatementAct {
  return words.documentNouns.has(tree.lemma(named)) ? 'writing' : act;
}
