/** Whose somebody is who is described. */
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { ReaderWords } from '../reader-words.ts';
import { speakerBeside } from '../speech/quoted-speaker.ts';
import { flatNameOf } from './apposition.ts';
import type { Phrase } from './phrase.ts';

/** her husband      mother of Leila */
export function possessorOf(
  { head, possessor }: Phrase,
  discourse: Discourse,
  { pronouns, belonging }: Pick<ReaderWords, 'pronouns' | 'belonging'>,
): Draft | undefined {
  const { tree } = discourse;
  if (possessor >= 0) {
    const known = discourse.at(possessor) ?? flatNameOf(discourse, possessor);
    // “My husband is tired,” she said.
    return known ?? (pronouns.isSpeaker(tree.form(possessor)) ? speakerBeside(discourse, possessor) : undefined);
  }
  const whose = tree.children(head).find((child) => {
    const preposition = tree.is(child, 'nmod') && child > head ? tree.child(child, 'case') : -1;
    return preposition >= 0 && belonging.has(tree.form(preposition));
  });
  return whose === undefined ? undefined : discourse.at(whose);
}

/** "her predecessor as chief executive": an office, not whoever holds it now. */
export function isOffice(
  head: number,
  { tree }: Discourse,
  { descriptions }: Pick<ReaderWords, 'descriptions'>,
): boolean {
  return tree.is(head, 'nmod') && descriptions.capacity.has(tree.form(tree.child(head, 'case')));
}
