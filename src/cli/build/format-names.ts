import { extname } from 'node:path';
import { fileFormats } from '../../export/files.ts';
import { UsageError } from '../exit-codes.ts';

/** What `--format` takes. */
export const formatNames = ['json', 'jsonl', 'annotations', 'summary', ...fileFormats] as const;
export type FormatName = (typeof formatNames)[number];

/** The format that the ending of a name tells alone. */
const endings: Readonly<Record<string, FormatName>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.gexf': 'gexf',
  '.graphml': 'graphml',
  '.csv': 'csv',
  '.cypher': 'cypher',
  '.jsonld': 'jsonld',
  '.html': 'html',
  '.htm': 'html',
};

/** @throws {UsageError} where it tells none */
export function formatNamed(output: string): FormatName {
  const format = endings[extname(output).toLowerCase()];
  if (format) return format;
  const known = Object.keys(endings).join(', ');
  throw new UsageError(`${output}: which format? Give --format, or a name that ends in one of ${known}`);
}
