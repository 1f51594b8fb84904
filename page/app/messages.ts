/** What the app and its worker say to one another. */
import type { PageData } from '../../src/export/html.ts';
import type { FileFormat } from '../../src/export/files.ts';

export type SaveFormat = 'json' | 'jsonl' | FileFormat;

/** To the worker. */
export type Task =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'save'; readonly format: SaveFormat };

/** From the worker. */
export type Told =
  /** Of the article that is read, from 0 to 1; the weights are being loaded before. */
  | { readonly kind: 'progress'; readonly name: string; readonly part: number }
  /** All that was read so far. */
  | { readonly kind: 'read'; readonly parts: PageData['parts']; readonly article: string }
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly message: string };
