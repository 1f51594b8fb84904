/** Names of bodies and works that no layer found, and that a role asks for. */
import type { Mention, Referent } from '../../../doc.ts';
import { firstPast } from '../../../search.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../../scene.ts';
import type { RoleWords } from '../words.ts';

const longestTitle = 4;

export class LateNames {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #found = new Map<string, Referent>();
  /** The tokens that are nouns for an assembly with a capital, in order; read when first asked for. */
  #assemblies: readonly number[] | undefined;
  /** Titles in quotation marks in which nobody is named, in order; read when first asked for. */
  #titles: readonly Span[] | undefined;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
  }

  /** "the Selectboard": the last noun for an assembly before the token that the article writes with a capital. */
  assembly(token: number): Referent | undefined {
    const { tree } = this.#scene;
    this.#assemblies ??= [...tree.tokens.keys()].filter((at) => this.#isAssembly(at));
    for (let i = firstPast(this.#assemblies, (at) => at >= token) - 1; i >= 0; i--) {
      const at = this.#assemblies[i]!;
      const form = tree.tokens[at]!.text;
      const known = this.#found.get(form);
      if (known) return known;
      if (this.#scene.cast.at(at)?.named) continue;
      const first = this.#firstOfName(at);
      if (!this.#words.determiners.has(tree.form(first - 1))) continue;
      if (first < at)
        return this.#known('Organization', this.#scene.text.slice(tree.tokens[first]!.start, tree.tokens[at]!.end), [
          { start: tree.tokens[first]!.start, end: tree.tokens[at]!.end },
        ]);
      return this.#add('Organization', form, (other) => tree.tokens[other]!.text === form);
    }
    return undefined;
  }

  //  the Legislative Assembly
  //      ^^^^^^^^^^^
  #firstOfName(last: number): number {
    const { tree, cast } = this.#scene;
    let first = last;
    while (
      /^\p{Lu}\p{Ll}/u.test(tree.tokens[first - 1]?.text ?? '') &&
      !this.#words.determiners.has(tree.form(first - 1)) &&
      !cast.at(first - 1)
    )
      first--;
    return first;
  }

  /** "the Salvadoran negotiator", where nothing else names the country. */
  country(name: string, adjective: number): Referent {
    return this.#known('Place', name, [this.#scene.tree.span([adjective])]);
  }

  #isAssembly(token: number): boolean {
    const { tree } = this.#scene;
    const isCapital = token > 0 && /^\p{Lu}\p{Ll}/u.test(tree.tokens[token]!.text);
    return isCapital && this.#words.kindOfNoun(tree.form(token)) === 'assembly';
  }

  /** "the “Rust” tragedy": the title in quotation marks that the article repeats most, of equal ones the first. */
  work(): Referent | undefined {
    const { doc, text } = this.#scene;
    this.#titles ??= doc.quotations
      .flatMap(({ inner }) => (inner.length === 1 ? [inner[0]!] : []))
      .filter((one) => this.#isTitle(one));
    // what was found before is a name by now, and stays one
    const titles = this.#titles.filter((one) => !this.#isNamed(one));
    this.#titles = titles;
    const counts = new Map<string, number>();
    for (const { start, end } of titles)
      counts.set(text.slice(start, end), (counts.get(text.slice(start, end)) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!best) return undefined;
    const spans = titles.filter(({ start, end }) => text.slice(start, end) === best[0]);
    return this.#known('Work', best[0], spans);
  }

  #isTitle(span: Span): boolean {
    const { tree } = this.#scene;
    const [first, end] = tree.range(span);
    if (end === first || end - first > longestTitle) return false;
    const tokens = tree.within(span);
    const capitals = tokens.filter((token) => /^\p{Lu}/u.test(tree.tokens[token]!.text));
    const small = tokens.filter((token) => !capitals.includes(token));
    const isOnly = small.every((token) => ['ADP', 'DET', 'CCONJ'].includes(tree.pos(token)));
    return isOnly && capitals.some((token) => tree.pos(token) === 'PROPN');
  }

  #isNamed(span: Span): boolean {
    const { tree, cast } = this.#scene;
    return tree.within(span).some((token) => cast.at(token)?.named);
  }

  #add(label: Referent['label'], name: string, isMention: (token: number) => boolean): Referent {
    const { tree } = this.#scene;
    const tokens = tree.tokens.flatMap((_, token) => (isMention(token) ? [token] : []));
    return this.#known(
      label,
      name,
      tokens.map((token) => tree.span([token])),
    );
  }

  #known(label: Referent['label'], name: string, spans: readonly Span[]): Referent {
    const known = this.#found.get(name);
    if (known) return known;
    const { tree, cast } = this.#scene;
    const mentions = spans.map((span): Mention => ({
      ...span,
      kind: 'name',
      head: tree.within(span).at(-1)!,
      rule: 'late-name',
    }));
    const referent: Referent = { label, name, aliases: [], named: true, mentions };
    cast.add(referent);
    this.#found.set(name, referent);
    return referent;
  }
}
