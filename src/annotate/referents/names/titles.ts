/** What titles before names say of those who are named. */
import type { Descriptions } from '../descriptions/same.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { ReaderWords } from '../reader-words.ts';
import { titleBefore } from './title-before.ts';

type TitleWords = Pick<ReaderWords, 'awaiting' | 'titleNoun' | 'nouns'>;

/** "Senator Ada Rell … the senator" */
export function noteTitles(
  named: readonly Draft[],
  discourse: Discourse,
  descriptions: Descriptions,
  { awaiting, titleNoun, nouns }: TitleWords,
): void {
  const { tree } = discourse;
  for (const one of named) {
    if (one.label !== 'Person') continue;
    for (const mention of one.mentions) {
      const title = titleBefore(discourse, tree.tokenAt(mention.start), awaiting);
      const noun = title && (titleNoun(title.noun) ?? title.noun) + title.suffix;
      if (!title || !noun || nouns.classOf(noun, false)?.label !== 'Person') continue;
      const words = [...title.words.slice(0, -1), noun];
      descriptions.note(one, { head: title.token, lemma: noun, words, definite: false, possessor: -1 });
    }
  }
}
