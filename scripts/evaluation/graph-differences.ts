/** What two graphs, each as JSON of the form `GraphJson`, do not have in common. */
import type { GraphJson } from '../../src/export/json/json.ts';

/** Nodes and edges as lines of JSON: with `-` those of the first graph alone, with `+` those of the second. */
export function differences(one: string, other: string): string[] {
  const [before, after] = [partsOf(one), partsOf(other)];
  return [
    ...[...before].filter((part) => !after.has(part)).map((part) => `- ${part}`),
    ...[...after].filter((part) => !before.has(part)).map((part) => `+ ${part}`),
  ];
}

function partsOf(json: string): ReadonlySet<string> {
  const { nodes, edges } = JSON.parse(json) as GraphJson;
  return new Set([...nodes, ...edges].map((part) => JSON.stringify(part)));
}
