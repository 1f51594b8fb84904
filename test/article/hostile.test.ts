import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadProblem, readArticles } from '../../src/article/read.ts';
import { chunksOf, english, scratchFolder } from './support.ts';

const file = scratchFolder();

const piece = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<html>',
    '<body',
    '<!--',
    '<script type="application/ld+json">',
    '{"@type":"Article",',
    '</script>',
  ),
  fc.constantFrom(
    '{"text":"',
    '"}',
    '\n',
    '\r\n',
    '\\ud800',
    '\\u0000',
    '{',
    '[',
    '"id":',
    'null',
    '<meta charset=utf-16>',
    '&#0;',
    '&#xD800;',
  ),
  fc.constantFrom(
    ...[
      '<?xml version="1.0"?>',
      '<rss><channel><item>',
      '<description>',
      '<![CDATA[',
      ']]>',
      '</item></channel></rss>',
    ],
    ...['<feed>', '<entry>', '<content type="xhtml">', '<!DOCTYPE rss [<!ENTITY a "&a;">]>', '&a;', '&lt;p&gt;'],
  ),
  fc.constantFrom(
    ...[
      '---\n',
      '\n---\n',
      'title: ',
      'date: soon\n',
      '&a [*a]',
      '# ',
      '> ',
      '- ',
      '```\n',
      '[x](y)',
      '| a |\n|---|\n',
    ],
    ...['[{', '},{', '}]', ':', ',', '"articles":[', '"date":7', '%PDF-', '{\\rtf', '\x1f\x8b'],
  ),
  fc.constantFrom(english, '“', '’', '\ufeff', '\0', 'Мост', '\u2028', ' date 2021-12-02 ', 'date: 2021-12-02'),
  fc.string({ unit: 'binary' }),
);
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((content) => Buffer.from(content)),
  fc.array(piece, { maxLength: 20 }).map((parts) => Buffer.from(parts.join(''))),
  fc.array(piece, { maxLength: 20 }).map((parts) => Buffer.from(`\ufeff${parts.join('')}`, 'utf16le')),
  fc.array(piece, { maxLength: 20 }).map((parts) => Buffer.from(parts.join(''), 'latin1')),
  // Cut anywhere, in the middle of a character too.
  fc.tuple(fc.array(piece), fc.nat(300)).map(([parts, length]) => Buffer.from(parts.join('')).subarray(0, length)),
);

/** What tells each format, with whatever behind it. */
const opening = fc.constantFrom(
  ...['<!doctype html><html><body><p>', '{"text":"', '[{"text":"', '{\n"text":\n"', '{"articles":[{"text":"'],
  ...['---\ntitle: a\n---\n', '<rss><channel><item><title>', '<feed><entry><content type="html">', ''],
);
const opened = fc.tuple(opening, fc.array(piece, { maxLength: 20 }), fc.boolean()).map(([first, parts, packed]) => {
  const content = Buffer.from(first + parts.join(''));
  return packed ? gzipSync(content) : content;
});

async function check(inputs: string[], content: Buffer, anyLanguage: boolean): Promise<void> {
  const options = { stdin: chunksOf(content, 13), anyLanguage, maxBytes: 2000 };
  for await (const found of readArticles(inputs, options)) {
    if (isReadProblem(found)) {
      expect(found.message).toMatch(/^.+$/u);
    } else {
      expect(found.text.isWellFormed()).toBe(true);
      expect(found.title?.isWellFormed()).not.toBe(false);
      expect(found.id).toMatch(/^[^#@\s]+$/u);
      expect(found.text.trim()).not.toBe('');
      expect(found.text).not.toContain('\0');
      expect(found.body.end).toBe(found.text.length);
    }
  }
}

describe('whatever the bytes are', () => {
  it('standard input gives articles and problems, and never an error', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), (content, any) => check(['-'], content, any)),
      { numRuns: 3000, seed: 2 },
    );
  });

  it('so does what begins like a page, JSON, a feed or Markdown', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(opened, fc.boolean(), (content, any) => check(['-'], content, any)),
      { numRuns: 4000, seed: 9 },
    );
  });

  it.each(['txt', 'jsonl', 'json', 'html', 'md', 'xml', 'txt.gz'])('so does a .%s file', async (extension) => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), (content, any) => check([file(`any.${extension}`, content)], content, any)),
      { numRuns: 500, seed: 3 },
    );
  });

  it('whatever the names of inputs are', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('[', '{a,', '!', '**[', '(', '\0', 'x'.repeat(5000)),
    );
    await fc.assert(
      fc.asyncProperty(name, (given) =>
        check(
          [file('names'), given].map((part) => (part === given ? `${file('n')}/${given}` : part)),
          Buffer.alloc(0),
          false,
        ),
      ),
      { numRuns: 300, seed: 4 },
    );
  });
});
