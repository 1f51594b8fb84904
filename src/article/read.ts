/** Reads articles from files, folders, globs, web addresses and standard input. */
import { createArticle, type Article, type ArticleInput } from '../article.ts';
import { allOf } from './read/bytes.ts';
import { decodeText } from './read/decode.ts';
import { sourcesOf, standardInputName } from './read/inputs.ts';
import { articlesOfLines } from './read/json-lines.ts';
import { foreignLanguage } from './read/language.ts';
import { limitsOf, type ReadOptions } from './read/options.ts';
import { isReadProblem, problemOf, Unreadable, type ReadProblem } from './read/problem.ts';
import type { Source } from './read/source.ts';

export type { ReadOptions } from './read/options.ts';
export { describeProblem, isReadProblem, type ReadProblem } from './read/problem.ts';

interface Reading {
  readonly line?: number;
  readonly found: ArticleInput | Unreadable;
}

/**
 * Reads articles one at a time, in the order of the inputs; a folder's and a glob's in the order of their names. Never
 * throws: what can't be read is yielded as a problem, and the rest goes on.
 *
 * An input is a file (`.txt`, `.html`, `.jsonl`, …, each also with `.gz`), a folder, a glob, a web address, or `-` for
 * standard input. Of the articles read before only the ids are kept.
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
  const seen = new Map<string, { readonly input: string; readonly line?: number }>();
  for (const input of inputs) {
    const name = input === '-' ? standardInputName : input;
    try {
      for await (const source of sourcesOf(input, limits, options.stdin ?? process.stdin)) {
        if (isReadProblem(source)) yield source;
        else yield* articlesOf(source);
      }
    } catch (error) {
      yield problemOf(name, error);
    }
  }

  async function* articlesOf(source: Source): AsyncGenerator<Article | ReadProblem> {
    try {
      for await (const { line, found } of readingsOf(source, limits.maxBytes)) {
        const place = { input: source.name, ...(line !== undefined && { line }) };
        const article = found instanceof Unreadable ? found : accepted(found);
        if (article instanceof Unreadable) {
          yield { ...problemOf(source.name, article), ...place };
          continue;
        }
        const before = seen.get(article.id);
        if (before) {
          const where = before.line === undefined ? before.input : `${before.input}:${before.line}`;
          const message = `the id ${JSON.stringify(article.id)} was there already, in ${where}; give one of the two another`;
          yield { ...place, message };
        } else {
          seen.set(article.id, place);
          yield article;
        }
      }
    } catch (error) {
      yield problemOf(source.name, error);
    }
  }

  function accepted(input: ArticleInput): Article | Unreadable {
    if (input.text.trim() === '') return new Unreadable('empty: there is no text in it');
    if (input.text.includes('\0')) return new Unreadable('binary (the text holds NUL characters)');
    const foreign = options.anyLanguage ? undefined : foreignLanguage(input.text);
    if (foreign) return new Unreadable(`not in English (${foreign}); --any-language reads it all the same`);
    return createArticle(input);
  }
}

async function* readingsOf(source: Source, maxBytes: number): AsyncGenerator<Reading> {
  const { format, id, url, chunks } = source;
  if (format === 'json-lines') {
    let some = false;
    for await (const reading of articlesOfLines(chunks, maxBytes)) {
      some = true;
      yield reading;
    }
    if (!some) throw new Unreadable('empty: there is no article in it');
    return;
  }
  const bytes = await allOf(chunks, maxBytes);
  const declared = source.charset === undefined ? [] : [source.charset];
  if (format === 'text') {
    yield { found: { text: decodeText(bytes, declared), id, url } };
  } else {
    // A DOM takes a while to load, and most inputs need none.
    const { articleOfPage, declaredCharsets } = await import('./read/html/page.ts');
    const page = articleOfPage(decodeText(bytes, [...declared, ...declaredCharsets(bytes)]));
    yield { found: { ...page, id, url: url ?? page.url } };
  }
}
