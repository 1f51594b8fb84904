/** Obituaries tell of capacities that were held: whose roles are over when somebody has died. */
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import type { RoleWords } from '../words.ts';

/** So many sentences from the beginning say that an article is an obituary. */
const opening = 3;
/** Whoever did something so many days before the article is of the present. */
const recentDays = 60;
const dayLength = 86_400_000;

/**
 * Whether somebody's roles are over because the article is an obituary, of that person or of somebody who knew the
 * person; whoever is told to have spoken in the last days still holds them.
 */
export function isOver(scene: Scene, words: RoleWords): (person: Referent) => boolean {
  const deceased = deceasedOf(scene, words);
  if (!deceased) return () => false;
  return (person) => person === deceased || !isPresent(scene, person);
}

/** "Ada Quill, envoy who ended a war, dies at 84", "who has died aged 84" */
function deceasedOf({ tree, cast }: Scene, words: RoleWords): Referent | undefined {
  const end = tree.sentences[opening - 1]?.endToken ?? tree.tokens.length;
  for (let token = 0; token < end; token++) {
    if (!words.deathVerbs.has(tree.lemma(token)) || tree.pos(token) !== 'VERB') continue;
    const dated = tree
      .children(token)
      .some((child) => tree.is(child, 'obl', 'advcl', 'xcomp', 'acl', 'advmod', 'amod'));
    const aged = words.ageWords.some((word) =>
      tree.within(sentenceOf(tree, token)).some((at) => tree.form(at) === word),
    );
    const age = tree.children(token).some((child) => tree.pos(child) === 'NUM') || aged;
    const subject = subjectOf(tree, token);
    const person = subject >= 0 ? cast.at(subject) : undefined;
    if (dated && age && person?.label === 'Person' && person.named) return person;
  }
  return undefined;
}

function sentenceOf(tree: Scene['tree'], token: number): { start: number; end: number } {
  return tree.sentences[tree.sentence(token)]!;
}

function subjectOf(tree: Scene['tree'], verb: number): number {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
    const subject = tree.child(at, 'nsubj', 'nsubj:pass');
    if (subject >= 0) return subject;
    if (tree.is(at, 'acl')) return tree.head(at);
  }
  return -1;
}

function isPresent({ doc, tree }: Scene, person: Referent): boolean {
  const published = Date.parse(doc.article.date ?? '');
  if (Number.isNaN(published)) return false;
  return person.mentions.some(({ head }) => {
    if (!tree.is(head, 'nsubj') && !tree.is(tree.head(head), 'nsubj')) return false;
    const { start, end } = sentenceOf(tree, head);
    return doc.times.some((time) => {
      const day = /^\d{4}-\d\d-\d\d/u.exec(time.value ?? '')?.[0];
      if (time.start < start || time.end > end || day === undefined) return false;
      const days = (published - Date.parse(day)) / dayLength;
      return days >= 0 && days <= recentDays;
    });
  });
}
