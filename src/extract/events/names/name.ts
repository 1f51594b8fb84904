/**
 * What a reader calls an event: who, verb, whom or what; or the event noun with its modifiers and complements ("Names of
 * events" in the contract).
 *
 *     He was arrested by police .          his daughter's trial          Quill , who plans to resign , …
 *     Tom Lacey was arrested by police     Tom Lacey’s daughter’s trial    Ada Quill plans to resign
 */
import type { EventWords } from '../../events.ts';
import { isInfinitive } from '../../infinitive.ts';
import type { Scene } from '../../scene.ts';
import { objectOfVerb, subjectOfVerb } from '../arguments/verb.ts';
import { complementsOf, coreOf, phraseOf, possessive, textOf } from './phrase.ts';

const longest = 80;

/** Adds phrases as long as the name stays within its length. */
function fitting(parts: readonly (string | undefined)[]): string {
  let name = '';
  for (const part of parts) {
    if (!part) continue;
    const longer = name ? `${name} ${part}` : part;
    if (longer.length > longest) break;
    name = longer;
  }
  return name || (parts.find(Boolean) ?? '').slice(0, longest);
}

/** The verb with its auxiliaries, negation and particle, after the verb that it completes: "plans to resign". */
function verbGroup(scene: Scene, verb: number, words: EventWords): string {
  const { tree } = scene;
  const own = tree
    .children(verb)
    .filter(
      (child) =>
        tree.is(child, 'aux') ||
        tree.dep(child) === 'compound:prt' ||
        (tree.is(child, 'advmod') && words.isNegation(tree.form(child))) ||
        (tree.is(child, 'mark') && tree.pos(child) === 'PART'),
    );
  const group = textOf(
    scene,
    [...own, verb].sort((a, b) => a - b),
  );
  const head = tree.head(verb);
  const completes = tree.is(verb, 'xcomp') && head >= 0 && tree.pos(head) === 'VERB' && tree.child(head, 'obj') < 0;
  return completes ? `${verbGroup(scene, head, words)} ${group}` : group;
}

/**
 * Whom or what it was done to, and what hangs on the verb after it: "the bridge", "on the opposition". Whoever did it
 * stays a pronoun there: "the gunman killed himself".
 */
function afterVerb(scene: Scene, verb: number, words: EventWords, who?: string): string[] {
  const { tree } = scene;
  const object = objectOfVerb(scene, verb, words.arguments);
  const shared = object >= 0 && tree.head(object) !== verb ? (phraseOf(scene, object, words) ?? []) : [];
  const own = tree.children(verb).flatMap((child) => {
    if (child < verb) return [];
    if (tree.is(child, 'obj', 'iobj')) {
      const phrase = phraseOf(scene, child, words);
      return (phrase === who && tree.pos(child) === 'PRON' ? textOf(scene, [child]) : phrase) ?? [];
    }
    const preposition = tree.child(child, 'case');
    if (
      !tree.is(child, 'obl') ||
      preposition < 0 ||
      scene.doc.times.some(({ start, end }) => start <= tree.tokens[child]!.start && end >= tree.tokens[child]!.end)
    )
      return [];
    const phrase = phraseOf(scene, child, words);
    return phrase ? `${textOf(scene, [preposition])} ${phrase}` : [];
  });
  return [shared, ...own].flat();
}

function whoOf(scene: Scene, verb: number, words: EventWords): string | undefined {
  const subject = subjectOfVerb(scene, verb, words.arguments);
  return subject >= 0 && subject !== verb ? phraseOf(scene, subject, words) : undefined;
}

function verbName(scene: Scene, verb: number, words: EventWords): string {
  const who = whoOf(scene, verb, words);
  // "Quill withdrew her bid": whose it is has been said
  const own = who === undefined ? '' : `${possessive(who)} `;
  const after = afterVerb(scene, verb, words, who).map((phrase) =>
    own && phrase.startsWith(own) ? phrase.slice(own.length) : phrase,
  );
  const group = verbGroup(scene, verb, words);
  // of nobody: "reach the port", not "to reach the port"
  const isInfinitiveOfNobody = who === undefined && isInfinitive(scene.tree, verb) && !scene.tree.is(verb, 'xcomp');
  return fitting([who, isInfinitiveOfNobody ? textOf(scene, [verb]) : group, ...after]);
}

/** What a plan, a threat or a debate is for or about: "attempts to close the bridge", "a debate about closing it". */
function clauseAfter(scene: Scene, noun: number, words: EventWords): string[] {
  const { tree } = scene;
  const verb = tree
    .children(noun)
    .find((child) => child > noun && tree.dep(child) === 'acl' && tree.pos(child) === 'VERB');
  const mark = verb === undefined ? -1 : tree.child(verb, 'mark');
  if (verb === undefined || mark < 0) return [];
  const isPart = tree.pos(mark) === 'PART';
  const deed = [verbGroup(scene, verb, words), ...afterVerb(scene, verb, words)];
  return [`${isPart ? '' : `${textOf(scene, [mark])} `}${deed[0]}`, ...deed.slice(1)];
}

function nounName(scene: Scene, noun: number, words: EventWords): string {
  const { tree } = scene;
  const phrase = [coreOf(scene, noun, words), ...complementsOf(scene, noun, words), ...clauseAfter(scene, noun, words)];
  const verb = tree.head(noun);
  const isCarried =
    verb >= 0 &&
    tree.pos(verb) === 'VERB' &&
    tree.is(noun, 'obj') &&
    words.isLightVerb(tree.lemma(verb)) &&
    tree.child(noun, 'nmod:poss') < 0;
  if (!isCarried) return fitting(phrase);
  const who = whoOf(scene, verb, words);
  return fitting(who ? [who, verbGroup(scene, verb, words), ...phrase] : phrase);
}

/** Of several mentions the longest name, of equally long ones the first. */
export function nameOf(scene: Scene, triggers: readonly number[], words: EventWords): string {
  const names = triggers.map((token) =>
    (scene.tree.pos(token) === 'VERB' ? verbName : nounName)(scene, token, words).replace(/\s+/gu, ' ').trim(),
  );
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}
