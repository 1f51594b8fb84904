/** What a word that names a happening tells of it: the deed, who did it to whom, and which one it is. */
import type { Referent } from '../../../doc.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { subjectOf } from '../../statements/source/source.ts';
import { isPassive } from '../../voice.ts';
import type { Trigger } from '../triggers.ts';

/** Somebody or something that a mention names: a referent, or else the noun. */
export type Party = Referent | string;

export interface Mention {
  readonly trigger: Trigger;
  readonly deed: string;
  readonly isVerb: boolean;
  /** Whether the word alone tells what happens: "arrested", but not "went". */
  readonly isTelling: boolean;
  readonly isPlural: boolean;
  /** "the blast", "her arrest", "this attack". */
  readonly isDefinite: boolean;
  readonly agent: Party | undefined;
  /** Whom or what it befalls. */
  readonly theme: Party | undefined;
  /** Whether it stands in the headline, which tells in short what the text tells again. */
  readonly inHeadline: boolean;
  /** What else tells one noun from another: names, numbers and modifiers. */
  readonly modifiers: ReadonlySet<string>;
}

function partyAt({ tree, cast }: Scene, token: number): Party | undefined {
  if (token < 0) return undefined;
  return cast.at(token) ?? (tree.pos(token) === 'PRON' ? undefined : tree.lemma(token));
}

function partiesOf(scene: Scene, token: number): Pick<Mention, 'agent' | 'theme'> {
  const { tree } = scene;
  const party = (at: number): Party | undefined => partyAt(scene, at);
  if (tree.pos(token) !== 'VERB') {
    const of = tree
      .children(token)
      .find((child) => tree.is(child, 'nmod') && tree.form(tree.child(child, 'case')) === 'of');
    return { agent: undefined, theme: party(of ?? tree.child(token, 'nmod:poss')) };
  }
  const subject = tree.child(token, 'nsubj');
  if (isPassive(scene, token)) {
    const agent = tree.children(token).find((child) => tree.dep(child) === 'obl:agent');
    return { agent: party(agent ?? -1), theme: party(subject) };
  }
  const object = tree.child(token, 'obj');
  if (object >= 0) return { agent: party(subjectOf(scene, token)), theme: party(object) };
  // a participle after a noun is passive without an auxiliary: "the man arrested on Monday"
  if (tree.is(token, 'acl') && !tree.form(token).endsWith('ing'))
    return { agent: undefined, theme: party(tree.head(token)) };
  return { agent: undefined, theme: party(subjectOf(scene, token)) };
}

export function mentionOf(scene: Scene, trigger: Trigger, words: EventWords): Mention {
  const { tree, headlineEnd } = scene;
  const { token } = trigger;
  const isVerb = tree.pos(token) === 'VERB';
  const children = isVerb ? [] : tree.children(token);
  const determiner = children.find((child) => tree.is(child, 'det'));
  const modifiers = children.filter(
    (child) => tree.is(child, 'amod', 'nummod', 'compound', 'nmod') && tree.dep(child) !== 'nmod:poss',
  );
  return {
    trigger,
    deed: words.deedOf(tree.lemma(token)),
    isVerb,
    isTelling: (words.kindOf(tree.lemma(token), !isVerb) ?? 'other') !== 'other',
    isPlural: !isVerb && tree.form(token) !== tree.lemma(token),
    isDefinite:
      children.some((child) => tree.dep(child) === 'nmod:poss') ||
      (determiner !== undefined && words.isDefinite(tree.form(determiner))),
    ...partiesOf(scene, token),
    inHeadline: tree.tokens[token]!.start < headlineEnd,
    modifiers: new Set(modifiers.map((child) => tree.lemma(child))),
  };
}
