/** Where an article, or a stream of them, comes from. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Bytes } from './bytes.ts';
import { Unreadable } from './problem.ts';

export type Format = 'text' | 'html' | 'json-lines';

export interface Source {
  /** What a problem names. */
  readonly name: string;
  readonly format: Format;
  readonly chunks: Bytes;
  /** What is known of the article before it is read. */
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** The encoding that a web server declares. */
  readonly charset?: string | undefined;
}

const formats: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
};

/** The format that a file's name promises; a `.gz` at its end is passed over. Undefined for a name of another kind. */
export function formatOf(name: string): Format | undefined {
  return formats[path.extname(withoutGz(name)).toLowerCase()];
}

function withoutGz(name: string): string {
  return name.replace(/\.gz$/iu, '');
}

/** Opens a file. One that a user names is read as plain text where its name says nothing else. */
export function fileSource(file: string): Source {
  const plain = withoutGz(file);
  if (path.extname(plain).toLowerCase() === '.json') {
    throw new Unreadable('JSON is read one article a line; write one object a line and name the file .jsonl');
  }
  const format = formatOf(file) ?? 'text';
  const chunks = plain === file ? contentOf(file) : unzipped(file);
  return { name: file, format, chunks, ...(format !== 'json-lines' && { id: path.parse(plain).name }) };
}

/** Opened when the first bytes are asked for, so that no error comes before somebody waits for it. */
async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) yield chunk as Uint8Array;
}

async function* unzipped(file: string): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(file);
  const gunzip = createGunzip();
  // `pipe` passes on neither the errors nor the end of interest.
  stream.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of stream.pipe(gunzip)) yield chunk as Uint8Array;
  } finally {
    stream.destroy();
  }
}
