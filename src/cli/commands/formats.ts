/** `newsgraph help formats`: what is read, and what an article is called. */
import type { Command } from 'commander';
import { fieldNames } from '../../article/read/fields/names.ts';

const fields = Object.entries(fieldNames)
  .map(([field, names]) => `  ${field.padEnd(8)}${names.join(', ')}`)
  .join('\n');

const text = `What newsgraph reads

The content decides what an input is, not its name; the same from files, folders, globs, web
addresses and standard input, each also as gzip:

  plain text   UTF-8, or UTF-16 with a byte-order mark; the text is taken as it is
  HTML         a page, or part of one: the article without what stands around it
  JSON         one object a line, one object, an array, or an object that lists articles
  RSS, Atom    every item
  Markdown     where a file is named .md or .markdown, or the text begins with front matter

In a folder files with these endings are read (.txt .text .html .htm .xhtml .jsonl .ndjson
.json .md .markdown .xml .rss .atom, and .gz behind each); the others are counted in one line.
PDF, Word, spreadsheets, images and other binary files are refused with a line that says how to
get at their text.

Headers of plain text
  A first line of two forms gives title and date:
     date 2024-05-02 Ferry strike ends
  and
    Ferry strike ends
    date: 2024-05-02

Fields of JSON, and of front matter in YAML (case, "_" and "-" don't matter)
${fields}
  Only a text is required; HTML in it is taken out. A date is 2024-05-02,
  2024-05-02T23:30:00-04:00, "Thu, 02 May 2024 23:30:00 EDT", "May 2, 2024", or a number of
  seconds or milliseconds since 1970. What can't be understood is left out with a warning.

The id of an article is the first of these that it has (--id auto):
  1. the id that it was given
  2. url: a page's canonical address, or the one it was read from
  3. path: that of its file, as you give it, where the file holds one article
  4. hash: the first 12 digits of the SHA-256 of its text
  --id url, path or hash puts that rule first; --id name the file's name without its ending,
  which is what releases before 0.2 did. Where another text of the run has an id already, the
  next rule names the article, with a warning; only a given id is refused. "%", "#", "@" and
  blanks are percent-encoded.
`;

export function addFormats(program: Command): void {
  const formats = program.command('formats').summary('what is read, and how articles are named');
  formats.helpInformation = () => text;
  formats.action(() => {
    formats.outputHelp();
  });
}
