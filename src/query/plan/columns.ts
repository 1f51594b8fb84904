/** The columns of a projection. */
import type { Expression, Variable } from '../parse/expression.ts';
import type { Projection, ProjectionItem } from '../parse/query.ts';
import { rewritten, signature } from '../parse/walk.ts';
import type { Plan, Scope } from './plan.ts';
import { isHidden } from './planning.ts';

export interface Column {
  readonly name: string;
  readonly expression: Expression;
}

export interface Valued {
  readonly plan: Plan;
  /** The columns, and what is still known of before. */
  readonly scope: Scope;
  /** What stands for an expression that a column has already. */
  readonly replaced: (expression: Expression) => Expression;
}

/** The name of each column, `*` spelled out: of these names those that are not hidden. */
export function columnsOf(projection: Projection, known: readonly string[]): Column[] {
  const all = projection.everything ? known.filter((name) => !isHidden(name)).sort() : [];
  return [
    ...all.map((name): Column => ({ name, expression: { kind: 'variable', at: 0, name } })),
    ...projection.items.map((item) => ({ name: columnName(item), expression: item.expression })),
  ];
}

export function columnName({ alias, expression, text }: ProjectionItem): string {
  return alias?.name ?? (expression.kind === 'variable' ? expression.name : text);
}

/** An expression in terms of the columns: `n.name` is `name` after `n.name AS name`. */
export function byColumns(columns: readonly Column[]): (expression: Expression) => Expression {
  const names = new Map(
    columns
      .filter(({ expression }) => expression.kind !== 'variable' && expression.kind !== 'literal')
      .map(({ name, expression }) => [signature(expression), name]),
  );
  if (!names.size) return (expression) => expression;
  return (expression) =>
    rewritten(expression, (part): Variable | null => {
      const name = names.get(signature(part));
      return name === undefined ? null : { kind: 'variable', at: part.at, name };
    });
}
