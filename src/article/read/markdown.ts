/** Markdown to an article: front matter, then a text without its marks. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseDocument } from 'yaml';
import type { ArticleInput } from '../../article.ts';
import { detailsOf } from './fields/fields.ts';
import { blocksOfMarkup } from './fields/markup.ts';
import { isFields } from './fields/names.ts';
import { Unreadable } from './problem.ts';
import type { Reading, Warning } from './readings.ts';

type Details = Omit<ArticleInput, 'text'>;

/** A title is the front matter's, else the first heading, which then is no part of the text. */
export function articleOfMarkdown(written: string): Reading {
  const { yaml, body } = parted(written);
  const { details, warnings } = yaml === undefined ? { details: {} as Details, warnings: [] } : frontMatter(yaml);
  const html = micromark(body, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const blocks = blocksOfMarkup(html);
  const [first] = blocks;
  const heading = first?.heading && /^\s*<h1[\s>]/u.test(html) ? first.text : undefined;
  const isTitle = heading !== undefined && (details.title ?? heading) === heading;
  const text = (isTitle ? blocks.slice(1) : blocks).map((block) => block.text).join('\n\n');
  if (text === '') throw new Unreadable('empty: there is no text in it');
  return { isListed: false, found: { ...details, title: details.title ?? heading, text }, warnings };
}

function parted(written: string): { yaml?: string; body: string } {
  const found = /^\s*---[ \t]*\r?\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(written);
  return found ? { yaml: found[1] ?? '', body: written.slice(found[0].length) } : { body: written };
}

/** The first line of front matter is the second of the file. */
const linesBefore = 1;

function frontMatter(yaml: string): { details: Details; warnings: Warning[] } {
  const document = parseDocument(yaml, { prettyErrors: true, logLevel: 'silent' });
  const [error] = document.errors;
  const fields = error ? undefined : (document.toJS({ maxAliasCount: 100 }) as unknown);
  if (!isFields(fields)) {
    const line = (error?.linePos?.[0].line ?? 1) + linesBefore;
    return { details: {}, warnings: [{ line, message: 'front matter left out: it is no YAML with names and values' }] };
  }
  const { details, warnings } = detailsOf(fields);
  const lines = yaml.split('\n');
  return {
    details,
    warnings: warnings.map(({ name, message }) => {
      const at = lines.findIndex((line) => line.replace(/^["']/u, '').startsWith(name));
      return { ...(at >= 0 && { line: at + 1 + linesBefore }), message };
    }),
  };
}
