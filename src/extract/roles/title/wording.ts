/** A title as the text words it: which tokens, which status, who possesses it. */
import type { EntityType } from '../../../doc.ts';
import type { RoleStatus } from '../../../ontology.ts';
import type { Scene } from '../../scene.ts';
import type { RoleWords } from '../words.ts';

export const hyphen = /^[-‐‑–]$/u;

/** What titles are read from; `names` are the tokens of names, see `nameTokens`. */
export interface TitleContext {
  readonly scene: Scene;
  readonly words: RoleWords;
  readonly names: ReadonlyMap<number, EntityType>;
}

/** All positions are token indices; ends are inclusive. */
export interface Title {
  /** The role noun. */
  readonly head: number;
  /** The words of the title itself, in order: status, praise and names of bodies left out. */
  readonly words: readonly number[];
  /** From the determiner or possessive, or the first modifier. */
  readonly outer: number;
  /** The first modifier, status words and names of bodies included. */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly status: RoleStatus | undefined;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** The token that possesses ("her", "Pike"), -1 where none does. */
  readonly possessor: number;
  /** Names of bodies, places and works inside the title, the nearest to the noun first. */
  readonly inside: readonly number[];
  readonly plural: boolean;
  /** Whether it is only sought: "candidate for mayor" is the title mayor, sought. */
  readonly sought: boolean;
}

/** "is like a mayor": whether a preposition stands before the title. */
export function hasPreposition({ tree }: Scene, { head }: Title): boolean {
  return tree.child(head, 'case') >= 0;
}

/** The title as the graph shows it: in lower case but for names. */
export function wording(
  { tree, text }: Scene,
  names: ReadonlyMap<number, EntityType>,
  { head, plural, lemma }: Title,
  tokens: readonly number[],
  words: RoleWords,
): string {
  let shown = '';
  tokens.forEach((token, i) => {
    const { start, text: form } = tree.tokens[token]!;
    const before = tokens[i - 1];
    const gap = before === undefined ? '' : text.slice(tree.tokens[before]!.end, start);
    const isName = names.has(token) || words.countryOf(tree.form(token)) !== undefined;
    shown +=
      (before === undefined || (before === token - 1 && gap === '') ? '' : ' ') +
      (isName
        ? form
        : token === head && (plural || form.toLowerCase().endsWith(`-${lemma}`))
          ? lemma
          : form.toLowerCase());
  });
  return shown;
}
