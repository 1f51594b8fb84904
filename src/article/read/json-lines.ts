/** JSON lines: one article a line. */
import * as z from 'zod';
import type { ArticleInput } from '../../article.ts';
import { linesOf, type Bytes } from './bytes.ts';
import { isoDate } from './date.ts';
import { decodeText, inUtf8 } from './decode.ts';
import { Unreadable } from './problem.ts';

/** Null and the empty string stand for what is absent. */
const optional = z
  .string()
  .nullish()
  .transform((value) => (value?.trim() ? value : undefined));

const lineSchema = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .transform((value) => (value?.trim() ? value : undefined)),
  title: optional,
  date: z
    .string()
    .nullish()
    .transform((value, context) => {
      const date = value?.trim() ? isoDate(value) : undefined;
      if (value?.trim() && date === undefined) {
        context.addIssue({
          code: 'custom',
          message: 'is no date; write it as 2024-05-02 or 2024-05-02T23:30:00-04:00',
        });
      }
      return date;
    }),
  source: optional,
  url: optional,
  byline: optional,
  text: z.string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be a string') }),
});

/** Reads one line. Throws Unreadable, naming the property to blame. */
export function articleOfLine(line: string): ArticleInput {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const position = /position (\d+)/u.exec(String(error))?.[1];
    const where = position === undefined ? '' : ` at character ${Number(position) + 1}`;
    throw new Unreadable(`malformed JSON${where}; write one whole object a line`);
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const property = issue.path.map(String).join('.');
  throw new Unreadable(property ? `"${property}" ${reasonOf(issue)}` : 'not a JSON object; write one object a line');
}

function reasonOf({ code, message }: z.core.$ZodIssue): string {
  return code === 'invalid_type' || code === 'invalid_union'
    ? message.startsWith('is ') || message.startsWith('must ')
      ? message
      : 'must be a string'
    : message;
}

export interface LineReading {
  readonly line: number;
  /** The article, or what is wrong with the line. */
  readonly found: ArticleInput | Unreadable;
}

/** Reads a stream line by line; what came before is not kept. Blank lines are skipped. */
export async function* articlesOfLines(chunks: Bytes, maxBytes: number): AsyncGenerator<LineReading> {
  let first = true;
  for await (const { number, content } of linesOf(inUtf8(chunks), maxBytes)) {
    let found: ArticleInput | Unreadable;
    try {
      if (typeof content === 'string') throw new Unreadable(content);
      const text = decodeText(content).trim();
      if (text === '') continue;
      if (first && text.startsWith('[')) {
        yield { line: number, found: new Unreadable('a JSON array, not JSON lines; write one object a line') };
        return;
      }
      found = articleOfLine(text);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      found = error;
    }
    first = false;
    yield { line: number, found };
  }
}
