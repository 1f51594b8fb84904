/** Which id each article of a run gets: the first of its rules that gives one no other text of the run has. */
import { articleId } from '../../identity.ts';
import { Unreadable } from './problem.ts';

/** What `--id` takes: the rule that comes first; the others follow in the order of `auto`. */
export const idRules = ['auto', 'name', 'path', 'url', 'hash'] as const;
export type IdRule = (typeof idRules)[number];

/** What an id can be made of. */
export interface Origin {
  /** What the input itself says. */
  readonly given?: string | undefined;
  /** The canonical address of a page, then those that it was read from. */
  readonly addresses: readonly string[];
  /** Of a file that holds this article alone. */
  readonly path?: string | undefined;
  /** SHA-256 of the text, in hex. */
  readonly sha256: string;
}

export interface Assigned {
  readonly id: string;
  /** The id that a rule before would have given, and the article that has it. */
  readonly taken?: { readonly id: string; readonly by: string };
  /** Where the same text was read before under this id: nothing new. */
  readonly same?: string;
}

/** Neo4j's indexes take no value of more than 8 kB, and the ids of nodes are longer than their article's. */
export const longestId = 1000;

/** Gives the ids of one run; of each article it keeps id, digest and place. */
export class ArticleIds {
  readonly #rule: IdRule;
  readonly #articles = new Map<string, { readonly sha256: string; readonly place: string }>();

  constructor(rule: IdRule) {
    this.#rule = rule;
  }

  /** Unreadable where the given id is that of another article of the run. */
  assign(origin: Origin, place: string): Assigned | Unreadable {
    let taken: Assigned['taken'];
    for (const name of namesOf(origin, this.#rule)) {
      const id = articleId(name);
      if (id.length > longestId) continue;
      const before = this.#articles.get(id);
      if (before?.sha256 === origin.sha256) return { id, same: before.place };
      if (before === undefined) {
        this.#articles.set(id, { sha256: origin.sha256, place });
        return { id, ...(taken && { taken }) };
      }
      if (name === origin.given) {
        return new Unreadable(
          `the id ${JSON.stringify(id)} was there already, in ${before.place}; give one of the two another`,
        );
      }
      taken ??= { id, by: before.place };
    }
    throw new Error('there is always one more name');
  }
}

function* namesOf(origin: Origin, first: IdRule): Generator<string> {
  const { given, addresses, path, sha256 } = origin;
  if (first === 'name' && path !== undefined) yield nameIn(path);
  if (first === 'path' && path !== undefined) yield path;
  if (first === 'url') yield* addresses;
  if (first === 'hash') yield* digests(sha256);
  if (given !== undefined) yield given;
  yield* addresses;
  if (path !== undefined) yield path;
  yield* digests(sha256);
}

/** `x/2024.05-ferry.txt.gz` → `2024.05-ferry` */
function nameIn(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/iu, '');
  return name.replace(/(?<=.)\.[^.]*$/u, '');
}

/** The first digits; more and more where another article was given these as its id. */
function* digests(sha256: string): Generator<string> {
  yield sha256.slice(0, 12);
  yield sha256;
  for (let n = 2; ; n++) yield `${sha256}-${n}`;
}
