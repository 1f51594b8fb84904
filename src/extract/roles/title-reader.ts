/** Reads the titles of an article: from the role noun to the left over its modifiers, and over what belongs to it behind. */
import type { EntityType } from '../../doc.ts';
import type { RoleStatus } from '../../ontology.ts';
import type { Scene } from '../scene.ts';
import { nameTokens } from './name-tokens.ts';
import type { Title } from './title.ts';
import type { RoleWords } from './words.ts';

const longest = 8;
const hyphen = /^[-‐‑–]$/u;

/** Reads the titles of an article, each once. */
export class TitleReader {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #times: ReadonlySet<number>;
  readonly #names: ReadonlyMap<number, EntityType>;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
    const dated = scene.doc.times.filter(({ type }) => type === 'DATE' || type === 'TIME');
    this.#times = new Set(dated.flatMap((time) => scene.tree.within(time)));
    this.#names = nameTokens(scene, words);
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
    if (!this.#isHead(head)) return undefined;
    let first = head;
    let status: RoleStatus | undefined;
    const words = [head];
    const inside: number[] = [];
    for (let at = head - 1; at >= 0 && head - at <= longest && this.#touches(at); at--) {
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
    const behind = this.#behind(head);
    const before = this.#before(first);
    const lemma = this.#lemma(head);
    const sought = this.#words.isCandidacy(lemma);
    const office = sought && this.#words.isRole(tree.lemma(behind.last)) ? behind.words.slice(1) : undefined;
    return {
      head,
      words: office ?? [...words, ...behind.words],
      outer: before.outer,
      first,
      last: behind.last,
      lemma,
      status: status ?? this.#prefixed(head) ?? behind.status ?? before.status,
      determiner: before.determiner,
      possessor: before.possessor,
      inside,
      plural: tree.form(head) !== lemma && this.#words.isPlural(tree.form(head), lemma),
      sought,
    };
  }

  #lemma(head: number): string {
    const { tree } = this.#scene;
    const whole = tree.form(head).replace(/\.$/u, '');
    const form = this.#prefixed(head) ? whole.replace(/^\p{L}+-/u, '') : whole;
    if (this.#words.isRole(form) || this.#words.isTitle(form)) return form;
    const singular = this.#words.singular(form);
    return this.#words.isRole(singular) ? singular : tree.lemma(head);
  }

  /** The status that a prefix tells: "ex-president". */
  #prefixed(head: number): RoleStatus | undefined {
    const prefix = /^(\p{L}+)-/u.exec(this.#scene.tree.form(head));
    return prefix ? this.#words.statusOf(prefix[1]!) : undefined;
  }

  /** A role noun that ends its compound: in "police officer training" there is none. */
  #isHead(token: number): boolean {
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
    const lemma = this.#lemma(token);
    if (!isTitle && !this.#words.isRole(lemma) && !this.#words.isCandidacy(lemma)) return false;
    const next = token + 1;
    if (!this.#joins(token, next) || this.#namesPerson(this.#next(token))) return true;
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

  /** Whether two neighbouring tokens stand in one line of one sentence. */
  #joins(one: number, next: number): boolean {
    const { tree, text } = this.#scene;
    if (one < 0 || next >= tree.tokens.length || tree.sentence(one) !== tree.sentence(next)) return false;
    return !text.slice(tree.tokens[one]!.end, tree.tokens[next]!.start).includes('\n');
  }

  #touches(at: number): boolean {
    return this.#joins(at, at + 1);
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

  //  secretary of state      chief of staff      president-elect      editor-in-chief
  //            ^^^^^^^^            ^^^^^^^^               ^^^^^^            ^^^^^^^^^^
  #behind(head: number): { words: number[]; last: number; status?: RoleStatus } {
    const { tree } = this.#scene;
    let at = head + 1;
    if (!this.#touches(head)) return { words: [], last: head };
    if (hyphen.test(tree.form(at))) at++;
    const status = this.#words.statusOf(tree.form(at));
    if (status && tree.tokens[at]!.start - tree.tokens[head]!.end <= 1) return { words: [], last: at, status };
    if (!this.#words.partPrepositions.has(tree.form(at))) return { words: [], last: head };
    const isPortfolio = (token: number): boolean => this.#words.portfolios.has(tree.form(token));
    let next = at + 1;
    const takesPortfolio = this.#words.portfolioTitles.has(this.#lemma(head));
    if (takesPortfolio && this.#words.determiners.has(tree.form(next)) && isPortfolio(next + 1)) next++;
    let last = head;
    for (; next - at <= 5 && this.#touches(next - 1); next++) {
      if (hyphen.test(tree.form(next)) && tree.tokens[next - 1]!.end === tree.tokens[next]!.start && next === at + 1)
        continue;
      const joined = last > head && this.#words.conjunctions.has(tree.form(next));
      const named = this.#names.has(next);
      const bare = !named && (this.#isField(next) || (tree.pos(next) === 'ADJ' && tree.head(next) > next));
      if (takesPortfolio && isPortfolio(next)) last = next;
      else if (bare && !this.#namesPerson(next + 1) && !hyphen.test(tree.form(next + 1)))
        last = this.#isField(next) ? next : last;
      else if (!joined) break;
    }
    if (last === head) return { words: [], last };
    return { words: Array.from({ length: last - head }, (_, i) => head + 1 + i), last };
  }

  /** A bare noun, or a verb that stands for one: "director of marketing". */
  #isField(token: number): boolean {
    const { tree } = this.#scene;
    const small = /^\p{Ll}/u.test(tree.tokens[token]!.text);
    if (tree.pos(token) === 'NOUN' || (tree.pos(token) === 'PROPN' && small)) return true;
    const after = tree.pos(token + 1);
    return (
      tree.pos(token) === 'VERB' &&
      this.#words.partPrepositions.has(tree.form(token - 1)) &&
      ['ADP', 'PUNCT', 'CCONJ'].includes(after)
    );
  }

  /** What stands before the title: a determiner, a possessive, "now the". */
  #before(first: number): Pick<Title, 'outer' | 'determiner' | 'possessor'> & { status?: RoleStatus } {
    const { tree } = this.#scene;
    const at = first - 1;
    let found: Pick<Title, 'outer' | 'determiner' | 'possessor'> = { outer: first, determiner: 'none', possessor: -1 };
    if (at >= 0 && this.#touches(at)) {
      const form = tree.form(at);
      if (this.#words.possessives.has(form)) found = { outer: at, determiner: 'possessive', possessor: at };
      else if (this.#words.possessiveMarks.has(form) && tree.pos(at) !== 'PUNCT') {
        found = { outer: at - 1, determiner: 'possessive', possessor: at - 1 };
      } else if (this.#words.determiners.has(form)) {
        found = { outer: at, determiner: this.#words.indefinite.has(form) ? 'indefinite' : 'definite', possessor: -1 };
      }
    }
    const adverb = found.outer - 1;
    const status = adverb >= 0 && this.#touches(adverb) ? this.#words.statusOf(tree.form(adverb)) : undefined;
    return status ? { ...found, outer: adverb, status } : found;
  }
}
