/** Which facts are told apart when it is counted how often they are right. */
import type { NewEdge, Node } from '../graph.ts';

/** For each support of a fact the names of its groups, the most special one first, `''` for all of the kind last. */
export type Groups = readonly (readonly string[])[];

export function groupsOfNode(node: Node, { properties = {}, evidence, score }: NewEdge): Groups {
  const form = formOf(node, properties['kinds'] as readonly string[]);
  // what a rule finds has nothing to do with what the network finds at its surest
  const byRule = node.label === 'Statement' && score === undefined;
  const general = byRule ? [`${form} by rule`, 'by rule'] : [form];
  return rulesOf(evidence).map((rule) => [`${form} ${rule}`, ...general, '']);
}

export function groupsOfEdge({ properties = {}, evidence, type }: NewEdge): Groups {
  const form = type === 'PARTICIPATES_IN' ? `as ${String(properties['as'])}` : '';
  return rulesOf(evidence).map((rule) => (form ? [`${form} ${rule}`, form, ''] : [rule, '']));
}

function rulesOf(evidence: NewEdge['evidence']): readonly string[] {
  return [...new Set(evidence.map(({ rule }) => rule))];
}

/** What its own properties tell of it. */
function formOf({ label, properties }: Node, kinds: readonly string[]): string {
  switch (label) {
    case 'Statement':
      return properties['cue'] === undefined ? `${String(properties['kind'])} without cue` : String(properties['kind']);
    case 'Event':
      return `${String(properties['factuality'])} ${properties['kind'] === 'other' ? 'other' : 'of a kind'}`;
    case 'Role':
      return properties['of'] === undefined ? 'of nothing' : 'of something';
    default:
      return kinds.includes('name') ? 'named' : 'described';
  }
}
