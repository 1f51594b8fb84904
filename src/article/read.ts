/** Reads articles from files, folders, globs, web addresses and standard input. */
import { createArticle, type Article, type ArticleInput } from '../article.ts';
import { ArticleIds } from './read/ids.ts';
import { foreignLanguage } from './read/language.ts';
import { limitsOf, type ReadOptions } from './read/options.ts';
import { describePlace, problemOf, Unreadable, type Place, type ReadProblem } from './read/problem.ts';
import { readingsOf, type Reading, type Warning } from './read/readings.ts';
import { countSources, openerOf, standardInputName } from './read/sources/inputs.ts';
import type { Source } from './read/sources/source.ts';

export type { IdRule } from './read/ids.ts';
export type { ReadOptions } from './read/options.ts';
export { describeProblem, isReadProblem, type ReadProblem, type ReadRemark } from './read/problem.ts';

/**
 * Reads articles one at a time, in the order of the inputs; a folder's and a glob's in the order of their names. Never
 * throws: what can't be read is yielded as a problem, and the rest goes on. What costs no article (a date that can't be
 * understood) is told to `onRemark`.
 *
 * An input is a file, a folder, a glob, a web address, or `-` for standard input. What is in it is told from its content:
 * HTML, JSON, RSS, Atom, Markdown or plain text, each also as gzip. Of the articles read before only the ids, digests and
 * places are kept: no two articles get the same id.
 *
 * @example
 * for await (const found of readArticles(['news/', 'https://example.org/story'])) {
 *   if (isReadProblem(found)) console.error(describeProblem(found));
 *   else console.log(found.id, found.title);
 * }
 */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article | ReadProblem> {
  const limits = limitsOf(options);
  const onRemark = options.onRemark ?? ((): void => undefined);
  const ids = new ArticleIds(options.id ?? 'auto');
  const open = openerOf({ limits, stdin: options.stdin ?? process.stdin, onRemark });
  const all = options.onOpen ? await countSources(inputs) : 0;
  let opened = 0;
  for (const input of inputs) {
    try {
      for await (const source of open(input)) {
        options.onOpen?.(++opened, all);
        yield* articlesOf(source);
      }
    } catch (error) {
      yield problemOf(input === '-' ? standardInputName : input, error);
    }
  }

  async function* articlesOf(source: Source): AsyncGenerator<Article | ReadProblem> {
    try {
      for await (const reading of readingsOf(source, limits.maxBytes)) {
        const place = { input: source.name, ...(reading.line !== undefined && { line: reading.line }) };
        const found = articleOf(source, reading, place);
        if (found instanceof Unreadable) yield { ...problemOf(source.name, found), ...place };
        else if (found) yield found;
      }
    } catch (error) {
      yield problemOf(source.name, error);
    }
  }

  /** Undefined for an article that was there already. */
  function articleOf(source: Source, reading: Reading, place: Place): Article | Unreadable | undefined {
    const input = acceptable(reading.found);
    if (input instanceof Unreadable) return input;
    const article = createArticle({ ...input, url: input.url ?? source.addresses.at(-1) });
    const addresses = input.url === undefined ? source.addresses : [input.url, ...source.addresses];
    const path = reading.isListed ? undefined : source.path;
    const assigned = ids.assign({ given: input.id, addresses, path, sha256: article.sha256 }, describePlace(place));
    if (assigned instanceof Unreadable) return assigned;
    const { id, same, taken } = assigned;
    const warn = (warning: Warning): void => {
      onRemark({ kind: 'warning', ...place, ...warning });
    };
    if (same !== undefined) {
      warn({ message: `the same text as ${same}, under the id ${JSON.stringify(id)}; it counts once` });
      return undefined;
    }
    reading.warnings?.forEach(warn);
    if (taken)
      warn({
        message: `the id ${JSON.stringify(taken.id)} is that of ${taken.by}; this one gets ${JSON.stringify(id)}`,
      });
    return { ...article, id };
  }

  function acceptable(found: ArticleInput | Unreadable): ArticleInput | Unreadable {
    if (found instanceof Unreadable) return found;
    if (found.text.trim() === '') return new Unreadable('empty: there is no text in it');
    if (found.text.includes('\0')) return new Unreadable('binary (the text holds NUL characters)');
    const foreign = options.anyLanguage ? undefined : foreignLanguage(found.text);
    return foreign ? new Unreadable(`not in English (${foreign}); --any-language reads it all the same`) : found;
  }
}
