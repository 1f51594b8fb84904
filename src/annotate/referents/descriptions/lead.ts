/**
 * A story that begins with somebody whom it names in the next paragraph.
 *
 *     A former warehouse manager told a jury that he was innocent.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Gareth Pryce, 47, of Leeds, denies theft.
 *     ^^^^^^^^^^^^
 *
 * Only where the first paragraph is about that one person and names no other, and the second begins with a name that was
 * not heard before and tells the age.
 */
import { ageAfter } from './ages.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';

/** Whoever the lead describes, and the name of the same person; undefined where the article begins otherwise. */
export function namedAfterLead(
  discourse: Discourse,
  named: readonly Draft[],
): [described: Draft, name: Draft] | undefined {
  const { tree } = discourse;
  const lead = tree.sentences.findIndex(
    (_, sentence) => !discourse.isHeadline(sentence) && subjectIn(discourse, sentence),
  );
  const described = lead < 0 ? undefined : subjectIn(discourse, lead);
  if (!described || described.named) return undefined;
  const paragraph = discourse.paragraph(lead);
  const after = tree.sentences.findIndex((_, sentence) => sentence > lead && discourse.paragraph(sentence) > paragraph);
  if (after < 0) return undefined;
  const { firstToken, start } = tree.sentences[after]!;
  const name = discourse.at(firstToken);
  const isNew =
    name !== undefined &&
    named.includes(name) &&
    name.label === 'Person' &&
    name.mentions.every((mention) => mention.start >= start || discourse.isHeadline(tree.sentence(mention.head)));
  if (!isNew || !hasAge(discourse, name, start)) return undefined;
  if (name.gender && described.gender && name.gender !== described.gender) return undefined;
  const others = named.filter(
    (one) => one.label === 'Person' && one.mentions.some((mention) => within(discourse, mention.head, paragraph)),
  );
  return others.length === 0 ? [described, name] : undefined;
}

/** Who the subject of a sentence's main verb describes: one person, who does not belong to somebody else. */
function subjectIn(discourse: Discourse, sentence: number): Draft | undefined {
  const { tree } = discourse;
  const { firstToken, endToken } = tree.sentences[sentence]!;
  for (let token = firstToken; token < endToken; token++) {
    if (tree.head(token) >= 0) continue;
    const subject = tree.child(token, 'nsubj');
    const one = subject < 0 || tree.child(subject, 'nmod:poss') >= 0 ? undefined : discourse.at(subject);
    return one?.label === 'Person' && !one.plural ? one : undefined;
  }
  return undefined;
}

function hasAge(discourse: Discourse, { mentions }: Draft, start: number): boolean {
  return mentions.some((mention) => mention.start === start && ageAfter(discourse.tree, mention.end) !== undefined);
}

function within(discourse: Discourse, token: number, paragraph: number): boolean {
  return discourse.paragraph(discourse.tree.sentence(token)) === paragraph;
}
