/** Where an article, or several of them, come from. */
import path from 'node:path';
import type { Bytes } from '../bytes.ts';
import type { Format } from '../content/format.ts';

export interface Source {
  /** What a problem names. */
  readonly name: string;
  readonly chunks: Bytes;
  /** What its name or the server promises: it counts where the content leaves it open. */
  readonly promised?: Format | undefined;
  /** Of a file that may hold one article alone: its path as given, tidied. */
  readonly path?: string | undefined;
  /** The web addresses that it was asked and answered from. */
  readonly addresses: readonly string[];
  /** The encoding that a web server declares. */
  readonly charset?: string | undefined;
}

const formats: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'json',
  '.ndjson': 'json',
  '.json': 'json',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
};

/** The endings of the files that are read in a folder; each may have `.gz` behind it. */
export const knownEndings = Object.keys(formats);

/** The format that a name's ending promises; a `.gz` at its end is passed over. Undefined for an ending of another kind. */
export function promisedBy(name: string): Format | undefined {
  return formats[endingOf(name)];
}

/** `.txt` of `story.TXT.gz`; empty where there is none. */
export function endingOf(name: string): string {
  return path.extname(withoutGz(name)).toLowerCase();
}

export function withoutGz(name: string): string {
  return name.replace(/\.gz$/iu, '');
}
