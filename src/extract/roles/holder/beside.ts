/** Whose a title is that stands beside a name, before it or after it. */
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import { afterComplement, afterPlace } from './complements.ts';
import { inOneLine } from '../title/lines.ts';
import { PersonNames, type NameAt } from './person-names.ts';
import type { Title } from '../title/wording.ts';
import type { RoleWords } from '../words.ts';

const closing = /^[,.;:!?)”"’'—–]$/u;
const dash = /^[,—–:(-]$/u;

export class Beside {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #names: PersonNames;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
    this.#names = new PersonNames(scene, words);
  }

  /**
   * cinematographer Halyna Hutchins      Presidents Ana Ruiz and Jon Vidal
   * ^^^^^^^^^^^^^^^                      ^^^^^^^^^^
   */
  following(title: Title): NameAt[] {
    const first =
      this.#names.from(title.last + 1) ??
      this.#turned(title) ??
      this.#names.from(afterPlace(this.#scene, title, this.#words));
    if (!first || !inOneLine(this.#scene, title.last, first.first)) return [];
    return title.plural ? this.#listFrom(first) : [first];
  }

  /** "former skipper turned pundit Gary Tarn" */
  #turned({ last }: Title): NameAt | undefined {
    if (!this.#words.turning.has(this.#form(last + 1))) return undefined;
    return [3, 4].map((step) => this.#names.from(last + step)).find((name) => name !== undefined);
  }

  /** "Pike, Quill and Moyo" from its first name on. */
  #listFrom(first: NameAt): NameAt[] {
    const names = [first];
    for (let last = first.last; names.length < 8; last = names.at(-1)!.last) {
      let next = last + 1;
      while (/^[,&]$/u.test(this.#form(next)) || this.#words.conjunctions.has(this.#form(next))) next++;
      const name = next > last + 1 ? this.#names.from(next) : undefined;
      if (!name || !inOneLine(this.#scene, last, name.first)) break;
      names.push(name);
    }
    return names;
  }

  /**
   * the captain, Walter Lindqvist, ran in      said his lawyer, Amrit S. Gill.
   * ^^^^^^^^^^^                                     ^^^^^^^^^^
   */
  apposed(title: Title): NameAt | undefined {
    const { tree } = this.#scene;
    const at = afterComplement(this.#scene, title, this.#words);
    if (title.plural || !dash.test(this.#form(at)) || this.#form(at) === '(') return undefined;
    const name = this.#names.from(at + 1);
    if (!name || !inOneLine(this.#scene, title.last, name.first)) return undefined;
    // "a spokesman for the president, Peter Kamau, said": the name is the spokesman's
    const isOuter = tree.is(title.head, 'nmod') && this.#scene.cast.at(tree.head(title.head)) === name.person;
    if (isOuter && this.#scene.cast.at(title.head) !== name.person) return undefined;
    if (title.determiner === 'none' && title.inside.length === 0 && !this.#opens(title)) return undefined;
    const next = name.last + 1;
    const isApposed = tree.is(name.first, 'appos') || tree.is(title.head, 'appos');
    const closed =
      next >= tree.tokens.length || !inOneLine(this.#scene, name.last, next) || closing.test(this.#form(next));
    if (this.#isSubject(name.first) && !closed) return undefined;
    return closed || isApposed ? name : undefined;
  }

  /** Whether a bare title with what it is of opens a sentence: "Director of the Hexley Forum, Ada Quill, said". */
  #opens({ outer, last, head }: Title): boolean {
    const { tree } = this.#scene;
    const isFirst = tree.sentences[tree.sentence(head)]!.firstToken === outer;
    return isFirst && this.#words.partPrepositions.has(this.#form(last + 1));
  }

  /**
   * A former nurse, Ada Rell joined the council      An engineer by training, she joined it later
   *   ^^^^^^^^^^^^  ^^^^^^^^                            ^^^^^^^^               ^^^
   */
  opening(title: Title): Referent | undefined {
    const { tree, cast } = this.#scene;
    const { firstToken, endToken } = tree.sentences[tree.sentence(title.head)]!;
    if (title.plural || title.outer !== firstToken || title.determiner !== 'indefinite') return undefined;
    let at = title.last + 1;
    while (at < endToken && this.#form(at) !== ',' && !['VERB', 'AUX'].includes(tree.pos(at))) at++;
    const person = this.#form(at) === ',' ? cast.at(at + 1) : undefined;
    if (person?.label !== 'Person' || !person.named) return undefined;
    let end = at + 1;
    while (cast.at(end) === person) end++;
    return tree.is(at + 1, 'nsubj') && ['VERB', 'AUX', 'ADV'].includes(tree.pos(end)) ? person : undefined;
  }

  /** As `apposed`, and of several: "their sons, Leifur and Thorvaldur". */
  listed(title: Title): NameAt[] {
    if (!title.plural) return [this.apposed(title)].filter((one) => one !== undefined);
    const at = title.last + 1;
    const first = dash.test(this.#form(at)) ? this.#names.from(at + 1) : undefined;
    return first && inOneLine(this.#scene, title.last, first.first) ? this.#listFrom(first) : [];
  }

  /**
   * Desmond Pike, 29, a deckhand      Lars Tveit, press officer      Nadia Rahim KC
   *                   ^^^^^^^^^^                  ^^^^^^^^^^^^^
   */
  preceding(title: Title): NameAt | undefined {
    const { tree } = this.#scene;
    const isOne = this.#isOneOf(title);
    if ((title.plural && !isOne) || this.#names.from(title.last + 1)) return undefined;
    let at = isOne ? title.outer - 3 : title.outer - 1;
    const bare = !dash.test(this.#form(at));
    const dated = this.#words.statusOf(this.#form(title.outer)) !== undefined;
    if (bare && title.determiner !== 'indefinite' && !dated) return undefined;
    if (!bare) at--;
    at = this.#backOver(at);
    const name = this.#names.endingAt(at);
    if (!name || !inOneLine(this.#scene, name.last, title.outer)) return undefined;
    const end = afterComplement(this.#scene, title, this.#words);
    const sameClause = tree.head(name.first) === tree.head(title.head);
    if (this.#isSubject(title.head) && !closing.test(this.#form(end)) && !sameClause && !dated) return undefined;
    if (tree.is(title.head, 'obj', 'iobj') && bare) return undefined;
    // "Quill, the mayor and the sheriff met": a list
    const listed = tree.pos(end) === 'CCONJ' && tree.pos(end + 1) === 'DET' && title.determiner === 'definite';
    return listed && !this.#isClosed(end + 2) ? undefined : name;
  }

  /** "Quill, the mayor and the sheriff’s sister, met": whether a comma comes before the verb. */
  #isClosed(from: number): boolean {
    const { tree } = this.#scene;
    let at = from;
    while (
      tree.sentence(at) === tree.sentence(from) &&
      ['NOUN', 'PROPN', 'ADJ', 'PART', 'ADP', 'DET'].includes(tree.pos(at))
    )
      at++;
    return this.#form(at) === ',';
  }

  /** "Nate Rell, one of Moreau’s lawyers" */
  #isOneOf({ outer, plural }: Title): boolean {
    const isPart = this.#words.partitive.of.has(this.#form(outer - 1));
    return plural && isPart && this.#words.partitive.one.has(this.#form(outer - 2));
  }

  /** Goes back over what may stand between a name and a title: ", 29,", "(SPD)", ", of Leeds,". */
  #backOver(from: number): number {
    const { tree, cast } = this.#scene;
    let at = from;
    for (let steps = 0; steps < 3; steps++) {
      if (this.#names.endingAt(at)) return at;
      if (this.#form(at) === ')') {
        let open = at;
        while (open > 0 && at - open < 12 && this.#form(open) !== '(') open--;
        if (this.#form(open) !== '(') return at;
        at = open - 1;
      } else {
        let start = at;
        while (start > 0 && at - start < 6 && !/^[,—–]$/u.test(this.#form(start))) start--;
        const aside = Array.from({ length: at - start }, (_, i) => start + 1 + i);
        const isAside = aside.every(
          (token) =>
            ['NUM', 'ADP', 'PROPN', 'NOUN', 'ADJ', 'PUNCT', 'DET'].includes(tree.pos(token)) &&
            cast.at(token)?.label !== 'Person',
        );
        const opens =
          ['NUM', 'ADP'].includes(tree.pos(start + 1)) || this.#words.ageWords.includes(this.#form(start + 1));
        if (!isAside || !opens || aside.length === 0) return at;
        at = start - 1;
      }
    }
    return at;
  }

  #isSubject(token: number): boolean {
    return this.#scene.tree.is(token, 'nsubj') && this.#scene.tree.head(token) > token;
  }

  #form(token: number): string {
    return this.#scene.tree.form(token);
  }
}
