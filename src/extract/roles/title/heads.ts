/** Which tokens are the nouns that titles hang on. */
import type { EntityType } from '../../../doc.ts';
import type { RoleStatus } from '../../../ontology.ts';
import type { Scene } from '../../scene.ts';
import { inOneLine } from './lines.ts';
import { hyphen, type TitleContext } from './wording.ts';
import type { RoleWords } from '../words.ts';

export class TitleHeads {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #names: ReadonlyMap<number, EntityType>;

  constructor({ scene, words, names }: TitleContext) {
    this.#scene = scene;
    this.#words = words;
    this.#names = names;
  }

  lemma(head: number): string {
    const { tree } = this.#scene;
    const whole = tree.form(head).replace(/\.$/u, '');
    const form = this.prefixed(head) ? whole.replace(/^\p{L}+-/u, '') : whole;
    if (this.#words.isRole(form) || this.#words.isTitle(form)) return form;
    const singular = this.#words.singular(form);
    return this.#words.isRole(singular) ? singular : tree.lemma(head);
  }

  /** The status that a prefix tells: "ex-president". */
  prefixed(head: number): RoleStatus | undefined {
    const prefix = /^(\p{L}+)-/u.exec(this.#scene.tree.form(head));
    return prefix ? this.#words.statusOf(prefix[1]!) : undefined;
  }

  /** A role noun that ends its compound: in "police officer training" there is none. */
  isHead(token: number): boolean {
    const { tree } = this.#scene;
    const form = tree.form(token).replace(/\.$/u, '');
    const capital = /^\p{Lu}/u.test(tree.tokens[token]!.text);
    const beforeName = this.#namesPerson(this.#next(token));
    const nominal =
      ['NOUN', 'PROPN'].includes(tree.pos(token)) ||
      (tree.pos(token) === 'ADJ' && this.#isSubstantive(token)) ||
      (beforeName && (capital || !this.#isVerb(token)));
    if (!nominal || this.#names.has(token)) return false;
    const isTitle = capital && this.#words.isTitle(form) && beforeName;
    const lemma = this.lemma(token);
    if (!isTitle && !this.#words.isRole(lemma) && !this.#words.isCandidacy(lemma)) return false;
    const next = token + 1;
    if (!inOneLine(this.#scene, token, next) || this.#namesPerson(this.#next(token))) return true;
    if (hyphen.test(tree.form(next)) && tree.tokens[next]!.start === tree.tokens[token]!.end) {
      return (
        this.#words.statusOf(tree.form(next + 1)) !== undefined || this.#words.partPrepositions.has(tree.form(next + 1))
      );
    }
    if (this.#words.statusOf(tree.form(next))) return true;
    if (this.#words.isTitle(tree.form(next).replace(/\.$/u, '')) || this.#words.isRole(tree.lemma(next))) return false;
    return !['NOUN', 'PROPN'].includes(tree.pos(next)) || !tree.isBelow(token, next);
  }

  /** An adjective that stands for a noun: "the chief executive told them". */
  #isSubstantive(token: number): boolean {
    const { tree } = this.#scene;
    if (tree.is(token, 'nsubj', 'obj', 'obl', 'nmod', 'appos')) return true;
    return tree.is(token, 'amod') && ['VERB', 'AUX'].includes(tree.pos(token + 1)) && !tree.is(token + 1, 'amod');
  }

  /** Whether a token is a verb indeed: not one that the parser takes for it where a noun stands before a name. */
  #isVerb(token: number): boolean {
    const { tree } = this.#scene;
    if (tree.pos(token) !== 'VERB') return false;
    const isClause = tree.children(token).some((child) => tree.is(child, 'nsubj', 'aux', 'mark', 'advmod'));
    return isClause || !tree.is(token, 'nsubj', 'obj', 'obl', 'nmod', 'appos', 'compound', 'amod');
  }

  #namesPerson(token: number): boolean {
    return this.#names.get(token) === 'PERSON';
  }

  /** The token after one, what tells its status and forms of address left out: "chairman Sir Alastair". */
  #next(token: number): number {
    const { tree } = this.#scene;
    let at = token + 1;
    if (hyphen.test(tree.form(at)) && this.#words.statusOf(tree.form(at + 1))) at += 2;
    while (this.#words.isAddress(tree.form(at).replace(/\.$/u, '')) || tree.form(at) === '.') at++;
    return at;
  }
}
