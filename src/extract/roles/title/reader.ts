/** Reads the titles of an article: from the role noun to the left over its modifiers, and over what belongs to it behind. */
import type { EntityType } from '../../../doc.ts';
import type { RoleStatus } from '../../../ontology.ts';
import type { Scene } from '../../scene.ts';
import { touches } from './lines.ts';
import { nameTokens } from './name-tokens.ts';
import { before, behind } from './borders.ts';
import { TitleHeads } from './heads.ts';
import { hyphen, type Title, type TitleContext } from './wording.ts';
import type { RoleWords } from '../words.ts';

const longest = 8;

/** Reads the titles of an article, each once. */
export class TitleReader {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #times: ReadonlySet<number>;
  readonly #names: ReadonlyMap<number, EntityType>;
  readonly #heads: TitleHeads;
  readonly #context: TitleContext;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
    const dated = scene.doc.times.filter(({ type }) => type === 'DATE' || type === 'TIME');
    this.#times = new Set(dated.flatMap((time) => scene.tree.within(time)));
    this.#names = nameTokens(scene, words);
    this.#context = { scene, words, names: this.#names };
    this.#heads = new TitleHeads(this.#context);
  }

  /** Every title of the article, in order. */
  all(): Title[] {
    const titles: Title[] = [];
    for (let token = 0; token < this.#scene.tree.tokens.length; token++) {
      const title = this.#at(token);
      if (title) titles.push(title);
    }
    return titles;
  }

  #at(head: number): Title | undefined {
    const { tree } = this.#scene;
    if (!this.#heads.isHead(head)) return undefined;
    let first = head;
    let status: RoleStatus | undefined;
    const words = [head];
    const inside: number[] = [];
    for (let at = head - 1; at >= 0 && head - at <= longest && touches(this.#scene, at); at--) {
      const form = tree.form(at).replace(/\.$/u, '');
      const stands = this.#words.statusOf(form);
      const name = this.#names.get(at);
      if (stands && (tree.pos(at) !== 'ADV' || !this.#words.praise.has(form))) {
        status ??= stands;
      } else if (hyphen.test(form)) {
        // "then-Deputy", "ex-wife": the hyphen goes with what stands before it
        if (words[0] === at + 1 && !this.#words.statusOf(tree.form(at - 1))) words.unshift(at);
      } else if (name === 'PERSON') {
        break;
      } else if (name) {
        inside.push(at);
      } else if (!this.#isModifier(at, first)) {
        break;
      } else if (!this.#words.praise.has(form) && inside.length === 0) {
        words.unshift(at);
      }
      first = at;
    }
    while (words.length > 1 && hyphen.test(tree.form(words[0]!))) words.shift();
    while (first < head && hyphen.test(tree.form(first))) first++;
    const lemma = this.#heads.lemma(head);
    const after = behind(this.#context, head, lemma);
    const ahead = before(this.#context, first);
    const sought = this.#words.isCandidacy(lemma);
    const office = sought && this.#words.isRole(tree.lemma(after.last)) ? after.words.slice(1) : undefined;
    return {
      head,
      words: office ?? [...words, ...after.words],
      outer: ahead.outer,
      first,
      last: after.last,
      lemma,
      status: status ?? this.#heads.prefixed(head) ?? after.status ?? ahead.status,
      determiner: ahead.determiner,
      possessor: ahead.possessor,
      inside,
      plural: tree.form(head) !== lemma && this.#words.isPlural(tree.form(head), lemma),
      sought,
    };
  }

  #isModifier(at: number, first: number): boolean {
    const { tree } = this.#scene;
    if (this.#times.has(at)) return false;
    const form = tree.form(at).replace(/\.$/u, '');
    const isShort = this.#words.isTitle(form) && tree.pos(at) !== 'VERB';
    if (isShort || (form === '' && this.#words.isTitle(tree.form(at - 1)))) return true;
    if (tree.tokens[at]!.start === tree.tokens[at + 1]!.start) return false;
    if (hyphen.test(tree.form(at + 1)) && tree.tokens[at]!.end === tree.tokens[at + 1]!.start) return true;
    if (!['NOUN', 'PROPN', 'ADJ'].includes(tree.pos(at))) return false;
    if (this.#words.determiners.has(form) || this.#words.possessives.has(form)) return false;
    const turned = tree.head(first) === at && tree.is(first, 'appos', 'flat', 'compound');
    const attached = turned || tree.head(at) >= first || tree.isBelow(at, first);
    const capitals = [at, first].every((token) => /^\p{Lu}/u.test(tree.tokens[token]!.text));
    const opens = at > 0 && ['DET', 'CCONJ', 'PUNCT'].includes(tree.pos(at - 1));
    return attached || capitals || opens;
  }
}
