/** Random patterns over the ontology: `(n1:Person)-[r1:MADE]->(:Statement {question: true})`. */
import { labels, relationships, type Label, type RelationshipType } from '../../../src/ontology.ts';
import { newName, nodesOf, type NodeVariable, type RelationshipVariable, type Scope, type Variable } from './scope.ts';

export interface Pattern {
  readonly text: string;
  readonly added: readonly Variable[];
}

const allLabels = Object.keys(labels) as Label[];
const allTypes = Object.keys(relationships) as RelationshipType[];
/** Those that many steps can be taken along without going through a whole article. */
const walkable: readonly RelationshipType[] = allTypes.filter((type) => type !== 'MENTIONED_IN');

interface Node {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly variable?: NodeVariable;
}

interface PatternOptions {
  /** Whether it must hold on to a node that is there already. */
  readonly isAnchored: boolean;
  /** A predicate or a subquery's pattern may not name what is new. */
  readonly isNameless?: boolean;
}

export function pattern(scope: Scope, { isAnchored, isNameless = false }: PatternOptions): Pattern {
  const { choices } = scope;
  const known = nodesOf(scope);
  const added: Variable[] = [];
  const anchor = isAnchored && known.length > 0 ? choices.of(known) : undefined;
  let node: Node = anchor ? { text: `(${anchor.name})`, labels: anchor.labels } : newNode(scope, isNameless);
  const hops = choices.several(anchor || isNameless ? 1 : 0, 2, (i) => i).length;
  let text = node.text;
  if (node.variable) added.push(node.variable);
  for (let i = 0; i < hops; i++) {
    const { text: step, far, relationship } = hop(scope, node.labels, isNameless);
    node = newNode(scope, isNameless, far);
    text += step + node.text;
    if (relationship) added.push(relationship);
    if (node.variable) added.push(node.variable);
  }
  if (isNameless || hops === 0 || !choices.percent(15)) return { text, added };
  const name = newName(scope, 'p');
  return { text: `${name} = ${text}`, added: [...added, { kind: 'path', name }] };
}

function newNode(scope: Scope, isNameless: boolean, among: readonly Label[] = allLabels): Node {
  const { choices } = scope;
  const label = choices.of(among);
  const other = choices.of(among);
  const [written, possible] = choices.of<readonly [string, readonly Label[]]>([
    [`:${label}`, [label]],
    [`:${label}`, [label]],
    [`:${label}|${other}`, [...new Set([label, other])]],
    ...(among.length < 6 ? [['', among] as const] : []),
    ...(among.length > 1 && among.length < 6 ? [[`:!${label}`, among.filter((one) => one !== label)] as const] : []),
    ...(label === other ? [] : [[`:${label}&!${other}`, [label]] as const]),
  ]);
  const map = choices.percent(8) ? ` ${propertyMap(scope, label)}` : '';
  if (isNameless || choices.percent(15)) return { text: `(${written}${map})`, labels: possible };
  const variable: NodeVariable = { kind: 'node', name: newName(scope, 'n'), labels: possible };
  return { text: `(${variable.name}${written}${map})`, labels: possible, variable };
}

function propertyMap({ choices, words }: Scope, label: Label): string {
  const closed = Object.entries(labels[label].properties).filter(([, { values }]) => values !== undefined);
  const maps = closed.map(([name, { values }]) => `{${name}: '${choices.of(values!)}'}`);
  return choices.of([...maps, `{name: ${quoted(choices.of(words.strings))}}`, '{named: true}', '{question: false}']);
}

export function quoted(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&').replace(/\n/gu, '\\n')}'`;
}

interface Hop {
  readonly text: string;
  /** The labels that the far end may have. */
  readonly far: readonly Label[];
  readonly relationship?: RelationshipVariable;
}

function hop(scope: Scope, near: readonly Label[], isNameless: boolean): Hop {
  const { choices } = scope;
  const isOut = !choices.percent(50);
  const end = isOut ? 'from' : 'to';
  const fitting = allTypes.filter((type) => relationships[type][end].some((label) => near.includes(label)));
  const [first, isForward] = fitting.length > 0 ? [choices.of(fitting), isOut] : [choices.of(allTypes), !isOut];
  const arrows = choices.percent(12) ? ['-', '-'] : isForward ? ['-', '->'] : ['<-', '-'];
  const far = relationships[first][isForward ? 'to' : 'from'];
  if (walkable.includes(first) && choices.percent(12)) return { text: walk(scope, first, arrows), far };
  const other = choices.of(walkable);
  const [written, types] = choices.of<readonly [string, readonly RelationshipType[]]>([
    [`:${first}`, [first]],
    [`:${first}`, [first]],
    [`:${first}`, [first]],
    [`:${first}|${other}`, [first, other]],
    [`:!MENTIONED_IN`, walkable],
  ]);
  if (isNameless || choices.percent(50)) return { text: `${arrows[0]}[${written}]${arrows[1]}`, far };
  const relationship: RelationshipVariable = { kind: 'relationship', name: newName(scope, 'r'), types };
  return { text: `${arrows[0]}[${relationship.name}${written}]${arrows[1]}`, far, relationship };
}

/** Of several steps: `-[:WITHIN*1..2]->`, or the quantified `-[:WITHIN]->{1,2}`; a query has only one of the two. */
function walk({ choices, isQuantifying }: Scope, type: RelationshipType, [left, right]: readonly string[]): string {
  const length = choices.of(['*1..2', '*2', '*0..1', '*..3', '*1..3']);
  const quantifier = choices.of(['{1,2}', '{2}', '{0,1}', '{1,3}']);
  const types = choices.percent(30) ? `${type}|${choices.of(walkable)}` : type;
  return isQuantifying ? `${left!}[:${types}]${right!}${quantifier}` : `${left!}[:${types}${length}]${right!}`;
}

export interface ShortestPattern extends Pattern {
  /** Two nodes, which Neo4j wants to be different ones. */
  readonly ends: readonly [string, string];
}

/** `shortestPath` and `allShortestPaths` between two nodes that are there. */
export function shortest(scope: Scope, all: boolean): ShortestPattern | undefined {
  const { choices } = scope;
  const known = nodesOf(scope);
  if (known.length < 2) return undefined;
  const [one, other] = [choices.of(known), choices.of(known)];
  if (one.name === other.name) return undefined;
  const types = [...new Set([choices.of(walkable), choices.of(walkable), choices.of(walkable)])].join('|');
  const name = newName(scope, 'p');
  const arrow = choices.of(['-', '->']);
  const walked = `(${one.name})-[:${types}*${choices.of(['..4', '1..3', '..6'])}]${arrow}(${other.name})`;
  return {
    text: `${name} = ${all ? 'allShortestPaths' : 'shortestPath'}(${walked})`,
    added: [{ kind: 'path', name, isOneOfMany: !all }],
    ends: [one.name, other.name],
  };
}
