/**
 * Sources and addressees that the article describes without naming them, and that no other layer knows: a node each, so
 * that nobody who speaks is lost.
 *
 *     A trade newsletter reported that …        Frustrated parents said …        Russia denied …
 *       ^^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^^^^^^               ^^^^^^ a place that speaks is a body
 */
import type { Mention, Referent, ReferentLabel } from '../../../doc.ts';
import { nameAround, type NarrowingWords } from '../../../annotate/referents/descriptions/called.ts';
import type { Tree } from '../../../tree.ts';
import type { Scene } from '../../scene.ts';
import type { Source } from '../draft.ts';

export interface SpeakerWords {
  /** What somebody is who is described by this noun and speaks; lemma in lower case. Undefined where nobody is. */
  classOf(lemma: string, plural: boolean): Exclude<ReferentLabel, 'Place' | 'Work'> | undefined;
  isPlural(form: string, lemma: string): boolean;
  /** Whether a pronoun means somebody, whoever that is: "someone". */
  isIndefinite(form: string): boolean;
  readonly narrowing: NarrowingWords;
}

/** A pronoun that nothing resolves means nobody that is known; what a parser takes for a verb may well be a noun. */
const describing = ['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET', 'VERB', 'X'];

interface Unnamed {
  readonly label: ReferentLabel;
  readonly name: string;
  readonly mentions: Mention[];
  readonly sources: Source[];
}

/** Whether the noun is a name that no layer has found, of several words: "Harbor Ledger". */
function isName(tree: Tree, head: number): boolean {
  const isCapital = (token: number): boolean =>
    tree.pos(token) === 'PROPN' && /^\p{Lu}/u.test(tree.tokens[token]!.text);
  return isCapital(head) && isCapital(head - 1) && tree.sentence(head - 1) === tree.sentence(head);
}

/** "chief of the Harbor Council Ada Quill said": the name that nothing parts from the body before it. */
function nameAtEnd({ tree, cast }: Scene, head: number, last: number): Referent | undefined {
  const one = cast.at(last);
  if (one?.label !== 'Person' || !one.named) return undefined;
  let before = last - 1;
  while (cast.at(before) === one) before--;
  return before > head && tree.pos(before) === 'PROPN' ? one : undefined;
}

/** Gives a referent to each of the sources that has none and describes somebody; the same words mean the same one. */
export function describeUnnamed(scene: Scene, sources: readonly Source[], words: SpeakerWords): void {
  const { tree, cast, text } = scene;
  const found = new Map<string, Unnamed>();
  const bodies = new Map<number, Referent>();
  for (const source of sources) {
    const { head } = source;
    if (
      source.referent ||
      head === undefined ||
      !(describing.includes(tree.pos(head)) || words.isIndefinite(tree.form(head)))
    )
      continue;
    const same = bodies.get(head);
    if (same) {
      source.referent = same;
      continue;
    }
    const known = cast.at(head);
    if (known && known.label !== 'Place') continue;
    const body = known && cast.referents.find((one) => one.label === 'Organization' && one.name === known.name);
    if (body) {
      const { start, end } = tree.tokens[head]!;
      cast.mention(body, { start, end, kind: 'name', head, rule: 'speaker' });
      source.referent = body;
      bodies.set(head, body);
      continue;
    }
    const [first, last] = nameAround(tree, head, words.narrowing);
    const named = nameAtEnd(scene, head, last);
    if (named) {
      source.referent = named;
      continue;
    }
    const span = known ? tree.tokens[head]! : tree.span([first, last]);
    const name = known?.name ?? text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    const label = known
      ? 'Organization'
      : (words.classOf(tree.lemma(head), words.isPlural(tree.form(head), tree.lemma(head))) ??
        (isName(tree, head) ? 'Organization' : undefined));
    // "the investigation revealed": nobody says so
    if (!label) continue;
    const key = `${label} ${name.toLowerCase()}`;
    const one = found.get(key) ?? { label, name, mentions: [], sources: [] };
    one.mentions.push({
      ...{ start: span.start, end: span.end },
      kind: known || isName(tree, head) ? 'name' : 'description',
      head,
      rule: 'speaker',
    });
    one.sources.push(source);
    found.set(key, one);
  }
  for (const { label, name, mentions, sources: own } of found.values()) {
    const distinct = [...new Map(mentions.toReversed().map((mention) => [mention.start, mention])).values()];
    distinct.sort((a, b) => a.start - b.start);
    const referent: Referent = { label, name, aliases: [], named: distinct[0]!.kind === 'name', mentions: distinct };
    cast.add(referent);
    for (const source of own) source.referent = referent;
  }
}
