/**
 * Whoever writes the article and says “I” in it.
 *
 *     I asked the harbor master why.          The harbor master told me that it was closed.
 *     ^                                                              ^^
 */
import type { Mention, Referent } from '../../../doc.ts';
import { contains } from '../../../span.ts';
import type { Scene } from '../scene.ts';

/** A label of a speaker has no more words than this, and a dialogue no fewer labels. */
const longestLabel = 4;
const fewestLabels = 2;

/** Whether people speak in turn whom no mark sets apart: "Okafor: Was it safe? Linde: I thought so." */
function isDialogue({ doc }: Scene): boolean {
  const labels = doc.sentences.filter(({ firstToken, endToken }) => {
    const words = doc.tokens.slice(firstToken, Math.min(endToken, firstToken + longestLabel + 1));
    const colon = words.findIndex(({ text }) => text === ':');
    return colon > 0 && words.slice(0, colon).every(({ text }) => /^\p{Lu}/u.test(text));
  });
  return labels.length >= fewestLabels;
}

export class Author {
  readonly #scene: Scene;
  /** What an author is called whose name is not known. */
  readonly #noun: string;
  readonly #isDialogue: boolean;
  #referent: Referent | undefined;

  constructor(scene: Scene, noun: string) {
    this.#scene = scene;
    this.#noun = noun;
    this.#isDialogue = isDialogue(scene);
  }

  /** Whether the token is an “I” that nobody says but the article itself. */
  means(token: number): boolean {
    const { doc, tree, level } = this.#scene;
    const span = tree.tokens[token];
    return (
      span !== undefined &&
      !this.#isDialogue &&
      this.#scene.isFirstPerson(token) &&
      level[token]! < 0 &&
      !doc.turns.some(({ pieces }) => pieces.some((piece) => contains(piece, span)))
    );
  }

  /** The author, who is in the article from now on. */
  referent(): Referent {
    return (this.#referent ??= this.#known() ?? this.#somebody());
  }

  /** The author, where the article names him or her elsewhere, too. */
  #known(): Referent | undefined {
    const { cast, doc } = this.#scene;
    const { byline } = doc.article;
    const known = cast.referents.find(({ label, name }) => label === 'Person' && name === byline);
    if (known) for (const mention of this.#mentions()) cast.mention(known, mention);
    return known;
  }

  #somebody(): Referent {
    const { byline } = this.#scene.doc.article;
    const named = byline !== undefined && /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,3}$/u.test(byline);
    const name = named ? byline : this.#noun;
    const referent: Referent = { label: 'Person', name, aliases: [], named, mentions: this.#mentions() };
    this.#scene.cast.add(referent);
    return referent;
  }

  #mentions(): Mention[] {
    const { tree, cast } = this.#scene;
    return tree.tokens.flatMap(({ start, end }, token): Mention[] =>
      this.means(token) && !cast.at(token) ? [{ start, end, kind: 'pronoun', head: token, rule: 'author' }] : [],
    );
  }
}
