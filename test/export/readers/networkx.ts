import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, 'read_graph.py');

export const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
if (!hasNetworkx) console.warn('SKIPPED. No NetworkX to read graphs back with: pip install networkx');

export interface NetworkxGraph {
  readonly nodes: readonly (readonly [key: string, attributes: Record<string, unknown>])[];
  readonly edges: readonly (readonly [from: string, to: string, attributes: Record<string, unknown>])[];
}

/** The file as NetworkX reads it. */
export function readByNetworkx(format: 'gexf' | 'graphml', file: string): NetworkxGraph {
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync('python3', [script, format, file], options);
  if (status !== 0) throw new Error(`NetworkX does not read it: ${stderr}`);
  return JSON.parse(stdout) as NetworkxGraph;
}
