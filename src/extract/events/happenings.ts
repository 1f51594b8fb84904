/** One happening for all that is told of it: verbs, nouns and words that point back. */
import type { Referent } from '../../doc.ts';
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';
import { subjectOf } from '../statements/source/source.ts';
import { isPassive } from '../voice.ts';
import type { Trigger } from './triggers.ts';

/** Several mentions of one happening, in order. */
export interface Happening {
  readonly triggers: Trigger[];
}

/** Somebody or something that a mention names: a referent, or else the noun. */
type Party = Referent | string;

interface Mention {
  readonly trigger: Trigger;
  readonly deed: string;
  readonly isVerb: boolean;
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

/** Where the first paragraph ends, if it is a headline. */
function headlineEnd({ doc }: Scene): number {
  const [first] = doc.paragraphs;
  return first?.kind === 'headline' ? first.end : 0;
}

function mentionOf(scene: Scene, trigger: Trigger, words: EventWords): Mention {
  const { tree } = scene;
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
    isPlural: !isVerb && tree.form(token) !== tree.lemma(token),
    isDefinite:
      children.some((child) => tree.dep(child) === 'nmod:poss') ||
      (determiner !== undefined && words.isDefinite(tree.form(determiner))),
    ...partiesOf(scene, token),
    inHeadline: tree.tokens[token]!.start < headlineEnd(scene),
    modifiers: new Set(modifiers.map((child) => tree.lemma(child))),
  };
}

const differ = (one: Party | undefined, other: Party | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;
const agree = (one: Party | undefined, other: Party | undefined): boolean => one !== undefined && one === other;

/** Two who are both named. */
function areOthers(one: Party | undefined, other: Party | undefined): boolean {
  return typeof one === 'object' && typeof other === 'object' && one.named && other.named && one !== other;
}

function isAnother(one: Mention, other: Mention, words: EventWords): boolean {
  return [...other.modifiers].some((modifier) => words.isOther(modifier) && !one.modifiers.has(modifier));
}

/** Whether a later mention tells of the same happening as an earlier one of the same deed. */
function isSame(earlier: Mention, later: Mention, words: EventWords): boolean {
  if (isAnother(earlier, later, words)) return false;
  if (earlier.isVerb && later.isVerb) {
    if (earlier.inHeadline && !later.inHeadline) return !areOthers(earlier.theme, later.theme);
    if (differ(earlier.theme, later.theme) || differ(earlier.agent, later.agent)) return false;
    return agree(earlier.theme, later.theme) || agree(earlier.agent, later.agent);
  }
  if (differ(earlier.theme, later.theme)) return false;
  if (!earlier.isVerb && !later.isVerb) {
    if (earlier.isPlural !== later.isPlural) return false;
    const isNew =
      [...later.modifiers].some((modifier) => !earlier.modifiers.has(modifier)) && earlier.modifiers.size > 0;
    return later.isDefinite ? !isNew || agree(earlier.theme, later.theme) : !isNew && later.modifiers.size > 0;
  }
  const noun = earlier.isVerb ? later : earlier;
  return noun.isDefinite || agree(earlier.theme, later.theme);
}

/** A mention joins the last happening before it that it may tell of. */
export function happeningsOf(scene: Scene, triggers: readonly Trigger[], words: EventWords): Happening[] {
  const happenings: { triggers: Trigger[]; mentions: Mention[] }[] = [];
  const byDeed = new Map<string, (typeof happenings)[number][]>();
  let harm: (typeof happenings)[number] | undefined;
  for (const trigger of triggers) {
    const mention = mentionOf(scene, trigger, words);
    const { tree } = scene;
    const lemma = tree.lemma(trigger.token);
    const same = byDeed.get(mention.deed) ?? [];
    const pointsBack = !mention.isVerb && !mention.isPlural && mention.isDefinite && words.pointsBack(lemma);
    const known =
      same.findLast(({ mentions }) => mentions.some((one) => isSame(one, mention, words))) ??
      (pointsBack && mention.modifiers.size === 0 ? harm : undefined);
    const happening = known ?? { triggers: [], mentions: [] };
    if (!known) happenings.push(happening);
    happening.triggers.push(trigger);
    happening.mentions.push(mention);
    if (!same.includes(happening)) byDeed.set(mention.deed, [...same, happening]);
    if (words.isHarm(lemma, !mention.isVerb)) harm ??= happening;
  }
  return happenings;
}
