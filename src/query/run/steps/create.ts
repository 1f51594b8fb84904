/** CREATE, for graphs that can be written to. */
import { CypherError } from '../../error.ts';
import { isWritable, type GraphNode, type WritableGraph } from '../../graph/property-graph.ts';
import type { Bound, CreatePattern } from '../../plan/plan.ts';
import { isMap, typeOf } from '../../values/types.ts';
import type { MapValue, Value } from '../../values/value.ts';
import type { Environment, Row } from '../environment.ts';
import { compile } from '../expressions/compile.ts';
import { placed } from '../expressions/placed.ts';
import type { Step } from '../step.ts';
import { pathIn } from './paths/name-path.ts';
import { asNode } from './expand/neighbors.ts';

export class CreateStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #create: readonly ((row: Row) => void)[];
  #rows: Iterator<readonly Value[]> = [].values();

  constructor(source: Step, plan: CreatePattern, environment: Environment) {
    const { graph } = environment;
    if (!isWritable(graph))
      throw new CypherError('unsupported', 'CREATE is not supported: this graph can only be read');
    this.#source = source;
    this.#row = environment.row;
    this.#create = creations(plan, graph, environment);
  }

  /** All is created before the first row goes on, so that nothing reads what it should not see yet; by LIMIT 0 too. */
  open(): void {
    this.#source.open();
    this.#rows = this.#created().values();
  }

  next(): boolean {
    const next = this.#rows.next();
    if (next.done) return false;
    next.value.forEach((value, i) => {
      this.#row[i] = value;
    });
    return true;
  }

  #created(): Value[][] {
    const rows: Value[][] = [];
    while (this.#source.next()) rows.push([...this.#row]);
    for (const row of rows) for (const create of this.#create) create(row);
    return rows;
  }
}

function creations(
  { nodes, relationships, paths }: CreatePattern,
  graph: WritableGraph,
  environment: Environment,
): ((row: Row) => void)[] {
  return [
    ...nodes.map(({ slot, labels, properties }) => {
      const values = propertiesOf(properties, environment);
      return (row: Row): void => void (row[slot.index] = graph.createNode(labels, values(row)));
    }),
    ...relationships.map(({ slot, type, start, end, properties }) => {
      const values = propertiesOf(properties, environment);
      return (row: Row): void => {
        const [from, to] = [endOf(row[start.index]!), endOf(row[end.index]!)];
        row[slot.index] = graph.createRelationship(type, from, to, values(row));
      };
    }),
    ...paths.map(
      (path) =>
        (row: Row): void =>
          void (row[path.path.index] = pathIn(row, path)),
    ),
  ];
}

function endOf(value: Value): GraphNode {
  const node = asNode(value);
  if (node) return node;
  throw new CypherError('runtime', 'A relationship can not be created at null');
}

function propertiesOf(properties: Bound | null, environment: Environment): (row: Row) => MapValue {
  if (!properties) return () => new Map();
  const value = compile(properties, environment);
  const checked = placed(environment, properties.expression.at, (map: Value): MapValue => {
    if (!isMap(map)) throw new CypherError('type', `properties are a MAP, not ${typeOf(map)}`);
    return new Map([...map].filter(([, one]) => one !== null));
  });
  return (row) => checked(value(row));
}
